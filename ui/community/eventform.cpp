// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/eventform.h"

#include "app/base/timezones.h"
#include "app/domain/json.h"
#include "app/services/communityservice.h"
#include "ui/models/errorwords.h"
#include "ui/models/timewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/markdown.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace community {

using namespace widgets;

namespace {

constexpr int kEventFormWidth = 720;
constexpr int kUsualMinutes = 60;
constexpr int kUsualHour = 10;
const auto kMinutes = QStringLiteral("minutes");
const auto kStartsAt = QStringLiteral("starts_at");
const auto kTypedStart = QStringLiteral("typed_start"); // in drafts, while it is no time

// What stands in the form, as a command has it.
QJsonObject eventFields(QJsonObject typed)
{
    const QDateTime start = domain::instantFromWire(typed.value(kStartsAt).toString());
    const int minutes = typed.take(kMinutes).toInt();
    typed.insert(QStringLiteral("ends_at"), domain::toWire(start.addSecs(60 * qint64(minutes))));
    return typed;
}

} // namespace

EventForm::EventForm(services::CommunityService& communities, QWidget* parent)
    : Page(parent),
      m_communities(communities),
      m_problem(new TextLabel({}, Type::Small, Role::Danger)),
      m_title(new TextLabel({}, Type::Display)),
      m_name(new QLineEdit),
      m_start(new DateField(DateField::Parts::DayAndTime)),
      m_minutes(new QSpinBox),
      m_location(new QLineEdit),
      m_url(new QLineEdit),
      m_description(new TextArea(4)),
      m_coming(new TextLabel(tr("You come to what you plan, until you say otherwise at the event."), Type::Small,
                             Role::TextMuted)),
      m_save(new Button({}, Button::Kind::Primary)),
      m_fields(QStringLiteral("event-throw-away")),
      m_draft(communities.drafts(), [this] { return m_fields.values(); })
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    auto* scroll = new ScrollColumn(kEventFormWidth);
    whole->addWidget(scroll);
    auto* column = scroll->column();
    m_title->setType(Type::Display, Weight::Strong);
    column->addWidget(m_title);
    column->addWidget(m_fields.keptLine());
    buildFields(column);
    m_problem->setObjectName(QStringLiteral("event-problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_coming->setObjectName(QStringLiteral("event-coming"));
    column->addWidget(m_coming);
    m_save->setObjectName(QStringLiteral("event-save"));
    connect(m_save, &QPushButton::clicked, this, &EventForm::save);
    addSendKeys(this, m_save);
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(m_save);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("event-leave"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_draft.forget();
        leave();
    });
    line->addWidget(cancel);
    column->addLayout(line);
    column->addStretch();
    listen();
}

void EventForm::leave()
{
    Q_EMIT go(place(QStringLiteral("community"), m_community, {{QStringLiteral("tab"), QStringLiteral("1")}}));
}

