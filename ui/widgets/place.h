// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <initializer_list>
#include <utility>

namespace widgets {

// Where one can be in the application, as an address: lxcp://course/ID, lxcp://catalog?q=azure. Links from outside,
// the history and the views' own links all speak it, so that no view needs to know another. The player is a place below
// its course, lxcp://course/ID/play: the view is "play", the id the course's.
[[nodiscard]] QUrl place(const QString& view, const QString& id = {},
                         std::initializer_list<std::pair<QString, QString>> query = {});
[[nodiscard]] QString placeView(const QUrl& place);
[[nodiscard]] QString placeId(const QUrl& place);
[[nodiscard]] QString placeValue(const QUrl& place, const QString& name);

} // namespace widgets
