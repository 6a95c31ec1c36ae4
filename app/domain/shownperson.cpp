// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/shownperson.h"

#include <array>
#include <utility>

namespace domain {

namespace {

constexpr std::array<std::pair<const char*, QString Person::*>, 4> kShownFields{{{"email", &Person::email},
                                                                                 {"timezone", &Person::timezone},
                                                                                 {"title", &Person::title},
                                                                                 {"department", &Person::department}}};

} // namespace

const QStringList& personFields()
{
    static const QStringList kNames = [] {
        QStringList names;
        for (const auto& [name, member] : kShownFields)
            names.append(QString::fromLatin1(name));
        return names;
    }();
    return kNames;
}

Person shownPerson(Person whole, const Profile& profile, Audience audience)
{
    for (const auto& [name, member] : kShownFields) {
        if (audienceOf(profile, QString::fromLatin1(name)) > audience)
            (whole.*member).clear();
    }
    return whole;
}

QList<PersonDetail> detailsOf(const Person& whole, const Profile& profile)
{
    QList<PersonDetail> details;
    for (const auto& [name, member] : kShownFields) {
        const QString field = QString::fromLatin1(name);
        if (!(whole.*member).isEmpty() && audienceOf(profile, field) > Audience::Everyone)
            details.append({whole.id + QLatin1Char(':') + field, whole.id, field, whole.*member});
    }
    return details;
}

void addDetail(Person& person, const PersonDetail& detail)
{
    for (const auto& [name, member] : kShownFields) {
        if (detail.field == QLatin1StringView(name))
            person.*member = detail.value;
    }
}

bool isForMentorships(const PersonDetail& detail)
{
    return detail.field == QLatin1StringView("email") || detail.field == QLatin1StringView("timezone");
}

} // namespace domain
