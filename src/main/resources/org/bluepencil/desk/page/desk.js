// The desk: which article is open, what is known of it, and what a key or a button does.

import * as api from './api.js';
import { card } from './card.js';
import * as dialogs from './dialogs.js';
import { $, alarm, announce, bdi, day, h, plural } from './dom.js';
import { form } from './hand.js';
import { itemsOf, sameFact, timeLeft, waiting } from './items.js';
import { listen } from './keys.js';
import { list } from './list.js';
import { begun } from './progress.js';
import { printed } from './printed.js';
import { draw, settle } from './proof.js';

const DECISIONS = ['fix', 'past', 'decide', 'query', 'open', 'match'];
const FILTERS = { fix: 'to fix', past: 'out of date', decide: 'to decide', query: 'queries', open: 'open', match: 'match a source' };
const LETTER = { fix: 'F', past: 'P', decide: 'D', query: 'Q', open: 'O', match: 'M' };

let formats = [];
let desk = blank(null);

function blank(id) {
  return { id, story: null, proof: null, check: begin(), items: [], focus: null, hidden: new Set(), source: '', stream: null, sheet: null, decidedAt: [] };
}

function begin() {
  return begun(() => guarded(() => api.cancel(desk.id)), (source) => guarded(() => api.cancel(desk.id, source)));
}

const initials = () => $('#initials').value.trim();

// ---- Where we are -------------------------------------------------------------------------------------------------

function route() {
  const [, view, id, key] = location.hash.split('/');
  if (view !== 'a' || !id) return home();
  if (desk.id !== id) return openArticle(id, key);
  if (key) focusOn(key, false);
  return undefined;
}

function leave() {
  if (desk.stream) desk.stream.close();
  desk = blank(null);
  delete document.documentElement.dataset.ready;
  document.body.classList.remove('checking', 'reading-card');
  $('#tools').replaceChildren();
}

async function home() {
  leave();
  document.title = 'Bluepencil desk';
  const known = (await guarded(() => api.articles())) || { articles: [] };
  $('#main').replaceChildren(h('div', { class: 'home' }, h('h1', {}, 'Check an article'), form(handIn),
    list(known.articles, async (a) => {
      if (!window.confirm(`Remove “${a.title || a.name}” with everything decided on it?`)) return;
      await guarded(() => api.remove(a.id));
      home();
    })));
}

async function handIn(draft) {
  const story = await api.add(draft);
  location.hash = `#/a/${story.id}`;
}

/** Does something that the desk may say no to, and tells what it said. */
async function guarded(work) {
  try {
    const result = await work();
    alarm('');
    return result;
  } catch (refusal) {
    if (refusal.status === 412) {
      await reload();
      alarm('This article was changed elsewhere. You see it as it is now; your last change was not made.');
    } else {
      alarm(refusal.message);
    }
    return null;
  }
}

async function openArticle(id, key) {
  leave();
  desk = blank(id);
  desk.wanted = key || null;
  desk.story = await api.story(id).catch((refusal) => { if (refusal.status !== 404) alarm(refusal.message); });
  if (!desk.story) {
    document.title = 'No such article · Bluepencil desk';
    $('#main').replaceChildren(h('div', { class: 'home' }, h('h1', {}, 'There is no such article on this desk'), h('p', { class: 'empty' }, 'It may have been removed. ', h('a', { href: '#/' }, 'To the articles that are here'))));
    return;
  }
  frame();
  listenTo(id);
  if (desk.story.standing === 'done') await reload();
  else if (desk.story.standing === 'failed') failed(desk.story.trouble);
  else if (desk.story.standing === 'stopped') failed('This article is not checked: its last check was broken off.');
  else progress();
}

// ---- What the desk tells while it checks ---------------------------------------------------------------------------

