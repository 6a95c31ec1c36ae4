// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/badgeform.h"

#include "app/domain/json.h"
#include "ui/development/demandwords.h"
#include "ui/models/errorwords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace development {

using namespace widgets;

namespace {

constexpr int kTargetsOffered = 8;
constexpr int kHighestSkillLevel = 5;
constexpr int kMostCounted = 1000;
constexpr int kMostMonths = 240; // as the rule of badge.define
constexpr int kTitleLength = 120;
const auto kNewBadge = QStringLiteral("new");

} // namespace

BadgeForm::BadgeForm(services::DevelopmentService& development, const domain::Badge& badge, QWidget* parent)
    : QWidget(parent),
      m_development(development),
      m_stored(badge),
      m_draft(development.drafts(), QStringLiteral("badge:") + (badge.id.isEmpty() ? kNewBadge : badge.id),
              [this] {
                  domain::Badge typed = this->typed();
                  if (typed.id.isEmpty())
                      typed.id = kNewBadge; // nothing is read without one
                  return QString::fromUtf8(QJsonDocument(domain::toJson(typed)).toJson(QJsonDocument::Compact));
              }),
      m_badge(shown(badge)),
      m_title(new QLineEdit(m_badge.title)),
      m_description(new TextArea(2)),
      m_criteria(new TextArea(2)),
      m_kind(new QComboBox),
      m_target(new NamePicker(tr("Name"), tr("What matches"),
                              [this](const QString& words) {
                                  QList<NamePicker::Hit> hits;
                                  for (const auto& one : m_development.choices(ruleKind(), words, kTargetsOffered))
                                      hits.append({one.id, one.title, one.about});
                                  return hits;
                              })),
      m_count(new QSpinBox),
      m_months(new QSpinBox)
{
    setObjectName(QStringLiteral("badge-form"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(2));
    if (m_draft.isTouched()) {
        auto* kept = new TextLabel(tr("What you had typed is here again."), Type::Small, Role::TextMuted);
        kept->setObjectName(QStringLiteral("badge-kept"));
        column->addWidget(kept);
    }
    addFields(column);
    addRule(column);
    addButtons(column);
    showRule();
    showRefusal();
    setFocusProxy(m_title);
}

void BadgeForm::addFields(QVBoxLayout* column)
{
    m_title->setObjectName(QStringLiteral("badge-title"));
    m_title->setMaxLength(kTitleLength);
    m_description->setObjectName(QStringLiteral("badge-description"));
    m_description->setPlainText(m_badge.description);
    m_criteria->setObjectName(QStringLiteral("badge-criteria"));
    m_criteria->setPlainText(m_badge.criteria);
    m_titleField = new FormField(tr("What it is called"), m_title, FormField::Need::Required);
    column->addWidget(m_titleField);
    column->addWidget(new FormField(tr("What it stands for"), m_description, FormField::Need::Optional));
    column->addWidget(new FormField(tr("What one does for it"), m_criteria, FormField::Need::Optional,
                                    tr("Whoever checks the badge reads it.")));
    connect(m_title, &QLineEdit::textEdited, this, &BadgeForm::edited);
    connect(m_description, &QPlainTextEdit::textChanged, this, &BadgeForm::edited);
    connect(m_criteria, &QPlainTextEdit::textChanged, this, &BadgeForm::edited);
}

void BadgeForm::addRule(QVBoxLayout* column)
{
    m_kind->setObjectName(QStringLiteral("badge-kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const char* kind : {"course", "pathway", "skill", "sessions", "answers", "manual"})
        m_kind->addItem(ruleKindWords(QLatin1StringView(kind)), QLatin1StringView(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_badge.ruleKind)));
    m_target->setObjectName(QStringLiteral("badge-target"));
    if (!m_badge.ruleTarget.isEmpty())
        m_target->setChosen(m_badge.ruleTarget, m_development.titleOf(m_badge.ruleKind, m_badge.ruleTarget));
    m_count->setObjectName(QStringLiteral("badge-count"));
    m_count->setRange(1, kMostCounted);
    m_count->setValue(std::max(1, m_badge.ruleLevel));
    m_months->setObjectName(QStringLiteral("badge-months"));
    m_months->setRange(0, kMostMonths);
    m_months->setSpecialValueText(tr("for good"));
    m_months->setValue(m_badge.monthsValid);
    m_targetField = new FormField(tr("Of what"), m_target, FormField::Need::Required);
    m_countField = new FormField(tr("Level or number"), m_count, FormField::Need::Required,
                                 tr("Levels go from 1 to 5 and are those that a supervisor or a course has seen."));
    column->addWidget(new FormField(tr("How it is earned"), m_kind, FormField::Need::Required));
    column->addWidget(m_targetField);
    column->addWidget(m_countField);
    column->addWidget(new FormField(tr("Months until it ends"), m_months, FormField::Need::Optional,
                                    tr("Then it is earned anew; people are reminded before.")));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_target->clear();
        showRule();
        edited();
    });
    connect(m_target, &NamePicker::chosen, this, &BadgeForm::edited);
    connect(m_count, &QSpinBox::valueChanged, this, &BadgeForm::edited);
    connect(m_months, &QSpinBox::valueChanged, this, &BadgeForm::edited);
}

