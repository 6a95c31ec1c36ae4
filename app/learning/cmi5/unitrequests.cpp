// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/sessionrules.h"
#include "app/learning/xapi/formats.h"
#include "app/learning/xapi/lrs.h"

#include <QJsonDocument>

#include <algorithm>

namespace cmi5 {

namespace {

base::Result<void> forbidden(const QString& why)
{
    return base::failure(
        base::Error{base::Error::Kind::Rejected, QStringLiteral("cmi5: ") + why, 403, QStringLiteral("cmi5-rule"), 0});
}

// Section 11: language tags in the learner's order, and whether there is to be sound.
bool arePreferences(const xapi::LrsRequest& request)
{
    if (!request.headers.value("Content-Type").startsWith("application/json"))
        return false;
    const QJsonObject preferences = QJsonDocument::fromJson(request.body).object();
    const QJsonValue languages = preferences.value(QLatin1StringView("languagePreference"));
    const QString audio = preferences.value(QLatin1StringView("audioPreference")).toString();
    const QStringList tags = languages.toString().split(QLatin1Char(','));
    return languages.isString() && (audio == QLatin1StringView("on") || audio == QLatin1StringView("off")) &&
           std::all_of(tags.begin(), tags.end(), [](const QString& tag) { return xapi::isLanguageTag(tag.trimmed()); });
}

base::Result<void> admitState(const xapi::LrsRequest& request, bool isRead, UnitReads& reads)
{
    const QString id = xapi::Parameters::fromEncoded(request.query).value(QStringLiteral("stateId"));
    const bool isLaunchData = id == QLatin1StringView(kLaunchDataId);
    if (isRead) {
        reads.launchData = reads.launchData || isLaunchData;
        return {};
    }
    // Without an id it would be all documents.
    if (isLaunchData || id.isEmpty())
        return forbidden(QStringLiteral("the launch data are the LMS's (10.2.1)"));
    return {};
}

base::Result<void> admitProfile(const xapi::LrsRequest& request, bool isRead, UnitReads& reads)
{
    const xapi::Parameters parameters = xapi::Parameters::fromEncoded(request.query);
    if (parameters.value(QStringLiteral("profileId")) != QLatin1StringView(kLearnerPreferencesId))
        return {};
    if (isRead) {
        reads.preferences = true;
        return {};
    }
    // Without an agent the LRS answers by its own rules.
    if (!parameters.contains(QStringLiteral("agent")) || (request.method != "DELETE" && arePreferences(request)))
        return {};
    return forbidden(QStringLiteral("these are not learner preferences (11)"));
}

} // namespace

base::Result<void> admitRequest(SessionState state, const xapi::LrsRequest& asked, UnitReads& reads)
{
    const auto request = xapi::plainRequest(asked);
    if (!request)
        return base::failure(request.error());
    if (state == SessionState::Terminated || state == SessionState::Abandoned || state == SessionState::Unknown)
        return forbidden(QStringLiteral("the session is over (8.2.1)"));
    const bool isRead = request->method == "GET" || request->method == "HEAD";
    if (request->resource == "activities/state")
        return admitState(*request, isRead, reads);
    if (request->resource == "agents/profile")
        return admitProfile(*request, isRead, reads);
    if (request->resource == "statements" && !isRead && !(reads.launchData && reads.preferences))
        return forbidden(QStringLiteral("launch data and learner preferences come first (10.2.1, 11)"));
    return {};
}

} // namespace cmi5
