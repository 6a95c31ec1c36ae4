// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An H5P package, unpacked at the root of the origin, in the library h5p-standalone. What it says in xAPI goes to the
// course's own LRS, one after the other; the address may name endpoint and actor as a launch of xAPI content does.
(() => {
  'use strict';
  const {config} = window.parent.lxcp;
  const here = (path) => new URL(path, location.href).href;
  const launch = new URLSearchParams(location.search);
  const endpoint = launch.get('endpoint') || config.xapi || here('xapi/');
  const actor = JSON.parse(launch.get('actor') || 'null') ??
    {objectType: 'Agent', account: {homePage: 'https://lxcp.invalid', name: 'learner'}};
  const note = (text) => {
    document.getElementById('note').textContent = text;
    document.getElementById('note').hidden = false;
  };

  let queue = Promise.resolve();
  const store = (statement) => {
    const whole = {...statement, id: crypto.randomUUID(), timestamp: new Date().toISOString(), actor};
    if (launch.get('registration')) whole.context = {...whole.context, registration: launch.get('registration')};
    const headers = {'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3'};
    if (launch.get('auth')) headers.Authorization = launch.get('auth');
    queue = queue.then(() => fetch(`${endpoint.replace(/\/?$/, '/')}statements`,
      {method: 'POST', headers, body: JSON.stringify(whole), keepalive: true})).catch(() => {});
  };

  new H5PStandalone.H5P(document.getElementById('h5p'), {
    // Relative: the library takes an address of a scheme other than http for a path.
    h5pJsonPath: '..',
    frameJs: 'h5p/frame.bundle.js',
    frameCss: 'h5p/styles/h5p.css',
    frame: false, export: false, copyright: false, icon: false,
    reportingIsEnabled: true,
  }).then(() => {
    window.H5P.externalDispatcher.on('xAPI', (event) => store(event.data.statement));
  }, (reason) => {
    console.error('h5p:', reason);
    note(config.words.broken);
  });
})();
