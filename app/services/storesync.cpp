// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/storesync.h"

#include "app/base/log.h"
#include "app/domain/json.h"
#include "app/domain/rules.h"
#include "app/services/mentoringreader.h"
#include "app/services/otherside.h"
#include "app/services/outboxorder.h"
#include "app/services/serverclock.h"
#include "app/services/talksubject.h"
#include "app/store/lost.h"
#include "app/store/meta.h"
#include "app/store/outboxfiles.h"
#include "app/store/rescue.h"
#include "app/store/servertime.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace services {

namespace {

constexpr auto kNetworkWatchDelay = std::chrono::seconds(2);

QString stateName(store::OutboxState state)
{
    switch (state) {
    case store::OutboxState::Waiting:
        return QStringLiteral("waiting");
    case store::OutboxState::Sending:
        return QStringLiteral("sending");
    case store::OutboxState::Wedged:
        return QStringLiteral("wedged");
    }
    Q_UNREACHABLE();
}

SyncPhase phaseOf(appsync::Phase phase)
{
    switch (phase) {
    case appsync::Phase::Idle:
        return SyncPhase::Idle;
    case appsync::Phase::FirstPull:
        return SyncPhase::FirstPull;
    case appsync::Phase::Pulling:
        return SyncPhase::Pulling;
    case appsync::Phase::Pushing:
        return SyncPhase::Pushing;
    case appsync::Phase::Waiting:
        return SyncPhase::Waiting;
    }
    Q_UNREACHABLE();
}

Reach reachOf(appsync::Reach reach)
{
    switch (reach) {
    case appsync::Reach::Online:
        return Reach::Online;
    case appsync::Reach::Offline:
        return Reach::Offline;
    case appsync::Reach::CaptivePortal:
        return Reach::CaptivePortal;
    case appsync::Reach::SignedOut:
        return Reach::SignedOut;
    case appsync::Reach::ServerTrouble:
        return Reach::ServerTrouble;
    }
    Q_UNREACHABLE();
}

template <domain::Entity T>
QString textIn(store::Database& db, const char* column, const QString& id)
{
    auto row = db.statement(QByteArray("SELECT ") + column + " FROM " + domain::Declared<T>::kind + " WHERE id = ?1");
    row.args(id);
    return row.next() ? row.text(0) : QString();
}

template <domain::Entity T>
QString titleIn(store::Database& db, const QString& id)
{
    return textIn<T>(db, "title", id);
}

template <domain::Entity T>
QString nameIn(store::Database& db, const QString& id)
{
    return textIn<T>(db, "name", id);
}

// A text whose file was refused needs its person as if it had been refused itself.
store::OutboxEntry withFiles(store::OutboxEntry text, const QList<store::OutboxEntry>& files)
{
    for (const store::OutboxEntry& file : files) {
        if (text.state == store::OutboxState::Wedged || file.state != store::OutboxState::Wedged)
            continue;
        text.state = file.state;
        text.problem = file.problem;
    }
    return text;
}

} // namespace

StoreSync::StoreSync(store::Store& store, appsync::Link& link, const ServerClock& clock, QObject* parent)
    : SyncService(parent), m_store(store), m_link(link), m_clock(clock)
{
    connect(&link, &appsync::Link::statusChanged, this, &StoreSync::onStatus);
    connect(&link, &appsync::Link::outboxChanged, this, &SyncService::outboxChanged);
    connect(
        &link, &appsync::Link::finished, this,
        [this](const appsync::Totals& t, const std::optional<base::Error>& error) {
            Q_EMIT finished(SyncTotals{t.pulled, t.pushed, t.requests, t.bytesIn, t.bytesOut, t.ms, t.waiting}, error);
        });
    connect(&store, &store::Store::changed, this, &StoreSync::onStoreChanged);
    // Until the link has been built in its thread and says how things stand.
    if (const auto asOf = store::meta(store.reader(), QStringLiteral("last_sync")))
        m_status.asOf = domain::instantFromWire(*asOf);
    const store::Outbox outbox(store.reader());
    m_status.waiting = outbox.count();
    m_status.wedged = outbox.wedgedCount();
}

void StoreSync::start()
{
    m_link.post([](appsync::Link& link) { link.engine().start(); });
    // A connection to the system bus: not while the window is still being painted.
    QTimer::singleShot(kNetworkWatchDelay, this, &StoreSync::watchNetwork);
}

void StoreSync::watchNetwork()
{
    m_link.watchNetwork();
}

