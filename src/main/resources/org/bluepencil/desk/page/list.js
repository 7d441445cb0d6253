// The articles on this desk.

import { bdi, day, h } from './dom.js';

const WORDS = { waiting: 'waiting', running: 'being checked', done: 'checked', failed: 'could not be checked' };

/** The list, or nothing where there is none. */
export function list(articles, remove) {
  if (!articles.length) return null;
  return h('section', { class: 'articles', 'aria-labelledby': 'articles-heading' },
    h('h2', { id: 'articles-heading' }, 'On this desk'),
    h('ul', {}, ...articles.map((a) => h('li', {},
      h('a', { href: `#/a/${a.id}` }, bdi(a.headline || a.title || a.name)),
      h('span', { class: 'meta' }, `${a.signed ? 'signed' : WORDS[a.standing] || a.standing} · ${day(a.changed)}`),
      h('button', { type: 'button', class: 'quiet', 'aria-label': `Remove ${a.title || a.name}`, onclick: () => remove(a) }, 'Remove')))));
}
