// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

void write(FILE* to, QByteArray bytes)
{
    bytes += '\n';
    fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

// What makes the text around it run another way (the embeddings, overrides and isolates of Unicode's UAX 9).
bool isDirection(char16_t u)
{
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

// What terminals take for orders, and not for text: C0, DEL, C1.
bool isOrder(char16_t u)
{
    return u < 0x20 || (u >= 0x7f && u < 0xa0);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("cli::Console", text);
}

struct Words
{
    const char* code;
    const char* words;
};

constexpr Words kWords[] = {
    {"captive-portal",
     QT_TRANSLATE_NOOP("cli::Console", "A web page answered in place of the server: the network may want you to sign "
                                       "in to it first. Open a web page in the browser.")},
    {"sign-in-needed",
     QT_TRANSLATE_NOOP("cli::Console", "Your session has ended. Sign in again with 'lxcp login'; nothing is lost.")},
    {"invalid-token",
     QT_TRANSLATE_NOOP("cli::Console", "The server does not take your sign-in any more. Sign in again with 'lxcp "
                                       "login'; nothing is lost.")},
    {"token-refused",
     QT_TRANSLATE_NOOP("cli::Console", "You signed in at your organisation, but the LXCP server does not take it. Try "
                                       "again; if it stays so, ask your administrator: the server's log says why.")},
    {"issuer-unreachable",
     QT_TRANSLATE_NOOP("cli::Console", "The sign-in service of your organisation cannot be reached.")},
    {"issuer-answer",
     QT_TRANSLATE_NOOP("cli::Console", "The sign-in service of your organisation does not answer as one: there may be "
                                       "something in between, or it is not in order.")},
    {"not-the-server",
     QT_TRANSLATE_NOOP("cli::Console",
                       "Something else answers in place of the server. Nothing is lost: try again later.")},
    {"unknown-person", QT_TRANSLATE_NOOP("cli::Console", "The server does not know this person.")},
    {"inactive-person",
     QT_TRANSLATE_NOOP("cli::Console", "Your organisation has deactivated your account. Nothing is synced any more; "
                                       "everything on this computer stays.")},
    {"access_denied", QT_TRANSLATE_NOOP("cli::Console", "The sign-in page said no, or it was closed.")},
    {"not-a-demo", QT_TRANSLATE_NOOP("cli::Console", "This server is not a demo: sign in without --demo-person.")},
    {"policy-server",
     QT_TRANSLATE_NOOP("cli::Console", "Your organisation has laid down another server for this computer.")},
    {"policy-issuer",
     QT_TRANSLATE_NOOP("cli::Console", "This server wants you to sign in somewhere else than your organisation has "
                                       "laid down for this computer.")},
    {"other-server",
     QT_TRANSLATE_NOOP("cli::Console", "Your organisation has laid down another server for this computer than that of "
                                       "your account, so nothing is synced. What is kept here stays. Sign in there "
                                       "with 'lxcp login --server URL'.")},
    {"other-issuer",
     QT_TRANSLATE_NOOP("cli::Console", "Your organisation has laid down another sign-in for this computer than the one "
                                       "that you used, so nothing is synced. What is kept here stays: sign in again "
                                       "with 'lxcp login --server URL', and as the same person you go on with all of "
                                       "it.")},
    {"policy-format",
     QT_TRANSLATE_NOOP("cli::Console", "Your organisation does not open courses of this kind on this computer.")},
    {"insecure", QT_TRANSLATE_NOOP("cli::Console", "The address must begin with https://.")},
    {"tls", QT_TRANSLATE_NOOP("cli::Console", "The server's certificate cannot be trusted.")},
    {"no-tls",
     QT_TRANSLATE_NOOP("cli::Console", "What answers there does not speak https, or not in a way that is safe "
                                       "today: check the address and its port.")},
    {"proxy",
     QT_TRANSLATE_NOOP("cli::Console", "The proxy wants a name and a password. Give them with '--proxy "
                                       "NAME:PASSWORD@HOST:PORT' or, unseen by others on this machine, in the address "
                                       "that https_proxy has in the environment.")},
    {"proxy-refuses", QT_TRANSLATE_NOOP("cli::Console", "The proxy refuses the way to this address.")},
    {"proxy-unreachable", QT_TRANSLATE_NOOP("cli::Console", "The proxy cannot be reached.")},
    {"not-lxcp", QT_TRANSLATE_NOOP("cli::Console", "There is no LXCP server at this address.")},
    {"damaged", QT_TRANSLATE_NOOP("cli::Console", "What is stored here is damaged.")},
    {"newer-file", QT_TRANSLATE_NOOP("cli::Console", "A newer version of LXCP Desktop has written this profile.")},
    {"disk-full", QT_TRANSLATE_NOOP("cli::Console", "The disk is full.")},
    {"busy", QT_TRANSLATE_NOOP("cli::Console", "It has too much to do at the moment.")},
    {"retry", QT_TRANSLATE_NOOP("cli::Console", "The server could not take it at the moment.")},
    {"too-many-requests", QT_TRANSLATE_NOOP("cli::Console", "The server has a lot to do and asked to wait.")},
    {"unavailable", QT_TRANSLATE_NOOP("cli::Console", "The server is not available at the moment.")},
    {"too-large", QT_TRANSLATE_NOOP("cli::Console", "It is larger than the server takes.")},
    {"forbidden", QT_TRANSLATE_NOOP("cli::Console", "You may not see or change this.")},
    {"not-found", QT_TRANSLATE_NOOP("cli::Console", "It is not there, or not any more.")},
    {"stale-revision", QT_TRANSLATE_NOOP("cli::Console", "It has changed meanwhile. Look at it again and decide.")},
    {"wrong-state", QT_TRANSLATE_NOOP("cli::Console", "That is no longer possible in its present state.")},
    {"already-open", QT_TRANSLATE_NOOP("cli::Console", "You have asked for it already, and it is not decided yet.")},
    {"already-granted",
     QT_TRANSLATE_NOOP("cli::Console", "The course is open to you already; there is nothing to ask for.")},
    {"thread-closed", QT_TRANSLATE_NOOP("cli::Console", "The thread is closed for replies.")},
    {"last-owner", QT_TRANSLATE_NOOP("cli::Console", "The community needs another owner first.")},
    {"answer-gone",
     QT_TRANSLATE_NOOP("cli::Console", "The reply that it is about was hidden or removed; nobody reads it any more.")},
    {"in-the-past", QT_TRANSLATE_NOOP("cli::Console", "The time that it names has passed.")},
    {"not-allowed", QT_TRANSLATE_NOOP("cli::Console", "You may not do that.")},
    {"no-such-target", QT_TRANSLATE_NOOP("cli::Console", "There is no such thing.")},
    {"no-such-reference", QT_TRANSLATE_NOOP("cli::Console", "It names something that is not there, or not any more.")},
    {"invalid-payload", QT_TRANSLATE_NOOP("cli::Console", "Something in it is missing or wrong.")},
    {"unknown-command",
     QT_TRANSLATE_NOOP("cli::Console", "The server does not know this kind of change; it may be older.")},
    {"wrong-hash", QT_TRANSLATE_NOOP("cli::Console", "What arrived is not what the server has, twice.")},
    {"wrong-size", QT_TRANSLATE_NOOP("cli::Console", "What arrived is not what the server has, twice.")},
    {"changed-file", QT_TRANSLATE_NOOP("cli::Console", "The course was updated meanwhile: sync, then try again.")},
    {"cancelled", QT_TRANSLATE_NOOP("cli::Console", "Cancelled.")},
    // Kinds of errors
    {"network", QT_TRANSLATE_NOOP("cli::Console", "The server cannot be reached.")},
    {"truncated", QT_TRANSLATE_NOOP("cli::Console", "The answer broke off.")},
    {"timeout", QT_TRANSLATE_NOOP("cli::Console", "There was no answer in time.")},
    {"unauthorized", QT_TRANSLATE_NOOP("cli::Console", "You are not signed in.")},
    {"rejected", QT_TRANSLATE_NOOP("cli::Console", "It was refused.")},
    {"conflict", QT_TRANSLATE_NOOP("cli::Console", "It has changed meanwhile.")},
    {"malformed", QT_TRANSLATE_NOOP("cli::Console", "The answer could not be understood.")},
    {"storage", QT_TRANSLATE_NOOP("cli::Console", "It could not be stored.")},
};

QString wordsForCode(const QString& code)
{
    for (const Words& one : kWords) {
        if (code == QLatin1StringView(one.code))
            return tr(one.words);
    }
    return {};
}

QString codeOfStatus(int status)
{
    switch (status) {
    case 403:
        return QStringLiteral("forbidden");
    case 404:
        return QStringLiteral("not-found");
    case 413:
        return QStringLiteral("too-large");
    case 429:
        return QStringLiteral("too-many-requests");
    default:
        return status >= 500 ? QStringLiteral("unavailable") : QString();
    }
}

// A machine's word that may be shown: it comes from the other side.
bool isWord(const QString& code)
{
    return !code.isEmpty() && code.size() <= 40 && std::all_of(code.cbegin(), code.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

} // namespace

void Console::line(const QJsonObject& object, const QString& words) const
{
    if (m_json)
        json(object);
    else
        text(words);
}

void Console::json(const QJsonObject& object) const
{
    write(stdout, escapedJson(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::text(const QString& words) const
{
    write(stdout, shownText(words).toUtf8());
}

void Console::say(const QString& sentence) const
{
    write(stderr, shownText(sentence).toUtf8());
}

QString shownText(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'\n' || u == u'\t' || !(isOrder(u) || isDirection(u)))
            shown.append(c);
        else if (isOrder(u))
            shown.append(QChar(QChar::ReplacementCharacter));
    }
    return shown;
}

QByteArray escapedJson(const QByteArray& json)
{
    // All of them are one or more bytes that begin with 7F, C2 or E2; as a rule there is none.
    if (!json.contains('\x7f') && !json.contains('\xc2') && !json.contains('\xe2'))
        return json;
    QString escaped;
    for (const QChar c : QString::fromUtf8(json)) {
        const char16_t u = c.unicode();
        if (isOrder(u) || isDirection(u))
            escaped.append(QStringLiteral("\\u%1").arg(int(u), 4, 16, QLatin1Char('0')));
        else
            escaped.append(c);
    }
    return escaped.toUtf8();
}

QString wordsFor(const base::Error& error)
{
    for (const QString& code : {error.code, codeOfStatus(error.httpStatus)}) {
        if (const QString words = wordsForCode(code); !words.isEmpty())
            return words;
    }
    const QString words = wordsForCode(base::kindName(error.kind));
    return isWord(error.code) ? QStringLiteral("%1 (%2)").arg(words, error.code) : words;
}

ExitCode exitCodeFor(const base::Error& error)
{
    switch (error.kind) {
    case base::Error::Kind::Network:
    case base::Error::Kind::Timeout:
        return Offline;
    case base::Error::Kind::Unauthorized:
        return NotSignedIn;
    case base::Error::Kind::Rejected:
        return base::isTransient(error) ? Offline : Refused;
    case base::Error::Kind::Conflict:
        return Refused;
    case base::Error::Kind::Malformed:
    case base::Error::Kind::Storage:
    case base::Error::Kind::Cancelled:
        return Failed;
    }
    Q_UNREACHABLE();
}

} // namespace cli
