// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace requests {

// A row of a list of requests: what, who, where it lies, how it stands.
class RequestDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDelegate)

public:
    explicit RequestDelegate(QObject* parent = nullptr);
    // Rows of other people's requests say whose they are.
    void setShowsPeople(bool shows) { m_showsPeople = shows; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_showsPeople = false;
};

} // namespace requests
