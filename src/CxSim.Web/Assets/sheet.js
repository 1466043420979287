// On a narrow screen the levers are a sheet at the bottom edge, so that numbers stay in sight while a lever is moved.
export function bindSheet(sheet, handle, results) {
  const open = (on) => {
    sheet.classList.toggle('open', on);
    handle.setAttribute('aria-expanded', String(on));
    if (on) results.scrollIntoView();
  };
  handle.addEventListener('click', () => open(!sheet.classList.contains('open')));
  sheet.addEventListener('keydown', (e) => {
    if (e.key === 'Escape' && sheet.classList.contains('open')) { open(false); handle.focus(); }
  });
}
