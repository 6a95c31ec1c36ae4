// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWebEngineScript>

namespace web {

// The JavaScript world of bridge.js, which alone has the channel.
constexpr auto kBridgeWorld = QWebEngineScript::ApplicationWorld;

// What the player's frame tells over the channel, in its order, also while the page goes. The content can have it told,
// too: all it reaches is its own session.
class Bridge final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Bridge)

public:
    using QObject::QObject;

public Q_SLOTS:
    void late(const QString& words) { Q_EMIT calledLate(words); }
    void left(const QString&) { Q_EMIT hasLeft(); }
    void shown(const QString&) { Q_EMIT isShown(); }

Q_SIGNALS:
    void calledLate(const QString& words);
    void hasLeft();
    void isShown();
};

} // namespace web
