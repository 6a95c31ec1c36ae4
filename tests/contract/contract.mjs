// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the real server and holds every answer to docs/api/openapi.yaml: status, headers, content type, schema. In the
// end every documented answer must have been seen, but for those in UNSEEN.
// usage: node contract.mjs LXCP_SERVER SOURCE_DIR      exit 77: skipped, the npm tools are missing
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve as absolute } from 'node:path';
import { execFileSync, spawn } from 'node:child_process';
import http from 'node:http';

const [program, source] = process.argv.slice(2).map((path) => absolute(path));
const modules = join(source, 'tests/npm/node_modules');
if (!existsSync(join(modules, 'ajv'))) {
  console.log("skipped: the npm tools are not installed: run ./dev test, or 'npm ci --prefix tests/npm'");
  process.exit(77);
}
const require = createRequire(join(modules, 'any.js'));
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;
const contract = require('yaml').parse(readFileSync(join(source, 'docs/api/openapi.yaml'), 'utf8'));

// Made only by a database or machine in trouble.
const UNSEEN = /^(\S+ \S+ 503|GET \/metrics 403|\S+ \S+ 429)$/;

// Whom maya's choice keeps her address from: ana is her mentor and gets it all the same.
const HIDDEN_FROM = ['sam', 'osei', 'lin'];

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(contract, 'contract');
const failures = [];
const seen = new Set();
let answers = 0;

const pointer = (text) => text.replace(/~/g, '~0').replace(/\//g, '~1');
const resolve = (value) => (value?.$ref ? value.$ref.slice(2).split('/').reduce((node, key) => node[key], contract) : value);
const fail = (where, what) => failures.push(`${where}: ${what}`);

function validate(where, path, data) {
  const check = ajv.getSchema(`contract#${path}`) ?? ajv.compile({ $ref: `contract#${path}` });
  if (!check(data)) fail(where, `${ajv.errorsText(check.errors)} in ${JSON.stringify(data).slice(0, 300)}`);
}

function checkBody(where, location, type, body) {
  if (type === 'application/x-ndjson') {
    const lines = body.split('\n');
    if (lines.pop() !== '') fail(where, 'the last line has no end');
    const objects = lines.map((line) => JSON.parse(line));
    objects.forEach((line) => validate(where, location, line));
    if (!('cursor' in objects.at(-1)) || objects.slice(0, -1).some((line) => 'cursor' in line))
      fail(where, 'the cursor is the last line and only that');
  } else if (type.endsWith('json')) {
    validate(where, location, JSON.parse(body));
  } else {
    validate(where, location, body);
  }
}

function checkAnswer(method, template, answer, body) {
  answers += 1;
  const operation = contract.paths[template][method.toLowerCase()];
  const where = `${method} ${template} ${answer.status}`;
  if (!answer.headers.get('date')) fail(where, 'no Date');
  if (answer.status !== 304 && answer.headers.get('x-content-type-options') !== 'nosniff') fail(where, 'no nosniff');
  // An operation that has no 405 of its own follows the general one.
  const raw = operation?.responses[answer.status]
    ?? (answer.status === 405 ? { $ref: '#/components/responses/MethodNotAllowed' } : undefined);
  if (!raw) return fail(where, `not documented: ${body.slice(0, 200)}`);
  seen.add(where);
  const base = raw.$ref ? raw.$ref.slice(1) : `/paths/${pointer(template)}/${method.toLowerCase()}/responses/${answer.status}`;
  const documented = resolve(raw);
  for (const [name, header] of Object.entries(documented.headers ?? {})) {
    const value = answer.headers.get(name);
    const rule = resolve(header);
    if (value === null) { if (rule.required) fail(where, `no ${name}`); }
    else if (!ajv.validate(rule.schema, value)) fail(where, `${name}: ${value}`);
  }
  const types = Object.keys(documented.content ?? {});
  if (types.length === 0) return undefined;
  const type = (answer.headers.get('content-type') ?? '').split(';')[0];
  if (!types.includes(type)) return fail(where, `content type ${type}`);
  if (answer.status >= 400 && type === 'application/problem+json' && JSON.parse(body).status !== answer.status)
    fail(where, 'the problem names another status');
  return checkBody(where, `${base}/content/${pointer(type)}/schema`, type, body);
}

async function start(...more) {
  const folder = mkdtempSync(join(tmpdir(), 'lxcp-contract-'));
  const child = spawn(program, ['serve', '--db', `sqlite:${join(folder, 'db')}`, '--listen', '127.0.0.1:0', '--demo', '--quiet', ...more],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  const base = await new Promise((done, failed) => {
    let text = '';
    child.stdout.on('data', (data) => {
      text += data;
      const found = /listening on (\S+)\n/.exec(text);
      if (found) done(found[1]);
    });
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  const stop = async () => {
    const ended = new Promise((done) => { child.removeAllListeners('exit'); child.on('exit', (code) => done(code)); });
    child.kill('SIGTERM');
    if (await ended !== 0) fail('SIGTERM', 'exit code');
    rmSync(folder, { recursive: true });
  };
  return { base, stop, folder };
}

function caller(base) {
  return async (method, template, { path = template, token, headers = {}, body } = {}) => {
    const answer = await fetch(base + path, {
      method, body, redirect: 'manual', headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    });
    const text = await answer.text();
    checkAnswer(method, template, answer, text);
    return { status: answer.status, headers: answer.headers, text, json: () => JSON.parse(text) };
  };
}

const form = (values) => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(values).toString() });
const REDIRECT = 'http://127.0.0.1:50000/callback';

async function signIn(call, discovery, person) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    response_type: 'code', client_id: discovery.client_id, redirect_uri: REDIRECT, scope: discovery.scope, state: 's', nonce: 'n',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', login_hint: person,
  });
  const redirect = await call('GET', '/demo/oidc/authorize', { path: `/demo/oidc/authorize?${query}` });
  const code = new URL(redirect.headers.get('location')).searchParams.get('code');
  const answer = await call('POST', '/demo/oidc/token', form({
    grant_type: 'authorization_code', client_id: discovery.client_id, code, redirect_uri: REDIRECT, code_verifier: verifier,
  }));
  return answer.json();
}

