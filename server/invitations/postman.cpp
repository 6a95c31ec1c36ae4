// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/postman.h"

#include "app/base/log.h"
#include "app/domain/community.h"
#include "app/domain/communityrules.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/domain/noticerules.h"
#include "app/domain/persondetail.h"
#include "app/domain/provisioned.h"
#include "server/agenda/eventdate.h"
#include "server/data/entityof.h"
#include "server/invitations/eventletter.h"

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
        QString after;
        while (due.size() < kPage) {
            const auto page = (*reader)->page(domain::kindOf<Invitation>(), after, kPage);
            if (!page)
                return base::failure(page.error());
            for (const data::StoredEntity& stored : *page) {
                const auto invitation = domain::fromJson<Invitation>(stored.object());
                if (!invitation || invitation->dueAt <= m_clock.now())
                    due.append(stored);
            }
            if (page->size() < kPage)
                break;
            after = page->last().id;
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
    int sent = 0;
    bool done = true;
    const auto invitation = domain::fromJson<Invitation>(stored.object()).value_or(Invitation{});
    const auto mails = mailsFor(stored.id, invitation.since);
    if (!mails)
        return base::failure(mails.error());
    for (const mail::Message& message : *mails) {
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

base::Result<QList<mail::Message>> Postman::mailsFor(const QString& id, const QDateTime& since)
{
    const auto reader = m_storage.read();
    if (!reader)
        return base::failure(reader.error());
    const auto session = data::entityOf<domain::MentorSession>(**reader, id);
    if (!session)
        return base::failure(session.error());
    if (!*session)
        return mailsOfEvent(**reader, id, since);
    const auto mentor = data::entityOf<domain::PersonRecord>(**reader, (*session)->mentorId).value_or(std::nullopt);
    const auto mentee = data::entityOf<domain::PersonRecord>(**reader, (*session)->menteeId).value_or(std::nullopt);
    return mentor && mentee ? mailsAbout(**session, *mentor, *mentee, m_office, m_clock.now(), since)
                            : QList<mail::Message>();
}

// One, to whom has answered; none about what is over meanwhile.
base::Result<QList<mail::Message>> Postman::mailsOfEvent(data::Reader& reader, const QString& answerId,
                                                         const QDateTime& since)
{
    const auto said = reader.entity(domain::kindOf<domain::EventAnswer>(), answerId);
    if (!said || !*said)
        return said ? base::Result<QList<mail::Message>>() : base::failure(said.error());
    const auto answer = domain::fromJson<domain::EventAnswer>((*said)->object());
    if (!answer)
        return base::failure(answer.error());
    const auto stored = reader.entity(domain::kindOf<domain::Event>(), answer->eventId);
    const auto community = data::entityOf<domain::Community>(reader, answer->communityId);
    const auto member = reader.entity(domain::kindOf<domain::CommunityMember>(),
                                      domain::communityMemberId(answer->communityId, answer->personId));
    const auto person = data::entityOf<domain::PersonRecord>(reader, answer->personId);
    if (!stored || !community || !member || !person)
        return base::failure(!stored      ? stored.error()
                             : !community ? community.error()
                             : !member    ? member.error()
                                          : person.error());
    const auto event = *stored ? domain::fromJson<domain::Event>((*stored)->object())
                               : base::failure(base::Error::Kind::Rejected, QStringLiteral("no such event"));
    if (!event || event->endsAt <= m_clock.now() || !*person || (*person)->email.isEmpty())
        return QList<mail::Message>();
    const auto wishes = data::entityOf<domain::NoticeSettings>(reader, (*person)->id);
    if (!wishes)
        return base::failure(wishes.error());
    if (*wishes && !domain::mailsEvents(**wishes))
        return QList<mail::Message>();
    const auto belongs = *member ? domain::fromJson<domain::CommunityMember>((*member)->object())
                                 : base::Result<domain::CommunityMember>({});
    if (!belongs)
        return base::failure(belongs.error());
    const EventNews news{*event,
                         agenda::revisionOf((*stored)->rev, (*said)->rev, *member ? (*member)->rev : 0),
                         *answer,
                         *community ? (*community)->name : QString(),
                         !domain::roleBy(*belongs).isEmpty(),
                         since};
    return QList<mail::Message>{mailAbout(news, **person, m_office, m_clock.now())};
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
