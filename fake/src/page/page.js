// The page: connection facts, the list of operations, the call, the journal.
'use strict';

const at = id => document.getElementById(id);

/** Most calls that are shown; the journal itself keeps more. */
const SHOWN = 200;

let info = null;
let operations = [];
let current = null;
let form = null;
let seen = 0;

async function ask(method, path, body) {
  const response = await fetch(`/__fake/${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await response.text();
  const value = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(value?.Message ?? `status ${response.status}`);
  return value;
}

function fact(name, value) {
  const copy = button('Copy', async () => {
    try {
      await navigator.clipboard.writeText(value);
      copy.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(text);
      copy.textContent = 'Selected';
    }
    setTimeout(() => { copy.textContent = 'Copy'; }, 1500);
  });
  copy.setAttribute('aria-label', `Copy ${name}`);
  const text = make('span', { textContent: value, title: value });
  return make('div', {}, make('dt', { textContent: name }), make('dd', {}, text, copy));
}

function showOperations() {
  const words = at('search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = operations.filter(({ path, doc }) => words.every(word => `${path} ${doc}`.toLowerCase().includes(word)));
  at('found').textContent = `${found.length} of ${operations.length}`;
  const list = [];
  let resource = null;
  for (const operation of found) {
    const [name, ...action] = operation.path.split('/');
    if (name !== resource) list.push(make('h3', { textContent: name }));
    resource = name;
    const entry = make('button', { type: 'button', textContent: action.join('/'), title: operation.doc, onclick: () => { location.hash = operation.path; } });
    if (operation.deprecated) entry.className = 'old';
    if (operation.path === current?.path) entry.setAttribute('aria-current', 'true');
    entry.dataset.path = operation.path;
    list.push(entry);
  }
  at('operations').replaceChildren(...list);
}

async function choose(path) {
  if (!operations.some(operation => operation.path === path)) return;
  const operation = await ask('GET', `operations/${path}`);
  if (decodeURIComponent(location.hash.slice(1)) !== path) return;
  current = operation;
  at('call-title').textContent = path;
  at('call-doc').replaceChildren(make('small', { textContent: `${current.effect}${current.money ? ', moves money' : ''}. ` }), current.doc);
  at('form').hidden = false;
  at('answer').hidden = true;
  empty();
  for (const entry of at('operations').querySelectorAll('button')) {
    if (entry.dataset.path === path) entry.setAttribute('aria-current', 'true');
    else entry.removeAttribute('aria-current');
  }
}

function empty() {
  form = new Form(current);
  at('fields').replaceChildren(form.root.element);
  mirror();
}

/** Writes the request that the form describes. */
function mirror() {
  const request = form.root.read() ?? {};
  if (current.paginated) request[info.pagination.property] = { Count: 10 };
  at('body').value = jsonText(request);
  at('problem').textContent = '';
}

/** The whole request, tokens included, as text: numbers keep their digits. */
function wholeRequest() {
  const own = at('body').value.trim();
  if (!(JSON.parse(own) instanceof Object) || !own.startsWith('{')) throw new Error('An object is expected.');
  const envelope = JSON.stringify({ ...info.tokens, Client: 'Start page 1.0' });
  const rest = own.slice(1).trimStart();
  return envelope.slice(0, -1) + (rest === '}' ? '' : ',') + rest;
}

async function send() {
  let request;
  try {
    request = wholeRequest();
  } catch (error) {
    at('problem').textContent = `This is no JSON object: ${error.message}`;
    at('body').focus();
    return;
  }
  at('problem').textContent = '';
  if (at('fault').value) {
    await ask('POST', 'faults', { operation: current.path, times: 1, fault: JSON.parse(at('fault').value) });
  }
  at('answer').hidden = false;
  at('answer-status').textContent = 'Waiting …';
  at('answer-body').textContent = '';
  try {
    const response = await fetch(`${info.base_path}/${current.path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: request });
    const text = await response.text();
    const reason = response.headers.get('Fake-Reason');
    at('answer-status').replaceChildren(badge(response.status), reason ? ` ${reason}` : '');
    at('answer-body').textContent = pretty(text);
  } catch (error) {
    at('answer-status').replaceChildren(make('span', { className: 'badge bad', textContent: 'No answer' }), ` ${error.message}`);
  }
  await poll();
}

