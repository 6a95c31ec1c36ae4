// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace widgets {

// Keeps the keyboard's place in a page. When what has the focus goes, because it is made anew, hidden or forbidden, Qt
// passes the focus on along the order of Tab, which may end anywhere in the window. Here the page itself holds it until
// the turn of the event loop is over; then it goes to the widget that has the same name (object name, else kind,
// accessible name and words; within parents of the same names), or to what now stands where it stood.
class FocusKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusKeeper)

public:
    explicit FocusKeeper(QWidget* page);

    // The page is about to be made anew.
    void remember();
    // The page has been made anew.
    void giveBackSoon();
    // The focus is on something that is gone from sight: the page takes it. False: it is not.
    bool hold();
    // The next giving back goes to the widget of that object name, and brings it into sight.
    void want(const QString& objectName);

private:
    struct Mark
    {
        QString name;
        QString path; // names of its parents
        bool operator==(const Mark&) const = default;
    };
    struct Place
    {
        Mark mark;
        QList<Mark> before, after; // the nearest first
        QString text;              // that is being written, and where in it
        int cursor = 0;
    };

    [[nodiscard]] Mark markOf(const QWidget* widget) const;
    [[nodiscard]] Place placeOf(QWidget* widget) const;
    [[nodiscard]] QList<QWidget*> takers() const; // in the order of Tab
    [[nodiscard]] QWidget* nearest(const QList<QWidget*>& takers) const;
    [[nodiscard]] QWidget* focus() const;
    void noteFocus(QWidget* before, QWidget* now);
    void giveBack();

    QWidget* m_page;
    std::optional<Place> m_place;
    QString m_wanted;
    int m_turn = 0; // the last that was asked for
};

} // namespace widgets
