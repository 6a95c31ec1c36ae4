// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldwords.h"

#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/domain/mentoring.h"
#include "app/domain/rules.h"
#include "ui/models/languagenames.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace models {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(models::FieldText)
};

enum class Shows { Text, Moment, Day, Language, Department, Week };

struct FieldName
{
    const char* member;
    const char* label;
    Shows shows = Shows::Text;
};

constexpr std::array kNames{
    FieldName{"title", QT_TRANSLATE_NOOP("models::FieldText", "Title: %1")},
    FieldName{"name", QT_TRANSLATE_NOOP("models::FieldText", "Name: %1")},
    FieldName{"starts_at", QT_TRANSLATE_NOOP("models::FieldText", "Begins: %1"), Shows::Moment},
    FieldName{"ends_at", QT_TRANSLATE_NOOP("models::FieldText", "Ends: %1"), Shows::Moment},
    FieldName{"location", QT_TRANSLATE_NOOP("models::FieldText", "Where: %1")},
    FieldName{"url", QT_TRANSLATE_NOOP("models::FieldText", "Link: %1")},
    FieldName{"language", QT_TRANSLATE_NOOP("models::FieldText", "Language: %1"), Shows::Language},
    FieldName{"capacity", QT_TRANSLATE_NOOP("models::FieldText", "People at the same time: %1")},
    FieldName{"department", QT_TRANSLATE_NOOP("models::FieldText", "Where the mentor works: %1"), Shows::Department},
    FieldName{"times", QT_TRANSLATE_NOOP("models::FieldText", "When you have time: %1"), Shows::Week},
    FieldName{"stars", QT_TRANSLATE_NOOP("models::FieldText", "Stars: %1")},
    FieldName{"progress", QT_TRANSLATE_NOOP("models::FieldText", "Progress: %1 %")},
    FieldName{"due_on", QT_TRANSLATE_NOOP("models::FieldText", "Due: %1"), Shows::Day},
};

QString valueWords(const QJsonValue& value, Shows shows)
{
    switch (shows) {
    case Shows::Moment:
        return momentWords(domain::instantFromWire(value.toString()), QStringList());
    case Shows::Language:
        return LanguageNames::name(value.toString());
    case Shows::Day:
        return dayWords(QDate::fromString(value.toString(), Qt::ISODate));
    case Shows::Department:
        return value.toString() == QLatin1StringView("same")    ? FieldText::tr("my department")
               : value.toString() == QLatin1StringView("other") ? FieldText::tr("another department")
                                                                : FieldText::tr("any department");
    case Shows::Week: {
        QList<domain::WeekSlot> hours;
        (void)domain::wire::decode(value, hours);
        return weekWords(hours);
    }
    case Shows::Text:
        break;
    }
    return value.toVariant().toString();
}

const domain::FieldMerge* ruleOf(const services::OutboxItem& item)
{
    return domain::fieldMerge(item.command.kind);
}

} // namespace

QString weekWords(const QList<domain::WeekSlot>& hours)
{
    QStringList lines;
    for (const domain::WeekSlot& slot : hours) {
        const auto clock = [](int minute) { return clockWords(QTime(minute / 60 % 24, minute % 60)); };
        lines << QLocale().dayName(slot.weekday) + QLatin1Char(' ') + clock(slot.fromMinute) + QStringLiteral("–") +
                     clock(slot.untilMinute);
    }
    return lines.join(QLatin1Char('\n'));
}

bool changesFields(const services::OutboxItem& item)
{
    return ruleOf(item) && item.command.payload.contains(domain::wereMember());
}

QStringList metMembers(const services::OutboxItem& item)
{
    return changesFields(item) ? domain::metFields(*ruleOf(item), item.command.payload, item.theirs) : QStringList();
}

QString metWords(const services::OutboxItem& item, const QJsonObject& version)
{
    QStringList members = metMembers(item);
    if (members.isEmpty())
        members = item.command.payload.keys();
    QStringList lines;
    for (const FieldName& name : kNames) {
        if (!members.contains(QLatin1StringView(name.member)))
            continue;
        const QString words = valueWords(version.value(QLatin1StringView(name.member)), name.shows);
        lines << FieldText::tr(name.label).arg(words.isEmpty() ? FieldText::tr("nothing") : apart(words));
    }
    return lines.isEmpty() ? FieldText::tr("Other details") : lines.join(QLatin1Char('\n'));
}

QJsonObject insistingOn(const services::OutboxItem& item)
{
    return domain::insisting(*ruleOf(item), item.command.payload, item.theirs);
}

QJsonObject givingWayIn(const services::OutboxItem& item)
{
    return domain::givingWay(*ruleOf(item), item.command.payload, item.theirs);
}

} // namespace models
