// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tracker (see trackers.js) that speaks cmi5: launch parameters, the token that is given once, LMS.LaunchData, the
// statements initialized, completed, passed or failed, terminated, and a State document for going on where one was.
(function () {
  'use strict';

  const VERBS = {
    initialized: 'http://adlnet.gov/expapi/verbs/initialized', completed: 'http://adlnet.gov/expapi/verbs/completed',
    passed: 'http://adlnet.gov/expapi/verbs/passed', failed: 'http://adlnet.gov/expapi/verbs/failed',
    terminated: 'http://adlnet.gov/expapi/verbs/terminated', answered: 'http://adlnet.gov/expapi/verbs/answered',
  };
  const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
  const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
  const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
  const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

  function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  function cmi5() {
    const given = new URLSearchParams(location.search);
    const endpoint = given.get('endpoint');
    if (!endpoint || !given.get('fetch')) return window.LxcpTrackers.plain();
    const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    const actor = JSON.parse(given.get('actor'));
    const registration = given.get('registration');
    const activity = given.get('activityId');
    let auth = '';
    let launch = null;
    // What was said once for this registration may not be said again (cmi5 section 9.3).
    const sent = { completed: false, passed: false };
    let queue = Promise.resolve();

    function call(method, resource, query, body) {
      return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open(method, `${base}${resource}${query ? `?${new URLSearchParams(query)}` : ''}`);
        request.setRequestHeader('Authorization', `Basic ${auth}`);
        request.setRequestHeader('X-Experience-API-Version', '1.0.3');
        if (body !== undefined) request.setRequestHeader('Content-Type', 'application/json');
        request.onload = () => (request.status < 400 ? resolve(request) : reject(new Error(`${resource}: ${request.status}`)));
        request.onerror = () => reject(new Error(`${resource}: no answer`));
        request.send(body === undefined ? null : JSON.stringify(body));
      });
    }

    function statement(verb, result, more) {
      const context = JSON.parse(JSON.stringify(launch.contextTemplate || {}));
      context.registration = registration;
      context.contextActivities = context.contextActivities || {};
      const isCmi5 = verb !== 'answered';
      if (isCmi5) context.contextActivities.category = [...(context.contextActivities.category || []), CMI5];
      if (['completed', 'passed', 'failed'].includes(verb)) context.contextActivities.category.push(MOVE_ON);
      if ((verb === 'passed' || verb === 'failed') && launch.masteryScore !== undefined)
        context.extensions = { ...context.extensions, [MASTERY]: launch.masteryScore };
      return {
        id: uuid(), timestamp: new Date().toISOString(), actor, verb: { id: VERBS[verb], display: { en: verb } },
        object: { objectType: 'Activity', id: activity }, context, ...(result ? { result } : {}), ...more,
      };
    }

    const normal = () => launch.launchMode === 'Normal';
    const duration = () => `PT${Math.max(1, window.LxcpTrackers.seconds())}S`;
    const stateQuery = (id) => ({ stateId: id, activityId: activity, agent: JSON.stringify(actor), registration });
    // One after the other: the rules of cmi5 are about order.
    const later = (job) => { queue = queue.then(job).catch((error) => console.error(error.message)); return queue; };
    const send = (one) => later(() => call('POST', 'statements', null, [one]));

    async function begin(start) {
      const token = await new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', given.get('fetch'));
        request.onload = () => resolve(JSON.parse(request.responseText)['auth-token']);
        request.onerror = reject;
        request.send();
      });
      auth = token;
      launch = JSON.parse((await call('GET', 'activities/state', stateQuery('LMS.LaunchData'))).responseText);
      await call('GET', 'agents/profile', { profileId: 'cmi5LearnerPreferences', agent: JSON.stringify(actor) }).catch(() => null);
      await call('POST', 'statements', null, [statement('initialized')]);
      const saved = await call('GET', 'activities/state', stateQuery('lxcp.step')).catch(() => null);
      const state = saved ? window.LxcpTrackers.read(saved.responseText) : null;
      Object.assign(sent, state && state.sent);
      start(state);
    }

    // A page that goes can only ask the browser to send something on its behalf.
    const end = window.LxcpTrackers.onLeaving(() => {
      if (!launch) return;
      const body = JSON.stringify([statement('terminated', { duration: duration() })]);
      const headers = { Authorization: `Basic ${auth}`, 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json' };
      fetch(`${base}statements`, { method: 'POST', keepalive: true, headers, body }).catch(() => null);
    });

    return {
      start(start) { begin(start).catch((error) => { console.error(error.message); start(null); }); },
      save(state, result) {
        if (!launch) return;
        if (result.completed && normal()) {
          if (!sent.completed)
            send(statement('completed', { completion: true, duration: duration(), extensions: { [PROGRESS]: 100 } }));
          sent.completed = true;
          if (result.score !== undefined && !sent.passed) {
            sent.passed = launch.masteryScore === undefined ? result.passed : result.score >= launch.masteryScore;
            send(statement(sent.passed ? 'passed' : 'failed',
              { success: sent.passed, score: { scaled: result.score }, duration: duration() }));
          }
        }
        const saved = { ...JSON.parse(JSON.stringify(state)), sent: { ...sent } };
        later(() => call('PUT', 'activities/state', stateQuery('lxcp.step'), saved));
      },
      answered(question, n) {
        if (!launch || !normal()) return;
        send(statement('answered', { response: String(n), success: n === question.right }, {
          object: {
            objectType: 'Activity', id: `${activity}/${question.id}`,
            definition: {
              type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'choice',
              correctResponsesPattern: [String(question.right)], description: { en: question.text },
              choices: question.options.map((text, at) => ({ id: String(at), description: { en: text } })),
            },
          },
        }));
      },
      get canGoOn() { return Boolean(launch && launch.returnURL); },
      goOn() { queue.then(() => { end(); location.href = launch.returnURL; }); },
    };
  }

  window.LxcpTrackers.cmi5 = cmi5;
}());