async function demoIssuer(call, discovery) {
  await call('GET', '/demo/oidc/.well-known/openid-configuration');
  await call('GET', '/demo/oidc/jwks');
  await call('GET', '/demo/oidc/authorize');
  const query = new URLSearchParams({
    response_type: 'code', client_id: discovery.client_id, redirect_uri: REDIRECT, scope: 'openid',
    code_challenge: 'x'.repeat(43), code_challenge_method: 'S256',
  });
  await call('GET', '/demo/oidc/authorize', { path: `/demo/oidc/authorize?${query}` });
  await call('POST', '/demo/oidc/token', form({ grant_type: 'refresh_token', client_id: discovery.client_id, refresh_token: 'x' }));
  await call('POST', '/demo/oidc/token', form({ grant_type: 'refresh_token', client_id: 'other' }));
  await call('POST', '/demo/oidc/token', { body: '{}', headers: { 'content-type': 'application/json' } });
  await call('POST', '/demo/oidc/token', form({ grant_type: 'x'.repeat(20000) }));
  await call('POST', '/demo/oidc/revoke', { body: '{}', headers: { 'content-type': 'application/json' } });
}

async function changes(call, token, person) {
  const at = (query) => ({ path: `/v1/changes?${query}`, token });
  let cursor = '';
  let more = true;
  const kinds = new Set();
  while (more) {
    const page = await call('GET', '/v1/changes', at(`limit=20${cursor ? `&since=${encodeURIComponent(cursor)}` : ''}`));
    const lines = page.text.trim().split('\n').map((line) => JSON.parse(line));
    lines.slice(0, -1).forEach((line) => kinds.add(line.kind));
    if (HIDDEN_FROM.includes(person) && page.text.includes('maya@harbourline.example')) fail('/v1/changes', `${person} gets what maya hides`);
    ({ cursor, more } = lines.at(-1));
  }
  const nothing = await call('GET', '/v1/changes', at(`since=${encodeURIComponent(cursor)}`));
  if (nothing.status !== 304) fail('/v1/changes', `nothing new is ${nothing.status}`);
  await call('GET', '/v1/changes', at('limit=0'));
  await call('GET', '/v1/changes', at('wait=soon'));
  await call('GET', '/v1/changes', at('since=nonsense'));
  await call('GET', '/v1/changes', { path: '/v1/changes' });
  // The life of another database.
  const other = await start();
  const elsewhere = caller(other.base);
  const tokens = await signIn(elsewhere, (await elsewhere('GET', '/.well-known/lxcp')).json(), person);
  const expired = await elsewhere('GET', '/v1/changes', { path: `/v1/changes?since=${encodeURIComponent(cursor)}`, token: tokens.access_token });
  if (expired.status !== 410) fail('/v1/changes', `a cursor of another database is ${expired.status}`);
  await other.stop();
  return { cursor, kinds };
}

