// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/courseview.h"

#include "app/services/communityservice.h"
#include "app/services/downloadservice.h"
#include "app/services/learningservice.h"
#include "ui/course/coursestate.h"
#include "ui/course/factspanel.h"
#include "ui/course/offlinepanel.h"
#include "ui/course/talkpanel.h"
#include "ui/course/voicespanel.h"
#include "ui/models/errorwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotime.h"

#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace course {

using namespace widgets;
using models::Words;

namespace {

constexpr int kMaxWidth = 1080;
constexpr int kSideBySide = 820;

// Descriptions come as they were imported; some hold mark-up. It is shown as text: nothing in it is ever loaded or run.
QString plain(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText().trimmed() : text.trimmed();
}

QString factLine(const domain::Course& c)
{
    QStringList facts;
    if (!c.provider.isEmpty())
        facts << c.provider;
    if (c.durationMinutes && *c.durationMinutes > 0)
        facts << Words::duration(*c.durationMinutes);
    if (!c.level.isEmpty())
        facts << Words::level(c.level);
    if (!c.language.isEmpty())
        facts << Words::language(c.language);
    return models::inLine(facts);
}

// Nearer to what it is above than to what it is beneath.
void addHeading(QVBoxLayout* column, const QString& text)
{
    if (column->count() > 0)
        column->addSpacing(grid(4));
    auto* label = new TextLabel(text, Type::Lead);
    label->setType(Type::Lead, Weight::Strong);
    column->addWidget(label);
}

} // namespace

CourseView::CourseView(services::CatalogService& catalog, services::LearningService& learning,
                       services::DownloadService* downloads, QWidget* parent)
    : Page(parent),
      m_catalog(catalog),
      m_learning(learning),
      m_downloads(downloads),
      m_scroll(new ScrollColumn(kMaxWidth, this))
{
    m_learning.setHold(widgets::kUndoHold);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&m_catalog, &services::CatalogService::changed, this, &Page::refreshSoon);
    connect(&m_learning, &services::LearningService::changed, this, &Page::refreshSoon);
    connect(&m_learning, &services::LearningService::refused, this, &CourseView::showRefusal);
    if (m_downloads) {
        connect(m_downloads, &services::DownloadService::changed, this, [this] {
            const bool before = m_canPlay;
            const bool fetched = m_canFetch;
            const bool renewed = m_isNew;
            readPackage();
            if (m_canPlay != before || m_canFetch != fetched || m_isNew != renewed)
                refreshSoon();
        });
    }
}

bool CourseView::closeTopmost()
{
    return m_voicesPanel && m_voicesPanel->closeForm();
}

void CourseView::setVoices(services::VoiceService* voices)
{
    m_voices = voices;
    refreshSoon();
}

void CourseView::open(const QUrl& place)
{
    if (placeId(place) != m_id)
        m_refusal.clear();
    m_id = placeId(place);
    m_scroll->scrollTo(0);
    refreshNow();
}

void CourseView::refresh()
{
    const int y = m_scroll->verticalScrollBar()->value();
    if (m_voicesPanel && m_voicesPanel->courseId() == m_id) {
        m_voicesPanel->setParent(this);
        m_voicesPanel->hide();
    }
    m_scroll->clear();
    m_columns = nullptr;
    m_primary = nullptr;
    auto page = m_catalog.page(m_id);
    setWindowTitle(page ? page->course.title : QString());
    if (!page) {
        showGone();
        return;
    }
    readPackage();
    page->course.offlineReady = page->course.offlineReady && !m_forbidden;
    addHead(*page);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(grid(8));
    auto* main = new QVBoxLayout;
    main->setSpacing(grid(2));
    addVoices(*page, main);
    addText(*page, main);
    addPrerequisites(*page, main);
    addPathways(*page, main);
    addColleagues(*page, main);
    if (m_communities) {
        auto* talk = new TalkPanel(*m_communities, page->course.id);
        connect(talk, &TalkPanel::go, this, &Page::go);
        main->addSpacing(grid(4));
        main->addWidget(talk);
    }
    main->addStretch(1);
    m_columns->addLayout(main, 5);
    m_columns->addWidget(makeFacts(*page), 3, Qt::AlignTop);
    m_scroll->column()->addLayout(m_columns);
    fitColumns();
    m_scroll->scrollTo(y);
}

void CourseView::readPackage()
{
    const auto content = m_downloads ? m_downloads->content(m_id) : std::nullopt;
    m_hasPackage = content.has_value();
    m_forbidden = content && content->forbidden;
    m_canFetch = content && !content->download && !m_forbidden;
    m_isNew = content && content->isNew;
    m_canPlay = content && content->download && !m_forbidden &&
                (content->download->state == services::DownloadState::Ready || content->download->usable);
}

