// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace settings {

using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

namespace {

const char* const kValue = "value";

} // namespace

Section::Section(const QString& title, QWidget* parent) : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new widgets::Card(title);
    outer->addWidget(card);
    m_body = card->body();
}

QButtonGroup* Section::addChoices(const QString& label, const QString& name, const QList<Choice>& choices)
{
    auto* heading = new TextLabel(label);
    heading->setType(Type::Body, widgets::Weight::Medium);
    m_body->addWidget(heading);
    auto* row = new QWidget;
    row->setAccessibleName(label);
    auto* flow = new widgets::FlowLayout(row, grid(2));
    auto* group = new QButtonGroup(this);
    for (const Choice& choice : choices) {
        auto* chip = new widgets::Chip(choice.label);
        chip->setCheckable(true);
        chip->setProperty(kValue, choice.value);
        chip->setObjectName(name + QLatin1Char('-') + choice.value);
        chip->setAccessibleDescription(label);
        group->addButton(chip);
        flow->addWidget(chip);
    }
    m_body->addWidget(row);
    return group;
}

QString Section::chosen(const QButtonGroup* group)
{
    const QAbstractButton* button = group->checkedButton();
    return button ? button->property(kValue).toString() : QString();
}

void Section::choose(QButtonGroup* group, const QString& value)
{
    const auto buttons = group->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->property(kValue).toString() == value)
            button->setChecked(true);
    }
}

void Section::lock(QButtonGroup* group)
{
    const auto buttons = group->buttons();
    for (QAbstractButton* button : buttons)
        button->setEnabled(false);
}

TextLabel* Section::addManagedLine(const QString& name)
{
    auto* line =
        new TextLabel(tr("Your organisation has laid this down for this computer."), Type::Small, Role::TextMuted);
    line->setObjectName(name);
    line->hide();
    m_body->addWidget(line);
    return line;
}

widgets::Button* Section::addLink(const QString& name, const QString& text, const char* iconName)
{
    if (!m_links) {
        auto* row = new QWidget;
        m_links = new widgets::FlowLayout(row, grid(2));
        m_body->addWidget(row);
    }
    auto* button = new widgets::Button(text);
    button->setCompact(true);
    button->setIconName(QLatin1StringView(iconName));
    button->setObjectName(name);
    m_links->addWidget(button);
    return button;
}

} // namespace settings
