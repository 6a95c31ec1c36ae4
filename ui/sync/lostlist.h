// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"

#include <QUrl>
#include <QWidget>

namespace widgets {
class Card;
class ListRow;
} // namespace widgets

namespace uisync {

// What a server that was brought back from a backup has no more of the person's: each with a way to do it again.
class LostList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LostList)

public:
    explicit LostList(QWidget* parent = nullptr);
    void setThings(const QList<services::LostThing>& things);

Q_SIGNALS:
    void go(const QUrl& place);
    void copied();
    void understood();

private:
    [[nodiscard]] widgets::ListRow* rowOf(const services::LostThing& thing);
    void act(const services::LostThing& thing);

    widgets::Card* m_card;
    QStringList m_shown; // what stands there now
};

} // namespace uisync
