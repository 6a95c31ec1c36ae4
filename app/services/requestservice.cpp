// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/requestservice.h"

#include "app/base/ids.h"
#include "app/base/plaintext.h"
#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/services/audittrail.h"
#include "app/services/commandsender.h"
#include "app/services/courseaccess.h"
#include "app/services/peoplefinder.h"
#include "app/services/requestdrafts.h"
#include "app/services/requestreader.h"
#include "app/store/outbox.h"
#include "app/store/people.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace services {

namespace {

constexpr auto kSendingMost = std::chrono::seconds(2);

bool concernsRequests(const QString& kind)
{
    for (const char* one : {"course_request", "delegation", "outbox", "draft", "person", "person_detail", "policy",
                            "enrollment", "elsewhere"}) {
        if (kind == QLatin1StringView(one))
            return true;
    }
    return false;
}

// An empty comment is none.
QJsonObject withText(const char* member, const QString& text)
{
    QJsonObject payload;
    if (const QString plain = base::plainText(text).trimmed(); !plain.isEmpty())
        payload.insert(QLatin1StringView(member), plain);
    return payload;
}

} // namespace

struct RequestService::Private
{
    Private(store::Store& s, const domain::Clock& c, QString me, RequestService* q)
        : store(s),
          clock(c),
          personId(std::move(me)),
          people(s.reader()),
          sender(
              s, c, personId, q, [q](const QString& id, const base::Error& error) { Q_EMIT q->refused(id, error); },
              [q](const QString& id) { Q_EMIT q->queued(id); }),
          holding(sender)
    {
    }

    [[nodiscard]] RequestReader reader() const { return RequestReader(store.reader(), clock, personId); }
    // What people do carries the revision that is on screen now.
    QString act(const QString& kind, const QString& requestId, const QJsonObject& payload) const
    {
        return holding.send(kind, requestId, payload, reader().revisionOf(requestId));
    }

    [[nodiscard]] QStringList held() const
    {
        QStringList ids;
        for (const store::OutboxEntry& entry : store::Outbox(store.reader()).items()) {
            if (entry.state == store::OutboxState::Waiting && entry.attempts == 0 && entry.nextTryAt.isValid())
                ids.append(entry.command.id);
        }
        return ids;
    }
    [[nodiscard]] bool isAnyHere(const QStringList& ids) const
    {
        const auto items = store::Outbox(store.reader()).items();
        return std::any_of(items.begin(), items.end(), [&](const auto& item) { return ids.contains(item.command.id); });
    }

    // The rules let a decision through that the server must refuse: the request has gone on to another desk by a
    // decision that it does not know yet.
    QString decide(const QString& kind, const QString& requestId, const QJsonObject& payload) const
    {
        const std::optional<base::Error> hindrance = reader().hindrance(requestId);
        return hindrance ? sender.refuse(*hindrance) : act(kind, requestId, payload);
    }

    store::Store& store;
    const domain::Clock& clock;
    QString personId;
    PeopleFinder people;
    CommandSender sender;
    CommandSender holding; // what is decided and answered, see setHold
};

RequestService::RequestService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, clock, std::move(personId), this))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (PeopleFinder::isAbout(kind))
            d->people.forget();
        if (concernsRequests(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, [this] {
        d->people.forget();
        Q_EMIT changed();
    });
}

RequestService::~RequestService() = default;

QList<RequestItem> RequestService::mine() const
{
    return d->reader().mine();
}

QList<RequestItem> RequestService::toReview() const
{
    return d->reader().toReview();
}

QList<RequestItem> RequestService::decided() const
{
    return d->reader().decided();
}

int RequestService::toReviewCount() const
{
    return d->reader().toReviewCount();
}

bool RequestService::isReviewer() const
{
    return d->reader().isReviewer();
}

bool RequestService::hasDesk() const
{
    return d->reader().hasDesk();
}

std::optional<RequestItem> RequestService::request(const QString& requestId) const
{
    return d->reader().request(requestId);
}

RequestContext RequestService::context(const QString& requestId) const
{
    return d->reader().context(requestId);
}

std::optional<Conflict> RequestService::conflict(const QString& requestId) const
{
    return d->reader().conflict(requestId);
}

std::optional<domain::Delegation> RequestService::delegation() const
{
    return d->reader().delegation();
}

QString RequestService::openRequestLike(const RequestDraft& draft) const
{
    return d->reader().openRequestLike(draft);
}

bool RequestService::isGranted(const QString& courseId) const
{
    return !courseId.isEmpty() && services::isGranted(d->store.reader(), d->personId, courseId);
}

QString RequestService::me() const
{
    return d->personId;
}

QString RequestService::nameOf(const QString& personId) const
{
    return d->reader().nameOf(personId);
}

