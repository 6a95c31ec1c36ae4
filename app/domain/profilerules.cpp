// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/profilerules.h"

#include "app/domain/person.h"
#include "app/domain/profilecard.h"
#include "app/domain/skill.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kNote = 1000;
constexpr qsizetype kPhoto = 9600; // characters of base64

const QStringList kProfileFields{QStringLiteral("photo"),     QStringLiteral("bio"),   QStringLiteral("interests"),
                                 QStringLiteral("languages"), QStringLiteral("links"), QStringLiteral("mentoring")};
const auto kVisibility = QStringLiteral("visibility");

bool isShort(const QStringList& words, qsizetype most, qsizetype characters)
{
    return words.size() <= most && std::ranges::all_of(words, [&](const QString& word) {
               return !word.trimmed().isEmpty() && word.size() <= characters;
           });
}

bool isPicture(const QString& base64)
{
    if (base64.isEmpty())
        return true;
    if (base64.size() > kPhoto)
        return false;
    const auto bytes = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (bytes.decoded.startsWith("\x89PNG\r\n") || bytes.decoded.startsWith("\xFF\xD8\xFF"));
}

bool isVisibility(const QJsonObject& visibility)
{
    for (auto it = visibility.begin(); it != visibility.end(); ++it) {
        const bool page = it.key().startsWith(QLatin1StringView("page:"));
        const bool one = (page || it.key().startsWith(QLatin1StringView("skill:"))) && it.key().size() <= 100;
        const QString audience = it.value().toString();
        const bool known = audience == QLatin1StringView("everyone") || audience == QLatin1StringView("team") ||
                           audience == QLatin1StringView("me");
        // Kudos name somebody else, too: they go no further than the team.
        const bool tooWide = it.key() == QLatin1StringView("kudos") && audience == QLatin1StringView("everyone");
        const bool half = page && audience == QLatin1StringView("team"); // a page is there or not
        if (!known || tooWide || half || !(one || visibleFields().contains(it.key())))
            return false;
    }
    return visibility.size() <= 500;
}

const char* wrongIn(const Profile& profile)
{
    if (!isPicture(profile.photo))
        return "photo";
    if (profile.bio.size() > kBioLength)
        return "bio";
    if (!isShort(profile.interests, kProfileWords, kProfileWordLength))
        return "interests";
    if (profile.languages.size() > kProfileWords || !std::ranges::all_of(profile.languages, isLanguageTag))
        return "languages";
    if (profile.links.size() > kProfileLinks || !std::ranges::all_of(profile.links, isWebAddress))
        return "links";
    if (!profile.mentoring.isEmpty() && profile.mentoring != QLatin1StringView("open") &&
        profile.mentoring != QLatin1StringView("full"))
        return "mentoring";
    return isVisibility(profile.visibility) ? nullptr : "visibility";
}

QJsonObject merged(QJsonObject into, const QJsonObject& payload)
{
    for (const QString& field : kProfileFields) {
        if (payload.contains(field))
            into.insert(field, payload.value(field));
    }
    if (!payload.contains(kVisibility))
        return into;
    QJsonObject visibility = into.value(kVisibility).toObject();
    const QJsonObject chosen = payload.value(kVisibility).toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        visibility.insert(it.key(), it.value());
    into.insert(kVisibility, visibility);
    return into;
}

// The statement that the command makes, by the actor about the target's person and skill.
base::Result<PersonSkill> statementOf(const Command& command, const RuleContext& context)
{
    const auto personId = requiredText(command, "person_id");
    const auto skill = requiredText(command, "skill_id");
    if (!personId || !skill)
        return tl::unexpected(personId ? skill.error() : personId.error());
    if (command.target != personSkillId(*personId, *skill, context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("a statement is made by its rater"));
    QJsonObject json = command.payload;
    json.insert(QStringLiteral("id"), command.target);
    auto statement = fromJson<PersonSkill>(json);
    if (!statement)
        return ruleFailure("invalid-payload", statement.error().detail);
    const bool shown = std::ranges::all_of(statement->evidence, [](const Evidence& evidence) {
        const bool known = evidence.kind == QLatin1StringView("course") || evidence.kind == QLatin1StringView("badge");
        return known || (evidence.kind == QLatin1StringView("link") && isWebAddress(evidence.ref));
    });
    if (statement->level < 0 || statement->level > kHighestLevel || statement->note.size() > kNote || !shown ||
        statement->evidence.size() > kProfileLinks)
        return ruleFailure("invalid-payload", QStringLiteral("level, note or evidence"));
    statement->raterId = context.actorId;
    statement->at = command.at;
    statement->contestedAt = {};
    statement->contestReason.clear();
    statement->removedAt = {};
    return statement;
}

} // namespace

QString raterKindFor(const QString& actorId, const Person& person)
{
    return person.id == actorId             ? QStringLiteral("self")
           : person.supervisorId == actorId ? QStringLiteral("supervisor")
                                            : QStringLiteral("peer");
}

