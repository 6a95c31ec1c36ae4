// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace widgets {

// One entry of a LazyColumn.
struct LazyItem
{
    QString id;
    QString name;     // what a screen reader says of it
    QString text;     // its words: what its height is guessed by, and what is painted until its card is made
    size_t state = 0; // another one: its card is made anew
};

// Cards one below the other, in a column that scrolls (ScrollColumn). A card is made when it comes into sight, at most
// two in a turn of the event loop, and one screen ahead while nothing else is to do; until then its words stand there.
// Cards that are far away go again. Each entry takes the focus by Tab; Up and Down lead from one to the next. A card
// that holds the focus, or whose dynamic property "asking" is true, stays, whatever happens.
class LazyColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LazyColumn)

public:
    using Make = std::function<QWidget*(const QString& id)>;

    explicit LazyColumn(Make make, QWidget* parent = nullptr);
    ~LazyColumn() override;

    // Entries with the id and the state of one that is there keep its card.
    void setItems(const QList<LazyItem>& items);
    // What is in sight has changed.
    void look();
    // Puts all that takes the focus here behind 'after' (may be null) in the order of Tab; the last of it.
    QWidget* chain(QWidget* after);
    // Below the last entry the arrows lead to the first of 'next', which lives as long as this one.
    void goesOnIn(LazyColumn* next);
    // The focus goes to that entry, where it is.
    void focusEntry(const QString& id);
    // Top of an entry in this column; -1: it is not here.
    [[nodiscard]] int topOf(const QString& id) const;
    // The entry at that height, and how far below its top that is; empty: none.
    [[nodiscard]] std::pair<QString, int> entryAt(int y) const;
    [[nodiscard]] int cards() const;               // that are made
    [[nodiscard]] QList<QWidget*> entries() const; // from top to bottom

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // What is in sight stands so much lower than before, as the heights above it were guessed wrong.
    void shifted(int by);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Frame;

    void renew(Frame* frame, const LazyItem& item);
    void makeCard(Frame* frame);
    void measure(Frame* frame);
    void measureAll();
    void arrange();
    void fill(bool ahead);
    void letGo(int top, int bottom);
    void step(Frame* from, int by);
    [[nodiscard]] qsizetype firstBelow(int y) const;
    [[nodiscard]] int guess(const LazyItem& item, int width) const;

    Make m_make;
    QList<Frame*> m_frames;
    LazyColumn* m_above = nullptr;
    LazyColumn* m_below = nullptr;
    QTimer m_more;
    bool m_whole = true; // all that is in sight is made at once
    bool m_filling = false;
};

} // namespace widgets
