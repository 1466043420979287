// What is on screen of a run: parts written by the server, put in place without closing what the reader has opened.
import { api } from './follow.js';

export class Shown {
  constructor(root) {
    this.root = root;
    this.parts = null;
    this.before = null;
    this.html = new Map();
  }

  async fetch(id, over, was) {
    const query = new URLSearchParams({ over });
    if (was) query.set('was', was);
    return (await api(`/api/runs/${id}/parts?${query}`)).parts;
  }

  put(parts) {
    for (const [name, html] of Object.entries(parts)) {
      const place = this.root.querySelector(`[data-part="${name}"]`);
      if (!place || this.html.get(name) === html) continue;
      const open = [...place.querySelectorAll('details[open]')].map((d) => d.id || d.querySelector('summary')?.textContent);
      const within = () => [...place.querySelectorAll('a, button, summary, select, input, [tabindex]')];
      const focused = within().indexOf(document.activeElement);
      this.html.set(name, html);
      place.innerHTML = html;
      for (const d of place.querySelectorAll('details')) if (open.includes(d.id || d.querySelector('summary')?.textContent)) d.open = true;
      if (focused >= 0) within()[focused]?.focus({ preventScroll: true });
    }
  }

  // A new result: the one before is kept for the replay.
  take(parts, isNewRun) {
    if (isNewRun && this.parts?.strip) this.before = this.parts;
    if (parts.strip) this.parts = parts;
    this.put(parts);
  }

  greyOut(on) { this.root.classList.toggle('was', on); }

  async replay(times = 3, pause = 700) {
    if (!this.before || !this.parts) return 0;
    const now = this.parts;
    let ran = 0;
    this.root.classList.add('replaying');
    for (; ran < times; ran++) {
      this.put(this.before);
      await new Promise((done) => { setTimeout(done, pause); });
      this.put(now);
      await new Promise((done) => { setTimeout(done, pause); });
    }
    this.root.classList.remove('replaying');
    return ran;
  }
}