function listenTo(id) {
  const stream = api.events(id);
  desk.stream = stream;
  const on = (name, act) => stream.addEventListener(name, (event) => { if (desk.id === id) act(JSON.parse(event.data)); });
  on('state', (state) => {
    const stale = desk.story && (state.revision !== desk.story.revision || (state.standing === 'done' && !desk.proof));
    if (stale) reload();
  });
  on('started', () => {
    desk.check = begin();
    desk.proof = null;
    document.body.classList.add('checking');
    head();
    progress();
  });
  on('read', (reading) => {
    desk.check.reading = reading;
    drawReading();
    announce(`${plural(reading.claims.length, 'claim', 'claims')} found, being checked`);
    progress();
  });
  const hear = (source, news) => { desk.check.hear(source, news); progress(); };
  on('asking', (e) => hear(e.source, { name: e.name, asked: e.questions }));
  on('answered', (e) => hear(e.source, { name: e.name, answered: e.answered, trouble: e.trouble }));
  on('waits', (e) => hear(e.source, { name: e.name, host: e.host }));
  on('heard', (e) => hear(e.source, { requests: e.requests }));
  on('skipped', (e) => { hear(e.source, { skipped: true }); announce('Skipped: the others go on'); });
  on('judged', judged);
  on('done', async () => {
    await reload();
    announce(`Checked. ${desk.proof ? desk.proof.summary.map((p) => p.words).join(', ') : ''}`);
  });
  on('failed', (e) => failed(e.message));
  on('cancelled', () => failed('The check was stopped.'));
  on('changed', (e) => { if (desk.story && e.revision > desk.story.revision) reload(); });
}

function judged(finding) {
  const { check } = desk;
  check.judged.set(finding.id, finding);
  if (check.judged.size === 1) performance.mark('first-mark');
  if (desk.sheet) settle(desk.sheet, finding.id, finding.decision, LETTER[finding.decision]);
  const all = check.reading ? check.reading.claims.length : 0;
  const quarter = (n) => Math.floor(4 * n / all);
  if (all > 20 && check.judged.size < all && quarter(check.judged.size) > quarter(check.judged.size - 1)) announce(`${check.judged.size} of ${all} checked`);
  progress();
}

function failed(message) {
  document.body.classList.remove('checking');
  cancelAnimationFrame(drawn);
  drawn = 0;
  $('#queue').replaceChildren();
  $('#card').replaceChildren();
  $('#progress').replaceChildren(h('p', { class: 'error' }, message || 'The article could not be checked.', ' ',
    h('button', { type: 'button', onclick: () => guarded(() => api.check(desk.id, false)) }, 'Check it')));
}

let drawn = 0;
function progress() {
  if (!drawn) drawn = requestAnimationFrame(() => { drawn = 0; drawProgress(); });
}

function drawProgress() {
  if (!desk.story || desk.proof) return;
  const { check } = desk;
  document.body.classList.add('checking');
  check.draw();
  if (check.gauge.isConnected) return;
  $('#progress').replaceChildren();
  $('#queue').replaceChildren(check.gauge);
  $('#card').replaceChildren(check.panel);
}

// How long it has been waited for is told though nothing is heard.
setInterval(() => { if (desk.check.gauge.isConnected) desk.check.draw(); }, 1000);

// ---- The article ----------------------------------------------------------------------------------------------------

function frame() {
  $('#tools').replaceChildren(
    tool('questions', 'Questions', 'q', () => desk.proof && dialogs.questions(desk.proof, desk.items)),
    tool('versions', 'Versions', 'v', () => guarded(() => dialogs.versions(desk.story, act))),
    tool('export', 'Export', 'e', () => dialogs.exports(desk.id, formats, desk.story.signed)),
    tool('sign', 'Sign off', 'g', signOff));
  $('#main').replaceChildren(
    h('div', { class: 'work' },
      h('div', { class: 'left' },
        h('header', { class: 'head' }, h('h1', { id: 'headline' }), h('p', { class: 'slug', id: 'slug' })),
        h('div', { id: 'strip' }), h('div', { id: 'progress', class: 'progress' }),
        h('section', { id: 'proof', 'aria-label': 'The proof' }),
        h('section', { id: 'printed' }),
        h('section', { id: 'below' })),
      h('aside', { class: 'right', 'aria-label': 'The finding in focus' }, h('div', { id: 'queue', class: 'queue' }), h('div', { id: 'card' }))));
  head();
}

