// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CATAPULT's LMS test suite against build/dev/tests/lmspeer, which LXCP_LMS_PEER names. Copy it to lts/lib; see
// docs/conformance.md.
'use strict';

const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const {spawn} = require('child_process');
const readline = require('readline');
const {InvalidPackageError} = require('./errors');

let peer, lines, records, folder;

// One line, one answer.
const ask = (...words) => new Promise((done) => {
  lines.once('line', (line) => done(JSON.parse(line)));
  peer.stdin.write(`${words.join(' ')}\n`);
});

const checked = (answer) => {
  if (answer.problem) throw new Error(answer.problem);
  return answer;
};

// A player that was claimed by this browser: what its own frame would do without running the unit twice.
const claim = (entrance) => new Promise((done, failed) => {
  http.get(entrance, (answer) => {
    answer.resume();
    answer.on('end', () => {
      const [, value] = /lxcp=([^;]+)/.exec(String(answer.headers['set-cookie'])) || [];
      done(value);
    });
  }).on('error', failed);
});

module.exports = {
  setup: async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lmspeer-'));
    peer = spawn(process.env.LXCP_LMS_PEER, {stdio: ['pipe', 'pipe', 'inherit']});
    lines = readline.createInterface({input: peer.stdout});
    records = http.createServer(async (request, answer) => {
      const registration = new URL(request.url, 'http://x').searchParams.get('registration');
      answer.setHeader('Content-Type', 'application/json');
      answer.end(JSON.stringify(await ask('statements', registration)));
    });
    await new Promise((done) => records.listen(0, '127.0.0.1', done));
  },
  teardown: async () => {
    records.close();
    peer.stdin.end();
    fs.rmSync(folder, {recursive: true});
  },
  getLrsEndpoint: () => `http://127.0.0.1:${records.address().port}`,
  getLrsAuthHeader: () => 'none',
  importCourse: async (stream, contentType, name) => {
    const file = path.join(folder, name);
    await new Promise((done) => stream.pipe(fs.createWriteStream(file)).on('finish', done));
    const answer = await ask('import', file);
    if (answer.invalid) throw new InvalidPackageError(answer.invalid);
    return answer.course;
  },
  getLaunchUrl: async (course, unit, actor, {registration, launchMode}) => {
    const {entrance, launch} = checked(await ask('launch', course, unit, registration || '-', launchMode || 'Normal'));
    const value = await claim(entrance);
    if (value) await page.setCookie({name: 'lxcp', value, url: entrance});
    return launch;
  },
  cleanup: async () => {},
  hasWaive: () => false,
  waiveAU: async () => {},
  hasAbandon: () => true,
  abandonSession: async () => { await ask('abandon'); },
};
