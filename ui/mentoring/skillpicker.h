// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/skill.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace widgets {
class FlowLayout;
class SearchField;
} // namespace widgets

namespace uimentoring {

// Several skills of the catalogue: chosen ones as chips, others by typing.
class SkillPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SkillPicker)

public:
    using Find = std::function<QList<domain::Skill>(const QString& words)>;
    using Name = std::function<QString(const QString& id)>;

    SkillPicker(Find find, Name name, QWidget* parent = nullptr);
    void setSkills(const QStringList& ids);
    [[nodiscard]] QStringList skills() const { return m_skills; }

Q_SIGNALS:
    void changed();

private:
    void search(const QString& words);
    void choose(int row);
    void showChips();

    Find m_find;
    Name m_name;
    QStringList m_skills;
    QWidget* m_chips;
    widgets::FlowLayout* m_flow;
    widgets::SearchField* m_field;
    QListWidget* m_list;
};

} // namespace uimentoring
