// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signinwords.h"

#include "app/services/signinreason.h"
#include "ui/models/errorwords.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace account {

namespace {

struct SignInText
{
    Q_DECLARE_TR_FUNCTIONS(account::SignInText)
};

QString reasonOf(const base::Error& error)
{
    switch (services::tokenReason(error)) {
    case services::TokenReason::Audience:
        return SignInText::tr("Its reason: the sign-in was for another service (audience).");
    case services::TokenReason::Issuer:
        return SignInText::tr("Its reason: the sign-in was at another sign-in service than it expects (issuer).");
    case services::TokenReason::Key:
        return SignInText::tr("Its reason: it does not know the key of the sign-in service (signature).");
    case services::TokenReason::Clock:
        return SignInText::tr("Its reason: by its clock the sign-in is over, or has not begun (time).");
    case services::TokenReason::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString withReason(const QString& words, const base::Error& error)
{
    const QString said = services::issuerWords(error);
    const QString reason =
        said.isEmpty() ? reasonOf(error)
                       : SignInText::tr("Your organisation's sign-in service says: “%1”").arg(models::apart(said));
    return reason.isEmpty() ? words : words + QLatin1Char(' ') + reason;
}

QString plainWords(const base::Error& error, const QString& host)
{
    using Kind = base::Error::Kind;
    if (error.code == QLatin1StringView("unknown-person") || error.code == QLatin1StringView("inactive-person") ||
        error.code == QLatin1StringView("keychain") || error.code == QLatin1StringView("tls") ||
        error.code == QLatin1StringView("no-tls") || error.code == QLatin1StringView("not-lxcp") ||
        error.code == QLatin1StringView("newer-file") || error.code.startsWith(QLatin1StringView("policy-")))
        return models::wordsFor(error).text();
    if (error.code == QLatin1StringView("captive-portal"))
        return SignInText::tr(
                   "%1 answered with a web page. Either this network wants you to sign in to it first, or the "
                   "address is not that of an LXCP server.")
            .arg(models::apart(host));
    if (error.code == QLatin1StringView("issuer-unreachable"))
        return SignInText::tr("%1 answered, but the sign-in service of your organisation cannot be reached. Check your "
                              "connection, then try again.")
            .arg(models::apart(host));
    if (error.code == QLatin1StringView("issuer-answer"))
        return SignInText::tr("%1 answered, but where you would sign in something else answers. Try again; if it stays "
                              "so, tell your administrator.")
            .arg(models::apart(host));
    if (error.code == QLatin1StringView("not-the-server") || error.code == QLatin1StringView("not-found"))
        return SignInText::tr("There is no LXCP server at %1. Check the address, or ask your administrator for it.")
            .arg(models::apart(host));
    if (error.code == QLatin1StringView("access_denied"))
        return SignInText::tr("You were not signed in: the sign-in page said no, or it was closed. Try again.");
    switch (error.kind) {
    case Kind::Network:
        return SignInText::tr("%1 cannot be reached. Check the address and your connection, then try again. What is on "
                              "this computer is as it was.")
            .arg(models::apart(host));
    case Kind::Timeout:
        return SignInText::tr("%1 did not answer in time, or nobody finished in the browser. Try again.")
            .arg(models::apart(host));
    case Kind::Unauthorized: // "token-refused"
        return SignInText::tr("You signed in at your organisation, but %1 does not take it. Try again; if it stays so, "
                              "ask your administrator: the server's log says why.")
            .arg(models::apart(host));
    case Kind::Malformed:
        return SignInText::tr("There is no LXCP server at %1. Check the address, or ask your administrator for it.")
            .arg(models::apart(host));
    case Kind::Storage:
        return SignInText::tr("This computer could not keep the new account. Check that the disk is not full, then try "
                              "again.");
    case Kind::Cancelled:
        return SignInText::tr("You stopped signing in. Nothing was changed.");
    case Kind::Rejected:
    case Kind::Conflict:
        break;
    }
    return models::wordsFor(error).happened + QLatin1Char(' ') +
           SignInText::tr("Try again, or ask your administrator.");
}

// Named, as it is another one than they believe to use more often than not.
QString proxyWords(const base::Error& error, const QString& host, const QString& proxy)
{
    if (proxy.isEmpty() || error.code == QLatin1StringView("proxy-unreachable"))
        return models::wordsFor(error).text();
    if (error.code == QLatin1StringView("proxy"))
        return SignInText::tr("The proxy of your network, %1, wants a name and a password before it lets you through "
                              "to %2.")
            .arg(models::apart(proxy), models::apart(host));
    return SignInText::tr("The proxy of your network, %1, refuses the way to %2. Ask your administrator.")
        .arg(models::apart(proxy), models::apart(host));
}

} // namespace

QString signInWords(const base::Error& error, const QString& host, const QString& proxy)
{
    if (error.code.startsWith(QLatin1StringView("proxy")))
        return proxyWords(error, host, proxy);
    return withReason(plainWords(error, host), error);
}

} // namespace account
