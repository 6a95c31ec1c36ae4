// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QVariantMap>
#include <QWidget>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QKeySequence;
QT_END_NAMESPACE

namespace widgets {

class FocusKeeper;
class SearchField;

// What a view of the window is to the shell. A view is built when it is first shown and lives as long as the account's
// services do; when its data changes while it is hidden it reads them on the next show.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    struct Key
    {
        QString keys; // as shown to people
        QString what;
    };

    explicit Page(QWidget* parent = nullptr);

    // Shows this place (a course, a filter). Called before the page is visible.
    virtual void open(const QUrl& place) { Q_UNUSED(place) }
    // Reads its data if need be, although it is not visible yet: a window that is about to be shown is then laid out
    // once.
    void fill();
    // Scroll position and the like: kept in the history and, as far as it makes sense, over a restart.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }
    // What is being written in it and kept nowhere, for the page that takes its place when a window is made anew
    // (another language). For memory only: there may be passwords among it.
    [[nodiscard]] virtual QVariantMap writing() const;
    // After open(), for the same place, and fill().
    virtual void writeOn(const QVariantMap& writing);
    // Closes the top-most thing of the page; false when there was none.
    virtual bool closeTopmost() { return false; }
    [[nodiscard]] virtual QList<Key> keys() const { return {}; }
    virtual void focusFirst() {}
    // The field to which addSearchKeys() leads now; null: there is none.
    [[nodiscard]] SearchField* searchField() const;
    // Somebody has begun to look at it (isLookedAt): the window became active, or they did something in one that a link
    // had opened. What is in sight may count as read from then on.
    virtual void lookedAt() {}
    // The window wants to close: 'done' when nothing is lost by it, within seconds.
    virtual void settle(std::function<void()> done) { done(); }

public Q_SLOTS:
    void refreshSoon(); // at once when visible (once per turn of the event loop), else on the next show

Q_SIGNALS:
    void go(const QUrl& place);
    void say(const QString& text); // a toast
    void immersive(bool on);       // all of the screen for this page, without rail and bars
    // 'lasts': how long that can be done; zero: as long as it is offered.
    void sayWithUndo(const QString& text, const QString& action, const std::function<void()>& undo,
                     std::chrono::milliseconds lasts = {});

protected:
    // A key of this page, wherever in it the focus is; fields that take letters take them first.
    void addKey(const QKeySequence& keys, std::function<void()> run);
    // Ctrl+F and '/' lead to the search field that is shown.
    void addSearchKeys();
    // Something was opened in this page: the focus goes to the field of that object name once it is there.
    void focusOn(const QString& objectName);
    // What the page says of times grows old: it is made anew each minute while it is visible.
    void keepTime();
    bool focusNextPrevChild(bool next) override;
    // In sight, in a window that is active and at which somebody is (widgets/attention.h).
    [[nodiscard]] bool isLookedAt() const;
    // Another place is shown: at once when visible, else before the next paint.
    void refreshNow();
    virtual void refresh() {}
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refreshIfStale();

    FocusKeeper* m_focus;
    bool m_searchKeys = false;
    bool m_stale = true;
    bool m_queued = false;
};

} // namespace widgets
