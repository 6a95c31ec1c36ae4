// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace credentials {

// A term of RDF 1.1. Blank: 'value' is the label without '_:'. Literal: 'datatype' is an IRI, 'language' only for
// rdf:langString.
struct Node
{
    enum class Kind { Nothing, Iri, Blank, Literal };
    Kind kind = Kind::Nothing;
    QString value{};
    QString datatype{};
    QString language{};

    friend bool operator==(const Node&, const Node&) = default;
};

// 'graph' of Kind::Nothing is the default graph.
struct Quad
{
    Node subject, predicate, object, graph;

    friend bool operator==(const Quad&, const Quad&) = default;
};

// Canonical N-Quads (RDF 1.2 N-Quads, section 4), UTF-8, one line with its line feed.
[[nodiscard]] QByteArray toNQuad(const Quad& quad);

// N-Quads 1.1 as others write them; Malformed with the number of the line. Comments and empty lines are left out.
[[nodiscard]] base::Result<QVector<Quad>> parseNQuads(const QByteArray& text);

} // namespace credentials
