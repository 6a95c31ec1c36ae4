// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "app/base/listed.h"
#include "ui/calendar/itemwords.h"
#include "ui/calendar/monthgrid.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace uicalendar {

using namespace widgets;
using services::CalendarItem;

namespace {

constexpr int kPageWidth = 1040;
constexpr int kListDays = 90;
const QStringList kSpanNames{QStringLiteral("month"), QStringLiteral("week"), QStringLiteral("list")};

// Of the first thing on that day.
QString dayName(const QDate& day)
{
    return QStringLiteral("day-") + day.toString(Qt::ISODate);
}

} // namespace

CalendarView::CalendarView(Desk desk, QWidget* parent)
    : Page(parent),
      m_desk(std::move(desk)),
      m_day(m_desk.today()),
      m_scroll(new ScrollColumn(kPageWidth, this)),
      m_grid(new MonthGrid),
      m_nothing(new EmptyState(QLatin1StringView("calendar"), tr("Nothing is due and nobody expects you.")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    buildHead();
    m_grid->setToday(m_day);
    m_scroll->column()->addWidget(m_grid);
    m_days = new QVBoxLayout;
    m_days->setSpacing(grid(4));
    m_scroll->column()->addLayout(m_days);
    m_scroll->column()->addWidget(m_nothing);
    connect(m_nothing, &EmptyState::standInChanged, this, &Page::refreshSoon);
    connect(m_grid, &MonthGrid::chosenChanged, this, [this](const QDate& day) {
        m_day = day;
        refreshNow();
    });
    connect(m_grid, &MonthGrid::activated, this, [this](const QDate& day) {
        m_day = day;
        focusOn(dayName(day));
        setSpan(Span::Week);
    });
}

void CalendarView::buildHead()
{
    auto* title = new TextLabel(tr("Calendar"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools);
    m_spans = new QButtonGroup(this);
    const QStringList names{tr("Month"), tr("Week"), tr("List")};
    for (int i = 0; i < names.size(); ++i) {
        auto* chip = new Chip(names[i]);
        chip->setCheckable(true);
        chip->setObjectName(QStringLiteral("span-") + kSpanNames[i]);
        m_spans->addButton(chip, i);
        flow->addWidget(chip);
    }
    m_spans->button(int(m_span))->setChecked(true);
    connect(m_spans, &QButtonGroup::idClicked, this, [this](int id) { setSpan(Span(id)); });
    auto* file = new Button(tr("Save as a file"), Button::Kind::Quiet);
    file->setObjectName(QStringLiteral("calendar-export"));
    file->setIconName(QLatin1StringView("file-down"));
    connect(file, &QPushButton::clicked, this, &CalendarView::exportFile);
    auto* copy = new Button(tr("Copy the address to subscribe to"), Button::Kind::Quiet);
    copy->setObjectName(QStringLiteral("calendar-subscribe"));
    copy->setIconName(QLatin1StringView("calendar"));
    connect(copy, &QPushButton::clicked, this, [this] { subscribe(false); });
    auto* renew = new Button(tr("New address"), Button::Kind::Quiet);
    renew->setObjectName(QStringLiteral("calendar-renew"));
    renew->setIconName(QLatin1StringView("refresh-cw"));
    renew->setToolTip(
        tr("The address before does not work any more: programs that use it have to be told the new one."));
    connect(renew, &QPushButton::clicked, this, [this] { askForNewAddress(true); });
    for (Button* button : {file, copy, renew}) {
        button->setCompact(true);
        button->setWraps(true);
        flow->addWidget(button);
    }
    m_scroll->column()->addWidget(tools);
    buildQuestion();
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(2));
    buildActions(row);
    m_scroll->column()->addLayout(row);
}

// Whoever slips would have silent calendars everywhere.
void CalendarView::buildQuestion()
{
    m_question = new QWidget;
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(2));
    column->addWidget(new TextLabel(
        tr("The address before does not work any more: programs that use it have to be told the new one.")));
    auto* flow = new FlowLayout(nullptr, grid(2));
    m_renew = new Button(tr("Make a new address"));
    m_renew->setObjectName(QStringLiteral("calendar-really-renew"));
    auto* keep = new Button(tr("Keep the one that is there"), Button::Kind::Quiet);
    keep->setObjectName(QStringLiteral("calendar-keep-address"));
    for (Button* button : {m_renew, keep}) {
        button->setCompact(true);
        flow->addWidget(button);
    }
    column->addLayout(flow);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        askForNewAddress(false);
        subscribe(true);
    });
    connect(keep, &QPushButton::clicked, this, [this] { askForNewAddress(false); });
    m_question->hide();
    m_scroll->column()->addWidget(m_question);
}

