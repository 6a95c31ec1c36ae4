// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
window.COURSE = {
  course: 'First aid refresher',
  lang: 'en',
  steps: {
    find: {
      title: 'Finding somebody',
      pages: [
        {
          title: 'Look, speak, touch',
          html: `<p>Before you kneel down, look round: traffic, current, gas, a swinging load? Somebody who helps and is hurt helps nobody.</p>
            <ol><li><b>Speak</b> to them loudly, <b>touch</b> their shoulder.</li>
            <li>They answer: ask what happened, keep them warm, ring 112 when in doubt.</li>
            <li>They do not answer: call for help, tilt the head back, lift the chin, and <b>look, listen, feel for ten seconds</b> whether they breathe.</li></ol>`,
        },
        {
          title: 'Breathing, but not awake',
          html: `<p>Somebody who lies on their back without being awake can choke on their own tongue or vomit. Put them on their side:</p>
            <figure><img src="media/side.svg" alt="A person on their side, upper knee bent, head tilted back on the hand."><figcaption>The recovery position. The mouth is the lowest point.</figcaption></figure>
            <ol><li>Near arm up, at a right angle.</li><li>Far hand to the near cheek, and hold it there.</li><li>Far knee up, pull it towards you.</li>
            <li>Tilt the head back, mouth open. Check the breathing every minute until help is there.</li></ol>`,
        },
      ],
    },
    press: {
      title: 'No breathing: press',
      pages: [
        {
          title: 'Thirty and two',
          html: `<p>No normal breathing within ten seconds, or only gasping: start. You cannot make it worse.</p>
            <ul><li>Heel of the hand in the middle of the chest, the other on top, arms straight.</li>
            <li>Press <b>five to six centimetres</b> deep, <b>a hundred to a hundred and twenty times a minute</b>, and let the chest come all the way up.</li>
            <li>Thirty times, then two breaths, if you can and want to. If not, go on pressing without a pause.</li>
            <li>Change every two minutes when there are two of you: it is hard work.</li></ul>
            <div class="note"><p>The beat of 'Stayin\' Alive' is right. So is that of many marches.</p></div>`,
          video: { src: 'media/press.webm', captions: 'media/press.vtt', caption: 'Thirty times at the right beat, and two breaths. No sound.' },
        },
        {
          title: 'The defibrillator',
          html: `<p>One hangs in every shed beside the green cross, one at the porter's. Send somebody for it while you press.</p>
            <ol><li>Switch it on. It speaks, and does nothing on its own.</li><li>Pads on bare, dry skin, as on the pictures: right below the collar bone, left below the armpit.</li>
            <li>Do what it says. When it says so, nobody touches the person.</li><li>After the shock press on at once, for two minutes, until it speaks again.</li></ol>
            <p>With every minute without pressing and shock, the chance to survive falls by a tenth. Ambulances need nine minutes to shed 12.</p>`,
        },
      ],
    },
    bleed: {
      title: 'Bleeding and burns',
      pages: [
        {
          title: 'Strong bleeding',
          html: `<ol><li>Gloves on, if there are any. Press <b>directly on the wound</b>, hard, with whatever is clean.</li>
            <li>Bandage with a second, rolled one on top: a pressure bandage.</li><li>It soaks through: another one over it, do not take the first off.</li>
            <li>It does not stop, on an arm or leg: the tourniquet from the red box, a hand's breadth above the wound. Tight until it stops. Write the time on it.</li></ol>`,
        },
        {
          title: 'Burns',
          html: `<p>Small ones: lukewarm running water for ten minutes. Large ones, more than the person's own palm, or in the face: do not cool for long, they get cold. Cover
            loosely with something clean, keep warm, 112.</p>
            <ul><li>No ice, no flour, no ointment, no toothpaste.</li><li>What sticks to the skin stays there.</li>
            <li>Chemicals: rinse, rinse, rinse, away from the other eye, and take the label along.</li></ul>`,
        },
      ],
    },
    check: {
      title: 'Check yourself',
      passing: 0.75,
      pages: [{ title: 'Four situations', html: '<p>Three of four are needed for your certificate. The practical evening is booked with the nurse at your site.</p>' }],
      questions: [
        {
          id: 'gasp', text: 'A man lies beside the forklift, does not answer and gasps now and then. What do you do?',
          options: ['Put him on his side', 'Start pressing and send for the defibrillator', 'Wait whether he breathes better', 'Give him water'],
          right: 1, why: 'Gasping is no breathing. It happens in the first minutes after the heart has stopped.',
        },
        {
          id: 'depth', text: 'How deep do you press in an adult?',
          options: ['Two to three centimetres', 'As deep as it goes', 'Five to six centimetres', 'It depends on the weight'],
          right: 2, why: 'Less does not move blood, more may hurt. Ribs may crack: go on.',
        },
        {
          id: 'soak', text: 'The pressure bandage on a forearm is soaked. What now?',
          options: ['Take it off and make a new one', 'Loosen it', 'Wait for the ambulance', 'A second one over it, arm up; tourniquet if that does not help'],
          right: 3, why: 'Taking it off tears away what has begun to close.',
        },
        {
          id: 'burn', text: 'Coffee over the hand, the skin is red. What helps?',
          options: ['Ten minutes of lukewarm running water', 'Ice from the canteen', 'Flour', 'Ointment and a tight bandage'],
          right: 0, why: 'Lukewarm takes the heat away without hurting the skin a second time.',
        },
      ],
    },
  },
};
