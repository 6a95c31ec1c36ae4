// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenchoice.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/spokencells.h"
#include "ui/widgets/spokenlist.h"
#include "ui/widgets/spokentable.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequence>
#include <QListView>
#include <QTableView>

namespace widgets {

namespace {

constexpr const char* kSpokenAs = "spokenAs";

class SpokenChoice final : public QAccessibleWidget
{
public:
    explicit SpokenChoice(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::CheckBox), m_button(button)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        if (const auto* box = qobject_cast<const QCheckBox*>(m_button))
            state.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (!said.isEmpty())
            return said;
        if (kind == QAccessible::Name && qobject_cast<Chip*>(m_button)) // which paints an '&' as it is
            return m_button->text();
        if (kind == QAccessible::Name)
            return withoutMnemonic(m_button->text());
        return kind == QAccessible::Accelerator ? m_button->shortcut().toString(QKeySequence::NativeText) : said;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (m_button->isEnabled())
            names << toggleAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action != toggleAction())
            QAccessibleWidget::doAction(action);
        else if (m_button->isEnabled())
            m_button->click();
    }

private:
    static QString withoutMnemonic(QString text)
    {
        const QString both = QStringLiteral("&&");
        const QChar kept(QChar::ObjectReplacementCharacter);
        return text.replace(both, kept).remove(QLatin1Char('&')).replace(kept, QLatin1Char('&'));
    }

    QAbstractButton* m_button;
};

// Which role a widget of our own has; what is a dialog lies over all else (Overlay).
class SpokenAs final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = role() == QAccessible::Dialog;
        return state;
    }
};

QAccessibleInterface* choiceInterface(const QString&, QObject* object)
{
    // A screen reader reads out what shows itself and is a notification.
    if (qobject_cast<Toast*>(object) || qobject_cast<Banner*>(object))
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Notification);
    // Not dynamic_cast: the web engine's objects come here, too, and have no type information (-fno-rtti).
    if (auto* cells = qobject_cast<CellSource*>(object))
        return new SpokenCells(qobject_cast<QWidget*>(object), *cells);
    if (const QVariant role = object->property(kSpokenAs); role.isValid())
        return new SpokenAs(qobject_cast<QWidget*>(object), QAccessible::Role(role.toInt()));
    if (auto* list = qobject_cast<QListView*>(object))
        return new SpokenList(list);
    if (auto* table = qobject_cast<QTableView*>(object))
        return new SpokenTable(table);
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && button->isCheckable() ? new SpokenChoice(button) : nullptr;
}

} // namespace

void speakChoices()
{
    QAccessible::installFactory(choiceInterface);
}

void speakAs(QWidget* widget, QAccessible::Role role)
{
    widget->setProperty(kSpokenAs, int(role));
}

void nameChoice(QComboBox* choice, const QString& name)
{
    choice->setAccessibleName(name);
    choice->setAccessibleDescription(name);
}

} // namespace widgets