void StoreSync::nudge()
{
    m_link.post([](appsync::Link& link) { link.engine().nudge(); });
}

void StoreSync::reconnect()
{
    m_link.post([](appsync::Link& link) { link.engine().setNetwork(true); });
}

SyncStatus StoreSync::status() const
{
    SyncStatus status = m_status;
    status.asOf = store::serverTimeOfSync(m_store.reader(), status.asOf);
    status.nextTryAt = m_clock.ofMachine(status.nextTryAt);
    status.clockSkewSeconds = m_clock.machineNow().secsTo(m_clock.now());
    return status;
}

void StoreSync::onStatus(const appsync::Status& status)
{
    m_status.phase = phaseOf(status.phase);
    m_status.reach = reachOf(status.reach);
    m_status.wanted = status.wanted;
    m_status.asOf = status.asOf;
    m_status.waiting = status.waiting;
    m_status.wedged = status.wedged;
    m_status.done = status.done;
    m_status.lastError = status.lastError;
    m_status.nextTryAt = status.nextTryAt;
    Q_EMIT statusChanged();
}

void StoreSync::onStoreChanged(const QString& kind)
{
    if (kind == QLatin1StringView(store::kClockKind))
        Q_EMIT clockCorrected();
    if (kind == QLatin1StringView("lost"))
        Q_EMIT lostChanged();
    if (kind != QLatin1StringView("outbox"))
        return;
    m_link.post([](appsync::Link& link) { link.engine().wake(); });
    Q_EMIT outboxChanged();
}

QList<OutboxItem> StoreSync::outbox() const
{
    QList<OutboxItem> items;
    const auto entries = store::Outbox(m_store.reader()).items();
    const auto ofTexts = store::filesOfTexts(entries);
    QSet<QString> inTexts;
    for (const auto& files : ofTexts) {
        for (const store::OutboxEntry& file : files)
            inTexts.insert(file.command.id);
    }
    for (const store::OutboxEntry& one : entries) {
        if (inTexts.contains(one.command.id))
            continue;
        const store::OutboxEntry entry = withFiles(one, ofTexts.value(one.command.id));
        OutboxItem item;
        item.command = entry.command;
        item.state = stateName(entry.state);
        item.attempts = entry.attempts;
        item.maybeArrived = entry.state == store::OutboxState::Waiting && entry.maybeSent;
        item.nextTryAt = m_clock.ofMachine(entry.nextTryAt);
        if (entry.problem) {
            item.why = entry.problem->code;
            item.detail = entry.problem->detail;
        }
        item.subject = subjectOf(entry.command, entry.actor);
        if (entry.state == store::OutboxState::Wedged)
            item.theirs = otherSideOf(m_store.reader(), entry);
        if (domain::targetKind(item.command.kind) == domain::kindOf<domain::MentorSession>()) {
            const auto session = store::Table<domain::MentorSession>::find(m_store.reader(), item.command.target);
            item.zones = session ? zonesOf(m_store.reader(), *session, entry.actor) : QStringList();
        }
        items.append(item);
    }
    nameWhatComesBefore(items);
    return items;
}

QString StoreSync::subjectOf(const domain::Command& command, const QString& actor) const
{
    store::Database& db = m_store.reader();
    const QString kind = domain::targetKind(command.kind);
    const QString part = command.target.section(QLatin1Char(':'), 1);
    if (kind == domain::kindOf<domain::Enrollment>() || kind == domain::kindOf<domain::PathwayEnrollment>()) {
        const QString title = kind == domain::kindOf<domain::Enrollment>() ? titleIn<domain::Course>(db, part)
                                                                           : titleIn<domain::Pathway>(db, part);
        return title.isEmpty() ? store::rescuedTitle(db, part) : title;
    }
    if (kind == domain::kindOf<domain::Attempt>() || kind == domain::kindOf<domain::Note>()) {
        QString course = command.payload.value(QLatin1StringView("course_id")).toString();
        if (course.isEmpty()) {
            if (const auto note = store::Table<domain::Note>::find(db, command.target))
                course = note->courseId;
        }
        return titleIn<domain::Course>(db, course);
    }
    if (kind == domain::kindOf<domain::CourseRequest>()) {
        const QString title = titleIn<domain::CourseRequest>(db, command.target);
        const QString course = command.payload.value(QLatin1StringView("course_id")).toString();
        return title.isEmpty() && !course.isEmpty() ? titleIn<domain::Course>(db, course) : title;
    }
    if (kind == domain::kindOf<domain::PersonSkill>())
        return nameIn<domain::Skill>(db, command.target.section(QLatin1Char(':'), 1, 1));
    if (kind == domain::kindOf<domain::Kudos>()) {
        const auto kudos = store::Table<domain::Kudos>::find(db, command.target);
        return kudos ? nameIn<domain::Person>(db, kudos->toId) : QString();
    }
    if (kind == domain::kindOf<domain::Wish>())
        return textIn<domain::Wish>(db, "words", command.target);
    if (kind == domain::kindOf<domain::MentorSession>())
        return titleIn<domain::MentorSession>(db, command.target);
    if (kind == domain::kindOf<domain::MentorProgramme>())
        return titleIn<domain::MentorProgramme>(db, command.target);
    const QString with = otherOfMentorship(command, actor);
    return with.isEmpty() ? talkSubject(db, command, actor) : with;
}

