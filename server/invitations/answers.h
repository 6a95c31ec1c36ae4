// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/entry.h"
#include "app/domain/command.h"
#include "app/domain/homecards.h"
#include "app/domain/mentorsession.h"
#include "app/domain/person.h"
#include "app/domain/ports.h"
#include "server/data/storage.h"
#include "server/mail/imap.h"

#include <functional>

namespace invitations {

struct AnswerBox
{
    mail::ImapServer imap;
    QString host;       // whose UIDs the meetings have
    QString verifier{}; // the mail server whose word about a sender counts; empty: From is believed
};

// Reads answers to invitations (iTIP REPLY, RFC 5546 section 3.2.3) out of a mailbox and makes of each the command that
// the person would have given in the window: accept, 'perhaps', decline; a refusal of something agreed, or of one of a
// series, calls it off; to an event of one of their communities yes, maybe, no. An answer counts when the mail comes
// from the address of the person, who is one of the two of the session with that UID, or a member where that event is,
// is the only attendee in it, and answers what stands now (its SEQUENCE). Everything else
// changes nothing. An answer that is read twice counts once.
class Answers
{
public:
    // Gives a command to the server and waits for its answer: 'applied', 'duplicate', 'rejected' …; 'retry' when it
    // cannot be taken now.
    using Apply = std::function<QString(const QString& personId, const domain::Command& command)>;

    Answers(data::Storage& storage, const domain::Clock& clock, AnswerBox box, Apply apply);

    // Reads what is new; how many answers changed something. Not for threads that must not wait.
    [[nodiscard]] base::Result<int> collect();
    // One mail: whether it changed something. Errors: Storage and Network (code "retry"): it has to be read again.
    [[nodiscard]] base::Result<bool> take(const QByteArray& mail);

private:
    struct Meant
    {
        domain::Person person;
        std::optional<domain::Command> command;
    };
    [[nodiscard]] base::Result<std::optional<Meant>> meantBy(const QString& address, const calendar::Entry& answer);
    using MaybeCommand = std::optional<domain::Command>;
    [[nodiscard]] base::Result<MaybeCommand> aboutSession(data::Reader& reader, const calendar::Entry& answer,
                                                          const domain::Person& person, bool* known);
    [[nodiscard]] base::Result<MaybeCommand> aboutEvent(data::Reader& reader, const calendar::Entry& answer,
                                                        const domain::Person& person);
    [[nodiscard]] base::Result<mail::MailboxMark> mark();
    [[nodiscard]] base::Result<void> setMark(const mail::MailboxMark& mark);

    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const AnswerBox m_box;
    const Apply m_apply;
};

// The command that the answer means; nothing when it means nothing (any more).
[[nodiscard]] std::optional<domain::Command>
commandFor(const calendar::Entry& answer, const domain::MentorSession& session, const domain::Person& person);
// The same of an event. 'revision': its, as stored, which is the least SEQUENCE that it can have been told with;
// 'said': what they have answered until now.
[[nodiscard]] std::optional<domain::Command> commandFor(const calendar::Entry& answer, const domain::Event& event,
                                                        qint64 revision, const QString& said,
                                                        const domain::Person& person);

} // namespace invitations
