// Explore: what it would take, then the map; and which belief matters.
import { bindForm } from './sideform.js';

const form = document.getElementById('side');
const value = (name) => form.elements[name].value;
const vary = () => [0, 1].filter((n) => value(`lever${n}`)).map((n) => ({
  lever: value(`lever${n}`), from: Number(value(`from${n}`)), to: Number(value(`to${n}`)), step: Number(value(`step${n}`)),
}));

function plan() {
  const points = vary().reduce((all, v) => all * (1 + Math.max(0, Math.floor((v.to - v.from) / v.step + 1e-9))), 1);
  document.getElementById('plan').textContent = `${points} points, ${(points + 1) * Number(value('seeds'))} runs`;
}

for (const n of [0, 1]) {
  form.elements[`lever${n}`].addEventListener('change', (e) => {
    const { min, max } = e.target.selectedOptions[0].dataset;
    if (min === undefined) return;
    form.elements[`from${n}`].value = min;
    form.elements[`to${n}`].value = max;
    form.elements[`step${n}`].value = (Number(max) - Number(min)) / 6;
  });
}
form.addEventListener('input', plan);
form.addEventListener('change', plan);
plan();
bindForm(form, () => ({
  policy: value('policy'), centre: value('centre'), seeds: Number(value('seeds')), weeks: Number(value('weeks')), warmUp: Number(value('warmUp')), vary: vary(),
}));

const tornado = document.getElementById('tornado');
const of = (name) => tornado.elements[name].value;
bindForm(tornado, () => ({
  policy: of('policy'), centre: of('centre'), measure: of('measure'), seeds: Number(of('seeds')), weeks: Number(of('weeks')), warmUp: Number(of('warmUp')),
}));
