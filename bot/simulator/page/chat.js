// The page: who there is, whose chats are shown, and what the server tells. One chat is column.js.

import { element } from "./bubble.js";
import { Column } from "./column.js";
import { askPerson } from "./dialogs.js";
import { follow, server } from "./server.js";

const FIRST = { first_name: "Aida", language_code: "ky" };
const TABS_SHOWN = 30;
const REST_MS = 100;
const columns = new Map();
const phone = window.matchMedia("(max-width: 699px)");
const tabs = document.querySelector(".tabs");
const main = document.querySelector(".columns");
const offline = document.querySelector(".offline");
let state = { bot: {}, people: [] };
// Who is shown: a set on a wide screen, one on a phone; kept over reloads.
let chosen = JSON.parse(localStorage.getItem("chosen") || "[]");
let current = Number(localStorage.getItem("current")) || null;

function remember() {
  localStorage.setItem("chosen", JSON.stringify(chosen));
  localStorage.setItem("current", String(current ?? ""));
}

async function refresh() {
  state = await server.state();
  if (!state.people.length) {
    await server.join(FIRST);
    state = await server.state();
  }
  const ids = state.people.map((person) => person.id);
  chosen = chosen.filter((id) => ids.includes(id));
  if (!chosen.length) chosen = [ids[0]];
  if (!chosen.includes(current)) current = chosen[0];
  remember();
}

// Everything anew, after a connection was lost: what was being typed stays.
async function reload() {
  const old = [...columns.values()];
  await refresh();
  await draw();
  await Promise.all(old.filter((column) => columns.has(column.id)).map((column) => column.load()));
}

// A thousand people may join at once: one refresh at a time, and one more for all that came meanwhile.
let refreshing = false;
let again = false;
async function refreshSoon() {
  again = true;
  if (refreshing) return;
  refreshing = true;
  while (again) {
    again = false;
    await refresh();
    await draw();
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
  refreshing = false;
}

// Columns that are already there keep their text, focus and place.
async function draw() {
  const known = new Set(state.people.map((person) => person.id));
  const shown = (phone.matches ? [current] : chosen).filter((id) => known.has(id));
  drawTabs(shown);
  const fresh = [];
  for (const id of shown) {
    const person = state.people.find((one) => one.id === id);
    if (columns.has(id)) columns.get(id).know(person, state.bot);
    else {
      columns.set(id, new Column(person, state.bot));
      fresh.push(columns.get(id));
    }
  }
  for (const id of [...columns.keys()]) if (!shown.includes(id)) columns.delete(id);
  const nodes = shown.map((id) => columns.get(id).node);
  if (!phone.matches && nodes.length === 1) nodes.push(ghost());
  arrange(nodes);
  await Promise.all(fresh.map((column) => column.load()));
}

// A node that is moved forgets how far it was scrolled, so those in their place already stay untouched.
function arrange(nodes) {
  for (const child of [...main.children]) if (!nodes.includes(child)) child.remove();
  nodes.forEach((node, i) => main.children[i] === node || main.insertBefore(node, main.children[i] ?? null));
}

function drawTabs(shown) {
  const first = state.people.filter((person, i) => i < TABS_SHOWN || chosen.includes(person.id));
  const focused = tabs.contains(document.activeElement) && document.activeElement.dataset.id;
  tabs.replaceChildren(...first.map((person) => tab(person, shown.includes(person.id))));
  const rest = state.people.length - first.length;
  if (rest > 0) tabs.append(element("span", "rest", `and ${rest} more`));
  if (focused) tabs.querySelector(`[data-id="${focused}"]`)?.focus();
}

function tab(person, shown) {
  const node = element("button", "", person.first_name);
  if (person.language_code) node.append(element("small", "", person.language_code));
  node.type = "button";
  node.dataset.id = person.id;
  node.setAttribute("aria-pressed", String(shown));
  node.addEventListener("click", () => choose(person.id));
  return node;
}

function choose(id) {
  if (phone.matches || !chosen.includes(id)) current = id;
  if (!chosen.includes(id)) chosen = [...chosen, id];
  else if (!phone.matches && chosen.length > 1) chosen = chosen.filter((one) => one !== id);
  remember();
  return draw();
}

function ghost() {
  const node = document.getElementById("ghost").content.firstElementChild.cloneNode(true);
  node.querySelector("button").addEventListener("click", add);
  return node;
}

async function add() {
  const wish = await askPerson();
  if (!wish?.first_name) return;
  const person = await server.join(wish);
  state = await server.state();
  await choose(person.id);
  columns.get(person.id)?.find(".start").focus();
}

function happened(event) {
  if (event.about !== "world") return columns.get(event.about)?.happened(event);
  return event.kind === "reset" ? reload() : refreshSoon();
}

document.querySelector(".add").addEventListener("click", add);
phone.addEventListener("change", draw);
follow({
  opened: () => {
    offline.hidden = true;
    reload();
  },
  happened,
  lost: () => (offline.hidden = false),
});
