// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requestwords.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class TextLabel;
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

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Half
    {
        widgets::TextLabel* heading;
        widgets::TextLabel* what;
        widgets::TextLabel* when;
        widgets::TextLabel* said;
    };
    Half makeHalf(const QString& heading);
    void build();

    QBoxLayout* m_halves;
    Half m_mine;
    Half m_theirs;
    widgets::TextLabel* m_why;
    widgets::Button* m_keep;
    widgets::Button* m_again;
};

} // namespace requests
