// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestpage.h"

#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/requests/conflictpanel.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"

#include <QHBoxLayout>
#include <QUrl>

namespace requests {

using services::Delivery;
using services::RequestItem;
using widgets::Button;
using widgets::grid;
using widgets::Role;
using widgets::Tag;
using widgets::TextLabel;
using widgets::Tone;
using widgets::Type;
using widgets::Weight;

namespace {

constexpr int kReadingWidth = 680;

TextLabel* smallHeading(const QString& text)
{
    auto* label = new TextLabel(text, Type::Small, Role::TextMuted);
    label->setType(Type::Small, Weight::Strong);
    return label;
}

QString datesWords(const domain::CourseRequest& request)
{
    if (!request.fromDate.isValid())
        return request.toDate.isValid() ? RequestPage::tr("until %1").arg(models::dayWords(request.toDate)) : QString();
    if (!request.toDate.isValid())
        return RequestPage::tr("from %1").arg(models::dayWords(request.fromDate));
    return RequestPage::tr("%1 to %2").arg(models::dayWords(request.fromDate), models::dayWords(request.toDate));
}

} // namespace

RequestPage::RequestPage(PersonPicker::FindPeople findPeople, models::NameOf nameOf, QString me, QWidget* parent)
    : QWidget(parent),
      m_nameOf(std::move(nameOf)),
      m_me(std::move(me)),
      m_scroll(new widgets::ScrollColumn(kReadingWidth)),
      m_conflict(new ConflictPanel),
      m_body(new QVBoxLayout),
      m_trail(new widgets::Timeline),
      m_trailBox(new QWidget),
      m_foot(new QVBoxLayout),
      m_bar(new DecisionBar(std::move(findPeople)))
{
    m_scroll->setPlace(widgets::ScrollColumn::Place::Pane);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_bar);
    auto* column = m_scroll->column();
    m_body->setSpacing(grid(4));
    auto* trail = new QVBoxLayout(m_trailBox);
    trail->setContentsMargins(0, grid(2), 0, 0);
    trail->setSpacing(grid(3));
    trail->addWidget(smallHeading(tr("What happened")));
    trail->addWidget(m_trail);
    column->addWidget(m_conflict);
    column->addLayout(m_body);
    column->addWidget(m_trailBox);
    column->addLayout(m_foot);
    m_conflict->hide();
    connect(m_conflict, &ConflictPanel::keepTheirs, this, &RequestPage::keepTheirs);
    connect(m_conflict, &ConflictPanel::decideAgain, this, &RequestPage::decideAgain);
    clear({});
}

void RequestPage::clear(const QString& sentence)
{
    m_requestId.clear();
    m_bar->hide();
    m_trailBox->hide();
    m_conflict->hide();
    widgets::clearLayout(m_body);
    if (!sentence.isEmpty())
        m_body->addWidget(new widgets::EmptyState(QLatin1StringView("inbox"), sentence));
}

void RequestPage::setSentNote(const QString& note)
{
    m_sentNote = note;
}

void RequestPage::setItem(const RequestItem& item, const QDateTime& now)
{
    const bool another = item.request.id != m_requestId;
    m_requestId = item.request.id;
    widgets::clearLayout(m_body);
    fillHead(item, now);
    fillFacts(item.request, now);
    addText(tr("Why"), item.request.reason);
    addText(item.request.personId == m_me ? tr("What you want to be able to do")
                                          : tr("What they want to be able to do"),
            item.request.skillGap);
    addLinks(item);
    widgets::readBefore(m_trailBox, m_body);
    QList<widgets::Timeline::Entry> entries;
    const auto trail = models::trail(item, m_me, m_nameOf, now);
    for (const models::TrailEntry& entry : trail)
        entries.append({entry.headline, entry.detail, entry.when, Tone(int(entry.mood)), entry.awaited});
    m_trail->setEntries(entries);
    m_trailBox->setVisible(!entries.isEmpty());
    m_bar->setItem(item, m_me);
    // One that the server did not take is decided about in the sync inspector, to which a link leads.
    if (item.delivery == Delivery::Wedged && item.waitingKind == QLatin1StringView("request.submit"))
        m_bar->hide();
    if (another)
        m_scroll->scrollTo(0);
}

void RequestPage::setConflict(const std::optional<services::Conflict>& conflict, const QDateTime& mineAt,
                              const QDateTime& now)
{
    m_conflict->setVisible(conflict.has_value());
    if (!conflict)
        return;
    m_conflict->setConflict(*conflict, mineAt, m_me, m_nameOf, now);
    m_bar->hide();
}

