// The lab: a change of a lever is a new address, an address is a run, and a run fills in while one goes on working.
import { read, request, write } from './address.js';
import { api, ended, follow, post } from './follow.js';
import { Panels } from './levers.js';
import { bindKeys } from './keys.js';
import { Predict } from './predict.js';
import { afterPress } from './pressed.js';
import { Shown } from './shown.js';
import { Snapshots } from './snapshots.js';
import { bindShare } from './share.js';
import { bindSheet } from './sheet.js';
import { bindSide } from './side.js';
import { Turns } from './turns.js';

const settle = 150;
const again = 1000;
const form = document.getElementById('lab');
const $ = (id) => document.getElementById(id);
const lab = crypto.randomUUID ? crypto.randomUUID().replaceAll('-', '') : `lab${Math.floor(performance.now() * 1e6)}`;
const shown = new Shown($('shown'));
const predict = new Predict($('predict'), $('shown'));
const runs = new Map();
const announced = new Set();
let state = read(location.search);
let timer = null;
let unfollow = () => {};
let current = form.dataset.run || null;
let before = null;
let place = history.state?.place ?? 0;

const panels = new Panels(form, () => changed());
const snapshots = new Snapshots($('snapshots'), $('compare'), $('compare-said'), (item) => travel(item.search, true));

const turns = new Turns($('shown'), (belief, value) => {
  panels.set(state.levers, { ...state.beliefs, [belief]: value });
  panels.reveal(belief);
  changed();
  $('banners').scrollIntoView();
});

function settings() {
  return { c: $('centre').value, b: $('belief-set').value, w: $('weeks').value, wu: $('warmup').value, n: $('seeds').value, d: $('draws').value, over: $('over').value };
}

function show(next) {
  state = next;
  for (const [key, id] of [['c', 'centre'], ['b', 'belief-set'], ['w', 'weeks'], ['wu', 'warmup'], ['n', 'seeds'], ['d', 'draws'], ['over', 'over']]) $(id).value = next[key];
  panels.set(next.levers, next.beliefs);
  tell();
}

function tell() {
  $('one-life').href = `/trace${write(state)}`;
  $('changed').textContent = `Changed: ${Object.keys(state.levers).length}`;
  if (Object.keys(state.levers).length > 0 && !sameAsPreset()) $('preset').value = '';
}

function sameAsPreset() { return $('preset').dataset.levers === JSON.stringify(state.levers); }

// Value, band and address at once; the run when the hand has come to rest.
function changed() {
  const old = state;
  leave();
  state = { ...settings(), ...panels.values() };
  if (state.b !== old.b) state.beliefs = {};
  tell();
  const search = write(state);
  if (timer === null) {
    place += 1;
    history.pushState({ place }, '', search);
  } else {
    history.replaceState({ place }, '', search);
  }
  clearTimeout(timer);
  timer = setTimeout(() => { timer = null; run(old); }, settle);
}

async function run(old) {
  const search = write(state);
  const mine = search;
  snapshots.add(search, label());
  banner(old);
  shown.greyOut(true);
  predict.begin();
  try {
    const status = await post('/api/runs', request(state, lab));
    runs.set(search, status.id);
    snapshots.name(search, status.id);
    if (write(state) === mine) watch(status.id, true);
  } catch (error) {
    say('refused', error.message);
    shown.greyOut(false);
  }
}

// What is on its way of a run that was moved away from is not shown any more: it would pass for the result of the change.
function leave() {
  form.dataset.state = 'changing';
  unfollow();
}

function watch(id, isNew) {
  unfollow();
  if (isNew && current !== id) before = current;
  current = id;
  let left = false;
  let newest = null;
  let version = -1;
  let busy = false;
  let fresh = isNew;
  const put = (status, parts) => {
    shown.take(parts, fresh && status.hasResult);
    form.dataset.seeds = status.seeds;
    form.dataset.state = status.state;
    if (status.hasResult) {
      fresh = false;
      shown.greyOut(false);
    }
    if (ended(status)) announce(id, status, parts, turns.settled(state.beliefs));
  };
  // One after the other: of what comes while parts are on their way, the newest is put next.
  const update = async (status) => {
    newest = status;
    $('stop').hidden = ended(status);
    $('go-on').hidden = status.state !== 'stopped';
    if (busy) return;
    busy = true;
    while (newest.version !== version && !left) {
      const taken = newest;
      const parts = await shown.fetch(id, state.over, before).catch(() => null);
      await new Promise(afterPress);
      if (left) break;
      if (parts === null) {
        // The server may be starting again; the next try tells.
        await new Promise((next) => { setTimeout(next, again); });
      } else {
        version = taken.version;
        put(taken, parts);
      }
    }
    busy = false;
  };
  const end = follow(id, update, () => say('polling', 'Live updates are held back on the way here; the page asks once a second instead.'));
  unfollow = () => { left = true; end(); };
}

