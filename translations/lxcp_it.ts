<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ClashWords</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>«%1» con %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>something in your calendar (%1)</source>
        <translation>qualcosa nel Suo calendario (%1)</translation>
    </message>
    <message>
        <source>You have something at that time: %1</source>
        <translation>A quell’ora ha già qualcosa: %1</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>course</source>
        <translation>corso</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>competenza</translation>
    </message>
    <message>
        <source>looked for in vain</source>
        <translation>cercato invano</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>non nel catalogo</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>%n salvato per dopo</numerusform>
            <numerusform>%n salvati per dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>%n ricerca</numerusform>
            <numerusform>%n ricerche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>per regola</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valido fino al %1</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>revocato: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desideri</translation>
    </message>
    <message>
        <source>First asked, by month</source>
        <translation>Prima richiesta, per mese</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Corso completato</translation>
    </message>
    <message>
        <source>Pathway completed</source>
        <translation>Percorso completato</translation>
    </message>
    <message>
        <source>Skill that others have seen</source>
        <translation>Competenza vista da altri</translation>
    </message>
    <message>
        <source>Sessions of mentoring</source>
        <translation>Incontri di mentoring</translation>
    </message>
    <message>
        <source>Accepted answers in communities</source>
        <translation>Risposte accettate nelle comunità</translation>
    </message>
    <message>
        <source>Somebody gives it</source>
        <translation>Qualcuno lo assegna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, how many or of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>livello %1</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>valido per %n mese</numerusform>
            <numerusform>valido per %n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>month; height: people</source>
        <translation>mese; altezza: persone</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>l’amministrazione</translation>
    </message>
    <message>
        <source>from earlier records</source>
        <translation>da registrazioni precedenti</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>I earned “%1” from %2.</source>
        <translation>Ho ottenuto «%1» da %2.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>My team</source>
        <translation>Il mio team</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Team di %1</translation>
    </message>
    <message>
        <source>Pathway: %1</source>
        <translation>Percorso: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Da sempre</translation>
    </message>
    <message>
        <source>Everybody sees their own points; nobody is ranked.</source>
        <translation>Ognuno vede i propri punti; nessuno è in classifica.</translation>
    </message>
    <message>
        <source>Everybody is ranked.</source>
        <translation>Tutti sono in classifica.</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>Non ci sono punti.</translation>
    </message>
    <message>
        <source>Results in courses: %1</source>
        <translation>Risultati nei corsi: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mean of the best results, per cent; height: people</source>
        <translation>media dei risultati migliori, in percentuale; altezza: persone</translation>
    </message>
    <message>
        <source>level 0 to 5; height: people</source>
        <translation>livello da 0 a 5; altezza: persone</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>livello %1</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>Lei: %1. Metà del gruppo (%n persona) ha %2 o meno. </numerusform>
            <numerusform>Lei: %1. Metà delle %n persone ha %2 o meno. </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the others have less than you, %2 % the same.</source>
        <translation>Il %1% degli altri ha meno di Lei, il %2% lo stesso.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Community: %1</source>
        <translation>Comunità: %1</translation>
    </message>
    <message>
        <source>Whoever takes part is ranked, among those who take part.</source>
        <translation>Chi partecipa è in classifica, tra chi partecipa.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>ancora nessun livello</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>Lei: %1. La %n persona non ha ancora un livello. </numerusform>
            <numerusform>Lei: %1. La metà delle %n persone non ha ancora un livello. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReportText</name>
    <message>
        <source>How they stand</source>
        <translation>A che punto sono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Corsi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Nobody shows any.</source>
        <translation>Nessuno ne mostra.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>“–”: somebody shows no level. They have none, or keep it to themselves.</source>
        <translation>«–»: la persona non mostra alcun livello. Non ne ha, oppure lo tiene per sé.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creato il %1</translation>
    </message>
    <message>
        <source>Skills as far as people show them to their supervisor</source>
        <translation>Competenze, nella misura in cui le persone le mostrano al proprio responsabile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>nessun livello mostrato</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Competenze rispetto a ciò che i ruoli richiedono</translation>
    </message>
    <message>
        <source>Skills against what titles ask for, %1 to %2 of %3</source>
        <translation>Competenze e quanto chiedono i ruoli, da %1 a %2 di %3</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; red: further away; blue: not asked for.</source>
        <translation>3/4 è il livello 3 dove si chiede 4. Verde: raggiunto; giallo: manca un livello; rosso: più lontano; blu: non richiesto.</translation>
    </message>
    <message>
        <source>no courses and no skills to see</source>
        <translation>nessun corso e nessuna competenza da vedere</translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Altri account su questo computer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessuno ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Esci dall’account…</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Passa a questo</translation>
    </message>
    <message>
        <source>Each account keeps its own data; nobody sees that of another.</source>
        <translation>Ogni account conserva i propri dati; nessuno vede quelli di un altro.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>Dove salvare i badge</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>%n badge salvato in %1</numerusform>
            <numerusform>%n badge salvati in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>Non è stato possibile scrivere %n badge.</numerusform>
            <numerusform>Non è stato possibile scrivere %n badge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Not signed in at the moment: the session is over.</source>
        <translation>Al momento accesso non effettuato: la sessione è finita.</translation>
    </message>
</context>
<context>
    <name>account::AddressText</name>
    <message>
        <source>Write an address like learn.example.org, or your work e-mail address.</source>
        <translation>Scriva un indirizzo come learn.example.org, oppure il Suo indirizzo e-mail di lavoro.</translation>
    </message>
    <message>
        <source>Others could read what is sent to an address that starts with http. Use https.</source>
        <translation>Ciò che si invia a un indirizzo che inizia con http potrebbe essere letto da altri. Usi https.</translation>
    </message>
</context>
<context>
    <name>account::BrowserWait</name>
    <message>
        <source>Open the browser again</source>
        <translation>Apri di nuovo il browser</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copied. Open it in any browser on this computer.</source>
        <translation>Copiato. Lo apra in un browser su questo computer.</translation>
    </message>
</context>
<context>
    <name>account::KeptAccounts</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservato su questo computer</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Erase what is kept…</source>
        <translation>Cancella i dati conservati…</translation>
    </message>
    <message>
        <source>Erase what is kept of %1</source>
        <translation>Cancella i dati conservati di %1</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>What was kept of %1 is erased.</source>
        <translation>I dati conservati di %1 sono stati cancellati.</translation>
    </message>
</context>
<context>
    <name>account::SignInText</name>
    <message>
        <source>%1 cannot be reached. Check the address and your connection, then try again. What is on this computer is as it was.</source>
        <translation>%1 non è raggiungibile. Controlli l’indirizzo e la connessione, poi riprovi. Ciò che si trova su questo computer è rimasto com’era.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, or nobody finished in the browser. Try again.</source>
        <translation>%1 non ha risposto in tempo, oppure l’accesso nel browser non è stato completato. Riprovi.</translation>
    </message>
    <message>
        <source>You were not signed in: the sign-in page said no, or it was closed. Try again.</source>
        <translation>L’accesso non è riuscito: la pagina di accesso lo ha rifiutato o è stata chiusa. Riprovi.</translation>
    </message>
    <message>
        <source>There is no LXCP server at %1. Check the address, or ask your administrator for it.</source>
        <translation>All’indirizzo %1 non c’è un server LXCP. Lo controlli o lo chieda al Suo amministratore.</translation>
    </message>
    <message>
        <source>This computer could not keep the new account. Check that the disk is not full, then try again.</source>
        <translation>Questo computer non ha potuto salvare il nuovo account. Verifichi che il disco non sia pieno, poi riprovi.</translation>
    </message>
    <message>
        <source>You stopped signing in. Nothing was changed.</source>
        <translation>Ha interrotto l’accesso. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Try again, or ask your administrator.</source>
        <translation>Riprovi, oppure si rivolga al Suo amministratore.</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this network wants you to sign in to it first, or the address is not that of an LXCP server.</source>
        <translation>%1 ha risposto con una pagina web. O questa rete vuole che prima acceda a essa, oppure l’indirizzo non è quello di un server LXCP.</translation>
    </message>
    <message>
        <source>%1 answered, but the sign-in service of your organisation cannot be reached. Check your connection, then try again.</source>
        <translation>%1 ha risposto, ma il servizio di accesso della Sua organizzazione non è raggiungibile. Controlli la connessione, poi riprovi.</translation>
    </message>
    <message>
        <source>%1 answered, but where you would sign in something else answers. Try again; if it stays so, tell your administrator.</source>
        <translation>%1 ha risposto, ma dove dovrebbe effettuare l’accesso risponde qualcos’altro. Riprovi; se non cambia, avvisi il Suo amministratore.</translation>
    </message>
    <message>
        <source>You signed in at your organisation, but %1 does not take it. Try again; if it stays so, ask your administrator: the server&apos;s log says why.</source>
        <translation>Ha effettuato l’accesso presso la Sua organizzazione, ma %1 non lo accetta. Riprovi; se non cambia, chieda al Suo amministratore: il registro del server dice perché.</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was for another service (audience).</source>
        <translation>Il motivo: l’accesso era destinato a un altro servizio (audience).</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was at another sign-in service than it expects (issuer).</source>
        <translation>Il motivo: l’accesso è avvenuto presso un servizio di accesso diverso da quello previsto (issuer).</translation>
    </message>
    <message>
        <source>Its reason: it does not know the key of the sign-in service (signature).</source>
        <translation>Il motivo: non conosce la chiave del servizio di accesso (signature).</translation>
    </message>
    <message>
        <source>Its reason: by its clock the sign-in is over, or has not begun (time).</source>
        <translation>Il motivo: secondo il suo orologio l’accesso è scaduto o non è ancora iniziato (time).</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service says: “%1”</source>
        <translation>Il servizio di accesso della Sua organizzazione dice: «%1»</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, wants a name and a password before it lets you through to %2.</source>
        <translation>Il proxy della Sua rete, %1, chiede un nome e una password prima di lasciarLa passare a %2.</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, refuses the way to %2. Ask your administrator.</source>
        <translation>Il proxy della Sua rete, %1, rifiuta l’accesso a %2. Chieda al Suo amministratore.</translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message>
        <source>Sign out</source>
        <translation>Esci dall’account</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>Prima sincronizza</translation>
    </message>
    <message>
        <source>Sign out, keep what is here</source>
        <translation>Esci, conserva ciò che è qui</translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>Esci e cancella…</translation>
    </message>
    <message>
        <source>Erase it and sign out</source>
        <translation>Cancella ed esci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>%n modifica non è ancora arrivata al server. Resta su questo computer e viene inviata quando accede di nuovo qui, a meno che non la cancelli.</numerusform>
            <numerusform>%n modifiche non sono ancora arrivate al server. Restano su questo computer e vengono inviate quando accede di nuovo qui, a meno che non le cancelli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What is on this computer can stay for the next time, or be erased.</source>
        <translation>Tutto ciò che ha fatto è arrivato. Ciò che è su questo computer può restare per la prossima volta o essere cancellato.</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Al momento il server non è raggiungibile.</translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>Cancellando si perde per sempre %n modifica, insieme a tutto ciò che è stato scaricato.</numerusform>
            <numerusform>Cancellando si perdono per sempre %n modifiche, insieme a tutto ciò che è stato scaricato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was fetched is removed from this computer. On the server nothing changes.</source>
        <translation>Tutto ciò che è stato scaricato viene rimosso da questo computer. Sul server non cambia nulla.</translation>
    </message>
    <message>
        <source>Save the badges first…</source>
        <translation>Salva prima i badge…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n badge venuto da altrove è solo su questo computer e va perso anch’esso.</numerusform>
            <numerusform>%n badge venuti da altrove sono solo su questo computer e vanno persi anch’essi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n nota privata è solo su questo computer e va persa anch’essa.</numerusform>
            <numerusform>%n note private sono solo su questo computer e vanno perse anch’esse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n testo che ha iniziato è solo su questo computer e va perso anch’esso.</numerusform>
            <numerusform>%n testi che ha iniziato sono solo su questo computer e vanno persi anch’essi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>%n voce di LXCP resta nel Suo calendario. Per toglierla, lo scolleghi prima nelle impostazioni.</numerusform>
            <numerusform>%n voci di LXCP restano nel Suo calendario. Per toglierle, lo scolleghi prima nelle impostazioni.</numerusform>
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
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Courses, learning paths and requests of your organisation, with or without a network.</source>
        <translation>Corsi, percorsi e richieste della Sua organizzazione, con o senza rete.</translation>
    </message>
    <message>
        <source>Server address or work e-mail</source>
        <translation>Indirizzo del server o e-mail di lavoro</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continua nel browser</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Prosegua nel browser</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>In attesa del browser</translation>
    </message>
    <message>
        <source>What has been fetched</source>
        <translation>Che cosa è stato scaricato</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Your browser opens and you sign in there, as you do everywhere else. This program never sees your password.</source>
        <translation>Si apre il browser e lì effettua l’accesso, come ovunque. Questo programma non vede mai la Sua password.</translation>
    </message>
    <message>
        <source>The server of your organisation is looked for at %1. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>Il server della Sua organizzazione viene cercato su %1. Poi si apre il browser e lì effettua l’accesso; questo programma non vede mai la Sua password.</translation>
    </message>
    <message>
        <source>%1 says who signs you in. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>%1 indica chi gestisce il Suo accesso. Poi si apre il browser e lì effettua l’accesso; questo programma non vede mai la Sua password.</translation>
    </message>
    <message>
        <source>Sign in at %1. This window goes on by itself when you are done.</source>
        <translation>Acceda su %1. Quando ha finito, questa finestra prosegue da sola.</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Salve, %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha effettuato l’accesso</translation>
    </message>
    <message>
        <source>The catalog is being fetched. You can start now; the rest comes meanwhile, and goes on after a break.</source>
        <translation>Il catalogo è in arrivo. Può già iniziare; il resto arriva nel frattempo e riprende dopo un’interruzione.</translation>
    </message>
    <message>
        <source>Everything is here. You can work without a network from now on.</source>
        <translation>È tutto qui. Da ora può lavorare senza rete.</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 di %2 elementi</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>%n elemento finora</numerusform>
            <numerusform>%n elementi finora</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is kept, and the rest is tried again by itself.</source>
        <translation>Ciò che è stato scaricato resta; per il resto si riprova automaticamente.</translation>
    </message>
    <message>
        <source>Your organisation has laid down this address. Your browser opens and you sign in there; this program never sees your password.</source>
        <translation>La Sua organizzazione ha stabilito questo indirizzo. Si apre il browser e lì effettua l’accesso; questo programma non vede mai la Sua password.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>You are signed in. The keychain of this computer is asked to keep that for the next time; it may want its password, in a window of its own.</source>
        <translation>L’accesso è riuscito. Al portachiavi di questo computer si chiede di ricordarlo per la prossima volta; forse chiederà la sua password in una finestra propria.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>In attesa del portachiavi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Il Suo nome per il proxy</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>La Sua password per il proxy</translation>
    </message>
</context>
<context>
    <name>agenda::Words</name>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Scade il certificato: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Scadenza: %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
</context>
<context>
    <name>badges::Page</name>
    <message>
        <source>No badge here</source>
        <translation>Qui non c’è alcun badge</translation>
    </message>
    <message>
        <source>There is no badge with this address, or its person does not show it.</source>
        <translation>A questo indirizzo non c’è alcun badge, oppure la persona non lo mostra.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Il badge</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Che cosa è stato verificato</translation>
    </message>
    <message>
        <source>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you can prove that it is theirs by telling you the address.</source>
        <translation>È stato emesso per una persona il cui indirizzo e-mail vi compare solo come hash: chi glielo mostra può provare che è suo dicendole l’indirizzo.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emesso il</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revocato il</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Si ottiene con</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The badge as Open Badges 3.0 (JSON)</source>
        <translation>Il badge come Open Badges 3.0 (JSON)</translation>
    </message>
    <message>
        <source>The badge as a signed token (JWT)</source>
        <translation>Il badge come token firmato (JWT)</translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>Assegnato per %n incontro di mentoring.</numerusform>
            <numerusform>Assegnato per %n incontri di mentoring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>Assegnato per %n risposta accettata da altri.</numerusform>
            <numerusform>Assegnato per %n risposte accettate da altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded by %1 to people whom it has chosen.</source>
        <translation>Assegnato da %1 a persone scelte dall’organizzazione.</translation>
    </message>
    <message>
        <source>Awarded for completing the course “%1”.</source>
        <translation>Assegnato per aver completato il corso «%1».</translation>
    </message>
    <message>
        <source>Awarded for completing the pathway “%1”.</source>
        <translation>Assegnato per aver completato il percorso «%1».</translation>
    </message>
    <message>
        <source>Awarded for the skill “%1” at level %2 of 5, as others have seen it.</source>
        <translation>Assegnato per la competenza «%1» al livello %2 di 5, come l’hanno vista altri.</translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message>
        <source>Ask for it</source>
        <translation>Richiedilo</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Search by title, skill, word of the description</source>
        <translation>Cerca per titolo, competenza o parola della descrizione</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostra come elenco</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostra come schede</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Corsi</translation>
    </message>
    <message>
        <source>No course fits these filters. Take one away, or ask for the course.</source>
        <translation>Nessun corso corrisponde a questi filtri. Ne tolga uno, oppure richieda il corso.</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>Nessun corso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln corso</numerusform>
            <numerusform>%Ln corsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more courses</source>
        <translation>
            <numerusform>%Ln corso o più</numerusform>
            <numerusform>%Ln corsi o più</numerusform>
        </translation>
    </message>
    <message>
        <source>shown for &apos;%1&apos;</source>
        <translation>mostrati per «%1»</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funziona offline</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the field to the results</source>
        <translation>Dal campo ai risultati</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Apri il corso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close the filters</source>
        <translation>Svuota il campo, chiudi i filtri</translation>
    </message>
    <message>
        <source>Only tell learning &amp; development that you looked for it</source>
        <translation>Dica solo a Formazione e sviluppo che l’ha cercato</translation>
    </message>
    <message>
        <source>Noted. They see how many people looked for it, not who.</source>
        <translation>Annotato. Vedono quante persone l’hanno cercato, non chi.</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Salvati per dopo</translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos;. Ask for it: your supervisor decides, or learning &amp; development.</source>
        <translation>Nessun risultato per «%1». Lo richieda: deciderà il Suo responsabile o formazione e sviluppo.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>Con questi filtri non si è trovato nulla per «%1». Senza c’è %Ln corso.</numerusform>
            <numerusform>Con questi filtri non si è trovato nulla per «%1». Senza ci sono %Ln corsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos; with these filters.</source>
        <translation>Con questi filtri non si è trovato nulla per «%1».</translation>
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
        <translation>su richiesta</translation>
    </message>
</context>
<context>
    <name>catalog::FacetPanel</name>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funziona offline</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Meno</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>%n altri</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Salvati per dopo</translation>
    </message>
</context>
<context>
    <name>catalog::FacetRow</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n corso</numerusform>
            <numerusform>%n corsi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeForm</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Quanto aveva scritto è di nuovo qui.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Come si chiama</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome del gruppo</translation>
    </message>
    <message>
        <source>Groups that match</source>
        <translation>Gruppi che corrispondono</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quale</translation>
    </message>
    <message>
        <source>Of a team: the name of whom it reports to.</source>
        <translation>Per un team: il nome del responsabile.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Di che cosa</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>everybody for themself</source>
        <translation>ognuno per sé</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tutti insieme</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>Chi lo raggiunge</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>That day counts as well.</source>
        <translation>Anche quel giorno conta.</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Nome di un corso</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Corsi che corrispondono</translation>
    </message>
    <message>
        <source>Which courses count</source>
        <translation>Quali corsi contano</translation>
    </message>
    <message>
        <source>None chosen: any course counts.</source>
        <translation>Nessuno scelto: conta qualsiasi corso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nuova sfida</translation>
    </message>
    <message>
        <source>Change the challenge</source>
        <translation>Modifica la sfida</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>Lancia la sfida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>un reparto</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>un team</translation>
    </message>
    <message>
        <source>who joined a pathway</source>
        <translation>chi segue un percorso</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>una comunità</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>il mio team</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Nothing was set. What you typed is kept for the next time.</source>
        <translation>Non è stato fissato nulla. Quanto scritto resta per la prossima volta.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Le dia un nome.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Scelga dall’elenco.</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead.</source>
        <translation>Un giorno da oggi in poi, al massimo tra un anno.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Lanciata: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Chiudi il modulo</translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message>
        <source>Open the course</source>
        <translation>Apri il corso</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Trova un corso</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>I miei badge</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>Continua a imparare</translation>
    </message>
    <message>
        <source>This challenge is not here any more: it was ended, or it is for others.</source>
        <translation>Questa sfida non c’è più: è stata chiusa, o è per altri.</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>La mia situazione</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Chiusa: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Di che si tratta</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Che cosa c’è da fare</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>dal %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>manca %n giorno</numerusform>
            <numerusform>mancano %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fissata da</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>It is counted by the server, after the next sync.</source>
        <translation>Lo conta il server, dopo la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>Ciò che fa offline vale per il giorno in cui l’ha fatto, in qualunque momento venga inviato.</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>Corsi che contano</translation>
    </message>
</context>
<context>
    <name>challenges::RowText</name>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Sfide</translation>
    </message>
    <message>
        <source>Something that a group sets out to do until a day, each for themself or all together.</source>
        <translation>Qualcosa che un gruppo si propone di fare entro un giorno, ognuno per sé o tutti insieme.</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>Nuova sfida…</translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message>
        <source>Find communities and what is said in them</source>
        <translation>Trova comunità e ciò che vi si dice</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Crea una comunità</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>Cerca comunità</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mie</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Da scoprire</translation>
    </message>
    <message>
        <source>There is no community yet. Begin one for what you would like to learn with others.</source>
        <translation>Non c’è ancora nessuna comunità. Ne crei una per ciò che vorrebbe imparare con altri.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Begin a community about it?</source>
        <translation>Nessun risultato per «%1». Creare una comunità su questo?</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non letto</numerusform>
            <numerusform>%n non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Ha chiesto di entrare</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Ha un invito</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the field to the communities</source>
        <translation>Dal campo alle comunità</translation>
    </message>
    <message>
        <source>Open the community</source>
        <translation>Apri la comunità</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>community::CommunityForm</name>
    <message>
        <source>Anybody may join; otherwise moderators admit</source>
        <translation>Può entrare chiunque; altrimenti ammettono i moderatori</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>A che cosa serve?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>Che cosa volete insieme</translation>
    </message>
    <message>
        <source>A goal on each line.</source>
        <translation>Un obiettivo per riga.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>An address on each line, then its title.</source>
        <translation>Un indirizzo per riga, poi il suo titolo.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Separati da virgole.</translation>
    </message>
    <message>
        <source>Change the community</source>
        <translation>Modifica la comunità</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Crea una comunità</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>A name, please.</source>
        <translation>Un nome, per favore.</translation>
    </message>
    <message>
        <source>Each line begins with an address such as https://…</source>
        <translation>Ogni riga inizia con un indirizzo come https://…</translation>
    </message>
    <message>
        <source>There is a community of that name. Join it, or choose another name.</source>
        <translation>Esiste già una comunità con questo nome. Vi entri, o scelga un altro nome.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>community::CommunityView</name>
    <message>
        <source>Plan an event</source>
        <translation>Pianifica un evento</translation>
    </message>
    <message>
        <source>Its members see its events.</source>
        <translation>I suoi membri ne vedono gli eventi.</translation>
    </message>
    <message>
        <source>Nothing is planned. Meet, in a room or on a screen.</source>
        <translation>Nulla è previsto. Incontratevi, in una stanza o a schermo.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dove: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>Vengo</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Forse</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Non posso</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, scelto</translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n viene</numerusform>
            <numerusform>%n vengono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n forse</numerusform>
            <numerusform>%n forse</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Apri il link</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annullalo</translation>
    </message>
    <message>
        <source>What we want together</source>
        <translation>Che cosa vogliamo insieme</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Leave the community</source>
        <translation>Esci dalla comunità</translation>
    </message>
    <message>
        <source>You have left.</source>
        <translation>È uscito.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderatore</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Rendi moderatore</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Rendi membro</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Rendi proprietario</translation>
    </message>
    <message>
        <source>Remove from the community</source>
        <translation>Rimuovi dalla comunità</translation>
    </message>
    <message>
        <source>Members are shown to members.</source>
        <translation>I membri sono mostrati ai membri.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is reported.</source>
        <translation>Nessuno attende e nulla è segnalato.</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 chiede di entrare</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Ammetti</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Reported in “%1”</source>
        <translation>Segnalato in «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Discussioni</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Apri una discussione</translation>
    </message>
    <message>
        <source>This community is not here.</source>
        <translation>Questa comunità non è qui.</translation>
    </message>
    <message>
        <source>Moderation (%1)</source>
        <translation>Moderazione (%1)</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Aperta a tutti</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Su ammissione</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Ha chiesto di entrare</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritirala</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Chiedi di entrare</translation>
    </message>
    <message>
        <source>What is said here reaches its members. Join to read it, also without a network.</source>
        <translation>Ciò che si dice qui arriva ai membri. Entri per leggerlo, anche senza rete.</translation>
    </message>
    <message>
        <source>Nothing has been said yet. A question is a good beginning.</source>
        <translation>Non è stato ancora detto nulla. Una domanda è un buon inizio.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Su, Giù</translation>
    </message>
    <message>
        <source>From thread to thread</source>
        <translation>Da una discussione all’altra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Apri la discussione</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Start a thread about it</source>
        <translation>Apri una discussione in merito</translation>
    </message>
    <message>
        <source>Removed from the community</source>
        <translation>Fuori dalla comunità</translation>
    </message>
    <message>
        <source>Nobody is left then, and the community is closed for good.</source>
        <translation>Poi non resta nessuno e la comunità viene chiusa per sempre.</translation>
    </message>
    <message>
        <source>You are its only owner. Make somebody else an owner first.</source>
        <translation>Lei è l’unico proprietario. Renda prima proprietario qualcun altro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>Invita un collega</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Scrivi un nome</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Invito inviato: %1</translation>
    </message>
    <message>
        <source>Its last member has left, and nobody can join any more. You can begin another one for the same.</source>
        <translation>L’ultimo membro se n’è andato, e nessuno può più entrare. Può crearne un’altra sullo stesso tema.</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Crea una comunità</translation>
    </message>
    <message>
        <source>You have declined the invitation. You can join all the same.</source>
        <translation>Ha rifiutato l’invito. Può entrare lo stesso.</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>Ha ricevuto un invito.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 La invita.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrivi a %1</translation>
    </message>
    <message>
        <source>Remove %1 from the community?</source>
        <translation>Rimuovere %1 dalla comunità?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviti</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Su invito di %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Invita di nuovo</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Ritira l’invito</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>L’invito è ritirato.</translation>
    </message>
    <message>
        <source>To come back you will have to ask: moderators admit here.</source>
        <translation>Per tornare dovrà chiederlo: qui ammettono i moderatori.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>What was said here reached its members.</source>
        <translation>Ciò che è stato detto qui ha raggiunto i suoi membri.</translation>
    </message>
    <message>
        <source>You asked to join “%1” and were not admitted.</source>
        <translation>Ha chiesto di entrare in «%1» e non è stato ammesso.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. %2 did not admit you.</source>
        <translation>Ha chiesto di entrare in «%1». %2 non L’ha ammessa.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>Non è più membro di «%1».</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”. %2 has removed you.</source>
        <translation>Non è più membro di «%1». %2 L’ha rimossa.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Only moderators can admit you again. Write to who owns it.</source>
        <translation>Solo i moderatori possono ammetterLa di nuovo. Scriva a chi ne è proprietario.</translation>
    </message>
    <message>
        <source>Why? They read this. You may leave it out.</source>
        <translation>Perché? La persona lo legge. Può lasciarlo vuoto.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 è già membro.</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 ha già un invito.</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>Discussione: %1</translation>
    </message>
