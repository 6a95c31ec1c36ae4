// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalogview.h"

#include "app/services/voiceservice.h"
#include "ui/catalog/coursedelegate.h"
#include "ui/catalog/facetpanel.h"
#include "ui/models/catalogmodel.h"
#include "ui/models/errorwords.h"
#include "ui/models/preferences.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace catalog {

using namespace widgets;
using models::Words;

namespace {
constexpr int kFirstPage = 200;
constexpr int kRestAfterMs = 120;
constexpr int kFacetsBeside = 860;
constexpr int kFacetWidth = 232;
constexpr int kCellWidth = 280;
constexpr int kAnyWidth = 4000;
const auto kGridKey = QStringLiteral("catalog/grid");
} // namespace

CatalogView::CatalogView(services::CatalogService& catalog, models::Preferences& preferences, QWidget* parent)
    : Page(parent),
      m_catalog(catalog),
      m_preferences(preferences),
      m_model(new models::CatalogModel([&catalog](const QList<qint64>& keys) { return catalog.rows(keys); },
                                       [&catalog](qint64 key) { return catalog.description(key); }, this)),
      m_delegate(new CourseDelegate(*m_model, this)),
      m_restTimer(new QTimer(this))
{
    m_model->setFormats(m_preferences.policy().formats);
    m_restTimer->setSingleShot(true);
    m_restTimer->setInterval(kRestAfterMs);
    build();
    connectParts();
    setGrid(m_preferences.state(kGridKey).toBool());
}

void CatalogView::build()
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_facetScroll = new ScrollColumn(1000, this);
    m_facetScroll->setObjectName(QStringLiteral("facets"));
    m_facets = new FacetPanel;
    m_facetScroll->column()->addWidget(m_facets);
    whole->addWidget(m_facetScroll);
    auto* middle = new QVBoxLayout;
    // Rows reach out a little, so that their words stand under the title.
    middle->setContentsMargins(grid(3), grid(6), grid(2), 0);
    middle->setSpacing(grid(3));
    whole->addLayout(middle, 1);
    middle->addWidget(buildHead());
    m_chips = new QWidget;
    m_chipLine = new FlowLayout(m_chips);
    m_chipLine->setContentsMargins(grid(3), 0, grid(3), 0);
    middle->addWidget(m_chips);
    m_results = new QStackedWidget;
    buildList();
    m_results->addWidget(m_list);
    m_nothing = new EmptyState(QLatin1StringView("search"), QString());
    m_nothing->setAction(tr("Ask for it"))->setObjectName(QStringLiteral("ask-for-it"));
    m_nothingScroll = new ScrollColumn(kAnyWidth);
    m_nothingScroll->setPlace(ScrollColumn::Place::Inner);
    m_nothingScroll->column()->addWidget(m_nothing);
    m_results->addWidget(m_nothingScroll);
    middle->addWidget(m_results, 1);
}

