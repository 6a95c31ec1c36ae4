// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
window.COURSE = {
  course: 'Spot the hook: phishing',
  lang: 'en',
  steps: {
    hook: {
      title: 'How the hook is made',
      pages: [
        {
          title: 'Not stupid, only busy',
          html: `<p>People who fall for phishing are not stupid. They are busy, helpful and used to clicking: that is what the mail is made for. Most of them
            say afterwards that they had an odd feeling. This course is about taking that feeling seriously for ten seconds.</p>`,
          video: { src: 'media/hook.webm', captions: 'media/hook.vtt', caption: 'From the mail to the lost account, in half a minute. No sound.' },
        },
        {
          title: 'Four threads in every hook',
          html: `<ul><li><b>Hurry.</b> 'Within 24 hours', 'last warning', 'before the meeting'.</li>
            <li><b>Authority.</b> The managing director, the bank, the help desk, customs.</li>
            <li><b>Something to win or lose.</b> A parcel, a bonus, an account that will be closed.</li>
            <li><b>An action outside the usual way.</b> A link to sign in, an attachment to open, a number to ring, vouchers to buy.</li></ul>
            <p>One of them is ordinary office life. Three together are a hook.</p>`,
        },
      ],
    },
    look: {
      title: 'Look before you click',
      pages: [
        {
          title: 'Read addresses from the right',
          html: `<figure><img src="media/address.svg" alt="An address with its parts marked; the part before the first single slash decides."><figcaption>The two words before the
            first single slash say where you land. Everything to the left of them can be chosen freely.</figcaption></figure>
            <p><code>harbourline.example.parcel-info.test</code> is not ours: it belongs to whoever owns <code>parcel-info.test</code>. On the telephone keep
            your finger on the link until the address is shown.</p>`,
        },
        {
          title: 'The sender is only text',
          html: `<p>The name of a sender can be anything, like the name on the back of an envelope. Look at the address behind it. And even a right address helps little
            when the account of a colleague has been taken over.</p>
            <div class="note"><p><b>The second way.</b> If money, passwords or data are involved, ask by another way: ring the number that you have had for years,
            walk over, write a new mail. Never answer to the one that asks.</p></div>`,
        },
        {
          title: 'You clicked. And now?',
          html: `<ol><li>Do not close everything in a fright. Take the cable out or switch Wi-Fi off; leave the machine on.</li>
            <li>Ring 2200 at once, at any time. Ten minutes decide whether one account is lost or a hundred.</li>
            <li>You typed a password? Change it, from another device, and wherever else you use it.</li></ol>
            <p>Last year 61 colleagues reported that they had clicked. None of them had trouble for it. The one who did not report cost us two days.</p>`,
        },
      ],
    },
    check: {
      title: 'Hook or no hook?',
      passing: 0.75,
      pages: [{ title: 'Four mails', html: '<p>All four came to real colleagues. Take your time: that is the whole trick.</p>' }],
      questions: [
        {
          id: 'director', text: '"I am in a meeting, cannot talk. Buy four gift cards of 100 € and send me the codes, I will pay you back tonight. – J. Osei, from my iPad"',
          options: ['A hook', 'No hook', 'It depends on the sender\'s address'],
          right: 0, why: 'Hurry, authority, an action outside the usual way. Even with the right address: ring her.',
        },
        {
          id: 'payslip', text: '"Your payslip for October is in the personnel portal." No link, from the portal\'s usual address.',
          options: ['A hook', 'No hook', 'Report it in any case'],
          right: 1, why: 'It asks nothing of you. You go to the portal by your own bookmark, as always.',
        },
        {
          id: 'customs', text: '"Customs: container MSKU 482 is held. Documents attached (invoice.html). Release within 2 hours or storage fees." From a forwarder that you know.',
          options: ['A hook: the attachment and the hurry', 'No hook: I know the forwarder', 'Open it, but do not sign in'],
          right: 0, why: 'An HTML file as invoice is a faked sign-in page. The forwarder\'s mailbox was taken over; ring them.',
        },
        {
          id: 'desk', text: 'The help desk rings: "We see a virus on your machine. Please read me the code that you get by text, so that we can remove it."',
          options: ['Read it out, the help desk needs it', 'Hang up and ring 2200 yourself', 'Ask for a name first'],
          right: 1, why: 'The code is the key to your account. Nobody from the help desk will ever ask for one.',
        },
      ],
    },
  },
};
