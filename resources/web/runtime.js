// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The objects that SCORM content looks for, thin: the model is in C++. Three ways lead there.
// - In the application: prompt() for what is answered from memory, a request for what must be on the disk first.
// - In a browser: a request for everything.
// - While a page goes away both are forbidden; calls go out in order without an answer, and what the content would like
//   to hear comes from what it said itself.
(() => {
  'use strict';
  const config = JSON.parse(document.getElementById('lxcp-config').textContent);
  const inApplication = location.protocol === 'lxcp-content:';
  const commits = new Set(['Initialize', 'Commit', 'Terminate']);
  const known = new Map();
  let sequence = 0;

  const request = (address, body) => {
    try {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', address, false);
      xhr.send(body);
      return xhr.status === 200 ? xhr.responseText : 'false';
    } catch (blocked) {
      return null;
    }
  };

  const send = (method, words) => {
    if (inApplication) {
      dispatchEvent(new CustomEvent('lxcp-tell', {detail: JSON.stringify([method, words])})); // bridge.js
    } else if (method === 'late') {
      navigator.sendBeacon(`late?page=${config.page}&seq=${sequence++}`, words);
    }
  };

  const fromMemory = (name, args) => {
    if (name === 'GetValue') return known.get(args[0]) ?? '';
    if (name === 'GetLastError') return '0';
    return name.startsWith('Get') ? '' : 'true';
  };

  const ask = (name, args) => {
    const words = JSON.stringify([name, ...args]);
    let answer;
    if (!inApplication) answer = request('call', words);
    else if (commits.has(name)) answer = request(`commit/${name}`, null);
    else answer = prompt('lxcp', words);
    if (answer === null) {
      send('late', words);
      answer = fromMemory(name, args);
    }
    if (name === 'SetValue' && answer === 'true') known.set(args[0], args[1]);
    if (name === 'GetValue') known.set(args[0], answer);
    return answer;
  };

  const text = (value) => (value === undefined ? '' : String(value));
  const face = (names) => Object.fromEntries(Object.entries(names).map(
    ([name, own]) => [name, (...args) => ask(own, args.map(text))]));

  if (config.runtime === 'scorm12') {
    window.API = face({
      LMSInitialize: 'Initialize', LMSFinish: 'Terminate', LMSGetValue: 'GetValue', LMSSetValue: 'SetValue',
      LMSCommit: 'Commit', LMSGetLastError: 'GetLastError', LMSGetErrorString: 'GetErrorString',
      LMSGetDiagnostic: 'GetDiagnostic',
    });
  } else if (config.runtime === 'scorm2004') {
    window.API_1484_11 = face({
      Initialize: 'Initialize', Terminate: 'Terminate', GetValue: 'GetValue', SetValue: 'SetValue', Commit: 'Commit',
      GetLastError: 'GetLastError', GetErrorString: 'GetErrorString', GetDiagnostic: 'GetDiagnostic',
    });
    window.API_1484_11.version = '1.0';
  }
  window.lxcp = {config, send, inApplication};
})();