void EventForm::buildFields(QVBoxLayout* column)
{
    m_name->setObjectName(QStringLiteral("event-title"));
    m_nameField = new FormField(tr("Title"), m_name, FormField::Need::Required);
    column->addWidget(m_nameField);
    m_start->setObjectName(QStringLiteral("event-start"));
    m_start->setZone(m_communities.now().timeZone());
    m_startField = new FormField(tr("When"), m_start, FormField::Need::Required,
                                 models::zoneWords(base::currentZoneName(m_communities.now().timeZone().id())));
    column->addWidget(m_startField);
    m_minutes->setRange(5, 14 * 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    column->addWidget(new FormField(tr("How long"), m_minutes, FormField::Need::Required));
    m_location->setObjectName(QStringLiteral("event-location"));
    column->addWidget(new FormField(tr("Where"), m_location, FormField::Need::Optional,
                                    tr("A room, or nothing when it is on a screen.")));
    m_urlField = new FormField(tr("Link"), m_url, FormField::Need::Optional, tr("To join from anywhere."));
    column->addWidget(m_urlField);
    column->addWidget(new FormField(tr("What happens"), m_description, FormField::Need::Optional));
    m_nameField->setCheck([this] { return m_name->text().trimmed().isEmpty() ? tr("A title, please.") : QString(); });
    m_startField->setCheck([this] {
        const QString wrong = m_start->wrongOrEmpty();
        return wrong.isEmpty() && !isAhead() ? tr("This time has passed. Choose one that is ahead.") : wrong;
    });
    m_urlField->setCheck([this] {
        const QString url = m_url->text().trimmed();
        const bool good = url.isEmpty() || (url.startsWith(QLatin1StringView("http")) && isSafeLink(QUrl(url)));
        return good ? QString() : tr("An address such as https://…");
    });
}

void EventForm::listen()
{
    connect(&m_communities, &services::CommunityService::refused, this, &EventForm::refused, Qt::QueuedConnection);
    m_fields.add(QStringLiteral("title"), m_name);
    // What was typed and is no time yet is kept as it is.
    m_fields.add(
        kStartsAt,
        [this]() -> QJsonValue {
            const QDateTime start = this->start();
            return start.isValid() ? QJsonValue(domain::toWire(start)) : QJsonObject{{kTypedStart, m_start->text()}};
        },
        [this](const QJsonValue& value) {
            const QDateTime start =
                domain::instantFromWire(value.toString()).toTimeZone(m_communities.now().timeZone());
            if (start.isValid())
                m_start->setMoment(start.date(), start.time());
            else
                m_start->setText(value[kTypedStart].toString());
        });
    connect(m_start, &QLineEdit::textChanged, &m_fields, &FormFields::edited);
    m_fields.add(kMinutes, m_minutes);
    m_fields.add(QStringLiteral("location"), m_location);
    m_fields.add(QStringLiteral("url"), m_url);
    m_fields.add(QStringLiteral("description"), m_description);
    connect(&m_fields, &FormFields::edited, &m_draft, &models::PageDraft::edited);
    connect(&m_fields, &FormFields::thrownAway, this, [this] {
        m_draft.forget();
        clearErrors();
        focusFirst();
    });
}

void EventForm::open(const QUrl& where)
{
    m_problem->setVisible(m_comingBack);
    m_sent.clear();
    if (std::exchange(m_comingBack, false))
        return;
    m_draft.keep();
    m_where = where;
    m_community = placeValue(where, QStringLiteral("community"));
    m_event.reset();
    if (const auto page = m_communities.page(m_community); page && !placeId(where).isEmpty()) {
        for (const services::EventRow& row : page->events) {
            if (row.event.id == placeId(where))
                m_event = row.event;
        }
    }
    m_title->setText(m_event ? tr("Change the event") : tr("Plan an event"));
    m_save->setText(m_event ? tr("Save") : tr("Plan it"));
    m_coming->setVisible(!m_event);
    m_fields.put(asItIs());
    m_fields.begin(
        m_draft.begin(m_event ? QStringLiteral("event:") + m_event->id : QStringLiteral("new-event:") + m_community));
    clearErrors();
}

void EventForm::clearErrors()
{
    for (FormField* field : {m_nameField, m_startField, m_urlField})
        field->setError({});
}

QJsonObject EventForm::asItIs() const
{
    const domain::Event event = m_event.value_or(domain::Event{});
    const QDateTime now = m_communities.now();
    const QDateTime usual(now.date().addDays(1), QTime(kUsualHour, 0), now.timeZone());
    const QDateTime start = m_event ? event.startsAt : usual.toUTC();
    return {{QStringLiteral("title"), event.title},
            {QStringLiteral("description"), event.description},
            {QStringLiteral("starts_at"), domain::toWire(start)},
            {kMinutes, m_event ? int(event.startsAt.secsTo(event.endsAt) / 60) : kUsualMinutes},
            {QStringLiteral("location"), event.location},
            {QStringLiteral("url"), event.url}};
}

domain::Event EventForm::begun() const
{
    if (!m_event)
        return {};
    QJsonObject event = domain::toJson(*m_event);
    const QJsonObject opened = eventFields(m_draft.opened());
    for (auto it = opened.begin(); it != opened.end(); ++it)
        event.insert(it.key(), it.value());
    return domain::fromJson<domain::Event>(event).value_or(*m_event);
}

QDateTime EventForm::start() const
{
    return m_start->moment().toUTC();
}

// Words about an event that has begun may change; it cannot be moved to where nobody comes.
bool EventForm::isAhead() const
{
    return start() > m_communities.now() || (m_event && m_event->startsAt == start());
}

void EventForm::save()
{
    FormField* wrong = nullptr;
    for (FormField* field : {m_urlField, m_startField, m_nameField})
        wrong = field->check() ? wrong : field;
    if (wrong) {
        wrong->claimFocus();
        return;
    }
    QJsonObject fields = eventFields(m_fields.values());
    const domain::Event before = begun();
    const auto isThen = [&](const char* member, const QDateTime& time) {
        return domain::instantFromWire(fields.value(QLatin1StringView(member)).toString()) == time;
    };
    // Whoever moves it says when in their own zone; else it keeps the one that it has.
    if (!isThen("starts_at", before.startsAt) || !isThen("ends_at", before.endsAt))
        fields.insert(QStringLiteral("timezone"), base::currentZoneName(m_communities.now().timeZone().id()));
    m_draft.forget();
    m_sent = m_event ? m_communities.changeEvent(before, fields) : m_communities.planEvent(m_community, fields);
    leave();
}

// A rule said no at once: nothing was stored, so the form comes back with everything in it.
void EventForm::refused(const QString& commandId, const base::Error& error)
{
    if (commandId != m_sent)
        return;
    m_problem->setText(models::wordsFor(error).happened);
    m_comingBack = true;
    m_draft.edited();
    m_draft.keep();
    Q_EMIT go(m_where);
}

void EventForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace community
