// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/answers.h"

#include "app/base/log.h"
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"
#include "app/calendar/zones.h"
#include "app/domain/community.h"
#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "app/domain/sessionrules.h"
#include "app/mentoring/meetings.h"
#include "server/mail/calendarmail.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUuid>

#include <algorithm>

namespace invitations {

namespace {

using domain::MentorSession;

constexpr QUuid kAnswers(0x2d7a1c94, 0x53be, 0x4b0f, 0x8e, 0x21, 0x6a, 0x9d, 0x10, 0xf4, 0xc3, 0x58);
constexpr int kMostReason = 500;
const auto kRetry = QStringLiteral("retry");

// A reply is small; nothing of it is expanded.
calendar::ReadLimits replyLimits()
{
    calendar::ReadLimits limits;
    limits.bytes = 256 * 1024;
    limits.lines = 5000;
    limits.lineBytes = 64 * 1024;
    limits.depth = 8;
    return limits;
}

// The one answer in it: METHOD:REPLY, one VEVENT with a UID and one attendee (RFC 5546 section 3.2.3).
std::optional<calendar::Entry> replyIn(const QByteArray& text)
{
    const auto reading = calendar::read(text, replyLimits());
    if (!reading || reading->components.size() != 1)
        return std::nullopt;
    const calendar::Component& message = reading->components.first();
    const calendar::Property* method = message.find("METHOD");
    const auto entries = calendar::entriesOf(message);
    if (!method || method->value.trimmed().toUpper() != "REPLY" || entries.size() != 1)
        return std::nullopt;
    const calendar::Entry& entry = entries.first();
    const bool whole = entry.kind == calendar::Entry::Kind::Event && !entry.uid.isEmpty() &&
                       entry.attendees.size() == 1 && !entry.andFuture;
    return whole ? std::optional(entry) : std::nullopt;
}

QString reasonOf(const calendar::Entry& answer)
{
    const calendar::Property* comment = answer.source.find("COMMENT");
    return comment ? calendar::unescaped(comment->value).simplified().left(kMostReason) : QString();
}

// When one of the series was to be by its rule; invalid when it has none then.
QDateTime instanceAt(const MentorSession& session, const calendar::Moment& recurrence)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(calendar::Zones().toUtc(recurrence), Qt::UTC);
    if (std::ranges::any_of(session.changes, [&](const auto& one) { return one.at == at && !one.cancelled; }))
        return at; // wherever it was moved to
    const auto meetings = mentoring::meetingsOf(session, at.addDays(-31), at.addDays(31));
    const bool known = std::ranges::any_of(meetings, [&](const mentoring::Meeting& one) { return one.at == at; });
    return known ? at : QDateTime();
}

QString idOf(const calendar::Entry& answer, const QString& personId)
{
    const calendar::Person& who = answer.attendees.first();
    const QByteArray text = answer.uid.toUtf8() + '\n' + QByteArray::number(answer.sequence) + '\n' +
                            who.participation + '\n' + calendar::text(answer.recurrence) + '\n' +
                            calendar::text(answer.stamp) + '\n' + personId.toUtf8();
    return QUuid::createUuidV5(kAnswers, text).toString(QUuid::WithoutBraces);
}

QString markName(const AnswerBox& box)
{
    const QByteArray which = box.imap.url.toEncoded() + '\n' + box.imap.user.toUtf8();
    return QStringLiteral("mailbox:") +
           QString::fromLatin1(QCryptographicHash::hash(which, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

std::optional<domain::Command> commandFor(const calendar::Entry& answer, const MentorSession& session,
                                          const domain::Person& person)
{
    if (answer.sequence != session.sequence || !domain::takesPlace(session))
        return std::nullopt; // to another time, or one that nobody has proposed
    const QByteArray part = answer.attendees.first().participation.toUpper();
    const bool waits = domain::waitsFor(session, person.id);
    domain::Command command;
    if (answer.recurrence.isValid()) {
        const QDateTime at = session.rule.isEmpty() ? QDateTime() : instanceAt(session, answer.recurrence);
        const bool asked = at.isValid() && domain::waitsForSingles(session) && domain::waitsFor(session, person.id, at);
        if (asked && part == "ACCEPTED")
            command.kind = QStringLiteral("mentor_session.accept");
        else if (asked && part == "TENTATIVE" && !session.tentative)
            command.kind = QStringLiteral("mentor_session.doubt");
        else if (at.isValid() && part == "DECLINED")
            command.kind = asked ? QStringLiteral("mentor_session.decline") : QStringLiteral("mentor_session.cancel");
        else
            return std::nullopt;
        command.payload.insert(QStringLiteral("occurrence"), domain::toWire(at));
    } else if (part == "ACCEPTED" && waits) {
        command.kind = QStringLiteral("mentor_session.accept");
    } else if (part == "TENTATIVE" && waits && !session.tentative) {
        command.kind = QStringLiteral("mentor_session.doubt");
    } else if (part == "DECLINED") {
        command.kind = waits ? QStringLiteral("mentor_session.decline") : QStringLiteral("mentor_session.cancel");
    } else {
        return std::nullopt;
    }
    if (part == "DECLINED" || part == "TENTATIVE")
        command.payload.insert(QStringLiteral("reason"), reasonOf(answer));
    command.id = idOf(answer, person.id);
    command.target = session.id;
    command.zone = person.timezone;
    return command;
}

std::optional<domain::Command> commandFor(const calendar::Entry& answer, const domain::Event& event, qint64 revision,
                                          const QString& said, const domain::Person& person)
{
    static const QHash<QByteArray, QString> kWords{{"ACCEPTED", QStringLiteral("yes")},
                                                   {"TENTATIVE", QStringLiteral("maybe")},
                                                   {"DECLINED", QStringLiteral("no")}};
    const QString word = kWords.value(answer.attendees.first().participation.toUpper());
    if (word.isEmpty() || word == said || answer.sequence < revision || event.cancelledAt.isValid())
        return std::nullopt; // nothing new, or to another time
    domain::Command command;
    command.kind = QStringLiteral("event.answer");
    command.id = idOf(answer, person.id);
    command.target = domain::eventAnswerId(event.id, person.id);
    command.zone = person.timezone;
    command.payload = {{QStringLiteral("event_id"), event.id},
                       {QStringLiteral("community_id"), event.communityId},
                       {QStringLiteral("answer"), word},
                       {QStringLiteral("seen_at"), domain::toWire(event.updatedAt)}};
    return command;
}

Answers::Answers(data::Storage& storage, const domain::Clock& clock, AnswerBox box, Apply apply)
    : m_storage(storage), m_clock(clock), m_box(std::move(box)), m_apply(std::move(apply))
{
}

base::Result<int> Answers::collect()
{
    const auto before = mark();
    if (!before)
        return base::failure(before.error());
    int changed = 0;
    const auto after = mail::readNew(m_box.imap, *before, [&](const QByteArray& mail) -> base::Result<void> {
        const auto taken = take(mail);
        if (!taken)
            return base::failure(taken.error());
        changed += *taken ? 1 : 0;
        return {};
    });
    if (!after)
        return base::failure(after.error());
    if (*after == *before)
        return changed;
    const auto kept = setMark(*after);
    return kept ? base::Result<int>(changed) : base::failure(kept.error());
}

base::Result<bool> Answers::take(const QByteArray& mail)
{
    const auto found = mail::calendarMailFrom(mail, m_box.verifier);
    const auto answer = found ? replyIn(found->calendar) : std::nullopt;
    if (!answer || !calendar::isSameAddress(answer->attendees.first().address, QStringLiteral("mailto:") + found->from))
        return false;
    const auto meant = meantBy(found->from, *answer);
    if (!meant)
        return base::failure(meant.error());
    if (!*meant || !(*meant)->command)
        return false;
    domain::Command command = *(*meant)->command;
    command.at = m_clock.now();
    const QString status = m_apply((*meant)->person.id, command);
    if (status == kRetry)
        return base::failure(base::Error{base::Error::Kind::Network, QStringLiteral("not now"), 0, kRetry, 0});
    return status == QLatin1StringView("applied");
}

base::Result<std::optional<Answers::Meant>> Answers::meantBy(const QString& address, const calendar::Entry& answer)
{
    const auto reader = m_storage.read();
    if (!reader)
        return base::failure(reader.error());
    const auto people = (*reader)->personIdsOfEmail(address);
    if (!people)
        return base::failure(people.error());
    if (people->size() != 1)
        return std::optional<Meant>();
    const auto stored = (*reader)->entity(domain::kindOf<domain::PersonRecord>(), people->first());
    if (!stored)
        return base::failure(stored.error());
    const auto person = *stored ? domain::fromJson<domain::Person>((*stored)->object())
                                : base::failure(base::Error::Kind::Rejected, QStringLiteral("nobody"));
    if (!person || !person->active)
        return std::optional<Meant>();
    bool known = false;
    auto command = aboutSession(**reader, answer, *person, &known);
    if (command && !known)
        command = aboutEvent(**reader, answer, *person);
    return command ? base::Result<std::optional<Meant>>(Meant{*person, *command}) : base::failure(command.error());
}

// UIDs are hashes: of the sessions of the sender the one that has it.
base::Result<Answers::MaybeCommand> Answers::aboutSession(data::Reader& reader, const calendar::Entry& answer,
                                                          const domain::Person& person, bool* known)
{
    for (const char* role : {"mentor_id", "mentee_id"}) {
        const auto sessions = reader.referring(domain::kindOf<MentorSession>(), QString::fromLatin1(role), person.id);
        if (!sessions)
            return base::failure(sessions.error());
        for (const data::StoredEntity& one : *sessions) {
            if (calendar::stableUid(domain::kindOf<MentorSession>(), one.id, m_box.host) != answer.uid)
                continue;
            *known = true;
            const auto session = domain::fromJson<MentorSession>(one.object());
            auto command = session ? commandFor(answer, *session, person) : MaybeCommand();
            if (command)
                command->seenRev = one.rev;
            return command;
        }
    }
    return MaybeCommand();
}

// Likewise of the events of their communities.
base::Result<Answers::MaybeCommand> Answers::aboutEvent(data::Reader& reader, const calendar::Entry& answer,
                                                        const domain::Person& person)
{
    const auto memberships =
        reader.referring(domain::kindOf<domain::CommunityMember>(), QStringLiteral("person_id"), person.id);
    if (!memberships)
        return base::failure(memberships.error());
    for (const data::StoredEntity& membership : *memberships) {
        const QString community = membership.object().value(QLatin1StringView("community_id")).toString();
        const auto events =
            reader.referring(domain::kindOf<domain::Event>(), QStringLiteral("community_id"), community);
        if (!events)
            return base::failure(events.error());
        for (const data::StoredEntity& one : *events) {
            if (calendar::stableUid(domain::kindOf<domain::Event>(), one.id, m_box.host) != answer.uid)
                continue;
            const auto event = domain::fromJson<domain::Event>(one.object());
            const auto before =
                reader.entity(domain::kindOf<domain::EventAnswer>(), domain::eventAnswerId(one.id, person.id));
            if (!before)
                return base::failure(before.error());
            const QString said =
                *before ? (*before)->object().value(QLatin1StringView("answer")).toString() : QString();
            return event ? commandFor(answer, *event, one.rev, said, person) : MaybeCommand();
        }
    }
    return MaybeCommand();
}

base::Result<mail::MailboxMark> Answers::mark()
{
    const auto reader = m_storage.read();
    if (!reader)
        return base::failure(reader.error());
    const auto text = (*reader)->meta(markName(m_box));
    if (!text)
        return base::failure(text.error());
    return mail::MailboxMark{text->section(QLatin1Char(' '), 0, 0).toUInt(),
                             text->section(QLatin1Char(' '), 1, 1).toUInt()};
}

base::Result<void> Answers::setMark(const mail::MailboxMark& mark)
{
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto kept =
        (*transaction)->setMeta(markName(m_box), QStringLiteral("%1 %2").arg(mark.validity).arg(mark.uid));
    return kept ? (*transaction)->commit() : kept;
}

} // namespace invitations
