/** The page: reads, shows, and sends decisions. What is shown follows from `state` alone. */
import { toCsv, toMermaid } from 'anypoint-sdk/access';
import { element } from './element.js';
import { detailOf, picture } from './picture.js';
import { decide, readAccess, rowsOf } from './read-access.js';

const at = (id) => document.getElementById(id);
const largestPicture = 150;
const narrowestPicture = 300;
const state = { contracts: [], search: '', environment: '', view: 'table' };
let reading = new AbortController();

async function read() {
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  showProblem();
  showReading({});
  document.body.setAttribute('aria-busy', 'true');
  try {
    const { organization, contracts } = await readAccess({ signal, onProgress: showReading });
    state.contracts = contracts;
    at('organization').textContent = `${organization.name}, read at ${new Date().toLocaleTimeString()}`;
    show();
  } catch (error) {
    if (!signal.aborted) showProblem('The contracts could not be read.', error);
  } finally {
    if (!signal.aborted) {
      at('reading').hidden = true;
      document.body.removeAttribute('aria-busy');
    }
  }
}

async function send(contract, status) {
  showProblem();
  contract.isSending = true;
  showPending();
  try {
    await decide(contract, status);
    contract.status = status;
    say(`${contract.application} is ${status === 'APPROVED' ? 'approved' : 'rejected'} for ${contract.api.assetId}.`);
  } catch (error) {
    showProblem(`${contract.application} still waits for ${contract.api.assetId}.`, error);
  } finally {
    contract.isSending = false;
    show();
    // The buttons that had the focus are gone.
    at('pending-title').focus();
  }
}

async function ask(contract) {
  const dialog = at('ask');
  at('ask-text').textContent =
    `${contract.application} asks for ${contract.api.assetId} (${contract.api.environment}).`;
  dialog.returnValue = 'keep';
  dialog.showModal();
  dialog.addEventListener('close', () => dialog.returnValue === 'reject' && send(contract, 'REJECTED'), { once: true });
}

function show() {
  showPending();
  showEnvironments();
  showAccess();
}

function showPending() {
  const pending = state.contracts.filter(({ status }) => status === 'PENDING');
  at('pending-count').textContent = String(pending.length);
  const cards = pending.map((contract) => {
    const { application, api, tier, isSending } = contract;
    const disabled = isSending ? '' : undefined;
    const about = `${application} for ${api.assetId}`;
    return element(
      'li',
      {},
      element(
        'div',
        { class: 'request' },
        element('strong', {}, application),
        element('span', { class: 'quiet' }, 'asks for'),
        element('strong', {}, api.assetId),
        ...(tier === undefined ? [] : [element('span', { class: 'tier' }, tier)]),
        element('span', { class: 'quiet where' }, detailOf({ ...api, version: api.versionGroup })),
      ),
      element(
        'div',
        { class: 'buttons' },
        element(
          'button',
          { type: 'button', disabled, 'aria-label': `Reject ${about}`, onclick: () => ask(contract) },
          'Reject',
        ),
        element(
          'button',
          {
            type: 'button',
            class: 'primary',
            disabled,
            'aria-label': `Approve ${about}`,
            onclick: () => send(contract, 'APPROVED'),
          },
          isSending ? 'Sending…' : 'Approve',
        ),
      ),
    );
  });
  const none = element('li', { class: 'none' }, 'Nothing waits for a decision.');
  at('pending').replaceChildren(...(cards.length === 0 ? [none] : cards));
}

function showEnvironments() {
  const names = [...new Set(state.contracts.map(({ api }) => api.environment))].sort();
  if (!names.includes(state.environment)) state.environment = '';
  at('environment').replaceChildren(
    element('option', { value: '' }, 'All'),
    ...names.map((name) => element('option', { value: name }, name)),
  );
  at('environment').value = state.environment;
}

function showAccess() {
  const wanted = state.search.trim().toLowerCase();
  const rows = rowsOf(state.contracts).filter(
    ({ application, api, tier, environment }) =>
      (state.environment === '' || environment === state.environment) &&
      [application, api, tier].some((text) => text?.toLowerCase().includes(wanted)),
  );
  offer('csv', 'text/csv', toCsv(rows));
  offer('mermaid', 'text/plain', toMermaid(rows));
  at('access').replaceChildren(rows.length === 0 ? nothing() : state.view === 'table' ? table(rows) : drawing(rows));
}

function nothing() {
  return element('p', { class: 'none' }, state.contracts.length === 0 ? 'There are no contracts.' : 'Nothing fits.');
}

function table(rows) {
  const columns = ['Application', 'API', 'Environment', 'Tier', 'State'];
  const lines = rows.map(({ application, api, version, label, environment, tier, status }) => {
    const small = [version, label].filter((part) => part !== undefined).join(' · ');
    const cells = [
      [application],
      [api, element('span', { class: 'quiet' }, ` ${small}`)],
      [environment],
      [tier ?? element('span', { class: 'quiet no-tier' }, 'none')],
      [element('span', { class: `state ${status.toLowerCase()}` }, status.toLowerCase())],
    ];
    return element('tr', {}, ...cells.map((cell, index) => element('td', { 'data-column': columns[index] }, ...cell)));
  });
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...lines),
  );
}

function drawing(rows) {
  if (rows.length > largestPicture) {
    return element('p', { class: 'none' }, `${rows.length} contracts are too many for a picture: search for fewer.`);
  }
  const key = [
    ['approved', 'may call'],
    ['pending', 'asks'],
  ].map(([status, text]) => element('span', { class: `key ${status}` }, text));
  return element(
    'figure',
    { class: 'picture' },
    picture(rows, Math.max(at('access').clientWidth, narrowestPicture)),
    element('figcaption', { class: 'quiet' }, ...key),
  );
}

/** Gives a link what it downloads. */
function offer(id, type, text) {
  const link = at(id);
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type }));
}

function showReading({ done, total }) {
  at('reading').hidden = false;
  const progress = at('progress');
  if (total === undefined) progress.removeAttribute('value');
  else Object.assign(progress, { max: Math.max(total, 1), value: done });
  at('reading').firstElementChild.textContent =
    total === undefined ? 'Looking for APIs…' : `Reading contracts: ${done} of ${total} APIs`;
}

function showProblem(title, error) {
  const problem = at('problem');
  problem.hidden = title === undefined;
  if (title === undefined) return problem.replaceChildren();
  const { hint, requestId, message } = error;
  problem.replaceChildren(
    element('strong', {}, title),
    element('p', {}, hint ?? message),
    element(
      'details',
      { class: 'quiet' },
      element('summary', {}, 'Details for whoever looks into it'),
      element('p', {}, message),
      ...(requestId === undefined ? [] : [element('p', {}, `Request ${requestId}`)]),
    ),
  );
  return undefined;
}

function say(text) {
  at('said').textContent = text;
}

at('reload').addEventListener('click', read);
at('filter').addEventListener('submit', (event) => event.preventDefault());
at('filter').addEventListener('input', () => {
  state.search = at('search').value;
  state.environment = at('environment').value;
  state.view = document.querySelector('input[name=view]:checked').value;
  showAccess();
});
let widthDrawn = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (contentRect.width === widthDrawn) return;
  widthDrawn = contentRect.width;
  if (state.view === 'picture') showAccess();
}).observe(at('access'));
await read();
