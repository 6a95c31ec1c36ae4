<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ClashWords</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>«&#xa0;%1&#xa0;» avec %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>something in your calendar (%1)</source>
        <translation>quelque chose dans votre calendrier (%1)</translation>
    </message>
    <message>
        <source>You have something at that time: %1</source>
        <translation>Vous avez déjà quelque chose à ce moment-là&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>course</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>looked for in vain</source>
        <translation>cherché en vain</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>pas dans le catalogue</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>%n mise de côté</numerusform>
            <numerusform>%n mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>%n recherche</numerusform>
            <numerusform>%n recherches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, people</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>par règle</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>révoqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>First asked, by month</source>
        <translation>Première demande, par mois</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Cours terminé</translation>
    </message>
    <message>
        <source>Pathway completed</source>
        <translation>Parcours terminé</translation>
    </message>
    <message>
        <source>Skill that others have seen</source>
        <translation>Compétence constatée par d’autres</translation>
    </message>
    <message>
        <source>Sessions of mentoring</source>
        <translation>Séances de mentorat</translation>
    </message>
    <message>
        <source>Accepted answers in communities</source>
        <translation>Réponses acceptées dans les communautés</translation>
    </message>
    <message>
        <source>Somebody gives it</source>
        <translation>Quelqu’un le remet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, how many or of what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>valable %n mois</numerusform>
            <numerusform>valable %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>month; height: people</source>
        <translation>mois&#x202f;; hauteur&#xa0;: personnes</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>l’administration</translation>
    </message>
    <message>
        <source>from earlier records</source>
        <translation>repris d’anciens dossiers</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>I earned “%1” from %2.</source>
        <translation>J’ai obtenu «&#xa0;%1&#xa0;» de %2.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Équipe de %1</translation>
    </message>
    <message>
        <source>Pathway: %1</source>
        <translation>Parcours&#xa0;: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Everybody sees their own points; nobody is ranked.</source>
        <translation>Chacun voit ses propres points&#x202f;; personne n’est classé.</translation>
    </message>
    <message>
        <source>Everybody is ranked.</source>
        <translation>Tout le monde est classé.</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>Il n’y a pas de points.</translation>
    </message>
    <message>
        <source>Results in courses: %1</source>
        <translation>Résultats dans les cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, group</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>mean of the best results, per cent; height: people</source>
        <translation>moyenne des meilleurs résultats, en pour cent&#x202f;; hauteur&#xa0;: personnes</translation>
    </message>
    <message>
        <source>level 0 to 5; height: people</source>
        <translation>niveau de 0 à 5&#x202f;; hauteur&#xa0;: personnes</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>Vous&#xa0;: %1. La moitié du groupe (%n personne) a %2 ou moins. </numerusform>
            <numerusform>Vous&#xa0;: %1. La moitié des %n personnes ont %2 ou moins. </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the others have less than you, %2 % the same.</source>
        <translation>%1&#xa0;% des autres ont moins que vous, %2&#xa0;% autant.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Community: %1</source>
        <translation>Communauté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever takes part is ranked, among those who take part.</source>
        <translation>Qui participe est classé, parmi ceux qui participent.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>pas encore de niveau</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>Vous&#xa0;: %1. La %n personne n’a pas encore de niveau. </numerusform>
            <numerusform>Vous&#xa0;: %1. La moitié des %n personnes n’a pas encore de niveau. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReportText</name>
    <message>
        <source>How they stand</source>
        <translation>Où en est chacun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expirent bientôt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Nobody shows any.</source>
        <translation>Personne n’en montre.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>“–”: somebody shows no level. They have none, or keep it to themselves.</source>
        <translation>«&#xa0;–&#xa0;»&#xa0;: la personne ne montre pas de niveau. Elle n’en a pas, ou le garde pour elle.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>Skills as far as people show them to their supervisor</source>
        <translation>Les compétences, dans la mesure où chacun les montre à son responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>aucun niveau montré</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Compétences au regard de ce que les postes demandent</translation>
    </message>
    <message>
        <source>Skills against what titles ask for, %1 to %2 of %3</source>
        <translation>Compétences et ce que les postes demandent, %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; red: further away; blue: not asked for.</source>
        <translation>3/4&#xa0;: niveau 3 là où 4 est demandé. Vert&#xa0;: atteint&#x202f;; jaune&#xa0;: il manque un niveau&#x202f;; rouge&#xa0;: plus loin&#x202f;; bleu&#xa0;: non demandé.</translation>
    </message>
    <message>
        <source>no courses and no skills to see</source>
        <translation>aucun cours ni compétence à voir</translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Autres comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Each account keeps its own data; nobody sees that of another.</source>
        <translation>Chaque compte garde ses propres données&#x202f;; personne ne voit celles d’un autre.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>Où enregistrer les badges</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>%n badge enregistré dans %1</numerusform>
            <numerusform>%n badges enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>%n badge n’a pas pu être écrit.</numerusform>
            <numerusform>%n badges n’ont pas pu être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé ici</translation>
    </message>
    <message>
        <source>Not signed in at the moment: the session is over.</source>
        <translation>Pas connecté pour le moment&#xa0;: la session est terminée.</translation>
    </message>
</context>
<context>
    <name>account::AddressText</name>
    <message>
        <source>Write an address like learn.example.org, or your work e-mail address.</source>
        <translation>Saisissez une adresse comme learn.example.org, ou votre adresse e-mail professionnelle.</translation>
    </message>
    <message>
        <source>Others could read what is sent to an address that starts with http. Use https.</source>
        <translation>Ce qui est envoyé à une adresse commençant par http pourrait être lu par d’autres. Utilisez https.</translation>
    </message>
</context>
<context>
    <name>account::BrowserWait</name>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copied. Open it in any browser on this computer.</source>
        <translation>Copiée. Ouvrez-la dans un navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>account::KeptAccounts</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Erase what is kept…</source>
        <translation>Effacer ce qui est conservé…</translation>
    </message>
    <message>
        <source>Erase what is kept of %1</source>
        <translation>Effacer ce qui est conservé de %1</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>What was kept of %1 is erased.</source>
        <translation>Ce qui était conservé de %1 est effacé.</translation>
    </message>
</context>
<context>
    <name>account::SignInText</name>
    <message>
        <source>%1 cannot be reached. Check the address and your connection, then try again. What is on this computer is as it was.</source>
        <translation>Impossible de joindre %1. Vérifiez l’adresse et votre connexion, puis réessayez. Ce qui se trouve sur cet ordinateur est inchangé.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, or nobody finished in the browser. Try again.</source>
        <translation>%1 n’a pas répondu à temps, ou rien n’a été terminé dans le navigateur. Réessayez.</translation>
    </message>
    <message>
        <source>You were not signed in: the sign-in page said no, or it was closed. Try again.</source>
        <translation>La connexion n’a pas abouti&#xa0;: la page de connexion a refusé ou a été fermée. Réessayez.</translation>
    </message>
    <message>
        <source>There is no LXCP server at %1. Check the address, or ask your administrator for it.</source>
        <translation>Il n’y a pas de serveur LXCP à l’adresse %1. Vérifiez-la ou demandez-la à votre administrateur.</translation>
    </message>
    <message>
        <source>This computer could not keep the new account. Check that the disk is not full, then try again.</source>
        <translation>Cet ordinateur n’a pas pu enregistrer le nouveau compte. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>You stopped signing in. Nothing was changed.</source>
        <translation>Vous avez interrompu la connexion. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again, or ask your administrator.</source>
        <translation>Réessayez ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this network wants you to sign in to it first, or the address is not that of an LXCP server.</source>
        <translation>%1 a répondu par une page web. Soit ce réseau veut d’abord que vous vous y connectiez, soit l’adresse n’est pas celle d’un serveur LXCP.</translation>
    </message>
    <message>
        <source>%1 answered, but the sign-in service of your organisation cannot be reached. Check your connection, then try again.</source>
        <translation>%1 a répondu, mais le service de connexion de votre organisation est injoignable. Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 answered, but where you would sign in something else answers. Try again; if it stays so, tell your administrator.</source>
        <translation>%1 a répondu, mais là où vous devriez vous connecter, c’est autre chose qui répond. Réessayez&#x202f;; si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>You signed in at your organisation, but %1 does not take it. Try again; if it stays so, ask your administrator: the server&apos;s log says why.</source>
        <translation>Vous vous êtes connecté auprès de votre organisation, mais %1 ne l’accepte pas. Réessayez&#x202f;; si cela persiste, demandez à votre administrateur&#xa0;: le journal du serveur dit pourquoi.</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was for another service (audience).</source>
        <translation>La raison&#xa0;: la connexion était destinée à un autre service (audience).</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was at another sign-in service than it expects (issuer).</source>
        <translation>La raison&#xa0;: la connexion a eu lieu auprès d’un autre service de connexion que celui attendu (issuer).</translation>
    </message>
    <message>
        <source>Its reason: it does not know the key of the sign-in service (signature).</source>
        <translation>La raison&#xa0;: il ne connaît pas la clé du service de connexion (signature).</translation>
    </message>
    <message>
        <source>Its reason: by its clock the sign-in is over, or has not begun (time).</source>
        <translation>La raison&#xa0;: d’après son horloge, la connexion est terminée ou n’a pas commencé (time).</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service says: “%1”</source>
        <translation>Le service de connexion de votre organisation dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, wants a name and a password before it lets you through to %2.</source>
        <translation>Le proxy de votre réseau, %1, demande un nom et un mot de passe avant de vous laisser passer vers %2.</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, refuses the way to %2. Ask your administrator.</source>
        <translation>Le proxy de votre réseau, %1, refuse l’accès à %2. Demandez à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>Synchroniser d’abord</translation>
    </message>
    <message>
        <source>Sign out, keep what is here</source>
        <translation>Se déconnecter, garder ce qui est ici</translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>Se déconnecter et effacer…</translation>
    </message>
    <message>
        <source>Erase it and sign out</source>
        <translation>Effacer et se déconnecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>%n modification n’est pas encore arrivée au serveur. Elle reste sur cet ordinateur et sera envoyée quand vous vous reconnecterez ici, sauf si vous l’effacez.</numerusform>
            <numerusform>%n modifications ne sont pas encore arrivées au serveur. Elles restent sur cet ordinateur et seront envoyées quand vous vous reconnecterez ici, sauf si vous les effacez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What is on this computer can stay for the next time, or be erased.</source>
        <translation>Tout ce que vous avez fait est arrivé. Ce qui est sur cet ordinateur peut y rester pour la prochaine fois, ou être effacé.</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Le serveur est injoignable pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>L’effacement fait perdre définitivement %n modification, ainsi que tout ce qui a été récupéré.</numerusform>
            <numerusform>L’effacement fait perdre définitivement %n modifications, ainsi que tout ce qui a été récupéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was fetched is removed from this computer. On the server nothing changes.</source>
        <translation>Tout ce qui a été récupéré est supprimé de cet ordinateur. Sur le serveur, rien ne change.</translation>
    </message>
    <message>
        <source>Save the badges first…</source>
        <translation>Enregistrer d’abord les badges…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n badge venu d’ailleurs n’existe que sur cet ordinateur et sera perdu aussi.</numerusform>
            <numerusform>%n badges venus d’ailleurs n’existent que sur cet ordinateur et seront perdus aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n note privée n’existe que sur cet ordinateur et sera perdue aussi.</numerusform>
            <numerusform>%n notes privées n’existent que sur cet ordinateur et seront perdues aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n texte que vous avez commencé n’est que sur cet ordinateur et est perdu aussi.</numerusform>
            <numerusform>%n textes que vous avez commencés ne sont que sur cet ordinateur et sont perdus aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>%n entrée de LXCP reste dans votre propre agenda. Pour la retirer, déconnectez-le d’abord dans les réglages.</numerusform>
            <numerusform>%n entrées de LXCP restent dans votre propre agenda. Pour les retirer, déconnectez-le d’abord dans les réglages.</numerusform>
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
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Courses, learning paths and requests of your organisation, with or without a network.</source>
        <translation>Les cours, parcours et demandes de votre organisation, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Server address or work e-mail</source>
        <translation>Adresse du serveur ou e-mail professionnel</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuer dans le navigateur</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Poursuivez dans votre navigateur</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>What has been fetched</source>
        <translation>Ce qui a été récupéré</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Your browser opens and you sign in there, as you do everywhere else. This program never sees your password.</source>
        <translation>Votre navigateur s’ouvre et vous vous y connectez, comme partout ailleurs. Ce programme ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>The server of your organisation is looked for at %1. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>Le serveur de votre organisation est recherché à l’adresse %1. Ensuite, votre navigateur s’ouvre et vous vous y connectez&#x202f;; ce programme ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>%1 says who signs you in. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>%1 indique qui gère votre connexion. Ensuite, votre navigateur s’ouvre et vous vous y connectez&#x202f;; ce programme ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Sign in at %1. This window goes on by itself when you are done.</source>
        <translation>Connectez-vous sur %1. Cette fenêtre continue d’elle-même quand vous avez terminé.</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>The catalog is being fetched. You can start now; the rest comes meanwhile, and goes on after a break.</source>
        <translation>Le catalogue est en cours de récupération. Vous pouvez commencer dès maintenant&#x202f;; le reste arrive entre-temps et reprend après une interruption.</translation>
    </message>
    <message>
        <source>Everything is here. You can work without a network from now on.</source>
        <translation>Tout est là. Vous pouvez désormais travailler sans réseau.</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 éléments sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>%n élément jusqu’ici</numerusform>
            <numerusform>%n éléments jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is kept, and the rest is tried again by itself.</source>
        <translation>Ce qui a été récupéré est conservé&#x202f;; pour le reste, une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Your organisation has laid down this address. Your browser opens and you sign in there; this program never sees your password.</source>
        <translation>Votre organisation a fixé cette adresse. Votre navigateur s’ouvre et vous vous y connectez&#x202f;; ce programme ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>You are signed in. The keychain of this computer is asked to keep that for the next time; it may want its password, in a window of its own.</source>
        <translation>Vous êtes connecté. Le trousseau de clés de cet ordinateur doit le retenir pour la prochaine fois&#x202f;; il demandera peut-être son mot de passe dans une fenêtre à lui.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau de clés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Votre nom pour le proxy</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>Votre mot de passe pour le proxy</translation>
    </message>
</context>
<context>
    <name>agenda::Words</name>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Fin du certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
</context>
<context>
    <name>badges::Page</name>
    <message>
        <source>No badge here</source>
        <translation>Aucun badge ici</translation>
    </message>
    <message>
        <source>There is no badge with this address, or its person does not show it.</source>
        <translation>Il n’y a pas de badge à cette adresse, ou la personne ne le montre pas.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Le badge</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you can prove that it is theirs by telling you the address.</source>
        <translation>Il a été émis pour une personne dont l’adresse e-mail n’y figure que sous forme de hachage&#xa0;: qui vous le montre peut prouver que c’est le sien en vous donnant l’adresse.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Révoqué le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Obtenu par</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The badge as Open Badges 3.0 (JSON)</source>
        <translation>Le badge au format Open Badges 3.0 (JSON)</translation>
    </message>
    <message>
        <source>The badge as a signed token (JWT)</source>
        <translation>Le badge sous forme de jeton signé (JWT)</translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>Attribué pour %n séance de mentorat.</numerusform>
            <numerusform>Attribué pour %n séances de mentorat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>Attribué pour %n réponse acceptée par d’autres.</numerusform>
            <numerusform>Attribué pour %n réponses acceptées par d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded by %1 to people whom it has chosen.</source>
        <translation>Attribué par %1 à des personnes de son choix.</translation>
    </message>
    <message>
        <source>Awarded for completing the course “%1”.</source>
        <translation>Attribué pour avoir terminé le cours «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Awarded for completing the pathway “%1”.</source>
        <translation>Attribué pour avoir terminé le parcours «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Awarded for the skill “%1” at level %2 of 5, as others have seen it.</source>
        <translation>Attribué pour la compétence «&#xa0;%1&#xa0;» au niveau %2 sur 5, tel que d’autres l’ont constaté.</translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Search by title, skill, word of the description</source>
        <translation>Chercher par titre, compétence ou mot de la description</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Afficher en cartes</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>No course fits these filters. Take one away, or ask for the course.</source>
        <translation>Aucun cours ne correspond à ces filtres. Retirez-en un, ou demandez le cours.</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>Aucun cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln cours</numerusform>
            <numerusform>%Ln cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more courses</source>
        <translation>
            <numerusform>%Ln cours ou plus</numerusform>
            <numerusform>%Ln cours ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>shown for &apos;%1&apos;</source>
        <translation>affichés pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Fonctionne hors ligne</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the field to the results</source>
        <translation>Du champ aux résultats</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Ouvrir le cours</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close the filters</source>
        <translation>Vider le champ, fermer les filtres</translation>
    </message>
    <message>
        <source>Only tell learning &amp; development that you looked for it</source>
        <translation>Informer seulement le service formation et développement</translation>
    </message>
    <message>
        <source>Noted. They see how many people looked for it, not who.</source>
        <translation>C’est noté. Ce service voit combien de personnes l’ont cherché, pas qui.</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos;. Ask for it: your supervisor decides, or learning &amp; development.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;». Demandez-le&#xa0;: votre responsable ou le service formation et développement décidera.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>Rien trouvé pour «&#xa0;%1&#xa0;» avec ces filtres. Sans eux, il y a %Ln cours.</numerusform>
            <numerusform>Rien trouvé pour «&#xa0;%1&#xa0;» avec ces filtres. Sans eux, il y a %Ln cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos; with these filters.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;» avec ces filtres.</translation>
    </message>
</context>
<context>
    <name>catalog::CourseDelegate</name>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
</context>
<context>
    <name>catalog::FacetPanel</name>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Fonctionne hors ligne</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>catalog::FacetRow</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n cours</numerusform>
            <numerusform>%n cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeForm</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez saisi est de nouveau là.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Groups that match</source>
        <translation>Groupes qui correspondent</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Of a team: the name of whom it reports to.</source>
        <translation>Pour une équipe&#xa0;: le nom du responsable.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>everybody for themself</source>
        <translation>chacun pour soi</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>Qui l’atteint</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>That day counts as well.</source>
        <translation>Ce jour compte aussi.</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Nom d’un cours</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Cours qui correspondent</translation>
    </message>
    <message>
        <source>Which courses count</source>
        <translation>Quels cours comptent</translation>
    </message>
    <message>
        <source>None chosen: any course counts.</source>
        <translation>Aucun choisi&#xa0;: tous les cours comptent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nouveau défi</translation>
    </message>
    <message>
        <source>Change the challenge</source>
        <translation>Modifier le défi</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>Lancer le défi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>un service</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>une équipe</translation>
    </message>
    <message>
        <source>who joined a pathway</source>
        <translation>qui suit un parcours</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>une communauté</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mon équipe</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing was set. What you typed is kept for the next time.</source>
        <translation>Rien n’a été fixé. Votre saisie est conservée pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead.</source>
        <translation>Un jour à partir d’aujourd’hui, dans un an au plus.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Lancé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message>
        <source>Open the course</source>
        <translation>Ouvrir le cours</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Trouver un cours</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>Mes badges</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>Continuer à apprendre</translation>
    </message>
    <message>
        <source>This challenge is not here any more: it was ended, or it is for others.</source>
        <translation>Ce défi n’est plus là&#xa0;: il a été arrêté, ou il est pour d’autres.</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>Ma situation</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>It is counted by the server, after the next sync.</source>
        <translation>Le serveur le compte, après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>Ce que vous faites hors ligne compte pour le jour où vous l’avez fait, quel que soit le moment de l’envoi.</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>Cours qui comptent</translation>
    </message>
</context>
<context>
    <name>challenges::RowText</name>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Something that a group sets out to do until a day, each for themself or all together.</source>
        <translation>Ce qu’un groupe se propose de faire jusqu’à un jour donné, chacun pour soi ou tous ensemble.</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>Nouveau défi…</translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message>
        <source>Find communities and what is said in them</source>
        <translation>Trouver des communautés et ce qui s’y dit</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Créer une communauté</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>Chercher des communautés</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>À découvrir</translation>
    </message>
    <message>
        <source>There is no community yet. Begin one for what you would like to learn with others.</source>
        <translation>Il n’y a pas encore de communauté. Créez-en une pour ce que vous aimeriez apprendre avec d’autres.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Begin a community about it?</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;». Créer une communauté à ce sujet&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Vous avez demandé à entrer</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Vous avez une invitation</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the field to the communities</source>
        <translation>Du champ aux communautés</translation>
    </message>
    <message>
        <source>Open the community</source>
        <translation>Ouvrir la communauté</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>community::CommunityForm</name>
    <message>
        <source>Anybody may join; otherwise moderators admit</source>
        <translation>Tout le monde peut entrer&#x202f;; sinon, les modérateurs admettent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>Ce que vous voulez ensemble</translation>
    </message>
    <message>
        <source>A goal on each line.</source>
        <translation>Un objectif par ligne.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>An address on each line, then its title.</source>
        <translation>Une adresse par ligne, puis son titre.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Séparés par des virgules.</translation>
    </message>
    <message>
        <source>Change the community</source>
        <translation>Modifier la communauté</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Créer une communauté</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>A name, please.</source>
        <translation>Un nom, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Each line begins with an address such as https://…</source>
        <translation>Chaque ligne commence par une adresse comme https://…</translation>
    </message>
    <message>
        <source>There is a community of that name. Join it, or choose another name.</source>
        <translation>Il existe une communauté de ce nom. Rejoignez-la, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>community::CommunityView</name>
    <message>
        <source>Plan an event</source>
        <translation>Prévoir un événement</translation>
    </message>
    <message>
        <source>Its members see its events.</source>
        <translation>Ses membres voient ses événements.</translation>
    </message>
    <message>
        <source>Nothing is planned. Meet, in a room or on a screen.</source>
        <translation>Rien n’est prévu. Rencontrez-vous, dans une salle ou à l’écran.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>Je viens</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Je ne peux pas</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n vient</numerusform>
            <numerusform>%n viennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n peut-être</numerusform>
            <numerusform>%n peut-être</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>What we want together</source>
        <translation>Ce que nous voulons ensemble</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Leave the community</source>
        <translation>Quitter la communauté</translation>
    </message>
    <message>
        <source>You have left.</source>
        <translation>Vous êtes parti.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Nommer modérateur</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Rendre simple membre</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Confier la responsabilité</translation>
    </message>
    <message>
        <source>Remove from the community</source>
        <translation>Retirer de la communauté</translation>
    </message>
    <message>
        <source>Members are shown to members.</source>
        <translation>Les membres ne sont visibles que des membres.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is reported.</source>
        <translation>Personne n’attend et rien n’est signalé.</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 demande à entrer</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reported in “%1”</source>
        <translation>Signalé dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le voir</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Ouvrir un fil</translation>
    </message>
    <message>
        <source>This community is not here.</source>
        <translation>Cette communauté n’est pas ici.</translation>
    </message>
    <message>
        <source>Moderation (%1)</source>
        <translation>Modération (%1)</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouverte à tous</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Sur admission</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Vous avez demandé à entrer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à entrer</translation>
    </message>
    <message>
        <source>What is said here reaches its members. Join to read it, also without a network.</source>
        <translation>Ce qui se dit ici parvient à ses membres. Rejoignez-la pour le lire, même sans réseau.</translation>
    </message>
    <message>
        <source>Nothing has been said yet. A question is a good beginning.</source>
        <translation>Rien n’a encore été dit. Une question est un bon début.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>From thread to thread</source>
        <translation>D’un fil à l’autre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir le fil</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Start a thread about it</source>
        <translation>Ouvrir un fil à ce sujet</translation>
    </message>
    <message>
        <source>Removed from the community</source>
        <translation>Retiré de la communauté</translation>
    </message>
    <message>
        <source>Nobody is left then, and the community is closed for good.</source>
        <translation>Il ne restera alors personne, et la communauté sera fermée pour toujours.</translation>
    </message>
    <message>
        <source>You are its only owner. Make somebody else an owner first.</source>
        <translation>Vous êtes seul responsable. Confiez d’abord la responsabilité à quelqu’un.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>Inviter un collègue</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Invitation envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its last member has left, and nobody can join any more. You can begin another one for the same.</source>
        <translation>Son dernier membre est parti, et plus personne ne peut la rejoindre. Vous pouvez en créer une autre sur le même sujet.</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Créer une communauté</translation>
    </message>
    <message>
        <source>You have declined the invitation. You can join all the same.</source>
        <translation>Vous avez refusé l’invitation. Vous pouvez quand même rejoindre la communauté.</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>Vous êtes invité.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 vous invite.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Remove %1 from the community?</source>
        <translation>Retirer %1 de la communauté&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Sur invitation de %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Inviter à nouveau</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Retirer l’invitation</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>L’invitation est retirée.</translation>
    </message>
    <message>
        <source>To come back you will have to ask: moderators admit here.</source>
        <translation>Pour revenir, il vous faudra le demander&#xa0;: ici, les modérateurs admettent les membres.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>What was said here reached its members.</source>
        <translation>Ce qui a été dit ici est parvenu à ses membres.</translation>
    </message>
    <message>
        <source>You asked to join “%1” and were not admitted.</source>
        <translation>Vous avez demandé à rejoindre «&#xa0;%1&#xa0;» et n’avez pas été admis.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. %2 did not admit you.</source>
        <translation>Vous avez demandé à rejoindre «&#xa0;%1&#xa0;». %2 ne vous a pas admis.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>Vous n’êtes plus membre de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”. %2 has removed you.</source>
        <translation>Vous n’êtes plus membre de «&#xa0;%1&#xa0;». %2 vous a retiré.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only moderators can admit you again. Write to who owns it.</source>
        <translation>Seuls les modérateurs peuvent vous admettre à nouveau. Écrivez à ses propriétaires.</translation>
    </message>
    <message>
        <source>Why? They read this. You may leave it out.</source>
        <translation>Pourquoi&#x202f;? La personne le lit. Vous pouvez ne rien écrire.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 est déjà membre.</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 est déjà invité.</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>Fil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>community::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>A room, or nothing when it is on a screen.</source>
        <translation>Une salle, ou rien si c’est à l’écran.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>To join from anywhere.</source>
        <translation>Pour participer de n’importe où.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui s’y passe</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Prévoir un événement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Le prévoir</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Un titre, s’il vous plaît.</translation>
    </message>
    <message>
        <source>An address such as https://…</source>
        <translation>Une adresse comme https://…</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is ahead.</source>
        <translation>Ce moment est passé. Choisissez-en un à venir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You come to what you plan, until you say otherwise at the event.</source>
        <translation>Vous participez à ce que vous prévoyez, jusqu’à ce que vous disiez autre chose auprès de l’événement.</translation>
    </message>