/** Lays JSON out without parsing its numbers. */
function pretty(text) {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  let indent = '';
  return text.replace(/"(?:[^"\\]|\\.)*"|[[\]{},:]|\s+|[^[\]{},:"\s]+/g, (token, place) => {
    const next = text.slice(place + 1).trimStart()[0];
    switch (token) {
      case '{': case '[':
        if (next === '}' || next === ']') return token;
        indent += '  ';
        return `${token}\n${indent}`;
      case '}': case ']': {
        const before = text.slice(0, place).trimEnd().slice(-1);
        if (before === '{' || before === '[') return token;
        indent = indent.slice(2);
        return `\n${indent}${token}`;
      }
      case ',': return `,\n${indent}`;
      case ':': return ': ';
      default: return token.trim();
    }
  });
}

function badge(status) {
  return make('span', { className: `badge ${status >= 200 && status < 300 ? 'good' : 'bad'}`, textContent: status === 0 ? '–' : String(status) });
}

function row(call) {
  const time = make('time', { textContent: call.at.slice(11, 19), dateTime: call.at });
  const summary = make('summary', {}, badge(call.status), ` ${call.operation} `, time);
  const told = [call.reason, call.fault && `fault: ${call.fault}`].filter(Boolean).join('\n');
  const details = make('details', {}, summary);
  if (told) details.append(make('div', { className: 'doc', textContent: told }));
  details.append(make('pre', { textContent: call.request === null ? 'The request was no JSON object.' : JSON.stringify(call.request, null, 2) }));
  return make('li', {}, details);
}

let polling = false;

/** Brings the journal and the clock up to date. */
async function poll() {
  if (polling || document.hidden) return;
  polling = true;
  try {
    let { calls, last, dropped } = await ask('GET', `calls?after=${seen}`);
    if (last < seen) {
      at('calls').replaceChildren();
      ({ calls, last, dropped } = await ask('GET', 'calls?after=0'));
    }
    seen = last;
    at('calls').prepend(...calls.slice(-SHOWN).reverse().map(row));
    while (at('calls').children.length > SHOWN) at('calls').lastChild.remove();
    at('dropped').textContent = dropped.calls ? `· ${dropped.calls} older calls (${(dropped.bytes / 1e6).toFixed(1)} MB) dropped` : '';
    at('quiet').hidden = at('calls').children.length > 0;
    const [{ now }, { limit, used }] = await Promise.all([ask('GET', 'info'), ask('GET', 'rate-limit')]);
    at('clock').textContent = `${now.slice(0, 10)} ${now.slice(11, 19)} UTC`;
    at('limit').textContent = limit ? `· ${used} of ${limit.requests} calls in ${limit.seconds} s` : '· no rate limit';
  } catch {
    at('clock').textContent = 'The fake does not answer.';
    at('limit').textContent = '';
  } finally {
    polling = false;
  }
}

function listen() {
  at('search').addEventListener('input', showOperations);
  at('search').addEventListener('keydown', event => {
    if (event.key === 'Enter') at('operations').querySelector('button')?.click();
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      at('operations').querySelector('button')?.focus();
    }
  });
  at('operations').addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...at('operations').querySelectorAll('button')];
    (all[all.indexOf(document.activeElement) + step] ?? at('search')).focus();
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      event.preventDefault();
      at('search').focus();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && current) {
      event.preventDefault();
      send();
    }
  });
  at('fields').addEventListener('input', mirror);
  at('form').addEventListener('submit', event => { event.preventDefault(); send(); });
  at('empty').addEventListener('click', empty);
  at('sample').addEventListener('click', async () => {
    const { request } = await ask('POST', `samples/${current.path}`);
    const page = current.paginated ? `"${info.pagination.property}":{"Count":10}` : '';
    const own = request.slice(1, -1);
    at('body').value = pretty(`{${[own, page].filter(Boolean).join(',')}}`);
  });
  at('reset').addEventListener('click', async () => { await ask('POST', 'reset'); await poll(); });
  at('advance').addEventListener('click', async () => { await ask('POST', 'clock/advance', { seconds: 30 }); await poll(); });
  at('forget').addEventListener('click', async () => { await ask('DELETE', 'calls'); await poll(); });
  addEventListener('hashchange', () => choose(decodeURIComponent(location.hash.slice(1))));
  document.addEventListener('visibilitychange', poll);
}

async function start() {
  listen();
  info = await ask('GET', 'info');
  const facts = { PlatformAddress: location.origin, ...info.tokens, EnterpriseId: info.enterprise_id };
  at('tokens').replaceChildren(...Object.entries(facts).map(([name, value]) => fact(name, value)));
  at('version').textContent = `Schema of ${info.version}. Runs on this machine.`;
  ({ operations } = await ask('GET', 'operations'));
  showOperations();
  await choose(decodeURIComponent(location.hash.slice(1)));
  await poll();
  setInterval(poll, 1000);
}

start();