QList<domain::Person> RequestService::possibleReviewers(const QString& words, const QString& requestId, int limit) const
{
    const auto request = store::Table<domain::CourseRequest>::find(d->store.reader(), requestId);
    auto hits = d->people.find(words, 1000);
    std::stable_partition(hits.begin(), hits.end(), [](const auto& hit) { return hit.mayReview; });
    QList<domain::Person> people;
    for (const auto& hit : hits) {
        if (people.size() >= limit)
            break;
        // Nobody decides on what they ask for themselves, and who has it on their desk need not be given it.
        if (hit.id == d->personId || (request && (hit.id == request->personId || hit.id == request->deskId)))
            continue;
        if (auto person = store::personOf(d->store.reader(), hit.id))
            people.append(std::move(*person));
    }
    return people;
}

QList<RequestDraft> RequestService::drafts() const
{
    return readDrafts(d->store.reader());
}

void RequestService::saveDraft(const RequestDraft& draft, QObject* context, std::function<void(QString)> done)
{
    RequestDraft kept = draft;
    if (kept.id.isEmpty())
        kept.id = base::newId();
    kept.updatedAt = d->clock.now();
    QPointer<QObject> receiver(context);
    d->store.post([kept, receiver, done = std::move(done), store = &d->store](store::Database& db) {
        if (!writeDraft(db, kept))
            return;
        QMetaObject::invokeMethod(store, [receiver, done, id = kept.id] {
            if (receiver && done)
                done(id);
        });
    });
}

void RequestService::discardDraft(const QString& draftId)
{
    d->store.post([draftId](store::Database& db) { (void)removeDraft(db, draftId); });
}

QString RequestService::submit(const RequestDraft& draft)
{
    return d->sender.send(QStringLiteral("request.submit"), base::newId(), submission(draft), 0,
                          [id = draft.id](store::Database& db) -> base::Result<void> {
                              return id.isEmpty() ? base::Result<void>() : removeDraft(db, id);
                          });
}

QString RequestService::withdraw(const QString& requestId, const QString& comment)
{
    return d->act(QStringLiteral("request.withdraw"), requestId, withText("comment", comment));
}

QString RequestService::answer(const QString& requestId, const QString& text)
{
    return d->act(QStringLiteral("request.answer"), requestId, withText("text", text));
}

QString RequestService::approve(const QString& requestId, const QString& comment)
{
    return d->decide(QStringLiteral("request.approve"), requestId, withText("comment", comment));
}

QString RequestService::decline(const QString& requestId, const QString& reason)
{
    return d->decide(QStringLiteral("request.decline"), requestId, withText("reason", reason));
}

QString RequestService::askBack(const QString& requestId, const QString& question)
{
    return d->decide(QStringLiteral("request.ask"), requestId, withText("question", question));
}

QString RequestService::reassign(const QString& requestId, const QString& personId, const QString& comment)
{
    QJsonObject payload = withText("comment", comment);
    payload.insert(QStringLiteral("to"), personId);
    return d->decide(QStringLiteral("request.reassign"), requestId, payload);
}

QString RequestService::delegateTo(const QString& personId, const QDateTime& from, const QDateTime& until)
{
    return d->sender.send(QStringLiteral("delegation.set"), d->personId,
                          {{QStringLiteral("delegate_id"), personId},
                           {QStringLiteral("starts_at"), domain::toWire(from)},
                           {QStringLiteral("ends_at"), domain::toWire(until)}});
}

QString RequestService::endDelegation()
{
    return d->sender.send(QStringLiteral("delegation.clear"), d->personId, {});
}

void RequestService::setHold(std::chrono::seconds hold)
{
    d->holding.setHold(hold);
}

void RequestService::takeBack(const QStringList& commandIds, QObject* context, std::function<void(int)> done)
{
    d->holding.takeBack(commandIds, context, std::move(done));
}

bool RequestService::isHolding() const
{
    return !d->held().isEmpty();
}

void RequestService::letGo(QObject* context, std::function<void()> done)
{
    const QStringList ids = d->held();
    d->store.post([ids](store::Database& db) { (void)store::Outbox(db).letGo(ids); });
    auto* wait = new QObject(context);
    const auto end = [wait, once = std::make_shared<std::function<void()>>(std::move(done))] {
        wait->deleteLater();
        if (const auto then = std::exchange(*once, {}))
            then();
    };
    connect(this, &RequestService::changed, wait, [this, ids, end] {
        if (!d->isAnyHere(ids))
            end();
    });
    QTimer::singleShot(kSendingMost, wait, end);
}

QByteArray RequestService::auditTrailCsv(const QList<RequestItem>& items) const
{
    QHash<QString, QString> names;
    return auditTrail(items, [&](const QString& id) {
        if (!id.isEmpty() && !names.contains(id)) {
            const auto person = store::personOf(d->store.reader(), id);
            names.insert(id, person ? person->name : id);
        }
        return names.value(id);
    });
}

} // namespace services
