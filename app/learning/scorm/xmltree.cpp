// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/xmltree.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace scorm {

namespace {

constexpr int kMostDepth = 100;
constexpr int kMostElements = 200'000;

Vocabulary vocabularyOf(QStringView uri)
{
    // Packages without namespaces exist; their elements are taken for those of the packaging specification.
    if (uri.isEmpty())
        return Vocabulary::Packaging;
    const auto names = [uri](QLatin1String word) { return uri.contains(word, Qt::CaseInsensitive); };
    if (names(QLatin1String("adlcp_")))
        return Vocabulary::AdlPackaging;
    if (names(QLatin1String("adlseq_")))
        return Vocabulary::AdlSequencing;
    if (names(QLatin1String("adlnav_")))
        return Vocabulary::AdlNavigation;
    if (names(QLatin1String("/imsss")))
        return Vocabulary::SimpleSequencing;
    if (names(QLatin1String("/imscp_")))
        return Vocabulary::Packaging;
    return Vocabulary::Other;
}

XmlNode nodeAt(const QXmlStreamReader& reader)
{
    XmlNode node;
    node.vocabulary = vocabularyOf(reader.namespaceUri());
    node.name = reader.name().toString();
    node.line = reader.lineNumber();
    const auto attributes = reader.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        node.attributes.append({attribute.name().toString(), attribute.value().toString().simplified()});
    return node;
}

QString atLine(qint64 line, const QString& what)
{
    return QStringLiteral("line %1: %2").arg(line).arg(what);
}

} // namespace

bool XmlNode::is(Vocabulary wanted, QLatin1String localName) const
{
    return vocabulary == wanted && name.compare(localName, Qt::CaseInsensitive) == 0;
}

const XmlNode* XmlNode::child(Vocabulary wanted, QLatin1String localName) const
{
    const auto found =
        std::find_if(children.begin(), children.end(), [&](const XmlNode& node) { return node.is(wanted, localName); });
    return found == children.end() ? nullptr : &*found;
}

QString XmlNode::attribute(QLatin1String localName, const QString& fallback) const
{
    for (const Attribute& attribute : attributes) {
        if (attribute.name.compare(localName, Qt::CaseInsensitive) == 0)
            return attribute.value;
    }
    return fallback;
}

bool XmlNode::hasAttribute(QLatin1String localName) const
{
    return std::any_of(attributes.begin(), attributes.end(), [&](const Attribute& attribute) {
        return attribute.name.compare(localName, Qt::CaseInsensitive) == 0;
    });
}

base::Result<XmlNode> parseXml(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QVector<XmlNode> open;
    int count = 0;
    const auto malformed = [&](const QString& what) {
        return base::failure(base::Error::Kind::Malformed, atLine(reader.lineNumber(), what));
    };
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            if (!reader.entityDeclarations().isEmpty())
                return malformed(QStringLiteral("entity declarations are not allowed"));
            break;
        case QXmlStreamReader::EntityReference:
            return malformed(QStringLiteral("unknown entity &%1;").arg(reader.name()));
        case QXmlStreamReader::StartElement:
            if (open.size() >= kMostDepth || ++count > kMostElements)
                return malformed(QStringLiteral("too deep or too many elements"));
            open.append(nodeAt(reader));
            break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty())
                open.last().text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (open.size() > 1) {
                XmlNode done = open.takeLast();
                open.last().children.append(std::move(done));
            }
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        return malformed(reader.errorString());
    if (open.isEmpty())
        return malformed(QStringLiteral("no element"));
    return std::move(open.first());
}

} // namespace scorm
