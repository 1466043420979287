// Where a figure shows the points of a sweep: to mark some of them, and to find those within a frame.
const near = 14;

export class Spots {
  #svg; #layer; #spots;

  constructor(place) {
    const of = place.dataset.points.split(' ').map(Number);
    this.#svg = place.querySelector('svg');
    const shapes = [...this.#svg.querySelectorAll('[data-mark=heat] > [data-row], [data-mark=dot] > [data-row]')];
    this.#spots = (shapes.length > 0 ? shapes.map((shape) => ofShape(shape, of)) : [...this.#svg.querySelectorAll('[data-mark=line]')].flatMap((line) => ofLine(line, of)))
      .filter((spot) => spot.point >= 0);
    this.#layer = this.#draw('g', { class: 'chosen-marks' }, this.#svg.querySelector('g.body'));
  }

  mark(points) {
    this.#svg.classList.toggle('brushing', points !== null);
    this.#layer.replaceChildren();
    for (const spot of this.#spots) if (points?.has(spot.point)) this.#draw(spot.outline.name, spot.outline, this.#layer);
  }

  // A frame that is drawn, or a press near a point; nothing near gives no points. A finger that scrolls the page instead draws nothing.
  onFrame(tell) {
    const hits = (a, b) => new Set(this.#spots.filter(({ at }) => at.some(([x, y]) => x >= Math.min(a.x, b.x) && x <= Math.max(a.x, b.x)
      && y >= Math.min(a.y, b.y) && y <= Math.max(a.y, b.y))).map((spot) => spot.point));
    this.#svg.addEventListener('pointerdown', (down) => {
      if (down.button !== 0 || !down.isPrimary) return;
      down.preventDefault();
      const from = this.#place(down);
      const frame = this.#draw('rect', { class: 'frame' }, this.#layer.parentNode);
      const hand = new AbortController();
      const mine = (act) => (e) => { if (e.pointerId === down.pointerId) act(e); };
      const move = (e) => {
        const to = this.#place(e);
        const box = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
        for (const [name, value] of Object.entries(box)) frame.setAttribute(name, value);
      };
      const end = () => { hand.abort(); frame.remove(); };
      const up = (e) => {
        end();
        const to = this.#place(e);
        const small = Math.hypot(to.x - from.x, to.y - from.y) < near / 2;
        tell(small ? hits({ x: to.x - near, y: to.y - near }, { x: to.x + near, y: to.y + near }) : hits(from, to));
      };
      for (const [name, act] of [['pointermove', move], ['pointerup', up], ['pointercancel', end]]) addEventListener(name, mine(act), { signal: hand.signal });
    });
  }

  #place(e) { return new DOMPoint(e.clientX, e.clientY).matrixTransform(this.#layer.getScreenCTM().inverse()); }

  #draw(name, attributes, parent) {
    const element = document.createElementNS(this.#svg.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) if (key !== 'name') element.setAttribute(key, value);
    parent.append(element);
    return element;
  }
}

function ofShape(shape, of) {
  const point = of[Number(shape.dataset.row)];
  if (shape.dataset.at) {
    const [x, y] = shape.dataset.at.split(' ').map(Number);
    return { point, at: [[x, y]], outline: ring(x, y) };
  }
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(shape.getAttribute(name)));
  return { point, at: [[x + width / 2, y + height / 2]], outline: { name: 'rect', x, y, width, height } };
}

// A piece of a line whose corners all belong to one point is that point; else each corner is one.
function ofLine(line, of) {
  let row = Number(line.dataset.rows.split(' ')[0]);
  return line.getAttribute('d').split('M').filter(Boolean).flatMap((piece) => {
    const at = piece.split('L').map((corner) => corner.trim().split(' ').map(Number));
    const points = at.map(() => of[row++]);
    return at.length > 1 && points.every((point) => point === points[0])
      ? [{ point: points[0], at, outline: { name: 'path', d: `M${piece}` } }]
      : at.map(([x, y], i) => ({ point: points[i], at: [[x, y]], outline: ring(x, y) }));
  });
}

const ring = (x, y) => ({ name: 'circle', cx: x, cy: y, r: 9 });