void RequestPage::fillHead(const RequestItem& item, const QDateTime& now)
{
    auto* tags = new QWidget;
    auto* flow = new widgets::FlowLayout(tags, grid(2));
    const bool onItsWay = models::isOnItsWay(item);
    if (!onItsWay)
        flow->addWidget(new Tag(models::stateWords(item.request), Tone(int(models::stateMood(item.request)))));
    const bool open =
        item.request.state == QLatin1StringView("pending") || item.request.state == QLatin1StringView("asked");
    if (open && !onItsWay && item.request.dueAt.isValid())
        flow->addWidget(new Tag(models::dueWords(item.request.dueAt, now),
                                models::isOverdue(item.request.dueAt, now) ? Tone::Warning : Tone::Neutral));
    if (item.delivery == Delivery::Waiting)
        flow->addWidget(new Tag(tr("Waiting to be sent"), Tone::Neutral, QLatin1StringView("hourglass")));
    else if (item.delivery == Delivery::Wedged)
        flow->addWidget(new Tag(tr("Needs you"), Tone::Danger, QLatin1StringView("circle-alert")));
    else if (!m_sentNote.isEmpty())
        flow->addWidget(new Tag(m_sentNote, Tone::Success, QLatin1StringView("check")));
    m_body->addWidget(tags);
    auto* title = new TextLabel(item.request.title, Type::Title);
    title->setType(Type::Title, Weight::Strong);
    m_body->addWidget(title);
    auto* who = new QHBoxLayout;
    who->setSpacing(grid(2));
    who->addWidget(new widgets::Avatar(item.personName, 24));
    // With the day, also today: "on" is followed by one.
    const QString sent =
        item.request.submittedAt.isValid() ? models::momentWords(item.request.submittedAt, QStringList()) : QString();
    const QString line = item.request.personId == m_me
                             ? tr("You asked for it on %1").arg(sent)
                             : tr("%1 asked for it on %2").arg(models::apart(item.personName), sent);
    who->addWidget(new TextLabel(line, Type::Body, Role::TextMuted), 1);
    m_body->addLayout(who);
}

void RequestPage::fillFacts(const domain::CourseRequest& request, const QDateTime&)
{
    auto* facts = new QWidget;
    auto* flow = new widgets::FlowLayout(facts, grid(6));
    const QList<QPair<QString, QString>> pairs{
        {tr("Cost"), models::moneyWords(request.cost, request.currency)},
        {tr("When"), datesWords(request)},
        {tr("Provider"), request.provider},
        {tr("Course"), request.courseId.isEmpty() ? tr("not in the catalog") : QString()}};
    for (const auto& [label, value] : pairs) {
        if (value.isEmpty())
            continue;
        auto* fact = new QWidget;
        auto* column = new QVBoxLayout(fact);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(smallHeading(label));
        column->addWidget(new TextLabel(value));
        flow->addWidget(fact);
    }
    if (flow->count() > 0)
        m_body->addWidget(facts);
    else
        delete facts;
}

void RequestPage::addText(const QString& label, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* column = new QVBoxLayout;
    column->setSpacing(grid(1));
    column->addWidget(smallHeading(label));
    column->addWidget(new TextLabel(text));
    m_body->addLayout(column);
}

void RequestPage::addLinks(const RequestItem& item)
{
    auto* links = new QWidget;
    auto* flow = new widgets::FlowLayout(links, grid(2));
    const auto add = [&](const char* iconName, const QString& text) {
        auto* button = new Button(text, Button::Kind::Secondary);
        button->setCompact(true);
        button->setIconName(QLatin1StringView(iconName));
        flow->addWidget(button);
        return button;
    };
    if (!item.request.courseId.isEmpty())
        connect(add("book-open", tr("Open the course")), &QPushButton::clicked, this,
                [this, id = item.request.courseId] { Q_EMIT openCourse(id); });
    const QUrl link(item.request.link);
    if (link.isValid() && (link.scheme() == QLatin1StringView("https") || link.scheme() == QLatin1StringView("http")))
        connect(add("external-link", tr("Open its page")), &QPushButton::clicked, this,
                [this, link] { Q_EMIT openLink(link); });
    connect(add("file-down", tr("Export the trail")), &QPushButton::clicked, this, &RequestPage::exportTrail);
    if (item.delivery != Delivery::Settled)
        connect(add("cloud", tr("What waits to be sent")), &QPushButton::clicked, this, &RequestPage::openSync);
    m_body->addWidget(links);
}

} // namespace requests
