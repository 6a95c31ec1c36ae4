// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/attachments.h"

#include "app/domain/json.h"
#include "app/services/commandsender.h"

#include <QCryptographicHash>

namespace services {

QJsonArray sendFiles(const CommandSender& sender, const QString& placeId, const QList<NewFile>& files)
{
    QJsonArray said;
    for (const NewFile& file : files) {
        if (file.bytes.isEmpty() || file.bytes.size() > domain::kAttachmentBytes)
            continue;
        domain::AttachmentRef ref;
        ref.id = domain::attachmentId(
            placeId, QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()));
        ref.name = file.name;
        ref.type = file.type;
        ref.size = file.bytes.size();
        sender.send(QStringLiteral("attachment.put"), ref.id,
                    {{QStringLiteral("place_id"), placeId},
                     {QStringLiteral("data"), QString::fromLatin1(file.bytes.toBase64())}});
        said.append(domain::toJson(ref));
    }
    return said;
}

} // namespace services
