// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/learningmerge.h"
#include "app/domain/managedpolicy.h"
#include "app/services/playsession.h"

#include <QHash>
#include <QPointer>

#include <optional>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

// Opens courses to learn in, and says what there is to go on with. Interface thread.
class PlayService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayService)

public:
    struct Setup
    {
        store::Store& store;
        const domain::Clock& clock;
        QString personId;
        QString issuer;        // who signs the person in
        QString packageFolder; // where the packages of this account lie
        domain::ManagedPolicy policy = {};
    };

    explicit PlayService(const Setup& setup, QObject* parent = nullptr);
    ~PlayService() override;

    using Opened = std::function<void(base::Result<std::unique_ptr<PlaySession>>)>;
    // Opens the course where the person left it, on whatever device that was, or as they wish; registers them first
    // when they are not, unless they only browse. 'done' runs in the interface thread unless context is gone by then.
    // Errors have a code: "no-package" (the course has none), "not-downloaded", "needs-approval" (it takes a request
    // first), "no-such-target" (no such course), "already-open", "policy-format" (this computer's policy wants none of
    // that format), or what is wrong with the package (package::Fault).
    void open(const QString& courseId, QObject* context, Opened done, const PlayWish& wish = {});

    // What counts of all attempts at the course on all devices, as far as this one knows; absent: there are none.
    [[nodiscard]] std::optional<domain::MergedLearning> learning(const QString& courseId) const;
    // One's own attempts, newest first, without their state.
    [[nodiscard]] QList<domain::Attempt> attempts() const;

Q_SIGNALS:
    void changed(); // attempts() and learning() are other than before

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
