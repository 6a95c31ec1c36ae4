// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/fault.h"

namespace package {

namespace {

// One line that can be printed: what it names comes from strangers.
QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QString faultWord(Fault fault)
{
    static constexpr const char* words[] = {
        "unreadable",        "not-an-archive",
        "truncated",         "empty",
        "encrypted",         "compression",
        "checksum",          "too-many-entries",
        "too-large",         "bomb",
        "overlap",           "unsafe-name",
        "name-encoding",     "link",
        "no-manifest",       "manifest",
        "manifest-entities", "manifest-encoding",
        "nothing-to-launch", "unsupported",
    };
    static_assert(std::size(words) == std::size_t(Fault::Unsupported) + 1);
    return QString::fromLatin1(words[std::size_t(fault)]);
}

tl::unexpected<base::Error> refuse(Fault fault, const QString& entry, const QString& what)
{
    base::Error error;
    error.kind = fault == Fault::Unreadable ? base::Error::Kind::Storage : base::Error::Kind::Malformed;
    error.code = faultWord(fault);
    error.detail = printable(entry.isEmpty() ? what : QStringLiteral("'%1': %2").arg(entry, what));
    return base::failure(std::move(error));
}

} // namespace package