async function waiting(call, token, cursor) {
  // Until the target comes: what the server brings up to date by itself ends a wait, too.
  const wait = async (target, since) => {
    const { text } = await call('GET', '/v1/changes', { path: `/v1/changes?wait=20&since=${encodeURIComponent(since)}`, token });
    return text.includes(target) || text === '' ? text : wait(target, JSON.parse(text.trim().split('\n').at(-1)).cursor);
  };
  const started = Date.now();
  const target = randomUUID();
  const answer = wait(target, cursor);
  const command = {
    id: randomUUID(), kind: 'request.submit', target, seen_rev: 0, after: '', at: new Date().toISOString(), zone: 'Europe/Berlin',
    payload: { title: 'Contract', reason: 'To see it come' },
  };
  const post = (commands) => call('POST', '/v1/commands', {
    token, body: JSON.stringify({ commands }), headers: { 'content-type': 'application/json' },
  });
  const statuses = async (...commands) => (await post(commands)).json().results.map((result) => result.status).join(' ');
  const expect = (what, actual, wanted) => { if (actual !== wanted) fail(what, `${actual}, not ${wanted}`); };
  expect('submit', await statuses(command), 'applied');
  const woken = await answer;
  if (!woken.includes(target) || Date.now() - started > 5000) fail('/v1/changes', 'waiting did not end with the change');
  expect('again', await statuses(command), 'duplicate');
  expect('batch', await statuses({ ...command, id: randomUUID(), kind: 'no.such' }, { id: 'x', at: 5 },
    { ...command, id: randomUUID(), kind: 'request.approve', payload: {} }), 'rejected rejected conflict');
  expect('stale', await statuses({ ...command, id: randomUUID(), kind: 'request.withdraw', seen_rev: 1, payload: {} }), 'conflict');
}

async function commandErrors(call, token) {
  const json = { 'content-type': 'application/json' };
  await call('POST', '/v1/commands', { token, body: '{}', headers: json });
  await call('POST', '/v1/commands', { token, body: '{"commands":', headers: json });
  await call('POST', '/v1/commands', { token, body: 'commands', headers: { 'content-type': 'text/plain' } });
  await call('POST', '/v1/commands', { token, body: JSON.stringify({ commands: Array(101).fill({}) }), headers: json });
  await call('POST', '/v1/commands', { token, body: ' '.repeat(9 * 1024 * 1024), headers: json }).catch(() => {});
}

async function snapshot(call, token) {
  const { headers } = await call('GET', '/v1/catalog/snapshot', { token });
  const template = '/v1/catalog/snapshot/{file}';
  const path = headers.get('location');
  const plain = await call('GET', template, { path, token, headers: { 'accept-encoding': 'identity' } });
  const gzip = await call('GET', template, { path, token, headers: { 'accept-encoding': 'gzip' } });
  if (gzip.text !== plain.text) fail(template, 'gzip differs from the plain form');
  if (gzip.headers.get('etag') === plain.headers.get('etag')) fail(template, 'two codings share a strong tag');
  if (!/immutable/.test(plain.headers.get('cache-control'))) fail(template, 'not immutable');
  const identity = { 'accept-encoding': 'identity' };
  const part = await call('GET', template, { path, token, headers: { ...identity, range: 'bytes=10-19' } });
  if (part.text !== plain.text.slice(10, 20)) fail(template, 'the range is wrong');
  await call('GET', template, { path, token, headers: { ...identity, 'if-none-match': plain.headers.get('etag') } });
  await call('GET', template, { path, token, headers: { ...identity, range: 'bytes=999999999-' } });
  for (const file of ['nothing', 'no-such.ndjson', '..%2f..%2fdb.ndjson'])
    await call('GET', template, { path: `/v1/catalog/snapshot/${file}`, token });
}

// Gives a course a package beside the running server, as an administrator does.
function importContent(folder, page) {
  const source = join(folder, 'course');
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'index.html'), page);
  const printed = execFileSync(program, ['import', 'content', source, '--course', 'demo:welcome', '--db', `sqlite:${join(folder, 'db')}`,
    '--content', `${join(folder, 'db')}.files`, '--json'], { encoding: 'utf8' });
  return JSON.parse(printed).package;
}

