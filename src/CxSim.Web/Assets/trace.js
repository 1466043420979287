// One life: the first by the rule, and another one.
import { bindForm } from './sideform.js';

const form = document.getElementById('side');
const another = document.getElementById('another-one');
const value = (name) => form.elements[name].value;
form.addEventListener('change', () => { form.elements.another.value = 0; });
another.addEventListener('click', () => {
  form.elements.another.value = Number(value('another')) + 1;
  form.requestSubmit();
});
bindForm(form, () => ({
  policy: value('policy'), levers: value('policy') === 'today' ? JSON.parse(form.dataset.levers) : {}, centre: value('centre'), kind: value('kind'),
  rule: value('rule'), weeks: Number(value('weeks')), warmUp: Number(value('warmUp')), another: Number(value('another')),
}), () => { another.hidden = false; });
if (form.dataset.levers !== '{}') form.requestSubmit();
