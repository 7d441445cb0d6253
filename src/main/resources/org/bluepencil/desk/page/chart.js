// Figures over time, drawn as an image beside the same figures as a table.

import { bdi, h } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 320;
const HEIGHT = 160;
const SIDE = 10;
const TOP = 22;
const FOOT = 20;
const SCALES = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1, '']];

function s(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** A figure as a label has room for it. */
function brief(value, unit) {
  const [by, word] = SCALES.find(([least]) => Math.abs(value) >= least) || [1, ''];
  return [(value / by).toLocaleString('en', { maximumSignificantDigits: 3 }), word, unit].filter(Boolean).join(' ');
}

/** From values to places in the image: nought is always in it, so that no change looks larger than it is. */
function scales({ points, said }) {
  const values = [0, ...points.map((p) => p.value), ...(said ? [said.low, said.high] : [])];
  const years = [...points.map((p) => p.year), ...(said ? [said.year] : [])];
  const between = (from, to, least, most) => (v) => (most === least ? (from + to) / 2 : from + (to - from) * (v - least) / (most - least));
  return {
    x: between(SIDE, WIDTH - SIDE, Math.min(...years), Math.max(...years)),
    y: between(HEIGHT - FOOT, TOP, Math.min(...values), Math.max(...values)),
    top: Math.max(...values),
  };
}

/** Text at a place, kept within the image. */
function label(x, y, text, kind) {
  const anchor = x < WIDTH / 3 ? 'start' : x > WIDTH * 2 / 3 ? 'end' : 'middle';
  return s('text', { x: x.toFixed(1), y: y.toFixed(1), 'text-anchor': anchor, class: kind }, text);
}

function image(data) {
  const { points, said } = data;
  const { x, y, top } = scales(data);
  const at = (p) => `${x(p.year).toFixed(1)} ${y(p.value).toFixed(1)}`;
  const first = points[0];
  const last = points.at(-1);
  const spoken = `${data.title}: ${first.words} in ${first.time} to ${last.words} in ${last.time}${said ? `; the article says ${said.words}` : ''}`;
  return s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': spoken },
    s('path', { d: `M${SIDE} ${TOP}H${WIDTH - SIDE}`, class: 'grid' }),
    s('path', { d: `M${SIDE} ${y(0).toFixed(1)}H${WIDTH - SIDE}`, class: 'axis' }),
    label(SIDE, TOP - 7, brief(top, data.unit), 'scale'),
    label(x(first.year), HEIGHT - 5, first.time, 'scale'),
    ...(last.time === first.time ? [] : [label(x(last.year), HEIGHT - 5, last.time, 'scale')]),
    s('path', { d: points.map((p, i) => `${i ? 'L' : 'M'}${at(p)}`).join(''), class: 'line' }),
    ...points.map((p) => s('circle', { cx: x(p.year).toFixed(1), cy: y(p.value).toFixed(1), r: p.decides ? 4.5 : 2.25, class: p.decides ? 'decides' : '' })),
    ...(said ? claimed(said, x(said.year), y(said.low), y(said.high)) : []));
}

/** What the article says: a diamond, on a bar where it is a range. */
function claimed(said, x, low, high) {
  const middle = (low + high) / 2;
  return [
    s('path', { d: `M${x.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}`, class: 'said' }),
    s('path', { d: `M${x.toFixed(1)} ${(middle - 6).toFixed(1)}l6 6l-6 6l-6 -6Z`, class: 'said' }),
  ];
}

function table(data) {
  const row = (kind, time, words) => h('tr', { class: kind }, h('th', { scope: 'row' }, time), h('td', {}, bdi(words)));
  return h('div', { class: 'figures', tabindex: '0', role: 'group', 'aria-label': 'The figures' },
    h('table', {}, h('caption', { class: 'vh' }, data.title),
      h('thead', { class: 'vh' }, h('tr', {}, h('th', { scope: 'col' }, 'Time'), h('th', { scope: 'col' }, 'Figure'))),
      h('tbody', {}, ...data.points.map((p) => row(p.decides ? 'decides' : '', p.time, p.words))),
      data.said ? h('tfoot', {}, row('said', 'Article', data.said.words)) : null));
}

/** The chart `{ title, unit, source, points: [{ time, year, value, words, decides }], said?: { year, low, high, words } }`. */
export function chart(data) {
  return h('figure', { class: 'chart' },
    h('figcaption', {}, h('b', {}, bdi(data.title)), ' · ', bdi(data.source)),
    h('div', { class: 'drawn' }, image(data), table(data)));
}
