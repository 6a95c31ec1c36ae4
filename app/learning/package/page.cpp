// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/page.h"

#include "app/learning/package/launch.h"

#include <QHash>
#include <QStringDecoder>

namespace package {

namespace {

using Attributes = QHash<QString, QString>;

// Bytes as text: by the byte order mark, else UTF-8, else Latin 1. Good enough for tags and for most titles.
QString pageText(const QByteArray& html)
{
    const auto encoding = QStringConverter::encodingForData(html);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    const QString text = decoder(html);
    return decoder.hasError() ? QString::fromLatin1(html) : text;
}

// Plain text of what stands between tags: the five entities that XML has, decimal and hexadecimal references.
QString unescaped(QStringView text)
{
    static const QHash<QString, QChar> named{{QStringLiteral("amp"), u'&'},   {QStringLiteral("lt"), u'<'},
                                             {QStringLiteral("gt"), u'>'},    {QStringLiteral("quot"), u'"'},
                                             {QStringLiteral("apos"), u'\''}, {QStringLiteral("nbsp"), QChar::Nbsp}};
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        if (end < 0 || end - at > 10) {
            out += text[at];
            continue;
        }
        const QString name = text.sliced(at + 1, end - at - 1).toString();
        bool isNumber = false;
        uint code = 0;
        if (name.startsWith(QStringLiteral("#x"), Qt::CaseInsensitive))
            code = name.mid(2).toUInt(&isNumber, 16);
        else if (name.startsWith(u'#'))
            code = name.mid(1).toUInt(&isNumber);
        if (isNumber && code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
            out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
        else if (named.contains(name))
            out += named.value(name);
        else
            out += text.sliced(at, end - at + 1);
        at = end;
    }
    return out;
}

// The attributes of a tag whose text begins behind its name. Moves 'at' to the tag's '>'.
Attributes readAttributes(QStringView html, qsizetype& at)
{
    Attributes attributes;
    const auto isSpace = [](QChar c) { return c.isSpace() || c == u'/'; };
    while (at < html.size() && html[at] != u'>') {
        if (isSpace(html[at])) {
            ++at;
            continue;
        }
        const qsizetype begin = at++; // at least one character, or '=' would stand for ever
        while (at < html.size() && !isSpace(html[at]) && html[at] != u'=' && html[at] != u'>')
            ++at;
        const QString name = html.sliced(begin, at - begin).toString().toLower();
        qsizetype sign = at;
        while (sign < html.size() && html[sign].isSpace())
            ++sign;
        if (sign >= html.size() || html[sign] != u'=')
            continue;
        at = sign + 1;
        while (at < html.size() && html[at].isSpace())
            ++at;
        qsizetype from = at;
        if (at < html.size() && (html[at] == u'"' || html[at] == u'\'')) {
            const qsizetype end = html.indexOf(html[at], at + 1);
            from = at + 1;
            at = end < 0 ? html.size() : end;
        } else {
            while (at < html.size() && !html[at].isSpace() && html[at] != u'>')
                ++at;
        }
        if (!attributes.contains(name))
            attributes.insert(name, unescaped(html.sliced(from, at - from)).trimmed());
        if (at < html.size() && html[at] != u'>')
            ++at;
    }
    return attributes;
}

void addHost(QStringList& hosts, const QString& address)
{
    const QString host = hostOf(address);
    if (!host.isEmpty() && !hosts.contains(host))
        hosts += host;
}

void takeTag(Page& page, const QString& name, const Attributes& attributes)
{
    static const QStringList needed{QStringLiteral("script"), QStringLiteral("iframe"), QStringLiteral("frame"),
                                    QStringLiteral("embed"),  QStringLiteral("video"),  QStringLiteral("audio"),
                                    QStringLiteral("source"), QStringLiteral("track")};
    const auto value = [&](const char* attribute) { return attributes.value(QLatin1StringView(attribute)); };
    if (name == QStringLiteral("html") && page.language.isEmpty())
        page.language = value("lang").isEmpty() ? value("xml:lang") : value("lang");
    else if (needed.contains(name))
        addHost(page.neededHosts, value("src"));
    else if (name == QStringLiteral("object"))
        addHost(page.neededHosts, value("data"));
    else if (name == QStringLiteral("img"))
        addHost(page.otherHosts, value("src"));
    else if (name == QStringLiteral("link") && value("rel").contains(QStringLiteral("stylesheet"), Qt::CaseInsensitive))
        addHost(page.otherHosts, value("href"));
    else if (name == QStringLiteral("meta") &&
             value("http-equiv").compare(QStringLiteral("refresh"), Qt::CaseInsensitive) == 0)
        addHost(page.neededHosts, value("content").section(u'=', 1).trimmed());
}

// Where the text of a script, a style or a title ends.
qsizetype endOf(const QString& html, const QString& name, qsizetype from)
{
    const qsizetype end = html.indexOf(QStringLiteral("</") + name, from, Qt::CaseInsensitive);
    return end < 0 ? html.size() : end;
}

} // namespace

Page scanPage(const QByteArray& bytes)
{
    const QString html = pageText(bytes);
    Page page;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at)) {
        if (QStringView(html).sliced(at).startsWith(u"<!--")) {
            const qsizetype end = html.indexOf(QStringLiteral("-->"), at + 4);
            at = end < 0 ? html.size() : end + 3;
            continue;
        }
        qsizetype end = ++at;
        while (end < html.size() && html[end].isLetterOrNumber())
            ++end;
        const QString name = html.mid(at, end - at).toLower();
        at = end;
        if (name.isEmpty())
            continue;
        takeTag(page, name, readAttributes(html, at));
        if (name == QStringLiteral("script") || name == QStringLiteral("style") || name == QStringLiteral("title")) {
            const qsizetype stop = endOf(html, name, at);
            if (name == QStringLiteral("title") && page.title.isEmpty() && at < stop)
                page.title = unescaped(QStringView(html).sliced(at + 1, stop - at - 1)).simplified();
            at = stop;
        }
    }
    return page;
}

} // namespace package
