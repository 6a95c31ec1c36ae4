// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardview.h"

#include "app/domain/ports.h"
#include "app/domain/requestrules.h"
#include "app/services/syncservice.h"
#include "app/services/voiceservice.h"
#include "ui/dashboard/badgerow.h"
#include "ui/dashboard/teamcard.h"
#include "ui/models/catalogmodel.h"
#include "ui/models/learningwords.h"
#include "ui/models/pathwaywords.h"
#include "ui/models/requestwords.h"
#include "ui/models/skewwords.h"
#include "ui/models/syncwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stepdots.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

namespace dashboard {

using namespace widgets;
using models::Words;

namespace {

constexpr int kMaxWidth = 1080;
constexpr int kColumnWidth = 380;
constexpr int kRequestsShown = 4;

QString greetingFor(const QString& name, const QTime& time)
{
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    // Before the first sync, and after a damage until the next one, nobody's name is here.
    if (first.isEmpty())
        return time.hour() < 12   ? DashboardView::tr("Good morning")
               : time.hour() < 18 ? DashboardView::tr("Good afternoon")
                                  : DashboardView::tr("Good evening");
    if (time.hour() < 12)
        return DashboardView::tr("Good morning, %1").arg(models::apart(first));
    return time.hour() < 18 ? DashboardView::tr("Good afternoon, %1").arg(models::apart(first))
                            : DashboardView::tr("Good evening, %1").arg(models::apart(first));
}

// Where there is more about it: its community, what it links to, or its day.
QUrl placeOf(const domain::Event& event, const QTimeZone& zone)
{
    if (!event.communityId.isEmpty())
        return place(QStringLiteral("community"), event.communityId, {{QStringLiteral("event"), event.id}});
    if (const QUrl link(event.url, QUrl::StrictMode); !link.isEmpty() && link.isValid())
        return link;
    const QDate day = event.startsAt.toTimeZone(zone).date();
    return place(
        QStringLiteral("calendar"), {},
        {{QStringLiteral("view"), QStringLiteral("week")}, {QStringLiteral("day"), day.toString(Qt::ISODate)}});
}

TextLabel* sentence(const QString& text)
{
    return new TextLabel(text, Type::Body, Role::TextMuted);
}

void addOfflineTag(ListRow* row, const services::LearningItem& item)
{
    if (item.waiting)
        row->addTag(DashboardView::tr("waiting"), Tone::Warning, QLatin1StringView("cloud"));
    // What could be fetched is no help on the way, nor is what may not be opened here.
    if (item.forbidden)
        row->addTag(models::CatalogModel::forbiddenWords(), Tone::Warning, QLatin1StringView("lock"));
    else if (!item.offlineReady)
        row->addTag(DashboardView::tr("needs the network"), Tone::Neutral, QLatin1StringView("globe"));
    else if (item.here)
        row->addTag(DashboardView::tr("offline"), Tone::Neutral, QLatin1StringView("circle-check"));
    else
        row->addTag(DashboardView::tr("not downloaded"), Tone::Neutral, QLatin1StringView("hard-drive-download"));
}

// What comes next on a pathway; when nothing is open, that it is done.
QString nextOf(const services::PathwayProgress& path)
{
    for (const services::StepProgress& step : path.steps) {
        if (step.state == services::StepState::Active || step.state == services::StepState::Open)
            return DashboardView::tr("Next: %1. %2", "title of a step, how far it is")
                .arg(models::apart(step.step.title), models::stepWords(step));
    }
    return path.stepsDone >= path.stepsNeeded ? DashboardView::tr("All steps are done.") : QString();
}

// The first step that is closed, with exactly what it waits for (D2).
QString lockedOf(const services::PathwayProgress& path)
{
    for (const services::StepProgress& step : path.steps) {
        if (step.state == services::StepState::Locked && !step.blockedBy.isEmpty())
            return DashboardView::tr("'%1' opens when '%2' is done.")
                .arg(models::apart(step.step.title), models::apartEach(step.blockedBy).join(QStringLiteral("', '")));
    }
    return {};
}

} // namespace

DashboardView::DashboardView(services::LearningService& learning, services::RequestService& requests,
                             services::SyncService& sync, const domain::Clock& clock, QWidget* parent)
    : Page(parent),
      m_learning(learning),
      m_requests(requests),
      m_sync(sync),
      m_clock(clock),
      m_scroll(new ScrollColumn(kMaxWidth, this)),
      m_greeting(new TextLabel(QString(), Type::Display)),
      m_fresh(new TextLabel(QString(), Type::Small, Role::TextMuted))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_greeting->setType(Type::Display, Weight::Strong);
    m_scroll->column()->setSpacing(grid(1));
    m_scroll->column()->addWidget(m_greeting);
    m_scroll->column()->addWidget(m_fresh);
    m_scroll->column()->addSpacing(grid(4));
    connect(&m_learning, &services::LearningService::changed, this, &Page::refreshSoon);
    connect(&m_requests, &services::RequestService::changed, this, &Page::refreshSoon);
    connect(&m_sync, &services::SyncService::statusChanged, this, &DashboardView::updateFreshness);
    connect(&m_sync, &services::SyncService::lostChanged, this, &Page::refreshSoon);
}

