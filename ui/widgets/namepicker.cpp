// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namepicker.h"

#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace widgets {

NamePicker::NamePicker(const QString& placeholder, const QString& hits, Find find, QWidget* parent)
    : QWidget(parent), m_find(std::move(find)), m_field(new SearchField(placeholder)), m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1));
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setObjectName(QStringLiteral("personField"));
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setAccessibleName(hits);
    m_list->setFixedHeight(scaled(150));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    setLabel(placeholder);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &NamePicker::search);
    connect(m_field, &SearchField::moveToResults, this, [this] {
        if (m_list->count() > 0) {
            m_list->setCurrentRow(0);
            m_list->setFocus();
        }
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_id.isEmpty() && m_list->count() > 0)
            choose(0);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
}

void NamePicker::setLabel(const QString& label)
{
    m_field->setAccessibleName(label);
}

QString NamePicker::chosenName() const
{
    return m_id.isEmpty() ? QString() : m_field->text();
}

void NamePicker::setChosen(const QString& id, const QString& name)
{
    m_id = id;
    m_field->setText(name);
    m_list->hide();
}

void NamePicker::clear()
{
    m_id.clear();
    m_field->clear();
    m_list->hide();
}

void NamePicker::search()
{
    m_id.clear();
    m_list->clear();
    const QString words = m_field->text().trimmed();
    if (!words.isEmpty()) {
        for (const Hit& hit : m_find(words)) {
            const QString line = hit.about.isEmpty() ? hit.name : hit.name + QStringLiteral(" · ") + hit.about;
            auto* row = new QListWidgetItem(line, m_list);
            row->setToolTip(line);
            row->setData(Qt::UserRole, hit.id);
            row->setData(Qt::UserRole + 1, hit.name);
        }
    }
    m_list->setVisible(m_list->count() > 0);
    Q_EMIT chosen({});
}

void NamePicker::choose(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item)
        return;
    m_id = item->data(Qt::UserRole).toString();
    m_field->setText(item->data(Qt::UserRole + 1).toString());
    m_field->setFocus();
    m_list->hide();
    Q_EMIT chosen(m_id);
}

} // namespace widgets