const tool = (id, label, letter, onclick) => h('button', { type: 'button', id: `tool-${id}`, onclick }, label, h('kbd', { 'aria-hidden': 'true' }, letter));

function head() {
  const s = desk.story;
  const title = s.headline || s.title || s.name;
  document.title = `${title} · Bluepencil desk`;
  $('#headline').replaceChildren(bdi(title));
  const parts = [s.name !== title ? s.name : null, desk.proof ? `published ${day(desk.proof.article.published)}` : null,
    desk.proof ? `SHA-256 ${desk.proof.article.sha256.slice(0, 12)}` : null, `version ${s.versions.at(-1).number}`,
    desk.proof && !desk.proof.article.published ? 'give a date with a new version: claims about the present stay open' : null];
  $('#slug').replaceChildren(parts.filter(Boolean).join(' · '),
    ...(s.signed ? [' · ', h('b', { class: 'signed' }, `Signed by ${s.signed.initials}, ${s.signed.hash.slice(0, 12)}`)] : []));
  $('#tool-sign').firstChild.textContent = s.signed ? 'Signed' : 'Sign off';
  for (const id of ['questions', 'export', 'sign']) $(`#tool-${id}`).disabled = !desk.proof;
}

async function reload() {
  const id = desk.id;
  try {
    const story = await api.story(id);
    const proof = story.standing === 'done' ? await api.proof(id) : null;
    // What was asked for before a later change came back says less than what is here.
    if (desk.id !== id || (desk.story && story.revision < desk.story.revision)) return;
    desk.story = story;
    if (proof) desk.proof = proof;
  } catch (refusal) {
    if (refusal.status !== 409) alarm(refusal.message);
    return;
  }
  if (desk.proof) drawProof();
  else head();
}

function drawReading() {
  const { reading } = desk.check;
  const marks = reading.claims.map((c) => ({ key: c.id, start: c.start, end: c.end, decision: 'pending', label: '…', href: `#/a/${desk.id}/${c.id}` }));
  put(draw(reading.article, marks));
  titled(reading.article);
}

function put(sheet) {
  const at = window.scrollY;
  desk.sheet = sheet;
  $('#proof').replaceChildren(sheet);
  window.scrollTo(0, at);
}

/** The article's own headline, with its marks, stands for that of the page. */
function titled(sheet) {
  const own = sheet.blocks.some((b) => b.kind === 'title' && sheet.text.slice(b.start, b.end).trim() === $('#headline').textContent.trim());
  $('#headline').classList.toggle('vh', own);
  // Without a title the first words stand in for one, and need not shout what stands below.
  $('#headline').classList.toggle('first-words', !own && !sheet.title);
}

function drawProof() {
  head();
  desk.items = itemsOf(desk.proof, desk.story);
  desk.names = new Map(desk.proof.sources.map((s) => [s.id, s.name]));
  const marks = desk.items.map((i) => ({ key: i.key, start: i.start, end: i.end, decision: i.decision, label: i.label, href: `#/a/${desk.id}/${i.key}` }));
  $('#progress').replaceChildren();
  document.body.classList.remove('checking');
  put(draw(desk.proof.article, marks, desk.proof.open, desk.proof.unchecked));
  titled(desk.proof.article);
  strip();
  $('#printed').replaceChildren(printed(desk.items, desk.story.signed));
  below();
  const wanted = desk.wanted || desk.focus;
  const lost = Boolean(desk.focus) && document.activeElement === document.body;
  const item = desk.items.find((i) => i.key === wanted) || queue()[0] || desk.items[0];
  desk.wanted = null;
  document.documentElement.dataset.ready = 'true';
  if (item) {
    focusOn(item.key, false, true);
    if (lost) document.getElementById(`m-${item.key}`)?.focus({ preventScroll: true });
  }
  else $('#card').replaceChildren(h('p', { class: 'empty' }, 'No claim was found in this article.'));
  dress();
}

