// The panels of levers and assumptions: what they say, and what they are set to.
const minus = (text) => String(text).replace('-', '−');

export function bandOf(lever, value) {
  const bands = lever.dataset.bands.split(';').map((b) => b.split(':'));
  return bands.reduce((word, [from, name]) => (value >= Number(from) ? name : word), bands[0][1]);
}

export class Panels {
  constructor(form, onChange) {
    this.form = form;
    this.levers = [...form.querySelectorAll('.lever')];
    this.beliefs = [...form.querySelectorAll('.belief')];
    this.onChange = onChange;
    this.levers.forEach((lever) => this.#wire(lever));
    this.beliefs.forEach((belief) => belief.querySelector('input').addEventListener('change', () => { this.#mark(belief); onChange(); }));
    this.#search('lever-search', this.levers, 'label');
    this.#search('belief-search', this.beliefs, 'label');
  }

  set(levers, beliefs) {
    for (const lever of this.levers) this.#show(lever, levers[lever.dataset.lever] ?? Number(lever.dataset.default));
    for (const belief of this.beliefs) {
      const value = beliefs[belief.dataset.belief];
      belief.querySelector('input').value = value ?? belief.dataset.set;
      belief.toggleAttribute('data-changed', value !== undefined);
      this.#mark(belief);
    }
  }

  values() {
    const levers = {};
    for (const lever of this.levers) {
      const value = Number(lever.querySelector('input[type=number]').value);
      if (value !== Number(lever.dataset.default)) levers[lever.dataset.lever] = value;
    }
    const beliefs = {};
    for (const belief of this.beliefs) {
      const field = belief.querySelector('input');
      const value = Number(field.value);
      if (field.value !== '' && (value !== Number(belief.dataset.set) || belief.hasAttribute('data-changed'))) beliefs[belief.dataset.belief] = value;
    }
    return { levers, beliefs };
  }

  // A belief that was set for the reader stands open where it can be seen and set back.
  reveal(belief) { unfold(this.beliefs.find((b) => b.dataset.belief === belief)); }

  #wire(lever) {
    const [range, number] = [lever.querySelector('input[type=range]'), lever.querySelector('input[type=number]')];
    range.addEventListener('input', () => { this.#show(lever, Number(range.value)); this.onChange(); });
    number.addEventListener('change', () => {
      const value = Math.min(Number(number.max), Math.max(Number(number.min), Number(number.value)));
      this.#show(lever, Number.isFinite(value) && number.value !== '' ? value : Number(lever.dataset.default));
      this.onChange();
    });
    lever.querySelectorAll('.step').forEach((button) => button.addEventListener('click', () => {
      const next = Number(number.value) + Number(button.dataset.step) * Number(range.step);
      this.#show(lever, Math.min(Number(range.max), Math.max(Number(range.min), Math.round(next * 1e6) / 1e6)));
      this.onChange();
    }));
  }

  #show(lever, value) {
    const [range, number, band] = [lever.querySelector('input[type=range]'), lever.querySelector('input[type=number]'), lever.querySelector('.band')];
    range.value = value;
    number.value = value;
    band.textContent = bandOf(lever, value);
    range.setAttribute('aria-valuetext', `${minus(value)} ${lever.dataset.unit}, ${band.textContent}`.replace(/ +,/, ','));
    lever.classList.toggle('moved', value !== Number(lever.dataset.default));
  }

  #mark(belief) {
    belief.classList.toggle('moved', belief.querySelector('input').value !== belief.dataset.set || belief.hasAttribute('data-changed'));
  }

  #search(id, items, label) {
    const field = document.getElementById(id);
    field.addEventListener('input', () => {
      const word = field.value.trim().toLowerCase();
      for (const item of items) item.hidden = word !== '' && !item.textContent.toLowerCase().includes(word);
      if (word) items.filter((i) => !i.hidden).forEach(unfold);
    });
  }
}

function unfold(item) { for (let d = item.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }
