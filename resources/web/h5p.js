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

  // The library puts the content into a frame of its own.
  const content = () => {
    const frame = document.querySelector('iframe.h5p-iframe');
    return (frame?.contentWindow?.H5P ?? window.H5P)?.instances?.[0];
  };

  // How far one is, where the library only names the page that one came to.
  const kProgress = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
  const withProgress = (statement) => {
    const at = statement.object?.definition?.extensions?.['http://id.tincanapi.com/extension/ending-point'];
    const whole = (content()?.slides ?? content()?.chapters)?.length;
    if (!/\/progressed$/.test(statement.verb?.id) || !Number.isFinite(at) || !whole) return statement;
    const extensions = {[kProgress]: Math.round(100 * Math.min(1, at / whole)), ...statement.result?.extensions};
    return {...statement, result: {...statement.result, extensions}};
  };

  // What the content would like to find again (H5P's getCurrentState) is a State document of the LRS.
  const state = `${endpoint.replace(/\/?$/, '/')}activities/state?${new URLSearchParams(
    {activityId: 'content', stateId: 'h5p', agent: JSON.stringify(actor)})}`;
  const headers = {'X-Experience-API-Version': '1.0.3', ...(launch.get('auth') && {Authorization: launch.get('auth')})};
  let kept = '';
  const saved = async () => {
    try {
      const answer = await fetch(state, {headers});
      if (answer.ok) kept = await answer.text();
    } catch (none) { /* it begins anew */ }
    return kept;
  };
  const save = () => {
    const now = JSON.stringify(content()?.getCurrentState?.() ?? null);
    if (now === 'null' || now === '{}' || now === kept) return;
    kept = now;
    queue = queue.then(() => fetch(state, {method: 'PUT', headers: {...headers, 'Content-Type': 'application/json'},
      body: now, keepalive: true})).catch(() => {});
  };

  // What the library tells H5P of a content, put right before H5P reads it: H5P takes an address for one only when its
  // scheme is of letters and digits, and puts its own host before all others, so that no media came; and the library
  // leaves a minor version of 0 away.
  const contents = new Proxy(Object.create(null), {
    set(all, id, told) {
      all[id] = {
        ...told,
        contentUrl: new URL(told.contentUrl, location.href).pathname,
        library: /\.\d+$/.test(told.library) ? told.library : `${told.library}.0`,
      };
      return true;
    },
  });
  window.H5PIntegration = {contents};

  saved().then((previousState) => new H5PStandalone.H5P(document.getElementById('h5p'), {
    // Relative: the library takes an address of a scheme other than http for a path.
    h5pJsonPath: '..',
    frameJs: 'h5p/frame.bundle.js',
    frameCss: 'h5p/styles/h5p.css',
    frame: false, export: false, copyright: false, icon: false,
    reportingIsEnabled: true,
    saveFreq: 3600, // it wants a number; we save
    contentUserData: previousState ? [{state: previousState}] : [], // by number of the content in the content
  })).then(() => {
    window.H5P.externalDispatcher.on('xAPI', (event) => {
      store(withProgress(event.data.statement));
      setTimeout(save, 0);
    });
    setInterval(save, 5000);
    window.addEventListener('beforeunload', save);
  }, (reason) => {
    console.error('h5p:', reason);
    note(config.words.broken);
  });
})();
