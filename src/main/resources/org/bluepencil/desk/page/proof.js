// The article with its marks: cut where marks begin and end, the shortest mark drawn where several lie on the same words.

import { bdi, h, tag } from './dom.js';

const URGENCY = ['fix', 'past', 'decide', 'query', 'open', 'match', 'pending'];
const ELEMENT = { title: 'h2', heading: 'h3' };

/** What turns the direction of the line is printed by its number, as in the report; the text keeps its length elsewhere. */
export function visible(text) {
  return text.replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u2028\u2029\uFEFF\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g,
    (c) => `‹U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`);
}

/**
 * Draws the article.
 *
 * @param sheet its text and blocks
 * @param marks `{ key, start, end, decision, label, href }`
 * @param loose fact words outside of all claims, and `apart` the sentences with nothing to check
 */
export function draw(sheet, marks, loose = [], apart = []) {
  const page = h('div', { class: 'sheet' });
  const inOrder = [...marks].filter((m) => m.end > m.start).sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open = [];
  for (const block of blocks(sheet)) {
    const here = [...open];
    while (next < inOrder.length && inOrder[next].start < block.end) here.push(inOrder[next++]);
    open = here.filter((m) => m.end > block.end);
    page.append(drawBlock(sheet.text, block, here, loose, apart));
  }
  return page;
}

/** The blocks, and whatever text stands between them. */
function blocks(sheet) {
  const all = [];
  let at = 0;
  const gap = (to) => {
    if (to > at && sheet.text.slice(at, to).trim()) all.push({ start: at, end: to, kind: 'paragraph', place: '' });
  };
  for (const block of [...sheet.blocks].sort((a, b) => a.start - b.start)) {
    if (block.start < at) continue;
    gap(block.start);
    all.push(block);
    at = block.end;
  }
  gap(sheet.text.length);
  return all;
}

function drawBlock(text, block, marks, loose, apart) {
  const inside = (things) => things.filter((t) => t.start < block.end && t.end > block.start);
  const words = inside(loose);
  const quiet = inside(apart);
  const cuts = new Set([block.start, block.end]);
  for (const thing of [...marks, ...words, ...quiet]) {
    cuts.add(Math.min(Math.max(thing.start, block.start), block.end));
    cuts.add(Math.min(Math.max(thing.end, block.start), block.end));
  }
  const copy = h('bdi', {});
  const edges = [...cuts].sort((a, b) => a - b);
  for (let i = 0; i + 1 < edges.length; i++) {
    copy.append(...piece(text, edges[i], edges[i + 1], marks, words, quiet));
  }
  return h(ELEMENT[block.kind] || 'p', { class: `copy ${block.kind}` }, copy);
}

function piece(text, from, to, marks, loose, apart) {
  const over = marks.filter((m) => m.start <= from && m.end >= to)
    .sort((a, b) => (a.end - a.start) - (b.end - b.start) || URGENCY.indexOf(a.decision) - URGENCY.indexOf(b.decision));
  const words = visible(text.slice(from, to));
  const nodes = [];
  const top = over[0];
  if (top) {
    const last = top.end === to;
    nodes.push(h('a', {
      class: `mk ${top.decision}`, href: top.href, 'data-key': top.key, id: last ? `m-${top.key}` : null, tabindex: last ? null : '-1',
    }, h('span', { class: 'w' }, words), last ? tag(top.label, top.decision) : null));
  } else if (covers(loose, from, to)) {
    nodes.push(h('span', { class: covers(apart, from, to) ? 'loose apart' : 'loose' }, words));
  } else {
    nodes.push(covers(apart, from, to) ? h('span', { class: 'apart' }, words) : words);
  }
  for (const mark of over.slice(1).filter((m) => m.end === to)) {
    nodes.push(h('a', { class: `mk bare ${mark.decision}`, href: mark.href, 'data-key': mark.key, id: `m-${mark.key}` },
      tag(mark.label, mark.decision)));
  }
  return nodes;
}

const covers = (things, from, to) => things.some((t) => t.start <= from && t.end >= to);

/** A mark that was pending is judged. */
export function settle(root, key, decision, label) {
  for (const node of root.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)) {
    node.classList.remove('pending');
    node.classList.add(decision);
    const old = node.querySelector('.tag');
    if (old) old.replaceWith(tag(label, decision));
  }
}

/** A sentence with words of it marked, or an edit in it. */
export function sentence(text, span, words, edit) {
  const start = Math.min(span.start, words.start);
  const end = Math.max(span.end, words.end);
  const before = visible(text.slice(start, words.start));
  const after = visible(text.slice(words.end, end));
  if (!edit) return bdiOf(before, h('mark', {}, visible(text.slice(words.start, words.end))), after);
  return bdiOf(before, ...changed(text.slice(words.start, words.end), edit), after);
}

/** Words that became others, with what is struck out and what is put in. */
export function changed(before, after) {
  const [head, old, fresh, tail] = differing(before, after);
  return [visible(head),
    old.trim() ? h('del', {}, h('span', { class: 'vh' }, 'delete: '), visible(old)) : visible(old), old.trim() && fresh.trim() ? ' ' : '',
    fresh.trim() ? h('ins', {}, h('span', { class: 'vh' }, 'insert: '), visible(fresh.trim())) : '',
    fresh.endsWith(' ') ? ' ' : '', visible(tail)];
}

function bdiOf(...parts) {
  const node = bdi('');
  node.append(...parts);
  return node;
}

/** The words that differ, cut at the borders of words. */
function differing(old, fresh) {
  const one = old.split(/(\s+)/);
  const two = fresh.split(/(\s+)/);
  let head = 0;
  while (head < Math.min(one.length, two.length) && one[head] === two[head]) head++;
  let tail = 0;
  while (tail < Math.min(one.length, two.length) - head && one[one.length - 1 - tail] === two[two.length - 1 - tail]) tail++;
  return [one.slice(0, head).join(''), one.slice(head, one.length - tail).join(''), two.slice(head, two.length - tail).join(''),
    tail ? one.slice(one.length - tail).join('') : ''];
}
