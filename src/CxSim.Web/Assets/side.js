// Work beside a run: a report, a reason. It goes on when the page is closed, and is there when it comes back.
import { api, ended, post } from './follow.js';

const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });

export async function untilDone(path, tell) {
  let status = await post(path);
  while (!ended(status)) {
    tell(status);
    await wait(500);
    status = await api(`/api/jobs/${status.id}`);
  }
  return status;
}

export function bindSide(current, say) {
  const on = (id, text, path, done) => document.getElementById(id).addEventListener('click', async (e) => {
    if (!current()) return;
    e.target.disabled = true;
    try {
      const status = await untilDone(`/api/runs/${current()}/${path}`, (s) => say(id, `${text}${s.of ? `: ${s.done} of ${s.of} runs` : ' …'}`));
      if (status.state === 'done') done(status); else say(id, `${text}: ${status.error ?? status.state}`);
    } catch (error) {
      say(id, error.message);
    }
    e.target.disabled = false;
  });
  on('save', 'Saving, and writing the report', 'save', (status) => {
    say('save', 'Saved. ');
    const link = document.createElement('a');
    link.href = status.report;
    link.textContent = 'Open the report';
    document.querySelector('[data-banner="save"]').append(link, '. Printed it is four to six pages of A4, also as PDF.');
    link.focus();
  });
  on('why', 'Asking why', 'why', (status) => {
    say('why', '');
    const place = document.getElementById('why-part');
    place.innerHTML = status.html;
    place.setAttribute('tabindex', '-1');
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  });
}
