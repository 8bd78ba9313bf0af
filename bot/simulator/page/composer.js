// Where a person writes: the text field, files, the reply keyboard, the menu. What is said goes to column.js.

import { element } from "./bubble.js";
import { askAttachment, askContact, askPlace } from "./dialogs.js";
import { Offers } from "./offers.js";
import { server } from "./server.js";

export class Composer {
  // `act(name, wish)` does something as the person; `complain(text)` shows why it did not work.
  constructor(node, id, { act, complain }) {
    this.id = id;
    this.act = act;
    this.complain = complain;
    this.find = (selector) => node.querySelector(selector);
    this.input = this.find("textarea");
    this.offers = new Offers(this.find(".offers"), id, {
      choose: (wish) => this.clear(() => act("choose", wish)),
      start: (payload) => this.clear(() => act("start", { payload })),
      complain,
    });
    this.listen();
  }

  listen() {
    this.find(".composer").addEventListener("submit", (event) => this.send(event));
    this.input.addEventListener("keydown", (event) => this.typed(event));
    this.input.addEventListener("input", () => this.changed());
    this.find(".menu").addEventListener("click", () => this.toggleMenu());
    this.find(".attach").addEventListener("click", () => this.attach());
    this.find(".bottom").addEventListener("keydown", (event) => event.key === "Escape" && this.fold());
  }

  know(person, bot) {
    this.person = person;
    this.offers.know(bot.username);
    this.input.setAttribute("aria-label", `Message of ${person.first_name}`);
    this.drawMenu(person.profile.commands);
  }

  say(text) {
    return this.act("say", { text });
  }

  send(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (!text || this.offers.enter()) return;
    this.clear(() => this.say(text));
  }

  // Empties the text field, does what was meant by it, and is ready for more.
  clear(act) {
    this.input.value = "";
    this.changed();
    act();
    this.input.focus();
  }

  changed() {
    this.grow();
    this.offers.follow(this.input.value);
  }

  fold() {
    this.toggleMenu(false);
    if (this.find(".offers").contains(document.activeElement)) this.input.focus();
    this.offers.close();
  }

  typed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.find(".composer").requestSubmit();
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 140)}px`;
  }

  drawKeys(markup) {
    const rows = (markup?.keyboard || []).map((row) => {
      const line = element("div", "row");
      for (const key of row) line.append(this.key(key));
      return line;
    });
    const focused = this.find(".keys").contains(document.activeElement);
    this.find(".keys").replaceChildren(...rows);
    if (focused) this.input.focus();
    this.input.placeholder = markup?.input_field_placeholder || "Message";
    if (markup?.force_reply) this.input.focus();
  }

  key(key) {
    const sign = key.request_contact ? "☎ " : key.request_location ? "⌖ " : "";
    const node = element("button", "", sign + key.text);
    node.type = "button";
    node.addEventListener("click", () => {
      if (key.request_contact) return this.contact();
      return key.request_location ? this.place() : this.say(key.text);
    });
    return node;
  }

  async contact() {
    const contact = await askContact(this.person);
    if (contact) await this.act("contact", contact);
    this.input.focus();
  }

  async place() {
    const place = await askPlace();
    if (place) await this.act("location", place);
    this.input.focus();
  }

  async attach() {
    const wish = await askAttachment();
    if (wish?.kind === "contact") return this.contact();
    if (wish?.kind === "location") return this.place();
    if (wish?.file) await this.sendFile(wish);
    return this.input.focus();
  }

  async sendFile({ file, caption }) {
    const form = new FormData();
    form.set("kind", /^image\/(png|jpeg)$/.test(file.type) ? "photo" : "document");
    form.set("caption", caption);
    form.set("file", file, file.name);
    await server.sendFile(this.id, form).catch((error) => this.complain(error.message));
  }

  drawMenu(commands) {
    const items = commands.map(({ command, description }) => {
      const node = element("button", "", element("b", "", `/${command}`), element("span", "", description));
      node.type = "button";
      node.addEventListener("click", () => {
        this.toggleMenu(false);
        this.say(`/${command}`);
        this.input.focus();
      });
      return node;
    });
    this.find(".commands").replaceChildren(...items);
    this.find(".menu").hidden = !items.length;
  }

  toggleMenu(wanted) {
    const menu = this.find(".commands");
    const open = wanted ?? menu.hidden;
    if (menu.hidden === !open) return;
    menu.hidden = !open;
    this.find(".menu").setAttribute("aria-expanded", String(open));
    (open ? menu.querySelector("button") : this.find(".menu"))?.focus();
  }
}
