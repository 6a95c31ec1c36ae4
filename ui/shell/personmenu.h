// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QPixmap>
#include <QString>

#include <utility>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace models {
class Preferences;
}
namespace services {
class AccountService;
}

namespace shell {

class MainWindow;

// The menu under the avatar: who one is (with their picture, unless it is null), other accounts, the sample people of a
// demo, settings, sign out.
[[nodiscard]] QMenu* makePersonMenu(services::AccountService& accounts, const QPixmap& picture,
                                    const QList<std::pair<QString, QString>>& demoPeople, MainWindow* window);

[[nodiscard]] widgets::ThemeSettings themeFor(const models::Preferences& preferences);

} // namespace shell
