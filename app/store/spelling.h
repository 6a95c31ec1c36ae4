// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How far one spelling is from another.
namespace store {
namespace spelling {

// Edit distance with transposition of neighbours as one edit (optimal string alignment); more than 'most' is given as
// most + 1.
[[nodiscard]] int distance(QStringView a, QStringView b, int most);

// One letter stands two or three places from where it belongs, the others in their order ("phyton").
[[nodiscard]] bool isOneAstray(QStringView a, QStringView b);

// A piece of a run that is one edit away from 'wanted' (another, a missing or one more character, or two neighbours in
// each other's place). Better ones begin and end where the run or its script does, then such as have as many
// characters.
inline constexpr int kOwnRank = 3; // from this rank on it begins and ends like that
struct NearPiece
{
    QString text;
    int rank = 0; // 0: there is none
};
[[nodiscard]] NearPiece nearPiece(const QString& run, const QString& wanted);

} // namespace spelling
} // namespace store
