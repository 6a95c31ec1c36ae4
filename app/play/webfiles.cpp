// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/play/webfiles.h"

#include "app/base/log.h"
#include "app/base/module.h"
#include "app/learning/package/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QResource>

namespace play {

namespace {

// Programs lie in bin/ (tests beside it), what they load later in lib/lxcp-desktop/.
bool openArchive()
{
    const QString archive = base::moduleFile(QStringLiteral("lxcp-web.rcc"));
    const bool opened = QResource::registerResource(archive, QStringLiteral("/lxcp-web"));
    if (!opened)
        qCWarning(lcUi) << "the player's pages are missing:" << archive;
    return opened;
}

} // namespace

PageResponse ownFile(const QString& name)
{
    static const bool opened = openArchive();
    PageResponse response;
    response.status = 404;
    if (!opened || name.contains(QLatin1StringView("..")))
        return response;
    QFile file(QStringLiteral(":/lxcp-web/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return response;
    response.status = 200;
    response.type = package::mimeType(name);
    response.body = file.readAll();
    return response;
}

} // namespace play
