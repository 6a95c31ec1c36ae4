// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/mentorshipview.h"

#include "app/domain/mentorshiprules.h"
#include "app/domain/sessionrules.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/sessionhead.h"
#include "ui/models/timewords.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kMentorshipWidth = 860;
constexpr int kFaceSide = 48;
constexpr int kUsualMinutes = 60;
constexpr int kUsualHour = 10;
constexpr int kPastSessions = 3;

QString headName(const domain::MentorSession& session)
{
    return QStringLiteral("session-") + session.id;
}

} // namespace

MentorshipView::MentorshipView(services::MentoringService& service, services::PrivateNotes* own, QWidget* parent)
    : Page(parent),
      m_service(service),
      m_own(own),
      m_scroll(new ScrollColumn(kMentorshipWidth, this)),
      m_body(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    m_body->setSpacing(grid(4));
    m_scroll->column()->addLayout(m_body);
    connect(&m_service, &services::MentoringService::changed, this, &Page::refreshSoon);
    connect(&m_service, &services::MentoringService::refused, this,
            [this] { Q_EMIT say(tr("This is not possible any more; the page shows how it stands.")); });
}

void MentorshipView::open(const QUrl& place)
{
    if (const QString id = placeId(place); id != m_id) {
        m_id = id;
        m_drafts.clear();
        m_ownText.reset();
        m_edited.clear();
        m_ending = false;
        m_planning = false;
        m_scroll->scrollTo(0);
    }
    refreshNow();
}

void MentorshipView::refresh()
{
    if (m_planning)
        return;
    const int y = m_scroll->verticalScrollBar()->value();
    clearLayout(m_body);
    const auto page = m_service.mentorship(m_id);
    if (!page) {
        m_body->addWidget(
            new EmptyState(QLatin1StringView("graduation-cap"), tr("This mentorship is not on this machine.")));
        return;
    }
    addHead(*page);
    if (page->line.mentorship.state != QLatin1StringView("proposed")) {
        addSessions(*page);
        addEntries({"goal", tr("Goals"), tr("What do you want to have reached at the end?"), tr("New goal")},
                   page->goals, *page);
        addEntries({"agenda", tr("Agenda"), tr("What do you want to talk about the next time?"), tr("New point")},
                   page->agenda, *page);
        addEntries({"action", tr("Actions"), tr("Who does what until the next time?"), tr("New action")}, page->actions,
                   *page);
        addEntries({"note", tr("Notes of both"), tr("What do you both want to remember?"), tr("New note")}, page->notes,
                   *page);
        addOwnNotes(*page);
        addFeedback(*page);
    }
    m_scroll->scrollTo(y);
    markRead();
}

// What arrives while the window is behind others is not read.
void MentorshipView::markRead()
{
    if (isVisible() && isActiveWindow() && !m_id.isEmpty())
        m_service.markRead(m_id);
}

void MentorshipView::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        markRead();
}

Button* MentorshipView::makeButton(const QString& text, const QString& name)
{
    auto* button = new Button(text, Button::Kind::Quiet);
    button->setObjectName(name);
    button->setCompact(true);
    return button;
}

