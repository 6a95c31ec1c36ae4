// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/personpicker.h"

#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace requests {

PersonPicker::PersonPicker(Find find, QWidget* parent)
    : QWidget(parent),
      m_find(std::move(find)),
      m_field(new widgets::SearchField(tr("Name of a person"))),
      m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::grid(1));
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setObjectName(QStringLiteral("personField"));
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setAccessibleName(tr("People who match"));
    m_list->setFixedHeight(widgets::scaled(150));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    setLabel(tr("Person"));
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &PersonPicker::search);
    connect(m_field, &widgets::SearchField::moveToResults, this, [this] {
        if (m_list->count() > 0) {
            m_list->setCurrentRow(0);
            m_list->setFocus();
        }
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_personId.isEmpty() && m_list->count() > 0)
            choose(0);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
}

void PersonPicker::setLabel(const QString& label)
{
    m_field->setAccessibleName(label);
}

QString PersonPicker::personName() const
{
    return m_personId.isEmpty() ? QString() : m_field->text();
}

void PersonPicker::clear()
{
    m_personId.clear();
    m_field->clear();
    m_list->hide();
}

void PersonPicker::search()
{
    m_personId.clear();
    m_list->clear();
    const QString words = m_field->text().trimmed();
    if (!words.isEmpty()) {
        const auto people = m_find(words);
        for (const domain::Person& person : people) {
            const QString line =
                person.title.isEmpty() ? person.name : person.name + QStringLiteral(" · ") + person.title;
            auto* row = new QListWidgetItem(line, m_list);
            row->setData(Qt::UserRole, person.id);
            row->setData(Qt::UserRole + 1, person.name);
        }
    }
    m_list->setVisible(m_list->count() > 0);
    Q_EMIT chosen({});
}

void PersonPicker::choose(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item)
        return;
    m_personId = item->data(Qt::UserRole).toString();
    m_field->setText(item->data(Qt::UserRole + 1).toString());
    m_field->setFocus();
    m_list->hide();
    Q_EMIT chosen(m_personId);
}

} // namespace requests
