// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace widgets {

class SearchField;

// A field that finds something by its name while one types: Down and Enter choose, the field then shows the name.
class NamePicker : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamePicker)

public:
    struct Hit
    {
        QString id, name;
        QString about; // may be empty
    };
    using Find = std::function<QList<Hit>(const QString& words)>;

    // 'hits': what a screen reader calls the list of those that match.
    NamePicker(const QString& placeholder, const QString& hits, Find find, QWidget* parent = nullptr);
    [[nodiscard]] QString chosenId() const { return m_id; }
    [[nodiscard]] QString chosenName() const;
    void setChosen(const QString& id, const QString& name); // as if found
    void clear();
    void setLabel(const QString& label);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    void search();
    void choose(int row);

    Find m_find;
    SearchField* m_field;
    QListWidget* m_list;
    QString m_id;
};

} // namespace widgets
