// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/mentorshipview.h"

#include "app/domain/mentorshiprules.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/waitingsign.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kMentorshipWidth = 860;
constexpr int kFaceSide = 48;

} // namespace

MentorshipView::MentorshipView(services::MentoringService& service, services::PrivateNotes* own, QWidget* parent)
    : Page(parent),
      m_service(service),
      m_own(own),
      m_scroll(new ScrollColumn(kMentorshipWidth, this)),
      m_body(new QVBoxLayout),
      m_drafts(service.drafts())
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    m_body->setSpacing(grid(4));
    m_scroll->column()->addLayout(m_body);
    connect(&m_service, &services::MentoringService::changed, this, &Page::refreshSoon);
    connect(&m_service, &services::MentoringService::refused, this,
            [this] { Q_EMIT say(tr("This is not possible any more; the page shows how it stands.")); });
    connect(&m_service, &services::MentoringService::cameBack, this, &MentorshipView::takeBack, Qt::QueuedConnection);
    if (m_own)
        connect(m_own, &services::PrivateNotes::added, this, &MentorshipView::takeAdded);
    connect(&m_ownSoon, &QTimer::timeout, this, &MentorshipView::storeOwn);
}

MentorshipView::~MentorshipView()
{
    if (m_ownSoon.isActive())
        storeOwn();
}

// What came to one's own notes from elsewhere stands below what is being written here.
void MentorshipView::takeAdded(const QString& about, const QString& text)
{
    m_ownDrafts[about].append(QStringLiteral("own-text"), QStringLiteral("\n\n") + text);
    if (about != m_id)
        return;
    m_ownText.reset(); // read again
    refreshSoon();
}

void MentorshipView::open(const QUrl& place)
{
    if (const QString id = placeId(place); id != m_id) {
        if (m_ownSoon.isActive())
            storeOwn();
        m_id = id;
        m_drafts.open(QStringLiteral("mentorship:") + id);
        m_ownText.reset();
        m_ownProblem.clear();
        m_edited.clear();
        m_ending = false;
        m_planning = false;
        m_asking.reset();
        m_unfolded.clear();
        m_allPast = false;
        m_feedbackEmpty = false;
        m_scroll->scrollTo(0);
    }
    m_order.clear();
    m_calledOff = {};
    m_ledTo = placeValue(place, QStringLiteral("session"));
    if (!m_ledTo.isEmpty()) {
        m_planning = false; // what was begun there is kept
        focusOn(QStringLiteral("session-") + m_ledTo);
    }
    refreshNow();
}

