// The card of the finding in focus: the words, the verdict, what it rests on, and what can be done.

import * as api from './api.js';
import { chart } from './chart.js';
import { base64, bdi, h, outward, plural, tag } from './dom.js';
import { names } from './names.js';
import { sentence } from './proof.js';

const OUTCOME = { answered: 'answered', silent: 'silent', unreachable: 'did not answer', not_asked: 'not asked' };

/**
 * The card.
 *
 * @param item the finding, `{ key, label, decision, finding | query, mark, state, places }`
 * @param desk what the card may do: `{ text, readOnly, leftOpen, act(change), initial(fingerprint, put), sources, meanings }`
 */
export function card(item, desk) {
  return item.query ? queryCard(item, desk) : findingCard(item, desk);
}

function heading(item, words) {
  return h('h2', { id: 'card-title', tabindex: '-1' }, tag(item.label, item.decision), ' ', bdi(words));
}

function queryCard(item, desk) {
  return h('article', { class: 'card query', 'aria-labelledby': 'card-title' },
    heading(item, item.query.head),
    h('p', { class: 'because' }, bdi(item.query.message)),
    h('ul', { class: 'spans' }, ...item.query.spans.map((s) => h('li', {}, h('q', {}, bdi(desk.text.slice(s.start, s.end)))))),
    h('p', { class: 'hint' }, 'The article against itself: no source was asked. It is on the list of questions for the writer.'));
}

function findingCard(item, desk) {
  const f = item.finding;
  return h('article', { class: `card ${item.decision}`, 'aria-labelledby': 'card-title' },
    heading(item, f.head),
    h('p', { class: 'where' }, [item.places.join(' and '), f.topic, f.harm && `touches ${f.harm === 'person' ? 'a named person' : f.harm}`,
      f.speaker && `said by ${f.speaker}`, f.quoted && 'in quotation marks'].filter(Boolean).join(' · ')),
    changes(item, desk),
    state(item, desk),
    h('p', { class: 'because' }, bdi(f.explanation)),
    f.note ? h('p', { class: 'remark' }, h('b', {}, 'Note. '), bdi(f.note)) : null,
    f.next ? h('p', { class: 'remark' }, h('b', {}, 'Next. '), f.next) : null,
    ...f.exhibits.map(exhibit),
    f.chart ? chart(f.chart) : null,
    working(f.working),
    desk.readOnly ? null : actions(item, desk),
    names(f.names, desk),
    h('details', {}, h('summary', {}, 'Why this may be a false alarm'), h('ul', { class: 'dashes' }, ...f.doubts.map((d) => h('li', {}, bdi(d))))),
    asked(f, desk),
    rule(f.rule));
}

function changes(item, desk) {
  const f = item.finding;
  const words = { start: f.start, end: f.end };
  if (!f.edits.length) return h('p', { class: 'change' }, sentence(desk.text, f.sentence, words));
  return h('div', {}, ...f.edits.map((e, i) => h('div', { class: 'edit' },
    h('p', { class: 'change' }, sentence(desk.text, f.sentence, e.span, e.after)),
    desk.readOnly ? null
      : e.writable
        ? h('button', { type: 'button', class: 'primary', 'data-do': i === 0 && f.edits.length === 1 ? 'accept' : null,
          onclick: () => desk.act({ type: 'edited', finding: f.fingerprint, claim: f.id, edit: i }) },
        f.edits.length > 1 ? `Accept edit ${i + 1}` : 'Accept edit', f.edits.length > 1 ? null : key('a'))
        : h('p', { class: 'hint' }, 'These words do not stand in the original in one piece: change them there by hand.'))));
}

const key = (letter) => h('kbd', { 'aria-hidden': 'true' }, letter);

function state(item, desk) {
  const mark = item.mark;
  const lines = [];
  if (mark.decision) {
    const d = mark.decision;
    lines.push(h('p', { class: item.expired ? 'decided expired' : 'decided' },
      h('b', {}, item.expired ? 'Decided on other evidence: decide again. ' : d.ruling === 'DISMISSED' ? 'Dismissed' : 'Confirmed by hand'),
      [d.by && ` by ${d.by}`, d.because && `: ${d.because}`].filter(Boolean).join(''), ' ',
      desk.readOnly ? null : h('button', { type: 'button', class: 'quiet', 'data-do': 'withdraw', onclick: () => desk.act({ type: 'withdrawn', finding: item.finding.fingerprint }) }, 'Take back', key('u'))));
  }
  if (desk.leftOpen) lines.push(h('p', { class: 'decided' }, h('b', {}, 'Signed though open'), ': ', bdi(desk.leftOpen)));
  if (mark.ask) lines.push(h('p', { class: 'decided' }, h('b', {}, 'The writer is asked.')));
  if (mark.initials) lines.push(h('p', { class: 'decided' }, h('b', {}, 'Initials: '), mark.initials));
  if (mark.note) lines.push(h('p', { class: 'decided note' }, h('b', {}, 'Note: '), bdi(mark.note)));
  return lines.length ? h('div', { class: 'state' }, ...lines) : null;
}

