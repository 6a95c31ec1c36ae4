// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldwords.h"

#include "app/domain/fieldchoice.h"
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
#include <iterator>

namespace models {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(models::FieldText)
};

enum class Shows { Text, Moment, Day, Language, Department, Week, Percent, Door, Long, Entries };

struct FieldName
{
    const char* member;
    const char* label;
    Shows shows = Shows::Text;
    const char* of = ""; // only of commands that begin so
};

// Long: more than a line; what it is called is enough where it is not what one has to choose about.
constexpr std::array kNames{
    FieldName{"title", QT_TRANSLATE_NOOP("models::FieldText", "Title")},
    FieldName{"name", QT_TRANSLATE_NOOP("models::FieldText", "Name")},
    FieldName{"starts_at", QT_TRANSLATE_NOOP("models::FieldText", "Begins"), Shows::Moment},
    FieldName{"ends_at", QT_TRANSLATE_NOOP("models::FieldText", "Ends"), Shows::Moment},
    FieldName{"location", QT_TRANSLATE_NOOP("models::FieldText", "Where")},
    FieldName{"url", QT_TRANSLATE_NOOP("models::FieldText", "Link")},
    FieldName{"description", QT_TRANSLATE_NOOP("models::FieldText", "What happens"), Shows::Long, "event."},
    FieldName{"purpose", QT_TRANSLATE_NOOP("models::FieldText", "What is it for?"), Shows::Long},
    FieldName{"goals", QT_TRANSLATE_NOOP("models::FieldText", "What you want together"), Shows::Long, "community."},
    FieldName{"goals", QT_TRANSLATE_NOOP("models::FieldText", "What you want to reach"), Shows::Long, "mentor_wish."},
    FieldName{"resources", QT_TRANSLATE_NOOP("models::FieldText", "Resources"), Shows::Entries},
    FieldName{"open", QT_TRANSLATE_NOOP("models::FieldText", "Who may join"), Shows::Door},
    FieldName{"tags", QT_TRANSLATE_NOOP("models::FieldText", "Topics"), Shows::Long},
    FieldName{"bio", QT_TRANSLATE_NOOP("models::FieldText", "About you"), Shows::Long},
    FieldName{"about", QT_TRANSLATE_NOOP("models::FieldText", "How you mentor"), Shows::Long, "mentor_offer."},
    FieldName{"text", QT_TRANSLATE_NOOP("models::FieldText", "Text"), Shows::Long},
    FieldName{"language", QT_TRANSLATE_NOOP("models::FieldText", "Language"), Shows::Language},
    FieldName{"capacity", QT_TRANSLATE_NOOP("models::FieldText", "People at the same time")},
    FieldName{"department", QT_TRANSLATE_NOOP("models::FieldText", "Where the mentor works"), Shows::Department},
    FieldName{"times", QT_TRANSLATE_NOOP("models::FieldText", "When you have time"), Shows::Week},
    FieldName{"stars", QT_TRANSLATE_NOOP("models::FieldText", "Stars")},
    FieldName{"progress", QT_TRANSLATE_NOOP("models::FieldText", "Progress"), Shows::Percent},
    FieldName{"due_on", QT_TRANSLATE_NOOP("models::FieldText", "Due"), Shows::Day},
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
    case Shows::Entries: {
        QStringList lines;
        for (const QJsonValue& one : value.toArray())
            lines << inLine({one[QStringLiteral("title")].toString(), one[QStringLiteral("url")].toString()});
        return lines.join(QLatin1Char('\n'));
    }
    case Shows::Percent:
        return value.isDouble() ? FieldText::tr("%1 %").arg(value.toInt()) : QString();
    case Shows::Door:
        return value.toBool() ? FieldText::tr("Open to all") : FieldText::tr("By admission");
    case Shows::Text:
    case Shows::Long:
        break;
    }
    return value.toVariant().toString();
}

const domain::FieldMerge* ruleOf(const services::OutboxItem& item)
{
    return domain::fieldMerge(item.command.kind);
}

QList<FieldName> namesOf(const services::OutboxItem& item, const QStringList& members)
{
    QList<FieldName> names;
    std::ranges::copy_if(kNames, std::back_inserter(names), [&](const FieldName& name) {
        return members.contains(QLatin1StringView(name.member)) &&
               item.command.kind.startsWith(QLatin1StringView(name.of));
    });
    return names;
}

QString lineOf(const FieldName& name, const QJsonObject& version)
{
    const QString words = valueWords(version.value(QLatin1StringView(name.member)), name.shows);
    return FieldText::tr("%1: %2").arg(FieldText::tr(name.label),
                                       words.isEmpty() ? FieldText::tr("nothing") : apart(words));
}

// Of all entries those are enough between which one has to choose.
QJsonObject entriesThatMet(const services::OutboxItem& item, const FieldName& name, const QJsonObject& version)
{
    const auto member = QString::fromLatin1(name.member);
    return {{member, domain::metEntries(*ruleOf(item), member, item.command.payload, item.theirs, version)}};
}

// Of an event who comes is told.
bool tellsPeople(const services::OutboxItem& item, const QStringList& members)
{
    return item.command.kind == QLatin1StringView("event.change") &&
           std::ranges::any_of(std::array{"starts_at", "ends_at", "location", "url"},
                               [&](const char* member) { return members.contains(QLatin1StringView(member)); });
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
    for (const FieldName& name : namesOf(item, members))
        lines << lineOf(name, name.shows == Shows::Entries ? entriesThatMet(item, name, version) : version);
    return lines.isEmpty() ? FieldText::tr("Other details") : lines.join(QLatin1Char('\n'));
}

QString metName(const services::OutboxItem& item)
{
    const auto names = namesOf(item, metMembers(item));
    return names.size() == 1 ? FieldText::tr(names.constFirst().label) : QString();
}

QString restWords(const services::OutboxItem& item)
{
    const QStringList members = domain::restFields(*ruleOf(item), item.command.payload, item.theirs);
    if (members.isEmpty())
        return {};
    QStringList lines;
    for (const FieldName& name : namesOf(item, members))
        lines << (name.shows == Shows::Long || name.shows == Shows::Entries ? FieldText::tr(name.label)
                                                                            : lineOf(name, item.command.payload));
    if (lines.isEmpty())
        lines << FieldText::tr("Other details");
    if (tellsPeople(item, members))
        lines << FieldText::tr("Who comes is told of it.");
    return lines.join(QLatin1Char('\n'));
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
