// A check while it goes on: how far it is, and what each source is doing. What is drawn stays and is written anew, so that a
// button keeps its focus while the news come in.

import { bdi, h, plural } from './dom.js';

const SLOW = 3;

const seconds = (since) => (performance.now() - since) / 1000;

/** How long the rest takes at the pace so far, in words; nothing until there is a pace. */
export function remaining(spent, done, all) {
  if (!done || done >= all || spent <= 1) return '';
  const left = spent / done * (all - done);
  return left < 90 ? `about ${Math.ceil(left)} s left` : `about ${Math.round(left / 60)} min left`;
}

/** A source in words, from what is known of it. */
function words(s) {
  const requests = s.requests ? plural(s.requests, 'request', 'requests') : '';
  let state = 'has nothing on these';
  if (s.skipped) state = 'skipped';
  else if (s.host) {
    const waited = seconds(s.since);
    state = `waits for ${s.host}${waited > SLOW ? `, ${Math.floor(waited)} s` : ''}`;
  } else if (s.busy) state = 'is being asked …';
  else if (s.answered) state = `answered ${plural(s.answered, 'question', 'questions')}`;
  else if (!s.asked) state = 'was asked for names';
  return [state, requests].filter(Boolean).join(' · ');
}

/**
 * A check that has just begun.
 *
 * @param stop ends it, and `skip(id)` asks a source no more
 */
export function begun(stop, skip) {
  const bar = h('progress', { max: 1, value: 0, 'aria-label': 'Claims judged' });
  const far = h('span', {}, 'Reading …');
  const heading = h('h2', { id: 'asking-title' }, 'The article is being read');
  const list = h('ul', {});
  const known = new Map();
  const started = performance.now();

  const check = {
    reading: null,
    judged: new Map(),
    gauge: h('div', { class: 'gauge' }, bar, far, h('button', { type: 'button', class: 'quiet', onclick: stop }, 'Stop')),
    panel: h('section', { class: 'asking', 'aria-labelledby': 'asking-title' }, heading, list),
    draw,
    hear,
  };

  /** What is new of a source: of `name`, `host`, `requests`, `asked`, `answered`, `trouble`, `skipped`. */
  function hear(id, news) {
    const s = known.get(id) || row(id);
    known.set(id, s);
    if (news.name) s.name = news.name;
    if (news.host) {
      if (!s.out) s.since = performance.now();
      Object.assign(s, { host: news.host, out: s.out + 1 });
    }
    if ('requests' in news) {
      s.out = Math.max(0, s.out - 1);
      if (!s.out) s.host = '';
    }
    if (news.requests) s.requests += news.requests;
    if (news.skipped) Object.assign(s, { skipped: true, host: '' });
    if (news.asked) Object.assign(s, { busy: true, asked: s.asked + news.asked });
    if ('answered' in news) Object.assign(s, { busy: false, answered: s.answered + news.answered, trouble: news.trouble || s.trouble });
  }

  function row(id) {
    const s = { name: '', host: '', out: 0, since: 0, requests: 0, asked: 0, answered: 0, trouble: '', busy: false, skipped: false };
    s.title = h('b', {});
    s.words = h('span', { class: 'meta' });
    s.error = h('span', { class: 'error' });
    s.button = h('button', { type: 'button', class: 'quiet', hidden: true, onclick: () => skip(id) }, 'Skip it');
    s.node = h('li', {}, s.title, s.words, s.button, s.error);
    list.append(s.node);
    return s;
  }

  function draw() {
    const all = check.reading ? check.reading.claims.length : 0;
    const done = check.judged.size;
    bar.max = Math.max(all, 1);
    bar.value = done;
    far.textContent = [all ? `${done} of ${plural(all, 'claim', 'claims')}` : 'Reading …', remaining(seconds(started), done, all)].filter(Boolean).join(' · ');
    heading.textContent = known.size ? 'Sources' : 'The article is being read';
    for (const [id, s] of known) {
      s.title.replaceChildren(bdi(s.name || id));
      s.words.textContent = words(s);
      s.error.textContent = s.skipped ? '' : s.trouble;
      s.node.className = s.host || s.busy ? 'busy' : '';
      s.button.setAttribute('aria-label', `Skip ${s.name || id}`);
      // A source at hand answers before anybody could skip it; who waits for a host can be skipped, and keeps the button while it is in use.
      s.button.hidden = s.skipped || !(s.host || (s.busy && s.requests) || s.button === document.activeElement);
    }
  }
  return check;
}
