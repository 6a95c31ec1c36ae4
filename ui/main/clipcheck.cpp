// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/clipcheck.h"

#include "ui/widgets/textlabel.h"
#include "ui/widgets/textpaint.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace uimain {

namespace {

constexpr int kRounding = 1;
constexpr int kTurns = 4;

QString pathOf(const QWidget* widget)
{
    QStringList parts;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1StringView("qt_")))
            parts.prepend(widget->objectName());
        else if (parts.isEmpty())
            parts.prepend(QString::fromLatin1(widget->metaObject()->className()));
    }
    return parts.join(QLatin1Char('/'));
}

// How much of it lies beyond the side edges of what it scrolls in, where nobody can scroll sideways; in pixels.
int beyond(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(above);
        if (!area || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff || area->widget() == widget)
            continue;
        const QWidget* sight = area->viewport();
        const QRect where(widget->mapTo(sight, QPoint()), widget->size());
        return qMax(0, qMax(-where.left(), where.right() + 1 - sight->width()));
    }
    return 0;
}

bool scrolls(const QWidget* widget)
{
    const auto* area = widget ? qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) : nullptr;
    return area && area->viewport() == widget;
}

// Of what Qt's own widgets paint themselves, past widgets::paintLine: how wide the words may be.
int roomInside(const QWidget* widget)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        return combo->style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo)
            .width();
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
        const QMargins margins = field->textMargins() + field->contentsMargins();
        return field->width() - margins.left() - margins.right() -
               2 * field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    }
    return widget->width();
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return combo->currentText();
    if (const auto* field = qobject_cast<const QLineEdit*>(widget))
        return field->text().isEmpty() ? field->placeholderText() : QString();
    return {};
}

bool paintsItself(const QWidget* widget)
{
    const QLatin1StringView name(widget->metaObject()->className());
    return name == QLatin1StringView("QCheckBox") || name == QLatin1StringView("QRadioButton") ||
           name == QLatin1StringView("QLabel") || name == QLatin1StringView("QPushButton") ||
           name == QLatin1StringView("QToolButton") || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QLineEdit*>(widget);
}

class Look final
{
public:
    explicit Look(const std::function<bool(const QString&)>& own) : m_own(own) {}

    void add(const QWidget* where, const char* how, const QString& text, QSize room, QSize takes)
    {
        if (text.isEmpty() || !m_own(text))
            return;
        const Clipped found{pathOf(where), QString::fromLatin1(how), text, room, takes};
        const bool known = std::any_of(m_found.cbegin(), m_found.cend(), [&](const Clipped& before) {
            return before.where == found.where && before.text == found.text;
        });
        if (!known)
            m_found.append(found);
    }

    void paint(QWidget& window)
    {
        widgets::setTextWitness([this](const widgets::CutText& cut) {
            const auto* where = dynamic_cast<const QWidget*>(cut.where);
            add(where, cut.takes.width() > cut.room.width() + kRounding ? "elided" : "lines", cut.text, cut.room,
                cut.takes);
        });
        (void)window.grab();
        widgets::setTextWitness({});
    }

    void walk(const QWidget& window)
    {
        const auto all = window.findChildren<QWidget*>();
        for (const QWidget* widget : all) {
            const QString text = widget->isVisible() ? textOf(widget) : QString();
            if (text.isEmpty())
                continue;
            if (paintsItself(widget))
                measure(widget, text);
            const QWidget* parent = widget->parentWidget();
            const QRect allowed = parent->rect().adjusted(-kRounding, -kRounding, kRounding, kRounding);
            if (!scrolls(parent) && !allowed.contains(widget->geometry()))
                add(widget, "outside", text, parent->size(), {});
            if (const int over = beyond(widget); over > kRounding)
                add(widget, "sideways", text, widget->size(), {widget->width() + over, 0});
        }
    }

    [[nodiscard]] QList<Clipped> found() const { return m_found; }

private:
    void measure(const QWidget* widget, const QString& text)
    {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->wordWrap()) {
            if (const int takes = label->heightForWidth(label->width()); takes > label->height() + kRounding)
                add(widget, "lines", text, label->size(), {label->width(), takes});
            return;
        }
        const bool field = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget);
        const int takes = field ? widget->fontMetrics().horizontalAdvance(text) : widget->sizeHint().width();
        if (const int room = roomInside(widget); takes > room + kRounding)
            add(widget, "narrow", text, {room, widget->height()}, {takes, 0});
    }

    const std::function<bool(const QString&)>& m_own;
    QList<Clipped> m_found;
};

} // namespace

QList<Clipped> clippedTexts(QWidget& window, const std::function<bool(const QString&)>& own)
{
    // What was made or changed is laid out before it is measured, however busy the machine is: a few turns, as laying
    // out one thing may change another.
    for (int turn = 0; turn < kTurns; ++turn)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    Look look(own);
    look.paint(window);
    look.walk(window);
    return look.found();
}

} // namespace uimain
