// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programmewords.h"

#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/domain/programmerules.h"
#include "ui/models/fieldwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {

struct ProgrammeText
{
    Q_DECLARE_TR_FUNCTIONS(models::ProgrammeText)
};

constexpr int kPairsSaid = 8;

bool publishes(const services::OutboxItem& item)
{
    return item.command.kind == QLatin1StringView("mentor_programme.publish");
}

QList<domain::ProgrammePair> pairsOf(const QJsonValue& value)
{
    QList<domain::ProgrammePair> pairs;
    (void)domain::wire::decode(value, pairs);
    return pairs;
}

// The pairs as the person saw them fixed when they did this.
QList<domain::ProgrammePair> pairsSeen(const services::OutboxItem& item)
{
    return pairsOf(item.command.payload.value(domain::wereMember())[QLatin1StringView("fixed")]);
}

QString pairWords(const domain::ProgrammePair& pair, const NameOf& nameOf)
{
    const auto name = [&](const QString& id) { return apart(nameOf ? nameOf(id) : id); };
    const QString text = pair.fixed == QLatin1StringView("apart") ? ProgrammeText::tr("%1 and %2 are kept apart")
                         : pair.fixed == QLatin1StringView("together")
                             ? ProgrammeText::tr("%1 and %2 are locked together")
                             : ProgrammeText::tr("%1 and %2 are neither locked nor kept apart");
    return text.arg(name(pair.wishId), name(pair.offerId));
}

QString pairLines(const QList<domain::ProgrammePair>& pairs, const NameOf& nameOf)
{
    QStringList lines;
    for (const domain::ProgrammePair& pair : pairs.mid(0, kPairsSaid))
        lines << pairWords(pair, nameOf);
    if (pairs.size() > kPairsSaid)
        lines << ProgrammeText::tr("and %n more", nullptr, int(pairs.size() - kPairsSaid));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

bool isOfProgramme(const services::OutboxItem& item)
{
    if (publishes(item))
        return true;
    return item.command.kind == QLatin1StringView("mentor_programme.save") &&
           (item.theirs.value(QLatin1StringView("state")).toString() == QLatin1StringView("published") ||
            metMembers(item).contains(QLatin1StringView("fixed")));
}

QString myPairs(const services::OutboxItem& item, const NameOf& nameOf)
{
    const QJsonValue mine = item.command.payload.value(QLatin1StringView("fixed"));
    return publishes(item) ? pairLines(pairsSeen(item), nameOf)
                           : pairLines(domain::changedPairs(pairsSeen(item), pairsOf(mine)), nameOf);
}

ConflictSide theirProgramme(const services::OutboxItem& item, const NameOf& nameOf, const QDateTime& now)
{
    const auto there = domain::fromJson<domain::MentorProgramme>(item.theirs).value_or(domain::MentorProgramme{});
    const QString when = there.updatedAt.isValid() ? momentWords(there.updatedAt, now) : QString();
    if (there.state == QLatin1StringView("published"))
        return {ProgrammeText::tr("It is published: its pairs were asked"), when, {}};
    QString said = pairLines(domain::changedPairs(pairsSeen(item), there.fixed), nameOf);
    const QJsonValue mode = item.command.payload.value(domain::wereMember())[QLatin1StringView("mode")];
    if (publishes(item) && mode.isString() && mode.toString() != there.mode)
        said += (said.isEmpty() ? QString() : QStringLiteral("\n")) + ProgrammeText::tr("It is matched in another way");
    return {publishes(item) ? ProgrammeText::tr("It was changed since your pairs were made: look at them again, then "
                                                "publish it")
                            : ProgrammeText::tr("Somebody has changed the same pairs"),
            when, said};
}

AnswerAgain programmeAgain(const services::OutboxItem& item)
{
    const auto there = domain::fromJson<domain::MentorProgramme>(item.theirs);
    if (publishes(item) || !there || there->state == QLatin1StringView("published"))
        return {AnswerAgain::What::Nothing, {}};
    return {AnswerAgain::What::Same, insistingOn(item)};
}

} // namespace models
