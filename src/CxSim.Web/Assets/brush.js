// Points of a sweep, chosen by a frame in a figure or by ranges above the table: the same are marked in every figure and left in the table.
import { plain, save } from './figures.js';
import { Spots } from './spots.js';

export function bindBrush(root) {
  const part = (name) => root.querySelector(`#${name}`);
  const table = part('points').querySelector('table');
  const rows = [...table.tBodies[0].rows];
  const ranges = addRanges(table, rows);
  const figures = [...root.querySelectorAll('[data-points]')].map((place) => new Spots(place));

  const show = (chosen) => {
    rows.forEach((row, point) => { row.hidden = chosen !== null && !chosen.has(point); });
    figures.forEach((figure) => figure.mark(chosen));
    part('chosen-said').textContent = chosen === null ? '' : `${chosen.size} of ${rows.length} points chosen${where(table, [...chosen].map((point) => rows[point]))}.`;
    part('chosen-none').hidden = part('chosen-save').hidden = chosen === null;
  };
  const byRanges = () => {
    const set = ranges.filter(({ least, most }) => least.value !== '' || most.value !== '');
    const fits = (row) => set.every(({ column, least, most }) => {
      const value = Number(plain(row.cells[column]));
      return (least.value === '' || value >= Number(least.value)) && (most.value === '' || value <= Number(most.value));
    });
    show(set.length === 0 ? null : new Set([...rows.keys()].filter((point) => fits(rows[point]))));
  };
  const clear = () => ranges.forEach(({ least, most }) => { least.value = most.value = ''; });

  ranges.forEach(({ least, most }) => [least, most].forEach((field) => field.addEventListener('input', byRanges)));
  figures.forEach((figure) => figure.onFrame((points) => { clear(); show(points.size === 0 ? null : points); }));
  part('chosen-none').addEventListener('click', () => { clear(); show(null); });
  part('chosen-save').addEventListener('click', async () => {
    const [head, ...lines] = (await (await fetch(part('points').dataset.csv)).text()).trim().split('\n');
    save(new Blob([[head, ...lines.filter((_, point) => !rows[point].hidden)].join('\n') + '\n'], { type: 'text/csv' }), 'cxsim-points.csv');
  });
}

// How far the chosen reach along each lever: what a frame shows to the eye.
function where(table, chosen) {
  const reach = (column) => {
    const values = chosen.map((row) => Number(plain(row.cells[column])));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return `${named(table, column)} ${minus(least)}${least < most ? ` to ${minus(most)}` : ''}`;
  };
  const levers = [...Array(Number(table.parentElement.dataset.levers)).keys()];
  return chosen.length === 0 ? '' : `: ${levers.map(reach).join(', ')}`;
}

const named = (table, column) => table.tHead.rows[0].cells[column].firstChild.textContent.trim();
const minus = (value) => String(value).replace('-', '−');

// A line under the heads with a least and a most for each column of numbers.
function addRanges(table, rows) {
  const line = table.tHead.insertRow();
  return [...table.tHead.rows[0].cells].flatMap((_, column) => {
    const cell = line.insertCell();
    if (rows[0].cells[column].matches('.words')) return [];
    const [least, most] = ['from', 'to'].map((end) => {
      const field = document.createElement('input');
      field.type = 'number';
      field.step = 'any';
      field.placeholder = end;
      field.setAttribute('aria-label', `${named(table, column)} ${end}`);
      cell.append(field);
      return field;
    });
    return [{ column, least, most }];
  });
}
