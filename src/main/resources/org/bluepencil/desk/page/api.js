// Asking the desk. Every change says which revision it has seen, so that two tabs never overwrite each other.

let session = null;

/** What the desk said no to: `status` is that of HTTP, `problem` its answer. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail || `status ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

async function ask(method, path, body, headers = {}) {
  if (method !== 'GET' && !session) await about();
  const options = { method, headers: { Accept: 'application/json', ...headers }, credentials: 'same-origin' };
  if (method !== 'GET') options.headers['X-Bluepencil-Secret'] = session.secret;
  if (body !== undefined) {
    options.headers['Content-Type'] = 'application/json';
    options.body = JSON.stringify(body);
  }
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    throw new Refusal(0, { detail: 'The desk does not answer: is it still running?' });
  }
  if (answer.status === 204) return null;
  const json = await answer.json().catch(() => ({}));
  if (answer.status === 403 && method !== 'GET' && session && !headers['X-Again']) {
    session = null; // the desk was started anew since this page was loaded
    return ask(method, path, body, { ...headers, 'X-Again': '1' });
  }
  if (!answer.ok) throw new Refusal(answer.status, json);
  return json;
}

export async function about() {
  session = await ask('GET', '/api/session');
  return session;
}

const at = (id) => `/api/articles/${id}`;

export const articles = () => ask('GET', '/api/articles');
export const add = (draft) => ask('POST', '/api/articles', draft);
export const story = (id) => ask('GET', at(id));
export const proof = async (id) => (await ask('GET', `${at(id)}/proof`)).proof;
export const original = (id) => ask('GET', `${at(id)}/original`);
export const log = (id) => ask('GET', `${at(id)}/changes`);
export const check = (id, anew) => ask('POST', `${at(id)}/check`, { anew });
export const cancel = (id, source) => ask('POST', `${at(id)}/cancel`, source ? { source } : {});
export const remove = (id) => ask('DELETE', at(id));
export const change = (id, revision, body) => ask('POST', `${at(id)}/changes`, body, { 'If-Match': `"${revision}"` });
export const sign = (id, revision, body) => ask('POST', `${at(id)}/signature`, body, { 'If-Match': `"${revision}"` });
export const compare = (id, from, to) => ask('GET', `${at(id)}/compare?from=${from}&to=${to}`);
export const names = (text) => ask('GET', `/api/names?text=${encodeURIComponent(text)}`);
export const rule = (name) => ask('GET', `/api/rules/${encodeURIComponent(name)}`);
export const exportAddress = (id, format) => `${at(id)}/export/${format}`;
export const events = (id) => new EventSource(`${at(id)}/events`);
