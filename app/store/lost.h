// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace store {

class Database;

// Something of the person's that the server had taken, and has not any more: its database was brought back from a
// backup. It is kept here until the person has read of it (Y2).
struct Lost
{
    QString what;     // registration | withdrawal | progress | pathway | left-pathway | request | request-step | text |
                      // more (how many others: 'title')
    QString id;       // of the course, pathway or request; of a text its own
    QString title;    // of that; of a text its first words
    QJsonObject data; // the thing as it was
};

// Compares the person's things with what was pulled aside, before that takes their place (see swapShadow), and keeps
// what is new among them in "lost".
[[nodiscard]] base::Result<void> recordLost(Database& writer);

[[nodiscard]] QList<Lost> lost(Database& db);
[[nodiscard]] base::Result<void> forgetLost(Database& writer);

} // namespace store
