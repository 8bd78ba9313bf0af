// What the bot offers while somebody types its name and a few words. The words are in composer.js.

import { element } from "./bubble.js";
import { server } from "./server.js";

const REST_MS = 250; // Telegram asks when typing rests, too

export class Offers {
  // `choose(wish)` sends a card, `start(payload)` opens the bot, `complain(text)` shows why it did not work.
  constructor(node, id, links) {
    this.node = node;
    this.id = id;
    this.links = links;
    this.wanted = null;
  }

  know(botUsername) {
    this.called = new RegExp(`^@${botUsername}\\s+(.*)$`, "is");
  }

  // Looks at what stands in the text field now.
  follow(text) {
    clearTimeout(this.timer);
    this.wanted = this.called.exec(text)?.[1] ?? null;
    if (this.wanted === null) this.close();
    else this.timer = setTimeout(() => this.ask(this.wanted), REST_MS);
  }

  async ask(words) {
    try {
      const offer = await server.ask(this.id, words);
      if (words === this.wanted) this.draw(offer);
    } catch (error) {
      this.links.complain(error.message);
    }
  }

  draw({ query_id: query, results, button }) {
    const cards = results.map((result) => this.card(query, result));
    if (button) cards.unshift(this.row("lead", () => this.links.start(button.start_parameter), button.text));
    this.node.replaceChildren(...cards);
    this.node.hidden = !cards.length;
    this.node.scrollTop = 0;
  }

  card(query, { id, title, description }) {
    const sign = element("span", "sign", [...title.replace(/[^\p{L}\p{N}]/gu, "")][0]?.toUpperCase() || "·");
    sign.setAttribute("aria-hidden", "true");
    const about = element("span", "about", element("b", "", title), element("small", "", description));
    return this.row("", () => this.links.choose({ query_id: query, result_id: id }), sign, about);
  }

  row(className, act, ...content) {
    const node = element("button", className, ...content);
    node.type = "button";
    node.addEventListener("click", act);
    return node;
  }

  // Goes to the first card; tells whether the text is words for the bot, which are never sent themselves.
  enter() {
    this.node.querySelector("button")?.focus();
    return this.wanted !== null;
  }

  close() {
    clearTimeout(this.timer);
    this.wanted = null;
    this.node.hidden = true;
    this.node.replaceChildren();
  }
}
