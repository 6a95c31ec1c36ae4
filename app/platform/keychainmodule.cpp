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
using Late = domain::KeyStore::Late;

// Brings one job to its one answer, and says when it has done after all what it was asked for. Lives in the main
// thread.
class Request final : public QObject
{
public:
    Request(QKeychain::Job* job, Answer answer, Late late)
        : m_job(job), m_answer(std::move(answer)), m_late(std::move(late))
    {
    }

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
        if (result) {
            m_job->deleteLater();
        } else {
            m_job->disconnect(this);
            connect(m_job.data(), &QKeychain::Job::finished, m_job.data(), [late = m_late](QKeychain::Job* job) {
                if (late && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound))
                    late();
                job->deleteLater();
            });
        }
        m_answer(result);
        deleteLater();
    }

    QPointer<QKeychain::Job> m_job;
    Answer m_answer;
    Late m_late;
};

base::Error failed(const QKeychain::Job& job)
{
    return {base::Error::Kind::Storage, QStringLiteral("keychain: ") + job.errorString(), 0, {}, 0};
}

// 'make' runs in the main thread; 'deliver' turns the finished job into the caller's answer there, and the answer runs
// in the thread of this call, as 'late' does.
template <typename R>
void ask(std::chrono::milliseconds timeout, std::function<QKeychain::Job*()> make,
         std::function<R(const base::Result<QKeychain::Job*>&)> deliver, std::function<void(R)> done, Late late)
{
    auto* asker = new QObject; // marks the thread that the answer goes to
    const auto tellLate = [asker, late = std::move(late)] {
        QMetaObject::invokeMethod(asker, [asker, late] {
            asker->deleteLater();
            if (late)
                late();
        });
    };
    QMetaObject::invokeMethod(qApp, [=] {
        auto* request = new Request(
            make(),
            [=](const base::Result<QKeychain::Job*>& job) {
                QMetaObject::invokeMethod(asker, [asker, done, isOver = job.has_value(), value = deliver(job)] {
                    if (isOver)
                        asker->deleteLater();
                    done(value);
                });
            },
            tellLate);
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

    void read(const QString& key, ReadDone done, Late late) override;
    void write(const QString& key, const QByteArray& secret, WriteDone done, Late late) override;
    void remove(const QString& key, WriteDone done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

void SystemKeychain::read(const QString& key, ReadDone done, Late late)
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
        std::move(done), std::move(late));
}

void SystemKeychain::write(const QString& key, const QByteArray& secret, WriteDone done, Late late)
{
    ask<base::Result<void>>(
        m_timeout,
        [service = m_service, key, secret]() -> QKeychain::Job* {
            auto* job = new QKeychain::WritePasswordJob(service);
            job->setKey(key);
            job->setBinaryData(secret);
            return job;
        },
        written, std::move(done), std::move(late));
}

void SystemKeychain::remove(const QString& key, WriteDone done)
{
    ask<base::Result<void>>(m_timeout,
                            [service = m_service, key]() -> QKeychain::Job* {
                                auto* job = new QKeychain::DeletePasswordJob(service);
                                job->setKey(key);
                                return job;
                            },
                            written, std::move(done), {});
}

} // namespace

} // namespace platform

domain::KeyStore* lxcpKeychain(const QString& service, std::chrono::milliseconds timeout)
{
    return new platform::SystemKeychain(service, timeout);
}
