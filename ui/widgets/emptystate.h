// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {

class TextLabel;

// Nothing here: one sentence that teaches, one action at most, above it perhaps a better one for now, and beneath it
// perhaps a quiet one.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    EmptyState(QLatin1StringView iconName, const QString& sentence, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    Button* setAction(const QString& text);
    [[nodiscard]] Button* action() const { return m_action; }
    Button* setBetterAction(const QString& text); // the other one is then shown as second best
    void withoutBetterAction();
    Button* setQuietAction(const QString& text);
    // What it says stays true whatever is on this computer (see setStandIn).
    void setAlwaysTrue();
    [[nodiscard]] bool hasStandIn() const { return !m_standIn.isEmpty(); }
    [[nodiscard]] const QString& standIn() const { return m_standIn; }
    void findStandIn();

Q_SIGNALS:
    void standInChanged(); // what stands beside it may count or say the same otherwise

protected:
    bool event(QEvent* event) override;

private:
    Button* addButton(Button::Kind kind, int at);

    void sayIt();

    TextLabel* m_sentence;
    QString m_own;
    QString m_standIn;
    bool m_alwaysTrue = false;
    QWidget* m_actions = nullptr;
    Button* m_action = nullptr;
    Button* m_better = nullptr;
    Button* m_quiet = nullptr;
    QVBoxLayout* m_column;
};

// While not all has been fetched that these pages are about: what every empty state in 'pages' says instead of its own
// sentence, without its actions. Empty: each its own again.
void setStandIn(QWidget* pages, const QString& words);

// An icon as a widget, decoration only; it grows with the text.
class IconView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconView)

public:
    IconView(QLatin1StringView iconName, int side, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_name;
    int m_side;
};

} // namespace widgets