void CourseView::showGone()
{
    auto* gone = new EmptyState(QLatin1StringView("book-open"), tr("This course is not in your catalog any more."));
    connect(gone->setAction(tr("Back to the catalog")), &QPushButton::clicked, this,
            [this] { Q_EMIT go(place(QStringLiteral("catalog"))); });
    m_scroll->column()->addWidget(gone);
}

void CourseView::addHead(const services::CoursePage& page)
{
    QVBoxLayout* column = m_scroll->column();
    auto* names = new QVBoxLayout;
    names->setSpacing(grid(1));
    if (!page.topic.isEmpty())
        names->addWidget(new TextLabel(page.topic, Type::Small, Role::Accent));
    auto* title = new TextLabel(page.course.title, Type::Display);
    title->setType(Type::Display, Weight::Strong);
    title->setObjectName(QStringLiteral("course-title"));
    names->addWidget(title);
    names->addWidget(new TextLabel(factLine(page.course), Type::Body, Role::TextMuted));
    column->addLayout(names);
    if (!page.course.summary.isEmpty())
        column->addWidget(new TextLabel(plain(page.course.summary), Type::Lead));
    addStanding(page, column);
    addActions(page, column);
    column->addSpacing(grid(3));
}

void CourseView::addStanding(const services::CoursePage& page, QVBoxLayout* column)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    if (isTaken(page)) {
        const bool done = page.enrollment->state == QLatin1StringView("completed");
        line->addWidget(new Tag(Words::enrollmentState(page.enrollment->state), done ? Tone::Success : Tone::Accent,
                                done ? QLatin1StringView("circle-check") : QLatin1StringView("book-open")));
    }
    if (!page.enrollmentWaiting.isEmpty()) {
        auto* waiting = new Tag(tr("waiting to be sent"), Tone::Warning, QLatin1StringView("cloud"));
        waiting->setObjectName(QStringLiteral("course-waiting"));
        line->addWidget(waiting);
    }
    if (page.enrollment && page.enrollment->mandatory && isTaken(page))
        line->addWidget(new Tag(tr("mandatory"), Tone::Neutral));
    if (!page.openRequestId.isEmpty())
        line->addWidget(new Tag(tr("requested"), Tone::Accent, QLatin1StringView("hourglass")));
    if (page.course.offlineReady)
        line->addWidget(new Tag(tr("works offline"), Tone::Neutral, QLatin1StringView("hard-drive-download")));
    if (m_isNew) {
        auto* renewed = new Tag(tr("new version"), Tone::Accent, QLatin1StringView("circle-play"));
        renewed->setObjectName(QStringLiteral("course-new-version"));
        line->addWidget(renewed);
    }
    if (line->count() > 0)
        column->addLayout(line);
    else
        delete line;
    if (isTaken(page) && page.enrollment->state == QLatin1StringView("active")) {
        auto* bar = new ProgressBar;
        bar->setAccessibleName(tr("Progress"));
        bar->setValue(page.enrollment->progress);
        column->addWidget(bar);
        const QString next = page.enrollment->nextItem.isEmpty() ? tr("%1 % done").arg(page.enrollment->progress)
                                                                 : tr("%1 % done, next: %2")
                                                                       .arg(page.enrollment->progress)
                                                                       .arg(models::apart(page.enrollment->nextItem));
        column->addWidget(new TextLabel(next, Type::Small, Role::TextMuted));
    }
    if (m_forbidden) {
        auto* no = new Banner(QLatin1StringView("lock"), Tone::Warning);
        no->setObjectName(QStringLiteral("course-forbidden"));
        no->setText(models::wordsForCode(QStringLiteral("policy-format")).text());
        column->addWidget(no);
    }
    if (!m_refusal.isEmpty()) {
        auto* why = new Banner(QLatin1StringView("circle-alert"), Tone::Danger);
        why->setText(m_refusal);
        column->addWidget(why);
    }
}

