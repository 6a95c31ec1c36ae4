// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace widgets {

class Button;
class TextLabel;

// 'Withdrawn from Secure coding. Undo' at an edge of a window, where it lies over nothing that can be pressed or
// written in and over no heading, or over as little of that as possible; when something comes to be below it, it makes
// way. It goes by itself or with a click on it, waits while the pointer or the focus is in it, and a newer one replaces
// it.
class Toast final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    // In 'within', a part of 'over' (null: anywhere in it).
    explicit Toast(QWidget* over, QWidget* within = nullptr);
    // The action is offered for so long, however long the words stay; zero: as long as they do.
    void show(const QString& text, const QString& action = {}, std::function<void()> onAction = {},
              std::chrono::milliseconds lasts = {});
    // What its action would act on is about to go.
    void withdraw();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();
    void makeWay();
    [[nodiscard]] QList<QRect> places() const;
    [[nodiscard]] QRect best() const;
    [[nodiscard]] int covered(const QRect& place) const;
    void leave();
    void offer(const QString& action);
    void endOffer();
    [[nodiscard]] bool isInHand() const; // somebody points at it, or is in it with the focus

    QWidget* m_within;
    QString m_text;
    QString m_action;
    std::function<void()> m_onAction;
    QPushButton* m_button;
    QTimer* m_timer;
    QTimer* m_offer;
    QPoint m_pointer;           // where it was when the toast came: one that rests there does not point at it
    QPointer<QWidget> m_before; // where the focus was
};

} // namespace widgets