async function content(call, base, token, folder) {
  const template = '/v1/content/{package}';
  const first = importContent(folder, `<title>One</title>${randomBytes(3000).toString('hex')}`);
  const path = `/v1/content/${first.id}`;
  const raw = async (headers = {}, query = '', method = 'GET') => {
    const answer = await fetch(base + path + query, { method, headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'gzip', ...headers } });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
  const expect = (what, seen, wanted) => { if (seen !== wanted) fail(`${template} ${what}`, `${seen}, not ${wanted}`); };
  const etag = `"${first.sha256}"`;
  await call('GET', template, { path, token });
  const whole = await raw();
  expect('hash', sha256(whole.bytes), first.sha256);
  expect('size', whole.bytes.length, first.size);
  expect('ETag', whole.headers.get('etag'), etag);
  expect('coding', whole.headers.get('content-encoding'), null);
  const head = await raw({}, '', 'HEAD');
  expect('HEAD', `${head.status} ${head.headers.get('content-length')} ${head.bytes.length}`, `200 ${first.size} 0`);
  await call('GET', template, { path, token, headers: { range: 'bytes=10-19' } });
  const same = (part, from, to) => part.status === 206 && part.bytes.equals(whole.bytes.subarray(from, to));
  expect('range', same(await raw({ range: 'bytes=10-19' }), 10, 20), true);
  expect('rest', same(await raw({ range: `bytes=${first.size - 5}-`, 'if-range': etag }), first.size - 5, first.size), true);
  expect('last bytes', same(await raw({ range: 'bytes=-7' }), first.size - 7, first.size), true);
  expect('range of another file', (await raw({ range: 'bytes=10-19', 'if-range': '"x"' })).status, 200);
  expect('two ranges', (await raw({ range: 'bytes=0-1,5-6' })).status, 200);
  await call('GET', template, { path, token, headers: { range: `bytes=${first.size}-` } });
  await call('GET', template, { path, token, headers: { 'if-none-match': etag } });
  expect('plain address', whole.headers.get('cache-control'), 'private, no-cache');

  const second = importContent(folder, '<title>Two</title>');
  expect('id of a new revision', second.id, first.id);
  expect('new revision', sha256((await raw()).bytes), second.sha256);
  const older = await raw({}, `?sha256=${first.sha256}`);
  expect('older revision', sha256(older.bytes), first.sha256);
  expect('its address', /immutable/.test(older.headers.get('cache-control')), true);
  for (const [id, query] of [['nothing', ''], [first.id, '?sha256=x'], [first.id, `?sha256=${'0'.repeat(64)}`], ['..%2f..%2fdb', '']]) {
    const answer = await call('GET', template, { path: `/v1/content/${id}${query}`, token });
    expect(`${id}${query}`, answer.status, 404);
  }
  await learning(call, token, second.course_id, second.id, second.sha256);
}

// What a person who learns leaves behind, so that these kinds are in the feed.
async function learning(call, token, course, packageId, sha256) {
  const command = (kind, payload) => ({
    id: randomUUID(), kind, target: randomUUID(), seen_rev: 0, after: '', at: new Date().toISOString(), zone: 'Europe/Berlin', payload,
  });
  const commands = [
    command('attempt.save', {
      course_id: course, package_id: packageId, package_sha256: sha256, device: 'contract', seq: 1, completion: 'incomplete', progress: 50, state: {},
    }),
    command('note.put', { course_id: course, item_id: 'one', text: 'Ask about this', position: 0.5 }),
  ];
  const answer = await call('POST', '/v1/commands', { token, body: JSON.stringify({ commands }), headers: { 'content-type': 'application/json' } });
  for (const result of answer.json().results)
    if (result.status !== 'applied') fail('POST /v1/commands', JSON.stringify(result));
}

async function calendar(call, token) {
  const first = (await call('GET', '/v1/me/calendar', { token })).json().address;
  const template = '/v1/calendar/{file}';
  const read = (address, headers) => call('GET', template, { path: new URL(address).pathname, headers });
  const answer = await read(first);
  if (answer.status !== 200 || !answer.text.includes('BEGIN:VEVENT')) fail(template, `${answer.status} without a date`);
  if ((await read(first, { 'if-none-match': answer.headers.get('etag') })).status !== 304) fail(template, 'the same again is no 304');
  const second = (await call('POST', '/v1/me/calendar', { token })).json().address;
  if ((await read(first)).status !== 404 || (await read(second)).status !== 200) fail(template, 'a renewed address');
  await call('GET', template, { path: '/v1/calendar/x' });
}

