<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DemandWords</name>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>%n asked for it</numerusform>
            <numerusform>%n asked for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>%n saved it for later</numerusform>
            <numerusform>%n saved it for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>%n looked for it</numerusform>
            <numerusform>%n looked for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>valid for %n month</numerusform>
            <numerusform>valid for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>You: %1. The %n person has %2 or less. </numerusform>
            <numerusform>You: %1. Half of the %n people have %2 or less. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>You: %1. The %n person has no level yet. </numerusform>
            <numerusform>You: %1. Half of the %n people have no level yet. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>%n badge saved in %1</numerusform>
            <numerusform>%n badges saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>%n badge could not be written.</numerusform>
            <numerusform>%n badges could not be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>%n change has not reached the server yet. It stays on this computer and is sent when you sign in here again, unless you erase it.</numerusform>
            <numerusform>%n changes have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>Erasing loses %n change for good, together with everything that was fetched.</numerusform>
            <numerusform>Erasing loses %n changes for good, together with everything that was fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n badge from elsewhere is on this computer only and is lost, too.</numerusform>
            <numerusform>%n badges from elsewhere are on this computer only and are lost, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n private note is on this computer only and is lost, too.</numerusform>
            <numerusform>%n private notes are on this computer only and are lost, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n text that you have begun is on this computer only and is lost, too.</numerusform>
            <numerusform>%n texts that you have begun are on this computer only and are lost, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>%n entry of LXCP stays in your own calendar. To take it out, disconnect it first, in the settings.</numerusform>
            <numerusform>%n entries of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account::WelcomeView</name>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>%n item so far</numerusform>
            <numerusform>%n items so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>Awarded for %n mentoring session.</numerusform>
            <numerusform>Awarded for %n mentoring sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>Awarded for %n answer that others have accepted.</numerusform>
            <numerusform>Awarded for %n answers that others have accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more courses</source>
        <translation>
            <numerusform>%Ln course or more</numerusform>
            <numerusform>%Ln or more courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>Nothing found for &apos;%1&apos; with these filters. Without them there is %Ln course.</numerusform>
            <numerusform>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln courses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog::FacetPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalog::FacetRow</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Context</name>
    <message numerus="yes">
        <source>%n change(s) have not reached the server. &apos;lxcp outbox export FILE&apos; keeps them; &apos;lxcp outbox discard ID&apos; lets one go.</source>
        <translation>
            <numerusform>%n change has not reached the server. &apos;lxcp outbox export FILE&apos; keeps it; &apos;lxcp outbox discard ID&apos; lets one go.</numerusform>
            <numerusform>%n changes have not reached the server. &apos;lxcp outbox export FILE&apos; keeps them; &apos;lxcp outbox discard ID&apos; lets one go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait here until you sign in again.</source>
        <translation>
            <numerusform>%n change waits here until you sign in again.</numerusform>
            <numerusform>%n changes wait here until you sign in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision: see &apos;lxcp outbox&apos;.</source>
        <translation>
            <numerusform>%n change needs your decision: see &apos;lxcp outbox&apos;.</numerusform>
            <numerusform>%n changes need your decision: see &apos;lxcp outbox&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere</source>
        <translation>
            <numerusform>%n badge from elsewhere</numerusform>
            <numerusform>%n badges from elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s)</source>
        <translation>
            <numerusform>%n private note</numerusform>
            <numerusform>%n private notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (and %n optional)</source>
        <translation>
            <numerusform> (and %n optional)</numerusform>
            <numerusform> (and %n optional)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that have not reached the server</source>
        <translation>
            <numerusform>%n change that has not reached the server</numerusform>
            <numerusform>%n changes that have not reached the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::CommunityView</name>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n comes</numerusform>
            <numerusform>%n come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n perhaps</numerusform>
            <numerusform>%n perhaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadView</name>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>Show %n earlier reply</numerusform>
            <numerusform>Show %n earlier replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>Pathway with %n step</numerusform>
            <numerusform>Pathway with %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>%n colleague took it</numerusform>
            <numerusform>%n colleagues took it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message numerus="yes">
        <source>%1 of 5 (%n vote(s))</source>
        <translation>
            <numerusform>%1 of 5 (%n vote)</numerusform>
            <numerusform>%1 of 5 (%n votes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>Your rating: %n of 5</numerusform>
            <numerusform>Your rating: %n of 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>The revocation list is %n day old.</numerusform>
            <numerusform>The revocation list is %n days old.</numerusform>
        </translation>
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
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n change waiting to be sent</numerusform>
            <numerusform>%n changes waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>%n change for you</numerusform>
            <numerusform>%n changes for you</numerusform>
        </translation>
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
            <numerusform>streak of %n day</numerusform>
            <numerusform>streak of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>%n change that had not been sent is kept.</numerusform>
            <numerusform>%n changes that had not been sent are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>%n draft is kept.</numerusform>
            <numerusform>%n drafts are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>The server was brought back from a backup: %n thing of yours is not there any more.</numerusform>
            <numerusform>The server was brought back from a backup: %n things of yours are not there any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>%n request waits for your decision.</numerusform>
            <numerusform>%n requests wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>Requests, courses saved for later and searches in vain of the last year, of at least %n person each; never who.</numerusform>
            <numerusform>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>The server sends nobody more than this allows, and no figures of fewer than %n person.</numerusform>
            <numerusform>The server sends nobody more than this allows, and no figures of fewer than %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>Only the newest one is shown.</numerusform>
            <numerusform>Only the newest %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages::MessagesView</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>Show %n earlier message</numerusform>
            <numerusform>Show %n earlier messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>Read by %n</numerusform>
            <numerusform>Read by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>Complete %n course</numerusform>
            <numerusform>Complete %n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>Complete %1: %n time</numerusform>
            <numerusform>Complete %1: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>Complete %n of these: %1</numerusform>
            <numerusform>Complete %n of these: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>Do %n of these: %1</numerusform>
            <numerusform>Do %n of these: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>Learn on %n day</numerusform>
            <numerusform>Learn on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>Earn %n badge</numerusform>
            <numerusform>Earn %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>Have %n session of mentoring</numerusform>
            <numerusform>Have %n sessions of mentoring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>Give %n answer that is accepted</numerusform>
            <numerusform>Give %n answers that are accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>Not shown: fewer than %n person.</numerusform>
            <numerusform>Not shown: fewer than %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>%n of them by you</numerusform>
            <numerusform>%n of them by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>%n person reached it</numerusform>
            <numerusform>%n people reached it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>Works offline as a whole.</numerusform>
            <numerusform>Works offline, all %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%1 of %n item works offline.</numerusform>
            <numerusform>%1 of %n items work offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>%n needs the network.</numerusform>
            <numerusform>%n need the network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>%n course, %1 to fetch.</numerusform>
            <numerusform>%n courses, %1 to fetch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>%n is here already or on its way.</numerusform>
            <numerusform>%n are here already or on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>%n has nothing to download.</numerusform>
            <numerusform>%n have nothing to download.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>%n may not be opened on this computer.</numerusform>
            <numerusform>%n may not be opened on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n new reply</numerusform>
            <numerusform>%n new replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>%1 of %n course done</numerusform>
            <numerusform>%1 of %n courses done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>%1 of %n done, out of %2 to choose from</numerusform>
            <numerusform>%1 of %n done, out of %2 to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>%n endorsement</numerusform>
            <numerusform>%n endorsements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>%n change needs you</numerusform>
            <numerusform>%n changes need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>It was tried %n time.</numerusform>
            <numerusform>It was tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Words</name>
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
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1, and %n optional</numerusform>
            <numerusform>%1, and %n optional</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>The first person</numerusform>
            <numerusform>The first %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>Show all %n skills</numerusform>
            <numerusform>Show all %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>Who says so (%n)</numerusform>
            <numerusform>Who says so (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::BulkPage</name>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Decline %n request</numerusform>
            <numerusform>Decline %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>Decline all %n</numerusform>
            <numerusform>Decline all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>Approve all %n</numerusform>
            <numerusform>Approve all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>%n request of their own goes to whoever decides next meanwhile.</numerusform>
            <numerusform>%n requests of their own go to whoever decides next meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::RequestListPane</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>%n request approved.</numerusform>
            <numerusform>%n requests approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n request declined.</numerusform>
            <numerusform>%n requests declined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings::CalendarSection</name>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>%n entry of this file counts now.</numerusform>
            <numerusform>%n entries of this file count now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>%n more does not count either.</numerusform>
            <numerusform>%n more do not count either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>%n entry that LXCP has written stands in your calendar there. Shall it be taken out?</numerusform>
            <numerusform>%n entries that LXCP has written stand in your calendar there. Shall they be taken out?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::RailButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n waiting for you</numerusform>
            <numerusform>%n waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message numerus="yes">
        <source>LXCP: %n request(s) to review</source>
        <translation>
            <numerusform>LXCP: %n request to review</numerusform>
            <numerusform>LXCP: %n requests to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>%n request to review</numerusform>
            <numerusform>%n requests to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n unread notification</numerusform>
            <numerusform>%n unread notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::TeamView</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>%n course overdue</numerusform>
            <numerusform>%n courses overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>%n certificate ends within 60 days</numerusform>
            <numerusform>%n certificates end within 60 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>%n course open</numerusform>
            <numerusform>%n courses open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>%1 of %n skill reached</numerusform>
            <numerusform>%1 of %n skills reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n expiring</numerusform>
            <numerusform>%n expiring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>Show the %n report</numerusform>
            <numerusform>Show all %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>level %1: %n person</numerusform>
            <numerusform>level %1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>Figures that include what people keep to themselves are made for groups of at least %n only.</numerusform>
            <numerusform>Figures that include what people keep to themselves are made for groups of at least %n only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>no level, or not shown: %n person</numerusform>
            <numerusform>no level, or not shown: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>Overdue and the next day</numerusform>
            <numerusform>Overdue and the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 of %n seat taken</numerusform>
            <numerusform>%1 of %n seats taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>No common time in %n week, while clocks change</numerusform>
            <numerusform>No common time in %n weeks, while clocks change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n offer(s)</source>
        <translation>
            <numerusform>%1: %n offer</numerusform>
            <numerusform>%1: %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for %n of them it is the only obstacle)</source>
        <translation>
            <numerusform>(for %n of them it is the only obstacle)</numerusform>
            <numerusform>(for %n of them it is the only obstacle)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%1 of %n time</numerusform>
            <numerusform>%1 of %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>You offer %n seat, and it is taken. To agree, offer more.</numerusform>
            <numerusform>You offer %n seats, and all are taken. To agree, offer more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>Yes, ask %n pair now</numerusform>
            <numerusform>Yes, ask %n pairs now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%1 of %n wish gets a mentor</numerusform>
            <numerusform>%1 of %n wishes get a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>%n gets the mentor who fits best.</numerusform>
            <numerusform>%n get the mentor who fits best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>Matched in %n millisecond.</numerusform>
            <numerusform>Matched in %n milliseconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>%n mentor would fit; others have their seats.</numerusform>
            <numerusform>%n mentors would fit; others have their seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>The two of %n pair were asked. What they answer is between the two.</numerusform>
            <numerusform>Both of %n pairs were asked. What they answer is between the two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>%n mentee and a mentor would both prefer each other to what they get.</numerusform>
            <numerusform>%n mentees and a mentor would both prefer each other to what they get.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>%n seat stays free</numerusform>
            <numerusform>%n seats stay free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>Nobody was asked yet: both of %n pair are once this has been sent.</numerusform>
            <numerusform>Nobody was asked yet: both of %n pairs are once this has been sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>On %n of the dates one of you is not free: %1.</numerusform>
            <numerusform>On %n of the dates one of you is not free, first on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>%n meeting gets the new time.</numerusform>
            <numerusform>%n meetings get the new time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>At most %n letter fits here.</numerusform>
            <numerusform>At most %n letters fit here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>%n of the meetings would be after %1, when your mentorship is to end. You can plan it all the same.</numerusform>
            <numerusform>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
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
            <numerusform>%n more to level %1</numerusform>
            <numerusform>%n more to level %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>%n day of learning in a row</numerusform>
            <numerusform>%n days of learning in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>%n at most so far</numerusform>
            <numerusform>%n at most so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>%n day off is saved up; weekends do not count.</numerusform>
            <numerusform>%n days off are saved up; weekends do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>You are number %1 of %n.</numerusform>
            <numerusform>You are number %1 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>Show %n badge</numerusform>
            <numerusform>Show all %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>At most %n file goes with one text.</numerusform>
            <numerusform>At most %n files go with one text.</numerusform>
        </translation>
    </message>
</context>
</TS>
