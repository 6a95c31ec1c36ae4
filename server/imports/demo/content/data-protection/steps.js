// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
window.COURSE = {
  course: 'Data protection at work',
  lang: 'en',
  steps: {
    before: {
      title: 'What do you know already?',
      passing: 0.8,
      pages: [
        {
          title: 'Four questions before you begin',
          html: `<p>Answer at least four fifths rightly and the three chapters are skipped: you go straight to the final questions.
            If not, nothing is lost. The chapters take about half an hour.</p>`,
        },
      ],
      questions: [
        {
          id: 'p-personal', text: 'Which of these is personal data?',
          options: ['The tonnage of a ship', 'The licence plate of a driver\'s own lorry', 'The water level at gate 3', 'The price of a container move'],
          right: 1, why: 'It leads to one person, even if you need a register to find out whom.',
        },
        {
          id: 'p-purpose', text: 'Drivers gave their mobile numbers to be told their slot. May we invite them to the summer party by text?',
          options: ['Yes, we have the numbers', 'Yes, it is to their advantage', 'No, it is another purpose', 'Only if it is free of charge'],
          right: 2, why: 'Data are collected for a purpose and used for that purpose. For another one, ask.',
        },
        {
          id: 'p-breach', text: 'A list of applicants went to the wrong address. How long has the company to tell the authority?',
          options: ['24 hours', 'A week', '72 hours', 'As long as it takes to find out what happened'],
          right: 2, why: '72 hours from the moment that anybody at the company knows. That is why you tell within the hour.',
        },
        {
          id: 'p-copy', text: 'Somebody asks what we have stored about them. What applies?',
          options: ['They get a copy, free of charge, within a month', 'They must say why', 'Only employees may ask', 'They pay for the copy'],
          right: 0, why: 'Everybody may ask, without a reason, and the answer comes within a month.',
        },
      ],
    },
    what: {
      title: 'What personal data is',
      pages: [
        {
          title: 'More than names',
          html: `<p>Personal data is whatever says something about a person who can be found out: name and address, but also a badge number, the
            times at a turnstile, a voice on a recording, a face on a camera, a remark in a spreadsheet.</p>
            <figure><img src="media/traces.svg" alt="A person in the middle; around them badge, lorry, telephone, camera and calendar."><figcaption>One working day at the
            port leaves some two hundred entries about you in eleven systems.</figcaption></figure>
            <p>It does not matter whether <em>you</em> can tell who it is. It matters whether anybody can, with reasonable effort.</p>`,
        },
        {
          title: 'The ones that need more care',
          html: `<p>Some data can harm people badly when they get out. For these the law wants a special reason:</p>
            <ul><li>health, also the sick note and 'back is bad again' in a shift plan,</li><li>religion and political opinion, membership in a union,</li>
            <li>origin, sexual life, genetic data and fingerprints.</li></ul>
            <div class="note"><p>Write down what you need for the work. 'Cannot lift over 10 kg until May' is enough; the diagnosis belongs to nobody but the doctor.</p></div>`,
        },
      ],
    },
    less: {
      title: 'Less is better',
      pages: [
        {
          title: 'Why, how much, how long',
          html: `<p>Before you collect anything, three questions:</p>
            <ol><li><b>Why?</b> Name the purpose in one sentence. 'Might be useful' is none.</li>
            <li><b>How much?</b> Only what the purpose needs. A visitors' list needs a name and a host, no birthday.</li>
            <li><b>How long?</b> Say when it will be deleted, and who does it. What is not there cannot be stolen.</li></ol>`,
          video: { src: 'media/form.webm', captions: 'media/form.vtt', caption: 'A form with eight fields becomes one with two. No sound.' },
        },
        {
          title: 'Three cases from the quay',
          html: `<h2>The copied list</h2><p>To work at home, Jonas mails himself the list of drivers. Now it lies in two mailboxes, one of them private, for ever. The laptop of the
            company would have opened the list where it is.</p>
            <h2>The shared folder</h2><p>The birthday list of a department lies where all 4,000 employees may read. The person who set the rights left in 2019. Folders with
            personal data have an owner; if you find one that has none, tell.</p>
            <h2>The helpful answer</h2><p>'Is Mrs Okafor on early shift tomorrow?' asks a friendly voice on the telephone. It was the man from whom she had moved away. We do not say who works when.</p>`,
        },
      ],
    },
    wrong: {
      title: 'When something goes wrong',
      pages: [
        {
          title: 'The first hour',
          html: `<p>A lost laptop, a mail to the wrong list, a folder that was open: everybody does it once. What counts is the first hour.</p>
            <ol><li><b>Tell</b> the data protection office: extension 2310, day and night. Do not wait until you are sure.</li>
            <li><b>Say what, whose, how many, since when,</b> as far as you know.</li>
            <li><b>Do not mend it in secret.</b> Whoever asks the receiver to delete a mail may do so; whoever deletes traces on our own systems makes it impossible to find out what happened.</li></ol>
            <div class="note"><p>The company has 72 hours to tell the authority, counted from when <em>anybody</em> here knew. Nobody is punished for telling.</p></div>`,
        },
        {
          title: 'When people ask',
          html: `<p>Everybody may ask what we know about them, have mistakes mended and, often, have data deleted. They need no form and no reason; a mail
            to anybody at the company is enough, also to you.</p>
            <p>Pass it on the same day. The month in which they must have an answer has begun when it reached <em>you</em>.</p>`,
        },
      ],
    },
    after: {
      title: 'Final questions',
      passing: 0.8,
      pages: [{ title: 'Five cases', html: '<p>Four of five are needed. You can repeat it as often as you like.</p>' }],
      questions: [
        {
          id: 'f-badge', text: 'Your team wants to know who is in the office most. May you use the turnstile\'s times?',
          options: ['Yes, they are there anyway', 'Yes, for a week', 'No, they were collected to secure the site', 'Only without names'],
          right: 2, why: 'Another purpose, and about people who do not expect it.',
        },
        {
          id: 'f-sick', text: 'What may stand in the shift plan?',
          options: ['Flu', 'Absent, see doctor\'s note', 'Burnout, back in June', 'Absent'],
          right: 3, why: 'The plan needs to know that somebody is not there. Health is nobody else\'s business.',
        },
        {
          id: 'f-mail', text: 'You sent a list of salaries to all of purchasing. What first?',
          options: ['Recall the mail and hope', 'Ask your manager on Monday', 'Call 2310 now', 'Ask everybody to delete it, then forget it'],
          right: 2, why: 'Within the hour. They can help to call it back, and the 72 hours are running.',
        },
        {
          id: 'f-phone', text: 'An insurance company asks by telephone for an employee\'s address.',
          options: ['Give it, it is an insurance company', 'Refer them to the personnel office, in writing', 'Ask for their name first', 'Give the street without the number'],
          right: 1, why: 'On the telephone you do not know who asks, and you cannot know whether they may.',
        },
        {
          id: 'f-old', text: 'You find an Excel sheet with applicants of 2017 on your drive.',
          options: ['Tell the personnel office and delete it', 'Keep it, perhaps somebody asks', 'Move it into the team folder', 'Rename it'],
          right: 0, why: 'The purpose ended years ago. What is not there cannot be lost.',
        },
      ],
    },
  },
};
