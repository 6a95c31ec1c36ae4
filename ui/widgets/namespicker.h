// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <utility>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace widgets {

class FlowLayout;
class SearchField;

// Several things by their names: chosen ones as chips, others by typing.
class NamesPicker : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamesPicker)

public:
    using Hit = std::pair<QString, QString>; // id, name
    struct Source
    {
        std::function<QList<Hit>(const QString& words)> find; // while one types
        std::function<QString(const QString& id)> name;
        // The id of what was typed in full; empty: nothing that is known. Without it one chooses from the list only.
        std::function<QString(const QString& words)> read = {};
        // What is like that which nothing matches, to be chosen from after Enter.
        std::function<QList<Hit>(const QString& words)> near = {};
    };

    // 'hits': what a screen reader calls the list of those that match. 'name' of the field; the list's is "name-list".
    NamesPicker(const QString& placeholder, const QString& hits, const QString& name, Source source,
                QWidget* parent = nullptr);
    // What is none of those that are known stays in the field, as if typed.
    void setChosen(const QStringList& ids);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    // With a reader: takes what was typed in full, also with commas between. Returns what is left.
    QStringList takeTyped();
    void listNear();                          // what is like that which stands there and is not known
    [[nodiscard]] QStringList unread() const; // of what was typed, that which is not known

Q_SIGNALS:
    void changed(); // what is chosen, or typed
    void unknown(); // Enter, or a comma, behind what is not known

private:
    QStringList take(const QString& list);
    void type(const QString& words);
    void enter();
    void search(const QString& words);
    void list(const QList<Hit>& hits);
    void choose(int row);
    void add(const QString& id);
    void showChips();

    Source m_source;
    QStringList m_chosen;
    QWidget* m_chips;
    FlowLayout* m_flow;
    SearchField* m_field;
    QListWidget* m_list;
    bool m_guessing = false; // what is listed matches nothing that was typed: Enter does not take it
};

} // namespace widgets
