// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/mentoring.h"

#include "app/domain/json.h"
#include "app/domain/mentoring.h"
#include "app/domain/mentorprogramme.h"
#include "app/domain/mentorsession.h"
#include "app/domain/mentorshiprules.h"
#include "app/domain/persondetail.h"
#include "app/domain/provisioned.h"
#include "app/domain/sessionrules.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/commands/form.h"
#include "server/commands/inviting.h"
#include "server/commands/puttingback.h"
#include "server/data/entityof.h"
#include "server/data/shownpeople.h"

#include <QUuid>

#include <algorithm>

namespace commands {

namespace {

using domain::Availability;
using domain::MentorOffer;
using domain::MentorSession;
using domain::Mentorship;
using domain::MentorWish;

constexpr QUuid kProposals(0x8f0c3a52, 0x71d4, 0x4e0b, 0x9a, 0x6d, 0x0e, 0x35, 0xc1, 0x77, 0x2b, 0x90);
constexpr int kLongestLine = 100; // of supervisors
const auto kLearningDevelopmentRole = QStringLiteral("learning-development");

template <domain::Entity T>
base::Result<void> kept(data::Transaction& transaction, const T& value)
{
    const auto done = store(transaction, domain::kindOf<T>(), domain::idOf(value), domain::toJson(value));
    return done ? base::Result<void>() : base::Result<void>(tl::unexpected(done.error()));
}

QString wordOf(const domain::Command& command, const char* member)
{
    return command.payload.value(QLatin1StringView(member)).toString().trimmed();
}

// Whether 'above' is a supervisor of 'below', at any distance.
base::Result<bool> leads(data::Reader& reader, const QString& above, QString below)
{
    for (int step = 0; step < kLongestLine && !below.isEmpty(); ++step) {
        const auto person = data::entityOf<domain::PersonRecord>(reader, below);
        if (!person)
            return tl::unexpected(person.error());
        if (!*person)
            return false;
        below = (*person)->supervisorId;
        if (below == above)
            return true;
    }
    return false;
}

// Whoever of the two is above.
base::Result<bool> areInOneLine(data::Reader& reader, const QString& one, const QString& other)
{
    const auto above = leads(reader, one, other);
    return !above || *above ? above : leads(reader, other, one);
}

base::Result<void> outOfLine()
{
    return refused("not-allowed", QStringLiteral("the two are in one reporting line"));
}

base::Result<bool> haveOpenOne(data::Reader& reader, const QString& mentorId, const QString& menteeId)
{
    const auto all = allReferring<Mentorship>(reader, "mentor_id", mentorId);
    if (!all)
        return tl::unexpected(all.error());
    return std::ranges::any_of(*all,
                               [&](const Mentorship& one) { return one.menteeId == menteeId && domain::isOpen(one); });
}

// Why the mentor cannot be asked; Storage errors otherwise.
base::Result<void> checkProposal(data::Reader& reader, const QString& mentorId, const QString& menteeId)
{
    const auto offer = data::entityOf<MentorOffer>(reader, mentorId);
    const auto mentor = data::entityOf<domain::PersonRecord>(reader, mentorId);
    const auto open = haveOpenOne(reader, mentorId, menteeId);
    const auto inLine = areInOneLine(reader, mentorId, menteeId);
    if (!offer || !mentor || !open)
        return tl::unexpected(!offer ? offer.error() : !mentor ? mentor.error() : open.error());
    if (!inLine)
        return tl::unexpected(inLine.error());
    if (!*mentor || !(*mentor)->active || !*offer || !(*offer)->active)
        return refused("no-such-target", QStringLiteral("this person does not offer to mentor"));
    if (*inLine)
        return outOfLine();
    if ((*offer)->taken >= (*offer)->capacity)
        return refused("wrong-state", QStringLiteral("all seats are taken"));
    if (*open)
        return refused("wrong-state", QStringLiteral("the two have a mentorship"));
    return {};
}

// The same for somebody whom a mentor asks.
base::Result<void> checkAsked(data::Reader& reader, const QString& mentorId, const QString& menteeId)
{
    const auto mentee = data::entityOf<domain::PersonRecord>(reader, menteeId);
    if (!mentee)
        return tl::unexpected(mentee.error());
    if (!*mentee || !(*mentee)->active)
        return refused("no-such-target", QStringLiteral("there is nobody of that id"));
    return checkProposal(reader, mentorId, menteeId);
}

// The number of seats may have become smaller since the question, others may have got them, and one of the two may lead
// the other by now.
base::Result<void> checkAgreement(data::Reader& reader, const QString& mentorshipId)
{
    const auto mentorship = data::entityOf<Mentorship>(reader, mentorshipId);
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    if (!*mentorship)
        return {}; // the rule says so
    const auto inLine = areInOneLine(reader, (*mentorship)->mentorId, (*mentorship)->menteeId);
    if (!inLine)
        return tl::unexpected(inLine.error());
    if (*inLine)
        return outOfLine();
    const auto offer = data::entityOf<MentorOffer>(reader, (*mentorship)->mentorId);
    const auto all = allReferring<Mentorship>(reader, "mentor_id", (*mentorship)->mentorId);
    if (!offer || !all)
        return tl::unexpected(offer ? all.error() : offer.error());
    const auto taken = std::ranges::count_if(
        *all, [&](const Mentorship& one) { return one.id != mentorshipId && domain::holdsSeat(one); });
    if (*offer && (*offer)->active && taken >= (*offer)->capacity)
        return refused("no-seat", QStringLiteral("all seats are taken"));
    return {};
}

// The rules compare with when the person did it; what comes late may have passed meanwhile.
base::Result<void> checkAhead(data::Reader& reader, const domain::Command& command, const QDateTime& now)
{
    const QDateTime starts = domain::instantFromWire(wordOf(command, "starts_at"));
    if (!starts.isValid() || starts > now)
        return {};
    const auto session = data::entityOf<MentorSession>(reader, command.target);
    if (!session)
        return tl::unexpected(session.error());
    const bool stands = *session && (*session)->startsAt == starts && wordOf(command, "occurrence").isEmpty();
    return stands ? base::Result<void>() : refused("in-the-past", QStringLiteral("its time has passed"));
}

base::Result<void> checkIsOf(data::Reader& reader, const domain::Person& actor, const domain::Command& command,
                             bool running)
{
    const auto mentorship = data::entityOf<Mentorship>(reader, wordOf(command, "mentorship_id"));
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    if (!*mentorship || !domain::isOf(**mentorship, actor.id))
        return refused("no-such-target", QStringLiteral("there is no such mentorship"));
    if (running && !domain::isRunning(**mentorship))
        return refused("wrong-state", (*mentorship)->state);
    if (command.kind == QLatin1StringView("mentor_session.propose") &&
        (wordOf(command, "mentor_id") != (*mentorship)->mentorId ||
         wordOf(command, "mentee_id") != (*mentorship)->menteeId))
        return refused("invalid-payload", QStringLiteral("the two are not those of the mentorship"));
    return {};
}

base::Result<void> countSeats(data::Transaction& transaction, const QString& mentorId)
{
    const auto all = allReferring<Mentorship>(transaction, "mentor_id", mentorId);
    auto offer = data::entityOf<MentorOffer>(transaction, mentorId);
    if (!all || !offer)
        return tl::unexpected(all ? offer.error() : all.error());
    if (!*offer)
        return {};
    (*offer)->taken = int(std::ranges::count_if(*all, domain::holdsSeat));
    return kept(transaction, **offer);
}

base::Result<void> followMentorship(data::Transaction& transaction, const Mentorship& mentorship)
{
    if (const auto counted = countSeats(transaction, mentorship.mentorId); !counted)
        return counted;
    if (mentorship.state == QLatin1StringView("accepted")) {
        auto wish = data::entityOf<MentorWish>(transaction, mentorship.menteeId);
        if (!wish)
            return tl::unexpected(wish.error());
        if (*wish && (*wish)->active) {
            (*wish)->active = false;
            if (const auto done = kept(transaction, **wish); !done)
                return done;
        }
    }
    for (const QString& person : {mentorship.mentorId, mentorship.menteeId}) {
        if (const auto done = refreshTimes(transaction, person); !done)
            return done;
    }
    return data::showPeople(transaction, {mentorship.mentorId, mentorship.menteeId});
}

// People's calendars are to be told of what was done then, unless only words were.
base::Result<void> tellCalendars(data::Transaction& transaction, const MentorSession& session, const QDateTime& doneAt)
{
    return inviteLater(transaction, session.id, session.actAt == doneAt ? doneAt : QDateTime());
}

// Sessions that were planned end with the mentorship: nobody waits for somebody who does not come. What was held stays.
base::Result<void> cancelRest(data::Transaction& transaction, const Mentorship& mentorship)
{
    auto sessions = allReferring<MentorSession>(transaction, "mentorship_id", mentorship.id);
    if (!sessions)
        return tl::unexpected(sessions.error());
    for (MentorSession& session : *sessions) {
        if (!domain::takesPlace(session) || domain::isOver(session, transaction.now()))
            continue;
        domain::callOff(session, transaction.now());
        domain::note(session, {QStringLiteral("ended"), mentorship.endedBy, transaction.now(), {}, {}, {}});
        session.updatedAt = transaction.now();
        if (const auto done = kept(transaction, session); !done)
            return done;
        if (const auto told = tellCalendars(transaction, session, transaction.now()); !told)
            return told;
    }
    return {};
}

// A series that has begun goes on as another one, which was agreed to: what was held stays, the rest is there now.
base::Result<void> endReplaced(data::Transaction& transaction, const MentorSession& session)
{
    auto before = data::entityOf<MentorSession>(transaction, session.replaces);
    if (!before)
        return tl::unexpected(before.error());
    const bool ends = *before && (*before)->mentorshipId == session.mentorshipId && domain::takesPlace(**before) &&
                      !domain::isOver(**before, transaction.now());
    if (!ends)
        return {};
    domain::callOff(**before, transaction.now());
    domain::note(**before, {QStringLiteral("replaced"), session.actBy, transaction.now(), {}, session.startsAt});
    (*before)->updatedAt = transaction.now();
    if (const auto done = kept(transaction, **before); !done)
        return done;
    return tellCalendars(transaction, **before, transaction.now());
}

// What brings a change of a session: calendars are told, what it replaces ends, and both are busy then.
base::Result<void> followSession(data::Transaction& transaction, const domain::Command& command,
                                 const MentorSession& session)
{
    // Calendars need not be told of another title when nothing of it is to come.
    const bool edited = session.act == QLatin1StringView("edited") && session.actAt == command.at;
    if (!edited || !domain::isOver(session, transaction.now())) {
        if (const auto told = tellCalendars(transaction, session, command.at); !told)
            return told;
    }
    if (const auto noted = noteWaiting(transaction, session); !noted)
        return noted;
    if (command.kind == QLatin1StringView("mentor_session.accept") && !session.replaces.isEmpty()) {
        if (const auto ended = endReplaced(transaction, session); !ended)
            return ended;
    }
    for (const QString& who : {session.mentorId, session.menteeId}) {
        if (const auto done = refreshTimes(transaction, who); !done)
            return done;
    }
    return {};
}

domain::Problem leftOutOf(const domain::ProgrammePair& pair, const base::Error& error)
{
    domain::Problem problem = problemOf(error);
    problem.detail = pair.wishId + QStringLiteral(" → ") + pair.offerId + QStringLiteral(": ") + error.detail;
    return problem;
}

base::Result<void> proposeAll(data::Transaction& transaction, domain::MentorProgramme programme, const QDateTime& at,
                              QList<domain::Problem>& leftOut)
{
    QJsonObject why; // by wish, for those who published it
    for (const domain::ProgrammePair& pair : programme.pairs) {
        const auto wish = data::entityOf<MentorWish>(transaction, pair.wishId);
        const auto offer = data::entityOf<MentorOffer>(transaction, pair.offerId);
        if (!wish || !offer)
            return tl::unexpected(wish ? offer.error() : wish.error());
        auto possible = *wish && (*wish)->active && *offer
                            ? checkProposal(transaction, (*offer)->personId, (*wish)->personId)
                            : base::Result<void>(refused("no-such-target", QStringLiteral("withdrawn")));
        if (!possible && possible.error().kind != base::Error::Kind::Rejected)
            return possible;
        if (!possible) {
            const auto open = *wish && *offer ? haveOpenOne(transaction, (*offer)->personId, (*wish)->personId)
                                              : base::Result<bool>(false);
            if (!open)
                return tl::unexpected(open.error());
            why.insert(pair.wishId, *open ? QStringLiteral("open") : possible.error().code);
            leftOut.append(leftOutOf(pair, possible.error()));
            continue;
        }
        Mentorship made;
        made.id = QUuid::createUuidV5(kProposals, programme.id + QLatin1Char('/') + (*wish)->personId)
                      .toString(QUuid::WithoutBraces);
        made.mentorId = (*offer)->personId;
        made.menteeId = (*wish)->personId;
        made.proposedBy = programme.ownerId;
        made.programmeId = programme.id;
        made.state = QStringLiteral("proposed");
        made.message = (*wish)->goals;
        made.skills = (*wish)->skills;
        made.createdAt = at;
        made.updatedAt = at;
        if (const auto done = kept(transaction, made); !done)
            return done;
        if (const auto done = followMentorship(transaction, made); !done)
            return done;
    }
    if (why.isEmpty())
        return {};
    programme.report.insert(QStringLiteral("left_out"), why);
    return kept(transaction, programme);
}

} // namespace

base::Result<void> refreshTimes(data::Transaction& transaction, const QString& personId)
{
    auto times = data::entityOf<Availability>(transaction, personId);
    auto sessions = allReferring<MentorSession>(transaction, "mentor_id", personId);
    const auto others = allReferring<MentorSession>(transaction, "mentee_id", personId);
    if (!times || !sessions || !others)
        return tl::unexpected(!times ? times.error() : !sessions ? sessions.error() : others.error());
    if (!*times)
        return {}; // who never said when they have time shares nothing
    sessions->append(*others);
    std::ranges::sort(*sessions, {}, &MentorSession::id);
    (*times)->meetings.clear();
    for (const MentorSession& session : std::as_const(*sessions)) {
        if (!domain::takesPlace(session) || domain::isOver(session, transaction.now())) // it is forgotten
            continue;
        auto changes = session.changes;
        for (domain::SessionChange& change : changes)
            change = {change.at, change.startsAt, change.cancelled}; // with whom is nobody's to know
        (*times)->meetings.append({session.startsAt, session.minutes, session.rule, session.timezone, changes});
    }
    return kept(transaction, **times);
}

base::Result<void> checkMentoring(data::Reader& reader, const domain::Person& actor, const domain::Command& command,
                                  const QDateTime& now)
{
    const auto is = [&](const char* kind) { return command.kind == QLatin1StringView(kind); };
    if (is("mentor_session.propose") || is("mentor_session.change")) {
        if (const auto ahead = checkAhead(reader, command, now); !ahead)
            return ahead;
    }
    if (is("mentorship.propose") && !wordOf(command, "mentor_id").isEmpty())
        return wordOf(command, "mentor_id") == actor.id ? base::Result<void>()
                                                        : checkProposal(reader, wordOf(command, "mentor_id"), actor.id);
    if (is("mentorship.propose") && !wordOf(command, "mentee_id").isEmpty())
        return wordOf(command, "mentee_id") == actor.id ? base::Result<void>()
                                                        : checkAsked(reader, actor.id, wordOf(command, "mentee_id"));
    if (is("mentorship.agree"))
        return checkAgreement(reader, command.target);
    const bool running = is("mentor_session.propose");
    if (running || is("mentoring_feedback.give"))
        return checkIsOf(reader, actor, command, running);
    if (is("mentorship_entry.put")) {
        const auto there = reader.entity(domain::kindOf<domain::MentorshipEntry>(), command.target);
        if (!there)
            return tl::unexpected(there.error());
        return *there ? base::Result<void>() : checkIsOf(reader, actor, command, true);
    }
    if (command.kind.startsWith(QLatin1StringView("mentor_programme.")) &&
        !actor.roles.contains(kLearningDevelopmentRole))
        return refused("not-allowed", QStringLiteral("programmes are made by learning & development"));
    return {};
}

base::Result<void> followMentoring(data::Transaction& transaction, const domain::Command& command, const QString& kind,
                                   const QJsonObject& entity, QList<domain::Problem>& leftOut)
{
    if (kind == domain::kindOf<Mentorship>()) {
        const auto mentorship = domain::fromJson<Mentorship>(entity);
        if (!mentorship)
            return tl::unexpected(mentorship.error());
        if (mentorship->state == QLatin1StringView("ended")) {
            if (const auto done = cancelRest(transaction, *mentorship); !done)
                return done;
        }
        return followMentorship(transaction, *mentorship);
    }
    if (kind == domain::kindOf<MentorOffer>())
        return countSeats(transaction, command.target);
    if (kind == domain::kindOf<Availability>())
        return refreshTimes(transaction, command.target);
    if (kind == domain::kindOf<MentorSession>()) {
        const auto session = domain::fromJson<MentorSession>(entity);
        return session ? followSession(transaction, command, *session)
                       : base::Result<void>(tl::unexpected(session.error()));
    }
    if (command.kind != QLatin1StringView("mentor_programme.publish"))
        return {};
    const auto programme = domain::fromJson<domain::MentorProgramme>(entity);
    return programme ? proposeAll(transaction, *programme, command.at, leftOut)
                     : base::Result<void>(tl::unexpected(programme.error()));
}

} // namespace commands
