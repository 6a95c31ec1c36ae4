// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/mentoringview.h"

#include "app/domain/json.h"
#include "ui/mentoring/mentoringform.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/weekhours.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/waitingsign.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kMentoringWidth = 860;
constexpr int kMostHits = 8;
const QStringList kTabNames{QStringLiteral("find"), QStringLiteral("mine"), QStringLiteral("offer"),
                            QStringLiteral("programmes")};

TextLabel* muted(const QString& text)
{
    return new TextLabel(text, Type::Small, Role::TextMuted);
}

} // namespace

MentoringView::MentoringView(services::MentoringService& service, const QString& zone, QWidget* parent)
    : Page(parent),
      m_service(service),
      m_zone(zone),
      m_scroll(new ScrollColumn(kMentoringWidth, this)),
      m_body(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    buildHead();
    m_body->setSpacing(grid(4));
    m_scroll->column()->addLayout(m_body);
    connect(&m_service, &services::MentoringService::changed, this, &Page::refreshSoon);
    connect(&m_service, &services::MentoringService::refused, this,
            [this] { Q_EMIT say(tr("This is not possible any more; the page shows how it stands.")); });
}

void MentoringView::buildHead()
{
    auto* title = new TextLabel(tr("Mentoring"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    m_tabs = new QButtonGroup(this);
    const QStringList names{tr("Find a mentor"), tr("My mentorships"), tr("What I offer"), tr("Programmes")};
    for (int i = 0; i < names.size(); ++i) {
        auto* chip = new Chip(names[i]);
        chip->setCheckable(true);
        chip->setObjectName(QStringLiteral("mentoring-tab-") + kTabNames[i]);
        m_tabs->addButton(chip, i);
        flow->addWidget(chip);
    }
    m_tabs->button(0)->setChecked(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { setTab(Tab(id)); });
    m_scroll->column()->addWidget(row);
}

void MentoringView::open(const QUrl& place)
{
    const qsizetype tab = kTabNames.indexOf(placeValue(place, QStringLiteral("tab")));
    if (tab >= 0)
        setTab(Tab(tab));
    else if (m_form.isEmpty() && m_asked.isEmpty() && m_service.waitingForMe() > 0)
        setTab(Tab::Mine); // where something waits
}

void MentoringView::setTab(Tab tab)
{
    m_tab = tab;
    m_tabs->button(int(tab))->setChecked(true);
    m_form.clear();
    m_asked.clear();
    m_scroll->scrollTo(0);
    refreshNow();
}

std::function<QString(const QString&)> MentoringView::skillName() const
{
    return [this](const QString& id) { return m_service.skillName(id); };
}

void MentoringView::refresh()
{
    m_tabs->button(int(Tab::Programmes))->setVisible(m_service.isLearningDevelopment());
    if (!m_form.isEmpty() || (!m_asked.isEmpty() && !m_question.isEmpty()))
        return;                                                 // somebody is writing
    if (m_tab == Tab::Offer && m_hours && m_hours->isTouched()) // not those of a form that is gone
        return;
    const int y = m_scroll->verticalScrollBar()->value();
    clearLayout(m_body);
    if (m_tab == Tab::Find)
        fillFind();
    else if (m_tab == Tab::Mine)
        fillMine();
    else if (m_tab == Tab::Offer)
        fillOffer();
    else
        fillProgrammes();
    m_scroll->scrollTo(y);
}

void MentoringView::fillMine()
{
    const auto lines = m_service.mentorships();
    if (lines.isEmpty()) {
        auto* empty = new EmptyState(QLatin1StringView("graduation-cap"),
                                     tr("Here are the people whom you learn from, and those who learn from you."));
        connect(empty->setAction(tr("Find a mentor")), &QPushButton::clicked, this, [this] { setTab(Tab::Find); });
        m_body->addWidget(empty);
        return;
    }
    auto* card = new Card(tr("My mentorships"));
    for (const services::MentorshipLine& line : lines) {
        QStringList about{line.iAmMentor ? tr("You mentor") : tr("Your mentor")};
        if (line.next.isValid())
            about << tr("next: %1").arg(models::momentWords(line.next, line.zones));
        auto* row = new ListRow(line.otherName, models::inLine(about));
        row->setObjectName(QStringLiteral("mentorship-") + line.mentorship.id);
        row->setAvatar(line.otherFace);
        row->setWrapping(true);
        row->addTag(MentoringWords::state(line), MentoringWords::tone(line));
        if (line.toAnswer > 0)
            row->addTag(tr("%n to answer", nullptr, line.toAnswer), Tone::Warning);
        if (line.waiting)
            addWaitingTag(*row, m_service.needsMe(line.mentorship.id));
        // To what waits there, if something does.
        QUrl where = place(QStringLiteral("mentorship"), line.mentorship.id);
        if (line.toAnswer > 0)
            where = place(QStringLiteral("mentorship"), line.mentorship.id,
                          {{QStringLiteral("session"), line.firstToAnswer}});
        connect(row, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
        card->addRow(row);
    }
    m_body->addWidget(card);
}

void MentoringView::fillOffer()
{
    const domain::MentorOffer offer = m_service.offer();
    auto* card = new Card(tr("What I offer"));
    card->setObjectName(QStringLiteral("offer"));
    m_body->addWidget(card);
    if (!offer.active) {
        card->body()->addWidget(
            new TextLabel(tr("Somebody could learn from you what you know. You say what, when and how many people.")));
    } else {
        QStringList names;
        for (const QString& skill : offer.skills)
            names << m_service.skillName(skill);
        card->body()->addWidget(new TextLabel(models::inLine(names), Type::Lead));
        if (!offer.about.isEmpty())
            card->body()->addWidget(new TextLabel(offer.about));
        card->body()->addWidget(muted(tr("%1 of %n seat(s) taken", nullptr, offer.capacity).arg(offer.taken)));
        if (m_service.isWaiting(m_service.me()))
            card->addToHead(waitingSign(m_service.needsMe(m_service.me()), m_service.me(),
                                        [this](const QUrl& where) { Q_EMIT go(where); }));
    }
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* edit = new Button(offer.active ? tr("Change") : tr("Offer to mentor"),
                            offer.active ? Button::Kind::Secondary : Button::Kind::Primary);
    edit->setObjectName(QStringLiteral("offer-edit"));
    connect(edit, &QPushButton::clicked, this, [this] { showForm(true); });
    line->addWidget(edit);
    if (offer.active) {
        auto* withdraw = new Button(tr("Withdraw the offer"), Button::Kind::Quiet);
        withdraw->setObjectName(QStringLiteral("offer-withdraw"));
        connect(withdraw, &QPushButton::clicked, this, [this] {
            m_service.putOffer({{QStringLiteral("active"), false}});
        });
        line->addWidget(withdraw);
        auto* ask = new Button(tr("Ask somebody"));
        ask->setObjectName(QStringLiteral("offer-ask"));
        ask->setEnabled(offer.taken < offer.capacity);
        connect(ask, &QPushButton::clicked, this, &MentoringView::showAsking);
        line->addWidget(ask);
    }
    card->body()->addLayout(line);
    if (offer.active && offer.taken >= offer.capacity) {
        auto* why = muted(tr("All your seats are taken: with more of them you can ask somebody."));
        why->setObjectName(QStringLiteral("offer-full"));
        card->body()->addWidget(why);
    }
    addTimes();
}

void MentoringView::addTimes()
{
    const domain::Availability times = m_service.times();
    auto* card = new Card(tr("When others can meet you"));
    card->setObjectName(QStringLiteral("times"));
    card->body()->addWidget(new TextLabel(
        tr("People with whom you have a mentorship see your hours and when you are busy, never with what.")));
    auto* hours = new WeekHours;
    const bool said = !times.hours.isEmpty() && !times.timezone.isEmpty();
    hours->setTimes(times.hours, said ? times.timezone : m_zone, {m_zone, m_service.homeZone()});
    m_hours = hours;
    auto* field = new FormField(tr("My hours"), hours, FormField::Need::Optional);
    field->setCheck([hours] { return hours->wrong(); });
    connect(hours, &WeekHours::changed, field, &FormField::edited);
    card->body()->addWidget(field);
    auto* shared = new CheckBox(tr("Share this with the people of my mentorships"));
    shared->setObjectName(QStringLiteral("times-shared"));
    shared->setChecked(times.shared);
    card->body()->addWidget(shared);
    auto* save = new Button(tr("Save the hours"));
    save->setObjectName(QStringLiteral("times-save"));
    save->setCompact(true);
    connect(save, &QPushButton::clicked, this, [this, hours, field, shared, zone = times.timezone] {
        if (!field->check()) {
            field->claimFocus();
            return;
        }
        QJsonObject fields{{QStringLiteral("shared"), shared->isChecked()}};
        if (hours->isTouched()) {
            fields.insert(QStringLiteral("hours"), domain::wire::encode(hours->times()));
            fields.insert(QStringLiteral("hours_were"), domain::wire::encode(hours->before()));
            fields.insert(QStringLiteral("timezone_was"), zone);
            if (hours->zone() != zone)
                fields.insert(QStringLiteral("timezone"), hours->zone());
        }
        m_service.setTimes(fields);
        hours->settle(); // the page may be made anew
        Q_EMIT say(tr("Your hours are saved."));
    });
    card->body()->addWidget(save, 0, Qt::AlignLeading);
    m_body->addWidget(card);
}

void MentoringView::showAsking()
{
    clearLayout(m_body);
    m_form = QStringLiteral("ask");
    auto* card = new Card(tr("Ask somebody"));
    card->body()->addWidget(new TextLabel(tr("You offer to mentor them; they say yes or no.")));
    auto* who = new NamePicker(tr("Name of a person"), tr("People who match"), [this](const QString& words) {
        QList<NamePicker::Hit> hits;
        for (const services::PeopleFinder::Hit& person : m_service.people(words, kMostHits))
            hits.append({person.id, person.name, person.subtitle});
        return hits;
    });
    who->setObjectName(QStringLiteral("ask-who"));
    card->body()->addWidget(who);
    auto* words = new QLineEdit;
    words->setObjectName(QStringLiteral("ask-words"));
    card->body()->addWidget(new FormField(tr("What you could do together"), words, FormField::Need::Optional));
    auto* send = new Button(tr("Send the question"), Button::Kind::Primary);
    send->setObjectName(QStringLiteral("ask-send"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    const auto finish = [this, who, words] {
        if (who->chosenId().isEmpty())
            return who->setFocus(Qt::OtherFocusReason);
        const QString id = m_service.proposeTo(who->chosenId(), words->text().trimmed());
        m_form.clear();
        Q_EMIT go(place(QStringLiteral("mentorship"), id));
    };
    connect(send, &QPushButton::clicked, this, finish);
    connect(words, &QLineEdit::returnPressed, this, finish);
    connect(cancel, &QPushButton::clicked, this, &MentoringView::closeForm);
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(send);
    line->addWidget(cancel);
    card->body()->addLayout(line);
    m_body->addWidget(card);
    who->setFocus(Qt::OtherFocusReason);
}

void MentoringView::fillProgrammes()
{
    const auto programmes = m_service.programmes();
    auto* card = new Card(tr("Programmes"));
    card->body()->addWidget(new TextLabel(
        tr("A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair "
           "they are before anybody is asked.")));
    for (const domain::MentorProgramme& programme : programmes) {
        const bool published = programme.state == QLatin1StringView("published");
        auto* row = new ListRow(programme.title, programme.mode == QLatin1StringView("stable")
                                                     ? tr("by the wishes of the mentees")
                                                     : tr("the best for all together"));
        row->setObjectName(QStringLiteral("programme-") + programme.id);
        row->setIconName(QLatin1StringView("users"));
        row->addTag(published ? tr("published") : tr("draft"), published ? Tone::Success : Tone::Neutral);
        connect(row, &QPushButton::clicked, this,
                [this, id = programme.id] { Q_EMIT go(place(QStringLiteral("programme"), id)); });
        card->addRow(row);
    }
    auto* fresh = new Button(tr("New programme"));
    fresh->setObjectName(QStringLiteral("programme-new"));
    connect(fresh, &QPushButton::clicked, this, [this] {
        const QString title = tr("Programme of %1").arg(models::dayWords(m_service.now().date()));
        Q_EMIT go(place(QStringLiteral("programme"),
                        m_service.saveProgramme({}, {{QStringLiteral("title"), title},
                                                     {QStringLiteral("mode"), QStringLiteral("optimal")}})));
    });
    card->body()->addWidget(fresh, 0, Qt::AlignLeading);
    m_body->addWidget(card);
}

void MentoringView::showForm(bool offer)
{
    clearLayout(m_body);
    m_form = offer ? QStringLiteral("offer") : QStringLiteral("wish");
    auto* card = new Card(offer ? tr("What I offer") : tr("What you want to learn"));
    auto* form = new MentoringForm(offer ? MentoringForm::Kind::Offer : MentoringForm::Kind::Wish, m_service, m_zone);
    if (offer && m_service.offer().id.isEmpty())
        form->suggestOffer(m_service.firstOffer());
    else if (offer)
        form->setOffer(m_service.offer());
    else if (m_service.wish().id.isEmpty())
        form->suggestWish(m_service.firstWish());
    else
        form->setWish(m_service.wish());
    card->body()->addWidget(form);
    m_body->addWidget(card);
    m_scroll->scrollTo(0);
    connect(form, &MentoringForm::cancelled, this, &MentoringView::closeForm);
    connect(form, &MentoringForm::done, this, [this, offer](const QJsonObject& fields) {
        if (offer)
            m_service.putOffer(fields);
        else
            m_service.putWish(fields);
        closeForm();
    });
}

void MentoringView::closeForm()
{
    m_form.clear();
    refreshSoon();
}

bool MentoringView::closeTopmost()
{
    if (m_form.isEmpty() && m_asked.isEmpty())
        return false;
    m_asked.clear();
    m_question.clear();
    closeForm();
    return true;
}

QVariantMap MentoringView::saveState() const
{
    return {{QStringLiteral("tab"), kTabNames[int(m_tab)]},
            {QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void MentoringView::restoreState(const QVariantMap& state)
{
    const qsizetype tab = kTabNames.indexOf(state.value(QStringLiteral("tab")).toString());
    setTab(tab >= 0 ? Tab(tab) : m_tab);
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

QList<Page::Key> MentoringView::keys() const
{
    return {{tr("Tab, Enter"), tr("From person to person; ask, prefer")}, {tr("Esc"), tr("Close the form")}};
}

void MentoringView::focusFirst()
{
    m_tabs->button(int(m_tab))->setFocus(Qt::OtherFocusReason);
}

} // namespace uimentoring
