// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticerules.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

class OtherDevices;

// What there is to tell (M6): the history, what of it is unread, and what the desktop should say now. Nothing is said
// twice on one machine, nor on another one of the person's with a network (TellOnce). Works without one. Interface
// thread; reading happens in another one.
class NoticeService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeService)

public:
    // 'others' outlives it; null: there is nobody to ask what was said elsewhere.
    NoticeService(store::Store& store, const domain::Clock& clock, QString personId, OtherDevices* others = nullptr,
                  QObject* parent = nullptr);
    ~NoticeService() override;

    // Reads for the first time and goes on from there: call it after the first paint.
    void start();
    // The server can be reached (again): it hears of what was said without it.
    void tellOthers();
    // Nothing that has changed waits to be read.
    [[nodiscard]] bool isCurrent() const;

    // What has come due, the newest first.
    [[nodiscard]] QList<domain::Notice> history() const;
    [[nodiscard]] int unread() const;
    [[nodiscard]] QDateTime now() const; // in the person's zone
    [[nodiscard]] domain::NoticeSettings settings() const;
    void set(const QJsonObject& fields); // members of domain::NoticeSettings
    void mute(const QString& place, bool muted);
    // What is muted and still here: id and name.
    [[nodiscard]] QList<std::pair<QString, QString>> mutedPlaces() const;
    void markAllRead();
    // Of one that the person has followed; what its place keeps by itself (isReadInItsPlace) is left to that.
    void markRead(const domain::Notice& notice);

Q_SIGNALS:
    void changed();
    // To be said by the desktop now.
    void tell(const domain::Notice& notice);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
