// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/mentoringform.h"

#include "app/base/listed.h"
#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/domain/rules.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/skillpicker.h"
#include "ui/mentoring/weekhours.h"
#include "ui/models/languagenames.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/namespicker.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kSkillsShown = 8;
constexpr int kLanguagesShown = 8;
constexpr int kMostSeats = 20;

} // namespace

MentoringForm::MentoringForm(Kind kind, services::MentoringService& service, const QString& zone, QWidget* parent)
    : QWidget(parent),
      m_service(service),
      m_kind(kind),
      m_zone(zone),
      m_column(new QVBoxLayout(this)),
      m_skills(new SkillPicker([&service](const QString& words) { return service.skills(words, kSkillsShown); },
                               [&service](const QString& words) { return service.skillsLike(words, kSkillsShown); },
                               [&service](const QString& id) { return service.skillName(id); })),
      m_words(new TextArea(3)),
      m_languages(new NamesPicker(
          models::LanguageNames::prompt(), models::LanguageNames::hits(), QStringLiteral("mentoring-languages"),
          {[](const QString& words) { return models::LanguageNames::find(words, kLanguagesShown); },
           &models::LanguageNames::name, &models::LanguageNames::read})),
      m_hours(new WeekHours),
      m_fields(QStringLiteral("mentoring-throw-away")),
      m_draft(service.drafts(), [this] { return m_fields.values(); })
{
    setObjectName(kind == Kind::Offer ? QStringLiteral("offer-form") : QStringLiteral("wish-form"));
    m_column->setContentsMargins(QMargins());
    m_column->setSpacing(grid(4));
    const bool offer = kind == Kind::Offer;
    m_words->setObjectName(QStringLiteral("mentoring-words"));
    m_fromProfile = new TextLabel(tr("Taken from your profile and your hours; change what you like."), Type::Small,
                                  Role::TextMuted);
    m_fromProfile->setObjectName(QStringLiteral("mentoring-from-profile"));
    m_fromProfile->hide();
    m_column->addWidget(m_fromProfile);
    m_column->addWidget(m_fields.keptLine());
    addField(offer ? tr("Skills that you pass on") : tr("Skills that you want to learn"), m_skills, true);
    addField(offer ? tr("How you mentor") : tr("What you want to reach"), m_words, false,
             offer ? tr("Everybody reads this.")
                   : tr("You and learning & development read this, and a mentor whom a programme gives you."));
    if (offer) {
        m_capacity = new QSpinBox;
        m_capacity->setObjectName(QStringLiteral("mentoring-capacity"));
        m_capacity->setRange(1, kMostSeats);
        addField(tr("People at the same time"), m_capacity, true);
    } else {
        m_department = new QComboBox;
        m_department->setObjectName(QStringLiteral("mentoring-department"));
        m_department->addItem(tr("Any department"), QString());
        m_department->addItem(tr("My department"), QStringLiteral("same"));
        m_department->addItem(tr("Another department"), QStringLiteral("other"));
        addField(tr("Where the mentor works"), m_department, false);
    }
    addField(tr("Languages"), m_languages, false, tr("The one that you like best first."));
    m_hours->setTimes({}, zone, {service.homeZone()});
    addField(tr("When you have time"), m_hours, false);
    addButtons();
    keepFields();
}

void MentoringForm::keepFields()
{
    const auto keepNames = [this](const QString& name, NamesPicker* picker) {
        m_fields.add(
            name, [picker] { return QJsonArray::fromStringList(picker->chosen()); },
            [picker](const QJsonValue& value) { picker->setChosen(value.toVariant().toStringList()); });
        connect(picker, &NamesPicker::changed, &m_fields, &FormFields::edited);
    };
    keepNames(QStringLiteral("skills"), m_skills);
    keepNames(QStringLiteral("languages"), m_languages);
    m_fields.add(QStringLiteral("words"), m_words);
    if (m_capacity)
        m_fields.add(QStringLiteral("capacity"), m_capacity);
    if (m_department)
        m_fields.add(QStringLiteral("department"), m_department);
    m_fields.add(
        QStringLiteral("hours"),
        [this] {
            return QJsonObject{{QStringLiteral("times"), domain::wire::encode(m_hours->times())},
                               {QStringLiteral("timezone"), m_hours->zone()}};
        },
        [this](const QJsonValue& value) {
            QList<domain::WeekSlot> times;
            (void)domain::wire::decode(value[QLatin1StringView("times")], times);
            m_hours->setTimes(times, value[QLatin1StringView("timezone")].toString(), {m_zone, m_service.homeZone()});
            m_hours->touch();
        });
    connect(m_hours, &WeekHours::changed, &m_fields, &FormFields::edited);
    connect(&m_fields, &FormFields::edited, &m_draft, &models::PageDraft::edited);
    connect(&m_fields, &FormFields::thrownAway, this, [this] {
        m_draft.forget();
        m_words->setFocus(Qt::OtherFocusReason);
    });
}

void MentoringForm::addField(const QString& label, QWidget* editor, bool needed, const QString& hint)
{
    auto* field = new FormField(label, editor, needed ? FormField::Need::Required : FormField::Need::Optional, hint);
    if (editor == m_skills)
        m_skillsField = field;
    if (editor == m_languages)
        m_languagesField = field;
    if (editor == m_hours)
        m_hoursField = field;
    m_column->addWidget(field);
}

