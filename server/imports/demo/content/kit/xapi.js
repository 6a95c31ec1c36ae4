// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tracker (see trackers.js) for xAPI as it was before cmi5: address, actor and registration in the launch, a State
// document for going on where one was, and statements about the activity that was opened.
(function () {
  'use strict';

  const VERB = 'http://adlnet.gov/expapi/verbs/';
  const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

  function uuid() {
    const text = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20)}`;
  }

  function xapi() {
    const given = new URLSearchParams(location.search);
    const endpoint = given.get('endpoint');
    const activity = given.get('activity_id');
    if (!endpoint || !activity) return window.LxcpTrackers.plain();
    const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    const registration = given.get('registration');
    const place = `activities/state?${new URLSearchParams({ activityId: activity, agent: given.get('actor'), stateId: 'lxcp.step',
      ...(registration ? { registration } : {}) })}`;
    let told = { completed: false, passed: false };
    let queue = Promise.resolve();

    function call(method, resource, body) {
      return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open(method, base + resource);
        request.setRequestHeader('Authorization', given.get('auth'));
        request.setRequestHeader('X-Experience-API-Version', '1.0.3');
        if (body !== undefined) request.setRequestHeader('Content-Type', 'application/json');
        request.onload = () => (request.status < 400 ? resolve(request) : reject(new Error(`${resource}: ${request.status}`)));
        request.onerror = () => reject(new Error(`${resource}: no answer`));
        request.send(body === undefined ? null : JSON.stringify(body));
      });
    }

    const later = (job) => { queue = queue.then(job).catch((error) => console.error(error.message)); return queue; };
    function say(verb, result, object) {
      const statement = {
        id: uuid(), timestamp: new Date().toISOString(), actor: JSON.parse(given.get('actor')),
        verb: { id: VERB + verb, display: { en: verb } }, object: object || { objectType: 'Activity', id: activity }, result,
        context: { ...(registration ? { registration } : {}), ...(object ? { contextActivities: { parent: [{ id: activity }] } } : {}) },
      };
      later(() => call('POST', 'statements', [statement]));
    }

    async function begin(start) {
      const saved = await call('GET', place).catch(() => null);
      const state = saved ? window.LxcpTrackers.read(saved.responseText) : null;
      told = { ...told, ...(state && state.told) };
      start(state);
    }

    return {
      start(start) { begin(start).catch((error) => { console.error(error.message); start(null); }); },
      save(state, result) {
        const duration = `PT${Math.max(1, window.LxcpTrackers.seconds())}S`;
        if (!result.completed && !told.completed)
          say('progressed', { duration, extensions: { [PROGRESS]: Math.round(100 * result.progress) } });
        const passed = result.passed === true;
        if (result.completed && (!told.completed || (passed && !told.passed))) {
          say('completed', { completion: true, duration, ...(result.score === undefined ? {} : { success: passed, score: { scaled: result.score } }) });
          told = { completed: true, passed: told.passed || passed };
        }
        const saved = { ...JSON.parse(JSON.stringify(state)), told: { ...told } };
        later(() => call('PUT', place, saved));
      },
      answered(question, n) {
        say('answered', { response: String(n), success: n === question.right }, {
          objectType: 'Activity', id: `${activity}/${question.id}`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'choice',
            correctResponsesPattern: [String(question.right)], description: { en: question.text },
            choices: question.options.map((text, at) => ({ id: String(at), description: { en: text } })),
          },
        });
      },
      canGoOn: false,
    };
  }

  window.LxcpTrackers.xapi = xapi;
}());
