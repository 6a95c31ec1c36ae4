<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ClashWords</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>„%1“ mit %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>something in your calendar (%1)</source>
        <translation>etwas in Ihrem Kalender (%1)</translation>
    </message>
    <message>
        <source>You have something at that time: %1</source>
        <translation>Zu dieser Zeit haben Sie schon etwas: %1</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>looked for in vain</source>
        <translation>vergeblich gesucht</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>%n Person hat danach gefragt</numerusform>
            <numerusform>%n haben danach gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>%n Person hat ihn gemerkt</numerusform>
            <numerusform>%n haben ihn gemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>%n Person hat danach gesucht</numerusform>
            <numerusform>%n haben danach gesucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>nach Regel</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>widerrufen: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>First asked, by month</source>
        <translation>Zuerst gefragt, nach Monat</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Kurs abgeschlossen</translation>
    </message>
    <message>
        <source>Pathway completed</source>
        <translation>Lernpfad abgeschlossen</translation>
    </message>
    <message>
        <source>Skill that others have seen</source>
        <translation>Fähigkeit, die andere gesehen haben</translation>
    </message>
    <message>
        <source>Sessions of mentoring</source>
        <translation>Mentoring-Termine</translation>
    </message>
    <message>
        <source>Accepted answers in communities</source>
        <translation>Angenommene Antworten in Communitys</translation>
    </message>
    <message>
        <source>Somebody gives it</source>
        <translation>Jemand verleiht es</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, how many or of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>%n Monat gültig</numerusform>
            <numerusform>%n Monate gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>month; height: people</source>
        <translation>Monat; Höhe: Personen</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>der Administration</translation>
    </message>
    <message>
        <source>from earlier records</source>
        <translation>aus früheren Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>I earned “%1” from %2.</source>
        <translation>Ich habe „%1“ von %2 erhalten.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Team von %1</translation>
    </message>
    <message>
        <source>Pathway: %1</source>
        <translation>Lernpfad: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Everybody sees their own points; nobody is ranked.</source>
        <translation>Alle sehen ihre eigenen Punkte; niemand steht in einer Rangliste.</translation>
    </message>
    <message>
        <source>Everybody is ranked.</source>
        <translation>Alle stehen in der Rangliste.</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>Es gibt keine Punkte.</translation>
    </message>
    <message>
        <source>Results in courses: %1</source>
        <translation>Ergebnisse in Kursen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mean of the best results, per cent; height: people</source>
        <translation>Mittel der besten Ergebnisse, Prozent; Höhe: Personen</translation>
    </message>
    <message>
        <source>level 0 to 5; height: people</source>
        <translation>Stufe 0 bis 5; Höhe: Personen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>Sie: %1. Die %n Person hat %2 oder weniger. </numerusform>
            <numerusform>Sie: %1. Die Hälfte der %n Personen hat %2 oder weniger. </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the others have less than you, %2 % the same.</source>
        <translation>%1 % der anderen haben weniger als Sie, %2 % gleich viel.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Community: %1</source>
        <translation>Community: %1</translation>
    </message>
    <message>
        <source>Whoever takes part is ranked, among those who take part.</source>
        <translation>Wer mitmacht, steht in der Rangliste, unter denen, die mitmachen.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>noch keine Stufe</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>Sie: %1. Die %n Person hat noch keine Stufe. </numerusform>
            <numerusform>Sie: %1. Die Hälfte der %n Personen hat noch keine Stufe. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReportText</name>
    <message>
        <source>How they stand</source>
        <translation>Wie sie stehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Nobody shows any.</source>
        <translation>Niemand zeigt welche.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>“–”: somebody shows no level. They have none, or keep it to themselves.</source>
        <translation>„–“: Jemand zeigt keine Stufe. Es gibt keine, oder die Person behält sie für sich.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Skills as far as people show them to their supervisor</source>
        <translation>Fähigkeiten, soweit sie der Führungskraft gezeigt werden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>keine Stufe gezeigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Fähigkeiten gegenüber dem, was Funktionen fordern</translation>
    </message>
    <message>
        <source>Skills against what titles ask for, %1 to %2 of %3</source>
        <translation>Fähigkeiten gegenüber dem, was Funktionen fordern, %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; red: further away; blue: not asked for.</source>
        <translation>3/4 ist Stufe 3, wo 4 gefordert ist. Grün: erreicht; gelb: eine Stufe fehlt; rot: weiter entfernt; blau: nicht gefordert.</translation>
    </message>
    <message>
        <source>no courses and no skills to see</source>
        <translation>keine Kurse und keine Fähigkeiten zu sehen</translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Andere Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Each account keeps its own data; nobody sees that of another.</source>
        <translation>Jedes Konto hat seine eigenen Daten; niemand sieht die eines anderen.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>Wohin mit den Badges</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>%n Badge gespeichert in %1</numerusform>
            <numerusform>%n Badges gespeichert in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>%n Badge konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Badges konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Not signed in at the moment: the session is over.</source>
        <translation>Zurzeit nicht angemeldet: die Sitzung ist zu Ende.</translation>
    </message>
</context>
<context>
    <name>account::AddressText</name>
    <message>
        <source>Write an address like learn.example.org, or your work e-mail address.</source>
        <translation>Schreiben Sie eine Adresse wie learn.example.org oder Ihre dienstliche E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Others could read what is sent to an address that starts with http. Use https.</source>
        <translation>Was an eine Adresse geht, die mit http beginnt, könnten andere lesen. Nehmen Sie https.</translation>
    </message>
</context>
<context>
    <name>account::BrowserWait</name>
    <message>
        <source>Open the browser again</source>
        <translation>Den Browser noch einmal öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copied. Open it in any browser on this computer.</source>
        <translation>Kopiert. Öffnen Sie sie in einem Browser auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>account::KeptAccounts</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Erase what is kept…</source>
        <translation>Aufbewahrtes löschen …</translation>
    </message>
    <message>
        <source>Erase what is kept of %1</source>
        <translation>Löschen, was von %1 aufbewahrt ist</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What was kept of %1 is erased.</source>
        <translation>Was von %1 aufbewahrt war, ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>account::SignInText</name>
    <message>
        <source>%1 cannot be reached. Check the address and your connection, then try again. What is on this computer is as it was.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und Ihre Verbindung, dann versuchen Sie es noch einmal. Was auf diesem Computer ist, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, or nobody finished in the browser. Try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet, oder im Browser wurde nichts abgeschlossen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You were not signed in: the sign-in page said no, or it was closed. Try again.</source>
        <translation>Sie wurden nicht angemeldet: Die Anmeldeseite hat abgelehnt oder wurde geschlossen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no LXCP server at %1. Check the address, or ask your administrator for it.</source>
        <translation>Unter %1 ist kein LXCP-Server. Prüfen Sie die Adresse, oder fragen Sie Ihre Administration danach.</translation>
    </message>
    <message>
        <source>This computer could not keep the new account. Check that the disk is not full, then try again.</source>
        <translation>Dieser Computer konnte das neue Konto nicht speichern. Prüfen Sie, ob der Datenträger voll ist, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You stopped signing in. Nothing was changed.</source>
        <translation>Sie haben die Anmeldung abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again, or ask your administrator.</source>
        <translation>Versuchen Sie es noch einmal, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this network wants you to sign in to it first, or the address is not that of an LXCP server.</source>
        <translation>%1 hat mit einer Webseite geantwortet. Entweder will dieses Netz, dass Sie sich zuerst bei ihm anmelden, oder die Adresse ist nicht die eines LXCP-Servers.</translation>
    </message>
    <message>
        <source>%1 answered, but the sign-in service of your organisation cannot be reached. Check your connection, then try again.</source>
        <translation>%1 hat geantwortet, aber der Anmeldedienst Ihrer Organisation ist nicht erreichbar. Prüfen Sie Ihre Verbindung, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 answered, but where you would sign in something else answers. Try again; if it stays so, tell your administrator.</source>
        <translation>%1 hat geantwortet, aber wo Sie sich anmelden würden, antwortet etwas anderes. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>You signed in at your organisation, but %1 does not take it. Try again; if it stays so, ask your administrator: the server&apos;s log says why.</source>
        <translation>Sie haben sich bei Ihrer Organisation angemeldet, aber %1 nimmt das nicht an. Versuchen Sie es noch einmal; bleibt es so, fragen Sie Ihre Administration: Das Protokoll des Servers sagt, warum.</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was for another service (audience).</source>
        <translation>Der Grund: Die Anmeldung galt für einen anderen Dienst (audience).</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was at another sign-in service than it expects (issuer).</source>
        <translation>Der Grund: Die Anmeldung geschah bei einem anderen Anmeldedienst, als er erwartet (issuer).</translation>
    </message>
    <message>
        <source>Its reason: it does not know the key of the sign-in service (signature).</source>
        <translation>Der Grund: Er kennt den Schlüssel des Anmeldedienstes nicht (signature).</translation>
    </message>
    <message>
        <source>Its reason: by its clock the sign-in is over, or has not begun (time).</source>
        <translation>Der Grund: Nach seiner Uhr ist die Anmeldung vorbei oder hat noch nicht begonnen (time).</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service says: “%1”</source>
        <translation>Der Anmeldedienst Ihrer Organisation sagt: „%1“</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, wants a name and a password before it lets you through to %2.</source>
        <translation>Der Proxy Ihres Netzes, %1, verlangt einen Namen und ein Passwort, bevor er Sie zu %2 durchlässt.</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, refuses the way to %2. Ask your administrator.</source>
        <translation>Der Proxy Ihres Netzes, %1, verweigert den Weg zu %2. Fragen Sie Ihre Administration.</translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>Erst abgleichen</translation>
    </message>
    <message>
        <source>Sign out, keep what is here</source>
        <translation>Abmelden, behalten, was hier ist</translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>Abmelden und löschen …</translation>
    </message>
    <message>
        <source>Erase it and sign out</source>
        <translation>Löschen und abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>%n Änderung hat den Server noch nicht erreicht. Sie bleibt auf diesem Computer und wird gesendet, wenn Sie sich hier wieder anmelden, außer Sie löschen sie.</numerusform>
            <numerusform>%n Änderungen haben den Server noch nicht erreicht. Sie bleiben auf diesem Computer und werden gesendet, wenn Sie sich hier wieder anmelden, außer Sie löschen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What is on this computer can stay for the next time, or be erased.</source>
        <translation>Alles, was Sie getan haben, ist angekommen. Was auf diesem Computer ist, kann für das nächste Mal bleiben oder gelöscht werden.</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Der Server ist gerade nicht erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>Mit dem Löschen geht %n Änderung endgültig verloren, zusammen mit allem, was geholt wurde.</numerusform>
            <numerusform>Mit dem Löschen gehen %n Änderungen endgültig verloren, zusammen mit allem, was geholt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was fetched is removed from this computer. On the server nothing changes.</source>
        <translation>Alles Geholte wird von diesem Computer entfernt. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Save the badges first…</source>
        <translation>Zuerst die Badges speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n Badge von anderswo ist nur auf diesem Computer und geht auch verloren.</numerusform>
            <numerusform>%n Badges von anderswo sind nur auf diesem Computer und gehen auch verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n private Notiz ist nur auf diesem Computer und geht auch verloren.</numerusform>
            <numerusform>%n private Notizen sind nur auf diesem Computer und gehen auch verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n Text, den Sie begonnen haben, ist nur auf diesem Computer und geht auch verloren.</numerusform>
            <numerusform>%n Texte, die Sie begonnen haben, sind nur auf diesem Computer und gehen auch verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>%n Eintrag von LXCP bleibt in Ihrem eigenen Kalender. Um ihn zu entfernen, trennen Sie ihn zuerst in den Einstellungen.</numerusform>
            <numerusform>%n Einträge von LXCP bleiben in Ihrem eigenen Kalender. Um sie zu entfernen, trennen Sie ihn zuerst in den Einstellungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account::WelcomeView</name>
    <message>
        <source>LXCP Desktop</source>
        <translation>LXCP Desktop</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Courses, learning paths and requests of your organisation, with or without a network.</source>
        <translation>Kurse, Lernpfade und Anträge Ihrer Organisation, mit und ohne Netz.</translation>
    </message>
    <message>
        <source>Server address or work e-mail</source>
        <translation>Adresse des Servers oder dienstliche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Im Browser weitermachen</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Machen Sie in Ihrem Browser weiter</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>What has been fetched</source>
        <translation>Was geholt wurde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Your browser opens and you sign in there, as you do everywhere else. This program never sees your password.</source>
        <translation>Ihr Browser öffnet sich, und Sie melden sich dort an wie überall sonst. Dieses Programm sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>The server of your organisation is looked for at %1. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>Der Server Ihrer Organisation wird unter %1 gesucht. Dann öffnet sich Ihr Browser, und Sie melden sich dort an; dieses Programm sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>%1 says who signs you in. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>%1 sagt, wer Sie anmeldet. Dann öffnet sich Ihr Browser, und Sie melden sich dort an; dieses Programm sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Sign in at %1. This window goes on by itself when you are done.</source>
        <translation>Melden Sie sich bei %1 an. Dieses Fenster geht von selbst weiter, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hallo, %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>The catalog is being fetched. You can start now; the rest comes meanwhile, and goes on after a break.</source>
        <translation>Der Katalog wird geholt. Sie können jetzt anfangen; der Rest kommt inzwischen und geht nach einer Unterbrechung weiter.</translation>
    </message>
    <message>
        <source>Everything is here. You can work without a network from now on.</source>
        <translation>Alles ist da. Ab jetzt können Sie ohne Netz arbeiten.</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>%n Eintrag bisher</numerusform>
            <numerusform>%n Einträge bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is kept, and the rest is tried again by itself.</source>
        <translation>Was geholt wurde, bleibt, und der Rest wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Your organisation has laid down this address. Your browser opens and you sign in there; this program never sees your password.</source>
        <translation>Ihre Organisation hat diese Adresse vorgegeben. Ihr Browser öffnet sich, und Sie melden sich dort an; dieses Programm sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>You are signed in. The keychain of this computer is asked to keep that for the next time; it may want its password, in a window of its own.</source>
        <translation>Sie sind angemeldet. Der Schlüsselbund dieses Computers soll sich das für das nächste Mal merken; vielleicht fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Ihr Name für den Proxy</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>Ihr Passwort für den Proxy</translation>
    </message>
</context>
<context>
    <name>agenda::Words</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Zertifikat läuft ab: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>badges::Page</name>
    <message>
        <source>No badge here</source>
        <translation>Hier ist kein Badge</translation>
    </message>
    <message>
        <source>There is no badge with this address, or its person does not show it.</source>
        <translation>Unter dieser Adresse gibt es kein Badge, oder die Person zeigt es nicht.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Das Badge</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you can prove that it is theirs by telling you the address.</source>
        <translation>Es wurde für eine Person ausgestellt, deren E-Mail-Adresse nur als Hash darin steht: Wer es Ihnen zeigt, kann mit der Adresse beweisen, dass es das eigene ist.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Erworben durch</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The badge as Open Badges 3.0 (JSON)</source>
        <translation>Das Badge als Open Badges 3.0 (JSON)</translation>
    </message>
    <message>
        <source>The badge as a signed token (JWT)</source>
        <translation>Das Badge als signiertes Token (JWT)</translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>Verliehen für %n Termin im Mentoring.</numerusform>
            <numerusform>Verliehen für %n Termine im Mentoring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>Verliehen für %n Antwort, die andere angenommen haben.</numerusform>
            <numerusform>Verliehen für %n Antworten, die andere angenommen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded by %1 to people whom it has chosen.</source>
        <translation>Verliehen von %1 an Personen, die dort ausgewählt wurden.</translation>
    </message>
    <message>
        <source>Awarded for completing the course “%1”.</source>
        <translation>Verliehen für den Abschluss des Kurses „%1“.</translation>
    </message>
    <message>
        <source>Awarded for completing the pathway “%1”.</source>
        <translation>Verliehen für den Abschluss des Lernpfads „%1“.</translation>
    </message>
    <message>
        <source>Awarded for the skill “%1” at level %2 of 5, as others have seen it.</source>
        <translation>Verliehen für die Fähigkeit „%1“ auf Stufe %2 von 5, wie andere sie gesehen haben.</translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message>
        <source>Ask for it</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Search by title, skill, word of the description</source>
        <translation>Titel, Fähigkeit oder Wort suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>No course fits these filters. Take one away, or ask for the course.</source>
        <translation>Kein Kurs passt zu diesen Filtern. Nehmen Sie einen weg, oder beantragen Sie den Kurs.</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>Keine Kurse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln Kurs</numerusform>
            <numerusform>%Ln Kurse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more courses</source>
        <translation>
            <numerusform>%Ln Kurs oder mehr</numerusform>
            <numerusform>%Ln oder mehr Kurse</numerusform>
        </translation>
    </message>
    <message>
        <source>shown for &apos;%1&apos;</source>
        <translation>gezeigt zu „%1“</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funktioniert offline</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the field to the results</source>
        <translation>Vom Feld zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Den Kurs öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close the filters</source>
        <translation>Das Feld leeren, die Filter schließen</translation>
    </message>
    <message>
        <source>Only tell learning &amp; development that you looked for it</source>
        <translation>Die Personalentwicklung nur wissen lassen</translation>
    </message>
    <message>
        <source>Noted. They see how many people looked for it, not who.</source>
        <translation>Notiert. Dort sieht man, wie viele danach gesucht haben, nicht wer.</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos;. Ask for it: your supervisor decides, or learning &amp; development.</source>
        <translation>Nichts gefunden zu „%1“. Beantragen Sie es: Ihre Führungskraft oder die Personalentwicklung entscheidet.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>Mit diesen Filtern wurde nichts zu „%1“ gefunden. Ohne sie gibt es %Ln Kurs.</numerusform>
            <numerusform>Mit diesen Filtern wurde nichts zu „%1“ gefunden. Ohne sie gibt es %Ln Kurse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos; with these filters.</source>
        <translation>Mit diesen Filtern wurde nichts zu „%1“ gefunden.</translation>
    </message>
</context>
<context>
    <name>catalog::CourseDelegate</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Antrag</translation>
    </message>
</context>
<context>
    <name>catalog::FacetPanel</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funktioniert offline</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Gemerkt</translation>
    </message>
</context>
<context>
    <name>catalog::FacetRow</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n Kurs</numerusform>
            <numerusform>%n Kurse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeForm</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Was Sie getippt hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Groups that match</source>
        <translation>Gruppen, die passen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Of a team: the name of whom it reports to.</source>
        <translation>Bei einem Team: der Name der Führungskraft.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>everybody for themself</source>
        <translation>jede Person für sich</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle gemeinsam</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>Wer es schafft</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>That day counts as well.</source>
        <translation>Dieser Tag zählt mit.</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Name eines Kurses</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Kurse, die passen</translation>
    </message>
    <message>
        <source>Which courses count</source>
        <translation>Welche Kurse zählen</translation>
    </message>
    <message>
        <source>None chosen: any course counts.</source>
        <translation>Keiner gewählt: jeder Kurs zählt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Neue Herausforderung</translation>
    </message>
    <message>
        <source>Change the challenge</source>
        <translation>Herausforderung ändern</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>Herausforderung stellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>eine Abteilung</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>who joined a pathway</source>
        <translation>wer einem Lernpfad folgt</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>eine Community</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mein Team</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Nothing was set. What you typed is kept for the next time.</source>
        <translation>Es wurde nichts festgelegt. Was Sie getippt haben, bleibt für das nächste Mal.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead.</source>
        <translation>Ein Tag ab heute, höchstens ein Jahr voraus.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Gestellt: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message>
        <source>Open the course</source>
        <translation>Den Kurs öffnen</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Kurs finden</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>Meine Badges</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>Weiterlernen</translation>
    </message>
    <message>
        <source>This challenge is not here any more: it was ended, or it is for others.</source>
        <translation>Diese Herausforderung ist nicht mehr da: Sie wurde beendet, oder sie ist für andere.</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>Mein Stand</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt von</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>It is counted by the server, after the next sync.</source>
        <translation>Der Server zählt es, nach dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>Was Sie ohne Netz tun, zählt für den Tag, an dem Sie es getan haben, wann immer es gesendet wird.</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>Kurse, die zählen</translation>
    </message>
</context>
<context>
    <name>challenges::RowText</name>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Something that a group sets out to do until a day, each for themself or all together.</source>
        <translation>Etwas, das sich eine Gruppe bis zu einem Tag vornimmt, jede Person für sich oder alle zusammen.</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>Neue Herausforderung …</translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message>
        <source>Find communities and what is said in them</source>
        <translation>Communitys und Gesagtes finden</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Community gründen</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>Communitys durchsuchen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Zu entdecken</translation>
    </message>
    <message>
        <source>There is no community yet. Begin one for what you would like to learn with others.</source>
        <translation>Es gibt noch keine Community. Gründen Sie eine für das, was Sie mit anderen lernen möchten.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Begin a community about it?</source>
        <translation>Nichts gefunden zu „%1“. Eine Community dazu gründen?</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Sie haben um Aufnahme gebeten</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Sie sind eingeladen</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the field to the communities</source>
        <translation>Vom Feld zu den Communitys</translation>
    </message>
    <message>
        <source>Open the community</source>
        <translation>Community öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>community::CommunityForm</name>
    <message>
        <source>Anybody may join; otherwise moderators admit</source>
        <translation>Alle dürfen beitreten; sonst nimmt die Moderation auf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist sie da?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>Was Sie gemeinsam wollen</translation>
    </message>
    <message>
        <source>A goal on each line.</source>
        <translation>Ein Ziel je Zeile.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>An address on each line, then its title.</source>
        <translation>Eine Adresse je Zeile, dahinter ihr Titel.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Change the community</source>
        <translation>Community ändern</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Community gründen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Gründen</translation>
    </message>
    <message>
        <source>A name, please.</source>
        <translation>Bitte ein Name.</translation>
    </message>
    <message>
        <source>Each line begins with an address such as https://…</source>
        <translation>Jede Zeile beginnt mit einer Adresse wie https://…</translation>
    </message>
    <message>
        <source>There is a community of that name. Join it, or choose another name.</source>
        <translation>Es gibt eine Community mit diesem Namen. Treten Sie ihr bei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>community::CommunityView</name>
    <message>
        <source>Plan an event</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Its members see its events.</source>
        <translation>Die Treffen sehen die Mitglieder.</translation>
    </message>
    <message>
        <source>Nothing is planned. Meet, in a room or on a screen.</source>
        <translation>Nichts geplant. Treffen Sie sich, im Raum oder am Bildschirm.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Ich kann nicht</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n kommt</numerusform>
            <numerusform>%n kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n vielleicht</numerusform>
            <numerusform>%n vielleicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>What we want together</source>
        <translation>Was wir gemeinsam wollen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Leave the community</source>
        <translation>Community verlassen</translation>
    </message>
    <message>
        <source>You have left.</source>
        <translation>Sie sind ausgetreten.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Zur Moderation ernennen</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Verantwortung übergeben</translation>
    </message>
    <message>
        <source>Remove from the community</source>
        <translation>Aus der Community entfernen</translation>
    </message>
    <message>
        <source>Members are shown to members.</source>
        <translation>Mitglieder sehen die Mitglieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is reported.</source>
        <translation>Niemand wartet, und nichts ist gemeldet.</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 bittet um Aufnahme</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reported in “%1”</source>
        <translation>Gemeldet in „%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Thema beginnen</translation>
    </message>
    <message>
        <source>This community is not here.</source>
        <translation>Diese Community ist nicht hier.</translation>
    </message>
    <message>
        <source>Moderation (%1)</source>
        <translation>Moderation (%1)</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Mit Aufnahme</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Sie haben um Aufnahme gebeten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Um Aufnahme bitten</translation>
    </message>
    <message>
        <source>What is said here reaches its members. Join to read it, also without a network.</source>
        <translation>Was hier gesagt wird, erreicht die Mitglieder. Treten Sie bei, um es zu lesen, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Nothing has been said yet. A question is a good beginning.</source>
        <translation>Noch wurde nichts gesagt. Eine Frage ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>From thread to thread</source>
        <translation>Von Thema zu Thema</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Thema öffnen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Start a thread about it</source>
        <translation>Thema dazu beginnen</translation>
    </message>
    <message>
        <source>Removed from the community</source>
        <translation>Aus der Community entfernt</translation>
    </message>
    <message>
        <source>Nobody is left then, and the community is closed for good.</source>
        <translation>Dann ist niemand mehr da, und die Community wird für immer geschlossen.</translation>
    </message>
    <message>
        <source>You are its only owner. Make somebody else an owner first.</source>
        <translation>Nur Sie sind hier verantwortlich. Übergeben Sie zuerst jemandem die Verantwortung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>Eine Person einladen</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Eingeladen: %1</translation>
    </message>
    <message>
        <source>Its last member has left, and nobody can join any more. You can begin another one for the same.</source>
        <translation>Das letzte Mitglied ist gegangen, und niemand kann mehr beitreten. Sie können dafür eine neue Community gründen.</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Community gründen</translation>
    </message>
    <message>
        <source>You have declined the invitation. You can join all the same.</source>
        <translation>Sie haben die Einladung abgelehnt. Beitreten können Sie trotzdem.</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>Sie sind eingeladen.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 lädt Sie ein.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Remove %1 from the community?</source>
        <translation>%1 aus der Community entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Eingeladen von %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Erneut einladen</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Einladung zurücknehmen</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>Die Einladung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>To come back you will have to ask: moderators admit here.</source>
        <translation>Um wiederzukommen, müssen Sie anfragen: Hier nimmt die Moderation auf.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>What was said here reached its members.</source>
        <translation>Was hier gesagt wurde, erreichte die Mitglieder.</translation>
    </message>
    <message>
        <source>You asked to join “%1” and were not admitted.</source>
        <translation>Sie haben angefragt, „%1“ beizutreten, und wurden nicht aufgenommen.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. %2 did not admit you.</source>
        <translation>Sie haben angefragt, „%1“ beizutreten. %2 hat Sie nicht aufgenommen.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>Sie sind kein Mitglied von „%1“ mehr.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”. %2 has removed you.</source>
        <translation>Sie sind kein Mitglied von „%1“ mehr. %2 hat Sie entfernt.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Only moderators can admit you again. Write to who owns it.</source>
        <translation>Nur die Moderation kann Sie wieder aufnehmen. Schreiben Sie einer Person, die verantwortlich ist.</translation>
    </message>
    <message>
        <source>Why? They read this. You may leave it out.</source>
        <translation>Warum? Die Person liest das. Sie können es weglassen.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 ist schon Mitglied.</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 ist schon eingeladen.</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>Thema: %1</translation>
    </message>