</context>
<context>
    <name>community::PostCard</name>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Éclairant</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Drôle</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>Je me demande</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Réponse acceptée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Removed by its author.</source>
        <translation>Supprimé par son auteur.</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>Masqué par un modérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Ce que %1 a écrit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, yours too</source>
        <translation>%1&#xa0;: %2, dont la vôtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Ne plus accepter</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>Accepter comme réponse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Why is it hidden? Its author reads this.</source>
        <translation>Pourquoi le masquer&#x202f;? Son auteur lira ceci.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>What is wrong with it? The moderators read this.</source>
        <translation>Qu’est-ce qui ne va pas&#x202f;? Les modérateurs lisent ceci.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message>
        <source>Removed by its author</source>
        <translation>Supprimé par son auteur</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Masqué par un modérateur</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadForm</name>
    <message>
        <source>Start the thread</source>
        <translation>Ouvrir le fil</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A question or a sentence, so that others find it.</source>
        <translation>Une question ou une phrase, pour que d’autres le trouvent.</translation>
    </message>
    <message>
        <source>What is it about? **bold**, lists and code as in Markdown</source>
        <translation>De quoi s’agit-il&#x202f;? **gras**, listes et code comme en Markdown</translation>
    </message>
    <message>
        <source>Change the thread</source>
        <translation>Modifier le fil</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Ouvrir un fil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>You are in no community yet. Join one first.</source>
        <translation>Vous n’êtes encore dans aucune communauté. Rejoignez-en d’abord une.</translation>
    </message>
    <message>
        <source>A title and a text, please.</source>
        <translation>Un titre et un texte, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Mentionner quelqu’un</translation>
    </message>
    <message>
        <source>Everybody reads it beside the course; replies reach the members.</source>
        <translation>Tout le monde le lit à côté du cours&#x202f;; les réponses parviennent aux membres.</translation>
    </message>
    <message>
        <source>It reaches the members.</source>
        <translation>Cela parvient aux membres.</translation>
    </message>
    <message>
        <source>You are no longer in this community, so it cannot be sent there. What you wrote is kept: copy it, or choose another community.</source>
        <translation>Vous n’êtes plus dans cette communauté&#xa0;: l’envoi n’y est pas possible. Ce que vous avez écrit est conservé&#xa0;: copiez-le ou choisissez une autre communauté.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Cela n’a pas été envoyé. %1</translation>
    </message>
