// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profileview.h"

#include "app/base/listed.h"
#include "app/domain/badgerules.h"
#include "app/domain/ports.h"
#include "app/services/profileservice.h"
#include "ui/models/errorwords.h"
#include "ui/models/picture.h"
#include "ui/models/profilewords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/profile/profileeditor.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace profile {

using namespace widgets;
using models::ProfileWords;

namespace {

constexpr int kProfileWidth = 860;
constexpr int kLargeFace = 84;
const auto kAs = QStringLiteral("as");
const auto kSupervisor = QStringLiteral("supervisor");
const auto kAt = QStringLiteral("at"); // a skill
const auto kPart = QStringLiteral("part");
const auto kTranscript = QStringLiteral("transcript");

void addLine(QVBoxLayout& body, const QString& label, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* line = new QVBoxLayout;
    line->setSpacing(0);
    line->addWidget(new TextLabel(label, Type::Small, Role::TextMuted));
    line->addWidget(new TextLabel(text));
    body.addLayout(line);
}

} // namespace

ProfileView::ProfileView(services::ProfileService& profiles, const domain::Clock& clock, QWidget* parent)
    : Page(parent), m_profiles(profiles), m_clock(clock), m_scroll(new ScrollColumn(kProfileWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&m_profiles, &services::ProfileService::changed, this, &Page::refreshSoon);
    connect(&m_profiles, &services::ProfileService::refused, this, &ProfileView::showRefusal, Qt::QueuedConnection);
}

void ProfileView::open(const QUrl& place)
{
    const QString id = placeId(place).isEmpty() ? m_profiles.me() : placeId(place);
    const auto lens = placeValue(place, kAs) == kSupervisor ? services::Lens::Supervisor : services::Lens::Own;
    if (id != m_id || lens != m_lens) {
        m_refusal.clear();
        m_kudosDraft.clear();
        m_removing.clear();
        m_contested.reset();
        m_opened.clear();
        m_allSkills = false;
        m_editing = false;
        m_form = nullptr;
        m_back.forget();
        m_scroll->scrollTo(0);
    }
    m_id = id;
    m_lens = lens;
    if (const QString skill = placeValue(place, kAt); !skill.isEmpty()) {
        m_allSkills = true;
        lookAt(skill);
    }
    if (placeValue(place, kPart) == kTranscript)
        focusOn(QStringLiteral("transcript-pdf"));
    refreshNow();
}

void ProfileView::refresh()
{
    // What somebody is writing stays; the rest is drawn when they are done.
    if (m_form) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const int y = m_scroll->position();
    m_scroll->clear();
    const auto page = m_profiles.page(m_id, m_lens);
    setWindowTitle(page ? page->person.name : QString());
    if (!page) {
        auto* gone =
            new EmptyState(QLatin1StringView("users"), tr("This person is not in your organisation any more."));
        connect(gone->setAction(tr("Find colleagues")), &QPushButton::clicked, this,
                [this] { Q_EMIT go(place(QStringLiteral("people"))); });
        m_scroll->column()->addWidget(gone);
        return;
    }
    m_page = *page;
    addHead();
    if (m_editing) {
        edit();
        return;
    }
    addAbout();
    addSkills();
    addBadges();
    addAchievements();
    addKudos();
    addCourses();
    if (m_page.mine)
        addRecords();
    m_scroll->scrollTo(y);
    followContested();
}

