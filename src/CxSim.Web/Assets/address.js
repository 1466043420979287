// The scenario as it stands in the address bar: only what differs from the usual, so that the address is the link to share.
export const usual = { c: 'std-40', b: 'base', w: '26', wu: '156', n: '40', d: '19', over: 'csat' };

export function write(state) {
  const parts = ['v=1'];
  const add = (key) => { if (state[key] !== undefined && String(state[key]) !== usual[key]) parts.push(`${key}=${encodeURIComponent(state[key])}`); };
  const pairs = (key, values) => {
    const text = Object.keys(values).sort().map((id) => `${id}:${values[id]}`).join(',');
    if (text) parts.push(`${key}=${text}`);
  };
  add('c');
  pairs('p', state.levers);
  add('b');
  pairs('a', state.beliefs);
  ['w', 'wu', 'n', 'd', 'over'].forEach(add);
  return `?${parts.join('&')}`;
}

export function read(search) {
  const query = new URLSearchParams(search);
  const pairs = (text) => Object.fromEntries((text ?? '').split(',').filter(Boolean).map((p) => p.split(':')).map(([k, v]) => [k, Number(v)]));
  const state = { levers: pairs(query.get('p')), beliefs: pairs(query.get('a')) };
  for (const key of Object.keys(usual)) state[key] = query.get(key) ?? usual[key];
  return state;
}

export function request(state, lab) {
  return {
    centre: state.c, beliefSet: state.b, weeks: Number(state.w), warmUp: Number(state.wu), seeds: Number(state.n), draws: Number(state.d),
    levers: state.levers, beliefs: state.beliefs, lab,
  };
}
