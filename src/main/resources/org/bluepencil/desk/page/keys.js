// Single keys. They act only outside of fields and dialogs, and can be switched off, for those who dictate.

const SWITCH = 'bluepencil-keys';

export const KEYS = [
  ['j', 'next that needs you'], ['k', 'the one before'], ['n', 'next mark'], ['p', 'mark before'],
  ['Enter', 'from the words to the card'], ['Esc', 'back to the words'],
  ['a', 'accept the suggested edit'], ['x', 'dismiss: a false alarm'], ['c', 'confirm by hand'], ['u', 'take the decision back'],
  ['w', 'ask the writer'], ['m', 'write a note'], ['i', 'put your initials'], ['s', 'add a source'],
  ['1 … 6', 'show or hide: to fix, out of date, to decide, queries, open, matches'], ['0', 'show all'],
  ['q', 'questions for the writer'], ['v', 'versions'], ['e', 'export'], ['g', 'sign off'], ['?', 'this list'],
];

export const enabled = () => localStorage.getItem(SWITCH) !== 'off';
export const enable = (on) => localStorage.setItem(SWITCH, on ? 'on' : 'off');

/** Calls `act(key)` for each single key; what it returns true for is not handled further. */
export function listen(act) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const within = event.target.closest ? event.target : document.body;
    if (within.closest('dialog[open]')) return;
    const typing = within.closest('input, textarea, select, [contenteditable]');
    if (event.key === 'Escape' ? act('Escape', within) : !typing && enabled() && act(event.key, within)) event.preventDefault();
  });
}
