// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
window.COURSE = {
  course: 'Threat modelling on a whiteboard',
  lang: 'en',
  steps: {
    check: {
      title: 'Questions',
      passing: 0.7,
      pages: [],
      questions: [
        {
          id: 'border', text: 'Where do you draw the dashed line?',
          options: ['Round each box', 'Where trust changes', 'Between two teams', 'Where the network ends'],
          right: 1, why: 'Threats live where somebody is trusted on one side and not on the other.',
        },
        {
          id: 'stick', text: 'The maintenance laptop is carried to the crane once a month. Does it belong in the picture?',
          options: ['No: there is no cable', 'Only if it has a virus scanner', 'Yes: what is carried across a border is an arrow', 'Only for the auditors'],
          right: 2, why: 'It crosses a border by hand. Nobody had drawn it, which is why it was the best find.',
        },
        {
          id: 'rank', text: 'A find is very bad (3) and takes some effort (2). What happens with it?',
          options: ['It goes on the list', 'It gets a name and a date', 'It is accepted', 'It is mended at once, by whoever found it'],
          right: 1, why: 'Three times two is six: from six on it gets a name and a date.',
        },
      ],
    },
  },
};
