// A check while it goes on: how far it is, and what each source is doing.

import { bdi, h, plural } from './dom.js';

/** What is known of a check that has just begun. */
export const begun = () => ({ started: performance.now(), reading: null, judged: new Map(), sources: new Map(), requests: new Map() });

/** A source was asked or has answered. */
export function hear(check, id, what) {
  const before = check.sources.get(id) || { answered: 0, trouble: '' };
  check.sources.set(id, {
    name: what.name,
    busy: !('answered' in what),
    answered: before.answered + (what.answered || 0),
    trouble: what.trouble || before.trouble,
  });
}

/** How far it is, how long it will take, and the way to stop it. */
export function gauge(check, stop) {
  const all = check.reading ? check.reading.claims.length : 0;
  const done = check.judged.size;
  const spent = (performance.now() - check.started) / 1000;
  const left = done && done < all && spent > 1 ? Math.ceil(spent / done * (all - done)) : null;
  return h('div', { class: 'gauge' },
    h('progress', { max: Math.max(all, 1), value: done, 'aria-label': 'Claims judged' }),
    h('span', {}, all ? `${done} of ${plural(all, 'claim', 'claims')}` : 'Reading …', left ? ` · about ${left} s left` : ''),
    h('button', { type: 'button', class: 'quiet', onclick: stop }, 'Stop'));
}

/** Each source with its state, each host with its requests. */
export function sources(check, skip) {
  return h('section', { class: 'asking', 'aria-labelledby': 'asking-title' },
    h('h2', { id: 'asking-title' }, check.sources.size ? 'Sources' : 'The article is being read'),
    h('ul', {}, ...[...check.sources].map(([id, s]) => h('li', { class: s.busy ? 'busy' : '' },
      h('b', {}, bdi(s.name)),
      h('span', { class: 'meta' }, s.busy ? 'is being asked …' : s.answered ? `answered ${plural(s.answered, 'question', 'questions')}` : 'has nothing on these'),
      s.trouble ? h('span', { class: 'error' }, s.trouble) : '',
      s.busy ? h('button', { type: 'button', class: 'quiet', onclick: () => skip(id) }, 'Skip it') : ''))),
    check.requests.size
      ? h('p', { class: 'meta' }, 'Requests: ', [...check.requests].map(([host, n]) => `${host} ${n}`).join(', '))
      : '');
}