const queue = () => waiting(desk.items).filter(visible);

const visible = (item) => !desk.hidden.has(item.decision)
  && (!desk.source || Boolean(item.finding && item.finding.exhibits.some((e) => e.source === desk.source)));

function strip() {
  const counts = Object.fromEntries(desk.proof.summary.map((p) => [p.id, p.words]));
  const sources = [...new Set(desk.items.flatMap((i) => (i.finding ? i.finding.exhibits.map((e) => e.source) : [])))];
  const select = h('select', { id: 'by-source', onchange: () => { desk.source = select.value; dress(); } },
    h('option', { value: '' }, 'All sources'), ...sources.map((s) => h('option', { value: s, selected: s === desk.source }, s)));
  const left = waiting(desk.items).length;
  const there = new Set(desk.items.map((i) => i.decision));
  $('#strip').replaceChildren(
    h('div', { class: 'strip', role: 'group', 'aria-label': 'Show or hide' },
      counts.fix && !there.has('fix') ? h('span', { class: 'none' }, counts.fix) : null,
      ...DECISIONS.filter((d) => counts[d] && there.has(d)).map((d) => h('button', {
        type: 'button', class: d, 'data-filter': d, 'aria-pressed': String(!desk.hidden.has(d)),
        onclick: () => toggle(d),
      }, h('span', { class: `tag ${d}`, 'aria-hidden': 'true' }, LETTER[d]), ' ', counts[d]))),
    h('div', { class: 'second' },
      h('b', { class: 'left-over' }, desk.story.signed ? 'Signed: nothing can be changed' : left ? `${plural(left, 'finding needs', 'findings need')} you${timeLeft(desk.decidedAt, left)}` : 'Nothing needs you: ready to sign off'),
      counts.apart ? h('span', { class: 'apart' }, counts.apart) : null,
      sources.length > 1 ? h('span', { class: 'by-source' }, h('label', { for: 'by-source' }, 'Source'), ' ', select) : null),
    ...(desk.proof.notes.length ? [h('ul', { class: 'notes' }, ...desk.proof.notes.map((n) => h('li', {}, bdi(n))))] : []));
}

function toggle(decision) {
  if (desk.hidden.has(decision)) desk.hidden.delete(decision);
  else desk.hidden.add(decision);
  const button = $(`[data-filter="${decision}"]`);
  if (button) button.setAttribute('aria-pressed', String(!desk.hidden.has(decision)));
  announce(`${FILTERS[decision]} ${desk.hidden.has(decision) ? 'hidden' : 'shown'}`);
  dress();
}

/** Filters, decisions and focus, drawn onto the marks. */
function dress() {
  for (const item of desk.items) {
    for (const node of desk.sheet.querySelectorAll(`[data-key="${item.key}"]`)) {
      node.classList.toggle('off', !visible(item));
      node.classList.toggle('settled', Boolean(item.mark.decision) && !item.expired);
      node.classList.toggle('now', item.key === desk.focus);
      if (item.key === desk.focus) node.setAttribute('aria-current', 'true');
      else node.removeAttribute('aria-current');
    }
  }
  const left = queue();
  const at = left.findIndex((i) => i.key === desk.focus || sameFact(i, current()));
  $('#queue').replaceChildren(
    h('button', { type: 'button', class: 'quiet', onclick: () => step(-1), 'aria-label': 'The one before that needs you' }, '←', h('kbd', { 'aria-hidden': 'true' }, 'k')),
    h('span', {}, desk.story.signed ? 'signed' : left.length ? (at < 0 ? `${left.length} to see to` : `${at + 1} of ${left.length} to see to`) : 'nothing left to see to'),
    h('button', { type: 'button', class: 'quiet', onclick: () => step(1), 'aria-label': 'The next that needs you' }, '→', h('kbd', { 'aria-hidden': 'true' }, 'j')));
}

const current = () => desk.items.find((i) => i.key === desk.focus);