QWidget* CatalogView::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(grid(3), 0, grid(3), 0);
    column->setSpacing(grid(3));
    auto* title = new TextLabel(tr("Catalog"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    column->addWidget(title);
    m_field = new SearchField(tr("Search by title, skill, word of the description"));
    m_field->setObjectName(QStringLiteral("catalog-search"));
    column->addWidget(m_field);
    auto* line = new QHBoxLayout;
    line->setSpacing(grid(2));
    m_count = new TextLabel(QString(), Type::Small, Role::TextMuted);
    m_count->setObjectName(QStringLiteral("catalog-count"));
    m_filterButton = new Button(tr("Filter"), Button::Kind::Secondary);
    m_filterButton->setIconName(QLatin1StringView("sliders-horizontal"));
    m_filterButton->setObjectName(QStringLiteral("filter-button"));
    m_filterButton->setCheckable(true);
    m_filterButton->setCompact(true);
    m_listButton = new Button(QLatin1StringView("list"), tr("Show as a list"));
    m_gridButton = new Button(QLatin1StringView("layout-grid"), tr("Show as cards"));
    for (Button* button : {m_listButton, m_gridButton}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
    }
    line->addWidget(m_filterButton);
    line->addWidget(m_count, 1, Qt::AlignVCenter);
    line->addWidget(m_listButton);
    line->addWidget(m_gridButton);
    column->addLayout(line);
    return head;
}

void CatalogView::buildList()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("catalog-list"));
    m_list->setAccessibleName(tr("Courses"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
}

void CatalogView::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        services::CatalogFilter filter = m_filter;
        filter.words = text.trimmed();
        setFilter(filter);
    });
    connect(m_field, &SearchField::moveToResults, m_list, [this] {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { openRow(m_model->index(0)); });
    connect(m_list, &QListView::clicked, this, &CatalogView::openRow);
    connect(m_list, &QListView::activated, this, &CatalogView::openRow);
    connect(m_facets, &FacetPanel::filterChanged, this, &CatalogView::setFilter);
    connect(m_filterButton, &QPushButton::toggled, this, [this](bool on) {
        m_facetsOpen = on;
        fitFacets();
    });
    connect(m_listButton, &QPushButton::clicked, this, [this] { setGrid(false); });
    connect(m_gridButton, &QPushButton::clicked, this, [this] { setGrid(true); });
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CatalogView::goToWanted);
    connect(m_list->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wantedScroll = -1; });
    connect(m_restTimer, &QTimer::timeout, this, &CatalogView::askForRest);
    connect(m_nothing->action(), &QPushButton::clicked, this, [this] {
        Q_EMIT go(place(QStringLiteral("ask"), {}, {{QStringLiteral("title"), m_field->text().trimmed()}}));
    });
    Button* clear = m_nothing->setBetterAction(tr("Clear the filters"));
    clear->setObjectName(QStringLiteral("clear-filters"));
    connect(clear, &QPushButton::clicked, this, [this] {
        setFilter(wordsAlone());
        m_field->setFocus();
    });
    addSearchKeys();
    connect(&m_catalog, &services::CatalogService::changed, this, &Page::refreshSoon);
}

void CatalogView::setVoices(services::VoiceService* voices)
{
    m_voices = voices;
    auto* wish = m_nothing->setQuietAction(tr("Only tell learning & development that you looked for it"));
    wish->setObjectName(QStringLiteral("wish-for-it"));
    connect(wish, &QPushButton::clicked, this, [this, wish] {
        m_voices->wish(m_field->text().trimmed());
        wish->hide();
        Q_EMIT say(tr("Noted. They see how many people looked for it, not who."));
    });
}

void CatalogView::open(const QUrl& place)
{
    const QString words = placeValue(place, QStringLiteral("q"));
    if (!words.isEmpty())
        m_field->setText(words);
}

void CatalogView::refresh()
{
    // While the rest of the list is still under way the list is shorter than it was: where it stands is not where one
    // was.
    if (m_wantedScroll <= 0)
        m_wantedScroll = m_list->verticalScrollBar()->value();
    search();
}

// Where one was, as soon as the list is whole and laid out: it grows in steps, and its range follows later.
void CatalogView::goToWanted()
{
    if (m_wantedScroll <= 0)
        return;
    QScrollBar* bar = m_list->verticalScrollBar();
    bar->setValue(m_wantedScroll);
    if (m_complete && bar->value() == m_wantedScroll)
        m_wantedScroll = -1;
}

void CatalogView::setFilter(const services::CatalogFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_wantedScroll = -1;
    search();
    m_list->scrollToTop();
}

void CatalogView::search()
{
    const services::CatalogResult result = m_catalog.find(m_filter, kFirstPage);
    m_model->setWords(result.corrected.isEmpty() ? m_filter.words : result.corrected);
    m_withoutFilters = -1;
    m_model->setKeys(result.keys);
    showCount(result, result.complete);
    showChips();
    m_complete = result.complete;
    goToWanted();
    m_restTimer->start();
}

