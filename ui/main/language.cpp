// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>

// In the global namespace, as Qt's macro wants it.
static void loadTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace uimain {

namespace {

// The file of one of the locale's languages, or of the same language as another country writes it, if the script is the
// same: Portugal reads Brazilian, Singapore what Beijing writes, but nobody in Taipei is given simplified letters.
bool loadClosest(QTranslator& into, const QLocale& locale, const QString& name, const QString& folder)
{
    if (into.load(locale, name, QStringLiteral("_"), folder))
        return true;
    // Chosen by their beginning here: Qt's patterns for names load a library for regular expressions.
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (!file.startsWith(name + QLatin1Char('_')))
            continue;
        const QLocale other(QFileInfo(file).completeBaseName().mid(name.size() + 1));
        if (other.language() == locale.language() && other.script() == locale.script())
            return into.load(folder + QLatin1Char('/') + file);
    }
    return false;
}

} // namespace

void Language::use(const QString& tag)
{
    loadTranslationResource();
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    const QLocale chosen(tag);
    // A computer that speaks no language (C, POSIX) writes times for machines; people get those of plain English.
    const bool mute = QLocale::system().language() == QLocale::C;
    const QLocale system = mute ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale::system();
    // A language chosen without a country is written as the computer's country does, if that speaks it.
    const bool here = !tag.contains(QLatin1Char('-')) && chosen.language() == system.language();
    const QLocale locale = tag.isEmpty() || here ? system : chosen;
    QLocale::setDefault(locale);
    const bool own = loadClosest(m_own, locale, QStringLiteral("lxcp"), QStringLiteral(":/i18n"));
    if (own || m_own.load(QStringLiteral(":/i18n/lxcp_en.qm")))
        QCoreApplication::installTranslator(&m_own);
    if (own && locale.language() != QLocale::English &&
        loadClosest(m_ofQt, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    QApplication::setLayoutDirection(own ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace uimain
