// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace store {
class Database;
}

namespace services {

// Something of the catalog that can be chosen.
struct CatalogChoice
{
    QString id, title;
    QString about; // may be empty
};

// Of a kind (course | skill | pathway) what the words find, the best first.
[[nodiscard]] QList<CatalogChoice> catalogChoices(store::Database& db, const QString& kind, const QString& words,
                                                  int limit);
// Empty: it is not here.
[[nodiscard]] QString catalogTitle(store::Database& db, const QString& kind, const QString& id);

} // namespace services
