// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
window.COURSE = {
  course: 'Fire safety on the quay',
  lang: 'en',
  steps: {
    minutes: {
      title: 'The first three minutes',
      pages: [
        {
          title: 'A small fire is a fast fire',
          html: `<p>Most fires in offices and sheds begin small: a charger under a jacket, a cloth on a heater, a spark in sawdust. What makes
            them dangerous is speed. In an ordinary room a waste-paper basket is a nuisance after thirty seconds, fills the ceiling with
            smoke after ninety, and makes the room unsurvivable after about three minutes.</p>
            <p>The film shows these three minutes in half a minute. Watch the layer of smoke, not the flames: smoke is what
            stops people from finding the door.</p>`,
          video: { src: 'media/fire.webm', captions: 'media/fire.vtt', caption: 'How a fire in a waste-paper basket grows. No sound; captions describe what happens.' },
        },
        {
          title: 'Three things, in this order',
          html: `<ol>
            <li><b>Warn.</b> Shout, press the nearest red call point, then ring 112 and say where you are: shed and gate number first.</li>
            <li><b>Help out.</b> Take along whoever is near you, visitors first: they do not know the way. Close the door behind you, do not lock it.</li>
            <li><b>Fight it only if</b> it is no bigger than a waste-paper basket, the way out is behind you, and you have the right extinguisher in your hand.</li>
            </ol>
            <div class="note"><p>If you hesitate, leave. Nobody at Harbourline has ever been blamed for leaving too early.</p></div>`,
        },
        {
          title: 'What closing a door does',
          html: `<figure><img src="media/door.svg" alt="Two rooms: behind the open door smoke fills the corridor, behind the closed one it stays where the fire is.">
            <figcaption>The same fire, with the door left open and with the door closed.</figcaption></figure>
            <p>A closed office door holds back heat and smoke for ten minutes or more, and it starves the fire of air. It is the
            one thing that costs you a second and gives your colleagues ten minutes.</p>
            <p>Fire doors on the quay are held open by magnets that let go when the alarm rings. A wedge under such a door
            takes away the only thing that it is there for: remove it whenever you see one.</p>`,
        },
      ],
    },
    extinguisher: {
      title: 'The right extinguisher',
      pages: [
        {
          title: 'What burns decides',
          html: `<table><thead><tr><th>What burns</th><th>Class</th><th>Take</th><th>Never</th></tr></thead><tbody>
            <tr><td>Wood, paper, cloth, rope</td><td>A</td><td>water, foam, powder</td><td>CO₂ alone: it will light again</td></tr>
            <tr><td>Petrol, diesel, paint, solvents</td><td>B</td><td>foam, CO₂, powder</td><td>water</td></tr>
            <tr><td>Gas</td><td>C</td><td>powder, and close the valve first</td><td>putting it out while gas flows</td></tr>
            <tr><td>Cooking oil</td><td>F</td><td>a lid, a fire blanket, a class F extinguisher</td><td>water: it explodes</td></tr>
            <tr><td>Anything under current</td><td>–</td><td>CO₂, from a metre away</td><td>water, foam</td></tr></tbody></table>
            <p>In the offices you find foam, in switch rooms and server rooms CO₂, in the workshops powder. The picture on the label says what it is
            for; you need not remember the letters.</p>`,
        },
        {
          title: 'How to use one',
          html: `<ol><li>Pull the pin.</li><li>Stand with the wind behind you, crouch a little, two to three metres away.</li>
            <li>Aim at the bottom of the flames, at the front, and sweep from side to side.</li>
            <li>Let go of the handle now and then: an office extinguisher is empty after ten to fifteen seconds.</li>
            <li>When it is out, stay and watch. When the extinguisher is empty and it still burns: leave and close the door.</li></ol>
            <p>Several people with one extinguisher each, at the same moment, put out what one after the other cannot.</p>
            <div class="note"><p>A used extinguisher never goes back to its hook, even if it was used for a second. Give it to the safety office.</p></div>`,
        },
        {
          title: 'Lithium batteries',
          html: `<p>Batteries of scooters, drills and scanners bring their own oxygen. You cannot smother them and you should not try: what they give
            off is poisonous, and they may burst.</p>
            <ul><li>One that swells, hisses or smells sweet: leave the room, close the door, warn.</li>
            <li>One that is merely hot: if you can do it without bending over it, put it outside on stone, away from everything, and warn.</li>
            <li>Charge under the eyes of somebody, on something that does not burn, never in a stairwell or at an exit.</li></ul>`,
        },
      ],
    },
    out: {
      title: 'Getting out',
      pages: [
        {
          title: 'Know two ways',
          html: `<p>Before you need it: from where you sit now, which are your two ways into the open? Walk both once. The second
            one is usually the one with the door that nobody uses, and that somebody has put boxes in front of.</p>
            <ul><li>Never take a lift. The shaft is a chimney, and it stops where there is current, not where it is safe.</li>
            <li>Smoke in the corridor: stay in the room, close the door, lay wet cloth along its foot, show yourself at the window.</li>
            <li>Smoke where you are: go down on hands and knees. The good air is in the lowest half metre.</li>
            <li>Touch a door with the back of your hand before you open it. Hot means: not this one.</li></ul>`,
        },
        {
          title: 'The meeting point',
          html: `<p>The meeting points have a green sign with four arrows. Offices meet at the flagpoles, sheds 1 to 6 at the old crane,
            sheds 7 to 12 at gate C. Go there even if you came out by another door, and stay until the list has been read.</p>
            <p>Somebody who went straight home is somebody whom firefighters look for in the smoke.</p>
            <div class="note"><p><b>Floor wardens</b> wear yellow vests. They look into every room on their way out, toilets too, and report
            'empty' or 'not seen'. They do not search, and they do not go back.</p></div>`,
        },
      ],
    },
    check: {
      title: 'Check yourself',
      passing: 0.8,
      pages: [
        {
          title: 'Five questions',
          html: `<p>Five situations from our own quay. Choose, check, and read why. Four of five are needed for your yearly
            certificate; you may try as often as you like.</p>`,
        },
      ],
      questions: [
        {
          id: 'first', text: 'Smoke comes from a printer in the open-plan office. What do you do first?',
          options: ['Look for the right extinguisher', 'Warn the others and press the call point', 'Open a window to let the smoke out', 'Save what you are working on'],
          right: 1, why: 'Warning costs three seconds, and everything else becomes easier when people know. Air from a window feeds the fire.',
        },
        {
          id: 'pan', text: 'The oil in the canteen pan burns. What helps?',
          options: ['A jug of water', 'Carrying the pan outside', 'The CO₂ extinguisher from the switch room', 'The lid, and switching the plate off'],
          right: 3, why: 'Without air it goes out. Water turns into steam under the oil and throws it, burning, across the kitchen; CO₂ blows it out of the pan.',
        },
        {
          id: 'door', text: 'You leave a burning office. The door?',
          options: ['Leave it open, for the fire brigade', 'Lock it', 'Close it, unlocked', 'It does not matter'],
          right: 2, why: 'Closed, it keeps smoke from the corridor for minutes. Unlocked, others can still get out and firefighters in.',
        },
        {
          id: 'battery', text: 'A scanner battery on the charger hisses and swells. What do you do?',
          options: ['Pull it off the charger and put it into water', 'Use the foam extinguisher', 'Leave, close the door, warn', 'Cover it with a fire blanket and wait'],
          right: 2, why: 'It may burst within seconds, and its smoke is poisonous. Only the fire brigade has what it takes.',
        },
        {
          id: 'meeting', text: 'You came out by the back stairs, near your car. It is five o\'clock. What now?',
          options: ['Go round to the meeting point and wait for the list', 'Drive home: you are safe', 'Go back in to look for your colleague', 'Ring the safety office tomorrow'],
          right: 0, why: 'Whoever is missing from the list is looked for, in the smoke, by people who risk their lives for it.',
        },
      ],
    },
  },
};
