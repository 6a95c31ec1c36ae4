// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace domain {

// What two people made of one text, 'was', without knowing of each other, line by line: a line that one of them changed
// or took out is as that one has it; of a line that both changed both versions stand, theirs first, and one that was
// changed by one and taken out by the other stays changed; what either added is where they added it. Empty: not
// written. Applying the same change again changes nothing. Pure.
[[nodiscard]] QString mergedText(const QString& was, const QString& theirs, const QString& mine);

// The same for the entries of a list: what one of them emptied is empty.
[[nodiscard]] QStringList mergedLines(const QStringList& was, const QStringList& theirs, const QStringList& mine);

// Whether 'merged' has another's version of a line beside the one that 'mine' put in its place: somebody should look
// whether that reads well.
[[nodiscard]] bool keepsBoth(const QStringList& was, const QStringList& mine, const QStringList& merged);

} // namespace domain