</context>
<context>
    <name>community::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>A room, or nothing when it is on a screen.</source>
        <translation>Una stanza, o niente se è a schermo.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>To join from anywhere.</source>
        <translation>Per partecipare da ovunque.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Modifica l’evento</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Pianifica un evento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Pianificalo</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Un titolo, per favore.</translation>
    </message>
    <message>
        <source>An address such as https://…</source>
        <translation>Un indirizzo come https://…</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is ahead.</source>
        <translation>Questo orario è passato. Ne scelga uno futuro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>You come to what you plan, until you say otherwise at the event.</source>
        <translation>Partecipa a ciò che pianifica, finché non indica altro nell’evento.</translation>
    </message>
</context>
<context>
    <name>community::PostCard</name>
    <message>
        <source>Like</source>
        <translation>Mi piace</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Illuminante</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Divertente</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>Evviva</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>Mi chiedo</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Risposta accettata</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>Removed by its author.</source>
        <translation>Rimosso dall’autore.</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>Nascosto da un moderatore: %1</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Che cosa ha scritto %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, yours too</source>
        <translation>%1: %2, anche la Sua</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagisci</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Non accettare più</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>Accetta come risposta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostra di nuovo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Why is it hidden? Its author reads this.</source>
        <translation>Perché viene nascosto? Lo leggerà l’autore.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Segnala</translation>
    </message>
    <message>
        <source>What is wrong with it? The moderators read this.</source>
        <translation>Che cosa non va? Lo leggono i moderatori.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message>
        <source>Removed by its author</source>
        <translation>Rimosso dall’autore</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Nascosto da un moderatore</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadForm</name>
    <message>
        <source>Start the thread</source>
        <translation>Apri la discussione</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>A question or a sentence, so that others find it.</source>
        <translation>Una domanda o una frase, perché altri la trovino.</translation>
    </message>
    <message>
        <source>What is it about? **bold**, lists and code as in Markdown</source>
        <translation>Di che cosa si tratta? **grassetto**, elenchi e codice come in Markdown</translation>
    </message>
    <message>
        <source>Change the thread</source>
        <translation>Modifica la discussione</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Apri una discussione</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>You are in no community yet. Join one first.</source>
        <translation>Non è ancora in nessuna comunità. Prima entri in una.</translation>
    </message>
    <message>
        <source>A title and a text, please.</source>
        <translation>Un titolo e un testo, per favore.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Menziona qualcuno</translation>
    </message>
    <message>
        <source>Everybody reads it beside the course; replies reach the members.</source>
        <translation>Tutti lo leggono accanto al corso; le risposte arrivano ai membri.</translation>
    </message>
    <message>
        <source>It reaches the members.</source>
        <translation>Arriva ai membri.</translation>
    </message>
    <message>
        <source>You are no longer in this community, so it cannot be sent there. What you wrote is kept: copy it, or choose another community.</source>
        <translation>Non è più in questa comunità, quindi non è possibile inviarlo lì. Ciò che ha scritto resta: lo copi o scelga un’altra comunità.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Non è stato inviato. %1</translation>
    </message>
</context>
<context>
    <name>community::ThreadView</name>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Write a reply; @ names somebody</source>
        <translation>Scrivi una risposta; @ menziona qualcuno</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>Mostra %n risposta precedente</numerusform>
            <numerusform>Mostra %n risposte precedenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissata</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>About the course “%1”</source>
        <translation>Sul corso «%1»</translation>
    </message>
    <message>
        <source>Closed by a moderator: %1</source>
        <translation>Chiusa da un moderatore: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Open for replies</source>
        <translation>Apri alle risposte</translation>
    </message>
    <message>
        <source>Close for replies</source>
        <translation>Chiudi alle risposte</translation>
    </message>
    <message>
        <source>Why is it closed? Everybody reads this.</source>
        <translation>Perché viene chiusa? Lo leggono tutti.</translation>
    </message>
    <message>
        <source>Reported. The moderators see it, and you see what becomes of it.</source>
        <translation>Segnalato. I moderatori lo vedono, e Lei vede che cosa ne è.</translation>
    </message>
    <message>
        <source>Join “%1” to read the replies and to write.</source>
        <translation>Entri in «%1» per leggere le risposte e scrivere.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>In risposta a %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>You change your reply. Esc leaves it as it was.</source>
        <translation>Sta modificando la Sua risposta. Esc la lascia com’era.</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>Il file non è ancora arrivato. Arriva con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salva il file</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Scrivi una risposta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Menziona qualcuno</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To reactions, answers and the rest</source>
        <translation>A reazioni, risposte e il resto</translation>
    </message>
    <message>
        <source>About the step “%1”</source>
        <translation>Sul passo «%1»</translation>
    </message>
    <message>
        <source>About the event “%1”</source>
        <translation>Sull’evento «%1»</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Che cosa ha scritto %1</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Replies reach the members of “%1”.</source>
        <translation>Le risposte raggiungono i membri di «%1».</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Non è stato inviato. %1</translation>
    </message>
    <message>
        <source>Your thread is being kept on this computer. It stands here in a moment.</source>
        <translation>La Sua discussione viene salvata su questo computer. Tra un momento sarà qui.</translation>
    </message>
    <message>
        <source>A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be copied; Esc leaves it.</source>
        <translation>Un moderatore ha nascosto questa risposta, quindi non si può modificare: %1. Ciò che ha scritto qui si può copiare; Esc lo lascia.</translation>
    </message>
    <message>
        <source>This thread is not here. Most likely it is in a community that you have not joined: join it, and the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.</source>
        <translation>Questa discussione non è qui. Con ogni probabilità è in una comunità in cui non è entrato: entri, e la discussione arriva. Forse non è ancora arrivata, oppure chi l’ha scritta o un moderatore l’ha tolta.</translation>
    </message>
    <message>
        <source>You are joining “%1”. The thread comes with the next sync.</source>
        <translation>Sta entrando in «%1». La discussione arriva con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>This thread is not here. Perhaps a moderator has hidden it, or it has not arrived yet.</source>
        <translation>Questa discussione non è qui. Forse un moderatore l’ha nascosta, oppure non è ancora arrivata.</translation>
    </message>
    <message>
        <source>This thread is in “%1”. You asked to join: it comes when you are admitted.</source>
        <translation>Questa discussione è in «%1». Ha chiesto di entrare: arriva quando sarà ammesso.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, whose last member has left. Nobody can join any more.</source>
        <translation>Questa discussione è in «%1», il cui ultimo membro è uscito. Nessuno può più entrare.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Its moderators admit: ask them.</source>
        <translation>Questa discussione è in «%1», in cui non è entrato. Ammettono i moderatori: lo chieda a loro.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Join it to read and to write there.</source>
        <translation>Questa discussione è in «%1», in cui non è entrato. Entri per leggere e scrivere lì.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Chiedi di entrare</translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Questo corso non è più nel Suo catalogo.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Torna al catalogo</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>funziona offline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1% fatto</translation>
    </message>
    <message>
        <source>%1 % done, next: %2</source>
        <translation>%1% fatto, poi: %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>See my request</source>
        <translation>Vedi la mia richiesta</translation>
    </message>
    <message>
        <source>Request this course</source>
        <translation>Richiedi questo corso</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Iscriviti</translation>
    </message>
    <message>
        <source>See it at the provider</source>
        <translation>Vedi presso il fornitore</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Annulla l’iscrizione</translation>
    </message>
    <message>
        <source>Withdrawn from %1</source>
        <translation>Iscrizione a %1 annullata</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>Che cosa saprà fare</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Search the catalog for it</source>
        <translation>Cercala nel catalogo</translation>
    </message>
    <message>
        <source>Before this course</source>
        <translation>Prima di questo corso</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>non ancora fatto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fa parte di</translation>
    </message>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>Percorso di %n passo</numerusform>
            <numerusform>Percorso di %n passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>%n collega l’ha seguito</numerusform>
            <numerusform>%n colleghi l’hanno seguito</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Torna dove si trovava prima</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rifai il corso</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Dai un’occhiata</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nuova versione</translation>
    </message>
    <message>
        <source>Done again from %1 on, it renews your badge “%2”, which is valid until %3.</source>
        <translation>Rifatto dal %1 in poi, rinnova il Suo badge «%2», valido fino al %3.</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. You can ask now, also offline.</source>
        <translation>Su questo corso decide il Suo responsabile o formazione e sviluppo. Può chiederlo ora, anche offline.</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Era già stato inviato.</translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>In breve</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Certificato fino al</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iscrizione fatta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 (%n vote(s))</source>
        <translation>
            <numerusform>%1 su 5 (%n voto)</numerusform>
            <numerusform>%1 su 5 (%n voti)</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Sì, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Parole chiave</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
</context>
<context>
    <name>course::OfflinePanel</name>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 da scaricare</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message>
        <source>Talked about in communities</source>
        <translation>Se ne parla nelle comunità</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Chiedi a una comunità</translation>
    </message>
    <message>
        <source>Nobody has asked about this course yet.</source>
        <translation>Nessuno ha ancora chiesto di questo corso.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message>
        <source>Saved for later</source>
        <translation>Salvati per dopo</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Salva per dopo</translation>
    </message>
    <message>
        <source>Press to take it off the list</source>
        <translation>Prema per toglierlo dall’elenco</translation>
    </message>
    <message>
        <source>Not saved any more.</source>
        <translation>Non è più salvato.</translation>
    </message>
    <message>
        <source>Saved: the catalog&apos;s filter &apos;Saved for later&apos; has it.</source>
        <translation>Salvato: lo trova nel catalogo con il filtro «Salvati per dopo».</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Consiglia…</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>La Sua valutazione: %n su 5</numerusform>
            <numerusform>La Sua valutazione: %n su 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Valuta…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>What colleagues say</source>
        <translation>Che cosa dicono i colleghi</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Lei</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n stella su 5</numerusform>
            <numerusform>%n stelle su 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend it to</source>
        <translation>Consiglialo a</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Due parole</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Consiglia</translation>
    </message>
    <message>
        <source>Recommended to %1.</source>
        <translation>Consigliato a %1.</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>Che cosa dovrebbero sapere gli altri?</translation>
    </message>
    <message>
        <source>With words everybody reads it with your name; stars alone only count.</source>
        <translation>Se scrive qualcosa, tutti lo leggono con il Suo nome; le sole stelle vengono solo contate.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritirala</translation>
    </message>
    <message>
        <source>Choose one to five stars.</source>
        <translation>Scelga da una a cinque stelle.</translation>
    </message>
    <message>
        <source>Thank you. It counts when it is sent.</source>
        <translation>Grazie. Vale appena viene inviata.</translation>
    </message>
    <message>
        <source>Name of a colleague or community</source>
        <translation>Nome di un collega o di una comunità</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ciò che corrisponde</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Choose a colleague or a community from the list.</source>
        <translation>Scelga un collega o una comunità dall’elenco.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>Quante stelle</translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message>
        <source>The revocation list is from today.</source>
        <translation>L’elenco delle revoche è di oggi.</translation>
    </message>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>L’elenco delle revoche ha %n giorno.</numerusform>
            <numerusform>L’elenco delle revoche ha %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could be read.</source>
        <translation>Il file è leggibile.</translation>
    </message>
    <message>
        <source>The file is damaged or is no badge.</source>
        <translation>Il file è danneggiato o non è un badge.</translation>
    </message>
    <message>
        <source>This is no Open Badge.</source>
        <translation>Non è un Open Badge.</translation>
    </message>
    <message>
        <source>Every word of the badge is defined.</source>
        <translation>Ogni termine del badge è definito.</translation>
    </message>
    <message>
        <source>The badge uses a vocabulary that this program does not know: %1</source>
        <translation>Il badge usa un vocabolario che questo programma non conosce: %1</translation>
    </message>
    <message>
        <source>The badge does not begin with the vocabularies that the standard asks for: %1</source>
        <translation>Il badge non inizia con i vocabolari richiesti dallo standard: %1</translation>
    </message>
    <message>
        <source>The badge has something in it that no vocabulary defines and no signature protects: %1</source>
        <translation>Il badge contiene qualcosa che nessun vocabolario definisce e nessuna firma protegge: %1</translation>
    </message>
    <message>
        <source>The badge&apos;s vocabulary contradicts itself: %1</source>
        <translation>Il vocabolario del badge si contraddice: %1</translation>
    </message>
    <message>
        <source>The badge is too complicated to be checked. Real badges never are.</source>
        <translation>Il badge è troppo complicato per essere verificato. Quelli veri non lo sono mai.</translation>
    </message>
    <message>
        <source>The badge has everything that belongs to one.</source>
        <translation>Il badge ha tutto ciò che deve avere.</translation>
    </message>
    <message>
        <source>Something is missing in the badge: %1</source>
        <translation>Nel badge manca qualcosa: %1</translation>
    </message>
    <message>
        <source>Something in the badge is of the wrong kind: %1</source>
        <translation>Qualcosa nel badge è del tipo sbagliato: %1</translation>
    </message>
    <message>
        <source>Something in the badge has a value that it must not have: %1</source>
        <translation>Qualcosa nel badge ha un valore che non deve avere: %1</translation>
    </message>
    <message>
        <source>A part of the badge lies on a web site and is not here: %1</source>
        <translation>Una parte del badge si trova su un sito web e non qui: %1</translation>
    </message>
    <message>
        <source>The signature is right: nothing was changed since it was signed.</source>
        <translation>La firma è corretta: dalla firma non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The signature is right, made by a draft of today&apos;s standard.</source>
        <translation>La firma è corretta; segue una bozza dello standard attuale.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but nobody confirms whose signature it is.</source>
        <translation>Dalla firma non è stato cambiato nulla, ma nessuno conferma di chi sia.</translation>
    </message>
    <message>
        <source>The signature does not fit: the badge was changed, or somebody else made it.</source>
        <translation>La firma non corrisponde: il badge è stato modificato o lo ha firmato qualcun altro.</translation>
    </message>
    <message>
        <source>Nobody has signed this badge.</source>
        <translation>Nessuno ha firmato questo badge.</translation>
    </message>
    <message>
        <source>The badge is signed in a way that this program does not know: %1</source>
        <translation>Il badge è firmato in un modo che questo programma non conosce: %1</translation>
    </message>
    <message>
        <source>The signature is damaged: %1</source>
        <translation>La firma è danneggiata: %1</translation>
    </message>
    <message>
        <source>The signature names no key that can be used: %1</source>
        <translation>La firma non indica una chiave utilizzabile: %1</translation>
    </message>
    <message>
        <source>The signature is by somebody other than the issuer: %1</source>
        <translation>La firma non è dell’emittente: %1</translation>
    </message>
    <message>
        <source>The signature was made for another purpose: %1</source>
        <translation>La firma è stata apposta per un altro scopo: %1</translation>
    </message>
    <message>
        <source>The signature has expired.</source>
        <translation>La firma è scaduta.</translation>
    </message>
    <message>
        <source>The badge contradicts the token that it came in: %1</source>
        <translation>Il badge contraddice il token in cui è arrivato: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site has the same badge.</source>
        <translation>Sul sito web dell’emittente c’è lo stesso badge.</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s web site can confirm this badge; it was not asked yet: %1</source>
        <translation>Solo il sito web dell’emittente può confermare questo badge; non è stato ancora interrogato: %1</translation>
    </message>
    <message>
        <source>The badge does not lie where its issuer keeps badges: %1</source>
        <translation>Il badge non si trova dove l’emittente conserva i suoi: %1</translation>
    </message>
    <message>
        <source>A part of this program is missing: signatures cannot be checked.</source>
        <translation>Manca una parte di questo programma: le firme non si possono verificare.</translation>
    </message>
    <message>
        <source>It is valid today.</source>
        <translation>È valido oggi.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>Non è valido prima del %1.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>È scaduto il %1.</translation>
    </message>
    <message>
        <source>A date in the badge cannot be read: %1</source>
        <translation>Una data nel badge non è leggibile: %1</translation>
    </message>
    <message>
        <source>The issuer cannot revoke this badge.</source>
        <translation>L’emittente non può revocare questo badge.</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>Non è stato revocato.</translation>
    </message>
    <message>
        <source>The issuer has suspended this badge for now.</source>
        <translation>L’emittente ha per ora sospeso questo badge.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list is not on this device.</source>
        <translation>Non si sa se sia stato revocato: l’elenco dell’emittente non è su questo dispositivo.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list cannot be read.</source>
        <translation>Non si sa se sia stato revocato: l’elenco dell’emittente non è leggibile.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the list is not signed by the issuer.</source>
        <translation>Non si sa se sia stato revocato: l’elenco non è firmato dall’emittente.</translation>
    </message>
    <message>
        <source>You trust this issuer: %1</source>
        <translation>Si fida di questo emittente: %1</translation>
    </message>
    <message>
        <source>This issuer is not among those that you trust: %1</source>
        <translation>Questo emittente non è tra quelli di cui si fida: %1</translation>
    </message>
    <message>
        <source>It was issued to you.</source>
        <translation>È stato rilasciato a Lei.</translation>
    </message>
    <message>
        <source>It was issued to somebody else.</source>
        <translation>È stato rilasciato a un’altra persona.</translation>
    </message>
    <message>
        <source>The badge does not say to whom it was issued.</source>
        <translation>Il badge non dice a chi è stato rilasciato.</translation>
    </message>
    <message>
        <source>To whom it was issued was not checked.</source>
        <translation>Non è stato verificato a chi è stato rilasciato.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge.</source>
        <translation>L’emittente ha revocato questo badge.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge: %1</source>
        <translation>L’emittente ha revocato questo badge: %1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Valido.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Non valido.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Non ancora stabilito.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this device; the issuer can be asked for it: %1</source>
        <translation>La chiave dell’emittente non è su questo dispositivo; si può chiederla all’emittente: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::BadgeRow</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badge</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Ultimo: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Buongiorno, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buon pomeriggio, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buonasera, %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>richiede la rete</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>title of a step, how far it is</comment>
        <translation>Poi: %1. %2</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Tutti i passi sono completati.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; opens when &apos;%2&apos; is done.</source>
        <translation>«%1» si apre quando «%2» è completato.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Non ancora sincronizzato</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Aggiornato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n modifica in attesa di invio</numerusform>
            <numerusform>%n modifiche in attesa di invio</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Nothing in progress. Find a course that takes you further.</source>
        <translation>Niente in corso. Trovi un corso che La porti avanti.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Sfoglia il catalogo</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>poi: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>Nessuna scadenza nei prossimi 30 giorni.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Il Suo team</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>A pathway leads to a goal step by step. You follow none yet.</source>
        <translation>Un percorso porta passo dopo passo a un obiettivo. Non ne segue ancora nessuno.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Vedi i percorsi</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open the pathway %1</source>
        <translation>Apri il percorso %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 di %n passo completato</numerusform>
            <numerusform>%1 di %n passi completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>%n novità per Lei</numerusform>
            <numerusform>%n novità per Lei</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimamente</translation>
    </message>
    <message>
        <source>No session or event is planned.</source>
        <translation>Nessun incontro o evento in programma.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Le mie richieste</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Richiedi un corso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>You can ask for any course, also one that the catalog lacks.</source>
        <translation>Può richiedere qualsiasi corso, anche uno che non è nel catalogo.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Badges and standing</source>
        <translation>Badge e posizione</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Livello %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n day(s)</source>
        <translation>
            <numerusform>%n giorno di fila</numerusform>
            <numerusform>%n giorni di fila</numerusform>
        </translation>
    </message>
    <message>
        <source>My registrations</source>
        <translation>Le mie iscrizioni</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More about my standing</source>
        <translation>Di più sulla mia posizione</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>scaduto il %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valido fino al %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>scade presto</translation>
    </message>
    <message>
        <source>Recommended to you</source>
        <translation>Consigliato a Lei</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Metti via</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and has been made anew from the server.</source>
        <translation>Ciò che era conservato su questo computer era danneggiato ed è stato ricreato dal server.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>%n modifica non ancora inviata è conservata.</numerusform>
            <numerusform>%n modifiche non ancora inviate sono conservate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>%n bozza è conservata.</numerusform>
            <numerusform>%n bozze sono conservate.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Non deve fare nulla.</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formazione e sviluppo</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buongiorno</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buon pomeriggio</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buonasera</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged. The next sync fetches it anew.</source>
        <translation>Ciò che era conservato su questo computer era danneggiato. La prossima sincronizzazione lo scarica di nuovo.</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>non scaricato</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Vedi che cosa</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>Il server è stato ripristinato da un backup: %n Suo elemento non c’è più.</numerusform>
            <numerusform>Il server è stato ripristinato da un backup: %n Suoi elementi non ci sono più.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for you.</source>
        <translation>Nessuna richiesta La attende.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>%n richiesta attende la Sua decisione.</numerusform>
            <numerusform>%n richieste attendono la Sua decisione.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>Certificati in scadenza</translation>
    </message>
</context>
<context>
    <name>development::AwardForm</name>
    <message>
        <source>Name of a person</source>
        <translation>Nome di una persona</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Persone corrispondenti</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Award it</source>
        <translation>Assegnalo</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Scelga una persona dall’elenco.</translation>
    </message>
    <message>
        <source>“%1” for %2: signed with the next sync.</source>
        <translation>«%1» per %2: firmato con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>development::BadgeForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ciò che corrisponde</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Come si chiama</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Che cosa rappresenta</translation>
    </message>
    <message>
        <source>What one does for it</source>
        <translation>Che cosa si fa per ottenerlo</translation>
    </message>
    <message>
        <source>Whoever checks the badge reads it.</source>
        <translation>Lo legge chi verifica il badge.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>per sempre</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Di che cosa</translation>
    </message>
    <message>
        <source>Level or number</source>
        <translation>Livello o numero</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5 and are those that a supervisor or a course has seen.</source>
        <translation>I livelli vanno da 1 a 5; contano quelli visti da un responsabile o da un corso.</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>Come si ottiene</translation>
    </message>
    <message>
        <source>Months until it ends</source>
        <translation>Mesi fino alla scadenza</translation>
    </message>
    <message>
        <source>Then it is earned anew; people are reminded before.</source>
        <translation>Poi si ottiene di nuovo; prima arriva un promemoria.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Salva il badge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Le dia un nome.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Scelga dall’elenco.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Who has earned it already gets it soon after the next sync.</source>
        <translation>Salvato: «%1». Chi lo ha già ottenuto lo riceve poco dopo la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one from the list.</source>
        <translation>Non c’è più. Scelga un’altra voce dall’elenco.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Quanto aveva scritto è di nuovo qui.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Give it to whom you choose with “Award a badge…”.</source>
        <translation>Salvato: «%1». Si assegna a chi si vuole con «Assegna un badge…».</translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formazione e sviluppo</translation>
    </message>
    <message>
        <source>This page is for learning &amp; development.</source>
        <translation>Questa pagina è per Formazione e sviluppo.</translation>
    </message>
    <message>
        <source>What people ask for</source>
        <translation>Che cosa chiedono le persone</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Points and challenges</source>
        <translation>Punti e sfide</translation>
    </message>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>Richieste, corsi salvati per dopo e ricerche vane dell’ultimo anno, di almeno %n persona; mai chi.</numerusform>
            <numerusform>Richieste, corsi salvati per dopo e ricerche vane dell’ultimo anno, di almeno %n persone; mai chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that enough people ask for.</source>
        <translation>Nulla che chiedano abbastanza persone.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what people ask for</source>
        <translation>Salva ciò che chiedono le persone</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>fabbisogno</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Badges that were given</source>
        <translation>Badge assegnati</translation>
    </message>
    <message>
        <source>Award a badge…</source>
        <translation>Assegna un badge…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocato</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>in attesa della firma</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason: everybody who checks the badge reads it</source>
        <translation>Motivo: lo legge chiunque verifichi il badge</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Who is ranked</source>
        <translation>Chi viene classificato</translation>
    </message>
    <message>
        <source>No points at all</source>
        <translation>Nessun punto</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>Il server non invia a nessuno più di quanto consentito, né cifre di meno di %n persona.</numerusform>
            <numerusform>Il server non invia a nessuno più di quanto consentito, né cifre di meno di %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Punti: %1</translation>
    </message>
    <message>
        <source>Badges and their rules</source>
        <translation>Badge e regole</translation>
    </message>
    <message>
        <source>New badge…</source>
        <translation>Nuovo badge…</translation>
    </message>
    <message>
        <source>answered with “%1”</source>
        <translation>risposta: «%1»</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Rispondi…</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Nome di un corso</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Corsi che corrispondono</translation>
    </message>
    <message>
        <source>One course for all who asked</source>
        <translation>Un corso per tutti quelli che lo hanno chiesto</translation>
    </message>
    <message>
        <source>Their requests are fulfilled and they are registered. For a course that needs approval, those who still wait for their supervisor stay as they are.</source>
        <translation>Le loro richieste sono soddisfatte e loro sono iscritti. Per un corso che richiede approvazione, chi attende ancora il responsabile resta com’è.</translation>
    </message>
    <message>
        <source>Register them</source>
        <translation>Iscrivili</translation>
    </message>
    <message>
        <source>“%1” for all who asked: they are registered with the next sync.</source>
        <translation>«%1» per tutti quelli che lo hanno chiesto: saranno iscritti con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Nobody has a request, so nobody is registered. Each is told of the course on their dashboard; you do not see whom.</source>
        <translation>Nessuno ha una richiesta, quindi nessuno viene iscritto. Ognuno viene informato del corso nella propria pagina iniziale; Lei non vede chi.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Informarli</translation>
    </message>
    <message>
        <source>“%1” for all who looked for it: they are told with the next sync.</source>
        <translation>«%1» per chi l’ha cercato: saranno informati alla prossima sincronizzazione.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>È mostrato solo il più recente.</numerusform>
            <numerusform>Sono mostrati solo i %n più recenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuno.</translation>
    </message>
    <message>
        <source>Name of a person or of a badge</source>
        <translation>Nome di una persona o di un badge</translation>
    </message>
    <message>
        <source>Points, levels, days in a row, leaderboards and challenges go for everybody. What people did stays recorded, and counts when you turn points on again.</source>
        <translation>Punti, livelli, giorni di fila, classifiche e sfide spariscono per tutti. Quanto fatto resta registrato e conta se riattiva i punti.</translation>
    </message>
    <message>
        <source>Leaderboards go for everybody. People see their own points, and where they stand among others as figures without names.</source>
        <translation>Le classifiche spariscono per tutti. Ognuno vede i propri punti e dove si trova tra gli altri, in cifre senza nomi.</translation>
    </message>
    <message>
        <source>Who takes part is ranked by name, and seen by those who take part. All others see no leaderboard and are on none until they choose to.</source>
        <translation>Chi partecipa è in classifica con il proprio nome e visto da chi partecipa. Tutti gli altri non vedono classifiche e non vi compaiono finché non lo scelgono.</translation>
    </message>
    <message>
        <source>Everybody is ranked by name, in their department, team, pathways and communities, without being asked. Where there is a works council, ask it first.</source>
        <translation>Tutti sono in classifica con il proprio nome nel reparto, nel team, nei percorsi e nelle comunità, senza che lo si chieda loro. Dove c’è una rappresentanza dei lavoratori, la senta prima.</translation>
    </message>
    <message>
        <source>It holds from the next sync on.</source>
        <translation>Vale dalla prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Who is ranked: %1</source>
        <translation>Chi è in classifica: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Chiudi il modulo</translation>
    </message>
    <message>
        <source>not taken by the server</source>
        <translation>non accettato dal server</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is kept for the next time.</source>
        <translation>Non è stato salvato nulla. Quello che ha scritto resta per la prossima volta.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who is ranked</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Those who take part</source>
        <translation>Solo chi partecipa</translation>
    </message>
    <message>
        <source>People see their own points, and where they stand without names.</source>
        <translation>Ognuno vede i propri punti e la propria posizione, senza nomi.</translation>
    </message>
    <message>
        <source>Among themselves; all others see nothing of it.</source>
        <translation>Tra loro; tutti gli altri non ne vedono nulla.</translation>
    </message>
