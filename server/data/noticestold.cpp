// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/noticestold.h"

namespace data {

namespace {

QString stored(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

base::Result<QStringList> firstToTell(Transaction& transaction, const QString& personId, const QString& device,
                                      const QStringList& ids)
{
    QStringList first;
    for (const QString& id : ids) {
        if (first.contains(id))
            continue;
        const auto told =
            transaction.run(QStringLiteral("INSERT INTO notice_told (person, id, device, at) VALUES (?, ?, ?, ?) "
                                           "ON CONFLICT (person, id) DO NOTHING"),
                            {personId, id, device, stored(transaction.now())});
        if (!told)
            return tl::unexpected(told.error());
        const auto by = transaction.run(QStringLiteral("SELECT device FROM notice_told WHERE person = ? AND id = ?"),
                                        {personId, id});
        if (!by)
            return tl::unexpected(by.error());
        if (by->value(0).value(0).toString() == device)
            first.append(id);
    }
    return first;
}

base::Result<void> forgetTold(Transaction& transaction, const QDateTime& before)
{
    const auto done = transaction.run(QStringLiteral("DELETE FROM notice_told WHERE at < ?"), {stored(before)});
    return done ? base::Result<void>() : tl::unexpected(done.error());
}

} // namespace data
