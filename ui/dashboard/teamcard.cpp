// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/teamcard.h"

#include "ui/models/learningwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace dashboard {

using namespace widgets;
using models::Words;

namespace {

constexpr int kTeamShown = 4;

struct TeamText
{
    Q_DECLARE_TR_FUNCTIONS(dashboard::TeamText)
};

void addTeamRows(Card& card, const QString& heading, const QList<services::TeamItem>& items, bool expiring,
                 const TeamNews& news, const std::function<void(const QUrl&)>& go)
{
    if (items.isEmpty())
        return;
    auto* title = new TextLabel(heading, Type::Small, Role::TextMuted);
    title->setType(Type::Small, Weight::Strong);
    card.body()->addSpacing(grid(1));
    card.body()->addWidget(title);
    for (const services::TeamItem& item : items.mid(0, kTeamShown)) {
        const QDateTime when = expiring ? item.enrollment.expiresAt : item.enrollment.dueAt;
        const int days = int(news.now.date().daysTo(when.date()));
        auto* row = new ListRow(models::titleOf(item), item.personName);
        row->setAvatar(item.personName);
        row->setTrailing(expiring ? TeamText::tr("in %n day(s)", nullptr, qMax(0, days)) : Words::due(days),
                         expiring ? Tone::Warning : Tone::Danger);
        const QString& course = item.enrollment.courseId;
        const QUrl where = course.isEmpty() ? place(QStringLiteral("profile"), item.enrollment.personId)
                                            : place(QStringLiteral("course"), course);
        QObject::connect(row, &QPushButton::clicked, &card, [go, where] { go(where); });
        card.addRow(row);
    }
}

} // namespace

void fillTeamCard(Card& card, const TeamNews& news, const std::function<void(const QUrl&)>& go)
{
    const int waiting = int(news.awaitsMe.size());
    card.body()->addWidget(new TextLabel(waiting == 0
                                             ? TeamText::tr("No request waits for you.")
                                             : TeamText::tr("%n request(s) wait for your decision.", nullptr, waiting),
                                         Type::Body, Role::TextMuted));
    for (const services::RequestItem& item : news.awaitsMe.mid(0, kTeamShown)) {
        auto* row = new ListRow(item.request.title, item.personName);
        row->setAvatar(item.personName);
        row->setTrailing(
            TeamText::tr("for %1", "how long it lies there").arg(models::spanWords(item.request.deskSince, news.now)));
        QObject::connect(row, &QPushButton::clicked, &card,
                         [go, id = item.request.id] { go(place(QStringLiteral("request"), id)); });
        card.addRow(row);
    }
    if (waiting > 0) {
        auto* review = new Button(TeamText::tr("Review"), Button::Kind::Primary);
        review->setObjectName(QStringLiteral("review-now"));
        QObject::connect(review, &QPushButton::clicked, &card, [go] {
            go(place(QStringLiteral("requests"), {}, {{QStringLiteral("tab"), QStringLiteral("review")}}));
        });
        card.body()->addWidget(review, 0, Qt::AlignLeft);
    }
    addTeamRows(card, TeamText::tr("Overdue"), news.overdue, false, news, go);
    addTeamRows(card, TeamText::tr("Certificates that expire"), news.expiring, true, news, go);
}

} // namespace dashboard