void ProfileView::addHead()
{
    QVBoxLayout* column = m_scroll->column();
    if (m_page.preview) {
        auto* banner = new Banner(QLatin1StringView("user-check"), Tone::Accent);
        banner->setObjectName(QStringLiteral("profile-preview"));
        banner->setText(
            m_page.supervisorName.isEmpty()
                ? tr("This is what a supervisor of yours would see.")
                : tr("This is all that %1 sees of your profile.").arg(models::apart(m_page.supervisorName)));
        connect(banner->addAction(tr("Back to my profile")), &QPushButton::clicked, this,
                [this] { Q_EMIT go(place(QStringLiteral("profile"), m_id)); });
        column->addWidget(banner);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(grid(4));
    auto* face = new Avatar(m_page.person.name, kLargeFace);
    face->setPicture(models::pictureFrom(m_page.card.photo));
    head->addWidget(face, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(grid(1));
    auto* name = new TextLabel(m_page.person.name, Type::Display);
    name->setObjectName(QStringLiteral("profile-name"));
    name->setType(Type::Display, Weight::Strong);
    names->addWidget(name);
    QStringList about{m_page.person.title, m_page.person.department};
    about.removeAll(QString());
    names->addWidget(new TextLabel(models::inLine(about), Type::Lead, Role::TextMuted));
    if (!m_page.supervisorName.isEmpty())
        names->addWidget(
            new TextLabel(tr("Reports to %1").arg(models::apart(m_page.supervisorName)), Type::Small, Role::TextMuted));
    auto* tags = new FlowLayout(nullptr, grid(2));
    if (!m_page.card.mentoring.isEmpty())
        tags->addWidget(new Tag(ProfileWords::mentoring(m_page.card.mentoring),
                                m_page.card.mentoring == QLatin1StringView("open") ? Tone::Success : Tone::Neutral));
    if (!m_page.person.timezone.isEmpty())
        tags->addWidget(new Tag(m_page.person.timezone, Tone::Neutral, QLatin1StringView("clock")));
    if (m_page.waiting)
        tags->addWidget(new Tag(tr("waiting to be sent"), Tone::Warning, QLatin1StringView("cloud")));
    names->addLayout(tags);
    head->addLayout(names, 1);
    column->addLayout(head);
    if (!m_editing)
        addHeadActions();
    if (!m_refusal.isEmpty()) {
        auto* why = new Banner(QLatin1StringView("circle-alert"), Tone::Danger);
        why->setText(m_refusal);
        column->addWidget(why);
    }
}

void ProfileView::addHeadActions()
{
    auto* line = new FlowLayout(nullptr, grid(2));
    const auto add = [&](const QString& words, const char* name, Button::Kind kind) {
        auto* button = new Button(words, kind);
        button->setObjectName(QLatin1StringView(name));
        line->addWidget(button);
        return button;
    };
    if (m_page.mine) {
        m_primary = add(tr("Edit profile"), "profile-edit", Button::Kind::Primary);
        connect(m_primary, &QPushButton::clicked, this, [this] {
            m_editing = true;
            refreshNow();
        });
        connect(add(tr("What my supervisor sees"), "profile-as-supervisor", Button::Kind::Secondary),
                &QPushButton::clicked, this, [this] {
                    Q_EMIT go(place(QStringLiteral("profile"), m_id, {{kAs, kSupervisor}}));
                });
    } else if (!m_page.preview) {
        if (m_messages)
            connect(add(tr("Write a message"), "profile-message", Button::Kind::Secondary), &QPushButton::clicked, this,
                    [this] {
                        Q_EMIT go(place(QStringLiteral("conversation"), {}, {{QStringLiteral("with"), m_id}}));
                    });
        m_primary = add(tr("Write an e-mail"), "profile-mail", Button::Kind::Secondary);
        m_primary->setVisible(!m_page.person.email.isEmpty());
        connect(m_primary, &QPushButton::clicked, this,
                [this] { Q_EMIT go(QUrl(QStringLiteral("mailto:") + m_page.person.email)); });
    }
    if (line->count() > 0)
        m_scroll->column()->addLayout(line);
    else
        delete line;
}

void ProfileView::audienceMark(Card& card, const QString& field)
{
    if (m_page.mine)
        card.addToHead(new Tag(ProfileWords::audience(domain::audienceOf(m_page.profile, field)), Tone::Neutral,
                               QLatin1StringView("users")));
}

void ProfileView::addAbout()
{
    auto* card = new Card(tr("About"));
    card->setObjectName(QStringLiteral("profile-about"));
    QVBoxLayout& body = *card->body();
    const domain::ProfileCard& about = m_page.card;
    const auto marked = [this](const char* field) {
        const QString words = ProfileWords::field(QLatin1StringView(field));
        if (!m_page.mine)
            return words;
        return tr("%1 (%2)", "field of a profile, who sees it")
            .arg(words, ProfileWords::audience(domain::audienceOf(m_page.profile, QLatin1StringView(field))));
    };
    addLine(body, marked("bio"), about.bio);
    addLine(body, marked("interests"), base::listed(about.interests));
    QStringList languages;
    for (const QString& tag : about.languages)
        languages.append(models::Words::language(tag));
    addLine(body, marked("languages"), base::listed(languages));
    for (const QString& link : about.links) {
        auto* open = new Button(QUrl(link).toDisplayString(QUrl::RemoveScheme).mid(2), Button::Kind::Quiet);
        open->setIconName(QLatin1StringView("external-link"));
        open->setCompact(true);
        open->setToolTip(link);
        connect(open, &QPushButton::clicked, this, [this, link] { Q_EMIT go(QUrl(link)); });
        open->setAtLineStart(true);
        body.addWidget(open, 0, Qt::AlignLeading);
    }
    const QString& email = m_page.person.email;
    if (body.count() == 0 && (m_page.mine || email.isEmpty()))
        body.addWidget(new TextLabel(m_page.mine ? tr("Tell colleagues what you do and what you like to be asked.")
                                                 : tr("%1 shows nothing here.").arg(models::apart(m_page.person.name)),
                                     Type::Body, Role::TextMuted));
    addLine(body, marked("email"), email);
    m_scroll->column()->addWidget(card);
}

void ProfileView::addBadges()
{
    auto* card = new Card(tr("Badges"));
    card->setObjectName(QStringLiteral("profile-badges"));
    audienceMark(*card, QStringLiteral("badges"));
    int shown = 0;
    for (const domain::Achievement& badge : m_page.card.achievements) {
        if (badge.kind != QLatin1StringView("badge"))
            continue;
        auto* row = new ListRow(badge.title, tr("earned on %1").arg(models::dayWords(badge.at.toLocalTime().date())));
        row->setIconName(QLatin1StringView("award"), Role::Accent);
        addEnd(*row, badge.expiresAt);
        if (m_page.mine || m_page.preview)
            connect(row, &QPushButton::clicked, this,
                    [this, id = badge.ref] { Q_EMIT go(place(QStringLiteral("wallet"), id)); });
        card->addRow(row);
        ++shown;
    }
    if (shown > 0)
        m_scroll->column()->addWidget(card);
    else
        delete card;
}

// Until when it counts; of what ends within the time that a team's line counts, as that line shows it.
void ProfileView::addEnd(ListRow& row, const QDateTime& ends) const
{
    if (!ends.isValid())
        return;
    const bool soon = ends < m_clock.now().addDays(domain::kRenewalDays);
    row.addTag(tr("valid until %1").arg(models::dayWords(ends.toLocalTime().date())),
               ends < m_clock.now() ? Tone::Danger
               : soon               ? Tone::Warning
                                    : Tone::Neutral,
               QLatin1StringView("award"));
}

void ProfileView::addAchievements()
{
    const auto isBadge = [](const domain::Achievement& one) { return one.kind == QLatin1StringView("badge"); };
    if (std::ranges::all_of(m_page.card.achievements, isBadge) || (m_page.supervised && !m_page.courses.isEmpty()))
        return;
    auto* card = new Card(tr("Completed courses"));
    card->setObjectName(QStringLiteral("profile-achievements"));
    audienceMark(*card, QStringLiteral("achievements"));
    for (const domain::Achievement& achievement : m_page.card.achievements) {
        if (isBadge(achievement))
            continue;
        const QString when =
            achievement.at.isValid() ? models::dayWords(achievement.at.toLocalTime().date()) : QString();
        auto* row = new ListRow(achievement.title.isEmpty() ? achievement.ref : achievement.title, when);
        row->setIconName(QLatin1StringView("circle-check"), Role::Success);
        addEnd(*row, achievement.expiresAt);
        connect(row, &QPushButton::clicked, this,
                [this, id = achievement.ref] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        card->addRow(row);
    }
    m_scroll->column()->addWidget(card);
}

// What a supervisor follows of a report's learning; the report sees the same in the preview.
void ProfileView::addCourses()
{
    if (!m_page.supervised || m_page.courses.isEmpty())
        return;
    auto* card = new Card(tr("Courses"));
    card->setObjectName(QStringLiteral("profile-courses"));
    for (const services::CourseLine& line : m_page.courses) {
        const domain::Enrollment& enrollment = line.enrollment;
        const bool done = enrollment.state == QLatin1StringView("completed");
        QString about = models::Words::enrollmentState(enrollment.state);
        if (done && enrollment.completedAt.isValid())
            about = tr("completed %1").arg(models::dayWords(enrollment.completedAt.toLocalTime().date()));
        auto* row = new ListRow(line.title, about);
        if (done)
            row->setIconName(QLatin1StringView("circle-check"), Role::Success);
        else
            row->setRing(enrollment.progress);
        if (!done && enrollment.dueAt.isValid())
            row->addTag(models::dueWords(enrollment.dueAt, m_clock.now().toTimeZone(m_clock.zone())),
                        enrollment.dueAt < m_clock.now() ? Tone::Danger : Tone::Neutral, QLatin1StringView("clock"));
        if (done)
            addEnd(*row, enrollment.expiresAt);
        connect(row, &QPushButton::clicked, this,
                [this, id = enrollment.courseId] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        card->addRow(row);
    }
    m_scroll->column()->addWidget(card);
}

void ProfileView::showRefusal(const QString& commandId, const base::Error& error)
{
    // A rule of this machine's own: nothing was stored.
    const QString field = ProfileWords::field(error.detail);
    const QString happened = models::wordsFor(error).happened;
    m_refusal = tr("Nothing was saved. %1")
                    .arg(field == error.detail ? happened
                                               : tr("%1: %2", "a field, what is wrong with it").arg(field, happened));
    Q_EMIT say(m_refusal);      // in place of what the form has said
    if (m_back.give(commandId)) // where the form is
        return;
    m_scroll->scrollTo(0);
    refreshSoon();
}

QVariantMap ProfileView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void ProfileView::restoreState(const QVariantMap& state)
{
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

bool ProfileView::closeTopmost()
{
    if (m_form || m_editing) {
        closeForm();
    } else if (!m_removing.isEmpty()) {
        focusOn(QStringLiteral("kudos-remove-") + m_removing);
        m_removing.clear();
        refreshNow();
    } else if (m_page.preview) {
        Q_EMIT go(place(QStringLiteral("profile"), m_id));
    } else {
        return false;
    }
    return true;
}

QList<widgets::Page::Key> ProfileView::keys() const
{
    return {{tr("Ctrl+Enter"), tr("Done with a text")},
            {tr("Esc"), m_page.preview ? tr("Back to my profile") : tr("Close the form")}};
}

void ProfileView::focusFirst()
{
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
}

} // namespace profile
