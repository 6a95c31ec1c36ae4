// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/challenges/challengerows.h"

#include "ui/models/challengewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/page.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace challenges {

using namespace widgets;
using models::ChallengeWords;

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(challenges::RowText)
};

} // namespace

ListRow* challengeRow(const services::ChallengeLine& line, const services::StandingService& standing, Page& page)
{
    auto* row = new ListRow(line.challenge.title,
                            ChallengeWords::about(line, standing.me(), standing.today(), standing.rules().minGroup));
    row->setObjectName(QStringLiteral("challenge-") + line.challenge.id);
    row->setWrapping(true);
    const bool together = line.challenge.aim == QLatin1StringView("together") && line.figures.withheld.isEmpty();
    if (line.counted && (line.forMe || together))
        row->setRing(ChallengeWords::percent(line));
    else
        row->setIconName(QLatin1StringView("trophy"));
    if (line.waiting)
        row->addTag(RowText::tr("waiting to be sent"), Tone::Warning, QLatin1StringView("cloud"));
    if (line.figures.reachedAt.isValid())
        row->addTag(RowText::tr("reached"), Tone::Success, QLatin1StringView("circle-check"));
    else if (standing.today() > line.challenge.until)
        row->addTag(RowText::tr("over"), Tone::Neutral);
    QObject::connect(row, &QPushButton::clicked, &page,
                     [&page, id = line.challenge.id] { Q_EMIT page.go(place(QStringLiteral("challenge"), id)); });
    return row;
}

Card* challengeCard(const services::StandingService& standing, Page& page, const QString& groupKind,
                    const QString& groupId)
{
    const auto lines = standing.challenges(groupKind, groupId);
    const bool mayAdd = groupKind.isEmpty() ? standing.mayChallenge(QStringLiteral("organisation"), {})
                                            : standing.mayChallenge(groupKind, groupId);
    if (lines.isEmpty() && !mayAdd)
        return nullptr;
    auto* card = new Card(RowText::tr("Challenges"));
    card->setObjectName(QStringLiteral("challenges"));
    for (const services::ChallengeLine& line : lines)
        card->addRow(challengeRow(line, standing, page));
    if (lines.isEmpty())
        card->body()->addWidget(new TextLabel(
            RowText::tr("Something that a group sets out to do until a day, each for themself or all together."),
            Type::Body, Role::TextMuted));
    if (!mayAdd)
        return card;
    auto* open = new Button(RowText::tr("New challenge…"));
    open->setObjectName(QStringLiteral("challenge-new"));
    QObject::connect(open, &QPushButton::clicked, &page, [&page, groupKind, groupId] {
        Q_EMIT page.go(groupKind.isEmpty()
                           ? place(QStringLiteral("edit-challenge"))
                           : place(QStringLiteral("edit-challenge"), {},
                                   {{QStringLiteral("kind"), groupKind}, {QStringLiteral("group"), groupId}}));
    });
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    return card;
}

} // namespace challenges
