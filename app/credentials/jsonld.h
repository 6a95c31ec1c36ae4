// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/rdf.h"

#include <QJsonArray>

#include <functional>

namespace credentials {

// The JSON document behind a context's address, null when we do not have it. Nothing is ever fetched.
using ContextLoader = std::function<std::optional<QJsonObject>(const QString& url)>;

struct LdOptions
{
    ContextLoader loader;
    QString base{}; // the document's address; empty: relative references stay as they are
    // What RDF would silently leave out (a property or a type that no context defines, a relative reference) is an
    // error, so that nothing in a signed document is unsigned.
    bool strict = true;
    int maxDepth = 64;     // nesting of the document and of contexts in contexts
    int maxContexts = 200; // contexts that are loaded for one document
    qsizetype maxQuads = 50'000;
};

// JSON-LD 1.1 Processing Algorithms: expansion (section 5.1). Malformed with code 'unknown-context' (detail: the
// address), 'undefined-term' (strict; detail: the term), 'too-complex', or the standard's own error code with hyphens
// ('invalid-term-definition'). Any thread.
[[nodiscard]] base::Result<QJsonArray> expand(const QJsonValue& document, const LdOptions& options);

// JSON-LD 1.1 Processing Algorithms: the dataset (section 7.1) of a document, each quad once. Errors as above.
[[nodiscard]] base::Result<QVector<Quad>> toRdf(const QJsonValue& document, const LdOptions& options);

} // namespace credentials
