// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/playservice.h"

#include "app/base/timezones.h"
#include "app/domain/ports.h"
#include "app/learning/offline/attempts.h"
#include "app/learning/package/info.h"
#include "app/services/courseopener.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

namespace services {

struct PlayService::Private
{
    PlayService* q;
    Setup setup;
    QHash<QString, QPointer<PlaySession>> open; // by course
    QSet<QString> opening;

    void begin(const base::Result<FoundCourse>& found, const QString& courseId, QPointer<QObject> context, Opened done,
               const PlayWish& wish);
    void finish(const base::Result<FoundCourse>& begun, const QString& courseId, const QPointer<QObject>& context,
                const Opened& done, const PlayWish& wish);
};

PlayService::PlayService(const Setup& setup, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(Private{this, setup, {}, {}}))
{
    connect(&setup.store, &store::Store::changed, this, [this](const QString& kind) {
        if (kind == domain::kindOf<domain::Attempt>())
            Q_EMIT changed();
    });
    connect(&setup.store, &store::Store::damageRepaired, this, &PlayService::changed);
}

PlayService::~PlayService() = default;

void PlayService::open(const QString& courseId, QObject* context, Opened done, const PlayWish& wish)
{
    if (d->open.value(courseId) || d->opening.contains(courseId)) {
        done(base::failure(base::Error{base::Error::Kind::Rejected, courseId, 0, QStringLiteral("already-open"), 0}));
        return;
    }
    d->opening.insert(courseId);
    const Setup& setup = d->setup;
    setup.store.read<base::Result<FoundCourse>>(
        [person = setup.personId, courseId, folder = setup.packageFolder, wish](store::Database& db) {
            return findCourse(db, person, courseId, folder, wish);
        },
        this,
        [this, courseId, context = QPointer<QObject>(context), done = std::move(done),
         wish](base::Result<FoundCourse> found) { d->begin(found, courseId, context, done, wish); });
}

void PlayService::Private::begin(const base::Result<FoundCourse>& found, const QString& courseId,
                                 QPointer<QObject> context, Opened done, const PlayWish& wish)
{
    if (!found)
        return finish(found, courseId, context, done, wish);
    const QString format = package::formatWord(found->course.info.format);
    if (!setup.policy.allowsFormat(format)) {
        const base::Error refused{base::Error::Kind::Rejected, format, 0, QStringLiteral("policy-format"), 0};
        return finish(base::failure(refused), courseId, context, done, wish);
    }
    const QDateTime now = setup.clock.now();
    const QString zone = base::currentZoneName(setup.clock.zone().id());
    setup.store.post([this, store = &setup.store, guard = QPointer<PlayService>(q), found = *found, courseId,
                      context = std::move(context), done = std::move(done), wish, now, zone](store::Database& db) {
        const store::Durable durable(db);
        const auto begun = beginAttempt(db, found, now, zone);
        QMetaObject::invokeMethod(store, [this, guard, begun, courseId, context, done, wish] {
            if (guard)
                finish(begun, courseId, context, done, wish);
        });
    });
}

void PlayService::Private::finish(const base::Result<FoundCourse>& begun, const QString& courseId,
                                  const QPointer<QObject>& context, const Opened& done, const PlayWish& wish)
{
    opening.remove(courseId);
    if (!context)
        return;
    if (!begun)
        return done(base::failure(begun.error()));
    PlayCourse course = begun->course;
    course.issuer = setup.issuer;
    const auto keeps = leavesNoTrace(course) ? AttemptKeeper::Keeps::Nothing : AttemptKeeper::Keeps::Everything;
    course.keeper = std::make_shared<AttemptKeeper>(setup.store, setup.clock, course.attempt, keeps);
    auto session = makeSession(std::move(course));
    if (session) {
        open.insert(courseId, session->get());
        if (!wish.item.isEmpty())
            (*session)->navigate(QStringLiteral("choice"), wish.item);
    }
    done(std::move(session));
}

std::optional<domain::MergedLearning> PlayService::learning(const QString& courseId) const
{
    const auto attempts =
        offline::Attempts(d->setup.store.reader()).of(domain::enrollmentId(d->setup.personId, courseId));
    return attempts.isEmpty() ? std::nullopt : std::optional(domain::mergedLearning(attempts));
}

QList<domain::Attempt> PlayService::attempts() const
{
    return offline::Attempts(d->setup.store.reader()).all();
}

} // namespace services
