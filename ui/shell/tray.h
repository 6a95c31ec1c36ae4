// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

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
    // A notification of the desktop; pressing it leads there.
    void tell(const QString& title, const QString& text, const QUrl& where);

Q_SIGNALS:
    void windowWanted();
    void placeWanted(const QUrl& place);

private:
    QSystemTrayIcon* m_icon = nullptr;
    QUrl m_told; // where the last notification leads
};

} // namespace shell
