// What a verdict hangs on, followed: to the belief that turns it, the belief set, and what the verdict was and is now.
const word = (shown, measure) => {
  const row = [...shown.querySelectorAll('[data-part="differences"] tbody tr')].find((r) => r.cells[0].textContent === measure);
  return row?.querySelector('.verdict')?.textContent.split(':')[0] ?? '';
};

export class Turns {
  #asked = null;

  constructor(shown, set) {
    this.shown = shown;
    shown.addEventListener('click', (e) => {
      const turn = e.target.closest('[data-turn]')?.dataset;
      if (turn) {
        this.#asked = { ...turn, was: word(shown, turn.measureName) };
        set(turn.turn, Number(turn.value));
      } else if (e.target.closest('[href="#rests"]')) {
        e.preventDefault();
        document.getElementById('rests').focus();
      }
    });
  }

  // Said once, of the run that the belief was set for, and not before a prediction; nothing of any other run.
  settled(beliefs) {
    const asked = this.#asked;
    this.#asked = null;
    const mine = asked && beliefs[asked.turn] === Number(asked.value) && !this.shown.hidden;
    return mine ? `${asked.measureName}: was ${asked.was}, with ${asked.turn} at ${asked.value} it is ${word(this.shown, asked.measureName)}. Undo goes back.` : '';
  }
}
