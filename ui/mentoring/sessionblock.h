// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace uimentoring {

// One session with all that is said of it and can be done with it.
class SessionBlock final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionBlock)

public:
    explicit SessionBlock(int spacing, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    // A bar at the leading edge: somebody was led to this one.
    void setMarked(bool marked);
    [[nodiscard]] bool isMarked() const { return m_marked; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    bool m_marked = false;
};

} // namespace uimentoring
