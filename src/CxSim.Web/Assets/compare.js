// Compare: the futures one at a time, and the policies in other worlds.
import { bindForm } from './sideform.js';

const pace = 500;
const drawing = document.querySelector('[data-playing] svg[data-frames]');

function bindFutures() {
  const [play, next, said] = ['play', 'next-future', 'future-said'].map((id) => document.getElementById(id));
  const frames = [...drawing.querySelectorAll('[data-frame]')];
  const last = Number(drawing.dataset.frames);
  let at = last;
  let timer = null;
  const show = (frame) => {
    at = frame;
    drawing.dataset.at = at;
    for (const f of frames) {
      if (Number(f.dataset.frame) === at) f.removeAttribute('display'); else f.setAttribute('display', 'none');
    }
  };
  const stop = () => { clearInterval(timer); timer = null; play.textContent = '▶ Play the futures'; };
  play.addEventListener('click', () => {
    if (timer) { stop(); return; }
    show(1);
    play.textContent = '❚❚ Pause';
    said.textContent = '';
    timer = setInterval(() => { if (at < last) show(at + 1); else stop(); }, pace);
  });
  next.addEventListener('click', () => {
    stop();
    show(at < last ? at + 1 : 1);
    said.textContent = frames.filter((f) => Number(f.dataset.frame) === at).map((f) => f.textContent.trim()).find((t) => t.startsWith('Future')) ?? '';
  });
  play.hidden = matchMedia('(prefers-reduced-motion: reduce)').matches;
  play.parentElement.hidden = false;
}

if (drawing) bindFutures();
const asked = (form) => () => ({ runs: form.dataset.runs.split(','), reference: form.dataset.reference });
const [robustness, saving] = ['robustness', 'save-compared'].map((id) => document.getElementById(id));
if (robustness) bindForm(robustness, asked(robustness));
if (saving) {
  saving.querySelector('.tools').hidden = false;
  bindForm(saving, asked(saving));
  document.getElementById('copy-link').addEventListener('click', async () => {
    const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
    saving.closest('.asking').querySelector('.said').textContent = `${copied ? 'Copied' : 'The link'}: ${location.href}`;
  });
}
