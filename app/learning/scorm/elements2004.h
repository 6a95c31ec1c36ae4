// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace scorm {

// What SCORM 2004 RTE chapter 4 says about one element of the data model.
struct ElementRule
{
    enum class Access { Read, Write, ReadWrite };
    enum class Kind {
        Text,
        Localized,
        Identifier,
        Real,
        Timestamp,
        Period,
        Language,
        Words,
        Result,
        InteractionType,
        LearnerResponse,
        ResponsePattern,
        NavigationRequest
    };

    Access access = Access::ReadWrite;
    Kind kind = Kind::Text;
    std::optional<double> least, most; // of Real
    QStringList words;                 // of Words
    std::optional<QString> fallback;   // value before anybody set one; none: error 403
};

// By pattern, e.g. "cmi.objectives.n.id"; null when there is no such element. adl.nav.request_valid.choice and .jump
// are asked for without their target.
[[nodiscard]] const ElementRule* elementRule2004(const QString& pattern);
// True for elements that have parts: cmi, cmi.objectives, cmi.objectives.n.score …
[[nodiscard]] bool isContainer2004(const QString& pattern);
// What _children of the container says; nothing when it has no such keyword.
[[nodiscard]] std::optional<QString> children2004(const QString& pattern);
[[nodiscard]] bool isCollection2004(const QString& pattern);

} // namespace scorm
