// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace widgets {

// The steps of a pathway at a glance: ●──●──◐──○──○.
class StepDots final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepDots)

public:
    enum class Dot { Done, Active, Open, Locked };
    struct Step
    {
        Dot dot = Dot::Open;
        bool optional = false; // a smaller dot
        QString tip;
    };

    explicit StepDots(QWidget* parent = nullptr);
    // The description is what a screen reader says.
    void setDots(const QList<Step>& dots, const QString& description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // tool tips

private:
    [[nodiscard]] QPointF centre(qsizetype index) const;

    QList<Step> m_dots;
};

// The dot of a state whose values have the same names.
template <typename State>
[[nodiscard]] constexpr StepDots::Dot dotOf(State state)
{
    switch (state) {
    case State::Done:
        return StepDots::Dot::Done;
    case State::Active:
        return StepDots::Dot::Active;
    case State::Open:
        return StepDots::Dot::Open;
    case State::Locked:
        break;
    }
    return StepDots::Dot::Locked;
}

void paintStepDot(QPainter& painter, const QPointF& centre, qreal radius, StepDots::Dot dot);

} // namespace widgets
