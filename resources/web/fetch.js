// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fetch() for the package's own scheme, which Qt WebEngine before 6.6 refuses; requests elsewhere go the usual way.
(() => {
  'use strict';
  if (location.protocol !== 'lxcp-content:' || window.fetch.lxcp) return;
  const usual = window.fetch.bind(window);
  const own = (input, init) => new Promise((resolve, reject) => {
    const request = input instanceof Request ? input : null;
    const address = new URL(request ? request.url : input, document.baseURI);
    const signal = init?.signal ?? request?.signal;
    const xhr = new XMLHttpRequest();
    xhr.open(init?.method ?? request?.method ?? 'GET', address);
    xhr.responseType = 'arraybuffer';
    new Headers(init?.headers ?? request?.headers).forEach((value, name) => xhr.setRequestHeader(name, value));
    xhr.onload = () => {
      const headers = new Headers();
      for (const line of xhr.getAllResponseHeaders().trim().split(/\r?\n/)) {
        const colon = line.indexOf(':');
        if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
      }
      const empty = [101, 204, 205, 304].includes(xhr.status);
      const response = new Response(empty ? null : xhr.response, {status: xhr.status || 200, headers});
      Object.defineProperty(response, 'url', {value: address.href});
      resolve(response);
    };
    xhr.onerror = () => reject(new TypeError('Failed to fetch ' + address.href));
    xhr.onabort = () => reject(new DOMException('The user aborted a request.', 'AbortError'));
    if (signal?.aborted) return xhr.onabort();
    signal?.addEventListener('abort', () => xhr.abort());
    const body = init?.body;
    if (body === undefined && request && !['GET', 'HEAD'].includes(request.method))
      request.clone().arrayBuffer().then((bytes) => xhr.send(bytes), reject);
    else
      xhr.send(body);
  });
  window.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
    return address.protocol === 'lxcp-content:' ? own(input, init) : usual(input, init);
  };
  window.fetch.lxcp = true;
})();