</context>
<context>
    <name>community::ThreadView</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Write a reply; @ names somebody</source>
        <translation>Écrire une réponse&#x202f;; @ mentionne quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>Afficher %n réponse précédente</numerusform>
            <numerusform>Afficher %n réponses précédentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>About the course “%1”</source>
        <translation>À propos du cours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Closed by a moderator: %1</source>
        <translation>Fermé par un modérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Open for replies</source>
        <translation>Rouvrir aux réponses</translation>
    </message>
    <message>
        <source>Close for replies</source>
        <translation>Fermer aux réponses</translation>
    </message>
    <message>
        <source>Why is it closed? Everybody reads this.</source>
        <translation>Pourquoi le fermer&#x202f;? Tout le monde lit ceci.</translation>
    </message>
    <message>
        <source>Reported. The moderators see it, and you see what becomes of it.</source>
        <translation>Signalé. Les modérateurs le voient, et vous voyez la suite donnée.</translation>
    </message>
    <message>
        <source>Join “%1” to read the replies and to write.</source>
        <translation>Rejoignez «&#xa0;%1&#xa0;» pour lire les réponses et écrire.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>En réponse à %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>You change your reply. Esc leaves it as it was.</source>
        <translation>Vous modifiez votre réponse. Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>Le fichier n’est pas encore arrivé. Il vient avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Mentionner quelqu’un</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To reactions, answers and the rest</source>
        <translation>Aux réactions, réponses et au reste</translation>
    </message>
    <message>
        <source>About the step “%1”</source>
        <translation>À propos de l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>About the event “%1”</source>
        <translation>À propos de l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Ce que %1 a écrit</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Replies reach the members of “%1”.</source>
        <translation>Les réponses parviennent aux membres de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Cela n’a pas été envoyé. %1</translation>
    </message>
    <message>
        <source>Your thread is being kept on this computer. It stands here in a moment.</source>
        <translation>Votre fil est en cours d’enregistrement sur cet ordinateur. Il sera ici dans un instant.</translation>
    </message>
    <message>
        <source>A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be copied; Esc leaves it.</source>
        <translation>Un modérateur a masqué cette réponse, elle ne peut donc pas être modifiée&#xa0;: %1. Ce que vous avez écrit ici peut être copié&#x202f;; Échap l’abandonne.</translation>
    </message>
    <message>
        <source>This thread is not here. Most likely it is in a community that you have not joined: join it, and the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.</source>
        <translation>Ce fil n’est pas ici. Il est sans doute dans une communauté que vous n’avez pas rejointe&#xa0;: rejoignez-la, et il arrive. Peut-être n’est-il pas encore arrivé, ou son auteur ou un modérateur l’a retiré.</translation>
    </message>
    <message>
        <source>You are joining “%1”. The thread comes with the next sync.</source>
        <translation>Vous rejoignez «&#xa0;%1&#xa0;». Le fil arrive avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>This thread is not here. Perhaps a moderator has hidden it, or it has not arrived yet.</source>
        <translation>Ce fil n’est pas ici. Peut-être un modérateur l’a-t-il masqué, ou il n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>This thread is in “%1”. You asked to join: it comes when you are admitted.</source>
        <translation>Ce fil est dans «&#xa0;%1&#xa0;». Vous avez demandé à entrer&#xa0;: il arrive quand vous êtes admis.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, whose last member has left. Nobody can join any more.</source>
        <translation>Ce fil est dans «&#xa0;%1&#xa0;», dont le dernier membre est parti. Plus personne ne peut la rejoindre.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Its moderators admit: ask them.</source>
        <translation>Ce fil est dans «&#xa0;%1&#xa0;», que vous n’avez pas rejointe. Ses modérateurs admettent&#xa0;: demandez-leur.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Join it to read and to write there.</source>
        <translation>Ce fil est dans «&#xa0;%1&#xa0;», que vous n’avez pas rejointe. Rejoignez-la pour y lire et y écrire.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à entrer</translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Ce cours n’est plus dans votre catalogue.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Retour au catalogue</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>fonctionne hors ligne</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% fait</translation>
    </message>
    <message>
        <source>%1 % done, next: %2</source>
        <translation>%1&#xa0;% fait, ensuite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>See my request</source>
        <translation>Voir ma demande</translation>
    </message>
    <message>
        <source>Request this course</source>
        <translation>Demander ce cours</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>See it at the provider</source>
        <translation>Voir chez l’organisme</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Se désinscrire</translation>
    </message>
    <message>
        <source>Withdrawn from %1</source>
        <translation>Désinscription de %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>Ce que vous saurez faire</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Search the catalog for it</source>
        <translation>Chercher cela dans le catalogue</translation>
    </message>
    <message>
        <source>Before this course</source>
        <translation>Avant ce cours</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>Parcours de %n étape</numerusform>
            <numerusform>Parcours de %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>%n collègue l’a suivi</numerusform>
            <numerusform>%n collègues l’ont suivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Revenir d’où vous venez</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Y jeter un œil</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>Done again from %1 on, it renews your badge “%2”, which is valid until %3.</source>
        <translation>Refait à partir du %1, il renouvelle votre badge «&#xa0;%2&#xa0;», valable jusqu’au %3.</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. You can ask now, also offline.</source>
        <translation>Votre responsable ou le service formation et développement décide de ce cours. Vous pouvez le demander maintenant, même hors ligne.</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>C’était déjà envoyé.</translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Certificat jusqu’au</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 (%n vote(s))</source>
        <translation>
            <numerusform>%1 sur 5 (%n vote)</numerusform>
            <numerusform>%1 sur 5 (%n votes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Temps à prévoir</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Oui, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
</context>
<context>
    <name>course::OfflinePanel</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message>
        <source>Talked about in communities</source>
        <translation>Évoqué dans les communautés</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Demander à une communauté</translation>
    </message>
    <message>
        <source>Nobody has asked about this course yet.</source>
        <translation>Personne n’a encore posé de question sur ce cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message>
        <source>Saved for later</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Press to take it off the list</source>
        <translation>Appuyez pour le retirer de la liste</translation>
    </message>
    <message>
        <source>Not saved any more.</source>
        <translation>N’est plus mis de côté.</translation>
    </message>
    <message>
        <source>Saved: the catalog&apos;s filter &apos;Saved for later&apos; has it.</source>
        <translation>Mis de côté&#xa0;: le filtre «&#xa0;Mis de côté&#xa0;» du catalogue le montre.</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Recommander…</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>Votre note&#xa0;: %n sur 5</numerusform>
            <numerusform>Votre note&#xa0;: %n sur 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>What colleagues say</source>
        <translation>Ce qu’en disent les collègues</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n étoile sur 5</numerusform>
            <numerusform>%n étoiles sur 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend it to</source>
        <translation>Le recommander à</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Un mot d’accompagnement</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <source>Recommended to %1.</source>
        <translation>Recommandé à %1.</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>Que devraient savoir les autres&#x202f;?</translation>
    </message>
    <message>
        <source>With words everybody reads it with your name; stars alone only count.</source>
        <translation>Avec un texte, tout le monde le lit avec votre nom&#x202f;; les étoiles seules sont seulement comptées.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Choose one to five stars.</source>
        <translation>Choisissez de une à cinq étoiles.</translation>
    </message>
    <message>
        <source>Thank you. It counts when it is sent.</source>
        <translation>Merci. Elle compte une fois envoyée.</translation>
    </message>
    <message>
        <source>Name of a colleague or community</source>
        <translation>Nom d’un collègue ou d’une communauté</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Choose a colleague or a community from the list.</source>
        <translation>Choisissez un collègue ou une communauté dans la liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>Combien d’étoiles</translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message>
        <source>The revocation list is from today.</source>
        <translation>La liste de révocation date d’aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>La liste de révocation date de %n jour.</numerusform>
            <numerusform>La liste de révocation date de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could be read.</source>
        <translation>Le fichier a pu être lu.</translation>
    </message>
    <message>
        <source>The file is damaged or is no badge.</source>
        <translation>Le fichier est endommagé ou n’est pas un badge.</translation>
    </message>
    <message>
        <source>This is no Open Badge.</source>
        <translation>Ce n’est pas un Open Badge.</translation>
    </message>
    <message>
        <source>Every word of the badge is defined.</source>
        <translation>Chaque mot du badge est défini.</translation>
    </message>
    <message>
        <source>The badge uses a vocabulary that this program does not know: %1</source>
        <translation>Le badge utilise un vocabulaire que ce programme ne connaît pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The badge does not begin with the vocabularies that the standard asks for: %1</source>
        <translation>Le badge ne commence pas par les vocabulaires que la norme exige&#xa0;: %1</translation>
    </message>
    <message>
        <source>The badge has something in it that no vocabulary defines and no signature protects: %1</source>
        <translation>Le badge contient quelque chose qu’aucun vocabulaire ne définit et qu’aucune signature ne protège&#xa0;: %1</translation>
    </message>
    <message>
        <source>The badge&apos;s vocabulary contradicts itself: %1</source>
        <translation>Le vocabulaire du badge se contredit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The badge is too complicated to be checked. Real badges never are.</source>
        <translation>Le badge est trop compliqué pour être vérifié. Les vrais badges ne le sont jamais.</translation>
    </message>
    <message>
        <source>The badge has everything that belongs to one.</source>
        <translation>Le badge a tout ce qu’il doit avoir.</translation>
    </message>
    <message>
        <source>Something is missing in the badge: %1</source>
        <translation>Il manque quelque chose dans le badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something in the badge is of the wrong kind: %1</source>
        <translation>Un élément du badge est du mauvais type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something in the badge has a value that it must not have: %1</source>
        <translation>Un élément du badge a une valeur qu’il ne doit pas avoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>A part of the badge lies on a web site and is not here: %1</source>
        <translation>Une partie du badge se trouve sur un site web et n’est pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature is right: nothing was changed since it was signed.</source>
        <translation>La signature est correcte&#xa0;: rien n’a été modifié depuis.</translation>
    </message>
    <message>
        <source>The signature is right, made by a draft of today&apos;s standard.</source>
        <translation>La signature est correcte&#x202f;; elle suit un projet de la norme actuelle.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but nobody confirms whose signature it is.</source>
        <translation>Rien n’a été modifié depuis la signature, mais personne ne confirme de qui elle est.</translation>
    </message>
    <message>
        <source>The signature does not fit: the badge was changed, or somebody else made it.</source>
        <translation>La signature ne correspond pas&#xa0;: le badge a été modifié, ou quelqu’un d’autre l’a signé.</translation>
    </message>
    <message>
        <source>Nobody has signed this badge.</source>
        <translation>Personne n’a signé ce badge.</translation>
    </message>
    <message>
        <source>The badge is signed in a way that this program does not know: %1</source>
        <translation>Le badge est signé d’une manière que ce programme ne connaît pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature is damaged: %1</source>
        <translation>La signature est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature names no key that can be used: %1</source>
        <translation>La signature ne désigne aucune clé utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature is by somebody other than the issuer: %1</source>
        <translation>La signature est de quelqu’un d’autre que l’émetteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature was made for another purpose: %1</source>
        <translation>La signature a été faite dans un autre but&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature has expired.</source>
        <translation>La signature a expiré.</translation>
    </message>
    <message>
        <source>The badge contradicts the token that it came in: %1</source>
        <translation>Le badge contredit le jeton dans lequel il est arrivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site has the same badge.</source>
        <translation>Le site web de l’émetteur présente le même badge.</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s web site can confirm this badge; it was not asked yet: %1</source>
        <translation>Seul le site web de l’émetteur peut confirmer ce badge&#x202f;; il n’a pas encore été interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The badge does not lie where its issuer keeps badges: %1</source>
        <translation>Le badge ne se trouve pas là où son émetteur conserve les siens&#xa0;: %1</translation>
    </message>
    <message>
        <source>A part of this program is missing: signatures cannot be checked.</source>
        <translation>Il manque une partie de ce programme&#xa0;: les signatures ne peuvent pas être vérifiées.</translation>
    </message>
    <message>
        <source>It is valid today.</source>
        <translation>Il est valable aujourd’hui.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>Il n’est pas valable avant le %1.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Il a expiré le %1.</translation>
    </message>
    <message>
        <source>A date in the badge cannot be read: %1</source>
        <translation>Une date du badge est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The issuer cannot revoke this badge.</source>
        <translation>L’émetteur ne peut pas révoquer ce badge.</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>Il n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>The issuer has suspended this badge for now.</source>
        <translation>L’émetteur a suspendu ce badge pour le moment.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list is not on this device.</source>
        <translation>On ne sait pas s’il a été révoqué&#xa0;: la liste de l’émetteur n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list cannot be read.</source>
        <translation>On ne sait pas s’il a été révoqué&#xa0;: la liste de l’émetteur est illisible.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the list is not signed by the issuer.</source>
        <translation>On ne sait pas s’il a été révoqué&#xa0;: la liste n’est pas signée par l’émetteur.</translation>
    </message>
    <message>
        <source>You trust this issuer: %1</source>
        <translation>Vous faites confiance à cet émetteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This issuer is not among those that you trust: %1</source>
        <translation>Cet émetteur ne fait pas partie de ceux auxquels vous faites confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was issued to you.</source>
        <translation>Il vous a été délivré.</translation>
    </message>
    <message>
        <source>It was issued to somebody else.</source>
        <translation>Il a été délivré à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The badge does not say to whom it was issued.</source>
        <translation>Le badge ne dit pas à qui il a été délivré.</translation>
    </message>
    <message>
        <source>To whom it was issued was not checked.</source>
        <translation>On n’a pas vérifié à qui il a été délivré.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge.</source>
        <translation>L’émetteur a révoqué ce badge.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge: %1</source>
        <translation>L’émetteur a révoqué ce badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Valable.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Non valable.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Pas encore établi.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this device; the issuer can be asked for it: %1</source>
        <translation>La clé de l’émetteur n’est pas sur cet appareil&#x202f;; on peut la lui demander&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::BadgeRow</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Dernier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bon après-midi, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>nécessite le réseau</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>title of a step, how far it is</comment>
        <translation>Ensuite&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Toutes les étapes sont faites.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; opens when &apos;%2&apos; is done.</source>
        <translation>«&#xa0;%1&#xa0;» s’ouvre quand «&#xa0;%2&#xa0;» est fait.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n modification en attente d’envoi</numerusform>
            <numerusform>%n modifications en attente d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nothing in progress. Find a course that takes you further.</source>
        <translation>Rien en cours. Trouvez un cours qui vous fait avancer.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Parcourir le catalogue</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bientôt à échéance</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>Aucune échéance dans les 30 prochains jours.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Votre équipe</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>A pathway leads to a goal step by step. You follow none yet.</source>
        <translation>Un parcours mène pas à pas à un objectif. Vous n’en suivez encore aucun.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Voir les parcours</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the pathway %1</source>
        <translation>Ouvrir le parcours %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>Étapes faites&#xa0;: %1 sur %n</numerusform>
            <numerusform>Étapes faites&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>%n changement pour vous</numerusform>
            <numerusform>%n changements pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No session or event is planned.</source>
        <translation>Aucune séance ni événement prévu.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Demander un cours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>You can ask for any course, also one that the catalog lacks.</source>
        <translation>Vous pouvez demander n’importe quel cours, même s’il n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>chez %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Badges and standing</source>
        <translation>Badges et rang</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n day(s)</source>
        <translation>
            <numerusform>%n jour d’affilée</numerusform>
            <numerusform>%n jours d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>My registrations</source>
        <translation>Mes inscriptions</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about my standing</source>
        <translation>Plus sur ma situation</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>se termine bientôt</translation>
    </message>
    <message>
        <source>Recommended to you</source>
        <translation>Recommandé pour vous</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and has been made anew from the server.</source>
        <translation>Ce qui était conservé sur cet ordinateur était endommagé et a été refait à partir du serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>%n modification qui n’avait pas été envoyée est conservée.</numerusform>
            <numerusform>%n modifications qui n’avaient pas été envoyées sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>%n brouillon est conservé.</numerusform>
            <numerusform>%n brouillons sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formation et développement</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged. The next sync fetches it anew.</source>
        <translation>Ce qui était conservé sur cet ordinateur était endommagé. La prochaine synchronisation le récupère de nouveau.</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>pas téléchargé</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Voir quoi</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>Le serveur a été restauré à partir d’une sauvegarde&#xa0;: %n élément de votre part n’y est plus.</numerusform>
            <numerusform>Le serveur a été restauré à partir d’une sauvegarde&#xa0;: %n éléments de votre part n’y sont plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for you.</source>
        <translation>Aucune demande ne vous attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>%n demande attend votre décision.</numerusform>
            <numerusform>%n demandes attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>Certificats qui expirent</translation>
    </message>
</context>
<context>
    <name>development::AwardForm</name>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Personnes correspondantes</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Award it</source>
        <translation>Le décerner</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>“%1” for %2: signed with the next sync.</source>
        <translation>«&#xa0;%1&#xa0;» pour %2&#xa0;: signé à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>development::BadgeForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Ce qu’il représente</translation>
    </message>
    <message>
        <source>What one does for it</source>
        <translation>Ce qu’on fait pour l’obtenir</translation>
    </message>
    <message>
        <source>Whoever checks the badge reads it.</source>
        <translation>Qui vérifie le badge le lit.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Level or number</source>
        <translation>Niveau ou nombre</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5 and are those that a supervisor or a course has seen.</source>
        <translation>Les niveaux vont de 1 à 5&#x202f;; ceux qu’un responsable ou un cours a constatés comptent.</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>Comment il s’obtient</translation>
    </message>
    <message>
        <source>Months until it ends</source>
        <translation>Mois avant qu’il prenne fin</translation>
    </message>
    <message>
        <source>Then it is earned anew; people are reminded before.</source>
        <translation>Il s’obtient ensuite de nouveau&#x202f;; un rappel arrive avant.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Enregistrer le badge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Who has earned it already gets it soon after the next sync.</source>
        <translation>Enregistré&#xa0;: «&#xa0;%1&#xa0;». Qui l’a déjà obtenu le reçoit peu après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one from the list.</source>
        <translation>Cela n’existe plus. Choisissez autre chose dans la liste.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez saisi est de nouveau là.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Give it to whom you choose with “Award a badge…”.</source>
        <translation>Enregistré&#xa0;: «&#xa0;%1&#xa0;». Décernez-le à qui vous voulez avec «&#xa0;Décerner un badge…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formation et développement</translation>
    </message>
    <message>
        <source>This page is for learning &amp; development.</source>
        <translation>Cette page est destinée au service formation et développement.</translation>
    </message>
    <message>
        <source>What people ask for</source>
        <translation>Ce que les gens demandent</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Points and challenges</source>
        <translation>Points et défis</translation>
    </message>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>Demandes, cours mis de côté et recherches vaines de l’année passée, à partir de %n personne&#x202f;; jamais qui.</numerusform>
            <numerusform>Demandes, cours mis de côté et recherches vaines de l’année passée, à partir de %n personnes&#x202f;; jamais qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that enough people ask for.</source>
        <translation>Rien que suffisamment de personnes demandent.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, people</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save what people ask for</source>
        <translation>Enregistrer ce que les gens demandent</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Badges that were given</source>
        <translation>Badges décernés</translation>
    </message>
    <message>
        <source>Award a badge…</source>
        <translation>Décerner un badge…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>en attente de signature</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason: everybody who checks the badge reads it</source>
        <translation>Motif&#xa0;: tous ceux qui vérifient le badge le lisent</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Who is ranked</source>
        <translation>Qui est classé</translation>
    </message>
    <message>
        <source>No points at all</source>
        <translation>Aucun point</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>Le serveur n’envoie à personne plus que cela ne permet, ni de chiffres de moins de %n personne.</numerusform>
            <numerusform>Le serveur n’envoie à personne plus que cela ne permet, ni de chiffres de moins de %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Points&#xa0;: %1</translation>
    </message>
    <message>
        <source>Badges and their rules</source>
        <translation>Badges et leurs règles</translation>
    </message>
    <message>
        <source>New badge…</source>
        <translation>Nouveau badge…</translation>
    </message>
    <message>
        <source>answered with “%1”</source>
        <translation>réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Nom d’un cours</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Cours qui correspondent</translation>
    </message>
    <message>
        <source>One course for all who asked</source>
        <translation>Un cours pour tous ceux qui l’ont demandé</translation>
    </message>
    <message>
        <source>Their requests are fulfilled and they are registered. For a course that needs approval, those who still wait for their supervisor stay as they are.</source>
        <translation>Leurs demandes sont satisfaites et leur inscription est faite. Si le cours demande une approbation, rien ne change pour ceux qui attendent encore leur responsable.</translation>
    </message>
    <message>
        <source>Register them</source>
        <translation>Les inscrire</translation>
    </message>
    <message>
        <source>“%1” for all who asked: they are registered with the next sync.</source>
        <translation>«&#xa0;%1&#xa0;» pour tous ceux qui l’ont demandé&#xa0;: l’inscription se fait avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Nobody has a request, so nobody is registered. Each is told of the course on their dashboard; you do not see whom.</source>
        <translation>Personne n’a de demande, donc personne n’est inscrit. Chacun apprend l’existence du cours sur son tableau de bord&#x202f;; vous ne voyez pas qui.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Les informer</translation>
    </message>
    <message>
        <source>“%1” for all who looked for it: they are told with the next sync.</source>
        <translation>«&#xa0;%1&#xa0;» pour tous ceux qui l’ont cherché&#xa0;: ils l’apprennent à la prochaine synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>Seul le %n plus récent est affiché.</numerusform>
            <numerusform>Seuls les %n plus récents sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Name of a person or of a badge</source>
        <translation>Nom d’une personne ou d’un badge</translation>
    </message>
    <message>
        <source>Points, levels, days in a row, leaderboards and challenges go for everybody. What people did stays recorded, and counts when you turn points on again.</source>
        <translation>Points, niveaux, jours d’affilée, classements et défis disparaissent pour tous. Ce que chacun a fait reste enregistré et compte si vous réactivez les points.</translation>
    </message>
    <message>
        <source>Leaderboards go for everybody. People see their own points, and where they stand among others as figures without names.</source>
        <translation>Les classements disparaissent pour tous. Chacun voit ses propres points et sa place parmi les autres, en chiffres sans noms.</translation>
    </message>
    <message>
        <source>Who takes part is ranked by name, and seen by those who take part. All others see no leaderboard and are on none until they choose to.</source>
        <translation>Qui participe est classé par son nom, et vu par ceux qui participent. Tous les autres ne voient aucun classement et n’y figurent pas tant qu’ils ne le choisissent pas.</translation>
    </message>
    <message>
        <source>Everybody is ranked by name, in their department, team, pathways and communities, without being asked. Where there is a works council, ask it first.</source>
        <translation>Tous sont classés par leur nom dans leur service, leur équipe, leurs parcours et leurs communautés, sans qu’on leur demande. S’il y a un comité d’entreprise, consultez-le d’abord.</translation>
    </message>
    <message>
        <source>It holds from the next sync on.</source>
        <translation>Cela vaut dès la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Who is ranked: %1</source>
        <translation>Qui est classé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>not taken by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is kept for the next time.</source>
        <translation>Rien n’a été enregistré. Ce que vous avez saisi est conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who is ranked</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Those who take part</source>
        <translation>Seulement ceux qui participent</translation>
    </message>
    <message>
        <source>People see their own points, and where they stand without names.</source>
        <translation>Chacun voit ses propres points, et sa place sans noms.</translation>
    </message>
    <message>
        <source>Among themselves; all others see nothing of it.</source>
        <translation>Entre eux&#x202f;; tous les autres n’en voient rien.</translation>
    </message>
</context>
<context>
    <name>downloads::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>Courses that you download can be learned without a network.</source>
        <translation>Les cours téléchargés peuvent être suivis sans réseau.</translation>
    </message>
    <message>
        <source>See my courses</source>
        <translation>Voir mes cours</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Due this month: %1</source>
        <translation>À faire ce mois-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>Les télécharger</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Ouvrir le cours</translation>
    </message>
</context>
<context>
    <name>help::HelpView</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Pour les apprenants</translation>
    </message>
    <message>
        <source>For supervisors</source>
        <translation>Pour les responsables</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Pour les administrateurs</translation>
    </message>
    <message>
        <source>Page up / Page down</source>
        <translation>Page préc. / Page suiv.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>For learning &amp; development</source>
        <translation>Pour la formation et le développement</translation>
    </message>
    <message>
        <source>This chapter is in English.</source>
        <translation>Ce chapitre est en anglais.</translation>
    </message>
</context>
<context>
    <name>invitations::Letter</name>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Nouvel horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Convenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>It waits for your answer, here or in LXCP.</source>
        <translation>Votre réponse est attendue, ici ou dans LXCP.</translation>
    </message>
    <message>
        <source>It waits for your answer in LXCP.</source>
        <translation>Votre réponse est attendue dans LXCP.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Toutes les quatre semaines</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Une série</translation>
    </message>
    <message>
        <source>%1, the last time on %2</source>
        <translation>%1, la dernière fois le %2</translation>
    </message>
    <message>
        <source>One meeting is cancelled: %1</source>
        <translation>Une séance est annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some meetings are cancelled: %1</source>
        <translation>Quelques séances sont annulées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only this is cancelled; the other meetings stay as they are.</source>
        <translation>Seul cela est annulé, les autres séances restent comme elles sont.</translation>
    </message>
    <message>
        <source>Only this has changed; the other meetings stay as they are.</source>
        <translation>Seul cela a changé, les autres séances restent comme elles sont.</translation>
    </message>
    <message>
        <source>It stays at %1 in %2 when clocks change.</source>
        <translation>Quand les horloges changent, cela reste à %1 à %2.</translation>
    </message>
    <message>
        <source>The old time stays: %1</source>
        <translation>L’ancien horaire reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The new time was declined: %1</source>
        <translation>Le nouvel horaire a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>Le mentorat est terminé.</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 propose une séance</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propose un autre horaire</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 est d’accord</translation>
    </message>
    <message>
        <source>%1 says perhaps</source>
        <translation>%1 dit peut-être</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 refuse</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 annule une séance</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>What was held stays. The other meetings are at their new time from %1.</source>
        <translation>Ce qui a eu lieu reste. Les autres séances sont à leur nouvel horaire à partir du %1.</translation>
    </message>
    <message>
        <source>It now ends at %1.</source>
        <translation>La fin est désormais à %1.</translation>
    </message>
    <message>
        <source>Waiting for your answer: %1</source>
        <translation>En attente de votre réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was called “%1” before.</source>
        <translation>Auparavant&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is another link to join: %1</source>
        <translation>Le lien pour participer a changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>You come: %1</source>
        <translation>Vous venez&#xa0;: %1</translation>
    </message>
    <message>
        <source>You do not come: %1</source>
        <translation>Vous ne venez pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>You may come: %1</source>
        <translation>Vous viendrez peut-être&#xa0;: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>L’événement n’a pas lieu.</translation>
    </message>
    <message>
        <source>You can answer otherwise, here or in LXCP.</source>
        <translation>Vous pouvez répondre autrement, ici ou dans LXCP.</translation>
    </message>
    <message>
        <source>You can answer otherwise in LXCP.</source>
        <translation>Vous pouvez répondre autrement dans LXCP.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>There is no agenda any more.</source>
        <translation>Il n’y a plus d’ordre du jour.</translation>
    </message>
    <message>
        <source>The agenda is another one:</source>
        <translation>L’ordre du jour a changé&#xa0;:</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Ordre du jour&#xa0;:</translation>
    </message>
    <message>
        <source>You are no longer in “%1”, so it goes out of your calendar.</source>
        <translation>Vous ne faites plus partie de «&#xa0;%1&#xa0;», cela quitte donc votre calendrier.</translation>
    </message>
    <message>
        <source>You said perhaps: agree or decline once you know.</source>
        <translation>Vous avez dit peut-être&#xa0;: acceptez ou refusez dès que vous le savez.</translation>
    </message>
    <message>
        <source>Nobody answered the new time: %1</source>
        <translation>Personne n’a répondu au nouvel horaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>messages::ActText</name>
    <message>
        <source>You added %1</source>
        <translation>Vous avez ajouté %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 a ajouté %2</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 vous a ajouté</translation>
    </message>
    <message>
        <source>%1 added you and %2</source>
        <translation>%1 vous a ajouté, ainsi que %2</translation>
    </message>
    <message>
        <source>You took %1 out</source>
        <translation>Vous avez retiré %1</translation>
    </message>
    <message>
        <source>%1 took %2 out</source>
        <translation>%1 a retiré %2</translation>
    </message>
    <message>
        <source>%1 took you out</source>
        <translation>%1 vous a retiré</translation>
    </message>
    <message>
        <source>%1 took you and %2 out</source>
        <translation>%1 vous a retiré, ainsi que %2</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Vous êtes parti</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 est parti</translation>
    </message>
</context>
<context>
    <name>messages::MessagesView</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Nobody has written to you here yet, nor you to anybody.</source>
        <translation>Personne ne vous a encore écrit ici, ni vous à personne.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a colleague, or to several at once.</source>
        <translation>Écrivez à un collègue, ou à plusieurs à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>Afficher %n message précédent</numerusform>
            <numerusform>Afficher %n messages précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Quitter le groupe</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Ce que %1 a écrit</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>Le fichier n’est pas encore arrivé. Il vient avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Name and people</source>
        <translation>Nom et participants</translation>
    </message>
    <message>
        <source>Leave the group? Only those who stay can add you again.</source>
        <translation>Quitter le groupe&#x202f;? Seules les personnes qui restent peuvent vous y ajouter à nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Mentionner quelqu’un</translation>
    </message>
    <message>
        <source>not in this conversation</source>
        <translation>pas dans cette conversation</translation>
    </message>
    <message>
        <source>%1 is not in this conversation and is not told.</source>
        <translation>%1 n’est pas dans cette conversation et n’en est pas averti.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Messages from before you were added are not shown to you.</source>
        <translation>Les messages d’avant votre ajout ne vous sont pas montrés.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>Lu par %n</numerusform>
            <numerusform>Lu par %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>You are no longer in this group. %1 took you out.</source>
        <translation>Vous n’êtes plus dans ce groupe. %1 vous a retiré.</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. %2 took you out.</source>
        <translation>Vous n’êtes plus dans «&#xa0;%1&#xa0;». %2 vous a retiré.</translation>
    </message>
    <message>
        <source>Not in this conversation, and not told: %1</source>
        <translation>Pas dans cette conversation et pas averti&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you have begun to write here goes with it: copy it first, if you want it.</source>
        <translation>Ce que vous avez commencé à écrire ici disparaît aussi&#xa0;: copiez-le avant, si vous voulez le garder.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Cela n’a pas été envoyé. %1</translation>
    </message>
    <message>
        <source>The conversation is being kept on this computer. It stands here in a moment.</source>
        <translation>La conversation est en cours d’enregistrement sur cet ordinateur. Elle sera ici dans un instant.</translation>
    </message>
    <message>
        <source>This conversation is not here. Perhaps you are not in it, or it has not arrived yet.</source>
        <translation>Cette conversation n’est pas ici. Peut-être n’en faites-vous pas partie, ou n’est-elle pas encore arrivée.</translation>
    </message>
    <message>
        <source>Your message is removed.</source>
        <translation>Votre message est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>C’était déjà envoyé.</translation>
    </message>
</context>
<context>
    <name>messages::NewConversation</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Personnes à qui écrire</translation>
    </message>
    <message>
        <source>Press to leave them out</source>
        <translation>Appuyez pour ne pas l’inclure</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Press to keep them</source>
        <translation>Appuyer pour garder la personne</translation>
    </message>
    <message>
        <source>Press to take them out</source>
        <translation>Appuyer pour retirer la personne</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <source>Taken out when you save</source>
        <translation>Retirés à l’enregistrement</translation>
    </message>
    <message>
        <source>Who began the group can take people out of it.</source>
        <translation>La personne qui a créé le groupe peut en retirer des membres.</translation>
    </message>
    <message>
        <source>Added when you save</source>
        <translation>Ajoutés à l’enregistrement</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody by this name is here to be chosen.</source>
        <translation>Personne de ce nom ne peut être choisi ici.</translation>
    </message>
</context>
<context>
    <name>models::CatalogModel</name>
    <message>
        <source>not on this computer</source>
        <translation>pas sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message>
        <source>%1 done together, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 faits ensemble, %2 suffisaient</translation>
    </message>
    <message>
        <source>%1 done, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 faits, %2 suffisaient</translation>
    </message>
    <message>
        <source>%1 of %2 done together</source>
        <comment>deeds</comment>
        <translation>%1 sur %2 faits ensemble</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>deeds</comment>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>Terminer %n cours</numerusform>
            <numerusform>Terminer %n cours</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a course</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>Terminer %1&#xa0;: %n fois</numerusform>
            <numerusform>Terminer %1&#xa0;: %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>courses</comment>
        <translation>Terminer %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>En terminer %n parmi&#xa0;: %1</numerusform>
            <numerusform>En terminer %n parmi&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>En faire %n parmi&#xa0;: %1</numerusform>
            <numerusform>En faire %n parmi&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>Apprendre pendant %n jour</numerusform>
            <numerusform>Apprendre pendant %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>Obtenir %n badge</numerusform>
            <numerusform>Obtenir %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>Avoir %n séance de mentorat</numerusform>
            <numerusform>Avoir %n séances de mentorat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>Donner %n réponse acceptée</numerusform>
            <numerusform>Donner %n réponses acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has decided to rank nobody.</source>
        <translation>Votre organisation a décidé de ne classer personne.</translation>
    </message>
    <message>
        <source>Only those who take part see it, and are seen.</source>
        <translation>Seuls ceux qui participent le voient, et sont vus.</translation>
    </message>
    <message>
        <source>Not shown: together with the figures of other groups it would tell of a few people.</source>
        <translation>Non affiché&#xa0;: avec les chiffres d’autres groupes, on en apprendrait sur quelques personnes.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>Non affiché&#xa0;: moins de %n personne.</numerusform>
            <numerusform>Non affiché&#xa0;: moins de %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>days of learning</source>
        <translation>jours d’apprentissage</translation>
    </message>
    <message>
        <source>courses completed</source>
        <translation>cours terminés</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>sessions of mentoring</source>
        <translation>séances de mentorat</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>réponses acceptées</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>what a group sets out to do</comment>
        <translation>%1, tous ensemble</translation>
    </message>
    <message>
        <source>for the department %1</source>
        <translation>pour le service %1</translation>
    </message>
    <message>
        <source>for your team</source>
        <translation>pour votre équipe</translation>
    </message>
    <message>
        <source>for the team of %1</source>
        <translation>pour l’équipe de %1</translation>
    </message>
    <message>
        <source>for all who joined the pathway “%1”</source>
        <translation>pour tous ceux du parcours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>for the community “%1”</source>
        <translation>pour la communauté «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>pour tous</translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>dont %n par vous</numerusform>
            <numerusform>dont %n par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>%n personne l’a atteint</numerusform>
            <numerusform>%n personnes l’ont atteint</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>models::ClockText</name>
    <message>
        <source>The clock of this computer is %1 slow. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>L’horloge de cet ordinateur retarde de %1. LXCP suit en attendant celle du serveur&#xa0;: ce que vous faites et l’ancienneté des choses sont tout de même datés correctement.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>L’horloge de cet ordinateur avance de %1. LXCP suit en attendant celle du serveur&#xa0;: ce que vous faites et l’ancienneté des choses sont tout de même datés correctement.</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 slow, days are counted by the server&apos;s</source>
        <translation>l’horloge de cet ordinateur retarde de %1, les jours sont comptés selon celle du serveur</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 fast, days are counted by the server&apos;s</source>
        <translation>l’horloge de cet ordinateur avance de %1, les jours sont comptés selon celle du serveur</translation>
    </message>
</context>
<context>
    <name>models::ConflictText</name>
    <message>
        <source>while it could not be sent</source>
        <translation>alors qu’il n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>You are not registered</source>
        <translation>Aucune inscription</translation>
    </message>
    <message>
        <source>You follow the pathway</source>
        <translation>Vous suivez le parcours</translation>
    </message>
    <message>
        <source>You do not follow it</source>
        <translation>Vous ne le suivez pas</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2</source>
        <translation>%1 vous remplace jusqu’au %2</translation>
    </message>
    <message>
        <source>Nobody stands in for you</source>
        <translation>Personne ne vous remplace</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>La séance est annulée</translation>
    </message>
    <message>
        <source>The time is declined</source>
        <translation>L’horaire est refusé</translation>
    </message>
    <message>
        <source>You have this mentorship</source>
        <translation>Ce mentorat existe</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>Il attend une réponse</translation>
    </message>
    <message>
        <source>There is no such mentorship</source>
        <translation>Ce mentorat n’existe pas</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>Le mentorat est terminé.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>lu par vous deux</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>lu par vous uniquement</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>Cette séance est annulée</translation>
    </message>
    <message>
        <source>Your feedback from another device</source>
        <translation>Votre retour depuis un autre appareil</translation>
    </message>
    <message>
        <source>You did this at %1.</source>
        <translation>Vous avez fait cela à %1.</translation>
    </message>
    <message>
        <source>You did this at %1, after what is on the server.</source>
        <translation>Vous avez fait cela à %1, après ce qui est sur le serveur.</translation>
    </message>
    <message>
        <source>You did this at %1, before what is on the server.</source>
        <translation>Vous avez fait cela à %1, avant ce qui est sur le serveur.</translation>
    </message>
    <message>
        <source>you, on another device</source>
        <translation>vous, sur un autre appareil</translation>
    </message>
    <message>
        <source>We reached what we wanted</source>
        <translation>Nous avons atteint ce que nous voulions</translation>
    </message>
    <message>
        <source>We reached a part of it</source>
        <translation>Nous en avons atteint une partie</translation>
    </message>
    <message>
        <source>We stopped before that</source>
        <translation>Nous avons arrêté avant</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>Le mentorat est déjà terminé</translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>Fonctionne entièrement hors ligne (%n élément).</numerusform>
            <numerusform>Fonctionne hors ligne, les %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the network.</source>
        <translation>Nécessite le réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%1 élément sur %n fonctionne hors ligne.</numerusform>
            <numerusform>%1 éléments sur %n fonctionnent hors ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>%n élément nécessite le réseau.</numerusform>
            <numerusform>%n éléments nécessitent le réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>Prêt, %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>En pause, %1</translation>
    </message>
    <message>
        <source>Waits for a network where bytes cost nothing, %1</source>
        <translation>Attend un réseau où les données ne coûtent rien, %1</translation>
    </message>
    <message>
        <source>Waits for the network, %1</source>
        <translation>Attend le réseau, %1</translation>
    </message>
    <message>
        <source>Tried again by itself, %1</source>
        <translation>Nouvel essai automatique, %1</translation>
    </message>
    <message>
        <source>Waits for its turn, %1</source>
        <translation>Attend son tour, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>%n cours, %1 à télécharger.</numerusform>
            <numerusform>%n cours, %1 à télécharger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>%n est déjà ici ou en route.</numerusform>
            <numerusform>%n sont déjà ici ou en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>%n n’a rien à télécharger.</numerusform>
            <numerusform>%n n’ont rien à télécharger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free on this disk.</source>
        <translation>Il ne reste que %1 sur ce disque.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Supprimer de cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>%n ne peut pas être ouvert sur cet ordinateur.</numerusform>
            <numerusform>%n ne peuvent pas être ouverts sur cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EditText</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>Ce que vous voulez savoir faire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>models::ErrorWords</name>
    <message>
        <source>Your change is kept on this computer.</source>
        <translation>Votre modification est conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>The course&apos;s package is damaged and cannot be opened.</source>
        <translation>Le paquet du cours est endommagé et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The course&apos;s package breaks the safety rules and is not opened.</source>
        <translation>Le paquet du cours enfreint les règles de sécurité et n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The course&apos;s list of contents cannot be read.</source>
        <translation>Le sommaire du cours est illisible.</translation>
    </message>
    <message>
        <source>Tell the people who look after your catalog.</source>
        <translation>Prévenez les personnes qui s’occupent de votre catalogue.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your decision arrived.</source>
        <translation>Quelqu’un d’autre a modifié cela avant l’arrivée de votre décision.</translation>
    </message>
    <message>
        <source>Neither decision is lost.</source>
        <translation>Aucune des deux décisions n’est perdue.</translation>
    </message>
    <message>
        <source>Look at both and choose.</source>
        <translation>Comparez les deux et choisissez.</translation>
    </message>
    <message>
        <source>This is no longer possible, because it is further along than when you looked.</source>
        <translation>Ce n’est plus possible, car les choses ont avancé depuis que vous l’avez vu.</translation>
    </message>
    <message>
        <source>Look at how it stands now, then discard your change.</source>
        <translation>Regardez où cela en est, puis abandonnez votre modification.</translation>
    </message>
    <message>
        <source>It is not yours to decide, or not any more.</source>
        <translation>Cette décision ne vous appartient pas, ou plus.</translation>
    </message>
    <message>
        <source>Ask the person who has it now, or discard your change.</source>
        <translation>Adressez-vous à la personne qui s’en occupe maintenant, ou abandonnez votre modification.</translation>
    </message>
    <message>
        <source>Something in it is missing or cannot be right.</source>
        <translation>Il manque quelque chose, ou quelque chose ne peut pas être juste.</translation>
    </message>
    <message>
        <source>Edit it and send it again.</source>
        <translation>Modifiez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>The thing that it changes is not there any more.</source>
        <translation>Ce que cela modifie n’existe plus.</translation>
    </message>
    <message>
        <source>Discard the change, or keep a copy by exporting it.</source>
        <translation>Abandonnez la modification, ou gardez-en une copie en l’exportant.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change; it may be older than this program.</source>
        <translation>Le serveur ne connaît pas ce type de modification&#x202f;; il est peut-être plus ancien que ce programme.</translation>
    </message>
    <message>
        <source>Try again after the server was updated, or discard the change.</source>
        <translation>Réessayez après la mise à jour du serveur, ou abandonnez la modification.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Everything that you did is kept on this computer.</source>
        <translation>Tout ce que vous avez fait est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>You are signed in, but your organisation&apos;s server does not know you.</source>
        <translation>La connexion a réussi, mais le serveur de votre organisation ne vous connaît pas.</translation>
    </message>
    <message>
        <source>Ask your administrator to add you.</source>
        <translation>Demandez à votre administrateur de vous ajouter.</translation>
    </message>
    <message>
        <source>Your organisation has deactivated your account.</source>
        <translation>Votre organisation a désactivé votre compte.</translation>
    </message>
    <message>
        <source>Nothing is synced any more; everything on this computer stays, and you can export it.</source>
        <translation>Plus rien n’est synchronisé&#x202f;; tout reste sur cet ordinateur, et vous pouvez l’exporter.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator, then choose to sync now.</source>
        <translation>Si c’est une erreur, adressez-vous à votre administrateur, puis lancez la synchronisation.</translation>
    </message>
    <message>
        <source>You may not see or change this.</source>
        <translation>Vous n’avez pas le droit de voir ou de modifier cela.</translation>
    </message>
    <message>
        <source>If you think that you should, ask your administrator.</source>
        <translation>Si vous pensez que vous devriez l’avoir, adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>It is not there, or not any more.</source>
        <translation>Ce n’est pas là, ou plus.</translation>
    </message>
    <message>
        <source>This computer was away for long, so everything is fetched anew.</source>
        <translation>Cet ordinateur a été longtemps absent&#x202f;; tout est donc récupéré à nouveau.</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>C’est plus grand que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>Make it shorter and send it again.</source>
        <translation>Raccourcissez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>The server does not understand what this program sends.</source>
        <translation>Le serveur ne comprend pas ce que ce programme envoie.</translation>
    </message>
    <message>
        <source>Update the program, or tell your administrator.</source>
        <translation>Mettez le programme à jour, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The server has a lot to do and asked to wait.</source>
        <translation>Le serveur est très occupé et demande de patienter.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Le serveur n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>The server could not take it at the moment.</source>
        <translation>Le serveur n’a pas pu l’accepter pour le moment.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>Ce réseau exige d’abord une connexion.</translation>
    </message>
    <message>
        <source>Open the sign-in page of the network.</source>
        <translation>Ouvrez la page de connexion du réseau.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Le trousseau de clés de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program.</source>
        <translation>Votre session reste ouverte jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Déverrouillez le trousseau, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>There is no LXCP server at this address.</source>
        <translation>Il n’y a pas de serveur LXCP à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address, or ask your administrator for it.</source>
        <translation>Vérifiez l’adresse ou demandez-la à votre administrateur.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer&apos;s disk.</source>
        <translation>Il n’y a pas assez de place sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove downloads or other files, then try again.</source>
        <translation>Supprimez des téléchargements ou d’autres fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>What arrived is not what the server has, twice.</source>
        <translation>Ce qui est arrivé n’est pas ce que le serveur possède, par deux fois.</translation>
    </message>
    <message>
        <source>Try again on another network. If it stays so, tell your administrator.</source>
        <translation>Réessayez sur un autre réseau. Si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The course was updated meanwhile.</source>
        <translation>Le cours a été mis à jour entre-temps.</translation>
    </message>
    <message>
        <source>It is fetched anew after the next sync.</source>
        <translation>Il est récupéré à nouveau après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The course does not allow that now.</source>
        <translation>Le cours ne le permet pas maintenant.</translation>
    </message>
    <message>
        <source>Finish what it asks for first.</source>
        <translation>Terminez d’abord ce qu’il demande.</translation>
    </message>
    <message>
        <source>This course is open already.</source>
        <translation>Ce cours est déjà ouvert.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>Edit it, try again, or discard it.</source>
        <translation>Modifiez-le, réessayez ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your change arrived.</source>
        <translation>Quelqu’un d’autre a modifié cela avant l’arrivée de votre modification.</translation>
    </message>
    <message>
        <source>Neither change is lost.</source>
        <translation>Aucune des deux modifications n’est perdue.</translation>
    </message>
    <message>
        <source>The answer made no sense; something between this computer and the server may change it.</source>
        <translation>La réponse n’a pas de sens&#x202f;; quelque chose entre cet ordinateur et le serveur la modifie peut-être.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your administrator.</source>
        <translation>Réessayez. Si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>This computer could not save it.</source>
        <translation>Cet ordinateur n’a pas pu l’enregistrer.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce qui était déjà enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez interrompu.</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Cela n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer, so this one is not asked.</source>
        <translation>Votre organisation a fixé un autre serveur pour cet ordinateur&#x202f;; celui-ci n’est donc pas interrogé.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator.</source>
        <translation>Si c’est une erreur, adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>This server wants you to sign in somewhere else than your organisation has laid down for this computer, so the browser was not opened.</source>
        <translation>Ce serveur veut vous faire connecter ailleurs que là où votre organisation l’a fixé pour cet ordinateur&#x202f;; le navigateur n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Your organisation does not open courses of this kind on this computer.</source>
        <translation>Votre organisation n’ouvre pas ce type de cours sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The course&apos;s package is of a kind that this program cannot open.</source>
        <translation>Le paquet du cours est d’un type que ce programme ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>The time that this step allows is over.</source>
        <translation>Le temps prévu pour cette étape est écoulé.</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>Aucun calendrier n’a été trouvé à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address; the settings of your calendar program have it.</source>
        <translation>Vérifiez l’adresse&#x202f;; elle figure dans les réglages de votre programme de calendrier.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so your password was not sent.</source>
        <translation>La connexion à cette adresse n’est pas chiffrée, votre mot de passe n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The calendar server leads to a server of another name, which does not get your password.</source>
        <translation>Le serveur de calendrier mène à un serveur d’un autre nom, qui ne reçoit pas votre mot de passe.</translation>
    </message>
    <message>
        <source>Connect to that one, if you trust it.</source>
        <translation>Connectez-vous à celui-ci si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The calendar server does not take this name and password.</source>
        <translation>Le serveur de calendrier refuse ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>Vérifiez les deux&#x202f;; certains serveurs exigent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Your calendar does not take some of the entries.</source>
        <translation>Votre calendrier refuse certaines entrées.</translation>
    </message>
    <message>
        <source>Choose a calendar that you may write into.</source>
        <translation>Choisissez un calendrier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the password.</source>
        <translation>Le trousseau de cet ordinateur ne donne pas le mot de passe.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then connect again.</source>
        <translation>Déverrouillez le trousseau, puis reconnectez le calendrier.</translation>
    </message>
    <message>
        <source>The time that it names has passed.</source>
        <translation>L’heure indiquée est passée.</translation>
    </message>
    <message>
        <source>Propose another time, or discard your change.</source>
        <translation>Proposez un autre horaire ou abandonnez votre modification.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>Le certificat du serveur n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>A newer version of this program has written what is kept on this computer.</source>
        <translation>Une version plus récente de ce programme a écrit ce qui est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Update this program to go on.</source>
        <translation>Mettez ce programme à jour pour continuer.</translation>
    </message>
    <message>
        <source>The thread was closed for replies before yours arrived; it says there why.</source>
        <translation>Le fil a été fermé aux réponses avant l’arrivée de la vôtre&#x202f;; la raison y est indiquée.</translation>
    </message>
    <message>
        <source>You have asked for this already, and it is not decided yet.</source>
        <translation>Vous l’avez déjà demandé, et rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak https.</source>
        <translation>Ce qui répond à cette adresse ne parle pas https.</translation>
    </message>
    <message>
        <source>The mentorship has ended before this arrived.</source>
        <translation>Le mentorat s’est terminé avant que ceci n’arrive.</translation>
    </message>
    <message>
        <source>You are the only owner of the community.</source>
        <translation>Vous êtes seul responsable de la communauté.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first, or discard your change.</source>
        <translation>Confiez d’abord la responsabilité à quelqu’un, ou abandonnez votre modification.</translation>
    </message>
    <message>
        <source>It names something that is not there, or not any more.</source>
        <translation>Il y est question de quelque chose qui n’existe pas, ou plus.</translation>
    </message>
    <message>
        <source>Choose something that is there, or discard your change.</source>
        <translation>Choisissez quelque chose qui existe, ou abandonnez votre modification.</translation>
    </message>
    <message>
        <source>Only members write in this community, and you are not one any more.</source>
        <translation>Seuls les membres écrivent dans cette communauté, et vous n’en êtes plus un.</translation>
    </message>
    <message>
        <source>Ask its moderators to admit you and try again, or discard your change.</source>
        <translation>Demandez à ses modérateurs de vous admettre et réessayez, ou abandonnez votre modification.</translation>
    </message>
    <message>
        <source>Only who is in the conversation writes there, and you are not any more.</source>
        <translation>Seules les personnes de la conversation y écrivent, et vous n’en faites plus partie.</translation>
    </message>
    <message>
        <source>Ask somebody in it to add you and try again, or discard your change.</source>
        <translation>Demandez à quelqu’un qui y est de vous ajouter et réessayez, ou abandonnez votre modification.</translation>
    </message>
    <message>
        <source>The reply that you accepted was hidden or removed before this arrived.</source>
        <translation>La réponse que vous avez acceptée a été masquée ou supprimée avant que ceci n’arrive.</translation>
    </message>
    <message>
        <source>Accept another one, or discard your change.</source>
        <translation>Acceptez-en une autre, ou abandonnez votre modification.</translation>
    </message>
    <message>
        <source>There is another community of that name.</source>
        <translation>Une autre communauté porte ce nom.</translation>
    </message>
    <message>
        <source>Give it another name and send it again, or discard it and join the other one.</source>
        <translation>Donnez-lui un autre nom et renvoyez-la, ou abandonnez-la et rejoignez l’autre.</translation>
    </message>
    <message>
        <source>The sign-in service of your organisation cannot be reached.</source>
        <translation>Le service de connexion de votre organisation est injoignable.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s sign-in service.</source>
        <translation>Autre chose répond à la place du service de connexion de votre organisation.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s server.</source>
        <translation>Autre chose répond à la place du serveur de votre organisation.</translation>
    </message>
    <message>
        <source>All seats of the mentor are taken, so that nobody else fits in now.</source>
        <translation>Toutes les places du mentor sont prises&#xa0;: personne d’autre ne peut s’ajouter maintenant.</translation>
    </message>
    <message>
        <source>The mentor can offer more seats, then try again; or discard your change and decline.</source>
        <translation>Le mentor peut proposer plus de places, puis réessayez&#x202f;; ou abandonnez votre modification et refusez.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection.</source>
        <translation>Le proxy de votre réseau refuse la connexion.</translation>
    </message>
    <message>
        <source>Enter your name and password for it in the settings, or ask your administrator.</source>
        <translation>Indiquez votre nom et votre mot de passe dans les paramètres, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy of your network cannot be reached.</source>
        <translation>Le proxy de votre réseau est injoignable.</translation>
    </message>
    <message>
        <source>Check its address in the settings, or ask your administrator.</source>
        <translation>Vérifiez son adresse dans les paramètres, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>Regardez où cela en est.</translation>
    </message>
    <message>
        <source>The course is open to you already: you are registered for it, or may register.</source>
        <translation>Le cours vous est déjà ouvert&#xa0;: vous y êtes inscrit, ou pouvez vous y inscrire.</translation>
    </message>
    <message>
        <source>One of the two leads the other, and nobody mentors in their own reporting line.</source>
        <translation>L’une des deux personnes dirige l’autre, et personne n’est mentor dans sa propre ligne hiérarchique.</translation>
    </message>
    <message>
        <source>Discard your change, and look for somebody else.</source>
        <translation>Abandonnez votre modification et cherchez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>Le proxy de votre réseau demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Another program keeps changing the same entries in your calendar.</source>
        <translation>Un autre programme modifie sans cesse les mêmes entrées de votre calendrier.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer than that of your account.</source>
        <translation>Votre organisation a fixé pour cet ordinateur un autre serveur que celui de votre compte.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays.</source>
        <translation>Ce qui est conservé de votre compte sur cet ordinateur reste.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another sign-in for this computer than the one that you used.</source>
        <translation>Votre organisation a fixé pour cet ordinateur une autre connexion que celle que vous avez utilisée.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays, and nothing is synced meanwhile.</source>
        <translation>Ce qui est conservé de votre compte sur cet ordinateur reste&#x202f;; rien n’est synchronisé entre-temps.</translation>
    </message>
    <message>
        <source>Sign in again: as the same person you go on with all that is kept, and what waits is sent.</source>
        <translation>Reconnectez-vous&#x202f;: en tant que même personne, vous continuez avec tout ce qui est conservé, et ce qui attend est envoyé.</translation>
    </message>
</context>
<context>
    <name>models::FieldText</name>
    <message>
        <source>my department</source>
        <translation>mon service</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>un autre service</translation>
    </message>
    <message>
        <source>any department</source>
        <translation>n’importe quel service</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>D’autres détails</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui s’y passe</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-elle&#x202f;?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>Ce que vous voulez ensemble</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Ce que vous voulez atteindre</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Qui peut rejoindre</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Votre manière d’accompagner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Personnes en même temps</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Où travaille le mentor</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quand vous avez du temps</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouverte à tous</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Sur admission</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who comes is told of it.</source>
        <translation>Les personnes qui viennent en sont informées.</translation>
    </message>
</context>
<context>
    <name>models::KeptText</name>
    <message>
        <source>Being kept on this computer: “%1”</source>
        <translation>En cours d’enregistrement sur cet ordinateur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>models::LanguageNames</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Languages that match</source>
        <translation>Langues correspondantes</translation>
    </message>
    <message>
        <source>No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.</source>
        <translation>Aucune langue n’est connue sous le nom «&#xa0;%1&#xa0;». Choisissez-en une dans la liste, ou écrivez son code, par exemple de ou pt-BR.</translation>
    </message>
</context>
<context>
    <name>models::LearningText</name>
    <message>
        <source>A course that is not on this computer yet</source>
        <translation>Un cours qui n’est pas encore sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message>
        <source>%1 mentions you</source>
        <translation>%1 vous mentionne</translation>
    </message>
    <message>
        <source>Somebody mentions me</source>
        <translation>Quelqu’un me mentionne</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>Replies to what I wrote</source>
        <translation>Réponses à ce que j’ai écrit</translation>
    </message>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 vous écrit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1 answers your request</source>
        <translation>%1 répond à votre demande</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>Réponses à mes demandes</translation>
    </message>
    <message>
        <source>%1 asks for a course</source>
        <translation>%1 demande un cours</translation>
    </message>
    <message>
        <source>Requests that wait for me</source>
        <translation>Demandes qui m’attendent</translation>
    </message>
    <message>
        <source>You have earned a badge</source>
        <translation>Vous avez obtenu un badge</translation>
    </message>
    <message>
        <source>New badges</source>
        <translation>Nouveaux badges</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 demande à entrer</translation>
    </message>
    <message>
        <source>Somebody asks to join</source>
        <translation>Quelqu’un demande à entrer</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Vous avez une invitation</translation>
    </message>
    <message>
        <source>Invitations to communities</source>
        <translation>Invitations à des communautés</translation>
    </message>
    <message>
        <source>%1 reports something</source>
        <translation>%1 signale quelque chose</translation>
    </message>
    <message>
        <source>Reports to moderate</source>
        <translation>Signalements à modérer</translation>
    </message>
    <message>
        <source>It begins soon</source>
        <translation>Cela commence bientôt</translation>
    </message>
    <message>
        <source>Reminders of sessions and events</source>
        <translation>Rappels de séances et d’événements</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>À faire pour demain</translation>
    </message>
    <message>
        <source>Reminders of due dates</source>
        <translation>Rappels d’échéances</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>Ne plus mettre en sourdine</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>No notifications from here, but for those that mention you</source>
        <translation>Aucune notification d’ici, sauf celles qui vous mentionnent</translation>
    </message>
    <message>
        <source>A badge of yours ends</source>
        <translation>Un de vos badges prend fin</translation>
    </message>
    <message>
        <source>Reminders of badges that end</source>
        <translation>Rappels des badges qui prennent fin</translation>
    </message>
    <message>
        <source>A badge of yours has ended</source>
        <translation>Un de vos badges a pris fin</translation>
    </message>
    <message>
        <source>A mentorship with %1 waits for you</source>
        <translation>Un mentorat avec %1 vous attend</translation>
    </message>
    <message>
        <source>Questions for a mentorship</source>
        <translation>Demandes de mentorat</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 est d’accord</translation>
    </message>
    <message>
        <source>Answers about mentorships and sessions</source>
        <translation>Réponses sur les mentorats et les séances</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 propose une séance</translation>
    </message>
    <message>
        <source>Sessions that are proposed</source>
        <translation>Séances proposées</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propose un autre horaire</translation>
    </message>
    <message>
        <source>Sessions that are moved</source>
        <translation>Séances déplacées</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 annule une séance</translation>
    </message>
    <message>
        <source>Sessions that are cancelled</source>
        <translation>Séances annulées</translation>
    </message>
    <message>
        <source>%1 has ended the mentorship</source>
        <translation>%1 a mis fin au mentorat</translation>
    </message>
    <message>
        <source>Mentorships that end</source>
        <translation>Mentorats qui se terminent</translation>
    </message>
    <message>
        <source>%1 takes the question for a mentorship back</source>
        <translation>%1 retire sa demande de mentorat</translation>
    </message>
    <message>
        <source>A mentorship with %1 was proposed</source>
        <translation>Un mentorat avec %1 a été proposé</translation>
    </message>
    <message>
        <source>waiting for the organisation&apos;s signature</source>
        <translation>en attente de la signature de l’organisation</translation>
    </message>
    <message>
        <source>A certificate of yours has ended</source>
        <translation>Un de vos certificats a pris fin</translation>
    </message>
    <message>
        <source>A certificate of yours ends</source>
        <translation>Un de vos certificats prend fin</translation>
    </message>
    <message>
        <source>%1 moves an event</source>
        <translation>%1 déplace un événement</translation>
    </message>
    <message>
        <source>Changes of events that I come to</source>
        <translation>Modifications des événements où je viens</translation>
    </message>
    <message>
        <source>%1 changes where an event is</source>
        <translation>%1 change le lieu d’un événement</translation>
    </message>
    <message>
        <source>%1 cancels an event</source>
        <translation>%1 annule un événement</translation>
    </message>
    <message>
        <source>%1 declines the new time: the agreed one stays</source>
        <translation>%1 refuse le nouvel horaire&#xa0;: l’horaire convenu est maintenu</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 vous invite</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n nouvelle réponse</numerusform>
            <numerusform>%n nouvelles réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 gives you kudos</source>
        <translation>%1 vous remercie</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>%1 contests the level that you gave</source>
        <translation>%1 conteste le niveau que vous avez donné</translation>
    </message>
    <message>
        <source>Levels that are contested</source>
        <translation>Niveaux contestés</translation>
    </message>
    <message>
        <source>A badge of yours was revoked</source>
        <translation>L’un de vos badges a été révoqué</translation>
    </message>
    <message>
        <source>%1 recommends a course</source>
        <translation>%1 vous recommande un cours</translation>
    </message>
    <message>
        <source>Courses that are recommended to me</source>
        <translation>Cours qui me sont recommandés</translation>
    </message>
    <message>
        <source>Learning &amp; development recommends a course to you</source>
        <translation>«&#xa0;Formation et développement&#xa0;» vous recommande un cours</translation>
    </message>
    <message>
        <source>%1 has removed you from a community</source>
        <translation>%1 vous a retiré d’une communauté</translation>
    </message>
    <message>
        <source>Somebody removes me from a community</source>
        <translation>Quelqu’un me retire d’une communauté</translation>
    </message>
    <message>
        <source>The answer that you accepted was hidden or removed</source>
        <translation>La réponse que vous aviez acceptée a été masquée ou supprimée</translation>
    </message>
    <message>
        <source>Answers that I accepted and that are gone</source>
        <translation>Réponses que j’ai acceptées et qui ont disparu</translation>
    </message>
    <message>
        <source>%1 adds you to a group</source>
        <translation>%1 vous ajoute à un groupe</translation>
    </message>
    <message>
        <source>%1 takes you out of a group</source>
        <translation>%1 vous retire d’un groupe</translation>
    </message>
    <message>
        <source>%1 does not admit you to a community</source>
        <translation>%1 ne vous admet pas dans une communauté</translation>
    </message>
    <message>
        <source>You were removed from a community</source>
        <translation>Vous avez été retiré d’une communauté</translation>
    </message>
    <message>
        <source>You have earned a badge that has ended by now</source>
        <translation>Vous avez obtenu un badge qui a pris fin depuis</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>%1 plans an event</source>
        <translation>%1 prévoit un événement</translation>
    </message>
    <message>
        <source>New events in my communities</source>
        <translation>Nouveaux événements dans mes communautés</translation>
    </message>
    <message>
        <source>%1 agrees to a session</source>
        <translation>%1 accepte une séance</translation>
    </message>
    <message>
        <source>%1 agrees to the mentorship</source>
        <translation>%1 accepte le mentorat</translation>
    </message>
    <message>
        <source>%1 says perhaps to a session</source>
        <translation>%1 dit peut-être pour une séance</translation>
    </message>
    <message>
        <source>%1 declines a session</source>
        <translation>%1 refuse une séance</translation>
    </message>
    <message>
        <source>%1 declines the mentorship</source>
        <translation>%1 refuse le mentorat</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 refuse l’invitation</translation>
    </message>
    <message>
        <source>%1 lets you read their feedback</source>
        <translation>%1 vous laisse lire son retour</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: both texts are kept</source>
        <translation>Modifié ailleurs aussi&#xa0;: les deux textes sont gardés</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message>
        <source>Opens when &apos;%1&apos; is done.</source>
        <translation>S’ouvre quand «&#xa0;%1&#xa0;» est fait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>%1 cours fait sur %n</numerusform>
            <numerusform>%1 cours faits sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>%1 fait sur %n, parmi %2 au choix</numerusform>
            <numerusform>%1 faits sur %n, parmi %2 au choix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how far it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was added.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» a été ajoutée.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was taken out. You need not do it.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» a été retirée. Vous n’avez pas à la faire.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was added to a step.</source>
        <translation>Le cours «&#xa0;%1&#xa0;» a été ajouté à une étape.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was taken out. What you did of it stays yours.</source>
        <translation>Le cours «&#xa0;%1&#xa0;» a été retiré. Ce que vous y avez fait vous reste acquis.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was done and is open again.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» était faite et est de nouveau ouverte.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is due at another time.</source>
        <translation>L’échéance de l’étape «&#xa0;%1&#xa0;» a changé.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was optional and has to be done now.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» était facultative et doit maintenant être faite.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is optional now. You need not do it.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» est maintenant facultative. Vous n’êtes pas obligé de la faire.</translation>
    </message>
    <message>
        <source>In the step &apos;%1&apos; another number of courses has to be done now.</source>
        <translation>Dans l’étape «&#xa0;%1&#xa0;», le nombre de cours à suivre a changé.</translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message>
        <source>1 · basics</source>
        <translation>1 · bases</translation>
    </message>
    <message>
        <source>2 · with help</source>
        <translation>2 · avec de l’aide</translation>
    </message>
    <message>
        <source>3 · independently</source>
        <translation>3 · en autonomie</translation>
    </message>
    <message>
        <source>4 · helps others</source>
        <translation>4 · aide les autres</translation>
    </message>
    <message>
        <source>5 · sets the course</source>
        <translation>5 · donne la direction</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>pas encore de niveau</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>À propos de moi</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Cours terminés</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi uniquement</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>évalué</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>self</source>
        <translation>soi-même</translation>
    </message>
    <message>
        <source>Mentors, and has room</source>
        <translation>Mentor, avec de la place</translation>
    </message>
    <message>
        <source>Mentors, no room now</source>
        <translation>Mentor, complet pour l’instant</translation>
    </message>
    <message>
        <source>level %1 of 5, %2</source>
        <translation>niveau %1 sur 5, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 attendu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who says it, as what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>endorses it</source>
        <translation>la recommande</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>aucun niveau montré</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>repose sur %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>%L1 caractères au plus.</translation>
    </message>
    <message>
        <source>At most %L1, each of up to %L2 characters.</source>
        <translation>%L1 au plus, chacun de %L2 caractères au maximum.</translation>
    </message>
    <message>
        <source>At most %L1.</source>
        <translation>%L1 au plus.</translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 et %2 sont séparés</translation>
    </message>
    <message>
        <source>%1 and %2 are locked together</source>
        <translation>%1 et %2 sont verrouillés ensemble</translation>
    </message>
    <message>
        <source>%1 and %2 are neither locked nor kept apart</source>
        <translation>%1 et %2 ne sont ni verrouillés ni séparés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published: its pairs were asked</source>
        <translation>Il est publié&#xa0;: les paires ont été sollicitées</translation>
    </message>
    <message>
        <source>It is matched in another way</source>
        <translation>Les paires sont désormais formées autrement</translation>
    </message>
    <message>
        <source>It was changed since your pairs were made: look at them again, then publish it</source>
        <translation>Il a été modifié depuis la formation de vos paires&#xa0;: regardez-les à nouveau, puis publiez-le</translation>
    </message>
    <message>
        <source>Somebody has changed the same pairs</source>
        <translation>Quelqu’un a modifié les mêmes paires</translation>
    </message>
</context>
<context>
    <name>models::ReportText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>models::RequestListModel</name>
    <message>
        <source>Asked back, waiting for an answer</source>
        <translation>Précision demandée, réponse attendue</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marquée</translation>
    </message>
</context>
<context>
    <name>models::RequestText</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>You sent the request</source>
        <translation>Vous avez envoyé la demande</translation>
    </message>
    <message>
        <source>You asked a question</source>
        <translation>Vous avez posé une question</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Vous avez répondu</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>Vous avez approuvé</translation>
    </message>
    <message>
        <source>You approved; it went on to %1</source>
        <translation>Vous avez approuvé&#x202f;; la demande est passée à %1</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Vous avez refusé</translation>
    </message>
    <message>
        <source>You passed it to %1</source>
        <translation>Vous l’avez transmise à %1</translation>
    </message>
    <message>
        <source>You withdrew the request</source>
        <translation>Vous avez retiré la demande</translation>
    </message>
    <message>
        <source>%1 sent the request</source>
        <translation>%1 a envoyé la demande</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 a posé une question</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 a approuvé</translation>
    </message>
    <message>
        <source>%1 approved; it went on to %2</source>
        <translation>%1 a approuvé&#x202f;; la demande est passée à %2</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 a refusé</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>%1 l’a transmise à %2</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 a retiré la demande</translation>
    </message>
    <message>
        <source>The course is in the catalog, and the registration is done</source>
        <translation>Le cours est dans le catalogue et l’inscription est faite</translation>
    </message>
    <message>
        <source>%1 changed the request</source>
        <translation>%1 a modifié la demande</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>The server decides who looks at it next</source>
        <translation>Le serveur détermine qui l’examine ensuite</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>Sur votre bureau</translation>
    </message>
    <message>
        <source>On %1&apos;s desk</source>
        <translation>Sur le bureau de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>Formation et développement</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>You were asked %1</source>
        <translation>On vous a posé une question %1</translation>
    </message>
    <message>
        <source>Asked back %1</source>
        <translation>Précision demandée %1</translation>
    </message>
    <message>
        <source>On your desk for %1</source>
        <translation>Sur votre bureau depuis %1</translation>
    </message>
    <message>
        <source>Not yet on a desk</source>
        <translation>Sur aucun bureau pour l’instant</translation>
    </message>
    <message>
        <source>With %1 for %2</source>
        <translation>Chez %1 depuis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, standing in for you</source>
        <translation>%1, à votre place</translation>
    </message>
    <message>
        <source>%1, standing in for %2</source>
        <translation>%1, à la place de %2</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>You passed it on</source>
        <translation>Vous l’avez transmise</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>Vous l’avez modifiée</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 assure le remplacement</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 à la place de %2</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now</source>
        <translation>Transmise à %1, qui décide maintenant</translation>
    </message>
    <message>
        <source>Your answer waits to be sent</source>
        <translation>Votre réponse est en attente d’envoi</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: you are away, and who stands in for you does not decide about a request of their own</source>
        <translation>Transmise à %1, qui décide maintenant et dispose de tout le délai&#xa0;: vous êtes absent, et la personne qui vous remplace ne décide pas d’une demande faite par elle-même</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: %2 is away, and who stands in for them does not decide about a request of their own</source>
        <translation>Transmise à %1, qui décide maintenant et dispose de tout le délai&#xa0;: absence de %2, et la personne qui assure le remplacement ne décide pas d’une demande faite par elle-même</translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Rien n’a encore été récupéré.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>You can go on; what you do is kept and sent later.</source>
        <translation>Vous pouvez continuer&#x202f;; ce que vous faites est conservé et envoyé plus tard.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first</source>
        <translation>Ce réseau exige d’abord une connexion</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>Le serveur a des difficultés</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Tout est à jour</translation>
    </message>
    <message>
        <source>Registration for “%1”</source>
        <translation>Inscription à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Withdrawal from “%1”</source>
        <translation>Désinscription de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Progress in “%1”</source>
        <translation>Progression dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>Note dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of a note in “%1”</source>
        <translation>Suppression d’une note dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Joining the pathway “%1”</source>
        <translation>Entrée dans le parcours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leaving the pathway “%1”</source>
        <translation>Sortie du parcours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Request for “%1”</source>
        <translation>Demande de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Withdrawal of the request for “%1”</source>
        <translation>Retrait de la demande de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer about “%1”</source>
        <translation>Réponse au sujet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>Approbation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Declining “%1”</source>
        <translation>Refus de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Question about “%1”</source>
        <translation>Question au sujet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>A level for “%1”</source>
        <translation>Un niveau pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Endorsement of “%1”</source>
        <translation>Recommandation pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taking back what you said of “%1”</source>
        <translation>Retrait de ce que vous avez dit de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Contesting what was said of “%1”</source>
        <translation>Contestation de ce qui a été dit de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kudos to “%1”</source>
        <translation>Remerciement à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of kudos to “%1”</source>
        <translation>Suppression du remerciement à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Passing on “%1”</source>
        <translation>Transmission de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>Vous travaillez hors ligne</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you go online again.</source>
        <translation>Rien n’est envoyé ni récupéré tant que vous n’êtes pas de nouveau en ligne.</translation>
    </message>
    <message>
        <source>Fetching for the first time</source>
        <translation>Première récupération</translation>
    </message>
    <message>
        <source>You can look around meanwhile.</source>
        <translation>Vous pouvez regarder autour de vous entre-temps.</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Récupération des nouveautés</translation>
    </message>
    <message>
        <source>Sending your changes</source>
        <translation>Envoi de vos modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>%n modification a besoin de vous</numerusform>
            <numerusform>%n modifications ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody stands in for you</source>
        <translation>Quelqu’un vous remplace</translation>
    </message>
    <message>
        <source>The end of standing in for you</source>
        <translation>La fin de votre remplacement</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>quelque chose qui n’est pas ici</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Une modification</translation>
    </message>
    <message>
        <source>A change of “%1”</source>
        <translation>Une modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>It waits because you work offline.</source>
        <translation>En attente, car vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>It waits until the server can be reached.</source>
        <translation>En attente jusqu’à ce que le serveur soit joignable.</translation>
    </message>
    <message>
        <source>It waits until you have signed in to this network.</source>
        <translation>En attente jusqu’à votre connexion à ce réseau.</translation>
    </message>
    <message>
        <source>It waits until you have signed in again.</source>
        <translation>En attente jusqu’à votre prochaine connexion.</translation>
    </message>
    <message>
        <source>It is sent in a moment.</source>
        <translation>Envoi dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>%n essai a eu lieu.</numerusform>
            <numerusform>%n essais ont eu lieu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The community “%1”</source>
        <translation>La communauté «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changing the community “%1”</source>
        <translation>Modification de la communauté «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Joining “%1”</source>
        <translation>Entrée dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leaving “%1”</source>
        <translation>Départ de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Admitting somebody to “%1”</source>
        <translation>Admission d’une personne dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removing somebody from “%1”</source>
        <translation>Retrait d’une personne de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A role in “%1”</source>
        <translation>Un rôle dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The event “%1”</source>
        <translation>L’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changing the event “%1”</source>
        <translation>Modification de l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cancelling the event “%1”</source>
        <translation>Annulation de l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>Votre réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The thread “%1”</source>
        <translation>Le fil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changing the thread “%1”</source>
        <translation>Modification du fil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of the thread “%1”</source>
        <translation>Suppression du fil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The accepted answer in “%1”</source>
        <translation>La réponse acceptée dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pinning “%1”</source>
        <translation>Épinglage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Locking “%1”</source>
        <translation>Fermeture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hiding “%1”</source>
        <translation>Masquage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reply in “%1”</source>
        <translation>Réponse dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changing your reply in “%1”</source>
        <translation>Modification de votre réponse dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of your reply in “%1”</source>
        <translation>Suppression de votre réponse dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hiding a reply in “%1”</source>
        <translation>Masquage d’une réponse dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>Réaction dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A file for “%1”</source>
        <translation>Un fichier pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Signalement au sujet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer to a report about “%1”</source>
        <translation>Réponse à un signalement au sujet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Conversation “%1”</source>
        <translation>Conversation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changing the conversation “%1”</source>
        <translation>Modification de la conversation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leaving the conversation “%1”</source>
        <translation>Départ de la conversation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Message in “%1”</source>
        <translation>Message dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changing a message in “%1”</source>
        <translation>Modification d’un message dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of a message in “%1”</source>
        <translation>Suppression d’un message dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>How far you have read in “%1”</source>
        <translation>Jusqu’où vous avez lu dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>How you want to be told</source>
        <translation>Comment vous voulez être informé</translation>
    </message>
    <message>
        <source>Taking part in the leaderboards</source>
        <translation>Participation aux classements</translation>
    </message>
    <message>
        <source>Leaving the leaderboards</source>
        <translation>Départ des classements</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules of points</source>
        <translation>Les règles de points de l’organisation</translation>
    </message>
    <message>
        <source>The challenge “%1”</source>
        <translation>Le défi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The end of the challenge “%1”</source>
        <translation>La fin du défi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saving “%1” for later</source>
        <translation>Mise de côté de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not saving “%1” any more</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus mis de côté</translation>
    </message>
    <message>
        <source>Recommending “%1”</source>
        <translation>Recommandation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Putting away a recommendation</source>
        <translation>Mise à l’écart d’une recommandation</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>Note pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taking back the rating of “%1”</source>
        <translation>Retrait de la note pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A wish to learning &amp; development: “%1”</source>
        <translation>Un souhait au service formation et développement&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taking back the wish for “%1”</source>
        <translation>Retrait du souhait concernant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The badge “%1”</source>
        <translation>Le badge «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Awarding “%1”</source>
        <translation>Attribution de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Revoking a badge</source>
        <translation>Révocation d’un badge</translation>
    </message>
    <message>
        <source>Your offer to mentor</source>
        <translation>Votre offre de mentorat</translation>
    </message>
    <message>
        <source>Your wish for a mentor</source>
        <translation>Votre souhait de mentor</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quand vous avez du temps</translation>
    </message>
    <message>
        <source>Question to a mentor: “%1”</source>
        <translation>Demande à un mentor&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Agreement to the mentorship with “%1”</source>
        <translation>Accord pour le mentorat avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Declining the mentorship with “%1”</source>
        <translation>Refus du mentorat avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taking back your question to “%1”</source>
        <translation>Retrait de votre demande à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Beginning of the mentorship with “%1”</source>
        <translation>Début du mentorat avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>End of the mentorship with “%1”</source>
        <translation>Fin du mentorat avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Something written for “%1”</source>
        <translation>Quelque chose d’écrit pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of something written for “%1”</source>
        <translation>Suppression de quelque chose d’écrit pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Feedback about “%1”</source>
        <translation>Retour au sujet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Proposal of the session “%1”</source>
        <translation>Proposition de la séance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Agreement to the session “%1”</source>
        <translation>Accord pour la séance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Declining the session “%1”</source>
        <translation>Refus de la séance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another time for the session “%1”</source>
        <translation>Autre horaire pour la séance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cancellation of the session “%1”</source>
        <translation>Annulation de la séance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>Le programme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Publication of the programme “%1”</source>
        <translation>Publication du programme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“Perhaps” to the session “%1”</source>
        <translation>«&#xa0;Peut-être&#xa0;» pour la séance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>One course for all who ask for “%1”</source>
        <translation>Un cours pour tous ceux qui demandent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Declining an invitation to “%1”</source>
        <translation>Refus d’une invitation à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Taking back an invitation to “%1”</source>
        <translation>Retrait d’une invitation à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What you have read of your notifications</source>
        <translation>Ce que vous avez lu de vos notifications</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non fiable</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sûre</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>le proxy refuse</translation>
    </message>
    <message>
        <source>proxy not reachable</source>
        <translation>proxy injoignable</translation>
    </message>
    <message>
        <source>It is sent in %1; until then you can take it back.</source>
        <translation>Elle sera envoyée dans %1&#x202f;; d’ici là, vous pouvez la reprendre.</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>compte désactivé</translation>
    </message>
    <message>
        <source>What belongs here is not on this computer at the moment. It is fetched anew from the server as soon as that can be reached.</source>
        <translation>Ce qui a sa place ici n’est pas sur cet ordinateur pour le moment. Le contenu est récupéré à nouveau depuis le serveur dès que celui-ci est joignable.</translation>
    </message>
    <message>
        <source>It waits until you have decided about this change, which comes before it: %1</source>
        <translation>En attente de votre décision sur cette modification, qui passe avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is sent after this change, which comes before it: %1</source>
        <translation>Envoyée après cette modification, qui passe avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>It waits: nothing is sent while your account is deactivated.</source>
        <translation>C’est en attente&#xa0;: rien n’est envoyé tant que votre compte est désactivé.</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>le proxy demande un mot de passe</translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
    <message>
        <source>moments</source>
        <translation>quelques instants</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>en retard depuis aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>à faire pour demain</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>à faire dans %n jour</numerusform>
            <numerusform>à faire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>à faire pour le %1</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>city, or UTC</comment>
        <translation>Les heures sont celles de %1.</translation>
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
        <translation>Cours terminés</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level, 1 to 5</source>
        <translation>Niveau, de 1 à 5</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Décerné le</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Relevé de formation</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>name, day</comment>
        <translation>%1, établi le %2</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>émis par %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Beginner</source>
        <translation>Débutant</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Interactive course</source>
        <translation>Cours interactif</translation>
    </message>
    <message>
        <source>Interactive course, sequenced</source>
        <translation>Cours interactif, séquencé</translation>
    </message>
    <message>
        <source>Interactive course, tracked</source>
        <translation>Cours interactif, suivi</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Présentiel</translation>
    </message>
    <message>
        <source>Under 30 minutes</source>
        <translation>Moins de 30 minutes</translation>
    </message>
    <message>
        <source>30 minutes to 2 hours</source>
        <translation>De 30 minutes à 2 heures</translation>
    </message>
    <message>
        <source>2 to 8 hours</source>
        <translation>De 2 à 8 heures</translation>
    </message>
    <message>
        <source>Over 8 hours</source>
        <translation>Plus de 8 heures</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désinscrit</translation>
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
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>à faire pour demain</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>à faire dans %n jour</numerusform>
            <numerusform>à faire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Interactive course, recorded</source>
        <translation>Cours interactif, enregistré</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Professional master</source>
        <translation>Master professionnel</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorat</translation>
    </message>
</context>
<context>
    <name>notices::NoticesView</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Masquer les réglages</translation>
    </message>
    <message>
        <source>How I want to be told</source>
        <translation>Comment je veux être informé</translation>
    </message>
    <message>
        <source>Mentions, replies, messages, answers and reminders come here.</source>
        <translation>Mentions, réponses, messages et rappels arrivent ici.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>By notifications of the desktop</source>
        <translation>Par les notifications du bureau</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Remind me of sessions and events</source>
        <translation>Me rappeler les séances et événements</translation>
    </message>
    <message>
        <source>So long before they begin; 0 for never.</source>
        <translation>Ce temps avant leur début&#x202f;; 0 pour jamais.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de calme</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays</source>
        <translation>Calme le samedi et le dimanche</translation>
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
        <translation>De l’une à l’autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>Chaque matin</translation>
    </message>
    <message>
        <source>On Monday mornings</source>
        <translation>Le lundi matin</translation>
    </message>
    <message>
        <source>By mail, what I have not read</source>
        <translation>Par e-mail, ce que je n’ai pas lu</translation>
    </message>
    <message>
        <source>Muted; press to hear of it again</source>
        <translation>En sourdine&#x202f;; appuyez pour en entendre parler à nouveau</translation>
    </message>
    <message>
        <source>By mail, for my calendar, the events of communities to which I come</source>
        <translation>Par e-mail, pour mon calendrier, les événements de communautés auxquels je viens</translation>
    </message>
    <message>
        <source>Without it there is no mail about events, in digests neither. What stands in your calendar by then stays there as it is.</source>
        <translation>Sans cela, aucun e-mail ne parle d’événements, les résumés non plus. Ce qui se trouve déjà dans votre calendrier y reste tel quel.</translation>
    </message>
    <message>
        <source>Tell others that I read their messages</source>
        <translation>Montrer aux autres que j’ai lu leurs messages</translation>
    </message>
    <message>
        <source>Who does not tell does not see what others have read either.</source>
        <translation>Qui ne le montre pas ne voit pas non plus ce que les autres ont lu.</translation>
    </message>
</context>
<context>
    <name>pathways::LearningView</name>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>Mes cours</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Your organisation has not published a pathway yet.</source>
        <translation>Votre organisation n’a pas encore publié de parcours.</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>Vous suivez</translation>
    </message>
    <message>
        <source>You can join</source>
        <translation>Vous pouvez suivre</translation>
    </message>
    <message>
        <source>Courses that you register for are listed here.</source>
        <translation>Les cours auxquels vous vous inscrivez figurent ici.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Parcourir le catalogue</translation>
    </message>
    <message>
        <source>Download all that is due this month</source>
        <translation>Télécharger tout ce qui est à faire ce mois-ci</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Points et rang</translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>Étapes faites&#xa0;: %1 sur %n</numerusform>
            <numerusform>Étapes faites&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1 et %n facultative</numerusform>
            <numerusform>%1 et %n facultatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message>
        <source>This pathway is not published any more.</source>
        <translation>Ce parcours n’est plus publié.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Voir les parcours</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Progress on the pathway</source>
        <translation>Progression dans le parcours</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>Étapes faites&#xa0;: %1 sur %n</numerusform>
            <numerusform>Étapes faites&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>Download the pathway</source>
        <translation>Télécharger le parcours</translation>
    </message>
    <message>
        <source>What changed for you</source>
        <translation>Ce qui a changé pour vous</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>Progress of the step %1</source>
        <translation>Progression de l’étape %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>Vous ne suivez plus %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Demander à une communauté</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>You follow it again.</source>
        <translation>Vous le suivez de nouveau.</translation>
    </message>
</context>
<context>
    <name>play::Desk</name>
    <message>
        <source>This file is not in the package.</source>
        <translation>Ce fichier n’est pas dans le paquet.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Cette page n’existe pas.</translation>
    </message>
    <message>
        <source>This is no call.</source>
        <translation>Ce n’est pas un appel.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Cet appel n’existe pas.</translation>
    </message>
    <message>
        <source>This is no position.</source>
        <translation>Ce n’est pas une position.</translation>
    </message>
    <message>
        <source>This step is closed. What you did is saved.</source>
        <translation>Cette étape est close. Ce que vous avez fait est enregistré.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <translation>Quitter le cours</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Progression&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Everything is saved. You can close this page and go back to LXCP.</source>
        <translation>Tout est enregistré. Vous pouvez fermer cette page et revenir à LXCP.</translation>
    </message>
    <message>
        <source>Choose a step to go on.</source>
        <translation>Choisissez une étape pour continuer.</translation>
    </message>
    <message>
        <source>LXCP no longer serves this course. Open it there again to go on.</source>
        <translation>LXCP ne propose plus ce cours ici. Rouvrez-le dans LXCP pour continuer.</translation>
    </message>
    <message>
        <source>That step is not open to you now.</source>
        <translation>Cette étape ne vous est pas ouverte pour l’instant.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Ce fichier ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>play::Loopback</name>
    <message>
        <source>This course is open in another browser, or no longer open. Go back to LXCP.</source>
        <translation>Ce cours est ouvert dans un autre navigateur, ou n’est plus ouvert. Revenez à LXCP.</translation>
    </message>
</context>
<context>
    <name>player::NotesPanel</name>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Notes and bookmarks are yours alone. They go with you to your other computers.</source>
        <translation>Les notes et les signets n’appartiennent qu’à vous. Ils vous suivent sur vos autres ordinateurs.</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>Une note sur cette étape</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Note gardée</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Signet posé</translation>
    </message>
    <message>
        <source>This course</source>
        <translation>Ce cours</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Supprimer le signet</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
</context>
<context>
    <name>player::PlayerBar</name>
    <message>
        <source>Back to the course page</source>
        <translation>Retour à la page du cours</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>hors ligne aussi</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>As it is made</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Poser un signet ici</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % of the course done</source>
        <translation>%1&#xa0;% du cours fait</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>preview, not recorded</source>
        <translation>aperçu, rien n’est enregistré</translation>
    </message>
    <message>
        <source>review, not recorded</source>
        <translation>relecture, rien n’est enregistré</translation>
    </message>
</context>
<context>
    <name>player::PlayerView</name>
    <message>
        <source>This course is not on this computer yet. Download it once, and it works anywhere, also without a network.</source>
        <translation>Ce cours n’est pas encore sur cet ordinateur. Téléchargez-le une fois, et il fonctionne partout, même sans réseau.</translation>
    </message>
    <message>
        <source>Go to the download</source>
        <translation>Aller au téléchargement</translation>
    </message>
    <message>
        <source>This course has nothing to play here. Its page says where it takes place.</source>
        <translation>Ce cours n’a rien à lancer ici. Sa page indique où il a lieu.</translation>
    </message>
    <message>
        <source>Go to the course page</source>
        <translation>Aller à la page du cours</translation>
    </message>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Ce cours n’est plus dans votre catalogue.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Retour au catalogue</translation>
    </message>
    <message>
        <source>This course cannot be opened. What you did in it before is safe.</source>
        <translation>Ce cours ne peut pas être ouvert. Ce que vous y avez déjà fait est en sécurité.</translation>
    </message>
    <message>
        <source>On this computer courses open in your browser. What you do there is saved here, also offline.</source>
        <translation>Sur cet ordinateur, les cours s’ouvrent dans votre navigateur. Ce que vous y faites est enregistré ici, même hors ligne.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>This step is a page on the web, at %1. It needs the network.</source>
        <translation>Cette étape est une page web, sur %1. Elle nécessite le réseau.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>This page of the course does not answer any more. What it saved is safe; go on from there.</source>
        <translation>Cette page du cours ne répond plus. Ce qu’elle a enregistré est en sécurité&#x202f;; reprenez à partir de là.</translation>
    </message>
    <message>
        <source>This page of the course has stopped. What it saved is safe; go on from there.</source>
        <translation>Cette page du cours s’est arrêtée. Ce qu’elle a enregistré est en sécurité&#x202f;; reprenez à partir de là.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The browser cannot be reached from here. Go on in this window.</source>
        <translation>Le navigateur n’est pas accessible d’ici. Continuez dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>The course is open in your browser. It stays open there as long as this page does.</source>
        <translation>Le cours est ouvert dans votre navigateur. Il le reste aussi longtemps que cette page.</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Signet supprimé</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Poser un signet ici</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between the bar and the content</source>
        <translation>Entre la barre et le contenu</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page suiv.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page préc.</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+−</source>
        <translation>Ctrl++ et Ctrl+−</translation>
    </message>
    <message>
        <source>Larger and smaller content</source>
        <translation>Contenu plus grand et plus petit</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Content as it is made</source>
        <translation>Contenu à sa taille d’origine</translation>
    </message>
    <message>
        <source>Choose a step from the list to go on.</source>
        <translation>Choisissez une étape dans la liste pour continuer.</translation>
    </message>
    <message>
        <source>This leads out of the course, to %1.</source>
        <translation>Cela sort du cours, vers %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>You have completed “%1”.</source>
        <translation>Vous avez terminé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. Ask for it on its page, also offline.</source>
        <translation>Votre responsable ou le service formation et développement décide de ce cours. Demandez-le sur sa page, même hors ligne.</translation>
    </message>
</context>
<context>
    <name>player::StepRow</name>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>pas encore ouverte</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>nécessite le réseau</translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>Étapes faites&#xa0;: %1 sur %n</numerusform>
            <numerusform>Étapes faites&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message>
        <source>Name, title, department or skill</source>
        <translation>Nom, poste, service ou compétence</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Search colleagues</source>
        <translation>Chercher des collègues</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.</source>
        <translation>Personne trouvé pour «&#xa0;%1&#xa0;». Essayez le début d’un nom, ou une compétence comme «&#xa0;SQL&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>La première personne (%n)</numerusform>
            <numerusform>Les %n premières personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>Vers les personnes trouvées</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
</context>
<context>
    <name>profile::ProfileEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>rowing, maps, …</source>
        <translation>aviron, cartes, …</translation>
    </message>
    <message>
        <source>I do not mentor</source>
        <translation>Pas de mentorat</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Une adresse par ligne</translation>
    </message>
    <message>
        <source>Who may see the rest</source>
        <translation>Qui peut voir le reste</translation>
    </message>
    <message>
        <source>Who may see: %1</source>
        <translation>Qui peut voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une page web.</translation>
    </message>
    <message>
        <source>Whoever has a mentorship with you sees your e-mail address and time zone all the same, as invitations carry them. Hours that you offer as a mentor tell their time zone.</source>
        <translation>Quiconque a un mentorat avec vous voit quand même votre adresse e-mail et votre fuseau horaire, car les invitations les contiennent. Les heures que vous proposez comme mentor indiquent leur fuseau horaire.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>L’image a trop de pixels. Réduisez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez un PNG ou un JPEG.</translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>Afficher la compétence (%n)</numerusform>
            <numerusform>Afficher les %n compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you can do; colleagues endorse it, courses add to it.</source>
        <translation>Dites ce que vous savez faire&#x202f;; vos collègues le recommandent, les cours l’enrichissent.</translation>
    </message>
    <message>
        <source>No skills to see here.</source>
        <translation>Aucune compétence à voir ici.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, its level in words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>Indiquer mon niveau</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>Masquer les avis</translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>Qui le dit (%n)</numerusform>
            <numerusform>Qui le dit (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>Montrer aux autres</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Pour moi uniquement</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No longer contest it</source>
        <translation>Ne plus contester</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>Contester…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>%1 is shown to others</source>
        <translation>%1 est visible des autres</translation>
    </message>
    <message>
        <source>Only you see %1 now</source>
        <translation>Vous êtes désormais la seule personne à voir %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Profil enregistré</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What would you like to thank %1 for?</source>
        <translation>De quoi souhaitez-vous remercier %1&#x202f;?</translation>
    </message>
    <message>
        <source>Kudos to %1</source>
        <translation>Remerciement à %1</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Kudos given to %1</source>
        <translation>Remerciement adressé à %1</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Mes documents</translation>
    </message>
    <message>
        <source>A transcript of completed courses, skills and badges, for you to hand on.</source>
        <translation>Un relevé des cours terminés, des compétences et des badges, à transmettre à qui vous voulez.</translation>
    </message>
    <message>
        <source>Transcript as %1…</source>
        <translation>Relevé au format %1…</translation>
    </message>
    <message>
        <source>All that this computer keeps of you, with what waits to be sent, in one file.</source>
        <translation>Tout ce que cet ordinateur conserve à votre sujet, avec ce qui est en attente d’envoi, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Exporter mes données…</translation>
    </message>
    <message>
        <source>Erase it from this computer…</source>
        <translation>Effacer de cet ordinateur…</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Le fichier n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>Enregistrer mes données</translation>
    </message>
    <message>
        <source>This person is not in your organisation any more.</source>
        <translation>Cette personne ne fait plus partie de votre organisation.</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>Trouver des collègues</translation>
    </message>
    <message>
        <source>This is what a supervisor of yours would see.</source>
        <translation>Voici ce que verrait votre responsable.</translation>
    </message>
    <message>
        <source>This is all that %1 sees of your profile.</source>
        <translation>Voici tout ce que %1 voit de votre profil.</translation>
    </message>
    <message>
        <source>Back to my profile</source>
        <translation>Retour à mon profil</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Rattaché à %1</translation>
    </message>
    <message>
        <source>What my supervisor sees</source>
        <translation>Ce que voit mon responsable</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field of a profile, who sees it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell colleagues what you do and what you like to be asked.</source>
        <translation>Dites à vos collègues ce que vous faites et ce qu’on peut volontiers vous demander.</translation>
    </message>
    <message>
        <source>%1 shows nothing here.</source>
        <translation>%1 ne montre rien ici.</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Cours terminés</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Done with a text</source>
        <translation>Terminer un texte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>earned on %1</source>
        <translation>obtenu le %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>The title asks for these, too: %1. %2 shows no level in them; there is none yet, or it is kept private.</source>
        <translation>Le poste demande aussi&#xa0;: %1. %2 n’y montre aucun niveau&#x202f;; il n’y en a pas encore, ou il reste privé.</translation>
    </message>
    <message>
        <source>Assess another skill…</source>
        <translation>Évaluer une autre compétence…</translation>
    </message>
    <message>
        <source>Endorse another skill…</source>
        <translation>Recommander une autre compétence…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove these kudos? They cannot be brought back here.</source>
        <translation>Retirer ce remerciement&#x202f;? Il ne pourra pas être rétabli ici.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Rien n’a été enregistré. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No longer contested</source>
        <translation>N’est plus contesté</translation>
    </message>
    <message>
        <source>Contested: who said it is told</source>
        <translation>Contesté&#xa0;: la personne qui l’a dit en est informée</translation>
    </message>
</context>
<context>
    <name>profile::SkillForm</name>
    <message>
        <source>Why it is not right</source>
        <translation>Pourquoi ce n’est pas juste</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Link to a piece of work</source>
        <translation>Lien vers un travail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Endorse without a level</source>
        <translation>Recommander sans niveau</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Compétences correspondantes</translation>
    </message>
    <message>
        <source>Say why, so that the other can answer.</source>
        <translation>Dites pourquoi, pour que l’autre puisse répondre.</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/work.</source>
        <translation>Une adresse ressemble à https://example.org/travail.</translation>
    </message>
</context>
<context>
    <name>requests::BulkPage</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Refuser %n demande</numerusform>
            <numerusform>Refuser %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Approuver %n demande</numerusform>
            <numerusform>Approuver %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each learner reads the reason that you write here.</source>
        <translation>Chaque demandeur lit le motif que vous écrivez ici.</translation>
    </message>
    <message>
        <source>You may add a word for each learner.</source>
        <translation>Vous pouvez ajouter un mot pour chaque demandeur.</translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>Refuser (%n)</numerusform>
            <numerusform>Refuser les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>Approuver (%n)</numerusform>
            <numerusform>Approuver les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Motif pour %1</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>Commentaire pour %1</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Écrivez un motif&#x202f;; le demandeur en a besoin.</translation>
    </message>
    <message>
        <source>It was withdrawn or decided meanwhile, and is left out.</source>
        <translation>Elle a été retirée ou décidée entre-temps et n’en fait plus partie.</translation>
    </message>
</context>
<context>
    <name>requests::ConflictPanel</name>
    <message>
        <source>Two decisions met</source>
        <translation>Deux décisions se sont croisées</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Décider à nouveau…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>Rien n’a été écrasé&#x202f;; choisissez ce qui doit compter.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>La vôtre, gardée sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>It is decided already, so only the learner can ask anew.</source>
        <translation>C’est déjà décidé&#x202f;; seul le demandeur peut refaire une demande.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>requests::ContextPane</name>
    <message>
        <source>Completed %1</source>
        <translation>Terminé %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>Ce qui aide à décider</translation>
    </message>
    <message>
        <source>Courses of this person</source>
        <translation>Cours de cette personne</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>Pas encore de cours.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1 approved for the team this year</source>
        <translation>%1 approuvés pour l’équipe cette année</translation>
    </message>
    <message>
        <source>This request names no cost.</source>
        <translation>Cette demande n’indique aucun coût.</translation>
    </message>
    <message>
        <source>%1 with this request</source>
        <translation>%1 avec cette demande</translation>
    </message>
    <message>
        <source>Above %1, learning and development decides too.</source>
        <translation>Au-delà de %1, le service formation et développement décide aussi.</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Demandes similaires</translation>
    </message>
</context>
<context>
    <name>requests::DecisionBar</name>
    <message>
        <source>Why do you decline? The learner reads this.</source>
        <translation>Pourquoi refusez-vous&#x202f;? Le demandeur lira ceci.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Écrivez un motif&#x202f;; le demandeur en a besoin.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que voulez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Envoyer la question</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>Écrivez votre question.</translation>
    </message>
    <message>
        <source>Who shall decide instead of you?</source>
        <translation>Qui doit décider à votre place&#x202f;?</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>Écrivez votre réponse.</translation>
    </message>
    <message>
        <source>Withdraw this request? You may say why.</source>
        <translation>Retirer cette demande&#x202f;? Vous pouvez dire pourquoi.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A word to the learner, if you like.</source>
        <translation>Un mot au demandeur, si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Demander une précision…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Commentaire (facultatif)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message>
        <source>While you are away</source>
        <translation>En votre absence</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>You decide yourself again.</source>
        <translation>Vous décidez de nouveau vous-même.</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>Qui vous remplace</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 stands in for you from %2 to %3.</source>
        <translation>%1 vous remplace du %2 au %3.</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2.</source>
        <translation>%1 vous remplace jusqu’au %2.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>Somebody else decides the requests on your desk. The trail says that they stood in for you, and you see everything that they did. What they ask for themselves goes to whoever decides next.</source>
        <translation>Quelqu’un d’autre décide des demandes sur votre bureau. L’historique indique que cette personne vous remplaçait, et vous voyez tout ce qu’elle a fait. Ses propres demandes vont à la personne qui décide ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>%n demande de sa part va entre-temps à la personne qui décide ensuite.</numerusform>
            <numerusform>%n demandes de sa part vont entre-temps à la personne qui décide ensuite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::PersonPicker</name>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Personnes correspondantes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>requests::RequestFields</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What the course is called.</source>
        <translation>Le nom du cours.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>Its page, so that others see the same course.</source>
        <translation>Sa page, pour que d’autres voient le même cours.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Coût</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Whoever decides reads this first.</source>
        <translation>La personne qui décide lit ceci en premier.</translation>
    </message>
    <message>
        <source>&amp;What you want to be able to do</source>
        <translation>Ce &amp;que vous voulez savoir faire</translation>
    </message>
    <message>
        <source>The skill that you miss today.</source>
        <translation>La compétence qui vous manque aujourd’hui.</translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation>Écrivez le nom du cours.</translation>
    </message>
    <message>
        <source>Write the whole address, as in https://example.org/course.</source>
        <translation>Écrivez l’adresse complète, comme https://example.org/cours.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Écrivez un montant, comme %1.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero.</source>
        <translation>Un coût ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Write why; nobody can decide without a reason.</source>
        <translation>Écrivez pourquoi&#x202f;; personne ne peut décider sans motif.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>A cost cannot be above %1.</source>
        <translation>Un coût ne peut pas dépasser %1.</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2.</source>
        <translation>Écrivez une année de %1 à %2.</translation>
    </message>
    <message>
        <source>%1, as in the catalog</source>
        <translation>%1, comme dans le catalogue</translation>
    </message>
    <message>
        <source>The title has %1 characters, and %2 at most can be sent. Shorten it.</source>
        <translation>Le titre compte %1 caractères, et %2 au plus peuvent être envoyés. Raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>requests::RequestFormView</name>
    <message>
        <source>Your supervisor gets it as soon as you are online. Until it is sent you can leave and come back; it is kept as a draft.</source>
        <translation>Votre responsable la reçoit dès que vous êtes en ligne. Tant qu’elle n’est pas envoyée, vous pouvez partir et revenir&#x202f;; elle est gardée comme brouillon.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Brouillon gardé à %1</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Demander un cours</translation>
    </message>
    <message>
        <source>Ask for this course</source>
        <translation>Demander ce cours</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Brouillon de %1</translation>
    </message>
    <message>
        <source>Your request is on its way. You see below where it stands.</source>
        <translation>Votre demande est en route. Vous voyez ci-dessous où elle en est.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>Ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Le brouillon a été abandonné.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>Choisir un jour dans un calendrier</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
</context>
<context>
    <name>requests::RequestListPane</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Approve the marked requests</source>
        <translation>Approuver les demandes marquées</translation>
    </message>
    <message>
        <source>Decline the marked requests</source>
        <translation>Refuser les demandes marquées</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marquée</numerusform>
            <numerusform>%n marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled request</source>
        <translation>Demande sans titre</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Brouillon, %1</translation>
    </message>
</context>
<context>
    <name>requests::RequestPage</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>Ce que vous voulez savoir faire</translation>
    </message>
    <message>
        <source>What they want to be able to do</source>
        <translation>Ce que la personne veut savoir faire</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>You asked for it on %1</source>
        <translation>Vous l’avez demandé le %1</translation>
    </message>
    <message>
        <source>%1 asked for it on %2</source>
        <translation>%1 l’a demandé le %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>pas dans le catalogue</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Ouvrir le cours</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Ce qui est en attente d’envoi</translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>While you are away…</source>
        <translation>En votre absence…</translation>
    </message>
    <message>
        <source>Export the trails</source>
        <translation>Exporter les historiques</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>À examiner (%1)</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mes demandes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Nothing waits for you. New requests of your people appear here.</source>
        <translation>Rien ne vous attend. Les nouvelles demandes de votre équipe apparaissent ici.</translation>
    </message>
    <message>
        <source>What you decide is kept here, with its trail.</source>
        <translation>Ce que vous décidez est conservé ici, avec son historique.</translation>
    </message>
    <message>
        <source>Ask for a course that you may not start yet, or for one that the catalog lacks.</source>
        <translation>Demandez un cours que vous ne pouvez pas encore commencer, ou un cours absent du catalogue.</translation>
    </message>
    <message>
        <source>Look in the catalog</source>
        <translation>Regarder dans le catalogue</translation>
    </message>
    <message>
        <source>Choose a request from the list.</source>
        <translation>Choisissez une demande dans la liste.</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>Envoyée à %1</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvée.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Refusée.</translation>
    </message>
    <message>
        <source>The question is asked.</source>
        <translation>La question est posée.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Transmise.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Réponse donnée.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Retirée.</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous request</source>
        <translation>Demande suivante, précédente</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Decline with a reason</source>
        <translation>Refuser en donnant un motif</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Demander une précision</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Pass on to somebody else</source>
        <translation>Transmettre à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mark; A or D then decides all that are marked</source>
        <translation>Marquer&#x202f;; A ou D décide alors de toutes celles qui sont marquées</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>Envoyer ce que vous avez écrit</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>L’envoi a lieu quand vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>C’était déjà envoyé.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Annulé&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>%n demande approuvée.</numerusform>
            <numerusform>%n demandes approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n demande refusée.</numerusform>
            <numerusform>%n demandes refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision on the server counts; yours was discarded.</source>
        <translation>La décision du serveur compte&#x202f;; la vôtre a été abandonnée.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Conservé dans %1.</translation>
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
        <translation>Annuler ce que vous venez de faire</translation>
    </message>
    <message>
        <source>%1 taken back; %2 were sent already.</source>
        <translation>%1 annulées&#x202f;; %2 étaient déjà envoyées.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Left out, as they were withdrawn or decided meanwhile: %1</source>
        <translation>Laissées de côté, car retirées ou décidées entre-temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>This request is not here: it is not for you, or it was removed.</source>
        <translation>Cette demande n’est pas ici&#xa0;: elle ne vous est pas destinée, ou elle a été supprimée.</translation>
    </message>
</context>
<context>
    <name>settings::AboutSection</name>
    <message>
        <source>About and diagnostics</source>
        <translation>À propos et diagnostic</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Read about the new version</source>
        <translation>Lire à propos de la nouvelle version</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and states; no names, no addresses, nothing that you wrote. You read them before they are saved.</source>
        <translation>Le diagnostic contient des versions et des états&#x202f;; ni noms, ni adresses, ni rien de ce que vous avez écrit. Vous le lisez avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>Me signaler les nouvelles versions</translation>
    </message>
    <message>
        <source>Version %1 is there. %2</source>
        <translation>La version %1 est disponible. %2</translation>
    </message>
    <message>
        <source>Laid down by your organisation: %1</source>
        <translation>Fixé par votre organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not understood in this computer&apos;s policy: %1</source>
        <translation>Non compris dans les règles de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>LXCP Desktop %1, with Qt %2</source>
        <translation>LXCP Desktop %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Dossier des données&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>settings::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign out or erase…</source>
        <translation>Se déconnecter ou effacer…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
</context>
<context>
    <name>settings::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>settings::CalendarSection</name>
    <message>
        <source>Your own calendar</source>
        <translation>Votre propre calendrier</translation>
    </message>
    <message>
        <source>When you are busy there, the week in which you plan a session shows it. Titles are not read, and nothing of it leaves this computer unless you say so.</source>
        <translation>Quand vous y êtes pris, la semaine dans laquelle vous prévoyez une séance le montre. Les titres ne sont pas lus, et rien ne quitte cet ordinateur sans votre accord.</translation>
    </message>
    <message>
        <source>Address of the calendar server (CalDAV)</source>
        <translation>Adresse du serveur de calendrier (CalDAV)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Il est conservé dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>What keeps you from meeting</source>
        <translation>Ce qui vous empêche de vous rencontrer</translation>
    </message>
    <message>
        <source>Those I have a mentorship with see when I am busy, not with what</source>
        <translation>Les personnes avec qui j’ai un mentorat voient quand je suis pris, pas par quoi</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>With “None” what was written before is taken out again.</source>
        <translation>Avec «&#xa0;Aucun&#xa0;», ce qui avait été inscrit est retiré.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>Lire un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Choisir un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>%n entrée de ce fichier compte maintenant.</numerusform>
            <numerusform>%n entrées de ce fichier comptent maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>Ce fichier ne contient pas de calendrier.</translation>
    </message>
    <message>
        <source>Sessions, events and due dates are written into</source>
        <translation>Les séances, les événements et les échéances sont inscrits dans</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Il dépasse %1.</translation>
    </message>
    <message>
        <source>All that is in it is from LXCP, and counts already.</source>
        <translation>Tout ce qu’il contient vient de LXCP et compte déjà.</translation>
    </message>
    <message>
        <source>The calendar in it is empty.</source>
        <translation>Le calendrier qu’il contient est vide.</translation>
    </message>
    <message>
        <source>%1 does not count any more.</source>
        <translation>%1 ne compte plus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Une entrée sans nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry of a calendar, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ends before it begins and does not count.</source>
        <translation>%1 finit avant de commencer et ne compte pas.</translation>
    </message>
    <message>
        <source>%1 repeats too often to count.</source>
        <translation>%1 se répète trop souvent et ne compte pas.</translation>
    </message>
    <message>
        <source>%1 repeats by a rule that cannot be read, and does not count.</source>
        <translation>%1 se répète selon une règle illisible et ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>%n autre ne compte pas non plus.</numerusform>
            <numerusform>%n autres ne comptent pas non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was changed there: the new one. All else stays as it is.</source>
        <translation>S’il a été changé là-bas&#xa0;: le nouveau. Tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Utiliser ce mot de passe</translation>
    </message>
    <message>
        <source>Take them out and disconnect</source>
        <translation>Les retirer et déconnecter</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Rester connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>%n entrée inscrite par LXCP figure dans votre agenda là-bas. Faut-il la retirer&#x202f;?</numerusform>
            <numerusform>%n entrées inscrites par LXCP figurent dans votre agenda là-bas. Faut-il les retirer&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account and its password are forgotten here. Nothing of LXCP stands in your calendar there.</source>
        <translation>Le compte et son mot de passe sont oubliés ici. Votre agenda là-bas ne contient rien de LXCP.</translation>
    </message>
    <message>
        <source>Leave them and disconnect</source>
        <translation>Les laisser et déconnecter</translation>
    </message>
    <message>
        <source>What LXCP has written is being taken out; then it is disconnected.</source>
        <translation>Ce que LXCP a inscrit est en train d’être retiré&#x202f;; ensuite la connexion est coupée.</translation>
    </message>
    <message>
        <source>Reading a calendar file</source>
        <translation>Lecture d’un fichier de calendrier</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 counts that did not count before.</source>
        <translation>Arrêté. De %1 ne compte que ce qui comptait déjà.</translation>
    </message>
    <message>
        <source>What LXCP has written stands there until this is put right; then it is taken out, and LXCP disconnects.</source>
        <translation>Ce que LXCP a inscrit y reste jusqu’à ce que cela soit réglé&#x202f;; ensuite c’est retiré, et LXCP coupe la connexion.</translation>
    </message>
    <message>
        <source>%1 begins at a time that there is not and does not count.</source>
        <translation>%1 commence à une heure qui n’existe pas et ne compte pas.</translation>
    </message>
    <message>
        <source>%1 has no UID and does not count.</source>
        <translation>%1 n’a pas d’UID et ne compte pas.</translation>
    </message>
    <message>
        <source>%1 repeats by another calendar (RSCALE) in a way that is not counted here.</source>
        <translation>%1 se répète selon un autre calendrier (RSCALE), d’une façon qui ne compte pas ici.</translation>
    </message>
</context>
<context>
    <name>settings::DiagnosticsPanel</name>
    <message>
        <source>This is all that would be told. Read it before you give it away.</source>
        <translation>Voici tout ce qui serait communiqué. Lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the problem.</source>
        <translation>Copié. Collez-le là où vous signalez le problème.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Impossible de l’enregistrer là. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>settings::DownloadSection</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>How fast at most</source>
        <translation>Vitesse maximale</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>2 MB a second</source>
        <translation>2 Mo par seconde</translation>
    </message>
    <message>
        <source>500 kB a second</source>
        <translation>500 ko par seconde</translation>
    </message>
    <message>
        <source>Also where each byte is paid for</source>
        <translation>Aussi là où chaque octet est facturé</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>Ce qui est sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
</context>
<context>
    <name>settings::NetworkSection</name>
    <message>
        <source>Sync and network</source>
        <translation>Synchronisation et réseau</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you turn it off; what you do is kept.</source>
        <translation>Rien n’est envoyé ni récupéré tant que vous ne l’avez pas désactivé&#x202f;; ce que vous faites est conservé.</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Ce qui est en attente d’envoi</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write a name and a port, as in proxy.example.org:3128.</source>
        <translation>Écrivez un nom et un port, comme proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Votre nom pour le proxy</translation>
    </message>
    <message>
        <source>Only when it asks for one.</source>
        <translation>Seulement s’il en demande un.</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>Votre mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Il est conservé dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Kept in the keychain, for %1</source>
        <translation>Dans le trousseau, pour %1</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Then you are told of messages and requests there, too. “Quit” in the menu of the icon and Ctrl+Q end the program.</source>
        <translation>Vous êtes alors aussi prévenu des messages et des demandes. «&#xa0;Quitter&#xa0;» dans le menu de l’icône et Ctrl+Q terminent le programme.</translation>
    </message>
</context>
<context>
    <name>settings::Section</name>
    <message>
        <source>Your organisation has laid this down for this computer.</source>
        <translation>Votre organisation a fixé cela pour cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>settings::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Request a course</source>
        <translation>Demander un cours</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Points et rang</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formation et développement</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Mentoring programme</source>
        <translation>Programme de mentorat</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
</context>
<context>
    <name>shell::AddressSheet</name>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer. The window goes on by itself when you are done there.</source>
        <translation>Copiez cette adresse et ouvrez-la dans un navigateur de cet ordinateur. La fenêtre continue d’elle-même quand vous y avez terminé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer.</source>
        <translation>Copiez cette adresse et ouvrez-la dans un navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>shell::FirstSync</name>
    <message>
        <source>First sync</source>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 of %2. You can start already.</source>
        <translation>Le catalogue arrive&#xa0;: %1 sur %2. Vous pouvez déjà commencer.</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 so far. You can start already.</source>
        <translation>Le catalogue arrive&#xa0;: %1 jusqu’ici. Vous pouvez déjà commencer.</translation>
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
        <translation>Tout chercher et tout faire</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Précédent et suivant</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Fermer ce qui est au premier plan</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Ctrl+W / Ctrl+Q</source>
        <translation>Ctrl+W / Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit</source>
        <translation>Fermer la fenêtre, quitter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
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
        <translation>Tab / Entrée</translation>
    </message>
    <message>
        <source>To the next thing; press it</source>
        <translation>Vers l’élément suivant&#x202f;; appuyer dessus</translation>
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
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Be %1</source>
        <translation>Être %1</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what it is about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What this address names is not on this computer: %1</source>
        <translation>Ce que désigne cette adresse n’est pas sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>LXCP knows no such address: %1</source>
        <translation>LXCP ne connaît pas cette adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F ou /</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>Sign in as %1…</source>
        <translation>Se connecter en tant que %1…</translation>
    </message>
    <message>
        <source>LXCP goes on in the tray</source>
        <translation>LXCP continue dans la zone de notification</translation>
    </message>
    <message>
        <source>You are told of what comes in. “Quit” in the menu of the icon ends the program.</source>
        <translation>Vous êtes prévenu de ce qui arrive. «&#xa0;Quitter&#xa0;» dans le menu de l’icône termine le programme.</translation>
    </message>
    <message>
        <source>What the link leads to opens when you have signed in.</source>
        <translation>Ce à quoi mène le lien s’ouvre une fois que vous êtes connecté.</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Search and do</source>
        <translation>Chercher et faire</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Request a course that the catalog lacks</source>
        <translation>Demander un cours absent du catalogue</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Voir ce qui est en attente d’envoi</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Accounts and sign out</source>
        <translation>Comptes et déconnexion</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Utiliser le thème clair</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Utiliser le thème sombre</translation>
    </message>
    <message>
        <source>Use high contrast</source>
        <translation>Utiliser le contraste élevé</translation>
    </message>
    <message>
        <source>Show the keys of this view</source>
        <translation>Afficher les touches de cette vue</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>Cours · %1</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>%1 · level %2</source>
        <comment>skill</comment>
        <translation>%1 · niveau %2</translation>
    </message>
    <message>
        <source>Search the catalog for &apos;%1&apos;</source>
        <translation>Chercher «&#xa0;%1&#xa0;» dans le catalogue</translation>
    </message>
    <message>
        <source>Search courses, pathways, people, threads, or type what to do</source>
        <translation>Cherchez des cours, des parcours, des personnes, des fils, ou écrivez ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Lire le manuel</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>sync inspector waiting outbox</source>
        <comment>other words by which what waits to be sent is found</comment>
        <translation>synchronisation inspecteur attente en attente file d’envoi</translation>
    </message>
    <message>
        <source>Transcript of what I have learned</source>
        <translation>Relevé de ce que j’ai appris</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Demander un cours</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
</context>
<context>
    <name>shell::RailButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n attend votre action</numerusform>
            <numerusform>%n attendent votre action</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Refusals</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Rien n’a été enregistré. %1</translation>
    </message>
</context>
<context>
    <name>shell::StateBanners</name>
    <message>
        <source>This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself.</source>
        <translation>Ce réseau exige d’abord une connexion. Ouvrez une page web dans votre navigateur pour la faire&#x202f;; la synchronisation reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Your session has ended. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>Votre session est terminée. Vous pouvez continuer à travailler&#x202f;; ce que vous faites est conservé et sera envoyé à votre prochaine connexion.</translation>
    </message>
    <message>
        <source>The server does not take your sign-in any more. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>Le serveur n’accepte plus votre connexion. Vous pouvez continuer à travailler&#x202f;; ce que vous faites est conservé et envoyé quand vous vous reconnectez.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser. This window goes on by itself when you are done there.</source>
        <translation>La connexion vous attend dans votre navigateur. Cette fenêtre continue d’elle-même quand vous y avez terminé.</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Search courses, people, threads…</source>
        <translation>Chercher des cours, des personnes, des fils…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
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
            <numerusform>LXCP&#xa0;: %n demande à examiner</numerusform>
            <numerusform>LXCP&#xa0;: %n demandes à examiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message>
        <source>Show LXCP</source>
        <translation>Afficher LXCP</translation>
    </message>
    <message>
        <source>Quit LXCP</source>
        <translation>Quitter LXCP</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>%n demande à examiner</numerusform>
            <numerusform>%n demandes à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n notification non lue</numerusform>
            <numerusform>%n notifications non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::HeatModel</name>
    <message>
        <source>level %1, not asked for</source>
        <translation>niveau %1, non demandé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <comment>levels</comment>
        <translation>%1 sur %2 demandés</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, skill, levels</comment>
        <translation>%1, %2&#xa0;: %3</translation>
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
        <translation>Personne ne vous est rattaché. Cette page est destinée aux responsables.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>%n cours en retard</numerusform>
            <numerusform>%n cours en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>rien en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>%n certificat expire dans les 60 jours</numerusform>
            <numerusform>%n certificats expirent dans les 60 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n demande ouverte</numerusform>
            <numerusform>%n demandes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can do … (a skill)</source>
        <translation>Qui sait faire… (une compétence)</translation>
    </message>
    <message>
        <source>Who can do what: a skill</source>
        <translation>Qui sait faire quoi&#xa0;: une compétence</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Où en est chacun</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>%n cours en cours</numerusform>
            <numerusform>%n cours en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>%1 compétence atteinte sur %n</numerusform>
            <numerusform>%1 compétences atteintes sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n expire bientôt</numerusform>
            <numerusform>%n expirent bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>Afficher la personne (%n)</numerusform>
            <numerusform>Afficher les %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Compétences au regard de ce que les postes demandent</translation>
    </message>
    <message>
        <source>No title of your team asks for skills yet, and nobody shows any. Learning &amp; development says what titles ask for.</source>
        <translation>Aucun poste de votre équipe ne demande encore de compétences, et personne n’en montre. C’est le service formation et développement qui dit ce que les postes demandent.</translation>
    </message>
    <message>
        <source>Skills of the team: people by skills, levels of 0 to 5</source>
        <translation>Compétences de l’équipe&#xa0;: personnes par compétences, niveaux de 0 à 5</translation>
    </message>
    <message>
        <source>Skills before</source>
        <translation>Compétences précédentes</translation>
    </message>
    <message>
        <source>More skills</source>
        <translation>Autres compétences</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>one level short</source>
        <translation>à un niveau près</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>plus loin</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>niveau %1&#xa0;: %n personne</numerusform>
            <numerusform>niveau %1&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>Les chiffres qui incluent ce que chacun garde pour soi ne sont établis que pour des groupes d’au moins %n personne.</numerusform>
            <numerusform>Les chiffres qui incluent ce que chacun garde pour soi ne sont établis que pour des groupes d’au moins %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills %1 to %2 of %3</source>
        <translation>Compétences %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Le fichier n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for.</source>
        <translation>3/4 signifie niveau 3 là où 4 est demandé.</translation>
    </message>
    <message>
        <source>Nobody shows a skill that begins with “%1”.</source>
        <translation>Personne ne montre de compétence qui commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All who are found…</source>
        <translation>Toutes les personnes trouvées…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, level in words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mon équipe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear who is looked for</source>
        <translation>Effacer la recherche de personnes</translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>sans niveau, ou non montré&#xa0;: %n personne</numerusform>
            <numerusform>sans niveau, ou non montré&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telling::Letter</name>
    <message>
        <source>due: %1</source>
        <translation>à rendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>You have not read this yet:</source>
        <translation>Vous n’avez pas encore lu ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Ahead of you:</source>
        <translation>À venir&#xa0;:</translation>
    </message>
    <message>
        <source>How often this mail comes, and what is in it, you choose in LXCP under Notifications.</source>
        <translation>Vous choisissez la fréquence et le contenu de cet e-mail dans LXCP, sous Notifications.</translation>
    </message>
    <message>
        <source>Ahead of you in LXCP</source>
        <translation>À venir dans LXCP</translation>
    </message>
    <message>
        <source>New for you in LXCP: %1</source>
        <translation>Nouveautés pour vous dans LXCP&#xa0;: %1</translation>
    </message>
    <message>
        <source>New replies: %1</source>
        <translation>Nouvelles réponses&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Copy the address to subscribe to</source>
        <translation>Copier l’adresse d’abonnement</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>The address before does not work any more: programs that use it have to be told the new one.</source>
        <translation>L’adresse précédente ne fonctionne plus&#xa0;: il faut donner la nouvelle aux programmes qui l’utilisent.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>En retard, et le jour suivant (%n)</numerusform>
            <numerusform>En retard, et les %n jours suivants</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Nothing is due and nobody expects you.</source>
        <translation>Aucune échéance, et personne ne vous attend.</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Rien ce jour-là</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Fin du certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The server cannot be asked for the address now.</source>
        <translation>Le serveur ne peut pas être interrogé sur l’adresse pour le moment.</translation>
    </message>
    <message>
        <source>The new address is in the clipboard. The one before does not work any more.</source>
        <translation>La nouvelle adresse est dans le presse-papiers. La précédente ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Whoever has it can read your dates.</source>
        <translation>L’adresse est dans le presse-papiers. Qui la possède peut lire vos dates.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>Un autre mois</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The week of this day</source>
        <translation>La semaine de ce jour</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>pas encore convenu</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Créer une nouvelle adresse</translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>Garder celle qui existe</translation>
    </message>
</context>
<context>
    <name>uicalendar::ItemWords</name>
    <message>
        <source>The certificate expires</source>
        <translation>Le certificat expire</translation>
    </message>
    <message>
        <source>Due, mandatory</source>
        <translation>Échéance, obligatoire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message>
        <source>Nothing on this day</source>
        <translation>Rien ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimain::DemoServer</name>
    <message>
        <source>The demo server ended by itself; see %1</source>
        <translation>Le serveur de démonstration s’est arrêté&#x202f;; voir %1</translation>
    </message>
</context>
<context>
    <name>uimain::Desktop</name>
    <message>
        <source>Maya, learner</source>
        <translation>Maya, apprenante</translation>
    </message>
    <message>
        <source>Sam, learner</source>
        <translation>Sam, apprenant</translation>
    </message>
    <message>
        <source>Osei, supervisor</source>
        <translation>Osei, responsable</translation>
    </message>
    <message>
        <source>Ana, mentor</source>
        <translation>Ana, mentore</translation>
    </message>
    <message>
        <source>Lin, learning &amp; development</source>
        <translation>Lin, formation et développement</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The demo could not be started. You can still connect to a server.</source>
        <translation>La démonstration n’a pas pu démarrer. Vous pouvez quand même vous connecter à un serveur.</translation>
    </message>
    <message>
        <source>Version %1 of this program is there.</source>
        <translation>La version %1 de ce programme est disponible.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the password of the proxy: it is forgotten when you close the program.</source>
        <translation>Le trousseau de cet ordinateur n’a pas pris le mot de passe du proxy&#xa0;: il sera oublié à la fermeture du programme.</translation>
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
        <translation>Impossible d’écrire dans le dossier des données de ce programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be made: %1</source>
        <translation>Impossible de créer le dossier des données de ce programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>See to it that you may write there, then start the program again.</source>
        <translation>Veillez à pouvoir y écrire, puis relancez le programme.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringForm</name>
    <message>
        <source>Skills that you pass on</source>
        <translation>Compétences que vous transmettez</translation>
    </message>
    <message>
        <source>Skills that you want to learn</source>
        <translation>Compétences que vous voulez acquérir</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Votre manière d’accompagner</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Ce que vous voulez atteindre</translation>
    </message>
    <message>
        <source>Everybody reads this.</source>
        <translation>Tout le monde lit ceci.</translation>
    </message>
    <message>
        <source>You and learning &amp; development read this, and a mentor whom a programme gives you.</source>
        <translation>Vous le lisez, ainsi que le service formation et développement et un mentor qu’un programme vous attribue.</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Personnes en même temps</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>N’importe quel service</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>Mon service</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>Un autre service</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Où travaille le mentor</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The one that you like best first.</source>
        <translation>Celle que vous préférez en premier.</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quand vous avez du temps</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Proposer un mentorat</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Trouver un mentor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose at least one skill.</source>
        <translation>Choisissez au moins une compétence.</translation>
    </message>
    <message>
        <source>Taken from your profile and your hours; change what you like.</source>
        <translation>Repris de votre profil et de vos heures&#x202f;; modifiez ce que vous voulez.</translation>
    </message>
    <message>
        <source>“%1” is no skill of your organisation.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une compétence de votre organisation.</translation>
    </message>
    <message>
        <source>No skill is chosen by “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucune compétence.</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Choisissez-en une dans la liste ou videz le champ.</translation>
    </message>
    <message>
        <source>Try another word for it, or empty the field.</source>
        <translation>Essayez un autre mot ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message>
        <source>Nobody fits this wish now.</source>
        <translation>Personne ne correspond à ce souhait pour l’instant.</translation>
    </message>
    <message>
        <source>Who offers to mentor</source>
        <translation>Qui propose un mentorat</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet. You can be the first.</source>
        <translation>Personne ne propose encore de mentorat. Vous pouvez être la première personne.</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>Ce que vous voulez apprendre</translation>
    </message>
    <message>
        <source>Whom do you want to learn from?</source>
        <translation>De qui voulez-vous apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Say what you want to learn: you get suggestions, each with its reasons, also without a network.</source>
        <translation>Dites ce que vous voulez apprendre&#xa0;: vous recevez des suggestions, chacune avec ses raisons, même sans réseau.</translation>
    </message>
    <message>
        <source>Ask for a mentor</source>
        <translation>Demander un mentor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Withdraw the wish</source>
        <translation>Retirer le souhait</translation>
    </message>
    <message>
        <source>Fits to %1</source>
        <translation>Correspond à %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 place prise sur %n</numerusform>
            <numerusform>%1 places prises sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Demander à %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Préférer</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>Ne pas suggérer</translation>
    </message>
    <message>
        <source>What you want to learn from %1</source>
        <translation>Ce que vous voulez apprendre de %1</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Envoyer la question</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>Pourquoi pas d’autres</translation>
    </message>
    <message>
        <source>Suggest everybody again</source>
        <translation>Suggérer de nouveau tout le monde</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Ce n’est plus possible&#x202f;; la page montre où en sont les choses.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Trouver un mentor</translation>
    </message>
    <message>
        <source>My mentorships</source>
        <translation>Mes mentorats</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Ce que je propose</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Here are the people whom you learn from, and those who learn from you.</source>
        <translation>Ici figurent les personnes dont vous apprenez et celles qui apprennent de vous.</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>Vous accompagnez</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Votre mentor</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody could learn from you what you know. You say what, when and how many people.</source>
        <translation>Quelqu’un pourrait apprendre de vous ce que vous savez. Vous dites quoi, quand et combien de personnes.</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Proposer un mentorat</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirer l’offre</translation>
    </message>
    <message>
        <source>When others can meet you</source>
        <translation>Quand les autres peuvent vous rencontrer</translation>
    </message>
    <message>
        <source>People with whom you have a mentorship see your hours and when you are busy, never with what.</source>
        <translation>Les personnes avec qui vous avez un mentorat voient vos horaires et quand vous êtes pris, jamais par quoi.</translation>
    </message>
    <message>
        <source>Share this with the people of my mentorships</source>
        <translation>Partager cela avec les personnes de mes mentorats</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Enregistrer les horaires</translation>
    </message>
    <message>
        <source>Your hours are saved.</source>
        <translation>Vos horaires sont enregistrés.</translation>
    </message>
    <message>
        <source>A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair they are before anybody is asked.</source>
        <translation>Un programme réunit tous ceux qui souhaitent un mentor et tous ceux qui proposent. Vous voyez les binômes et leur équité avant que quiconque soit sollicité.</translation>
    </message>
    <message>
        <source>by the wishes of the mentees</source>
        <translation>selon les souhaits des personnes accompagnées</translation>
    </message>
    <message>
        <source>the best for all together</source>
        <translation>le meilleur pour l’ensemble</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>Programme de %1</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Entrée</translation>
    </message>
    <message>
        <source>From person to person; ask, prefer</source>
        <translation>D’une personne à l’autre&#x202f;; demander, préférer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Demander à quelqu’un</translation>
    </message>
    <message>
        <source>You offer to mentor them; they say yes or no.</source>
        <translation>Vous proposez d’être son mentor&#x202f;; la personne dit oui ou non.</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Personnes correspondantes</translation>
    </message>
    <message>
        <source>What you could do together</source>
        <translation>Ce que vous pourriez faire ensemble</translation>
    </message>
    <message>
        <source>Open the mentorship</source>
        <translation>Ouvrir le mentorat</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n à répondre</numerusform>
            <numerusform>%n à répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>Mes heures</translation>
    </message>
    <message>
        <source>Less good about it:</source>
        <translation>Moins bien&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody can be taken on now: all seats are taken.</source>
        <translation>Personne ne peut être accueilli maintenant&#xa0;: toutes les places sont prises.</translation>
    </message>
    <message>
        <source>All your seats are taken: with more of them you can ask somebody.</source>
        <translation>Toutes vos places sont prises&#xa0;: avec davantage, vous pouvez demander à quelqu’un.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message>
        <source>Offers %1, at level %2 of 5</source>
        <translation>Propose %1, au niveau %2 sur 5</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Propose %1</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above yours</source>
        <translation>Propose %1, à un niveau qui n’est pas supérieur au vôtre</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>Ne propose pas %1</translation>
    </message>
    <message>
        <source>You both speak %1</source>
        <translation>Vous parlez tous les deux %1</translation>
    </message>
    <message>
        <source>One of you has not said which languages</source>
        <translation>L’un de vous n’a pas indiqué ses langues</translation>
    </message>
    <message>
        <source>%1 a week in which you both have time</source>
        <translation>%1 par semaine où vous avez du temps tous les deux</translation>
    </message>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>Pas de moment commun pendant %n semaine, au changement d’heure</numerusform>
            <numerusform>Pas de moment commun pendant %n semaines, au changement d’heure</numerusform>
        </translation>
    </message>
    <message>
        <source>One of you has not said when</source>
        <translation>L’un de vous n’a pas indiqué ses disponibilités</translation>
    </message>
    <message>
        <source>First of those whom you wish for</source>
        <translation>Première personne de vos souhaits</translation>
    </message>
    <message>
        <source>Number %1 of those whom you wish for</source>
        <translation>Numéro %1 de vos souhaits</translation>
    </message>
    <message>
        <source>Of your department, as you wish</source>
        <translation>De votre service, comme vous le souhaitez</translation>
    </message>
    <message>
        <source>Of another department, as you wish</source>
        <translation>D’un autre service, comme vous le souhaitez</translation>
    </message>
    <message>
        <source>It is yourself</source>
        <translation>C’est vous-même</translation>
    </message>
    <message>
        <source>The offer is withdrawn</source>
        <translation>L’offre a été retirée</translation>
    </message>
    <message>
        <source>In your own reporting line</source>
        <translation>Dans votre propre ligne hiérarchique</translation>
    </message>
    <message>
        <source>You do not want this person suggested</source>
        <translation>Vous ne voulez pas que cette personne soit suggérée</translation>
    </message>
    <message>
        <source>Offers none of these skills</source>
        <translation>Ne propose aucune de ces compétences</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>Pas de langue commune</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>Pas de moment commun</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>Toutes les places sont prises</translation>
    </message>
    <message>
        <source>Kept apart by the programme</source>
        <translation>Séparés par le programme</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet.</source>
        <translation>Personne ne propose encore de mentorat.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n offer(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n offre</numerusform>
            <numerusform>%1&#xa0;: %n offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for %n of them it is the only obstacle)</source>
        <translation>
            <numerusform>(pour %n d’entre elles, c’est le seul obstacle)</numerusform>
            <numerusform>(pour %n d’entre elles, c’est le seul obstacle)</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>moved, waits for you</source>
        <translation>déplacée, attend votre réponse</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>chaque jour (%n)</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>chaque mois (%n)</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>chaque semaine (%n)</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above the mentee&apos;s</source>
        <translation>Propose %1, à un niveau qui ne dépasse pas celui de la personne accompagnée</translation>
    </message>
    <message>
        <source>Both speak %1</source>
        <translation>Les deux parlent %1</translation>
    </message>
    <message>
        <source>One of the two has not said which languages</source>
        <translation>L’une des deux personnes n’a pas indiqué ses langues</translation>
    </message>
    <message>
        <source>%1 a week in which both have time</source>
        <translation>%1 par semaine où les deux ont du temps</translation>
    </message>
    <message>
        <source>One of the two has not said when</source>
        <translation>L’une des deux personnes n’a pas indiqué ses disponibilités</translation>
    </message>
    <message>
        <source>Number %1 of those whom the mentee wishes for</source>
        <translation>Numéro %1 des souhaits de la personne accompagnée</translation>
    </message>
    <message>
        <source>Of the mentee&apos;s department, as wished</source>
        <translation>Du service de la personne accompagnée, comme souhaité</translation>
    </message>
    <message>
        <source>Of another department, as wished</source>
        <translation>D’un autre service, comme souhaité</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>In the same reporting line</source>
        <translation>Dans la même ligne hiérarchique</translation>
    </message>
    <message>
        <source>The mentee does not want this person</source>
        <translation>La personne accompagnée ne souhaite pas cette personne</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>un autre horaire est proposé</translation>
    </message>
    <message>
        <source>the new time was declined</source>
        <translation>nouvel horaire refusé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%1 fois sur %n</numerusform>
            <numerusform>%1 fois sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>you said perhaps</source>
        <translation>vous avez dit peut-être</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>Rien n’a été écrit ici.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How far, in per cent</source>
        <translation>Avancement, en pour cent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mes propres notes</translation>
    </message>
    <message>
        <source>only on this machine, sealed</source>
        <translation>uniquement sur cet ordinateur, chiffrées</translation>
    </message>
    <message>
        <source>The keychain does not open your own notes now.</source>
        <translation>Le trousseau de clés n’ouvre pas vos notes pour le moment.</translation>
    </message>
    <message>
        <source>Nobody else ever sees this. It is not sent and not in any export.</source>
        <translation>Personne d’autre ne voit jamais cela. Ce n’est ni envoyé ni dans aucun export.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>Gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>lu par vous deux</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>lu par vous uniquement</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>The mentorship as a whole</source>
        <translation>Le mentorat dans son ensemble</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Comment c’était</translation>
    </message>
    <message>
        <source>%1 may read it</source>
        <translation>%1 peut le lire</translation>
    </message>
    <message>
        <source>What was good, what could be better</source>
        <translation>Ce qui était bien, ce qui pourrait être mieux</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>Enregistrer le retour</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Ce n’est plus possible&#x202f;; la page montre où en sont les choses.</translation>
    </message>
    <message>
        <source>This mentorship is not on this machine.</source>
        <translation>Ce mentorat n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What do you want to have reached at the end?</source>
        <translation>Que voulez-vous avoir atteint à la fin&#x202f;?</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>What do you want to talk about the next time?</source>
        <translation>De quoi voulez-vous parler la prochaine fois&#x202f;?</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Who does what until the next time?</source>
        <translation>Qui fait quoi d’ici la prochaine fois&#x202f;?</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Notes of both</source>
        <translation>Notes communes</translation>
    </message>
    <message>
        <source>What do you both want to remember?</source>
        <translation>Que voulez-vous retenir tous les deux&#x202f;?</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>Vous accompagnez</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Votre mentor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>brought together by a programme</source>
        <translation>réunis par un programme</translation>
    </message>
    <message>
        <source>Begin, for half a year</source>
        <translation>Commencer, pour six mois</translation>
    </message>
    <message>
        <source>End the mentorship…</source>
        <translation>Terminer le mentorat…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Why not, if you want to say</source>
        <translation>Pourquoi pas, si vous voulez le dire</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment cela s’est passé</translation>
    </message>
    <message>
        <source>Planned sessions are cancelled. What you wrote stays for both of you.</source>
        <translation>Les séances prévues sont annulées. Ce que vous avez écrit vous reste à tous les deux.</translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation>Terminer le mentorat</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Nothing is planned. You see when you both have time.</source>
        <translation>Rien n’est prévu. Vous voyez quand vous avez tous les deux du temps.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Prévoir une séance</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Move this one</source>
        <translation>Déplacer celle-ci</translation>
    </message>
    <message>
        <source>Cancel this one</source>
        <translation>Annuler celle-ci</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Toutes les déplacer</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Toutes les annuler</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Un autre horaire</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add the line that you wrote</source>
        <translation>Ajouter la ligne que vous avez écrite</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>In the week: another time</source>
        <translation>Dans la semaine&#xa0;: un autre horaire</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>In the week: another week</source>
        <translation>Dans la semaine&#xa0;: une autre semaine</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation>Chaque séance</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Decline %1? It is then on %2, as before.</source>
        <translation>Refuser %1&#x202f;? La séance reste alors le %2, comme avant.</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>Refuser %1&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel “%1” with all meetings that are to come?</source>
        <translation>Annuler «&#xa0;%1&#xa0;» avec toutes les séances à venir&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel the meeting on %1?</source>
        <translation>Annuler la séance du %1&#x202f;?</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>Pourquoi, si vous voulez le dire</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Question for a mentorship</source>
        <translation>Demande de mentorat</translation>
    </message>
    <message>
        <source>A few words to %1 at the end</source>
        <translation>Quelques mots à %1 pour finir</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>La proposer à nouveau</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Add the note that you wrote</source>
        <translation>Ajouter la note que vous avez écrite</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Declined: %1. The agreed time stays.</source>
        <translation>Refusé&#xa0;: %1. L’horaire convenu reste valable.</translation>
    </message>
    <message>
        <source>The keychain waits for its password. Your notes come when it has it.</source>
        <translation>Le trousseau attend son mot de passe. Vos notes arrivent dès qu’il l’a.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>pas encore conservé</translation>
    </message>
    <message>
        <source>The keychain waits for its password. The text is kept as soon as it has it.</source>
        <translation>Le trousseau attend son mot de passe. Le texte est conservé dès qu’il l’a.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept. Unlock it, then try again.</source>
        <translation>Le trousseau n’a pas de clé&#xa0;: rien n’a été conservé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had written under “%1”:</source>
        <translation>Ce que vous aviez écrit sous «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>What you had written for a session:</source>
        <translation>Ce que vous aviez écrit pour une séance&#xa0;:</translation>
    </message>
    <message>
        <source>Your change of “%1”:</source>
        <translation>Votre modification de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>What you had written for the end:</source>
        <translation>Ce que vous aviez écrit pour la fin&#xa0;:</translation>
    </message>
    <message>
        <source>What you had written as a reason:</source>
        <translation>Ce que vous aviez écrit comme motif&#xa0;:</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>Mettre dans mes propres notes</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>Gardé dans vos propres notes, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>Le trousseau n’a pas de clé&#xa0;: rien n’a été gardé.</translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>Vous proposez %n place, et elle est prise. Pour accepter, proposez-en davantage.</numerusform>
            <numerusform>Vous proposez %n places, et toutes sont prises. Pour accepter, proposez-en davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of your mentor are taken at the moment. It can be agreed to when one is free.</source>
        <translation>Toutes les places de votre mentor sont prises en ce moment. Vous pourrez accepter quand une sera libre.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Ce que je propose</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Write something or choose a figure first: nothing was saved.</source>
        <translation>Écrivez d’abord quelque chose ou choisissez une note&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>It was changed on another device since you began here: what stands is above, and saving this replaces it.</source>
        <translation>Depuis que vous avez commencé ici, il a été modifié sur un autre appareil&#xa0;: ce qui vaut est au-dessus, et enregistrer ceci le remplace.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, keep it to yourself from now on, or take it back; what was read is read.</source>
        <translation>Voilà ce que vous avez dit. Vous pouvez le modifier, le garder désormais pour vous ou le retirer&#x202f;; ce qui a été lu est lu.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, share it, or take it back.</source>
        <translation>Voilà ce que vous avez dit. Vous pouvez le modifier, le partager ou le retirer.</translation>
    </message>
    <message>
        <source>It stands as it was.</source>
        <translation>Il reste tel quel.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more.</source>
        <translation>Retiré&#xa0;: plus personne ne le lit.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more. Its words stay in the field.</source>
        <translation>Retiré&#xa0;: plus personne ne le lit. Les mots restent dans le champ.</translation>
    </message>
    <message>
        <source>Decline the mentorship with %1?</source>
        <translation>Refuser le mentorat avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>Called off, as you have ended the mentorship.</source>
        <translation>Annulée, car vous avez mis fin au mentorat.</translation>
    </message>
    <message>
        <source>Called off, as %1 has ended the mentorship.</source>
        <translation>Annulée, car %1 a mis fin au mentorat.</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>La proposer à nouveau…</translation>
    </message>
    <message>
        <source>You would mentor %1.</source>
        <translation>Vous seriez le mentor de %1.</translation>
    </message>
    <message>
        <source>%1 would mentor you.</source>
        <translation>%1 serait votre mentor.</translation>
    </message>
    <message>
        <source>If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. You can wish again at any time.</source>
        <translation>Si vous acceptez, votre souhait d’un mentor est retiré&#xa0;: les programmes ne cherchent plus personne d’autre. Vous pouvez en exprimer un nouveau à tout moment.</translation>
    </message>
    <message>
        <source>It never reached %1, as the mentorship has ended.</source>
        <translation>%1 ne l’a jamais reçue, car le mentorat est terminé.</translation>
    </message>
    <message>
        <source>One of you leads the other by now, and nobody mentors in their own reporting line. It can be declined, not agreed to.</source>
        <translation>L’un de vous dirige maintenant l’autre, et personne n’est mentor dans sa propre ligne hiérarchique. Il est possible de refuser, mais pas d’accepter.</translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Ce n’est plus possible&#x202f;; la page montre où en sont les choses.</translation>
    </message>
    <message>
        <source>There is no such programme on this machine.</source>
        <translation>Ce programme n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>The best for all together</source>
        <translation>Le meilleur pour l’ensemble</translation>
    </message>
    <message>
        <source>By the wishes of the mentees</source>
        <translation>Selon les souhaits des personnes accompagnées</translation>
    </message>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>Oui, solliciter %n binôme maintenant</numerusform>
            <numerusform>Oui, solliciter %n binômes maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>Son équité</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%1 souhait sur %n obtient un mentor</numerusform>
            <numerusform>%1 souhaits sur %n obtiennent un mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit: lowest %1, median %2, highest %3</source>
        <translation>Correspondance&#xa0;: minimum %1, médiane %2, maximum %3</translation>
    </message>
    <message>
        <source>On average they get number %1 of those who fit them.</source>
        <translation>En moyenne, ils obtiennent le numéro %1 de ceux qui leur correspondent.</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>%n obtient le mentor qui lui correspond le mieux.</numerusform>
            <numerusform>%n obtiennent le mentor qui leur correspond le mieux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>Réparti en %n milliseconde.</numerusform>
            <numerusform>Réparti en %n millisecondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair of %1 and %2 that was fixed is not possible as it stands.</source>
        <translation>Le binôme fixé de %1 et %2 n’est pas possible tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n binôme</numerusform>
            <numerusform>%n binômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 et %2 sont séparés</translation>
    </message>
    <message>
        <source>%1 learns from %2</source>
        <translation>%1 apprend de %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>Sans mentor</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>%n mentor conviendrait&#x202f;; sa place est prise par d’autres.</numerusform>
            <numerusform>%n mentors conviendraient&#x202f;; leurs places sont prises par d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Tel que publié</translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>Les deux personnes de %n paire ont été sollicitées. Leur réponse reste entre elles.</numerusform>
            <numerusform>Les deux personnes de %n paires ont été sollicitées. Leur réponse reste entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee and mentor would both prefer each other to what they get.</source>
        <translation>Aucune personne accompagnée et aucun mentor ne se préféreraient tous deux à ce qu’ils obtiennent.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>%n personne accompagnée et un mentor se préféreraient tous deux à ce qu’ils obtiennent.</numerusform>
            <numerusform>%n personnes accompagnées et un mentor se préféreraient tous deux à ce qu’ils obtiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: the two have a mentorship or an open question already.</source>
        <translation>Non sollicités&#xa0;: les deux ont déjà un mentorat ou une demande en cours.</translation>
    </message>
    <message>
        <source>Not asked: it was not possible any more.</source>
        <translation>Non sollicités&#xa0;: ce n’était plus possible.</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Entrée</translation>
    </message>
    <message>
        <source>From pair to pair: lock, keep apart</source>
        <translation>De paire en paire&#xa0;: fixer, tenir séparés</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Do not ask them yet</source>
        <translation>Ne pas encore leur demander</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>%1 and %2 were asked before: %3</source>
        <translation>%1 et %2 ont déjà été sollicités&#xa0;: %3</translation>
    </message>
    <message>
        <source>Less good: %1</source>
        <translation>Moins bien&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>%n place reste libre</numerusform>
            <numerusform>%n places restent libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>Personne n’a encore été interrogé&#xa0;: les deux de %n paire le seront une fois ceci envoyé.</numerusform>
            <numerusform>Personne n’a encore été interrogé&#xa0;: les deux de %n paires le seront une fois ceci envoyé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Toutes les quatre semaines</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>Lien pour rejoindre</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine d’avant</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine d’après</translation>
    </message>
    <message>
        <source>Green: both are free. Hatched: busy; the line at the leading edge is your hours, the other one theirs.</source>
        <translation>Vert&#xa0;: vous êtes libres tous les deux. Hachuré&#xa0;: pris&#x202f;; le trait au début montre vos horaires, l’autre ceux de l’autre personne.</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>Proposer cet horaire</translation>
    </message>
    <message>
        <source>Propose the new time</source>
        <translation>Proposer le nouvel horaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>À %n des dates, l’un de vous n’est pas libre, la première fois le %1.</numerusform>
            <numerusform>À %n des dates, l’un de vous n’est pas libre, la première fois le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Dites en quelques mots de quoi il s’agit.</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>Ce n’est pas un lien qu’un navigateur ouvre.</translation>
    </message>
    <message>
        <source>This is how it stands. Choose another time.</source>
        <translation>C’est déjà ainsi. Choisissez un autre horaire.</translation>
    </message>
    <message>
        <source>Green lines: what keeps %1 busy is known until %2 only.</source>
        <translation>Lignes vertes&#xa0;: ce qui occupe %1 n’est connu que jusqu’au %2.</translation>
    </message>
    <message>
        <source>What you agreed about single meetings is let go with it: %1.</source>
        <translation>Ce que vous aviez convenu pour certaines séances disparaît avec cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Monthly, on this weekday</source>
        <translation>Tous les mois, ce jour de la semaine</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1&#xa0;: annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>%n séance prend le nouvel horaire.</numerusform>
            <numerusform>%n séances prennent le nouvel horaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>As you agreed about single meetings, these stay: %1.</source>
        <translation>Comme convenu pour certaines séances, celles-ci restent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>What you want to talk about. It is in both calendars, too.</source>
        <translation>Ce dont vous voulez parler. C’est aussi dans les deux agendas.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>%n caractère au plus tient ici.</numerusform>
            <numerusform>%n caractères au plus tiennent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les modifications</translation>
    </message>
    <message>
        <source>End the series with the mentorship</source>
        <translation>Terminer la série avec le mentorat</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>%n des séances aurait lieu après le %1, date prévue pour la fin de votre mentorat. Vous pouvez la planifier tout de même.</numerusform>
            <numerusform>%n des séances auraient lieu après le %1, date prévue pour la fin de votre mentorat. Vous pouvez les planifier tout de même.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be after %1, when your mentorship is to end. You can plan it all the same.</source>
        <translation>Ce serait après le %1, date prévue pour la fin de votre mentorat. Vous pouvez le planifier tout de même.</translation>
    </message>
</context>
<context>
    <name>uimentoring::SkillPicker</name>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Compétences correspondantes</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekGrid</name>
    <message>
        <source>The week of both</source>
        <translation>Votre semaine à tous les deux</translation>
    </message>
    <message>
        <source>You are both free.</source>
        <translation>Vous êtes libres tous les deux.</translation>
    </message>
    <message>
        <source>You are free; %1 has not shared when they are.</source>
        <translation>Vous êtes libre&#x202f;; %1 n’a pas partagé ses disponibilités.</translation>
    </message>
    <message>
        <source>You are busy then.</source>
        <translation>Vous êtes pris à ce moment-là.</translation>
    </message>
    <message>
        <source>%1 is busy then.</source>
        <translation>%1 n’est pas libre à ce moment-là.</translation>
    </message>
    <message>
        <source>You are both busy then.</source>
        <translation>Vous êtes pris tous les deux à ce moment-là.</translation>
    </message>
    <message>
        <source>It is outside of the usual hours of one of you.</source>
        <translation>C’est en dehors des horaires habituels de l’un de vous.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Cet horaire est passé.</translation>
    </message>
    <message>
        <source>You are free; what keeps %1 busy is known until %2.</source>
        <translation>Vous êtes libre&#x202f;; ce qui occupe %1 est connu jusqu’au %2.</translation>
    </message>
    <message>
        <source>Clocks change: from %1 on it is %2 in %3 when it is %4 here.</source>
        <comment>day, time, city, time</comment>
        <translation>Changement d’heure&#xa0;: à partir du %1, il est %2 à %3 quand il est %4 ici.</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekHours</name>
    <message>
        <source>%1 from</source>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 à</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Fuseau horaire des heures</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>À l’heure de %1</translation>
    </message>
    <message>
        <source>%1: the end has to be later than the beginning.</source>
        <comment>a day, or several</comment>
        <translation>%1&#xa0;: la fin doit venir après le début.</translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Points et rang</translation>
    </message>
    <message>
        <source>Your organisation does not count points.</source>
        <translation>Votre organisation ne compte pas de points.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to level %1</source>
        <translation>
            <numerusform>encore %n jusqu’au niveau %1</numerusform>
            <numerusform>encore %n jusqu’au niveau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no higher level</source>
        <translation>il n’y a pas de niveau supérieur</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>Jusqu’au niveau suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>%n jour d’apprentissage d’affilée</numerusform>
            <numerusform>%n jours d’apprentissage d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>No days in a row yet: one begins with the next thing that you learn</source>
        <translation>Pas encore de jours d’affilée&#xa0;: une série commence avec la prochaine chose que vous apprenez</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>aujourd’hui est encore à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>%n au maximum jusqu’ici</numerusform>
            <numerusform>%n au maximum jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>%n jour de repos est en réserve&#x202f;; les week-ends ne comptent pas.</numerusform>
            <numerusform>%n jours de repos sont en réserve&#x202f;; les week-ends ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>Ce que vous faites hors ligne compte pour le jour où vous l’avez fait, quel que soit le moment de l’envoi.</translation>
    </message>
    <message>
        <source>You take part: others who do see your name and points.</source>
        <translation>Vous participez&#xa0;: les autres participants voient votre nom et vos points.</translation>
    </message>
    <message>
        <source>You do not: nobody sees your points.</source>
        <translation>Vous ne participez pas&#xa0;: personne ne voit vos points.</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(en attente d’envoi)</translation>
    </message>
    <message>
        <source>Leave the leaderboards</source>
        <translation>Quitter les classements</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Participer</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Your points: %1.</source>
        <translation>Vos points&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>Vous êtes numéro %1 sur %n.</numerusform>
            <numerusform>Vous êtes numéro %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shares this place</source>
        <translation>à égalité</translation>
    </message>
    <message>
        <source>My place among others</source>
        <translation>Ma place parmi les autres</translation>
    </message>
    <message>
        <source>Only how many people, never who. Skills that somebody keeps to themself are not in it.</source>
        <translation>Seulement combien de personnes, jamais qui. Les compétences que quelqu’un garde pour soi n’y figurent pas.</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Your organisation has laid down for this computer that nobody is compared with others on it.</source>
        <translation>Votre organisation a fixé pour cet ordinateur que personne n’y est comparé à d’autres.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, points</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You have left the leaderboards: nobody sees your points.</source>
        <translation>Vous avez quitté les classements&#xa0;: personne ne voit vos points.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message>
        <source>You were registered for this course.</source>
        <translation>Vous étiez inscrit à ce cours.</translation>
    </message>
    <message>
        <source>You had withdrawn from this course.</source>
        <translation>Vous vous étiez désinscrit de ce cours.</translation>
    </message>
    <message>
        <source>You had got further in this course.</source>
        <translation>Vous étiez plus avancé dans ce cours.</translation>
    </message>
    <message>
        <source>You followed this pathway.</source>
        <translation>Vous suiviez ce parcours.</translation>
    </message>
    <message>
        <source>You had left this pathway.</source>
        <translation>Vous aviez quitté ce parcours.</translation>
    </message>
    <message>
        <source>You had asked for this course.</source>
        <translation>Vous aviez demandé ce cours.</translation>
    </message>
    <message>
        <source>What was done with this request last is undone.</source>
        <translation>La dernière étape de cette demande est annulée.</translation>
    </message>
    <message>
        <source>You had written this.</source>
        <translation>Vous aviez écrit cela.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander de nouveau</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>Le serveur est revenu à un état antérieur</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>It was brought back from a backup. What stands here had reached it after that, and it does not have it any more. What waits to be sent is still sent.</source>
        <translation>Il a été restauré à partir d’une sauvegarde. Ce qui figure ici lui était parvenu après, et il ne l’a plus. Ce qui est en attente d’envoi sera toujours envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::OutboxPage</name>
    <message>
        <source>Needs you</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Two changes met</source>
        <translation>Deux modifications se sont croisées</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>Rien n’a été écrasé&#x202f;; choisissez ce qui doit compter.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>La vôtre, gardée sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Renvoyer la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Discard this change? The server never took it. It is taken out of what you see here, and what you wrote in it is gone.</source>
        <translation>Abandonner cette modification&#x202f;? Le serveur ne l’a jamais acceptée. Elle disparaît de ce que vous voyez ici, et ce que vous y avez écrit est perdu.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>La renvoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Écrivez un montant, comme %1.</translation>
    </message>
    <message>
        <source>Agree to the new time</source>
        <translation>Accepter le nouvel horaire</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>Mettre dans mes propres notes</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Perhaps it has arrived already and only the answer was lost. As soon as the server answers, that is known; until then it cannot be changed.</source>
        <translation>C’est peut-être déjà arrivé et seule la réponse s’est perdue. On le saura dès que le serveur répondra&#x202f;; d’ici là, la modification est impossible.</translation>
    </message>
    <message>
        <source>Discard this change? The server may have taken it already: then it stays there, and is shown here again. If not, what you wrote in it is gone.</source>
        <translation>Abandonner cette modification&#x202f;? Le serveur l’a peut-être déjà prise&#xa0;: elle y reste alors et réapparaît ici. Sinon, ce que vous y avez écrit est perdu.</translation>
    </message>
    <message>
        <source>The meeting is off. Proposed again, it waits at your time for an answer, and takes place only when that is a yes.</source>
        <translation>La séance n’a pas lieu. Proposée à nouveau, elle attend une réponse à votre horaire et n’a lieu que si c’est oui.</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>La proposer à nouveau</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Garder ce qui est sur le serveur</translation>
    </message>
    <message>
        <source>%1: keep what is on the server</source>
        <translation>%1&#xa0;: garder ce qui est sur le serveur</translation>
    </message>
    <message>
        <source>In these, keep what is on the server</source>
        <translation>Pour ceux-ci, garder ce qui est sur le serveur</translation>
    </message>
    <message>
        <source>Also yours, and sent in any case:</source>
        <translation>Aussi de vous, et envoyé dans tous les cas&#xa0;:</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>La proposer à nouveau…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>uisync::StatusCard</name>
    <message>
        <source>What has been fetched</source>
        <translation>Ce qui a été récupéré</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Synchroniser maintenant (F5)</translation>
    </message>
    <message>
        <source>Open the sign-in page of this network</source>
        <translation>Ouvrir la page de connexion de ce réseau</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What you do offline waits here, and you can watch it go.</source>
        <translation>Tout ce que vous avez fait est arrivé. Ce que vous faites hors ligne attend ici, et vous pouvez le voir partir.</translation>
    </message>
    <message>
        <source>Changed. It is sent again.</source>
        <translation>Modifiée. Elle est renvoyée.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Abandonnée.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Exporter ce qui attend</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Conservé dans %1.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous change</source>
        <translation>Modification suivante, précédente</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>Gardé dans vos propres notes, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>Le trousseau n’a pas de clé&#xa0;: rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline waits here, and you can watch it go.</source>
        <translation>Rien n’attend. Ce que vous faites hors ligne attend ici, et vous pouvez le voir partir.</translation>
    </message>
    <message>
        <source>What is on the server stays; the rest of your change is sent.</source>
        <translation>Ce qui est sur le serveur reste&#x202f;; le reste de votre modification est envoyé.</translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message>
        <source>Badges that you earn come here, signed by your organisation.</source>
        <translation>Les badges que vous obtenez arrivent ici, signés par votre organisation.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere…</source>
        <translation>Importer un badge…</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>Un badge sans nom</translation>
    </message>
    <message>
        <source>Brought here on %1</source>
        <translation>Importé le %1</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>Obtenu le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Waiting for the organisation&apos;s signature. It comes with the next sync.</source>
        <translation>En attente de la signature de l’organisation. Elle arrive avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation>Masquer les vérifications</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message>
        <source>Save JWT</source>
        <translation>Enregistrer en JWT</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <translation>Enregistrer en PNG</translation>
    </message>
    <message>
        <source>Save SVG</source>
        <translation>Enregistrer en SVG</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is valid, and whether it was revoked. Not your name; your e-mail address only as a hash.
%2</source>
        <translation>Qui possède l’adresse voit&#xa0;: «&#xa0;%1&#xa0;», à quoi correspond le badge, qui l’a délivré et quand, jusqu’à quand il est valable et s’il a été révoqué. Pas votre nom&#x202f;; votre adresse e-mail seulement sous forme d’empreinte.
%2</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Enregistrer le badge</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere</source>
        <translation>Importer un badge</translation>
    </message>
    <message>
        <source>Badges (*.json *.jwt *.png *.svg *.txt)</source>
        <translation>Badges (*.json *.jwt *.png *.svg *.txt)</translation>
    </message>
    <message>
        <source>The badge is in your wallet.</source>
        <translation>Le badge est dans votre portefeuille.</translation>
    </message>
    <message>
        <source>There is no badge in this file.</source>
        <translation>Il n’y a pas de badge dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>Afficher le badge (%n)</numerusform>
            <numerusform>Afficher les %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>The words: %1</source>
        <translation>Le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Add to LinkedIn</source>
        <translation>Ajouter à LinkedIn</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>Votre serveur Mastodon</translation>
    </message>
    <message>
        <source>Post on Mastodon</source>
        <translation>Publier sur Mastodon</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the public page</source>
        <translation>Fermer la page publique</translation>
    </message>
    <message>
        <source>The public page is open.</source>
        <translation>La page publique est ouverte.</translation>
    </message>
    <message>
        <source>The public page is closed. Copying the address, or sending it to one of the places below, opens it.</source>
        <translation>La page publique est fermée. Copier l’adresse, ou l’envoyer à l’un des endroits ci-dessous, l’ouvre.</translation>
    </message>
    <message>
        <source>Open the page and copy the address</source>
        <translation>Ouvrir la page et copier l’adresse</translation>
    </message>
    <message>
        <source>The public page opens with the next sync.</source>
        <translation>La page publique s’ouvre à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The public page closes with the next sync.</source>
        <translation>La page publique se ferme à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to share.</source>
        <translation>Il a été retiré&#xa0;: il n’y a rien à partager.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Interroger l’émetteur</translation>
    </message>
    <message>
        <source>Their web site is asked for keys and for what was revoked. It sees that somebody asks, and nothing about you.</source>
        <translation>On demande à son site web les clés et ce qui a été révoqué. Il voit que quelqu’un demande, et rien sur vous.</translation>
    </message>
    <message>
        <source>The issuer has answered.</source>
        <translation>L’émetteur a répondu.</translation>
    </message>
    <message>
        <source>You work offline: nobody was asked.</source>
        <translation>Vous travaillez hors ligne&#xa0;: personne n’a été interrogé.</translation>
    </message>
    <message>
        <source>The badge names no web site that can be asked.</source>
        <translation>Le badge ne nomme aucun site web que l’on puisse interroger.</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site did not give what was asked for. It can be asked again later.</source>
        <translation>Le site web de l’émetteur n’a pas donné ce qui était demandé. On peut l’interroger à nouveau plus tard.</translation>
    </message>
    <message>
        <source>can be renewed from %1 on</source>
        <translation>renouvelable à partir du %1</translation>
    </message>
    <message>
        <source>This badge is in your wallet already.</source>
        <translation>Ce badge est déjà dans votre portefeuille.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Émis par %1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>such as mastodon.social</source>
        <translation>par exemple mastodon.social</translation>
    </message>
</context>
<context>
    <name>web::ContentPage</name>
    <message>
        <source>The course “%1” says:</source>
        <translation>Le cours «&#xa0;%1&#xa0;» dit&#xa0;:</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Removes this filter</source>
        <translation>Retire ce filtre</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>People to mention</source>
        <translation>Personnes à mentionner</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <translation>Un fichier peut faire au maximum %1.</translation>
    </message>
    <message>
        <source>Attached; press to leave it out</source>
        <translation>Joint&#x202f;; appuyez pour le retirer</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.</source>
        <translation>Trop long&#xa0;: %1 caractères sur %2 au plus. Raccourcissez-le, ou joignez-le en fichier.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>Un texte est accompagné de %n fichier au plus.</numerusform>
            <numerusform>Un texte est accompagné de %n fichiers au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>There is no such day. Write one as in %1.</source>
        <translation>Ce jour n’existe pas. Écrivez-en un, comme %1.</translation>
    </message>
    <message>
        <source>There is no such time of day. Write one as in %1.</source>
        <translation>Cette heure n’existe pas. Écrivez-en une, comme %1.</translation>
    </message>
    <message>
        <source>Before or after noon? Add %1 or %2.</source>
        <translation>Avant ou après midi&#x202f;? Ajoutez %1 ou %2.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: there is no %1. The next time is %2.</source>
        <translation>Ce jour-là, les horloges sont avancées&#xa0;: %1 n’existe pas. L’heure suivante est %2.</translation>
    </message>
    <message>
        <source>Write a day, as in %1.</source>
        <translation>Écrivez un jour, comme %1.</translation>
    </message>
    <message>
        <source>Write a day and a time, as in %1.</source>
        <translation>Écrivez un jour et une heure, comme %1.</translation>
    </message>
    <message>
        <source>Write a time of day, as in %1.</source>
        <translation>Écrivez une heure, comme %1.</translation>
    </message>
    <message>
        <source>Choose from a calendar: %1</source>
        <comment>label of a field</comment>
        <translation>Choisir dans un calendrier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>widgets::KeptLine</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez saisi est de nouveau là.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
</context>
<context>
    <name>widgets::LeftWords</name>
    <message>
        <source>What you had written:</source>
        <translation>Ce que vous aviez écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ListRow</name>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% fait</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>widgets::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingText</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous de jouer</translation>
    </message>
</context>
</TS>