// Of two devices of a person one says a notice; another person has their own.
async function notices(call, token, others) {
  const template = '/v1/me/notices/told';
  const json = { 'content-type': 'application/json' };
  const ask = (body, by = token, headers = json) => call('POST', template, { token: by, body: JSON.stringify(body), headers });
  const first = async (device, ids, by) => (await ask({ device, ids }, by)).json().first.join();
  const expect = (found, wanted) => { if (found !== wanted) fail(template, `'${found}' is first, not '${wanted}'`); };
  expect(await first('laptop', ['post:a', 'post:b', 'post:a']), 'post:a,post:b');
  expect(await first('tablet', ['post:b', 'post:c']), 'post:c');
  expect(await first('laptop', ['post:a', 'post:c']), 'post:a');
  expect(await first('laptop', []), '');
  expect(await first('tablet', ['post:a'], others), 'post:a');
  const refused = [
    [415, await ask({ device: 'laptop', ids: [] }, token, { 'content-type': 'text/plain' })],
    [413, await ask({ device: 'laptop', ids: Array.from({ length: 101 }, (_, n) => `post:${n}`) })],
    [400, await ask({ device: 'laptop', ids: ['x'.repeat(201)] })],
    [400, await ask({ device: 'laptop', ids: [7] })],
    [400, await ask({ device: 'laptop' })],
    [400, await ask({ ids: [] })],
    [400, await ask([])],
  ];
  for (const [status, answer] of refused) if (answer.status !== status) fail(template, `${answer.status}, not ${status}`);
}

// What everybody may read of a badge, signed by this server; its page has no script.
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

// A request whose head announces a body of that length, and sends none: fetch would miss an answer that comes before it.
function announced(base, method, template, path, token, length) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream', 'content-length': length };
  return new Promise((done, failed) => {
    const request = http.request(base + path, { method, headers }, (response) => {
      let text = '';
      response.on('data', (piece) => { text += piece; });
      response.on('end', () => {
        checkAnswer(method, template, { status: response.statusCode, headers: new Headers(response.headers) }, text);
        request.destroy();
        done();
      });
    });
    request.on('error', failed);
    request.flushHeaders();
  });
}

// What statements attach; and what the demo's people have not done: a file in a community, how one wants to be told.
async function attachments(call, token, base) {
  const template = '/v1/attachments/{sha2}';
  const headers = { 'content-type': 'application/octet-stream' };
  const bytes = Buffer.from('a certificate');
  const put = (name, more = {}) => call('PUT', template, { path: `/v1/attachments/${name}`, token, body: bytes, headers, ...more });
  await put(sha256(bytes));
  await put(sha256(bytes)); // again changes nothing
  await put(sha256('something else'));
  await put(sha256(bytes), { token: undefined });
  await announced(base, 'PUT', template, `/v1/attachments/${sha256(bytes)}`, token, 33 * 1024 * 1024);

  let member;
  let last = { cursor: '', more: true };
  while (!member && last.more) {
    const path = `/v1/changes?since=${encodeURIComponent(last.cursor)}`;
    const lines = (await call('GET', '/v1/changes', { path, token })).text.trim().split('\n').map((line) => JSON.parse(line));
    member = lines.find((line) => line.kind === 'community_member' && line.data?.person_id === 'maya')?.data;
    last = lines.at(-1);
  }
  if (!member) return fail(template, 'maya is in no community');
  const command = (kind, target, payload) => ({
    id: randomUUID(), kind, target, seen_rev: 0, after: '', at: new Date().toISOString(), zone: 'Europe/Berlin', payload,
  });
  const place = member.community_id;
  const commands = [
    command('attachment.put', `${place}:${sha256(bytes)}`, { place_id: place, data: bytes.toString('base64') }),
    command('notices.set', 'maya', { digest: 'daily' }),
    command('profile.update', 'maya', { visibility: { email: 'me', timezone: 'team' } }),
  ];
  const answer = await call('POST', '/v1/commands', { token, body: JSON.stringify({ commands }), headers: { 'content-type': 'application/json' } });
  const statuses = answer.json().results.map((result) => result.status).join(' ');
  if (statuses !== 'applied applied applied') fail('/v1/commands', statuses);
}

