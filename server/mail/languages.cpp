// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/languages.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

namespace mail {

Languages::Languages(const QString& folder)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("lxcp_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder + QLatin1Char('/') + file))
            m_all.emplace(QFileInfo(file).completeBaseName().mid(int(qstrlen("lxcp_"))), std::move(translator));
    }
}

Languages::~Languages() = default;

const QTranslator* Languages::closest(const QString& locale) const
{
    const QLocale wanted(locale);
    if (locale.isEmpty() || wanted.language() == QLocale::C)
        return nullptr;
    for (const auto& [name, translator] : m_all) {
        const QLocale there(name);
        if (there.language() == wanted.language() && there.script() == wanted.script())
            return translator.get();
    }
    return nullptr;
}

QString Languages::say(const QString& locale, const char* context, const char* text) const
{
    const QTranslator* translator = closest(locale);
    const QString said = translator ? translator->translate(context, text) : QString();
    return said.isEmpty() ? QString::fromUtf8(text) : said;
}

QLocale Languages::localeOf(const QString& locale) const
{
    return closest(locale) ? QLocale(locale) : englishOf(locale);
}

QLocale Languages::englishOf(const QString& locale)
{
    const QLocale wanted(locale);
    return wanted.language() == QLocale::English ? wanted : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace mail
