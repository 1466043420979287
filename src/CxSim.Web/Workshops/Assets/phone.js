// A participant's phone. What is chosen goes into a box that is emptied in order: a phone without a line loses nothing, and what is
// sent twice counts once.
import { Live, op, send } from './live.js';

const base = document.body.dataset.base;
const box = `cxsim-${base}-${document.body.dataset.seat}`;
const said = document.querySelector('[data-said]');
const pause = 1000;
let waiting = [];
let busy = false;

try { waiting = JSON.parse(localStorage.getItem(box) ?? '[]'); } catch { /* a box somebody has scribbled in is an empty one */ }

const keep = () => { try { localStorage.setItem(box, JSON.stringify(waiting)); } catch { /* private windows may keep nothing */ } };

async function empty() {
  if (busy) return;
  busy = true;
  while (waiting.length > 0) {
    const { path, body } = waiting[0];
    try {
      await send(`${base}/${path}`, body);
      said.textContent = path === 'say' ? 'Saved.' : '';
    } catch (error) {
      if (!error.refused) { said.textContent = 'Kept on this phone; it is sent when the line is back.'; break; }
      said.textContent = error.message;
    }
    waiting.shift();
    keep();
  }
  busy = false;
}

// A sentence that is being written, until it is sent: after a pause, when its field is left, or before anything else is.
let written = null;
function write({ target }) {
  clearTimeout(written?.timer);
  written = { step: document.body.dataset.step, fields: { [target.dataset.field]: target.value }, timer: setTimeout(sendWritten, pause) };
}

function sendWritten() {
  clearTimeout(written?.timer);
  const { step, fields } = written ?? {};
  written = null;
  if (fields && step === document.body.dataset.step) put('say', { fields });
}

function put(path, body) {
  sendWritten();
  waiting.push({ path, body: { op: op(), stage: document.body.dataset.step, ...body } });
  keep();
  empty();
}

new Live(base, (view, before) => {
  if (before && before.step !== view.step) said.textContent = '';
  if (view.nudge && before && before.nudge !== view.nudge) {
    said.textContent = `Please come to an end${document.getElementById('lock') ? ' and lock' : ''}.`;
    navigator.vibrate?.(200);
  }
  show();
  empty();
});

// What is still in the box is shown as chosen, so that a choice stays where it was put.
function show() {
  for (const { path, body } of waiting.filter((w) => w.path === 'say' && w.body.stage === document.body.dataset.step)) {
    for (const [field, value] of Object.entries(body.fields)) {
      document.querySelectorAll(`[data-field="${field}"][data-value]`).forEach((b) => b.setAttribute('aria-pressed', String(b.dataset.value === value)));
      document.querySelectorAll(`select[data-field="${field}"], input[data-field="${field}"]`).forEach((e) => { if (e !== document.activeElement) e.value = value; });
    }
  }
}

document.addEventListener('click', (e) => {
  const button = e.target.closest('button[data-field], button[data-lock]');
  if (!button) return;
  if (button.dataset.lock) put('lock', { on: button.dataset.lock === 'on' });
  else { put('say', { fields: { [button.dataset.field]: button.dataset.value } }); show(); }
});

document.addEventListener('change', (e) => {
  if (e.target.matches('select[data-field]')) put('say', { fields: { [e.target.dataset.field]: e.target.value } });
});

document.addEventListener('input', (e) => { if (e.target.matches('input[data-field]')) write(e); });
document.addEventListener('focusout', (e) => { if (e.target.matches('input[data-field]')) sendWritten(); });
addEventListener('online', empty);
setInterval(empty, 2000);
