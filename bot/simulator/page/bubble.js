// One message as a bubble with its buttons. What a press does is up to the column.

import { richText } from "./rich.js";
import { server } from "./server.js";

export function element(tag, className, ...content) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content);
  return node;
}

// `press(button, node)` is told which inline button was pressed.
export function bubble(message, byBot, { links, press, author }) {
  const body = element("div", message.edit_date ? "bubble edited" : "bubble");
  if (author) body.append(element("p", "author", author));
  if (message.via_bot) body.append(element("p", "via", `via @${message.via_bot.username}`));
  if (message.reply_to_message) body.append(quote(message.reply_to_message));
  body.append(...attachments(message));
  const words = message.text ?? message.caption;
  if (words) {
    const entities = message.entities || message.caption_entities;
    body.append(element("div", "words", richText(words, entities, links)));
  }
  body.append(stamp(message));
  const article = element("article", `message ${byBot ? "bot" : "own"}`, body);
  const rows = message.reply_markup?.inline_keyboard;
  if (rows) article.append(keyboard(rows, press));
  article.dataset.id = message.message_id;
  return article;
}

function stamp(message) {
  const moment = new Date((message.date || 0) * 1000);
  const time = element("time", "", moment.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }));
  time.dateTime = moment.toISOString();
  const node = element("span", "stamp", time);
  if (message.edit_date) node.prepend("edited ");
  return node;
}

function quote(message) {
  return element("blockquote", "reply", message.text || message.caption || "a message");
}

function attachments(message) {
  const found = [];
  if (message.photo) found.push(picture(message.photo.at(-1), message.caption));
  else if (message.sticker) found.push(picture(message.sticker, "sticker"));
  for (const kind of ["document", "voice", "audio", "video"]) {
    if (message[kind] && !(kind === "document" && message.animation)) found.push(file(message[kind], kind));
  }
  if (message.animation) found.push(file(message.animation, "animation"));
  if (message.contact) found.push(card("☎", message.contact.first_name, message.contact.phone_number));
  if (message.location) {
    const { latitude, longitude } = message.location;
    found.push(card("⌖", "Place", `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`));
  }
  if (!found.length && message.text === undefined) found.push(card("?", "A message of another kind", ""));
  return found;
}

function picture(photo, caption) {
  const image = element("img", "photo");
  image.src = server.fileAddress(photo.file_id);
  image.alt = caption ? `Picture: ${caption}` : "Picture";
  const link = element("a", "", image);
  link.href = image.src;
  link.target = "_blank";
  return link;
}

function file(kept, kind) {
  const name = kept.file_name || `${kind} message`;
  const icon = element("span", "sign", "↓");
  icon.setAttribute("aria-hidden", "true");
  const about = element("span", "about", element("b", "", name), element("small", "", size(kept.file_size)));
  const link = element("a", "file", icon, about);
  link.href = server.fileAddress(kept.file_id);
  link.download = name;
  return link;
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function card(sign, title, text) {
  const icon = element("span", "sign", sign);
  icon.setAttribute("aria-hidden", "true");
  return element("div", "file", icon, element("span", "about", element("b", "", title), element("small", "", text)));
}

function keyboard(rows, press) {
  const node = element("div", "inline");
  for (const row of rows) {
    const line = element("div", "row");
    for (const button of row) line.append(inlineButton(button, press));
    node.append(line);
  }
  return node;
}

function inlineButton(button, press) {
  const node = element("button", "", button.text);
  node.type = "button";
  if (button.url) node.append(element("span", "mark", "↗"));
  if (button.copy_text) node.append(element("span", "mark", "⧉"));
  node.addEventListener("click", () => press(button, node));
  return node;
}
