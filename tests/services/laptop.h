// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/offline/packagefiles.h"
#include "app/services/playservice.h"
#include "app/store/outbox.h"
#include "tests/learning/package/zipbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtTest/QtTest>

namespace support {

inline const auto kMaya = QStringLiteral("maya");
inline const auto kCourse = QStringLiteral("k8s");

// A laptop with a course, on which maya learns.
class Laptop
{
public:
    explicit Laptop(const char* courseMore = "")
    {
        m_built.lines(CatalogLines::put("person", "maya", 1, "\"name\":\"Maya Lind\"") +
                      CatalogLines::put("course", "k8s", 2, QByteArray("\"title\":\"Kubernetes\"") + courseMore));
    }

    StoreBuilder& built() { return m_built; }
    store::Database& db() { return m_built.writer(); }
    FakeClock& clock() { return m_clock; }

    // The package arrives from the feed and is downloaded.
    void bring(const QByteArray& zip, qint64 rev = 10, bool download = true)
    {
        const QString sha = QString::fromLatin1(QCryptographicHash::hash(zip, QCryptographicHash::Sha256).toHex());
        m_built.lines(CatalogLines::put("package", "p-k8s", rev,
                                        QByteArray("\"course_id\":\"k8s\",\"format\":\"html\",\"title\":\"K\","
                                                   "\"languages\":[],\"items\":[],\"hosts\":[],\"size\":") +
                                            QByteArray::number(zip.size()) + ",\"sha256\":\"" + sha.toLatin1() + '"'));
        if (!download)
            return;
        QVERIFY(QDir().mkpath(folder()));
        QFile file(offline::Staging::finalPath(folder(), sha));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(zip) == zip.size());
        file.close();
        offline::PackageFiles files(db());
        QVERIFY(files.queue(QStringLiteral("p-k8s"), {sha, zip.size()}, m_clock.now()));
        QVERIFY(
            files.setState(*files.find(QStringLiteral("p-k8s"), sha), offline::FileState::Ready, {}, m_clock.now()));
    }
    QString folder() const { return m_built.folder() + QStringLiteral("/packages"); }

    services::PlayService& service()
    {
        if (!m_service)
            m_service = std::make_unique<services::PlayService>(services::PlayService::Setup{
                m_built.store(), m_clock, kMaya, QStringLiteral("https://lxcp.example"), folder()});
        return *m_service;
    }

    // The code of the error when it cannot be opened.
    QString open(const QString& item = {}, services::PlayMode mode = services::PlayMode::Normal, bool again = false)
    {
        QString code = QStringLiteral("no answer");
        service().open(kCourse, &m_context,
                       [&](base::Result<std::unique_ptr<services::PlaySession>> opened) {
                           code = opened ? QString() : opened.error().code;
                           if (opened)
                               session = std::move(*opened);
                       },
                       {item, mode, again});
        return code;
    }
    void close()
    {
        bool closed = false;
        session->close([&] { closed = true; });
        QVERIFY(closed);
        session.reset();
    }
    // The program ends without being asked, and begins again.
    void crash()
    {
        session.reset();
        m_service.reset();
        m_built.reopen();
    }

    std::unique_ptr<services::PlaySession> session;

private:
    StoreBuilder m_built;
    FakeClock m_clock;
    QObject m_context;
    std::unique_ptr<services::PlayService> m_service;
};

} // namespace support
