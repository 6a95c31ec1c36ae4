// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MentorshipView about sessions: planned, answered, moved and called off, all of a series or one of it.
#include "app/base/listed.h"
#include "app/domain/json.h"
#include "app/domain/mentorshiprules.h"
#include "app/domain/sessionrules.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/mentorshipview.h"
#include "ui/mentoring/sessionblock.h"
#include "ui/mentoring/sessionhead.h"
#include "ui/models/clashwords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QSet>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kUsualMinutes = 60;
constexpr int kUsualHour = 10;
constexpr int kPastSessions = 3;
constexpr int kWeeksLooked = 3; // for a time at which both are free
constexpr qint64 kHalfHour = 30 * 60;

QString headName(const domain::MentorSession& session)
{
    return QStringLiteral("session-") + session.id;
}

// Where one session ends and the next begins.
void addGap(QVBoxLayout& column)
{
    column.addSpacing(grid(2));
    column.addWidget(new Hairline);
    column.addSpacing(grid(2));
}

QString rowName(const QString& what, const domain::MentorSession& session, const QDateTime& at)
{
    return what + session.id + QLatin1Char('/') + domain::toWire(at);
}

} // namespace

void MentorshipView::addSessions(const services::MentorshipPage& page)
{
    auto* card = new Card(tr("Sessions"));
    card->setObjectName(QStringLiteral("sessions"));
    const bool running = domain::isRunning(page.line.mentorship);
    if (page.sessions.isEmpty())
        card->body()->addWidget(
            new TextLabel(tr("Nothing is planned. You see when you both have time."), Type::Body, Role::TextMuted));
    int shown = 0, past = 0;
    QList<domain::MentorSession> hidden;
    // What is over has no buttons that could come under the pointer: in the order of time.
    for (const services::SessionLine& line : running ? inOrder(page.sessions) : page.sessions) {
        const bool isWanted = m_allPast || line.session.id == m_ledTo;
        if (!line.next.isValid() && past++ >= kPastSessions && !isWanted) {
            hidden.append(line.session);
            continue;
        }
        if (shown++ > 0)
            addGap(*card->body());
        addSession(line, page, *card->body());
    }
    if (!hidden.isEmpty())
        addMorePast(hidden, card);
    if (running && shown > 0)
        addGap(*card->body());
    if (running) {
        Button* add = makeButton(tr("Plan a session"), QStringLiteral("session-plan"));
        add->setKind(Button::Kind::Secondary);
        connect(add, &QPushButton::clicked, this, [this, id = page.line.mentorship.id] {
            Plan fresh;
            fresh.session.mentorshipId = id;
            fresh.session.minutes = kUsualMinutes;
            fresh.start = firstFree(id);
            plan(fresh);
        });
        card->body()->addWidget(add, 0, Qt::AlignLeading);
    }
    m_body->addWidget(card);
}

void MentorshipView::addMorePast(const QList<domain::MentorSession>& hidden, Card* card)
{
    Button* more = makeButton(tr("Show %n more", nullptr, int(hidden.size())), QStringLiteral("sessions-more"));
    connect(more, &QPushButton::clicked, this, [this, first = headName(hidden.front())] {
        m_allPast = true;
        focusOn(first);
        refreshNow();
    });
    addGap(*card->body());
    card->body()->addWidget(more, 0, Qt::AlignLeading);
}

// As long as they are the same they stand as they stood: nothing else comes under the pointer when one is called off.
// Of a series of which the next meeting was called off the one after it is the next, and it stands where that belongs.
QList<services::SessionLine> MentorshipView::inOrder(QList<services::SessionLine> lines)
{
    QStringList ids;
    for (const services::SessionLine& line : std::as_const(lines))
        ids << line.session.id;
    const auto later =
        std::ranges::find(lines, m_calledOff.first, [](const services::SessionLine& line) { return line.session.id; });
    const bool goesOn = later != lines.end() && later->next.isValid() && later->next != m_calledOff.second;
    if (goesOn || QSet<QString>(ids.begin(), ids.end()) != QSet<QString>(m_order.begin(), m_order.end()))
        m_order = ids;
    if (goesOn)
        m_calledOff = {};
    std::ranges::sort(lines, {},
                      [this](const services::SessionLine& line) { return m_order.indexOf(line.session.id); });
    return lines;
}

