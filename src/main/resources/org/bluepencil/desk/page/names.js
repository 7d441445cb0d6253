// How the names of a claim were read, and the choice of another reading.

import * as api from './api.js';
import { bdi, h } from './dom.js';

/** The names with what each was linked to; the card's desk says what was told already and takes what is chosen. */
export function names(all, desk) {
  if (!all.length) return null;
  const lines = all.map((n) => line(n, desk));
  // Where there is a runner-up, the choice is laid out at once.
  const unfold = (event) => {
    if (event.target.open) lines.forEach((l, i) => { if (all[i].runner_up) l.querySelector('.another')?.click(); });
  };
  return h('details', { ontoggle: unfold }, h('summary', {}, 'How the names were read'), h('ul', { class: 'names' }, ...lines));
}

const known = async (text) => (await api.names(text).catch(() => ({ choices: [] }))).choices;

function line(n, desk) {
  const choices = h('div', { class: 'choices' });
  const told = desk.meanings[n.text];
  const runnerUp = h('span', {}, n.runner_up);
  const offer = (found) => (found.length
    ? found.map((c) => h('button', { type: 'button', onclick: () => desk.act({ type: 'meant', name: n.text, entity: c.id }) },
      h('b', {}, bdi(c.label)), ` ${c.id}`, c.description ? h('span', {}, bdi(` ${c.description}`)) : null))
    : [h('p', { class: 'hint' }, 'The knowledge at hand has no other of that name.')]);
  const choose = async () => {
    const all = await known(n.text);
    const second = all.find((c) => c.id === n.runner_up);
    if (second) runnerUp.replaceChildren(bdi(second.label), ` (${second.id}${second.description ? `, ${second.description}` : ''})`);
    const list = h('div', { class: 'found' }, ...offer(all.filter((c) => c.id !== n.id)));
    const field = h('input', { type: 'text', maxlength: 200, autocomplete: 'off', 'aria-label': `What “${n.text}” means, by another name`, placeholder: 'or look up another name' });
    choices.replaceChildren(list, h('form', {
      onsubmit: async (event) => {
        event.preventDefault();
        if (field.value.trim()) list.replaceChildren(...offer((await known(field.value.trim())).filter((c) => c.id !== n.id)));
      },
    }, field, h('button', { type: 'submit' }, 'Look up')));
  };
  return h('li', {},
    h('q', {}, bdi(n.text)), n.id ? [' is read as ', bdi(n.label), ` (${n.id})`] : ' is not known',
    n.runner_up ? [', before ', runnerUp, ` by ${n.lead} in 100`] : '', told ? ', as you said' : '', '. ',
    desk.readOnly ? null : h('button', { type: 'button', class: 'quiet another', onclick: choose }, 'Another?'),
    told && !desk.readOnly ? h('button', { type: 'button', class: 'quiet', onclick: () => desk.act({ type: 'meant', name: n.text }) }, 'As the program reads it') : null,
    choices);
}
