// What opens over the article: keys, questions for the writer, versions, export, sign-off.

import * as api from './api.js';
import { $, announce, base64, bdi, day, h, plural, tag } from './dom.js';
import { waiting } from './items.js';
import { enable, enabled, KEYS } from './keys.js';
import { changed } from './proof.js';

const REASONS = ['the writer vouches for it', 'checked by other means', 'common knowledge', 'does not matter to the story', 'no source can be had in time'];

/** The formats in the order in which an editor looks for them, each with what it is. */
const FORMATS = {
  docx: ['Word', 'the article with comments'], html: ['HTML', 'the proof as one page'], zip: ['Archive', 'all files, the evidence and the log'],
  markdown: ['Markdown', 'the findings to read'], text: ['Plain text', 'a line for each finding'], csv: ['CSV', 'a row for each finding'],
  json: ['JSON', 'the full result'], sarif: ['SARIF', 'for code hosts and editors'], junit: ['JUnit XML', 'a test for each claim'],
  annotations: ['Annotations', 'for workflows of GitHub'],
};

function show(title, ...content) {
  const dialog = $('#dialog');
  const before = document.activeElement;
  dialog.replaceChildren(
    h('header', {}, h('h2', { id: 'dialog-title' }, title),
      h('button', { type: 'button', class: 'quiet', 'aria-label': 'Close', onclick: () => dialog.close() }, 'Close')),
    h('div', { class: 'body' }, ...content));
  dialog.onclose = () => { if (before && before.isConnected) before.focus(); };
  if (!dialog.open) dialog.showModal();
  // What the dialog is for comes first, not the way out of it.
  const first = dialog.querySelector('[data-first]');
  if (first) first.focus();
  return dialog;
}

export function keys() {
  const box = h('input', { type: 'checkbox', id: 'keys-on', onchange: () => enable(box.checked) });
  box.checked = enabled();
  show('Keys', h('dl', { class: 'keys' }, ...KEYS.map(([k, what]) => h('div', {}, h('dt', {}, h('kbd', {}, k)), h('dd', {}, what)))),
    h('p', { class: 'tick' }, box, h('label', { for: 'keys-on' }, 'Single keys act (switch off if you dictate)')));
}

/** The questions for the writer: those of the program, then those that the editor put on the list. */
export function questions(proof, items) {
  const asked = items.filter((i) => i.mark?.ask);
  const own = [...new Set(asked.map((i) => `${i.places[0]}: “${i.finding.text}”. ${i.finding.head}. ${i.mark.note || 'What is your source?'}`))];
  let number = (proof.questions.match(/^\d+\. /gm) || []).length;
  const text = [proof.questions, ...own.map((q) => `${++number}. ${q}`)].filter(Boolean).join('\n\n');
  const area = h('pre', { class: 'mail', tabindex: '0', role: 'group', 'aria-label': 'Questions' }, text || 'Nothing to ask.');
  show('Questions for the writer', h('p', { class: 'hint' }, 'Plain text, to paste into a mail.'), area,
    h('button', {
      type: 'button', class: 'primary', 'data-first': true,
      onclick: async (event) => {
        try {
          await navigator.clipboard.writeText(text);
          event.target.textContent = 'Copied';
        } catch {
          // Beyond this machine a browser lends its clipboard to encrypted pages alone.
          window.getSelection().selectAllChildren(area);
          event.target.textContent = 'Marked: copy it with the keys of your system';
        }
        announce(event.target.textContent);
      },
    }, 'Copy'));
}

export function exports(id, formats, signed) {
  const known = Object.keys(FORMATS).filter((f) => formats.includes(f));
  const others = formats.filter((f) => !known.includes(f));
  show('Export', h('p', { class: 'hint' }, signed ? 'As it was signed.' : 'As it is now; not signed.'),
    h('ul', { class: 'exports' }, ...[...known, ...others].map((f, i) => h('li', {},
      h('a', { href: api.exportAddress(id, f), download: true, 'data-first': i === 0 }, (FORMATS[f] || [f])[0]), h('span', { class: 'meta' }, (FORMATS[f] || [])[1])))),
    h('p', {}, h('button', { type: 'button', onclick: () => { $('#dialog').close(); window.print(); } }, 'Print, or save as PDF')));
}

/** What became of sentences: one that is gone and one that is new in its place are told as a change of words. */
function sentences(lines) {
  const rows = [];
  for (let i = 0; i < lines.length; i++) {
    const { change, text } = lines[i];
    const next = lines[i + 1];
    const row = bdi('');
    if (change === 'gone' && next?.change === 'new') {
      row.append(...changed(text, next.text));
      i += 1;
    } else {
      row.append(h(change === 'new' ? 'ins' : 'del', {}, h('span', { class: 'vh' }, `${change}: `), text));
    }
    rows.push(h('li', {}, row));
  }
  return rows;
}

