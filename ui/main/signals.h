// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace uimain {

// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that the window's state is kept and the child ends when the session
// does. Does nothing on systems without them. One at a time.
class Signals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Signals)

public:
    explicit Signals(QObject* parent = nullptr);
    ~Signals() override;

Q_SIGNALS:
    void asked();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace uimain
