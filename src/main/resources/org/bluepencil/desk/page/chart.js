// A line over time, drawn as an image beside the same figures as a table.

import { h } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 320;
const HEIGHT = 120;
const PAD = 8;

function s(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The figure of a chart `{ title, unit, points: [{ time, year, value, words }] }`. */
export function chart(data) {
  const values = data.points.map((p) => p.value);
  const years = data.points.map((p) => p.year);
  const top = Math.max(...values, 0);
  const low = Math.min(...values, 0);
  const x = (year) => PAD + (WIDTH - 2 * PAD) * (years.at(-1) === years[0] ? .5 : (year - years[0]) / (years.at(-1) - years[0]));
  const y = (value) => HEIGHT - PAD - (HEIGHT - 2 * PAD) * (top === low ? .5 : (value - low) / (top - low));
  const line = data.points.map((p, i) => `${i ? 'L' : 'M'}${x(p.year).toFixed(1)} ${y(p.value).toFixed(1)}`).join('');
  const first = data.points[0];
  const last = data.points.at(-1);
  return h('figure', { class: 'chart' },
    s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${data.title}: ${first.words} in ${first.time} to ${last.words} in ${last.time}` },
      s('path', { d: `M${PAD} ${y(0).toFixed(1)}H${WIDTH - PAD}`, class: 'axis' }),
      s('path', { d: line, class: 'line' }),
      ...data.points.map((p) => s('circle', { cx: x(p.year).toFixed(1), cy: y(p.value).toFixed(1), r: 2.5 }))),
    h('details', {}, h('summary', {}, 'The figures'),
      h('table', {}, h('caption', { class: 'vh' }, data.title),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Time'), h('th', { scope: 'col' }, 'Figure'))),
        h('tbody', {}, ...data.points.map((p) => h('tr', {}, h('th', { scope: 'row' }, p.time), h('td', {}, p.words)))))));
}
