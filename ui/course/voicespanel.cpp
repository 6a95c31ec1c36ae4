// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/voicespanel.h"

#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/starrating.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace course {

using namespace widgets;

namespace {

constexpr int kMostStars = 5;
constexpr int kColleagues = 8;
constexpr int kCommunities = 4;
const auto kToCommunity = QStringLiteral("community/"); // before its id among those of people

} // namespace

VoicesPanel::VoicesPanel(services::VoiceService& voices, const QString& courseId, const QString& courseTitle,
                         QWidget* parent)
    : QWidget(parent),
      m_voices(voices),
      m_courseId(courseId),
      m_courseTitle(courseTitle),
      m_actions(new QVBoxLayout),
      m_writing(new QVBoxLayout),
      m_said(new QVBoxLayout)
{
    setObjectName(QStringLiteral("course-voices"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(2));
    column->addLayout(m_actions);
    column->addLayout(m_writing);
    column->addLayout(m_said);
    m_said->setSpacing(grid(2));
    m_writing->setSpacing(grid(2));
    connect(&m_voices, &services::VoiceService::changed, this, &VoicesPanel::refresh);
    refresh();
}

void VoicesPanel::refresh()
{
    const QWidget* focus = QApplication::focusWidget();
    const QString pressed = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    clearLayout(m_actions);
    clearLayout(m_said);
    const services::CourseVoices said = m_voices.of(m_courseId);
    addActions(said);
    addReviews(said);
    if (!m_wanted.isEmpty() || pressed.startsWith(QLatin1StringView("course-"))) // it was made anew
        focusSoon(m_wanted.isEmpty() ? pressed : m_wanted);
}

void VoicesPanel::addActions(const services::CourseVoices& said)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* save = new Button(said.saved ? tr("Saved for later") : tr("Save for later"), Button::Kind::Quiet);
    save->setObjectName(QStringLiteral("course-save"));
    save->setIconName(QLatin1StringView(said.saved ? "bookmark" : "bookmark-plus"));
    save->setAccessibleDescription(said.saved ? tr("Press to take it off the list") : QString());
    connect(save, &QPushButton::clicked, this, [this, saved = said.saved] {
        m_voices.save(m_courseId, !saved);
        Q_EMIT say(saved ? tr("Not saved any more.") : tr("Saved: the catalog's filter 'Saved for later' has it."));
    });
    line->addWidget(save);
    auto* recommend = new Button(tr("Recommend…"), Button::Kind::Quiet);
    recommend->setObjectName(QStringLiteral("course-recommend"));
    recommend->setIconName(QLatin1StringView("send"), true);
    connect(recommend, &QPushButton::clicked, this, [this] { openForm(Form::Recommend); });
    line->addWidget(recommend);
    if (said.mayRate) {
        auto* rate = new Button(said.myStars > 0 ? tr("Your rating: %n of 5", nullptr, said.myStars) : tr("Rate…"),
                                Button::Kind::Quiet);
        rate->setObjectName(QStringLiteral("course-rate"));
        rate->setIconName(QLatin1StringView("star"));
        connect(rate, &QPushButton::clicked, this, [this] { openForm(Form::Rate); });
        line->addWidget(rate);
    }
    if (said.waiting)
        line->addWidget(new Tag(tr("waiting to be sent"), Tone::Warning, QLatin1StringView("cloud")));
    m_actions->addLayout(line);
}

void VoicesPanel::addReviews(const services::CourseVoices& said)
{
    if (said.reviews.isEmpty())
        return;
    m_said->addSpacing(grid(2));
    auto* heading = new TextLabel(tr("What colleagues say"), Type::Lead);
    heading->setType(Type::Lead, Weight::Strong);
    m_said->addWidget(heading);
    for (const services::Review& review : said.reviews) {
        const QString who = review.mine ? tr("you") : review.personName;
        const QString when = models::dayWords(review.rating.at.toLocalTime().date());
        m_said->addWidget(new TextLabel(models::inLine({tr("%n of 5 stars", nullptr, review.rating.stars), who, when}),
                                        Type::Small, Role::TextMuted));
        m_said->addWidget(new TextLabel(review.rating.text));
    }
}

void VoicesPanel::openForm(Form form)
{
    const bool closes = m_form == form;
    clearLayout(m_writing);
    m_to = nullptr;
    m_text = nullptr;
    m_stars = nullptr;
    m_required = nullptr;
    m_form = closes ? Form::None : form;
    if (m_form == Form::Recommend)
        addRecommendForm();
    if (m_form == Form::Rate)
        addRateForm();
    if (closes)
        focusSoon(form == Form::Rate ? QStringLiteral("course-rate") : QStringLiteral("course-recommend"));
}

