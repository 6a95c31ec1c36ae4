// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/languages.h"

#include "app/base/isolate.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

namespace mail {

namespace {

constexpr qsizetype kLongestChoice = 1000; // characters of Accept-Language

} // namespace

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

QString Languages::chosen(const QByteArray& acceptLanguage) const
{
    QString best = QStringLiteral("en");
    double most = 0;
    for (const QByteArray& part : acceptLanguage.left(kLongestChoice).split(',')) {
        const QList<QByteArray> pieces = part.split(';');
        const QString tag = QString::fromLatin1(pieces.first().trimmed());
        double weight = 1;
        for (const QByteArray& piece : pieces.mid(1)) {
            if (piece.trimmed().startsWith("q="))
                weight = piece.trimmed().mid(2).toDouble();
        }
        if (weight > most && closest(tag)) {
            most = weight;
            best = tag;
        }
    }
    return best;
}

QString Languages::say(const QString& locale, const char* context, const char* text, int n) const
{
    const QTranslator* translator = closest(locale);
    QString said = translator ? translator->translate(context, text, nullptr, n) : QString();
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    if (n < 0)
        return said;
    return said.replace(QStringLiteral("%Ln"), QLocale(locale).toString(n))
        .replace(QStringLiteral("%n"), QString::number(n));
}

QString Languages::apart(const QString& locale, const QString& part) const
{
    return base::apart(part, localeOf(locale).textDirection() == Qt::RightToLeft);
}

QLocale Languages::localeOf(const QString& locale) const
{
    const QLocale wanted(locale);
    return closest(locale) && wanted.language() != QLocale::English ? wanted : englishOf(locale);
}

QLocale Languages::englishOf(const QString& locale)
{
    const QLocale wanted(locale);
    const bool says = locale.contains(QLatin1Char('-')) || locale.contains(QLatin1Char('_')); // 'en' alone is nowhere
    return wanted.language() == QLocale::English && says ? wanted : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace mail
