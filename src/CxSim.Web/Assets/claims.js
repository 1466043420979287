// Claims: run one from its card, under the usual beliefs or with one of them changed.
import { bindForm } from './sideform.js';

const full = document.getElementById('full');
for (const form of document.querySelectorAll('.run-claim')) {
  const value = (name) => form.elements[name].value.trim();
  bindForm(form, () => ({
    claim: form.dataset.claim, quick: !full.checked,
    beliefs: value('belief') && value('value') !== '' ? { [value('belief')]: Number(value('value')) } : {},
  }));
}
