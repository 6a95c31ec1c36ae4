// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/happened.h"

#include "app/domain/homecards.h"
#include "app/domain/noticesof.h"
#include "app/domain/person.h"
#include "app/domain/persondetail.h"

#include <QLocale>
#include <QTimeZone>

namespace telling {

namespace {

constexpr int kCommunitiesAtOnce = 500;

base::Result<std::optional<Happened>> finished(data::Reader& reader, Happened happened, const QString& communityId,
                                               const QString& personId)
{
    const auto community = data::entityOf<domain::Community>(reader, communityId);
    if (!community)
        return base::failure(community.error());
    happened.communityId = communityId;
    happened.community = *community ? (*community)->name : QString();
    happened.who = nameOf(reader, personId);
    return happened;
}

base::Result<std::optional<Happened>> threadTold(data::Reader& reader, const QString& id)
{
    const auto thread = data::entityOf<domain::Thread>(reader, id);
    if (!thread || !*thread || (*thread)->hiddenAt.isValid() || (*thread)->removedAt.isValid())
        return thread ? base::Result<std::optional<Happened>>(std::nullopt) : base::failure(thread.error());
    const domain::Thread& one = **thread;
    Happened happened{
        QStringLiteral("thread"), id, {}, {}, {}, one.title, domain::excerptOf(one.text), one.createdAt, {}, {}};
    return finished(reader, std::move(happened), one.communityId, one.authorId);
}

base::Result<std::optional<Happened>> postTold(data::Reader& reader, const QString& id)
{
    const auto post = data::entityOf<domain::Post>(reader, id);
    if (!post || !*post || (*post)->hiddenAt.isValid() || (*post)->removedAt.isValid())
        return post ? base::Result<std::optional<Happened>>(std::nullopt) : base::failure(post.error());
    const auto thread = data::entityOf<domain::Thread>(reader, (*post)->threadId);
    if (!thread || !*thread || (*thread)->hiddenAt.isValid())
        return thread ? base::Result<std::optional<Happened>>(std::nullopt) : base::failure(thread.error());
    Happened happened{
        QStringLiteral("post"), id, {}, {}, {}, (*thread)->title, domain::excerptOf((*post)->text), (*post)->createdAt,
        (*post)->threadId,      {}};
    return finished(reader, std::move(happened), (*post)->communityId, (*post)->authorId);
}

// Where its organiser planned it; their home, when that device did not know where it was.
QString whenWords(const domain::Event& event, const domain::PersonRecord& organiser)
{
    const auto isPlace = [](const QString& zone) {
        return zone.contains(QLatin1Char('/')) && !zone.startsWith(QLatin1StringView("Etc/")) &&
               QTimeZone(zone.toUtf8()).isValid();
    };
    const QString named = isPlace(event.timezone)       ? event.timezone
                          : isPlace(organiser.timezone) ? organiser.timezone
                                                        : QString();
    const QTimeZone zone = named.isEmpty() ? QTimeZone::utc() : QTimeZone(named.toUtf8());
    const QString clock = QLocale::c().toString(event.startsAt.toTimeZone(zone), QStringLiteral("d MMMM yyyy, HH:mm"));
    const QString city = named.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    return city.isEmpty() ? clock + QStringLiteral(" UTC") : QStringLiteral("%1 (time of %2)").arg(clock, city);
}

base::Result<std::optional<Happened>> eventTold(data::Reader& reader, const QString& id)
{
    const auto event = data::entityOf<domain::Event>(reader, id);
    if (!event || !*event || (*event)->cancelledAt.isValid())
        return event ? base::Result<std::optional<Happened>>(std::nullopt) : base::failure(event.error());
    const domain::Event& one = **event;
    const auto organiser = data::entityOf<domain::PersonRecord>(reader, one.organiserId);
    if (!organiser)
        return base::failure(organiser.error());
    QStringList about{whenWords(one, organiser->value_or(domain::PersonRecord{})), one.location};
    about.removeAll(QString());
    Happened happened{QStringLiteral("event"), id, {}, {}, {}, one.title, about.join(QStringLiteral(" · ")),
                      one.updatedAt,           {}, {}};
    return finished(reader, std::move(happened), one.communityId, one.organiserId);
}

} // namespace

QString nameOf(data::Reader& reader, const QString& personId)
{
    const auto person = data::entityOf<domain::PersonRecord>(reader, personId);
    return person && *person ? (*person)->name : QString();
}

base::Result<QStringList> communitiesOf(data::Reader& reader, const QString& idOrName)
{
    const auto byId = reader.entity(domain::kindOf<domain::Community>(), idOrName);
    if (!byId)
        return base::failure(byId.error());
    if (*byId)
        return QStringList{idOrName};
    QStringList named;
    QString after;
    while (true) {
        const auto page = reader.page(domain::kindOf<domain::Community>(), after, kCommunitiesAtOnce);
        if (!page)
            return base::failure(page.error());
        for (const data::StoredEntity& stored : *page) {
            if (stored.object().value(QLatin1StringView("name")).toString() == idOrName)
                named.append(stored.id);
        }
        if (page->size() < kCommunitiesAtOnce)
            return named;
        after = page->back().id;
    }
}

base::Result<std::optional<Happened>> happenedOf(data::Reader& reader, const QString& kind, const QString& id)
{
    if (kind == domain::kindOf<domain::Thread>())
        return threadTold(reader, id);
    if (kind == domain::kindOf<domain::Post>())
        return postTold(reader, id);
    return eventTold(reader, id);
}

} // namespace telling