QVariantMap DashboardView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void DashboardView::restoreState(const QVariantMap& state)
{
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

void DashboardView::refresh()
{
    const services::Home home = m_learning.home();
    const int y = m_scroll->verticalScrollBar()->value();
    m_greeting->setText(greetingFor(home.personName, m_clock.now().toTimeZone(m_clock.zone()).time()));
    updateFreshness();
    showRescue(home);
    showLost();
    delete m_cards;
    m_cards = new QWidget;
    m_columns = new ColumnsLayout(kColumnWidth, 2, grid(4), m_cards);
    if (home.isSupervisor || m_requests.hasDesk() || m_requests.toReviewCount() > 0)
        addReview(home);
    addContinue(home);
    addDue(home);
    addPathways(home);
    addNext(home);
    addRequests();
    addRecommended();
    addStanding(home);
    addRegistrations(home);
    m_scroll->column()->addWidget(m_cards);
    m_scroll->scrollTo(y);
}

TextLabel* DashboardView::nothing(const QString& text) const
{
    return sentence(models::isNotHereYet(m_sync.status()) ? models::notHereYetWords() : text);
}

void DashboardView::updateFreshness()
{
    const services::SyncStatus status = m_sync.status();
    if (std::exchange(m_notHereYet, models::isNotHereYet(status)) != models::isNotHereYet(status))
        refreshSoon();
    const QString moment = Words::moment(status.asOf, m_clock.now());
    QString text = moment.isEmpty() ? tr("Not synced yet") : tr("As of %1").arg(moment);
    if (const int waiting = models::unansweredOf(status); waiting > 0)
        text += QStringLiteral(" · ") + tr("%n change(s) waiting to be sent", nullptr, waiting);
    if (status.wedged > 0)
        text += QStringLiteral(" · ") + models::needsYouWords(status.wedged);
    if (const QString hint = models::clockHint(status.clockSkewSeconds); !hint.isEmpty())
        text += QStringLiteral(" · ") + hint;
    m_fresh->setText(text);
}

Card* DashboardView::addCard(const QString& name, const QString& title)
{
    auto* card = new Card(title, m_cards);
    card->setObjectName(QStringLiteral("card-") + name);
    m_columns->addWidget(card);
    return card;
}

void DashboardView::addContinue(const services::Home& home)
{
    Card* card = addCard(QStringLiteral("continue"), tr("Continue"));
    if (home.resume.isEmpty()) {
        card->body()->addWidget(nothing(tr("Nothing in progress. Find a course that takes you further.")));
        auto* find = new Button(tr("Browse the catalog"), Button::Kind::Primary);
        connect(find, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("catalog"))); });
        card->body()->addWidget(find, 0, Qt::AlignLeft);
        return;
    }
    bool first = true;
    for (const services::LearningItem& item : home.resume) {
        const QString next = item.enrollment.nextItem.isEmpty()
                                 ? item.provider
                                 : tr("next: %1").arg(models::apart(item.enrollment.nextItem));
        auto* row = new ListRow(models::titleOf(item), next);
        row->setRing(item.enrollment.progress);
        addOfflineTag(row, item);
        const QUrl where = place(QStringLiteral("course"), item.enrollment.courseId);
        connect(row, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
        if (first) {
            Button* resume = row->setAction(tr("Resume"));
            resume->setKind(Button::Kind::Primary);
            const QUrl on = item.playable ? place(QStringLiteral("play"), item.enrollment.courseId) : where;
            connect(resume, &QPushButton::clicked, this, [this, on] { Q_EMIT go(on); });
        }
        first = false;
        card->addRow(row);
    }
}

