// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/audittrail.h"

#include "app/domain/json.h"

#include <algorithm>

namespace services {

QString csvCell(QString text)
{
    const QString risky = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && risky.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool quote = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (!quote)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QByteArray auditTrail(const QList<RequestItem>& items, const std::function<QString(const QString&)>& nameOf)
{
    QString csv = QStringLiteral("request,title,requester,at,action,actor,on_behalf_of,to,text\r\n");
    for (const RequestItem& item : items) {
        for (const auto& event : item.request.events) {
            const QStringList cells{item.request.id,          item.request.title, nameOf(item.request.personId),
                                    domain::toWire(event.at), event.action,       nameOf(event.actorId),
                                    nameOf(event.onBehalfOf), nameOf(event.toId), event.text};
            QStringList quoted;
            std::transform(cells.cbegin(), cells.cend(), std::back_inserter(quoted), csvCell);
            csv += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        }
    }
    return csv.toUtf8();
}

} // namespace services