</context>
<context>
    <name>downloads::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 su questo computer</translation>
    </message>
    <message>
        <source>Courses that you download can be learned without a network.</source>
        <translation>I corsi scaricati si possono seguire senza rete.</translation>
    </message>
    <message>
        <source>See my courses</source>
        <translation>Vedi i miei corsi</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronti</translation>
    </message>
    <message>
        <source>Due this month: %1</source>
        <translation>In scadenza questo mese: %1</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>Scaricali</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Apri il corso</translation>
    </message>
</context>
<context>
    <name>help::HelpView</name>
    <message>
        <source>Handbook</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Per chi impara</translation>
    </message>
    <message>
        <source>For supervisors</source>
        <translation>Per i responsabili</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Per gli amministratori</translation>
    </message>
    <message>
        <source>Page up / Page down</source>
        <translation>Pag su / Pag giù</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continua a leggere</translation>
    </message>
    <message>
        <source>For learning &amp; development</source>
        <translation>Per formazione e sviluppo</translation>
    </message>
    <message>
        <source>This chapter is in English.</source>
        <translation>Questo capitolo è in inglese.</translation>
    </message>
</context>
<context>
    <name>invitations::Letter</name>
    <message>
        <source>Invitation: %1</source>
        <translation>Invito: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Nuovo orario: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Concordato: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>It waits for your answer, here or in LXCP.</source>
        <translation>Attende la Sua risposta, qui o in LXCP.</translation>
    </message>
    <message>
        <source>It waits for your answer in LXCP.</source>
        <translation>Attende la Sua risposta in LXCP.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Ogni due settimane</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Ogni quattro settimane</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Una serie</translation>
    </message>
    <message>
        <source>%1, the last time on %2</source>
        <translation>%1, l’ultima volta il %2</translation>
    </message>
    <message>
        <source>One meeting is cancelled: %1</source>
        <translation>Un incontro è annullato: %1</translation>
    </message>
    <message>
        <source>Some meetings are cancelled: %1</source>
        <translation>Alcuni incontri sono annullati: %1</translation>
    </message>
    <message>
        <source>Only this is cancelled; the other meetings stay as they are.</source>
        <translation>È annullato solo questo; gli altri incontri restano come sono.</translation>
    </message>
    <message>
        <source>Only this has changed; the other meetings stay as they are.</source>
        <translation>È cambiato solo questo; gli altri incontri restano come sono.</translation>
    </message>
    <message>
        <source>It stays at %1 in %2 when clocks change.</source>
        <translation>Quando cambiano gli orologi, resta alle %1 a %2.</translation>
    </message>
    <message>
        <source>The old time stays: %1</source>
        <translation>Resta il vecchio orario: %1</translation>
    </message>
    <message>
        <source>The new time was declined: %1</source>
        <translation>Il nuovo orario è stato rifiutato: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>Il mentoring è terminato.</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 propone un incontro</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propone un altro orario</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 è d’accordo</translation>
    </message>
    <message>
        <source>%1 says perhaps</source>
        <translation>%1 dice forse</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 rifiuta</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 annulla un incontro</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificato: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>invece di %1</translation>
    </message>
    <message>
        <source>What was held stays. The other meetings are at their new time from %1.</source>
        <translation>Ciò che si è tenuto resta. Gli altri incontri sono al nuovo orario da %1.</translation>
    </message>
    <message>
        <source>It now ends at %1.</source>
        <translation>Ora termina alle %1.</translation>
    </message>
    <message>
        <source>Waiting for your answer: %1</source>
        <translation>In attesa della sua risposta: %1</translation>
    </message>
    <message>
        <source>It was called “%1” before.</source>
        <translation>Prima si chiamava «%1».</translation>
    </message>
    <message>
        <source>There is another link to join: %1</source>
        <translation>Il link per partecipare è un altro: %1</translation>
    </message>
    <message>
        <source>You come: %1</source>
        <translation>Lei partecipa: %1</translation>
    </message>
    <message>
        <source>You do not come: %1</source>
        <translation>Lei non partecipa: %1</translation>
    </message>
    <message>
        <source>You may come: %1</source>
        <translation>Forse partecipa: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino alle %1</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Non ha luogo.</translation>
    </message>
    <message>
        <source>You can answer otherwise, here or in LXCP.</source>
        <translation>Può cambiare la risposta qui o in LXCP.</translation>
    </message>
    <message>
        <source>You can answer otherwise in LXCP.</source>
        <translation>Può cambiare la risposta in LXCP.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ogni mese</translation>
    </message>
    <message>
        <source>There is no agenda any more.</source>
        <translation>Non c’è più un ordine del giorno.</translation>
    </message>
    <message>
        <source>The agenda is another one:</source>
        <translation>L’ordine del giorno è cambiato:</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Ordine del giorno:</translation>
    </message>
    <message>
        <source>You are no longer in “%1”, so it goes out of your calendar.</source>
        <translation>Non fa più parte di «%1», quindi scompare dal Suo calendario.</translation>
    </message>
    <message>
        <source>You said perhaps: agree or decline once you know.</source>
        <translation>Ha detto forse: accetti o rifiuti quando lo sa.</translation>
    </message>
    <message>
        <source>Nobody answered the new time: %1</source>
        <translation>Nessuno ha risposto al nuovo orario: %1</translation>
    </message>
</context>
<context>
    <name>messages::ActText</name>
    <message>
        <source>You added %1</source>
        <translation>Ha aggiunto %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 ha aggiunto %2</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 L’ha aggiunta</translation>
    </message>
    <message>
        <source>%1 added you and %2</source>
        <translation>%1 ha aggiunto Lei e %2</translation>
    </message>
    <message>
        <source>You took %1 out</source>
        <translation>Ha tolto %1</translation>
    </message>
    <message>
        <source>%1 took %2 out</source>
        <translation>%1 ha tolto %2</translation>
    </message>
    <message>
        <source>%1 took you out</source>
        <translation>%1 L’ha tolta</translation>
    </message>
    <message>
        <source>%1 took you and %2 out</source>
        <translation>%1 ha tolto Lei e %2</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>È uscito</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 è uscito</translation>
    </message>
</context>
<context>
    <name>messages::MessagesView</name>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Scrivi un messaggio</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Nobody has written to you here yet, nor you to anybody.</source>
        <translation>Qui nessuno Le ha ancora scritto, né Lei a qualcuno.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ancora nulla di scritto</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Lei: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non letto</numerusform>
            <numerusform>%n non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a colleague, or to several at once.</source>
        <translation>Scriva a un collega, o a più colleghi insieme.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>Mostra %n messaggio precedente</numerusform>
            <numerusform>Mostra %n messaggi precedenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Esci dal gruppo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Rimosso.</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Che cosa ha scritto %1</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>Il file non è ancora arrivato. Arriva con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salva il file</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
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
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Name and people</source>
        <translation>Nome e persone</translation>
    </message>
    <message>
        <source>Leave the group? Only those who stay can add you again.</source>
        <translation>Uscire dal gruppo? Solo chi resta può aggiungerLa di nuovo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Menziona qualcuno</translation>
    </message>
    <message>
        <source>not in this conversation</source>
        <translation>non è in questa conversazione</translation>
    </message>
    <message>
        <source>%1 is not in this conversation and is not told.</source>
        <translation>%1 non è in questa conversazione e non viene avvisato.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Messages from before you were added are not shown to you.</source>
        <translation>I messaggi di prima che fosse aggiunto non Le vengono mostrati.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>Letto da %n</numerusform>
            <numerusform>Letto da %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Letto: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>You are no longer in this group. %1 took you out.</source>
        <translation>Non è più in questo gruppo. %1 L’ha tolta.</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. %2 took you out.</source>
        <translation>Non è più in «%1». %2 L’ha tolta.</translation>
    </message>
    <message>
        <source>Not in this conversation, and not told: %1</source>
        <translation>Non è in questa conversazione e non è avvisato: %1</translation>
    </message>
    <message>
        <source>What you have begun to write here goes with it: copy it first, if you want it.</source>
        <translation>Ciò che ha iniziato a scrivere qui va perso: lo copi prima, se lo vuole.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Non è stato inviato. %1</translation>
    </message>
    <message>
        <source>The conversation is being kept on this computer. It stands here in a moment.</source>
        <translation>La conversazione viene salvata su questo computer. Tra un momento sarà qui.</translation>
    </message>
    <message>
        <source>This conversation is not here. Perhaps you are not in it, or it has not arrived yet.</source>
        <translation>Questa conversazione non è qui. Forse Lei non ne fa parte, o non è ancora arrivata.</translation>
    </message>
    <message>
        <source>Your message is removed.</source>
        <translation>Il Suo messaggio è rimosso.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Era già stato inviato.</translation>
    </message>
</context>
<context>
    <name>messages::NewConversation</name>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Persone a cui scrivere</translation>
    </message>
    <message>
        <source>Press to leave them out</source>
        <translation>Prema per toglierlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Press to keep them</source>
        <translation>Prema per tenere la persona</translation>
    </message>
    <message>
        <source>Press to take them out</source>
        <translation>Prema per togliere la persona</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Nel gruppo</translation>
    </message>
    <message>
        <source>Taken out when you save</source>
        <translation>Tolti al salvataggio</translation>
    </message>
    <message>
        <source>Who began the group can take people out of it.</source>
        <translation>Chi ha iniziato il gruppo può toglierne le persone.</translation>
    </message>
    <message>
        <source>Added when you save</source>
        <translation>Si aggiungono al salvataggio</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Scrivi un nome</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome del gruppo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nobody by this name is here to be chosen.</source>
        <translation>Qui non c’è nessuno con questo nome da scegliere.</translation>
    </message>
</context>
<context>
    <name>models::CatalogModel</name>
    <message>
        <source>not on this computer</source>
        <translation>non su questo computer</translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message>
        <source>%1 done together, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 fatti insieme, ne bastavano %2</translation>
    </message>
    <message>
        <source>%1 done, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 fatti, ne bastavano %2</translation>
    </message>
    <message>
        <source>%1 of %2 done together</source>
        <comment>deeds</comment>
        <translation>%1 di %2 fatti insieme</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>deeds</comment>
        <translation>%1 di %2 fatti</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>Completare %n corso</numerusform>
            <numerusform>Completare %n corsi</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a course</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>Completare %1: %n volta</numerusform>
            <numerusform>Completare %1: %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>courses</comment>
        <translation>Completare %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>Completarne %n di questi: %1</numerusform>
            <numerusform>Completarne %n di questi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>Farne %n di questi: %1</numerusform>
            <numerusform>Farne %n di questi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>Imparare in %n giorno</numerusform>
            <numerusform>Imparare in %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>Ottenere %n badge</numerusform>
            <numerusform>Ottenere %n badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>Fare %n incontro di mentoring</numerusform>
            <numerusform>Fare %n incontri di mentoring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>Dare %n risposta accettata</numerusform>
            <numerusform>Dare %n risposte accettate</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has decided to rank nobody.</source>
        <translation>La Sua organizzazione ha deciso di non classificare nessuno.</translation>
    </message>
    <message>
        <source>Only those who take part see it, and are seen.</source>
        <translation>Solo chi partecipa la vede, e viene visto.</translation>
    </message>
    <message>
        <source>Not shown: together with the figures of other groups it would tell of a few people.</source>
        <translation>Non mostrato: insieme alle cifre di altri gruppi direbbe qualcosa di poche persone.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>Non mostrato: meno di %n persona.</numerusform>
            <numerusform>Non mostrato: meno di %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>days of learning</source>
        <translation>giorni di apprendimento</translation>
    </message>
    <message>
        <source>courses completed</source>
        <translation>corsi completati</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>sessions of mentoring</source>
        <translation>incontri di mentoring</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>risposte accettate</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>what a group sets out to do</comment>
        <translation>%1, tutti insieme</translation>
    </message>
    <message>
        <source>for the department %1</source>
        <translation>per il reparto %1</translation>
    </message>
    <message>
        <source>for your team</source>
        <translation>per il Suo team</translation>
    </message>
    <message>
        <source>for the team of %1</source>
        <translation>per il team di %1</translation>
    </message>
    <message>
        <source>for all who joined the pathway “%1”</source>
        <translation>per chi segue il percorso «%1»</translation>
    </message>
    <message>
        <source>for the community “%1”</source>
        <translation>per la comunità «%1»</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>per tutti</translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>%n di questi da Lei</numerusform>
            <numerusform>%n di questi da Lei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>%n persona ci è riuscita</numerusform>
            <numerusform>%n persone ci sono riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>fino al %1</translation>
    </message>
</context>
<context>
    <name>models::ClockText</name>
    <message>
        <source>The clock of this computer is %1 slow. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>L’orologio di questo computer è indietro di %1. Intanto LXCP segue quello del server: ciò che fa e quanto tempo fa sono successe le cose hanno comunque la data giusta.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>L’orologio di questo computer è avanti di %1. Intanto LXCP segue quello del server: ciò che fa e quanto tempo fa sono successe le cose hanno comunque la data giusta.</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 slow, days are counted by the server&apos;s</source>
        <translation>l’orologio di questo computer è indietro di %1, i giorni si contano con quello del server</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 fast, days are counted by the server&apos;s</source>
        <translation>l’orologio di questo computer è avanti di %1, i giorni si contano con quello del server</translation>
    </message>
</context>
<context>
    <name>models::ConflictText</name>
    <message>
        <source>while it could not be sent</source>
        <translation>mentre non si poteva inviare</translation>
    </message>
    <message>
        <source>You are not registered</source>
        <translation>Nessuna iscrizione</translation>
    </message>
    <message>
        <source>You follow the pathway</source>
        <translation>Segue il percorso</translation>
    </message>
    <message>
        <source>You do not follow it</source>
        <translation>Non lo segue</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2</source>
        <translation>%1 La sostituisce fino al %2</translation>
    </message>
    <message>
        <source>Nobody stands in for you</source>
        <translation>Nessuno La sostituisce</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>L’incontro è annullato</translation>
    </message>
    <message>
        <source>The time is declined</source>
        <translation>L’orario è rifiutato</translation>
    </message>
    <message>
        <source>You have this mentorship</source>
        <translation>Questo mentoring esiste</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>Attende una risposta</translation>
    </message>
    <message>
        <source>There is no such mentorship</source>
        <translation>Questo mentoring non esiste</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>Il mentoring è terminato.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 su 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>nessuna cifra</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Senza parole</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>letto da entrambi</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>letto solo da Lei</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>Questo incontro è annullato</translation>
    </message>
    <message>
        <source>Your feedback from another device</source>
        <translation>Il Suo riscontro da un altro dispositivo</translation>
    </message>
    <message>
        <source>You did this at %1.</source>
        <translation>L’ha fatto alle %1.</translation>
    </message>
    <message>
        <source>You did this at %1, after what is on the server.</source>
        <translation>L’ha fatto alle %1, dopo quello che è sul server.</translation>
    </message>
    <message>
        <source>You did this at %1, before what is on the server.</source>
        <translation>L’ha fatto alle %1, prima di quello che è sul server.</translation>
    </message>
    <message>
        <source>you, on another device</source>
        <translation>Lei, su un altro dispositivo</translation>
    </message>
    <message>
        <source>We reached what we wanted</source>
        <translation>Abbiamo raggiunto ciò che volevamo</translation>
    </message>
    <message>
        <source>We reached a part of it</source>
        <translation>Ne abbiamo raggiunto una parte</translation>
    </message>
    <message>
        <source>We stopped before that</source>
        <translation>Ci siamo fermati prima</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>Il mentoring è già terminato</translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>Funziona offline (%n elemento).</numerusform>
            <numerusform>Funzionano offline tutti i %n elementi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the network.</source>
        <translation>Richiede la rete.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%1 di %n elemento funziona offline.</numerusform>
            <numerusform>%1 di %n elementi funzionano offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>%n elemento richiede la rete.</numerusform>
            <numerusform>%n elementi richiedono la rete.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>Pronto, %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>In pausa, %1</translation>
    </message>
    <message>
        <source>Waits for a network where bytes cost nothing, %1</source>
        <translation>Attende una rete in cui i dati non costano, %1</translation>
    </message>
    <message>
        <source>Waits for the network, %1</source>
        <translation>Attende la rete, %1</translation>
    </message>
    <message>
        <source>Tried again by itself, %1</source>
        <translation>Si riprova automaticamente, %1</translation>
    </message>
    <message>
        <source>Waits for its turn, %1</source>
        <translation>Attende il suo turno, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>%n corso, %1 da scaricare.</numerusform>
            <numerusform>%n corsi, %1 da scaricare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>%n è già qui o in arrivo.</numerusform>
            <numerusform>%n sono già qui o in arrivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>%n non ha nulla da scaricare.</numerusform>
            <numerusform>%n non hanno nulla da scaricare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free on this disk.</source>
        <translation>Su questo disco sono liberi solo %1.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Rimuovi da questo computer</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>%n non si può aprire su questo computer.</numerusform>
            <numerusform>%n non si possono aprire su questo computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EditText</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>Che cosa vuole saper fare</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Su di Lei</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
