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
// "3 changes waiting".
[[nodiscard]] QString waitingCount(int n);

// The one quiet line of the window: "as of 09:41", "offline, 3 changes waiting".
[[nodiscard]] QString syncLine(const services::SyncStatus& status, const QDateTime& now);
// Instead of 'nothing there', as long as nothing says what is there.
[[nodiscard]] QString notHereYetWords();
[[nodiscard]] bool isNotHereYet(const services::SyncStatus& status);
// How many changes are to be sent still; what was refused waits for the person, not for the server.
[[nodiscard]] int unansweredOf(const services::SyncStatus& status);
// "2 changes need you", of those that were refused.
[[nodiscard]] QString needsYouWords(int wedged);

// What a waiting change is: "Approval of 'Kubernetes administration'".
[[nodiscard]] QString commandWords(const domain::Command& command, const QString& subject);
// Why it waits, or why it was refused. 'me' tells what somebody else did from what was done on another device.
[[nodiscard]] QString waitingWords(const services::OutboxItem& item, const services::SyncStatus& status,
                                   const QDateTime& now, const QString& me = {});
// Refused for good: sent again the server would say the same.
[[nodiscard]] bool isFinal(const services::OutboxItem& item);
// The mentorship that it is for has ended: nothing goes into it any more, however it is changed.
[[nodiscard]] bool isTooLate(const services::OutboxItem& item);
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
