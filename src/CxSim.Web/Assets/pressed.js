// What is being pressed is not replaced before the press has counted: what comes meanwhile is put after it, in its order.
let pressed = false;
let late = [];

addEventListener('pointerdown', (e) => { pressed = e.button === 0 && e.target.closest('button, a, summary') !== null; });
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(release));

function release() {
  pressed = false;
  const puts = late;
  late = [];
  for (const put of puts) put();
}

export function afterPress(put) {
  if (pressed) late.push(put); else put();
}
