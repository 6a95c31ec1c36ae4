// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/skillpicker.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace uimentoring {

using namespace widgets;

SkillPicker::SkillPicker(Find find, Name name, QWidget* parent)
    : QWidget(parent),
      m_find(std::move(find)),
      m_name(std::move(name)),
      m_chips(new QWidget),
      m_flow(new FlowLayout(m_chips)),
      m_field(new SearchField(tr("Add a skill"))),
      m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(2));
    m_flow->setContentsMargins(QMargins());
    column->addWidget(m_chips);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setObjectName(QStringLiteral("skill-picker"));
    m_field->setAccessibleName(tr("Add a skill"));
    setFocusProxy(m_field);
    m_list->setObjectName(QStringLiteral("skill-picker-list"));
    m_list->setAccessibleName(tr("Skills that match"));
    m_list->setFixedHeight(scaled(132));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_field, &QLineEdit::textEdited, this, &SkillPicker::search);
    connect(m_field, &SearchField::moveToResults, this, [this] {
        m_list->setCurrentRow(0);
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(0); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    showChips();
}

void SkillPicker::setSkills(const QStringList& ids)
{
    m_skills = ids;
    showChips();
}

void SkillPicker::search(const QString& words)
{
    m_list->clear();
    const auto found = words.trimmed().isEmpty() ? QList<domain::Skill>() : m_find(words);
    for (const domain::Skill& skill : found) {
        if (m_skills.contains(skill.id))
            continue;
        auto* item = new QListWidgetItem(skill.name, m_list);
        item->setData(Qt::UserRole, skill.id);
    }
    m_list->setVisible(m_list->count() > 0);
}

void SkillPicker::choose(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item)
        return;
    m_skills.append(item->data(Qt::UserRole).toString());
    m_field->clear();
    m_list->clear();
    m_list->hide();
    showChips();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void SkillPicker::showChips()
{
    clearLayout(m_flow);
    for (const QString& id : std::as_const(m_skills)) {
        auto* chip = new Chip(m_name(id), Chip::Kind::Removable);
        chip->setAccessibleName(tr("Remove %1").arg(m_name(id)));
        connect(chip, &QPushButton::clicked, this, [this, id] {
            m_skills.removeAll(id);
            showChips();
            Q_EMIT changed();
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_skills.isEmpty());
}

} // namespace uimentoring