void CatalogView::askForRest()
{
    m_catalog.findAll(m_filter, this, [this](const services::CatalogResult& result) {
        if (result.filter != m_filter)
            return;
        m_model->extendKeys(result.keys);
        showCount(result, true);
        m_complete = true;
        goToWanted();
        if (result.keys.isEmpty())
            askWithoutFilters();
    });
    m_catalog.facets(m_filter, this, [this](const services::Facets& facets) { m_facets->setFacets(facets, m_filter); });
}

void CatalogView::showCount(const services::CatalogResult& result, bool complete)
{
    const qsizetype count = result.keys.size();
    const bool nothing = count == 0;
    m_results->setCurrentWidget(nothing ? static_cast<QWidget*>(m_nothingScroll) : m_list);
    if (nothing)
        return showNothing(result);
    QString text = complete ? tr("%Ln course(s)", nullptr, int(count)) : tr("%Ln or more courses", nullptr, int(count));
    if (!result.corrected.isEmpty() && result.corrected != m_filter.words)
        text += QStringLiteral(" · ") + tr("shown for '%1'").arg(models::apart(result.corrected));
    if (result.problem)
        text += QStringLiteral(" · ") + models::wordsFor(*result.problem).happened;
    m_count->setText(text);
}

services::CatalogFilter CatalogView::wordsAlone() const
{
    services::CatalogFilter filter;
    filter.words = m_filter.words;
    return filter;
}

// What the filters hide is not to be asked for.
void CatalogView::askWithoutFilters()
{
    const services::CatalogFilter alone = wordsAlone();
    if (alone == m_filter || alone.words.isEmpty())
        return;
    m_catalog.findAll(alone, this, [this, filter = m_filter](const services::CatalogResult& result) {
        if (filter != m_filter)
            return;
        m_withoutFilters = int(result.keys.size());
        showNothing(result);
    });
}

void CatalogView::showNothing(const services::CatalogResult& result)
{
    const QString words = m_field->text().trimmed();
    const bool filtered = wordsAlone() != m_filter;
    QString sentence = tr("Nothing found for '%1'. Ask for it: your supervisor decides, or learning & development.");
    if (words.isEmpty())
        sentence = tr("No course fits these filters. Take one away, or ask for the course.");
    else if (m_withoutFilters > 0)
        sentence = tr("Nothing found for '%1' with these filters. Without them there are %Ln course(s).", nullptr,
                      m_withoutFilters);
    else if (filtered && m_withoutFilters < 0)
        sentence = tr("Nothing found for '%1' with these filters.");
    if (sentence.contains(QLatin1StringView("%1")))
        sentence = sentence.arg(models::apart(words));
    m_nothing->setSentence(result.problem ? models::wordsFor(*result.problem).text() : sentence);
    m_count->setText(result.problem ? models::wordsFor(*result.problem).happened : tr("No courses"));
    if (m_nothing->hasStandIn())
        m_count->clear();
    if (filtered)
        m_nothing->setBetterAction(tr("Clear the filters"));
    else
        m_nothing->withoutBetterAction();
    if (m_voices)
        m_nothing->setQuietAction(tr("Only tell learning & development that you looked for it"))
            ->setVisible(!words.isEmpty() && (!filtered || m_withoutFilters == 0) && !m_voices->hasWished(words));
}

