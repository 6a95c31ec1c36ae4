// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/plaintext.h"

namespace base {

namespace {

// Without branches: imports ask it for each letter of a catalog.
bool isUnwanted(char16_t u)
{
    const bool isLineEnd = (u == u'\t') | (u == u'\n') | (u == u'\r');
    return ((u < 0x20) & !isLineEnd) | ((u >= 0x7f) & (u < 0xa0)) | (u == 0x202d) | (u == 0x202e);
}

} // namespace

bool isPlainText(const QString& text)
{
    bool unwanted = false;
    bool surrogate = false;
    for (const QChar c : text) {
        unwanted |= isUnwanted(c.unicode());
        surrogate |= c.isSurrogate();
    }
    return !unwanted && (!surrogate || text.isValidUtf16());
}

QString plainText(const QString& text)
{
    if (isPlainText(text))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            plain.append(c);
            plain.append(text.at(++i));
        } else if (!c.isSurrogate() && !isUnwanted(c.unicode())) {
            plain.append(c);
        }
    }
    return plain;
}

} // namespace base
