// What paper shows in place of cards: each finding that says more than that it matches, with what was decided of it.

import { bdi, h, tag } from './dom.js';

const RULED = { DISMISSED: 'Dismissed', CONFIRMED: 'Confirmed by hand' };

function decided(item) {
  const { decision, note, initials, ask } = item.mark;
  const lines = [];
  if (decision) lines.push([RULED[decision.ruling], decision.by && ` by ${decision.by}`, decision.because && `: ${decision.because}`, item.expired && ' (on other evidence: to be decided again)'].filter(Boolean).join(''));
  if (ask) lines.push('The writer is asked');
  if (note) lines.push(`Note: ${note}`);
  if (initials) lines.push(`Initials: ${initials}`);
  return lines;
}

function entry(item, leftOpen) {
  const f = item.finding;
  const done = [...decided(item), ...(leftOpen ? [`Signed though open: ${leftOpen}`] : [])];
  return h('li', {}, tag(item.label, item.decision), ' ', h('b', {}, bdi(f.text)), ` · ${item.places.join(' and ')} · ${f.head}`,
    h('p', {}, bdi(f.explanation), f.edits.length ? h('span', {}, ' Suggested: ', bdi(f.edits.map((e) => e.after).join(', or '))) : ''),
    ...done.map((line) => h('p', { class: 'done' }, bdi(line))));
}

/** The list, for paper alone. */
export function printed(items, signed) {
  const seen = new Set();
  const told = items.filter((i) => i.finding && (i.decision !== 'match' || decided(i).length))
    .sort((a, b) => a.order - b.order || a.start - b.start)
    .filter((i) => !seen.has(i.finding.fingerprint) && seen.add(i.finding.fingerprint));
  return h('section', { class: 'printed' },
    told.length ? h('h2', {}, 'Findings') : null,
    h('ol', {}, ...told.map((i) => entry(i, signed?.open?.[i.finding.fingerprint]))),
    h('p', { class: 'seal-line' }, signed ? `Signed by ${signed.initials}. SHA-256 ${signed.hash}` : 'Not signed.'));
}
