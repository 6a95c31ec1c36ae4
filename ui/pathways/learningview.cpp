// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pathways/learningview.h"

#include "app/domain/ports.h"
#include "app/services/downloadservice.h"
#include "ui/models/catalogmodel.h"
#include "ui/models/learningwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/pathways/downloadoffer.h"
#include "ui/pathways/pathwaycard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace pathways {

using namespace widgets;
using models::Words;

namespace {

constexpr int kMaxWidth = 860;
const auto kTab = QStringLiteral("tab");
const auto kCourses = QStringLiteral("courses");

} // namespace

LearningView::LearningView(services::LearningService& learning, services::DownloadService* downloads,
                           const domain::Clock& clock, QWidget* parent)
    : Page(parent),
      m_learning(learning),
      m_downloads(downloads),
      m_clock(clock),
      m_scroll(new ScrollColumn(kMaxWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    buildTabs();
    whole->addWidget(m_scroll, 1);
    connect(&m_learning, &services::LearningService::changed, this, &Page::refreshSoon);
}

void LearningView::buildTabs()
{
    m_pathTab = new Chip(tr("Pathways"));
    m_courseTab = new Chip(tr("My courses"));
    m_pathTab->setObjectName(QStringLiteral("tab-pathways"));
    m_courseTab->setObjectName(QStringLiteral("tab-courses"));
    for (Chip* tab : {m_pathTab, m_courseTab})
        tab->setParent(this);
    connect(m_pathTab, &QPushButton::clicked, this, [this] { showTab(false); });
    connect(m_courseTab, &QPushButton::clicked, this, [this] { showTab(true); });
    m_pathTab->setChecked(true);
}

void LearningView::open(const QUrl& place)
{
    const QString tab = placeValue(place, kTab);
    if (!tab.isEmpty())
        showTab(tab == kCourses);
}

void LearningView::showTab(bool courses)
{
    m_pathTab->setChecked(!courses);
    m_courseTab->setChecked(courses);
    if (m_courses == courses)
        return;
    m_courses = courses;
    m_scroll->scrollTo(0);
    refreshSoon();
}

void LearningView::refresh()
{
    const int y = m_scroll->verticalScrollBar()->value();
    for (Chip* tab : {m_pathTab, m_courseTab})
        tab->setParent(this);
    m_scroll->clear();
    auto* title = new TextLabel(tr("Learning"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    auto* line = new QWidget;
    auto* tabs = new widgets::FlowLayout(line, grid(2));
    tabs->addWidget(m_pathTab);
    tabs->addWidget(m_courseTab);
    auto* badges = new Button(tr("Badges"), Button::Kind::Quiet);
    badges->setObjectName(QStringLiteral("open-wallet"));
    badges->setIconName(QLatin1StringView("award"));
    connect(badges, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("wallet"))); });
    tabs->addWidget(badges);
    auto* standing = new Button(tr("Standing"), Button::Kind::Quiet);
    standing->setObjectName(QStringLiteral("open-standing"));
    standing->setIconName(QLatin1StringView("trophy"));
    connect(standing, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("standing"))); });
    tabs->addWidget(standing);
    if (m_downloads) {
        auto* kept = new Button(tr("Downloads"), Button::Kind::Quiet);
        kept->setObjectName(QStringLiteral("open-downloads"));
        kept->setIconName(QLatin1StringView("hard-drive-download"));
        connect(kept, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("downloads"))); });
        tabs->addWidget(kept);
    }
    m_scroll->column()->addWidget(line);
    m_pathTab->show();
    m_courseTab->show();
    if (m_courses)
        addCourses();
    else
        addPathways();
    m_scroll->scrollTo(y);
}

void LearningView::addHeading(const QString& text)
{
    auto* label = new TextLabel(text, Type::Lead);
    label->setType(Type::Lead, Weight::Strong);
    m_scroll->column()->addSpacing(grid(2));
    m_scroll->column()->addWidget(label);
}

