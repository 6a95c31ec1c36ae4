// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorsession.h"
#include "app/domain/rulesupport.h"

namespace domain {

// The rules of the commands that each person gives for themself (their offer, wish and times).

// The payload has members of MentorOffer, only those that change.
[[nodiscard]] base::Result<QJsonObject> putMentorOffer(const Command&, const RuleContext&,
                                                       const std::optional<QJsonObject>&);
// The same of MentorWish.
[[nodiscard]] base::Result<QJsonObject> putMentorWish(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
// 'hours', 'timezone', 'shared' of Availability, only those that change; 'told': sources with the spans that the device
// now knows of them ('id', 'spans', 'until'), only those of which it has something to tell. Of each the word that was
// said last counts, whenever it arrives; sources that are not named stay. With 'hours_were', the hours that the person
// saw, a day that they did not change stays as somebody else has made it meanwhile, unless the hours come in another
// zone. With 'timezone_was', the zone that they saw, too: what cannot be merged so (hours in another zone, a day that
// another device has changed otherwise) is for the person to decide (stale-revision).
[[nodiscard]] base::Result<QJsonObject> setAvailability(const Command&, const RuleContext&,
                                                        const std::optional<QJsonObject>&);

// The same, but what was told of several sources stays.
[[nodiscard]] std::optional<QJsonObject> coalesceTimes(const Command& older, const Command& newer);

// When somebody is busy besides their sessions: what is known from all of their sources. A calendar of which no device
// has told for 30 days counts no more: it may be gone, and nobody would ever take it back.
[[nodiscard]] QList<BusySpan> toldBusy(const Availability& times, const QDateTime& now);

// Until when that is all; invalid: nothing was told.
[[nodiscard]] QDateTime toldUntil(const Availability& times, const QDateTime& now);

// Each day as whoever changed it has it; of one that both changed, as it is in 'mine'.
[[nodiscard]] QList<WeekSlot> mergedWeek(const QList<WeekSlot>& was, const QList<WeekSlot>& mine,
                                         const QList<WeekSlot>& theirs);

// Times of a usual week: at most 50, each within a day.
[[nodiscard]] bool isWeek(const QList<WeekSlot>& times);
[[nodiscard]] bool isZone(const QString& iana);

// The payload's members over those of the older one: for commands whose payload has what changes.
[[nodiscard]] std::optional<QJsonObject> coalesceFields(const Command& older, const Command& newer);

} // namespace domain