function focusOn(key, toWords = true, quietly = false) {
  if (!desk.proof) {
    desk.wanted = key; // shown as soon as it is judged
    return;
  }
  const item = desk.items.find((i) => i.key === key);
  if (!item) return;
  const same = desk.focus === key;
  const restore = same && quietly ? keepField() : null;
  desk.focus = key;
  history.replaceState(null, '', `#/a/${desk.id}/${key}`);
  $('#card').replaceChildren(card(item, {
    text: desk.proof.article.text, readOnly: Boolean(desk.story.signed), leftOpen: desk.story.signed?.open?.[item.finding?.fingerprint], act, initial: sayInitials, sources: desk.names, meanings: desk.story.meanings,
  }));
  if (restore) restore();
  dress();
  if (!quietly || !same) document.body.classList.toggle('reading-card', !quietly);
  const node = document.getElementById(`m-${key}`);
  if (node && !quietly) {
    bringIntoView(node);
    if (toWords) node.focus({ preventScroll: true });
    announce(`${item.label}. ${item.finding ? `${item.finding.text}. ${item.finding.head}` : item.query.message}`);
  }
}

/** A field in which something is being written outlasts the news that draw its card anew; gives what puts it back. */
function keepField() {
  const form = $('.slot form');
  const active = document.activeElement;
  return form && (() => {
    $('.slot')?.replaceChildren(form);
    if (form.contains(active)) active.focus();
  });
}

/** Scrolls so that the words stand between the bar and, on a narrow page, the card. */
function bringIntoView(node) {
  const box = node.getBoundingClientRect();
  const card = $('.right');
  const bottom = getComputedStyle(card).position === 'fixed' ? card.getBoundingClientRect().top : window.innerHeight;
  const top = $('.bar').getBoundingClientRect().bottom;
  if (box.top < top + 24 || box.bottom > bottom - 24) window.scrollBy({ top: box.top - top - (bottom - top) / 3 });
}

function step(by) {
  const left = queue();
  if (!left.length) return announce('Nothing left to see to');
  const now = current();
  const at = left.findIndex((i) => i.key === desk.focus || sameFact(i, now));
  const next = at < 0 ? (by > 0 ? 0 : left.length - 1) : (at + by + left.length) % left.length;
  return focusOn(left[next].key);
}

function walk(by) {
  const shown = desk.items.filter(visible).sort((a, b) => a.start - b.start || a.end - b.end);
  if (!shown.length) return;
  const at = shown.findIndex((i) => i.key === desk.focus);
  focusOn(shown[at < 0 ? 0 : (at + by + shown.length) % shown.length].key);
}

function below() {
  const unanswered = desk.proof.sources.filter((s) => s.outcomes.unreachable || s.outcomes['not-asked']);
  $('#below').replaceChildren(
    h('details', { open: unanswered.length > 0 }, h('summary', {}, `Sources (${desk.proof.sources.length})`),
      h('ul', { class: 'sources' }, ...desk.proof.sources.map((s) => h('li', {}, h('b', {}, bdi(s.name)),
        h('span', { class: 'meta' }, ` ${[s.cited ? `cited for ${plural(s.cited, 'claim', 'claims')}` : 'not cited', s.current_to ? `current to ${day(s.current_to)}` : 'live, or does not say', s.licence].filter(Boolean).join(' · ')}`),
        s.outcomes.unreachable ? h('b', { class: 'error' }, ` did not answer for ${plural(s.outcomes.unreachable, 'claim', 'claims')}${s.detail ? `: ${s.detail}` : ''}`) : '',
        s.outcomes['not-asked'] ? h('b', { class: 'error' }, ` not asked for ${plural(s.outcomes['not-asked'], 'claim', 'claims')}${s.detail ? `: ${s.detail}` : ''}`) : '')))),
    desk.story.cited.length ? h('p', { class: 'meta' }, 'Added here: ', desk.story.cited.map((c) => c.name).join(', ')) : '',
    h('p', {}, desk.story.signed ? '' : h('button', { type: 'button', class: 'quiet', onclick: () => guarded(() => api.check(desk.id, true)) }, 'Ask all sources again')));
}

