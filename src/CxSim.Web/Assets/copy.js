// A text to the clipboard; where that is not allowed it is selected, for the keyboard to copy.
export async function copy(element) {
  const field = element.matches('input');
  if (field) element.select(); else getSelection().selectAllChildren(element);
  return Boolean(await navigator.clipboard?.writeText(field ? element.value : element.textContent).then(() => true, () => false));
}
