// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/openlist.h"

#include <QComboBox>
#include <QKeyEvent>

namespace widgets {

namespace {

class OpenList final : public QObject
{
public:
    explicit OpenList(QComboBox* choice) : QObject(choice), m_choice(choice) { choice->installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Wheel) {
            event->ignore();
            return true;
        }
        if (event->type() != QEvent::KeyPress)
            return false;
        static const QList<int> kMoving{Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                                        Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!kMoving.contains(key->key()) && (key->text().isEmpty() || !key->text().at(0).isLetterOrNumber()))
            return false;
        m_choice->showPopup();
        return true;
    }

private:
    QComboBox* m_choice;
};

} // namespace

void openBeforeChoosing(QComboBox* choice)
{
    new OpenList(choice);
}

} // namespace widgets