</context>
<context>
    <name>models::ErrorWords</name>
    <message>
        <source>Your change is kept on this computer.</source>
        <translation>La Sua modifica è conservata su questo computer.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nulla è andato perso.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Si riprova automaticamente.</translation>
    </message>
    <message>
        <source>The course&apos;s package is damaged and cannot be opened.</source>
        <translation>Il pacchetto del corso è danneggiato e non si può aprire.</translation>
    </message>
    <message>
        <source>The course&apos;s package breaks the safety rules and is not opened.</source>
        <translation>Il pacchetto del corso viola le regole di sicurezza e non viene aperto.</translation>
    </message>
    <message>
        <source>The course&apos;s list of contents cannot be read.</source>
        <translation>L’indice del corso non è leggibile.</translation>
    </message>
    <message>
        <source>Tell the people who look after your catalog.</source>
        <translation>Avvisi chi si occupa del Suo catalogo.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your decision arrived.</source>
        <translation>Qualcun altro lo ha modificato prima che arrivasse la Sua decisione.</translation>
    </message>
    <message>
        <source>Neither decision is lost.</source>
        <translation>Nessuna delle due decisioni è andata persa.</translation>
    </message>
    <message>
        <source>Look at both and choose.</source>
        <translation>Le guardi entrambe e scelga.</translation>
    </message>
    <message>
        <source>This is no longer possible, because it is further along than when you looked.</source>
        <translation>Non è più possibile, perché nel frattempo è andato avanti.</translation>
    </message>
    <message>
        <source>Look at how it stands now, then discard your change.</source>
        <translation>Guardi come sta ora, poi scarti la Sua modifica.</translation>
    </message>
    <message>
        <source>It is not yours to decide, or not any more.</source>
        <translation>Non spetta a Lei deciderlo, o non più.</translation>
    </message>
    <message>
        <source>Ask the person who has it now, or discard your change.</source>
        <translation>Chieda a chi se ne occupa ora, oppure scarti la Sua modifica.</translation>
    </message>
    <message>
        <source>Something in it is missing or cannot be right.</source>
        <translation>Manca qualcosa o qualcosa non può essere giusto.</translation>
    </message>
    <message>
        <source>Edit it and send it again.</source>
        <translation>Lo modifichi e lo invii di nuovo.</translation>
    </message>
    <message>
        <source>The thing that it changes is not there any more.</source>
        <translation>Ciò che modifica non c’è più.</translation>
    </message>
    <message>
        <source>Discard the change, or keep a copy by exporting it.</source>
        <translation>Scarti la modifica, oppure ne conservi una copia esportandola.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change; it may be older than this program.</source>
        <translation>Il server non conosce questo tipo di modifica; forse è più vecchio di questo programma.</translation>
    </message>
    <message>
        <source>Try again after the server was updated, or discard the change.</source>
        <translation>Riprovi dopo l’aggiornamento del server, oppure scarti la modifica.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>La sessione è terminata.</translation>
    </message>
    <message>
        <source>Everything that you did is kept on this computer.</source>
        <translation>Tutto ciò che ha fatto è conservato su questo computer.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Acceda di nuovo.</translation>
    </message>
    <message>
        <source>You are signed in, but your organisation&apos;s server does not know you.</source>
        <translation>Ha effettuato l’accesso, ma il server della Sua organizzazione non La conosce.</translation>
    </message>
    <message>
        <source>Ask your administrator to add you.</source>
        <translation>Chieda al Suo amministratore di aggiungerLa.</translation>
    </message>
    <message>
        <source>Your organisation has deactivated your account.</source>
        <translation>La Sua organizzazione ha disattivato il Suo account.</translation>
    </message>
    <message>
        <source>Nothing is synced any more; everything on this computer stays, and you can export it.</source>
        <translation>Non si sincronizza più nulla; tutto su questo computer resta e può esportarlo.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator, then choose to sync now.</source>
        <translation>Se è un errore, si rivolga al Suo amministratore, poi avvii la sincronizzazione.</translation>
    </message>
    <message>
        <source>You may not see or change this.</source>
        <translation>Non può vedere o modificare questo.</translation>
    </message>
    <message>
        <source>If you think that you should, ask your administrator.</source>
        <translation>Se ritiene di doverlo poter fare, si rivolga al Suo amministratore.</translation>
    </message>
    <message>
        <source>It is not there, or not any more.</source>
        <translation>Non c’è, o non c’è più.</translation>
    </message>
    <message>
        <source>This computer was away for long, so everything is fetched anew.</source>
        <translation>Questo computer è stato assente a lungo; perciò viene scaricato tutto di nuovo.</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>È più grande di quanto il server accetti.</translation>
    </message>
    <message>
        <source>Make it shorter and send it again.</source>
        <translation>Lo accorci e lo invii di nuovo.</translation>
    </message>
    <message>
        <source>The server does not understand what this program sends.</source>
        <translation>Il server non capisce ciò che questo programma invia.</translation>
    </message>
    <message>
        <source>Update the program, or tell your administrator.</source>
        <translation>Aggiorni il programma, oppure avvisi il Suo amministratore.</translation>
    </message>
    <message>
        <source>The server has a lot to do and asked to wait.</source>
        <translation>Il server ha molto da fare e chiede di attendere.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Al momento il server non è disponibile.</translation>
    </message>
    <message>
        <source>The server could not take it at the moment.</source>
        <translation>Al momento il server non ha potuto accettarlo.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>Questa rete richiede prima l’accesso.</translation>
    </message>
    <message>
        <source>Open the sign-in page of the network.</source>
        <translation>Apra la pagina di accesso della rete.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Il portachiavi di questo computer non risponde.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program.</source>
        <translation>L’accesso resta attivo finché non chiude il programma.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Sblocchi il portachiavi, poi acceda di nuovo.</translation>
    </message>
    <message>
        <source>There is no LXCP server at this address.</source>
        <translation>A questo indirizzo non c’è un server LXCP.</translation>
    </message>
    <message>
        <source>Check the address, or ask your administrator for it.</source>
        <translation>Controlli l’indirizzo o lo chieda al Suo amministratore.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer&apos;s disk.</source>
        <translation>Sul disco di questo computer non c’è abbastanza spazio.</translation>
    </message>
    <message>
        <source>Remove downloads or other files, then try again.</source>
        <translation>Rimuova download o altri file, poi riprovi.</translation>
    </message>
    <message>
        <source>What arrived is not what the server has, twice.</source>
        <translation>Ciò che è arrivato non è ciò che ha il server, per due volte.</translation>
    </message>
    <message>
        <source>Try again on another network. If it stays so, tell your administrator.</source>
        <translation>Riprovi su un’altra rete. Se non cambia, avvisi il Suo amministratore.</translation>
    </message>
    <message>
        <source>The course was updated meanwhile.</source>
        <translation>Nel frattempo il corso è stato aggiornato.</translation>
    </message>
    <message>
        <source>It is fetched anew after the next sync.</source>
        <translation>Viene scaricato di nuovo dopo la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>The course does not allow that now.</source>
        <translation>Ora il corso non lo consente.</translation>
    </message>
    <message>
        <source>Finish what it asks for first.</source>
        <translation>Completi prima ciò che richiede.</translation>
    </message>
    <message>
        <source>This course is open already.</source>
        <translation>Questo corso è già aperto.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Il server non è raggiungibile.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Il server non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>Il server ha rifiutato.</translation>
    </message>
    <message>
        <source>Edit it, try again, or discard it.</source>
        <translation>Lo modifichi, riprovi o lo scarti.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your change arrived.</source>
        <translation>Qualcun altro lo ha modificato prima che arrivasse la Sua modifica.</translation>
    </message>
    <message>
        <source>Neither change is lost.</source>
        <translation>Nessuna delle due modifiche è andata persa.</translation>
    </message>
    <message>
        <source>The answer made no sense; something between this computer and the server may change it.</source>
        <translation>La risposta non aveva senso; forse qualcosa tra questo computer e il server la modifica.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your administrator.</source>
        <translation>Riprovi. Se non cambia, avvisi il Suo amministratore.</translation>
    </message>
    <message>
        <source>This computer could not save it.</source>
        <translation>Questo computer non ha potuto salvarlo.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ciò che era già salvato è al sicuro.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>Verifichi che il disco non sia pieno, poi riprovi.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Lo ha interrotto Lei.</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Non è stato possibile.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer, so this one is not asked.</source>
        <translation>La Sua organizzazione ha stabilito un altro server per questo computer, perciò questo non viene interrogato.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator.</source>
        <translation>Se è un errore, si rivolga al Suo amministratore.</translation>
    </message>
    <message>
        <source>This server wants you to sign in somewhere else than your organisation has laid down for this computer, so the browser was not opened.</source>
        <translation>Questo server vuole che acceda altrove rispetto a quanto la Sua organizzazione ha stabilito per questo computer, perciò il browser non è stato aperto.</translation>
    </message>
    <message>
        <source>Your organisation does not open courses of this kind on this computer.</source>
        <translation>La Sua organizzazione non apre corsi di questo tipo su questo computer.</translation>
    </message>
    <message>
        <source>The course&apos;s package is of a kind that this program cannot open.</source>
        <translation>Il pacchetto del corso è di un tipo che questo programma non può aprire.</translation>
    </message>
    <message>
        <source>The time that this step allows is over.</source>
        <translation>Il tempo previsto per questo passo è scaduto.</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>A questo indirizzo non è stato trovato alcun calendario.</translation>
    </message>
    <message>
        <source>Check the address; the settings of your calendar program have it.</source>
        <translation>Controlli l’indirizzo; si trova nelle impostazioni del Suo programma di calendario.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so your password was not sent.</source>
        <translation>La connessione a questo indirizzo non è cifrata, perciò la Sua password non è stata inviata.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Usi un indirizzo che inizia con https.</translation>
    </message>
    <message>
        <source>The calendar server leads to a server of another name, which does not get your password.</source>
        <translation>Il server del calendario porta a un server con un altro nome, che non riceve la Sua password.</translation>
    </message>
    <message>
        <source>Connect to that one, if you trust it.</source>
        <translation>Si colleghi a quello, se si fida.</translation>
    </message>
    <message>
        <source>The calendar server does not take this name and password.</source>
        <translation>Il server del calendario non accetta questo nome e questa password.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>Controlli entrambi; alcuni server vogliono una password per le app.</translation>
    </message>
    <message>
        <source>Your calendar does not take some of the entries.</source>
        <translation>Il Suo calendario non accetta alcune voci.</translation>
    </message>
    <message>
        <source>Choose a calendar that you may write into.</source>
        <translation>Scelga un calendario in cui può scrivere.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the password.</source>
        <translation>Il portachiavi di questo computer non fornisce la password.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then connect again.</source>
        <translation>Sblocchi il portachiavi, poi colleghi di nuovo.</translation>
    </message>
    <message>
        <source>The time that it names has passed.</source>
        <translation>L’orario indicato è passato.</translation>
    </message>
    <message>
        <source>Propose another time, or discard your change.</source>
        <translation>Proponga un altro orario o scarti la modifica.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>Il certificato del server non è attendibile.</translation>
    </message>
    <message>
        <source>A newer version of this program has written what is kept on this computer.</source>
        <translation>Una versione più recente di questo programma ha scritto ciò che è conservato su questo computer.</translation>
    </message>
    <message>
        <source>Update this program to go on.</source>
        <translation>Aggiorni questo programma per continuare.</translation>
    </message>
    <message>
        <source>The thread was closed for replies before yours arrived; it says there why.</source>
        <translation>La discussione è stata chiusa alle risposte prima che arrivasse la Sua; lì è scritto perché.</translation>
    </message>
    <message>
        <source>You have asked for this already, and it is not decided yet.</source>
        <translation>L’ha già chiesto e non è ancora deciso.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak https.</source>
        <translation>Ciò che risponde a questo indirizzo non parla https.</translation>
    </message>
    <message>
        <source>The mentorship has ended before this arrived.</source>
        <translation>Il mentoring è finito prima che questo arrivasse.</translation>
    </message>
    <message>
        <source>You are the only owner of the community.</source>
        <translation>Lei è l’unico proprietario della comunità.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first, or discard your change.</source>
        <translation>Renda prima proprietario qualcun altro, oppure scarti la Sua modifica.</translation>
    </message>
    <message>
        <source>It names something that is not there, or not any more.</source>
        <translation>Nomina qualcosa che non c’è, o non c’è più.</translation>
    </message>
    <message>
        <source>Choose something that is there, or discard your change.</source>
        <translation>Scelga qualcosa che esiste, oppure scarti la Sua modifica.</translation>
    </message>
    <message>
        <source>Only members write in this community, and you are not one any more.</source>
        <translation>In questa comunità scrivono solo i membri, e Lei non lo è più.</translation>
    </message>
    <message>
        <source>Ask its moderators to admit you and try again, or discard your change.</source>
        <translation>Chieda ai suoi moderatori di ammetterLa e riprovi, oppure scarti la modifica.</translation>
    </message>
    <message>
        <source>Only who is in the conversation writes there, and you are not any more.</source>
        <translation>Nella conversazione scrive solo chi ne fa parte, e Lei non più.</translation>
    </message>
    <message>
        <source>Ask somebody in it to add you and try again, or discard your change.</source>
        <translation>Chieda a chi ne fa parte di aggiungerLa e riprovi, oppure scarti la modifica.</translation>
    </message>
    <message>
        <source>The reply that you accepted was hidden or removed before this arrived.</source>
        <translation>La risposta che ha accettato è stata nascosta o rimossa prima che questo arrivasse.</translation>
    </message>
    <message>
        <source>Accept another one, or discard your change.</source>
        <translation>Ne accetti un’altra, oppure scarti la modifica.</translation>
    </message>
    <message>
        <source>There is another community of that name.</source>
        <translation>C’è un’altra comunità con questo nome.</translation>
    </message>
    <message>
        <source>Give it another name and send it again, or discard it and join the other one.</source>
        <translation>Le dia un altro nome e la invii di nuovo, oppure la scarti ed entri nell’altra.</translation>
    </message>
    <message>
        <source>The sign-in service of your organisation cannot be reached.</source>
        <translation>Il servizio di accesso della Sua organizzazione non è raggiungibile.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s sign-in service.</source>
        <translation>Al posto del servizio di accesso della Sua organizzazione risponde qualcos’altro.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s server.</source>
        <translation>Al posto del server della Sua organizzazione risponde qualcos’altro.</translation>
    </message>
    <message>
        <source>All seats of the mentor are taken, so that nobody else fits in now.</source>
        <translation>Tutti i posti del mentor sono occupati: ora non c’è posto per nessun altro.</translation>
    </message>
    <message>
        <source>The mentor can offer more seats, then try again; or discard your change and decline.</source>
        <translation>Il mentor può offrire più posti, poi riprovi; oppure scarti la modifica e rifiuti.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection.</source>
        <translation>Il proxy della rete rifiuta la connessione.</translation>
    </message>
    <message>
        <source>Enter your name and password for it in the settings, or ask your administrator.</source>
        <translation>Inserisca nome e password nelle impostazioni, o chieda al Suo amministratore.</translation>
    </message>
    <message>
        <source>The proxy of your network cannot be reached.</source>
        <translation>Il proxy della rete non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check its address in the settings, or ask your administrator.</source>
        <translation>Controlli il suo indirizzo nelle impostazioni, o chieda al Suo amministratore.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>Guardi come stanno le cose ora.</translation>
    </message>
    <message>
        <source>The course is open to you already: you are registered for it, or may register.</source>
        <translation>Il corso Le è già aperto: vi è iscritto o può iscriversi.</translation>
    </message>
    <message>
        <source>One of the two leads the other, and nobody mentors in their own reporting line.</source>
        <translation>Una delle due persone dirige l’altra, e nessuno fa da mentor nella propria linea gerarchica.</translation>
    </message>
    <message>
        <source>Discard your change, and look for somebody else.</source>
        <translation>Scarti la modifica e cerchi un’altra persona.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>Il proxy della Sua rete chiede un nome e una password.</translation>
    </message>
    <message>
        <source>Another program keeps changing the same entries in your calendar.</source>
        <translation>Un altro programma continua a modificare le stesse voci del Suo calendario.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer than that of your account.</source>
        <translation>La Sua organizzazione ha stabilito per questo computer un server diverso da quello del Suo account.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays.</source>
        <translation>Ciò che è conservato del Suo account su questo computer resta.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another sign-in for this computer than the one that you used.</source>
        <translation>La Sua organizzazione ha stabilito per questo computer un accesso diverso da quello che ha usato.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays, and nothing is synced meanwhile.</source>
        <translation>Ciò che è conservato del Suo account su questo computer resta; nel frattempo non viene sincronizzato nulla.</translation>
    </message>
    <message>
        <source>Sign in again: as the same person you go on with all that is kept, and what waits is sent.</source>
        <translation>Acceda di nuovo: come la stessa persona prosegue con tutto ciò che è conservato, e ciò che attende viene inviato.</translation>
    </message>
</context>
<context>
    <name>models::FieldText</name>
    <message>
        <source>my department</source>
        <translation>il mio reparto</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>un altro reparto</translation>
    </message>
    <message>
        <source>any department</source>
        <translation>qualsiasi reparto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Altri dettagli</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>A che cosa serve?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>Che cosa volete insieme</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Che cosa vuole raggiungere</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Chi può entrare</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Su di Lei</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Come fa da mentor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Persone contemporaneamente</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Dove lavora il mentor</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quando ha tempo</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Aperta a tutti</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Su ammissione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who comes is told of it.</source>
        <translation>Chi partecipa ne viene informato.</translation>
    </message>
</context>
<context>
    <name>models::KeptText</name>
    <message>
        <source>Being kept on this computer: “%1”</source>
        <translation>In corso di salvataggio su questo computer: «%1»</translation>
    </message>
</context>
<context>
    <name>models::LanguageNames</name>
    <message>
        <source>Add a language</source>
        <translation>Aggiungi una lingua</translation>
    </message>
    <message>
        <source>Languages that match</source>
        <translation>Lingue corrispondenti</translation>
    </message>
    <message>
        <source>No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.</source>
        <translation>Non è nota alcuna lingua di nome «%1». Ne scelga una dall’elenco, o ne scriva il codice, ad esempio de o pt-BR.</translation>
    </message>
</context>
<context>
    <name>models::LearningText</name>
    <message>
        <source>A course that is not on this computer yet</source>
        <translation>Un corso che non è ancora su questo computer</translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message>
        <source>%1 mentions you</source>
        <translation>%1 La menziona</translation>
    </message>
    <message>
        <source>Somebody mentions me</source>
        <translation>Qualcuno mi menziona</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 risponde</translation>
    </message>
    <message>
        <source>Replies to what I wrote</source>
        <translation>Risposte a ciò che ho scritto</translation>
    </message>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 Le scrive</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>%1 answers your request</source>
        <translation>%1 risponde alla Sua richiesta</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>Risposte alle mie richieste</translation>
    </message>
    <message>
        <source>%1 asks for a course</source>
        <translation>%1 richiede un corso</translation>
    </message>
    <message>
        <source>Requests that wait for me</source>
        <translation>Richieste che mi attendono</translation>
    </message>
    <message>
        <source>You have earned a badge</source>
        <translation>Ha ottenuto un badge</translation>
    </message>
    <message>
        <source>New badges</source>
        <translation>Nuovi badge</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 chiede di entrare</translation>
    </message>
    <message>
        <source>Somebody asks to join</source>
        <translation>Qualcuno chiede di entrare</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Ha un invito</translation>
    </message>
    <message>
        <source>Invitations to communities</source>
        <translation>Inviti a comunità</translation>
    </message>
    <message>
        <source>%1 reports something</source>
        <translation>%1 segnala qualcosa</translation>
    </message>
    <message>
        <source>Reports to moderate</source>
        <translation>Segnalazioni da moderare</translation>
    </message>
    <message>
        <source>It begins soon</source>
        <translation>Inizia presto</translation>
    </message>
    <message>
        <source>Reminders of sessions and events</source>
        <translation>Promemoria di incontri ed eventi</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Scade domani</translation>
    </message>
    <message>
        <source>Reminders of due dates</source>
        <translation>Promemoria delle scadenze</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>Non silenziare più</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message>
        <source>No notifications from here, but for those that mention you</source>
        <translation>Nessuna notifica da qui, tranne quelle che La menzionano</translation>
    </message>
    <message>
        <source>A badge of yours ends</source>
        <translation>Un Suo badge scade</translation>
    </message>
    <message>
        <source>Reminders of badges that end</source>
        <translation>Promemoria di badge in scadenza</translation>
    </message>
    <message>
        <source>A badge of yours has ended</source>
        <translation>Un Suo badge è scaduto</translation>
    </message>
    <message>
        <source>A mentorship with %1 waits for you</source>
        <translation>Un mentoring con %1 La attende</translation>
    </message>
    <message>
        <source>Questions for a mentorship</source>
        <translation>Richieste di mentoring</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 è d’accordo</translation>
    </message>
    <message>
        <source>Answers about mentorships and sessions</source>
        <translation>Risposte su mentoring e incontri</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 propone un incontro</translation>
    </message>
    <message>
        <source>Sessions that are proposed</source>
        <translation>Incontri proposti</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propone un altro orario</translation>
    </message>
    <message>
        <source>Sessions that are moved</source>
        <translation>Incontri spostati</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 annulla un incontro</translation>
    </message>
    <message>
        <source>Sessions that are cancelled</source>
        <translation>Incontri annullati</translation>
    </message>
    <message>
        <source>%1 has ended the mentorship</source>
        <translation>%1 ha terminato il mentoring</translation>
    </message>
    <message>
        <source>Mentorships that end</source>
        <translation>Mentoring che terminano</translation>
    </message>
    <message>
        <source>%1 takes the question for a mentorship back</source>
        <translation>%1 ritira la richiesta di mentoring</translation>
    </message>
    <message>
        <source>A mentorship with %1 was proposed</source>
        <translation>È stato proposto un mentoring con %1</translation>
    </message>
    <message>
        <source>waiting for the organisation&apos;s signature</source>
        <translation>in attesa della firma dell’organizzazione</translation>
    </message>
    <message>
        <source>A certificate of yours has ended</source>
        <translation>Un Suo certificato è scaduto</translation>
    </message>
    <message>
        <source>A certificate of yours ends</source>
        <translation>Un Suo certificato scade</translation>
    </message>
    <message>
        <source>%1 moves an event</source>
        <translation>%1 sposta un evento</translation>
    </message>
    <message>
        <source>Changes of events that I come to</source>
        <translation>Modifiche di eventi a cui partecipo</translation>
    </message>
    <message>
        <source>%1 changes where an event is</source>
        <translation>%1 cambia il luogo di un evento</translation>
    </message>
    <message>
        <source>%1 cancels an event</source>
        <translation>%1 annulla un evento</translation>
    </message>
    <message>
        <source>%1 declines the new time: the agreed one stays</source>
        <translation>%1 rifiuta il nuovo orario: resta quello concordato</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 La invita</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n nuova risposta</numerusform>
            <numerusform>%n nuove risposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gives you kudos</source>
        <translation>%1 La ringrazia</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Ringraziamenti</translation>
    </message>
    <message>
        <source>%1 contests the level that you gave</source>
        <translation>%1 contesta il livello che Lei ha dato</translation>
    </message>
    <message>
        <source>Levels that are contested</source>
        <translation>Livelli contestati</translation>
    </message>
    <message>
        <source>A badge of yours was revoked</source>
        <translation>Un Suo badge è stato revocato</translation>
    </message>
    <message>
        <source>%1 recommends a course</source>
        <translation>%1 Le consiglia un corso</translation>
    </message>
    <message>
        <source>Courses that are recommended to me</source>
        <translation>Corsi che mi vengono consigliati</translation>
    </message>
    <message>
        <source>Learning &amp; development recommends a course to you</source>
        <translation>Formazione e sviluppo Le consiglia un corso</translation>
    </message>
    <message>
        <source>%1 has removed you from a community</source>
        <translation>%1 L’ha rimossa da una comunità</translation>
    </message>
    <message>
        <source>Somebody removes me from a community</source>
        <translation>Qualcuno mi rimuove da una comunità</translation>
    </message>
    <message>
        <source>The answer that you accepted was hidden or removed</source>
        <translation>La risposta che ha accettato è stata nascosta o rimossa</translation>
    </message>
    <message>
        <source>Answers that I accepted and that are gone</source>
        <translation>Risposte che ho accettato e che non ci sono più</translation>
    </message>
    <message>
        <source>%1 adds you to a group</source>
        <translation>%1 La aggiunge a un gruppo</translation>
    </message>
    <message>
        <source>%1 takes you out of a group</source>
        <translation>%1 La toglie da un gruppo</translation>
    </message>
    <message>
        <source>%1 does not admit you to a community</source>
        <translation>%1 non La ammette in una comunità</translation>
    </message>
    <message>
        <source>You were removed from a community</source>
        <translation>È stato rimosso da una comunità</translation>
    </message>
    <message>
        <source>You have earned a badge that has ended by now</source>
        <translation>È stato ottenuto un badge che nel frattempo è scaduto</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>scaduto il %1</translation>
    </message>
    <message>
        <source>%1 plans an event</source>
        <translation>%1 organizza un evento</translation>
    </message>
    <message>
        <source>New events in my communities</source>
        <translation>Nuovi eventi nelle mie comunità</translation>
    </message>
    <message>
        <source>%1 agrees to a session</source>
        <translation>%1 accetta un incontro</translation>
    </message>
    <message>
        <source>%1 agrees to the mentorship</source>
        <translation>%1 accetta il mentoring</translation>
    </message>
    <message>
        <source>%1 says perhaps to a session</source>
        <translation>%1 dice forse a un incontro</translation>
    </message>
    <message>
        <source>%1 declines a session</source>
        <translation>%1 rifiuta un incontro</translation>
    </message>
    <message>
        <source>%1 declines the mentorship</source>
        <translation>%1 rifiuta il mentoring</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 rifiuta l’invito</translation>
    </message>
    <message>
        <source>%1 lets you read their feedback</source>
        <translation>%1 Le lascia leggere il suo riscontro</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: both texts are kept</source>
        <translation>Modificato anche altrove: entrambi i testi sono conservati</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>non più %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 invece di %2</translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <translation>Tocca a Lei</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message>
        <source>Opens when &apos;%1&apos; is done.</source>
        <translation>Si apre quando «%1» è completato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>%1 di %n corso completato</numerusform>
            <numerusform>%1 di %n corsi completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>%1 di %n completato, a scelta tra %2</numerusform>
            <numerusform>%1 di %n completati, a scelta tra %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facoltativo)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was added.</source>
        <translation>È stato aggiunto il passo «%1».</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was taken out. You need not do it.</source>
        <translation>Il passo «%1» è stato tolto. Non deve farlo.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was added to a step.</source>
        <translation>Il corso «%1» è stato aggiunto a un passo.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was taken out. What you did of it stays yours.</source>
        <translation>Il corso «%1» è stato tolto. Ciò che ne ha fatto resta Suo.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was done and is open again.</source>
        <translation>Il passo «%1» era completato ed è di nuovo aperto.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is due at another time.</source>
        <translation>La scadenza del passo «%1» è cambiata.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was optional and has to be done now.</source>
        <translation>Il passo «%1» era facoltativo e ora va fatto.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is optional now. You need not do it.</source>
        <translation>Il passo «%1» ora è facoltativo. Non serve farlo.</translation>
    </message>
    <message>
        <source>In the step &apos;%1&apos; another number of courses has to be done now.</source>
        <translation>Nel passo «%1» è cambiato il numero di corsi da fare.</translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message>
        <source>1 · basics</source>
        <translation>1 · basi</translation>
    </message>
    <message>
        <source>2 · with help</source>
        <translation>2 · con aiuto</translation>
    </message>
    <message>
        <source>3 · independently</source>
        <translation>3 · in autonomia</translation>
    </message>
    <message>
        <source>4 · helps others</source>
        <translation>4 · aiuta gli altri</translation>
    </message>
    <message>
        <source>5 · sets the course</source>
        <translation>5 · dà la direzione</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>ancora nessun livello</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Su di me</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Corsi completati</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Ringraziamenti</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Il mio team</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo io</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>valutato</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsabile</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collega</translation>
    </message>
    <message>
        <source>self</source>
        <translation>personale</translation>
    </message>
    <message>
        <source>Mentors, and has room</source>
        <translation>Fa da mentor, ha posto</translation>
    </message>
    <message>
        <source>Mentors, no room now</source>
        <translation>Fa da mentor, ora senza posto</translation>
    </message>
    <message>
        <source>level %1 of 5, %2</source>
        <translation>livello %1 di 5, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>%n conferma</numerusform>
            <numerusform>%n conferme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 richiesto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who says it, as what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>endorses it</source>
        <translation>la conferma</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>nessun livello mostrato</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>si basa su %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Al massimo %L1 caratteri.</translation>
    </message>
    <message>
        <source>At most %L1, each of up to %L2 characters.</source>
        <translation>Al massimo %L1, ognuno di non più di %L2 caratteri.</translation>
    </message>
    <message>
        <source>At most %L1.</source>
        <translation>Al massimo %L1.</translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 e %2 sono tenuti separati</translation>
    </message>
    <message>
        <source>%1 and %2 are locked together</source>
        <translation>%1 e %2 sono bloccati insieme</translation>
    </message>
    <message>
        <source>%1 and %2 are neither locked nor kept apart</source>
        <translation>%1 e %2 non sono né bloccati né separati</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published: its pairs were asked</source>
        <translation>È pubblicato: le coppie sono state interpellate</translation>
    </message>
    <message>
        <source>It is matched in another way</source>
        <translation>Ora gli abbinamenti si fanno in un altro modo</translation>
    </message>
    <message>
        <source>It was changed since your pairs were made: look at them again, then publish it</source>
        <translation>È stato modificato da quando sono nate le Sue coppie: le guardi di nuovo, poi lo pubblichi</translation>
    </message>
    <message>
        <source>Somebody has changed the same pairs</source>
        <translation>Qualcuno ha modificato le stesse coppie</translation>
    </message>
</context>
<context>
    <name>models::ReportText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>models::RequestListModel</name>
    <message>
        <source>Asked back, waiting for an answer</source>
        <translation>Chiarimento richiesto, in attesa di risposta</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Tocca a Lei</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>selezionata</translation>
    </message>
