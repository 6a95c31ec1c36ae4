// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/standingservice.h"

namespace widgets {
class Card;
class ListRow;
class Page;
} // namespace widgets

namespace challenges {

// A challenge as a row: what is to be done, for whom, until when, how far. Pressed, it leads 'page' to the challenge.
[[nodiscard]] widgets::ListRow* challengeRow(const services::ChallengeLine& line,
                                             const services::StandingService& standing, widgets::Page& page);

// A card with the challenges of a group and, for who may set them, the way to a new one; null when it would be empty.
// Without a kind: all that are here.
[[nodiscard]] widgets::Card* challengeCard(const services::StandingService& standing, widgets::Page& page,
                                           const QString& groupKind = {}, const QString& groupId = {});

} // namespace challenges
