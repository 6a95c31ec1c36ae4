// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace widgets {

class ListRow;

// That something was changed here and has not arrived yet; once the server has said no, the way to where that is
// decided: a button named "needs-TARGET", which calls 'go' with the place of the change of that target.
[[nodiscard]] QWidget* waitingSign(bool needsYou, const QString& target, std::function<void(const QUrl&)> go);
// The same at a row, which leads to the thing itself.
void addWaitingTag(ListRow& row, bool needsYou);

} // namespace widgets
