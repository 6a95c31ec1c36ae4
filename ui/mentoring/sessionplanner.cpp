// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/sessionplanner.h"

#include "app/base/listed.h"
#include "app/base/plaintext.h"
#include "app/base/timezones.h"
#include "app/domain/json.h"
#include "app/domain/sessionrules.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/weekgrid.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kUsualTimes = 6;
constexpr int kMostTimes = 52;
constexpr int kDaysOfWeek = 7;
constexpr int kDatesNamed = 3; // of a monthly series, after its first
constexpr int kAgendaLines = 3;
constexpr int kLeastChoice = 120;
constexpr char kMonthly[] = "FREQ=MONTHLY";

// The second Tuesday of a month is "2TU", what is the fifth of some months only the last of all (RFC 5545 section
// 3.3.10): people meet on days on which they work.
QString dayOfMonth(const QDate& day)
{
    static constexpr std::array kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const int nth = (day.day() - 1) / kDaysOfWeek + 1;
    return QString::number(nth > 4 ? -1 : nth) + QLatin1StringView(kDays.at(std::size_t(day.dayOfWeek() - 1)));
}

} // namespace

SessionPlanner::SessionPlanner(services::MentoringService& service, const domain::MentorSession& session, Mode mode,
                               const QDateTime& start, const QDateTime& occurrence, QWidget* parent)
    : QWidget(parent),
      m_service(service),
      m_before(session),
      m_mode(mode),
      m_occurrence(occurrence),
      m_fields(QStringLiteral("session-throw-away")),
      m_draft(service.drafts(), [this] { return m_fields.values(); })
{
    setObjectName(QStringLiteral("session-planner"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(2), 0, grid(2));
    column->setSpacing(grid(3));
    column->addWidget(m_fields.keptLine());
    buildFields(*column);
    buildWeek(*column);
    buildButtons(*column);
    m_start = start.toUTC();
    m_grid->choose(start, m_length->currentData().toInt());
    keepWhatIsLeft();
    m_firstLength = m_length->currentData().toInt();
    m_firstRule = rule();
    showWeek(start.toTimeZone(m_service.now().timeZone()).date());
    keepDraft();
}

// Of a series that has begun what is to come is moved.
void SessionPlanner::keepWhatIsLeft()
{
    const QDateTime now = m_service.now();
    if (m_mode != Mode::Move || m_before.startsAt > now || !m_before.rule.contains(QLatin1StringView("COUNT=")))
        return;
    const int left = m_service.meetingsLeft(m_before);
    if (left < 2)
        m_repeat->setCurrentIndex(0);
    else
        m_times->setValue(left);
    m_times->setEnabled(left >= 2);
}

// What it is about, where, and what they want to talk about.
void SessionPlanner::makeTexts()
{
    m_title = new QLineEdit(m_before.title);
    m_title->setObjectName(QStringLiteral("session-title"));
    m_titleField = new FormField(tr("What it is about"), m_title, FormField::Need::Required);
    m_url = new QLineEdit(m_before.url);
    m_url->setObjectName(QStringLiteral("session-url"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_urlField = new FormField(tr("Link to join"), m_url, FormField::Need::Optional);
    m_agenda = new TextArea(kAgendaLines);
    m_agenda->setObjectName(QStringLiteral("session-agenda"));
    m_agenda->setPlainText(m_before.agenda);
    m_agendaField = new FormField(tr("Agenda"), m_agenda, FormField::Need::Optional,
                                  tr("What you want to talk about. It is in both calendars, too."));
    m_agendaField->setCheck([this] {
        const auto most = int(domain::kAgendaMost);
        return agenda().size() > most ? tr("At most %n letters fit here.", nullptr, most) : QString();
    });
    for (const QLineEdit* field : {m_title, m_url})
        connect(field, &QLineEdit::textChanged, this, &SessionPlanner::showChosen);
    connect(m_agenda, &QPlainTextEdit::textChanged, this, &SessionPlanner::showChosen);
    connect(m_agenda, &TextArea::finished, this, &SessionPlanner::finish);
}

void SessionPlanner::buildFields(QVBoxLayout& column)
{
    makeTexts();
    m_length = new QComboBox;
    m_length->setObjectName(QStringLiteral("session-length"));
    for (const int minutes : {30, 45, 60, 90, 120})
        m_length->addItem(models::Words::duration(minutes), minutes);
    m_length->setCurrentIndex(qMax(0, m_length->findData(m_before.minutes)));
    m_repeat = new QComboBox;
    m_repeat->setObjectName(QStringLiteral("session-repeat"));
    m_repeat->setMinimumWidth(scaled(kLeastChoice)); // its longest words are wider than a small window
    const std::pair<QString, const char*> choices[] = {{tr("Once"), ""},
                                                       {tr("Every week"), "FREQ=WEEKLY"},
                                                       {tr("Every two weeks"), "FREQ=WEEKLY;INTERVAL=2"},
                                                       {tr("Every four weeks"), "FREQ=WEEKLY;INTERVAL=4"},
                                                       {tr("Monthly, on this weekday"), kMonthly}};
    for (const auto& [name, rule] : choices)
        m_repeat->addItem(name, QString::fromLatin1(rule));
    m_times = new QSpinBox;
    m_times->setObjectName(QStringLiteral("session-times"));
    m_times->setRange(2, kMostTimes);
    m_times->setValue(kUsualTimes);
    const QString rule =
        m_before.rule.section(QStringLiteral(";COUNT="), 0, 0).section(QStringLiteral(";BYDAY="), 0, 0);
    m_repeat->setCurrentIndex(qMax(0, m_repeat->findData(rule)));
    if (const int count = m_before.rule.section(QStringLiteral("COUNT="), 1, 1).toInt(); count > 1)
        m_times->setValue(count);
    m_times->setEnabled(m_repeat->currentIndex() > 0);
    column.addWidget(m_titleField);
    auto* line = new FlowLayout(nullptr, grid(4));
    auto* length = new FormField(tr("How long"), m_length, FormField::Need::Required);
    auto* repeat = new FormField(tr("How often"), m_repeat, FormField::Need::Required);
    auto* times = new FormField(tr("How many times"), m_times, FormField::Need::Required);
    for (FormField* field : {length, repeat, times})
        line->addWidget(field);
    column.addLayout(line);
    column.addWidget(m_urlField);
    column.addWidget(m_agendaField);
    // One meeting of a series has a time of its own and nothing else.
    for (FormField* field : {m_titleField, length, repeat, times, m_urlField, m_agendaField})
        field->setVisible(m_mode != Mode::MoveOne);
    connect(m_repeat, &QComboBox::activated, this, [this](int index) {
        m_times->setEnabled(index > 0);
        showChosen();
    });
    connect(m_times, &QSpinBox::valueChanged, this, &SessionPlanner::showChosen);
    connect(m_length, &QComboBox::activated, this, [this] {
        m_grid->choose(m_grid->chosen(), m_length->currentData().toInt());
        showChosen();
    });
}

void SessionPlanner::buildWeek(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* back = new Button(QLatin1StringView("chevron-left"), tr("The week before"));
    back->setIconName(QLatin1StringView("chevron-left"), true);
    auto* on = new Button(QLatin1StringView("chevron-right"), tr("The week after"));
    on->setIconName(QLatin1StringView("chevron-right"), true);
    back->setObjectName(QStringLiteral("week-before"));
    on->setObjectName(QStringLiteral("week-after"));
    m_heading = new TextLabel(QString(), Type::Lead);
    m_heading->setLines(TextLabel::Lines::Wrap, 2);
    m_heading->setMiddle(true);
    row->addWidget(back);
    row->addWidget(on);
    row->addWidget(m_heading, 1);
    column.addLayout(row);
    m_grid = new WeekGrid;
    column.addWidget(m_grid);
    column.addWidget(
        new TextLabel(tr("Green: both are free. Hatched: busy; the line at the leading edge is your hours, the "
                         "other one theirs."),
                      Type::Small, Role::TextMuted));
    m_known = new TextLabel(QString(), Type::Small, Role::TextMuted);
    m_known->setObjectName(QStringLiteral("week-known"));
    column.addWidget(m_known);
    m_change = new TextLabel(QString(), Type::Small, Role::Warning);
    m_change->setObjectName(QStringLiteral("week-change"));
    column.addWidget(m_change);
    m_when = new TextLabel(QString(), Type::Lead);
    m_when->setObjectName(QStringLiteral("session-when"));
    m_clash = new TextLabel(QString(), Type::Body, Role::TextMuted);
    m_clash->setObjectName(QStringLiteral("session-clash"));
    m_kept = new TextLabel(QString());
    m_kept->setObjectName(QStringLiteral("session-kept"));
    m_letGo = new TextLabel(QString());
    m_letGo->setObjectName(QStringLiteral("session-let-go"));
    column.addWidget(m_when);
    column.addWidget(m_clash);
    column.addWidget(m_kept);
    column.addWidget(m_letGo);
    buildEnd(column);
    const auto step = [this](int by) { showWeek(m_shown.first.addDays(kDaysOfWeek * by)); };
    connect(back, &QPushButton::clicked, this, [step] { step(-1); });
    connect(on, &QPushButton::clicked, this, [step] { step(1); });
    connect(m_grid, &WeekGrid::weekWanted, this, step);
    connect(m_grid, &WeekGrid::chosenChanged, this, &SessionPlanner::showChosen);
    connect(m_grid, &WeekGrid::taken, this, &SessionPlanner::finish);
}

void SessionPlanner::buildButtons(QVBoxLayout& column)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    m_done = new Button(QString(), Button::Kind::Primary);
    m_done->setObjectName(QStringLiteral("session-done"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("session-cancel-plan"));
    line->addWidget(m_done);
    line->addWidget(cancel);
    column.addLayout(line);
    connect(m_done, &QPushButton::clicked, this, &SessionPlanner::finish);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_draft.forget();
        Q_EMIT cancelled();
    });
}

void SessionPlanner::showWeek(const QDate& day)
{
    const QDate first = WeekGrid::firstOf(day);
    const auto week =
        m_service.week(m_before.mentorshipId, first, m_before.id, m_mode == Mode::MoveOne ? m_occurrence : QDateTime());
    if (!week)
        return;
    m_shown = *week;
    m_grid->setWeek(m_shown);
    m_heading->setText(tr("Week of %1").arg(models::dayWords(first)));
    m_change->setText(m_grid->changeWords());
    m_change->setVisible(!m_change->text().isEmpty());
    const QDate known = m_shown.knownUntil.toTimeZone(m_service.now().timeZone()).date();
    const bool less = m_shown.knownUntil.isValid() && known < first.addDays(kDaysOfWeek);
    m_known->setVisible(less);
    if (less)
        m_known->setText(tr("Green lines: what keeps %1 busy is known until %2 only.")
                             .arg(models::apart(m_shown.otherName), models::dayWords(known)));
    showChosen();
}

QString SessionPlanner::rule() const
{
    if (m_mode == Mode::MoveOne)
        return m_before.rule;
    QString rule = m_repeat->currentData().toString();
    const QTimeZone there = base::zoneNamed(zone());
    if (rule == QLatin1StringView(kMonthly) && m_grid->chosen().isValid())
        rule += QStringLiteral(";BYDAY=") +
                dayOfMonth(m_grid->chosen().toTimeZone(there.isValid() ? there : QTimeZone::utc()).date());
    return rule.isEmpty() ? rule : rule + QStringLiteral(";COUNT=%1").arg(m_times->value());
}

// On whose clock a series keeps its time of day: where whoever proposes it lives.
QString SessionPlanner::zone() const
{
    if (m_mode != Mode::Propose)
        return m_before.timezone;
    return m_shown.homeZone.isEmpty() ? m_shown.myZone : m_shown.homeZone;
}

// Which days those are is not plain to see: the next ones.
QString SessionPlanner::datesOf(const domain::MentorSession& session) const
{
    QStringList days;
    for (const QDateTime& starts : m_service.startsOf(session, kDatesNamed + 1).mid(1))
        days << models::dayWords(starts.toTimeZone(m_service.now().timeZone()).date());
    return base::listed(days);
}

QString SessionPlanner::agenda() const
{
    return base::plainText(m_agenda->toPlainText()).trimmed();
}

domain::MentorSession SessionPlanner::planned() const
{
    domain::MentorSession session = m_before;
    session.title = m_title->text().simplified(); // what was pasted may have lines
    session.url = m_url->text().trimmed();
    session.agenda = agenda();
    session.minutes = m_length->currentData().toInt();
    session.rule = rule();
    session.startsAt = m_grid->chosen();
    session.timezone = zone();
    session.changes = carried(session).kept;
    session.agreed.clear();
    if (goesOn())
        session.replaces = m_before.id;
    return session;
}

// What was agreed about single meetings, when all of the series gets another time.
mentoring::Carried SessionPlanner::carried(const domain::MentorSession& session) const
{
    return m_mode == Mode::Move ? m_service.carriedOver(m_before, session) : mentoring::Carried{};
}

// An agreed series that has begun ends, and another one goes on: what was held stays.
bool SessionPlanner::goesOn() const
{
    const bool agreed = m_before.state == QLatin1StringView("accepted") || domain::waitsForSingles(m_before);
    return m_mode == Mode::Move && agreed && !m_before.rule.isEmpty() && m_before.startsAt <= m_service.now() &&
           isAnotherTime();
}

void SessionPlanner::showChosen()
{
    if (!m_done || !m_grid->chosen().isValid())
        return;
    const domain::MentorSession session = planned();
    QString when =
        MentoringWords::span(session.startsAt, session.minutes, m_service.now(), m_shown.myZone, m_shown.others());
    if (m_mode != Mode::MoveOne && !session.rule.isEmpty())
        when += QStringLiteral(" · ") + MentoringWords::rule(session.rule);
    if (session.rule.startsWith(QLatin1StringView(kMonthly)) && m_mode != Mode::MoveOne)
        when += QStringLiteral(" · ") + tr("then %1").arg(datesOf(session));
    m_when->setText(when);
    QString words = m_grid->fitWords();
    const bool past = m_grid->fit() == WeekGrid::Fit::Past;
    if (!past && m_mode != Mode::MoveOne && !session.rule.isEmpty()) {
        if (const auto clashes = m_service.clashes(session); !clashes.isEmpty())
            words = tr("On %n of the dates one of you is not free, first on %1.", nullptr, int(clashes.size()))
                        .arg(models::dayWords(clashes.front().toTimeZone(m_service.now().timeZone()).date()));
    }
    if (!past && !differs())
        words = tr("This is how it stands. Choose another time.");
    m_clash->setText(words);
    showEnd(session);
    showSingles(session);
    m_done->setText(m_mode == Mode::Propose ? tr("Propose this time")
                    : isAnotherTime()       ? tr("Propose the new time")
                                            : tr("Keep the changes"));
    m_done->setEnabled(!past && differs());
}

// What becomes of what was agreed about single meetings, when all of the series moves.
void SessionPlanner::showSingles(const domain::MentorSession& session)
{
    const mentoring::Carried singles = isAnotherTime() ? carried(session) : mentoring::Carried{};
    QStringList kept, gone;
    int moved = m_service.meetingsLeft(session);
    for (const domain::SessionChange& one : singles.kept) {
        moved -= one.cancelled ? 0 : 1;
        const QString when = MentoringWords::span(one.cancelled ? one.at : one.startsAt, session.minutes,
                                                  m_service.now(), m_shown.myZone, m_shown.others());
        kept << (one.cancelled ? tr("%1: cancelled").arg(when) : when);
    }
    for (const QDateTime& at : singles.letGo)
        gone << models::dayWords(at.toTimeZone(m_service.now().timeZone()).date());
    m_kept->setVisible(!kept.isEmpty());
    m_kept->setText(tr("%n meeting(s) get the new time.", nullptr, moved) + QLatin1Char(' ') +
                    tr("As you agreed about single meetings, these stay: %1.").arg(kept.join(QStringLiteral("; "))));
    m_letGo->setVisible(!gone.isEmpty());
    m_letGo->setText(tr("What you agreed about single meetings is let go with it: %1.").arg(base::listed(gone)));
}

bool SessionPlanner::isAnotherTime() const
{
    // One that was called off may come back at its own time.
    const bool off = std::ranges::any_of(m_before.changes, [this](const domain::SessionChange& change) {
        return change.cancelled && change.at == m_occurrence;
    });
    return off || m_grid->chosen() != m_start ||
           (m_mode == Mode::Move && (m_length->currentData().toInt() != m_firstLength || rule() != m_firstRule));
}

bool SessionPlanner::differs() const
{
    const bool words = m_title->text().trimmed() != m_before.title || m_url->text().trimmed() != m_before.url ||
                       agenda() != m_before.agenda.trimmed();
    return m_mode == Mode::Propose || isAnotherTime() || (m_mode == Mode::Move && words);
}

void SessionPlanner::finish()
{
    if (!m_done->isEnabled())
        return;
    const domain::MentorSession session = planned();
    m_titleField->setError(session.title.isEmpty() ? tr("Say in a few words what it is about.") : QString());
    const QUrl url(session.url, QUrl::StrictMode);
    const bool link = session.url.isEmpty() ||
                      (url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(QLatin1StringView("http")));
    m_urlField->setError(link ? QString() : tr("This is no link that a browser opens."));
    const bool fits = m_agendaField->check();
    if (session.title.isEmpty() || !link || !fits || !session.startsAt.isValid())
        return;
    if (m_mode == Mode::Propose || goesOn()) {
        m_service.proposeSession(session);
    } else {
        QJsonObject fields;
        if (isAnotherTime())
            fields.insert(QStringLiteral("starts_at"), domain::toWire(session.startsAt));
        if (m_mode == Mode::MoveOne) {
            fields.insert(QStringLiteral("occurrence"), domain::toWire(m_occurrence));
        } else {
            fields.insert(QStringLiteral("title"), session.title);
            fields.insert(QStringLiteral("url"), session.url);
            fields.insert(QStringLiteral("agenda"), session.agenda);
        }
        if (m_mode == Mode::Move && isAnotherTime()) {
            fields.insert(QStringLiteral("minutes"), session.minutes);
            fields.insert(QStringLiteral("rule"), session.rule);
            fields.insert(QStringLiteral("changes"), domain::wire::encode(session.changes));
        }
        m_service.changeSession(m_before, fields);
    }
    m_draft.forget();
    Q_EMIT done();
}

void SessionPlanner::focusFirst()
{
    (m_mode == Mode::MoveOne ? static_cast<QWidget*>(m_grid) : m_title)->setFocus(Qt::OtherFocusReason);
}

} // namespace uimentoring
