// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/listed.h"

#include <QLocale>

#include <algorithm>

namespace base {

namespace {
constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);
constexpr QChar kRightToLeftMark(0x200f); // what begins with an isolate has no direction of its own
} // namespace

// The locale joins the last part by a word, the others by what is asked here; where that is a word, too (Arabic), the
// comma of its script.
QString listSeparator()
{
    const QLocale locale;
    const auto one = QStringLiteral("1");
    const QString all = locale.createSeparatedList({one, one, one});
    const qsizetype second = all.indexOf(one, 1);
    const QString between = second > 1 ? all.mid(1, second - 1) : QString();
    if (!between.isEmpty() && std::ranges::none_of(between, [](QChar each) { return each.isLetter(); }))
        return between;
    return locale.script() == QLocale::ArabicScript ? QStringLiteral("\u060c ") : QStringLiteral(", ");
}

QString listed(const QStringList& parts)
{
    if (QLocale().textDirection() != Qt::RightToLeft)
        return parts.join(listSeparator());
    QStringList apart;
    for (const QString& part : parts)
        apart.append(kFirstStrongIsolate + part + kPopIsolate);
    return apart.isEmpty() ? QString() : kRightToLeftMark + apart.join(listSeparator());
}

} // namespace base
