// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pathways/pathwaycard.h"

#include "ui/models/pathwaywords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace pathways {

using namespace widgets;

PathwayCard::PathwayCard(const services::PathwayProgress& path, QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("pathway-") + path.pathway.id);
    setAccessibleName(path.pathway.title);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Enter presses it, as Space does
    setFlat(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(5), grid(4), grid(5), grid(4));
    column->setSpacing(grid(2));
    auto* head = new QHBoxLayout;
    auto* title = new TextLabel(path.pathway.title, Type::Lead);
    title->setType(Type::Lead, Weight::Strong);
    head->addWidget(title, 1);
    if (path.waiting)
        head->addWidget(new Tag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud")));
    if (!path.news.isEmpty())
        head->addWidget(new Tag(tr("changed"), Tone::Accent, QLatin1StringView("sparkles")));
    column->addLayout(head);
    if (!path.pathway.summary.isEmpty()) {
        auto* summary = new TextLabel(path.pathway.summary, Type::Body, Role::TextMuted);
        summary->setLines(TextLabel::Lines::Wrap, 2);
        column->addWidget(summary);
    }
    QString count = isJoined(path) ? tr("%1 of %n step(s) done", nullptr, path.stepsNeeded).arg(path.stepsDone)
                                   : tr("%n step(s)", nullptr, path.stepsNeeded);
    if (const auto optional = path.steps.size() - path.stepsNeeded; optional > 0)
        count = tr("%1, and %n optional", "as in: 3 steps, and 1 optional", int(optional)).arg(count);
    setAccessibleDescription(count);
    auto* line = new FlowLayout(nullptr, grid(3));
    if (isJoined(path)) {
        auto* dots = new StepDots;
        QList<StepDots::Step> list;
        for (const services::StepProgress& step : path.steps)
            list.append({widgets::dotOf(step.state), step.step.optional, models::stepTip(step)});
        dots->setDots(list, count);
        line->addWidget(dots);
    }
    auto* words = new TextLabel(count, Type::Small, Role::TextMuted);
    words->setLines(TextLabel::Lines::One);
    line->addWidget(words);
    column->addLayout(line);
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize PathwayCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize PathwayCard::minimumSizeHint() const
{
    return {scaled(160), layout()->minimumSize().height()};
}

int PathwayCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void PathwayCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), underMouse() || isDown() ? Role::Hover : Role::Surface, Role::Hairline);
    if (focusVisible(this))
        paintFocus(painter, rect(), tokens::kRadiusLarge);
}

bool isJoined(const services::PathwayProgress& path)
{
    return path.joined && path.joined->state == QLatin1StringView("active");
}

} // namespace pathways