void MentorshipView::refresh()
{
    const auto page = m_service.mentorship(m_id);
    setWindowTitle(page ? page->line.otherName : QString());
    if (m_planning && canPlan(page))
        return;
    if (m_planning)
        leavePlan();
    const int y = m_scroll->verticalScrollBar()->value();
    clearLayout(m_body);
    if (!page) {
        m_body->addWidget(
            new EmptyState(QLatin1StringView("graduation-cap"), tr("This mentorship is not on this machine.")));
        addLeft(page);
        return;
    }
    addHead(*page);
    addLeft(page);
    // Of a question that came to nothing there is nothing else.
    if (domain::isRunning(page->line.mentorship) || page->line.mentorship.state == QLatin1StringView("ended")) {
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
    if (isLookedAt() && !m_id.isEmpty())
        m_service.markRead(m_id);
}

QWidget* MentorshipView::waitingSign(const QString& target)
{
    return widgets::waitingSign(m_service.needsMe(target), target, [this](const QUrl& where) { Q_EMIT go(where); });
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
    auto* card = new Card(page.line.otherName);
    card->setObjectName(QStringLiteral("mentorship-head"));
    const bool was = domain::isRunning(mentorship) || mentorship.state == QLatin1StringView("ended");
    card->setOverline(!was                  ? tr("Question for a mentorship")
                      : page.line.iAmMentor ? tr("You mentor")
                                            : tr("Your mentor"));
    card->addToHead(new Tag(MentoringWords::state(page.line), MentoringWords::tone(page.line)));
    if (page.line.waiting)
        card->addToHead(waitingSign(mentorship.id));
    card->addToHead(new Avatar(page.other.name, kFaceSide));
    if (!was)
        addRoles(page, card);
    QStringList skills;
    for (const QString& skill : mentorship.skills)
        skills << m_service.skillName(skill);
    if (!skills.isEmpty())
        card->body()->addWidget(new TextLabel(models::inLine(skills), Type::Lead));
    if (!mentorship.message.isEmpty())
        card->body()->addWidget(new TextLabel(tr("“%1”").arg(models::apart(mentorship.message))));
    QStringList dates;
    if (mentorship.startedAt.isValid())
        dates << tr("since %1").arg(models::dayWords(mentorship.startedAt.toLocalTime().date()));
    if (mentorship.until.isValid() && domain::isRunning(mentorship))
        dates << tr("until %1").arg(models::dayWords(mentorship.until));
    if (mentorship.endedAt.isValid())
        dates << tr("ended %1").arg(models::dayWords(mentorship.endedAt.toLocalTime().date()));
    if (!mentorship.programmeId.isEmpty())
        dates << tr("brought together by a programme");
    if (!dates.isEmpty())
        card->body()->addWidget(new TextLabel(models::inLine(dates), Type::Small, Role::TextMuted));
    if (mentorship.state == QLatin1StringView("ended")) {
        card->body()->addWidget(new TextLabel(MentoringWords::outcome(mentorship.outcome)));
        if (!mentorship.closing.isEmpty())
            card->body()->addWidget(new TextLabel(tr("“%1”").arg(models::apart(mentorship.closing))));
    }
    if (!mentorship.reason.isEmpty())
        card->body()->addWidget(new TextLabel(tr("“%1”").arg(models::apart(mentorship.reason))));
    addStateActions(page, card);
    m_body->addWidget(card);
}

// Who would mentor whom, and what a yes brings about.
void MentorshipView::addRoles(const services::MentorshipPage& page, Card* card)
{
    auto* roles =
        new TextLabel(page.line.iAmMentor ? tr("You would mentor %1.").arg(models::apart(page.line.otherName))
                                          : tr("%1 would mentor you.").arg(models::apart(page.line.otherName)));
    roles->setObjectName(QStringLiteral("mentorship-roles"));
    card->body()->addWidget(roles);
    if (page.line.iAmMentor || !page.line.waitsForMe || !m_service.wish().active)
        return;
    auto* wish = new TextLabel(tr("If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. "
                                  "You can wish again at any time."),
                               Type::Small, Role::TextMuted);
    wish->setObjectName(QStringLiteral("mentorship-wish"));
    card->body()->addWidget(wish);
}

void MentorshipView::addStateActions(const services::MentorshipPage& page, Card* card)
{
    const domain::Mentorship mentorship = page.line.mentorship;
    auto* line = new FlowLayout(nullptr, grid(2));
    card->body()->addLayout(line);
    if (mentorship.state == QLatin1StringView("proposed")) {
        addAnswer(page, line);
        if (page.line.waitsForMe && m_asking && m_asking->what == Asking::What::Refuse)
            addRefusal(page, *card->body());
        if (page.inLine && page.line.waitsForMe)
            addInLine(card);
        else if (page.noSeat && page.line.waitsForMe)
            addNoSeat(page, card);
    } else if (domain::isRunning(mentorship) && !m_ending) {
        if (mentorship.state == QLatin1StringView("accepted")) {
            Button* begin = makeButton(tr("Begin, for half a year"), QStringLiteral("mentorship-begin"));
            begin->setKind(Button::Kind::Primary);
            connect(begin, &QPushButton::clicked, this, [this, mentorship] {
                focusOn(QStringLiteral("mentorship-profile")); // not on what would end it
                m_service.begin(mentorship, m_service.now().date().addMonths(6));
            });
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
    connect(agree, &QPushButton::clicked, this, [this, mentorship] {
        m_drafts.drop(QStringLiteral("decline-reason"));
        m_service.agree(mentorship);
    });
    agree->setEnabled(!page.noSeat && !page.inLine);
    Button* decline = makeButton(tr("Decline"), QStringLiteral("mentorship-decline"));
    connect(decline, &QPushButton::clicked, this, [this] { ask({Asking::What::Refuse, {}, {}, false}); });
    line->addWidget(agree);
    line->addWidget(decline);
}

void MentorshipView::addInLine(Card* card)
{
    auto* why = new TextLabel(tr("One of you leads the other by now, and nobody mentors in their own reporting line. "
                                 "It can be declined, not agreed to."),
                              Type::Small, Role::Warning);
    why->setObjectName(QStringLiteral("mentorship-in-line"));
    card->body()->addWidget(why);
}

void MentorshipView::addNoSeat(const services::MentorshipPage& page, Card* card)
{
    auto* why = new TextLabel(
        page.line.iAmMentor ? tr("You offer %n seat(s), and all are taken. To agree, offer more.", nullptr, page.seats)
                            : tr("All seats of your mentor are taken at the moment. It can be agreed to when "
                                 "one is free."),
        Type::Small, Role::Warning);
    why->setObjectName(QStringLiteral("mentorship-no-seat"));
    card->body()->addWidget(why);
    if (!page.line.iAmMentor)
        return;
    Button* offer = makeButton(tr("What I offer"), QStringLiteral("mentorship-offer"));
    connect(offer, &QPushButton::clicked, this, [this] {
        Q_EMIT go(place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QStringLiteral("offer")}}));
    });
    card->body()->addWidget(offer, 0, Qt::AlignLeading);
}

void MentorshipView::addEnd(const services::MentorshipPage& page, Card* card)
{
    auto* outcome = new QComboBox;
    widgets::nameChoice(outcome, tr("How it went"));
    for (const char* value : {"reached", "partly", "stopped"})
        outcome->addItem(MentoringWords::outcome(QLatin1StringView(value)), QLatin1StringView(value));
    m_drafts.keep(outcome, QStringLiteral("end-outcome"));
    auto* words = new QLineEdit;
    words->setAccessibleName(tr("A few words to %1 at the end").arg(models::apart(page.other.name)));
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
    sendOnEnter(words, end);
    line->addWidget(end);
    line->addWidget(cancel);
    card->body()->addLayout(line);
}

bool MentorshipView::closeTopmost()
{
    if (!m_planning && m_asking) {
        focusOn(m_asking->what == Asking::What::Refuse ? QStringLiteral("mentorship-decline")
                                                       : QStringLiteral("session-") + m_asking->sessionId);
        m_asking.reset();
        refreshNow();
        return true;
    }
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
    m_scroll->scrollTo(m_planning ? 0 : state.value(QStringLiteral("y")).toInt()); // a form begins at its top
}

QList<Page::Key> MentorshipView::keys() const
{
    return {{tr("Enter"), tr("Add the line that you wrote")},
            {tr("Ctrl+Enter"), tr("Add the note that you wrote")},
            {tr("Arrow keys"), tr("In the week: another time")},
            {tr("Page Up, Page Down"), tr("In the week: another week")},
            {tr("Esc"), tr("Close the form")}};
}

void MentorshipView::focusFirst()
{
    if (m_planning && m_planner)
        m_planner->focusFirst();
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace uimentoring
