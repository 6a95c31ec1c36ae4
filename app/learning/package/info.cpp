// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/info.h"

#include <algorithm>

namespace package {

QString formatWord(Format format)
{
    switch (format) {
    case Format::Scorm12:
        return QStringLiteral("scorm12");
    case Format::Scorm2004:
        return QStringLiteral("scorm2004");
    case Format::Cmi5:
        return QStringLiteral("cmi5");
    case Format::Xapi:
        return QStringLiteral("xapi");
    case Format::H5p:
        return QStringLiteral("h5p");
    case Format::Html:
        return QStringLiteral("html");
    case Format::Video:
        return QStringLiteral("video");
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Link:
        return QStringLiteral("link");
    }
    Q_UNREACHABLE();
}

int PackageInfo::openable() const
{
    return int(std::count_if(items.begin(), items.end(), [](const Item& item) { return !item.launch.isEmpty(); }));
}

int PackageInfo::openableOffline() const
{
    return int(std::count_if(items.begin(), items.end(),
                             [](const Item& item) { return !item.launch.isEmpty() && item.offline; }));
}

} // namespace package
