// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace uimentoring {

// What a session is called and how it stands. It takes the focus, and no key does anything there: after something was
// done with the session the person is where it is, and nothing else is pressed by mistake.
class SessionHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionHead)

public:
    explicit SessionHead(QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace uimentoring
