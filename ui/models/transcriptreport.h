// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/transcript.h"
#include "ui/models/reportpdf.h"

namespace models {

// The transcript as a document for people: words and dates of the locale.
[[nodiscard]] Report transcriptReport(const services::Transcript& transcript, bool rightToLeft);

} // namespace models
