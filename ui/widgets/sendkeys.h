// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QShortcut;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Ctrl+Enter, with either key, anywhere in 'form' does what its last button does. The keys, to be switched off where
// something in the form has them meanwhile.
QList<QShortcut*> addSendKeys(QWidget* form, const std::function<void()>& send);
QList<QShortcut*> addSendKeys(QWidget* form, QAbstractButton* button);

} // namespace widgets
