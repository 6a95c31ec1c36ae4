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

constexpr const char* kDamaged =
    QT_TRANSLATE_NOOP("models::ErrorWords", "The course's package is damaged and cannot be opened.");
constexpr const char* kUnsafe =
    QT_TRANSLATE_NOOP("models::ErrorWords", "The course's package breaks the safety rules and is not opened.");
constexpr const char* kUnreadable =
    QT_TRANSLATE_NOOP("models::ErrorWords", "The course's list of contents cannot be read.");
constexpr const char* kTellCatalog =
    QT_TRANSLATE_NOOP("models::ErrorWords", "Tell the people who look after your catalog.");

constexpr std::array kEntries{
    // Answers to one change
    Entry{"stale-revision",
          QT_TRANSLATE_NOOP("models::ErrorWords", "Somebody else changed this before your decision arrived."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Neither decision is lost."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Look at both and choose.")},
    Entry{"wrong-state",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "This is no longer possible, because it is further along than when you looked."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Look at how it stands now, then discard your change.")},
    Entry{"already-open",
          QT_TRANSLATE_NOOP("models::ErrorWords", "You have asked for this already, and it is not decided yet."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Look at how it stands now, then discard your change.")},
    Entry{"already-granted",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "The course is open to you already: you are registered for it, or may register."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Look at how it stands now, then discard your change.")},
    Entry{"thread-closed",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "The thread was closed for replies before yours arrived; it says there why."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Look at how it stands now, then discard your change.")},
    Entry{
        "members-only",
        QT_TRANSLATE_NOOP("models::ErrorWords", "Only members write in this community, and you are not one any more."),
        kKept,
        QT_TRANSLATE_NOOP("models::ErrorWords",
                          "Ask its moderators to admit you and try again, or discard your change.")},
    Entry{"not-in-it",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Only who is in the conversation writes there, and you are not any more."),
          kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Ask somebody in it to add you and try again, or discard your change.")},
    Entry{"answer-gone",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "The reply that you accepted was hidden or removed before this arrived."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Accept another one, or discard your change.")},
    Entry{"name-taken", QT_TRANSLATE_NOOP("models::ErrorWords", "There is another community of that name."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Give it another name and send it again, or discard it and join the other one.")},
    Entry{"mentorship-over", QT_TRANSLATE_NOOP("models::ErrorWords", "The mentorship has ended before this arrived."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Look at how it stands now, then discard your change.")},
    Entry{
        "no-seat",
        QT_TRANSLATE_NOOP("models::ErrorWords", "All seats of the mentor are taken, so that nobody else fits in now."),
        kKept,
        QT_TRANSLATE_NOOP("models::ErrorWords",
                          "The mentor can offer more seats, then try again; or discard your change and decline.")},
    Entry{"in-line",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "One of the two leads the other, and nobody mentors in their own reporting line."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Discard your change, and look for somebody else.")},
    Entry{"last-owner", QT_TRANSLATE_NOOP("models::ErrorWords", "You are the only owner of the community."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Make somebody else an owner first, or discard your change.")},
    Entry{"not-allowed", QT_TRANSLATE_NOOP("models::ErrorWords", "It is not yours to decide, or not any more."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Ask the person who has it now, or discard your change.")},
    Entry{"invalid-payload", QT_TRANSLATE_NOOP("models::ErrorWords", "Something in it is missing or cannot be right."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Edit it and send it again.")},
    Entry{"in-the-past", QT_TRANSLATE_NOOP("models::ErrorWords", "The time that it names has passed."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Propose another time, or discard your change.")},
    Entry{"no-such-target", QT_TRANSLATE_NOOP("models::ErrorWords", "The thing that it changes is not there any more."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Discard the change, or keep a copy by exporting it.")},
    Entry{"no-such-reference",
          QT_TRANSLATE_NOOP("models::ErrorWords", "It names something that is not there, or not any more."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Choose something that is there, or discard your change.")},
    Entry{"unknown-command",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "The server does not know this kind of change; it may be older than this program."),
          kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Try again after the server was updated, or discard the change.")},
    // The session and who one is
    Entry{"invalid-token", QT_TRANSLATE_NOOP("models::ErrorWords", "Your session has ended."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Everything that you did is kept on this computer."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Sign in again.")},
    Entry{
        "unknown-person",
        QT_TRANSLATE_NOOP("models::ErrorWords", "You are signed in, but your organisation's server does not know you."),
        kNothingLost, QT_TRANSLATE_NOOP("models::ErrorWords", "Ask your administrator to add you.")},
    Entry{"inactive-person", QT_TRANSLATE_NOOP("models::ErrorWords", "Your organisation has deactivated your account."),
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Nothing is synced any more; everything on this computer stays, and you can export it."),
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "If this is a mistake, ask your administrator, then choose to sync now.")},
    Entry{"issuer-unreachable",
          QT_TRANSLATE_NOOP("models::ErrorWords", "The sign-in service of your organisation cannot be reached."), kKept,
          kAgain},
    Entry{"issuer-answer",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Something else answers in place of your organisation's sign-in service."),
          kKept, kAgain},
    Entry{"not-the-server",
          QT_TRANSLATE_NOOP("models::ErrorWords", "Something else answers in place of your organisation's server."),
          kKept, kAgain},
    Entry{"forbidden", QT_TRANSLATE_NOOP("models::ErrorWords", "You may not see or change this."), kNothingLost,
          QT_TRANSLATE_NOOP("models::ErrorWords", "If you think that you should, ask your administrator.")},
    Entry{"not-found", QT_TRANSLATE_NOOP("models::ErrorWords", "It is not there, or not any more."), kNothingLost, ""},
    // This computer's policy
    Entry{"policy-server",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Your organisation has laid down another server for this computer, so this one is not "
                            "asked."),
          kNothingLost, QT_TRANSLATE_NOOP("models::ErrorWords", "If this is a mistake, ask your administrator.")},
    Entry{"policy-issuer",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "This server wants you to sign in somewhere else than your organisation has laid down for "
                            "this computer, so the browser was not opened."),
          kNothingLost, QT_TRANSLATE_NOOP("models::ErrorWords", "If this is a mistake, ask your administrator.")},
    Entry{"other-server",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Your organisation has laid down another server for this computer than that of your "
                            "account."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "What is kept of your account on this computer stays."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "If this is a mistake, ask your administrator.")},
    Entry{"other-issuer",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Your organisation has laid down another sign-in for this computer than the one that you "
                            "used."),
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "What is kept of your account on this computer stays, and nothing is synced meanwhile."),
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Sign in again: as the same person you go on with all that is kept, and what waits is "
                            "sent.")},
    Entry{"policy-format",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Your organisation does not open courses of this kind on this computer."),
          kNothingLost, QT_TRANSLATE_NOOP("models::ErrorWords", "If this is a mistake, ask your administrator.")},
    // The server and its limits
    Entry{"cursor-expired",
          QT_TRANSLATE_NOOP("models::ErrorWords", "This computer was away for long, so everything is fetched anew."),
          kKept, kAgain},
    Entry{"too-large", QT_TRANSLATE_NOOP("models::ErrorWords", "It is larger than the server takes."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Make it shorter and send it again.")},
    Entry{"unsupported-media-type",
          QT_TRANSLATE_NOOP("models::ErrorWords", "The server does not understand what this program sends."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Update the program, or tell your administrator.")},
    Entry{"too-many-requests", QT_TRANSLATE_NOOP("models::ErrorWords", "The server has a lot to do and asked to wait."),
          kKept, kAgain},
    Entry{"unavailable", QT_TRANSLATE_NOOP("models::ErrorWords", "The server is not available at the moment."), kKept,
          kAgain},
    Entry{"retry", QT_TRANSLATE_NOOP("models::ErrorWords", "The server could not take it at the moment."), kKept,
          kAgain},
    Entry{"captive-portal", QT_TRANSLATE_NOOP("models::ErrorWords", "This network wants you to sign in to it first."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Open the sign-in page of the network.")},
    Entry{"keychain", QT_TRANSLATE_NOOP("models::ErrorWords", "The keychain of this computer does not answer."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "You stay signed in until you close the program."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Unlock the keychain, then sign in again.")},
    Entry{"tls", QT_TRANSLATE_NOOP("models::ErrorWords", "The server's certificate cannot be trusted."), kNothingLost,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Check the address, or ask your administrator for it.")},
    Entry{"no-tls", QT_TRANSLATE_NOOP("models::ErrorWords", "What answers at this address does not speak https."),
          kNothingLost,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Check the address, or ask your administrator for it.")},
    Entry{"proxy-refuses", QT_TRANSLATE_NOOP("models::ErrorWords", "The proxy of your network refuses the connection."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "If this is a mistake, ask your administrator.")},
    Entry{"proxy", QT_TRANSLATE_NOOP("models::ErrorWords", "The proxy of your network wants a name and a password."),
          kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Enter your name and password for it in the settings, or ask your administrator.")},
    Entry{"proxy-unreachable", QT_TRANSLATE_NOOP("models::ErrorWords", "The proxy of your network cannot be reached."),
          kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Check its address in the settings, or ask your administrator.")},
    Entry{"newer-file",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "A newer version of this program has written what is kept on this computer."),
          kNothingLost, QT_TRANSLATE_NOOP("models::ErrorWords", "Update this program to go on.")},
    Entry{"not-lxcp", QT_TRANSLATE_NOOP("models::ErrorWords", "There is no LXCP server at this address."), kNothingLost,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Check the address, or ask your administrator for it.")},
    // A person's own calendar server
    Entry{"no-calendar", QT_TRANSLATE_NOOP("models::ErrorWords", "No calendar was found at this address."), "",
          QT_TRANSLATE_NOOP("models::ErrorWords", "Check the address; the settings of your calendar program have it.")},
    Entry{"not-encrypted",
          QT_TRANSLATE_NOOP("models::ErrorWords", "The way to this address is not encrypted, so your password was not "
                                                  "sent."),
          "", QT_TRANSLATE_NOOP("models::ErrorWords", "Use an address that begins with https.")},
    Entry{"foreign",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "The calendar server leads to a server of another name, which does not get your password."),
          "", QT_TRANSLATE_NOOP("models::ErrorWords", "Connect to that one, if you trust it.")},
    Entry{"wrong-password",
          QT_TRANSLATE_NOOP("models::ErrorWords", "The calendar server does not take this name and password."), "",
          QT_TRANSLATE_NOOP("models::ErrorWords", "Check both; some servers want a password made for programs.")},
    Entry{"calendar-refused",
          QT_TRANSLATE_NOOP("models::ErrorWords", "Your calendar does not take some of the entries."), kNothingLost,
          kAgain},
    Entry{"calendar-read-only",
          QT_TRANSLATE_NOOP("models::ErrorWords", "Your calendar does not take some of the entries."), kNothingLost,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Choose a calendar that you may write into.")},
    Entry{"calendar-changes",
          QT_TRANSLATE_NOOP("models::ErrorWords", "Another program keeps changing the same entries in your calendar."),
          kNothingLost, kAgain},
    Entry{"no-password",
          QT_TRANSLATE_NOOP("models::ErrorWords", "The keychain of this computer does not give the password."), "",
          QT_TRANSLATE_NOOP("models::ErrorWords", "Unlock the keychain, then connect again.")},
    // Course packages
    Entry{"disk-full", QT_TRANSLATE_NOOP("models::ErrorWords", "There is not enough room on this computer's disk."),
          kNothingLost, QT_TRANSLATE_NOOP("models::ErrorWords", "Remove downloads or other files, then try again.")},
    Entry{"wrong-hash", QT_TRANSLATE_NOOP("models::ErrorWords", "What arrived is not what the server has, twice."),
          kNothingLost,
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Try again on another network. If it stays so, tell your administrator.")},
    Entry{"wrong-size", QT_TRANSLATE_NOOP("models::ErrorWords", "What arrived is not what the server has, twice."),
          kNothingLost,
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "Try again on another network. If it stays so, tell your administrator.")},
    Entry{"changed-file", QT_TRANSLATE_NOOP("models::ErrorWords", "The course was updated meanwhile."), kNothingLost,
          QT_TRANSLATE_NOOP("models::ErrorWords", "It is fetched anew after the next sync.")},
    // What is inside a package, see app/learning/package/fault.h
    Entry{"not-an-archive", kDamaged, kNothingLost, kTellCatalog},
    Entry{"truncated", kDamaged, kNothingLost, kTellCatalog},
    Entry{"empty", kDamaged, kNothingLost, kTellCatalog},
    Entry{"encrypted", kDamaged, kNothingLost, kTellCatalog},
    Entry{"compression", kDamaged, kNothingLost, kTellCatalog},
    Entry{"checksum", kDamaged, kNothingLost, kTellCatalog},
    Entry{"unreadable", kDamaged, kNothingLost, kTellCatalog},
    Entry{"too-many-entries", kUnsafe, kNothingLost, kTellCatalog},
    Entry{"bomb", kUnsafe, kNothingLost, kTellCatalog},
    Entry{"overlap", kUnsafe, kNothingLost, kTellCatalog},
    Entry{"unsafe-name", kUnsafe, kNothingLost, kTellCatalog},
    Entry{"name-encoding", kUnsafe, kNothingLost, kTellCatalog},
    Entry{"link", kUnsafe, kNothingLost, kTellCatalog},
    Entry{"no-manifest", kUnreadable, kNothingLost, kTellCatalog},
    Entry{"manifest", kUnreadable, kNothingLost, kTellCatalog},
    Entry{"manifest-entities", kUnreadable, kNothingLost, kTellCatalog},
    Entry{"manifest-encoding", kUnreadable, kNothingLost, kTellCatalog},
    Entry{"nothing-to-launch", kUnreadable, kNothingLost, kTellCatalog},
    Entry{"unsupported",
          QT_TRANSLATE_NOOP("models::ErrorWords", "The course's package is of a kind that this program cannot open."),
          kNothingLost, kTellCatalog},
    Entry{"navigation-refused", QT_TRANSLATE_NOOP("models::ErrorWords", "The course does not allow that now."),
          kNothingLost, QT_TRANSLATE_NOOP("models::ErrorWords", "Finish what it asks for first.")},
    Entry{"time-is-up", QT_TRANSLATE_NOOP("models::ErrorWords", "The time that this step allows is over."),
          kNothingLost, ""},
    Entry{"already-open", QT_TRANSLATE_NOOP("models::ErrorWords", "This course is open already."), kNothingLost, ""},
    // Kinds of errors
    Entry{"network", QT_TRANSLATE_NOOP("models::ErrorWords", "The server cannot be reached."), kKept, kAgain},
    Entry{"timeout", QT_TRANSLATE_NOOP("models::ErrorWords", "The server did not answer in time."), kKept, kAgain},
    Entry{"unauthorized", QT_TRANSLATE_NOOP("models::ErrorWords", "Your session has ended."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Everything that you did is kept on this computer."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Sign in again.")},
    Entry{"rejected", QT_TRANSLATE_NOOP("models::ErrorWords", "The server said no."), kKept,
          QT_TRANSLATE_NOOP("models::ErrorWords", "Edit it, try again, or discard it.")},
    Entry{"conflict", QT_TRANSLATE_NOOP("models::ErrorWords", "Somebody else changed this before your change arrived."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Neither change is lost."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Look at both and choose.")},
    Entry{"malformed",
          QT_TRANSLATE_NOOP("models::ErrorWords",
                            "The answer made no sense; something between this computer and the server may change it."),
          kKept, QT_TRANSLATE_NOOP("models::ErrorWords", "Try again. If it stays so, tell your administrator.")},
    Entry{"storage", QT_TRANSLATE_NOOP("models::ErrorWords", "This computer could not save it."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "What was saved before is safe."),
          QT_TRANSLATE_NOOP("models::ErrorWords", "Check that the disk is not full, then try again.")},
    Entry{"cancelled", QT_TRANSLATE_NOOP("models::ErrorWords", "You stopped it."), kNothingLost, ""},
};

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

ErrorWords wordsForRefusal(const base::Error& error)
{
    // This computer could not keep it: how the thing stands now is not the question.
    if (error.kind == base::Error::Kind::Storage)
        return {wordsFor(error).happened, QCoreApplication::translate("models::ErrorWords", "Nothing was changed."),
                wordsFor(error).todo};
    return {wordsFor(error).happened, QCoreApplication::translate("models::ErrorWords", "Nothing was changed."),
            QCoreApplication::translate("models::ErrorWords", "Look at how it stands now.")};
}

bool isKnownCode(const QString& code)
{
    return find(code) != nullptr;
}

} // namespace models
