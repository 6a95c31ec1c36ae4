// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An H5P content type (H5P's contract for runnable libraries: attach, getScore, getMaxScore, getCurrentState,
// xAPI events) around the step of course.js.
window.H5P = window.H5P || {};

H5P.LxcpSteps = (function (EventDispatcher) {
  'use strict';

  function LxcpSteps(parameters, contentId, extras) {
    EventDispatcher.call(this);
    this.parameters = parameters;
    this.contentId = contentId;
    this.state = (extras && extras.previousState && extras.previousState.page !== undefined) ? extras.previousState : null;
    this.result = {};
  }
  LxcpSteps.prototype = Object.create(EventDispatcher.prototype);
  LxcpSteps.prototype.constructor = LxcpSteps;

  LxcpSteps.prototype.attach = function ($container) {
    const content = this;
    const root = $container.get ? $container.get(0) : $container;
    const tracker = {
      start(begin) { begin(content.state); },
      save(state, result) {
        const before = content.result;
        content.state = JSON.parse(JSON.stringify(state));
        content.result = result;
        content.trigger('resize');
        if (!before.completed && !result.completed) {
          const progressed = content.createXAPIEventTemplate('progressed');
          progressed.data.statement.object.definition.extensions = { 'http://id.tincanapi.com/extension/ending-point': state.page };
          progressed.data.statement.result = {
            extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': Math.round(100 * result.progress) },
          };
          content.trigger(progressed);
        }
        if (result.completed && !before.completed)
          content.triggerXAPIScored(content.getScore(), content.getMaxScore(), 'completed', true, result.passed !== false);
      },
      answered(question, n) {
        const event = content.createXAPIEventTemplate('answered');
        const { object } = event.data.statement;
        object.definition = {
          ...object.definition, type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'choice',
          description: { 'en-US': question.text }, correctResponsesPattern: [String(question.right)],
          choices: question.options.map((text, at) => ({ id: String(at), description: { 'en-US': text } })),
        };
        event.data.statement.result = { response: String(n), success: n === question.right };
        content.trigger(event);
      },
      canGoOn: false,
    };
    new LxcpCourse.Step(root, this.parameters, tracker, (path) => H5P.getPath(path, this.contentId)).start();
  };

  LxcpSteps.prototype.getMaxScore = function () { return (this.parameters.questions || []).length; };
  LxcpSteps.prototype.getScore = function () {
    return this.result.score === undefined ? 0 : Math.round(this.result.score * this.getMaxScore());
  };
  LxcpSteps.prototype.getAnswerGiven = function () { return Boolean(this.result.completed); };
  LxcpSteps.prototype.getCurrentState = function () { return this.state || {}; };
  LxcpSteps.prototype.resetTask = function () { this.state = null; this.result = {}; };

  return LxcpSteps;
}(H5P.EventDispatcher));
