// Handing an article in: pasted, dropped, chosen, or named by its address.

import { base64, h } from './dom.js';

const BIGGEST = 8 << 20;

/**
 * The form.
 *
 * @param send takes the draft; throws what the desk says no to
 */
export function form(send) {
  const text = h('textarea', { id: 'text', rows: 12, spellcheck: 'true', placeholder: 'Paste the article here, or drop a file: text, HTML, Markdown, Word' });
  const url = h('input', { id: 'url', type: 'url', placeholder: 'https://…', autocomplete: 'off' });
  const title = h('input', { id: 'title', type: 'text', autocomplete: 'off', maxlength: 500 });
  const date = h('input', { id: 'date', type: 'date' });
  const asOf = h('input', { id: 'as-of', type: 'date' });
  const markdown = h('input', { id: 'markdown', type: 'checkbox' });
  const choose = h('input', { id: 'file', type: 'file', accept: '.txt,.html,.htm,.md,.markdown,.docx', class: 'vh' });
  const picked = h('p', { class: 'picked', role: 'status' });
  const error = h('p', { class: 'error', role: 'alert' });
  const button = h('button', { type: 'submit', class: 'primary' }, 'Check');
  let file = null;

  function take(chosen) {
    file = chosen;
    error.textContent = '';
    if (file && file.size > BIGGEST) {
      error.textContent = `${file.name} is larger than 8 MB: give the article alone.`;
      file = null;
    }
    picked.replaceChildren(...(file ? [file.name, ' ', h('button', { type: 'button', class: 'quiet', onclick: () => take(null) }, 'Remove')] : []));
  }

  choose.addEventListener('change', () => take(choose.files[0] || null));
  const drop = h('div', { class: 'drop' }, h('label', { for: 'text' }, 'The article'), text, picked);
  for (const kind of ['dragenter', 'dragover']) {
    drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add('over'); });
  }
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    if (event.dataTransfer.files.length) take(event.dataTransfer.files[0]);
    else text.value = event.dataTransfer.getData('text/plain');
  });

  const node = h('form', { class: 'hand', 'aria-label': 'Hand in an article' },
    drop,
    h('div', { class: 'fields' },
      h('p', {}, h('label', { for: 'url' }, 'Or its address'), url),
      h('p', {}, h('label', { for: 'file', class: 'filebutton' }, 'Choose a file'), choose),
      h('p', {}, h('label', { for: 'date' }, 'Publication date'), date, h('span', { class: 'hint' }, 'If the article does not tell it. Without one, “last year” and what is true “now” stay open.')),
      h('p', {}, h('label', { for: 'title' }, 'Title, if the text has none'), title),
      h('details', {}, h('summary', {}, 'More'),
        h('p', {}, h('label', { for: 'as-of' }, 'Check as of'), asOf),
        h('p', { class: 'tick' }, markdown, h('label', { for: 'markdown' }, 'The pasted text is Markdown'))),
      button, error));

  node.addEventListener('submit', async (event) => {
    event.preventDefault();
    error.textContent = '';
    const draft = { title: title.value, published: date.value, as_of: asOf.value };
    if (file) Object.assign(draft, { name: file.name, base64: await base64(file) });
    else if (text.value.trim()) Object.assign(draft, { text: text.value, format: markdown.checked ? 'markdown' : 'auto', url: '' });
    else if (url.value.trim()) draft.url = url.value.trim();
    else {
      error.textContent = 'Paste a text, drop a file, or give an address.';
      text.focus();
      return;
    }
    button.disabled = true;
    performance.mark('check');
    try {
      await send(draft);
    } catch (refusal) {
      error.textContent = refusal.message;
    } finally {
      button.disabled = false;
    }
  });
  return node;
}
