// Explore: what it would take, then the points, chosen in any of their pictures; and which belief matters.
import { bindBrush } from './brush.js';
import { copy } from './copy.js';
import { api, ended, post } from './follow.js';
import { bindForm } from './sideform.js';

const rest = 600;
const form = document.getElementById('side');
const plan = document.getElementById('plan');
const value = (name) => form.elements[name].value;
const number = (name) => Number(value(name));
const levers = [0, 1, 2];

function asked() {
  const vary = levers.filter((n) => value(`lever${n}`)).map((n) => ({
    lever: value(`lever${n}`), from: number(`from${n}`), to: number(`to${n}`), step: number(`step${n}`),
  }));
  const spread = value('design') === 'spread' ? { spread: number('spread') } : {};
  return { policy: value('policy'), centre: value('centre'), seeds: number('seeds'), weeks: number('weeks'), warmUp: number('warmUp'), vary, ...spread };
}

// The price of the newest plan; one that was changed meanwhile is of no interest any more.
let timer = null;
let newest = 0;
async function price() {
  const mine = ++newest;
  try {
    let status = await post('/api/sweeps/price', asked());
    while (!ended(status) && mine === newest) {
      await new Promise((next) => { setTimeout(next, 300); });
      status = await api(`/api/jobs/${status.id}`);
    }
    if (mine === newest) plan.innerHTML = status.html ?? '';
  } catch (error) {
    if (mine === newest) plan.textContent = error.message;
  }
}

function changed() {
  document.getElementById('spread').hidden = value('design') !== 'spread';
  clearTimeout(timer);
  timer = setTimeout(price, rest);
}

for (const n of levers) {
  form.elements[`lever${n}`].addEventListener('change', (e) => {
    const { min, max, step } = e.target.selectedOptions[0].dataset;
    if (min === undefined) return;
    for (const [name, end] of [['from', min], ['to', max], ['step', step]]) form.elements[`${name}${n}`].value = end;
  });
}
form.addEventListener('input', changed);
form.addEventListener('change', changed);
changed();
bindForm(form, asked, () => bindBrush(document.getElementById('side-shown')));

const tornado = document.getElementById('tornado');
const of = (name) => tornado.elements[name].value;
bindForm(tornado, () => ({
  policy: of('policy'), centre: of('centre'), measure: of('measure'), seeds: Number(of('seeds')), weeks: Number(of('weeks')), warmUp: Number(of('warmUp')),
}), () => {
  const shares = document.getElementById('shares');
  bindForm(shares, () => ({
    ...JSON.parse(shares.dataset.asked), rows: Number(shares.elements.rows.value),
    beliefs: [...shares.querySelectorAll('[name=belief]:checked')].map((box) => box.value),
  }));
});

document.addEventListener('click', async (e) => {
  if (!e.target.matches('[data-copy-text]')) return;
  e.target.textContent = await copy(e.target.previousElementSibling) ? 'Copied' : 'Selected';
});
