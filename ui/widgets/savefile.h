// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Asks where to put a file, without holding up the window, and writes it whole or not at all. 'done' is called with the
// path that was written; not at all when the person changed their mind or the parent is gone.
void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QByteArray& content,
              std::function<void(base::Result<QString>)> done);

// The writing alone.
[[nodiscard]] base::Result<QString> writeFile(const QString& path, const QByteArray& content);

} // namespace widgets
