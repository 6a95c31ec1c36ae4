// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keychainmodule.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace platform {

namespace {

using Answer = std::function<void(const base::Result<QKeychain::Job*>&)>;

// Brings one job to its one answer, back in the thread that asked. Lives in the main thread.
class Request final : public QObject
{
public:
    Request(QKeychain::Job* job, Answer answer) : m_job(job), m_answer(std::move(answer)) {}

    void run(std::chrono::milliseconds timeout)
    {
        m_job->setAutoDelete(false);
        m_job->setInsecureFallback(false);
        connect(m_job, &QKeychain::Job::finished, this, [this] { settle({m_job.data()}); });
        QTimer::singleShot(timeout, this, [this] {
            settle(base::failure(base::Error::Kind::Timeout, QStringLiteral("the keychain does not answer")));
        });
        m_job->start();
    }

private:
    void settle(const base::Result<QKeychain::Job*>& result)
    {
        // The job goes only when it has finished: one that still waits for a prompt must not be pulled away from under
        // the library. It stays until the process ends.
        if (result)
            m_job->deleteLater();
        else
            m_job->disconnect(this);
        m_answer(result);
        deleteLater();
    }

    QPointer<QKeychain::Job> m_job;
    Answer m_answer;
};

base::Error failed(const QKeychain::Job& job)
{
    return {base::Error::Kind::Storage, QStringLiteral("keychain: ") + job.errorString(), 0, {}, 0};
}

// 'make' runs in the main thread; 'deliver' turns the finished job into the caller's answer there, and the answer runs
// in the thread of this call.
template <typename R>
void ask(std::chrono::milliseconds timeout, std::function<QKeychain::Job*()> make,
         std::function<R(const base::Result<QKeychain::Job*>&)> deliver, std::function<void(R)> done)
{
    auto* asker = new QObject; // marks the thread that the answer goes to
    QMetaObject::invokeMethod(qApp, [=] {
        auto* request = new Request(make(), [=](const base::Result<QKeychain::Job*>& job) {
            QMetaObject::invokeMethod(asker, [asker, done, value = deliver(job)] {
                asker->deleteLater();
                done(value);
            });
        });
        request->run(timeout);
    });
}

base::Result<void> written(const base::Result<QKeychain::Job*>& job)
{
    if (!job)
        return base::failure(job.error());
    const bool nothingThere = (*job)->error() == QKeychain::EntryNotFound; // as good as removed
    if ((*job)->error() != QKeychain::NoError && !nothingThere)
        return base::failure(failed(**job));
    return {};
}

class SystemKeychain final : public domain::KeyStore
{
public:
    SystemKeychain(QString service, std::chrono::milliseconds timeout)
        : m_service(std::move(service)), m_timeout(timeout)
    {
    }

    void read(const QString& key, ReadDone done) override;
    void write(const QString& key, const QByteArray& secret, WriteDone done) override;
    void remove(const QString& key, WriteDone done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

void SystemKeychain::read(const QString& key, ReadDone done)
{
    using Value = base::Result<std::optional<QByteArray>>;
    ask<Value>(
        m_timeout,
        [service = m_service, key]() -> QKeychain::Job* {
            auto* job = new QKeychain::ReadPasswordJob(service);
            job->setKey(key);
            return job;
        },
        [](const base::Result<QKeychain::Job*>& job) -> Value {
            if (!job)
                return base::failure(job.error());
            if ((*job)->error() == QKeychain::EntryNotFound)
                return std::optional<QByteArray>();
            if ((*job)->error() != QKeychain::NoError)
                return base::failure(failed(**job));
            return std::optional(static_cast<QKeychain::ReadPasswordJob*>(*job)->binaryData());
        },
        std::move(done));
}

void SystemKeychain::write(const QString& key, const QByteArray& secret, WriteDone done)
{
    ask<base::Result<void>>(
        m_timeout,
        [service = m_service, key, secret]() -> QKeychain::Job* {
            auto* job = new QKeychain::WritePasswordJob(service);
            job->setKey(key);
            job->setBinaryData(secret);
            return job;
        },
        written, std::move(done));
}

void SystemKeychain::remove(const QString& key, WriteDone done)
{
    ask<base::Result<void>>(
        m_timeout,
        [service = m_service, key]() -> QKeychain::Job* {
            auto* job = new QKeychain::DeletePasswordJob(service);
            job->setKey(key);
            return job;
        },
        written, std::move(done));
}

} // namespace

} // namespace platform

domain::KeyStore* lxcpKeychain(const QString& service, std::chrono::milliseconds timeout)
{
    return new platform::SystemKeychain(service, timeout);
}
