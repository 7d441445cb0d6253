// Elements made of text. Nothing here turns text into markup, and the page's policy forbids it.

/** An element with attributes (`on…` are listeners, true is an empty attribute) and children. */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === '') continue;
    if (Array.isArray(child)) append(node, child);
    else node.append(child);
  }
}

export const $ = (selector, within = document) => within.querySelector(selector);

/** The label of a finding: letter, shape and colour, and in words for those who do not see them. */
export function tag(label, decision) {
  return h('span', { class: `tag ${decision}` }, label, h('span', { class: 'vh' }, ` (${SPOKEN[decision]})`));
}

export const SPOKEN = {
  fix: 'to fix', past: 'out of date', decide: 'for you to decide', query: 'query', open: 'open', match: 'matches a source',
  pending: 'not judged yet',
};

/** Foreign words keep their own direction to themselves. */
export const bdi = (text) => h('bdi', {}, text);

/** A link to an address that the desk has found safe to follow, else the words alone. */
export function outward(url, ...words) {
  return url && /^https?:\/\//.test(url)
    ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...words)
    : h('span', {}, ...words);
}

/** Says something to who listens and does not look. */
export function announce(text) {
  const status = $('#status');
  status.textContent = '';
  requestAnimationFrame(() => { status.textContent = text; });
}

/** Shows what went wrong until it is dismissed or over. */
export function alarm(text) {
  const line = $('#alert');
  line.hidden = !text;
  line.replaceChildren(...(text ? [text, ' ', h('button', { type: 'button', class: 'quiet', onclick: () => alarm('') }, 'Dismiss')] : []));
}

/** A day as an editor writes it. */
export function day(iso) {
  if (!iso) return 'date not known';
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

export const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** The bytes of a file in base64. */
export function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error(`${file.name} cannot be read`));
    reader.readAsDataURL(file);
  });
}
