// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/davdesk.h"

#include "app/base/log.h"
#include "app/net/http.h"
#include "app/store/meta.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

#include <QPointer>
#include <QThread>

namespace services {

DavDesk::DavDesk(store::Store& store) : m_store(store)
{
    qRegisterMetaType<std::optional<base::Error>>();
    moveToThread(store.storeThreadObject()->thread());
}

DavDesk::~DavDesk() = default;

void DavDesk::dispose()
{
    QMetaObject::invokeMethod(this, [this] { delete this; });
}

net::Http& DavDesk::http()
{
    if (!m_http)
        m_http = std::make_unique<net::Http>();
    return *m_http;
}

void DavDesk::look(const caldav::Account& account)
{
    const auto work = [this, account] {
        m_looking = std::make_unique<caldav::CalDavClient>(http(), account);
        m_looking->discover([this, account](const base::Result<QList<caldav::Collection>>& found) {
            auto done = found ? base::Result<void>() : base::Result<void>(base::failure(found.error()));
            if (done) {
                store::Database& db = m_store.writer();
                store::Transaction transaction(db);
                done = transaction.begun()
                           .and_then([&] { return davtables::setCalendars(db, *found); })
                           .and_then([&] { return davtables::takeUpTarget(db); })
                           .and_then([&] {
                               return store::setMeta(db, QStringLiteral("dav_address"),
                                                     account.address.toString(QUrl::FullyEncoded));
                           })
                           .and_then([&] { return store::setMeta(db, QStringLiteral("dav_user"), account.user); })
                           .and_then([&] { return transaction.commit(); });
            }
            Q_EMIT looked(done ? std::nullopt : std::optional(done.error()));
        });
    };
    QMetaObject::invokeMethod(this, work);
    m_store.wake();
}

void DavDesk::round(const caldav::Account& account, const DavPerson& person)
{
    const auto work = [this, account, person] {
        if (m_round)
            return;
        m_round = std::make_unique<DavRound>(m_store, http(), account, person,
                                             [this](const std::optional<base::Error>& error) {
                                                 m_round.release()->deleteLater(); // its callback is on the stack
                                                 Q_EMIT rounded(error);
                                             });
        m_round->start();
    };
    QMetaObject::invokeMethod(this, work);
    m_store.wake();
}

void DavDesk::readFile(const DavPerson& person, const QString& name, const QByteArray& text)
{
    m_store.post([desk = QPointer(this), person, name, text](store::Database& db) {
        if (!desk)
            return;
        desk->m_file = std::make_unique<FileRound>(db, person, name, text);
        desk->goOnWithFile();
    });
}

void DavDesk::goOnWithFile()
{
    if (!m_file)
        return;
    if (const auto read = m_file->step()) {
        endFile(*read);
        return;
    }
    Q_EMIT fileGoesOn(m_file->percent());
    m_store.post([desk = QPointer(this)](store::Database&) {
        if (desk)
            desk->goOnWithFile();
    });
}

void DavDesk::endFile(const base::Result<FileReading>& read)
{
    m_file.reset();
    Q_EMIT fileRead(read.value_or(FileReading()), read ? std::nullopt : std::optional(read.error()));
    sweepFiles();
}

void DavDesk::stopFile()
{
    m_store.post([desk = QPointer(this)](store::Database&) {
        if (desk && desk->m_file)
            desk->endFile(base::failure(base::Error::Kind::Cancelled, QStringLiteral("a calendar file")));
    });
}

void DavDesk::spare(const QUrl& file)
{
    m_store.post([desk = QPointer(this), file](store::Database&) {
        if (desk)
            desk->m_spared.insert(file);
    });
}

void DavDesk::sweepFiles()
{
    m_store.post([desk = QPointer(this)](store::Database& db) {
        if (!desk || desk->m_file) // its entries are not known yet; it sweeps when it ends
            return;
        const auto more = sweepCalendarFiles(db, desk->m_spared);
        if (!more)
            qCWarning(lcStore, "own calendar: %s", qUtf8Printable(more.error().detail));
        else if (*more)
            desk->sweepFiles();
    });
}

void DavDesk::change(std::function<base::Result<void>(store::Database&)> work)
{
    m_store.post([this, work = std::move(work)](store::Database& db) {
        m_looking.reset();
        m_round.reset();
        if (const auto done = work(db); !done)
            qCWarning(lcStore, "own calendar: %s", qUtf8Printable(done.error().detail));
        Q_EMIT settled();
    });
}

} // namespace services
