// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/skill.h"

#include <QList>

namespace store {
class Database;
}

namespace services {

// Skills of the catalogue by what stands in any of their names: first those whose own name has it, the nearer to its
// beginning the sooner. Thread of the connection.
[[nodiscard]] QList<domain::Skill> skillsWith(store::Database& db, const QString& words, int limit);

// How much two names have in common, of 1000: their pairs of neighbouring letters, without regard to case. Pure.
[[nodiscard]] int likeness(const QString& one, const QString& other);

// Skills of the catalogue whose names are most like the words, the most like first; none that are hardly like them.
// Thread of the connection; reads the catalogue of skills once.
[[nodiscard]] QList<domain::Skill> nearSkills(store::Database& db, const QString& words, int limit);

} // namespace services