void DashboardView::addDue(const services::Home& home)
{
    Card* card = addCard(QStringLiteral("due"), tr("Due soon"));
    if (home.due.isEmpty() && home.pathwaysDue.isEmpty()) {
        card->body()->addWidget(nothing(tr("Nothing is due in the next 30 days.")));
        return;
    }
    auto path = home.pathwaysDue.cbegin();
    const auto addPathsUntil = [&](const QDateTime& at) {
        for (; path != home.pathwaysDue.cend() && (!at.isValid() || path->dueAt < at); ++path)
            addDueRow(card, new ListRow(path->title, tr("Pathway")), path->daysToDue,
                      place(QStringLiteral("pathway"), path->pathwayId));
    };
    for (const services::LearningItem& item : home.due) {
        addPathsUntil(item.enrollment.dueAt);
        auto* row = new ListRow(models::titleOf(item), item.enrollment.mandatory ? tr("Mandatory") : item.provider);
        addDueRow(card, row, item.daysToDue, place(QStringLiteral("course"), item.enrollment.courseId));
        addOfflineTag(row, item);
    }
    addPathsUntil({});
}

void DashboardView::addDueRow(Card* card, ListRow* row, int days, const QUrl& where)
{
    row->setIconName(days < 0 ? QLatin1StringView("circle-alert") : QLatin1StringView("clock"),
                     days < 0 ? Role::Danger : Role::TextMuted);
    row->setTrailing(Words::due(days), days < 0 ? Tone::Danger : days < 7 ? Tone::Warning : Tone::Neutral);
    connect(row, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
    card->addRow(row);
}

void DashboardView::addReview(const services::Home& home)
{
    TeamNews news{m_requests.toReview(), home.teamOverdue, home.teamExpiring, m_clock.now()};
    news.awaitsMe.removeIf([](const services::RequestItem& item) { return !item.awaitsMe; });
    Card* card = addCard(QStringLiteral("review"), tr("Your team"));
    fillTeamCard(*card, news, [this](const QUrl& where) { Q_EMIT go(where); });
}

void DashboardView::addPathways(const services::Home& home)
{
    if (home.pathways.isEmpty()) {
        Card* card = addCard(QStringLiteral("pathway-none"), tr("Pathways"));
        card->body()->addWidget(nothing(tr("A pathway leads to a goal step by step. You follow none yet.")));
        auto* find = new Button(tr("See the pathways"), Button::Kind::Secondary);
        connect(find, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("learning"))); });
        card->body()->addWidget(find, 0, Qt::AlignLeft);
        return;
    }
    for (const services::PathwayProgress& path : home.pathways) {
        Card* card = addCard(QStringLiteral("pathway"), path.pathway.title);
        card->setOverline(tr("Pathway"));
        Button* open = card->setHeadAction(tr("Open"));
        open->setAccessibleName(tr("Open the pathway %1").arg(models::apart(path.pathway.title)));
        connect(open, &QPushButton::clicked, this,
                [this, id = path.pathway.id] { Q_EMIT go(place(QStringLiteral("pathway"), id)); });
        QList<StepDots::Step> dots;
        for (const services::StepProgress& step : path.steps)
            dots.append({widgets::dotOf(step.state), step.step.optional, models::stepTip(step)});
        const QString count = tr("%1 of %n step(s) done", nullptr, path.stepsNeeded).arg(path.stepsDone);
        auto* line = new QHBoxLayout;
        auto* steps = new StepDots;
        steps->setDots(dots, count);
        line->addWidget(steps, 1);
        auto* words = new TextLabel(count, Type::Small, Role::TextMuted);
        words->setLines(TextLabel::Lines::One);
        line->addWidget(words);
        card->body()->addLayout(line);
        if (const QString next = nextOf(path); !next.isEmpty())
            card->body()->addWidget(new TextLabel(next));
        if (const QString locked = lockedOf(path); !locked.isEmpty())
            card->body()->addWidget(new TextLabel(locked, Type::Small, Role::TextMuted));
        if (!path.news.isEmpty())
            card->body()->addWidget(new Tag(tr("%n change(s) for you", nullptr, int(path.news.size())), Tone::Accent,
                                            QLatin1StringView("sparkles")),
                                    0, Qt::AlignLeft);
    }
}