base::Result<QJsonObject> updateProfile(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    if (command.target != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's profile"));
    Profile before;
    before.id = command.target;
    QJsonObject json = merged(current.value_or(toJson(before)), command.payload);
    auto profile = fromJson<Profile>(json);
    if (!profile)
        return ruleFailure("invalid-payload", profile.error().detail);
    if (const char* wrong = wrongIn(*profile))
        return ruleFailure("invalid-payload", QString::fromLatin1(wrong));
    profile->updatedAt = command.at;
    return toJson(*profile);
}

bool isLanguageTag(const QString& tag)
{
    static const QRegularExpression kTag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    return tag.size() <= 35 && kTag.match(tag).hasMatch();
}

QString wrongField(const Profile& before, const QJsonObject& changes)
{
    const auto profile = fromJson<Profile>(merged(toJson(before), changes));
    return profile ? QString::fromLatin1(wrongIn(*profile)) : profile.error().detail;
}

std::optional<QJsonObject> coalesceUpdates(const Command& older, const Command& newer)
{
    return merged(older.payload, newer.payload);
}

base::Result<QJsonObject> assessSkill(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& /*current*/)
{
    auto statement = statementOf(command, context);
    if (!statement)
        return tl::unexpected(statement.error());
    if (statement->level == 0)
        return ruleFailure("invalid-payload", QStringLiteral("level"));
    if (statement->personId == context.actorId)
        statement->raterKind = QStringLiteral("self");
    else if (statement->raterKind != QLatin1StringView("supervisor"))
        return ruleFailure("not-allowed", QStringLiteral("only supervisors assess others; endorse instead"));
    return toJson(*statement);
}

base::Result<QJsonObject> endorseSkill(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto statement = statementOf(command, context);
    if (!statement)
        return tl::unexpected(statement.error());
    if (statement->personId == context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("one's own skill"));
    statement->raterKind = QStringLiteral("peer");
    if (!current)
        return toJson(*statement);
    const auto before = fromJson<PersonSkill>(*current);
    if (!before)
        return tl::unexpected(before.error());
    const bool ofSupervisor = before->raterKind == QLatin1StringView("supervisor");
    if (!before->removedAt.isValid() && ofSupervisor) {
        statement->raterKind = before->raterKind;
        statement->level = before->level;
        statement->evidence = before->evidence;
    }
    return toJson(*statement);
}

base::Result<QJsonObject> retractSkill(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto statement = existing<PersonSkill>(current, command);
    if (!statement)
        return tl::unexpected(statement.error());
    if (statement->raterId != context.actorId || statement->raterKind == QLatin1StringView("assessed"))
        return ruleFailure("not-allowed", QStringLiteral("somebody else's statement"));
    if (statement->removedAt.isValid())
        return *current;
    statement->removedAt = command.at;
    statement->note.clear();
    statement->evidence.clear();
    return toJson(*statement);
}

base::Result<QJsonObject> contestSkill(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto statement = existing<PersonSkill>(current, command);
    if (!statement)
        return tl::unexpected(statement.error());
    if (statement->personId != context.actorId || statement->raterKind == QLatin1StringView("self"))
        return ruleFailure("not-allowed", QStringLiteral("only what others say of oneself"));
    if (statement->removedAt.isValid())
        return ruleFailure("wrong-state", QStringLiteral("it was taken back"));
    const QString reason = command.payload.value(QLatin1StringView("reason")).toString().trimmed();
    if (reason.size() > kNote)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    statement->contestReason = reason;
    statement->contestedAt = reason.isEmpty() ? QDateTime() : command.at;
    return toJson(*statement);
}

base::Result<QJsonObject> giveKudos(const Command& command, const RuleContext& context,
                                    const std::optional<QJsonObject>& current)
{
    const auto to = requiredText(command, "to_id");
    const auto text = requiredText(command, "text");
    if (!to || !text)
        return tl::unexpected(to ? text.error() : to.error());
    if (*to == context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("to oneself"));
    if (text->size() > kNote || QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", QStringLiteral("text or id"));
    if (current) {
        if (current->value(QLatin1StringView("from_id")).toString() != context.actorId)
            return ruleFailure("not-allowed", QStringLiteral("somebody else's"));
        return *current;
    }
    Kudos kudos;
    kudos.id = command.target;
    kudos.fromId = context.actorId;
    kudos.toId = *to;
    kudos.text = *text;
    kudos.skillId = command.payload.value(QLatin1StringView("skill_id")).toString();
    kudos.givenAt = command.at;
    return toJson(kudos);
}

base::Result<QJsonObject> removeKudos(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    auto kudos = existing<Kudos>(current, command);
    if (!kudos)
        return tl::unexpected(kudos.error());
    if (kudos->fromId != context.actorId && kudos->toId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's"));
    if (kudos->removedAt.isValid())
        return *current;
    kudos->text.clear();
    kudos->removedAt = command.at;
    return toJson(*kudos);
}

} // namespace domain
