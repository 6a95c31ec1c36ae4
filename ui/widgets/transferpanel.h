// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLayout;
QT_END_NAMESPACE

namespace widgets {

class Button;
class ProgressBar;
class TextLabel;

// Something that comes over the network: what it is, how it stands, a bar while it moves, and what can be done.
class TransferPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransferPanel)

public:
    explicit TransferPanel(QWidget* parent = nullptr);

    void setIconName(QLatin1StringView name, Role role = Role::TextMuted);
    void setTitle(const QString& title); // empty: none
    void setStanding(const QString& text);
    void setProgress(int percent, const QString& name); // -1: no bar; 'name' is what a screen reader says
    Button* addAction(const QString& text, bool isNext);
    void clearActions();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_iconName;
    Role m_iconRole = Role::TextMuted;
    TextLabel* m_title;
    TextLabel* m_standing;
    ProgressBar* m_bar;
    QLayout* m_actions;
};

} // namespace widgets