</context>
<context>
    <name>community::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>A room, or nothing when it is on a screen.</source>
        <translation>Ein Raum, oder nichts, wenn es am Bildschirm ist.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>To join from anywhere.</source>
        <translation>Um von überall dabei zu sein.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Treffen ändern</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Bitte ein Titel.</translation>
    </message>
    <message>
        <source>An address such as https://…</source>
        <translation>Eine Adresse wie https://…</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is ahead.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine, die noch kommt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You come to what you plan, until you say otherwise at the event.</source>
        <translation>Zu einem Treffen, das Sie planen, kommen Sie, bis Sie dort etwas anderes antworten.</translation>
    </message>
</context>
<context>
    <name>community::PostCard</name>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Aha</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Lachen</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>Hurra</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>Ich frage mich</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Angenommene Antwort</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Removed by its author.</source>
        <translation>Von der Verfasserin oder dem Verfasser entfernt.</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>Von der Moderation ausgeblendet: %1</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Was %1 geschrieben hat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, yours too</source>
        <translation>%1: %2, auch von Ihnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Nicht mehr annehmen</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>Als Antwort annehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Why is it hidden? Its author reads this.</source>
        <translation>Warum wird es ausgeblendet? Wer es schrieb, liest das.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>What is wrong with it? The moderators read this.</source>
        <translation>Was stimmt damit nicht? Die Moderation liest das.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message>
        <source>Removed by its author</source>
        <translation>Von der Verfasserin oder dem Verfasser entfernt</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Von der Moderation ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadForm</name>
    <message>
        <source>Start the thread</source>
        <translation>Thema beginnen</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A question or a sentence, so that others find it.</source>
        <translation>Eine Frage oder ein Satz, damit andere es finden.</translation>
    </message>
    <message>
        <source>What is it about? **bold**, lists and code as in Markdown</source>
        <translation>Worum geht es? **fett**, Listen und Code wie in Markdown</translation>
    </message>
    <message>
        <source>Change the thread</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Thema beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>You are in no community yet. Join one first.</source>
        <translation>Sie sind noch in keiner Community. Treten Sie zuerst einer bei.</translation>
    </message>
    <message>
        <source>A title and a text, please.</source>
        <translation>Bitte ein Titel und ein Text.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Jemanden nennen</translation>
    </message>
    <message>
        <source>Everybody reads it beside the course; replies reach the members.</source>
        <translation>Neben dem Kurs lesen es alle; Antworten erreichen die Mitglieder.</translation>
    </message>
    <message>
        <source>It reaches the members.</source>
        <translation>Es erreicht die Mitglieder.</translation>
    </message>
    <message>
        <source>You are no longer in this community, so it cannot be sent there. What you wrote is kept: copy it, or choose another community.</source>
        <translation>Sie sind nicht mehr in dieser Community, dorthin kann es nicht gesendet werden. Was Sie geschrieben haben, bleibt erhalten: Kopieren Sie es, oder wählen Sie eine andere Community.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Es wurde nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>community::ThreadView</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write a reply; @ names somebody</source>
        <translation>Antwort schreiben; @ nennt jemanden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>%n frühere Antwort zeigen</numerusform>
            <numerusform>%n frühere Antworten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>About the course “%1”</source>
        <translation>Zum Kurs „%1“</translation>
    </message>
    <message>
        <source>Closed by a moderator: %1</source>
        <translation>Von der Moderation geschlossen: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Open for replies</source>
        <translation>Für Antworten öffnen</translation>
    </message>
    <message>
        <source>Close for replies</source>
        <translation>Für Antworten schließen</translation>
    </message>
    <message>
        <source>Why is it closed? Everybody reads this.</source>
        <translation>Warum wird es geschlossen? Alle lesen das.</translation>
    </message>
    <message>
        <source>Reported. The moderators see it, and you see what becomes of it.</source>
        <translation>Gemeldet. Die Moderation sieht es, und Sie sehen, was daraus wird.</translation>
    </message>
    <message>
        <source>Join “%1” to read the replies and to write.</source>
        <translation>Treten Sie „%1“ bei, um die Antworten zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>Als Antwort an %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>You change your reply. Esc leaves it as it was.</source>
        <translation>Sie ändern Ihre Antwort. Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>Die Datei ist noch nicht da. Sie kommt mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Jemanden nennen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To reactions, answers and the rest</source>
        <translation>Zu Reaktionen, Antworten und dem Rest</translation>
    </message>
    <message>
        <source>About the step “%1”</source>
        <translation>Zum Schritt „%1“</translation>
    </message>
    <message>
        <source>About the event “%1”</source>
        <translation>Zum Treffen „%1“</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Was %1 geschrieben hat</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Replies reach the members of “%1”.</source>
        <translation>Antworten erreichen die Mitglieder von „%1“.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Es wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Your thread is being kept on this computer. It stands here in a moment.</source>
        <translation>Ihr Thema wird auf diesem Computer aufgehoben. Gleich steht es hier.</translation>
    </message>
    <message>
        <source>A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be copied; Esc leaves it.</source>
        <translation>Die Moderation hat diese Antwort ausgeblendet, sodass sie nicht geändert werden kann: %1. Was Sie hier geschrieben haben, lässt sich kopieren; Esc lässt es.</translation>
    </message>
    <message>
        <source>This thread is not here. Most likely it is in a community that you have not joined: join it, and the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.</source>
        <translation>Dieses Thema ist nicht hier. Am ehesten gehört es zu einer Community, der Sie nicht beigetreten sind: Treten Sie ihr bei, dann kommt es. Vielleicht ist es auch noch nicht angekommen, oder wer es geschrieben hat oder die Moderation hat es weggenommen.</translation>
    </message>
    <message>
        <source>You are joining “%1”. The thread comes with the next sync.</source>
        <translation>Sie treten „%1“ bei. Das Thema kommt mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>This thread is not here. Perhaps a moderator has hidden it, or it has not arrived yet.</source>
        <translation>Dieses Thema ist nicht hier. Vielleicht hat die Moderation es ausgeblendet, oder es ist noch nicht angekommen.</translation>
    </message>
    <message>
        <source>This thread is in “%1”. You asked to join: it comes when you are admitted.</source>
        <translation>Dieses Thema gehört zu „%1“. Sie haben um Aufnahme gebeten: Es kommt, wenn Sie aufgenommen sind.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, whose last member has left. Nobody can join any more.</source>
        <translation>Dieses Thema gehört zu „%1“, wo niemand mehr Mitglied ist. Beitreten kann niemand mehr.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Its moderators admit: ask them.</source>
        <translation>Dieses Thema gehört zu „%1“, wo Sie nicht Mitglied sind. Die Moderation nimmt auf: Bitten Sie darum.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Join it to read and to write there.</source>
        <translation>Dieses Thema gehört zu „%1“, wo Sie nicht Mitglied sind. Treten Sie bei, um dort zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Um Aufnahme bitten</translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Dieser Kurs ist nicht mehr in Ihrem Katalog.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Zurück zum Katalog</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>verpflichtend</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>funktioniert offline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % geschafft</translation>
    </message>
    <message>
        <source>%1 % done, next: %2</source>
        <translation>%1 % geschafft, als Nächstes: %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>See my request</source>
        <translation>Meinen Antrag ansehen</translation>
    </message>
    <message>
        <source>Request this course</source>
        <translation>Diesen Kurs beantragen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>See it at the provider</source>
        <translation>Beim Anbieter ansehen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücktreten</translation>
    </message>
    <message>
        <source>Withdrawn from %1</source>
        <translation>Von %1 zurückgetreten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>Was Sie danach können</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Search the catalog for it</source>
        <translation>Im Katalog danach suchen</translation>
    </message>
    <message>
        <source>Before this course</source>
        <translation>Vor diesem Kurs</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>Lernpfad mit %n Schritt</numerusform>
            <numerusform>Lernpfad mit %n Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>%n Kollegin oder Kollege hat ihn gemacht</numerusform>
            <numerusform>%n Kolleginnen und Kollegen haben ihn gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Zurück dahin, woher Sie kamen</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinschauen</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Version</translation>
    </message>
    <message>
        <source>Done again from %1 on, it renews your badge “%2”, which is valid until %3.</source>
        <translation>Ab %1 wiederholt, erneuert er Ihr Badge „%2“, das bis %3 gültig ist.</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. You can ask now, also offline.</source>
        <translation>Über diesen Kurs entscheidet Ihre Führungskraft oder die Personalentwicklung. Sie können jetzt fragen, auch offline.</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Es wurde schon gesendet.</translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Zertifikat bis</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 (%n vote(s))</source>
        <translation>
            <numerusform>%1 von 5 (%n Stimme)</numerusform>
            <numerusform>%1 von 5 (%n Stimmen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Ja, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>course::OfflinePanel</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 zu laden</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message>
        <source>Talked about in communities</source>
        <translation>In Communitys besprochen</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Eine Community fragen</translation>
    </message>
    <message>
        <source>Nobody has asked about this course yet.</source>
        <translation>Nach diesem Kurs hat noch niemand gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message>
        <source>Saved for later</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Press to take it off the list</source>
        <translation>Drücken, um ihn von der Liste zu nehmen</translation>
    </message>
    <message>
        <source>Not saved any more.</source>
        <translation>Nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>Saved: the catalog&apos;s filter &apos;Saved for later&apos; has it.</source>
        <translation>Gemerkt: Der Filter „Gemerkt“ des Katalogs zeigt ihn.</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Empfehlen …</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>Ihre Bewertung: %n von 5</numerusform>
            <numerusform>Ihre Bewertung: %n von 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Bewerten …</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>What colleagues say</source>
        <translation>Was andere sagen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend it to</source>
        <translation>Empfehlen an</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>Recommended to %1.</source>
        <translation>%1 empfohlen.</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>Was sollten andere wissen?</translation>
    </message>
    <message>
        <source>With words everybody reads it with your name; stars alone only count.</source>
        <translation>Mit Worten lesen es alle mit Ihrem Namen; Sterne allein zählen nur.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Choose one to five stars.</source>
        <translation>Wählen Sie einen bis fünf Sterne.</translation>
    </message>
    <message>
        <source>Thank you. It counts when it is sent.</source>
        <translation>Danke. Es zählt, sobald es gesendet ist.</translation>
    </message>
    <message>
        <source>Name of a colleague or community</source>
        <translation>Name einer Kollegin, eines Kollegen oder einer Community</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Choose a colleague or a community from the list.</source>
        <translation>Wählen Sie jemanden oder eine Community aus der Liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>Wie viele Sterne</translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message>
        <source>The revocation list is from today.</source>
        <translation>Die Widerrufsliste ist von heute.</translation>
    </message>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>Die Widerrufsliste ist %n Tag alt.</numerusform>
            <numerusform>Die Widerrufsliste ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could be read.</source>
        <translation>Die Datei ließ sich lesen.</translation>
    </message>
    <message>
        <source>The file is damaged or is no badge.</source>
        <translation>Die Datei ist beschädigt oder kein Badge.</translation>
    </message>
    <message>
        <source>This is no Open Badge.</source>
        <translation>Das ist kein Open Badge.</translation>
    </message>
    <message>
        <source>Every word of the badge is defined.</source>
        <translation>Jedes Wort des Badges ist festgelegt.</translation>
    </message>
    <message>
        <source>The badge uses a vocabulary that this program does not know: %1</source>
        <translation>Das Badge benutzt ein Vokabular, das dieses Programm nicht kennt: %1</translation>
    </message>
    <message>
        <source>The badge does not begin with the vocabularies that the standard asks for: %1</source>
        <translation>Das Badge beginnt nicht mit den Vokabularen, die der Standard verlangt: %1</translation>
    </message>
    <message>
        <source>The badge has something in it that no vocabulary defines and no signature protects: %1</source>
        <translation>Im Badge steht etwas, das kein Vokabular festlegt und keine Unterschrift schützt: %1</translation>
    </message>
    <message>
        <source>The badge&apos;s vocabulary contradicts itself: %1</source>
        <translation>Das Vokabular des Badges widerspricht sich: %1</translation>
    </message>
    <message>
        <source>The badge is too complicated to be checked. Real badges never are.</source>
        <translation>Das Badge ist zu verwickelt, um geprüft zu werden. Echte Badges sind das nie.</translation>
    </message>
    <message>
        <source>The badge has everything that belongs to one.</source>
        <translation>Das Badge hat alles, was dazugehört.</translation>
    </message>
    <message>
        <source>Something is missing in the badge: %1</source>
        <translation>Im Badge fehlt etwas: %1</translation>
    </message>
    <message>
        <source>Something in the badge is of the wrong kind: %1</source>
        <translation>Etwas im Badge ist von der falschen Art: %1</translation>
    </message>
    <message>
        <source>Something in the badge has a value that it must not have: %1</source>
        <translation>Etwas im Badge hat einen Wert, den es nicht haben darf: %1</translation>
    </message>
    <message>
        <source>A part of the badge lies on a web site and is not here: %1</source>
        <translation>Ein Teil des Badges liegt auf einer Website und ist nicht hier: %1</translation>
    </message>
    <message>
        <source>The signature is right: nothing was changed since it was signed.</source>
        <translation>Die Unterschrift stimmt: Seit dem Unterschreiben wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The signature is right, made by a draft of today&apos;s standard.</source>
        <translation>Die Unterschrift stimmt; sie folgt einem Entwurf des heutigen Standards.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but nobody confirms whose signature it is.</source>
        <translation>Seit dem Unterschreiben wurde nichts geändert, aber niemand bestätigt, wessen Unterschrift es ist.</translation>
    </message>
    <message>
        <source>The signature does not fit: the badge was changed, or somebody else made it.</source>
        <translation>Die Unterschrift passt nicht: Das Badge wurde geändert, oder jemand anderes hat es gemacht.</translation>
    </message>
    <message>
        <source>Nobody has signed this badge.</source>
        <translation>Niemand hat dieses Badge unterschrieben.</translation>
    </message>
    <message>
        <source>The badge is signed in a way that this program does not know: %1</source>
        <translation>Das Badge ist auf eine Weise unterschrieben, die dieses Programm nicht kennt: %1</translation>
    </message>
    <message>
        <source>The signature is damaged: %1</source>
        <translation>Die Unterschrift ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The signature names no key that can be used: %1</source>
        <translation>Die Unterschrift nennt keinen brauchbaren Schlüssel: %1</translation>
    </message>
    <message>
        <source>The signature is by somebody other than the issuer: %1</source>
        <translation>Die Unterschrift ist von jemand anderem als dem Aussteller: %1</translation>
    </message>
    <message>
        <source>The signature was made for another purpose: %1</source>
        <translation>Die Unterschrift wurde für einen anderen Zweck geleistet: %1</translation>
    </message>
    <message>
        <source>The signature has expired.</source>
        <translation>Die Unterschrift ist abgelaufen.</translation>
    </message>
    <message>
        <source>The badge contradicts the token that it came in: %1</source>
        <translation>Das Badge widerspricht dem Token, in dem es kam: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site has the same badge.</source>
        <translation>Auf der Website des Ausstellers steht dasselbe Badge.</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s web site can confirm this badge; it was not asked yet: %1</source>
        <translation>Nur die Website des Ausstellers kann dieses Badge bestätigen; sie wurde noch nicht gefragt: %1</translation>
    </message>
    <message>
        <source>The badge does not lie where its issuer keeps badges: %1</source>
        <translation>Das Badge liegt nicht dort, wo sein Aussteller Badges aufbewahrt: %1</translation>
    </message>
    <message>
        <source>A part of this program is missing: signatures cannot be checked.</source>
        <translation>Ein Teil dieses Programms fehlt: Unterschriften lassen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>It is valid today.</source>
        <translation>Es gilt heute.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>Es gilt erst ab %1.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>A date in the badge cannot be read: %1</source>
        <translation>Ein Datum im Badge ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The issuer cannot revoke this badge.</source>
        <translation>Der Aussteller kann dieses Badge nicht widerrufen.</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>Es wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>The issuer has suspended this badge for now.</source>
        <translation>Der Aussteller hat dieses Badge vorläufig ausgesetzt.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list is not on this device.</source>
        <translation>Ob es widerrufen wurde, ist nicht bekannt: Die Liste des Ausstellers ist nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list cannot be read.</source>
        <translation>Ob es widerrufen wurde, ist nicht bekannt: Die Liste des Ausstellers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the list is not signed by the issuer.</source>
        <translation>Ob es widerrufen wurde, ist nicht bekannt: Die Liste ist nicht vom Aussteller unterschrieben.</translation>
    </message>
    <message>
        <source>You trust this issuer: %1</source>
        <translation>Sie vertrauen diesem Aussteller: %1</translation>
    </message>
    <message>
        <source>This issuer is not among those that you trust: %1</source>
        <translation>Dieser Aussteller gehört nicht zu denen, denen Sie vertrauen: %1</translation>
    </message>
    <message>
        <source>It was issued to you.</source>
        <translation>Es wurde für Sie ausgestellt.</translation>
    </message>
    <message>
        <source>It was issued to somebody else.</source>
        <translation>Es wurde für jemand anderen ausgestellt.</translation>
    </message>
    <message>
        <source>The badge does not say to whom it was issued.</source>
        <translation>Das Badge sagt nicht, für wen es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>To whom it was issued was not checked.</source>
        <translation>Für wen es ausgestellt wurde, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge.</source>
        <translation>Der Aussteller hat dieses Badge widerrufen.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge: %1</source>
        <translation>Der Aussteller hat dieses Badge widerrufen: %1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Gültig.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Nicht gültig.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Noch nicht entschieden.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this device; the issuer can be asked for it: %1</source>
        <translation>Der Schlüssel des Ausstellers ist nicht auf diesem Gerät; der Aussteller kann danach gefragt werden: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::BadgeRow</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n Badge</numerusform>
            <numerusform>%n Badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind geschafft.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n Änderung wartet auf das Senden</numerusform>
            <numerusform>%n Änderungen warten auf das Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Nothing in progress. Find a course that takes you further.</source>
        <translation>Nichts begonnen. Finden Sie einen Kurs, der Sie weiterbringt.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Im Katalog stöbern</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>In den nächsten 30 Tagen ist nichts fällig.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Verpflichtend</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Ihr Team</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Lernpfade</translation>
    </message>
    <message>
        <source>A pathway leads to a goal step by step. You follow none yet.</source>
        <translation>Ein Lernpfad führt Schritt für Schritt zu einem Ziel. Sie folgen noch keinem.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Die Lernpfade ansehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the pathway %1</source>
        <translation>Den Lernpfad %1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 von %n Schritt geschafft</numerusform>
            <numerusform>%1 von %n Schritten geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>%n Änderung für Sie</numerusform>
            <numerusform>%n Änderungen für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>No session or event is planned.</source>
        <translation>Kein Termin und kein Treffen geplant.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anträge</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Einen Kurs beantragen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You can ask for any course, also one that the catalog lacks.</source>
        <translation>Sie können jeden Kurs beantragen, auch einen, der im Katalog fehlt.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Badges and standing</source>
        <translation>Badges und Stand</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n day(s)</source>
        <translation>
            <numerusform>%n Tag in Folge</numerusform>
            <numerusform>%n Tage in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>My registrations</source>
        <translation>Meine Anmeldungen</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>braucht das Netz</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>title of a step, how far it is</comment>
        <translation>Als Nächstes: %1. %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; opens when &apos;%2&apos; is done.</source>
        <translation>„%1“ öffnet sich, wenn „%2“ erledigt ist.</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Lernpfad</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about my standing</source>
        <translation>Mehr über meinen Stand</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>Recommended to you</source>
        <translation>Ihnen empfohlen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and has been made anew from the server.</source>
        <translation>Was auf diesem Computer lag, war beschädigt und wurde vom Server neu geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>%n Änderung, die noch nicht gesendet war, ist erhalten.</numerusform>
            <numerusform>%n Änderungen, die noch nicht gesendet waren, sind erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>%n Entwurf ist erhalten.</numerusform>
            <numerusform>%n Entwürfe sind erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Personalentwicklung</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged. The next sync fetches it anew.</source>
        <translation>Was auf diesem Computer lag, war beschädigt. Der nächste Abgleich holt es neu.</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>nicht heruntergeladen</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>Der Server wurde aus einer Sicherung wiederhergestellt: %n Sache von Ihnen ist dort nicht mehr vorhanden.</numerusform>
            <numerusform>Der Server wurde aus einer Sicherung wiederhergestellt: %n Sachen von Ihnen sind dort nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for you.</source>
        <translation>Kein Antrag wartet auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>%n Antrag wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%n Anträge warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>Zertifikate, die ablaufen</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>development::AwardForm</name>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Passende Personen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Award it</source>
        <translation>Verleihen</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Wählen Sie eine Person aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” for %2: signed with the next sync.</source>
        <translation>„%1“ für %2: Die Unterschrift kommt mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>development::BadgeForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Wofür es steht</translation>
    </message>
    <message>
        <source>What one does for it</source>
        <translation>Was man dafür tut</translation>
    </message>
    <message>
        <source>Whoever checks the badge reads it.</source>
        <translation>Wer das Badge prüft, liest es.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Level or number</source>
        <translation>Stufe oder Anzahl</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5 and are those that a supervisor or a course has seen.</source>
        <translation>Stufen gehen von 1 bis 5; es zählen die, die eine Führungskraft oder ein Kurs gesehen hat.</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>Wie man es erwirbt</translation>
    </message>
    <message>
        <source>Months until it ends</source>
        <translation>Monate, bis es endet</translation>
    </message>
    <message>
        <source>Then it is earned anew; people are reminded before.</source>
        <translation>Danach wird es neu erworben; vorher wird daran erinnert.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Badge speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Who has earned it already gets it soon after the next sync.</source>
        <translation>Gespeichert: „%1“. Wer es schon erworben hat, bekommt es bald nach dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one from the list.</source>
        <translation>Das gibt es nicht mehr. Wählen Sie etwas anderes aus der Liste.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Was Sie getippt hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Give it to whom you choose with “Award a badge…”.</source>
        <translation>Gespeichert: „%1“. Mit „Badge verleihen …“ geben Sie es, wem Sie möchten.</translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message>
        <source>Learning &amp; development</source>
        <translation>Personalentwicklung</translation>
    </message>
    <message>
        <source>This page is for learning &amp; development.</source>
        <translation>Diese Seite ist für die Personalentwicklung.</translation>
    </message>
    <message>
        <source>What people ask for</source>
        <translation>Was gefragt ist</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Points and challenges</source>
        <translation>Punkte und Herausforderungen</translation>
    </message>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>Anträge, gemerkte Kurse und vergebliche Suchen des letzten Jahres von mindestens %n Person; nie wer.</numerusform>
            <numerusform>Anträge, gemerkte Kurse und vergebliche Suchen des letzten Jahres von jeweils mindestens %n Personen; nie wer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that enough people ask for.</source>
        <translation>Nichts, wonach genug Personen fragen.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what people ask for</source>
        <translation>Speichern, was gefragt ist</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>bedarf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Badges that were given</source>
        <translation>Verliehene Badges</translation>
    </message>
    <message>
        <source>Award a badge…</source>
        <translation>Badge verleihen …</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>wartet auf die Unterschrift</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason: everybody who checks the badge reads it</source>
        <translation>Grund: Alle, die das Badge prüfen, lesen ihn</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Who is ranked</source>
        <translation>Wer in Ranglisten steht</translation>
    </message>
    <message>
        <source>No points at all</source>
        <translation>Keine Punkte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>Der Server sendet niemandem mehr, als das erlaubt, und keine Zahlen über weniger als %n Person.</numerusform>
            <numerusform>Der Server sendet niemandem mehr, als das erlaubt, und keine Zahlen über weniger als %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Punkte: %1</translation>
    </message>
    <message>
        <source>Badges and their rules</source>
        <translation>Badges und ihre Regeln</translation>
    </message>
    <message>
        <source>New badge…</source>
        <translation>Neues Badge …</translation>
    </message>
    <message>
        <source>answered with “%1”</source>
        <translation>beantwortet mit „%1“</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Beantworten …</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Name eines Kurses</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Kurse, die passen</translation>
    </message>
    <message>
        <source>One course for all who asked</source>
        <translation>Ein Kurs für alle, die gefragt haben</translation>
    </message>
    <message>
        <source>Their requests are fulfilled and they are registered. For a course that needs approval, those who still wait for their supervisor stay as they are.</source>
        <translation>Ihre Anträge werden erfüllt und sie werden angemeldet. Bei einem Kurs, der eine Genehmigung braucht, bleibt es für die, die noch auf ihre Führungskraft warten, wie es ist.</translation>
    </message>
    <message>
        <source>Register them</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>“%1” for all who asked: they are registered with the next sync.</source>
        <translation>„%1“ für alle, die gefragt haben: Sie werden mit dem nächsten Abgleich angemeldet.</translation>
    </message>
    <message>
        <source>Nobody has a request, so nobody is registered. Each is told of the course on their dashboard; you do not see whom.</source>
        <translation>Niemand hat einen Antrag gestellt, also wird niemand angemeldet. Alle erfahren in ihrer Übersicht von dem Kurs; wer es ist, sehen Sie nicht.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Bescheid geben</translation>
    </message>
    <message>
        <source>“%1” for all who looked for it: they are told with the next sync.</source>
        <translation>„%1“ für alle, die danach gesucht haben: Sie erfahren es mit dem nächsten Abgleich.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>Nur das neueste wird gezeigt.</numerusform>
            <numerusform>Nur die neuesten %n werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Name of a person or of a badge</source>
        <translation>Name einer Person oder eines Badges</translation>
    </message>
    <message>
        <source>Points, levels, days in a row, leaderboards and challenges go for everybody. What people did stays recorded, and counts when you turn points on again.</source>
        <translation>Punkte, Stufen, Tage in Folge, Ranglisten und Herausforderungen fallen für alle weg. Was jemand getan hat, bleibt festgehalten und zählt, wenn Sie Punkte wieder einschalten.</translation>
    </message>
    <message>
        <source>Leaderboards go for everybody. People see their own points, and where they stand among others as figures without names.</source>
        <translation>Ranglisten fallen für alle weg. Jede Person sieht ihre eigenen Punkte und wo sie unter anderen steht, als Zahlen ohne Namen.</translation>
    </message>
    <message>
        <source>Who takes part is ranked by name, and seen by those who take part. All others see no leaderboard and are on none until they choose to.</source>
        <translation>Wer teilnimmt, steht mit Namen in der Rangliste und wird von denen gesehen, die teilnehmen. Alle anderen sehen keine Rangliste und stehen in keiner, bis sie sich dafür entscheiden.</translation>
    </message>
    <message>
        <source>Everybody is ranked by name, in their department, team, pathways and communities, without being asked. Where there is a works council, ask it first.</source>
        <translation>Alle stehen mit Namen in Ranglisten ihrer Abteilung, ihres Teams, ihrer Lernpfade und Communitys, ohne gefragt zu werden. Wo es einen Betriebsrat gibt, fragen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>It holds from the next sync on.</source>
        <translation>Es gilt ab dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Who is ranked: %1</source>
        <translation>Wer in Ranglisten steht: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>not taken by the server</source>
        <translation>vom Server nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is kept for the next time.</source>
        <translation>Es wurde nichts gespeichert. Was Sie getippt haben, bleibt für das nächste Mal.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who is ranked</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Those who take part</source>
        <translation>Nur wer mitmacht</translation>
    </message>
    <message>
        <source>People see their own points, and where they stand without names.</source>
        <translation>Alle sehen ihre eigenen Punkte und wo sie stehen, ohne Namen.</translation>
    </message>
    <message>
        <source>Among themselves; all others see nothing of it.</source>
        <translation>Untereinander; alle anderen sehen nichts davon.</translation>
    </message>
</context>
<context>
    <name>downloads::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>Heruntergeladenes</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message>
        <source>Courses that you download can be learned without a network.</source>
        <translation>Heruntergeladene Kurse lassen sich ohne Netz lernen.</translation>
    </message>
    <message>
        <source>See my courses</source>
        <translation>Meine Kurse ansehen</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Due this month: %1</source>
        <translation>Diesen Monat fällig: %1</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Den Kurs öffnen</translation>
    </message>
</context>
<context>
    <name>help::HelpView</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Für Lernende</translation>
    </message>
    <message>
        <source>For supervisors</source>
        <translation>Für Führungskräfte</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Für die Administration</translation>
    </message>
    <message>
        <source>Page up / Page down</source>
        <translation>Bild auf / Bild ab</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>For learning &amp; development</source>
        <translation>Für die Personalentwicklung</translation>
    </message>
    <message>
        <source>This chapter is in English.</source>
        <translation>Dieses Kapitel ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>invitations::Letter</name>
    <message>
        <source>Invitation: %1</source>
        <translation>Einladung: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Neue Zeit: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Vereinbart: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>It waits for your answer, here or in LXCP.</source>
        <translation>Es wartet auf Ihre Antwort, hier oder in LXCP.</translation>
    </message>
    <message>
        <source>It waits for your answer in LXCP.</source>
        <translation>Es wartet in LXCP auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Alle vier Wochen</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Eine Reihe</translation>
    </message>
    <message>
        <source>%1, the last time on %2</source>
        <translation>%1, zum letzten Mal am %2</translation>
    </message>
    <message>
        <source>One meeting is cancelled: %1</source>
        <translation>Ein Termin fällt aus: %1</translation>
    </message>
    <message>
        <source>Some meetings are cancelled: %1</source>
        <translation>Einige Termine fallen aus: %1</translation>
    </message>
    <message>
        <source>Only this is cancelled; the other meetings stay as they are.</source>
        <translation>Nur das fällt aus, die anderen Termine bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Only this has changed; the other meetings stay as they are.</source>
        <translation>Nur das hat sich geändert, die anderen Termine bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It stays at %1 in %2 when clocks change.</source>
        <translation>Wenn Uhren umgestellt werden, bleibt es bei %1 in %2.</translation>
    </message>
    <message>
        <source>The old time stays: %1</source>
        <translation>Die alte Zeit bleibt: %1</translation>
    </message>
    <message>
        <source>The new time was declined: %1</source>
        <translation>Die neue Zeit wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>Die Mentorschaft ist beendet.</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 schlägt einen Termin vor</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 schlägt eine andere Zeit vor</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 ist einverstanden</translation>
    </message>
    <message>
        <source>%1 says perhaps</source>
        <translation>%1 sagt vielleicht</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 lehnt ab</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 sagt einen Termin ab</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>What was held stays. The other meetings are at their new time from %1.</source>
        <translation>Was stattgefunden hat, bleibt. Die anderen Termine sind zu ihrer neuen Zeit ab %1.</translation>
    </message>
    <message>
        <source>It now ends at %1.</source>
        <translation>Es endet nun um %1.</translation>
    </message>
    <message>
        <source>Waiting for your answer: %1</source>
        <translation>Wartet auf Ihre Antwort: %1</translation>
    </message>
    <message>
        <source>It was called “%1” before.</source>
        <translation>Vorher hieß es „%1“.</translation>
    </message>
    <message>
        <source>There is another link to join: %1</source>
        <translation>Der Link zum Beitreten ist ein anderer: %1</translation>
    </message>
    <message>
        <source>You come: %1</source>
        <translation>Sie kommen: %1</translation>
    </message>
    <message>
        <source>You do not come: %1</source>
        <translation>Sie kommen nicht: %1</translation>
    </message>
    <message>
        <source>You may come: %1</source>
        <translation>Sie kommen vielleicht: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Es findet nicht statt.</translation>
    </message>
    <message>
        <source>You can answer otherwise, here or in LXCP.</source>
        <translation>Sie können hier oder in LXCP anders antworten.</translation>
    </message>
    <message>
        <source>You can answer otherwise in LXCP.</source>
        <translation>Sie können in LXCP anders antworten.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>There is no agenda any more.</source>
        <translation>Es gibt keine Tagesordnung mehr.</translation>
    </message>
    <message>
        <source>The agenda is another one:</source>
        <translation>Die Tagesordnung ist jetzt eine andere:</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Tagesordnung:</translation>
    </message>
    <message>
        <source>You are no longer in “%1”, so it goes out of your calendar.</source>
        <translation>Sie sind nicht mehr in „%1“, deshalb verschwindet es aus Ihrem Kalender.</translation>
    </message>
    <message>
        <source>You said perhaps: agree or decline once you know.</source>
        <translation>Sie haben „vielleicht“ gesagt: Sagen Sie zu oder ab, sobald Sie es wissen.</translation>
    </message>
    <message>
        <source>Nobody answered the new time: %1</source>
        <translation>Auf die neue Zeit hat niemand geantwortet: %1</translation>
    </message>
</context>
<context>
    <name>messages::ActText</name>
    <message>
        <source>You added %1</source>
        <translation>Sie haben %1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 hat Sie hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added you and %2</source>
        <translation>%1 hat Sie und %2 hinzugefügt</translation>
    </message>
    <message>
        <source>You took %1 out</source>
        <translation>Sie haben %1 herausgenommen</translation>
    </message>
    <message>
        <source>%1 took %2 out</source>
        <translation>%1 hat %2 herausgenommen</translation>
    </message>
    <message>
        <source>%1 took you out</source>
        <translation>%1 hat Sie herausgenommen</translation>
    </message>
    <message>
        <source>%1 took you and %2 out</source>
        <translation>%1 hat Sie und %2 herausgenommen</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Sie sind gegangen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
</context>
<context>
    <name>messages::MessagesView</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Nobody has written to you here yet, nor you to anybody.</source>
        <translation>Hier hat Ihnen noch niemand geschrieben, und Sie auch niemandem.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a colleague, or to several at once.</source>
        <translation>Schreiben Sie einer Kollegin, einem Kollegen oder mehreren zugleich.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>%n frühere Nachricht zeigen</numerusform>
            <numerusform>%n frühere Nachrichten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Gruppe verlassen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Was %1 geschrieben hat</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>Die Datei ist noch nicht da. Sie kommt mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>Name and people</source>
        <translation>Name und Teilnehmende</translation>
    </message>
    <message>
        <source>Leave the group? Only those who stay can add you again.</source>
        <translation>Die Gruppe verlassen? Nur wer bleibt, kann Sie wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Jemanden nennen</translation>
    </message>
    <message>
        <source>not in this conversation</source>
        <translation>nicht in dieser Unterhaltung</translation>
    </message>
    <message>
        <source>%1 is not in this conversation and is not told.</source>
        <translation>%1 ist nicht in dieser Unterhaltung und erfährt nichts davon.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Messages from before you were added are not shown to you.</source>
        <translation>Nachrichten von vorher sehen Sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>Gelesen von %n</numerusform>
            <numerusform>Gelesen von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>You are no longer in this group. %1 took you out.</source>
        <translation>Sie sind nicht mehr in dieser Gruppe. %1 hat Sie herausgenommen.</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. %2 took you out.</source>
        <translation>Sie sind nicht mehr in „%1“. %2 hat Sie herausgenommen.</translation>
    </message>
    <message>
        <source>Not in this conversation, and not told: %1</source>
        <translation>Nicht in dieser Unterhaltung und nicht benachrichtigt: %1</translation>
    </message>
    <message>
        <source>What you have begun to write here goes with it: copy it first, if you want it.</source>
        <translation>Was Sie hier zu schreiben begonnen haben, ist dann fort: Kopieren Sie es vorher, wenn Sie es behalten wollen.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Es wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>The conversation is being kept on this computer. It stands here in a moment.</source>
        <translation>Die Unterhaltung wird auf diesem Computer aufgehoben. Gleich steht sie hier.</translation>
    </message>
    <message>
        <source>This conversation is not here. Perhaps you are not in it, or it has not arrived yet.</source>
        <translation>Diese Unterhaltung ist nicht hier. Vielleicht gehören Sie nicht dazu, oder sie ist noch nicht angekommen.</translation>
    </message>
    <message>
        <source>Your message is removed.</source>
        <translation>Ihre Nachricht ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Es wurde schon gesendet.</translation>
    </message>
</context>
<context>
    <name>messages::NewConversation</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Personen, an die es geht</translation>
    </message>
    <message>
        <source>Press to leave them out</source>
        <translation>Drücken, um sie wegzulassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Press to keep them</source>
        <translation>Drücken, um die Person zu behalten</translation>
    </message>
    <message>
        <source>Press to take them out</source>
        <translation>Drücken, um die Person herauszunehmen</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>Taken out when you save</source>
        <translation>Wird beim Speichern herausgenommen</translation>
    </message>
    <message>
        <source>Who began the group can take people out of it.</source>
        <translation>Wer die Gruppe begonnen hat, kann Leute herausnehmen.</translation>
    </message>
    <message>
        <source>Added when you save</source>
        <translation>Kommen beim Speichern dazu</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody by this name is here to be chosen.</source>
        <translation>Niemand mit diesem Namen kann hier gewählt werden.</translation>
    </message>
</context>
<context>
    <name>models::CatalogModel</name>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message>
        <source>%1 done together, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 gemeinsam geschafft, %2 hätten gereicht</translation>
    </message>
    <message>
        <source>%1 done, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 geschafft, %2 hätten gereicht</translation>
    </message>
    <message>
        <source>%1 of %2 done together</source>
        <comment>deeds</comment>
        <translation>%1 von %2 gemeinsam geschafft</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>deeds</comment>
        <translation>%1 von %2 geschafft</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>%n Kurs abschließen</numerusform>
            <numerusform>%n Kurse abschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a course</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>%1 abschließen: %n Mal</numerusform>
            <numerusform>%1 abschließen: %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>courses</comment>
        <translation>%1 abschließen</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>%n davon abschließen: %1</numerusform>
            <numerusform>%n davon abschließen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>%n davon schaffen: %1</numerusform>
            <numerusform>%n davon schaffen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>An %n Tag lernen</numerusform>
            <numerusform>An %n Tagen lernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>%n Badge erwerben</numerusform>
            <numerusform>%n Badges erwerben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>%n Mentoring-Termin haben</numerusform>
            <numerusform>%n Mentoring-Termine haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>%n angenommene Antwort geben</numerusform>
            <numerusform>%n angenommene Antworten geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has decided to rank nobody.</source>
        <translation>Ihre Organisation hat entschieden, keine Ranglisten zu führen.</translation>
    </message>
    <message>
        <source>Only those who take part see it, and are seen.</source>
        <translation>Nur wer mitmacht, sieht das und wird gesehen.</translation>
    </message>
    <message>
        <source>Not shown: together with the figures of other groups it would tell of a few people.</source>
        <translation>Nicht gezeigt: Zusammen mit den Zahlen anderer Gruppen verriete es etwas über wenige.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>Nicht gezeigt: weniger als %n Person.</numerusform>
            <numerusform>Nicht gezeigt: weniger als %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>days of learning</source>
        <translation>Lerntage</translation>
    </message>
    <message>
        <source>courses completed</source>
        <translation>abgeschlossene Kurse</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>sessions of mentoring</source>
        <translation>Mentoring-Termine</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>angenommene Antworten</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>what a group sets out to do</comment>
        <translation>%1, alle zusammen</translation>
    </message>
    <message>
        <source>for the department %1</source>
        <translation>für die Abteilung %1</translation>
    </message>
    <message>
        <source>for your team</source>
        <translation>für Ihr Team</translation>
    </message>
    <message>
        <source>for the team of %1</source>
        <translation>für das Team von %1</translation>
    </message>
    <message>
        <source>for all who joined the pathway “%1”</source>
        <translation>für alle auf dem Lernpfad „%1“</translation>
    </message>
    <message>
        <source>for the community “%1”</source>
        <translation>für die Community „%1“</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>für alle</translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>%n davon von Ihnen</numerusform>
            <numerusform>%n davon von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>%n Person hat es geschafft</numerusform>
            <numerusform>%n Personen haben es geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>models::ClockText</name>
    <message>
        <source>The clock of this computer is %1 slow. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>Die Uhr dieses Computers geht %1 nach. LXCP richtet sich solange nach der Uhr des Servers: Was Sie tun und wie lange etwas her ist, hat trotzdem die richtige Zeit.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>Die Uhr dieses Computers geht %1 vor. LXCP richtet sich solange nach der Uhr des Servers: Was Sie tun und wie lange etwas her ist, hat trotzdem die richtige Zeit.</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 slow, days are counted by the server&apos;s</source>
        <translation>die Uhr dieses Computers geht %1 nach, Tage zählen nach der des Servers</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 fast, days are counted by the server&apos;s</source>
        <translation>die Uhr dieses Computers geht %1 vor, Tage zählen nach der des Servers</translation>
    </message>
</context>
<context>
    <name>models::ConflictText</name>
    <message>
        <source>while it could not be sent</source>
        <translation>während es nicht gesendet werden konnte</translation>
    </message>
    <message>
        <source>You are not registered</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You follow the pathway</source>
        <translation>Sie folgen dem Lernpfad</translation>
    </message>
    <message>
        <source>You do not follow it</source>
        <translation>Sie folgen ihm nicht</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2</source>
        <translation>%1 vertritt Sie bis %2</translation>
    </message>
    <message>
        <source>Nobody stands in for you</source>
        <translation>Niemand vertritt Sie</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>Der Termin ist abgesagt</translation>
    </message>
    <message>
        <source>The time is declined</source>
        <translation>Die Zeit ist abgelehnt</translation>
    </message>
    <message>
        <source>You have this mentorship</source>
        <translation>Diese Mentorschaft besteht</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>Es wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>There is no such mentorship</source>
        <translation>Diese Mentorschaft gibt es nicht</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>Die Mentorschaft ist beendet.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>lesen beide</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>lesen nur Sie</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>Dieser Termin ist abgesagt</translation>
    </message>
    <message>
        <source>Your feedback from another device</source>
        <translation>Ihre Rückmeldung von einem anderen Gerät</translation>
    </message>
    <message>
        <source>You did this at %1.</source>
        <translation>Sie haben das um %1 getan.</translation>
    </message>
    <message>
        <source>You did this at %1, after what is on the server.</source>
        <translation>Sie haben das um %1 getan, nach dem, was auf dem Server ist.</translation>
    </message>
    <message>
        <source>You did this at %1, before what is on the server.</source>
        <translation>Sie haben das um %1 getan, vor dem, was auf dem Server ist.</translation>
    </message>
    <message>
        <source>you, on another device</source>
        <translation>Sie, auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>We reached what we wanted</source>
        <translation>Wir haben erreicht, was wir wollten</translation>
    </message>
    <message>
        <source>We reached a part of it</source>
        <translation>Wir haben einen Teil erreicht</translation>
    </message>
    <message>
        <source>We stopped before that</source>
        <translation>Wir haben vorher aufgehört</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>Die Mentorschaft ist schon beendet</translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>Geht ganz ohne Netz.</numerusform>
            <numerusform>Alle %n Teile gehen ohne Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the network.</source>
        <translation>Braucht das Netz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%1 von %n Teil geht ohne Netz.</numerusform>
            <numerusform>%1 von %n Teilen gehen ohne Netz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>%n braucht das Netz.</numerusform>
            <numerusform>%n brauchen das Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>Bereit, %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Angehalten, %1</translation>
    </message>
    <message>
        <source>Waits for a network where bytes cost nothing, %1</source>
        <translation>Wartet auf ein Netz, in dem Daten nichts kosten, %1</translation>
    </message>
    <message>
        <source>Waits for the network, %1</source>
        <translation>Wartet auf das Netz, %1</translation>
    </message>
    <message>
        <source>Tried again by itself, %1</source>
        <translation>Wird von selbst erneut versucht, %1</translation>
    </message>
    <message>
        <source>Waits for its turn, %1</source>
        <translation>Wartet, bis es an der Reihe ist, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>%n Kurs, %1 zu laden.</numerusform>
            <numerusform>%n Kurse, %1 zu laden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>%n ist schon hier oder unterwegs.</numerusform>
            <numerusform>%n sind schon hier oder unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>Bei %n gibt es nichts herunterzuladen.</numerusform>
            <numerusform>Bei %n gibt es nichts herunterzuladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free on this disk.</source>
        <translation>Auf diesem Datenträger sind nur %1 frei.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>%n darf auf diesem Computer nicht geöffnet werden.</numerusform>
            <numerusform>%n dürfen auf diesem Computer nicht geöffnet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EditText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>Was Sie können möchten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>models::ErrorWords</name>
    <message>
        <source>Your change is kept on this computer.</source>
        <translation>Ihre Änderung ist auf diesem Computer aufgehoben.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your administrator.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es so, sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your decision arrived.</source>
        <translation>Jemand anderes hat das geändert, bevor Ihre Entscheidung ankam.</translation>
    </message>
    <message>
        <source>Neither decision is lost.</source>
        <translation>Keine der beiden Entscheidungen ist verloren.</translation>
    </message>
    <message>
        <source>Look at both and choose.</source>
        <translation>Sehen Sie sich beide an und wählen Sie.</translation>
    </message>
    <message>
        <source>This is no longer possible, because it is further along than when you looked.</source>
        <translation>Das geht nicht mehr, weil es inzwischen weiter ist als vorhin.</translation>
    </message>
    <message>
        <source>Look at how it stands now, then discard your change.</source>
        <translation>Sehen Sie nach, wie es jetzt steht, und verwerfen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>It is not yours to decide, or not any more.</source>
        <translation>Das haben nicht Sie zu entscheiden, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Ask the person who has it now, or discard your change.</source>
        <translation>Fragen Sie die Person, bei der es jetzt liegt, oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Something in it is missing or cannot be right.</source>
        <translation>Darin fehlt etwas, oder etwas kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Edit it and send it again.</source>
        <translation>Bearbeiten Sie es und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The thing that it changes is not there any more.</source>
        <translation>Was es ändern soll, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Discard the change, or keep a copy by exporting it.</source>
        <translation>Verwerfen Sie die Änderung, oder behalten Sie eine Kopie, indem Sie sie exportieren.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change; it may be older than this program.</source>
        <translation>Der Server kennt diese Art von Änderung nicht; vielleicht ist er älter als dieses Programm.</translation>
    </message>
    <message>
        <source>Try again after the server was updated, or discard the change.</source>
        <translation>Versuchen Sie es nach einer Aktualisierung des Servers noch einmal, oder verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Everything that you did is kept on this computer.</source>
        <translation>Alles, was Sie getan haben, ist auf diesem Computer aufgehoben.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>You are signed in, but your organisation&apos;s server does not know you.</source>
        <translation>Sie sind angemeldet, aber der Server Ihrer Organisation kennt Sie nicht.</translation>
    </message>
    <message>
        <source>Ask your administrator to add you.</source>
        <translation>Bitten Sie Ihre Administration, Sie aufzunehmen.</translation>
    </message>
    <message>
        <source>You may not see or change this.</source>
        <translation>Das dürfen Sie nicht sehen oder ändern.</translation>
    </message>
    <message>
        <source>If you think that you should, ask your administrator.</source>
        <translation>Wenn Sie es dürfen sollten, fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>It is not there, or not any more.</source>
        <translation>Es ist nicht da, oder nicht mehr.</translation>
    </message>
    <message>
        <source>This computer was away for long, so everything is fetched anew.</source>
        <translation>Dieser Computer war lange weg; deshalb wird alles neu geholt.</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>Es ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Make it shorter and send it again.</source>
        <translation>Kürzen Sie es und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server does not understand what this program sends.</source>
        <translation>Der Server versteht nicht, was dieses Programm sendet.</translation>
    </message>
    <message>
        <source>Update the program, or tell your administrator.</source>
        <translation>Aktualisieren Sie das Programm, oder sagen Sie Ihrer Administration Bescheid.</translation>
    </message>
    <message>
        <source>The server has a lot to do and asked to wait.</source>
        <translation>Der Server hat viel zu tun und bittet zu warten.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Der Server ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>The server could not take it at the moment.</source>
        <translation>Der Server konnte es gerade nicht annehmen.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open the sign-in page of the network.</source>
        <translation>Öffnen Sie die Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program.</source>
        <translation>Sie bleiben angemeldet, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Entsperren Sie den Schlüsselbund und melden Sie sich dann wieder an.</translation>
    </message>
    <message>
        <source>There is no LXCP server at this address.</source>
        <translation>Unter dieser Adresse ist kein LXCP-Server.</translation>
    </message>
    <message>
        <source>Check the address, or ask your administrator for it.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie Ihre Administration danach.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer&apos;s disk.</source>
        <translation>Auf dem Datenträger dieses Computers ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Remove downloads or other files, then try again.</source>
        <translation>Entfernen Sie Heruntergeladenes oder andere Dateien und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>What arrived is not what the server has, twice.</source>
        <translation>Was ankam, ist nicht das, was der Server hat, und das zweimal.</translation>
    </message>
    <message>
        <source>Try again on another network. If it stays so, tell your administrator.</source>
        <translation>Versuchen Sie es in einem anderen Netz. Wenn es so bleibt, sagen Sie Ihrer Administration Bescheid.</translation>
    </message>
    <message>
        <source>The course was updated meanwhile.</source>
        <translation>Der Kurs wurde inzwischen aktualisiert.</translation>
    </message>
    <message>
        <source>It is fetched anew after the next sync.</source>
        <translation>Er wird nach dem nächsten Abgleich neu geholt.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>Edit it, try again, or discard it.</source>
        <translation>Bearbeiten Sie es, versuchen Sie es noch einmal, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your change arrived.</source>
        <translation>Jemand anderes hat das geändert, bevor Ihre Änderung ankam.</translation>
    </message>
    <message>
        <source>Neither change is lost.</source>
        <translation>Keine der beiden Änderungen ist verloren.</translation>
    </message>
    <message>
        <source>The answer made no sense; something between this computer and the server may change it.</source>
        <translation>Die Antwort ergab keinen Sinn; vielleicht verändert sie etwas zwischen diesem Computer und dem Server.</translation>
    </message>
    <message>
        <source>This computer could not save it.</source>
        <translation>Dieser Computer konnte es nicht speichern.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger voll ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
    <message>
        <source>The course&apos;s package is damaged and cannot be opened.</source>
        <translation>Das Paket des Kurses ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The course&apos;s package breaks the safety rules and is not opened.</source>
        <translation>Das Paket des Kurses verletzt die Sicherheitsregeln und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The course&apos;s list of contents cannot be read.</source>
        <translation>Das Inhaltsverzeichnis des Kurses ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Tell the people who look after your catalog.</source>
        <translation>Sagen Sie denen Bescheid, die Ihren Katalog betreuen.</translation>
    </message>
    <message>
        <source>The course does not allow that now.</source>
        <translation>Das lässt der Kurs gerade nicht zu.</translation>
    </message>
    <message>
        <source>Finish what it asks for first.</source>
        <translation>Erledigen Sie zuerst, was er verlangt.</translation>
    </message>
    <message>
        <source>This course is open already.</source>
        <translation>Dieser Kurs ist schon offen.</translation>
    </message>
    <message>
        <source>Your organisation has deactivated your account.</source>
        <translation>Ihre Organisation hat Ihr Konto deaktiviert.</translation>
    </message>
    <message>
        <source>Nothing is synced any more; everything on this computer stays, and you can export it.</source>
        <translation>Es wird nichts mehr abgeglichen; alles auf diesem Computer bleibt, und Sie können es exportieren.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator, then choose to sync now.</source>
        <translation>Wenn das ein Irrtum ist, fragen Sie Ihre Administration und gleichen Sie dann von Hand ab.</translation>
    </message>
    <message>
        <source>The course&apos;s package is of a kind that this program cannot open.</source>
        <translation>Das Kurspaket ist von einer Art, die dieses Programm nicht öffnen kann.</translation>
    </message>
    <message>
        <source>The time that this step allows is over.</source>
        <translation>Die Zeit, die für diesen Schritt vorgesehen ist, ist um.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer, so this one is not asked.</source>
        <translation>Ihre Organisation hat für diesen Computer einen anderen Server vorgegeben, deshalb wird dieser nicht gefragt.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator.</source>
        <translation>Wenn das ein Irrtum ist, fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>This server wants you to sign in somewhere else than your organisation has laid down for this computer, so the browser was not opened.</source>
        <translation>Dieser Server möchte, dass Sie sich anderswo anmelden, als Ihre Organisation für diesen Computer vorgegeben hat; der Browser wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>Your organisation does not open courses of this kind on this computer.</source>
        <translation>Ihre Organisation lässt Kurse dieser Art auf diesem Computer nicht öffnen.</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>Unter dieser Adresse wurde kein Kalender gefunden.</translation>
    </message>
    <message>
        <source>Check the address; the settings of your calendar program have it.</source>
        <translation>Prüfen Sie die Adresse; sie steht in den Einstellungen Ihres Kalenderprogramms.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so your password was not sent.</source>
        <translation>Der Weg zu dieser Adresse ist nicht verschlüsselt, deshalb wurde Ihr Passwort nicht gesendet.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Nehmen Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The calendar server leads to a server of another name, which does not get your password.</source>
        <translation>Der Kalenderserver führt zu einem Server mit anderem Namen, und der bekommt Ihr Passwort nicht.</translation>
    </message>
    <message>
        <source>Connect to that one, if you trust it.</source>
        <translation>Verbinden Sie sich mit diesem, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The calendar server does not take this name and password.</source>
        <translation>Der Kalenderserver nimmt diesen Namen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>Prüfen Sie beides; manche Server wollen ein Passwort, das eigens für Programme gemacht ist.</translation>
    </message>
    <message>
        <source>Your calendar does not take some of the entries.</source>
        <translation>Ihr Kalender nimmt manche Einträge nicht an.</translation>
    </message>
    <message>
        <source>Choose a calendar that you may write into.</source>
        <translation>Wählen Sie einen Kalender, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the password.</source>
        <translation>Der Schlüsselbund dieses Computers gibt das Passwort nicht heraus.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then connect again.</source>
        <translation>Entsperren Sie den Schlüsselbund und verbinden Sie sich dann wieder.</translation>
    </message>
    <message>
        <source>The time that it names has passed.</source>
        <translation>Der Zeitpunkt, den es nennt, ist vorbei.</translation>
    </message>
    <message>
        <source>Propose another time, or discard your change.</source>
        <translation>Schlagen Sie eine andere Zeit vor oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>A newer version of this program has written what is kept on this computer.</source>
        <translation>Eine neuere Version dieses Programms hat geschrieben, was auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>Update this program to go on.</source>
        <translation>Aktualisieren Sie dieses Programm, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The thread was closed for replies before yours arrived; it says there why.</source>
        <translation>Das Thema wurde für Antworten geschlossen, bevor Ihre ankam; dort steht, warum.</translation>
    </message>
    <message>
        <source>You have asked for this already, and it is not decided yet.</source>
        <translation>Das haben Sie schon beantragt, und es ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak https.</source>
        <translation>Was unter dieser Adresse antwortet, spricht kein https.</translation>
    </message>
    <message>
        <source>The mentorship has ended before this arrived.</source>
        <translation>Die Mentorschaft war zu Ende, bevor dies ankam.</translation>
    </message>
    <message>
        <source>You are the only owner of the community.</source>
        <translation>Nur Sie sind für die Community verantwortlich.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first, or discard your change.</source>
        <translation>Übergeben Sie zuerst jemandem die Verantwortung, oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>It names something that is not there, or not any more.</source>
        <translation>Darin wird etwas genannt, das es nicht oder nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Choose something that is there, or discard your change.</source>
        <translation>Wählen Sie etwas, das es gibt, oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Only members write in this community, and you are not one any more.</source>
        <translation>In dieser Community schreiben nur Mitglieder, und Sie sind keines mehr.</translation>
    </message>
    <message>
        <source>Ask its moderators to admit you and try again, or discard your change.</source>
        <translation>Bitten Sie die Moderation, Sie aufzunehmen, und versuchen Sie es noch einmal, oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Only who is in the conversation writes there, and you are not any more.</source>
        <translation>In der Unterhaltung schreibt nur, wer darin ist, und Sie sind es nicht mehr.</translation>
    </message>
    <message>
        <source>Ask somebody in it to add you and try again, or discard your change.</source>
        <translation>Bitten Sie jemanden darin, Sie hinzuzufügen, und versuchen Sie es noch einmal, oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>The reply that you accepted was hidden or removed before this arrived.</source>
        <translation>Die Antwort, die Sie angenommen haben, wurde ausgeblendet oder entfernt, bevor das hier ankam.</translation>
    </message>
    <message>
        <source>Accept another one, or discard your change.</source>
        <translation>Nehmen Sie eine andere an oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>There is another community of that name.</source>
        <translation>Es gibt eine andere Community mit diesem Namen.</translation>
    </message>
    <message>
        <source>Give it another name and send it again, or discard it and join the other one.</source>
        <translation>Geben Sie ihr einen anderen Namen und senden Sie sie noch einmal, oder verwerfen Sie sie und treten Sie der anderen bei.</translation>
    </message>
    <message>
        <source>The sign-in service of your organisation cannot be reached.</source>
        <translation>Der Anmeldedienst Ihrer Organisation ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s sign-in service.</source>
        <translation>Anstelle des Anmeldedienstes Ihrer Organisation antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s server.</source>
        <translation>Anstelle des Servers Ihrer Organisation antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>All seats of the mentor are taken, so that nobody else fits in now.</source>
        <translation>Alle Plätze des Mentors sind belegt, sodass gerade niemand mehr dazukommen kann.</translation>
    </message>
    <message>
        <source>The mentor can offer more seats, then try again; or discard your change and decline.</source>
        <translation>Der Mentor kann mehr Plätze anbieten, dann versuchen Sie es noch einmal; oder verwerfen Sie Ihre Änderung und lehnen ab.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection.</source>
        <translation>Der Proxy Ihres Netzes lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Enter your name and password for it in the settings, or ask your administrator.</source>
        <translation>Geben Sie dafür Name und Passwort in den Einstellungen an, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The proxy of your network cannot be reached.</source>
        <translation>Der Proxy Ihres Netzes ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check its address in the settings, or ask your administrator.</source>
        <translation>Prüfen Sie seine Adresse in den Einstellungen, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>Sehen Sie nach, wie es jetzt steht.</translation>
    </message>
    <message>
        <source>The course is open to you already: you are registered for it, or may register.</source>
        <translation>Der Kurs steht Ihnen schon offen: Sie sind angemeldet oder können sich anmelden.</translation>
    </message>
    <message>
        <source>One of the two leads the other, and nobody mentors in their own reporting line.</source>
        <translation>Einer von beiden führt den anderen, und niemand ist Mentor in der eigenen Berichtslinie.</translation>
    </message>
    <message>
        <source>Discard your change, and look for somebody else.</source>
        <translation>Verwerfen Sie Ihre Änderung und suchen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>Der Proxy Ihres Netzes verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Another program keeps changing the same entries in your calendar.</source>
        <translation>Ein anderes Programm ändert laufend dieselben Einträge in Ihrem Kalender.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer than that of your account.</source>
        <translation>Ihre Organisation hat für diesen Computer einen anderen Server vorgegeben als den Ihres Kontos.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays.</source>
        <translation>Was von Ihrem Konto auf diesem Computer liegt, bleibt.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another sign-in for this computer than the one that you used.</source>
        <translation>Ihre Organisation hat für diesen Computer eine andere Anmeldung vorgegeben als die, die Sie benutzt haben.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays, and nothing is synced meanwhile.</source>
        <translation>Was von Ihrem Konto auf diesem Computer liegt, bleibt; abgeglichen wird solange nichts.</translation>
    </message>
    <message>
        <source>Sign in again: as the same person you go on with all that is kept, and what waits is sent.</source>
        <translation>Melden Sie sich neu an: Als dieselbe Person machen Sie mit allem weiter, was hier liegt, und was wartet, wird gesendet.</translation>
    </message>
</context>
<context>
    <name>models::FieldText</name>
    <message>
        <source>my department</source>
        <translation>meine Abteilung</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>eine andere Abteilung</translation>
    </message>
    <message>
        <source>any department</source>
        <translation>jede Abteilung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Andere Einzelheiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist sie da?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>Was Sie gemeinsam wollen</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Was Sie erreichen möchten</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Wer beitreten darf</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Wie Sie begleiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Personen zur selben Zeit</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Wo der Mentor arbeitet</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Wann Sie Zeit haben</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Mit Aufnahme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who comes is told of it.</source>
        <translation>Wer kommt, erfährt davon.</translation>
    </message>
</context>
<context>
    <name>models::KeptText</name>
    <message>
        <source>Being kept on this computer: “%1”</source>
        <translation>Wird auf diesem Computer aufgehoben: „%1“</translation>
    </message>
</context>
<context>
    <name>models::LanguageNames</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Languages that match</source>
        <translation>Passende Sprachen</translation>
    </message>
    <message>
        <source>No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.</source>
        <translation>Eine Sprache „%1“ ist nicht bekannt. Wählen Sie eine aus der Liste, oder schreiben Sie ihr Kürzel, etwa de oder pt-BR.</translation>
    </message>
</context>
<context>
    <name>models::LearningText</name>
    <message>
        <source>A course that is not on this computer yet</source>
        <translation>Ein Kurs, der noch nicht auf diesem Computer ist</translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message>
        <source>%1 mentions you</source>
        <translation>%1 erwähnt Sie</translation>
    </message>
    <message>
        <source>Somebody mentions me</source>
        <translation>Jemand erwähnt mich</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Replies to what I wrote</source>
        <translation>Antworten auf das, was ich schrieb</translation>
    </message>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 schreibt Ihnen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1 answers your request</source>
        <translation>%1 antwortet auf Ihren Antrag</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>Antworten auf meine Anträge</translation>
    </message>
    <message>
        <source>%1 asks for a course</source>
        <translation>%1 beantragt einen Kurs</translation>
    </message>
    <message>
        <source>Requests that wait for me</source>
        <translation>Anträge, die auf mich warten</translation>
    </message>
    <message>
        <source>You have earned a badge</source>
        <translation>Sie haben ein Badge erworben</translation>
    </message>
    <message>
        <source>New badges</source>
        <translation>Neue Badges</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 bittet um Aufnahme</translation>
    </message>
    <message>
        <source>Somebody asks to join</source>
        <translation>Jemand bittet um Aufnahme</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Sie sind eingeladen</translation>
    </message>
    <message>
        <source>Invitations to communities</source>
        <translation>Einladungen in Communitys</translation>
    </message>
    <message>
        <source>%1 reports something</source>
        <translation>%1 meldet etwas</translation>
    </message>
    <message>
        <source>Reports to moderate</source>
        <translation>Meldungen zum Moderieren</translation>
    </message>
    <message>
        <source>It begins soon</source>
        <translation>Es beginnt bald</translation>
    </message>
    <message>
        <source>Reminders of sessions and events</source>
        <translation>Erinnerungen an Termine und Treffen</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message>
        <source>Reminders of due dates</source>
        <translation>Erinnerungen an Fristen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>Nicht mehr stumm</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>No notifications from here, but for those that mention you</source>
        <translation>Keine Mitteilungen von hier, außer wenn jemand Sie erwähnt</translation>
    </message>
    <message>
        <source>A badge of yours ends</source>
        <translation>Ein Badge von Ihnen endet</translation>
    </message>
    <message>
        <source>Reminders of badges that end</source>
        <translation>Erinnerungen an Badges, die enden</translation>
    </message>
    <message>
        <source>A badge of yours has ended</source>
        <translation>Ein Badge von Ihnen ist abgelaufen</translation>
    </message>
    <message>
        <source>A mentorship with %1 waits for you</source>
        <translation>Eine Mentorschaft mit %1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Questions for a mentorship</source>
        <translation>Anfragen für eine Mentorschaft</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 ist einverstanden</translation>
    </message>
    <message>
        <source>Answers about mentorships and sessions</source>
        <translation>Antworten zu Mentorschaften und Terminen</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 schlägt einen Termin vor</translation>
    </message>
    <message>
        <source>Sessions that are proposed</source>
        <translation>Vorgeschlagene Termine</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 schlägt eine andere Zeit vor</translation>
    </message>
    <message>
        <source>Sessions that are moved</source>
        <translation>Verschobene Termine</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 sagt einen Termin ab</translation>
    </message>
    <message>
        <source>Sessions that are cancelled</source>
        <translation>Abgesagte Termine</translation>
    </message>
    <message>
        <source>%1 has ended the mentorship</source>
        <translation>%1 hat die Mentorschaft beendet</translation>
    </message>
    <message>
        <source>Mentorships that end</source>
        <translation>Mentorschaften, die enden</translation>
    </message>
    <message>
        <source>%1 takes the question for a mentorship back</source>
        <translation>%1 nimmt die Anfrage für eine Mentorschaft zurück</translation>
    </message>
    <message>
        <source>A mentorship with %1 was proposed</source>
        <translation>Eine Mentorschaft mit %1 wurde vorgeschlagen</translation>
    </message>
    <message>
        <source>waiting for the organisation&apos;s signature</source>
        <translation>wartet auf die Unterschrift der Organisation</translation>
    </message>
    <message>
        <source>A certificate of yours has ended</source>
        <translation>Ein Zertifikat von Ihnen ist abgelaufen</translation>
    </message>
    <message>
        <source>A certificate of yours ends</source>
        <translation>Ein Zertifikat von Ihnen endet</translation>
    </message>
    <message>
        <source>%1 moves an event</source>
        <translation>%1 verlegt ein Treffen</translation>
    </message>
    <message>
        <source>Changes of events that I come to</source>
        <translation>Änderungen an Treffen, zu denen ich komme</translation>
    </message>
    <message>
        <source>%1 changes where an event is</source>
        <translation>%1 ändert den Ort eines Treffens</translation>
    </message>
    <message>
        <source>%1 cancels an event</source>
        <translation>%1 sagt ein Treffen ab</translation>
    </message>
    <message>
        <source>%1 declines the new time: the agreed one stays</source>
        <translation>%1 lehnt die neue Zeit ab: Es bleibt bei der vereinbarten</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 lädt Sie ein</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gives you kudos</source>
        <translation>%1 lobt Sie</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>%1 contests the level that you gave</source>
        <translation>%1 widerspricht der Stufe, die Sie gegeben haben</translation>
    </message>
    <message>
        <source>Levels that are contested</source>
        <translation>Stufen, denen widersprochen wird</translation>
    </message>
    <message>
        <source>A badge of yours was revoked</source>
        <translation>Eines Ihrer Badges wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 recommends a course</source>
        <translation>%1 empfiehlt Ihnen einen Kurs</translation>
    </message>
    <message>
        <source>Courses that are recommended to me</source>
        <translation>Kurse, die mir empfohlen werden</translation>
    </message>
    <message>
        <source>Learning &amp; development recommends a course to you</source>
        <translation>Die Personalentwicklung empfiehlt Ihnen einen Kurs</translation>
    </message>
    <message>
        <source>%1 has removed you from a community</source>
        <translation>%1 hat Sie aus einer Community entfernt</translation>
    </message>
    <message>
        <source>Somebody removes me from a community</source>
        <translation>Jemand entfernt mich aus einer Community</translation>
    </message>
    <message>
        <source>The answer that you accepted was hidden or removed</source>
        <translation>Die Antwort, die Sie angenommen haben, wurde ausgeblendet oder entfernt</translation>
    </message>
    <message>
        <source>Answers that I accepted and that are gone</source>
        <translation>Antworten, die ich angenommen habe und die weg sind</translation>
    </message>
    <message>
        <source>%1 adds you to a group</source>
        <translation>%1 fügt Sie zu einer Gruppe hinzu</translation>
    </message>
    <message>
        <source>%1 takes you out of a group</source>
        <translation>%1 nimmt Sie aus einer Gruppe</translation>
    </message>
    <message>
        <source>%1 does not admit you to a community</source>
        <translation>%1 nimmt Sie nicht in eine Community auf</translation>
    </message>
    <message>
        <source>You were removed from a community</source>
        <translation>Sie wurden aus einer Community entfernt</translation>
    </message>
    <message>
        <source>You have earned a badge that has ended by now</source>
        <translation>Sie haben ein Badge erworben, das inzwischen abgelaufen ist</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>%1 plans an event</source>
        <translation>%1 plant ein Treffen</translation>
    </message>
    <message>
        <source>New events in my communities</source>
        <translation>Neue Treffen in meinen Communitys</translation>
    </message>
    <message>
        <source>%1 agrees to a session</source>
        <translation>%1 stimmt einem Termin zu</translation>
    </message>
    <message>
        <source>%1 agrees to the mentorship</source>
        <translation>%1 stimmt der Mentorschaft zu</translation>
    </message>
    <message>
        <source>%1 says perhaps to a session</source>
        <translation>%1 sagt zu einem Termin vielleicht</translation>
    </message>
    <message>
        <source>%1 declines a session</source>
        <translation>%1 lehnt einen Termin ab</translation>
    </message>
    <message>
        <source>%1 declines the mentorship</source>
        <translation>%1 lehnt die Mentorschaft ab</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 lehnt die Einladung ab</translation>
    </message>
    <message>
        <source>%1 lets you read their feedback</source>
        <translation>%1 lässt Sie die Rückmeldung lesen</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: both texts are kept</source>
        <translation>Auch anderswo geändert: beide Texte sind behalten</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>nicht mehr %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message>
        <source>Opens when &apos;%1&apos; is done.</source>
        <translation>Öffnet sich, wenn „%1“ geschafft ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>%1 von %n Kurs geschafft</numerusform>
            <numerusform>%1 von %n Kursen geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>%1 von %n geschafft, aus %2 zu wählen</numerusform>
            <numerusform>%1 von %n geschafft, aus %2 zu wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was added.</source>
        <translation>Der Schritt „%1“ ist hinzugekommen.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was taken out. You need not do it.</source>
        <translation>Der Schritt „%1“ ist weggefallen. Sie müssen ihn nicht machen.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was added to a step.</source>
        <translation>Der Kurs „%1“ ist zu einem Schritt hinzugekommen.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was taken out. What you did of it stays yours.</source>
        <translation>Der Kurs „%1“ ist weggefallen. Was Sie davon gemacht haben, bleibt Ihres.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was done and is open again.</source>
        <translation>Der Schritt „%1“ war geschafft und ist wieder offen.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is due at another time.</source>
        <translation>Der Schritt „%1“ ist zu einem anderen Zeitpunkt fällig.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was optional and has to be done now.</source>
        <translation>Der Schritt „%1“ war freiwillig und muss jetzt erledigt werden.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is optional now. You need not do it.</source>
        <translation>Der Schritt „%1“ ist jetzt freiwillig. Sie müssen ihn nicht machen.</translation>
    </message>
    <message>
        <source>In the step &apos;%1&apos; another number of courses has to be done now.</source>
        <translation>Im Schritt „%1“ ist jetzt eine andere Anzahl von Kursen zu machen.</translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message>
        <source>1 · basics</source>
        <translation>1 · Grundlagen</translation>
    </message>
    <message>
        <source>2 · with help</source>
        <translation>2 · mit Hilfe</translation>
    </message>
    <message>
        <source>3 · independently</source>
        <translation>3 · selbstständig</translation>
    </message>
    <message>
        <source>4 · helps others</source>
        <translation>4 · hilft anderen</translation>
    </message>
    <message>
        <source>5 · sets the course</source>
        <translation>5 · gibt die Richtung vor</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>noch keine Stufe</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Abgeschlossene Kurse</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kollegenkreis</translation>
    </message>
    <message>
        <source>self</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>Mentors, and has room</source>
        <translation>Mentoring, mit freiem Platz</translation>
    </message>
    <message>
        <source>Mentors, no room now</source>
        <translation>Mentoring, zurzeit kein Platz</translation>
    </message>
    <message>
        <source>level %1 of 5, %2</source>
        <translation>Stufe %1 von 5, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>%n Bestätigung</numerusform>
            <numerusform>%n Bestätigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 gefordert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who says it, as what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>endorses it</source>
        <translation>bestätigt es</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>keine Stufe gezeigt</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>beruht auf: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %L1, each of up to %L2 characters.</source>
        <translation>Höchstens %L1, jedes mit bis zu %L2 Zeichen.</translation>
    </message>
    <message>
        <source>At most %L1.</source>
        <translation>Höchstens %L1.</translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 und %2 bleiben getrennt</translation>
    </message>
    <message>
        <source>%1 and %2 are locked together</source>
        <translation>%1 und %2 sind zusammen festgelegt</translation>
    </message>
    <message>
        <source>%1 and %2 are neither locked nor kept apart</source>
        <translation>%1 und %2 sind weder festgelegt noch getrennt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published: its pairs were asked</source>
        <translation>Es ist veröffentlicht: Die Paare wurden gefragt</translation>
    </message>
    <message>
        <source>It is matched in another way</source>
        <translation>Es wird jetzt anders zusammengestellt</translation>
    </message>
    <message>
        <source>It was changed since your pairs were made: look at them again, then publish it</source>
        <translation>Es wurde geändert, seit Ihre Paare entstanden sind: Sehen Sie sie noch einmal an, dann veröffentlichen Sie es</translation>
    </message>
    <message>
        <source>Somebody has changed the same pairs</source>
        <translation>Jemand hat dieselben Paare geändert</translation>
    </message>
</context>
<context>
    <name>models::ReportText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>models::RequestListModel</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Asked back, waiting for an answer</source>
        <translation>Nachgefragt, Antwort steht aus</translation>
    </message>
</context>
<context>
    <name>models::RequestText</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>You sent the request</source>
        <translation>Sie haben den Antrag gesendet</translation>
    </message>
    <message>
        <source>You asked a question</source>
        <translation>Sie haben eine Frage gestellt</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>Sie haben genehmigt</translation>
    </message>
    <message>
        <source>You approved; it went on to %1</source>
        <translation>Sie haben genehmigt; es ging weiter an %1</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Sie haben abgelehnt</translation>
    </message>
    <message>
        <source>You passed it to %1</source>
        <translation>Sie haben es an %1 weitergegeben</translation>
    </message>
    <message>
        <source>You withdrew the request</source>
        <translation>Sie haben den Antrag zurückgezogen</translation>
    </message>
    <message>
        <source>%1 sent the request</source>
        <translation>%1 hat den Antrag gesendet</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 hat eine Frage gestellt</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 hat genehmigt</translation>
    </message>
    <message>
        <source>%1 approved; it went on to %2</source>
        <translation>%1 hat genehmigt; es ging weiter an %2</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 hat abgelehnt</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>%1 hat es an %2 weitergegeben</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 hat den Antrag zurückgezogen</translation>
    </message>
    <message>
        <source>The course is in the catalog, and the registration is done</source>
        <translation>Der Kurs ist im Katalog, und die Anmeldung ist erfolgt</translation>
    </message>
    <message>
        <source>%1 changed the request</source>
        <translation>%1 hat den Antrag geändert</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Warten auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>The server decides who looks at it next</source>
        <translation>Der Server bestimmt, wer als Nächstes entscheidet</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>Auf Ihrem Tisch</translation>
    </message>
    <message>
        <source>On %1&apos;s desk</source>
        <translation>Auf dem Tisch von %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>Personalentwicklung</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>You were asked %1</source>
        <translation>Sie wurden %1 gefragt</translation>
    </message>
    <message>
        <source>Asked back %1</source>
        <translation>%1 nachgefragt</translation>
    </message>
    <message>
        <source>On your desk for %1</source>
        <translation>Seit %1 auf Ihrem Tisch</translation>
    </message>
    <message>
        <source>Not yet on a desk</source>
        <translation>Noch auf keinem Tisch</translation>
    </message>
    <message>
        <source>With %1 for %2</source>
        <translation>Seit %2 bei %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, standing in for you</source>
        <translation>%1 in Ihrer Vertretung</translation>
    </message>
    <message>
        <source>%1, standing in for %2</source>
        <translation>%1 in Vertretung von %2</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>You passed it on</source>
        <translation>Sie haben es weitergegeben</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>Sie haben es geändert</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 vertritt</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 in Vertretung von %2</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now</source>
        <translation>Ging weiter an %1; dort wird jetzt entschieden</translation>
    </message>
    <message>
        <source>Your answer waits to be sent</source>
        <translation>Ihre Antwort wartet auf das Senden</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: you are away, and who stands in for you does not decide about a request of their own</source>
        <translation>Ging weiter an %1; dort wird jetzt entschieden, und die Frist beginnt neu: Sie sind abwesend, und Ihre Vertretung entscheidet nicht über einen eigenen Antrag</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: %2 is away, and who stands in for them does not decide about a request of their own</source>
        <translation>Ging weiter an %1; dort wird jetzt entschieden, und die Frist beginnt neu: %2 ist abwesend, und die Vertretung entscheidet nicht über einen eigenen Antrag</translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Noch nichts geholt.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>Der nächste Versuch ist in %1.</translation>
    </message>
    <message>
        <source>You can go on; what you do is kept and sent later.</source>
        <translation>Sie können weitermachen; was Sie tun, bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first</source>
        <translation>Dieses Netz möchte, dass Sie sich zuerst bei ihm anmelden</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>Der Server hat Schwierigkeiten</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Alles ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Registration for “%1”</source>
        <translation>Anmeldung für „%1“</translation>
    </message>
    <message>
        <source>Withdrawal from “%1”</source>
        <translation>Rücktritt von „%1“</translation>
    </message>
    <message>
        <source>Progress in “%1”</source>
        <translation>Fortschritt in „%1“</translation>
    </message>
    <message>
        <source>Joining the pathway “%1”</source>
        <translation>Beitritt zum Lernpfad „%1“</translation>
    </message>
    <message>
        <source>Leaving the pathway “%1”</source>
        <translation>Verlassen des Lernpfads „%1“</translation>
    </message>
    <message>
        <source>Request for “%1”</source>
        <translation>Antrag auf „%1“</translation>
    </message>
    <message>
        <source>Withdrawal of the request for “%1”</source>
        <translation>Rücknahme des Antrags auf „%1“</translation>
    </message>
    <message>
        <source>Answer about “%1”</source>
        <translation>Antwort zu „%1“</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>Genehmigung von „%1“</translation>
    </message>
    <message>
        <source>Declining “%1”</source>
        <translation>Ablehnung von „%1“</translation>
    </message>
    <message>
        <source>Question about “%1”</source>
        <translation>Frage zu „%1“</translation>
    </message>
    <message>
        <source>Passing on “%1”</source>
        <translation>Weitergabe von „%1“</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>Sie arbeiten offline</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you go online again.</source>
        <translation>Nichts wird gesendet oder geholt, bis Sie wieder online gehen.</translation>
    </message>
    <message>
        <source>Fetching for the first time</source>
        <translation>Erster Abgleich</translation>
    </message>
    <message>
        <source>You can look around meanwhile.</source>
        <translation>Sie können sich inzwischen umsehen.</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Neues wird geholt</translation>
    </message>
    <message>
        <source>Sending your changes</source>
        <translation>Ihre Änderungen werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>%n Änderung braucht Sie</numerusform>
            <numerusform>%n Änderungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Somebody stands in for you</source>
        <translation>Jemand vertritt Sie</translation>
    </message>
    <message>
        <source>The end of standing in for you</source>
        <translation>Das Ende Ihrer Vertretung</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>etwas, das nicht hier ist</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>A change of “%1”</source>
        <translation>Eine Änderung von „%1“</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Es wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It waits because you work offline.</source>
        <translation>Es wartet, weil Sie offline arbeiten.</translation>
    </message>
    <message>
        <source>It waits until the server can be reached.</source>
        <translation>Es wartet, bis der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>It waits until you have signed in to this network.</source>
        <translation>Es wartet, bis Sie sich bei diesem Netz angemeldet haben.</translation>
    </message>
    <message>
        <source>It waits until you have signed in again.</source>
        <translation>Es wartet, bis Sie sich wieder angemeldet haben.</translation>
    </message>
    <message>
        <source>It is sent in a moment.</source>
        <translation>Es wird gleich gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>Es wurde %n Mal versucht.</numerusform>
            <numerusform>Es wurde %n Mal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>Notiz in „%1“</translation>
    </message>
    <message>
        <source>Removal of a note in “%1”</source>
        <translation>Entfernen einer Notiz in „%1“</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>A level for “%1”</source>
        <translation>Eine Stufe für „%1“</translation>
    </message>
    <message>
        <source>Endorsement of “%1”</source>
        <translation>Bestätigung von „%1“</translation>
    </message>
    <message>
        <source>Taking back what you said of “%1”</source>
        <translation>Rücknahme Ihrer Aussage zu „%1“</translation>
    </message>
    <message>
        <source>Contesting what was said of “%1”</source>
        <translation>Widerspruch gegen eine Aussage zu „%1“</translation>
    </message>
    <message>
        <source>Kudos to “%1”</source>
        <translation>Lob für „%1“</translation>
    </message>
    <message>
        <source>Removal of kudos to “%1”</source>
        <translation>Rücknahme des Lobs für „%1“</translation>
    </message>
    <message>
        <source>The community “%1”</source>
        <translation>Die Community „%1“</translation>
    </message>
    <message>
        <source>Changing the community “%1”</source>
        <translation>Änderung der Community „%1“</translation>
    </message>
    <message>
        <source>Joining “%1”</source>
        <translation>Beitritt zu „%1“</translation>
    </message>
    <message>
        <source>Leaving “%1”</source>
        <translation>Austritt aus „%1“</translation>
    </message>
    <message>
        <source>Admitting somebody to “%1”</source>
        <translation>Aufnahme in „%1“</translation>
    </message>
    <message>
        <source>Removing somebody from “%1”</source>
        <translation>Entfernen aus „%1“</translation>
    </message>
    <message>
        <source>A role in “%1”</source>
        <translation>Eine Rolle in „%1“</translation>
    </message>
    <message>
        <source>The event “%1”</source>
        <translation>Das Treffen „%1“</translation>
    </message>
    <message>
        <source>Changing the event “%1”</source>
        <translation>Änderung des Treffens „%1“</translation>
    </message>
    <message>
        <source>Cancelling the event “%1”</source>
        <translation>Absage des Treffens „%1“</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>Ihre Antwort auf „%1“</translation>
    </message>
    <message>
        <source>The thread “%1”</source>
        <translation>Das Thema „%1“</translation>
    </message>
    <message>
        <source>Changing the thread “%1”</source>
        <translation>Änderung des Themas „%1“</translation>
    </message>
    <message>
        <source>Removal of the thread “%1”</source>
        <translation>Entfernen des Themas „%1“</translation>
    </message>
    <message>
        <source>The accepted answer in “%1”</source>
        <translation>Die angenommene Antwort in „%1“</translation>
    </message>
    <message>
        <source>Pinning “%1”</source>
        <translation>Anheften von „%1“</translation>
    </message>
    <message>
        <source>Locking “%1”</source>
        <translation>Schließen von „%1“</translation>
    </message>
    <message>
        <source>Hiding “%1”</source>
        <translation>Ausblenden von „%1“</translation>
    </message>
    <message>
        <source>Reply in “%1”</source>
        <translation>Antwort in „%1“</translation>
    </message>
    <message>
        <source>Changing your reply in “%1”</source>
        <translation>Änderung Ihrer Antwort in „%1“</translation>
    </message>
    <message>
        <source>Removal of your reply in “%1”</source>
        <translation>Entfernen Ihrer Antwort in „%1“</translation>
    </message>
    <message>
        <source>Hiding a reply in “%1”</source>
        <translation>Ausblenden einer Antwort in „%1“</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>Reaktion in „%1“</translation>
    </message>
    <message>
        <source>A file for “%1”</source>
        <translation>Eine Datei für „%1“</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Meldung zu „%1“</translation>
    </message>
    <message>
        <source>Answer to a report about “%1”</source>
        <translation>Antwort auf eine Meldung zu „%1“</translation>
    </message>
    <message>
        <source>Conversation “%1”</source>
        <translation>Unterhaltung „%1“</translation>
    </message>
    <message>
        <source>Changing the conversation “%1”</source>
        <translation>Änderung der Unterhaltung „%1“</translation>
    </message>
    <message>
        <source>Leaving the conversation “%1”</source>
        <translation>Verlassen der Unterhaltung „%1“</translation>
    </message>
    <message>
        <source>Message in “%1”</source>
        <translation>Nachricht in „%1“</translation>
    </message>
    <message>
        <source>Changing a message in “%1”</source>
        <translation>Änderung einer Nachricht in „%1“</translation>
    </message>
    <message>
        <source>Removal of a message in “%1”</source>
        <translation>Entfernen einer Nachricht in „%1“</translation>
    </message>
    <message>
        <source>How far you have read in “%1”</source>
        <translation>Wie weit Sie in „%1“ gelesen haben</translation>
    </message>
    <message>
        <source>How you want to be told</source>
        <translation>Wie Sie es erfahren möchten</translation>
    </message>
    <message>
        <source>Taking part in the leaderboards</source>
        <translation>Teilnahme an den Ranglisten</translation>
    </message>
    <message>
        <source>Leaving the leaderboards</source>
        <translation>Verlassen der Ranglisten</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules of points</source>
        <translation>Die Punkteregeln der Organisation</translation>
    </message>
    <message>
        <source>The challenge “%1”</source>
        <translation>Die Herausforderung „%1“</translation>
    </message>
    <message>
        <source>The end of the challenge “%1”</source>
        <translation>Das Ende der Herausforderung „%1“</translation>
    </message>
    <message>
        <source>Saving “%1” for later</source>
        <translation>Merken von „%1“</translation>
    </message>
    <message>
        <source>Not saving “%1” any more</source>
        <translation>„%1“ nicht mehr merken</translation>
    </message>
    <message>
        <source>Recommending “%1”</source>
        <translation>Empfehlung von „%1“</translation>
    </message>
    <message>
        <source>Putting away a recommendation</source>
        <translation>Weglegen einer Empfehlung</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>Bewertung von „%1“</translation>
    </message>
    <message>
        <source>Taking back the rating of “%1”</source>
        <translation>Rücknahme der Bewertung von „%1“</translation>
    </message>
    <message>
        <source>A wish to learning &amp; development: “%1”</source>
        <translation>Ein Wunsch an die Personalentwicklung: „%1“</translation>
    </message>
    <message>
        <source>Taking back the wish for “%1”</source>
        <translation>Rücknahme des Wunsches nach „%1“</translation>
    </message>
    <message>
        <source>The badge “%1”</source>
        <translation>Das Badge „%1“</translation>
    </message>
    <message>
        <source>Awarding “%1”</source>
        <translation>Verleihung von „%1“</translation>
    </message>
    <message>
        <source>Revoking a badge</source>
        <translation>Widerruf eines Badges</translation>
    </message>
    <message>
        <source>Your offer to mentor</source>
        <translation>Ihr Angebot als Mentor</translation>
    </message>
    <message>
        <source>Your wish for a mentor</source>
        <translation>Ihr Wunsch nach einem Mentor</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Wann Sie Zeit haben</translation>
    </message>
    <message>
        <source>Question to a mentor: “%1”</source>
        <translation>Frage an einen Mentor: „%1“</translation>
    </message>
    <message>
        <source>Agreement to the mentorship with “%1”</source>
        <translation>Zusage zur Mentorschaft mit „%1“</translation>
    </message>
    <message>
        <source>Declining the mentorship with “%1”</source>
        <translation>Ablehnung der Mentorschaft mit „%1“</translation>
    </message>
    <message>
        <source>Taking back your question to “%1”</source>
        <translation>Rücknahme Ihrer Frage an „%1“</translation>
    </message>
    <message>
        <source>Beginning of the mentorship with “%1”</source>
        <translation>Beginn der Mentorschaft mit „%1“</translation>
    </message>
    <message>
        <source>End of the mentorship with “%1”</source>
        <translation>Ende der Mentorschaft mit „%1“</translation>
    </message>
    <message>
        <source>Something written for “%1”</source>
        <translation>Etwas Geschriebenes für „%1“</translation>
    </message>
    <message>
        <source>Removal of something written for “%1”</source>
        <translation>Entfernen von etwas Geschriebenem für „%1“</translation>
    </message>
    <message>
        <source>Feedback about “%1”</source>
        <translation>Rückmeldung zu „%1“</translation>
    </message>
    <message>
        <source>Proposal of the session “%1”</source>
        <translation>Vorschlag für den Termin „%1“</translation>
    </message>
    <message>
        <source>Agreement to the session “%1”</source>
        <translation>Zusage zum Termin „%1“</translation>
    </message>
    <message>
        <source>Declining the session “%1”</source>
        <translation>Ablehnung des Termins „%1“</translation>
    </message>
    <message>
        <source>Another time for the session “%1”</source>
        <translation>Andere Zeit für den Termin „%1“</translation>
    </message>
    <message>
        <source>Cancellation of the session “%1”</source>
        <translation>Absage des Termins „%1“</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>Das Programm „%1“</translation>
    </message>
    <message>
        <source>Publication of the programme “%1”</source>
        <translation>Veröffentlichung des Programms „%1“</translation>
    </message>
    <message>
        <source>“Perhaps” to the session “%1”</source>
        <translation>„Vielleicht“ zum Termin „%1“</translation>
    </message>
    <message>
        <source>One course for all who ask for “%1”</source>
        <translation>Ein Kurs für alle, die nach „%1“ fragen</translation>
    </message>
    <message>
        <source>Declining an invitation to “%1”</source>
        <translation>Ablehnung einer Einladung zu „%1“</translation>
    </message>
    <message>
        <source>Taking back an invitation to “%1”</source>
        <translation>Rücknahme einer Einladung zu „%1“</translation>
    </message>
    <message>
        <source>What you have read of your notifications</source>
        <translation>Was Sie von Ihren Mitteilungen gelesen haben</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>der Proxy lehnt ab</translation>
    </message>
    <message>
        <source>proxy not reachable</source>
        <translation>Proxy nicht erreichbar</translation>
    </message>
    <message>
        <source>It is sent in %1; until then you can take it back.</source>
        <translation>Es wird in %1 gesendet; bis dahin können Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>What belongs here is not on this computer at the moment. It is fetched anew from the server as soon as that can be reached.</source>
        <translation>Was hierher gehört, ist zurzeit nicht auf diesem Computer. Es wird neu vom Server geholt, sobald er zu erreichen ist.</translation>
    </message>
    <message>
        <source>It waits until you have decided about this change, which comes before it: %1</source>
        <translation>Es wartet, bis Sie über diese Änderung entschieden haben, die davor kommt: %1</translation>
    </message>
    <message>
        <source>It is sent after this change, which comes before it: %1</source>
        <translation>Es wird nach dieser Änderung gesendet, die davor kommt: %1</translation>
    </message>
    <message>
        <source>It waits: nothing is sent while your account is deactivated.</source>
        <translation>Es wartet: Solange Ihr Konto deaktiviert ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>der Proxy verlangt ein Passwort</translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
    <message>
        <source>moments</source>
        <translation>Augenblicken</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>überfällig seit heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>morgen fällig</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>city, or UTC</comment>
        <translation>Uhrzeiten gelten für %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>heading of a calendar: the month, the year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>models::TranscriptText</name>
    <message>
        <source>Completed courses</source>
        <translation>Abgeschlossene Kurse</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Level, 1 to 5</source>
        <translation>Stufe, 1 bis 5</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Lernnachweis</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>name, day</comment>
        <translation>%1, erstellt am %2</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Beginner</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Vertiefend</translation>
    </message>
    <message>
        <source>Interactive course</source>
        <translation>Interaktiver Kurs</translation>
    </message>
    <message>
        <source>Interactive course, sequenced</source>
        <translation>Interaktiver Kurs mit Reihenfolge</translation>
    </message>
    <message>
        <source>Interactive course, tracked</source>
        <translation>Interaktiver Kurs mit Verlauf</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Präsenzkurs</translation>
    </message>
    <message>
        <source>Under 30 minutes</source>
        <translation>Unter 30 Minuten</translation>
    </message>
    <message>
        <source>30 minutes to 2 hours</source>
        <translation>30 Minuten bis 2 Stunden</translation>
    </message>
    <message>
        <source>2 to 8 hours</source>
        <translation>2 bis 8 Stunden</translation>
    </message>
    <message>
        <source>Over 8 hours</source>
        <translation>Über 8 Stunden</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgetreten</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>morgen fällig</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Interactive course, recorded</source>
        <translation>Interaktiver Kurs, aufgezeichnet</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Professional master</source>
        <translation>Weiterbildender Master</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Promotion</translation>
    </message>
</context>
<context>
    <name>notices::NoticesView</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Einstellungen ausblenden</translation>
    </message>
    <message>
        <source>How I want to be told</source>
        <translation>Wie ich es erfahren möchte</translation>
    </message>
    <message>
        <source>Mentions, replies, messages, answers and reminders come here.</source>
        <translation>Erwähnungen, Antworten, Nachrichten und Erinnerungen kommen hierher.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>By notifications of the desktop</source>
        <translation>Durch Mitteilungen des Desktops</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Remind me of sessions and events</source>
        <translation>An Termine und Treffen erinnern</translation>
    </message>
    <message>
        <source>So long before they begin; 0 for never.</source>
        <translation>So lange vor dem Beginn; 0 für nie.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays</source>
        <translation>Ruhe an Samstagen und Sonntagen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>Von einer zur nächsten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>Jeden Morgen</translation>
    </message>
    <message>
        <source>On Monday mornings</source>
        <translation>Montagmorgens</translation>
    </message>
    <message>
        <source>By mail, what I have not read</source>
        <translation>Per E-Mail, was ich nicht gelesen habe</translation>
    </message>
    <message>
        <source>Muted; press to hear of it again</source>
        <translation>Stumm; zum Aufheben drücken</translation>
    </message>
    <message>
        <source>By mail, for my calendar, the events of communities to which I come</source>
        <translation>Per E-Mail, für meinen Kalender, die Treffen von Communitys, zu denen ich komme</translation>
    </message>
    <message>
        <source>Without it there is no mail about events, in digests neither. What stands in your calendar by then stays there as it is.</source>
        <translation>Ohne das gibt es keine E-Mail über Treffen, auch nicht in Zusammenfassungen. Was bis dahin in Ihrem Kalender steht, bleibt dort, wie es ist.</translation>
    </message>
    <message>
        <source>Tell others that I read their messages</source>
        <translation>Anderen zeigen, dass ich ihre Nachrichten gelesen habe</translation>
    </message>
    <message>
        <source>Who does not tell does not see what others have read either.</source>
        <translation>Wer das nicht zeigt, sieht auch nicht, was andere gelesen haben.</translation>
    </message>
</context>
<context>
    <name>pathways::LearningView</name>
    <message>
        <source>Pathways</source>
        <translation>Lernpfade</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>Meine Kurse</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Your organisation has not published a pathway yet.</source>
        <translation>Ihre Organisation hat noch keinen Lernpfad veröffentlicht.</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>Sie folgen</translation>
    </message>
    <message>
        <source>You can join</source>
        <translation>Sie können beitreten</translation>
    </message>
    <message>
        <source>Courses that you register for are listed here.</source>
        <translation>Kurse, für die Sie sich anmelden, stehen hier.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Im Katalog stöbern</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Heruntergeladenes</translation>
    </message>
    <message>
        <source>Download all that is due this month</source>
        <translation>Herunterladen, was diesen Monat fällig ist</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 von %n Schritt geschafft</numerusform>
            <numerusform>%1 von %n Schritten geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1, und %n freiwilliger</numerusform>
            <numerusform>%1, und %n freiwillige</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message>
        <source>This pathway is not published any more.</source>
        <translation>Dieser Lernpfad ist nicht mehr veröffentlicht.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Die Lernpfade ansehen</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Lernpfad</translation>
    </message>
    <message>
        <source>Progress on the pathway</source>
        <translation>Fortschritt auf dem Lernpfad</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 von %n Schritt geschafft</numerusform>
            <numerusform>%1 von %n Schritten geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>What changed for you</source>
        <translation>Was sich für Sie geändert hat</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Progress of the step %1</source>
        <translation>Fortschritt des Schritts %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>Sie folgen %1 nicht mehr</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Download the pathway</source>
        <translation>Lernpfad herunterladen</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Eine Community fragen</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>You follow it again.</source>
        <translation>Sie folgen ihm wieder.</translation>
    </message>
</context>
<context>
    <name>play::Desk</name>
    <message>
        <source>This file is not in the package.</source>
        <translation>Diese Datei ist nicht im Paket.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Diese Seite gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no call.</source>
        <translation>Das ist kein Aufruf.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Diesen Aufruf gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no position.</source>
        <translation>Das ist keine Position.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <translation>Kurs verlassen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Fortschritt: %1 %</translation>
    </message>
    <message>
        <source>Everything is saved. You can close this page and go back to LXCP.</source>
        <translation>Alles ist gespeichert. Sie können diese Seite schließen und zu LXCP zurückkehren.</translation>
    </message>
    <message>
        <source>Choose a step to go on.</source>
        <translation>Wählen Sie einen Schritt, um weiterzumachen.</translation>
    </message>
    <message>
        <source>LXCP no longer serves this course. Open it there again to go on.</source>
        <translation>LXCP stellt diesen Kurs nicht mehr bereit. Öffnen Sie ihn dort erneut, um weiterzumachen.</translation>
    </message>
    <message>
        <source>That step is not open to you now.</source>
        <translation>Dieser Schritt steht Ihnen jetzt nicht offen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Diese Datei kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>This step is closed. What you did is saved.</source>
        <translation>Dieser Schritt ist abgeschlossen. Was Sie getan haben, ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>play::Loopback</name>
    <message>
        <source>This course is open in another browser, or no longer open. Go back to LXCP.</source>
        <translation>Dieser Kurs ist in einem anderen Browser geöffnet oder nicht mehr geöffnet. Kehren Sie zu LXCP zurück.</translation>
    </message>
</context>
<context>
    <name>player::NotesPanel</name>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Notes and bookmarks are yours alone. They go with you to your other computers.</source>
        <translation>Notizen und Lesezeichen gehören nur Ihnen. Sie begleiten Sie auf Ihre anderen Computer.</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>Eine Notiz zu diesem Schritt</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Lesezeichen gesetzt</translation>
    </message>
    <message>
        <source>This course</source>
        <translation>Dieser Kurs</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>player::PlayerBar</name>
    <message>
        <source>Back to the course page</source>
        <translation>Zurück zur Kursseite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>auch offline</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As it is made</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of the course done</source>
        <translation>%1 % des Kurses erledigt</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild beenden</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>preview, not recorded</source>
        <translation>Vorschau, wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>review, not recorded</source>
        <translation>Rückblick, wird nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>player::PlayerView</name>
    <message>
        <source>This course is not on this computer yet. Download it once, and it works anywhere, also without a network.</source>
        <translation>Dieser Kurs ist noch nicht auf diesem Computer. Laden Sie ihn einmal herunter, dann geht er überall, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Go to the download</source>
        <translation>Zum Herunterladen</translation>
    </message>
    <message>
        <source>This course has nothing to play here. Its page says where it takes place.</source>
        <translation>In diesem Kurs gibt es hier nichts abzuspielen. Seine Seite sagt, wo er stattfindet.</translation>
    </message>
    <message>
        <source>Go to the course page</source>
        <translation>Zur Kursseite</translation>
    </message>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Dieser Kurs ist nicht mehr in Ihrem Katalog.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Zurück zum Katalog</translation>
    </message>
    <message>
        <source>This course cannot be opened. What you did in it before is safe.</source>
        <translation>Dieser Kurs lässt sich nicht öffnen. Was Sie darin getan haben, ist erhalten.</translation>
    </message>
    <message>
        <source>On this computer courses open in your browser. What you do there is saved here, also offline.</source>
        <translation>Auf diesem Computer öffnen sich Kurse in Ihrem Browser. Was Sie dort tun, wird hier gespeichert, auch offline.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This step is a page on the web, at %1. It needs the network.</source>
        <translation>Dieser Schritt ist eine Seite im Web, bei %1. Er braucht das Netz.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This page of the course does not answer any more. What it saved is safe; go on from there.</source>
        <translation>Diese Seite des Kurses antwortet nicht mehr. Was sie gespeichert hat, ist erhalten; machen Sie von dort weiter.</translation>
    </message>
    <message>
        <source>This page of the course has stopped. What it saved is safe; go on from there.</source>
        <translation>Diese Seite des Kurses ist stehen geblieben. Was sie gespeichert hat, ist erhalten; machen Sie von dort weiter.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The browser cannot be reached from here. Go on in this window.</source>
        <translation>Der Browser ist von hier nicht erreichbar. Machen Sie in diesem Fenster weiter.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>The course is open in your browser. It stays open there as long as this page does.</source>
        <translation>Der Kurs ist in Ihrem Browser geöffnet. Er bleibt dort so lange offen wie diese Seite.</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between the bar and the content</source>
        <translation>Zwischen Leiste und Inhalt</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Strg+Bild ab</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Strg+Bild auf</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+−</source>
        <translation>Strg++ und Strg+−</translation>
    </message>
    <message>
        <source>Larger and smaller content</source>
        <translation>Inhalt größer und kleiner</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>Content as it is made</source>
        <translation>Inhalt in Originalgröße</translation>
    </message>
    <message>
        <source>Choose a step from the list to go on.</source>
        <translation>Wählen Sie einen Schritt aus der Liste, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This leads out of the course, to %1.</source>
        <translation>Das führt aus dem Kurs hinaus, zu %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>You have completed “%1”.</source>
        <translation>Sie haben „%1“ abgeschlossen.</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. Ask for it on its page, also offline.</source>
        <translation>Über diesen Kurs entscheidet Ihre Führungskraft oder die Personalentwicklung. Beantragen Sie ihn auf seiner Seite, auch offline.</translation>
    </message>
</context>
<context>
    <name>player::StepRow</name>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht offen</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>braucht das Netz</translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 von %n Schritt erledigt</numerusform>
            <numerusform>%1 von %n Schritten erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message>
        <source>Name, title, department or skill</source>
        <translation>Name, Funktion, Abteilung oder Fähigkeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Search colleagues</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.</source>
        <translation>Niemand gefunden für „%1“. Versuchen Sie den Anfang eines Namens oder eine Fähigkeit wie „SQL“.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>Die erste Person</numerusform>
            <numerusform>Die ersten %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>Zu den gefundenen Personen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
</context>
<context>
    <name>profile::ProfileEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen …</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>rowing, maps, …</source>
        <translation>Rudern, Landkarten, …</translation>
    </message>
    <message>
        <source>I do not mentor</source>
        <translation>Kein Mentoring</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Eine Adresse je Zeile</translation>
    </message>
    <message>
        <source>Who may see the rest</source>
        <translation>Wer das Übrige sehen darf</translation>
    </message>
    <message>
        <source>Who may see: %1</source>
        <translation>Wer darf sehen: %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>„%1“ ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>Whoever has a mentorship with you sees your e-mail address and time zone all the same, as invitations carry them. Hours that you offer as a mentor tell their time zone.</source>
        <translation>Wer mit Ihnen eine Mentorschaft hat, sieht Ihre E-Mail-Adresse und Zeitzone trotzdem, denn sie stehen in Einladungen. Zeiten, die Sie als Mentorin oder Mentor anbieten, nennen ihre Zeitzone.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>Das Bild hat zu viele Pixel. Verkleinern Sie es, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Diese Datei ist kein lesbares Bild. Wählen Sie ein PNG oder ein JPEG.</translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>Alle %n Fähigkeiten zeigen</numerusform>
            <numerusform>Alle %n Fähigkeiten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you can do; colleagues endorse it, courses add to it.</source>
        <translation>Sagen Sie, was Sie können; andere bestätigen es, Kurse kommen hinzu.</translation>
    </message>
    <message>
        <source>No skills to see here.</source>
        <translation>Hier sind keine Fähigkeiten zu sehen.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, its level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>Meine Stufe angeben</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>Aussagen ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>Wer sagt das (%n)</numerusform>
            <numerusform>Wer sagt das (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>Anderen zeigen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>No longer contest it</source>
        <translation>Nicht länger widersprechen</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>Widersprechen …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>%1 is shown to others</source>
        <translation>%1 ist für andere sichtbar</translation>
    </message>
    <message>
        <source>Only you see %1 now</source>
        <translation>%1 sehen jetzt nur Sie</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Profil gespeichert</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What would you like to thank %1 for?</source>
        <translation>Wofür möchten Sie %1 danken?</translation>
    </message>
    <message>
        <source>Kudos to %1</source>
        <translation>Lob für %1</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translation>Lob aussprechen</translation>
    </message>
    <message>
        <source>Kudos given to %1</source>
        <translation>Lob an %1 ausgesprochen</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Meine Unterlagen</translation>
    </message>
    <message>
        <source>A transcript of completed courses, skills and badges, for you to hand on.</source>
        <translation>Ein Nachweis über abgeschlossene Kurse, Fähigkeiten und Badges, zum Weitergeben.</translation>
    </message>
    <message>
        <source>Transcript as %1…</source>
        <translation>Nachweis als %1 …</translation>
    </message>
    <message>
        <source>All that this computer keeps of you, with what waits to be sent, in one file.</source>
        <translation>Alles, was dieser Computer von Ihnen aufbewahrt, mit dem, was auf das Senden wartet, in einer Datei.</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Meine Daten ausgeben …</translation>
    </message>
    <message>
        <source>Erase it from this computer…</source>
        <translation>Von diesem Computer löschen …</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Die Datei konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>Meine Daten speichern</translation>
    </message>
    <message>
        <source>This person is not in your organisation any more.</source>
        <translation>Diese Person gehört nicht mehr zu Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>This is what a supervisor of yours would see.</source>
        <translation>Das sähe Ihre Führungskraft.</translation>
    </message>
    <message>
        <source>This is all that %1 sees of your profile.</source>
        <translation>Das ist alles, was %1 von Ihrem Profil sieht.</translation>
    </message>
    <message>
        <source>Back to my profile</source>
        <translation>Zurück zu meinem Profil</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Berichtet an %1</translation>
    </message>
    <message>
        <source>What my supervisor sees</source>
        <translation>Was meine Führungskraft sieht</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über die Person</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field of a profile, who sees it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell colleagues what you do and what you like to be asked.</source>
        <translation>Erzählen Sie anderen, was Sie tun und wonach man Sie gern fragen darf.</translation>
    </message>
    <message>
        <source>%1 shows nothing here.</source>
        <translation>%1 zeigt hier nichts.</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Abgeschlossene Kurse</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Done with a text</source>
        <translation>Text abschließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>earned on %1</source>
        <translation>erworben am %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>The title asks for these, too: %1. %2 shows no level in them; there is none yet, or it is kept private.</source>
        <translation>Die Funktion fordert auch: %1. %2 zeigt darin keine Stufe; es gibt noch keine, oder sie bleibt privat.</translation>
    </message>
    <message>
        <source>Assess another skill…</source>
        <translation>Andere Fähigkeit einschätzen …</translation>
    </message>
    <message>
        <source>Endorse another skill…</source>
        <translation>Andere Fähigkeit bestätigen …</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove these kudos? They cannot be brought back here.</source>
        <translation>Dieses Lob entfernen? Hier lässt es sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer contested</source>
        <translation>Nicht mehr widersprochen</translation>
    </message>
    <message>
        <source>Contested: who said it is told</source>
        <translation>Widersprochen: Wer es gesagt hat, erfährt davon</translation>
    </message>
</context>
<context>
    <name>profile::SkillForm</name>
    <message>
        <source>Why it is not right</source>
        <translation>Warum es nicht stimmt</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Link to a piece of work</source>
        <translation>Link zu einer Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Endorse without a level</source>
        <translation>Ohne Stufe bestätigen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Passende Fähigkeiten</translation>
    </message>
    <message>
        <source>Say why, so that the other can answer.</source>
        <translation>Sagen Sie warum, damit die andere Person antworten kann.</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/work.</source>
        <translation>Eine Adresse sieht aus wie https://example.org/arbeit.</translation>
    </message>
</context>
<context>
    <name>requests::BulkPage</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>%n Antrag ablehnen</numerusform>
            <numerusform>%n Anträge ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>%n Antrag genehmigen</numerusform>
            <numerusform>%n Anträge genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each learner reads the reason that you write here.</source>
        <translation>Jede lernende Person liest die Begründung, die Sie hier schreiben.</translation>
    </message>
    <message>
        <source>You may add a word for each learner.</source>
        <translation>Sie können für jede lernende Person etwas dazuschreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>%n ablehnen</numerusform>
            <numerusform>Alle %n ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>%n genehmigen</numerusform>
            <numerusform>Alle %n genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Begründung für %1</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>Bemerkung für %1</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Schreiben Sie eine Begründung; die lernende Person braucht sie.</translation>
    </message>
    <message>
        <source>It was withdrawn or decided meanwhile, and is left out.</source>
        <translation>Das wurde inzwischen zurückgezogen oder entschieden und bleibt aus.</translation>
    </message>
</context>
<context>
    <name>requests::ConflictPanel</name>
    <message>
        <source>Two decisions met</source>
        <translation>Zwei Entscheidungen sind zusammengetroffen</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>Ihre, auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Die andere behalten</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Neu entscheiden …</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>Nichts wurde überschrieben; wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>It is decided already, so only the learner can ask anew.</source>
        <translation>Es ist schon entschieden, daher kann nur die lernende Person neu fragen.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>requests::ContextPane</name>
    <message>
        <source>Completed %1</source>
        <translation>Abgeschlossen %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgetreten</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>Was beim Entscheiden hilft</translation>
    </message>
    <message>
        <source>Courses of this person</source>
        <translation>Kurse dieser Person</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>Noch keine Kurse.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 approved for the team this year</source>
        <translation>%1 in diesem Jahr für das Team genehmigt</translation>
    </message>
    <message>
        <source>This request names no cost.</source>
        <translation>Dieser Antrag nennt keine Kosten.</translation>
    </message>
    <message>
        <source>%1 with this request</source>
        <translation>%1 mit diesem Antrag</translation>
    </message>
    <message>
        <source>Above %1, learning and development decides too.</source>
        <translation>Über %1 entscheidet auch die Personalentwicklung.</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Ähnliche Anträge</translation>
    </message>
</context>
<context>
    <name>requests::DecisionBar</name>
    <message>
        <source>Why do you decline? The learner reads this.</source>
        <translation>Warum lehnen Sie ab? Die lernende Person liest das.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Schreiben Sie eine Begründung; die lernende Person braucht sie.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Die Frage senden</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>Schreiben Sie Ihre Frage.</translation>
    </message>
    <message>
        <source>Who shall decide instead of you?</source>
        <translation>Wer soll an Ihrer Stelle entscheiden?</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Wählen Sie eine Person aus der Liste.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Die Antwort senden</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>Schreiben Sie Ihre Antwort.</translation>
    </message>
    <message>
        <source>Withdraw this request? You may say why.</source>
        <translation>Diesen Antrag zurückziehen? Sie können schreiben, warum.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>A word to the learner, if you like.</source>
        <translation>Ein Wort an die lernende Person, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Nachfragen …</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Bemerkung (freiwillig)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message>
        <source>While you are away</source>
        <translation>Wenn Sie nicht da sind</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>You decide yourself again.</source>
        <translation>Sie entscheiden wieder selbst.</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>Wer Sie vertritt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 stands in for you from %2 to %3.</source>
        <translation>%1 vertritt Sie vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2.</source>
        <translation>%1 vertritt Sie bis zum %2.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Wählen Sie eine Person aus der Liste.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Somebody else decides the requests on your desk. The trail says that they stood in for you, and you see everything that they did. What they ask for themselves goes to whoever decides next.</source>
        <translation>Jemand anderes entscheidet über die Anträge auf Ihrem Tisch. Im Verlauf steht, dass es in Vertretung geschah, und Sie sehen alles, was getan wurde. Eigene Anträge der Vertretung gehen an die nächste Stelle, die entscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>%n eigener Antrag geht so lange an die nächste Stelle, die entscheidet.</numerusform>
            <numerusform>%n eigene Anträge gehen so lange an die nächste Stelle, die entscheidet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::PersonPicker</name>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Passende Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>requests::RequestFields</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What the course is called.</source>
        <translation>Wie der Kurs heißt.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Its page, so that others see the same course.</source>
        <translation>Seine Seite, damit andere denselben Kurs sehen.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>Whoever decides reads this first.</source>
        <translation>Wer entscheidet, liest das zuerst.</translation>
    </message>
    <message>
        <source>&amp;What you want to be able to do</source>
        <translation>Was Sie können &amp;möchten</translation>
    </message>
    <message>
        <source>The skill that you miss today.</source>
        <translation>Die Fähigkeit, die Ihnen heute fehlt.</translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation>Schreiben Sie, wie der Kurs heißt.</translation>
    </message>
    <message>
        <source>Write the whole address, as in https://example.org/course.</source>
        <translation>Schreiben Sie die ganze Adresse, wie https://example.org/kurs.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Schreiben Sie einen Betrag, wie %1.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero.</source>
        <translation>Kosten können nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>Write why; nobody can decide without a reason.</source>
        <translation>Schreiben Sie, warum; ohne Begründung kann niemand entscheiden.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>A cost cannot be above %1.</source>
        <translation>Kosten können nicht über %1 liegen.</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2.</source>
        <translation>Schreiben Sie ein Jahr von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1, as in the catalog</source>
        <translation>%1, wie im Katalog</translation>
    </message>
    <message>
        <source>The title has %1 characters, and %2 at most can be sent. Shorten it.</source>
        <translation>Der Titel hat %1 Zeichen; höchstens %2 können gesendet werden. Kürzen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>requests::RequestFormView</name>
    <message>
        <source>Your supervisor gets it as soon as you are online. Until it is sent you can leave and come back; it is kept as a draft.</source>
        <translation>Ihre Führungskraft bekommt ihn, sobald Sie online sind. Bis er gesendet ist, können Sie gehen und wiederkommen; er bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Den Antrag senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Entwurf gesichert um %1</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Einen Kurs beantragen</translation>
    </message>
    <message>
        <source>Ask for this course</source>
        <translation>Diesen Kurs beantragen</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>Your request is on its way. You see below where it stands.</source>
        <translation>Ihr Antrag ist unterwegs. Unten sehen Sie, wo er steht.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>Was Sie geschrieben haben, ist noch da.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ab</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>Einen Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>requests::RequestListPane</name>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen …</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Markierung aufheben</translation>
    </message>
    <message>
        <source>Approve the marked requests</source>
        <translation>Die markierten Anträge genehmigen</translation>
    </message>
    <message>
        <source>Decline the marked requests</source>
        <translation>Die markierten Anträge ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled request</source>
        <translation>Antrag ohne Titel</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Entwurf, %1</translation>
    </message>
</context>
<context>
    <name>requests::RequestPage</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>Was Sie können möchten</translation>
    </message>
    <message>
        <source>What they want to be able to do</source>
        <translation>Was die Person können möchte</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>You asked for it on %1</source>
        <translation>Sie haben ihn am %1 gestellt</translation>
    </message>
    <message>
        <source>%1 asked for it on %2</source>
        <translation>%1 hat ihn am %2 gestellt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Den Kurs öffnen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seine Seite öffnen</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Den Verlauf sichern</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Was auf das Senden wartet</translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>While you are away…</source>
        <translation>Wenn Sie nicht da sind …</translation>
    </message>
    <message>
        <source>Export the trails</source>
        <translation>Die Verläufe sichern</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>antraege</translation>
    </message>
    <message>
        <source>request</source>
        <translation>antrag</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>Zu entscheiden (%1)</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anträge</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Nothing waits for you. New requests of your people appear here.</source>
        <translation>Nichts wartet auf Sie. Neue Anträge Ihrer Leute erscheinen hier.</translation>
    </message>
    <message>
        <source>What you decide is kept here, with its trail.</source>
        <translation>Was Sie entscheiden, bleibt hier, mit seinem Verlauf.</translation>
    </message>
    <message>
        <source>Ask for a course that you may not start yet, or for one that the catalog lacks.</source>
        <translation>Beantragen Sie einen Kurs, den Sie noch nicht beginnen dürfen, oder einen, der im Katalog fehlt.</translation>
    </message>
    <message>
        <source>Look in the catalog</source>
        <translation>Im Katalog nachsehen</translation>
    </message>
    <message>
        <source>Choose a request from the list.</source>
        <translation>Wählen Sie einen Antrag aus der Liste.</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>Gesendet um %1</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Genehmigt.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>The question is asked.</source>
        <translation>Die Frage ist gestellt.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Weitergegeben.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous request</source>
        <translation>Nächster, voriger Antrag</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Decline with a reason</source>
        <translation>Mit Begründung ablehnen</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Pass on to somebody else</source>
        <translation>An jemand anderen weitergeben</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mark; A or D then decides all that are marked</source>
        <translation>Markieren; A oder D entscheidet dann über alle markierten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>Senden, was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>Es wird gesendet, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Es wurde schon gesendet.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Zurückgenommen; nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>%n Antrag genehmigt.</numerusform>
            <numerusform>%n Anträge genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n Antrag abgelehnt.</numerusform>
            <numerusform>%n Anträge abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision on the server counts; yours was discarded.</source>
        <translation>Die Entscheidung auf dem Server gilt; Ihre wurde verworfen.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Den Verlauf sichern</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Gesichert in %1.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Take back what you just did</source>
        <translation>Zurücknehmen, was Sie gerade getan haben</translation>
    </message>
    <message>
        <source>%1 taken back; %2 were sent already.</source>
        <translation>%1 zurückgenommen; %2 waren schon gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Left out, as they were withdrawn or decided meanwhile: %1</source>
        <translation>Ausgelassen, weil inzwischen zurückgezogen oder entschieden: %1</translation>
    </message>
    <message>
        <source>This request is not here: it is not for you, or it was removed.</source>
        <translation>Dieser Antrag ist nicht hier: Er ist nicht für Sie, oder er wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>settings::AboutSection</name>
    <message>
        <source>About and diagnostics</source>
        <translation>Über das Programm und Diagnose</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Den Datenordner öffnen</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Den Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Read about the new version</source>
        <translation>Über die neue Version lesen</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose …</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and states; no names, no addresses, nothing that you wrote. You read them before they are saved.</source>
        <translation>Die Diagnose enthält Versionen und Zustände; keine Namen, keine Adressen, nichts, was Sie geschrieben haben. Sie lesen sie, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>Neuere Versionen melden</translation>
    </message>
    <message>
        <source>Version %1 is there. %2</source>
        <translation>Version %1 ist da. %2</translation>
    </message>
    <message>
        <source>Laid down by your organisation: %1</source>
        <translation>Von Ihrer Organisation vorgegeben: %1</translation>
    </message>
    <message>
        <source>Not understood in this computer&apos;s policy: %1</source>
        <translation>In den Vorgaben dieses Computers nicht verstanden: %1</translation>
    </message>
    <message>
        <source>LXCP Desktop %1, with Qt %2</source>
        <translation>LXCP Desktop %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Datenordner: %1</translation>
    </message>
</context>
<context>
    <name>settings::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign out or erase…</source>
        <translation>Abmelden oder löschen …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
</context>
<context>
    <name>settings::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>settings::CalendarSection</name>
    <message>
        <source>Your own calendar</source>
        <translation>Ihr eigener Kalender</translation>
    </message>
    <message>
        <source>When you are busy there, the week in which you plan a session shows it. Titles are not read, and nothing of it leaves this computer unless you say so.</source>
        <translation>Wann Sie dort beschäftigt sind, zeigt die Woche, in der Sie einen Termin planen. Titel werden nicht gelesen, und nichts davon verlässt diesen Computer, wenn Sie es nicht wollen.</translation>
    </message>
    <message>
        <source>Address of the calendar server (CalDAV)</source>
        <translation>Adresse des Kalenderservers (CalDAV)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Es liegt im Schlüsselbund dieses Computers und sonst nirgends.</translation>
    </message>
    <message>
        <source>What keeps you from meeting</source>
        <translation>Was Sie von Terminen abhält</translation>
    </message>
    <message>
        <source>Those I have a mentorship with see when I am busy, not with what</source>
        <translation>Die Personen meiner Mentorschaften sehen, wann ich beschäftigt bin, nicht womit</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>With “None” what was written before is taken out again.</source>
        <translation>Mit „Keiner“ wird, was eingetragen war, wieder entfernt.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Nachgesehen: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>Eine Kalenderdatei lesen …</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Eine Kalenderdatei wählen</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>%n Eintrag dieser Datei zählt jetzt.</numerusform>
            <numerusform>%n Einträge dieser Datei zählen jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>In dieser Datei ist kein Kalender.</translation>
    </message>
    <message>
        <source>Sessions, events and due dates are written into</source>
        <translation>Mentoring-Termine, Treffen und Fristen werden eingetragen in</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Sie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Sie ist größer als %1.</translation>
    </message>
    <message>
        <source>All that is in it is from LXCP, and counts already.</source>
        <translation>Alles darin stammt von LXCP und zählt schon.</translation>
    </message>
    <message>
        <source>The calendar in it is empty.</source>
        <translation>Der Kalender darin ist leer.</translation>
    </message>
    <message>
        <source>%1 does not count any more.</source>
        <translation>%1 zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Ein Eintrag ohne Namen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry of a calendar, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ends before it begins and does not count.</source>
        <translation>%1 endet vor dem Beginn und zählt nicht.</translation>
    </message>
    <message>
        <source>%1 repeats too often to count.</source>
        <translation>%1 wiederholt sich zu oft und zählt nicht.</translation>
    </message>
    <message>
        <source>%1 repeats by a rule that cannot be read, and does not count.</source>
        <translation>%1 wiederholt sich nach einer Regel, die nicht lesbar ist, und zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>%n weiterer zählt auch nicht.</numerusform>
            <numerusform>%n weitere zählen auch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was changed there: the new one. All else stays as it is.</source>
        <translation>Wurde es dort geändert: das neue. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Dieses Passwort verwenden</translation>
    </message>
    <message>
        <source>Take them out and disconnect</source>
        <translation>Entfernen und trennen</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>%n Eintrag von LXCP steht dort in Ihrem Kalender. Soll er entfernt werden?</numerusform>
            <numerusform>%n Einträge von LXCP stehen dort in Ihrem Kalender. Sollen sie entfernt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account and its password are forgotten here. Nothing of LXCP stands in your calendar there.</source>
        <translation>Das Konto und sein Passwort werden hier vergessen. In Ihrem Kalender dort steht nichts von LXCP.</translation>
    </message>
    <message>
        <source>Leave them and disconnect</source>
        <translation>Stehen lassen und trennen</translation>
    </message>
    <message>
        <source>What LXCP has written is being taken out; then it is disconnected.</source>
        <translation>Was LXCP eingetragen hat, wird entfernt; danach wird getrennt.</translation>
    </message>
    <message>
        <source>Reading a calendar file</source>
        <translation>Eine Kalenderdatei wird gelesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 counts that did not count before.</source>
        <translation>Angehalten. Von %1 zählt nur, was schon vorher zählte.</translation>
    </message>
    <message>
        <source>What LXCP has written stands there until this is put right; then it is taken out, and LXCP disconnects.</source>
        <translation>Was LXCP eingetragen hat, steht dort, bis dies in Ordnung ist; dann wird es entfernt, und LXCP trennt die Verbindung.</translation>
    </message>
    <message>
        <source>%1 begins at a time that there is not and does not count.</source>
        <translation>%1 beginnt zu einer Zeit, die es nicht gibt, und zählt nicht.</translation>
    </message>
    <message>
        <source>%1 has no UID and does not count.</source>
        <translation>%1 hat keine UID und zählt nicht.</translation>
    </message>
    <message>
        <source>%1 repeats by another calendar (RSCALE) in a way that is not counted here.</source>
        <translation>%1 wiederholt sich nach einem anderen Kalender (RSCALE) auf eine Weise, die hier nicht zählt.</translation>
    </message>
</context>
<context>
    <name>settings::DiagnosticsPanel</name>
    <message>
        <source>This is all that would be told. Read it before you give it away.</source>
        <translation>Das ist alles, was mitgeteilt würde. Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the problem.</source>
        <translation>Kopiert. Fügen Sie es dort ein, wo Sie das Problem melden.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Dort konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>settings::DownloadSection</name>
    <message>
        <source>Downloads</source>
        <translation>Heruntergeladenes</translation>
    </message>
    <message>
        <source>How fast at most</source>
        <translation>Höchstens so schnell</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell es geht</translation>
    </message>
    <message>
        <source>2 MB a second</source>
        <translation>2 MB pro Sekunde</translation>
    </message>
    <message>
        <source>500 kB a second</source>
        <translation>500 kB pro Sekunde</translation>
    </message>
    <message>
        <source>Also where each byte is paid for</source>
        <translation>Auch, wo jedes Byte etwas kostet</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>Was auf diesem Computer ist</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>settings::NetworkSection</name>
    <message>
        <source>Sync and network</source>
        <translation>Abgleich und Netz</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you turn it off; what you do is kept.</source>
        <translation>Nichts wird gesendet oder geholt, bis Sie es abschalten; was Sie tun, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Was auf das Senden wartet</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Write a name and a port, as in proxy.example.org:3128.</source>
        <translation>Schreiben Sie Name und Port, wie proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Ihr Name für den Proxy</translation>
    </message>
    <message>
        <source>Only when it asks for one.</source>
        <translation>Nur wenn er danach fragt.</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>Ihr Passwort für den Proxy</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Es liegt im Schlüsselbund dieses Computers und sonst nirgends.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Kept in the keychain, for %1</source>
        <translation>Im Schlüsselbund, für %1</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Then you are told of messages and requests there, too. “Quit” in the menu of the icon and Ctrl+Q end the program.</source>
        <translation>Dann erfahren Sie auch so von Nachrichten und Anträgen. „Beenden“ im Menü des Symbols und Strg+Q beenden das Programm.</translation>
    </message>
</context>
<context>
    <name>settings::Section</name>
    <message>
        <source>Your organisation has laid this down for this computer.</source>
        <translation>Ihre Organisation hat das für diesen Computer vorgegeben.</translation>
    </message>
</context>
<context>
    <name>settings::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Lernpfad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Request a course</source>
        <translation>Einen Kurs beantragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Heruntergeladenes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Personalentwicklung</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorschaft</translation>
    </message>
    <message>
        <source>Mentoring programme</source>
        <translation>Mentoring-Programm</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
</context>
<context>
    <name>shell::AddressSheet</name>
    <message>
        <source>No browser could be opened</source>
        <translation>Es konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer. The window goes on by itself when you are done there.</source>
        <translation>Kopieren Sie diese Adresse und öffnen Sie sie in einem Browser auf diesem Computer. Das Fenster macht von selbst weiter, wenn Sie dort fertig sind.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer.</source>
        <translation>Kopieren Sie diese Adresse und öffnen Sie sie in einem Browser auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>shell::FirstSync</name>
    <message>
        <source>First sync</source>
        <translation>Erster Abgleich</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 of %2. You can start already.</source>
        <translation>Der Katalog kommt: %1 von %2. Sie können schon anfangen.</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 so far. You can start already.</source>
        <translation>Der Katalog kommt: %1 bisher. Sie können schon anfangen.</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Search and do anything</source>
        <translation>Alles suchen und tun</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vor</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Schließen, was oben liegt</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+W / Ctrl+Q</source>
        <translation>Strg+W / Strg+Q</translation>
    </message>
    <message>
        <source>Close the window, quit</source>
        <translation>Fenster schließen, beenden</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Strg+1 … Strg+%1</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Tab / Enter</source>
        <translation>Tab / Eingabe</translation>
    </message>
    <message>
        <source>To the next thing; press it</source>
        <translation>Zum Nächsten; es drücken</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>%1 – LXCP</source>
        <translation>%1 – LXCP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Be %1</source>
        <translation>%1 sein</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What this address names is not on this computer: %1</source>
        <translation>Was diese Adresse nennt, ist nicht auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>LXCP knows no such address: %1</source>
        <translation>LXCP kennt keine solche Adresse: %1</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Strg+F oder /</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>Ins Suchfeld</translation>
    </message>
    <message>
        <source>Sign in as %1…</source>
        <translation>Als %1 anmelden …</translation>
    </message>
    <message>
        <source>LXCP goes on in the tray</source>
        <translation>LXCP läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>You are told of what comes in. “Quit” in the menu of the icon ends the program.</source>
        <translation>Sie erfahren, was eintrifft. „Beenden“ im Menü des Symbols beendet das Programm.</translation>
    </message>
    <message>
        <source>What the link leads to opens when you have signed in.</source>
        <translation>Wohin der Link führt, öffnet sich, wenn Sie angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Search and do</source>
        <translation>Suchen und tun</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Request a course that the catalog lacks</source>
        <translation>Einen Kurs beantragen, der im Katalog fehlt</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Zeigen, was auf das Senden wartet</translation>
    </message>
    <message>
        <source>Accounts and sign out</source>
        <translation>Konten und Abmelden</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Use high contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Show the keys of this view</source>
        <translation>Die Tasten dieser Ansicht zeigen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>Kurs · %1</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Lernpfad</translation>
    </message>
    <message>
        <source>Search the catalog for &apos;%1&apos;</source>
        <translation>Im Katalog nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>%1 · level %2</source>
        <comment>skill</comment>
        <translation>%1 · Stufe %2</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Das Handbuch lesen</translation>
    </message>
    <message>
        <source>Search courses, pathways, people, threads, or type what to do</source>
        <translation>Kurse, Lernpfade, Personen, Themen suchen, oder eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>sync inspector waiting outbox</source>
        <comment>other words by which what waits to be sent is found</comment>
        <translation>Sync Synchronisation Inspektor wartet Warteschlange Postausgang</translation>
    </message>
    <message>
        <source>Transcript of what I have learned</source>
        <translation>Nachweis dessen, was ich gelernt habe</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Einen Kurs beantragen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
</context>
<context>
    <name>shell::RailButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Refusals</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>shell::StateBanners</name>
    <message>
        <source>This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself.</source>
        <translation>Dieses Netz möchte, dass Sie sich zuerst bei ihm anmelden. Öffnen Sie dazu eine Seite im Browser; der Abgleich geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Your session has ended. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Sie können weiterarbeiten; was Sie tun, bleibt erhalten und wird gesendet, nachdem Sie sich wieder angemeldet haben.</translation>
    </message>
    <message>
        <source>The server does not take your sign-in any more. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>Der Server nimmt Ihre Anmeldung nicht mehr an. Sie können weiterarbeiten; was Sie tun, wird aufbewahrt und gesendet, wenn Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser. This window goes on by itself when you are done there.</source>
        <translation>Die Anmeldung wartet in Ihrem Browser. Dieses Fenster macht von selbst weiter, wenn Sie dort fertig sind.</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Search courses, people, threads…</source>
        <translation>Kurse, Personen, Themen suchen …</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message numerus="yes">
        <source>LXCP: %n request(s) to review</source>
        <translation>
            <numerusform>LXCP: %n Antrag zu entscheiden</numerusform>
            <numerusform>LXCP: %n Anträge zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message>
        <source>Show LXCP</source>
        <translation>LXCP anzeigen</translation>
    </message>
    <message>
        <source>Quit LXCP</source>
        <translation>LXCP beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>%n Antrag zu entscheiden</numerusform>
            <numerusform>%n Anträge zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n ungelesene Mitteilung</numerusform>
            <numerusform>%n ungelesene Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::HeatModel</name>
    <message>
        <source>level %1, not asked for</source>
        <translation>Stufe %1, nicht gefordert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <comment>levels</comment>
        <translation>%1 von %2 gefordert</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, skill, levels</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>team::TeamView</name>
    <message>
        <source>Nobody reports to you. This page is for supervisors.</source>
        <translation>Niemand berichtet an Sie. Diese Seite ist für Führungskräfte.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>%n Kurs überfällig</numerusform>
            <numerusform>%n Kurse überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nichts überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>%n Zertifikat läuft binnen 60 Tagen ab</numerusform>
            <numerusform>%n Zertifikate laufen binnen 60 Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n offener Antrag</numerusform>
            <numerusform>%n offene Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can do … (a skill)</source>
        <translation>Wer kann … (eine Fähigkeit)</translation>
    </message>
    <message>
        <source>Who can do what: a skill</source>
        <translation>Wer kann was: eine Fähigkeit</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Wie sie stehen</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>%n Kurs offen</numerusform>
            <numerusform>%n Kurse offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n abgeschlossen</numerusform>
            <numerusform>%n abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>%1 von %n Fähigkeit erreicht</numerusform>
            <numerusform>%1 von %n Fähigkeiten erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n läuft ab</numerusform>
            <numerusform>%n laufen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Antrag</numerusform>
            <numerusform>%n Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>Die eine Person zeigen</numerusform>
            <numerusform>Alle %n Personen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Fähigkeiten gegenüber dem, was Funktionen fordern</translation>
    </message>
    <message>
        <source>No title of your team asks for skills yet, and nobody shows any. Learning &amp; development says what titles ask for.</source>
        <translation>Noch fordert keine Funktion Ihres Teams Fähigkeiten, und niemand zeigt welche. Was Funktionen fordern, sagt die Personalentwicklung.</translation>
    </message>
    <message>
        <source>Skills of the team: people by skills, levels of 0 to 5</source>
        <translation>Fähigkeiten des Teams: Personen nach Fähigkeiten, Stufen von 0 bis 5</translation>
    </message>
    <message>
        <source>Skills before</source>
        <translation>Vorige Fähigkeiten</translation>
    </message>
    <message>
        <source>More skills</source>
        <translation>Weitere Fähigkeiten</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>one level short</source>
        <translation>eine Stufe fehlt</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>weiter entfernt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht gefordert</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Das ganze Team</translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>Stufe %1: %n Person</numerusform>
            <numerusform>Stufe %1: %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>Zahlen, die auch Zurückgehaltenes enthalten, gibt es nur für Gruppen ab %n Person.</numerusform>
            <numerusform>Zahlen, die auch Zurückgehaltenes enthalten, gibt es nur für Gruppen ab %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills %1 to %2 of %3</source>
        <translation>Fähigkeiten %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Die Datei konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for.</source>
        <translation>3/4 ist Stufe 3, wo 4 gefordert ist.</translation>
    </message>
    <message>
        <source>Nobody shows a skill that begins with “%1”.</source>
        <translation>Niemand zeigt eine Fähigkeit, die mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>All who are found…</source>
        <translation>Alle Gefundenen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mein Team</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear who is looked for</source>
        <translation>Suche nach Personen leeren</translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>keine Stufe, oder nicht gezeigt: %n Person</numerusform>
            <numerusform>keine Stufe, oder nicht gezeigt: %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telling::Letter</name>
    <message>
        <source>due: %1</source>
        <translation>fällig: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>You have not read this yet:</source>
        <translation>Das haben Sie noch nicht gelesen:</translation>
    </message>
    <message>
        <source>Ahead of you:</source>
        <translation>Das steht an:</translation>
    </message>
    <message>
        <source>How often this mail comes, and what is in it, you choose in LXCP under Notifications.</source>
        <translation>Wie oft diese E-Mail kommt und was darin steht, wählen Sie in LXCP unter Mitteilungen.</translation>
    </message>
    <message>
        <source>Ahead of you in LXCP</source>
        <translation>Was in LXCP ansteht</translation>
    </message>
    <message>
        <source>New for you in LXCP: %1</source>
        <translation>Neu für Sie in LXCP: %1</translation>
    </message>
    <message>
        <source>New replies: %1</source>
        <translation>Neue Antworten: %1</translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Copy the address to subscribe to</source>
        <translation>Adresse zum Abonnieren kopieren</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>The address before does not work any more: programs that use it have to be told the new one.</source>
        <translation>Die bisherige Adresse gilt dann nicht mehr: Programme, die sie nutzen, brauchen die neue.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>Überfälliges und der nächste Tag</numerusform>
            <numerusform>Überfälliges und die nächsten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Nothing is due and nobody expects you.</source>
        <translation>Nichts ist fällig, und niemand erwartet Sie.</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Nichts an diesem Tag</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Zertifikat läuft ab: %1</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>lernen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The server cannot be asked for the address now.</source>
        <translation>Der Server kann jetzt nicht nach der Adresse gefragt werden.</translation>
    </message>
    <message>
        <source>The new address is in the clipboard. The one before does not work any more.</source>
        <translation>Die neue Adresse ist in der Zwischenablage. Die bisherige gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Whoever has it can read your dates.</source>
        <translation>Die Adresse ist in der Zwischenablage. Wer sie hat, kann Ihren Kalender lesen.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>Anderer Monat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>The week of this day</source>
        <translation>Die Woche dieses Tages</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>noch nicht vereinbart</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Neue Adresse erstellen</translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>Die bisherige behalten</translation>
    </message>
</context>
<context>
    <name>uicalendar::ItemWords</name>
    <message>
        <source>The certificate expires</source>
        <translation>Das Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>Due, mandatory</source>
        <translation>Fällig, verpflichtend</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1 (%2 in %3)</translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message>
        <source>Nothing on this day</source>
        <translation>Nichts an diesem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimain::DemoServer</name>
    <message>
        <source>The demo server ended by itself; see %1</source>
        <translation>Der Demo-Server hat sich beendet; siehe %1</translation>
    </message>
</context>
<context>
    <name>uimain::Desktop</name>
    <message>
        <source>Maya, learner</source>
        <translation>Maya, Lernende</translation>
    </message>
    <message>
        <source>Sam, learner</source>
        <translation>Sam, Lernender</translation>
    </message>
    <message>
        <source>Osei, supervisor</source>
        <translation>Osei, Führungskraft</translation>
    </message>
    <message>
        <source>Ana, mentor</source>
        <translation>Ana, Mentorin</translation>
    </message>
    <message>
        <source>Lin, learning &amp; development</source>
        <translation>Lin, Personalentwicklung</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The demo could not be started. You can still connect to a server.</source>
        <translation>Die Demo konnte nicht gestartet werden. Sie können sich trotzdem mit einem Server verbinden.</translation>
    </message>
    <message>
        <source>Version %1 of this program is there.</source>
        <translation>Version %1 dieses Programms ist da.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the password of the proxy: it is forgotten when you close the program.</source>
        <translation>Der Schlüsselbund dieses Computers hat das Passwort des Proxys nicht angenommen: Es wird vergessen, wenn Sie das Programm schließen.</translation>
    </message>
</context>
<context>
    <name>uimain::MainText</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be written in: %1</source>
        <translation>In den Ordner für die Daten dieses Programms kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be made: %1</source>
        <translation>Der Ordner für die Daten dieses Programms kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>See to it that you may write there, then start the program again.</source>
        <translation>Sorgen Sie dafür, dass Sie dort schreiben dürfen, und starten Sie das Programm dann wieder.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringForm</name>
    <message>
        <source>Skills that you pass on</source>
        <translation>Fähigkeiten, die Sie weitergeben</translation>
    </message>
    <message>
        <source>Skills that you want to learn</source>
        <translation>Fähigkeiten, die Sie lernen möchten</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Wie Sie begleiten</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Was Sie erreichen möchten</translation>
    </message>
    <message>
        <source>Everybody reads this.</source>
        <translation>Das lesen alle.</translation>
    </message>
    <message>
        <source>You and learning &amp; development read this, and a mentor whom a programme gives you.</source>
        <translation>Das lesen Sie, die Personalentwicklung und ein Mentor, den Ihnen ein Programm gibt.</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Personen zur selben Zeit</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>Jede Abteilung</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>Meine Abteilung</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>Eine andere Abteilung</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Wo der Mentor arbeitet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The one that you like best first.</source>
        <translation>Die liebste zuerst.</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Wann Sie Zeit haben</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Mentoring anbieten</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Mentor finden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose at least one skill.</source>
        <translation>Wählen Sie mindestens eine Fähigkeit.</translation>
    </message>
    <message>
        <source>Taken from your profile and your hours; change what you like.</source>
        <translation>Aus Ihrem Profil und Ihren Zeiten übernommen; ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>“%1” is no skill of your organisation.</source>
        <translation>„%1“ ist keine Fähigkeit Ihrer Organisation.</translation>
    </message>
    <message>
        <source>No skill is chosen by “%1”.</source>
        <translation>Mit „%1“ ist keine Fähigkeit gewählt.</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Wählen Sie eine aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Try another word for it, or empty the field.</source>
        <translation>Versuchen Sie ein anderes Wort dafür, oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message>
        <source>Nobody fits this wish now.</source>
        <translation>Zu diesem Wunsch passt gerade niemand.</translation>
    </message>
    <message>
        <source>Who offers to mentor</source>
        <translation>Wer Mentoring anbietet</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet. You can be the first.</source>
        <translation>Noch bietet niemand Mentoring an. Sie können den Anfang machen.</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>Was Sie lernen möchten</translation>
    </message>
    <message>
        <source>Whom do you want to learn from?</source>
        <translation>Von wem möchten Sie lernen?</translation>
    </message>
    <message>
        <source>Say what you want to learn: you get suggestions, each with its reasons, also without a network.</source>
        <translation>Sagen Sie, was Sie lernen möchten: Sie bekommen Vorschläge, jeden mit seinen Gründen, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Ask for a mentor</source>
        <translation>Einen Mentor suchen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Withdraw the wish</source>
        <translation>Wunsch zurückziehen</translation>
    </message>
    <message>
        <source>Fits to %1</source>
        <translation>Passt zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 von %n Platz belegt</numerusform>
            <numerusform>%1 von %n Plätzen belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>Nicht vorschlagen</translation>
    </message>
    <message>
        <source>What you want to learn from %1</source>
        <translation>Was Sie von %1 lernen möchten</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Frage senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>Warum nicht andere</translation>
    </message>
    <message>
        <source>Suggest everybody again</source>
        <translation>Wieder alle vorschlagen</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Das geht nicht mehr; die Seite zeigt, wie es steht.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Mentor finden</translation>
    </message>
    <message>
        <source>My mentorships</source>
        <translation>Meine Mentorschaften</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Was ich anbiete</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Here are the people whom you learn from, and those who learn from you.</source>
        <translation>Hier stehen die Menschen, von denen Sie lernen, und die, die von Ihnen lernen.</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>Sie begleiten</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Ihr Mentor</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>Somebody could learn from you what you know. You say what, when and how many people.</source>
        <translation>Jemand könnte von Ihnen lernen, was Sie wissen. Sie sagen, was, wann und wie viele Personen.</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Mentoring anbieten</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Angebot zurückziehen</translation>
    </message>
    <message>
        <source>When others can meet you</source>
        <translation>Wann andere Sie treffen können</translation>
    </message>
    <message>
        <source>People with whom you have a mentorship see your hours and when you are busy, never with what.</source>
        <translation>Die Personen Ihrer Mentorschaften sehen Ihre Zeiten und wann Sie beschäftigt sind, nie womit.</translation>
    </message>
    <message>
        <source>Share this with the people of my mentorships</source>
        <translation>Mit den Personen meiner Mentorschaften teilen</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Zeiten speichern</translation>
    </message>
    <message>
        <source>Your hours are saved.</source>
        <translation>Ihre Zeiten sind gespeichert.</translation>
    </message>
    <message>
        <source>A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair they are before anybody is asked.</source>
        <translation>Ein Programm bringt alle, die einen Mentor wünschen, mit allen zusammen, die Mentoring anbieten. Sie sehen die Paare und wie gerecht sie sind, bevor jemand gefragt wird.</translation>
    </message>
    <message>
        <source>by the wishes of the mentees</source>
        <translation>nach den Wünschen der Mentees</translation>
    </message>
    <message>
        <source>the best for all together</source>
        <translation>das Beste für alle zusammen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>Programm vom %1</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Eingabe</translation>
    </message>
    <message>
        <source>From person to person; ask, prefer</source>
        <translation>Von Person zu Person; fragen, bevorzugen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>You offer to mentor them; they say yes or no.</source>
        <translation>Sie bieten an, die Person zu begleiten; sie sagt ja oder nein.</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Passende Personen</translation>
    </message>
    <message>
        <source>What you could do together</source>
        <translation>Was Sie zusammen tun könnten</translation>
    </message>
    <message>
        <source>Open the mentorship</source>
        <translation>Mentorschaft öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n zu beantworten</numerusform>
            <numerusform>%n zu beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>Meine Zeiten</translation>
    </message>
    <message>
        <source>Less good about it:</source>
        <translation>Weniger gut daran:</translation>
    </message>
    <message>
        <source>Nobody can be taken on now: all seats are taken.</source>
        <translation>Gerade kann niemand dazukommen: alle Plätze sind belegt.</translation>
    </message>
    <message>
        <source>All your seats are taken: with more of them you can ask somebody.</source>
        <translation>Alle Ihre Plätze sind belegt: Mit mehr Plätzen können Sie jemanden fragen.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message>
        <source>Offers %1, at level %2 of 5</source>
        <translation>Bietet %1, auf Stufe %2 von 5</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Bietet %1</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above yours</source>
        <translation>Bietet %1, auf einer Stufe, die nicht über Ihrer liegt</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>Bietet %1 nicht</translation>
    </message>
    <message>
        <source>You both speak %1</source>
        <translation>Sie sprechen beide %1</translation>
    </message>
    <message>
        <source>One of you has not said which languages</source>
        <translation>Jemand von Ihnen hat keine Sprachen genannt</translation>
    </message>
    <message>
        <source>%1 a week in which you both have time</source>
        <translation>%1 in der Woche, in denen Sie beide Zeit haben</translation>
    </message>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>Keine gemeinsame Zeit in %n Woche, während Uhren umgestellt werden</numerusform>
            <numerusform>Keine gemeinsame Zeit in %n Wochen, während Uhren umgestellt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>One of you has not said when</source>
        <translation>Jemand von Ihnen hat nicht gesagt, wann</translation>
    </message>
    <message>
        <source>First of those whom you wish for</source>
        <translation>An erster Stelle Ihrer Wünsche</translation>
    </message>
    <message>
        <source>Number %1 of those whom you wish for</source>
        <translation>An Stelle %1 Ihrer Wünsche</translation>
    </message>
    <message>
        <source>Of your department, as you wish</source>
        <translation>Aus Ihrer Abteilung, wie gewünscht</translation>
    </message>
    <message>
        <source>Of another department, as you wish</source>
        <translation>Aus einer anderen Abteilung, wie gewünscht</translation>
    </message>
    <message>
        <source>It is yourself</source>
        <translation>Das sind Sie selbst</translation>
    </message>
    <message>
        <source>The offer is withdrawn</source>
        <translation>Das Angebot ist zurückgezogen</translation>
    </message>
    <message>
        <source>In your own reporting line</source>
        <translation>In Ihrer eigenen Berichtslinie</translation>
    </message>
    <message>
        <source>You do not want this person suggested</source>
        <translation>Sie möchten diese Person nicht vorgeschlagen bekommen</translation>
    </message>
    <message>
        <source>Offers none of these skills</source>
        <translation>Bietet keine dieser Fähigkeiten</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>Keine gemeinsame Sprache</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>Keine gemeinsame Zeit</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>Alle Plätze sind belegt</translation>
    </message>
    <message>
        <source>Kept apart by the programme</source>
        <translation>Vom Programm getrennt</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet.</source>
        <translation>Noch bietet niemand Mentoring an.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n offer(s)</source>
        <translation>
            <numerusform>%1: %n Angebot</numerusform>
            <numerusform>%1: %n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for %n of them it is the only obstacle)</source>
        <translation>
            <numerusform>(bei %n davon das einzige Hindernis)</numerusform>
            <numerusform>(bei %n davon das einzige Hindernis)</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>moved, waits for you</source>
        <translation>verschoben, wartet auf Sie</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above the mentee&apos;s</source>
        <translation>Bietet %1 auf einer Stufe, die nicht über der des Mentees liegt</translation>
    </message>
    <message>
        <source>Both speak %1</source>
        <translation>Beide sprechen %1</translation>
    </message>
    <message>
        <source>One of the two has not said which languages</source>
        <translation>Eine der beiden Personen hat nicht gesagt, welche Sprachen</translation>
    </message>
    <message>
        <source>%1 a week in which both have time</source>
        <translation>%1 in der Woche, in denen beide Zeit haben</translation>
    </message>
    <message>
        <source>One of the two has not said when</source>
        <translation>Eine der beiden Personen hat nicht gesagt, wann</translation>
    </message>
    <message>
        <source>Number %1 of those whom the mentee wishes for</source>
        <translation>An Stelle %1 der Wünsche des Mentees</translation>
    </message>
    <message>
        <source>Of the mentee&apos;s department, as wished</source>
        <translation>Aus der Abteilung des Mentees, wie gewünscht</translation>
    </message>
    <message>
        <source>Of another department, as wished</source>
        <translation>Aus einer anderen Abteilung, wie gewünscht</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>Es ist dieselbe Person</translation>
    </message>
    <message>
        <source>In the same reporting line</source>
        <translation>In derselben Berichtslinie</translation>
    </message>
    <message>
        <source>The mentee does not want this person</source>
        <translation>Der Mentee möchte diese Person nicht</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>andere Zeit vorgeschlagen</translation>
    </message>
    <message>
        <source>the new time was declined</source>
        <translation>neue Zeit abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%1 von %n Mal</numerusform>
            <numerusform>%1 von %n Malen</numerusform>
        </translation>
    </message>
    <message>
        <source>you said perhaps</source>
        <translation>Sie haben „vielleicht“ gesagt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>Hier wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How far, in per cent</source>
        <translation>Wie weit, in Prozent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Meine eigenen Notizen</translation>
    </message>
    <message>
        <source>only on this machine, sealed</source>
        <translation>nur auf diesem Gerät, verschlüsselt</translation>
    </message>
    <message>
        <source>The keychain does not open your own notes now.</source>
        <translation>Der Schlüsselbund öffnet Ihre eigenen Notizen jetzt nicht.</translation>
    </message>
    <message>
        <source>Nobody else ever sees this. It is not sent and not in any export.</source>
        <translation>Das sieht niemand sonst. Es wird nicht gesendet und steht in keinem Export.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>Auf diesem Gerät aufgehoben.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>lesen beide</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>lesen nur Sie</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>The mentorship as a whole</source>
        <translation>Die Mentorschaft im Ganzen</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>%1 may read it</source>
        <translation>%1 darf es lesen</translation>
    </message>
    <message>
        <source>What was good, what could be better</source>
        <translation>Was gut war, was besser sein könnte</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>Rückmeldung speichern</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Das geht nicht mehr; die Seite zeigt, wie es steht.</translation>
    </message>
    <message>
        <source>This mentorship is not on this machine.</source>
        <translation>Diese Mentorschaft ist nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What do you want to have reached at the end?</source>
        <translation>Was möchten Sie am Ende erreicht haben?</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>What do you want to talk about the next time?</source>
        <translation>Worüber möchten Sie beim nächsten Mal sprechen?</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Who does what until the next time?</source>
        <translation>Wer tut was bis zum nächsten Mal?</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Notes of both</source>
        <translation>Gemeinsame Notizen</translation>
    </message>
    <message>
        <source>What do you both want to remember?</source>
        <translation>Was möchten Sie sich beide merken?</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>Sie begleiten</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Ihr Mentor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet am %1</translation>
    </message>
    <message>
        <source>brought together by a programme</source>
        <translation>durch ein Programm zusammengebracht</translation>
    </message>
    <message>
        <source>Begin, for half a year</source>
        <translation>Beginnen, für ein halbes Jahr</translation>
    </message>
    <message>
        <source>End the mentorship…</source>
        <translation>Mentorschaft beenden …</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Frage zurücknehmen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Why not, if you want to say</source>
        <translation>Warum nicht, wenn Sie es sagen möchten</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Planned sessions are cancelled. What you wrote stays for both of you.</source>
        <translation>Geplante Termine werden abgesagt. Was Sie geschrieben haben, bleibt Ihnen beiden.</translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation>Mentorschaft beenden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Nothing is planned. You see when you both have time.</source>
        <translation>Nichts ist geplant. Sie sehen, wann Sie beide Zeit haben.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>Move this one</source>
        <translation>Diesen verschieben</translation>
    </message>
    <message>
        <source>Cancel this one</source>
        <translation>Diesen absagen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Alle verschieben</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle absagen</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Eine andere Zeit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Add the line that you wrote</source>
        <translation>Die geschriebene Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>In the week: another time</source>
        <translation>In der Woche: eine andere Zeit</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>In the week: another week</source>
        <translation>In der Woche: eine andere Woche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation>Jeder Termin</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Decline %1? It is then on %2, as before.</source>
        <translation>%1 ablehnen? Es bleibt dann bei %2 wie zuvor.</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>%1 ablehnen?</translation>
    </message>
    <message>
        <source>Cancel “%1” with all meetings that are to come?</source>
        <translation>„%1“ mit allen kommenden Terminen absagen?</translation>
    </message>
    <message>
        <source>Cancel the meeting on %1?</source>
        <translation>Den Termin am %1 absagen?</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>Warum, wenn Sie es sagen möchten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Question for a mentorship</source>
        <translation>Anfrage für eine Mentorschaft</translation>
    </message>
    <message>
        <source>A few words to %1 at the end</source>
        <translation>Einige Worte an %1 zum Abschluss</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Add the note that you wrote</source>
        <translation>Die geschriebene Notiz hinzufügen</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>Declined: %1. The agreed time stays.</source>
        <translation>Abgelehnt: %1. Es bleibt bei der vereinbarten Zeit.</translation>
    </message>
    <message>
        <source>The keychain waits for its password. Your notes come when it has it.</source>
        <translation>Der Schlüsselbund wartet auf sein Passwort. Ihre Notizen kommen, sobald er es hat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>noch nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The keychain waits for its password. The text is kept as soon as it has it.</source>
        <translation>Der Schlüsselbund wartet auf sein Passwort. Der Text wird aufbewahrt, sobald er es hat.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel: nichts wurde aufbewahrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had written under “%1”:</source>
        <translation>Was Sie unter „%1“ geschrieben hatten:</translation>
    </message>
    <message>
        <source>What you had written for a session:</source>
        <translation>Was Sie für einen Termin geschrieben hatten:</translation>
    </message>
    <message>
        <source>Your change of “%1”:</source>
        <translation>Ihre Änderung von „%1“:</translation>
    </message>
    <message>
        <source>What you had written for the end:</source>
        <translation>Was Sie zum Abschluss geschrieben hatten:</translation>
    </message>
    <message>
        <source>What you had written as a reason:</source>
        <translation>Was Sie als Grund geschrieben hatten:</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>In meine eigenen Notizen legen</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>In Ihren eigenen Notizen aufgehoben, nur auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel: Nichts wurde aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>Sie bieten %n Platz an, und er ist belegt. Um zuzusagen, bieten Sie mehr an.</numerusform>
            <numerusform>Sie bieten %n Plätze an, und alle sind belegt. Um zuzusagen, bieten Sie mehr an.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of your mentor are taken at the moment. It can be agreed to when one is free.</source>
        <translation>Alle Plätze Ihres Mentors sind gerade belegt. Zusagen können Sie, wenn einer frei ist.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Was ich anbiete</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Write something or choose a figure first: nothing was saved.</source>
        <translation>Schreiben Sie zuerst etwas oder wählen Sie eine Zahl: Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>It was changed on another device since you began here: what stands is above, and saving this replaces it.</source>
        <translation>Seit Sie hier begonnen haben, wurde sie auf einem anderen Gerät geändert: Was gilt, steht oben, und Speichern ersetzt es.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, keep it to yourself from now on, or take it back; what was read is read.</source>
        <translation>Das haben Sie gesagt. Sie können es ändern, ab jetzt für sich behalten oder zurücknehmen; was gelesen wurde, ist gelesen.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, share it, or take it back.</source>
        <translation>Das haben Sie gesagt. Sie können es ändern, teilen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>It stands as it was.</source>
        <translation>Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more.</source>
        <translation>Zurückgenommen: Niemand liest es mehr.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more. Its words stay in the field.</source>
        <translation>Zurückgenommen: Niemand liest es mehr. Die Worte bleiben im Feld.</translation>
    </message>
    <message>
        <source>Decline the mentorship with %1?</source>
        <translation>Die Mentorschaft mit %1 ablehnen?</translation>
    </message>
    <message>
        <source>Called off, as you have ended the mentorship.</source>
        <translation>Abgesagt, da Sie die Mentorschaft beendet haben.</translation>
    </message>
    <message>
        <source>Called off, as %1 has ended the mentorship.</source>
        <translation>Abgesagt, da %1 die Mentorschaft beendet hat.</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>Wieder vorschlagen …</translation>
    </message>
    <message>
        <source>You would mentor %1.</source>
        <translation>Sie würden %1 als Mentor begleiten.</translation>
    </message>
    <message>
        <source>%1 would mentor you.</source>
        <translation>%1 würde Sie als Mentor begleiten.</translation>
    </message>
    <message>
        <source>If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. You can wish again at any time.</source>
        <translation>Wenn Sie zustimmen, wird Ihr Wunsch nach einem Mentor zurückgezogen: Programme suchen niemand anderen mehr. Sie können jederzeit wieder einen äußern.</translation>
    </message>
    <message>
        <source>It never reached %1, as the mentorship has ended.</source>
        <translation>Das hat %1 nie erreicht, da die Mentorschaft beendet ist.</translation>
    </message>
    <message>
        <source>One of you leads the other by now, and nobody mentors in their own reporting line. It can be declined, not agreed to.</source>
        <translation>Inzwischen führt einer von Ihnen den anderen, und niemand ist Mentor in der eigenen Berichtslinie. Sie können ablehnen, aber nicht zustimmen.</translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Das geht nicht mehr; die Seite zeigt, wie es steht.</translation>
    </message>
    <message>
        <source>There is no such programme on this machine.</source>
        <translation>Dieses Programm ist nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The best for all together</source>
        <translation>Das Beste für alle zusammen</translation>
    </message>
    <message>
        <source>By the wishes of the mentees</source>
        <translation>Nach den Wünschen der Mentees</translation>
    </message>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>Ja, jetzt %n Paar fragen</numerusform>
            <numerusform>Ja, jetzt %n Paare fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>Wie gerecht es ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%1 von %n Wunsch bekommt einen Mentor</numerusform>
            <numerusform>%1 von %n Wünschen bekommen einen Mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit: lowest %1, median %2, highest %3</source>
        <translation>Passung: niedrigste %1, Median %2, höchste %3</translation>
    </message>
    <message>
        <source>On average they get number %1 of those who fit them.</source>
        <translation>Im Mittel bekommen sie Nummer %1 derer, die zu ihnen passen.</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>%n bekommt den Mentor, der am besten passt.</numerusform>
            <numerusform>%n bekommen den Mentor, der am besten passt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>In %n Millisekunde zugeordnet.</numerusform>
            <numerusform>In %n Millisekunden zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair of %1 and %2 that was fixed is not possible as it stands.</source>
        <translation>Das festgelegte Paar aus %1 und %2 ist so nicht möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 und %2 bleiben getrennt</translation>
    </message>
    <message>
        <source>%1 learns from %2</source>
        <translation>%1 lernt von %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>Ohne Mentor</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>%n Mentor würde passen; andere haben den Platz.</numerusform>
            <numerusform>%n Mentoren würden passen; andere haben deren Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Wie es veröffentlicht wurde</translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>Beide von %n Paar wurden gefragt. Was sie antworten, bleibt zwischen den beiden.</numerusform>
            <numerusform>Beide von %n Paaren wurden gefragt. Was sie antworten, bleibt zwischen den beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee and mentor would both prefer each other to what they get.</source>
        <translation>Kein Mentee und kein Mentor zögen beide einander dem vor, was sie bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>%n Mentee und ein Mentor zögen beide einander dem vor, was sie bekommen.</numerusform>
            <numerusform>%n Mentees und je ein Mentor zögen beide einander dem vor, was sie bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: the two have a mentorship or an open question already.</source>
        <translation>Nicht gefragt: Die beiden haben schon eine Mentorschaft oder eine offene Anfrage.</translation>
    </message>
    <message>
        <source>Not asked: it was not possible any more.</source>
        <translation>Nicht gefragt: Es war nicht mehr möglich.</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Eingabe</translation>
    </message>
    <message>
        <source>From pair to pair: lock, keep apart</source>
        <translation>Von Paar zu Paar: festlegen, trennen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Do not ask them yet</source>
        <translation>Sie noch nicht fragen</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>%1 and %2 were asked before: %3</source>
        <translation>%1 und %2 wurden schon gefragt: %3</translation>
    </message>
    <message>
        <source>Less good: %1</source>
        <translation>Weniger gut: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>%n Platz bleibt frei</numerusform>
            <numerusform>%n Plätze bleiben frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>Noch wurde niemand gefragt: Beide von %n Paar werden es, sobald das gesendet ist.</numerusform>
            <numerusform>Noch wurde niemand gefragt: Beide von %n Paaren werden es, sobald das gesendet ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Alle vier Wochen</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>Link zum Teilnehmen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>Green: both are free. Hatched: busy; the line at the leading edge is your hours, the other one theirs.</source>
        <translation>Grün: beide frei. Schraffiert: beschäftigt; die Linie am Anfang zeigt Ihre Zeiten, die andere die der anderen Person.</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>Diese Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Propose the new time</source>
        <translation>Neue Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>An %n der Termine ist jemand von Ihnen nicht frei: am %1.</numerusform>
            <numerusform>An %n der Termine ist jemand von Ihnen nicht frei, zuerst am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Sagen Sie in wenigen Worten, worum es geht.</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>Diesen Link öffnet kein Browser.</translation>
    </message>
    <message>
        <source>This is how it stands. Choose another time.</source>
        <translation>So steht es schon. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Green lines: what keeps %1 busy is known until %2 only.</source>
        <translation>Grüne Linien: Was %1 beschäftigt, ist nur bis %2 bekannt.</translation>
    </message>
    <message>
        <source>What you agreed about single meetings is let go with it: %1.</source>
        <translation>Was Sie über einzelne Termine vereinbart haben, entfällt damit: %1.</translation>
    </message>
    <message>
        <source>Monthly, on this weekday</source>
        <translation>Jeden Monat an diesem Wochentag</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>%n Termin bekommt die neue Zeit.</numerusform>
            <numerusform>%n Termine bekommen die neue Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>As you agreed about single meetings, these stay: %1.</source>
        <translation>Wie für einzelne Termine vereinbart, bleiben diese: %1.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>What you want to talk about. It is in both calendars, too.</source>
        <translation>Worüber Sie sprechen möchten. Es steht auch in beiden Kalendern.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>Hier ist Platz für höchstens %n Zeichen.</numerusform>
            <numerusform>Hier ist Platz für höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>End the series with the mentorship</source>
        <translation>Die Reihe mit der Mentorschaft enden lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>%n der Termine läge nach dem %1, an dem Ihre Mentorschaft enden soll. Sie können ihn trotzdem planen.</numerusform>
            <numerusform>%n der Termine lägen nach dem %1, an dem Ihre Mentorschaft enden soll. Sie können sie trotzdem planen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be after %1, when your mentorship is to end. You can plan it all the same.</source>
        <translation>Das läge nach dem %1, an dem Ihre Mentorschaft enden soll. Sie können es trotzdem planen.</translation>
    </message>
</context>
<context>
    <name>uimentoring::SkillPicker</name>
    <message>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Passende Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekGrid</name>
    <message>
        <source>The week of both</source>
        <translation>Die Woche beider</translation>
    </message>
    <message>
        <source>You are both free.</source>
        <translation>Sie sind beide frei.</translation>
    </message>
    <message>
        <source>You are free; %1 has not shared when they are.</source>
        <translation>Sie sind frei; %1 hat nicht geteilt, wann das gilt.</translation>
    </message>
    <message>
        <source>You are busy then.</source>
        <translation>Sie sind dann beschäftigt.</translation>
    </message>
    <message>
        <source>%1 is busy then.</source>
        <translation>%1 ist dann beschäftigt.</translation>
    </message>
    <message>
        <source>You are both busy then.</source>
        <translation>Sie sind dann beide beschäftigt.</translation>
    </message>
    <message>
        <source>It is outside of the usual hours of one of you.</source>
        <translation>Es liegt außerhalb der üblichen Zeiten von jemandem von Ihnen.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>You are free; what keeps %1 busy is known until %2.</source>
        <translation>Sie sind frei; was %1 beschäftigt, ist bis %2 bekannt.</translation>
    </message>
    <message>
        <source>Clocks change: from %1 on it is %2 in %3 when it is %4 here.</source>
        <comment>day, time, city, time</comment>
        <translation>Die Uhren werden umgestellt: Ab dem %1 ist es in %3 %2, wenn es hier %4 ist.</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekHours</name>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Zeitzone der Stunden</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>In der Zeit von %1</translation>
    </message>
    <message>
        <source>%1: the end has to be later than the beginning.</source>
        <comment>a day, or several</comment>
        <translation>%1: Das Ende muss nach dem Beginn liegen.</translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Your organisation does not count points.</source>
        <translation>Ihre Organisation zählt keine Punkte.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to level %1</source>
        <translation>
            <numerusform>noch %n bis Stufe %1</numerusform>
            <numerusform>noch %n bis Stufe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no higher level</source>
        <translation>es gibt keine höhere Stufe</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>Bis zur nächsten Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>%n Lerntag in Folge</numerusform>
            <numerusform>%n Lerntage in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>No days in a row yet: one begins with the next thing that you learn</source>
        <translation>Noch keine Tage in Folge: Eine Reihe beginnt mit dem Nächsten, was Sie lernen</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>heute ist noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>bisher höchstens %n</numerusform>
            <numerusform>bisher höchstens %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>%n freier Tag ist angespart; Wochenenden zählen nicht.</numerusform>
            <numerusform>%n freie Tage sind angespart; Wochenenden zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>Was Sie ohne Netz tun, zählt für den Tag, an dem Sie es getan haben, wann immer es gesendet wird.</translation>
    </message>
    <message>
        <source>You take part: others who do see your name and points.</source>
        <translation>Sie machen mit: Wer auch mitmacht, sieht Ihren Namen und Ihre Punkte.</translation>
    </message>
    <message>
        <source>You do not: nobody sees your points.</source>
        <translation>Sie machen nicht mit: Niemand sieht Ihre Punkte.</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(wartet auf das Senden)</translation>
    </message>
    <message>
        <source>Leave the leaderboards</source>
        <translation>Ranglisten verlassen</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Mitmachen</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Your points: %1.</source>
        <translation>Ihre Punkte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>Sie sind Nummer %1 von %n.</numerusform>
            <numerusform>Sie sind Nummer %1 von %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shares this place</source>
        <translation>teilt sich diesen Platz</translation>
    </message>
    <message>
        <source>My place among others</source>
        <translation>Mein Platz unter anderen</translation>
    </message>
    <message>
        <source>Only how many people, never who. Skills that somebody keeps to themself are not in it.</source>
        <translation>Nur wie viele, nie wer. Fähigkeiten, die jemand für sich behält, sind nicht dabei.</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Your organisation has laid down for this computer that nobody is compared with others on it.</source>
        <translation>Ihre Organisation hat für diesen Computer festgelegt, dass auf ihm niemand mit anderen verglichen wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have left the leaderboards: nobody sees your points.</source>
        <translation>Sie haben die Ranglisten verlassen: Niemand sieht Ihre Punkte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message>
        <source>You were registered for this course.</source>
        <translation>Sie waren für diesen Kurs angemeldet.</translation>
    </message>
    <message>
        <source>You had withdrawn from this course.</source>
        <translation>Sie waren von diesem Kurs zurückgetreten.</translation>
    </message>
    <message>
        <source>You had got further in this course.</source>
        <translation>Sie waren in diesem Kurs schon weiter.</translation>
    </message>
    <message>
        <source>You followed this pathway.</source>
        <translation>Sie folgten diesem Lernpfad.</translation>
    </message>
    <message>
        <source>You had left this pathway.</source>
        <translation>Sie hatten diesen Lernpfad verlassen.</translation>
    </message>
    <message>
        <source>You had asked for this course.</source>
        <translation>Sie hatten diesen Kurs beantragt.</translation>
    </message>
    <message>
        <source>What was done with this request last is undone.</source>
        <translation>Was mit diesem Antrag zuletzt geschah, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>You had written this.</source>
        <translation>Sie hatten das geschrieben.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut beantragen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>Der Server hat wieder einen früheren Stand</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>It was brought back from a backup. What stands here had reached it after that, and it does not have it any more. What waits to be sent is still sent.</source>
        <translation>Er wurde aus einer Sicherung wiederhergestellt. Was hier steht, war danach bei ihm angekommen und ist dort nicht mehr vorhanden. Was auf das Senden wartet, wird weiterhin gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::OutboxPage</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Discard this change? The server never took it. It is taken out of what you see here, and what you wrote in it is gone.</source>
        <translation>Diese Änderung verwerfen? Der Server hat sie nie angenommen. Sie verschwindet aus dem, was Sie hier sehen, und was Sie darin geschrieben haben, ist fort.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Schreiben Sie einen Betrag, wie %1.</translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Sie arbeiten offline.</translation>
    </message>
    <message>
        <source>Two changes met</source>
        <translation>Zwei Änderungen sind sich begegnet</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>Nichts wurde überschrieben; wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>Ihre, auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Meine noch einmal senden</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Die andere behalten</translation>
    </message>
    <message>
        <source>Agree to the new time</source>
        <translation>Der neuen Zeit zustimmen</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>In meine eigenen Notizen legen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Perhaps it has arrived already and only the answer was lost. As soon as the server answers, that is known; until then it cannot be changed.</source>
        <translation>Vielleicht ist es schon angekommen und nur die Antwort ging verloren. Sobald der Server antwortet, steht das fest; bis dahin lässt es sich nicht ändern.</translation>
    </message>
    <message>
        <source>Discard this change? The server may have taken it already: then it stays there, and is shown here again. If not, what you wrote in it is gone.</source>
        <translation>Diese Änderung verwerfen? Der Server hat sie vielleicht schon übernommen: dann bleibt sie dort und wird hier wieder gezeigt. Wenn nicht, ist verloren, was Sie darin geschrieben haben.</translation>
    </message>
    <message>
        <source>The meeting is off. Proposed again, it waits at your time for an answer, and takes place only when that is a yes.</source>
        <translation>Der Termin fällt aus. Wieder vorgeschlagen, wartet er zu Ihrer Zeit auf eine Antwort und findet nur bei einer Zusage statt.</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Behalten, was auf dem Server ist</translation>
    </message>
    <message>
        <source>%1: keep what is on the server</source>
        <translation>%1: behalten, was auf dem Server ist</translation>
    </message>
    <message>
        <source>In these, keep what is on the server</source>
        <translation>Hierin behalten, was auf dem Server ist</translation>
    </message>
    <message>
        <source>Also yours, and sent in any case:</source>
        <translation>Auch von Ihnen, und in jedem Fall gesendet:</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>Wieder vorschlagen …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>uisync::StatusCard</name>
    <message>
        <source>What has been fetched</source>
        <translation>Was geholt wurde</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Jetzt abgleichen (F5)</translation>
    </message>
    <message>
        <source>Open the sign-in page of this network</source>
        <translation>Die Anmeldeseite dieses Netzes öffnen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What you do offline waits here, and you can watch it go.</source>
        <translation>Alles, was Sie getan haben, ist angekommen. Was Sie offline tun, wartet hier, und Sie können zusehen, wie es geht.</translation>
    </message>
    <message>
        <source>Changed. It is sent again.</source>
        <translation>Geändert. Es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Sichern, was wartet</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Gesichert in %1.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous change</source>
        <translation>Nächste, vorige Änderung</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>In Ihren eigenen Notizen aufgehoben, nur auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel: Nichts wurde aufgehoben.</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline waits here, and you can watch it go.</source>
        <translation>Nichts wartet. Was Sie offline tun, wartet hier, und Sie können zusehen, wie es geht.</translation>
    </message>
    <message>
        <source>What is on the server stays; the rest of your change is sent.</source>
        <translation>Was auf dem Server ist, bleibt; der Rest Ihrer Änderung wird gesendet.</translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message>
        <source>Badges that you earn come here, signed by your organisation.</source>
        <translation>Hierher kommen Badges, die Sie erwerben, unterschrieben von Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere…</source>
        <translation>Ein Badge von anderswo holen …</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>Ein Badge ohne Namen</translation>
    </message>
    <message>
        <source>Brought here on %1</source>
        <translation>Hergeholt am %1</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>Erworben am %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Waiting for the organisation&apos;s signature. It comes with the next sync.</source>
        <translation>Wartet auf die Unterschrift der Organisation. Sie kommt mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation>Prüfungen ausblenden</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>JSON speichern</translation>
    </message>
    <message>
        <source>Save JWT</source>
        <translation>JWT speichern</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <translation>PNG speichern</translation>
    </message>
    <message>
        <source>Save SVG</source>
        <translation>SVG speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is valid, and whether it was revoked. Not your name; your e-mail address only as a hash.
%2</source>
        <translation>Wer die Adresse hat, sieht: „%1“, wofür es ist, wer es wann ausgestellt hat, bis wann es gilt und ob es widerrufen wurde. Nicht Ihren Namen; Ihre E-Mail-Adresse nur als Hash.
%2</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Badge speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere</source>
        <translation>Ein Badge von anderswo holen</translation>
    </message>
    <message>
        <source>Badges (*.json *.jwt *.png *.svg *.txt)</source>
        <translation>Badges (*.json *.jwt *.png *.svg *.txt)</translation>
    </message>
    <message>
        <source>The badge is in your wallet.</source>
        <translation>Das Badge ist in Ihrer Sammlung.</translation>
    </message>
    <message>
        <source>There is no badge in this file.</source>
        <translation>In dieser Datei ist kein Badge.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>%n Badge zeigen</numerusform>
            <numerusform>Alle %n Badges zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The words: %1</source>
        <translation>Der Text: %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Add to LinkedIn</source>
        <translation>Bei LinkedIn eintragen</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>Ihr Mastodon-Server</translation>
    </message>
    <message>
        <source>Post on Mastodon</source>
        <translation>Auf Mastodon teilen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Close the public page</source>
        <translation>Öffentliche Seite schließen</translation>
    </message>
    <message>
        <source>The public page is open.</source>
        <translation>Die öffentliche Seite ist offen.</translation>
    </message>
    <message>
        <source>The public page is closed. Copying the address, or sending it to one of the places below, opens it.</source>
        <translation>Die öffentliche Seite ist geschlossen. Wer die Adresse kopiert oder an einen der Orte unten schickt, öffnet sie.</translation>
    </message>
    <message>
        <source>Open the page and copy the address</source>
        <translation>Seite öffnen und Adresse kopieren</translation>
    </message>
    <message>
        <source>The public page opens with the next sync.</source>
        <translation>Die öffentliche Seite öffnet sich mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>The public page closes with the next sync.</source>
        <translation>Die öffentliche Seite schließt sich mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to share.</source>
        <translation>Es wurde zurückgenommen, also gibt es nichts zu teilen.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Beim Aussteller nachfragen</translation>
    </message>
    <message>
        <source>Their web site is asked for keys and for what was revoked. It sees that somebody asks, and nothing about you.</source>
        <translation>Auf dessen Website wird nach Schlüsseln und nach Widerrufenem gefragt. Sie sieht, dass jemand fragt, und nichts über Sie.</translation>
    </message>
    <message>
        <source>The issuer has answered.</source>
        <translation>Der Aussteller hat geantwortet.</translation>
    </message>
    <message>
        <source>You work offline: nobody was asked.</source>
        <translation>Sie arbeiten offline: Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>The badge names no web site that can be asked.</source>
        <translation>Das Badge nennt keine Website, die gefragt werden kann.</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site did not give what was asked for. It can be asked again later.</source>
        <translation>Die Website des Ausstellers gab nicht, wonach gefragt wurde. Später kann noch einmal gefragt werden.</translation>
    </message>
    <message>
        <source>can be renewed from %1 on</source>
        <translation>erneuerbar ab %1</translation>
    </message>
    <message>
        <source>This badge is in your wallet already.</source>
        <translation>Dieses Badge ist schon in Ihrer Sammlung.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgestellt von %1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>such as mastodon.social</source>
        <translation>etwa mastodon.social</translation>
    </message>
</context>
<context>
    <name>web::ContentPage</name>
    <message>
        <source>The course “%1” says:</source>
        <translation>Der Kurs „%1“ sagt:</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Removes this filter</source>
        <translation>Nimmt diesen Filter weg</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>People to mention</source>
        <translation>Personen, die genannt werden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <translation>Dateien dürfen bis zu %1 haben.</translation>
    </message>
    <message>
        <source>Attached; press to leave it out</source>
        <translation>Angehängt; drücken, um sie wegzulassen</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.</source>
        <translation>Zu lang: %1 von höchstens %2 Zeichen. Kürzen Sie es, oder hängen Sie es als Datei an.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>Höchstens %n Datei geht mit einem Text.</numerusform>
            <numerusform>Höchstens %n Dateien gehen mit einem Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>There is no such day. Write one as in %1.</source>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie einen, wie %1.</translation>
    </message>
    <message>
        <source>There is no such time of day. Write one as in %1.</source>
        <translation>Diese Uhrzeit gibt es nicht. Schreiben Sie eine, wie %1.</translation>
    </message>
    <message>
        <source>Before or after noon? Add %1 or %2.</source>
        <translation>Vor oder nach Mittag? Ergänzen Sie %1 oder %2.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: there is no %1. The next time is %2.</source>
        <translation>An diesem Tag werden die Uhren vorgestellt: %1 gibt es nicht. Die nächste Zeit ist %2.</translation>
    </message>
    <message>
        <source>Write a day, as in %1.</source>
        <translation>Schreiben Sie einen Tag, wie %1.</translation>
    </message>
    <message>
        <source>Write a day and a time, as in %1.</source>
        <translation>Schreiben Sie einen Tag und eine Uhrzeit, wie %1.</translation>
    </message>
    <message>
        <source>Write a time of day, as in %1.</source>
        <translation>Schreiben Sie eine Uhrzeit, wie %1.</translation>
    </message>
    <message>
        <source>Choose from a calendar: %1</source>
        <comment>label of a field</comment>
        <translation>Im Kalender wählen: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
</context>
<context>
    <name>widgets::KeptLine</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Was Sie getippt hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>widgets::LeftWords</name>
    <message>
        <source>What you had written:</source>
        <translation>Was Sie geschrieben hatten:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ListRow</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % geschafft</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>widgets::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingText</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
</context>
</TS>
