// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QUrl>

namespace shell {

// What waits for the person, of which the icon in the tray tells.
struct Waiting
{
    int reviews = 0;
    int messages = 0;
    int notices = 0;

    bool operator==(const Waiting&) const = default;
};

// The menu of the icon in the tray: back to the window, what waits, settings, the end.
class TrayMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayMenu)

public:
    explicit TrayMenu(QWidget* parent = nullptr);
    void setWaiting(const Waiting& waiting);

Q_SIGNALS:
    void windowWanted();
    void placeWanted(const QUrl& place);
    void quitWanted();

private:
    QAction* addPlace(const char* name, const QString& view);

    QAction* m_reviews;
    QAction* m_messages;
    QAction* m_notices;
};

} // namespace shell
