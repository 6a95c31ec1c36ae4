// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talktypes.h"

#include <QStyledItemDelegate>

#include <functional>

namespace community {

// A thread as a line of a list: who, title, beginning, how much was said, when last.
class ThreadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadDelegate)

public:
    using RowAt = std::function<const services::ThreadRow&(int row)>;
    using Now = std::function<QDateTime()>;

    ThreadDelegate(RowAt rowAt, Now now, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintMarks(QPainter& painter, const QRect& line, const services::ThreadRow& row, bool rtl) const;

    RowAt m_rowAt;
    Now m_now;
};

} // namespace community