// Whom a command about a mentorship, or what lies in it, has to do with.
QString StoreSync::otherOfMentorship(const domain::Command& command, const QString& actor) const
{
    store::Database& db = m_store.reader();
    QString id = command.payload.value(QLatin1StringView("mentorship_id")).toString();
    if (domain::targetKind(command.kind) == domain::kindOf<domain::Mentorship>())
        id = command.target;
    else if (command.payload.value(QLatin1StringView("about_kind")) == domain::kindOf<domain::Mentorship>())
        id = command.payload.value(QLatin1StringView("about_id")).toString();
    else if (const auto entry = store::Table<domain::MentorshipEntry>::find(db, command.target))
        id = entry->mentorshipId;
    const auto mentorship = store::Table<domain::Mentorship>::find(db, id);
    if (!mentorship)
        return nameIn<domain::Person>(db, command.payload.value(QLatin1StringView("mentor_id")).toString());
    return nameIn<domain::Person>(db, mentorship->mentorId == actor ? mentorship->menteeId : mentorship->mentorId);
}

QList<LostThing> StoreSync::lost() const
{
    QList<LostThing> things;
    for (const store::Lost& one : store::lost(m_store.reader()))
        things.append({one.what, one.id, one.title, one.data});
    return things;
}

void StoreSync::forgetLost()
{
    m_store.post([](store::Database& writer) {
        if (const auto done = store::forgetLost(writer); !done)
            qCWarning(lcStore) << "lost:" << done.error().detail;
    });
}

void StoreSync::syncNow()
{
    m_link.post([](appsync::Link& link) { link.engine().syncNow(); });
}

void StoreSync::sendAnew()
{
    decide(
        [](store::Database& writer) -> base::Result<QString> {
            return store::Outbox(writer).resetSending().map([] { return QString(); });
        },
        this, {});
    syncNow();
}

void StoreSync::setWanted(bool online)
{
    m_link.post([online](appsync::Link& link) { link.engine().setWanted(online); });
}

void StoreSync::decide(std::function<base::Result<QString>(store::Database&)> work, QObject* context, Decided done)
{
    m_store.post(
        [this, work = std::move(work), context = QPointer(context), done = std::move(done)](store::Database& writer) {
            const auto decided = work(writer);
            QMetaObject::invokeMethod(this, [context, done, decided] {
                if (context && done)
                    done(decided);
            });
        });
}

void StoreSync::decideRetry(const QString& commandId, QObject* context, Decided done)
{
    decide([commandId](store::Database& writer) { return store::retryWithFiles(writer, commandId); }, context,
           std::move(done));
}

void StoreSync::decideDiscard(const QString& commandId, QObject* context, Decided done)
{
    decide(
        [commandId](store::Database& writer) -> base::Result<QString> {
            return store::discardWithFiles(writer, commandId).map([commandId] { return commandId; });
        },
        context, std::move(done));
}

void StoreSync::retry(const QString& commandId)
{
    decideRetry(commandId, this, {});
}

void StoreSync::discard(const QString& commandId)
{
    // What it changed may have arrived all the same: the server says so.
    decideDiscard(commandId, this, [this](const base::Result<QString>&) { syncNow(); });
}

void StoreSync::edit(const QString& commandId, const QJsonObject& payload)
{
    decide([commandId, payload](store::Database& writer) { return store::editWithFiles(writer, commandId, payload); },
           this, {});
}

QByteArray StoreSync::exportOutbox() const
{
    return store::Outbox(m_store.reader()).exportNdjson();
}

} // namespace services
