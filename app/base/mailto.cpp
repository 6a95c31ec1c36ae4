// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/mailto.h"

#include <QStringList>

namespace base {

QUrl plainMailto(const QUrl& address)
{
    if (address.scheme() != QLatin1StringView("mailto"))
        return address;
    QStringList fields;
    for (const QString& field : address.query(QUrl::FullyEncoded).split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString name = QUrl::fromPercentEncoding(field.section(QLatin1Char('='), 0, 0).toLatin1()).toLower();
        if (name == QLatin1StringView("cc") || name == QLatin1StringView("subject") ||
            name == QLatin1StringView("body") || name == QLatin1StringView("to"))
            fields.append(field);
    }
    QUrl plain = address;
    plain.setFragment({});
    plain.setQuery(fields.isEmpty() ? QString() : fields.join(QLatin1Char('&')));
    return plain;
}

} // namespace base
