// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr const char* kStandIn = "standIn";

// Where it is low (large letters in a small window) words and buttons go before the picture and the air around them.
class Room final : public QObject
{
public:
    Room(QWidget* state, QBoxLayout* column, QWidget* icon) : QObject(state), m_column(column), m_icon(icon)
    {
        state->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            share(static_cast<QWidget*>(watched)->size());
        return QObject::eventFilter(watched, event);
    }

private:
    void share(QSize size)
    {
        const int air = 2 * (grid(8) - grid(2)) + m_icon->height() + m_column->spacing();
        const int bare = m_column->totalMinimumHeightForWidth(size.width()) - (m_icon->isHidden() ? 0 : air);
        const bool low = bare + air > size.height();
        if (low == m_icon->isHidden())
            return;
        m_icon->setHidden(low);
        const int margin = grid(low ? 2 : 8);
        m_column->setContentsMargins(grid(4), margin, grid(4), margin);
    }

    QBoxLayout* m_column;
    QWidget* m_icon;
};

} // namespace

EmptyState::EmptyState(QLatin1StringView iconName, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_own(sentence), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(grid(4), grid(8), grid(4), grid(8));
    m_column->setSpacing(grid(4));
    auto* icon = new IconView(iconName, 36);
    m_column->addWidget(icon, 0, Qt::AlignHCenter);
    new Room(this, m_column, icon);
    m_sentence = new TextLabel(sentence, Type::Lead, Role::TextMuted);
    m_sentence->setCentred(true);
    m_column->addWidget(m_sentence);
    m_column->addStretch(1);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_own = sentence;
    sayIt();
}

void EmptyState::setAlwaysTrue()
{
    m_alwaysTrue = true;
    findStandIn();
}

void EmptyState::findStandIn()
{
    QVariant words;
    for (const QWidget* at = this; at && !words.isValid() && !m_alwaysTrue; at = at->parentWidget())
        words = at->property(kStandIn);
    if (words.toString() == m_standIn)
        return;
    m_standIn = words.toString();
    sayIt();
    Q_EMIT standInChanged();
}

void EmptyState::sayIt()
{
    m_sentence->setText(hasStandIn() ? m_standIn : m_own);
    m_sentence->updateGeometry();
    if (m_actions)
        m_actions->setVisible(!hasStandIn());
}

// It is often made before it is put where it is shown.
bool EmptyState::event(QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ShowToParent)
        findStandIn();
    return QWidget::event(event);
}

void setStandIn(QWidget* pages, const QString& words)
{
    if (pages->property(kStandIn).toString() == words)
        return;
    pages->setProperty(kStandIn, words);
    for (EmptyState* state : pages->findChildren<EmptyState*>())
        state->findStandIn();
}

Button* EmptyState::setAction(const QString& text)
{
    if (!m_action)
        m_action = addButton(Button::Kind::Primary, -1);
    m_action->setText(text);
    return m_action;
}

Button* EmptyState::setBetterAction(const QString& text)
{
    if (!m_better)
        m_better = addButton(Button::Kind::Primary, m_action ? 0 : -1);
    m_better->setText(text);
    m_better->show();
    if (m_action)
        m_action->setKind(Button::Kind::Secondary);
    return m_better;
}

void EmptyState::withoutBetterAction()
{
    if (m_better)
        m_better->hide();
    if (m_action)
        m_action->setKind(Button::Kind::Primary);
}

Button* EmptyState::setQuietAction(const QString& text)
{
    if (!m_quiet)
        m_quiet = addButton(Button::Kind::Quiet, -1);
    m_quiet->setText(text);
    return m_quiet;
}

// -1: beneath all that is there.
Button* EmptyState::addButton(Button::Kind kind, int at)
{
    if (!m_actions) {
        m_actions = new QWidget(this);
        m_actions->setHidden(hasStandIn());
        auto* column = new QVBoxLayout(m_actions);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_column->spacing());
        m_column->insertWidget(m_column->count() - 1, m_actions);
    }
    auto* button = new Button({}, kind);
    button->setWraps(true);
    static_cast<QVBoxLayout*>(m_actions->layout())->insertWidget(at, button, 0, Qt::AlignHCenter);
    return button;
}

IconView::IconView(QLatin1StringView iconName, int side, QWidget* parent)
    : QWidget(parent), m_name(iconName), m_side(side)
{
    setFixedSize(scaled(m_side), scaled(m_side));
}

void IconView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedSize(scaled(m_side), scaled(m_side));
}

void IconView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, rect(), QLatin1StringView(m_name.toLatin1()), Role::Control);
}

} // namespace widgets
