// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/postman.h"

#include "app/base/log.h"
#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "app/domain/provisioned.h"
#include "server/data/entityof.h"

#include <algorithm>

namespace invitations {

namespace {

using domain::Invitation;

constexpr int kPage = 200;
constexpr int kKeptDays = 7;
constexpr int kClaimSeconds = 300; // longer than two mails take
constexpr int kFirstPause = 60;    // seconds before the second try
constexpr int kLongestPause = 3600;
constexpr int kMostDoublings = 6;

} // namespace

Postman::Postman(data::Storage& storage, const domain::Clock& clock, PostOffice office)
    : m_storage(storage), m_clock(clock), m_office(std::move(office))
{
}

base::Result<int> Postman::deliver()
{
    QList<data::StoredEntity> due;
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto page = (*reader)->page(domain::kindOf<Invitation>(), {}, kPage);
        if (!page)
            return base::failure(page.error());
        for (const data::StoredEntity& stored : *page) {
            const auto invitation = domain::fromJson<Invitation>(stored.object());
            if (!invitation || invitation->dueAt <= m_clock.now())
                due.append(stored);
        }
    }
    int sent = 0;
    for (const data::StoredEntity& stored : std::as_const(due)) {
        const auto one = deliverOne(stored);
        if (!one)
            return one;
        sent += *one;
    }
    return sent;
}

// Not due for others meanwhile; nothing when somebody else has it, or it changed.
base::Result<std::optional<data::StoredEntity>> Postman::claimed(const data::StoredEntity& stored)
{
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto present = (*transaction)->entity(stored.kind, stored.id);
    if (!present)
        return base::failure(present.error());
    if (!*present || (*present)->rev != stored.rev)
        return std::optional<data::StoredEntity>();
    auto invitation = domain::fromJson<Invitation>(stored.object()).value_or(Invitation{});
    invitation.id = stored.id;
    // Of the same instant as before it would be the same entity, and nobody's.
    const QDateTime until = m_clock.now().addSecs(kClaimSeconds);
    invitation.dueAt = until == invitation.dueAt ? until.addSecs(1) : until;
    data::StoredEntity mine = stored;
    mine.json = QJsonDocument(domain::toJson(invitation)).toJson(QJsonDocument::Compact);
    const auto rev = (*transaction)->put({mine.kind, mine.id, mine.json, {}});
    if (!rev)
        return base::failure(rev.error());
    mine.rev = *rev;
    const auto done = (*transaction)->commit();
    return done ? base::Result<std::optional<data::StoredEntity>>(mine) : base::failure(done.error());
}

base::Result<int> Postman::deliverOne(const data::StoredEntity& due)
{
    const auto claim = claimed(due);
    if (!claim)
        return base::failure(claim.error());
    if (!*claim)
        return 0;
    const data::StoredEntity& stored = **claim;
    std::optional<domain::MentorSession> session;
    std::optional<domain::Person> mentor, mentee;
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto found = data::entityOf<domain::MentorSession>(**reader, stored.id);
        if (!found)
            return base::failure(found.error());
        session = *found;
        if (session) {
            mentor = data::entityOf<domain::PersonRecord>(**reader, session->mentorId).value_or(std::nullopt);
            mentee = data::entityOf<domain::PersonRecord>(**reader, session->menteeId).value_or(std::nullopt);
        }
    }
    int sent = 0;
    bool done = true;
    const auto invitation = domain::fromJson<Invitation>(stored.object()).value_or(Invitation{});
    const auto mails = session && mentor && mentee
                           ? mailsAbout(*session, *mentor, *mentee, m_office, m_clock.now(), invitation.since)
                           : QList<mail::Message>();
    for (const mail::Message& message : mails) {
        const auto delivered = mail::send(m_office.smtp, message);
        sent += delivered ? 1 : 0;
        if (delivered)
            continue;
        done = done && !base::isTransient(delivered.error());
        qCWarning(lcServer, "mail about %s: %s", qUtf8Printable(stored.id), qUtf8Printable(delivered.error().detail));
    }
    const auto settled = settle(stored, done);
    return settled ? base::Result<int>(sent) : base::failure(settled.error());
}

// Done: it goes, unless the session changed meanwhile. Else it is tried again, later each time.
base::Result<void> Postman::settle(const data::StoredEntity& stored, bool done)
{
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto present = (*transaction)->entity(stored.kind, stored.id);
    if (!present)
        return base::failure(present.error());
    if (!*present || (*present)->rev != stored.rev)
        return {};
    auto invitation = domain::fromJson<Invitation>(stored.object()).value_or(Invitation{});
    done = done || invitation.changedAt.addDays(kKeptDays) < m_clock.now();
    if (done) {
        if (const auto removed = (*transaction)->remove(stored.kind, stored.id); !removed)
            return base::failure(removed.error());
        return (*transaction)->commit();
    }
    const int pause = std::min(kLongestPause, kFirstPause << std::min(invitation.attempts, kMostDoublings));
    ++invitation.attempts;
    invitation.dueAt = m_clock.now().addSecs(pause);
    const QByteArray json = QJsonDocument(domain::toJson(invitation)).toJson(QJsonDocument::Compact);
    if (const auto kept = (*transaction)->put({stored.kind, stored.id, json, {}}); !kept)
        return base::failure(kept.error());
    return (*transaction)->commit();
}

Round::Round(const char* name, Work work, std::chrono::milliseconds pause)
    : m_name(name), m_work(std::move(work)), m_pause(pause), m_thread([this] { run(); })
{
}

Round::~Round()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Round::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, m_pause, [this] { return m_stopping; })) {
        lock.unlock();
        if (const auto done = m_work(); !done)
            qCWarning(lcServer, "%s: %s", m_name, qUtf8Printable(done.error().detail));
        lock.lock();
    }
}

} // namespace invitations
