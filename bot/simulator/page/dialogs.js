// The small dialogs of the page: each opens, asks, and gives back what was chosen, or null.

function open(id, prepare) {
  const dialog = document.getElementById(id);
  const form = dialog.querySelector("form");
  form.reset();
  dialog.returnValue = "";
  prepare?.(form.elements, dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue ? form : null), { once: true });
  });
}

// Enter in a field must press the main button, which is not the first one of the form.
for (const form of document.querySelectorAll("dialog form")) {
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input, select")) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector(".primary"));
  });
}

export async function askPerson() {
  const form = await open("person");
  const fields = form?.elements;
  return fields && { first_name: fields.first_name.value.trim(), language_code: fields.language_code.value };
}

export async function askSettings(person) {
  const form = await open("settings", (fields, dialog) => {
    dialog.querySelector("h2").textContent = person.first_name;
    fields.language_code.value = person.language_code || "";
    fields.blocked.checked = person.blocked;
  });
  const fields = form?.elements;
  return fields && { language_code: fields.language_code.value || null, blocked: fields.blocked.checked };
}

export async function askAttachment() {
  const form = await open("attach");
  if (!form) return null;
  const kind = document.getElementById("attach").returnValue;
  return { kind, file: form.elements.file.files[0], caption: form.elements.caption.value };
}

export async function askContact(person) {
  const form = await open("contact", (fields) => {
    fields.phone.value = person.phone;
    fields.first_name.value = person.first_name;
  });
  const fields = form?.elements;
  if (!fields) return null;
  const contact = { phone: fields.phone.value.trim(), first_name: fields.first_name.value.trim() };
  return fields.other.checked ? { ...contact, user_id: null } : contact;
}

export async function askPlace() {
  const form = await open("location", (fields) => {
    const follow = () => ([fields.latitude.value, fields.longitude.value] = fields.place.value.split(","));
    fields.place.onchange = follow;
    follow();
  });
  const fields = form?.elements;
  return fields && { latitude: Number(fields.latitude.value), longitude: Number(fields.longitude.value) };
}

export const tell = (text) => open("alert", () => (document.getElementById("alert-text").textContent = text));
