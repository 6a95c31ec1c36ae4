// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
window.COURSE = {
  course: 'Kind and thorough code review',
  lang: 'en',
  steps: {
    check: {
      title: 'Questions',
      passing: 0.7,
      pages: [],
      questions: [
        {
          id: 'order', text: 'Twelve changed lines. What do you look at first?',
          options: ['The names of the variables', 'What the change is for', 'Whether it is tested', 'The spaces'],
          right: 1, why: 'Who does not know the purpose can judge nothing else. Then the promise, the edges, and the style last.',
        },
        {
          id: 'edge', text: '"slots[1:]" follows after "if lorry.late". Which case did nobody write down?',
          options: ['The lorry is early', 'There is one slot only', 'There are two gates', 'The list is sorted'],
          right: 1, why: 'Late, and a single slot: the list is empty, and the next line fails.',
        },
        {
          id: 'words', text: 'Which remark helps most?',
          options: ['"Why would you do it like this?"', '"This is wrong."', '"With no free slot this line fails; shall we return None?"', '"Looks good to me."'],
          right: 2, why: 'What was seen, what follows, what could be done. About the line, not about the person.',
        },
      ],
    },
  },
};
