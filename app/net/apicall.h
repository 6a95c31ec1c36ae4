// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/net/job.h"

#include <QPointer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace net {

// A job with a typed end. Each receiver is called exactly once, unless its context is gone by then: with the value, or
// with the reason why there is none. Nobody is called before whenDone() has returned.
template <typename T>
class ApiCall : public Job
{
public:
    using Receiver = std::function<void(const base::Result<T>&)>;
    using Job::Job;

    void whenDone(QObject* context, Receiver receiver)
    {
        Q_ASSERT(context);
        if (m_result) {
            QMetaObject::invokeMethod(
                context, [receiver = std::move(receiver), result = *m_result] { receiver(result); },
                Qt::QueuedConnection);
            return;
        }
        m_receivers.emplace_back(context, std::move(receiver));
    }

    void abort() override { settle(base::failure(base::Error::Kind::Cancelled, QStringLiteral("aborted"))); }

protected:
    // The first result counts, later ones are ignored.
    void settle(base::Result<T> result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        letGo();
        const QPointer<ApiCall> self(this);
        const auto receivers = std::exchange(m_receivers, {});
        const base::Result<T> kept = *m_result; // a receiver may delete this call
        for (const auto& [context, receiver] : receivers) {
            if (context)
                receiver(kept);
        }
        if (self)
            finish();
    }

    // Stops what still runs for this call.
    virtual void letGo() = 0;

private:
    std::optional<base::Result<T>> m_result;
    std::vector<std::pair<QPointer<QObject>, Receiver>> m_receivers;
};

} // namespace net