// From tomorrow on, when both work and neither is busy, as near to ten o'clock as that day allows.
QDateTime MentorshipView::firstFree(const QString& mentorshipId) const
{
    const QDateTime now = m_service.now();
    const QDate tomorrow = now.date().addDays(1);
    const auto at = [&](const QDate& day, int hour) { return QDateTime(day, QTime(hour, 0), now.timeZone()); };
    const qint64 earliest = at(tomorrow, 0).toSecsSinceEpoch();
    const qint64 length = 60 * kUsualMinutes;
    for (int week = 0; week < kWeeksLooked; ++week) {
        const auto shared = m_service.week(mentorshipId, tomorrow.addDays(1 - tomorrow.dayOfWeek() + 7 * week));
        QDateTime best; // of the first day that has room
        for (const calendar::Stretch& one : shared ? shared->common : calendar::Stretches()) {
            const qint64 from = (std::max(one.from, earliest) + kHalfHour - 1) / kHalfHour * kHalfHour;
            const QDate day = QDateTime::fromSecsSinceEpoch(from, now.timeZone()).date();
            const qint64 usual = at(day, kUsualHour).toSecsSinceEpoch();
            if (from + length > one.to || (best.isValid() && best.date() != day))
                continue;
            const qint64 start = std::clamp(usual, from, (one.to - length) / kHalfHour * kHalfHour);
            if (!best.isValid() || std::abs(start - usual) < std::abs(best.toSecsSinceEpoch() - usual))
                best = QDateTime::fromSecsSinceEpoch(start, now.timeZone());
        }
        if (best.isValid())
            return best;
    }
    return at(tomorrow, kUsualHour);
}

QString MentorshipView::spanOf(const QDateTime& at, const domain::MentorSession& session,
                               const services::MentorshipPage& page) const
{
    return spanOf(at, session.minutes, page);
}

QString MentorshipView::spanOf(const QDateTime& at, int minutes, const services::MentorshipPage& page) const
{
    return MentoringWords::span(at, minutes, m_service.now(), QString::fromLatin1(m_service.now().timeZone().id()),
                                {page.me.timezone, page.other.timezone});
}

// When it is. Of a series of which the next one was moved: when it usually is, and when the next one is.
QString MentorshipView::headline(const services::SessionLine& line, const QDateTime& when,
                                 const services::MentorshipPage& page) const
{
    const domain::MentorSession& session = line.session;
    if (session.rule.isEmpty())
        return spanOf(when, session, page) + insteadOf(session, page);
    const QString rule = QStringLiteral(" · ") + MentoringWords::rule(session.rule, line.off);
    if (!line.nextByRule.isValid() || line.nextByRule == when)
        return spanOf(when, session, page) + rule + insteadOf(session, page);
    const QString usual =
        MentoringWords::weekdaySpan(line.nextByRule.toTimeZone(m_service.now().timeZone()), session.minutes);
    return usual + rule + QStringLiteral(" · ") + tr("next: %1").arg(spanOf(when, session, page)) +
           insteadOf(session, page);
}

// What was agreed, while another time for all of it waits.
QString MentorshipView::insteadOf(const domain::MentorSession& session, const services::MentorshipPage& page) const
{
    QString was;
    if (!session.agreed.isEmpty()) {
        const domain::SessionTimes& times = session.agreed.front();
        was = spanOf(times.startsAt, times.minutes, page);
        if (times.rule != session.rule && !times.rule.isEmpty())
            was += base::listSeparator() + MentoringWords::rule(times.rule);
    } else if (!session.replaces.isEmpty() && session.state != QLatin1StringView("accepted")) {
        const auto line = std::ranges::find(page.sessions, session.replaces,
                                            [](const services::SessionLine& one) { return one.session.id; });
        if (line != page.sessions.end() && line->next.isValid())
            was = spanOf(line->next, line->session.minutes, page);
    }
    return was.isEmpty() ? was : QStringLiteral(" · ") + tr("instead of %1").arg(was);
}

