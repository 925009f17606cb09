// Draws the pages of the made-up practice's portal.
import type { Appointment, Person } from "./appointments.ts";
import type { Html } from "./html.ts";
import { html } from "./html.ts";

/** What staff of the practice read for a session's state. */
const stateWords: Readonly<Record<string, string>> = {
  scheduled: "Scheduled",
  live: "Live",
  "wrapping-up": "Live, wrapping up",
  closing: "Call ended, link still open",
  sealed: "Record sealed",
  cancelled: "Cancelled",
  missed: "Missed",
};

export const recordStates: ReadonlySet<string> = new Set(["closing", "sealed", "missed"]);

export function stateWord(state: string | undefined): string {
  return (state && stateWords[state]) ?? "State unknown";
}

function addressOf(appointment: Appointment, part?: string): string {
  const base = `/portal/appointments/${encodeURIComponent(appointment.id)}`;
  return part ? `${base}/${part}` : base;
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

function timeOf(appointment: Appointment): Html {
  return html`<time datetime="${appointment.startsAt}"
    >${clock.format(new Date(appointment.startsAt))}</time
  >`;
}

export type Today = {
  readonly appointments: readonly Appointment[];
  readonly states: ReadonlyMap<string, string>;
  readonly now: number;
};

const boat = html`<svg viewBox="0 0 28 28" aria-hidden="true">
  <path
    d="M3 18c3-3 5-3 7.3 0s4.5 3 7.3 0 5-3 7.4 0M3 24c3-3 5-3 7.3 0s4.5 3 7.3 0 5-3 7.4 0M14 3v10M14 4l6 8h-6M7.5 12.5 14 6"
  />
</svg>`;

/** The frame of every page; `loader` is the address of embed.js where it is needed. */
function frame(
  title: string,
  main: Html,
  options: { wide?: boolean; loader?: string } = {},
): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Harbour Lane Practice</title>
<link rel="stylesheet" href="/portal.css">
<link rel="icon" href="/portal.svg" type="image/svg+xml">
<script src="/portal.js" defer></script>
${options.loader !== undefined && html`<script src="${options.loader}" defer></script>`}
</head>
<body${options.wide === true && html` class="with-call"`}>
<header class="head">
<a class="name" href="/portal">${boat} Harbour Lane Practice</a>
<nav aria-label="Practice"><a href="/portal" aria-current="page">Today</a></nav>
</header>
${main}
</body>
</html>`;
  return page.text;
}

function list({ appointments, states, now }: Today, current?: Appointment): Html {
  const rows = appointments.map(
    (one) =>
      html`<li${one.id === current?.id && html` aria-current="true"`}>${timeOf(one)}
<a href="${addressOf(one)}">${one.names.client} <span class="case">Case ${one.caseId}</span></a>
<small data-state-of="${one.id}">${stateWord(states.get(one.id))}</small></li>`,
  );
  return html`<section class="list" aria-labelledby="today">
    <h1 id="today">${day.format(new Date(now))}</h1>
    <p>Appointments</p>
    <ol>
      ${rows}
    </ol>
  </section>`;
}

function waysIn(appointment: Appointment, person: Person): Html {
  const { joinUrl, panelUrl } = appointment.links[person];
  const name = appointment.names[person];
  return html`<section class="ways" aria-labelledby="${person}">
    <h3 id="${person}">${name}, ${person}</h3>
    <p>
      <a class="button" href="${addressOf(appointment, person)}">Open in the portal</a>
      <a href="${joinUrl}" target="_blank" rel="noopener">Open on its own</a>
    </p>
    <p class="more">
      Without video:
      <a href="${addressOf(appointment, `${person}/panel`)}">agenda in the portal</a>
      <a href="${panelUrl}" target="_blank" rel="noopener">agenda on its own</a>
    </p>
  </section>`;
}

function card(appointment: Appointment, states: ReadonlyMap<string, string>): Html {
  const state = states.get(appointment.id);
  return html`<article class="card" aria-labelledby="a-${appointment.id}">
    <h2 id="a-${appointment.id}">
      ${timeOf(appointment)} ${appointment.names.client} with ${appointment.names.therapist}
    </h2>
    <p>
      <span data-state-of="${appointment.id}">${stateWord(state)}</span> · Case
      ${appointment.caseId}
    </p>
    <div class="two">${[waysIn(appointment, "therapist"), waysIn(appointment, "client")]}</div>
    <p data-record-of="${appointment.id}" ${!recordStates.has(state ?? "") && html` hidden`}>
      <a href="${addressOf(appointment, "record")}">Session record (API)</a>
    </p>
  </article>`;
}

const about = html`<p class="about">
  A made-up practice to try Sameside with: nobody signs in here, so you can be everybody. Open the
  therapist’s link in one window, the client’s in another (another browser, or a phone), then let
  the client in.
</p>`;

export function todayPage(today: Today): string {
  return frame(
    "Today",
    html`${list(today)}
      <main class="main">
        ${about}${today.appointments.map((one) => card(one, today.states))}
      </main>`,
  );
}

export function appointmentPage(today: Today, appointment: Appointment): string {
  return frame(
    appointment.names.client,
    html`${list(today, appointment)}
      <main class="main">${card(appointment, today.states)}</main>`,
  );
}

type Embedded = {
  readonly today: Today;
  readonly appointment: Appointment;
  readonly person: Person;
  readonly part: "call" | "panel";
  /** The session server. */
  readonly baseUrl: string;
};

/** An appointment with the session inside the portal's own page. */
export function embeddedPage({ today, appointment, person, part, baseUrl }: Embedded): string {
  const { joinUrl, panelUrl } = appointment.links[person];
  const loader = `${baseUrl}/embed.js`;
  const back = addressOf(appointment);
  const element =
    part === "call"
      ? html`<sameside-call link="${joinUrl}" lang="en" return-url="${back}"></sameside-call>`
      : html`<sameside-panel link="${panelUrl}" lang="en" return-url="${back}"></sameside-panel>`;
  const main = html`${list(today, appointment)}
    <main class="call">
      <h2 class="unseen">${appointment.names[person]} (${person})</h2>
      ${element}
      <details class="log">
        <summary>For integrators: what this page hears</summary>
        <p>Codes only: what people say stays inside the frame.</p>
        <ol id="events" aria-label="Events" tabindex="0"></ol>
      </details>
    </main>`;
  return frame(appointment.names.client, main, { wide: true, loader });
}

export function recordPage(today: Today, appointment: Appointment, record: unknown): string {
  return frame(
    "Session record",
    html`${list(today, appointment)}
      <main class="main">
        <article class="card">
          <h2>Session record</h2>
          <p>
            As <code>GET /v1/sessions/${appointment.id}/record</code> gives it to the practice’s
            key.
          </p>
          <pre tabindex="0">${JSON.stringify(record, undefined, 2)}</pre>
        </article>
      </main>`,
  );
}

/** A page with one sentence, for what did not go. */
export function plainPage(title: string, sentence: string): string {
  return frame(
    title,
    html`<main class="main">
      <article class="card">
        <h1>${title}</h1>
        <p>${sentence}</p>
        <p><a href="/portal">Today’s appointments</a></p>
      </article>
    </main>`,
  );
}