void CatalogView::showChips()
{
    clearLayout(m_chipLine);
    const auto add = [this](const QString& words, auto remove) {
        auto* chip = new Chip(words, Chip::Kind::Removable);
        connect(chip, &QPushButton::clicked, this, [this, remove] {
            services::CatalogFilter filter = m_filter;
            remove(filter);
            setFilter(filter);
        });
        m_chipLine->addWidget(chip);
    };
    using F = services::CatalogFilter;
    const std::tuple<QStringList F::*, QString (*)(const QString&)> lists[] = {{&F::topics, nullptr},
                                                                               {&F::levels, &Words::level},
                                                                               {&F::durations, &Words::durationBand},
                                                                               {&F::languages, &Words::language},
                                                                               {&F::formats, &Words::format},
                                                                               {&F::skills, nullptr},
                                                                               {&F::providers, nullptr}};
    for (const auto& [member, words] : lists) {
        for (const QString& value : m_filter.*member)
            add(words ? words(value) : value, [m = member, value](F& filter) { (filter.*m).removeAll(value); });
    }
    if (m_filter.offlineOnly)
        add(tr("Works offline"), [](F& filter) { filter.offlineOnly = false; });
    if (m_filter.savedOnly)
        add(tr("Saved for later"), [](F& filter) { filter.savedOnly = false; });
    m_chips->setVisible(m_chipLine->count() > 0);
}

void CatalogView::setGrid(bool grid)
{
    m_grid = grid;
    m_listButton->setChecked(!grid);
    m_gridButton->setChecked(grid);
    m_preferences.setState(kGridKey, grid);
    m_list->setViewMode(grid ? QListView::IconMode : QListView::ListMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    // A hundred thousand cells are laid out in slices.
    m_list->setLayoutMode(grid ? QListView::Batched : QListView::SinglePass);
    m_list->setBatchSize(2000);
    m_list->setSelectionRectVisible(false);
    m_list->setSpacing(0);
    fitGrid();
}

void CatalogView::fitGrid()
{
    const int room = m_list->viewport()->width() - 2;
    const int columns = qMax(1, room / scaled(kCellWidth));
    m_delegate->setGrid(m_grid, room / columns);
    m_list->setGridSize(m_grid ? m_delegate->cellSize() : QSize());
    m_list->doItemsLayout();
}

void CatalogView::fitFacets()
{
    const bool beside = width() >= scaled(kFacetsBeside);
    m_filterButton->setVisible(!beside);
    m_facetScroll->setVisible(beside || m_facetsOpen);
    const int wide = beside || m_facetsOpen ? qMin(scaled(kFacetWidth) + grid(10), width() / 2) : 0;
    m_facetScroll->setFixedWidth(qMax(1, wide));
}

void CatalogView::openRow(const QModelIndex& index)
{
    const QString id = index.data(models::CatalogModel::IdRole).toString();
    if (!id.isEmpty())
        Q_EMIT go(place(QStringLiteral("course"), id));
}

QVariantMap CatalogView::saveState() const
{
    return {{QStringLiteral("y"), m_list->verticalScrollBar()->value()},
            {QStringLiteral("row"), m_list->currentIndex().row()},
            {QStringLiteral("words"), m_field->text()}};
}

void CatalogView::restoreState(const QVariantMap& state)
{
    m_field->setText(state.value(QStringLiteral("words")).toString());
    const int y = state.value(QStringLiteral("y")).toInt();
    m_wantedScroll = y > 0 ? y : -1;
    goToWanted();
    const QModelIndex current = m_model->index(state.value(QStringLiteral("row"), -1).toInt());
    if (current.isValid())
        m_list->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
}

bool CatalogView::closeTopmost()
{
    if (m_facetsOpen && m_filterButton->isVisible()) {
        m_filterButton->setChecked(false);
        return true;
    }
    return false;
}

QList<Page::Key> CatalogView::keys() const
{
    return {{tr("↓"), tr("From the field to the results")},
            {tr("Enter"), tr("Open the course")},
            {tr("Esc"), tr("Empty the field, close the filters")}};
}

void CatalogView::focusFirst()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void CatalogView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitFacets();
}

bool CatalogView::eventFilter(QObject* watched, QEvent* event)
{
    const bool result = Page::eventFilter(watched, event);
    if (watched == m_list->viewport() && event->type() == QEvent::Resize && m_grid)
        fitGrid();
    return result;
}

} // namespace catalog