// Once per settled run, not once a seed.
function announce(id, status, parts, turned) {
  say('turned', turned);
  if (turned) $('banners').scrollIntoView({ block: 'nearest' });
  if (announced.has(`${id} ${status.state} ${status.seeds}`)) return;
  announced.add(`${id} ${status.state} ${status.seeds}`);
  const text = document.createElement('div');
  text.innerHTML = parts.strip ?? '';
  const card = text.querySelector('[data-measure="csat"]');
  const said = card ? `CSAT ${card.querySelector('.word').textContent}: ${card.querySelector('.change').textContent.replace(/\s+/g, ' ').trim()}.` : '';
  $('announce').textContent = status.state === 'failed' ? `The run failed: ${status.error}` : `${said} ${status.seeds} seeds, ${status.state}. ${turned}`.trim();
}

function label() {
  const moved = Object.entries(state.levers).map(([id, value]) => `${id} ${String(value).replace('-', '−')}`);
  const worlds = [...Object.entries(state.beliefs).map(([id, value]) => `${id} ${value}`), ...(state.b === 'base' ? [] : [state.b])];
  return [moved.slice(0, 3).join(', ') + (moved.length > 3 ? ` +${moved.length - 3}` : '') || 'today', ...worlds].join(' · ');
}

function say(kind, text) {
  let line = document.querySelector(`[data-banner="${kind}"]`);
  if (!line) {
    line = document.createElement('p');
    line.className = 'banner';
    line.dataset.banner = kind;
    $('banners').append(line);
  }
  line.textContent = text;
  line.hidden = text === '';
}

function banner(old) {
  const world = (s) => JSON.stringify([s.b, s.beliefs, s.c]);
  const moved = old && world(old) !== world(state);
  say('world', moved ? 'You changed how the world works. The baseline is run again under the same belief; the old one stands thin beside it.' : '');
  if (!moved) before = null;
  say('refused', '');
}

// Back, forward, undo, redo and snapshots: the address says what to show; a run that is there is not run again.
function travel(search, push) {
  clearTimeout(timer);
  timer = null;
  leave();
  show(read(search));
  if (push) {
    place += 1;
    history.pushState({ place }, '', search);
  }
  snapshots.go(search);
  say('world', '');
  const known = runs.get(search) ?? snapshots.find(search)?.id;
  if (known) {
    before = null;
    watch(known, true);
  } else {
    run(null);
  }
}

addEventListener('popstate', () => { place = history.state?.place ?? 0; travel(location.search, false); });
['centre', 'belief-set', 'weeks', 'seeds', 'draws'].forEach((id) => $(id).addEventListener('change', changed));
$('over').addEventListener('change', async () => {
  state.over = $('over').value;
  history.replaceState(history.state, '', write(state));
  runs.set(write(state), current);
  if (current) shown.put(await shown.fetch(current, state.over, before));
});
$('preset').addEventListener('change', async () => {
  const levers = (await api('/api/presets'))[$('preset').value] ?? {};
  $('preset').dataset.levers = JSON.stringify(levers);
  panels.set(levers, state.beliefs);
  changed();
});
$('undo').addEventListener('click', () => { if (place > 0) history.back(); });
$('redo').addEventListener('click', () => history.forward());
$('reset').addEventListener('click', () => { panels.set({}, {}); $('preset').value = 'today'; changed(); });
$('stop').addEventListener('click', () => { if (current) api(`/api/runs/${current}`, { method: 'DELETE' }).catch((e) => say('refused', e.message)); });
$('go-on').addEventListener('click', () => run(null));
$('replay').addEventListener('click', async () => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) { say('replay', 'Your device asks for less motion, so nothing is replayed. Use Undo and Redo to step.'); return; }
  document.body.dataset.replays = await shown.replay();
});
form.addEventListener('submit', (e) => e.preventDefault());
bindKeys({ u: () => $('undo').click(), y: () => $('redo').click(), p: () => $('replay').click(), b: () => $('reset').click(), snapshots });
bindSide(() => current, say);
bindShare(() => current, () => Object.keys(state.levers).length > 0);
bindSheet($('controls'), $('sheet'), $('shown'));

$('tools').addEventListener('click', (e) => { if (e.target.matches('button')) $('tools').hidePopover?.(); });
$('tools').hidden = false;
$('predict').hidden = false;
history.replaceState({ place }, '', write(state));
show(state);
if (current) {
  runs.set(write(state), current);
  snapshots.add(write(state), label());
  snapshots.name(write(state), current);
  watch(current, false);
}
if (!current || form.dataset.fresh) run(null);
document.documentElement.dataset.ready = 'lab';
