// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

// Elsewhere LC_ALL says how tests write dates and figures; Windows has it in its settings only.
static void writeAsWithoutASystem()
{
    QLocale::setDefault(QLocale::c());
}
Q_CONSTRUCTOR_FUNCTION(writeAsWithoutASystem)
