// What every workshop screen does: follow the session, put its parts in place, let the timer tick, send things once.
import { afterPress } from './pressed.js';

const pace = 1000;
const patience = 15000;

// Made without randomUUID, which browsers hold back on addresses without https.
export const op = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('');

export async function send(path, body) {
  const answer = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (answer.ok) return;
  const said = await answer.json().catch(() => ({}));
  throw Object.assign(new Error(said.error ?? `The server says ${answer.status}.`), { refused: answer.status < 500 && answer.status !== 429 });
}

// On a tour of a figure one element stays lit.
function light(place) {
  for (const spot of place.querySelectorAll('[data-lit]')) {
    spot.querySelectorAll('.body').forEach((body) => body.querySelectorAll(spot.dataset.lit.replaceAll('.body', ':scope')).forEach((e) => e.classList.add('lit')));
  }
}

export class Live {
  constructor(base, onView) {
    this.base = base;
    this.onView = onView;
    this.tag = '';
    this.view = null;
    this.zero = null;
    setInterval(() => this.tick(), 250);
    this.listen();
  }

  listen() {
    this.source?.close();
    this.source = new EventSource(`${this.base}/events`);
    this.source.addEventListener('view', (e) => { this.heard(true); this.take(JSON.parse(e.data)); });
    this.source.onerror = () => this.ask();
    this.wait();
  }

  // Silence for longer than a sign of life takes means that the line is dead or that a proxy holds events back.
  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), this.live ? patience : pace * 4);
  }

  heard(byEvents) {
    this.live = byEvents;
    const line = document.querySelector('[data-line]');
    if (line) line.textContent = '';
    if (byEvents) this.wait();
  }

  async ask() {
    this.source.close();
    clearTimeout(this.timer);
    try {
      const answer = await fetch(`${this.base}/view?seen=${this.tag}`);
      if ([403, 404, 410].includes(answer.status)) { location.reload(); return; }
      if (!answer.ok) throw new Error();
      this.heard(false);
      this.take(await answer.json());
      this.asked = (this.asked ?? 0) + 1;
      // Once the server answers, events are tried again: now, and then ever less often.
      if (Number.isInteger(Math.log2(this.asked))) { this.listen(); return; }
    } catch {
      const line = document.querySelector('[data-line]');
      if (line) line.textContent = 'The line is broken; trying again. What you have filled in is kept.';
      this.asked = 0;
    }
    this.timer = setTimeout(() => this.ask(), pace);
  }

  take({ tag, view }) {
    if (view) afterPress(() => this.show(tag, view)); else this.tag = tag;
  }

  show(tag, view) {
    this.tag = tag;
    const before = this.view;
    this.view = view;
    this.zero = view.leftSeconds === undefined ? null : performance.now() + (view.leftSeconds * 1000);
    document.body.dataset.state = view.state;
    document.body.dataset.step = view.step;
    document.body.dataset.place = view.place;
    for (const [name, html] of Object.entries(view.parts)) this.put(name, html);
    this.tick();
    this.onView?.(view, before);
  }

  put(name, html) {
    const place = document.querySelector(`[data-part="${name}"]`);
    if (!place || place.dataset.html === html) return;
    // A sentence somebody is typing is not taken from under their fingers, unless the room has moved on.
    const typing = place.contains(document.activeElement) ? document.activeElement : null;
    const kept = typing?.matches('input[type=text]') ? { text: typing.value, at: typing.selectionStart, step: place.dataset.step } : null;
    const id = typing?.id;
    place.dataset.html = html;
    place.innerHTML = html;
    const again = id ? document.getElementById(id) : null;
    if (again && kept && kept.step === this.view.step) { again.value = kept.text; again.focus(); again.setSelectionRange(kept.at, kept.at); } else again?.focus();
    place.dataset.step = this.view.step;
    light(place);
  }

  tick() {
    const clock = document.querySelector('[data-clock]');
    if (!clock) return;
    clock.hidden = this.zero === null;
    if (this.zero === null) return;
    const left = Math.max(0, Math.round((this.zero - performance.now()) / 1000));
    const text = left === 0 ? 'time is up' : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    if (clock.textContent !== text) clock.textContent = text;
  }
}
