// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/accountfile.h"

#include "app/base/log.h"
#include "app/store/diskroom.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace services {

QString accountFile(const QString& profileFolder)
{
    return profileFolder + QStringLiteral("/accounts.json");
}

std::optional<KnownAccounts> readAccounts(const QString& profileFolder)
{
    QFile file(accountFile(profileFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    KnownAccounts known;
    for (const QJsonValue& value : object.value(QLatin1StringView("accounts")).toArray()) {
        if (auto record = auth::accountFromJson(value.toObject()))
            known.records.push_back(std::move(*record));
        else
            qCWarning(lcAuth) << "accounts.json:" << record.error().detail;
    }
    known.current = object.value(QLatin1StringView("current")).toString();
    return known;
}

void goOnWithWhatIsKept(const KnownAccounts& known, const QString& onlyIssuer, auth::AccountRecord& record)
{
    auto kept = std::ranges::find_if(known.records, [&](const auth::AccountRecord& one) {
        return one.provider.issuer == record.provider.issuer && one.subject == record.subject;
    });
    if (kept == known.records.end() && !onlyIssuer.isEmpty())
        kept = std::ranges::find_if(known.records, [&](const auth::AccountRecord& one) {
            return one.server == record.server && one.personId == record.personId && one.provider.issuer != onlyIssuer;
        });
    if (kept != known.records.end())
        auth::goOnFrom(*kept, record);
}

base::Result<void> writeAccounts(const QString& profileFolder, const KnownAccounts& accounts)
{
    QJsonArray records;
    for (const auth::AccountRecord& record : accounts.records)
        records.append(auth::toJson(record));
    const QJsonObject object{{QStringLiteral("current"), accounts.current}, {QStringLiteral("accounts"), records}};
    QDir().mkpath(profileFolder);
    QSaveFile file(accountFile(profileFolder));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return base::failure(
            base::Error{base::Error::Kind::Storage, QStringLiteral("accounts.json: ") + file.errorString(), 0,
                        store::isDiskFull(file.fileName()) ? QStringLiteral("disk-full") : QString(), 0});
    QFile::setPermissions(file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace services
