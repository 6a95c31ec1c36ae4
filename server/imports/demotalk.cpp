// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/demotalk.h"

#include "app/domain/json.h"
#include "server/imports/demostory.h"

#include <QJsonArray>
#include <QTimeZone>

namespace imports {

namespace {

QString told(const QJsonObject& line, const char* member)
{
    return line.value(QLatin1StringView(member)).toString();
}

QStringList allTold(const QJsonObject& line, const char* member)
{
    QStringList list;
    for (const QJsonValue& item : line.value(QLatin1StringView(member)).toArray())
        list.append(item.toString());
    return list;
}

QString communityId(const QString& key)
{
    return demoId("community:", key);
}

} // namespace

QDateTime DemoTalk::ago(const QJsonObject& line) const
{
    return m_now.addSecs(-3600 * line.value(QLatin1StringView("ago")).toInt());
}

domain::Community DemoTalk::community(const QJsonObject& line) const
{
    domain::Community made;
    made.id = communityId(told(line, "key"));
    made.name = told(line, "name");
    made.purpose = told(line, "purpose");
    made.goals = allTold(line, "goals");
    for (const QJsonValue& resource : line.value(QLatin1StringView("resources")).toArray())
        made.resources.append({told(resource.toObject(), "title"), told(resource.toObject(), "url")});
    made.open = line.value(QLatin1StringView("open")).toBool();
    made.language = told(line, "language");
    made.tags = allTold(line, "tags");
    made.createdBy = told(line, "owner");
    made.createdAt = ago(line);
    made.updatedAt = made.createdAt;
    return made;
}

domain::CommunityMember DemoTalk::member(const QJsonObject& line) const
{
    domain::CommunityMember made;
    made.communityId = communityId(told(line, "community"));
    made.personId = told(line, "person");
    made.id = domain::communityMemberId(made.communityId, made.personId);
    const bool belongs = told(line, "what") == QLatin1StringView("member");
    made.role = belongs ? told(line, "role") : QStringLiteral("member");
    made.state = belongs ? QStringLiteral("member") : told(line, "state");
    made.text = told(line, "text");
    made.invitedBy = told(line, "by");
    made.since = belongs ? m_now.addDays(-30) : QDateTime();
    made.updatedAt = belongs ? made.since : ago(line);
    return made;
}

domain::CommunityMember DemoTalk::founder(const domain::Community& community) const
{
    domain::CommunityMember made;
    made.communityId = community.id;
    made.personId = community.createdBy;
    made.id = domain::communityMemberId(made.communityId, made.personId);
    made.role = QStringLiteral("owner");
    made.state = QStringLiteral("member");
    made.since = community.createdAt;
    made.updatedAt = community.createdAt;
    return made;
}

domain::Thread DemoTalk::thread(const QJsonObject& line)
{
    domain::Thread made;
    made.id = demoId("thread:", told(line, "key"));
    made.communityId = communityId(told(line, "community"));
    made.authorId = told(line, "author");
    made.title = told(line, "title");
    made.text = told(line, "text");
    made.mentions = allTold(line, "mentions");
    if (const QString course = told(line, "about"); !course.isEmpty()) {
        made.aboutKind = QStringLiteral("course");
        made.aboutId = demoCourseId(course);
    }
    made.pinned = line.value(QLatin1StringView("pinned")).toBool();
    made.createdAt = ago(line);
    made.updatedAt = made.createdAt;
    m_ids.insert(told(line, "key"), made.id);
    m_communities.insert(made.id, made.communityId);
    m_threads.insert(made.id, made.id);
    return made;
}

domain::Post DemoTalk::post(const QJsonObject& line)
{
    domain::Post made;
    made.id = demoId("post:", told(line, "key"));
    made.threadId = idOf(told(line, "thread"));
    made.communityId = m_communities.value(made.threadId);
    made.authorId = told(line, "author");
    made.replyTo = idOf(told(line, "reply_to"));
    made.text = told(line, "text");
    made.mentions = allTold(line, "mentions");
    made.createdAt = ago(line);
    made.updatedAt = made.createdAt;
    m_ids.insert(told(line, "key"), made.id);
    m_communities.insert(made.id, made.communityId);
    m_threads.insert(made.id, made.threadId);
    return made;
}

domain::Reaction DemoTalk::reaction(const QJsonObject& line) const
{
    domain::Reaction made;
    made.aboutId = idOf(told(line, "about"));
    made.threadId = m_threads.value(made.aboutId);
    made.communityId = m_communities.value(made.aboutId);
    made.personId = told(line, "person");
    made.word = told(line, "word");
    made.id = domain::reactionId(made.aboutId, made.personId, made.word);
    made.updatedAt = m_now.addSecs(-3600);
    return made;
}

domain::Report DemoTalk::report(const QJsonObject& line) const
{
    domain::Report made;
    made.aboutId = idOf(told(line, "about"));
    made.threadId = m_threads.value(made.aboutId);
    made.communityId = m_communities.value(made.aboutId);
    made.personId = told(line, "person");
    made.id = domain::reportId(made.aboutId, made.personId);
    made.reason = told(line, "reason");
    made.state = QStringLiteral("open");
    made.createdAt = ago(line);
    made.updatedAt = made.createdAt;
    return made;
}

domain::Event DemoTalk::gathering(const QJsonObject& line)
{
    domain::Event made;
    made.id = demoId("gathering:", told(line, "key"));
    made.communityId = communityId(told(line, "community"));
    made.title = told(line, "title");
    made.type = QStringLiteral("community");
    made.organiserId = told(line, "organiser");
    made.description = told(line, "description");
    made.timezone = told(line, "timezone");
    const QDate day = m_now.date().addDays(line.value(QLatin1StringView("days")).toInt());
    const QTime time = QTime::fromString(told(line, "time"), QStringLiteral("HH:mm"));
    made.startsAt = QDateTime(day, time, QTimeZone(made.timezone.toLatin1())).toUTC();
    made.endsAt = made.startsAt.addSecs(60 * line.value(QLatin1StringView("minutes")).toInt());
    made.location = told(line, "location");
    made.url = told(line, "url");
    made.updatedAt = m_now.addDays(-3);
    if (line.contains(QLatin1StringView("ago"))) { // then it was moved
        made.updatedAt = ago(line);
        made.changes.append({QStringLiteral("moved"), made.organiserId, made.updatedAt, made.updatedAt,
                             domain::toWire(made.startsAt.addDays(-1)), domain::toWire(made.startsAt)});
    }
    m_ids.insert(told(line, "key"), made.id);
    m_communities.insert(made.id, made.communityId);
    return made;
}

domain::EventAnswer DemoTalk::coming(const QJsonObject& line) const
{
    domain::EventAnswer made;
    made.eventId = idOf(told(line, "event"));
    made.communityId = m_communities.value(made.eventId);
    made.personId = told(line, "person");
    made.id = domain::eventAnswerId(made.eventId, made.personId);
    made.answer = told(line, "answer");
    made.updatedAt = m_now.addDays(-1);
    return made;
}

domain::Conversation DemoTalk::conversation(const QJsonObject& line)
{
    domain::Conversation made;
    made.people = allTold(line, "people");
    made.people.sort();
    made.title = told(line, "title");
    made.direct = made.title.isEmpty();
    made.id = made.direct ? domain::directConversationId(made.people.front(), made.people.back())
                          : demoId("conversation:", told(line, "key"));
    made.createdBy = made.direct ? made.people.front() : told(line, "by");
    made.createdAt = ago(line);
    made.updatedAt = made.createdAt;
    m_ids.insert(told(line, "key"), made.id);
    m_people.insert(made.id, made.people);
    return made;
}

domain::Message DemoTalk::message(const QJsonObject& line)
{
    domain::Message made;
    made.conversationId = idOf(told(line, "conversation"));
    made.id = demoId("message:", made.conversationId + QString::number(++m_messages));
    made.authorId = told(line, "author");
    made.people = m_people.value(made.conversationId);
    made.text = told(line, "text");
    made.mentions = allTold(line, "mentions");
    made.sentAt = ago(line);
    made.updatedAt = made.sentAt;
    return made;
}

domain::ReadMark DemoTalk::read(const QJsonObject& line) const
{
    domain::ReadMark made;
    made.personId = told(line, "person");
    made.aboutId = idOf(told(line, "about"));
    made.aboutKind = m_people.contains(made.aboutId) ? QStringLiteral("conversation") : QStringLiteral("thread");
    made.id = domain::readMarkId(made.personId, made.aboutId);
    made.readAt = ago(line);
    return made;
}

} // namespace imports
