// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows one step of a course: pages, then questions, then a result. What it shows is data (LxcpCourse.show), where its
// progress goes is a tracker (trackers.js). Keyboard: the buttons are reached first, Alt+Left and Alt+Right turn pages.
(function () {
  'use strict';

  const WORDS = {
    en: {
      back: 'Back', next: 'Next', check: 'Check', finish: 'Finish', onward: 'Go on', again: 'Try again',
      right: 'Right.', wrong: 'Not quite.', choose: 'Choose an answer first.', page: 'Page {0} of {1}',
      questions: 'Questions', result: 'Your result', passed: 'Well done. You have passed.',
      failed: 'That was not enough this time. {0} % are needed; go back, read again and try once more.',
      done: 'You are done with this step.', close: 'You may close it now, or go back and read again.',
    },
    de: {
      back: 'Zurück', next: 'Weiter', check: 'Prüfen', finish: 'Abschließen', onward: 'Weiter zum nächsten Teil',
      again: 'Noch einmal', right: 'Richtig.', wrong: 'Nicht ganz.', choose: 'Wählen Sie zuerst eine Antwort.',
      page: 'Seite {0} von {1}', questions: 'Fragen', result: 'Ihr Ergebnis', passed: 'Gut gemacht, Sie haben bestanden.',
      failed: 'Das hat diesmal nicht gereicht. {0} % sind nötig; lesen Sie noch einmal nach und versuchen Sie es erneut.',
      done: 'Dieser Teil ist geschafft.', close: 'Sie können ihn schließen oder noch einmal zurückblättern.',
    },
    ja: {
      back: '戻る', next: '次へ', check: '答えを確認', finish: '終了', onward: '次のステップへ', again: 'もう一度',
      right: '正解です。', wrong: '残念、ちがいます。', choose: '先に答えを選んでください。', page: '{1} ページ中 {0} ページ',
      questions: '確認問題', result: '結果', passed: 'よくできました。合格です。',
      failed: '今回は合格点に届きませんでした。{0} % 以上が必要です。読み直してもう一度挑戦してください。',
      done: 'このステップは終わりです。', close: '閉じても、戻って読み直してもかまいません。',
    },
  };

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key === 'html') made.innerHTML = value;
      else if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
      else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
    }
    made.append(...children);
    return made;
  }

  class Step {
    // course: {lang, course, title, pages: [{title, html, video}], questions: [{id, text, options, right, why}], passing}
    // at: turns a path of the package into an address.
    constructor(root, course, tracker, at) {
      this.root = root;
      this.course = { pages: [], questions: [], passing: 0.8, ...course };
      this.tracker = tracker;
      this.at = at || ((path) => path);
      this.words = WORDS[(course.lang || 'en').slice(0, 2)] || WORDS.en;
      this.last = this.course.pages.length + (this.course.questions.length ? 1 : 0); // index of the result
      this.state = { page: 0, seen: 0, answers: {} };
    }

    say(word, ...values) {
      return values.reduce((text, value, n) => text.replace(`{${n}}`, value), this.words[word]);
    }

    start() {
      this.tracker.start((saved) => {
        if (saved && Number.isInteger(saved.page)) this.state = { ...this.state, ...saved };
        this.state.page = Math.max(0, Math.min(this.state.page, this.last));
        this.draw(false);
      });
      this.root.ownerDocument.addEventListener('keydown', (event) => {
        if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
        event.preventDefault();
        this.turn(event.key === 'ArrowRight' ? 1 : -1);
      });
    }

    turn(by) {
      const to = this.state.page + by;
      if (to < 0 || to > this.last || (to === this.last && !this.allAnswered())) return;
      this.state.page = to;
      this.state.seen = Math.max(this.state.seen, to);
      this.save();
      this.draw(true);
    }

    allAnswered() {
      return this.course.questions.every((question) => this.state.answers[question.id] !== undefined);
    }

    score() {
      const { questions } = this.course;
      if (!questions.length) return undefined;
      return questions.filter((question) => this.state.answers[question.id] === question.right).length / questions.length;
    }

    save() {
      const ended = this.state.page === this.last;
      const score = ended ? this.score() : undefined;
      this.tracker.save(this.state, {
        progress: this.last ? Math.max(this.state.seen, this.state.page) / this.last : 1,
        completed: ended,
        score,
        passed: score === undefined ? undefined : score >= this.course.passing,
      });
    }

    draw(moveFocus) {
      const { page } = this.state;
      const body = page < this.course.pages.length ? this.drawPage(this.course.pages[page])
        : page < this.last ? this.drawQuestions() : this.drawResult();
      const share = this.last ? Math.round((page / this.last) * 100) : 100;
      const bar = element('div', { class: 'bar', role: 'progressbar', 'aria-valuenow': share, 'aria-valuemin': 0, 'aria-valuemax': 100 },
        element('span', { style: `width: ${share}%` }));
      const shown = Math.min(page + 1, this.last || 1);
      this.root.replaceChildren(element('div', { class: 'course' },
        element('header', {}, element('p', {}, `${this.course.course} · ${this.say('page', shown, this.last || 1)}`)),
        bar, body, this.drawSteps()));
      if (!moveFocus) return;
      const heading = this.root.querySelector('h1');
      heading.setAttribute('tabindex', '-1');
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }

    drawPage(page) {
      const main = element('main', {}, element('h1', {}, page.title));
      const text = element('div', { html: page.html });
      for (const image of text.querySelectorAll('img')) image.src = this.at(image.getAttribute('src'));
      main.append(text);
      if (page.video) {
        const video = element('video', { controls: true, preload: 'metadata', playsinline: true, src: this.at(page.video.src) });
        if (page.video.captions)
          video.append(element('track', { kind: 'captions', srclang: this.course.lang, default: true, src: this.at(page.video.captions), label: this.course.lang }));
        main.append(element('figure', {}, video, element('figcaption', {}, page.video.caption || '')));
      }
      return main;
    }

    drawQuestions() {
      const main = element('main', {}, element('h1', {}, this.say('questions')));
      for (const question of this.course.questions) main.append(this.drawQuestion(question));
      return main;
    }

    drawQuestion(question) {
      const given = this.state.answers[question.id];
      const why = element('div', { 'aria-live': 'polite' });
      const explain = (answer) => why.replaceChildren(element('p', { class: `why ${answer === question.right ? 'right' : 'wrong'}` },
        element('b', {}, this.say(answer === question.right ? 'right' : 'wrong')), ` ${question.why}`));
      const set = element('fieldset', {}, element('legend', {}, question.text));
      question.options.forEach((text, n) => {
        const input = element('input', { type: 'radio', name: question.id, value: n, checked: given === n, disabled: given !== undefined });
        set.append(element('label', { class: 'option' }, input, element('span', {}, text)));
      });
      const check = element('button', {
        type: 'button',
        onclick: () => {
          const chosen = set.querySelector('input:checked');
          if (!chosen) { why.replaceChildren(element('p', { class: 'why' }, this.say('choose'))); return; }
          const answer = Number(chosen.value);
          this.state.answers[question.id] = answer;
          set.querySelectorAll('input').forEach((input) => { input.disabled = true; });
          check.remove();
          explain(answer);
          this.tracker.answered(question, answer);
          this.save();
          this.root.querySelector('nav.steps .main').disabled = !this.allAnswered();
        },
      }, this.say('check'));
      if (given === undefined) set.append(check);
      else explain(given);
      set.append(why);
      return set;
    }

    drawResult() {
      const score = this.score();
      const main = element('main', {}, element('h1', {}, this.say(score === undefined ? 'done' : 'result')));
      if (score !== undefined) {
        const passed = score >= this.course.passing;
        main.append(element('p', { class: 'score' }, `${Math.round(score * 100)} %`),
          element('p', {}, this.say(passed ? 'passed' : 'failed', Math.round(this.course.passing * 100))));
        if (!passed) {
          main.append(element('button', {
            type: 'button',
            onclick: () => {
              this.state.answers = {};
              this.state.page = this.course.pages.length;
              this.save();
              this.draw(true);
            },
          }, this.say('again')));
        }
      }
      main.append(element('p', {}, this.say('close')));
      return main;
    }

    drawSteps() {
      const ended = this.state.page === this.last;
      const back = element('button', { type: 'button', disabled: this.state.page === 0, onclick: () => this.turn(-1) }, this.say('back'));
      const steps = element('nav', { class: 'steps' }, back);
      if (!ended) {
        const blocked = this.state.page === this.last - 1 && !this.allAnswered();
        steps.append(element('button', { type: 'button', class: 'main', disabled: blocked, onclick: () => this.turn(1) },
          this.say(this.state.page === this.last - 1 ? 'finish' : 'next')));
      } else if (this.tracker.canGoOn) {
        steps.append(element('button', { type: 'button', class: 'main', onclick: () => this.tracker.goOn() }, this.say('onward')));
      }
      return steps;
    }
  }

  window.LxcpCourse = {
    Step,
    // For a page that is nothing but the step.
    show(course, tracker) {
      document.documentElement.lang = course.lang;
      document.title = `${course.title} – ${course.course}`;
      const step = new Step(document.body, course, tracker);
      step.start();
      return step;
    },
  };
}());