void CourseView::addText(const services::CoursePage& page, QVBoxLayout* column)
{
    const QString text = plain(page.course.description);
    if (!text.isEmpty() && text != plain(page.course.summary)) {
        addHeading(column, tr("About"));
        column->addWidget(new TextLabel(text));
    }
    if (!page.course.outcomes.isEmpty()) {
        addHeading(column, tr("What you will be able to do"));
        for (const QString& outcome : page.course.outcomes) {
            auto* line = new QHBoxLayout;
            line->setSpacing(grid(2));
            line->addWidget(new IconView(QLatin1StringView("check"), 18), 0, Qt::AlignTop);
            line->addWidget(new TextLabel(outcome), 1);
            column->addLayout(line);
        }
    }
    if (!page.skills.isEmpty()) {
        addHeading(column, tr("Skills"));
        auto* flow = new FlowLayout(nullptr, grid(2));
        for (const QString& skill : page.skills) {
            auto* chip = new Chip(skill, Chip::Kind::Plain);
            chip->setAccessibleDescription(tr("Search the catalog for it"));
            connect(chip, &QPushButton::clicked, this, [this, skill] {
                Q_EMIT go(place(QStringLiteral("catalog"), {}, {{QStringLiteral("q"), skill}}));
            });
            flow->addWidget(chip);
        }
        column->addLayout(flow);
    }
}

void CourseView::addPrerequisites(const services::CoursePage& page, QVBoxLayout* column)
{
    if (page.prerequisites.isEmpty())
        return;
    addHeading(column, tr("Before this course"));
    for (const domain::Course& before : page.prerequisites) {
        const bool missing = page.prerequisitesMissing.contains(before.id);
        auto* row = new ListRow(before.title, before.provider);
        row->setIconName(missing ? QLatin1StringView("circle-dashed") : QLatin1StringView("circle-check"),
                         missing ? Role::TextMuted : Role::Success);
        row->setTrailing(missing ? tr("not done yet") : tr("done"), missing ? Tone::Neutral : Tone::Success);
        connect(row, &QPushButton::clicked, this,
                [this, id = before.id] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        column->addWidget(row);
    }
}

void CourseView::addPathways(const services::CoursePage& page, QVBoxLayout* column)
{
    if (page.pathways.isEmpty())
        return;
    addHeading(column, tr("Part of"));
    for (const domain::Pathway& path : page.pathways) {
        auto* row = new ListRow(path.title, tr("Pathway with %n step(s)", nullptr, int(path.steps.size())));
        row->setIconName(QLatin1StringView("route"));
        connect(row, &QPushButton::clicked, this,
                [this, id = path.id] { Q_EMIT go(place(QStringLiteral("pathway"), id)); });
        column->addWidget(row);
    }
}

void CourseView::addVoices(const services::CoursePage& page, QVBoxLayout* column)
{
    if (!m_voices)
        return;
    if (m_voicesPanel && m_voicesPanel->courseId() != page.course.id)
        m_voicesPanel->deleteLater();
    if (!m_voicesPanel || m_voicesPanel->courseId() != page.course.id) {
        m_voicesPanel = new VoicesPanel(*m_voices, page.course.id, page.course.title, this);
        connect(m_voicesPanel, &VoicesPanel::say, this, &Page::say);
    }
    m_voicesPanel->refresh();
    m_voicesPanel->show();
    column->addWidget(m_voicesPanel);
}

void CourseView::addColleagues(const services::CoursePage& page, QVBoxLayout* column)
{
    if (page.colleagues.isEmpty())
        return;
    addHeading(column, tr("%n colleague(s) took it", nullptr, int(page.colleagues.size())));
    auto* flow = new FlowLayout(nullptr, grid(4));
    for (const domain::Person& person : page.colleagues) {
        auto* one = new QWidget;
        auto* line = new QHBoxLayout(one);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(grid(2));
        line->addWidget(new Avatar(person.name, 28));
        auto* name = new TextLabel(person.name);
        name->setLines(TextLabel::Lines::One);
        line->addWidget(name);
        flow->addWidget(one);
    }
    column->addLayout(flow);
}

QWidget* CourseView::makeFacts(const services::CoursePage& page)
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(4));
    if (m_downloads)
        column->addWidget(new OfflinePanel(*m_downloads, page.course.id));
    column->addWidget(new FactsPanel(page.course, page.enrollment));
    return side;
}

void CourseView::setCommunities(services::CommunityService* communities)
{
    m_communities = communities;
    if (communities)
        connect(communities, &services::CommunityService::changed, this, &Page::refreshSoon);
}

QVariantMap CourseView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void CourseView::restoreState(const QVariantMap& state)
{
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

QList<Page::Key> CourseView::keys() const
{
    return {{tr("Alt+←"), tr("Back to where you came from")}};
}

void CourseView::focusFirst()
{
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
}

void CourseView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void CourseView::fitColumns()
{
    if (m_columns)
        m_columns->setDirection(width() < scaled(kSideBySide) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace course
