// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace uimain {

// Installs the words, plural forms, formats and writing direction of a language (BCP 47; empty: the system's). English
// for languages that there is no translation of. 'owner' keeps the translators. Call it once, before the first widget.
void useLanguage(const QString& tag, QObject* owner);

} // namespace uimain