async function badges(call, token) {
  const template = '/v1/credentials/{id}';
  let award;
  let badge;
  let last = { cursor: '', more: true };
  while (!(award && badge) && last.more) {
    const path = `/v1/changes?since=${encodeURIComponent(last.cursor)}`;
    const lines = (await call('GET', '/v1/changes', { path, token })).text.trim().split('\n').map((line) => JSON.parse(line));
    award ??= lines.find((line) => line.kind === 'badge_award' && line.data?.state === 'signed')?.data;
    badge ??= lines.find((line) => line.kind === 'badge')?.data;
    last = lines.at(-1);
  }
  if (!award || !badge) return fail(template, 'nobody signed the badges of the demo');
  const path = `/v1/credentials/${award.id}`;
  const before = await call('GET', template, { path });
  if (before.status !== 404) fail(template, 'a page that nobody has shared');
  const sharing = { id: randomUUID(), kind: 'profile.update', target: award.person_id, seen_rev: 0, after: '', at: new Date().toISOString(), zone: 'UTC',
    payload: { visibility: { [`page:${award.id}`]: 'everyone' } } };
  await call('POST', '/v1/commands', { token, body: JSON.stringify({ commands: [sharing] }), headers: { 'content-type': 'application/json' } });
  const credential = (await call('GET', template, { path })).json();
  if (credential.id !== JSON.parse(award.credential).id) fail(template, 'another badge');
  const page = await call('GET', template, { path, headers: { accept: 'text/html,application/xhtml+xml' } });
  if (!page.text.includes('Valid.') || /<script/i.test(page.text)) fail(template, 'the page');
  const signed = await call('GET', template, { path: `${path}?format=jwt` });
  if (signed.text !== award.token) fail(template, 'another token');
  await call('GET', template, { path: `${path}?format=stone` });
  await call('GET', template, { path: '/v1/credentials/x' });
  const nothing = await call('GET', template, { path: '/v1/credentials/x', headers: { accept: 'text/html' } });
  if (!nothing.text.includes('No badge here')) fail(template, 'no page where there is no badge');
  const what = (await call('GET', '/v1/badges/{id}', { path: `/v1/badges/${badge.id}` })).json();
  if (!what.id.endsWith(`/v1/badges/${badge.id}`) || what.name !== badge.title) fail('/v1/badges/{id}', 'another badge');
  await call('GET', '/v1/badges/{id}', { path: '/v1/badges/x' });
  const lists = '/v1/badges/status/{list}';
  const list = (await call('GET', lists, { path: '/v1/badges/status/1' })).json();
  if (list.id !== credential.credentialStatus.statusListCredential) fail(lists, 'another list');
  await call('GET', lists, { path: '/v1/badges/status/77' });
  await call('GET', '/.well-known/did.json'); // an address that is no https has no did:web
  const door = '/open/{view}/{id}';
  const there = await call('GET', door, { path: '/open/thread/a%22b?at=p&next=https://evil.example' });
  if (there.headers.get('location') !== 'lxcp://thread/a%22b?at=p') fail(door, there.headers.get('location'));
  await call('GET', door, { path: '/open/https:/x' });
}

// Tokens that do not count, on all that needs one; and what nobody may.
async function refusals(call, base, token, idToken) {
  const guarded = [['GET', '/v1/changes'], ['GET', '/v1/me'], ['GET', '/v1/me/calendar'], ['POST', '/v1/me/calendar'], ['POST', '/v1/me/notices/told'], ['GET', '/v1/catalog/snapshot'], ['POST', '/v1/commands'],
    ['GET', '/v1/catalog/snapshot/{file}', '/v1/catalog/snapshot/x.ndjson'], ['GET', '/v1/content/{package}', '/v1/content/x']];
  const [head, claims, signature] = token.split('.');
  const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
  const bad = [undefined, 'x', `${none}.${claims}.`, `${none}.${claims}.${signature}`, `${head}.${claims}.AAAA`, idToken];
  for (const [method, template, path] of guarded) {
    for (const one of bad) {
      const answer = await call(method, template, { path, token: one });
      if (answer.status !== 401) fail(`${method} ${template}`, `${answer.status} with a bad token`);
    }
    const wrong = await call('DELETE', template, { path, token }).catch((error) => fail(template, error.message));
    if (wrong?.status !== 405) fail(template, `${wrong?.status} for another method`);
  }
  const unknown = await fetch(`${base}/v1/secrets`);
  if (unknown.status !== 404 || (await unknown.json()).code !== 'not-found') fail('/v1/secrets', 'not a 404 problem');
}

async function unknownPerson(call, token) {
  const template = '/v1/catalog/snapshot/{file}';
  for (const [method, path, at] of [['GET', '/v1/changes'], ['GET', '/v1/me'], ['GET', '/v1/me/calendar'], ['POST', '/v1/me/calendar'], ['POST', '/v1/me/notices/told'],
    ['GET', '/v1/catalog/snapshot'],
    ['GET', template, '/v1/catalog/snapshot/x.ndjson'], ['GET', '/v1/content/{package}', '/v1/content/x'], ['POST', '/v1/commands']]) {
    const answer = await call(method, path, { path: at, token });
    if (answer.status !== 403 || answer.json().code !== 'unknown-person') fail(path, `${answer.status} for a person nobody knows`);
  }
}

