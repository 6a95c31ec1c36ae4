// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
window.COURSE = {
  course: 'Crane signals and safe lifting',
  lang: 'en',
  steps: {
    signals: {
      title: 'Hands before radio',
      pages: [
        {
          title: 'One person signals',
          html: `<p>From the cab, sixty metres up, a load and the four people round it look like one grey spot. The crane follows <b>one</b>
            person, the one with the orange sleeves. Whoever that is stays where the driver sees them, and does nothing else.</p>
            <p>There is one exception: <b>stop may be given by anybody</b>, at any time, and it is always obeyed first and talked about later.</p>`,
        },
        {
          title: 'Five signals',
          html: `<ul><li><b>Up:</b> right arm raised, palm to the front, small circles.</li>
            <li><b>Down:</b> right arm down, palm towards the body, small circles.</li>
            <li><b>Stop:</b> both arms out to the sides, palms to the front. Hold them there.</li>
            <li><b>Danger:</b> both arms up, palms to the front. The load is not moved one more centimetre.</li>
            <li><b>End:</b> hands folded before the chest. The driver need not look at you any longer.</li></ul>`,
          video: { src: 'media/signals.webm', captions: 'media/signals.vtt', caption: 'The five signals, in half a minute. No sound.' },
        },
        {
          title: 'When the radio is better',
          html: `<p>Out of sight, in fog, at night behind the stacks: then the radio. Say the crane's number first, then one order, and wait until
            it comes back word for word. No answer means stop.</p>
            <div class="note"><p>Never both at once. A hand that says 'up' and a voice that says 'wait' were the near miss of last March.</p></div>`,
        },
      ],
    },
    limits: {
      title: 'Wind and weight',
      pages: [
        {
          title: 'What the wind does',
          html: `<p>An empty container has the weight of a lorry and the sail of a yacht. What counts is the gust, measured at the boom, not the
            flag on the office.</p>
            <table><thead><tr><th>Gusts at the boom</th><th>What we do</th></tr></thead><tbody>
            <tr><td>up to 12 m/s</td><td>Work as usual.</td></tr>
            <tr><td>12 to 15 m/s</td><td>No empty containers, no loads with a large side.</td></tr>
            <tr><td>15 to 20 m/s</td><td>Finish the lift that hangs. Begin none.</td></tr>
            <tr><td>over 20 m/s</td><td>Boom up, storm pins in, everybody out from under it.</td></tr></tbody></table>`,
        },
        {
          title: 'What the paper does not weigh',
          html: `<p>The papers say what somebody believes to be in the box. The crane says what is there. Lift ten centimetres, wait, read the
            display. More than five per cent above the papers: put it down and ask.</p>
            <p>And look at it: a load that hangs askew at ten centimetres will not hang straighter at ten metres.</p>`,
        },
      ],
    },
    check: {
      title: 'Would you lift?',
      passing: 0.75,
      pages: [{ title: 'Four situations', html: '<p>Three of four are needed. Take the time that you would take on the quay.</p>' }],
      questions: [
        {
          id: 'visitor', text: 'A visitor raises both arms. The one with the orange sleeves goes on signalling "up". What does the driver do?',
          options: ['Goes on: only one person signals', 'Stops at once', 'Asks by radio and goes on meanwhile', 'Puts the load down quickly'],
          right: 1, why: 'Stop and danger may come from anybody. Who was right is found out while nothing moves.',
        },
        {
          id: 'empty', text: 'Gusts of 13 m/s at the boom. Next on the list is an empty forty-foot container. And now?',
          options: ['Lift it: below 15', 'Lift it more slowly', 'Leave it, and take a full one', 'Stop all work'],
          right: 2, why: 'Between 12 and 15 it is the empty ones that fly. Full ones may be moved.',
        },
        {
          id: 'heavy', text: 'The papers say 18.0 tonnes, the display 19.6. The crane could lift thirty. What do you do?',
          options: ['Lift: it can take it', 'Put it down and ask', 'Note it and tell the shift leader in the evening', 'Lift only to the height of a lorry'],
          right: 1, why: 'Nine per cent above. Somewhere on its way it meets a crane, a lorry or a ship that cannot take it.',
        },
        {
          id: 'radio', text: '"Crane four, down two metres." No answer. What holds?',
          options: ['The driver has heard and is busy', 'Say it again, louder, until something moves', 'Stop: an order that does not come back was not given', 'Change to hand signals, and go on talking'],
          right: 2, why: 'Silence is a stop. Find out why before anything moves.',
        },
      ],
    },
  },
};
