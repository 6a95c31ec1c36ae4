// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/provider.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/domain/json.h"
#include "app/net/responseerror.h"
#include "app/services/keptdata.h"
#include "app/services/signinreason.h"
#include "app/store/meta.h"
#include "app/store/outbox.h"

#include <QProcess>
#include <QStandardPaths>

namespace cli {

namespace {

void openBrowser(Context& context, const QUrl& url)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    QProcess browser;
    browser.setProgram(program);
    browser.setArguments({url.toString(QUrl::FullyEncoded)});
    // What a browser tells of itself is for nobody here.
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    const bool opened = !program.isEmpty() && browser.startDetached();
    context.console().say(opened ? Context::tr("Go on in the browser that has just opened, or open this address:")
                                 : Context::tr("Open this address in a browser:"));
    context.console().say(url.toString(QUrl::FullyEncoded));
}

QString reasonOf(const base::Error& error)
{
    if (const QString said = services::issuerWords(error); !said.isEmpty())
        return Context::tr(" The sign-in service says: '%1'").arg(said);
    switch (services::tokenReason(error)) {
    case services::TokenReason::Audience:
        return Context::tr(" Its reason: the sign-in was for another service (audience).");
    case services::TokenReason::Issuer:
        return Context::tr(" Its reason: the sign-in was at another sign-in service than it expects (issuer).");
    case services::TokenReason::Key:
        return Context::tr(" Its reason: it does not know the key of the sign-in service (signature).");
    case services::TokenReason::Clock:
        return Context::tr(" Its reason: by its clock the sign-in is over, or has not begun (time).");
    case services::TokenReason::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

// At sign-in nothing is known yet of who answers, until the server has named its issuer.
QString signInWords(const Context& context, const base::Error& error)
{
    if (error.code == QLatin1StringView(auth::kIssuerUnreachable))
        return Context::tr("The LXCP server answered, but the sign-in service that it names cannot be reached.");
    if (error.code == QLatin1StringView(auth::kIssuerAnswer))
        return Context::tr("The LXCP server answered, but at the address of the sign-in service that it names is none, "
                           "or something is in between.");
    if (error.code == QLatin1StringView("captive-portal"))
        return Context::tr("A web page answered: either the network wants you to sign in to it first, or there is no "
                           "LXCP server at this address.");
    if (error.kind == base::Error::Kind::Timeout)
        return Context::tr("There was no answer in time, or nobody finished in the browser.");
    const bool isOther = (error.kind == base::Error::Kind::Malformed && error.code.isEmpty()) ||
                         error.code == QLatin1StringView(net::kNotTheServer);
    return isOther ? wordsFor({error.kind, {}, 0, QStringLiteral("not-lxcp"), 0}) : context.wordsOf(error);
}

// What erasing loses for good, as it is nowhere else; empty: nothing.
QString lossWords(const services::KeptData& lost)
{
    QStringList what;
    if (lost.changes > 0)
        what << Context::tr("%n change(s) that have not reached the server", nullptr, lost.changes);
    if (lost.badges > 0)
        what << Context::tr("%n badge(s) from elsewhere", nullptr, lost.badges);
    if (lost.notes > 0)
        what << Context::tr("%n private note(s)", nullptr, lost.notes);
    return what.join(Context::tr(" and "));
}

// Of somebody who was signed out before, without a sign-in: they may not be able to any more.
void eraseKept(Context& context, const services::Account& account)
{
    const QString lost = lossWords(context.accounts().keptOf(account.key));
    if (!lost.isEmpty() && !context.arguments().has(QStringLiteral("all"))) {
        context.console().say(
            Context::tr("Of %1 there is on this computer only: %2. '--erase --all' erases these, too; "
                        "'lxcp login' sends or keeps them.")
                .arg(account.name, lost));
        return context.exit(Failed);
    }
    context.accounts().erase(account.key);
    context.console().line(
        {{QStringLiteral("erased"), account.personId}},
        Context::tr("What was kept here of %1 at %2 is erased.").arg(account.name, account.organisation));
    context.exit(Done);
}

// Whom --erase is about, when that is not who is signed in. True: it was, and all is said.
bool erasesSomebodyElse(Context& context)
{
    const QString person = context.arguments().value(QStringLiteral("person"));
    const auto current = context.accounts().current();
    if (current && (person.isEmpty() || person == current->personId))
        return false;
    QList<services::Account> kept;
    for (const services::Account& account : context.accounts().accounts()) {
        if (account.signedOut && (person.isEmpty() || account.personId == person))
            kept.append(account);
    }
    if (kept.isEmpty()) {
        if (person.isEmpty()) // nobody is signed in, and nothing is kept
            return false;
        context.console().say(Context::tr("Nobody with the id %1 was signed out here.").arg(person));
        context.exit(Refused);
    } else if (kept.size() > 1) {
        QStringList who;
        for (const services::Account& account : std::as_const(kept))
            who << Context::tr("%1 (%2 at %3)").arg(account.personId, account.name, account.organisation);
        context.console().say(Context::tr("Several were signed out here: %1. Say whom with --person ID.")
                                  .arg(who.join(QLatin1String(", "))));
        context.exit(Failed);
    } else {
        eraseKept(context, kept.first());
    }
    return true;
}

// The only sync that this session has. What login prints is one object; how the sync went is told in words.
void syncAtOnce(Context& context, services::StoreSync& sync)
{
    context.console().say(Context::tr(
        "This machine has no keychain that works, so the session ends with this command: it syncs now. What "
        "is fetched stays here; to fetch and send again, use 'lxcp login' again."));
    QObject::connect(&sync, &services::SyncService::finished, &context,
                     [&context](const services::SyncTotals& totals, const std::optional<base::Error>& error) {
                         if (error)
                             return context.fail(*error);
                         context.console().say(Context::tr("%1 fetched, %2 sent, %3 waiting")
                                                   .arg(totals.pulled)
                                                   .arg(totals.pushed)
                                                   .arg(totals.waiting));
                         context.exit(Done);
                     });
    sync.syncNow();
}

void tellSignedIn(Context& context)
{
    const auto account = context.accounts().current();
    if (!account || context.accounts().state() != services::SessionState::SignedIn)
        return;
    QObject::disconnect(&context.accounts(), &services::Accounts::stateChanged, &context, nullptr);
    context.console().line({{QStringLiteral("person"), account->personId},
                            {QStringLiteral("name"), account->name},
                            {QStringLiteral("organisation"), account->organisation},
                            {QStringLiteral("server"), account->server.toString()}},
                           Context::tr("Signed in as %1 at %2.").arg(account->name, account->organisation));
    services::Workspace* workspace = context.accounts().workspace();
    if (workspace && !context.accounts().keychainWorks())
        return syncAtOnce(context, workspace->sync());
    if (workspace && !workspace->sync().status().asOf.isValid())
        context.console().say(Context::tr("'lxcp sync' fetches the catalog and what is yours."));
    context.exit(Done);
}

// Whose commands the next ones are must be no surprise.
void tellSignedOut(Context& context, const services::Account& gone)
{
    const auto current = context.accounts().current();
    const QString signedOut = Context::tr("Signed out as %1 at %2.").arg(gone.name, gone.organisation);
    const QString now =
        current
            ? Context::tr("The account of %1 at %2 is the current one now.").arg(current->name, current->organisation)
            : Context::tr("No account is signed in now.");
    context.console().line(
        {{QStringLiteral("signed_out"), gone.personId},
         {QStringLiteral("current"), current ? QJsonValue(current->personId) : QJsonValue()},
         {QStringLiteral("current_server"), current ? QJsonValue(current->server.toString()) : QJsonValue()}},
        signedOut + QLatin1Char(' ') + now);
    context.exit(Done);
}

} // namespace

void login(Context& context)
{
    const Arguments& arguments = context.arguments();
    const QUrl server = serverUrl(arguments.value(QStringLiteral("server")));
    services::Accounts& accounts = context.accounts();
    QObject::connect(&accounts, &services::Accounts::openInBrowser, &context,
                     [&context](const QUrl& url) { openBrowser(context, url); });
    QObject::connect(&accounts, &services::Accounts::failed, &context, [&context](const base::Error& error) {
        context.console().say(signInWords(context, error) + reasonOf(error));
        // Refused is for work that the server has refused; a sign-in has none. Nor is it offline at a wrong address.
        const ExitCode code = exitCodeFor(error);
        const bool isWrong = code == Refused || error.code == QLatin1StringView(net::kNotTheServer);
        context.exit(isWrong ? Failed : code);
    });
    QObject::connect(&accounts, &services::Accounts::stateChanged, &context, [&context] { tellSignedIn(context); });
    accounts.signIn(server, arguments.value(QStringLiteral("demo-person")));
}

void logout(Context& context)
{
    const bool erase = context.arguments().has(QStringLiteral("erase"));
    if (!erase && context.arguments().has(QStringLiteral("person"))) {
        context.console().say(
            Context::tr("--person says whose data --erase removes; without --erase it does nothing."));
        return context.exit(Usage);
    }
    if (erase && erasesSomebodyElse(context))
        return;
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    const int waiting = store::Outbox(workspace->store().writer()).count();
    if (waiting > 0 && erase) {
        context.console().say(
            Context::tr("%n change(s) have not reached the server. 'lxcp outbox export FILE' keeps them; "
                        "'lxcp outbox discard ID' lets one go.",
                        nullptr, waiting));
        return context.exit(Failed);
    }
    services::KeptData kept = services::keptIn(workspace->store().reader());
    kept.changes = 0; // said above
    if (const QString lost = lossWords(kept);
        erase && !lost.isEmpty() && !context.arguments().has(QStringLiteral("all"))) {
        context.console().say(Context::tr("On this computer only: %1. 'lxcp export data FILE' keeps the badges, notes "
                                          "are read in the window. '--erase --all' erases these, too.")
                                  .arg(lost));
        return context.exit(Failed);
    }
    if (waiting > 0)
        context.console().say(Context::tr("%n change(s) wait here until you sign in again.", nullptr, waiting));
    const services::Account gone = *context.accounts().current();
    QObject::connect(&context.accounts(), &services::Accounts::signedOut, &context,
                     [&context, gone] { tellSignedOut(context, gone); });
    context.accounts().signOut(erase);
}

void status(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    const services::Account account = *context.accounts().current();
    const services::SyncStatus now = workspace->sync().status();
    const bool departed = context.isDeactivated();
    const bool ended = context.sessionHasEnded();
    const QString asOf =
        now.asOf.isValid() ? now.asOf.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : Context::tr("never");
    const QJsonObject object{{QStringLiteral("person"), account.personId},
                             {QStringLiteral("name"), account.name},
                             {QStringLiteral("organisation"), account.organisation},
                             {QStringLiteral("server"), account.server.toString()},
                             {QStringLiteral("as_of"), domain::wire::encode(now.asOf)},
                             {QStringLiteral("waiting"), now.waiting - now.wedged},
                             {QStringLiteral("wedged"), now.wedged},
                             {QStringLiteral("deactivated"), departed},
                             {QStringLiteral("session_ended"), ended}};
    QString words = Context::tr("%1 at %2\nas of %3\n%4 waiting, %5 need a decision")
                        .arg(account.name, account.organisation, asOf)
                        .arg(now.waiting - now.wedged)
                        .arg(now.wedged);
    if (departed)
        words += QLatin1Char('\n') + Context::tr("deactivated by the organisation: nothing is synced any more");
    if (ended)
        words += QLatin1Char('\n') + Context::tr("the session has ended: nothing is synced until 'lxcp login'");
    context.console().line(object, words);
    context.exit(Done);
}

} // namespace cli
