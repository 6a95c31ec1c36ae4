// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/profileservice.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace profile {

// Colleagues who were found.
class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleModel)

public:
    explicit PeopleModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void set(QList<services::Colleague> people);
    [[nodiscard]] const services::Colleague* at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<services::Colleague> m_people;
};

// A colleague as a row: initials, name, title and department, the skill that was found with its level.
class PeopleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleDelegate)

public:
    explicit PeopleDelegate(const PeopleModel& model, QObject* parent = nullptr);

    void setWords(const QString& words) { m_words = words; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const PeopleModel& m_model;
    QString m_words;
};

} // namespace profile
