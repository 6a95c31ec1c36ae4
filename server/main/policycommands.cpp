// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/policycommands.h"

#include "app/domain/persondetail.h"
#include "server/data/entityof.h"
#include "server/imports/policy.h"
#include "server/main/failed.h"
#include "server/main/systemclock.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace server {

namespace {

constexpr qint64 kLargestFile = 64 * 1024;

base::Result<QJsonObject> objectIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kLargestFile), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return base::failure(base::Error::Kind::Malformed,
                             path + QStringLiteral(": ") +
                                 (document.isNull() ? error.errorString() : QStringLiteral("not a JSON object")));
    return document.object();
}

void print(const Options& options, data::Storage& storage, const domain::Policy& policy)
{
    const QJsonObject object = imports::policyObject(policy);
    if (options.json) {
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        return;
    }
    const auto decider = storage.person(policy.learningDevelopmentId).value_or(std::nullopt);
    for (auto member = object.begin(); member != object.end(); ++member) {
        QString value = member->toVariant().toString();
        if (decider && member.key() == QLatin1StringView("learning_development_id"))
            value += QStringLiteral(" (%1)").arg(decider->name);
        std::printf("%s: %s\n", qUtf8Printable(member.key()), qUtf8Printable(value));
    }
}

int show(const Options& options)
{
    const auto storage = data::openExistingStorage(options.db);
    if (!storage)
        return failed(storage.error());
    const auto policy = [&]() -> base::Result<domain::Policy> {
        const auto reader = (*storage)->read();
        return reader ? imports::policyOf(**reader) : tl::unexpected(reader.error());
    }();
    if (!policy)
        return failed(policy.error());
    print(options, **storage, *policy);
    return 0;
}

} // namespace

int runPolicy(const Options& options)
{
    if (options.action == Options::Action::ShowPolicy)
        return show(options);
    const auto given = options.file.isEmpty() ? imports::policyMembers(options.words) : objectIn(options.file);
    if (!given)
        return failed(given.error(), given.error().kind == base::Error::Kind::Rejected ? 2 : 1);
    const auto storage = data::openStorage(options.db);
    if (!storage)
        return failed(storage.error());
    const auto policy = imports::setPolicy(**storage, *given, SystemClock().now());
    if (!policy)
        return failed(policy.error());
    print(options, **storage, *policy);
    return 0;
}

} // namespace server
