// Follows a run: by server-sent events, and by asking once a second where a proxy holds events back.
const silence = 4000;
const pace = 1000;

export async function api(path, options) {
  const answer = await fetch(path, options);
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.error ?? `The server says ${answer.status}.`);
  return body;
}

export const post = (path, body) => api(path, {
  method: 'POST', headers: body ? { 'Content-Type': 'application/json' } : {}, body: body ? JSON.stringify(body) : undefined,
});

export const ended = (status) => ['done', 'stopped', 'failed'].includes(status.state);

// Calls onStatus at every change; gives a function that ends it.
export function follow(id, onStatus, onPolling) {
  let source = null;
  let timer = null;
  let over = false;
  let heard = false;
  const finish = () => { over = true; source?.close(); clearTimeout(timer); };
  const take = (status) => {
    if (over) return;
    onStatus(status);
    if (ended(status)) finish();
  };
  const poll = async () => {
    source?.close();
    if (over) return;
    try {
      const body = await api(`/api/runs/${id}`);
      take(body.status);
    } catch { /* the server may be starting again; the next try tells */ }
    if (!over) timer = setTimeout(poll, pace);
  };
  const fallBack = () => { if (!over && !heard) { onPolling?.(); poll(); } };
  source = new EventSource(`/api/runs/${id}/events`);
  source.addEventListener('status', (e) => { heard = true; take(JSON.parse(e.data)); });
  source.onerror = () => { if (source.readyState === EventSource.CLOSED) { heard = false; fallBack(); } };
  timer = setTimeout(fallBack, silence);
  return finish;
}
