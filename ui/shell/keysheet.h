// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace shell {

// F1: the keys of the view that is shown, and those that work everywhere.
class KeySheet final : public widgets::Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySheet)

public:
    explicit KeySheet(QWidget* over);
    void openWith(const QString& viewName, const QList<widgets::Page::Key>& ofView, const QStringList& rooms);

Q_SIGNALS:
    void handbookWanted();

private:
    static void addSection(QGridLayout& table, const QString& title, const QList<widgets::Page::Key>& keys);
};

} // namespace shell
