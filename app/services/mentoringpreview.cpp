// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a matching of this device's offers and wishes begins with, and the preview of a programme.
#include "app/domain/profile.h"
#include "app/services/mentoringreader.h"
#include "app/store/people.h"
#include "app/store/table.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace services {

namespace {

template <domain::Entity T>
QList<T> allOf(store::Database& db)
{
    return store::Table<T>::select(db, "");
}

// The figures of a preview, to be kept with what is published.
QJsonObject reportOf(const mentoring::Programme& result)
{
    const mentoring::Fairness& fair = result.fairness;
    QJsonObject ranks;
    for (auto it = fair.ranks.begin(); it != fair.ranks.end(); ++it)
        ranks.insert(QString::number(it.key()), it.value());
    QJsonArray unmatched; // by wish
    for (const mentoring::Unmatched& one : result.unmatched)
        unmatched.append(one.wishId);
    return {{QStringLiteral("wishes"), fair.wishes},   {QStringLiteral("matched"), fair.matched},
            {QStringLiteral("seats"), fair.seats},     {QStringLiteral("lowest"), fair.lowest},
            {QStringLiteral("highest"), fair.highest}, {QStringLiteral("median"), fair.median},
            {QStringLiteral("mean"), fair.mean},       {QStringLiteral("mean_rank"), fair.meanRank},
            {QStringLiteral("ranks"), ranks},          {QStringLiteral("envious"), fair.envious.size()},
            {QStringLiteral("unmatched"), unmatched}};
}

} // namespace

void MentoringReader::addPeople(mentoring::MatchInput& input) const
{
    QSet<QString> known;
    QStringList wanted;
    for (const auto& wish : std::as_const(input.wishes))
        wanted.append(wish.personId);
    for (const auto& offer : std::as_const(input.offers))
        wanted.append(offer.personId);
    for (int step = 0; step < kLongestLine && !wanted.isEmpty(); ++step) {
        QStringList above;
        for (const QString& id : std::as_const(wanted)) {
            if (known.contains(id))
                continue;
            known.insert(id);
            const auto person = store::personOf(m_db, id);
            if (!person)
                continue;
            input.people.append(*person);
            if (!person->supervisorId.isEmpty())
                above.append(person->supervisorId);
        }
        wanted = above;
    }
}

void MentoringReader::addStandings(mentoring::MatchInput& input) const
{
    const auto add = [&](const QString& personId) {
        if (const auto card = store::Table<domain::ProfileCard>::find(m_db, personId))
            input.standings.insert(personId, card->skills);
    };
    for (const auto& wish : std::as_const(input.wishes))
        add(wish.personId);
    for (const auto& offer : std::as_const(input.offers)) {
        add(offer.personId);
        input.taken.insert(offer.id, offer.taken);
    }
    input.rules.from = m_now.date();
}

// Who was asked by an earlier programme and did not become a pair is not asked about the same one again; what they
// answered stays between the two.
void MentoringReader::addAsked(ProgrammeView& view, const mentoring::MatchInput& input,
                               QList<mentoring::PairLock>& locks) const
{
    const auto waits = [&](const domain::ProgrammePair& pair) {
        return std::ranges::any_of(input.wishes, [&](const auto& wish) { return wish.id == pair.wishId; }) &&
               std::ranges::any_of(input.offers, [&](const auto& offer) { return offer.id == pair.offerId; }) &&
               std::ranges::none_of(locks, [&](const mentoring::PairLock& lock) {
                   return lock.wishId == pair.wishId && lock.offerId == pair.offerId;
               });
    };
    for (const auto& other :
         store::Table<domain::MentorProgramme>::select(m_db, "WHERE state = 'published' ORDER BY published_at, id")) {
        const QJsonObject leftOut = other.report.value(QLatin1StringView("left_out")).toObject();
        for (const domain::ProgrammePair& pair : other.pairs) {
            if (leftOut.contains(pair.wishId) || !waits(pair))
                continue;
            locks.append({pair.wishId, pair.offerId, false});
            view.asked.append({pair, other.title});
        }
    }
}

std::optional<ProgrammeView> MentoringReader::programme(const QString& id) const
{
    const auto found = store::Table<domain::MentorProgramme>::find(m_db, id);
    if (!found)
        return std::nullopt;
    ProgrammeView view;
    view.programme = *found;
    view.waiting = isWaiting(id);
    mentoring::MatchInput input;
    input.wishes = allOf<domain::MentorWish>(m_db);
    input.offers = allOf<domain::MentorOffer>(m_db);
    for (const auto& wish : std::as_const(input.wishes))
        view.menteeOf.insert(wish.id, nameOf(wish.personId));
    for (const auto& offer : std::as_const(input.offers)) {
        view.mentorOf.insert(offer.id, nameOf(offer.personId));
        view.offers.append({offer.id, view.mentorOf.value(offer.id)});
    }
    std::ranges::sort(view.offers, {}, [](const auto& offer) { return offer.second; });
    if (found->state == QLatin1StringView("published")) {
        view.report = found->report;
        return view;
    }
    input.wishes.removeIf([](const domain::MentorWish& wish) { return !wish.active; });
    input.offers.removeIf([](const domain::MentorOffer& offer) { return !offer.active; });
    addPeople(input);
    addStandings(input);
    QList<mentoring::PairLock> locks;
    for (const domain::ProgrammePair& pair : found->fixed)
        locks.append({pair.wishId, pair.offerId, pair.fixed != QLatin1StringView("apart")});
    addAsked(view, input, locks);
    QElapsedTimer timer;
    timer.start();
    view.result = mentoring::matchProgramme(mentoring::Matcher(input), locks,
                                            found->mode == QLatin1StringView("stable") ? mentoring::Mode::Stable
                                                                                       : mentoring::Mode::Optimal);
    view.milliseconds = int(timer.elapsed());
    view.report = reportOf(view.result);
    return view;
}

} // namespace services