void LearningView::addPathways()
{
    const QList<services::PathwayProgress> all = m_learning.pathways();
    if (all.isEmpty()) {
        m_scroll->column()->addWidget(
            new EmptyState(QLatin1StringView("route"), tr("Your organisation has not published a pathway yet.")));
        return;
    }
    bool joinedHead = false;
    bool otherHead = false;
    for (const services::PathwayProgress& path : all) {
        const bool joined = isJoined(path);
        if (joined && !std::exchange(joinedHead, true))
            addHeading(tr("You follow"));
        if (!joined && !std::exchange(otherHead, true))
            addHeading(tr("You can join"));
        addPathwayRow(path);
    }
}

void LearningView::addPathwayRow(const services::PathwayProgress& path)
{
    auto* card = new PathwayCard(path);
    connect(card, &QPushButton::clicked, this,
            [this, id = path.pathway.id] { Q_EMIT go(place(QStringLiteral("pathway"), id)); });
    m_scroll->column()->addWidget(card);
}

void LearningView::addCourses()
{
    const QList<services::LearningItem> all = m_learning.myCourses();
    if (all.isEmpty()) {
        auto* nothing =
            new EmptyState(QLatin1StringView("book-open"), tr("Courses that you register for are listed here."));
        connect(nothing->setAction(tr("Browse the catalog")), &QPushButton::clicked, this,
                [this] { Q_EMIT go(place(QStringLiteral("catalog"))); });
        m_scroll->column()->addWidget(nothing);
        return;
    }
    if (m_downloads)
        m_scroll->column()->addWidget(new DownloadOffer(*m_downloads, tr("Download all that is due this month"),
                                                        m_downloads->coursesDueThisMonth()));
    const std::pair<const char*, QString> groups[] = {
        {"active", tr("In progress")}, {"registered", tr("Registered")}, {"completed", tr("Completed")}};
    for (const auto& [state, title] : groups) {
        bool head = false;
        for (const services::LearningItem& item : all) {
            if (item.enrollment.state != QLatin1StringView(state))
                continue;
            if (!std::exchange(head, true))
                addHeading(title);
            addCourseRow(item);
        }
    }
}

void LearningView::addCourseRow(const services::LearningItem& item)
{
    auto* row = new ListRow(models::titleOf(item), item.provider);
    const bool done = item.enrollment.state == QLatin1StringView("completed");
    if (done || item.enrollment.progress > 0)
        row->setRing(done ? 100 : item.enrollment.progress);
    else
        row->setIconName(QLatin1StringView("book-open"));
    if (item.waiting)
        row->addTag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud"));
    if (item.forbidden && !done)
        row->addTag(models::CatalogModel::forbiddenWords(), Tone::Warning, QLatin1StringView("lock"));
    else if (item.here && item.offlineReady && !done)
        row->addTag(tr("offline"), Tone::Neutral, QLatin1StringView("circle-check"));
    if (done)
        row->setTrailing(models::dayWords(item.enrollment.completedAt.toLocalTime().date()));
    else if (item.enrollment.dueAt.isValid())
        row->setTrailing(Words::due(item.daysToDue), item.daysToDue < 0   ? Tone::Danger
                                                     : item.daysToDue < 7 ? Tone::Warning
                                                                          : Tone::Neutral);
    connect(row, &QPushButton::clicked, this,
            [this, id = item.enrollment.courseId] { Q_EMIT go(place(QStringLiteral("course"), id)); });
    m_scroll->column()->addWidget(row);
}

QVariantMap LearningView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}, {kCourses, m_courses}};
}

void LearningView::restoreState(const QVariantMap& state)
{
    showTab(state.value(kCourses).toBool());
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

void LearningView::focusFirst()
{
    (m_courses ? m_courseTab : m_pathTab)->setFocus(Qt::OtherFocusReason);
}

} // namespace pathways
