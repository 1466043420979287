// What others can be given: the link to this page, and a chart of its run for a page of theirs.
import { copy } from './copy.js';

export function bindShare(current, hasChart) {
  const card = document.getElementById('share-card');
  const field = (name) => document.getElementById(`share-${name}`);
  const write = () => {
    const chart = field('chart');
    const over = chart.value === 'G3' ? `&over=${document.getElementById('over').value}` : '';
    const at = (ending) => `${location.origin}/embed/${current()}${ending}?chart=${chart.value}${over}`;
    const title = `CxSim: ${chart.selectedOptions[0].textContent}`;
    field('link').value = location.href;
    field('frame').value = `<iframe src="${at('')}" title="${title}" width="820" height="760"></iframe>`;
    field('picture').value = `<img src="${at('.svg')}" alt="${title}">`;
    field('charts').hidden = !(current() && hasChart());
    field('said').textContent = '';
  };
  document.getElementById('share').addEventListener('click', () => { write(); card.showModal(); });
  field('chart').addEventListener('change', write);
  card.addEventListener('click', async (e) => {
    const of = e.target.dataset.copy && field(e.target.dataset.copy);
    if (!of) return;
    field('said').textContent = await copy(of) ? 'Copied.' : 'It is selected: copy it with Ctrl+C.';
  });
}
