// Predict before the reveal: who only waits and sees does not learn.
export class Predict {
  constructor(root, shown) {
    this.root = root;
    this.shown = shown;
    this.box = root.querySelector('#predict-first');
    this.card = root.querySelector('#predict-card');
    this.reveal = root.querySelector('#reveal');
    this.groups = [...root.querySelectorAll('fieldset')];
    this.box.addEventListener('change', () => { if (!this.box.checked) this.#show(); });
    root.addEventListener('change', () => { this.reveal.disabled = !this.groups.every((g) => g.querySelector('input:checked')); });
    this.reveal.addEventListener('click', () => { this.#compare(); this.#show(); });
  }

  begin() {
    if (!this.box.checked) return;
    this.groups.forEach((g) => { g.querySelectorAll('input').forEach((i) => { i.checked = false; }); g.querySelector('.predicted').textContent = ''; });
    this.reveal.disabled = true;
    this.card.hidden = false;
    this.shown.hidden = true;
  }

  #show() {
    this.shown.hidden = false;
    this.card.hidden = !this.box.checked;
  }

  #compare() {
    for (const group of this.groups) {
      const guess = group.querySelector('input:checked').value;
      const change = this.shown.querySelector(`[data-measure="${group.dataset.predict}"]`);
      const same = change?.classList.contains('verdict-Same') || change?.classList.contains('verdict-CannotTell');
      const text = change?.querySelector('.change')?.textContent ?? '';
      const was = same ? 'same' : text.includes('−') && text.indexOf('−') < text.search(/\d/) ? 'down' : 'up';
      group.querySelector('.predicted').textContent = change ? (guess === was ? '✓ as you said' : `✗ it went ${was === 'same' ? 'nowhere clear' : was}`) : '';
    }
  }
}