// An issuer that signs for somebody who is not in the database.
async function strangerIssuer() {
  const { generateKeyPairSync, sign } = await import('node:crypto');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'ES256' };
  const server = http.createServer((request, response) => {
    const issuer = `http://127.0.0.1:${server.address().port}`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/jwks' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` }));
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ alg: 'ES256', typ: 'at+jwt', kid: 'k' })}.${part({
    iss: issuer, aud: 'urn:contract', sub: 'stranger', exp: Math.floor(Date.now() / 1000) + 600,
  })}`;
  const token = `${input}.${sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  return { issuer, token, close: () => server.close() };
}

async function everyAnswer() {
  const server = await start();
  const call = caller(server.base);
  const discovery = (await call('GET', '/.well-known/lxcp')).json();
  await call('POST', '/.well-known/lxcp').catch((error) => fail('405', error.message));
  await call('GET', '/healthz');
  await call('GET', '/metrics');
  await demoIssuer(call, discovery);
  const { access_token: token, id_token: idToken, refresh_token: refresh } = await signIn(call, discovery, 'maya');
  await content(call, server.base, token, server.folder);
  await calendar(call, token);
  await notices(call, token, (await signIn(call, discovery, 'sam')).access_token);
  await badges(call, token);
  await attachments(call, token, server.base);
  const seenKinds = new Set();
  for (const person of ['maya', 'sam', 'osei', 'ana', 'lin']) {
    const tokens = await signIn(call, discovery, person);
    await call('GET', '/v1/me', { token: tokens.access_token });
    const { cursor, kinds } = await changes(call, tokens.access_token, person);
    kinds.forEach((kind) => seenKinds.add(kind));
    if (person === 'maya') await waiting(call, tokens.access_token, cursor);
  }
  for (const { properties } of contract.components.schemas.Change.oneOf) {
    const kind = properties.kind?.const;
    if (kind && !seenKinds.has(kind)) fail('/v1/changes', `the demo has no ${kind}: its schema was not tried`);
  }
  await commandErrors(call, token);
  await snapshot(call, token);
  await learningRecords(call, token);
  await refusals(call, server.base, token, idToken);
  await call('POST', '/demo/oidc/revoke', form({ token: refresh }));
  await server.stop();

  const named = await start('--base-url', 'https://learn.example');
  const did = (await caller(named.base)('GET', '/.well-known/did.json')).json();
  if (did.id !== 'did:web:learn.example') fail('/.well-known/did.json', `is ${did.id}`);
  await named.stop();

  const stranger = await strangerIssuer();
  const real = await start('--issuer', stranger.issuer, '--audience', 'urn:contract');
  await unknownPerson(caller(real.base), stranger.token);
  await real.stop();
  stranger.close();
}

async function learningRecords(call, token) {
  const headers = { 'X-Experience-API-Version': '2.0.0', 'Content-Type': 'application/json' };
  const id = '5a3f8c1e-0f6b-4c0e-9d53-2f1d2b7c9a10';
  const made = (verb, mbox) => JSON.stringify([{
    id, actor: { mbox }, verb: { id: `https://example.org/${verb}` }, object: { id: 'https://example.org/course' },
  }]);
  const mine = (await call('GET', '/v1/me', { token })).json();
  await call('GET', '/xapi/about');
  await call('GET', '/xapi/statements', { headers });
  await call('GET', '/xapi/statements', { token });
  await call('POST', '/xapi/statements', { headers, body: made('did', 'mailto:somebody@example.org') });
  await call('POST', '/xapi/statements', { token, headers, body: made('did', 'mailto:somebody@example.org') });
  await call('POST', '/xapi/statements', { token, headers, body: '[{}]' });
  const home = (await call('GET', '/.well-known/lxcp')).json().issuer;
  const own = (verb) => JSON.stringify({
    id, actor: { account: { homePage: home, name: mine.id } }, verb: { id: `https://example.org/${verb}` },
    object: { id: 'https://example.org/course' },
  });
  await call('POST', '/xapi/statements', { token, headers, body: own('did') });
  await call('POST', '/xapi/statements', { token, headers, body: own('undid') });
  const found = (await call('GET', '/xapi/statements', { token, headers })).json();
  if (found.statements?.length !== 1 || found.statements[0].id !== id) fail('/xapi/statements', 'the statement is not there');
}

