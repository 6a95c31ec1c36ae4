// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "app/base/isolate.h"
#include "ui/models/timewords.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace models {

namespace {

struct Named
{
    const char* value;
    const char* words;
};

template <std::size_t N>
QString lookUp(const std::array<Named, N>& table, const QString& value)
{
    for (const Named& entry : table) {
        if (value == QLatin1StringView(entry.value))
            return QCoreApplication::translate("models::Words", entry.words);
    }
    return {};
}

constexpr std::array kLevels{
    Named{"beginner", QT_TRANSLATE_NOOP("models::Words", "Beginner")},
    Named{"intermediate", QT_TRANSLATE_NOOP("models::Words", "Intermediate")},
    Named{"advanced", QT_TRANSLATE_NOOP("models::Words", "Advanced")},
    Named{"bachelor", QT_TRANSLATE_NOOP("models::Words", "Bachelor")},
    Named{"master", QT_TRANSLATE_NOOP("models::Words", "Master")},
    Named{"professional-master", QT_TRANSLATE_NOOP("models::Words", "Professional master")},
    Named{"doctorate", QT_TRANSLATE_NOOP("models::Words", "Doctorate")},
};
constexpr std::array kFormats{
    Named{"scorm12", QT_TRANSLATE_NOOP("models::Words", "Interactive course")},
    Named{"scorm2004", QT_TRANSLATE_NOOP("models::Words", "Interactive course, sequenced")},
    Named{"cmi5", QT_TRANSLATE_NOOP("models::Words", "Interactive course, tracked")},
    Named{"xapi", QT_TRANSLATE_NOOP("models::Words", "Interactive course, recorded")},
    Named{"html", QT_TRANSLATE_NOOP("models::Words", "Web pages")},
    Named{"video", QT_TRANSLATE_NOOP("models::Words", "Video")},
    Named{"pdf", QT_TRANSLATE_NOOP("models::Words", "Document")},
    Named{"h5p", QT_TRANSLATE_NOOP("models::Words", "Exercise")},
    Named{"link", QT_TRANSLATE_NOOP("models::Words", "Web site")},
    Named{"classroom", QT_TRANSLATE_NOOP("models::Words", "Classroom")},
};
constexpr std::array kBands{
    Named{"-30", QT_TRANSLATE_NOOP("models::Words", "Under 30 minutes")},
    Named{"30-120", QT_TRANSLATE_NOOP("models::Words", "30 minutes to 2 hours")},
    Named{"120-480", QT_TRANSLATE_NOOP("models::Words", "2 to 8 hours")},
    Named{"480-", QT_TRANSLATE_NOOP("models::Words", "Over 8 hours")},
};
constexpr std::array kEnrollmentStates{
    Named{"registered", QT_TRANSLATE_NOOP("models::Words", "Registered")},
    Named{"active", QT_TRANSLATE_NOOP("models::Words", "In progress")},
    Named{"completed", QT_TRANSLATE_NOOP("models::Words", "Completed")},
    Named{"withdrawn", QT_TRANSLATE_NOOP("models::Words", "Withdrawn")},
};

} // namespace

QString Words::duration(int minutes)
{
    if (minutes < 60)
        return tr("%n min", nullptr, minutes);
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    return rest == 0 ? tr("%n h", nullptr, hours) : tr("%1 h %2 min").arg(hours).arg(rest);
}

QString Words::due(int days)
{
    if (days < 0)
        return tr("%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return tr("due today");
    return days == 1 ? tr("due tomorrow") : tr("due in %n day(s)", nullptr, days);
}

QString Words::moment(const QDateTime& at, const QDateTime& now)
{
    if (!at.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    // The C locale would show the seconds.
    const QString time = locale.language() == QLocale::C ? local.time().toString(QStringLiteral("HH:mm"))
                                                         : locale.toString(local.time(), QLocale::ShortFormat);
    if (days == 0)
        return time;
    if (qAbs(days) < 7)
        return tr("%1 %2", "weekday, time").arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), time);
    return dayWords(local.date());
}

QString Words::bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

QString Words::level(const QString& value)
{
    const QString known = lookUp(kLevels, value.toLower());
    return known.isEmpty() ? value.left(1).toUpper() + value.mid(1) : known;
}

int Words::levelRank(const QString& value)
{
    // Schools first, then universities (the cycles of Bologna) whose catalogs are imported as they are.
    constexpr std::array kRanks{"beginner", "intermediate",        "advanced", "expert", "bachelor",
                                "master",   "professional-master", "doctorate"};
    const auto* const at = std::ranges::find_if(
        kRanks, [level = value.toLower()](const char* rank) { return level == QLatin1StringView(rank); });
    return int(at - kRanks.begin());
}

QString Words::language(const QString& tag)
{
    const QLocale locale(tag);
    if (tag.isEmpty() || locale.language() == QLocale::C)
        return tag;
    // For some languages Qt's native name names the country too, which the tag did not.
    const bool region = tag.contains(QLatin1Char('-'));
    if (!region && locale.language() == QLocale::English)
        return QStringLiteral("English");
    if (!region && locale.language() == QLocale::Spanish)
        return QStringLiteral("Español");
    if (!region && locale.language() == QLocale::Portuguese)
        return QStringLiteral("Português");
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        name = QLocale::languageToString(locale.language());
    // What is spoken in Brazil and in Portugal is written differently enough for people to look for the country.
    if (region && locale.language() == QLocale::Portuguese)
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    return name.left(1).toUpper() + name.mid(1);
}

QString Words::format(const QString& value)
{
    const QString known = lookUp(kFormats, value);
    return known.isEmpty() ? value : known;
}

QString Words::durationBand(const QString& value)
{
    const QString known = lookUp(kBands, value);
    return known.isEmpty() ? value : known;
}

int Words::durationRank(const QString& value)
{
    const auto* const at =
        std::ranges::find_if(kBands, [&](const Named& band) { return value == QLatin1StringView(band.value); });
    return int(at - kBands.begin());
}

QString Words::enrollmentState(const QString& state)
{
    return lookUp(kEnrollmentStates, state);
}

QString apart(const QString& part)
{
    return base::apart(part, QGuiApplication::layoutDirection() == Qt::RightToLeft);
}

QStringList apartEach(const QStringList& parts)
{
    QStringList each;
    each.reserve(parts.size());
    for (const QString& part : parts)
        each.append(apart(part));
    return each;
}

QString inLine(const QStringList& parts)
{
    const QString line = apartEach(parts).join(QStringLiteral(" · "));
    const bool turned =
        !line.isEmpty() && QGuiApplication::layoutDirection() == Qt::RightToLeft && !line.isRightToLeft();
    return turned ? QChar(0x200F) + line : line;
}

QStringList piecesOf(const QString& text, QChar between)
{
    QStringList pieces;
    QString all = text;
    if (between == QLatin1Char(',')) {
        for (const QChar comma : {QChar(0x60c), QChar(0x3001), QChar(0xff0c)})
            all.replace(comma, between);
    }
    for (const QString& piece : all.split(between)) {
        if (!piece.trimmed().isEmpty())
            pieces.append(piece.trimmed());
    }
    return pieces;
}

} // namespace models
