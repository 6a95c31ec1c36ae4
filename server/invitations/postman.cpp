// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/postman.h"

#include "app/base/log.h"
#include "app/calendar/itip.h"
#include "app/domain/json.h"
#include "app/domain/provisioned.h"
#include "app/domain/sessionrules.h"
#include "app/mentoring/meetings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace invitations {

namespace {

using domain::Invitation;

constexpr int kPage = 200;
constexpr int kKeptDays = 7;
constexpr int kFirstPause = 60; // seconds before the second try
constexpr int kLongestPause = 3600;
constexpr int kMostDoublings = 6;

struct Letter
{
    Q_DECLARE_TR_FUNCTIONS(invitations::Letter)
};

template <domain::Entity T>
base::Result<std::optional<T>> loaded(data::Reader& reader, const QString& id)
{
    const auto stored = reader.entity(domain::kindOf<T>(), id);
    if (!stored)
        return base::failure(stored.error());
    if (!*stored)
        return std::nullopt;
    auto value = domain::fromJson<T>((*stored)->object());
    if (!value)
        return base::failure(value.error());
    return *value;
}

// In the zone of whoever reads it, with the zone's name: a mail is read anywhere.
QString whenFor(const domain::MentorSession& session, const domain::Person& reader)
{
    const QTimeZone zone(reader.timezone.toUtf8());
    const QDateTime at = session.startsAt.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    return QLocale(reader.locale).toString(at, QLocale::LongFormat);
}

QString subjectOf(const domain::MentorSession& session)
{
    if (!domain::takesPlace(session))
        return Letter::tr("Cancelled: %1").arg(session.title);
    if (session.state == QLatin1StringView("moved"))
        return Letter::tr("New time: %1").arg(session.title);
    return session.state == QLatin1StringView("accepted") ? Letter::tr("Agreed: %1").arg(session.title)
                                                          : Letter::tr("Invitation: %1").arg(session.title);
}

QString textFor(const domain::MentorSession& session, const domain::Person& reader, const domain::Person& other)
{
    QStringList lines{Letter::tr("%1, with %2").arg(session.title, other.name), whenFor(session, reader)};
    if (!session.url.isEmpty())
        lines << session.url;
    if (!session.reason.isEmpty())
        lines << QString() << session.reason;
    if (domain::waitsFor(session, reader.id))
        lines << QString() << Letter::tr("It waits for your answer in LXCP.");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

QList<mail::Message> mailsAbout(const domain::MentorSession& session, const domain::Person& mentor,
                                const domain::Person& mentee, const PostOffice& office, const QDateTime& now)
{
    const bool off = !domain::takesPlace(session);
    calendar::Series series = mentoring::seriesOf(session, office.host, mentor, mentee);
    // Who sends it in the organizer's name (RFC 5545 section 3.2.18).
    series.master->organizer->others.append(
        {"SENT-BY", calendar::parameterText(QStringLiteral("mailto:") + office.from.address)});
    series.master->stamp = calendar::Moment::utc(now.toSecsSinceEpoch());
    if (off)
        series.master->status = "CANCELLED";
    const QByteArray method = off ? "CANCEL" : "REQUEST";
    const QByteArray calendar = calendar::written(calendar::calendarFrom(series, method));
    QList<mail::Message> mails;
    for (const auto& [reader, other] : {std::pair{&mentor, &mentee}, std::pair{&mentee, &mentor}}) {
        mail::Message message;
        message.from = office.from;
        message.to = {reader->email, reader->name};
        message.subject = subjectOf(session);
        message.text = textFor(session, *reader, *other);
        message.calendar = calendar;
        message.method = method;
        message.id = QStringLiteral("%1.%2.%3.%4@%5")
                         .arg(session.id)
                         .arg(session.sequence)
                         .arg(session.state, reader->id, office.host);
        message.date = now;
        mails.append(message);
    }
    return mails;
}

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

base::Result<int> Postman::deliverOne(const data::StoredEntity& stored)
{
    std::optional<domain::MentorSession> session;
    std::optional<domain::Person> mentor, mentee;
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto found = loaded<domain::MentorSession>(**reader, stored.id);
        if (!found)
            return base::failure(found.error());
        session = *found;
        if (session) {
            mentor = loaded<domain::Person>(**reader, session->mentorId).value_or(std::nullopt);
            mentee = loaded<domain::Person>(**reader, session->menteeId).value_or(std::nullopt);
        }
    }
    int sent = 0;
    bool done = true;
    const auto mails = session && mentor && mentee ? mailsAbout(*session, *mentor, *mentee, m_office, m_clock.now())
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

Round::Round(data::Storage& storage, const domain::Clock& clock, PostOffice office, std::chrono::milliseconds pause)
    : m_postman(storage, clock, std::move(office)), m_pause(pause), m_thread([this] { run(); })
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
        if (const auto sent = m_postman.deliver(); !sent)
            qCWarning(lcServer, "mail: %s", qUtf8Printable(sent.error().detail));
        lock.lock();
    }
}

} // namespace invitations