</context>
<context>
    <name>models::RequestText</name>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>You sent the request</source>
        <translation>Ha inviato la richiesta</translation>
    </message>
    <message>
        <source>You asked a question</source>
        <translation>Ha fatto una domanda</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Ha risposto</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>Ha approvato</translation>
    </message>
    <message>
        <source>You approved; it went on to %1</source>
        <translation>Ha approvato; è passata a %1</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Ha rifiutato</translation>
    </message>
    <message>
        <source>You passed it to %1</source>
        <translation>L’ha inoltrata a %1</translation>
    </message>
    <message>
        <source>You withdrew the request</source>
        <translation>Ha ritirato la richiesta</translation>
    </message>
    <message>
        <source>%1 sent the request</source>
        <translation>%1 ha inviato la richiesta</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 ha fatto una domanda</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 ha risposto</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 ha approvato</translation>
    </message>
    <message>
        <source>%1 approved; it went on to %2</source>
        <translation>%1 ha approvato; è passata a %2</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 ha rifiutato</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>%1 l’ha inoltrata a %2</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 ha ritirato la richiesta</translation>
    </message>
    <message>
        <source>The course is in the catalog, and the registration is done</source>
        <translation>Il corso è nel catalogo e l’iscrizione è fatta</translation>
    </message>
    <message>
        <source>%1 changed the request</source>
        <translation>%1 ha modificato la richiesta</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>In attesa della Sua risposta</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>In attesa della risposta</translation>
    </message>
    <message>
        <source>The server decides who looks at it next</source>
        <translation>Il server stabilisce chi la esamina ora</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>Sulla Sua scrivania</translation>
    </message>
    <message>
        <source>On %1&apos;s desk</source>
        <translation>Sulla scrivania di %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In esame</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Soddisfatta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>Formazione e sviluppo</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>You were asked %1</source>
        <translation>Le è stato chiesto %1</translation>
    </message>
    <message>
        <source>Asked back %1</source>
        <translation>Chiarimento richiesto %1</translation>
    </message>
    <message>
        <source>On your desk for %1</source>
        <translation>Sulla Sua scrivania da %1</translation>
    </message>
    <message>
        <source>Not yet on a desk</source>
        <translation>Ancora su nessuna scrivania</translation>
    </message>
    <message>
        <source>With %1 for %2</source>
        <translation>Da %1 da %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, standing in for you</source>
        <translation>%1, in Sua vece</translation>
    </message>
    <message>
        <source>%1, standing in for %2</source>
        <translation>%1, in vece di %2</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>You passed it on</source>
        <translation>L’ha inoltrata</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>L’ha modificata</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 fa da sostituto</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 al posto di %2</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now</source>
        <translation>È passata a %1, che ora decide</translation>
    </message>
    <message>
        <source>Your answer waits to be sent</source>
        <translation>La Sua risposta è in attesa di invio</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: you are away, and who stands in for you does not decide about a request of their own</source>
        <translation>È passata a %1, che ora decide e ha di nuovo tutti i giorni: Lei è assente, e chi La sostituisce non decide su una propria richiesta</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: %2 is away, and who stands in for them does not decide about a request of their own</source>
        <translation>È passata a %1, che ora decide e ha di nuovo tutti i giorni: %2 non c’è, e chi ne fa le veci non decide su una propria richiesta</translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n modifica in attesa</numerusform>
            <numerusform>%n modifiche in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Aggiornato: %1.</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Non è stato ancora scaricato nulla.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>Il prossimo tentativo è tra %1.</translation>
    </message>
    <message>
        <source>You can go on; what you do is kept and sent later.</source>
        <translation>Può continuare: ciò che fa viene conservato e inviato più tardi.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Il server non è raggiungibile</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first</source>
        <translation>Questa rete richiede prima l’accesso</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>La sessione è terminata</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>Il server ha dei problemi</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>È tutto aggiornato</translation>
    </message>
    <message>
        <source>Registration for “%1”</source>
        <translation>Iscrizione a «%1»</translation>
    </message>
    <message>
        <source>Withdrawal from “%1”</source>
        <translation>Annullamento dell’iscrizione a «%1»</translation>
    </message>
    <message>
        <source>Progress in “%1”</source>
        <translation>Avanzamento in «%1»</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>Nota in «%1»</translation>
    </message>
    <message>
        <source>Removal of a note in “%1”</source>
        <translation>Rimozione di una nota in «%1»</translation>
    </message>
    <message>
        <source>Joining the pathway “%1”</source>
        <translation>Adesione al percorso «%1»</translation>
    </message>
    <message>
        <source>Leaving the pathway “%1”</source>
        <translation>Uscita dal percorso «%1»</translation>
    </message>
    <message>
        <source>Request for “%1”</source>
        <translation>Richiesta di «%1»</translation>
    </message>
    <message>
        <source>Withdrawal of the request for “%1”</source>
        <translation>Ritiro della richiesta di «%1»</translation>
    </message>
    <message>
        <source>Answer about “%1”</source>
        <translation>Risposta su «%1»</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>Approvazione di «%1»</translation>
    </message>
    <message>
        <source>Declining “%1”</source>
        <translation>Rifiuto di «%1»</translation>
    </message>
    <message>
        <source>Question about “%1”</source>
        <translation>Domanda su «%1»</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Il Suo profilo</translation>
    </message>
    <message>
        <source>A level for “%1”</source>
        <translation>Un livello per «%1»</translation>
    </message>
    <message>
        <source>Endorsement of “%1”</source>
        <translation>Conferma di «%1»</translation>
    </message>
    <message>
        <source>Taking back what you said of “%1”</source>
        <translation>Ritiro di ciò che ha detto di «%1»</translation>
    </message>
    <message>
        <source>Contesting what was said of “%1”</source>
        <translation>Contestazione di ciò che è stato detto di «%1»</translation>
    </message>
    <message>
        <source>Kudos to “%1”</source>
        <translation>Ringraziamento a «%1»</translation>
    </message>
    <message>
        <source>Removal of kudos to “%1”</source>
        <translation>Rimozione del ringraziamento a «%1»</translation>
    </message>
    <message>
        <source>Passing on “%1”</source>
        <translation>Inoltro di «%1»</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>Lavora offline</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you go online again.</source>
        <translation>Non si invia né si scarica nulla finché non torna online.</translation>
    </message>
    <message>
        <source>Fetching for the first time</source>
        <translation>Primo scaricamento</translation>
    </message>
    <message>
        <source>You can look around meanwhile.</source>
        <translation>Nel frattempo può dare un’occhiata in giro.</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Scaricamento delle novità</translation>
    </message>
    <message>
        <source>Sending your changes</source>
        <translation>Invio delle Sue modifiche</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>%n modifica richiede il Suo intervento</numerusform>
            <numerusform>%n modifiche richiedono il Suo intervento</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>aggiornato: %1</translation>
    </message>
    <message>
        <source>Somebody stands in for you</source>
        <translation>Qualcuno La sostituisce</translation>
    </message>
    <message>
        <source>The end of standing in for you</source>
        <translation>La fine della Sua sostituzione</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>qualcosa che non è qui</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Una modifica</translation>
    </message>
    <message>
        <source>A change of “%1”</source>
        <translation>Una modifica di «%1»</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>È in corso l’invio.</translation>
    </message>
    <message>
        <source>It waits because you work offline.</source>
        <translation>Attende perché lavora offline.</translation>
    </message>
    <message>
        <source>It waits until the server can be reached.</source>
        <translation>Attende che il server sia raggiungibile.</translation>
    </message>
    <message>
        <source>It waits until you have signed in to this network.</source>
        <translation>Attende che acceda a questa rete.</translation>
    </message>
    <message>
        <source>It waits until you have signed in again.</source>
        <translation>Attende che acceda di nuovo.</translation>
    </message>
    <message>
        <source>It is sent in a moment.</source>
        <translation>Viene inviato tra un attimo.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>È stato fatto %n tentativo.</numerusform>
            <numerusform>Sono stati fatti %n tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The community “%1”</source>
        <translation>La comunità «%1»</translation>
    </message>
    <message>
        <source>Changing the community “%1”</source>
        <translation>Modifica della comunità «%1»</translation>
    </message>
    <message>
        <source>Joining “%1”</source>
        <translation>Ingresso in «%1»</translation>
    </message>
    <message>
        <source>Leaving “%1”</source>
        <translation>Uscita da «%1»</translation>
    </message>
    <message>
        <source>Admitting somebody to “%1”</source>
        <translation>Ammissione di una persona in «%1»</translation>
    </message>
    <message>
        <source>Removing somebody from “%1”</source>
        <translation>Rimozione di una persona da «%1»</translation>
    </message>
    <message>
        <source>A role in “%1”</source>
        <translation>Un ruolo in «%1»</translation>
    </message>
    <message>
        <source>The event “%1”</source>
        <translation>L’evento «%1»</translation>
    </message>
    <message>
        <source>Changing the event “%1”</source>
        <translation>Modifica dell’evento «%1»</translation>
    </message>
    <message>
        <source>Cancelling the event “%1”</source>
        <translation>Annullamento dell’evento «%1»</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>La Sua risposta a «%1»</translation>
    </message>
    <message>
        <source>The thread “%1”</source>
        <translation>La discussione «%1»</translation>
    </message>
    <message>
        <source>Changing the thread “%1”</source>
        <translation>Modifica della discussione «%1»</translation>
    </message>
    <message>
        <source>Removal of the thread “%1”</source>
        <translation>Rimozione della discussione «%1»</translation>
    </message>
    <message>
        <source>The accepted answer in “%1”</source>
        <translation>La risposta accettata in «%1»</translation>
    </message>
    <message>
        <source>Pinning “%1”</source>
        <translation>Fissaggio di «%1»</translation>
    </message>
    <message>
        <source>Locking “%1”</source>
        <translation>Chiusura di «%1»</translation>
    </message>
    <message>
        <source>Hiding “%1”</source>
        <translation>Occultamento di «%1»</translation>
    </message>
    <message>
        <source>Reply in “%1”</source>
        <translation>Risposta in «%1»</translation>
    </message>
    <message>
        <source>Changing your reply in “%1”</source>
        <translation>Modifica della Sua risposta in «%1»</translation>
    </message>
    <message>
        <source>Removal of your reply in “%1”</source>
        <translation>Rimozione della Sua risposta in «%1»</translation>
    </message>
    <message>
        <source>Hiding a reply in “%1”</source>
        <translation>Occultamento di una risposta in «%1»</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>Reazione in «%1»</translation>
    </message>
    <message>
        <source>A file for “%1”</source>
        <translation>Un file per «%1»</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Segnalazione su «%1»</translation>
    </message>
    <message>
        <source>Answer to a report about “%1”</source>
        <translation>Risposta a una segnalazione su «%1»</translation>
    </message>
    <message>
        <source>Conversation “%1”</source>
        <translation>Conversazione «%1»</translation>
    </message>
    <message>
        <source>Changing the conversation “%1”</source>
        <translation>Modifica della conversazione «%1»</translation>
    </message>
    <message>
        <source>Leaving the conversation “%1”</source>
        <translation>Uscita dalla conversazione «%1»</translation>
    </message>
    <message>
        <source>Message in “%1”</source>
        <translation>Messaggio in «%1»</translation>
    </message>
    <message>
        <source>Changing a message in “%1”</source>
        <translation>Modifica di un messaggio in «%1»</translation>
    </message>
    <message>
        <source>Removal of a message in “%1”</source>
        <translation>Rimozione di un messaggio in «%1»</translation>
    </message>
    <message>
        <source>How far you have read in “%1”</source>
        <translation>Fin dove ha letto in «%1»</translation>
    </message>
    <message>
        <source>How you want to be told</source>
        <translation>Come vuole essere avvisato</translation>
    </message>
    <message>
        <source>Taking part in the leaderboards</source>
        <translation>Partecipazione alle classifiche</translation>
    </message>
    <message>
        <source>Leaving the leaderboards</source>
        <translation>Uscita dalle classifiche</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules of points</source>
        <translation>Le regole dei punti dell’organizzazione</translation>
    </message>
    <message>
        <source>The challenge “%1”</source>
        <translation>La sfida «%1»</translation>
    </message>
    <message>
        <source>The end of the challenge “%1”</source>
        <translation>La fine della sfida «%1»</translation>
    </message>
    <message>
        <source>Saving “%1” for later</source>
        <translation>Salvataggio di «%1» per dopo</translation>
    </message>
    <message>
        <source>Not saving “%1” any more</source>
        <translation>«%1» non più salvato</translation>
    </message>
    <message>
        <source>Recommending “%1”</source>
        <translation>Consiglio di «%1»</translation>
    </message>
    <message>
        <source>Putting away a recommendation</source>
        <translation>Un consiglio messo via</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>Valutazione di «%1»</translation>
    </message>
    <message>
        <source>Taking back the rating of “%1”</source>
        <translation>Ritiro della valutazione di «%1»</translation>
    </message>
    <message>
        <source>A wish to learning &amp; development: “%1”</source>
        <translation>Un desiderio a Formazione e sviluppo: «%1»</translation>
    </message>
    <message>
        <source>Taking back the wish for “%1”</source>
        <translation>Ritiro del desiderio su «%1»</translation>
    </message>
    <message>
        <source>The badge “%1”</source>
        <translation>Il badge «%1»</translation>
    </message>
    <message>
        <source>Awarding “%1”</source>
        <translation>Assegnazione di «%1»</translation>
    </message>
    <message>
        <source>Revoking a badge</source>
        <translation>Revoca di un badge</translation>
    </message>
    <message>
        <source>Your offer to mentor</source>
        <translation>La Sua offerta di mentoring</translation>
    </message>
    <message>
        <source>Your wish for a mentor</source>
        <translation>Il Suo desiderio di un mentor</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quando ha tempo</translation>
    </message>
    <message>
        <source>Question to a mentor: “%1”</source>
        <translation>Richiesta a un mentor: «%1»</translation>
    </message>
    <message>
        <source>Agreement to the mentorship with “%1”</source>
        <translation>Accordo al mentoring con «%1»</translation>
    </message>
    <message>
        <source>Declining the mentorship with “%1”</source>
        <translation>Rifiuto del mentoring con «%1»</translation>
    </message>
    <message>
        <source>Taking back your question to “%1”</source>
        <translation>Ritiro della Sua richiesta a «%1»</translation>
    </message>
    <message>
        <source>Beginning of the mentorship with “%1”</source>
        <translation>Inizio del mentoring con «%1»</translation>
    </message>
    <message>
        <source>End of the mentorship with “%1”</source>
        <translation>Fine del mentoring con «%1»</translation>
    </message>
    <message>
        <source>Something written for “%1”</source>
        <translation>Qualcosa di scritto per «%1»</translation>
    </message>
    <message>
        <source>Removal of something written for “%1”</source>
        <translation>Rimozione di qualcosa di scritto per «%1»</translation>
    </message>
    <message>
        <source>Feedback about “%1”</source>
        <translation>Riscontro su «%1»</translation>
    </message>
    <message>
        <source>Proposal of the session “%1”</source>
        <translation>Proposta dell’incontro «%1»</translation>
    </message>
    <message>
        <source>Agreement to the session “%1”</source>
        <translation>Accordo all’incontro «%1»</translation>
    </message>
    <message>
        <source>Declining the session “%1”</source>
        <translation>Rifiuto dell’incontro «%1»</translation>
    </message>
    <message>
        <source>Another time for the session “%1”</source>
        <translation>Un altro orario per l’incontro «%1»</translation>
    </message>
    <message>
        <source>Cancellation of the session “%1”</source>
        <translation>Annullamento dell’incontro «%1»</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>Il programma «%1»</translation>
    </message>
    <message>
        <source>Publication of the programme “%1”</source>
        <translation>Pubblicazione del programma «%1»</translation>
    </message>
    <message>
        <source>“Perhaps” to the session “%1”</source>
        <translation>«Forse» all’incontro «%1»</translation>
    </message>
    <message>
        <source>One course for all who ask for “%1”</source>
        <translation>Un corso per tutti quelli che chiedono «%1»</translation>
    </message>
    <message>
        <source>Declining an invitation to “%1”</source>
        <translation>Rifiuto di un invito a «%1»</translation>
    </message>
    <message>
        <source>Taking back an invitation to “%1”</source>
        <translation>Ritiro di un invito a «%1»</translation>
    </message>
    <message>
        <source>What you have read of your notifications</source>
        <translation>Quali notifiche sono state lette</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificato non attendibile</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>nessuna connessione sicura</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>il proxy rifiuta</translation>
    </message>
    <message>
        <source>proxy not reachable</source>
        <translation>proxy non raggiungibile</translation>
    </message>
    <message>
        <source>It is sent in %1; until then you can take it back.</source>
        <translation>Viene inviata tra %1; fino ad allora può annullarla.</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>account disattivato</translation>
    </message>
    <message>
        <source>What belongs here is not on this computer at the moment. It is fetched anew from the server as soon as that can be reached.</source>
        <translation>Quello che dovrebbe essere qui al momento non è su questo computer. Viene scaricato di nuovo dal server appena è raggiungibile.</translation>
    </message>
    <message>
        <source>It waits until you have decided about this change, which comes before it: %1</source>
        <translation>Attende che decida su questa modifica, che viene prima: %1</translation>
    </message>
    <message>
        <source>It is sent after this change, which comes before it: %1</source>
        <translation>Viene inviata dopo questa modifica, che viene prima: %1</translation>
    </message>
    <message>
        <source>It waits: nothing is sent while your account is deactivated.</source>
        <translation>Resta in attesa: finché il Suo account è disattivato non viene inviato nulla.</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>il proxy chiede una password</translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non letto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fissato</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosto</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
    <message>
        <source>moments</source>
        <translation>pochi istanti</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>in ritardo da oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>in ritardo di %n giorno</numerusform>
            <numerusform>in ritardo di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>scade oggi</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>scade domani</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>scade tra %n giorno</numerusform>
            <numerusform>scade tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>scade il %1</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>city, or UTC</comment>
        <translation>Gli orari sono quelli di %1.</translation>
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
        <translation>Corsi completati</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ancora nessuno.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>Level, 1 to 5</source>
        <translation>Livello, da 1 a 5</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Assegnato</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Attestato della formazione</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>name, day</comment>
        <translation>%1, creato il %2</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>emesso da %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>scaduto il %1</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Beginner</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzato</translation>
    </message>
    <message>
        <source>Interactive course</source>
        <translation>Corso interattivo</translation>
    </message>
    <message>
        <source>Interactive course, sequenced</source>
        <translation>Corso interattivo, in sequenza</translation>
    </message>
    <message>
        <source>Interactive course, tracked</source>
        <translation>Corso interattivo, tracciato</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pagine web</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>In aula</translation>
    </message>
    <message>
        <source>Under 30 minutes</source>
        <translation>Meno di 30 minuti</translation>
    </message>
    <message>
        <source>30 minutes to 2 hours</source>
        <translation>Da 30 minuti a 2 ore</translation>
    </message>
    <message>
        <source>2 to 8 hours</source>
        <translation>Da 2 a 8 ore</translation>
    </message>
    <message>
        <source>Over 8 hours</source>
        <translation>Più di 8 ore</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iscrizione fatta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Iscrizione annullata</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>in ritardo di %n giorno</numerusform>
            <numerusform>in ritardo di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>scade oggi</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>scade domani</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>scade tra %n giorno</numerusform>
            <numerusform>scade tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Interactive course, recorded</source>
        <translation>Corso interattivo, registrato</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Laurea triennale</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Laurea magistrale</translation>
    </message>
    <message>
        <source>Professional master</source>
        <translation>Master professionale</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Dottorato</translation>
    </message>
</context>
<context>
    <name>notices::NoticesView</name>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Segna tutto come letto</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Nascondi le impostazioni</translation>
    </message>
    <message>
        <source>How I want to be told</source>
        <translation>Come voglio essere avvisato</translation>
    </message>
    <message>
        <source>Mentions, replies, messages, answers and reminders come here.</source>
        <translation>Qui arrivano menzioni, risposte, messaggi e promemoria.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>By notifications of the desktop</source>
        <translation>Con le notifiche del desktop</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Remind me of sessions and events</source>
        <translation>Ricordami incontri ed eventi</translation>
    </message>
    <message>
        <source>So long before they begin; 0 for never.</source>
        <translation>Con questo anticipo; 0 per mai.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di silenzio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays</source>
        <translation>Silenzio il sabato e la domenica</translation>
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
        <translation>Dall’una all’altra</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>Ogni mattina</translation>
    </message>
    <message>
        <source>On Monday mornings</source>
        <translation>Il lunedì mattina</translation>
    </message>
    <message>
        <source>By mail, what I have not read</source>
        <translation>Per e-mail, quello che non ho letto</translation>
    </message>
    <message>
        <source>Muted; press to hear of it again</source>
        <translation>Silenziato; premere per riceverlo di nuovo</translation>
    </message>
    <message>
        <source>By mail, for my calendar, the events of communities to which I come</source>
        <translation>Per e-mail, per il mio calendario, gli eventi delle comunità a cui partecipo</translation>
    </message>
    <message>
        <source>Without it there is no mail about events, in digests neither. What stands in your calendar by then stays there as it is.</source>
        <translation>Senza, nessuna e-mail parla di eventi, nemmeno i riepiloghi. Ciò che è già nel Suo calendario vi resta com’è.</translation>
    </message>
    <message>
        <source>Tell others that I read their messages</source>
        <translation>Mostra agli altri che ho letto i loro messaggi</translation>
    </message>
    <message>
        <source>Who does not tell does not see what others have read either.</source>
        <translation>Chi non lo mostra non vede nemmeno che cosa hanno letto gli altri.</translation>
    </message>
</context>
<context>
    <name>pathways::LearningView</name>
    <message>
        <source>Pathways</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>I miei corsi</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Your organisation has not published a pathway yet.</source>
        <translation>La Sua organizzazione non ha ancora pubblicato percorsi.</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>Segue già</translation>
    </message>
    <message>
        <source>You can join</source>
        <translation>Può aderire</translation>
    </message>
    <message>
        <source>Courses that you register for are listed here.</source>
        <translation>I corsi a cui si iscrive compaiono qui.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Sfoglia il catalogo</translation>
    </message>
    <message>
        <source>Download all that is due this month</source>
        <translation>Scarica tutto ciò che scade questo mese</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iscrizione fatta</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Punti e posizione</translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 di %n passo completato</numerusform>
            <numerusform>%1 di %n passi completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1 e %n facoltativo</numerusform>
            <numerusform>%1 e %n facoltativi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message>
        <source>This pathway is not published any more.</source>
        <translation>Questo percorso non è più pubblicato.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Vedi i percorsi</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Progress on the pathway</source>
        <translation>Avanzamento nel percorso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 di %n passo completato</numerusform>
            <numerusform>%1 di %n passi completati</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Aderisci</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>Download the pathway</source>
        <translation>Scarica il percorso</translation>
    </message>
    <message>
        <source>What changed for you</source>
        <translation>Che cosa è cambiato per Lei</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>scade il %1</translation>
    </message>
    <message>
        <source>Progress of the step %1</source>
        <translation>Avanzamento del passo %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>Non segue più %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Chiedi a una comunità</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>You follow it again.</source>
        <translation>Lo segue di nuovo.</translation>
    </message>
</context>
<context>
    <name>play::Desk</name>
    <message>
        <source>This file is not in the package.</source>
        <translation>Questo file non è nel pacchetto.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Questo file non si può leggere.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Questa pagina non esiste.</translation>
    </message>
    <message>
        <source>This is no call.</source>
        <translation>Questa non è una chiamata.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Questa chiamata non esiste.</translation>
    </message>
    <message>
        <source>This is no position.</source>
        <translation>Questa non è una posizione.</translation>
    </message>
    <message>
        <source>This step is closed. What you did is saved.</source>
        <translation>Questo passo è chiuso. Ciò che ha fatto è salvato.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <translation>Esci dal corso</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non iniziato</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniziato</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Avanzamento: %1%</translation>
    </message>
    <message>
        <source>Everything is saved. You can close this page and go back to LXCP.</source>
        <translation>È tutto salvato. Può chiudere questa pagina e tornare a LXCP.</translation>
    </message>
    <message>
        <source>Choose a step to go on.</source>
        <translation>Scelga un passo per continuare.</translation>
    </message>
    <message>
        <source>LXCP no longer serves this course. Open it there again to go on.</source>
        <translation>LXCP non offre più questo corso qui. Lo riapra da LXCP per continuare.</translation>
    </message>
    <message>
        <source>That step is not open to you now.</source>
        <translation>Questo passo ora non Le è aperto.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Questo file non si può mostrare.</translation>
    </message>
</context>
<context>
    <name>play::Loopback</name>
    <message>
        <source>This course is open in another browser, or no longer open. Go back to LXCP.</source>
        <translation>Questo corso è aperto in un altro browser, o non è più aperto. Torni a LXCP.</translation>
    </message>
</context>
<context>
    <name>player::NotesPanel</name>
    <message>
        <source>Keep note</source>
        <translation>Conserva la nota</translation>
    </message>
    <message>
        <source>Notes and bookmarks are yours alone. They go with you to your other computers.</source>
        <translation>Le note e i segnalibri sono solo Suoi. La seguono sugli altri Suoi computer.</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Note e segnalibri</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>Una nota su questo passo</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Segnalibro</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota conservata</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Segnalibro aggiunto</translation>
    </message>
    <message>
        <source>This course</source>
        <translation>Questo corso</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Rimuovi il segnalibro</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Rimuovi la nota</translation>
    </message>
</context>
<context>
    <name>player::PlayerBar</name>
    <message>
        <source>Back to the course page</source>
        <translation>Torna alla pagina del corso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>anche offline</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Passo precedente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo successivo</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Note e segnalibri</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>As it is made</source>
        <translation>Dimensioni originali</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Metti un segnalibro qui</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % of the course done</source>
        <translation>%1% del corso fatto</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Esci da schermo intero</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continua qui</translation>
    </message>
    <message>
        <source>preview, not recorded</source>
        <translation>anteprima, non registrata</translation>
    </message>
    <message>
        <source>review, not recorded</source>
        <translation>ripasso, non registrato</translation>
    </message>
</context>
<context>
    <name>player::PlayerView</name>
    <message>
        <source>This course is not on this computer yet. Download it once, and it works anywhere, also without a network.</source>
        <translation>Questo corso non è ancora su questo computer. Lo scarichi una volta e funzionerà ovunque, anche senza rete.</translation>
    </message>
    <message>
        <source>Go to the download</source>
        <translation>Vai al download</translation>
    </message>
    <message>
        <source>This course has nothing to play here. Its page says where it takes place.</source>
        <translation>Questo corso non ha nulla da avviare qui. La sua pagina dice dove si svolge.</translation>
    </message>
    <message>
        <source>Go to the course page</source>
        <translation>Vai alla pagina del corso</translation>
    </message>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Questo corso non è più nel Suo catalogo.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Torna al catalogo</translation>
    </message>
    <message>
        <source>This course cannot be opened. What you did in it before is safe.</source>
        <translation>Questo corso non si può aprire. Ciò che vi ha già fatto è al sicuro.</translation>
    </message>
    <message>
        <source>On this computer courses open in your browser. What you do there is saved here, also offline.</source>
        <translation>Su questo computer i corsi si aprono nel browser. Ciò che vi fa viene salvato qui, anche offline.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>This step is a page on the web, at %1. It needs the network.</source>
        <translation>Questo passo è una pagina web, su %1. Richiede la rete.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aprila</translation>
    </message>
    <message>
        <source>This page of the course does not answer any more. What it saved is safe; go on from there.</source>
        <translation>Questa pagina del corso non risponde più. Ciò che ha salvato è al sicuro; riprenda da lì.</translation>
    </message>
    <message>
        <source>This page of the course has stopped. What it saved is safe; go on from there.</source>
        <translation>Questa pagina del corso si è fermata. Ciò che ha salvato è al sicuro; riprenda da lì.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>The browser cannot be reached from here. Go on in this window.</source>
        <translation>Il browser non è raggiungibile da qui. Continui in questa finestra.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continua qui</translation>
    </message>
    <message>
        <source>The course is open in your browser. It stays open there as long as this page does.</source>
        <translation>Il corso è aperto nel browser. Vi resta aperto finché lo è questa pagina.</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Segnalibro rimosso</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota rimossa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Note e segnalibri</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Metti un segnalibro qui</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between the bar and the content</source>
        <translation>Tra la barra e il contenuto</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Pag giù</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo successivo</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Pag su</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Passo precedente</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+−</source>
        <translation>Ctrl++ e Ctrl+−</translation>
    </message>
    <message>
        <source>Larger and smaller content</source>
        <translation>Contenuto più grande e più piccolo</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Content as it is made</source>
        <translation>Contenuto alle dimensioni originali</translation>
    </message>
    <message>
        <source>Choose a step from the list to go on.</source>
        <translation>Scelga un passo dall’elenco per continuare.</translation>
    </message>
    <message>
        <source>This leads out of the course, to %1.</source>
        <translation>Questo porta fuori dal corso, a %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>You have completed “%1”.</source>
        <translation>Ha completato «%1».</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. Ask for it on its page, also offline.</source>
        <translation>Su questo corso decide il Suo responsabile o formazione e sviluppo. Lo richieda dalla sua pagina, anche offline.</translation>
    </message>
</context>
<context>
    <name>player::StepRow</name>
    <message>
        <source>begun</source>
        <translation>iniziato</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non iniziato</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Lei è qui</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>non ancora aperto</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>richiede la rete</translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 di %n passo completato</numerusform>
            <numerusform>%1 di %n passi completati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, livello %2</translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message>
        <source>Name, title, department or skill</source>
        <translation>Nome, ruolo, reparto o competenza</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Il mio profilo</translation>
    </message>
    <message>
        <source>Search colleagues</source>
        <translation>Cerca colleghi</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleghi</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.</source>
        <translation>Nessuno trovato per «%1». Provi con l’inizio di un nome o con una competenza come «SQL».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>La prima persona (%n)</numerusform>
            <numerusform>Le prime %n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>Alle persone trovate</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Apri il profilo</translation>
    </message>
