// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/forms.h"

#include "ui/development/demandwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/namepicker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace development {

using namespace widgets;

namespace {

constexpr int kPeopleOffered = 8;
constexpr int kGroupsOffered = 8;
constexpr int kMostTarget = 1000;
constexpr int kMostDays = 365;

} // namespace

AwardForm::AwardForm(services::DevelopmentService& development, QWidget* parent)
    : QWidget(parent), m_development(development), m_badge(new QComboBox)
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
    column->addWidget(give, 0, Qt::AlignLeading);
    setFocusProxy(m_badge);
}

void AwardForm::give()
{
    const QString badge = m_badge->currentData().toString();
    m_personField->setError(m_person->chosenId().isEmpty() ? tr("Choose a person from the list.") : QString());
    if (badge.isEmpty() || m_person->chosenId().isEmpty())
        return;
    m_development.award(badge, m_person->chosenId());
    Q_EMIT given(tr("“%1” for %2: signed with the next sync.").arg(m_badge->currentText(), m_person->chosenName()));
}

ChallengeForm::ChallengeForm(services::StandingService& standing, QWidget* parent)
    : QWidget(parent),
      m_standing(standing),
      m_title(new QLineEdit),
      m_groupKind(new QComboBox),
      m_group(new NamePicker(tr("Name of the group"), tr("Groups that match"),
                             [this](const QString& words) {
                                 QList<NamePicker::Hit> hits;
                                 const QString kind = m_groupKind->currentData().toString();
                                 for (const auto& one : m_standing.groups(kind, words, kGroupsOffered))
                                     hits.append({one.id, one.title, {}});
                                 return hits;
                             })),
      m_kind(new QComboBox),
      m_aim(new QComboBox),
      m_target(new QSpinBox),
      m_days(new QSpinBox)
{
    setObjectName(QStringLiteral("challenge-form"));
    m_title->setObjectName(QStringLiteral("challenge-title"));
    for (const char* kind : {"learning", "course", "badge", "session", "answer"})
        m_kind->addItem(deedWords(QLatin1StringView(kind)), QLatin1StringView(kind));
    m_aim->addItem(tr("everybody for themself"), QStringLiteral("each"));
    m_aim->addItem(tr("all together"), QStringLiteral("together"));
    m_target->setRange(1, kMostTarget);
    m_target->setValue(5);
    m_days->setRange(1, kMostDays);
    m_days->setValue(30);
    m_titleField = new FormField(tr("What it is called"), m_title, FormField::Need::Required);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->addWidget(m_titleField);
    addGroup(column);
    column->addWidget(new FormField(tr("How many"), m_target, FormField::Need::Required));
    column->addWidget(new FormField(tr("Of what"), m_kind, FormField::Need::Required));
    column->addWidget(new FormField(tr("Who reaches it"), m_aim, FormField::Need::Required));
    column->addWidget(new FormField(tr("Days from today"), m_days, FormField::Need::Required));
    auto* send = new Button(tr("Set the challenge"), Button::Kind::Primary);
    send->setObjectName(QStringLiteral("challenge-send"));
    connect(send, &QPushButton::clicked, this, &ChallengeForm::send);
    column->addWidget(send, 0, Qt::AlignLeading);
    setFocusProxy(m_title);
}

void ChallengeForm::addGroup(QVBoxLayout* column)
{
    m_groupKind->setObjectName(QStringLiteral("challenge-group-kind"));
    m_groupKind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groupKind->addItem(tr("everybody"), QStringLiteral("organisation"));
    m_groupKind->addItem(tr("a department"), QStringLiteral("department"));
    m_groupKind->addItem(tr("a team"), QStringLiteral("team"));
    m_groupKind->addItem(tr("who joined a pathway"), QStringLiteral("pathway"));
    m_groupKind->addItem(tr("a community"), QStringLiteral("community"));
    m_group->setObjectName(QStringLiteral("challenge-group"));
    m_groupField = new FormField(tr("Which"), m_group, FormField::Need::Required,
                                 tr("Of a team: the name of whom it reports to."));
    m_groupField->hide();
    column->addWidget(new FormField(tr("For whom"), m_groupKind, FormField::Need::Required));
    column->addWidget(m_groupField);
    connect(m_groupKind, &QComboBox::activated, this, [this] {
        m_group->clear();
        m_groupField->setVisible(m_groupKind->currentIndex() > 0);
    });
}

void ChallengeForm::send()
{
    const bool everybody = m_groupKind->currentIndex() == 0;
    m_titleField->setError(m_title->text().trimmed().isEmpty() ? tr("Give it a name.") : QString());
    m_groupField->setError(!everybody && m_group->chosenId().isEmpty() ? tr("Choose from the list.") : QString());
    if (!m_titleField->error().isEmpty() || !m_groupField->error().isEmpty())
        return;
    domain::Challenge challenge;
    challenge.title = m_title->text().trimmed();
    challenge.groupKind = m_groupKind->currentData().toString();
    challenge.groupId = everybody ? QStringLiteral("org") : m_group->chosenId();
    challenge.kinds = {m_kind->currentData().toString()};
    challenge.aim = m_aim->currentData().toString();
    challenge.target = m_target->value();
    challenge.from = m_standing.today();
    challenge.until = challenge.from.addDays(m_days->value());
    m_standing.setChallenge(challenge);
    Q_EMIT set(tr("Set: %1").arg(challenge.title));
}

} // namespace development
