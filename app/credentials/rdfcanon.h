// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/rdf.h"

#include <QHash>

namespace credentials {

struct CanonLimits
{
    // How many blank nodes may be hashed with their neighbours (RDFC-1.0 section 4.8) before the dataset is refused:
    // those that somebody has made to keep us busy need exponentially many, those that mean something a few.
    int maxNeighbourhoods = 2'000;
    qsizetype maxQuads = 50'000;
};

struct CanonicalDataset
{
    QByteArray nquads;                // sorted
    QHash<QString, QString> labels{}; // from the dataset's blank labels to canonical ones (c14n0 …)
};

// RDF Dataset Canonicalization, RDFC-1.0 with SHA-256. Malformed with code 'too-complex' when a limit is reached.
// Any thread.
[[nodiscard]] base::Result<CanonicalDataset> canonicalise(const QVector<Quad>& quads, const CanonLimits& limits = {});

} // namespace credentials