</context>
<context>
    <name>profile::ProfileEditor</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Scegli una foto…</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Nessuna foto</translation>
    </message>
    <message>
        <source>rowing, maps, …</source>
        <translation>canottaggio, mappe, …</translation>
    </message>
    <message>
        <source>I do not mentor</source>
        <translation>Non faccio mentoring</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Un indirizzo per riga</translation>
    </message>
    <message>
        <source>Who may see the rest</source>
        <translation>Chi può vedere il resto</translation>
    </message>
    <message>
        <source>Who may see: %1</source>
        <translation>Chi può vedere: %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Scegli una foto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>«%1» non è l’indirizzo di una pagina web.</translation>
    </message>
    <message>
        <source>Whoever has a mentorship with you sees your e-mail address and time zone all the same, as invitations carry them. Hours that you offer as a mentor tell their time zone.</source>
        <translation>Chi ha un mentoring con Lei vede comunque il Suo indirizzo e-mail e il Suo fuso orario, perché sono negli inviti. Gli orari che offre come mentor indicano il loro fuso orario.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>L’immagine ha troppi pixel. La rimpicciolisca o ne scelga un’altra.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Questo file non è un’immagine leggibile. Scelga un PNG o un JPEG.</translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>Mostra la competenza (%n)</numerusform>
            <numerusform>Mostra tutte le %n competenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you can do; colleagues endorse it, courses add to it.</source>
        <translation>Dica che cosa sa fare; i colleghi lo confermano, i corsi lo arricchiscono.</translation>
    </message>
    <message>
        <source>No skills to see here.</source>
        <translation>Nessuna competenza da vedere qui.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Aggiungi una competenza</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, its level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>Indica il mio livello</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>Nascondi chi lo dice</translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>Chi lo dice (%n)</numerusform>
            <numerusform>Chi lo dice (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>Mostra agli altri</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Solo per me</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestato</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>No longer contest it</source>
        <translation>Non contestare più</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>Contesta…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contesta</translation>
    </message>
    <message>
        <source>%1 is shown to others</source>
        <translation>%1 è visibile agli altri</translation>
    </message>
    <message>
        <source>Only you see %1 now</source>
        <translation>Ora solo Lei vede %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifica profilo</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Profilo salvato</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Ringraziamenti</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>What would you like to thank %1 for?</source>
        <translation>Per che cosa vuole ringraziare %1?</translation>
    </message>
    <message>
        <source>Kudos to %1</source>
        <translation>Ringraziamento a %1</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translation>Ringrazia</translation>
    </message>
    <message>
        <source>Kudos given to %1</source>
        <translation>Ringraziamento inviato a %1</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>I miei documenti</translation>
    </message>
    <message>
        <source>A transcript of completed courses, skills and badges, for you to hand on.</source>
        <translation>Un attestato di corsi completati, competenze e badge, da consegnare a chi vuole.</translation>
    </message>
    <message>
        <source>Transcript as %1…</source>
        <translation>Attestato in %1…</translation>
    </message>
    <message>
        <source>All that this computer keeps of you, with what waits to be sent, in one file.</source>
        <translation>Tutto ciò che questo computer conserva su di Lei, con ciò che attende l’invio, in un solo file.</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Esporta i miei dati…</translation>
    </message>
    <message>
        <source>Erase it from this computer…</source>
        <translation>Cancella da questo computer…</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Non è stato possibile creare il file.</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Salva l’attestato</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>Salva i miei dati</translation>
    </message>
    <message>
        <source>This person is not in your organisation any more.</source>
        <translation>Questa persona non fa più parte della Sua organizzazione.</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>Trova colleghi</translation>
    </message>
    <message>
        <source>This is what a supervisor of yours would see.</source>
        <translation>Questo è ciò che vedrebbe il Suo responsabile.</translation>
    </message>
    <message>
        <source>This is all that %1 sees of your profile.</source>
        <translation>Questo è tutto ciò che %1 vede del Suo profilo.</translation>
    </message>
    <message>
        <source>Back to my profile</source>
        <translation>Torna al mio profilo</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Riporta a %1</translation>
    </message>
    <message>
        <source>What my supervisor sees</source>
        <translation>Che cosa vede il mio responsabile</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Scrivi un’e-mail</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field of a profile, who sees it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell colleagues what you do and what you like to be asked.</source>
        <translation>Racconti ai colleghi che cosa fa e che cosa Le fa piacere che Le chiedano.</translation>
    </message>
    <message>
        <source>%1 shows nothing here.</source>
        <translation>%1 non mostra nulla qui.</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Corsi completati</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valido fino al %1</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Corsi</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>completato il %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Done with a text</source>
        <translation>Testo finito</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Chiudi il modulo</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>earned on %1</source>
        <translation>ottenuto il %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Scrivi un messaggio</translation>
    </message>
    <message>
        <source>The title asks for these, too: %1. %2 shows no level in them; there is none yet, or it is kept private.</source>
        <translation>Il ruolo chiede anche: %1. %2 non mostra un livello; non c’è ancora, oppure resta privato.</translation>
    </message>
    <message>
        <source>Assess another skill…</source>
        <translation>Valuta un’altra competenza…</translation>
    </message>
    <message>
        <source>Endorse another skill…</source>
        <translation>Conferma un’altra competenza…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove these kudos? They cannot be brought back here.</source>
        <translation>Rimuovere questo ringraziamento? Qui non si può recuperare.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Non è stato salvato nulla. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer contested</source>
        <translation>Non più contestato</translation>
    </message>
    <message>
        <source>Contested: who said it is told</source>
        <translation>Contestato: chi l’ha detto ne viene informato</translation>
    </message>
</context>
<context>
    <name>profile::SkillForm</name>
    <message>
        <source>Why it is not right</source>
        <translation>Perché non è giusto</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Su che cosa si basa</translation>
    </message>
    <message>
        <source>Link to a piece of work</source>
        <translation>Link a un lavoro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Endorse without a level</source>
        <translation>Conferma senza livello</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Competenze corrispondenti</translation>
    </message>
    <message>
        <source>Say why, so that the other can answer.</source>
        <translation>Dica perché, così l’altra persona può rispondere.</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/work.</source>
        <translation>Un indirizzo è simile a https://example.org/lavoro.</translation>
    </message>
</context>
<context>
    <name>requests::BulkPage</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Rifiuta %n richiesta</numerusform>
            <numerusform>Rifiuta %n richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Approva %n richiesta</numerusform>
            <numerusform>Approva %n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>Each learner reads the reason that you write here.</source>
        <translation>Ogni richiedente legge il motivo che scrive qui.</translation>
    </message>
    <message>
        <source>You may add a word for each learner.</source>
        <translation>Può aggiungere qualche parola per ogni richiedente.</translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>Rifiuta (%n)</numerusform>
            <numerusform>Rifiuta tutte e %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>Approva (%n)</numerusform>
            <numerusform>Approva tutte e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Motivo per %1</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>Commento per %1</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Scriva un motivo: chi ha fatto la richiesta ne ha bisogno.</translation>
    </message>
    <message>
        <source>It was withdrawn or decided meanwhile, and is left out.</source>
        <translation>Nel frattempo è stata ritirata o decisa e resta esclusa.</translation>
    </message>
</context>
<context>
    <name>requests::ConflictPanel</name>
    <message>
        <source>Two decisions met</source>
        <translation>Due decisioni si sono incrociate</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Decidi di nuovo…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Tieni l’altra</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>Non è stato sovrascritto nulla; scelga che cosa deve valere.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>La Sua, conservata su questo computer</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sul server</translation>
    </message>
    <message>
        <source>It is decided already, so only the learner can ask anew.</source>
        <translation>È già deciso; solo chi ha fatto la richiesta può ripresentarla.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Scartala</translation>
    </message>
</context>
<context>
    <name>requests::ContextPane</name>
    <message>
        <source>Completed %1</source>
        <translation>Completato %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Iscrizione annullata</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iscrizione fatta</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>Che cosa aiuta a decidere</translation>
    </message>
    <message>
        <source>Courses of this person</source>
        <translation>Corsi di questa persona</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>Ancora nessun corso.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>%1 approved for the team this year</source>
        <translation>%1 approvati per il team quest’anno</translation>
    </message>
    <message>
        <source>This request names no cost.</source>
        <translation>Questa richiesta non indica un costo.</translation>
    </message>
    <message>
        <source>%1 with this request</source>
        <translation>%1 con questa richiesta</translation>
    </message>
    <message>
        <source>Above %1, learning and development decides too.</source>
        <translation>Oltre %1 decide anche Formazione e sviluppo.</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Richieste simili</translation>
    </message>
</context>
<context>
    <name>requests::DecisionBar</name>
    <message>
        <source>Why do you decline? The learner reads this.</source>
        <translation>Perché rifiuta? Lo leggerà chi ha fatto la richiesta.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Scriva un motivo: chi ha fatto la richiesta ne ha bisogno.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Che cosa vuole sapere?</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Invia la domanda</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>Scriva la domanda.</translation>
    </message>
    <message>
        <source>Who shall decide instead of you?</source>
        <translation>Chi deve decidere al posto Suo?</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Inoltra</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Scelga una persona dall’elenco.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>La Sua risposta</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Invia la risposta</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>Scriva la risposta.</translation>
    </message>
    <message>
        <source>Withdraw this request? You may say why.</source>
        <translation>Ritirare questa richiesta? Può dire perché.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>A word to the learner, if you like.</source>
        <translation>Una parola per chi ha fatto la richiesta, se vuole.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rifiuta…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Chiedi chiarimenti…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Inoltra…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Rispondi…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Commento (facoltativo)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message>
        <source>While you are away</source>
        <translation>Durante la Sua assenza</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>You decide yourself again.</source>
        <translation>Decide di nuovo Lei.</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>Chi La sostituisce</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 stands in for you from %2 to %3.</source>
        <translation>%1 La sostituisce dal %2 al %3.</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2.</source>
        <translation>%1 La sostituisce fino al %2.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Scelga una persona dall’elenco.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>L’ultimo giorno precede il primo.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Questo giorno è passato.</translation>
    </message>
    <message>
        <source>Somebody else decides the requests on your desk. The trail says that they stood in for you, and you see everything that they did. What they ask for themselves goes to whoever decides next.</source>
        <translation>Un’altra persona decide le richieste sulla Sua scrivania. La cronologia indica che La sostituiva, e Lei vede tutto ciò che ha fatto. Ciò che chiede per sé passa a chi decide dopo.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>Nel frattempo %n sua richiesta passa a chi decide dopo.</numerusform>
            <numerusform>Nel frattempo %n sue richieste passano a chi decide dopo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::PersonPicker</name>
    <message>
        <source>Name of a person</source>
        <translation>Nome di una persona</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Persone corrispondenti</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>requests::RequestFields</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>What the course is called.</source>
        <translation>Come si chiama il corso.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Its page, so that others see the same course.</source>
        <translation>La sua pagina, così altri vedono lo stesso corso.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fornitore</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Costo</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Whoever decides reads this first.</source>
        <translation>Chi decide legge questo per primo.</translation>
    </message>
    <message>
        <source>&amp;What you want to be able to do</source>
        <translation>C&amp;he cosa vuole saper fare</translation>
    </message>
    <message>
        <source>The skill that you miss today.</source>
        <translation>La competenza che oggi Le manca.</translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation>Scriva come si chiama il corso.</translation>
    </message>
    <message>
        <source>Write the whole address, as in https://example.org/course.</source>
        <translation>Scriva l’indirizzo completo, come https://example.org/corso.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Scriva un importo, come %1.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero.</source>
        <translation>Un costo non può essere inferiore a zero.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fine precede l’inizio.</translation>
    </message>
    <message>
        <source>Write why; nobody can decide without a reason.</source>
        <translation>Scriva perché: senza un motivo nessuno può decidere.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>A cost cannot be above %1.</source>
        <translation>Un costo non può essere superiore a %1.</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2.</source>
        <translation>Scriva un anno dal %1 al %2.</translation>
    </message>
    <message>
        <source>%1, as in the catalog</source>
        <translation>%1, come nel catalogo</translation>
    </message>
    <message>
        <source>The title has %1 characters, and %2 at most can be sent. Shorten it.</source>
        <translation>Il titolo ha %1 caratteri e se ne possono inviare al massimo %2. Lo accorci.</translation>
    </message>
</context>
<context>
    <name>requests::RequestFormView</name>
    <message>
        <source>Your supervisor gets it as soon as you are online. Until it is sent you can leave and come back; it is kept as a draft.</source>
        <translation>Il Suo responsabile la riceve appena è online. Finché non è inviata può uscire e tornare; resta come bozza.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Invia la richiesta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Scarta la bozza</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Bozza conservata alle %1</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Richiedi un corso</translation>
    </message>
    <message>
        <source>Ask for this course</source>
        <translation>Richiedi questo corso</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Bozza di %1</translation>
    </message>
    <message>
        <source>Your request is on its way. You see below where it stands.</source>
        <translation>La Sua richiesta è in viaggio. Qui sotto vede a che punto è.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>Ciò che ha scritto è ancora qui.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>La bozza è stata scartata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Giù</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>Scegli un giorno da un calendario</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>requests::RequestListPane</name>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approva…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rifiuta…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Deseleziona</translation>
    </message>
    <message>
        <source>Approve the marked requests</source>
        <translation>Approva le richieste selezionate</translation>
    </message>
    <message>
        <source>Decline the marked requests</source>
        <translation>Rifiuta le richieste selezionate</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n selezionata</numerusform>
            <numerusform>%n selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled request</source>
        <translation>Richiesta senza titolo</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Bozza, %1</translation>
    </message>
</context>
<context>
    <name>requests::RequestPage</name>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>Che cosa vuole saper fare</translation>
    </message>
    <message>
        <source>What they want to be able to do</source>
        <translation>Che cosa la persona vuole saper fare</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Tocca a Lei</translation>
    </message>
    <message>
        <source>You asked for it on %1</source>
        <translation>L’ha richiesto il %1</translation>
    </message>
    <message>
        <source>%1 asked for it on %2</source>
        <translation>%1 l’ha richiesto il %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>non nel catalogo</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Apri il corso</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Esporta la cronologia</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Che cosa attende l’invio</translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>While you are away…</source>
        <translation>Durante la Sua assenza…</translation>
    </message>
    <message>
        <source>Export the trails</source>
        <translation>Esporta le cronologie</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>richieste</translation>
    </message>
    <message>
        <source>request</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>Da esaminare (%1)</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Le mie richieste</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decise</translation>
    </message>
    <message>
        <source>Nothing waits for you. New requests of your people appear here.</source>
        <translation>Nulla La attende. Le nuove richieste delle Sue persone compaiono qui.</translation>
    </message>
    <message>
        <source>What you decide is kept here, with its trail.</source>
        <translation>Ciò che decide resta qui, con la sua cronologia.</translation>
    </message>
    <message>
        <source>Ask for a course that you may not start yet, or for one that the catalog lacks.</source>
        <translation>Richieda un corso che non può ancora iniziare, o uno che manca nel catalogo.</translation>
    </message>
    <message>
        <source>Look in the catalog</source>
        <translation>Guarda nel catalogo</translation>
    </message>
    <message>
        <source>Choose a request from the list.</source>
        <translation>Scelga una richiesta dall’elenco.</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>Inviata alle %1</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approvata.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Rifiutata.</translation>
    </message>
    <message>
        <source>The question is asked.</source>
        <translation>La domanda è stata fatta.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Inoltrata.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Risposta inviata.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Ritirata.</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous request</source>
        <translation>Richiesta successiva, precedente</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Decline with a reason</source>
        <translation>Rifiuta con un motivo</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Chiedi chiarimenti</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Pass on to somebody else</source>
        <translation>Inoltra a qualcun altro</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mark; A or D then decides all that are marked</source>
        <translation>Seleziona; A o D decide poi tutte quelle selezionate</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>Invia ciò che ha scritto</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>Viene inviato quando è online.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Era già stato inviato.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Annullato; non è stato inviato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>%n richiesta approvata.</numerusform>
            <numerusform>%n richieste approvate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n richiesta rifiutata.</numerusform>
            <numerusform>%n richieste rifiutate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision on the server counts; yours was discarded.</source>
        <translation>Vale la decisione sul server; la Sua è stata scartata.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Esporta la cronologia</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Conservato in %1.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Take back what you just did</source>
        <translation>Annulla ciò che ha appena fatto</translation>
    </message>
    <message>
        <source>%1 taken back; %2 were sent already.</source>
        <translation>%1 annullate; %2 erano già state inviate.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>Left out, as they were withdrawn or decided meanwhile: %1</source>
        <translation>Escluse perché nel frattempo ritirate o decise: %1</translation>
    </message>
    <message>
        <source>This request is not here: it is not for you, or it was removed.</source>
        <translation>Questa richiesta non è qui: non è per Lei oppure è stata rimossa.</translation>
    </message>
</context>
<context>
    <name>settings::AboutSection</name>
    <message>
        <source>About and diagnostics</source>
        <translation>Informazioni e diagnostica</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Apri la cartella dei dati</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Apri la cartella dei log</translation>
    </message>
    <message>
        <source>Read about the new version</source>
        <translation>Leggi della nuova versione</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostica…</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and states; no names, no addresses, nothing that you wrote. You read them before they are saved.</source>
        <translation>La diagnostica contiene versioni e stati; nessun nome, nessun indirizzo, nulla di ciò che ha scritto. La legge prima di salvarla.</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>Avvisami delle nuove versioni</translation>
    </message>
    <message>
        <source>Version %1 is there. %2</source>
        <translation>È disponibile la versione %1. %2</translation>
    </message>
    <message>
        <source>Laid down by your organisation: %1</source>
        <translation>Stabilito dalla Sua organizzazione: %1</translation>
    </message>
    <message>
        <source>Not understood in this computer&apos;s policy: %1</source>
        <translation>Non compreso nei criteri di questo computer: %1</translation>
    </message>
    <message>
        <source>LXCP Desktop %1, with Qt %2</source>
        <translation>LXCP Desktop %1, con Qt %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Cartella dei dati: %1</translation>
    </message>
</context>
<context>
    <name>settings::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Account su questo computer</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Sign out or erase…</source>
        <translation>Esci o cancella…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessuno ha effettuato l’accesso.</translation>
    </message>
</context>
<context>
    <name>settings::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Dimensioni del testo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>settings::CalendarSection</name>
    <message>
        <source>Your own calendar</source>
        <translation>Il Suo calendario personale</translation>
    </message>
    <message>
        <source>When you are busy there, the week in which you plan a session shows it. Titles are not read, and nothing of it leaves this computer unless you say so.</source>
        <translation>Quando lì è impegnato, lo mostra la settimana in cui pianifica un incontro. I titoli non vengono letti e nulla lascia questo computer se Lei non lo vuole.</translation>
    </message>
    <message>
        <source>Address of the calendar server (CalDAV)</source>
        <translation>Indirizzo del server del calendario (CalDAV)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>È conservata nel portachiavi di questo computer e in nessun altro posto.</translation>
    </message>
    <message>
        <source>What keeps you from meeting</source>
        <translation>Che cosa Le impedisce di incontrarsi</translation>
    </message>
    <message>
        <source>Those I have a mentorship with see when I am busy, not with what</source>
        <translation>Le persone con cui ho un mentoring vedono quando sono impegnato, non con che cosa</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Scollega</translation>
    </message>
    <message>
        <source>With “None” what was written before is taken out again.</source>
        <translation>Con «Nessuno» ciò che era stato scritto viene tolto.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Questo non è l’indirizzo di un server.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Non ancora controllato.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Controllato: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>Leggi un file di calendario…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Scegli un file di calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendari (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>%n voce di questo file conta adesso.</numerusform>
            <numerusform>%n voci di questo file contano adesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>In questo file non c’è alcun calendario.</translation>
    </message>
    <message>
        <source>Sessions, events and due dates are written into</source>
        <translation>Incontri, eventi e scadenze vengono scritti in</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Non è stato possibile leggerlo.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>È più grande di %1.</translation>
    </message>
    <message>
        <source>All that is in it is from LXCP, and counts already.</source>
        <translation>Tutto ciò che contiene viene da LXCP e conta già.</translation>
    </message>
    <message>
        <source>The calendar in it is empty.</source>
        <translation>Il calendario che contiene è vuoto.</translation>
    </message>
    <message>
        <source>%1 does not count any more.</source>
        <translation>%1 non conta più.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Una voce senza nome</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry of a calendar, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ends before it begins and does not count.</source>
        <translation>%1 finisce prima di cominciare e non conta.</translation>
    </message>
    <message>
        <source>%1 repeats too often to count.</source>
        <translation>%1 si ripete troppo spesso e non conta.</translation>
    </message>
    <message>
        <source>%1 repeats by a rule that cannot be read, and does not count.</source>
        <translation>%1 si ripete secondo una regola illeggibile e non conta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>Nemmeno %n altra conta.</numerusform>
            <numerusform>Nemmeno altre %n contano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was changed there: the new one. All else stays as it is.</source>
        <translation>Se là è stata cambiata: quella nuova. Tutto il resto rimane com’è.</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usa questa password</translation>
    </message>
    <message>
        <source>Take them out and disconnect</source>
        <translation>Toglile e scollega</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Resta collegato</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>%n voce scritta da LXCP è nel Suo calendario là. Va tolta?</numerusform>
            <numerusform>%n voci scritte da LXCP sono nel Suo calendario là. Vanno tolte?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account and its password are forgotten here. Nothing of LXCP stands in your calendar there.</source>
        <translation>L’account e la sua password vengono dimenticati qui. Nel Suo calendario là non c’è nulla di LXCP.</translation>
    </message>
    <message>
        <source>Leave them and disconnect</source>
        <translation>Lasciale e scollega</translation>
    </message>
    <message>
        <source>What LXCP has written is being taken out; then it is disconnected.</source>
        <translation>Ciò che LXCP ha scritto viene tolto; poi si scollega.</translation>
    </message>
    <message>
        <source>Reading a calendar file</source>
        <translation>Lettura di un file di calendario</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interrompi la lettura</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 counts that did not count before.</source>
        <translation>Interrotto. Di %1 conta solo ciò che contava già.</translation>
    </message>
    <message>
        <source>What LXCP has written stands there until this is put right; then it is taken out, and LXCP disconnects.</source>
        <translation>Ciò che LXCP ha scritto resta lì finché questo non è a posto; poi viene tolto e LXCP si scollega.</translation>
    </message>
    <message>
        <source>%1 begins at a time that there is not and does not count.</source>
        <translation>%1 inizia a un orario che non esiste e non conta.</translation>
    </message>
    <message>
        <source>%1 has no UID and does not count.</source>
        <translation>%1 non ha UID e non conta.</translation>
    </message>
    <message>
        <source>%1 repeats by another calendar (RSCALE) in a way that is not counted here.</source>
        <translation>%1 si ripete secondo un altro calendario (RSCALE) in un modo che qui non conta.</translation>
    </message>
</context>
<context>
    <name>settings::DiagnosticsPanel</name>
    <message>
        <source>This is all that would be told. Read it before you give it away.</source>
        <translation>Questo è tutto ciò che verrebbe comunicato. Lo legga prima di consegnarlo.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the problem.</source>
        <translation>Copiato. Lo incolli dove segnala il problema.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salva la diagnostica</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Non è stato possibile salvare lì. Scelga un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>settings::DownloadSection</name>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>How fast at most</source>
        <translation>Velocità massima</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Il più veloce possibile</translation>
    </message>
    <message>
        <source>2 MB a second</source>
        <translation>2 MB al secondo</translation>
    </message>
    <message>
        <source>500 kB a second</source>
        <translation>500 kB al secondo</translation>
    </message>
    <message>
        <source>Also where each byte is paid for</source>
        <translation>Anche dove si paga ogni byte</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>Che cosa c’è su questo computer</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 al secondo</translation>
    </message>
</context>
<context>
    <name>settings::NetworkSection</name>
    <message>
        <source>Sync and network</source>
        <translation>Sincronizzazione e rete</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Lavora offline</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you turn it off; what you do is kept.</source>
        <translation>Non si invia né si scarica nulla finché non lo disattiva; ciò che fa viene conservato.</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Che cosa attende l’invio</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Questo</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Write a name and a port, as in proxy.example.org:3128.</source>
        <translation>Scriva un nome e una porta, come proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Il Suo nome per il proxy</translation>
    </message>
    <message>
        <source>Only when it asks for one.</source>
        <translation>Solo se lo chiede.</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>La Sua password per il proxy</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>È conservata nel portachiavi di questo computer e in nessun altro posto.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservata nel portachiavi</translation>
    </message>
    <message>
        <source>Kept in the keychain, for %1</source>
        <translation>Conservata nel portachiavi, per %1</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Resta nell’area di notifica quando si chiude la finestra</translation>
    </message>
    <message>
        <source>Then you are told of messages and requests there, too. “Quit” in the menu of the icon and Ctrl+Q end the program.</source>
        <translation>Così viene avvisato anche lì di messaggi e richieste. «Esci» nel menu dell’icona e Ctrl+Q chiudono il programma.</translation>
    </message>
</context>
<context>
    <name>settings::Section</name>
    <message>
        <source>Your organisation has laid this down for this computer.</source>
        <translation>La Sua organizzazione lo ha stabilito per questo computer.</translation>
    </message>
</context>
<context>
    <name>settings::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Request a course</source>
        <translation>Richiedi un corso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Punti e posizione</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Discussione</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formazione e sviluppo</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Mentoring programme</source>
        <translation>Programma di mentoring</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Sfida</translation>
    </message>
</context>
<context>
    <name>shell::AddressSheet</name>
    <message>
        <source>No browser could be opened</source>
        <translation>Non è stato possibile aprire un browser</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer. The window goes on by itself when you are done there.</source>
        <translation>Copi questo indirizzo e lo apra in un browser su questo computer. Quando lì ha finito, la finestra prosegue da sola.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer.</source>
        <translation>Copi questo indirizzo e lo apra in un browser su questo computer.</translation>
    </message>
</context>
<context>
    <name>shell::FirstSync</name>
    <message>
        <source>First sync</source>
        <translation>Prima sincronizzazione</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 of %2. You can start already.</source>
        <translation>Il catalogo è in arrivo: %1 di %2. Può già iniziare.</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 so far. You can start already.</source>
        <translation>Il catalogo è in arrivo: %1 finora. Può già iniziare.</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search and do anything</source>
        <translation>Cerca e fai qualsiasi cosa</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Indietro e avanti</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Chiudi ciò che è in primo piano</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Questo elenco</translation>
    </message>
    <message>
        <source>Ctrl+W / Ctrl+Q</source>
        <translation>Ctrl+W / Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit</source>
        <translation>Chiudi la finestra, esci</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Ctrl+1 … Ctrl+%1</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Tab / Enter</source>
        <translation>Tab / Invio</translation>
    </message>
    <message>
        <source>To the next thing; press it</source>
        <translation>All’elemento seguente; premerlo</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 – LXCP</source>
        <translation>%1 – LXCP</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passa a %1</translation>
    </message>
    <message>
        <source>Be %1</source>
        <translation>Sii %1</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Il mio profilo</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Esci dall’account…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>What this address names is not on this computer: %1</source>
        <translation>Ciò che questo indirizzo indica non è su questo computer: %1</translation>
    </message>
    <message>
        <source>LXCP knows no such address: %1</source>
        <translation>LXCP non conosce questo indirizzo: %1</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F o /</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>Al campo di ricerca</translation>
    </message>
    <message>
        <source>Sign in as %1…</source>
        <translation>Accedi come %1…</translation>
    </message>
    <message>
        <source>LXCP goes on in the tray</source>
        <translation>LXCP resta attivo nell’area di notifica</translation>
    </message>
    <message>
        <source>You are told of what comes in. “Quit” in the menu of the icon ends the program.</source>
        <translation>Viene avvisato di ciò che arriva. «Esci» nel menu dell’icona chiude il programma.</translation>
    </message>
    <message>
        <source>What the link leads to opens when you have signed in.</source>
        <translation>Ciò a cui porta il collegamento si apre dopo l’accesso.</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Search and do</source>
        <translation>Cerca e fai</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>Request a course that the catalog lacks</source>
        <translation>Richiedi un corso che manca nel catalogo</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Mostra che cosa attende l’invio</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Il mio profilo</translation>
    </message>
    <message>
        <source>Accounts and sign out</source>
        <translation>Account e uscita</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Lavora offline</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Vai online</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Usa il tema chiaro</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Usa il tema scuro</translation>
    </message>
    <message>
        <source>Use high contrast</source>
        <translation>Usa il contrasto elevato</translation>
    </message>
    <message>
        <source>Show the keys of this view</source>
        <translation>Mostra i tasti di questa vista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>Corso · %1</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>%1 · level %2</source>
        <comment>skill</comment>
        <translation>%1 · livello %2</translation>
    </message>
    <message>
        <source>Search the catalog for &apos;%1&apos;</source>
        <translation>Cerca «%1» nel catalogo</translation>
    </message>
    <message>
        <source>Search courses, pathways, people, threads, or type what to do</source>
        <translation>Cerchi corsi, percorsi, persone, discussioni, o scriva che cosa fare</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Leggi il manuale</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Discussione</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>sync inspector waiting outbox</source>
        <comment>other words by which what waits to be sent is found</comment>
        <translation>sincronizzazione ispettore attesa in attesa posta in uscita</translation>
    </message>
    <message>
        <source>Transcript of what I have learned</source>
        <translation>Attestato di ciò che ho imparato</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Richiedi un corso</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Aree</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Sviluppo</translation>
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
            <numerusform>%n La attende</numerusform>
            <numerusform>%n La attendono</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Refusals</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Non è stato salvato nulla. %1</translation>
    </message>
</context>
<context>
    <name>shell::StateBanners</name>
    <message>
        <source>This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself.</source>
        <translation>Questa rete richiede prima l’accesso. Apra una pagina web nel browser per effettuarlo; la sincronizzazione riprende da sola.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>Your session has ended. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>La sessione è terminata. Può continuare a lavorare: ciò che fa viene conservato e inviato dopo che accede di nuovo.</translation>
    </message>
    <message>
        <source>The server does not take your sign-in any more. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>Il server non accetta più il Suo accesso. Può continuare a lavorare: ciò che fa viene conservato e inviato dopo che accede di nuovo.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser. This window goes on by itself when you are done there.</source>
        <translation>L’accesso attende nel Suo browser. Questa finestra prosegue da sola quando lì ha finito.</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Search courses, people, threads…</source>
        <translation>Cerca corsi, persone, discussioni…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non letto</numerusform>
            <numerusform>%n non letti</numerusform>
        </translation>
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
            <numerusform>LXCP: %n richiesta da esaminare</numerusform>
            <numerusform>LXCP: %n richieste da esaminare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message>
        <source>Show LXCP</source>
        <translation>Mostra LXCP</translation>
    </message>
    <message>
        <source>Quit LXCP</source>
        <translation>Esci da LXCP</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>%n richiesta da esaminare</numerusform>
            <numerusform>%n richieste da esaminare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n messaggio non letto</numerusform>
            <numerusform>%n messaggi non letti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n notifica non letta</numerusform>
            <numerusform>%n notifiche non lette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::HeatModel</name>
    <message>
        <source>level %1, not asked for</source>
        <translation>livello %1, non richiesto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <comment>levels</comment>
        <translation>%1 di %2 richiesti</translation>
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
        <translation>Nessuno riporta a Lei. Questa pagina è per i responsabili.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>%n corso in ritardo</numerusform>
            <numerusform>%n corsi in ritardo</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>niente in ritardo</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>%n certificato scade entro 60 giorni</numerusform>
            <numerusform>%n certificati scadono entro 60 giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n richiesta aperta</numerusform>
            <numerusform>%n richieste aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can do … (a skill)</source>
        <translation>Chi sa… (una competenza)</translation>
    </message>
    <message>
        <source>Who can do what: a skill</source>
        <translation>Chi sa fare che cosa: una competenza</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>A che punto sono</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>%n corso aperto</numerusform>
            <numerusform>%n corsi aperti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completato</numerusform>
            <numerusform>%n completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>%1 di %n competenza raggiunta</numerusform>
            <numerusform>%1 di %n competenze raggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n in ritardo</numerusform>
            <numerusform>%n in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n in scadenza</numerusform>
            <numerusform>%n in scadenza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>Mostra la persona (%n)</numerusform>
            <numerusform>Mostra tutte le %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Competenze rispetto a ciò che i ruoli richiedono</translation>
    </message>
    <message>
        <source>No title of your team asks for skills yet, and nobody shows any. Learning &amp; development says what titles ask for.</source>
        <translation>Nessun ruolo del Suo team richiede ancora competenze e nessuno ne mostra. Formazione e sviluppo stabilisce che cosa richiedono i ruoli.</translation>
    </message>
    <message>
        <source>Skills of the team: people by skills, levels of 0 to 5</source>
        <translation>Competenze del team: persone per competenze, livelli da 0 a 5</translation>
    </message>
    <message>
        <source>Skills before</source>
        <translation>Competenze precedenti</translation>
    </message>
    <message>
        <source>More skills</source>
        <translation>Altre competenze</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <source>one level short</source>
        <translation>manca un livello</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>più lontano</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non richiesto</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>L’intero team</translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>livello %1: %n persona</numerusform>
            <numerusform>livello %1: %n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>Le cifre che includono ciò che le persone tengono per sé si danno solo per gruppi di almeno %n persona.</numerusform>
            <numerusform>Le cifre che includono ciò che le persone tengono per sé si danno solo per gruppi di almeno %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills %1 to %2 of %3</source>
        <translation>Competenze da %1 a %2 di %3</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Non è stato possibile creare il file.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salva come CSV</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for.</source>
        <translation>3/4 è il livello 3 dove è richiesto il 4.</translation>
    </message>
    <message>
        <source>Nobody shows a skill that begins with “%1”.</source>
        <translation>Nessuno mostra una competenza che inizia con «%1».</translation>
    </message>
    <message>
        <source>All who are found…</source>
        <translation>Tutte le persone trovate…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>il mio team</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear who is looked for</source>
        <translation>Cancella la ricerca di persone</translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>nessun livello, o non mostrato: %n persona</numerusform>
            <numerusform>nessun livello, o non mostrato: %n persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telling::Letter</name>
    <message>
        <source>due: %1</source>
        <translation>scade: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Buongiorno %1,</translation>
    </message>
    <message>
        <source>You have not read this yet:</source>
        <translation>Non ha ancora letto:</translation>
    </message>
    <message>
        <source>Ahead of you:</source>
        <translation>In arrivo:</translation>
    </message>
    <message>
        <source>How often this mail comes, and what is in it, you choose in LXCP under Notifications.</source>
        <translation>La frequenza e il contenuto di questa e-mail si scelgono in LXCP, alla voce Notifiche.</translation>
    </message>
    <message>
        <source>Ahead of you in LXCP</source>
        <translation>In arrivo su LXCP</translation>
    </message>
    <message>
        <source>New for you in LXCP: %1</source>
        <translation>Novità per Lei su LXCP: %1</translation>
    </message>
    <message>
        <source>New replies: %1</source>
        <translation>Nuove risposte: %1</translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salva in un file</translation>
    </message>
    <message>
        <source>Copy the address to subscribe to</source>
        <translation>Copia l’indirizzo per l’abbonamento</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nuovo indirizzo</translation>
    </message>
    <message>
        <source>The address before does not work any more: programs that use it have to be told the new one.</source>
        <translation>L’indirizzo precedente non funziona più: ai programmi che lo usano va indicato quello nuovo.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>In ritardo e il prossimo giorno (%n)</numerusform>
            <numerusform>In ritardo e i prossimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Settimana del %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Nothing is due and nobody expects you.</source>
        <translation>Nessuna scadenza, e nessuno La aspetta.</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Niente in questo giorno</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Scadenza: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Scade il certificato: %1</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Salva il calendario</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprendimento</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>The server cannot be asked for the address now.</source>
        <translation>Ora non è possibile chiedere l’indirizzo al server.</translation>
    </message>
    <message>
        <source>The new address is in the clipboard. The one before does not work any more.</source>
        <translation>Il nuovo indirizzo è negli appunti. Quello precedente non funziona più.</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Whoever has it can read your dates.</source>
        <translation>L’indirizzo è negli appunti. Chi lo possiede può leggere i Suoi appuntamenti.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tasti freccia</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un altro giorno</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Pag su, Pag giù</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>Un altro mese</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>The week of this day</source>
        <translation>La settimana di questo giorno</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>non ancora concordato</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Crea un nuovo indirizzo</translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>Tieni quello che c’è</translation>
    </message>
</context>
<context>
    <name>uicalendar::ItemWords</name>
    <message>
        <source>The certificate expires</source>
        <translation>Il certificato scade</translation>
    </message>
    <message>
        <source>Due, mandatory</source>
        <translation>Scadenza, obbligatorio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message>
        <source>Nothing on this day</source>
        <translation>Niente in questo giorno</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>%n altri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimain::DemoServer</name>
    <message>
        <source>The demo server ended by itself; see %1</source>
        <translation>Il server dimostrativo si è fermato; vedere %1</translation>
    </message>
</context>
<context>
    <name>uimain::Desktop</name>
    <message>
        <source>Maya, learner</source>
        <translation>Maya, corsista</translation>
    </message>
    <message>
        <source>Sam, learner</source>
        <translation>Sam, corsista</translation>
    </message>
    <message>
        <source>Osei, supervisor</source>
        <translation>Osei, responsabile</translation>
    </message>
    <message>
        <source>Ana, mentor</source>
        <translation>Ana, mentor</translation>
    </message>
    <message>
        <source>Lin, learning &amp; development</source>
        <translation>Lin, formazione e sviluppo</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The demo could not be started. You can still connect to a server.</source>
        <translation>Non è stato possibile avviare la dimostrazione. Può comunque collegarsi a un server.</translation>
    </message>
    <message>
        <source>Version %1 of this program is there.</source>
        <translation>È disponibile la versione %1 di questo programma.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the password of the proxy: it is forgotten when you close the program.</source>
        <translation>Il portachiavi di questo computer non ha preso la password del proxy: sarà dimenticata alla chiusura del programma.</translation>
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
        <translation>Non si può scrivere nella cartella dei dati di questo programma: %1</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be made: %1</source>
        <translation>Non si può creare la cartella dei dati di questo programma: %1</translation>
    </message>
    <message>
        <source>See to it that you may write there, then start the program again.</source>
        <translation>Si assicuri di potervi scrivere, poi avvii di nuovo il programma.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringForm</name>
    <message>
        <source>Skills that you pass on</source>
        <translation>Competenze che trasmette</translation>
    </message>
    <message>
        <source>Skills that you want to learn</source>
        <translation>Competenze che vuole imparare</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Come fa da mentor</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Che cosa vuole raggiungere</translation>
    </message>
    <message>
        <source>Everybody reads this.</source>
        <translation>Questo lo leggono tutti.</translation>
    </message>
    <message>
        <source>You and learning &amp; development read this, and a mentor whom a programme gives you.</source>
        <translation>Lo leggono Lei, Formazione e sviluppo e il mentor che un programma Le assegna.</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Persone contemporaneamente</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>Qualsiasi reparto</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>Il mio reparto</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>Un altro reparto</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Dove lavora il mentor</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>The one that you like best first.</source>
        <translation>Per prima quella che preferisce.</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quando ha tempo</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Offrirsi come mentor</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Trova un mentor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose at least one skill.</source>
        <translation>Scelga almeno una competenza.</translation>
    </message>
    <message>
        <source>Taken from your profile and your hours; change what you like.</source>
        <translation>Ripreso dal Suo profilo e dai Suoi orari; modifichi ciò che vuole.</translation>
    </message>
    <message>
        <source>“%1” is no skill of your organisation.</source>
        <translation>«%1» non è una competenza della Sua organizzazione.</translation>
    </message>
    <message>
        <source>No skill is chosen by “%1”.</source>
        <translation>«%1» non indica alcuna competenza.</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Ne scelga una dall’elenco, o svuoti il campo.</translation>
    </message>
    <message>
        <source>Try another word for it, or empty the field.</source>
        <translation>Provi un’altra parola, o svuoti il campo.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message>
        <source>Nobody fits this wish now.</source>
        <translation>Ora nessuno corrisponde a questo desiderio.</translation>
    </message>
    <message>
        <source>Who offers to mentor</source>
        <translation>Chi si offre come mentor</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet. You can be the first.</source>
        <translation>Nessuno si offre ancora come mentor. Può essere Lei la prima persona.</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>Che cosa vuole imparare</translation>
    </message>
    <message>
        <source>Whom do you want to learn from?</source>
        <translation>Da chi vuole imparare?</translation>
    </message>
    <message>
        <source>Say what you want to learn: you get suggestions, each with its reasons, also without a network.</source>
        <translation>Dica che cosa vuole imparare: riceve suggerimenti, ognuno con i suoi motivi, anche senza rete.</translation>
    </message>
    <message>
        <source>Ask for a mentor</source>
        <translation>Chiedi un mentor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Withdraw the wish</source>
        <translation>Ritira il desiderio</translation>
    </message>
    <message>
        <source>Fits to %1</source>
        <translation>Corrisponde al %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 di %n posto occupato</numerusform>
            <numerusform>%1 di %n posti occupati</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Chiedi a %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferisci</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>Non suggerire</translation>
    </message>
    <message>
        <source>What you want to learn from %1</source>
        <translation>Che cosa vuole imparare da %1</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Invia la domanda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>Perché non altri</translation>
    </message>
    <message>
        <source>Suggest everybody again</source>
        <translation>Suggerisci di nuovo tutti</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Non è più possibile; la pagina mostra come stanno le cose.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Trova un mentor</translation>
    </message>
    <message>
        <source>My mentorships</source>
        <translation>I miei mentoring</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Che cosa offro</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmi</translation>
    </message>
    <message>
        <source>Here are the people whom you learn from, and those who learn from you.</source>
        <translation>Qui ci sono le persone da cui impara e quelle che imparano da Lei.</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>È mentor di</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Il Suo mentor</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>poi: %1</translation>
    </message>
    <message>
        <source>Somebody could learn from you what you know. You say what, when and how many people.</source>
        <translation>Qualcuno potrebbe imparare da Lei ciò che sa. Lei dice che cosa, quando e quante persone.</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Offrirsi come mentor</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Ritira l’offerta</translation>
    </message>
    <message>
        <source>When others can meet you</source>
        <translation>Quando gli altri possono incontrarLa</translation>
    </message>
    <message>
        <source>People with whom you have a mentorship see your hours and when you are busy, never with what.</source>
        <translation>Le persone con cui ha un mentoring vedono i Suoi orari e quando è impegnato, mai con che cosa.</translation>
    </message>
    <message>
        <source>Share this with the people of my mentorships</source>
        <translation>Condividi con le persone dei miei mentoring</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Salva gli orari</translation>
    </message>
    <message>
        <source>Your hours are saved.</source>
        <translation>I Suoi orari sono salvati.</translation>
    </message>
    <message>
        <source>A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair they are before anybody is asked.</source>
        <translation>Un programma riunisce chi desidera un mentor e chi si offre. Lei vede le coppie e quanto sono eque prima che venga chiesto a qualcuno.</translation>
    </message>
    <message>
        <source>by the wishes of the mentees</source>
        <translation>secondo i desideri di chi impara</translation>
    </message>
    <message>
        <source>the best for all together</source>
        <translation>il meglio per tutti insieme</translation>
    </message>
    <message>
        <source>published</source>
        <translation>pubblicato</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nuovo programma</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>Programma di %1</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Invio</translation>
    </message>
    <message>
        <source>From person to person; ask, prefer</source>
        <translation>Da una persona all’altra; chiedi, preferisci</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Chiudi il modulo</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Chiedi a qualcuno</translation>
    </message>
    <message>
        <source>You offer to mentor them; they say yes or no.</source>
        <translation>Lei si offre come mentor; la persona dice sì o no.</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nome di una persona</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Persone corrispondenti</translation>
    </message>
    <message>
        <source>What you could do together</source>
        <translation>Che cosa potreste fare insieme</translation>
    </message>
    <message>
        <source>Open the mentorship</source>
        <translation>Apri il mentoring</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n da rispondere</numerusform>
            <numerusform>%n da rispondere</numerusform>
        </translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>I miei orari</translation>
    </message>
    <message>
        <source>Less good about it:</source>
        <translation>Meno favorevole:</translation>
    </message>
    <message>
        <source>Nobody can be taken on now: all seats are taken.</source>
        <translation>Ora non si può accogliere nessuno: tutti i posti sono occupati.</translation>
    </message>
    <message>
        <source>All your seats are taken: with more of them you can ask somebody.</source>
        <translation>Tutti i Suoi posti sono occupati: con più posti può chiedere a qualcuno.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message>
        <source>Offers %1, at level %2 of 5</source>
        <translation>Offre %1, al livello %2 di 5</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Offre %1</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above yours</source>
        <translation>Offre %1, a un livello non superiore al Suo</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>Non offre %1</translation>
    </message>
    <message>
        <source>You both speak %1</source>
        <translation>Parlate entrambi %1</translation>
    </message>
    <message>
        <source>One of you has not said which languages</source>
        <translation>Uno di voi non ha indicato le lingue</translation>
    </message>
    <message>
        <source>%1 a week in which you both have time</source>
        <translation>%1 a settimana in cui avete tempo entrambi</translation>
    </message>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>Nessun orario comune in %n settimana, per il cambio d’ora</numerusform>
            <numerusform>Nessun orario comune in %n settimane, per il cambio d’ora</numerusform>
        </translation>
    </message>
    <message>
        <source>One of you has not said when</source>
        <translation>Uno di voi non ha detto quando</translation>
    </message>
    <message>
        <source>First of those whom you wish for</source>
        <translation>La prima tra le persone che desidera</translation>
    </message>
    <message>
        <source>Number %1 of those whom you wish for</source>
        <translation>Numero %1 tra le persone che desidera</translation>
    </message>
    <message>
        <source>Of your department, as you wish</source>
        <translation>Del Suo reparto, come desidera</translation>
    </message>
    <message>
        <source>Of another department, as you wish</source>
        <translation>Di un altro reparto, come desidera</translation>
    </message>
    <message>
        <source>It is yourself</source>
        <translation>È Lei</translation>
    </message>
    <message>
        <source>The offer is withdrawn</source>
        <translation>L’offerta è stata ritirata</translation>
    </message>
    <message>
        <source>In your own reporting line</source>
        <translation>Nella Sua linea gerarchica</translation>
    </message>
    <message>
        <source>You do not want this person suggested</source>
        <translation>Non vuole che questa persona sia suggerita</translation>
    </message>
    <message>
        <source>Offers none of these skills</source>
        <translation>Non offre nessuna di queste competenze</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>Nessuna lingua comune</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>Nessun orario comune</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>Tutti i posti sono occupati</translation>
    </message>
    <message>
        <source>Kept apart by the programme</source>
        <translation>Tenuti separati dal programma</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet.</source>
        <translation>Nessuno si offre ancora come mentor.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n offer(s)</source>
        <translation>
            <numerusform>%1: %n offerta</numerusform>
            <numerusform>%1: %n offerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for %n of them it is the only obstacle)</source>
        <translation>
            <numerusform>(per %n di queste è l’unico ostacolo)</numerusform>
            <numerusform>(per %n di queste è l’unico ostacolo)</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>La attende</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>chiesto</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>concordato</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>moved, waits for you</source>
        <translation>spostato, La attende</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostato</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>ogni %n giorno</numerusform>
            <numerusform>ogni %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>ogni %n mese</numerusform>
            <numerusform>ogni %n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>ogni %n settimana</numerusform>
            <numerusform>ogni %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 su 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>nessuna cifra</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>forse</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above the mentee&apos;s</source>
        <translation>Offre %1, a un livello che non supera quello di chi impara</translation>
    </message>
    <message>
        <source>Both speak %1</source>
        <translation>Parlano entrambi %1</translation>
    </message>
    <message>
        <source>One of the two has not said which languages</source>
        <translation>Uno dei due non ha detto quali lingue</translation>
    </message>
    <message>
        <source>%1 a week in which both have time</source>
        <translation>%1 a settimana in cui hanno tempo entrambi</translation>
    </message>
    <message>
        <source>One of the two has not said when</source>
        <translation>Uno dei due non ha detto quando</translation>
    </message>
    <message>
        <source>Number %1 of those whom the mentee wishes for</source>
        <translation>Numero %1 tra le persone che desidera chi impara</translation>
    </message>
    <message>
        <source>Of the mentee&apos;s department, as wished</source>
        <translation>Del reparto di chi impara, come desiderato</translation>
    </message>
    <message>
        <source>Of another department, as wished</source>
        <translation>Di un altro reparto, come desiderato</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>È la stessa persona</translation>
    </message>
    <message>
        <source>In the same reporting line</source>
        <translation>Nella stessa linea gerarchica</translation>
    </message>
    <message>
        <source>The mentee does not want this person</source>
        <translation>Chi impara non vuole questa persona</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>è proposto un altro orario</translation>
    </message>
    <message>
        <source>the new time was declined</source>
        <translation>nuovo orario rifiutato</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%1 volte su %n</numerusform>
            <numerusform>%1 volte su %n</numerusform>
        </translation>
    </message>
    <message>
        <source>you said perhaps</source>
        <translation>Lei ha detto forse</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>Qui non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per il %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>How far, in per cent</source>
        <translation>A che punto, in percentuale</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <source>me</source>
        <translation>io</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Le mie note personali</translation>
    </message>
    <message>
        <source>only on this machine, sealed</source>
        <translation>solo su questo computer, cifrate</translation>
    </message>
    <message>
        <source>The keychain does not open your own notes now.</source>
        <translation>Il portachiavi ora non apre le Sue note.</translation>
    </message>
    <message>
        <source>Nobody else ever sees this. It is not sent and not in any export.</source>
        <translation>Nessun altro lo vede mai. Non viene inviato e non è in nessuna esportazione.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>Conservato su questo computer.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>letto da entrambi</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>letto solo da Lei</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Senza parole</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguardo a</translation>
    </message>
    <message>
        <source>The mentorship as a whole</source>
        <translation>Il mentoring nel suo insieme</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Com’è andata</translation>
    </message>
    <message>
        <source>%1 may read it</source>
        <translation>%1 può leggerlo</translation>
    </message>
    <message>
        <source>What was good, what could be better</source>
        <translation>Che cosa è andato bene, che cosa potrebbe andare meglio</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>Salva il riscontro</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Non è più possibile; la pagina mostra come stanno le cose.</translation>
    </message>
    <message>
        <source>This mentorship is not on this machine.</source>
        <translation>Questo mentoring non è su questo computer.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>What do you want to have reached at the end?</source>
        <translation>Che cosa vuole aver raggiunto alla fine?</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuovo obiettivo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordine del giorno</translation>
    </message>
    <message>
        <source>What do you want to talk about the next time?</source>
        <translation>Di che cosa vuole parlare la prossima volta?</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nuovo punto</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Who does what until the next time?</source>
        <translation>Chi fa che cosa fino alla prossima volta?</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nuova azione</translation>
    </message>
    <message>
        <source>Notes of both</source>
        <translation>Note di entrambi</translation>
    </message>
    <message>
        <source>What do you both want to remember?</source>
        <translation>Che cosa volete ricordare entrambi?</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nuova nota</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>È mentor di</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Il Suo mentor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminato %1</translation>
    </message>
    <message>
        <source>brought together by a programme</source>
        <translation>riuniti da un programma</translation>
    </message>
    <message>
        <source>Begin, for half a year</source>
        <translation>Inizia, per sei mesi</translation>
    </message>
    <message>
        <source>End the mentorship…</source>
        <translation>Termina il mentoring…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Ritira la richiesta</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Why not, if you want to say</source>
        <translation>Perché no, se vuole dirlo</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Com’è andata</translation>
    </message>
    <message>
        <source>Planned sessions are cancelled. What you wrote stays for both of you.</source>
        <translation>Gli incontri previsti vengono annullati. Ciò che avete scritto resta a entrambi.</translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation>Termina il mentoring</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Nothing is planned. You see when you both have time.</source>
        <translation>Nulla è previsto. Vede quando avete tempo entrambi.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Pianifica un incontro</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Partecipa</translation>
    </message>
    <message>
        <source>Move this one</source>
        <translation>Sposta questo</translation>
    </message>
    <message>
        <source>Cancel this one</source>
        <translation>Annulla questo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Sposta tutti</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annullalo</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Annulla tutti</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Un altro orario</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Add the line that you wrote</source>
        <translation>Aggiungi la riga che ha scritto</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tasti freccia</translation>
    </message>
    <message>
        <source>In the week: another time</source>
        <translation>Nella settimana: un altro orario</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Pag su, Pag giù</translation>
    </message>
    <message>
        <source>In the week: another week</source>
        <translation>Nella settimana: un’altra settimana</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Chiudi il modulo</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Forse</translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation>Ogni incontro</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>invece di %1</translation>
    </message>
    <message>
        <source>Decline %1? It is then on %2, as before.</source>
        <translation>Rifiutare %1? Allora resta il %2, come prima.</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>Rifiutare %1?</translation>
    </message>
    <message>
        <source>Cancel “%1” with all meetings that are to come?</source>
        <translation>Annullare «%1» con tutti gli incontri a venire?</translation>
    </message>
    <message>
        <source>Cancel the meeting on %1?</source>
        <translation>Annullare l’incontro del %1?</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>Perché, se vuole dirlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantienilo</translation>
    </message>
    <message>
        <source>Question for a mentorship</source>
        <translation>Richiesta di mentoring</translation>
    </message>
    <message>
        <source>A few words to %1 at the end</source>
        <translation>Qualche parola a %1 per concludere</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Proponilo di nuovo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Add the note that you wrote</source>
        <translation>Aggiungi la nota che ha scritto</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>poi: %1</translation>
    </message>
    <message>
        <source>Declined: %1. The agreed time stays.</source>
        <translation>Rifiutato: %1. Resta l’orario concordato.</translation>
    </message>
    <message>
        <source>The keychain waits for its password. Your notes come when it has it.</source>
        <translation>Il portachiavi attende la sua password. Le Sue note arrivano appena l’ha ricevuta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>non ancora conservato</translation>
    </message>
    <message>
        <source>The keychain waits for its password. The text is kept as soon as it has it.</source>
        <translation>Il portachiavi attende la sua password. Il testo viene conservato appena l’ha ricevuta.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept. Unlock it, then try again.</source>
        <translation>Il portachiavi non ha la chiave: non è stato conservato nulla. Lo sblocchi, poi riprovi.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostra %n in più</numerusform>
            <numerusform>Mostra altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had written under “%1”:</source>
        <translation>Ciò che aveva scritto in «%1»:</translation>
    </message>
    <message>
        <source>What you had written for a session:</source>
        <translation>Ciò che aveva scritto per un incontro:</translation>
    </message>
    <message>
        <source>Your change of “%1”:</source>
        <translation>La sua modifica di «%1»:</translation>
    </message>
    <message>
        <source>What you had written for the end:</source>
        <translation>Ciò che aveva scritto per la fine:</translation>
    </message>
    <message>
        <source>What you had written as a reason:</source>
        <translation>Ciò che aveva scritto come motivo:</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>Metti nelle mie note</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>Conservato nelle Sue note, solo su questo computer.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>Il portachiavi non ha una chiave: non è stato conservato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>Offre %n posto, ed è occupato. Per accettare, ne offra di più.</numerusform>
            <numerusform>Offre %n posti, e sono tutti occupati. Per accettare, ne offra di più.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of your mentor are taken at the moment. It can be agreed to when one is free.</source>
        <translation>Tutti i posti del Suo mentor sono occupati al momento. Si può accettare quando uno è libero.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Che cosa offro</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritiralo</translation>
    </message>
    <message>
        <source>Write something or choose a figure first: nothing was saved.</source>
        <translation>Scriva prima qualcosa o scelga una cifra: non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>It was changed on another device since you began here: what stands is above, and saving this replaces it.</source>
        <translation>Da quando ha iniziato qui è stato modificato su un altro dispositivo: ciò che vale è sopra, e salvare questo lo sostituisce.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, keep it to yourself from now on, or take it back; what was read is read.</source>
        <translation>Questo è ciò che ha detto. Può modificarlo, tenerlo per sé da ora in poi o ritirarlo; ciò che è stato letto è letto.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, share it, or take it back.</source>
        <translation>Questo è ciò che ha detto. Può modificarlo, condividerlo o ritirarlo.</translation>
    </message>
    <message>
        <source>It stands as it was.</source>
        <translation>Resta com’era.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more.</source>
        <translation>Ritirato: nessuno lo legge più.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more. Its words stay in the field.</source>
        <translation>Ritirato: nessuno lo legge più. Le parole restano nel campo.</translation>
    </message>
    <message>
        <source>Decline the mentorship with %1?</source>
        <translation>Rifiutare il mentoring con %1?</translation>
    </message>
    <message>
        <source>Called off, as you have ended the mentorship.</source>
        <translation>Annullato, perché Lei ha concluso il mentoring.</translation>
    </message>
    <message>
        <source>Called off, as %1 has ended the mentorship.</source>
        <translation>Annullato, perché %1 ha concluso il mentoring.</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>Proponilo di nuovo…</translation>
    </message>
    <message>
        <source>You would mentor %1.</source>
        <translation>Lei farebbe da mentore a %1.</translation>
    </message>
    <message>
        <source>%1 would mentor you.</source>
        <translation>%1 Le farebbe da mentore.</translation>
    </message>
    <message>
        <source>If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. You can wish again at any time.</source>
        <translation>Se accetta, il Suo desiderio di un mentore viene ritirato: i programmi non cercano più nessun altro. Può esprimerne un altro in qualsiasi momento.</translation>
    </message>
    <message>
        <source>It never reached %1, as the mentorship has ended.</source>
        <translation>Non è mai arrivato a %1, perché il mentoring è concluso.</translation>
    </message>
    <message>
        <source>One of you leads the other by now, and nobody mentors in their own reporting line. It can be declined, not agreed to.</source>
        <translation>Ora uno di voi dirige l’altro, e nessuno fa da mentor nella propria linea gerarchica. Si può rifiutare, ma non accettare.</translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Non è più possibile; la pagina mostra come stanno le cose.</translation>
    </message>
    <message>
        <source>There is no such programme on this machine.</source>
        <translation>Questo programma non è su questo computer.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>published</source>
        <translation>pubblicato</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>The best for all together</source>
        <translation>Il meglio per tutti insieme</translation>
    </message>
    <message>
        <source>By the wishes of the mentees</source>
        <translation>Secondo i desideri di chi impara</translation>
    </message>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>Sì, chiedi ora a %n coppia</numerusform>
            <numerusform>Sì, chiedi ora a %n coppie</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Pubblica…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>Quanto è equo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%1 di %n desiderio ottiene un mentor</numerusform>
            <numerusform>%1 di %n desideri ottengono un mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit: lowest %1, median %2, highest %3</source>
        <translation>Corrispondenza: minima %1, mediana %2, massima %3</translation>
    </message>
    <message>
        <source>On average they get number %1 of those who fit them.</source>
        <translation>In media ottengono il numero %1 tra chi corrisponde loro.</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>%n ottiene il mentor che corrisponde di più.</numerusform>
            <numerusform>%n ottengono il mentor che corrisponde di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>Abbinato in %n millisecondo.</numerusform>
            <numerusform>Abbinato in %n millisecondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair of %1 and %2 that was fixed is not possible as it stands.</source>
        <translation>La coppia fissata di %1 e %2 non è possibile così com’è.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n coppia</numerusform>
            <numerusform>%n coppie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 e %2 sono tenuti separati</translation>
    </message>
    <message>
        <source>%1 learns from %2</source>
        <translation>%1 impara da %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Tieni separati</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>Senza mentor</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>%n mentor andrebbe bene; i suoi posti sono di altri.</numerusform>
            <numerusform>%n mentor andrebbero bene; i loro posti sono di altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Come è stato pubblicato</translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>È stato chiesto a entrambe le persone di %n coppia. La risposta resta tra loro.</numerusform>
            <numerusform>È stato chiesto a entrambe le persone di %n coppie. La risposta resta tra loro.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee and mentor would both prefer each other to what they get.</source>
        <translation>Nessun mentee e nessun mentor si preferirebbero a vicenda a ciò che ottengono.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>%n mentee e un mentor si preferirebbero a vicenda a ciò che ottengono.</numerusform>
            <numerusform>%n mentee e un mentor si preferirebbero a vicenda a ciò che ottengono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: the two have a mentorship or an open question already.</source>
        <translation>Non chiesto: i due hanno già un mentoring o una richiesta aperta.</translation>
    </message>
    <message>
        <source>Not asked: it was not possible any more.</source>
        <translation>Non chiesto: non era più possibile.</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Invio</translation>
    </message>
    <message>
        <source>From pair to pair: lock, keep apart</source>
        <translation>Di coppia in coppia: fissare, tenere separati</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Do not ask them yet</source>
        <translation>Non chiedere ancora</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nome del programma</translation>
    </message>
    <message>
        <source>%1 and %2 were asked before: %3</source>
        <translation>A %1 e %2 è già stato chiesto: %3</translation>
    </message>
    <message>
        <source>Less good: %1</source>
        <translation>Meno favorevole: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>%n posto rimane libero</numerusform>
            <numerusform>%n posti rimangono liberi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>Non è stato ancora chiesto a nessuno: lo sarà a entrambi di %n coppia quando questo sarà inviato.</numerusform>
            <numerusform>Non è stato ancora chiesto a nessuno: lo sarà a entrambi di %n coppie quando questo sarà inviato.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message>
        <source>What it is about</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una volta</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Ogni due settimane</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Ogni quattro settimane</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>Link per partecipare</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con quale frequenza</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Quante volte</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La settimana prima</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La settimana dopo</translation>
    </message>
    <message>
        <source>Green: both are free. Hatched: busy; the line at the leading edge is your hours, the other one theirs.</source>
        <translation>Verde: siete liberi entrambi. Tratteggiato: impegnato; la linea al bordo iniziale sono i Suoi orari, l’altra quelli dell’altra persona.</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>Proponi questo orario</translation>
    </message>
    <message>
        <source>Propose the new time</source>
        <translation>Proponi il nuovo orario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Settimana del %1</translation>
    </message>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>In %n delle date uno di voi non è libero, la prima il %1.</numerusform>
            <numerusform>In %n delle date uno di voi non è libero, la prima il %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Dica in poche parole di che cosa si tratta.</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>Non è un link che un browser apra.</translation>
    </message>
    <message>
        <source>This is how it stands. Choose another time.</source>
        <translation>È già così. Scelga un altro orario.</translation>
    </message>
    <message>
        <source>Green lines: what keeps %1 busy is known until %2 only.</source>
        <translation>Linee verdi: gli impegni di %1 sono noti solo fino al %2.</translation>
    </message>
    <message>
        <source>What you agreed about single meetings is let go with it: %1.</source>
        <translation>Quanto concordato su singoli incontri decade con questo: %1.</translation>
    </message>
    <message>
        <source>Monthly, on this weekday</source>
        <translation>Mensile, stesso giorno della settimana</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>poi %1</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: annullato</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>%n incontro passa al nuovo orario.</numerusform>
            <numerusform>%n incontri passano al nuovo orario.</numerusform>
        </translation>
    </message>
    <message>
        <source>As you agreed about single meetings, these stay: %1.</source>
        <translation>Come concordato per singoli incontri, questi restano: %1.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordine del giorno</translation>
    </message>
    <message>
        <source>What you want to talk about. It is in both calendars, too.</source>
        <translation>Di che cosa volete parlare. È anche in entrambi i calendari.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>Qui c’è posto al massimo per %n lettera.</numerusform>
            <numerusform>Qui c’è posto al massimo per %n lettere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Conserva le modifiche</translation>
    </message>
    <message>
        <source>End the series with the mentorship</source>
        <translation>Termina la serie con il mentoring</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>%n degli incontri sarebbe dopo il %1, quando il vostro mentoring deve finire. Lo può pianificare lo stesso.</numerusform>
            <numerusform>%n degli incontri sarebbero dopo il %1, quando il vostro mentoring deve finire. Li può pianificare lo stesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be after %1, when your mentorship is to end. You can plan it all the same.</source>
        <translation>Sarebbe dopo il %1, quando il vostro mentoring deve finire. Lo può pianificare lo stesso.</translation>
    </message>
</context>
<context>
    <name>uimentoring::SkillPicker</name>
    <message>
        <source>Add a skill</source>
        <translation>Aggiungi una competenza</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Competenze corrispondenti</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekGrid</name>
    <message>
        <source>The week of both</source>
        <translation>La settimana di entrambi</translation>
    </message>
    <message>
        <source>You are both free.</source>
        <translation>Siete liberi entrambi.</translation>
    </message>
    <message>
        <source>You are free; %1 has not shared when they are.</source>
        <translation>Lei è libero; %1 non ha condiviso quando lo è.</translation>
    </message>
    <message>
        <source>You are busy then.</source>
        <translation>Lei è impegnato in quel momento.</translation>
    </message>
    <message>
        <source>%1 is busy then.</source>
        <translation>%1 è impegnato in quel momento.</translation>
    </message>
    <message>
        <source>You are both busy then.</source>
        <translation>Siete impegnati entrambi in quel momento.</translation>
    </message>
    <message>
        <source>It is outside of the usual hours of one of you.</source>
        <translation>È fuori dagli orari abituali di uno di voi.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Questo orario è passato.</translation>
    </message>
    <message>
        <source>You are free; what keeps %1 busy is known until %2.</source>
        <translation>Lei è libero; gli impegni di %1 sono noti fino al %2.</translation>
    </message>
    <message>
        <source>Clocks change: from %1 on it is %2 in %3 when it is %4 here.</source>
        <comment>day, time, city, time</comment>
        <translation>Cambia l’ora: dal %1 a %3 sono le %2 quando qui sono le %4.</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekHours</name>
    <message>
        <source>%1 from</source>
        <translation>%1 da</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 fino a</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Fuso orario delle ore</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>Nell’ora di %1</translation>
    </message>
    <message>
        <source>%1: the end has to be later than the beginning.</source>
        <comment>a day, or several</comment>
        <translation>%1: la fine deve venire dopo l’inizio.</translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Lei)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Punti e posizione</translation>
    </message>
    <message>
        <source>Your organisation does not count points.</source>
        <translation>La Sua organizzazione non conta i punti.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Livello %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to level %1</source>
        <translation>
            <numerusform>ancora %n al livello %1</numerusform>
            <numerusform>ancora %n al livello %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no higher level</source>
        <translation>non c’è un livello superiore</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>Al livello successivo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>%n giorno di apprendimento di fila</numerusform>
            <numerusform>%n giorni di apprendimento di fila</numerusform>
        </translation>
    </message>
    <message>
        <source>No days in a row yet: one begins with the next thing that you learn</source>
        <translation>Ancora nessun giorno di fila: una serie inizia con la prossima cosa che impara</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>oggi è ancora aperto</translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>al massimo %n finora</numerusform>
            <numerusform>al massimo %n finora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>%n giorno libero è messo da parte; i fine settimana non contano.</numerusform>
            <numerusform>%n giorni liberi sono messi da parte; i fine settimana non contano.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>Ciò che fa offline vale per il giorno in cui l’ha fatto, in qualunque momento venga inviato.</translation>
    </message>
    <message>
        <source>You take part: others who do see your name and points.</source>
        <translation>Partecipa: gli altri partecipanti vedono il Suo nome e i Suoi punti.</translation>
    </message>
    <message>
        <source>You do not: nobody sees your points.</source>
        <translation>Non partecipa: nessuno vede i Suoi punti.</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(in attesa di invio)</translation>
    </message>
    <message>
        <source>Leave the leaderboards</source>
        <translation>Esci dalle classifiche</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Partecipa</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classifica</translation>
    </message>
    <message>
        <source>Your points: %1.</source>
        <translation>I Suoi punti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>È il numero %1 di %n.</numerusform>
            <numerusform>È il numero %1 di %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shares this place</source>
        <translation>a pari merito</translation>
    </message>
    <message>
        <source>My place among others</source>
        <translation>Il mio posto tra gli altri</translation>
    </message>
    <message>
        <source>Only how many people, never who. Skills that somebody keeps to themself are not in it.</source>
        <translation>Solo quante persone, mai chi. Le competenze che qualcuno tiene per sé non vi compaiono.</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>Mostra il grafico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Sfide</translation>
    </message>
    <message>
        <source>Your organisation has laid down for this computer that nobody is compared with others on it.</source>
        <translation>La Sua organizzazione ha stabilito per questo computer che nessuno vi è confrontato con altri.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have left the leaderboards: nobody sees your points.</source>
        <translation>Ha lasciato le classifiche: nessuno vede i Suoi punti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n dato</numerusform>
            <numerusform>%n dati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message>
        <source>You were registered for this course.</source>
        <translation>Era iscritto a questo corso.</translation>
    </message>
    <message>
        <source>You had withdrawn from this course.</source>
        <translation>Aveva annullato l’iscrizione a questo corso.</translation>
    </message>
    <message>
        <source>You had got further in this course.</source>
        <translation>Era più avanti in questo corso.</translation>
    </message>
    <message>
        <source>You followed this pathway.</source>
        <translation>Seguiva questo percorso.</translation>
    </message>
    <message>
        <source>You had left this pathway.</source>
        <translation>Aveva lasciato questo percorso.</translation>
    </message>
    <message>
        <source>You had asked for this course.</source>
        <translation>Aveva richiesto questo corso.</translation>
    </message>
    <message>
        <source>What was done with this request last is undone.</source>
        <translation>L’ultimo passo di questa richiesta non vale più.</translation>
    </message>
    <message>
        <source>You had written this.</source>
        <translation>Lei aveva scritto questo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Richiedi di nuovo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>Il server è tornato a uno stato precedente</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>It was brought back from a backup. What stands here had reached it after that, and it does not have it any more. What waits to be sent is still sent.</source>
        <translation>È stato ripristinato da un backup. Ciò che vede qui gli era arrivato dopo, e non lo ha più. Ciò che è in attesa di invio viene comunque inviato.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::OutboxPage</name>
    <message>
        <source>Needs you</source>
        <translation>Tocca a Lei</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Two changes met</source>
        <translation>Due modifiche si sono incrociate</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>Non è stato sovrascritto nulla; scelga che cosa deve valere.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>La Sua, conservata su questo computer</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sul server</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Scarta…</translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Lavora offline.</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Invia di nuovo la mia</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Tieni l’altra</translation>
    </message>
    <message>
        <source>Discard this change? The server never took it. It is taken out of what you see here, and what you wrote in it is gone.</source>
        <translation>Scartare questa modifica? Il server non l’ha mai accettata. Scompare da ciò che vede qui, e ciò che vi ha scritto va perso.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Scartala</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservala</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Inviala di nuovo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Questo campo non può essere vuoto.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Scriva un importo, come %1.</translation>
    </message>
    <message>
        <source>Agree to the new time</source>
        <translation>Accettare il nuovo orario</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>Metti nelle mie note</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Perhaps it has arrived already and only the answer was lost. As soon as the server answers, that is known; until then it cannot be changed.</source>
        <translation>Forse è già arrivata ed è andata persa solo la risposta. Si saprà appena il server risponde; fino ad allora non si può modificare.</translation>
    </message>
    <message>
        <source>Discard this change? The server may have taken it already: then it stays there, and is shown here again. If not, what you wrote in it is gone.</source>
        <translation>Scartare questa modifica? Forse il server l’ha già presa: in tal caso resta là e viene mostrata di nuovo qui. Altrimenti ciò che vi ha scritto va perso.</translation>
    </message>
    <message>
        <source>The meeting is off. Proposed again, it waits at your time for an answer, and takes place only when that is a yes.</source>
        <translation>L’incontro non si tiene. Proposto di nuovo, attende una risposta al Suo orario e si tiene solo se è un sì.</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Proponilo di nuovo</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Tieni quello che è sul server</translation>
    </message>
    <message>
        <source>%1: keep what is on the server</source>
        <translation>%1: tieni quello che è sul server</translation>
    </message>
    <message>
        <source>In these, keep what is on the server</source>
        <translation>In questi, tieni quello che è sul server</translation>
    </message>
    <message>
        <source>Also yours, and sent in any case:</source>
        <translation>Anche Suo, e inviato in ogni caso:</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>Proponilo di nuovo…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>uisync::StatusCard</name>
    <message>
        <source>What has been fetched</source>
        <translation>Che cosa è stato scaricato</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sincronizza ora (F5)</translation>
    </message>
    <message>
        <source>Open the sign-in page of this network</source>
        <translation>Apri la pagina di accesso di questa rete</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Lavora offline</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 finora</translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Esporta tutto</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Modifiche in attesa</translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What you do offline waits here, and you can watch it go.</source>
        <translation>Tutto ciò che ha fatto è arrivato. Ciò che fa offline attende qui, e può vederlo partire.</translation>
    </message>
    <message>
        <source>Changed. It is sent again.</source>
        <translation>Modificata. Viene inviata di nuovo.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Scartata.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n modifica in attesa</numerusform>
            <numerusform>%n modifiche in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Esporta ciò che attende</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Conservato in %1.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous change</source>
        <translation>Modifica successiva, precedente</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>Conservato nelle Sue note, solo su questo computer.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>Il portachiavi non ha una chiave: non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline waits here, and you can watch it go.</source>
        <translation>Non attende nulla. Ciò che fa offline attende qui, e può vederlo partire.</translation>
    </message>
    <message>
        <source>What is on the server stays; the rest of your change is sent.</source>
        <translation>Quello che è sul server resta; il resto della Sua modifica viene inviato.</translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message>
        <source>Badges that you earn come here, signed by your organisation.</source>
        <translation>Qui arrivano i badge che ottiene, firmati dalla Sua organizzazione.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere…</source>
        <translation>Porta un badge da altrove…</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>Un badge senza nome</translation>
    </message>
    <message>
        <source>Brought here on %1</source>
        <translation>Portato qui il %1</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>Ottenuto il %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valido fino al %1</translation>
    </message>
    <message>
        <source>Waiting for the organisation&apos;s signature. It comes with the next sync.</source>
        <translation>In attesa della firma dell’organizzazione. Arriva con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation>Nascondi le verifiche</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Che cosa è stato verificato</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Condividi…</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>Salva JSON</translation>
    </message>
    <message>
        <source>Save JWT</source>
        <translation>Salva JWT</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <translation>Salva PNG</translation>
    </message>
    <message>
        <source>Save SVG</source>
        <translation>Salva SVG</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is valid, and whether it was revoked. Not your name; your e-mail address only as a hash.
