// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/listed.h"

#include "app/base/isolate.h"

#include <QLocale>

#include <algorithm>

namespace base {

namespace {
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
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    QStringList each;
    for (const QString& part : parts)
        each.append(apart(part, mirrored));
    const QString all = each.join(listSeparator());
    return mirrored && !all.isEmpty() && !all.isRightToLeft() ? kRightToLeftMark + all : all;
}

} // namespace base
