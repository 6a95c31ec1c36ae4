// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In the player's own frame, in a world that the content has no way into: it is told by an event, which works while a
// page goes as well, and passes three kinds of words on. Who could write to the channel itself could also name methods
// that Qt gives every object (Qt 6.8 crashed when one was to be deleted).
(() => {
  'use strict';
  const methods = new Set(['late', 'left', 'shown']);
  let sequence = 0;
  window.addEventListener('lxcp-tell', (event) => {
    const [method, words] = JSON.parse(String(event.detail));
    if (!methods.has(method)) return;
    // The wire format of QWebChannel: type 6 is 'invoke method'.
    qt.webChannelTransport.send(
      JSON.stringify({type: 6, object: 'lxcp', method, args: [String(words)], id: sequence++}));
  });
})();