void MentorshipView::addSession(const services::SessionLine& line, const services::MentorshipPage& page,
                                QVBoxLayout& sessions)
{
    const domain::MentorSession& session = line.session;
    auto* block = new SessionBlock(sessions.spacing());
    block->setMarked(session.id == m_ledTo && domain::takesPlace(session));
    sessions.addWidget(block);
    QVBoxLayout& column = *block->column();
    const QDateTime when = line.next.isValid() ? line.next : session.startsAt;
    auto* head = new SessionHead;
    head->setObjectName(headName(session));
    auto* flow = new FlowLayout(head, grid(2));
    flow->setContentsMargins(0, 0, 0, grid(1));
    flow->addWidget(new TextLabel(session.title, Type::Lead));
    flow->addWidget(new Tag(MentoringWords::sessionState(line), MentoringWords::tone(line)));
    if (line.waiting)
        flow->addWidget(waitingSign(session.id));
    column.addWidget(head);
    QString about = headline(line, when, page);
    column.addWidget(new TextLabel(about));
    head->setAccessibleName(base::listed({session.title, MentoringWords::sessionState(line)}));
    // Of a series one may have been moved that is not the next: nobody agrees to what they do not see.
    const bool open = session.state == QLatin1StringView("proposed") || session.state == QLatin1StringView("moved");
    const QDateTime proposed = domain::proposedTime(session);
    if (open && !domain::waitsForSingles(session) && line.next.isValid() && proposed != when) {
        const QString other = tr("Another time") + QStringLiteral(" · ") + spanOf(proposed, session, page);
        column.addWidget(new TextLabel(other));
        about += QStringLiteral(". ") + other;
    }
    if (const QString has = models::clashWords(line.clashes, m_service.now()); !has.isEmpty()) {
        auto* label = new TextLabel(has, Type::Small, Role::Warning);
        label->setObjectName(QStringLiteral("session-has-") + session.id);
        column.addWidget(label);
        about += QStringLiteral(". ") + has;
    }
    if (line.declined.isValid()) {
        const QString back = tr("Declined: %1. The agreed time stays.").arg(spanOf(line.declined, session, page));
        column.addWidget(new TextLabel(back));
        about += QStringLiteral(". ") + back;
    }
    if (!session.agenda.isEmpty()) {
        column.addWidget(new TextLabel(tr("Agenda"), Type::Small, Role::TextMuted));
        column.addWidget(new TextLabel(session.agenda));
        about += QStringLiteral(". ") + tr("Agenda") + QStringLiteral(": ") + session.agenda;
    }
    head->setAccessibleDescription(about);
    if (const QString why = domain::reasonOf(session); !why.isEmpty())
        column.addWidget(new TextLabel(tr("“%1”").arg(models::apart(why)), Type::Small, Role::TextMuted));
    addWhyOff(line, page, column);
    const bool acts = domain::isRunning(page.line.mentorship) && line.next.isValid();
    if (acts)
        addSessionActions(line, page, column);
    else if (domain::isRunning(page.line.mentorship) && session.state == QLatin1StringView("declined") &&
             session.startsAt > m_service.now())
        addAgain(session, column);
    for (const services::MeetingLine& meeting : line.meetings) {
        if (meeting.differs() || m_unfolded == session.id)
            addMeeting(meeting, line, page, column);
    }
}

