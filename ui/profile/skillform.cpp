// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/skillform.h"

#include "ui/models/profilewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace profile {

using namespace widgets;

SkillForm::SkillForm(Kind kind, const QString& action, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_note(new TextArea(2)), m_done(new Button(action, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("skill-form"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(2), 0, grid(3));
    column->setSpacing(grid(3));
    if (kind != Kind::Contest)
        buildLevel(*column);
    const QString label = kind == Kind::Contest ? tr("Why it is not right") : tr("What it rests on");
    m_note->setObjectName(QStringLiteral("skill-note"));
    m_noteField =
        new FormField(label, m_note, kind == Kind::Contest ? FormField::Need::Required : FormField::Need::Optional);
    column->addWidget(m_noteField);
    if (kind == Kind::Own || kind == Kind::Supervisor) {
        m_link = new QLineEdit;
        m_link->setObjectName(QStringLiteral("skill-link"));
        m_linkField = new FormField(tr("Link to a piece of work"), m_link, FormField::Need::Optional);
        column->addWidget(m_linkField);
    }
    auto* line = new FlowLayout(nullptr, grid(2));
    m_done->setObjectName(QStringLiteral("skill-done"));
    m_done->setCompact(true);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("skill-cancel"));
    cancel->setCompact(true);
    line->addWidget(m_done);
    line->addWidget(cancel);
    column->addLayout(line);
    connect(m_done, &QPushButton::clicked, this, &SkillForm::finish);
    connect(m_note, &TextArea::finished, this, &SkillForm::finish);
    connect(cancel, &QPushButton::clicked, this, &SkillForm::cancelled);
    setFocusProxy(m_level ? static_cast<QWidget*>(m_level) : m_note);
}

void SkillForm::buildLevel(QVBoxLayout& column)
{
    m_level = new QComboBox;
    m_level->setObjectName(QStringLiteral("skill-level"));
    if (m_kind == Kind::Endorse)
        m_level->addItem(tr("Endorse without a level"), 0);
    for (int level = 1; level <= domain::kHighestLevel; ++level)
        m_level->addItem(models::ProfileWords::level(level), level);
    column.addWidget(new FormField(tr("Level"), m_level,
                                   m_kind == Kind::Endorse ? FormField::Need::Optional : FormField::Need::Required));
}

void SkillForm::askForSkill(Find find)
{
    m_find = std::move(find);
    m_search = new SearchField(tr("Skill"));
    m_search->setObjectName(QStringLiteral("skill-search"));
    m_search->setAccessibleName(tr("Skill"));
    m_skills = new QListWidget;
    m_skills->setObjectName(QStringLiteral("skill-choices"));
    m_skills->setAccessibleName(tr("Skills that match"));
    m_skills->setFixedHeight(scaled(132));
    m_skills->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_skills->hide();
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(0, m_search);
    column->insertWidget(1, m_skills);
    m_done->setEnabled(false);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textEdited, this, &SkillForm::search);
    connect(m_search, &SearchField::moveToResults, this, [this] {
        m_skills->setCurrentRow(0);
        m_skills->setFocus(Qt::TabFocusReason);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { chooseSkill(0); });
    connect(m_skills, &QListWidget::itemActivated, this, [this] { chooseSkill(m_skills->currentRow()); });
    connect(m_skills, &QListWidget::itemClicked, this, [this] { chooseSkill(m_skills->currentRow()); });
}

void SkillForm::search(const QString& words)
{
    m_skillId.clear();
    m_done->setEnabled(false);
    m_skills->clear();
    const auto found = words.trimmed().isEmpty() ? QList<domain::Skill>() : m_find(words);
    for (const domain::Skill& skill : found) {
        auto* item = new QListWidgetItem(skill.name, m_skills);
        item->setData(Qt::UserRole, skill.id);
    }
    m_skills->setVisible(!found.isEmpty());
}

void SkillForm::chooseSkill(int row)
{
    const QListWidgetItem* item = m_skills->item(row);
    if (!item)
        return;
    setSkill(item->data(Qt::UserRole).toString(), item->text());
    m_level->setFocus(Qt::TabFocusReason);
}

void SkillForm::setSkill(const QString& id, const QString& name)
{
    m_skillId = id;
    m_search->setText(name);
    m_skills->hide();
    m_done->setEnabled(true);
}

void SkillForm::setLevel(int level)
{
    if (m_level && level > 0)
        m_level->setCurrentIndex(m_level->findData(level));
}

void SkillForm::setNote(const QString& note)
{
    m_note->setPlainText(note);
}

void SkillForm::setLink(const QString& link)
{
    if (m_link)
        m_link->setText(link);
}

QString SkillForm::skillName() const
{
    return m_search ? m_search->text() : QString();
}

int SkillForm::level() const
{
    return m_level ? m_level->currentData().toInt() : 0;
}

QString SkillForm::note() const
{
    return m_note->toPlainText().trimmed();
}

QString SkillForm::link() const
{
    return m_link ? m_link->text().trimmed() : QString();
}

QList<domain::Evidence> SkillForm::evidence() const
{
    const QString where = link();
    return where.isEmpty() ? QList<domain::Evidence>()
                           : QList<domain::Evidence>{{QStringLiteral("link"), where, QUrl(where).host()}};
}

void SkillForm::finish()
{
    if (!m_done->isEnabled())
        return;
    if (m_kind == Kind::Contest && note().isEmpty()) {
        m_noteField->setError(tr("Say why, so that the other can answer."));
        return;
    }
    if (m_link && !m_link->text().trimmed().isEmpty()) {
        const QUrl url(m_link->text().trimmed(), QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
        if (!url.isValid() || url.host().isEmpty() || !web) {
            m_linkField->setError(tr("An address looks like https://example.org/work."));
            return;
        }
    }
    Q_EMIT done();
}

} // namespace profile
