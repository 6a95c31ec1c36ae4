// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/learningservice.h"

#include "app/domain/ports.h"
#include "app/services/commandsender.h"
#include "app/services/learningreader.h"
#include "app/store/rescue.h"
#include "app/store/store.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace services {

namespace {

constexpr int kDueSoonDays = 30;
constexpr int kExpiringDays = 60;

bool isOpen(const LearningItem& item)
{
    return item.enrollment.state == QLatin1StringView("registered") ||
           item.enrollment.state == QLatin1StringView("active");
}

template <typename Less, typename Wanted>
QList<LearningItem> firstOf(const QList<LearningItem>& items, qsizetype most, Wanted wanted, Less less)
{
    QList<LearningItem> found;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(found), wanted);
    std::stable_sort(found.begin(), found.end(), less);
    return found.first(std::min(most, found.size()));
}

bool concernsLearning(const QString& kind)
{
    static const QSet<QString> others{QStringLiteral("course_request"), QStringLiteral("delegation"),
                                      QStringLiteral("policy"), QStringLiteral("draft"),
                                      QStringLiteral("search_index")};
    return !others.contains(kind);
}

} // namespace

struct LearningService::Private
{
    Private(store::Store& s, const domain::Clock& c, QString me, LearningService* q)
        : store(s),
          clock(c),
          personId(std::move(me)),
          sender(s, c, personId, q, [q](const QString& id, const base::Error& error) { Q_EMIT q->refused(id, error); }),
          holding(sender)
    {
    }

    [[nodiscard]] LearningReader reader() const { return LearningReader(store.reader(), clock, personId, formats); }

    store::Store& store;
    const domain::Clock& clock;
    QString personId;
    std::optional<QStringList> formats;
    CommandSender sender;
    CommandSender holding; // see setHold
};

LearningService::LearningService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, clock, std::move(personId), this))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (concernsLearning(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &LearningService::changed);
}

LearningService::~LearningService() = default;

void LearningService::setFormats(const std::optional<QStringList>& formats)
{
    if (std::exchange(d->formats, formats) != formats)
        Q_EMIT changed();
}

Home LearningService::home() const
{
    const LearningReader reader = d->reader();
    Home home;
    const auto items = reader.courses();
    const auto byDue = [](const LearningItem& a, const LearningItem& b) {
        return a.enrollment.dueAt < b.enrollment.dueAt;
    };
    home.resume = firstOf(
        items, 4, [](const auto& item) { return item.enrollment.state == QLatin1StringView("active"); },
        [](const auto& a, const auto& b) { return a.enrollment.updatedAt > b.enrollment.updatedAt; });
    home.due = firstOf(
        items, 6,
        [](const auto& item) {
            return isOpen(item) && item.enrollment.dueAt.isValid() && item.daysToDue <= kDueSoonDays;
        },
        byDue);
    home.pathwaysDue = reader.pathwaysDue(kDueSoonDays).mid(0, 6);
    home.registrations = firstOf(items, 6, isOpen, [](const auto& a, const auto& b) {
        return a.enrollment.registeredAt > b.enrollment.registeredAt;
    });
    home.pathways = reader.joinedPathways(3);
    reader.readCards(home);
    if (home.isSupervisor) {
        home.teamOverdue = reader.teamOverdue();
        home.teamExpiring = reader.teamExpiring(kExpiringDays);
    }
    return home;
}

QList<LearningItem> LearningService::myCourses() const
{
    auto items = d->reader().courses();
    const auto rank = [](const LearningItem& item) {
        return item.enrollment.state == QLatin1StringView("active")       ? 0
               : item.enrollment.state == QLatin1StringView("registered") ? 1
                                                                          : 2;
    };
    std::stable_sort(items.begin(), items.end(), [&](const LearningItem& a, const LearningItem& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.enrollment.updatedAt > b.enrollment.updatedAt;
    });
    return items;
}

QList<PathwayProgress> LearningService::pathways() const
{
    return d->reader().pathways();
}

std::optional<PathwayProgress> LearningService::pathway(const QString& pathwayId) const
{
    return d->reader().pathway(pathwayId);
}

QString LearningService::registerFor(const QString& courseId)
{
    return d->sender.send(QStringLiteral("enrollment.register"), domain::enrollmentId(d->personId, courseId),
                          {{QStringLiteral("course_id"), courseId}});
}

QString LearningService::withdraw(const QString& courseId)
{
    return d->holding.send(QStringLiteral("enrollment.withdraw"), domain::enrollmentId(d->personId, courseId), {});
}

void LearningService::setHold(std::chrono::seconds hold)
{
    d->holding.setHold(hold);
}

void LearningService::takeBack(const QString& commandId, QObject* context, std::function<void(bool)> done)
{
    d->holding.takeBack({commandId}, context, [done = std::move(done)](int undone) { done(undone > 0); });
}

QString LearningService::join(const QString& pathwayId)
{
    return d->sender.send(QStringLiteral("pathway.join"), domain::pathwayEnrollmentId(d->personId, pathwayId),
                          {{QStringLiteral("pathway_id"), pathwayId}});
}

QString LearningService::leave(const QString& pathwayId)
{
    return d->sender.send(QStringLiteral("pathway.leave"), domain::pathwayEnrollmentId(d->personId, pathwayId), {});
}

void LearningService::dismissNews(const QString& newsId)
{
    d->store.post([newsId](store::Database& db) {
        if (db.statement("UPDATE pathway_news SET dismissed = 1 WHERE id = ?1").args(newsId).run())
            db.noteChange(QStringLiteral("pathway_news"), newsId);
    });
}

void LearningService::dismissRescue()
{
    d->store.post([](store::Database& db) {
        if (store::forgetRescue(db))
            db.noteChange(QStringLiteral("rescue"), {});
    });
}

} // namespace services
