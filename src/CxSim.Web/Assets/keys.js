// Single keys, only where nobody is typing, and only while they are wanted.
export function bindKeys(actions) {
  const help = document.getElementById('key-help');
  const on = document.getElementById('keys-on');
  document.getElementById('keys').addEventListener('click', () => help.showModal());
  on.checked = localStorage.getItem('keys') !== 'off';
  on.addEventListener('change', () => localStorage.setItem('keys', on.checked ? 'on' : 'off'));
  addEventListener('keydown', (e) => {
    const typing = e.target.closest?.('input, select, textarea, dialog');
    if (typing || e.ctrlKey || e.metaKey || e.altKey || !on.checked) return;
    const key = e.key.toLowerCase();
    if (key === '?') help.showModal();
    else if (key === '/') { e.preventDefault(); document.getElementById('lever-search').focus(); }
    else if (key === 't') document.getElementById('shown').querySelectorAll('figure + details').forEach((d) => { d.open = !d.open; });
    else if (key >= '1' && key <= '9') actions.snapshots.list.querySelectorAll('button')[Number(key) - 1]?.click();
    else actions[key]?.();
  });
}
