// One person's chat: the log of messages, toasts, the state of the bot. Writing is composer.js, the people chat.js.

import { bubble, element } from "./bubble.js";
import { Composer } from "./composer.js";
import { askSettings, tell } from "./dialogs.js";
import { startPayload } from "./rich.js";
import { server } from "./server.js";

const TOAST_MS = 4000;
const TYPING_MS = 5000;
const NEAR_PX = 500;
const ACTIONS = { typing: "typing…", upload_document: "sending a file…", upload_photo: "sending a picture…" };

export class Column {
  constructor(person, bot) {
    this.id = person.id;
    this.node = document.getElementById("column").content.firstElementChild.cloneNode(true);
    this.waiting = new Map();
    this.find = (selector) => this.node.querySelector(selector);
    this.log = this.find(".log");
    this.links = {
      botUsername: bot.username,
      start: (payload) => this.act("start", { payload }),
      say: (text) => this.act("say", { text }),
    };
    this.composer = new Composer(this.node, this.id, {
      act: (act, wish) => this.act(act, wish),
      complain: (text) => this.toast({ text }),
    });
    // A picture that arrives late must not push the newest words out of sight.
    this.log.addEventListener("load", () => this.nearEnd() && this.scroll(), true);
    this.find(".more").addEventListener("click", () => this.settings());
    this.find(".start").addEventListener("click", () => this.links.start(""));
    this.know(person, bot);
  }

  // Person and bot as they are now: names, language, menu, blocked or not.
  know(person, bot) {
    this.person = person;
    this.links.botUsername = bot.username;
    const name = person.profile.name || bot.name;
    this.find("h2").textContent = name;
    this.find(".avatar").textContent = name.split(/[\s_]+/).map((word) => word[0]).join("").slice(0, 2).toUpperCase();
    this.node.setAttribute("aria-label", `${person.first_name}’s chat`);
    this.log.setAttribute("aria-label", `Messages of ${person.first_name} and ${name}`);
    this.showStatus("");
    this.composer.know(person, bot);
    this.showBottom();
  }

  // Events that come while the chat is being fetched wait, lest it be drawn over them.
  async load() {
    this.early = [];
    this.log.ariaBusy = "true";
    const chat = await server.chat(this.id);
    this.log.replaceChildren();
    for (const shown of chat.messages) this.draw(shown.message, shown.by_bot);
    this.composer.drawKeys(chat.keyboard);
    this.showBottom();
    this.scroll();
    const { early } = this;
    this.early = null;
    this.log.ariaBusy = "false";
    for (const event of early) this.happened(event);
  }

  // One event of the server about this chat.
  happened(event) {
    if (this.early) return this.early.push(event);
    const events = {
      message: () => this.arrived(event),
      edited: () => this.draw(event.message, event.by_bot),
      deleted: () => this.removed(event.message_id),
      keyboard: () => this.composer.drawKeys(event.keyboard),
      toast: () => this.toast(event.toast),
      action: () => this.showStatus(ACTIONS[event.action] || "busy…", TYPING_MS),
    };
    return events[event.kind]?.();
  }

  arrived({ message, by_bot: byBot }) {
    this.draw(message, byBot);
    if (byBot) this.showStatus("");
    this.showBottom();
    this.scroll();
  }

  removed(id) {
    const old = this.message(id);
    if (old?.contains(document.activeElement)) this.composer.input.focus();
    old?.remove();
  }

  message(id) {
    return this.log.querySelector(`[data-id="${id}"]`);
  }

  // Puts a message in its place, new or edited, and keeps the focus where the person is.
  draw(message, byBot) {
    const node = bubble(message, byBot, { links: this.links, press: (button, key) => this.press(message, button, key) });
    const old = this.message(message.message_id);
    if (!old) {
      this.log.append(node);
      return node;
    }
    const focused = old.contains(document.activeElement);
    old.replaceWith(node);
    if (focused) (node.querySelector(".inline button") || this.composer.input).focus({ preventScroll: true });
    return node;
  }

  nearEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_PX;
  }

  scroll() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  async act(act, wish) {
    try {
      return await server.act(this.id, act, wish);
    } catch (error) {
      this.toast({ text: error.message });
      return null;
    }
  }

  async press(message, button, key) {
    if (button.url && startPayload(button.url, this.links.botUsername) === null) {
      return window.open(button.url, "_blank", "noopener,noreferrer");
    }
    if (button.copy_text) return this.copy(button.copy_text.text);
    if (button.url) return this.links.start(startPayload(button.url, this.links.botUsername));
    key.setAttribute("aria-busy", "true");
    const tap = await this.act("tap", { data: button.callback_data, message_id: message.message_id });
    if (tap?.query_id) this.waiting.set(tap.query_id, key);
    return tap;
  }

  copy(text) {
    navigator.clipboard?.writeText(text);
    this.toast({ text: `Copied: ${text}` });
  }

  toast({ query_id: query, text, alert }) {
    this.waiting.get(query)?.removeAttribute("aria-busy");
    this.waiting.delete(query);
    if (!text) return;
    if (alert) return tell(text);
    const node = this.find(".toast");
    node.textContent = text;
    node.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => (node.hidden = true), TOAST_MS);
  }

  showStatus(text, forMs) {
    const usual = [this.person.first_name, this.person.language_code].filter(Boolean).join(" · ");
    this.find(".status").textContent = text || usual;
    this.find(".status").classList.toggle("busy", Boolean(text));
    clearTimeout(this.statusTimer);
    if (forMs) this.statusTimer = setTimeout(() => this.showStatus(""), forMs);
  }

  // Either the composer, or one button: Start for a new chat, Restart for a blocked bot.
  showBottom() {
    const empty = !this.log.querySelector(".message");
    const closed = this.person.blocked || (empty && !this.person.started);
    const waited = document.activeElement === this.find(".start");
    this.find(".start").textContent = this.person.blocked ? "Unblock and restart" : "Start";
    this.find(".start").hidden = !closed;
    this.find(".composer").hidden = closed;
    this.find(".keys").hidden = closed;
    if (waited && !closed) this.composer.input.focus();
    this.showGreeting(empty);
  }

  showGreeting(empty) {
    this.log.querySelector(".greeting")?.remove();
    if (!empty) return;
    const text = this.person.profile.description || "No messages here yet. Press Start to begin.";
    this.log.append(element("div", "greeting", element("b", "", "What can this bot do?"), element("p", "", text)));
  }

  async settings() {
    const wish = await askSettings(this.person);
    if (wish) await server.change(this.id, wish);
  }
}
