// The host's buttons. Only this page has the address they go to.
import { Live, op, send } from './live.js';

const base = document.body.dataset.base;
const line = document.querySelector('[data-line]');
const live = new Live(base, (view) => {
  const blank = document.querySelector('[data-do=blank]');
  blank.setAttribute('aria-pressed', String(view.blank));
  blank.textContent = view.blank ? 'Show screen' : 'Blank screen';
});

document.addEventListener('click', async (e) => {
  const button = e.target.closest('[data-do]');
  if (!button) return;
  let what = button.dataset.do;
  if (what === 'blank' && live.view?.blank) what = 'fill';
  const order = { op: op(), what, place: document.body.dataset.place };
  if (button.dataset.seconds) order.seconds = Number(button.dataset.seconds);
  try {
    await send(`${base}/do`, order);
    line.textContent = '';
  } catch (error) {
    line.textContent = error.message;
  }
});

document.addEventListener('keydown', (e) => {
  if (e.target.matches('input, select, textarea, button, a') || e.ctrlKey || e.metaKey || e.altKey) return;
  const key = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'back', PageUp: 'back', b: 'blank' }[e.key];
  if (key) { e.preventDefault(); document.querySelector(`[data-do=${key}]`).click(); }
});
