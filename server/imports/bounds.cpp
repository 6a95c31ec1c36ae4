// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/bounds.h"

#include "app/base/plaintext.h"
#include "app/base/timezones.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace imports {

namespace {

constexpr int kLargestDuration = 100 * 365 * 24 * 60; // minutes: a hundred years
constexpr qsizetype kUsualText = 200;                 // characters (UTF-16), of a text or of one entry of a list
constexpr qsizetype kMostEntries = 200;
constexpr int kMostSteps = 100;
constexpr int kMostDays = 3650; // after joining a pathway
constexpr qsizetype kAddressLength = 2000;
constexpr qsizetype kEmailLength = 254; // RFC 5321, section 4.5.3.1.3, without the brackets

struct Limit
{
    const char* field;
    qsizetype most;
};
constexpr Limit kLonger[] = {
    {"title", 500}, {"summary", 4000}, {"description", 20'000}, {"url", kAddressLength}, {"outcomes", 1000}};

qsizetype limitOf(const char* field)
{
    for (const Limit& limit : kLonger) {
        if (QLatin1StringView(limit.field) == QLatin1StringView(field))
            return limit.most;
    }
    return kUsualText;
}

QString reasonAgainstText(const char* field, const QString& text, qsizetype most)
{
    if (text.size() > most)
        return QStringLiteral("%1: longer than %2 characters").arg(QLatin1StringView(field)).arg(most);
    if (!base::isPlainText(text))
        return QLatin1StringView(field) + QStringLiteral(": control characters, or others that cannot be kept");
    return {};
}

QString reasonAgainstList(const char* field, const QStringList& list)
{
    if (list.size() > kMostEntries)
        return QStringLiteral("%1: more than %2 entries").arg(QLatin1StringView(field)).arg(kMostEntries);
    for (const QString& entry : list) {
        if (QString reason = reasonAgainstText(field, entry, limitOf(field)); !reason.isEmpty())
            return reason;
    }
    return {};
}

template <domain::Composite T>
QString reasonAgainstTexts(const T& entity)
{
    QString reason;
    domain::forEachField<T>([&](const auto& field) {
        const auto& value = entity.*(field.member);
        if (!reason.isEmpty())
            return;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
            reason = reasonAgainstText(field.name, value, limitOf(field.name));
        else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QStringList>)
            reason = reasonAgainstList(field.name, value);
    });
    return reason;
}

// A page that a browser can open; whoever looks at the course follows it.
bool isPageOfTheWeb(const QString& address)
{
    const QUrl url(address);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
}

bool isUsableId(const QString& id)
{
    // ':' joins ids to longer ones.
    return !id.isEmpty() && id.size() <= 100 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.isPrint() && !c.isSpace() && c != QLatin1Char(':');
    });
}

QString reasonAgainstStep(const domain::PathwayStep& step)
{
    if (step.title.trimmed().isEmpty())
        return QStringLiteral("title is missing");
    if (QString reason = reasonAgainstTexts(step); !reason.isEmpty())
        return reason;
    if (step.courseIds.isEmpty())
        return QStringLiteral("courses: there are none");
    if (QSet<QString>(step.courseIds.begin(), step.courseIds.end()).size() != step.courseIds.size())
        return QStringLiteral("courses: one stands there twice");
    if (step.need < 0 || step.need > step.courseIds.size())
        return QStringLiteral("need: from 0 (all) to the number of courses");
    if (step.dueDays && (*step.dueDays < 1 || *step.dueDays > kMostDays))
        return QStringLiteral("due_days: from 1 to %1").arg(kMostDays);
    return {};
}

// What comes before a step is a step of the pathway, and in the end one of them comes first.
QString reasonAgainstOrder(const QList<domain::PathwayStep>& steps)
{
    QSet<QString> all;
    for (const domain::PathwayStep& step : steps)
        all.insert(step.id);
    QSet<QString> open; // can be reached
    for (const domain::PathwayStep& step : steps) {
        for (const QString& before : step.afterStepIds) {
            if (!all.contains(before))
                return QStringLiteral("steps: %1: after: there is no step %2").arg(step.id, before.left(100));
        }
    }
    for (qsizetype before = -1; before != open.size();) {
        before = open.size();
        for (const domain::PathwayStep& step : steps) {
            if (std::ranges::all_of(step.afterStepIds, [&](const QString& id) { return open.contains(id); }))
                open.insert(step.id);
        }
    }
    for (const domain::PathwayStep& step : steps) {
        if (!open.contains(step.id))
            return QStringLiteral("steps: %1: after: it comes after itself").arg(step.id);
    }
    return {};
}

} // namespace

