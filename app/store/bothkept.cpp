// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/bothkept.h"

#include "app/domain/fieldchoice.h"
#include "app/domain/json.h"
#include "app/domain/rules.h"
#include "app/domain/textmerge.h"
#include "app/store/meta.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store {

namespace {

const auto kBothKept = QStringLiteral("both_kept");
constexpr qsizetype kMost = 20;

// Of an entry of a mentorship the text that was is beside it.
bool keepsBothTexts(const QJsonObject& payload, const QJsonObject& entity)
{
    const auto lines = [](const QJsonValue& value) { return value.toString().split(QLatin1Char('\n')); };
    const QJsonValue was = payload.value(QLatin1StringView("was"));
    const auto text = QLatin1StringView("text");
    return was.isString() && domain::keepsBoth(lines(was), lines(payload.value(text)), lines(entity.value(text)));
}

QJsonArray noted(Database& db)
{
    return QJsonDocument::fromJson(meta(db, kBothKept).value_or(QString()).toUtf8()).array();
}

} // namespace

base::Result<void> noteBothKept(Database& db, const domain::Command& command, const domain::CommandResult& result)
{
    const domain::FieldMerge* rule = domain::fieldMerge(command.kind);
    QStringList members;
    for (const domain::Change& change : result.changes) {
        if (!rule || change.id != command.target)
            continue;
        members = domain::bothKept(*rule, command.payload, change.data);
        if (keepsBothTexts(command.payload, change.data))
            members.append(QStringLiteral("text"));
    }
    if (members.isEmpty())
        return {};
    QJsonArray all = noted(db);
    all.append(QJsonObject{{QStringLiteral("id"), command.id},
                           {QStringLiteral("kind"), domain::targetKind(command.kind)},
                           {QStringLiteral("target"), command.target},
                           {QStringLiteral("at"), domain::toWire(command.at)},
                           {QStringLiteral("members"), QJsonArray::fromStringList(members)}});
    while (all.size() > kMost)
        all.removeFirst();
    return setMeta(db, kBothKept, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

QList<BothKept> bothKept(Database& db)
{
    QList<BothKept> kept;
    for (const QJsonValue& one : noted(db)) {
        const auto text = [&](const char* member) { return one[QLatin1StringView(member)].toString(); };
        kept.append({text("id"), text("kind"), text("target"), domain::instantFromWire(text("at")),
                     one[QStringLiteral("members")].toVariant().toStringList()});
    }
    return kept;
}

} // namespace store
