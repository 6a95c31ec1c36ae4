// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/forms.h"

#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/sendkeys.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

namespace development {

using namespace widgets;

namespace {

constexpr int kPeopleOffered = 8;
const auto kAwardedBadge = QStringLiteral("badge_id");
const auto kAwardedPerson = QStringLiteral("person_id");
const auto kAwardedName = QStringLiteral("name");

} // namespace

AwardForm::AwardForm(services::DevelopmentService& development, QWidget* parent)
    : QWidget(parent),
      m_development(development),
      m_draft(development.drafts(), QStringLiteral("award"), [this] { return typed(); }),
      m_badge(new QComboBox)
{
    setObjectName(QStringLiteral("award-form"));
    m_person = new NamePicker(tr("Name of a person"), tr("People who match"), [this](const QString& words) {
        QList<NamePicker::Hit> hits;
        for (const domain::Person& person : m_development.people(words, kPeopleOffered))
            hits.append({person.id, person.name, person.title});
        return hits;
    });
    m_badge->setObjectName(QStringLiteral("award-badge"));
    m_badge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const domain::Badge& badge : m_development.badges())
        m_badge->addItem(badge.title, badge.id);
    m_personField = new FormField(tr("To whom"), m_person, FormField::Need::Required);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->addWidget(new FormField(tr("Badge"), m_badge, FormField::Need::Required));
    column->addWidget(m_personField);
    auto* give = new Button(tr("Award it"), Button::Kind::Primary);
    give->setObjectName(QStringLiteral("award-give"));
    connect(give, &QPushButton::clicked, this, &AwardForm::give);
    addSendKeys(this, give);
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("award-cancel"));
    connect(cancel, &QPushButton::clicked, this, &AwardForm::closed);
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(give);
    line->addWidget(cancel);
    column->addLayout(line);
    setFocusProxy(m_badge);
    takeUp();
    connect(m_badge, &QComboBox::activated, &m_draft, &models::FormDraft::touch);
    connect(m_person, &NamePicker::chosen, &m_draft, &models::FormDraft::touch);
}

void AwardForm::takeUp()
{
    const QJsonObject before = QJsonDocument::fromJson(m_draft.takeUp().toUtf8()).object();
    if (const int badge = m_badge->findData(before.value(kAwardedBadge).toString()); badge >= 0)
        m_badge->setCurrentIndex(badge);
    if (const QString person = before.value(kAwardedPerson).toString(); !person.isEmpty())
        m_person->setChosen(person, before.value(kAwardedName).toString());
}

QString AwardForm::typed() const
{
    const QJsonObject chosen{{kAwardedBadge, m_badge->currentData().toString()},
                             {kAwardedPerson, m_person->chosenId()},
                             {kAwardedName, m_person->chosenName()}};
    return QString::fromUtf8(QJsonDocument(chosen).toJson(QJsonDocument::Compact));
}

void AwardForm::hideEvent(QHideEvent* event)
{
    m_draft.keep();
    QWidget::hideEvent(event);
}

void AwardForm::give()
{
    const QString badge = m_badge->currentData().toString();
    m_personField->setError(m_person->chosenId().isEmpty() ? tr("Choose a person from the list.") : QString());
    if (badge.isEmpty() || m_person->chosenId().isEmpty())
        return;
    m_draft.forget();
    m_development.award(badge, m_person->chosenId());
    Q_EMIT given(tr("“%1” for %2: signed with the next sync.")
                     .arg(models::apart(m_badge->currentText()), models::apart(m_person->chosenName())));
}

} // namespace development
