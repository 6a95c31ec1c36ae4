// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace widgets {
class SearchField;
}

namespace requests {

// A field that finds a person while one types: Down and Enter choose, the field then shows the name.
class PersonPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonPicker)

public:
    using Find = std::function<QList<domain::Person>(const QString& words)>;

    explicit PersonPicker(Find find, QWidget* parent = nullptr);
    [[nodiscard]] QString personId() const { return m_personId; }
    [[nodiscard]] QString personName() const;
    void clear();
    void setLabel(const QString& label);

Q_SIGNALS:
    void chosen(const QString& personId);

private:
    void search();
    void choose(int row);

    Find m_find;
    widgets::SearchField* m_field;
    QListWidget* m_list;
    QString m_personId;
};

} // namespace requests
