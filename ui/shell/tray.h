// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace shell {

// The icon in the system's tray, where there is one: the number of requests to review, and a way back to the window.
// Built after the first paint.
class Tray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    explicit Tray(QObject* parent = nullptr);
    void setReviewCount(int count);

Q_SIGNALS:
    void windowWanted();
    void reviewWanted();

private:
    QSystemTrayIcon* m_icon = nullptr;
};

} // namespace shell
