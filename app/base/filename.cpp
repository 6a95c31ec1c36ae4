// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/filename.h"

#include <QStringList>

#include <algorithm>

namespace base {

namespace {

bool turnsText(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x61c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

bool isSeparator(QChar c)
{
    return c == u'/' || c == u'\\';
}

bool isAtNoEnd(QChar c)
{
    return c == u'.' || c.isSpace();
}

// Shorter where file systems have no room for it (255 bytes on most), its ending kept: that says what it is.
QString bounded(const QString& name)
{
    constexpr qsizetype kEnding = 20; // characters; longer is no ending
    if (name.toUtf8().size() <= kFileNameBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool ends = dot > 0 && name.size() - dot <= kEnding;
    const QString ending = ends ? name.mid(dot) : QString();
    QString stem = ends ? name.left(dot) : name;
    const qsizetype room = kFileNameBytes - ending.toUtf8().size();
    qsizetype bytes = 0, kept = 0;
    for (const char32_t sign : stem.toUcs4()) {
        const QString one = QString::fromUcs4(&sign, 1);
        bytes += one.toUtf8().size();
        if (bytes > room)
            break;
        kept += one.size();
    }
    stem.truncate(kept);
    while (!stem.isEmpty() && isAtNoEnd(stem.back()))
        stem.chop(1);
    return stem + ending;
}

// With whatever ending: nul.txt is the device, too.
bool isDevice(const QString& name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    static const QStringList kDevices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                      QStringLiteral("nul")};
    const bool port = stem.size() == 4 && stem.at(3).isDigit() &&
                      (stem.startsWith(QLatin1StringView("com")) || stem.startsWith(QLatin1StringView("lpt")));
    return port || kDevices.contains(stem);
}

} // namespace

QString fileNameIn(const QString& said)
{
    const auto last = std::find_if(said.crbegin(), said.crend(), isSeparator).base();
    QString name;
    for (const QChar c : QStringView(last, said.cend())) {
        const auto kind = c.category();
        if (kind == QChar::Other_Control || kind == QChar::Separator_Line || kind == QChar::Separator_Paragraph ||
            turnsText(c))
            continue;
        name.append(QStringView(u"<>:\"|?*").contains(c) ? QChar(u'_') : c);
    }
    const auto first = std::find_if_not(name.cbegin(), name.cend(), isAtNoEnd);
    name.remove(0, first - name.cbegin());
    while (!name.isEmpty() && isAtNoEnd(name.back()))
        name.chop(1);
    return bounded(isDevice(name) ? u'_' + name : name);
}

} // namespace base
