// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savefile.h"

#include "app/base/filename.h"
#include "app/base/writefile.h"
#include "ui/widgets/openfile.h"

#include <QFileDialog>

namespace widgets {

base::Result<QString> writeFile(const QString& path, const QByteArray& content)
{
    return base::writeFile(path, content).map([&path] { return path; });
}

void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QByteArray& content,
              std::function<void(base::Result<QString>)> done)
{
    auto* dialog = new QFileDialog(parent, title, filesFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(base::fileNameIn(suggestedName));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [content, done = std::move(done)](const QString& path) { done(writeFile(path, content)); });
    dialog->open();
}

} // namespace widgets
