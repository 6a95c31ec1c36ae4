// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/csvrecord.h"

namespace services {

namespace {

QByteArray csvCell(QString cell)
{
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char('\n')) &&
        !cell.contains(QLatin1Char('\r')))
        return cell.toUtf8();
    return '"' + cell.replace(QLatin1Char('"'), QLatin1StringView("\"\"")).toUtf8() + '"';
}

} // namespace

QByteArray csvRecord(const QStringList& cells)
{
    QByteArrayList parts;
    for (const QString& cell : cells)
        parts.append(csvCell(cell));
    return parts.join(',') + "\r\n";
}

} // namespace services
