// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace net {

// One piece of work over the network. It finishes exactly once, in its own thread, and deletes itself afterwards.
class Job : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Job)

public:
    using QObject::QObject;

    // Ends the work now, as Cancelled. After the end: nothing.
    virtual void abort() = 0;
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

protected:
    void finish();

private:
    bool m_finished = false;
};

} // namespace net
