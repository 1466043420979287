// Snapshots: every run leaves one, and going back to one runs nothing.
const most = 4;

export class Snapshots {
  constructor(list, compare, said, onPick) {
    this.list = list;
    this.items = JSON.parse(sessionStorage.getItem('snapshots') ?? '[]');
    this.onPick = onPick;
    this.compare = compare;
    this.said = said;
    compare.addEventListener('click', () => {
      location.href = `/compare?runs=${this.items.filter((i) => i.chosen && i.id).map((i) => i.id).join(',')}`;
    });
    this.draw();
  }

  add(search, label) {
    let item = this.items.find((i) => i.search === search);
    if (!item) {
      item = { search, label, id: null, chosen: false };
      this.items.push(item);
      if (this.items.length > 12) this.items.shift();
    }
    this.current = search;
    this.keep();
    return item;
  }

  find(search) { return this.items.find((i) => i.search === search); }

  name(search, id) {
    const item = this.find(search);
    if (item) { item.id = id; this.keep(); }
  }

  go(search) { this.current = search; this.keep(); }

  keep() {
    sessionStorage.setItem('snapshots', JSON.stringify(this.items));
    this.draw();
  }

  // Drawn anew, with the focus where it was.
  draw() {
    const within = () => [...this.list.querySelectorAll('input, button')];
    const focused = within().indexOf(document.activeElement);
    this.#lines();
    if (focused >= 0) within()[focused]?.focus();
  }

  #lines() {
    this.list.replaceChildren(...this.items.map((item, i) => {
      const line = document.createElement('li');
      line.classList.toggle('current', item.search === this.current);
      const choose = document.createElement('input');
      choose.type = 'checkbox';
      choose.checked = item.chosen;
      choose.setAttribute('aria-label', `Compare snapshot ${i + 1}`);
      choose.addEventListener('change', () => this.#choose(item, choose));
      const pick = document.createElement('button');
      pick.type = 'button';
      pick.textContent = `${i + 1} ${item.label}`;
      if (item.search === this.current) pick.setAttribute('aria-current', 'true');
      pick.addEventListener('click', () => this.onPick(item));
      line.append(choose, pick);
      return line;
    }));
    this.compare.disabled = !this.items.some((i) => i.chosen && i.id);
  }

  #choose(item, box) {
    if (box.checked && this.items.filter((i) => i.chosen).length >= most) {
      box.checked = false;
      this.said.textContent = `Four beside today are as many as can be told apart. Take one out first.`;
      return;
    }
    item.chosen = box.checked;
    this.said.textContent = '';
    sessionStorage.setItem('snapshots', JSON.stringify(this.items));
    this.compare.disabled = !this.items.some((i) => i.chosen && i.id);
  }
}
