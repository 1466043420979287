// A form whose answer takes a while. Around it: where it says how far it is, a button that stops it, and room for the answer.
import { api, ended, post } from './follow.js';

export function bindForm(form, body, done) {
  const [said, shown, stop] = ['.said', '.answer', '.stop'].map((name) => form.closest('.asking').querySelector(name));
  let id = null;
  stop?.addEventListener('click', () => { if (id) api(`/api/jobs/${id}`, { method: 'DELETE' }).catch(() => {}); });
  form.addEventListener('submit', async (e) => {
    e.preventDefault();
    try {
      let status = await post(form.dataset.path, body());
      id = status.id;
      const mine = id;
      if (stop) stop.hidden = false;
      while (!ended(status) && mine === id) {
        said.textContent = status.of ? `${status.done} of ${status.of} runs` : 'Under way …';
        await new Promise((next) => { setTimeout(next, 400); });
        status = await api(`/api/jobs/${id}`);
      }
      if (mine !== id) return;
      said.textContent = status.state === 'done' ? 'Done.' : status.error ?? status.state;
      if (status.html) shown.innerHTML = status.html;
      if (status.state === 'done') done?.();
    } catch (error) {
      said.textContent = error.message;
    }
    if (stop) stop.hidden = true;
  });
}
