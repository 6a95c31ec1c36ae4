// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/catalogservice.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QListView;
class QStackedWidget;
class QTimer;
QT_END_NAMESPACE

namespace models {
class CatalogModel;
class Preferences;
} // namespace models
namespace services {
class VoiceService;
}
namespace widgets {
class Button;
class EmptyState;
class FlowLayout;
class Overlay;
class ScrollColumn;
class SearchField;
class TextLabel;
} // namespace widgets

namespace catalog {

class CourseDelegate;
class FacetPanel;

// The whole catalog: words, facets with counts, a list or grid that reads only what is looked at. The first page of a
// result is there in the same frame as the key; the rest and the counts follow from the worker.
class CatalogView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogView)

public:
    CatalogView(services::CatalogService& catalog, models::Preferences& preferences, QWidget* parent = nullptr);

    // What else people say of courses: wishes. May stay unset.
    void setVoices(services::VoiceService* voices);

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    void buildList();
    void connectParts();
    void search(); // now, bounded
    void goToWanted();
    void askForRest(); // counts and the rest, soon
    void setFilter(const services::CatalogFilter& filter);
    void showCount(const services::CatalogResult& result, bool complete);
    void showNothing(const services::CatalogResult& result);
    void askWithoutFilters(); // when nothing is left with them
    [[nodiscard]] services::CatalogFilter wordsAlone() const;
    void showChips();
    void setGrid(bool grid);
    void fitGrid();
    void fitFacets();
    void openRow(const QModelIndex& index);

    services::CatalogService& m_catalog;
    models::Preferences& m_preferences;
    services::VoiceService* m_voices = nullptr;
    services::CatalogFilter m_filter;
    models::CatalogModel* m_model;
    CourseDelegate* m_delegate;
    widgets::SearchField* m_field = nullptr;
    widgets::TextLabel* m_count = nullptr;
    widgets::Button* m_filterButton = nullptr;
    widgets::Button* m_listButton = nullptr;
    widgets::Button* m_gridButton = nullptr;
    QWidget* m_chips = nullptr;
    widgets::FlowLayout* m_chipLine = nullptr;
    widgets::ScrollColumn* m_facetScroll = nullptr;
    FacetPanel* m_facets = nullptr;
    QStackedWidget* m_results = nullptr;
    QListView* m_list = nullptr;
    widgets::EmptyState* m_nothing = nullptr;
    widgets::ScrollColumn* m_nothingScroll = nullptr;
    QTimer* m_restTimer = nullptr;
    bool m_grid = false;
    bool m_facetsOpen = false; // in the narrow form
    int m_wantedScroll = -1;
    int m_withoutFilters = -1; // courses found with the words alone; -1: not known
    bool m_complete = false;   // the list holds all that was found
};

} // namespace catalog
