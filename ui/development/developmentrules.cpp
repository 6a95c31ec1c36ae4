// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the organisation plays: who is ranked, what counts, challenges.
#include "ui/challenges/challengerows.h"

#include "app/base/listed.h"
#include "ui/development/developmentview.h"
#include "ui/models/challengewords.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace development {

using namespace widgets;

namespace {

QString presetTitle(const QString& preset)
{
    if (preset == QLatin1StringView("off"))
        return DevelopmentView::tr("No points at all");
    if (preset == QLatin1StringView("works-council"))
        return DevelopmentView::tr("Nobody", "who is ranked");
    return preset == QLatin1StringView("voluntary") ? DevelopmentView::tr("Those who take part")
                                                    : DevelopmentView::tr("Everybody");
}

// Where the title does not say it all.
QString presetMeaning(const QString& preset)
{
    if (preset == QLatin1StringView("works-council"))
        return DevelopmentView::tr("People see their own points, and where they stand without names.");
    return preset == QLatin1StringView("voluntary")
               ? DevelopmentView::tr("Among themselves; all others see nothing of it.")
               : QString();
}

// What comes of it for everybody.
QString presetEffect(const QString& preset)
{
    if (preset == QLatin1StringView("off"))
        return DevelopmentView::tr("Points, levels, days in a row, leaderboards and challenges go for everybody. What "
                                   "people did stays recorded, and counts when you turn points on again.");
    if (preset == QLatin1StringView("works-council"))
        return DevelopmentView::tr("Leaderboards go for everybody. People see their own points, and where they stand "
                                   "among others as figures without names.");
    return preset == QLatin1StringView("voluntary")
               ? DevelopmentView::tr(
                     "Who takes part is ranked by name, and seen by those who take part. All others see "
                     "no leaderboard and are on none until they choose to.")
               : DevelopmentView::tr("Everybody is ranked by name, in their department, team, pathways and "
                                     "communities, without being asked. Where there is a works council, ask it first.");
}

} // namespace

void DevelopmentView::addRules()
{
    auto* card = new Card(tr("Who is ranked"));
    card->setObjectName(QStringLiteral("game-rules"));
    const domain::GameRules rules = m_standing.rules();
    auto* preset = new QComboBox;
    preset->setObjectName(QStringLiteral("game-preset"));
    widgets::nameChoice(preset, tr("Who is ranked"));
    preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const char* value : {"off", "works-council", "voluntary", "full"})
        preset->addItem(presetTitle(QLatin1StringView(value)), QLatin1StringView(value));
    if (m_preset == rules.preset)
        m_preset.clear();
    preset->setCurrentIndex(preset->findData(m_preset.isEmpty() ? rules.preset : m_preset));
    connect(preset, &QComboBox::activated, this, [this, preset] {
        m_preset = preset->currentData().toString();
        if (m_preset != m_standing.rules().preset)
            focusOn(QStringLiteral("game-keep"));
        refreshSoon();
    });
    card->body()->addWidget(preset);
    if (const QString meaning = presetMeaning(preset->currentData().toString()); !meaning.isEmpty())
        card->body()->addWidget(new TextLabel(meaning, Type::Small, Role::TextMuted));
    if (!m_preset.isEmpty())
        addQuestion(card, rules);
    card->body()->addWidget(
        new TextLabel(tr("The server sends nobody more than this allows, and no figures of fewer than %n people.",
                         nullptr, rules.minGroup),
                      Type::Small, Role::TextMuted));
    QStringList worth;
    for (const domain::PointRule& rule : rules.points)
        worth << tr("%1: %2", "department, people")
                     .arg(models::ChallengeWords::deeds(rule.kind), locale().toString(rule.points));
    card->body()->addWidget(new TextLabel(tr("Points: %1").arg(base::listed(worth)), Type::Small, Role::TextMuted));
    m_scroll->column()->addWidget(card);
}

// It concerns everybody: nothing is sent before somebody has read what it does.
void DevelopmentView::addQuestion(Card* card, const domain::GameRules& rules)
{
    auto* question = new Banner(QLatin1StringView("users"), Tone::Warning);
    question->setObjectName(QStringLiteral("game-question"));
    question->setText(presetEffect(m_preset) + QLatin1Char(' ') + tr("It holds from the next sync on."));
    Button* apply = question->addAction(tr("Change it"));
    apply->setObjectName(QStringLiteral("game-apply"));
    connect(apply, &QPushButton::clicked, this, [this, rules] {
        domain::GameRules changed = rules;
        changed.preset = m_preset;
        m_preset.clear();
        focusOn(QStringLiteral("game-preset"));
        m_standing.setRules(changed);
        Q_EMIT sayWithUndo(tr("Who is ranked: %1").arg(presetTitle(changed.preset)), tr("Undo"),
                           [this, rules] { m_standing.setRules(rules); });
        refreshSoon();
    });
    Button* keep = question->addAction(tr("Leave it as it is"));
    keep->setObjectName(QStringLiteral("game-keep"));
    connect(keep, &QPushButton::clicked, this, [this] {
        focusOn(QStringLiteral("game-preset"));
        closeTopmost();
    });
    card->body()->addWidget(question);
}

void DevelopmentView::addChallenges()
{
    if (auto* card = challenges::challengeCard(m_standing, *this))
        m_scroll->column()->addWidget(card);
}

} // namespace development
