// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the progress of a step goes. A tracker has
//   start(begin)             calls begin(state) with what was saved, or nothing
//   save(state, result)      result: {progress 0-1, completed, passed, score 0-1}; passed and score only when there are questions
//   answered(question, n)    the learner chose option n
//   canGoOn, goOn()          whether the step may ask for the next one, and asking
(function () {
  'use strict';

  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const read = (text) => { try { return JSON.parse(text); } catch (error) { return null; } };

  // The run-time's object is in this window's parents or in those of the window that opened it.
  function find(name) {
    for (const start of [window, window.opener]) {
      for (let at = start, n = 0; at && n < 10; n += 1) {
        try { if (at[name]) return at[name]; } catch (error) { break; } // another origin
        if (at === at.parent) break;
        at = at.parent;
      }
    }
    return null;
  }

  // Ends the session once, whichever of the two comes: phones and closed tabs send only pagehide.
  function onLeaving(end) {
    let ended = false;
    const once = () => { if (!ended) { ended = true; end(); } };
    window.addEventListener('pagehide', once);
    window.addEventListener('beforeunload', once);
    return once;
  }

  // SCORM 1.2 run-time environment, chapter 3.
  function scorm12() {
    const api = find('API');
    if (!api) return plain();
    const set = (name, value) => api.LMSSetValue(name, String(value));
    let open = false;
    let done = false;
    let interactions = 0;
    onLeaving(() => {
      if (!open) return;
      const time = seconds();
      const two = (n) => String(n).padStart(2, '0');
      set('cmi.core.session_time', `${String(Math.floor(time / 3600)).padStart(4, '0')}:${two(Math.floor(time / 60) % 60)}:${two(time % 60)}`);
      set('cmi.core.exit', done ? '' : 'suspend');
      api.LMSFinish('');
    });
    return {
      start(begin) {
        open = api.LMSInitialize('') === 'true';
        const status = open ? api.LMSGetValue('cmi.core.lesson_status') : '';
        if (status === 'not attempted') set('cmi.core.lesson_status', 'incomplete');
        interactions = Number(api.LMSGetValue('cmi.interactions._count')) || 0;
        begin(open ? read(api.LMSGetValue('cmi.suspend_data')) : null);
      },
      save(state, result) {
        if (!open) return;
        set('cmi.core.lesson_location', state.page);
        set('cmi.suspend_data', JSON.stringify(state));
        if (result.score !== undefined) {
          set('cmi.core.score.min', 0);
          set('cmi.core.score.max', 100);
          set('cmi.core.score.raw', Math.round(result.score * 100));
        }
        if (result.completed) {
          done = true;
          set('cmi.core.lesson_status', result.passed === undefined ? 'completed' : result.passed ? 'passed' : 'failed');
        }
        api.LMSCommit('');
      },
      answered(question, n) {
        if (!open) return;
        const at = `cmi.interactions.${interactions}`;
        interactions += 1;
        set(`${at}.id`, question.id);
        set(`${at}.type`, 'choice');
        set(`${at}.correct_responses.0.pattern`, String.fromCharCode(97 + question.right));
        set(`${at}.student_response`, String.fromCharCode(97 + n));
        set(`${at}.result`, n === question.right ? 'correct' : 'wrong');
      },
      canGoOn: false,
    };
  }

  // SCORM 2004 4th edition run-time environment, chapter 4.
  function scorm2004() {
    const api = find('API_1484_11');
    if (!api) return plain();
    const set = (name, value) => api.SetValue(name, String(value));
    let open = false;
    let done = false;
    let next = '';
    const end = onLeaving(() => {
      if (!open) return;
      set('cmi.session_time', `PT${seconds()}S`);
      set('cmi.exit', done ? 'normal' : 'suspend');
      if (next) set('adl.nav.request', next);
      api.Terminate('');
    });
    return {
      start(begin) {
        open = api.Initialize('') === 'true';
        const saved = open ? read(api.GetValue('cmi.suspend_data')) : null;
        if (open && api.GetValue('cmi.completion_status') === 'unknown') set('cmi.completion_status', 'incomplete');
        begin(saved);
      },
      save(state, result) {
        if (!open) return;
        set('cmi.location', state.page);
        set('cmi.suspend_data', JSON.stringify(state));
        set('cmi.progress_measure', result.progress.toFixed(3));
        if (result.score !== undefined) {
          set('cmi.score.min', 0);
          set('cmi.score.max', 100);
          set('cmi.score.raw', Math.round(result.score * 100));
          set('cmi.score.scaled', result.score.toFixed(4));
        }
        if (result.completed) {
          done = true;
          set('cmi.completion_status', 'completed');
          set('cmi.success_status', result.passed === false ? 'failed' : 'passed');
        }
        api.Commit('');
      },
      answered(question, n) {
        if (!open) return;
        const at = `cmi.interactions.${Number(api.GetValue('cmi.interactions._count')) || 0}`;
        set(`${at}.id`, question.id);
        set(`${at}.type`, 'choice');
        set(`${at}.correct_responses.0.pattern`, `option-${question.right}`);
        set(`${at}.learner_response`, `option-${n}`);
        set(`${at}.result`, n === question.right ? 'correct' : 'incorrect');
        set(`${at}.description`, question.text.slice(0, 250));
      },
      canGoOn: true,
      goOn() {
        next = 'continue';
        end();
      },
    };
  }

  // Without a run-time: in this browser, as far as it lets us.
  function plain() {
    const name = `lxcp-course:${location.pathname}${location.search}`;
    return {
      start(begin) {
        let saved = null;
        try { saved = read(localStorage.getItem(name)); } catch (error) { /* switched off */ }
        begin(saved);
      },
      save(state) {
        try { localStorage.setItem(name, JSON.stringify(state)); } catch (error) { /* switched off */ }
      },
      answered() {},
      canGoOn: false,
    };
  }

  window.LxcpTrackers = { scorm12, scorm2004, plain, onLeaving, seconds, read };
}());
