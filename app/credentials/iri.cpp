// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/iri.h"

#include <QStringList>

namespace credentials {

namespace {

struct IriParts
{
    QString scheme, authority, path, query, fragment;
    bool hasAuthority = false, hasQuery = false, hasFragment = false;
};

qsizetype schemeLength(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u':')
            return i;
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool other = (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
        if (!letter && (i == 0 || !other))
            return 0;
    }
    return 0;
}

IriParts split(QString text)
{
    IriParts parts;
    if (const qsizetype at = text.indexOf(u'#'); at >= 0) {
        parts.hasFragment = true;
        parts.fragment = text.mid(at + 1);
        text.truncate(at);
    }
    if (const qsizetype at = text.indexOf(u'?'); at >= 0) {
        parts.hasQuery = true;
        parts.query = text.mid(at + 1);
        text.truncate(at);
    }
    if (const qsizetype length = schemeLength(text); length > 0) {
        parts.scheme = text.left(length);
        text.remove(0, length + 1);
    }
    if (text.startsWith(QStringLiteral("//"))) {
        parts.hasAuthority = true;
        const qsizetype end = text.indexOf(u'/', 2);
        parts.authority = text.mid(2, end < 0 ? -1 : end - 2);
        text = end < 0 ? QString() : text.mid(end);
    }
    parts.path = text;
    return parts;
}

// RFC 3986 section 5.2.4.
QString withoutDots(const QString& path)
{
    QStringList out;
    const QStringList segments = path.split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i == segments.size() - 1;
        if (segments[i] == QStringLiteral(".")) {
            if (last)
                out += QString();
        } else if (segments[i] == QStringLiteral("..")) {
            if (out.size() > 1)
                out.removeLast();
            if (last)
                out += QString();
        } else {
            out += segments[i];
        }
    }
    return out.join(u'/');
}

QString joined(const IriParts& parts)
{
    QString text = parts.scheme.isEmpty() ? QString() : parts.scheme + u':';
    if (parts.hasAuthority)
        text += QStringLiteral("//") + parts.authority;
    text += parts.path;
    if (parts.hasQuery)
        text += u'?' + parts.query;
    if (parts.hasFragment)
        text += u'#' + parts.fragment;
    return text;
}

} // namespace

bool isAbsoluteIri(QStringView text)
{
    if (schemeLength(text) == 0 || text.count(u'#') > 1)
        return false;
    for (const QChar c : text) {
        if (c <= u' ' || c == u'<' || c == u'>' || c == u'"' || c == u'{' || c == u'}' || c == u'|' || c == u'\\' ||
            c == u'^' || c == u'`')
            return false;
    }
    return true;
}

QString resolveIri(const QString& base, const QString& reference)
{
    if (base.isEmpty() || schemeLength(reference) > 0)
        return reference;
    const IriParts from = split(base);
    IriParts to = split(reference);
    to.scheme = from.scheme;
    if (!to.hasAuthority) {
        to.hasAuthority = from.hasAuthority;
        to.authority = from.authority;
        if (to.path.isEmpty()) {
            to.path = from.path;
            if (!to.hasQuery) {
                to.hasQuery = from.hasQuery;
                to.query = from.query;
            }
        } else if (!to.path.startsWith(u'/')) {
            const QString folder = from.hasAuthority && from.path.isEmpty()
                                       ? QStringLiteral("/")
                                       : from.path.left(from.path.lastIndexOf(u'/') + 1);
            to.path = withoutDots(folder + to.path);
        } else {
            to.path = withoutDots(to.path);
        }
    } else {
        to.path = withoutDots(to.path);
    }
    return joined(to);
}

} // namespace credentials
