// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caldav/davxml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <functional>

namespace caldav {

namespace {

constexpr int kMostResponses = 100'000;

QString nameOf(const QStringView& nameSpace, const QStringView& name)
{
    return QLatin1Char('{') + nameSpace.toString() + QLatin1Char('}') + name.toString();
}

bool isDav(const QXmlStreamReader& xml, const char* name)
{
    return xml.namespaceUri() == QLatin1StringView(kDav) && xml.name() == QLatin1StringView(name);
}

// "HTTP/1.1 200 OK"
int statusIn(const QString& line)
{
    return line.section(QLatin1Char(' '), 1, 1).toInt();
}

// The text in a property; of elements in it their hrefs, else their names.
QString valueOf(QXmlStreamReader& xml)
{
    QString text;
    QStringList inner;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            const QString element = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            inner += name == QLatin1StringView("href") ? element.trimmed() : name;
        }
    }
    return inner.isEmpty() ? text : inner.join(QLatin1Char('\n'));
}

void readPropstat(QXmlStreamReader& xml, DavResponse& response)
{
    QHash<QString, QString> found;
    int status = 200;
    while (xml.readNextStartElement()) {
        if (isDav(xml, "status")) {
            status = statusIn(xml.readElementText());
        } else if (isDav(xml, "prop")) {
            while (xml.readNextStartElement()) {
                const QString name = nameOf(xml.namespaceUri(), xml.name());
                found.insert(name, valueOf(xml));
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (status >= 200 && status < 300)
        response.properties.insert(found);
}

DavResponse readResponse(QXmlStreamReader& xml)
{
    DavResponse response;
    while (xml.readNextStartElement()) {
        if (isDav(xml, "href"))
            response.href = xml.readElementText().trimmed();
        else if (isDav(xml, "status"))
            response.status = statusIn(xml.readElementText());
        else if (isDav(xml, "propstat"))
            readPropstat(xml, response);
        else
            xml.skipCurrentElement();
    }
    return response;
}

QByteArray written(const std::function<void(QXmlStreamWriter&)>& content)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeNamespace(QLatin1StringView(kDav), QStringLiteral("d"));
    xml.writeNamespace(QLatin1StringView(kCalDav), QStringLiteral("c"));
    content(xml);
    xml.writeEndDocument();
    return out;
}

void element(QXmlStreamWriter& xml, const char* nameSpace, const char* name)
{
    xml.writeStartElement(QLatin1StringView(nameSpace), QLatin1StringView(name));
}

void empty(QXmlStreamWriter& xml, const char* nameSpace, const char* name)
{
    xml.writeEmptyElement(QLatin1StringView(nameSpace), QLatin1StringView(name));
}

} // namespace

QString DavResponse::value(const char* nameSpace, const char* name) const
{
    return properties.value(nameOf(QString::fromLatin1(nameSpace), QString::fromLatin1(name)));
}

base::Result<Multistatus> multistatusFrom(const QByteArray& text)
{
    const auto malformed = [](const QString& why) { return base::failure(base::Error::Kind::Malformed, why); };
    if (text.contains("<!DOCTYPE") || text.contains("<!doctype"))
        return malformed(QStringLiteral("a document type"));
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || !isDav(xml, "multistatus"))
        return malformed(QStringLiteral("no multistatus"));
    Multistatus all;
    while (xml.readNextStartElement()) {
        if (isDav(xml, "response"))
            all.responses.append(readResponse(xml));
        else if (isDav(xml, "sync-token"))
            all.syncToken = xml.readElementText().trimmed();
        else
            xml.skipCurrentElement();
        if (all.responses.size() > kMostResponses)
            return malformed(QStringLiteral("too many responses"));
    }
    if (xml.hasError())
        return malformed(xml.errorString());
    return all;
}

QByteArray propfindBody(const QList<PropertyName>& properties)
{
    return written([&](QXmlStreamWriter& xml) {
        element(xml, kDav, "propfind");
        element(xml, kDav, "prop");
        for (const PropertyName& property : properties)
            empty(xml, property.nameSpace, property.name);
    });
}

QByteArray syncBody(const QString& token)
{
    return written([&](QXmlStreamWriter& xml) {
        element(xml, kDav, "sync-collection");
        xml.writeTextElement(QLatin1StringView(kDav), QStringLiteral("sync-token"), token);
        xml.writeTextElement(QLatin1StringView(kDav), QStringLiteral("sync-level"), QStringLiteral("1"));
        element(xml, kDav, "prop");
        empty(xml, kDav, "getetag");
    });
}

QByteArray multigetBody(const QStringList& hrefs)
{
    return written([&](QXmlStreamWriter& xml) {
        element(xml, kCalDav, "calendar-multiget");
        element(xml, kDav, "prop");
        empty(xml, kDav, "getetag");
        empty(xml, kCalDav, "calendar-data");
        xml.writeEndElement();
        for (const QString& href : hrefs)
            xml.writeTextElement(QLatin1StringView(kDav), QStringLiteral("href"), href);
    });
}

} // namespace caldav
