// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/personskill.h"
#include "app/domain/skill.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class FormField;
class SearchField;
class TextArea;
} // namespace widgets

namespace profile {

// A few lines below a skill in which a level is given, a colleague endorsed or a statement contested.
class SkillForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SkillForm)

public:
    enum class Kind { Own, Supervisor, Endorse, Contest };
    using Find = std::function<QList<domain::Skill>(const QString& words)>;

    SkillForm(Kind kind, const QString& action, QWidget* parent = nullptr);
    // Lets the person choose the skill first.
    void askForSkill(Find find);
    void setLevel(int level);
    void setNote(const QString& note);
    void setLink(const QString& link);
    void setSkill(const QString& id, const QString& name); // of which it asks

    [[nodiscard]] QString skillId() const { return m_skillId; } // chosen; empty when it was not asked for
    [[nodiscard]] QString skillName() const;
    [[nodiscard]] int level() const; // 0: none given
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString link() const;
    [[nodiscard]] QList<domain::Evidence> evidence() const;

Q_SIGNALS:
    void done();
    void cancelled();

private:
    void buildLevel(QVBoxLayout& column);
    void search(const QString& words);
    void chooseSkill(int row);
    void finish();

    Kind m_kind;
    Find m_find;
    QString m_skillId;
    widgets::SearchField* m_search = nullptr;
    QListWidget* m_skills = nullptr;
    QComboBox* m_level = nullptr;
    widgets::TextArea* m_note;
    widgets::FormField* m_noteField;
    QLineEdit* m_link = nullptr;
    widgets::FormField* m_linkField = nullptr;
    widgets::Button* m_done;
};

} // namespace profile