void DashboardView::addNext(const services::Home& home)
{
    Card* card = addCard(QStringLiteral("next"), tr("Next"));
    if (home.next.isEmpty()) {
        card->body()->addWidget(nothing(tr("No session or event is planned.")));
        return;
    }
    for (const domain::Event& event : home.next) {
        auto* row = new ListRow(event.title, event.location);
        const bool session = event.type == QLatin1StringView("session");
        row->setIconName(session                                        ? QLatin1StringView("graduation-cap")
                         : event.type == QLatin1StringView("mentoring") ? QLatin1StringView("users")
                                                                        : QLatin1StringView("calendar"));
        row->setTrailing(Words::moment(event.startsAt, m_clock.now()));
        row->setObjectName(QStringLiteral("next-") + event.id);
        const QUrl where =
            session ? place(QStringLiteral("mentorship"), event.communityId, {{QStringLiteral("session"), event.id}})
                    : placeOf(event, m_clock.zone());
        connect(row, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
        card->addRow(row);
    }
}

void DashboardView::addRequests()
{
    Card* card = addCard(QStringLiteral("requests"), tr("My requests"));
    const QList<services::RequestItem> mine = m_requests.mine();
    Button* all = card->setHeadAction(mine.isEmpty() ? tr("Ask for a course") : tr("All"));
    const QUrl target = mine.isEmpty()
                            ? place(QStringLiteral("ask"))
                            : place(QStringLiteral("requests"), {}, {{QStringLiteral("tab"), QStringLiteral("mine")}});
    connect(all, &QPushButton::clicked, this, [this, target] { Q_EMIT go(target); });
    if (mine.isEmpty())
        card->body()->addWidget(nothing(tr("You can ask for any course, also one that the catalog lacks.")));
    for (const services::RequestItem& item : mine.mid(0, kRequestsShown)) {
        const bool onItsWay = models::isOnItsWay(item);
        const bool open = domain::isOpen(item.request) && !onItsWay;
        const bool asked = item.request.state == QLatin1StringView("asked"); // it waits for me, not on the desk
        const QString where = onItsWay || asked ? models::whereWords(item, m_requests.me(), m_clock.now())
                              : open && !item.deskName.isEmpty() ? tr("with %1").arg(models::deskWords(item))
                                                                 : models::stateWords(item.request);
        auto* row = new ListRow(item.request.title, where);
        row->setIconName(item.request.state == QLatin1StringView("approved")   ? QLatin1StringView("circle-check")
                         : item.request.state == QLatin1StringView("declined") ? QLatin1StringView("circle-x")
                         : asked ? QLatin1StringView("message-circle-question-mark")
                                 : QLatin1StringView("hourglass"));
        if (item.delivery == services::Delivery::Waiting)
            row->addTag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud"));
        if (asked && item.request.dueAt.isValid())
            row->setTrailing(models::dueWords(item.request.dueAt, m_clock.now()),
                             models::isOverdue(item.request.dueAt, m_clock.now()) ? Tone::Warning : Tone::Neutral);
        else if (open && !asked && item.request.deskSince.isValid())
            row->setTrailing(
                tr("for %1", "how long it lies there").arg(models::spanWords(item.request.deskSince, m_clock.now())));
        connect(row, &QPushButton::clicked, this,
                [this, id = item.request.id] { Q_EMIT go(place(QStringLiteral("request"), id)); });
        card->addRow(row);
    }
}

void DashboardView::addStanding(const services::Home& home)
{
    if (!home.standing && home.badges.isEmpty() && home.expiring.isEmpty())
        return;
    Card* card = addCard(QStringLiteral("standing"), tr("Badges and standing"));
    if (!home.badges.isEmpty())
        card->body()->addWidget(new BadgeRow(home.badges, m_clock.now()));
    addExpiring(home, *card);
    if (!home.standing)
        return;
    const domain::Standing& s = *home.standing;
    QStringList parts;
    parts << tr("Level %1").arg(s.level) << tr("%n point(s)", nullptr, s.points);
    if (s.streakDays > 0)
        parts << tr("streak of %n day(s)", nullptr, s.streakDays);
    card->body()->addWidget(sentence(models::inLine(parts)));
    Button* more = card->setHeadAction(tr("More"));
    more->setAccessibleName(tr("More about my standing"));
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("standing"))); });
}

