// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/scopes.h"

#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/mentorshiprules.h"
#include "app/domain/profilecard.h"
#include "app/domain/shownperson.h"

namespace data {

namespace {

const auto kLearningDevelopmentRole = QStringLiteral("learning-development");

QString member(const QJsonObject& entity, const char* name)
{
    return entity.value(QLatin1StringView(name)).toString();
}

base::Result<QStringList> supervisedScopes(Reader& reader, const QString& personId)
{
    QStringList scopes{personScope(personId)};
    const auto person = reader.entity(domain::kindOf<domain::PersonRecord>(), personId);
    if (!person)
        return tl::unexpected(person.error());
    if (*person) {
        if (const QString supervisor = member((*person)->object(), "supervisor_id"); !supervisor.isEmpty())
            scopes.append(teamScope(supervisor));
    }
    return scopes;
}

// The person, their supervisor, and whom they share a supervisor with.
base::Result<QStringList> teamScopes(Reader& reader, const QString& personId)
{
    auto scopes = supervisedScopes(reader, personId);
    if (scopes)
        scopes->append({workScope(personId), teamScope(personId)});
    return scopes;
}

base::Result<domain::Profile> profileOf(Reader& reader, const QString& personId)
{
    const auto stored = reader.entity(domain::kindOf<domain::Profile>(), personId);
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? domain::fromJson<domain::Profile>((*stored)->object()) : domain::Profile{};
}

// Colleagues with the same supervisor, as far as the person shows what they completed.
base::Result<QStringList> completionScopes(Reader& reader, const QString& personId)
{
    const auto profile = profileOf(reader, personId);
    if (!profile)
        return tl::unexpected(profile.error());
    if (domain::audienceOf(*profile, QStringLiteral("achievements")) > domain::Audience::Team)
        return QStringList{personScope(personId)};
    return supervisedScopes(reader, personId);
}

// The person and the rater always; the supervisor as far as the person lets them.
base::Result<QStringList> statementScopes(Reader& reader, const QJsonObject& entity)
{
    const QString personId = member(entity, "person_id");
    QStringList scopes{personScope(personId)};
    if (member(entity, "rater_kind") != QLatin1StringView("assessed") && member(entity, "rater_id") != personId)
        scopes.append(personScope(member(entity, "rater_id")));
    const auto profile = profileOf(reader, personId);
    const auto statement = domain::fromJson<domain::PersonSkill>(entity);
    if (!profile || !statement)
        return tl::unexpected(profile ? statement.error() : profile.error());
    if (domain::isForSupervisor(*profile, *statement))
        scopes.append(workScope(personId));
    return scopes;
}

base::Result<QStringList> kudosScopes(Reader& reader, const QJsonObject& entity)
{
    const QString to = member(entity, "to_id");
    QStringList scopes{personScope(member(entity, "from_id")), personScope(to)};
    const auto profile = profileOf(reader, to);
    if (!profile)
        return tl::unexpected(profile.error());
    if (domain::audienceOf(*profile, QStringLiteral("kudos")) > domain::Audience::Team)
        return scopes;
    const auto team = teamScopes(reader, to);
    if (!team)
        return team;
    scopes.append(*team);
    scopes.removeDuplicates();
    return scopes;
}

// The two of a mentorship, as an entity names them.
QStringList scopesOfTwo(const QJsonObject& entity)
{
    return {personScope(member(entity, "mentor_id")), personScope(member(entity, "mentee_id"))};
}

// What lies in a mentorship: its two, or of feedback that is not shared its writer alone.
base::Result<QStringList> mentorshipScopes(Reader& reader, const QString& kind, const QJsonObject& entity)
{
    if (kind == domain::kindOf<domain::MentoringFeedback>() && !entity.value(QLatin1StringView("shared")).toBool())
        return QStringList{personScope(member(entity, "person_id"))};
    const auto stored = reader.entity(domain::kindOf<domain::Mentorship>(), member(entity, "mentorship_id"));
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? scopesOfTwo((*stored)->object()) : QStringList{};
}

// The person, and whom they have a mentorship with that is not over.
base::Result<QStringList> pairScopes(Reader& reader, const QString& personId)
{
    QStringList scopes{personScope(personId)};
    for (const char* side : {"mentor_id", "mentee_id"}) {
        const auto all = reader.referring(domain::kindOf<domain::Mentorship>(), QString::fromLatin1(side), personId);
        if (!all)
            return tl::unexpected(all.error());
        for (const StoredEntity& stored : *all) {
            const auto mentorship = domain::fromJson<domain::Mentorship>(stored.object());
            if (mentorship && domain::isOpen(*mentorship))
                scopes.append(scopesOfTwo(stored.object()));
        }
    }
    scopes.removeDuplicates();
    return scopes;
}

base::Result<QStringList> availabilityScopes(Reader& reader, const QJsonObject& entity)
{
    const QString personId = member(entity, "id");
    return entity.value(QLatin1StringView("shared")).toBool() ? pairScopes(reader, personId)
                                                              : QStringList{personScope(personId)};
}

// Whom the person lets see it; what is for everybody stands in their 'person'.
base::Result<QStringList> detailScopes(Reader& reader, const QJsonObject& entity)
{
    const auto detail = domain::fromJson<domain::PersonDetail>(entity);
    const auto profile = profileOf(reader, member(entity, "person_id"));
    if (!detail || !profile)
        return tl::unexpected(detail ? profile.error() : detail.error());
    auto scopes = domain::isForMentorships(*detail) ? pairScopes(reader, detail->personId)
                                                    : QStringList{personScope(detail->personId)};
    if (!scopes || domain::audienceOf(*profile, detail->field) > domain::Audience::Team)
        return scopes;
    const auto team = teamScopes(reader, detail->personId);
    if (!team)
        return team;
    scopes->append(*team);
    scopes->removeDuplicates();
    return scopes;
}

// Of a team or community: who is in it, and who looks after all of them.
QStringList challengeScopes(const QJsonObject& entity)
{
    const QString group = member(entity, "group_id");
    if (member(entity, "group_kind") == QLatin1StringView("team"))
        return {teamScope(group), roleScope(kLearningDevelopmentRole)};
    if (member(entity, "group_kind") == QLatin1StringView("community"))
        return {communityScope(group), roleScope(kLearningDevelopmentRole)};
    return {commonsScope()};
}

QStringList groupScopes(const QJsonObject& entity)
{
    if (member(entity, "group_kind") == QLatin1StringView("team"))
        return {personScope(member(entity, "group_id"))};
    return {roleScope(kLearningDevelopmentRole)};
}

QStringList requestScopes(const QJsonObject& entity)
{
    QStringList scopes{workScope(member(entity, "person_id"))};
    if (const QString desk = member(entity, "desk_id"); !desk.isEmpty()) {
        scopes.append(deskScope(desk));
        if (member(entity, "desk_role") == kLearningDevelopmentRole)
            scopes.append(roleScope(kLearningDevelopmentRole));
    }
    // Who acted on it, or in whose place somebody acted, keeps seeing what became of it.
    const QJsonArray events = entity.value(QLatin1StringView("events")).toArray();
    for (const QJsonValue& event : events) {
        for (const char* who : {"actor_id", "on_behalf_of"}) {
            const QString id = member(event.toObject(), who);
            if (!id.isEmpty() && id != member(entity, "person_id"))
                scopes.append(personScope(id));
        }
    }
    scopes.removeDuplicates();
    return scopes;
}

QStringList personScopes(const QJsonValue& people)
{
    QStringList scopes;
    for (const QJsonValue& person : people.toArray())
        scopes.append(personScope(person.toString()));
    return scopes;
}

// Threads about a course are shown on its page to everybody who could join.
base::Result<QStringList> threadScopes(Reader& reader, const QJsonObject& entity)
{
    QStringList scopes{communityScope(member(entity, "community_id"))};
    if (member(entity, "about_kind") != QLatin1StringView("course"))
        return scopes;
    const auto community = reader.entity(domain::kindOf<domain::Community>(), member(entity, "community_id"));
    if (!community)
        return tl::unexpected(community.error());
    if (*community && (*community)->object().value(QLatin1StringView("open")).toBool())
        scopes.append(commonsScope());
    return scopes;
}

// Who asked, was invited, left or was removed is between them and the moderators.
QStringList membershipScopes(const QJsonObject& entity)
{
    const QString community = member(entity, "community_id");
    QStringList scopes{personScope(member(entity, "person_id")), moderationScope(community)};
    if (member(entity, "state") == QLatin1StringView("member"))
        scopes.append(communityScope(community));
    return scopes;
}

// A file is for those who may read one of the texts that it hangs on; before there is one, for all of the place.
base::Result<QStringList> fileScopes(Reader& reader, const QJsonObject& file)
{
    using namespace domain;
    const QString place = member(file, "place_id");
    const auto conversation = reader.entity(kindOf<Conversation>(), place);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (*conversation)
        return personScopes((*conversation)->object().value(QLatin1StringView("people")));
    QStringList scopes;
    for (const QString& kind : {kindOf<Thread>(), kindOf<Post>()}) {
        const auto texts = reader.referring(kind, QStringLiteral("attachments"), member(file, "id"));
        if (!texts)
            return tl::unexpected(texts.error());
        for (const StoredEntity& text : *texts) {
            if (text.object().value(QLatin1StringView("hidden_at")).isNull())
                return QStringList{communityScope(place)};
            scopes.append({moderationScope(place), personScope(member(text.object(), "author_id"))});
        }
    }
    scopes.removeDuplicates();
    return scopes.isEmpty() ? QStringList{communityScope(place)} : scopes;
}

// Whether they tell that they read; by default.
base::Result<bool> tellsReads(Reader& reader, const QString& personId)
{
    const auto stored = reader.entity(domain::kindOf<domain::NoticeSettings>(), personId);
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? (*stored)->object().value(QLatin1StringView("tell_reads")).toBool(true)
                   : domain::NoticeSettings().tellReads;
}

// Nobody's but the person's; of a conversation, of who is in it with them, where both tell.
base::Result<QStringList> markScopes(Reader& reader, const QJsonObject& mark)
{
    const QString personId = member(mark, "person_id");
    QStringList scopes{personScope(personId)};
    if (member(mark, "about_kind") != domain::kindOf<domain::Conversation>())
        return scopes;
    const auto stored = reader.entity(domain::kindOf<domain::Conversation>(), member(mark, "about_id"));
    const auto tells = tellsReads(reader, personId);
    if (!stored || !tells)
        return tl::unexpected(stored ? tells.error() : stored.error());
    const auto people = *stored ? (*stored)->object().value(QLatin1StringView("people")).toArray() : QJsonArray();
    if (!*tells || !people.contains(personId))
        return scopes;
    for (const QJsonValue& other : people) {
        const auto both = other == personId ? base::Result<bool>(false) : tellsReads(reader, other.toString());
        if (!both)
            return tl::unexpected(both.error());
        if (*both)
            scopes.append(personScope(other.toString()));
    }
    return scopes;
}

// Nothing where the kind is not one of those that people talk with.
base::Result<std::optional<QStringList>> talkScopes(Reader& reader, const QString& kind, const QJsonObject& entity)
{
    using namespace domain;
    const auto is = [&](const QString& other) { return kind == other; };
    const QString community = member(entity, "community_id");
    if (is(kindOf<CommunityMember>()))
        return membershipScopes(entity);
    // What a moderator has hidden stays with moderators and its author.
    const bool hidden = !entity.value(QLatin1StringView("hidden_at")).isNull();
    if ((is(kindOf<Thread>()) || is(kindOf<Post>())) && hidden)
        return QStringList{moderationScope(community), personScope(member(entity, "author_id"))};
    if (is(kindOf<Thread>()))
        return threadScopes(reader, entity).map([](const QStringList& scopes) { return std::optional(scopes); });
    if (is(kindOf<Post>()) || is(kindOf<Reaction>()) || is(kindOf<EventAnswer>()) ||
        (is(kindOf<Event>()) && !community.isEmpty()))
        return QStringList{communityScope(community)};
    if (is(kindOf<Report>()))
        return QStringList{moderationScope(community), personScope(member(entity, "person_id"))};
    if (is(kindOf<Conversation>()) || is(kindOf<Message>()))
        return personScopes(entity.value(QLatin1StringView("people")));
    if (is(kindOf<ReadMark>()))
        return markScopes(reader, entity).map([](const QStringList& scopes) { return std::optional(scopes); });
    if (is(kindOf<NoticeSettings>()))
        return QStringList{personScope(member(entity, "id"))};
    if (!is(kindOf<Attachment>()))
        return std::nullopt;
    return fileScopes(reader, entity).map([](const QStringList& scopes) { return std::optional(scopes); });
}

base::Result<void> addCommunities(Reader& reader, const QString& personId, QStringList& scopes)
{
    const auto memberships =
        reader.referring(domain::kindOf<domain::CommunityMember>(), QStringLiteral("person_id"), personId);
    if (!memberships)
        return tl::unexpected(memberships.error());
    for (const StoredEntity& stored : *memberships) {
        const QJsonObject membership = stored.object();
        if (member(membership, "state") != QLatin1StringView("member"))
            continue;
        scopes.append(communityScope(member(membership, "community_id")));
        if (member(membership, "role") != QLatin1StringView("member"))
            scopes.append(moderationScope(member(membership, "community_id")));
    }
    return {};
}

base::Result<QStringList> desksInPlaceOfOthers(Reader& reader, const QString& personId, const QDateTime& now)
{
    const auto delegations =
        reader.referring(domain::kindOf<domain::Delegation>(), QStringLiteral("delegate_id"), personId);
    if (!delegations)
        return tl::unexpected(delegations.error());
    QStringList scopes;
    for (const StoredEntity& stored : *delegations) {
        const auto delegation = domain::fromJson<domain::Delegation>(stored.object());
        if (delegation && delegation->startsAt <= now && now < delegation->endsAt)
            scopes.append(deskScope(delegation->id));
    }
    return scopes;
}

} // namespace

QString orgScope()
{
    return QStringLiteral("org");
}
QString personScope(const QString& personId)
{
    return QStringLiteral("person:") + personId;
}
QString workScope(const QString& personId)
{
    return QStringLiteral("work:") + personId;
}
QString deskScope(const QString& personId)
{
    return QStringLiteral("desk:") + personId;
}
QString teamScope(const QString& supervisorId)
{
    return QStringLiteral("team:") + supervisorId;
}
QString roleScope(const QString& role)
{
    return QStringLiteral("role:") + role;
}

QString commonsScope()
{
    return QStringLiteral("commons");
}
QString communityScope(const QString& communityId)
{
    return QStringLiteral("community:") + communityId;
}
QString moderationScope(const QString& communityId)
{
    return QStringLiteral("moderation:") + communityId;
}

base::Result<QStringList> scopesFor(Reader& reader, const QString& kind, const QJsonObject& entity)
{
    using namespace domain;
    const auto is = [&](const QString& other) { return kind == other; };
    if (is(kindOf<Course>()) || is(kindOf<Pathway>()) || is(kindOf<Person>()) || is(kindOf<Policy>()) ||
        is(kindOf<CoursePackage>()) || is(kindOf<Skill>()) || is(kindOf<RoleTarget>()) || is(kindOf<ProfileCard>()) ||
        is(kindOf<Badge>()) || is(kindOf<TrustDocument>()) || is(kindOf<MentorOffer>()) || is(kindOf<Community>()) ||
        is(kindOf<GameRules>()))
        return QStringList{orgScope()};
    if (is(kindOf<Enrollment>()) || is(kindOf<PathwayEnrollment>()))
        return QStringList{workScope(member(entity, "person_id"))};
    if (is(kindOf<CourseRequest>()))
        return requestScopes(entity);
    if (is(kindOf<Completion>()))
        return completionScopes(reader, member(entity, "person_id"));
    if (is(kindOf<Delegation>())) // those who ask know who decides meanwhile
        return QStringList{personScope(member(entity, "id")), personScope(member(entity, "delegate_id")),
                           teamScope(member(entity, "id"))};
    if (is(kindOf<BadgeAward>()))
        return QStringList{personScope(member(entity, "person_id"))};
    // Where a person's learning stands, others see in its enrollment; what they did and wrote is their own.
    if (is(kindOf<Attempt>()) || is(kindOf<Note>()))
        return QStringList{personScope(member(entity, "person_id"))};
    if (is(kindOf<TeamCard>()))
        return teamScopes(reader, member(entity, "id"));
    if (is(kindOf<PersonDetail>()))
        return detailScopes(reader, entity);
    if (is(kindOf<PersonSkill>()))
        return statementScopes(reader, entity);
    if (is(kindOf<Kudos>()))
        return kudosScopes(reader, entity);
    if (is(kindOf<MentorWish>()))
        return QStringList{personScope(member(entity, "person_id")), roleScope(kLearningDevelopmentRole)};
    if (is(kindOf<Mentorship>()) || is(kindOf<MentorSession>()))
        return scopesOfTwo(entity);
    if (is(kindOf<MentorshipEntry>()) || is(kindOf<MentoringFeedback>()))
        return mentorshipScopes(reader, kind, entity);
    if (is(kindOf<Availability>()))
        return availabilityScopes(reader, entity);
    if (is(kindOf<MentorProgramme>()))
        return QStringList{roleScope(kLearningDevelopmentRole)};
    if (is(kindOf<SkillGroup>()))
        return groupScopes(entity);
    if (is(kindOf<Standing>()) || is(kindOf<Profile>()) || is(kindOf<Comparison>()) || is(kindOf<GameMember>()))
        return QStringList{personScope(member(entity, "id"))};
    if (is(kindOf<Challenge>()))
        return challengeScopes(entity);
    if (is(kindOf<SavedCourse>()) || is(kindOf<Wish>()))
        return QStringList{personScope(member(entity, "person_id"))};
    if (is(kindOf<Recommendation>())) {
        QStringList scopes{personScope(member(entity, "to_id"))};
        if (const QString from = member(entity, "from_id"); !from.isEmpty()) // else: who answered a demand
            scopes.append(personScope(from));
        return scopes;
    }
    if (is(kindOf<CourseRating>())) // stars alone are for the average only; a review is for everybody
        return member(entity, "text").isEmpty() ? QStringList{personScope(member(entity, "person_id"))}
                                                : QStringList{personScope(member(entity, "person_id")), commonsScope()};
    if (is(kindOf<Demand>()) || is(kindOf<AwardRecord>()))
        return QStringList{roleScope(kLearningDevelopmentRole)};
    return talkScopes(reader, kind, entity).map([](const auto& scopes) { return scopes.value_or(QStringList()); });
}

base::Result<QStringList> heldScopes(Reader& reader, const QString& personId, const QDateTime& now)
{
    const auto stored = reader.entity(domain::kindOf<domain::PersonRecord>(), personId);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto person = *stored ? domain::fromJson<domain::Person>((*stored)->object())
                                : base::failure(base::Error::Kind::Storage, QString());
    if (!person || !person->active)
        return QStringList{};
    QStringList scopes{orgScope(), commonsScope(), personScope(personId), workScope(personId), deskScope(personId)};
    if (!person->supervisorId.isEmpty())
        scopes.append(teamScope(person->supervisorId));
    if (person->roles.contains(kLearningDevelopmentRole))
        scopes.append(roleScope(kLearningDevelopmentRole));
    const auto reports =
        reader.referring(domain::kindOf<domain::PersonRecord>(), QStringLiteral("supervisor_id"), personId);
    const auto desks = desksInPlaceOfOthers(reader, personId, now);
    if (!reports || !desks)
        return tl::unexpected(reports ? desks.error() : reports.error());
    if (!reports->isEmpty())
        scopes.append(teamScope(personId));
    for (const StoredEntity& report : *reports)
        scopes.append(workScope(report.id));
    scopes.append(*desks);
    if (const auto added = addCommunities(reader, personId, scopes); !added)
        return tl::unexpected(added.error());
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

} // namespace data