// The identity system's secret opens /scim and nothing else does; an inactive person is told so.
async function provisioning() {
  const secret = randomBytes(24).toString('base64url');
  const place = mkdtempSync(join(tmpdir(), 'lxcp-scim-'));
  writeFileSync(join(place, 'secret'), `${secret}\n`, { mode: 0o600 });
  const server = await start('--scim-token-file', join(place, 'secret'));
  const call = caller(server.base);
  const users = '/scim/v2/Users';
  const one = `${users}/{id}`;
  const scim = (method, path, options = {}) => call(method, path, {
    token: secret, ...options, headers: { 'content-type': 'application/scim+json', ...options.headers },
    body: options.body && JSON.stringify(options.body),
  });
  const discovery = (await call('GET', '/.well-known/lxcp')).json();
  const { access_token: sam } = await signIn(call, discovery, 'sam');
  for (const [method, path] of [['GET', users], ['POST', users], ['GET', one], ['PUT', one], ['PATCH', one], ['DELETE', one]]) {
    for (const token of [undefined, sam, secret.slice(1)]) {
      const answer = await call(method, path, { path: path.replace('{id}', 'sam'), token });
      if (answer.status !== 401) fail(`${method} ${path}`, `${answer.status} without the secret`);
    }
  }
  if ((await fetch(`${server.base}/v1/me`, { headers: { authorization: `Bearer ${secret}` } })).status !== 401) fail('/v1/me', 'opened by the secret of /scim');
  await scim('GET', users, { path: `${users}?filter=${encodeURIComponent('userName')}` });
  const made = (await scim('POST', users, { body: { userName: 'kim', emails: [{ value: 'kim@demo.example' }] } })).json();
  await scim('POST', users, { body: { userName: 'KIM' } });
  await scim('POST', users, { body: {} });
  const path = `${users}/${made.id}`;
  const got = await scim('GET', one, { path });
  await scim('GET', one, { path: `${users}/nobody` });
  await scim('PUT', one, { path, body: { userName: 'kim', displayName: 'Kim', emails: [{ value: 'kim@demo.example' }] } });
  await scim('PUT', one, { path, body: {} });
  const patch = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'Replace', path: 'active', value: 'False' }] };
  await scim('PATCH', one, { path, body: patch, headers: { 'if-match': got.headers.get('etag') } });
  await scim('PATCH', one, { path, body: {} });
  const off = await scim('PATCH', one, { path, body: patch });
  if (off.json().active !== false) fail('PATCH', 'still active');
  const found = (await scim('GET', users, { path: `${users}?filter=${encodeURIComponent('userName eq "KIM" and active eq false')}` })).json();
  if (found.totalResults !== 1 || found.Resources[0].id !== made.id) fail(users, 'not found by the filter');
  await scim('DELETE', one, { path });
  await scim('DELETE', one, { path });
  for (const place of ['Groups', 'Schemas', 'ResourceTypes', 'ServiceProviderConfig']) {
    const ask = (token) => fetch(`${server.base}/scim/v2/${place}`, { headers: { authorization: `Bearer ${token}` } });
    if ((await ask(secret)).status !== 200 || (await ask(sam)).status !== 401) fail(place, 'open to others, or closed to the secret');
  }
  await scim('PATCH', one, { path: `${users}/sam`, body: patch });
  const refused = await call('GET', '/v1/me', { token: sam });
  if (refused.status !== 403 || refused.json().code !== 'inactive-person') fail('/v1/me', `${refused.status} for a person who was deactivated`);
  await server.stop();
  rmSync(place, { recursive: true });
}

async function tooMany() {
  const server = await start('--rate-limit', '1');
  const call = caller(server.base);
  const discovery = (await call('GET', '/.well-known/lxcp')).json();
  const { access_token: token } = await signIn(call, discovery, 'sam');
  let status = 200;
  for (let i = 0; i < 30 && status === 200; i += 1) ({ status } = await call('GET', '/v1/me', { token }));
  if (status !== 429) fail('/v1/me', 'no limit for one person');
  await server.stop();
}

await everyAnswer();
await provisioning();
await tooMany();
for (const [path, operations] of Object.entries(contract.paths)) {
  for (const [method, operation] of Object.entries(operations)) {
    for (const status of Object.keys(operation.responses)) {
      const name = `${method.toUpperCase()} ${path} ${status}`;
      if (!seen.has(name) && !UNSEEN.test(name) && status !== '405') fail(name, 'documented and never seen');
    }
  }
}
[...new Set(failures)].forEach((failure) => console.log(`FAIL ${failure}`));
console.log(`${answers} answers checked, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
