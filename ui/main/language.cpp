// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

// In the global namespace, as Qt's macro wants it.
static void loadTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace uimain {

void Language::use(const QString& tag)
{
    loadTranslationResource();
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    const QLocale locale = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    QLocale::setDefault(locale);
    const bool own = m_own.load(locale, QStringLiteral("lxcp"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (own || m_own.load(QStringLiteral(":/i18n/lxcp_en.qm")))
        QCoreApplication::installTranslator(&m_own);
    if (own && locale.language() != QLocale::English &&
        m_ofQt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace uimain