// ---- What an editor does ----------------------------------------------------------------------------------------------

async function act(change) {
  const before = current();
  const at = queue().findIndex((i) => sameFact(i, before));
  const story = await guarded(() => api.change(desk.id, desk.story.revision, { ...change, by: initials() }));
  if (!story) return;
  const rechecked = story.standing !== 'done';
  desk.story = story;
  if (change.type === 'decided') desk.decidedAt.push(performance.now());
  if (rechecked) {
    head();
    announce('Being checked again');
    return;
  }
  const stayed = sameFact(before, current());
  if (stayed) $('.slot')?.replaceChildren();
  drawProof();
  const next = queue();
  const onward = change.type === 'decided' && next.length > 0;
  announce(change.type !== 'decided' ? 'Saved' : onward ? `Saved. ${next.length} left` : 'Saved. Nothing left to see to');
  // Who has gone on to another finding meanwhile is not called back.
  if (stayed) focusOn(onward ? next[Math.min(Math.max(at, 0), next.length - 1)].key : before.key);
}

function sayInitials(finding, put) {
  if (put && !initials()) {
    $('#initials').focus();
    alarm('Write your initials first.');
    return;
  }
  act({ type: 'initialled', finding, initials: put ? initials() : '' });
}

function signOff() {
  if (!desk.proof) return;
  const send = async (body) => {
    const story = await api.sign(desk.id, desk.story.revision, { ...body, by: body.initials });
    desk.story = story;
    drawProof();
    announce(`Signed. ${story.signed.hash}`);
  };
  dialogs.signOff(desk.story, desk.items, initials(), send, (because) => act({ type: 'reopened', because }));
}

const press = (name) => {
  const button = $(`#card [data-do="${name}"]`);
  if (button) button.click();
  return Boolean(button);
};

const ACTS = {
  j: () => step(1), k: () => step(-1), n: () => walk(1), p: () => walk(-1),
  a: () => press('accept'), x: () => press('dismiss'), c: () => press('confirm'), u: () => press('withdraw'), w: () => press('ask'),
  m: () => press('note'), i: () => press('initial'), s: () => press('source'),
  q: () => $('#tool-questions')?.click(), v: () => $('#tool-versions')?.click(), e: () => $('#tool-export')?.click(), g: () => $('#tool-sign')?.click(),
  0: () => { desk.hidden.clear(); strip(); dress(); },
};
DECISIONS.forEach((d, i) => { ACTS[i + 1] = () => toggle(d); });

listen((key, target) => {
  if (key === '?') {
    dialogs.keys();
    return true;
  }
  if (!desk.proof) return false;
  if (key === 'Enter' && target.closest('.mk')) {
    const mark = target.closest('.mk');
    focusOn(mark.dataset.key, false);
    $('#card-title')?.focus();
    return true;
  }
  if (key === 'Escape') {
    if ($('.slot form')) $('.slot').replaceChildren();
    document.body.classList.remove('reading-card');
    document.getElementById(`m-${desk.focus}`)?.focus();
    return true;
  }
  if (!(key in ACTS)) return false;
  ACTS[key]();
  return true;
});

// A mark is in focus as soon as it is pressed, so that the next key is about it.
document.addEventListener('click', (event) => {
  const mark = event.target.closest('#proof .mk[data-key]');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  focusOn(mark.dataset.key);
});
$('#help').addEventListener('click', dialogs.keys);
const remembered = $('#initials');
remembered.value = localStorage.getItem('bluepencil-initials') || '';
remembered.addEventListener('change', () => localStorage.setItem('bluepencil-initials', remembered.value.trim()));
window.addEventListener('hashchange', route);
// The token has become a cookie: it need not stand in the bar for all to see.
if (location.search) history.replaceState(null, '', location.pathname + location.hash);
formats = (await guarded(() => api.about()))?.formats || [];
route();
