// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON-LD from anybody, and RDF from anybody. The first byte chooses: a document that becomes quads, strictly or not,
// or N-Quads. Whatever comes of it is canonicalised under small limits, and its canonical form has to be its own.
#include "app/credentials/jsonld.h"
#include "app/credentials/rdfcanon.h"
#include "tests/fuzz/contexts.h"

#include <QJsonDocument>

#include <cstdlib>

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void examine(const base::Result<QVector<credentials::Quad>>& quads, const credentials::CanonLimits& limits, bool exact)
{
    if (!quads) {
        must(quads.error().kind == base::Error::Kind::Malformed);
        return;
    }
    const auto first = credentials::canonicalise(*quads, limits);
    if (!first || !exact)
        return;
    const auto again = credentials::parseNQuads(first->nquads);
    must(again.has_value());
    const auto second = credentials::canonicalise(*again, limits);
    must(!second || second->nquads == first->nquads);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray rest(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    const credentials::CanonLimits limits{200, 2000};
    if (data[0] % 4 == 0) {
        examine(credentials::parseNQuads(rest), limits, false);
        return 0;
    }
    credentials::LdOptions options{tests::fuzzContexts()};
    options.strict = data[0] % 2 == 0;
    options.maxDepth = 32;
    options.maxQuads = 2000;
    if (data[0] % 4 == 3)
        options.base = QStringLiteral("https://lxcp.example/a/b");
    const QJsonDocument document = QJsonDocument::fromJson(rest);
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    examine(credentials::toRdf(value, options), limits, options.strict);
    return 0;
}
