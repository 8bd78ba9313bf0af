// The simulator's /sim/ interface as the page uses it. No drawing here.

async function ask(method, path, wish) {
  const how = { method };
  if (wish instanceof FormData) how.body = wish;
  else if (wish !== undefined) {
    how.body = JSON.stringify(wish);
    how.headers = { "Content-Type": "application/json" };
  }
  const response = await fetch(`/sim/${path}`, how);
  const facts = await response.json();
  if (!response.ok) throw new Error(facts.error || response.statusText);
  return facts;
}

export const server = {
  state: () => ask("GET", "state"),
  chat: (id) => ask("GET", `chats/${id}`),
  join: (person) => ask("POST", "people", person),
  change: (id, wish) => ask("PATCH", `people/${id}`, wish),
  act: (chat, act, wish) => ask("POST", `chats/${chat}/${act}`, wish),
  ask: (chat, text) => ask("POST", `chats/${chat}/inline`, { text }),
  sendFile: (chat, form) => ask("POST", `chats/${chat}/file`, form),
  fileAddress: (fileId) => `/sim/files/${encodeURIComponent(fileId)}`,
};

// EventSource connects again by itself; `opened` runs each time, so that nothing missed stays missing.
export function follow({ opened, happened, lost }) {
  const events = new EventSource("/sim/events");
  events.onopen = opened;
  events.onerror = lost;
  events.onmessage = (event) => happened(JSON.parse(event.data));
}
