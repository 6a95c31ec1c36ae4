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

QFileDialog* asking(QWidget* parent, const QString& title, const QString& filter, QFileDialog::FileMode mode)
{
    auto* dialog = new QFileDialog(parent, title, filesFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog->open();
    return dialog;
}

} // namespace

void openFile(QWidget* parent, const QString& title, const QString& filter,
              std::function<void(const QString& path)> chosen)
{
    QObject::connect(asking(parent, title, filter, QFileDialog::ExistingFile), &QFileDialog::fileSelected, parent,
                     std::move(chosen));
}

void openFiles(QWidget* parent, const QString& title, std::function<void(const QStringList& paths)> chosen)
{
    QObject::connect(asking(parent, title, {}, QFileDialog::ExistingFiles), &QFileDialog::filesSelected, parent,
                     std::move(chosen));
}

void openFolder(QWidget* parent, const QString& title, std::function<void(const QString& path)> chosen)
{
    QObject::connect(asking(parent, title, {}, QFileDialog::Directory), &QFileDialog::fileSelected, parent,
                     std::move(chosen));
}

} // namespace widgets
