// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"
#include "ui/models/requestwords.h"

namespace models {

// One side of two changes that met.
struct ConflictSide
{
    QString what;
    QString when;
    QString said; // the person's own words in it
};

// 'at' may be invalid when nobody knows when it was.
[[nodiscard]] ConflictSide mySide(const QString& commandKind, const QString& text, const QDateTime& at,
                                  const QDateTime& now);
[[nodiscard]] ConflictSide mySide(const services::OutboxItem& item, const QDateTime& now, const NameOf& nameOf = {});
// The server's request, as the last thing that happened to it.
[[nodiscard]] ConflictSide theirSide(const domain::CourseRequest& request, const QString& me, const NameOf& nameOf,
                                     const QDateTime& now);
// The server's version of whatever a command changes; nothing when it is of a kind without words.
[[nodiscard]] std::optional<ConflictSide> theirSide(const services::OutboxItem& item, const QString& me,
                                                    const NameOf& nameOf, const QDateTime& now);

// "You did this at 12:24, before what is on the server.": which was first, also where both were in one minute.
[[nodiscard]] QString doneWords(const services::OutboxItem& item, const QDateTime& now);

// With what a mentorship ended (Mentorship::outcome).
[[nodiscard]] QString outcomeWords(const QString& outcome);

// What the person has written in it, where that is one text; else empty.
[[nodiscard]] QString ownWords(const domain::Command& command);

// Whether what stands on the server is the person's own doing, on another device, or nobody else's as far as is known.
[[nodiscard]] bool isOwnDoing(const services::OutboxItem& item, const QString& me);

// What stands there of a session is that the person has declined it, on another device.
[[nodiscard]] bool isOwnDecline(const services::OutboxItem& item, const QString& me);

// What the person can do with a command of theirs beside what the server has: send it as it is, or as 'payload' where
// that says that they have seen both; of an answer to a session that has another time since, agree to the one that is
// shown, and to none that they have not seen; propose what was called off since once more; or leave it.
struct AnswerAgain
{
    enum class What { Same, NewTime, Anew, Nothing };
    What what = What::Same;
    QJsonObject payload;
};
[[nodiscard]] AnswerAgain answerAgain(const services::OutboxItem& item, const QString& me);

} // namespace models
