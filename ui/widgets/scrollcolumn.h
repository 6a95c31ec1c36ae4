// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {

// A page's content: one column, as wide as reads well, that scrolls down and never sideways. Columns of any width begin
// at the same edge, that of the widest page, so that titles stay where they are from view to view.
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollColumn)

public:
    explicit ScrollColumn(int maxWidth, QWidget* parent = nullptr);
    // Page: see above. Pane: at the edge, for one of several panes. Middle: for a page that is a place of its own.
    // Inner: within the margins that a page has already. Whole: from edge to edge, with all height that there is, for
    // what ends in panes; it scrolls only in a window that is too low for its parts.
    enum class Place { Page, Pane, Middle, Inner, Whole };
    void setPlace(Place place);
    // The least distance between words and the edge of a pane of that width, for what stands beside a column.
    [[nodiscard]] static int marginFor(int width);
    // Where the words of a page of that width begin.
    [[nodiscard]] static int startFor(int width);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    // Empties the column; the widgets are deleted later, hidden at once.
    void clear();
    // Scrolls there once the layout has settled.
    void scrollTo(int y);
    // Where it is, or will be when the layout has settled: what a page that is made anew twice in a row goes back to.
    [[nodiscard]] int position() const;
    // Brings it into sight, and keeps it there while its surroundings are laid out and it has the focus.
    void keepInSight(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void settle(int turn, int turns);
    void bringIntoSight(QWidget* widget);

    QVBoxLayout* m_column;
    int m_maxWidth;
    int m_gap = 0; // between its parts
    Place m_place = Place::Page;
    int m_wanted = -1; // where to be when the layout has settled
    int m_turn = 0;
    QPointer<QWidget> m_insight;
};

// In whatever column it is.
void reveal(QWidget* widget);

// Deletes all that a layout holds, hidden at once.
void clearLayout(QLayout* layout);

} // namespace widgets
