// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace base {

QString newId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const auto ms = quint64(QDateTime::currentMSecsSinceEpoch());
    std::array<uchar, 16> bytes{};
    for (int i = 0; i < 16; ++i)
        bytes[size_t(i)] = uchar(words[size_t(i / 4)] >> (8 * (i % 4)));
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = uchar(ms >> (8 * (5 - i)));
    bytes[6] = uchar((bytes[6] & 0x0F) | 0x70);
    bytes[8] = uchar((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), 16))
        .toString(QUuid::WithoutBraces);
}

} // namespace base
