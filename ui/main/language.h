// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace uimain {

// The words, plural forms, formats and writing direction of the process. Interface thread.
class Language final
{
public:
    // BCP 47; empty: the system's. English, from the left, for languages that there is no translation of. What is built
    // after it speaks the language; what is there already keeps its words. Qt's own words come from its translations,
    // where they are installed.
    void use(const QString& tag);

private:
    QTranslator m_own;
    QTranslator m_ofQt;
};

} // namespace uimain
