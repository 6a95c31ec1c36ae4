// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {

class Button;
class ScrollColumn;

// A list, the chosen thing, and optionally what belongs to it, side by side with hairlines between. With less room the
// third goes beneath the thing; with still less the list and the thing take turns, with a way back.
class Panes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panes)

public:
    Panes(QWidget* list, QWidget* main, QWidget* parent = nullptr);
    // 'fallback' is a layout inside the main pane that takes the content when there is no room at the side.
    void setSide(QWidget* content, QVBoxLayout* fallback);
    void setSideShown(bool shown);

    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] bool showsMain() const { return m_mainInFront || !m_narrow; }
    void showMain();
    // True when the list came to the front by it.
    bool showList();

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void place(QWidget* widget, const QRect& rect);
    void moveSide(bool beside);

    QWidget* m_list;
    QWidget* m_main;
    Button* m_back;
    ScrollColumn* m_sideScroll = nullptr;
    QPointer<QWidget> m_side;
    QPointer<QVBoxLayout> m_sideFallback;
    QList<int> m_lines; // x of the hairlines
    bool m_narrow = false;
    bool m_mainInFront = false;
    bool m_sideShown = true;
    bool m_sideBeside = false;
};

} // namespace widgets
