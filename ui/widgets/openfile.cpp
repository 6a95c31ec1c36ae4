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

void openFile(QWidget* parent, const QString& title, const QString& filter,
              std::function<void(const QString& path)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, filesFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace widgets
