// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace scorm {

// The vocabularies of a manifest, whatever version its namespace names.
enum class Vocabulary { Packaging, SimpleSequencing, AdlPackaging, AdlSequencing, AdlNavigation, Other };

// A small document tree: manifests refer forward (sequencing collections, resources), which a stream cannot answer.
// Names of elements and attributes are local names; lookups ignore case, because SCORM 1.2 and 2004 spell the same
// attribute differently (scormtype, scormType).
struct XmlNode
{
    struct Attribute
    {
        QString name, value; // value with white space collapsed
    };

    Vocabulary vocabulary = Vocabulary::Other;
    QString name;
    QVector<Attribute> attributes;
    QVector<XmlNode> children;
    QString text; // own character data, as it is
    qint64 line = 0;

    [[nodiscard]] bool is(Vocabulary wanted, QLatin1String localName) const;
    [[nodiscard]] const XmlNode* child(Vocabulary wanted, QLatin1String localName) const;
    // Value of an attribute, `fallback` when it is not there.
    [[nodiscard]] QString attribute(QLatin1String localName, const QString& fallback = {}) const;
    [[nodiscard]] bool hasAttribute(QLatin1String localName) const;
};

// Error Malformed with the line: not well-formed, entity declarations, deeper than 100 or more than 200,000 elements.
[[nodiscard]] base::Result<XmlNode> parseXml(const QByteArray& xml);

} // namespace scorm