void MentorshipView::addHead(const services::MentorshipPage& page)
{
    const domain::Mentorship& mentorship = page.line.mentorship;
    auto* card = new Card(page.other.name);
    card->setObjectName(QStringLiteral("mentorship-head"));
    card->setOverline(page.line.iAmMentor ? tr("You mentor") : tr("Your mentor"));
    card->addToHead(new Tag(MentoringWords::state(page.line), MentoringWords::tone(page.line)));
    if (page.line.waiting)
        card->addToHead(new Tag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud")));
    card->addToHead(new Avatar(page.other.name, kFaceSide));
    QStringList skills;
    for (const QString& skill : mentorship.skills)
        skills << m_service.skillName(skill);
    if (!skills.isEmpty())
        card->body()->addWidget(new TextLabel(skills.join(QStringLiteral(" · ")), Type::Lead));
    if (!mentorship.message.isEmpty())
        card->body()->addWidget(new TextLabel(tr("“%1”").arg(mentorship.message)));
    QStringList dates;
    if (mentorship.startedAt.isValid())
        dates << tr("since %1").arg(models::dayWords(mentorship.startedAt.toLocalTime().date()));
    if (mentorship.until.isValid() && domain::isRunning(mentorship))
        dates << tr("until %1").arg(models::dayWords(mentorship.until));
    if (mentorship.endedAt.isValid())
        dates << tr("ended %1").arg(models::dayWords(mentorship.endedAt.toLocalTime().date()));
    if (!mentorship.programmeId.isEmpty())
        dates << tr("brought together by a programme");
    card->body()->addWidget(new TextLabel(dates.join(QStringLiteral(" · ")), Type::Small, Role::TextMuted));
    if (mentorship.state == QLatin1StringView("ended")) {
        card->body()->addWidget(new TextLabel(MentoringWords::outcome(mentorship.outcome)));
        if (!mentorship.closing.isEmpty())
            card->body()->addWidget(new TextLabel(tr("“%1”").arg(mentorship.closing)));
    }
    if (!mentorship.reason.isEmpty())
        card->body()->addWidget(new TextLabel(tr("“%1”").arg(mentorship.reason)));
    addStateActions(page, card);
    m_body->addWidget(card);
}

void MentorshipView::addStateActions(const services::MentorshipPage& page, Card* card)
{
    const domain::Mentorship mentorship = page.line.mentorship;
    auto* line = new FlowLayout(nullptr, grid(2));
    card->body()->addLayout(line);
    if (mentorship.state == QLatin1StringView("proposed")) {
        addAnswer(page, line);
    } else if (domain::isRunning(mentorship) && !m_ending) {
        if (mentorship.state == QLatin1StringView("accepted")) {
            Button* begin = makeButton(tr("Begin, for half a year"), QStringLiteral("mentorship-begin"));
            begin->setKind(Button::Kind::Primary);
            connect(begin, &QPushButton::clicked, this,
                    [this, mentorship] { m_service.begin(mentorship, m_service.now().date().addMonths(6)); });
            line->addWidget(begin);
        }
        Button* end = makeButton(tr("End the mentorship…"), QStringLiteral("mentorship-end"));
        connect(end, &QPushButton::clicked, this, [this] {
            m_ending = true;
            focusOn(QStringLiteral("end-outcome"));
            refreshNow();
        });
        line->addWidget(end);
    }
    Button* who = makeButton(tr("Profile"), QStringLiteral("mentorship-profile"));
    connect(who, &QPushButton::clicked, this,
            [this, id = page.other.id] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
    line->addWidget(who);
    if (m_ending && domain::isRunning(mentorship))
        addEnd(page, card);
}

void MentorshipView::addAnswer(const services::MentorshipPage& page, FlowLayout* line)
{
    const domain::Mentorship mentorship = page.line.mentorship;
    if (!page.line.waitsForMe) {
        const bool mentorAsked = mentorship.proposedBy == mentorship.mentorId;
        if (page.line.iAmMentor != mentorAsked)
            return;
        Button* withdraw = makeButton(tr("Take the question back"), QStringLiteral("mentorship-withdraw"));
        connect(withdraw, &QPushButton::clicked, this, [this, mentorship] { m_service.withdraw(mentorship); });
        line->addWidget(withdraw);
        return;
    }
    Button* agree = makeButton(tr("Agree"), QStringLiteral("mentorship-agree"));
    agree->setKind(Button::Kind::Primary);
    connect(agree, &QPushButton::clicked, this, [this, mentorship] { m_service.agree(mentorship); });
    auto* reason = new QLineEdit;
    reason->setPlaceholderText(tr("Why not, if you want to say"));
    reason->setAccessibleName(reason->placeholderText());
    reason->setMinimumWidth(scaled(220));
    m_drafts.keep(reason, QStringLiteral("decline-reason"));
    Button* decline = makeButton(tr("Decline"), QStringLiteral("mentorship-decline"));
    connect(decline, &QPushButton::clicked, this, [this, mentorship] {
        m_service.decline(mentorship, m_drafts.text(QStringLiteral("decline-reason")).trimmed());
        m_drafts.drop(QStringLiteral("decline-reason"));
    });
    line->addWidget(agree);
    line->addWidget(decline);
    line->addWidget(reason);
}

void MentorshipView::addEnd(const services::MentorshipPage& page, Card* card)
{
    auto* outcome = new QComboBox;
    widgets::nameChoice(outcome, tr("How it went"));
    for (const char* value : {"reached", "partly", "stopped"})
        outcome->addItem(MentoringWords::outcome(QLatin1StringView(value)), QLatin1StringView(value));
    m_drafts.keep(outcome, QStringLiteral("end-outcome"));
    auto* words = new QLineEdit;
    words->setAccessibleName(tr("Your last words to %1").arg(page.other.name));
    words->setPlaceholderText(words->accessibleName());
    m_drafts.keep(words, QStringLiteral("end-words"));
    card->body()->addWidget(new TextLabel(tr("Planned sessions are cancelled. What you wrote stays for both of you."),
                                          Type::Small, Role::TextMuted));
    card->body()->addWidget(outcome);
    card->body()->addWidget(words);
    auto* line = new FlowLayout(nullptr, grid(2));
    Button* end = makeButton(tr("End the mentorship"), QStringLiteral("mentorship-end-now"));
    end->setKind(Button::Kind::Danger);
    connect(end, &QPushButton::clicked, this, [this, mentorship = page.line.mentorship, outcome] {
        m_service.end(mentorship, outcome->currentData().toString(),
                      m_drafts.text(QStringLiteral("end-words")).trimmed());
        m_drafts.drop(QStringLiteral("end-words"));
        m_ending = false;
        focusOn(QStringLiteral("mentorship-profile")); // what is below goes
    });
    Button* cancel = makeButton(tr("Cancel"), QStringLiteral("mentorship-end-cancel"));
    connect(cancel, &QPushButton::clicked, this, &MentorshipView::closeTopmost);
    line->addWidget(end);
    line->addWidget(cancel);
    card->body()->addLayout(line);
}

void MentorshipView::addSessions(const services::MentorshipPage& page)
{
    auto* card = new Card(tr("Sessions"));
    card->setObjectName(QStringLiteral("sessions"));
    const bool running = domain::isRunning(page.line.mentorship);
    if (page.sessions.isEmpty())
        card->body()->addWidget(
            new TextLabel(tr("Nothing is planned. You see when you both have time."), Type::Body, Role::TextMuted));
    int past = 0;
    for (const services::SessionLine& line : page.sessions) {
        if (line.next.isValid() || past++ < kPastSessions)
            addSession(line, page, card);
    }
    if (running) {
        Button* fresh = makeButton(tr("Plan a session"), QStringLiteral("session-plan"));
        fresh->setKind(Button::Kind::Secondary);
        connect(fresh, &QPushButton::clicked, this, [this, id = page.line.mentorship.id] {
            Plan fresh;
            fresh.session.mentorshipId = id;
            fresh.session.minutes = kUsualMinutes;
            const QDateTime now = m_service.now();
            fresh.start = QDateTime(now.date().addDays(1), QTime(kUsualHour, 0), now.timeZone());
            plan(fresh);
        });
        card->body()->addWidget(fresh, 0, Qt::AlignLeading);
    }
    m_body->addWidget(card);
}

void MentorshipView::addSession(const services::SessionLine& line, const services::MentorshipPage& page, Card* card)
{
    const domain::MentorSession& session = line.session;
    const QDateTime when = line.next.isValid() ? line.next : session.startsAt;
    const auto spanOf = [&](const QDateTime& at) {
        return MentoringWords::span(at, session.minutes, QString::fromLatin1(m_service.now().timeZone().id()),
                                    {page.me.timezone, page.other.timezone});
    };
    auto* head = new SessionHead;
    head->setObjectName(headName(session));
    auto* flow = new FlowLayout(head, grid(2));
    flow->setContentsMargins(0, 0, 0, grid(1));
    flow->addWidget(new TextLabel(session.title, Type::Lead));
    flow->addWidget(new Tag(MentoringWords::sessionState(line), MentoringWords::tone(line)));
    if (line.waiting)
        flow->addWidget(new Tag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud")));
    card->body()->addWidget(head);
    QString about = spanOf(when);
    if (!session.rule.isEmpty())
        about += QStringLiteral(" · ") + MentoringWords::rule(session.rule);
    card->body()->addWidget(new TextLabel(about));
    head->setAccessibleName(session.title + QStringLiteral(", ") + MentoringWords::sessionState(line));
    // Of a series one may have been moved that is not the next: nobody agrees to what they do not see.
    const bool open = session.state == QLatin1StringView("proposed") || session.state == QLatin1StringView("moved");
    if (const QDateTime proposed = domain::proposedTime(session); open && line.next.isValid() && proposed != when) {
        const QString other = tr("Another time") + QStringLiteral(" · ") + spanOf(proposed);
        card->body()->addWidget(new TextLabel(other));
        about += QStringLiteral(". ") + other;
    }
    head->setAccessibleDescription(about);
    if (!session.reason.isEmpty())
        card->body()->addWidget(new TextLabel(tr("“%1”").arg(session.reason), Type::Small, Role::TextMuted));
    if (domain::isRunning(page.line.mentorship) && line.next.isValid())
        addSessionActions(line, card);
}

void MentorshipView::addSessionActions(const services::SessionLine& line, Card* card)
{
    const domain::MentorSession session = line.session;
    auto* row = new FlowLayout(nullptr, grid(2));
    // What decides something leaves the focus on the session: the same key once more must not decide something else.
    const auto decide = [&](auto action) {
        return [this, action, head = headName(session)] {
            action();
            focusOn(head);
        };
    };
    const auto add = [&](const QString& text, const char* name, auto action) {
        Button* button = makeButton(text, QLatin1StringView(name) + session.id);
        button->setAccessibleDescription(session.title);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
        return button;
    };
    if (line.waitsForMe) {
        add(tr("Agree"), "session-accept-", decide([this, session] { m_service.acceptSession(session); }))
            ->setKind(Button::Kind::Secondary);
        if (!session.tentative)
            add(tr("Perhaps"), "session-doubt-", decide([this, session] { m_service.doubtSession(session); }));
        add(tr("Decline"), "session-decline-", decide([this, session] { m_service.declineSession(session, {}); }));
    }
    if (const QUrl url(session.url, QUrl::StrictMode); url.scheme() == QLatin1StringView("https"))
        add(tr("Join"), "session-join-", [url] { QDesktopServices::openUrl(url); });
    using Mode = SessionPlanner::Mode;
    if (line.nextByRule.isValid()) {
        add(tr("Move this one"), "session-move-one-", [this, session, line] {
            plan({Mode::MoveOne, session, line.next, line.nextByRule});
        });
        add(tr("Cancel this one"), "session-cancel-one-",
            decide([this, session, at = line.nextByRule] { m_service.cancelSession(session, {}, at); }));
    }
    const QDateTime start = session.startsAt > m_service.now() ? session.startsAt : line.next;
    add(session.rule.isEmpty() ? tr("Move") : tr("Move all"), "session-move-", [this, session, start] {
        plan({Mode::Move, session, start, {}});
    });
    add(session.rule.isEmpty() ? tr("Cancel it") : tr("Cancel all"), "session-cancel-",
        decide([this, session] { m_service.cancelSession(session, {}); }));
    card->body()->addLayout(row);
}

void MentorshipView::plan(const Plan& plan)
{
    m_planning = true;
    clearLayout(m_body);
    auto* card = new Card(plan.mode == SessionPlanner::Mode::Propose ? tr("Plan a session") : tr("Another time"));
    auto* planner = new SessionPlanner(m_service, plan.session, plan.mode, plan.start, plan.occurrence);
    card->body()->addWidget(planner);
    m_body->addWidget(card);
    m_scroll->scrollTo(0);
    const auto close = [this] { closeTopmost(); };
    connect(planner, &SessionPlanner::cancelled, this, close);
    connect(planner, &SessionPlanner::done, this, close);
    planner->focusFirst();
}

bool MentorshipView::closeTopmost()
{
    if (!m_planning && !m_ending && m_edited.isEmpty())
        return false;
    // Back to what it was opened with.
    focusOn(m_planning ? QStringLiteral("session-plan")
            : m_ending ? QStringLiteral("mentorship-end")
                       : QStringLiteral("entry-edit-") + m_edited);
    m_planning = false;
    m_ending = false;
    m_edited.clear();
    refreshNow();
    return true;
}

QVariantMap MentorshipView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void MentorshipView::restoreState(const QVariantMap& state)
{
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

QList<Page::Key> MentorshipView::keys() const
{
    return {{tr("Enter"), tr("Add the line that you wrote")},
            {tr("Arrow keys"), tr("In the week: another time")},
            {tr("Page Up, Page Down"), tr("In the week: another week")},
            {tr("Esc"), tr("Close the form")}};
}

void MentorshipView::focusFirst()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace uimentoring
