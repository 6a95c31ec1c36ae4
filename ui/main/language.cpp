// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// In the global namespace, as Qt's macro wants it.
static void loadTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace uimain {

void useLanguage(const QString& tag, QObject* owner)
{
    loadTranslationResource();
    const QLocale locale = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    if (!tag.isEmpty())
        QLocale::setDefault(locale);
    auto* words = new QTranslator(owner);
    const bool own = words->load(locale, QStringLiteral("lxcp"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (own || words->load(QStringLiteral(":/i18n/lxcp_en.qm")))
        QCoreApplication::installTranslator(words);
    if (own && locale.language() != QLocale::English) {
        auto* ofQt = new QTranslator(owner);
        if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(ofQt);
    }
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace uimain
