// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QHash>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace widgets {

// One of the parts that a widget paints itself, to assistive programs: without parts of its own, and what Enter does
// there is done by pressing it.
class SpokenItem : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(SpokenItem)

public:
    explicit SpokenItem(QWidget* owner) : m_owner(owner) {}

    [[nodiscard]] bool isValid() const final { return m_owner && isThere(); }
    [[nodiscard]] QObject* object() const final { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface* parent() const final;
    [[nodiscard]] QAccessibleInterface* child(int) const final { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const final { return nullptr; }
    [[nodiscard]] int childCount() const final { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const final { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const final { return isValid() ? words(kind) : QString(); }
    void setText(QAccessible::Text, const QString&) final {}
    [[nodiscard]] QRect rect() const final;
    [[nodiscard]] QAccessible::State state() const final;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType kind) override;
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const final { return {}; }
    void doAction(const QString& action) final;

protected:
    ~SpokenItem() override = default;

    // Asked while the widget is there only, and all but the first while the part is there.
    [[nodiscard]] virtual bool isThere() const = 0;
    [[nodiscard]] virtual QString words(QAccessible::Text kind) const = 0;
    [[nodiscard]] virtual QRect place() const = 0;      // on surface()
    [[nodiscard]] virtual QWidget* surface() const = 0; // what it is painted on
    [[nodiscard]] virtual bool isCurrent() const = 0;
    virtual void complete(QAccessible::State& /*state*/) const {} // what differs from a row that can be chosen
    virtual void go() = 0;                                        // it is the current one then
    virtual void press() = 0;

private:
    QPointer<QWidget> m_owner;
};

// Those of one widget that were asked for, by where they are in it.
template <typename Place>
class SpokenItems final
{
    Q_DISABLE_COPY_MOVE(SpokenItems)

public:
    SpokenItems() = default;
    ~SpokenItems() { forget(); }

    // make() gives it the first time; it goes with forget().
    template <typename Make>
    [[nodiscard]] QAccessibleInterface* at(const Place& place, const Make& make)
    {
        if (const QAccessible::Id known = m_ids.value(place))
            return QAccessible::accessibleInterface(known);
        QAccessibleInterface* made = make();
        const QAccessible::Id id = QAccessible::registerAccessibleInterface(made);
        m_ids.insert(place, id);
        m_places.insert(made, place);
        return made;
    }
    [[nodiscard]] Place placeOf(const QAccessibleInterface* item, const Place& none) const
    {
        return m_places.value(item, none);
    }
    void forget()
    {
        m_places.clear();
        for (const QAccessible::Id id : std::exchange(m_ids, {}))
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    QHash<Place, QAccessible::Id> m_ids;
    QHash<const QAccessibleInterface*, Place> m_places;
};

} // namespace widgets