void BadgeForm::addButtons(QVBoxLayout* column)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* save = new Button(tr("Save the badge"), Button::Kind::Primary);
    save->setObjectName(QStringLiteral("badge-save"));
    connect(save, &QPushButton::clicked, this, &BadgeForm::save);
    addSendKeys(this, save);
    line->addWidget(save);
    auto* close = new Button(tr("Cancel"));
    close->setObjectName(QStringLiteral("badge-cancel"));
    connect(close, &QPushButton::clicked, this, &BadgeForm::closed);
    line->addWidget(close);
    column->addLayout(line);
}

QString BadgeForm::ruleKind() const
{
    return m_kind->currentData().toString();
}

bool BadgeForm::isTargeted() const
{
    const QString kind = ruleKind();
    return kind == QLatin1StringView("course") || kind == QLatin1StringView("pathway") ||
           kind == QLatin1StringView("skill");
}

// What the kind of rule asks for, and nothing else.
void BadgeForm::showRule()
{
    const QString kind = ruleKind();
    const bool skill = kind == QLatin1StringView("skill");
    m_targetField->setVisible(isTargeted());
    m_countField->setVisible(skill || kind == QLatin1StringView("sessions") || kind == QLatin1StringView("answers"));
    m_count->setMaximum(skill ? kHighestSkillLevel : kMostCounted);
}

// Why the server did not take it, where that can be mended.
void BadgeForm::showRefusal()
{
    const auto refusal = m_badge.id.isEmpty() ? std::nullopt : m_development.refusalOf(m_badge.id);
    if (!refusal)
        return;
    const bool target = isTargeted() && refusal->code == QLatin1StringView("no-such-reference");
    FormField* field = target ? m_targetField : m_titleField;
    field->setError(target ? tr("It is not there any more. Choose another one from the list.")
                           : models::wordsForCode(refusal->code).text());
}

bool BadgeForm::isGood()
{
    m_titleField->setError(m_title->text().trimmed().isEmpty() ? tr("Give it a name.") : QString());
    const bool chosen = !isTargeted() || !m_target->chosenId().isEmpty();
    const bool there = !isTargeted() || m_development.isThere(ruleKind(), m_target->chosenId());
    m_targetField->setError(!chosen  ? tr("Choose from the list.")
                            : !there ? tr("It is not there any more. Choose another one from the list.")
                                     : QString());
    return m_titleField->error().isEmpty() && m_targetField->error().isEmpty();
}

domain::Badge BadgeForm::shown(const domain::Badge& stored)
{
    const auto before = domain::fromJson<domain::Badge>(QJsonDocument::fromJson(m_draft.takeUp().toUtf8()).object());
    domain::Badge badge = before ? *before : stored;
    badge.id = stored.id;
    return badge;
}

domain::Badge BadgeForm::typed() const
{
    domain::Badge badge = m_stored;
    badge.title = m_title->text().trimmed();
    badge.description = m_description->toPlainText().trimmed();
    badge.criteria = m_criteria->toPlainText().trimmed();
    badge.ruleKind = ruleKind();
    badge.ruleTarget = isTargeted() ? m_target->chosenId() : QString();
    badge.ruleLevel = m_countField->isHidden() ? 0 : m_count->value();
    badge.monthsValid = m_months->value();
    return badge;
}

void BadgeForm::edited()
{
    m_draft.touch();
    Q_EMIT changed();
}

void BadgeForm::hideEvent(QHideEvent* event)
{
    m_draft.keep();
    QWidget::hideEvent(event);
}

void BadgeForm::save()
{
    if (!isGood())
        return;
    const domain::Badge badge = typed();
    m_draft.forget();
    m_development.define(badge);
    const bool given = badge.ruleKind == QLatin1StringView("manual");
    Q_EMIT saved((given ? tr("Saved: “%1”. Give it to whom you choose with “Award a badge…”.")
                        : tr("Saved: “%1”. Who has earned it already gets it soon after the next sync."))
                     .arg(models::apart(badge.title)));
}

} // namespace development
