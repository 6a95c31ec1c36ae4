// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

#include <cstdio>

namespace cli {

namespace {

void write(FILE* to, QByteArray bytes)
{
    bytes += '\n';
    fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("cli::Console", text);
}

QString wordsForCode(const QString& code)
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("captive-portal"),
         QT_TRANSLATE_NOOP("cli::Console",
                           "The network wants you to sign in to it first: open a web page in the browser.")},
        {QStringLiteral("sign-in-needed"),
         QT_TRANSLATE_NOOP("cli::Console",
                           "Your session has ended. Sign in again with 'lxcp login'; nothing is lost.")},
        {QStringLiteral("unknown-person"), QT_TRANSLATE_NOOP("cli::Console", "The server does not know this person.")},
        {QStringLiteral("inactive-person"),
         QT_TRANSLATE_NOOP("cli::Console", "Your organisation has deactivated your account. Nothing is synced any "
                                           "more; everything on this computer stays.")},
        {QStringLiteral("not-a-demo"),
         QT_TRANSLATE_NOOP("cli::Console", "This server is not a demo: sign in without --demo-person.")},
        {QStringLiteral("policy-server"),
         QT_TRANSLATE_NOOP("cli::Console", "Your organisation has laid down another server for this computer.")},
        {QStringLiteral("policy-issuer"),
         QT_TRANSLATE_NOOP("cli::Console", "This server wants you to sign in somewhere else than your organisation "
                                           "has laid down for this computer.")},
        {QStringLiteral("insecure"), QT_TRANSLATE_NOOP("cli::Console", "The address must begin with https://.")},
        {QStringLiteral("tls"), QT_TRANSLATE_NOOP("cli::Console", "The server's certificate cannot be trusted.")},
        {QStringLiteral("newer-file"),
         QT_TRANSLATE_NOOP("cli::Console", "A newer version of LXCP Desktop has written this profile.")},
        {QStringLiteral("disk-full"), QT_TRANSLATE_NOOP("cli::Console", "The disk is full.")},
        {QStringLiteral("stale-revision"),
         QT_TRANSLATE_NOOP("cli::Console", "It has changed meanwhile. Look at it again and decide.")},
        {QStringLiteral("wrong-state"),
         QT_TRANSLATE_NOOP("cli::Console", "That is no longer possible in its present state.")},
        {QStringLiteral("not-allowed"), QT_TRANSLATE_NOOP("cli::Console", "You may not do that.")},
        {QStringLiteral("no-such-target"), QT_TRANSLATE_NOOP("cli::Console", "There is no such thing.")},
        {QStringLiteral("invalid-payload"), QT_TRANSLATE_NOOP("cli::Console", "Something in it is missing or wrong.")},
        {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("cli::Console", "Cancelled.")},
    };
    const char* found = words.value(code, nullptr);
    return found ? tr(found) : QString();
}

QString wordsForKind(base::Error::Kind kind)
{
    switch (kind) {
    case base::Error::Kind::Network:
        return tr(QT_TRANSLATE_NOOP("cli::Console", "The server cannot be reached."));
    case base::Error::Kind::Timeout:
        return tr(QT_TRANSLATE_NOOP("cli::Console", "There was no answer in time."));
    case base::Error::Kind::Unauthorized:
        return tr(QT_TRANSLATE_NOOP("cli::Console", "You are not signed in."));
    case base::Error::Kind::Rejected:
        return tr(QT_TRANSLATE_NOOP("cli::Console", "It was refused."));
    case base::Error::Kind::Conflict:
        return tr(QT_TRANSLATE_NOOP("cli::Console", "It has changed meanwhile."));
    case base::Error::Kind::Malformed:
        return tr(QT_TRANSLATE_NOOP("cli::Console", "The answer could not be understood."));
    case base::Error::Kind::Storage:
        return tr(QT_TRANSLATE_NOOP("cli::Console", "It could not be stored."));
    case base::Error::Kind::Cancelled:
        return tr(QT_TRANSLATE_NOOP("cli::Console", "Cancelled."));
    }
    Q_UNREACHABLE();
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
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::text(const QString& words) const
{
    write(stdout, words.toUtf8());
}

void Console::say(const QString& sentence) const
{
    write(stderr, sentence.toUtf8());
}

QString wordsFor(const base::Error& error)
{
    QString words = wordsForCode(error.code);
    if (words.isEmpty())
        words = wordsForKind(error.kind);
    // What the other side said, when the words of this program are too general to help.
    const bool general = wordsForCode(error.code).isEmpty();
    return general && !error.detail.isEmpty() ? words + QLatin1Char(' ') + error.detail : words;
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
