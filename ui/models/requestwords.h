// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"

#include <functional>

namespace models {

// How serious something is; in the order of widgets::Tone.
enum class Mood { Neutral, Accent, Success, Warning, Danger };

[[nodiscard]] QString stateWords(const domain::CourseRequest& request);
[[nodiscard]] Mood stateMood(const domain::CourseRequest& request);

// Sent here and not yet taken by the server: on whose desk it lies, and since when, is the server's to say.
[[nodiscard]] bool isOnItsWay(const services::RequestItem& item);

// "on R. Osei's desk for 2 days", "decided 3 days ago", "you were asked 5 min ago".
[[nodiscard]] QString whereWords(const services::RequestItem& item, const QString& me, const QDateTime& now);

// One line of the trail as people read it, newest last; the last one may be what is awaited.
struct TrailEntry
{
    QString headline;
    QString detail;
    QString when;
    Mood mood = Mood::Neutral;
    bool awaited = false;
};

using NameOf = std::function<QString(const QString& personId)>;

[[nodiscard]] QList<TrailEntry> trail(const services::RequestItem& item, const QString& me, const NameOf& nameOf,
                                      const QDateTime& now);

// What a decision of mine was: "You approved", "You declined".
[[nodiscard]] QString decisionWords(const QString& commandKind);
// What an event says, with the name of who did it.
[[nodiscard]] QString eventWords(const domain::RequestEvent& event, const QString& me, const NameOf& nameOf);
[[nodiscard]] QString deskRoleWords(const QString& role);
// Whose turn it is, and in whose place: "Osei Agyeman", "Ana Ruiz in place of Osei Agyeman".
[[nodiscard]] QString deskWords(const services::RequestItem& item);

} // namespace models