%2</source>
        <translation>Chi ha l’indirizzo vede: «%1», a che cosa serve, chi l’ha rilasciato e quando, fino a quando è valido e se è stato revocato. Non il Suo nome; il Suo indirizzo e-mail solo come hash.
%2</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Salva il badge</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere</source>
        <translation>Porta un badge da altrove</translation>
    </message>
    <message>
        <source>Badges (*.json *.jwt *.png *.svg *.txt)</source>
        <translation>Badge (*.json *.jwt *.png *.svg *.txt)</translation>
    </message>
    <message>
        <source>The badge is in your wallet.</source>
        <translation>Il badge è nel Suo portafoglio.</translation>
    </message>
    <message>
        <source>There is no badge in this file.</source>
        <translation>In questo file non c’è alcun badge.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>Mostra il badge (%n)</numerusform>
            <numerusform>Mostra tutti i %n badge</numerusform>
        </translation>
    </message>
    <message>
        <source>The words: %1</source>
        <translation>Il testo: %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Scrivi un’e-mail</translation>
    </message>
    <message>
        <source>Add to LinkedIn</source>
        <translation>Aggiungi a LinkedIn</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>Il Suo server Mastodon</translation>
    </message>
    <message>
        <source>Post on Mastodon</source>
        <translation>Pubblica su Mastodon</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Close the public page</source>
        <translation>Chiudi la pagina pubblica</translation>
    </message>
    <message>
        <source>The public page is open.</source>
        <translation>La pagina pubblica è aperta.</translation>
    </message>
    <message>
        <source>The public page is closed. Copying the address, or sending it to one of the places below, opens it.</source>
        <translation>La pagina pubblica è chiusa. Copiare l’indirizzo, o inviarlo a uno dei posti qui sotto, la apre.</translation>
    </message>
    <message>
        <source>Open the page and copy the address</source>
        <translation>Apri la pagina e copia l’indirizzo</translation>
    </message>
    <message>
        <source>The public page opens with the next sync.</source>
        <translation>La pagina pubblica si apre con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>The public page closes with the next sync.</source>
        <translation>La pagina pubblica si chiude con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to share.</source>
        <translation>È stato ritirato: non c’è nulla da condividere.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Chiedi all’emittente</translation>
    </message>
    <message>
        <source>Their web site is asked for keys and for what was revoked. It sees that somebody asks, and nothing about you.</source>
        <translation>Al suo sito web si chiedono le chiavi e ciò che è stato revocato. Vede che qualcuno chiede, e nulla di Lei.</translation>
    </message>
    <message>
        <source>The issuer has answered.</source>
        <translation>L’emittente ha risposto.</translation>
    </message>
    <message>
        <source>You work offline: nobody was asked.</source>
        <translation>Lavora offline: non è stato chiesto a nessuno.</translation>
    </message>
    <message>
        <source>The badge names no web site that can be asked.</source>
        <translation>Il badge non indica alcun sito web a cui chiedere.</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site did not give what was asked for. It can be asked again later.</source>
        <translation>Il sito web dell’emittente non ha dato ciò che era richiesto. Si può chiedere di nuovo più tardi.</translation>
    </message>
    <message>
        <source>can be renewed from %1 on</source>
        <translation>rinnovabile dal %1</translation>
    </message>
    <message>
        <source>This badge is in your wallet already.</source>
        <translation>Questo badge è già nel Suo portafoglio.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Emesso da %1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Questo non è l’indirizzo di un server.</translation>
    </message>
    <message>
        <source>such as mastodon.social</source>
        <translation>ad esempio mastodon.social</translation>
    </message>
