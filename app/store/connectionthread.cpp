// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connectionthread.h"

#include <QThread>
#include <QTimer>

#if __has_include(<malloc.h>)
#include <malloc.h> // defines __GLIBC__ where it is glibc's
#endif

namespace store {

namespace {

constexpr auto kQuietFor = std::chrono::seconds(2);

// What was freed between what is in use stays with the process unless glibc is told otherwise.
void returnUnusedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

ConnectionThread::ConnectionThread() = default;
ConnectionThread::~ConnectionThread() = default;

void ConnectionThread::make(const QString& name)
{
    object = std::make_unique<QObject>();
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(name);
    object->moveToThread(m_thread.get());
}

void ConnectionThread::wake() const
{
    if (m_thread)
        m_thread->start();
}

void ConnectionThread::post(std::function<void()> work)
{
    if (m_thread)
        QMetaObject::invokeMethod(object.get(), std::move(work), Qt::QueuedConnection);
    else
        work();
}

void ConnectionThread::postLater(std::function<void()> work, std::chrono::milliseconds pause)
{
    if (m_thread)
        QTimer::singleShot(pause, object.get(), std::move(work));
    else
        work();
}

void ConnectionThread::restLater(std::function<void()> also)
{
    if (!m_thread)
        return;
    Q_ASSERT(isCurrent());
    if (!m_rest) {
        m_rest = std::make_unique<QTimer>();
        m_rest->setSingleShot(true);
        m_rest->setInterval(kQuietFor);
        QObject::connect(m_rest.get(), &QTimer::timeout, object.get(), [this, also = std::move(also)] {
            db.rest();
            if (also)
                also();
            returnUnusedMemory();
        });
    }
    m_rest->start();
}

void ConnectionThread::run(const std::function<void()>& work)
{
    wake();
    if (isCurrent())
        work();
    else
        QMetaObject::invokeMethod(object.get(), work, Qt::BlockingQueuedConnection);
}

void ConnectionThread::stop()
{
    if (m_thread) {
        run([this] {
            m_rest.reset();
            db.close();
            object->moveToThread(nullptr);
        });
        m_thread->quit();
        m_thread->wait();
    }
    db.close();
    object.reset();
}

bool ConnectionThread::isCurrent() const
{
    return !m_thread || QThread::currentThread() == m_thread.get();
}

} // namespace store
