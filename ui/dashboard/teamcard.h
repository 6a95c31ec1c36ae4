// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learningservice.h"
#include "app/services/requestservice.h"

#include <QUrl>

#include <functional>

namespace widgets {
class Card;
}

namespace dashboard {

// What a supervisor's card says (D5): the requests that await them, then the reports with something overdue or about
// to expire.
struct TeamNews
{
    QList<services::RequestItem> awaitsMe; // longest waiting first
    QList<services::TeamItem> overdue;
    QList<services::TeamItem> expiring;
    QDateTime now;
};

// 'go' opens a place; it is called from the card's rows and buttons as long as the card lives.
void fillTeamCard(widgets::Card& card, const TeamNews& news, const std::function<void(const QUrl&)>& go);

} // namespace dashboard
