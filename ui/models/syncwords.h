// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"
#include "ui/models/requestwords.h"

namespace models {

// What sync is doing, in words: a headline and, beneath it, what it means.
struct SyncWords
{
    QString headline;
    QString detail;
    Mood mood = Mood::Neutral;
};

[[nodiscard]] SyncWords syncWords(const services::SyncStatus& status, const QDateTime& now);
// The one quiet line of the window: "as of 09:41", "offline, 3 changes waiting".
[[nodiscard]] QString syncLine(const services::SyncStatus& status, const QDateTime& now);
// Empty when the clocks agree well enough (within two minutes).
[[nodiscard]] QString clockWords(qint64 skewSeconds);

// What a waiting change is: "Approval of 'Kubernetes administration'".
[[nodiscard]] QString commandWords(const domain::Command& command, const QString& subject);
// Why it waits, or why it was refused.
[[nodiscard]] QString waitingWords(const services::OutboxItem& item, const services::SyncStatus& status,
                                   const QDateTime& now);
// The members of the payload that a person wrote and may edit, with what they are called. In the order of the form.
struct EditableField
{
    QString member;
    QString label;
    bool many = false; // several lines
    bool number = false;
};
[[nodiscard]] QList<EditableField> editableFields(const domain::Command& command);

} // namespace models
