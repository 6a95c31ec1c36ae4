// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include "ui/widgets/arrowkeys.h"
#include "ui/widgets/lazycolumn.h"

#include <QLayout>
#include <QWidget>

#include <utility>

namespace widgets {

namespace {

void collectInside(QList<QWidget*>& found, const QWidget* part);

void collect(QList<QWidget*>& found, QWidget* part);

void collect(QList<QWidget*>& found, QList<QWidget*>& placed, const QLayout* layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayout* inner = layout->itemAt(i)->layout()) {
            collect(found, placed, inner);
        } else if (QWidget* widget = layout->itemAt(i)->widget()) {
            placed.append(widget);
            collect(found, widget);
        }
    }
}

// As they stand.
void collect(QList<QWidget*>& found, QWidget* part)
{
    if (takesTab(part))
        found.append(part);
    collectInside(found, part);
}

void collectInside(QList<QWidget*>& found, const QWidget* part)
{
    if (const auto* column = qobject_cast<const LazyColumn*>(part)) {
        for (QWidget* entry : column->entries())
            collect(found, entry);
        return;
    }
    QList<QWidget*> placed;
    if (const QLayout* layout = part->layout())
        collect(found, placed, layout);
    const auto children = part->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (!placed.contains(child) && !child->isWindow()) // a menu, a list that drops down
            collect(found, child);
    }
}

QWidget* chain(QWidget* last, const QList<QWidget*>& parts)
{
    for (QWidget* part : parts) {
        if (last)
            QWidget::setTabOrder(last, part);
        last = part;
    }
    return last;
}

} // namespace

bool takesTab(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QWidget* chainTab(QWidget* last, QWidget* part)
{
    QList<QWidget*> found;
    collect(found, part);
    return chain(last, found);
}

QWidget* chainTab(QWidget* last, const QLayout* layout)
{
    QList<QWidget*> found, placed;
    collect(found, placed, layout);
    return chain(last, found);
}

bool stepByTab(const QWidget* page, bool next)
{
    QWidget* const window = page->window();
    QList<QWidget*> ring;
    bool met = false;
    for (QWidget* at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
        if (!page->isAncestorOf(at)) {
            if (takesTab(at))
                ring.append(at);
        } else if (!std::exchange(met, true)) {
            collectInside(ring, page);
        }
    }
    ring.removeIf([](const QWidget* one) { return !one->isVisible() || !one->isEnabled(); });
    qsizetype here = -1;
    for (QWidget* from = window->focusWidget(); from && here < 0; from = from->parentWidget())
        here = ring.indexOf(from);
    if (here < 0)
        return false;
    QWidget* const to = ring.at((here + (next ? 1 : ring.size() - 1)) % ring.size());
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    showInAreas(to); // an area does so by itself only for what was in it before
    return true;
}

} // namespace widgets
