// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Asks for a file that is there, without holding up the window. 'filter': as of QFileDialog; empty: any. 'chosen' is
// not called when the person changed their mind or the parent is gone.
void openFile(QWidget* parent, const QString& title, const QString& filter,
              std::function<void(const QString& path)> chosen);

// The same for one or several.
void openFiles(QWidget* parent, const QString& title, std::function<void(const QStringList& paths)> chosen);

// The same for a folder.
void openFolder(QWidget* parent, const QString& title, std::function<void(const QString& path)> chosen);

// Where dialogs for files begin: the person's documents, where there are none their home; never the folder in which the
// program happens to run.
[[nodiscard]] QString filesFolder();

} // namespace widgets
