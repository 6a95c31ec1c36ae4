// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/openfile.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace widgets {

QString filesFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QDir(documents).exists() ? documents : QDir::homePath();
}

namespace {

void ask(QWidget* parent, const QString& title, const QString& filter, QFileDialog::FileMode mode,
         std::function<void(const QString& path)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, filesFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace

void openFile(QWidget* parent, const QString& title, const QString& filter,
              std::function<void(const QString& path)> chosen)
{
    ask(parent, title, filter, QFileDialog::ExistingFile, std::move(chosen));
}

void openFolder(QWidget* parent, const QString& title, std::function<void(const QString& path)> chosen)
{
    ask(parent, title, {}, QFileDialog::Directory, std::move(chosen));
}

} // namespace widgets