export async function versions(story, act) {
  const list = story.versions;
  const last = list.at(-1).number;
  const result = h('div', { 'aria-live': 'polite' });
  const pick = (id, value) => {
    const select = h('select', { id }, ...list.map((v) => h('option', { value: v.number, selected: v.number === value }, `${v.number}: ${v.why}`)));
    return select;
  };
  const from = pick('from', Math.max(1, last - 1));
  const to = pick('to', last);
  const compare = async () => {
    try {
      const c = await api.compare(story.id, from.value, to.value);
      result.replaceChildren(
        h('h3', {}, 'Text'),
        c.sentences.length ? h('ul', { class: 'diff' }, ...sentences(c.sentences))
          : h('p', { class: 'hint' }, 'No sentence changed.'),
        h('h3', {}, 'Claims'),
        c.claims.length ? h('ul', { class: 'dashes' }, ...c.claims.map((k) => h('li', {}, h('b', {}, k.change), ': ', h('q', {}, bdi(k.words)),
          k.before ? [' ', bdi(k.before)] : '', k.before && k.verdict ? ' → ' : ' ', k.verdict ? bdi(k.verdict) : '')))
          : h('p', { class: 'hint' }, 'No claim is new, gone or judged otherwise.'));
    } catch (refusal) {
      result.replaceChildren(h('p', { class: 'error' }, refusal.message));
    }
  };
  const text = h('textarea', { id: 'revised', rows: 10 });
  const own = await api.original(story.id);
  text.value = own.text;
  const file = h('input', { type: 'file', id: 'revised-file', accept: '.txt,.html,.htm,.md,.docx' });
  const log = (await api.log(story.id)).changes;
  show('Versions', list.length > 1
    ? h('div', { class: 'pair' }, h('label', { for: 'from' }, 'From'), from, h('label', { for: 'to' }, 'to'), to, h('button', { type: 'button', onclick: compare }, 'Compare'))
    : h('p', { class: 'hint' }, 'There is one version so far.'), result,
  story.signed ? null : h('details', {}, h('summary', {}, 'Hand in a new version'),
    h('form', {
      class: 'revise',
      onsubmit: async (event) => {
        event.preventDefault();
        const chosen = file.files[0];
        const draft = chosen ? { name: chosen.name, base64: await base64(chosen) } : { name: own.name, base64: await base64(new Blob(['\ufeff', text.value])) };
        $('#dialog').close();
        act({ type: 'revised', title: story.title || '', published: story.published || '', as_of: story.as_of || '', url: story.url || '', ...draft });
      },
    }, h('label', { for: 'revised' }, 'The text as it was handed in'), text, h('p', { class: 'pair' }, h('label', { for: 'revised-file' }, 'or a file'), file),
    h('button', { type: 'submit', class: 'primary' }, 'Check this version'))),
  h('details', {}, h('summary', {}, `What was done (${plural(log.length, 'change', 'changes')})`),
    h('ol', { class: 'log' }, ...log.map((l) => h('li', {}, h('time', {}, l.at.replace('T', ' ').replace('Z', ' UTC')), l.by ? ` ${l.by}: ` : ': ', bdi(l.what))))));
  if (list.length > 1) compare();
}

/** Signing: what nobody settled is listed, each to be given a reason. */
export function signOff(story, items, initials, sign, reopen) {
  if (story.signed) {
    const because = h('input', { type: 'text', id: 'reopen', maxlength: 500 });
    show('Signed', h('p', {}, `Signed by ${story.signed.initials} on ${day(story.signed.at)}.`),
      h('p', { class: 'hash' }, h('b', {}, 'SHA-256 '), h('code', {}, story.signed.hash)),
      h('p', { class: 'hint' }, 'The hash of SHA256SUMS in the exported archive.'),
      h('form', { onsubmit: (event) => { event.preventDefault(); $('#dialog').close(); reopen(because.value.trim()); } },
        h('p', { class: 'pair' }, h('label', { for: 'reopen' }, 'Open it again, because'), because, h('button', { type: 'submit' }, 'Open again'))));
    return;
  }
  const open = new Map();
  waiting(items).forEach((item) => open.set(item.finding.fingerprint, item));
  const who = h('input', { type: 'text', id: 'sign-initials', 'data-first': open.size === 0, maxlength: 8, required: true, autocomplete: 'off' });
  who.value = initials;
  const error = h('p', { class: 'error', role: 'alert' });
  const reasons = [...open.values()].map((item, i) => {
    const field = h('input', { type: 'text', id: `reason-${i}`, 'data-first': i === 0, list: 'reasons', maxlength: 500, autocomplete: 'off', placeholder: 'why it may stay open' });
    return { item, field };
  });
  const all = h('input', { type: 'text', id: 'reason-all', list: 'reasons', maxlength: 500, autocomplete: 'off' });
  show('Sign off',
    h('form', {
      class: 'sign',
      onsubmit: async (event) => {
        event.preventDefault();
        error.textContent = '';
        const named = {};
        for (const { item, field } of reasons) {
          const reason = field.value.trim();
          if (reason) named[item.finding.fingerprint] = reason;
        }
        try {
          await sign({ initials: who.value.trim(), open: named });
          $('#dialog').close();
        } catch (refusal) {
          error.textContent = refusal.message;
        }
      },
    },
    h('datalist', { id: 'reasons' }, ...REASONS.map((r) => h('option', { value: r }))),
    reasons.length
      ? h('div', {},
        h('p', {}, h('b', {}, `${plural(reasons.length, 'finding is', 'findings are')} not settled.`), ' Decide each on its card, or name the reason why it may stay open.'),
        h('ul', { class: 'unsettled' }, ...reasons.map(({ item, field }, i) => h('li', {}, h('label', { for: `reason-${i}` }, tag(item.label, item.decision), ' ', h('q', {}, bdi(item.finding.text)), ' ', h('span', { class: 'meta' }, bdi(item.finding.head))), field))),
        reasons.length > 2 ? h('p', { class: 'pair' }, h('label', { for: 'reason-all' }, 'The same reason for all that have none'), all,
          h('button', { type: 'button', onclick: () => reasons.forEach(({ field }) => { if (!field.value) field.value = all.value; }) }, 'Fill in')) : null)
      : h('p', {}, 'Everything is settled.'),
    h('div', { class: 'seal' }, error,
      h('p', { class: 'pair' }, h('label', { for: 'sign-initials' }, 'Initials'), who, h('button', { type: 'submit', class: 'primary' }, 'Sign and freeze')))));
}