void MentoringForm::addButtons()
{
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* save = new Button(m_kind == Kind::Offer ? tr("Offer to mentor") : tr("Find a mentor"), Button::Kind::Primary);
    save->setObjectName(QStringLiteral("mentoring-save"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("mentoring-cancel"));
    line->addWidget(save);
    line->addWidget(cancel);
    m_column->addLayout(line);
    connect(save, &QPushButton::clicked, this, &MentoringForm::finish);
    addSendKeys(this, save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_draft.forget();
        Q_EMIT cancelled();
    });
    m_skillsField->setCheck([this] {
        if (const QString typed = base::listed(m_skills->unread()); !typed.isEmpty())
            return notASkill(typed);
        return m_skills->skills().isEmpty() ? tr("Choose at least one skill.") : QString();
    });
    m_hoursField->setCheck([this] { return m_hours->wrong(); });
    connect(m_hours, &WeekHours::changed, m_hoursField, &FormField::edited);
    m_languagesField->setCheck([this] {
        const QStringList left = m_languages->unread();
        return left.isEmpty() ? QString() : models::LanguageNames::notKnown(left);
    });
}

// Above what is like it, or with what can be done when nothing is.
QString MentoringForm::notASkill(const QString& typed) const
{
    const QString what = m_service.skills(typed, 1).isEmpty() ? tr("“%1” is no skill of your organisation.").arg(typed)
                                                              : tr("No skill is chosen by “%1”.").arg(typed);
    const bool some = !m_service.skills(typed, 1).isEmpty() || !m_service.skillsLike(typed, 1).isEmpty();
    return what + QLatin1Char(' ') +
           (some ? tr("Choose one from the list, or empty the field.")
                 : tr("Try another word for it, or empty the field."));
}

void MentoringForm::suggestOffer(const domain::MentorOffer& offer)
{
    sayWhence(!offer.skills.isEmpty() || !offer.languages.isEmpty() || !offer.times.isEmpty());
    setOffer(offer);
}

void MentoringForm::suggestWish(const domain::MentorWish& wish)
{
    sayWhence(!wish.languages.isEmpty() || !wish.times.isEmpty());
    setWish(wish);
}

void MentoringForm::sayWhence(bool suggested)
{
    m_suggested = suggested;
    m_fromProfile->setVisible(suggested);
}

void MentoringForm::setOffer(const domain::MentorOffer& offer)
{
    m_seen = domain::toJson(offer.id.isEmpty() ? domain::MentorOffer{} : offer);
    m_skills->setSkills(offer.skills);
    m_words->setPlainText(offer.about);
    m_capacity->setValue(offer.capacity);
    m_languages->setChosen(offer.languages);
    setTimes(offer.times, offer.timezone);
    takeUpDraft();
}

void MentoringForm::setWish(const domain::MentorWish& wish)
{
    m_seen = domain::toJson(wish.id.isEmpty() ? domain::MentorWish{} : wish);
    m_skills->setSkills(wish.skills);
    m_words->setPlainText(wish.goals);
    m_department->setCurrentIndex(qMax(0, m_department->findData(wish.department)));
    m_languages->setChosen(wish.languages);
    setTimes(wish.times, wish.timezone);
    takeUpDraft();
}

// Hours stay in the zone in which they were said.
void MentoringForm::setTimes(const QList<domain::WeekSlot>& times, const QString& zone)
{
    m_hours->setTimes(times, times.isEmpty() ? m_zone : zone, {m_zone, m_service.homeZone()});
}

void MentoringForm::takeUpDraft()
{
    m_fields.begin(
        m_draft.begin(m_kind == Kind::Offer ? QStringLiteral("mentor-offer") : QStringLiteral("mentor-wish")));
}

void MentoringForm::hideEvent(QHideEvent* event)
{
    m_draft.keep();
    QWidget::hideEvent(event);
}

void MentoringForm::finish()
{
    (void)m_languages->takeTyped();
    if (!m_skills->unread().isEmpty())
        m_skills->listNear();
    for (FormField* field : {m_skillsField, m_languagesField, m_hoursField}) {
        if (!field->check()) {
            field->claimFocus();
            return;
        }
    }
    QJsonObject fields{{QStringLiteral("active"), true},
                       {QStringLiteral("skills"), QJsonArray::fromStringList(m_skills->skills())},
                       {QStringLiteral("languages"), QJsonArray::fromStringList(m_languages->chosen())}};
    fields.insert(m_kind == Kind::Offer ? QStringLiteral("about") : QStringLiteral("goals"),
                  m_words->toPlainText().trimmed());
    if (m_capacity)
        fields.insert(QStringLiteral("capacity"), m_capacity->value());
    if (m_department)
        fields.insert(QStringLiteral("department"), m_department->currentData().toString());
    if (m_hours->isTouched() || (m_suggested && !m_hours->times().isEmpty())) {
        fields.insert(QStringLiteral("times"), domain::wire::encode(m_hours->times()));
        fields.insert(QStringLiteral("timezone"), m_hours->zone());
    }
    const QJsonObject changed = changes(fields);
    m_draft.forget();
    Q_EMIT done(changed);
}

// Of what was typed before, what stood there then. What was suggested is not yet theirs.
QJsonObject MentoringForm::changes(const QJsonObject& fields) const
{
    const bool offer = m_kind == Kind::Offer;
    QJsonObject opened = m_seen;
    QJsonObject typed = m_draft.opened();
    typed.insert(offer ? QStringLiteral("about") : QStringLiteral("goals"), typed.value(QLatin1StringView("words")));
    for (auto it = opened.begin(); it != opened.end(); ++it) {
        if (!m_suggested && typed.contains(it.key()))
            it.value() = typed.value(it.key());
    }
    opened.remove(QStringLiteral("active")); // it is offered, or wished for, whatever was changed
    const auto kind = offer ? QStringLiteral("mentor_offer.put") : QStringLiteral("mentor_wish.put");
    return domain::changesOf(*domain::fieldMerge(kind), opened, fields);
}

} // namespace uimentoring