// Badges and certificates that end soon, or have ended and were not earned anew: with the way to the next cycle.
void DashboardView::addExpiring(const services::Home& home, Card& card)
{
    for (const services::Expiring& badge : home.expiring) {
        const bool over = badge.expiresAt <= m_clock.now();
        const QString until = models::dayWords(badge.expiresAt.toLocalTime().date());
        auto* row = new ListRow(badge.title, over ? tr("ended on %1").arg(until) : tr("valid until %1").arg(until));
        row->setObjectName(QStringLiteral("badge-expiring"));
        row->setIconName(QLatin1StringView("award"), over ? Role::Danger : Role::Warning);
        row->addTag(over ? tr("ended") : tr("ends soon"), over ? Tone::Danger : Tone::Warning,
                    QLatin1StringView("clock"));
        const QUrl where = badge.courseId.isEmpty() ? place(QStringLiteral("wallet"))
                                                    : place(QStringLiteral("course"), badge.courseId);
        connect(row, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
        card.addRow(row);
    }
}

void DashboardView::setVoices(services::VoiceService* voices)
{
    m_voices = voices;
    if (m_voices)
        connect(m_voices, &services::VoiceService::changed, this, &Page::refreshSoon);
}

void DashboardView::addRecommended()
{
    const auto lines = m_voices ? m_voices->forMe() : QList<services::RecommendationLine>();
    if (lines.isEmpty())
        return;
    Card* card = addCard(QStringLiteral("recommended"), tr("Recommended to you"));
    for (const services::RecommendationLine& line : lines.mid(0, kRequestsShown)) {
        const QString from = line.recommendation.fromId.isEmpty() ? tr("Learning & development") : line.fromName;
        const QString by = tr("by %1").arg(models::apart(from));
        auto* row = new ListRow(
            line.courseTitle,
            line.recommendation.text.isEmpty()
                ? by
                : tr("%1: “%2”").arg(models::apart(by), models::apart(line.recommendation.text.simplified())));
        row->setAvatar(from);
        Button* away = row->setAction(tr("Put away"));
        away->setObjectName(QStringLiteral("recommendation-away"));
        connect(away, &QPushButton::clicked, this, [this, id = line.recommendation.id] { m_voices->putAway(id); });
        connect(row, &QPushButton::clicked, this,
                [this, id = line.recommendation.courseId] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        card->addRow(row);
    }
}

void DashboardView::addRegistrations(const services::Home& home)
{
    if (home.registrations.isEmpty())
        return;
    Card* card = addCard(QStringLiteral("registrations"), tr("My registrations"));
    Button* all = card->setHeadAction(tr("All"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("learning"))); });
    for (const services::LearningItem& item : home.registrations) {
        auto* row = new ListRow(models::titleOf(item), Words::enrollmentState(item.enrollment.state));
        row->setIconName(QLatin1StringView("book-open"));
        addOfflineTag(row, item);
        connect(row, &QPushButton::clicked, this,
                [this, id = item.enrollment.courseId] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        card->addRow(row);
    }
}

} // namespace dashboard