</context>
<context>
    <name>web::ContentPage</name>
    <message>
        <source>The course “%1” says:</source>
        <translation>Il corso «%1» dice:</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Removes this filter</source>
        <translation>Toglie questo filtro</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>People to mention</source>
        <translation>Persone da menzionare</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Allega un file</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Il file non si può leggere.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <translation>I file possono avere al massimo %1.</translation>
    </message>
    <message>
        <source>Attached; press to leave it out</source>
        <translation>Allegato; prema per toglierlo</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.</source>
        <translation>Troppo lungo: %1 caratteri su %2 al massimo. Lo accorci o lo alleghi come file.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>Con un testo va al massimo %n file.</numerusform>
            <numerusform>Con un testo vanno al massimo %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Scegli da un calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Scegli da un calendario (Alt+Giù)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>There is no such day. Write one as in %1.</source>
        <translation>Questo giorno non esiste. Ne scriva uno, come %1.</translation>
    </message>
    <message>
        <source>There is no such time of day. Write one as in %1.</source>
        <translation>Quest’ora non esiste. Ne scriva una, come %1.</translation>
    </message>
    <message>
        <source>Before or after noon? Add %1 or %2.</source>
        <translation>Prima o dopo mezzogiorno? Aggiunga %1 o %2.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: there is no %1. The next time is %2.</source>
        <translation>Quel giorno gli orologi vanno avanti: %1 non c’è. L’ora successiva è %2.</translation>
    </message>
    <message>
        <source>Write a day, as in %1.</source>
        <translation>Scriva un giorno, come %1.</translation>
    </message>
    <message>
        <source>Write a day and a time, as in %1.</source>
        <translation>Scriva un giorno e un’ora, come %1.</translation>
    </message>
    <message>
        <source>Write a time of day, as in %1.</source>
        <translation>Scriva un’ora, come %1.</translation>
    </message>
    <message>
        <source>Choose from a calendar: %1</source>
        <comment>label of a field</comment>
        <translation>Scegli da un calendario: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
</context>
<context>
    <name>widgets::KeptLine</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Quanto aveva scritto è di nuovo qui.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>widgets::LeftWords</name>
    <message>
        <source>What you had written:</source>
        <translation>Ciò che aveva scritto:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>File: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ListRow</name>
    <message>
        <source>%1 % done</source>
        <translation>%1% fatto</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>widgets::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingText</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Tocca a Lei</translation>
    </message>
</context>
</TS>
