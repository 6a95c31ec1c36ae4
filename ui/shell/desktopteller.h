// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

namespace shell {

// Something that the desktop is to say, and where pressing it leads.
struct DesktopWord
{
    QString id; // the same one replaces what stands there
    QString title, text;
    QUrl where;
};

// The desktop's own notifications, where there is more than the tray's. Interface thread.
class DesktopTeller : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopTeller)

public:
    using QObject::QObject;

    // False when it cannot; 'failed' when that turns out later.
    [[nodiscard]] virtual bool tell(const DesktopWord& word) = 0;
    // It was read meanwhile.
    virtual void withdraw(const QString& id) = 0;

Q_SIGNALS:
    void placeWanted(const QUrl& place);
    void failed(const shell::DesktopWord& word);
};

} // namespace shell
