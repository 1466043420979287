// The projector: it only shows. Replays are asked for by the host.
import { Live } from './live.js';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });
let run = 0;

// One future after the other, two a second; with reduced motion the last one and the tally stand still.
async function futures(mine) {
  const frames = [...document.querySelectorAll('[data-part=main] [data-frame]')];
  const last = Math.max(0, ...frames.map((f) => Number(f.dataset.frame)));
  const show = (n) => frames.forEach((f) => { f.style.display = Number(f.dataset.frame) === n ? 'inline' : 'none'; });
  if (still()) { show(last); return; }
  for (let n = 1; n <= last && mine === run; n++) {
    show(n);
    await pause(500);
  }
}

// Levels before and after, three times.
async function levels(mine) {
  const numbers = [...document.querySelectorAll('[data-replay] [data-before]')];
  if (numbers.length === 0 || still()) return;
  const list = document.querySelector('[data-replay]');
  for (let n = 0; n < 3 && mine === run; n++) {
    for (const which of ['before', 'after']) {
      list.dataset.shows = which;
      numbers.forEach((e) => { e.textContent = e.dataset[which]; });
      await pause(800);
    }
  }
}

function play() {
  run++;
  futures(run);
  levels(run);
}

new Live(document.body.dataset.base, (view, before) => {
  document.body.classList.toggle('blank', view.blank);
  if (!before || before.place !== view.place || before.nudge !== view.nudge || before.parts.main !== view.parts.main) play();
});
