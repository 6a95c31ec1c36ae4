// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame round the content. In the application it only shows the content and lets it go; in a browser it also has
// the bar and the list of steps, kept true by a request that waits for what changes.
(() => {
  'use strict';
  const {config, send, inApplication} = window.lxcp;
  const {words} = config;
  const part = (id) => document.getElementById(id);
  const frame = part('content');
  const inBrowser = config.frame === 'browser';
  let state = config.state;
  let shown = config.launch;

  document.documentElement.dataset.look = config.look || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '');
  document.documentElement.lang = config.language;
  document.documentElement.dir = config.rtl ? 'rtl' : 'ltr';

  // Content that shows a plain page without a run-time: how far it was scrolled is how far the learner is.
  const watchScroll = () => {
    if (config.runtime !== 'none' || !/^\.\.\//.test(shown)) return;
    const inner = frame.contentWindow;
    const page = frame.contentDocument?.documentElement;
    if (!page) return;
    const whole = () => Math.max(1, page.scrollHeight - page.clientHeight);
    if (config.start > 0) inner.scrollTo(0, config.start * whole());
    let last = -1;
    const tell = () => {
      const fits = page.scrollHeight <= page.clientHeight + 1;
      const at = fits ? 1 : Math.min(1, inner.scrollY / whole());
      if (Math.abs(at - last) < 0.01) return;
      last = at;
      window.lxcp.position(at, 1);
    };
    let timer = setTimeout(tell, 400);
    let moved = false;
    inner.addEventListener('scroll', () => {
      moved = true;
      clearTimeout(timer);
      timer = setTimeout(tell, 400);
    });
    // A page that is gone has no height, and would count as seen whole.
    inner.addEventListener('pagehide', () => {
      clearTimeout(timer);
      if (moved) tell();
    });
  };

  window.lxcp.position = (at, of) => {
    // By the way that also works while a page goes.
    if (inApplication) send('late', JSON.stringify(['Position', config.item, String(at), String(of)]));
    else navigator.sendBeacon(`position?${new URLSearchParams({item: config.item, at, of})}`);
  };

  // Requests that the content begins while its page goes (a last statement) would end with it. They are made by this
  // page, which stays until they are answered, or by a browser whose window closes after it.
  const last = new Set();
  const kept = (promise) => {
    last.add(promise);
    promise.catch(() => {}).finally(() => last.delete(promise));
    return promise;
  };
  const carry = () => {
    const inner = frame.contentWindow;
    let base;
    try {
      base = inner.document.baseURI;
    } catch (elsewhere) {
      return; // a unit on the web: what it does not bring home, the LMS abandons
    }
    const here = (address) => new URL(address, base).href;
    class Request extends XMLHttpRequest {
      open(method, address, async = true, ...who) {
        this.opened = [method, here(address), async, ...who];
        super.open(...this.opened);
      }
      send(body) {
        kept(new Promise((resolve) => this.addEventListener('loadend', resolve)));
        try {
          super.send(body);
        } catch (blocked) { // nobody may wait while a page goes
          if (this.opened[2]) throw blocked;
          super.open(this.opened[0], this.opened[1], true);
          super.send(body);
        }
      }
    }
    // Until then they are only counted.
    const {fetch: usual, XMLHttpRequest: {prototype}} = inner;
    const {send: plainSend} = prototype;
    prototype.send = function (body) {
      kept(new Promise((resolve) => this.addEventListener('loadend', resolve)));
      plainSend.call(this, body);
    };
    inner.fetch = (input, init) => kept(usual.call(inner, input, init));
    const go = () => {
      inner.XMLHttpRequest = Request;
      inner.fetch = (input, init) => kept(fetch(input instanceof inner.Request ? input : here(input),
        inApplication ? init : {...init, keepalive: true}));
    };
    for (const going of ['beforeunload', 'pagehide']) inner.addEventListener(going, go, {capture: true});
  };

  // When the last of them is answered, and nothing follows from the answer.
  const settled = async (patience) => {
    const end = Date.now() + patience;
    const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    do {
      await Promise.race([Promise.allSettled([...last]), later(patience)]);
      await later(0);
    } while (last.size && Date.now() < end);
  };

  // Content that talks to an LRS needs answers to end well ('answered', then 'terminated'), and a page that goes gets
  // none: it is told before.
  let leaving = false;
  const farewell = async () => {
    if (config.runtime !== 'cmi5' && config.runtime !== 'xapi') return;
    await settled(1000);
    try {
      frame.contentWindow.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    } catch (elsewhere) {
      return;
    }
    await settled(2000);
  };

  // Takes the content away; it may speak a last time in its pagehide. 'then' when it has.
  window.lxcp.leave = async (then) => {
    leaving = true;
    await farewell();
    frame.addEventListener('load', async () => {
      await settled(2000);
      send('left', '');
      if (then) then();
    }, {once: true});
    frame.contentWindow.location.replace('about:blank');
  };

  // A cmi5 unit that has gone to its return address.
  window.addEventListener('message', ({source, data}) => {
    if (leaving || source !== frame.contentWindow || data?.lxcp !== 'return') return;
    if (inApplication) send('late', JSON.stringify(['Return', String(data.session)]));
    else fetch(`navigate?${new URLSearchParams({do: 'return', item: data.session})}`, {method: 'POST'});
  });

  const note = (text) => {
    part('note').textContent = text;
    part('note').hidden = !text;
    frame.hidden = Boolean(text);
  };

  const show = () => {
    if (state.ended) return note(words.ended);
    if (!shown) return note(words.nothing);
    note('');
    frame.title = state.items.find((item) => item.current)?.title || state.title;
    frame.addEventListener('load', watchScroll, {once: true});
    frame.src = shown;
  };

  const move = (query) => window.lxcp.leave(async () => {
    await fetch(`navigate?${new URLSearchParams(query)}`, {method: 'POST'});
    // A page of its own for each step: fresh API objects.
    location.reload();
  });

  const line = (item) => {
    const entry = document.createElement('li');
    entry.style.paddingInlineStart = `${item.depth * 16}px`;
    const button = document.createElement(item.launchable ? 'button' : 'div');
    button.textContent = item.title;
    if (item.launchable) {
      button.type = 'button';
      button.disabled = !item.enabled && !item.current;
      if (item.current) button.setAttribute('aria-current', 'step');
      const standing = document.createElement('small');
      standing.textContent = words[item.state];
      button.append(standing);
      button.addEventListener('click', () => move({do: 'choice', item: item.id}));
    } else {
      button.className = 'heading';
    }
    entry.append(button);
    return entry;
  };

  const draw = () => {
    document.title = state.title;
    part('title').textContent = state.title;
    part('progress').value = state.progress;
    part('progress').setAttribute('aria-label', words.progress.replace('%1', state.progress));
    part('previous').disabled = !state.previous;
    part('next').disabled = !state.next;
    part('list').replaceChildren(...state.items.map(line));
    part('steps').hidden = state.ended || state.items.length < 2;
  };

  const follow = async () => {
    for (;;) {
      try {
        const answer = await fetch(`state?since=${state.version}`);
        state = await answer.json();
      } catch (gone) {
        note(words.gone);
        return;
      }
      draw();
      if (state.ended) return show();
      if (state.launch !== shown) return window.lxcp.leave(() => location.reload());
    }
  };

  frame.addEventListener('load', carry);
  show();
  if (inBrowser) {
    for (const [id, todo] of [['previous', 'previous'], ['next', 'continue'], ['leave', 'suspendAll']]) {
      part(id).textContent = words[id];
      part(id).addEventListener('click', () => move({do: todo}));
    }
    part('bar').hidden = false;
    part('steps').setAttribute('aria-label', words.steps);
    draw();
    follow();
  }
  if (inApplication) send('shown', '');
})();