// That the end of the mentorship took it along, or kept it from ever being proposed.
void MentorshipView::addWhyOff(const services::SessionLine& line, const services::MentorshipPage& page,
                               QVBoxLayout& column)
{
    const QString other = models::apart(page.other.name);
    if (line.endedWith)
        column.addWidget(new TextLabel(page.line.mentorship.endedBy == page.me.id
                                           ? tr("Called off, as you have ended the mentorship.")
                                           : tr("Called off, as %1 has ended the mentorship.").arg(other),
                                       Type::Small, Role::TextMuted));
    if (!line.unsent)
        return;
    auto* label =
        new TextLabel(tr("It never reached %1, as the mentorship has ended.").arg(other), Type::Small, Role::Warning);
    label->setObjectName(QStringLiteral("session-unsent-") + line.session.id);
    column.addWidget(label);
}

// Whoever declined may think better of it, or finds that another device did.
void MentorshipView::addAgain(const domain::MentorSession& session, QVBoxLayout& column)
{
    auto* row = new FlowLayout(nullptr, grid(2));
    addAct(row, tr("Propose it again…"), QStringLiteral("session-again-") + session.id, session.title, [this, session] {
        Plan again;
        again.session.mentorshipId = session.mentorshipId;
        again.session.title = session.title;
        again.session.minutes = session.minutes;
        again.session.rule = session.rule;
        again.session.url = session.url;
        again.session.agenda = session.agenda;
        again.start = session.startsAt;
        plan(again);
    });
    column.addLayout(row);
}

