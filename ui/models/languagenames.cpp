// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/languagenames.h"

#include "app/base/listed.h"
#include "app/domain/profilerules.h"
#include "ui/models/localnames.h"
#include "ui/models/textmatch.h"
#include "ui/models/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace models {

namespace {

struct Known
{
    QString tag;
    QString shown;     // in the person's language
    QStringList names; // of all kinds, folded
};

QList<Known> knownIn()
{
    QList<Known> all;
    for (int number = QLocale::C + 1; number <= QLocale::LastLanguage; ++number) {
        const auto language = QLocale::Language(number);
        const QString tag = QLocale::languageToCode(language);
        if (tag.isEmpty())
            continue;
        const QString english = QLocale::languageToString(language);
        const QString local = localLanguage(tag);
        QStringList names{foldedName(local), foldedName(english)};
        if (QLocale(language).language() == language)
            names.append(foldedName(Words::language(tag)));
        names.removeAll(QString());
        all.append({tag, local.isEmpty() ? english : local, names});
    }
    std::ranges::sort(all, [](const Known& a, const Known& b) { return a.shown.localeAwareCompare(b.shown) < 0; });
    return all;
}

const QList<Known>& known()
{
    static thread_local QList<Known> all;
    static thread_local QLocale of{QLocale::C};
    if (all.isEmpty() || of != QLocale()) {
        of = QLocale();
        all = knownIn();
    }
    return all;
}

// RFC 5646 section 2.1.1: "pt-BR", "zh-Hans"; section 2.2.1: the shortest code, so that "por" is "pt".
QString canonical(const QString& tag)
{
    QStringList parts = tag.toLower().split(QLatin1Char('-'));
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts.at(i).size() == 2)
            parts[i] = parts.at(i).toUpper();
        else if (parts.at(i).size() == 4)
            parts[i][0] = parts.at(i).at(0).toUpper();
    }
    const auto language = parts.front().size() == 3 ? QLocale::codeToLanguage(parts.front()) : QLocale::AnyLanguage;
    if (const QString shortest = QLocale::languageToCode(language); language != QLocale::AnyLanguage)
        parts.front() = shortest;
    return parts.join(QLatin1Char('-'));
}

bool isKnown(const QString& tag)
{
    static const QRegularExpression kPlain(QStringLiteral("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"));
    const QString primary = tag.section(QLatin1Char('-'), 0, 0);
    return kPlain.match(tag).hasMatch() &&
           (QLocale::codeToLanguage(primary) != QLocale::AnyLanguage || !localLanguage(primary).isEmpty());
}

} // namespace

QString LanguageNames::name(const QString& tag)
{
    if (!domain::isLanguageTag(tag))
        return {};
    const QString local = localLanguage(tag);
    return local.isEmpty() ? Words::language(tag) : local;
}

QString LanguageNames::read(const QString& words)
{
    const QString wanted = foldedName(words);
    const auto& all = known();
    const auto named = std::ranges::find_if(all, [&](const Known& one) { return one.names.contains(wanted); });
    if (named != all.end())
        return named->tag;
    const QString tag = canonical(words);
    return isKnown(tag) ? tag : QString();
}

QList<std::pair<QString, QString>> LanguageNames::find(const QString& words, qsizetype limit)
{
    QList<std::pair<QString, QString>> hits;
    const QString begin = foldedName(words);
    const QString whole = read(words);
    if (!whole.isEmpty())
        hits.append({whole, name(whole)});
    for (const Known& language : known()) {
        if (hits.size() >= limit)
            break;
        if (std::ranges::none_of(language.names, [&](const QString& one) { return one.startsWith(begin); }))
            continue;
        // Without ICU "no" and "nb" have one name.
        const std::pair hit{language.tag, name(language.tag)};
        if (std::ranges::none_of(hits,
                                 [&](const auto& one) { return one.first == hit.first || one.second == hit.second; }))
            hits.append(hit);
    }
    return hits;
}

QString LanguageNames::prompt()
{
    return tr("Add a language");
}

QString LanguageNames::hits()
{
    return tr("Languages that match");
}

QString LanguageNames::notKnown(const QStringList& words)
{
    return tr("No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.")
        .arg(base::listed(words));
}

} // namespace models
