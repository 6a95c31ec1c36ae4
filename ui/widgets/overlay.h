// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {

class Page;

// A panel over the window's content (the palette, a form, the list of keys). Esc or a press beside it closes it, focus
// stays in it meanwhile, with Tab round and round, and goes back to where it was. Modal for assistive programs, to
// which the panel is a dialog, and not for the event loop.
class Overlay : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Overlay)

public:
    enum class Position { Top, Middle };

    Overlay(const QString& name, int width, Position position, QWidget* over);

    [[nodiscard]] QWidget* panel() const { return m_panel; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void openFor(QWidget* firstFocus);
    void close();
    void refit();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void keepFocus(QWidget* old, QWidget* now);

    QWidget* m_panel;
    QVBoxLayout* m_column;
    QPointer<QWidget> m_cameFrom;
    QPointer<Page> m_page; // that it came from
    QPointer<QWidget> m_first;
    int m_width;
    Position m_position;
};

} // namespace widgets
