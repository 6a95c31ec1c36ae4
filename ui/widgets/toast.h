// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace widgets {

class Button;
class TextLabel;

// 'Withdrawn from Secure coding. Undo' at the lower edge of a window. It goes by itself, waits while the pointer or the
// focus is in it, and a newer one replaces it.
class Toast final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    explicit Toast(QWidget* over);
    void show(const QString& text, const QString& action = {}, std::function<void()> onAction = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void leave();

    QString m_text;
    QString m_action;
    std::function<void()> m_onAction;
    QPushButton* m_button;
    QTimer* m_timer;
};

} // namespace widgets
