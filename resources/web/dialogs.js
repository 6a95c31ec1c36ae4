// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// alert(), confirm() and prompt() for the package's own scheme: requests that are answered when the person has. The page
// waits as it has to; the program, whose own way for them is an event loop inside of the call, goes on.
(() => {
  'use strict';
  if (location.protocol !== 'lxcp-content:' || window.alert.lxcp) return;
  const bridge = window.prompt.bind(window);
  const ask = (kind, text, value = '') => {
    try {
      const request = new XMLHttpRequest();
      request.open('GET', `/.lxcp/ask?${new URLSearchParams({kind, text: String(text), value: String(value)})}`, false);
      request.send();
      return JSON.parse(request.responseText);
    } catch (blocked) { // while a page goes nobody is asked
      return null;
    }
  };
  window.alert = (text = '') => { ask('alert', text); };
  window.confirm = (text = '') => ask('confirm', text) === true;
  window.prompt = (text = '', value = '') => (text === 'lxcp' ? bridge(text, value) : ask('prompt', text, value));
  window.alert.lxcp = true;
})();