function exhibit(e) {
  const quote = (q) => h('p', {}, outward(q.url, bdi(q.words)), q.url || !q.address ? null : h('bdi', { class: 'address' }, ` ${q.address}`));
  const shown = e.quotes.length <= 4 ? e.quotes : e.quotes.slice(0, 3);
  const rest = e.quotes.slice(shown.length);
  return h('figure', { class: 'exhibit' },
    h('blockquote', {}, ...shown.map(quote),
      rest.length ? h('details', { class: 'rest' }, h('summary', {}, `${rest.length} more`), ...rest.map(quote)) : null),
    h('figcaption', {}, h('b', {}, bdi(e.source)), ' · ', bdi(e.details)));
}

function working(steps) {
  if (!steps.length) return null;
  return h('section', { class: 'working' }, h('h3', {}, 'The working'),
    ...steps.map((s) => s.items.length
      ? h('ol', { class: 'counted' }, ...s.items.map((i) => h('li', {}, bdi(i))))
      : h('p', {}, bdi(s.line))));
}

function actions(item, desk) {
  const f = item.finding;
  const slot = h('div', { class: 'slot' });
  const decide = (ruling, label, placeholder) => open(slot, label, placeholder, '', (because) =>
    desk.act({ type: 'decided', finding: f.fingerprint, ruling, because }));
  const press = (name, letter, label, onclick, pressed) => h('button', {
    type: 'button', 'data-do': name, onclick, 'aria-pressed': pressed === undefined ? null : String(pressed),
  }, label, key(letter));
  return h('section', { class: 'actions', 'aria-label': 'What to do' },
    h('div', { class: 'buttons' },
      item.decision === 'match' ? null : press('dismiss', 'x', 'Dismiss', () => decide('dismissed', 'Dismiss, because', 'optional: why it is a false alarm')),
      press('confirm', 'c', 'Confirm by hand', () => decide('confirmed', 'Confirmed by hand, because', 'optional: how you know')),
      press('ask', 'w', 'Ask the writer', () => desk.act({ type: 'asked', finding: f.fingerprint, ask: !item.mark.ask }), item.mark.ask),
      press('note', 'm', 'Note', () => open(slot, 'Note', '', item.mark.note, (note) => desk.act({ type: 'noted', finding: f.fingerprint, note }))),
      press('initial', 'i', 'Initial', () => desk.initial(f.fingerprint, !item.mark.initials), Boolean(item.mark.initials)),
      press('source', 's', 'Add a source', () => source(slot, f, desk))),
    slot);
}

/** A line to write something in; Enter sends it, Escape gives up. */
function open(slot, label, placeholder, value, send) {
  const field = h('input', { type: 'text', id: 'because', maxlength: 500, placeholder, autocomplete: 'off' });
  field.value = value;
  const form = h('form', { onsubmit: (event) => { event.preventDefault(); send(field.value.trim()); } },
    h('label', { for: 'because' }, label), field,
    h('button', { type: 'submit', class: 'primary' }, 'Save'),
    h('button', { type: 'button', class: 'quiet', onclick: () => slot.replaceChildren() }, 'Cancel'));
  slot.replaceChildren(form);
  field.focus();
}

function source(slot, f, desk) {
  const url = h('input', { type: 'url', id: 'source-url', placeholder: 'https://…', autocomplete: 'off' });
  const file = h('input', { type: 'file', id: 'source-file', accept: '.txt,.html,.htm,.md' });
  const form = h('form', {
    onsubmit: async (event) => {
      event.preventDefault();
      const chosen = file.files[0];
      if (chosen) desk.act({ type: 'cited', finding: f.fingerprint, name: chosen.name, base64: await base64(chosen) });
      else if (url.value.trim()) desk.act({ type: 'cited', finding: f.fingerprint, url: url.value.trim() });
      else url.focus();
    },
  },
  h('label', { for: 'source-url' }, 'Address of the source'), url,
  h('label', { for: 'source-file' }, 'or a saved page'), file,
  h('button', { type: 'submit', class: 'primary' }, 'Add and check again'),
  h('button', { type: 'button', class: 'quiet', onclick: () => slot.replaceChildren() }, 'Cancel'));
  slot.replaceChildren(form);
  url.focus();
}

function asked(f, desk) {
  if (!f.asked.length) return null;
  return h('details', {}, h('summary', {}, `Sources asked (${plural(new Set(f.asked.map((a) => a.source)).size, 'source', 'sources')})`),
    h('ul', { class: 'dashes' }, ...f.asked.map((a) => h('li', {}, h('b', {}, bdi(desk.sources.get(a.source) || a.source)), `: ${OUTCOME[a.outcome] || a.outcome}`,
      a.detail ? [', ', bdi(a.detail)] : ''))));
}

function rule(name) {
  const body = h('div', {});
  return h('details', {
    ontoggle: async (event) => {
      if (!event.target.open || body.childNodes.length) return;
      const page = await api.rule(name).catch(() => null);
      body.replaceChildren(...(page ? page.paragraphs.map((p) => h('p', {}, h('b', {}, p.lead), p.text)) : [h('p', {}, 'No page.')]));
    },
  }, h('summary', {}, `How it was judged: ${name}`), body);
}