bool isLanguageTag(const QString& tag)
{
    static const QRegularExpression form(
        QStringLiteral("^([a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?"
                       "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?"
                       "|x(-[a-z0-9]{1,8})+|i-[a-z]{2,8}|en-gb-oed|sgn-(be-fr|be-nl|ch-de))\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(tag).hasMatch();
}

QString reasonAgainst(const domain::Course& course)
{
    if (course.sourceId.trimmed().isEmpty())
        return QStringLiteral("source_id is missing");
    if (course.title.trimmed().isEmpty())
        return QStringLiteral("title is missing");
    if (QString reason = reasonAgainstTexts(course); !reason.isEmpty())
        return reason;
    if (!course.language.isEmpty() && !isLanguageTag(course.language))
        return QStringLiteral("language: no tag of BCP 47, such as en or pt-BR");
    if (!course.url.isEmpty() && !isPageOfTheWeb(course.url))
        return QStringLiteral("url: no address that begins with https:// or http://");
    if (course.durationMinutes && (*course.durationMinutes < 0 || *course.durationMinutes > kLargestDuration))
        return QStringLiteral("duration_minutes is out of range");
    if (course.cost && !(*course.cost >= 0))
        return QStringLiteral("cost is negative");
    return {};
}

QString reasonAgainst(const domain::Person& person)
{
    if (!isUsableId(person.id))
        return QStringLiteral("id is missing, too long, or has spaces or colons");
    if (person.name.isEmpty())
        return QStringLiteral("name is missing");
    for (const auto& [field, text, most] : {std::tuple{"name", &person.name, kUsualText},
                                            {"email", &person.email, kEmailLength},
                                            {"department", &person.department, kUsualText},
                                            {"title", &person.title, kUsualText}}) {
        if (QString reason = reasonAgainstText(field, *text, most); !reason.isEmpty())
            return reason;
    }
    if (!person.email.isEmpty() && !person.email.contains(QLatin1Char('@')))
        return QStringLiteral("email is no address");
    if (person.supervisorId == person.id)
        return QStringLiteral("supervisor: nobody is their own");
    if (!person.timezone.isEmpty() && !base::isZoneName(person.timezone))
        return QStringLiteral("timezone is no IANA name");
    // en_US is how many systems write it.
    if (!person.locale.isEmpty() && !isLanguageTag(QString(person.locale).replace(u'_', u'-')))
        return QStringLiteral("locale: no tag of BCP 47, such as en or pt-BR");
    return {};
}

QString reasonAgainst(const domain::Pathway& pathway)
{
    if (!isUsableId(pathway.id))
        return QStringLiteral("id is missing, too long, or has spaces or colons");
    if (pathway.title.trimmed().isEmpty())
        return QStringLiteral("title is missing");
    if (QString reason = reasonAgainstTexts(pathway); !reason.isEmpty())
        return reason;
    if (pathway.steps.isEmpty() || pathway.steps.size() > kMostSteps)
        return QStringLiteral("steps: from 1 to %1").arg(kMostSteps);
    QSet<QString> ids;
    for (const domain::PathwayStep& step : pathway.steps) {
        if (!isUsableId(step.id))
            return QStringLiteral("steps: an id is missing, too long, or has spaces or colons");
        if (ids.contains(step.id))
            return QStringLiteral("steps: %1 stands there twice").arg(step.id);
        ids.insert(step.id);
        if (const QString reason = reasonAgainstStep(step); !reason.isEmpty())
            return QStringLiteral("steps: %1: %2").arg(step.id, reason);
    }
    return reasonAgainstOrder(pathway.steps);
}

} // namespace imports
