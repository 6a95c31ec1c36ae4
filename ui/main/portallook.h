// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/systemlookteller.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

namespace uimain {

// Colours, contrast and motion as the freedesktop portal has them (org.freedesktop.portal.Settings): by
// org.freedesktop.appearance, and where that lacks one by GNOME's own names, which its portal hands on, too. Never
// waits for an answer. Without a portal the system says nothing.
class PortalLook final : public SystemLookTeller
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalLook)

public:
    explicit PortalLook(QDBusConnection bus, QObject* parent = nullptr);

private Q_SLOTS:
    void change(const QString& group, const QString& name, const QDBusVariant& value);

private:
    void ask();
    [[nodiscard]] QVariant value(const QString& group, const QString& name) const;
    [[nodiscard]] models::SystemLook look() const;

    QDBusConnection m_bus;
    QMap<QString, QVariantMap> m_values; // by group and name
};

} // namespace uimain