Button* MentorshipView::addAct(QLayout* row, const QString& text, const QString& name, const QString& about,
                               const std::function<void()>& act)
{
    Button* button = makeButton(text, name);
    button->setAccessibleDescription(about);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

// What somebody may say to a time that waits for them; 'at': of one of a series.
void MentorshipView::addAnswers(QLayout* row, const domain::MentorSession& session, const QDateTime& at,
                                const QString& about)
{
    // What decides something leaves the focus on the session: the same key once more must not decide something else.
    const auto name = [&](const char* what) {
        const auto word = QLatin1StringView(what);
        return at.isValid() ? rowName(word, session, at) : word + session.id;
    };
    Button* agree = addAct(row, tr("Agree"), name("session-accept-"), about, [this, session, at] {
        m_service.acceptSession(session, at);
        focusOn(headName(session));
    });
    agree->setKind(Button::Kind::Secondary);
    if (!session.tentative)
        addAct(row, tr("Perhaps"), name("session-doubt-"), about, [this, session, at] {
            m_service.doubtSession(session, at);
            focusOn(headName(session));
        });
    addAct(row, tr("Decline"), name("session-decline-"), about, [this, session, at] {
        ask({Asking::What::Decline, session.id, at, at.isValid()});
    });
}

void MentorshipView::addSessionActions(const services::SessionLine& line, const services::MentorshipPage& page,
                                       QVBoxLayout& column)
{
    const domain::MentorSession session = line.session;
    auto* row = new FlowLayout(nullptr, grid(2));
    const auto add = [&](const QString& text, const char* name, const std::function<void()>& act) {
        return addAct(row, text, QLatin1StringView(name) + session.id, session.title, act);
    };
    if (line.waitsForMe && !domain::waitsForSingles(session)) // else each of them asks
        addAnswers(row, session, {}, session.title);
    if (const QUrl url(session.url, QUrl::StrictMode); url.scheme() == QLatin1StringView("https"))
        add(tr("Join"), "session-join-", [url] { QDesktopServices::openUrl(url); });
    using Mode = SessionPlanner::Mode;
    if (line.nextByRule.isValid()) {
        add(tr("Move this one"), "session-move-one-", [this, session, line] {
            plan({Mode::MoveOne, session, line.next, line.nextByRule});
        });
        add(tr("Cancel this one"), "session-cancel-one-", [this, session, at = line.nextByRule] {
            ask({Asking::What::CancelOne, session.id, at, false});
        });
    }
    const QDateTime start = session.startsAt > m_service.now() ? session.startsAt : line.next;
    if (!line.movesOn) // else that is moved
        add(session.rule.isEmpty() ? tr("Move") : tr("Move all"), "session-move-", [this, session, start] {
            plan({Mode::Move, session, start, {}});
        });
    add(session.rule.isEmpty() ? tr("Cancel it") : tr("Cancel all"), "session-cancel-", [this, session] {
        ask({Asking::What::Cancel, session.id, {}, false});
    });
    if (line.meetings.size() > 1) {
        Button* each = add(tr("Each meeting"), "session-each-", [this, session] {
            m_unfolded = m_unfolded == session.id ? QString() : session.id;
            focusOn(QStringLiteral("session-each-") + session.id);
            refreshNow();
        });
        each->setCheckable(true);
        each->setChecked(m_unfolded == session.id);
    }
    column.addLayout(row);
    if (m_asking && m_asking->sessionId == session.id && !m_asking->inRow)
        addQuestion(line, page, column);
}

// One of a series, with what is different about it.
void MentorshipView::addMeeting(const services::MeetingLine& meeting, const services::SessionLine& line,
                                const services::MentorshipPage& page, QVBoxLayout& column)
{
    const domain::MentorSession session = line.session;
    auto* whole = new QWidget;
    whole->setObjectName(rowName(QStringLiteral("meeting-"), session, meeting.at));
    auto* row = new FlowLayout(whole, grid(2));
    row->setContentsMargins(grid(4), 0, 0, 0);
    const QDateTime when = meeting.isOff() ? meeting.at : meeting.starts;
    QString words = spanOf(when, session, page);
    const QDateTime usual = meeting.open ? meeting.before : meeting.at;
    const QString here = QString::fromLatin1(m_service.now().timeZone().id());
    if (!meeting.isOff() && usual.isValid() && usual != when)
        words += QStringLiteral(" · ") +
                 tr("instead of %1").arg(MentoringWords::span(usual, session.minutes, m_service.now(), here, {}));
    row->addWidget(new TextLabel(words));
    if (meeting.differs())
        row->addWidget(
            new Tag(MentoringWords::meetingState(meeting), meeting.waitsForMe ? Tone::Warning : Tone::Neutral));
    if (!meeting.reason.isEmpty())
        row->addWidget(new TextLabel(tr("“%1”").arg(models::apart(meeting.reason)), Type::Small, Role::TextMuted));
    const bool running = domain::isRunning(page.line.mentorship);
    if (running && meeting.isOff())
        addAct(row, tr("Propose it again"), rowName(QStringLiteral("meeting-again-"), session, meeting.at), words,
               [this, session, at = meeting.at] {
                   plan({SessionPlanner::Mode::MoveOne, session, at, at});
               });
    if (running && !meeting.isOff()) {
        if (meeting.waitsForMe)
            addAnswers(row, session, meeting.at, words);
        addAct(row, tr("Move this one"), rowName(QStringLiteral("meeting-move-"), session, meeting.at), words,
               [this, session, meeting] {
                   plan({SessionPlanner::Mode::MoveOne, session, meeting.starts, meeting.at});
               });
        addAct(row, tr("Cancel this one"), rowName(QStringLiteral("meeting-cancel-"), session, meeting.at), words,
               [this, session, at = meeting.at] {
                   ask({Asking::What::CancelOne, session.id, at, true});
               });
    }
    column.addWidget(whole);
    if (m_asking && m_asking->sessionId == session.id && m_asking->inRow && m_asking->at == meeting.at)
        addQuestion(line, page, column);
}

void MentorshipView::plan(const Plan& plan)
{
    m_planning = true;
    clearLayout(m_body);
    auto* card = new Card(plan.mode == SessionPlanner::Mode::Propose ? tr("Plan a session") : tr("Another time"));
    auto* planner = new SessionPlanner(m_service, plan.session, plan.mode, plan.start, plan.occurrence);
    m_planner = planner;
    card->body()->addWidget(planner);
    m_body->addWidget(card);
    m_scroll->scrollTo(0);
    const auto close = [this] {
        m_order.clear(); // by time again
        closeTopmost();
    };
    connect(planner, &SessionPlanner::cancelled, this, close);
    connect(planner, &SessionPlanner::done, this, close);
    planner->focusFirst();
}

} // namespace uimentoring
