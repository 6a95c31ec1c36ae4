// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
window.COURSE = {
  course: 'Datenschutz im Arbeitsalltag',
  lang: 'de',
  steps: {
    before: {
      title: 'Was wissen Sie schon?',
      passing: 0.8,
      pages: [
        {
          title: 'Vier Fragen vorab',
          html: `<p>Beantworten Sie mindestens vier Fünftel richtig, werden die drei Kapitel übersprungen und Sie kommen gleich zu den Abschlussfragen.
            Wenn nicht, ist nichts verloren: Die Kapitel dauern etwa eine halbe Stunde.</p>`,
        },
      ],
      questions: [
        {
          id: 'p-personal', text: 'Was davon sind personenbezogene Daten?',
          options: ['Die Tonnage eines Schiffes', 'Das Kennzeichen des eigenen Lkw eines Fahrers', 'Der Wasserstand an Tor 3', 'Der Preis einer Containerbewegung'],
          right: 1, why: 'Es führt zu einem Menschen, auch wenn man ein Register braucht, um ihn zu finden.',
        },
        {
          id: 'p-purpose', text: 'Fahrer haben ihre Handynummer angegeben, um ihr Zeitfenster zu erfahren. Dürfen wir sie per SMS zum Sommerfest einladen?',
          options: ['Ja, wir haben die Nummern', 'Ja, es ist zu ihrem Vorteil', 'Nein, das ist ein anderer Zweck', 'Nur wenn es nichts kostet'],
          right: 2, why: 'Daten werden für einen Zweck erhoben und für diesen verwendet. Für einen anderen muss man fragen.',
        },
        {
          id: 'p-breach', text: 'Eine Bewerberliste ging an die falsche Adresse. Wie lange hat das Unternehmen, es der Aufsicht zu melden?',
          options: ['24 Stunden', 'Eine Woche', '72 Stunden', 'Bis alles aufgeklärt ist'],
          right: 2, why: '72 Stunden ab dem Moment, in dem irgendjemand im Unternehmen davon weiß. Deshalb sagen Sie es innerhalb einer Stunde.',
        },
        {
          id: 'p-copy', text: 'Jemand fragt, was wir über ihn gespeichert haben. Was gilt?',
          options: ['Er bekommt kostenlos eine Kopie, innerhalb eines Monats', 'Er muss sagen, warum', 'Nur Beschäftigte dürfen fragen', 'Er bezahlt die Kopie'],
          right: 0, why: 'Jeder darf fragen, ohne Grund, und die Antwort kommt innerhalb eines Monats.',
        },
      ],
    },
    what: {
      title: 'Was personenbezogene Daten sind',
      pages: [
        {
          title: 'Mehr als Namen',
          html: `<p>Personenbezogen ist alles, was etwas über einen Menschen sagt, der sich ermitteln lässt: Name und Anschrift, aber auch eine Ausweisnummer, die
            Zeiten am Drehkreuz, eine Stimme auf einem Band, ein Gesicht auf einer Kamera, eine Bemerkung in einer Tabelle.</p>
            <figure><img src="media/traces.svg" alt="Ein Mensch in der Mitte, um ihn herum Ausweis, Lkw, Telefon, Kamera und Kalender."><figcaption>Ein Arbeitstag im Hafen
            hinterlässt rund zweihundert Einträge über Sie in elf Systemen.</figcaption></figure>
            <p>Es kommt nicht darauf an, ob <em>Sie</em> erkennen, wer gemeint ist, sondern ob es irgendjemand mit vertretbarem Aufwand kann.</p>`,
        },
        {
          title: 'Was besonders geschützt ist',
          html: `<p>Manche Daten schaden Menschen sehr, wenn sie bekannt werden. Für sie verlangt das Gesetz einen besonderen Grund:</p>
            <ul><li>Gesundheit, auch die Krankmeldung und „Rücken wieder schlecht“ im Schichtplan,</li><li>Religion, politische Meinung, Zugehörigkeit zu einer Gewerkschaft,</li>
            <li>Herkunft, Sexualleben, genetische Daten und Fingerabdrücke.</li></ul>
            <div class="note"><p>Schreiben Sie auf, was die Arbeit braucht. „Bis Mai nicht über 10 kg heben“ genügt; die Diagnose geht nur die Ärztin etwas an.</p></div>`,
        },
      ],
    },
    less: {
      title: 'Weniger ist besser',
      pages: [
        {
          title: 'Wozu, wie viel, wie lange',
          html: `<p>Bevor Sie etwas erheben, drei Fragen:</p>
            <ol><li><b>Wozu?</b> Nennen Sie den Zweck in einem Satz. „Könnte nützlich sein“ ist keiner.</li>
            <li><b>Wie viel?</b> Nur was der Zweck braucht. Eine Besucherliste braucht Namen und Gastgeber, kein Geburtsdatum.</li>
            <li><b>Wie lange?</b> Sagen Sie, wann gelöscht wird und wer es tut. Was nicht da ist, kann niemand stehlen.</li></ol>`,
        },
        {
          title: 'Drei Fälle vom Kai',
          html: `<h2>Die kopierte Liste</h2><p>Um zu Hause zu arbeiten, schickt sich Jonas die Fahrerliste per Mail. Jetzt liegt sie in zwei Postfächern, eines davon privat, für immer. Mit dem
            Dienst-Laptop hätte er sie öffnen können, wo sie ist.</p>
            <h2>Der gemeinsame Ordner</h2><p>Die Geburtstagsliste einer Abteilung liegt dort, wo alle 4.000 Beschäftigten lesen dürfen. Wer die Rechte vergab, ging 2019. Ordner mit
            personenbezogenen Daten haben einen Besitzer; finden Sie einen ohne, melden Sie ihn.</p>
            <h2>Die freundliche Auskunft</h2><p>„Hat Frau Okafor morgen Frühschicht?“, fragt eine nette Stimme am Telefon. Es war der Mann, von dem sie weggezogen war. Wir sagen nicht, wer wann arbeitet.</p>`,
        },
      ],
    },
    wrong: {
      title: 'Wenn etwas schiefgeht',
      pages: [
        {
          title: 'Die erste Stunde',
          html: `<p>Ein verlorener Laptop, eine Mail an den falschen Verteiler, ein offener Ordner: Das passiert jedem einmal. Auf die erste Stunde kommt es an.</p>
            <ol><li><b>Sagen Sie es</b> dem Datenschutz: Durchwahl 2310, Tag und Nacht. Warten Sie nicht, bis Sie sicher sind.</li>
            <li><b>Was, wessen, wie viele, seit wann,</b> so weit Sie es wissen.</li>
            <li><b>Nicht heimlich reparieren.</b> Den Empfänger um Löschung bitten dürfen Sie. Wer in unseren Systemen Spuren löscht, macht es unmöglich, den Vorfall aufzuklären.</li></ol>
            <div class="note"><p>Das Unternehmen hat 72 Stunden, gezählt ab dem Moment, in dem es hier <em>irgendjemand</em> wusste. Niemand wird fürs Melden bestraft.</p></div>`,
        },
        {
          title: 'Wenn Menschen fragen',
          html: `<p>Jeder darf fragen, was wir über ihn wissen, Fehler berichtigen und oft auch löschen lassen. Dazu braucht es kein Formular und keinen Grund; eine Mail an
            irgendjemanden im Unternehmen genügt, auch an Sie.</p>
            <p>Geben Sie sie noch am selben Tag weiter. Der Monat für die Antwort läuft, seit die Frage bei <em>Ihnen</em> ankam.</p>`,
        },
      ],
    },
    after: {
      title: 'Abschlussfragen',
      passing: 0.8,
      pages: [{ title: 'Fünf Fälle', html: '<p>Vier von fünf sind nötig. Sie können so oft wiederholen, wie Sie möchten.</p>' }],
      questions: [
        {
          id: 'f-badge', text: 'Ihr Team möchte wissen, wer am häufigsten im Büro ist. Dürfen Sie die Zeiten des Drehkreuzes nehmen?',
          options: ['Ja, sie sind ja da', 'Ja, für eine Woche', 'Nein, sie dienen der Sicherheit des Geländes', 'Nur ohne Namen'],
          right: 2, why: 'Ein anderer Zweck, und über Menschen, die nicht damit rechnen.',
        },
        {
          id: 'f-sick', text: 'Was darf im Schichtplan stehen?',
          options: ['Grippe', 'Abwesend, siehe Attest', 'Burn-out, zurück im Juni', 'Abwesend'],
          right: 3, why: 'Der Plan muss wissen, dass jemand fehlt. Die Gesundheit geht sonst niemanden etwas an.',
        },
        {
          id: 'f-mail', text: 'Sie haben eine Gehaltsliste an den ganzen Einkauf geschickt. Was zuerst?',
          options: ['Mail zurückrufen und hoffen', 'Am Montag die Vorgesetzte fragen', 'Sofort die 2310 anrufen', 'Alle um Löschung bitten, dann vergessen'],
          right: 2, why: 'Innerhalb einer Stunde. Dort kann man helfen, sie zurückzuholen, und die 72 Stunden laufen.',
        },
        {
          id: 'f-phone', text: 'Eine Versicherung fragt am Telefon nach der Anschrift eines Kollegen.',
          options: ['Geben, es ist ja eine Versicherung', 'An die Personalabteilung verweisen, schriftlich', 'Erst nach dem Namen fragen', 'Die Straße ohne Hausnummer nennen'],
          right: 1, why: 'Am Telefon wissen Sie nicht, wer fragt, und nicht, ob er es darf.',
        },
        {
          id: 'f-old', text: 'Auf Ihrem Laufwerk liegt eine Tabelle mit Bewerbern von 2017.',
          options: ['Der Personalabteilung sagen und löschen', 'Behalten, vielleicht fragt jemand', 'In den Teamordner verschieben', 'Umbenennen'],
          right: 0, why: 'Der Zweck ist seit Jahren erfüllt. Was nicht da ist, kann nicht verloren gehen.',
        },
      ],
    },
  },
};
