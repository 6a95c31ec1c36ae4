// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What learning & development does with programmes.
#include "app/base/ids.h"
#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/services/mentoringservice.h"

#include <QJsonArray>

namespace services {

QString MentoringService::saveProgramme(const QString& id, const QJsonObject& fields)
{
    const QString target = id.isEmpty() ? base::newId() : id;
    send("mentor_programme.save", target, fields);
    return target;
}

void MentoringService::publishProgramme(const ProgrammeView& view)
{
    QJsonArray pairs;
    for (const mentoring::Pair& pair : view.result.pairs)
        pairs.append(domain::toJson(domain::ProgrammePair{
            pair.wishId, pair.offerId, pair.locked ? QStringLiteral("together") : QString(), pair.judgement.score}));
    send("mentor_programme.publish", view.programme.id,
         {{QStringLiteral("pairs"), pairs},
          {QStringLiteral("report"), view.report},
          {domain::wereMember(), QJsonObject{{QStringLiteral("mode"), view.programme.mode},
                                             {QStringLiteral("fixed"), domain::wire::encode(view.programme.fixed)}}}});
}

} // namespace services
