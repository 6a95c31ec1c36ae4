// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errorwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace models {

namespace {

struct Entry
{
    const char* code;
    const char* happened;
    const char* safe;
    const char* todo;
};

constexpr const char* kKept = QT_TRANSLATE_NOOP("models::ErrorWords", "Your change is kept on this computer.");
constexpr const char* kNothingLost = QT_TRANSLATE_NOOP("models::ErrorWords", "Nothing is lost.");
constexpr const char* kAgain = QT_TRANSLATE_NOOP("models::ErrorWords", "It is tried again by itself.");

#define WORDS(text) QT_TRANSLATE_NOOP("models::ErrorWords", text)

constexpr std::array kEntries{
    // Answers to one change
    Entry{"stale-revision", WORDS("Somebody else changed this before your decision arrived."),
          WORDS("Neither decision is lost."), WORDS("Look at both and choose.")},
    Entry{"wrong-state", WORDS("This is no longer possible, because it is further along than when you looked."), kKept,
          WORDS("Look at how it stands now, then discard your change.")},
    Entry{"not-allowed", WORDS("It is not yours to decide, or not any more."), kKept,
          WORDS("Ask the person who has it now, or discard your change.")},
    Entry{"invalid-payload", WORDS("Something in it is missing or cannot be right."), kKept,
          WORDS("Edit it and send it again.")},
    Entry{"no-such-target", WORDS("The thing that it changes is not there any more."), kKept,
          WORDS("Discard the change, or keep a copy by exporting it.")},
    Entry{"unknown-command", WORDS("The server does not know this kind of change; it may be older than this program."),
          kKept, WORDS("Try again after the server was updated, or discard the change.")},
    // The session and who one is
    Entry{"invalid-token", WORDS("Your session has ended."), WORDS("Everything that you did is kept on this computer."),
          WORDS("Sign in again.")},
    Entry{"unknown-person", WORDS("You are signed in, but your organisation's server does not know you."), kNothingLost,
          WORDS("Ask your administrator to add you.")},
    Entry{"forbidden", WORDS("You may not see or change this."), kNothingLost,
          WORDS("If you think that you should, ask your administrator.")},
    Entry{"not-found", WORDS("It is not there, or not any more."), kNothingLost, ""},
    // The server and its limits
    Entry{"cursor-expired", WORDS("This computer was away for long, so everything is fetched anew."), kKept, kAgain},
    Entry{"too-large", WORDS("It is larger than the server takes."), kKept,
          WORDS("Make it shorter and send it again.")},
    Entry{"unsupported-media-type", WORDS("The server does not understand what this program sends."), kKept,
          WORDS("Update the program, or tell your administrator.")},
    Entry{"too-many-requests", WORDS("The server has a lot to do and asked to wait."), kKept, kAgain},
    Entry{"unavailable", WORDS("The server is not available at the moment."), kKept, kAgain},
    Entry{"retry", WORDS("The server could not take it at the moment."), kKept, kAgain},
    Entry{"captive-portal", WORDS("This network wants you to sign in to it first."), kKept,
          WORDS("Open the sign-in page of the network.")},
    Entry{"keychain", WORDS("The keychain of this computer does not answer."),
          WORDS("You stay signed in until you close the program."), WORDS("Unlock the keychain, then sign in again.")},
    Entry{"not-lxcp", WORDS("There is no LXCP server at this address."), kNothingLost,
          WORDS("Check the address, or ask your administrator for it.")},
    // Kinds of errors
    Entry{"network", WORDS("The server cannot be reached."), kKept, kAgain},
    Entry{"timeout", WORDS("The server did not answer in time."), kKept, kAgain},
    Entry{"unauthorized", WORDS("Your session has ended."), WORDS("Everything that you did is kept on this computer."),
          WORDS("Sign in again.")},
    Entry{"rejected", WORDS("The server said no."), kKept, WORDS("Edit it, try again, or discard it.")},
    Entry{"conflict", WORDS("Somebody else changed this before your change arrived."), WORDS("Neither change is lost."),
          WORDS("Look at both and choose.")},
    Entry{"malformed", WORDS("The answer made no sense; something between this computer and the server may change it."),
          kKept, WORDS("Try again. If it stays so, tell your administrator.")},
    Entry{"storage", WORDS("This computer could not save it."), WORDS("What was saved before is safe."),
          WORDS("Check that the disk is not full, then try again.")},
    Entry{"cancelled", WORDS("You stopped it."), kNothingLost, ""},
};

#undef WORDS

const Entry* find(const QString& code)
{
    for (const Entry& entry : kEntries) {
        if (code == QLatin1StringView(entry.code))
            return &entry;
    }
    return nullptr;
}

QString translated(const char* text)
{
    return *text ? QCoreApplication::translate("models::ErrorWords", text) : QString();
}

QString codeOfStatus(int status)
{
    switch (status) {
    case 401:
        return QStringLiteral("invalid-token");
    case 403:
        return QStringLiteral("forbidden");
    case 404:
        return QStringLiteral("not-found");
    case 410:
        return QStringLiteral("cursor-expired");
    case 413:
        return QStringLiteral("too-large");
    case 415:
        return QStringLiteral("unsupported-media-type");
    case 429:
        return QStringLiteral("too-many-requests");
    default:
        return status >= 500 ? QStringLiteral("unavailable") : QString();
    }
}

} // namespace

QString ErrorWords::text() const
{
    QStringList parts{happened, safe, todo};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

ErrorWords wordsForCode(const QString& code)
{
    if (const Entry* entry = find(code))
        return {translated(entry->happened), translated(entry->safe), translated(entry->todo)};
    return {QCoreApplication::translate("models::ErrorWords", "It could not be done."), translated(kKept),
            QCoreApplication::translate("models::ErrorWords", "Try again. If it stays so, tell your administrator.")};
}

ErrorWords wordsFor(const base::Error& error)
{
    if (find(error.code))
        return wordsForCode(error.code);
    if (const QString code = codeOfStatus(error.httpStatus); !code.isEmpty())
        return wordsForCode(code);
    return wordsForCode(base::kindName(error.kind));
}

bool isKnownCode(const QString& code)
{
    return find(code) != nullptr;
}

} // namespace models
