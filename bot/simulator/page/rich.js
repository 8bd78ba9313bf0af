// Text with Bot API entities as DOM nodes. Text only ever becomes text nodes, never markup.

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

// `links` says what a link or a command does: {botUsername, start(payload), say(text)}.
export function richText(text, entities, links) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const root = document.createDocumentFragment();
  fill(root, text, 0, text.length, sorted, links);
  return root;
}

function fill(parent, text, start, end, entities, links) {
  let at = start;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    if (entity.offset < at || entity.offset >= end) continue;
    const stop = Math.min(entity.offset + entity.length, end);
    parent.append(text.slice(at, entity.offset));
    const node = wrap(entity, text.slice(entity.offset, stop), links);
    fill(node, text, entity.offset, stop, entities.slice(i + 1), links);
    parent.append(node);
    at = stop;
  }
  parent.append(text.slice(at, end));
}

function wrap(entity, words, links) {
  if (entity.type === "text_link" || entity.type === "url") return link(entity.url || words, links);
  if (entity.type === "email") return anchor(`mailto:${words}`);
  if (entity.type === "bot_command") return deed(words, () => links.say(words));
  if (entity.type === "spoiler") return spoiler();
  return document.createElement(TAGS[entity.type] || "span");
}

export function startPayload(address, botUsername) {
  const found = /^(?:https?:\/\/)?t\.me\/(\w+)(?:\?start=([\w-]*))?$/i.exec(address);
  return found && found[1].toLowerCase() === botUsername.toLowerCase() ? found[2] || "" : null;
}

function link(address, links) {
  const payload = startPayload(address, links.botUsername);
  if (payload !== null) return deed(address, () => links.start(payload));
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  return /^https?:/i.test(full) ? anchor(full) : document.createElement("span");
}

function anchor(address) {
  const node = document.createElement("a");
  node.href = address;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  return node;
}

// A link that acts in this chat; a button, because it goes nowhere.
function deed(title, act) {
  const node = document.createElement("button");
  node.type = "button";
  node.className = "deed";
  node.title = title;
  node.addEventListener("click", act);
  return node;
}

function spoiler() {
  const node = document.createElement("button");
  node.type = "button";
  node.className = "spoiler";
  node.addEventListener("click", () => node.classList.add("open"));
  return node;
}