bool VoicesPanel::closeForm()
{
    if (m_form == Form::None)
        return false;
    openForm(m_form);
    return true;
}

// What a layout takes is shown in the next turn of the event loop; and buttons are made anew when something was sent.
void VoicesPanel::focusSoon(const QString& name)
{
    m_wanted = name;
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (auto* widget : findChildren<QWidget*>(m_wanted)) {
                if (m_wanted.isEmpty() || !widget->isVisible() || !widget->isEnabled())
                    continue;
                m_wanted.clear();
                widget->setFocus(Qt::OtherFocusReason);
                return;
            }
        },
        Qt::QueuedConnection);
}

void VoicesPanel::addRecommendForm()
{
    m_to = new NamePicker(tr("Name of a colleague or community"), tr("What matches"), [this](const QString& words) {
        QList<NamePicker::Hit> hits;
        for (const domain::Community& community : m_voices.communities(words, kCommunities))
            hits.append({kToCommunity + community.id, community.name, tr("Community")});
        for (const domain::Person& person : m_voices.colleagues(words, kColleagues))
            hits.append({person.id, person.name, person.title});
        return hits;
    });
    m_to->setObjectName(QStringLiteral("recommend-to"));
    m_text = new TextArea(2);
    m_required = new FormField(tr("Recommend it to"), m_to, FormField::Need::Required);
    m_writing->addWidget(m_required);
    m_writing->addWidget(new FormField(tr("A word with it"), m_text, FormField::Need::Optional));
    auto* send = new Button(tr("Recommend"), Button::Kind::Primary);
    send->setObjectName(QStringLiteral("recommend-send"));
    connect(send, &QPushButton::clicked, this, &VoicesPanel::sendRecommendation);
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(send);
    addCancel(*line);
    m_writing->addLayout(line);
    focusSoon(m_to->objectName());
}

void VoicesPanel::sendRecommendation()
{
    if (m_to->chosenId().isEmpty()) {
        m_required->setError(tr("Choose a colleague or a community from the list."));
        m_required->claimFocus();
        return;
    }
    const QString to = m_to->chosenId();
    if (to.startsWith(kToCommunity))
        m_voices.recommendTo(to.mid(kToCommunity.size()), m_courseId, m_courseTitle, m_text->toPlainText());
    else
        m_voices.recommend(m_courseId, to, m_text->toPlainText());
    Q_EMIT say(tr("Recommended to %1.").arg(models::apart(m_to->chosenName())));
    openForm(Form::Recommend); // closes it
}

void VoicesPanel::addRateForm()
{
    const services::CourseVoices said = m_voices.of(m_courseId);
    QStringList names;
    for (int i = 1; i <= kMostStars; ++i)
        names << tr("%n of 5 stars", nullptr, i);
    m_stars = new StarRating(names);
    m_stars->setValue(said.myStars);
    m_required = new FormField(tr("How many stars"), m_stars, FormField::Need::Required);
    m_writing->addWidget(m_required);
    m_text = new TextArea(3);
    m_text->setPlainText(said.myText);
    m_writing->addWidget(new FormField(tr("What should others know?"), m_text, FormField::Need::Optional,
                                       tr("With words everybody reads it with your name; stars alone only count.")));
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* send = new Button(tr("Rate"), Button::Kind::Primary);
    send->setObjectName(QStringLiteral("rate-send"));
    connect(send, &QPushButton::clicked, this, &VoicesPanel::sendRating);
    line->addWidget(send);
    if (said.myStars > 0) {
        auto* back = new Button(tr("Take it back"));
        back->setObjectName(QStringLiteral("rate-back"));
        connect(back, &QPushButton::clicked, this, [this] {
            m_voices.rate(m_courseId, 0, {});
            openForm(Form::Rate);
        });
        line->addWidget(back);
    }
    addCancel(*line);
    m_writing->addLayout(line);
    focusSoon(m_stars->focusProxy()->objectName());
}

void VoicesPanel::addCancel(QLayout& line)
{
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("voice-cancel"));
    connect(cancel, &QPushButton::clicked, this, &VoicesPanel::closeForm);
    line.addWidget(cancel);
}

void VoicesPanel::sendRating()
{
    if (m_stars->value() == 0) {
        m_required->setError(tr("Choose one to five stars."));
        m_required->claimFocus();
        return;
    }
    m_voices.rate(m_courseId, m_stars->value(), m_text->toPlainText());
    Q_EMIT say(tr("Thank you. It counts when it is sent."));
    openForm(Form::Rate);
}

} // namespace course
