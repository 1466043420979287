// A chart as a file: the drawing with its style inside, the same as a picture, or its table.
const finer = 2;
let style = null;

const saver = {
  SVG: async (drawn) => new Blob([await alone(drawn.querySelector('svg'))], { type: 'image/svg+xml' }),
  PNG: async (drawn) => picture(drawn.querySelector('svg')),
  CSV: async (drawn) => new Blob([csv(drawn.querySelector('table'))], { type: 'text/csv' }),
};

// The drawing as a text that needs no page around it.
async function alone(svg, scale = 1) {
  style ??= fetch('/assets/figure.css').then((answer) => answer.text());
  const copy = svg.cloneNode(true);
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('width', width * scale);
  copy.setAttribute('height', height * scale);
  const inside = document.createElementNS(svg.namespaceURI, 'style');
  inside.textContent = await style;
  copy.querySelector('desc').after(inside);
  return new XMLSerializer().serializeToString(copy);
}

export async function picture(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await alone(svg, finer))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext('2d').drawImage(image, 0, 0);
  return new Promise((done) => { canvas.toBlob(done, 'image/png'); });
}

// Numbers as a spreadsheet reads them: a plain minus, no spaces between thousands.
export function plain(cell) {
  const text = cell.textContent.trim();
  return cell.matches('td:not(.words)') ? text.replaceAll('−', '-').replace(/[+\s\u202f]/g, '') : text;
}

function csv(table) {
  const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [table.tHead.rows[0], ...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => quoted(plain(cell))).join(',')).join('\n') + '\n';
}

export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

document.addEventListener('click', async (e) => {
  const kind = e.target.closest('[data-save]')?.dataset.save;
  const drawn = e.target.closest('.drawn');
  if (kind && drawn) save(await saver[kind](drawn), `cxsim-${drawn.dataset.figure}.${kind.toLowerCase()}`);
});
document.documentElement.dataset.script = 'on';
