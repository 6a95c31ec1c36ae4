// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requestwords.h"

#include <QWidget>

namespace widgets {
class Button;
class TwoSides;
} // namespace widgets

namespace requests {

// Two decisions met: mine, which waited, and what is on the server. Both are shown; nothing is overwritten.
class ConflictPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictPanel)

public:
    explicit ConflictPanel(QWidget* parent = nullptr);
    // 'mineAt' may be invalid when the outbox does not say.
    void setConflict(const services::Conflict& conflict, const QDateTime& mineAt, const QString& me,
                     const models::NameOf& nameOf, const QDateTime& now);

Q_SIGNALS:
    void keepTheirs();
    void decideAgain();

private:
    widgets::TwoSides* m_sides;
    widgets::Button* m_again;
    widgets::Button* m_keep;
};

} // namespace requests