void CalendarView::askForNewAddress(bool asks)
{
    m_question->setVisible(asks);
    if (asks)
        m_renew->setFocus(Qt::OtherFocusReason);
    else if (auto* renew = findChild<QWidget*>(QStringLiteral("calendar-renew")))
        renew->setFocus(Qt::OtherFocusReason);
}

void CalendarView::buildActions(QHBoxLayout* row)
{
    auto* back = new Button(QLatin1StringView("chevron-left"), tr("Earlier"));
    back->setIconName(QLatin1StringView("chevron-left"), true);
    auto* on = new Button(QLatin1StringView("chevron-right"), tr("Later"));
    on->setIconName(QLatin1StringView("chevron-right"), true);
    auto* now = new Button(tr("Today"));
    back->setObjectName(QStringLiteral("calendar-earlier"));
    on->setObjectName(QStringLiteral("calendar-later"));
    now->setObjectName(QStringLiteral("calendar-today"));
    now->setCompact(true);
    connect(back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(on, &QPushButton::clicked, this, [this] { step(1); });
    connect(now, &QPushButton::clicked, this, [this] {
        m_day = m_desk.today();
        refreshNow();
    });
    m_heading = new TextLabel(QString(), Type::Title);
    m_heading->setLines(TextLabel::Lines::Wrap, 4); // large letters in a narrow window
    m_heading->setMiddle(true);
    row->addWidget(back);
    row->addWidget(on);
    row->addWidget(m_heading, 1);
    row->addWidget(now);
    m_steps = {back, on, now};
}

void CalendarView::open(const QUrl& place)
{
    if (const QDate day = QDate::fromString(placeValue(place, QStringLiteral("day")), Qt::ISODate); day.isValid())
        m_day = day;
    const qsizetype span = kSpanNames.indexOf(placeValue(place, QStringLiteral("view")));
    if (span >= 0)
        setSpan(Span(span));
}

void CalendarView::setSpan(Span span)
{
    m_span = span;
    m_spans->button(int(span))->setChecked(true);
    m_scroll->scrollTo(0);
    refreshNow();
}

void CalendarView::step(int by)
{
    m_day = m_span == Span::Month ? m_day.addMonths(by) : m_day.addDays(7 * by);
    refreshNow();
}

QString CalendarView::heading() const
{
    if (m_span == Span::List)
        return tr("Overdue and the next %n days", nullptr, kListDays);
    if (m_span == Span::Month)
        return models::monthWords(m_day);
    return tr("Week of %1").arg(models::dayWords(weekStart()));
}

QDate CalendarView::weekStart() const
{
    return m_day.addDays(-((m_day.dayOfWeek() - int(locale().firstDayOfWeek()) + 7) % 7));
}

// Of days without anything it cannot be said that they are free.
bool CalendarView::isNotHere()
{
    m_nothing->findStandIn();
    return m_nothing->hasStandIn() && m_desk.items(m_day.addYears(-1), m_day.addYears(1)).isEmpty();
}

void CalendarView::refresh()
{
    const bool notHere = isNotHere();
    m_grid->setToday(m_desk.today());
    m_grid->setVisible(m_span == Span::Month && !notHere);
    m_heading->setText(heading());
    for (Button* button : std::as_const(m_steps))
        button->setVisible(m_span != Span::List);
    clearLayout(m_days);
    m_nothing->setVisible(notHere);
    if (notHere)
        return;
    if (m_span == Span::Month)
        fillMonth();
    else if (m_span == Span::Week)
        fillDays(weekStart(), weekStart().addDays(6), true);
    else
        fillList();
}

void CalendarView::fillMonth()
{
    m_grid->choose(m_day);
    MonthGrid::Marks marks;
    QList<CalendarItem> chosen;
    for (const CalendarItem& item : m_desk.items(m_grid->firstSeen(), m_grid->lastSeen())) {
        marks[item.day].append({ItemWords::mark(item), ItemWords::tone(item)});
        if (item.day == m_day)
            chosen.append(item);
    }
    m_grid->setMarks(marks);
    m_days->addWidget(dayCard(m_day, chosen));
}

void CalendarView::fillDays(const QDate& from, const QDate& to, bool emptyDays)
{
    QMap<QDate, QList<CalendarItem>> days;
    for (QDate day = from; emptyDays && !m_nothing->hasStandIn() && day <= to; day = day.addDays(1))
        days.insert(day, {});
    for (const CalendarItem& item : m_desk.items(from, to))
        days[item.day].append(item);
    for (auto day = days.constBegin(); day != days.constEnd(); ++day)
        m_days->addWidget(dayCard(day.key(), day.value()));
}

void CalendarView::fillList()
{
    const QDate today = m_desk.today();
    QList<CalendarItem> late;
    for (const CalendarItem& item : m_desk.items(today.addYears(-1), today.addDays(-1))) {
        if (item.overdue)
            late.append(item);
    }
    if (!late.isEmpty()) {
        auto* card = new Card(tr("Overdue"));
        for (const CalendarItem& item : std::as_const(late))
            card->addRow(makeRow(item));
        m_days->addWidget(card);
    }
    fillDays(today, today.addDays(kListDays), false);
    m_nothing->setVisible(m_days->count() == 0);
}

Card* CalendarView::dayCard(const QDate& day, const QList<CalendarItem>& items)
{
    auto* card = new Card(locale().toString(day, QLocale::LongFormat));
    if (day == m_desk.today())
        card->setOverline(tr("Today"));
    for (const CalendarItem& item : items) {
        ListRow* row = makeRow(item);
        if (&item == &items.first())
            row->setObjectName(dayName(day));
        card->addRow(row);
    }
    if (items.isEmpty()) {
        const QString nothing = m_nothing->hasStandIn() ? m_nothing->standIn() : tr("Nothing on this day");
        card->body()->addWidget(new TextLabel(nothing, Type::Body, Role::TextMuted));
    }
    return card;
}

ListRow* CalendarView::makeRow(const CalendarItem& item)
{
    auto* row = new ListRow(item.title, ItemWords::about(item));
    row->setIconName(ItemWords::icon(item), toneInk(ItemWords::tone(item)));
    if (item.overdue)
        row->addTag(tr("overdue"), Tone::Danger);
    if (item.tentative)
        row->addTag(tr("not agreed yet"), Tone::Warning);
    // What and when: the card that says the day may be far above.
    QString when = locale().toString(item.day, QLocale::LongFormat);
    if (item.startsAt.isValid())
        when += QLatin1Char(' ') + models::clockWords(item.startsAt.time());
    row->setAccessibleName(base::listed({item.title, when}));
    connect(row, &QPushButton::clicked, this, [this, item] { openItem(item); });
    return row;
}

void CalendarView::openItem(const CalendarItem& item)
{
    if (item.kind == CalendarItem::Kind::Session)
        Q_EMIT go(place(QStringLiteral("mentorship"), item.mentorshipId, {{QStringLiteral("session"), item.id}}));
    else if (!item.pathwayId.isEmpty())
        Q_EMIT go(place(QStringLiteral("pathway"), item.pathwayId));
    else if (item.kind != CalendarItem::Kind::Event)
        Q_EMIT go(place(QStringLiteral("course"), item.courseId));
    else if (const QUrl url(item.url, QUrl::StrictMode); url.scheme() == QLatin1StringView("https"))
        QDesktopServices::openUrl(url);
    else
        Q_EMIT say(ItemWords::about(item));
}

services::CalendarWords CalendarView::fileWords()
{
    return {tr("Learning"), tr("Due: %1"), tr("Certificate expires: %1")};
}

void CalendarView::exportFile()
{
    const QByteArray text = m_desk.icalendar(fileWords());
    saveFile(this, tr("Save the calendar"), tr("learning") + QStringLiteral(".ics"), text,
             [this](const base::Result<QString>& done) {
                 Q_EMIT say(done ? tr("Saved as %1").arg(models::apart(*done)) : tr("The file could not be written."));
             });
}

void CalendarView::subscribe(bool renewed)
{
    m_desk.address(renewed, this, [this, renewed](const base::Result<QUrl>& address) {
        if (!address)
            return Q_EMIT say(tr("The server cannot be asked for the address now."));
        QGuiApplication::clipboard()->setText(address->toString(QUrl::FullyEncoded));
        Q_EMIT say(renewed ? tr("The new address is in the clipboard. The one before does not work any more.")
                           : tr("The address is in the clipboard. Whoever has it can read your dates."));
    });
}

QVariantMap CalendarView::saveState() const
{
    return {{QStringLiteral("view"), kSpanNames[int(m_span)]}, {QStringLiteral("day"), m_day}};
}

void CalendarView::restoreState(const QVariantMap& state)
{
    if (const QDate day = state.value(QStringLiteral("day")).toDate(); day.isValid())
        m_day = day;
    const qsizetype span = kSpanNames.indexOf(state.value(QStringLiteral("view")).toString());
    setSpan(span >= 0 ? Span(span) : m_span);
}

QList<Page::Key> CalendarView::keys() const
{
    return {{tr("Arrow keys"), tr("Another day")},
            {tr("Page Up, Page Down"), tr("Another month")},
            {tr("Enter"), tr("The week of this day")}};
}

void CalendarView::focusFirst()
{
    if (m_span == Span::Month && !m_grid->isHidden())
        m_grid->setFocus(Qt::OtherFocusReason);
    else
        m_spans->button(int(m_span))->setFocus(Qt::OtherFocusReason);
}

} // namespace uicalendar
