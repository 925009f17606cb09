// In the portal's pages: keeps the states fresh and writes down what an embedded session tells.

const eventNames = [
  "ready",
  "permission",
  "knock",
  "waiting",
  "admitted",
  "declined",
  "join",
  "leave",
  "reconnecting",
  "reconnected",
  "participant-join",
  "participant-leave",
  "agenda-changed",
  "rating-closed",
  "session-end",
  "error",
];

const log = document.getElementById("events");

/** @param {CustomEvent<unknown>} event codes alone, as the session sends them */
function note(event) {
  const line = document.createElement("li");
  const time = new Date().toLocaleTimeString("en-GB");
  line.textContent = `${time} ${event.type} ${JSON.stringify(event.detail)}`;
  log.append(line);
  log.scrollTop = log.scrollHeight;
}

if (log) for (const name of eventNames) document.addEventListener(`sameside:${name}`, note);

async function refresh() {
  const answer = await fetch("/portal/states").catch(() => undefined);
  if (!answer?.ok) return;
  const states = /** @type {{ id: string, words: string, record: boolean }[]} */ (
    await answer.json()
  );
  for (const { id, words, record } of states) {
    for (const place of document.querySelectorAll(`[data-state-of="${CSS.escape(id)}"]`)) {
      if (place.textContent !== words) place.textContent = words;
    }
    for (const place of document.querySelectorAll(`[data-record-of="${CSS.escape(id)}"]`)) {
      place.hidden = !record;
    }
  }
}

setInterval(() => {
  if (!document.hidden) void refresh();
}, 4000);
