// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/statementformat.h"

#include <QJsonArray>

#include <algorithm>
#include <initializer_list>

namespace xapi {

namespace {

using Change = std::function<QJsonObject(const QJsonObject&)>;

// What happens to the parts of a statement, wherever they stand in it.
struct PartChanges
{
    Change actor;
    Change activity;
    Change verb;
    Change attachment;
};

void changeMember(QJsonObject& parent, const char* member, const Change& change)
{
    const QJsonValue value = parent.value(QLatin1StringView(member));
    if (value.isObject())
        parent.insert(QLatin1StringView(member), change(value.toObject()));
}

void changeList(QJsonObject& parent, const QString& member, const Change& change)
{
    const QJsonValue value = parent.value(member);
    if (!value.isArray())
        return;
    QJsonArray changed;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        changed.append(change(item.toObject()));
    parent.insert(member, changed);
}

QJsonObject changeContext(QJsonObject context, const PartChanges& changes)
{
    changeMember(context, "instructor", changes.actor);
    changeMember(context, "team", changes.actor);
    for (const auto& [list, who] : {std::pair{"contextAgents", "agent"}, std::pair{"contextGroups", "group"}}) {
        changeList(context, QLatin1StringView(list), [&, member = who](QJsonObject item) {
            changeMember(item, member, changes.actor);
            return item;
        });
    }
    changeMember(context, "contextActivities", [&](QJsonObject lists) {
        const QStringList names = lists.keys();
        for (const QString& name : names)
            changeList(lists, name, changes.activity);
        return lists;
    });
    return context;
}

QJsonObject changeStatement(QJsonObject statement, const PartChanges& changes)
{
    changeMember(statement, "actor", changes.actor);
    changeMember(statement, "authority", changes.actor);
    changeMember(statement, "verb", changes.verb);
    changeMember(statement, "object", [&](const QJsonObject& object) {
        const QString type = object.value(QLatin1StringView("objectType")).toString();
        if (type == QLatin1StringView("Agent") || type == QLatin1StringView("Group"))
            return changes.actor(object);
        if (type == QLatin1StringView("StatementRef"))
            return object;
        return type == QLatin1StringView("SubStatement") ? changeStatement(object, changes) : changes.activity(object);
    });
    changeMember(statement, "context", [&](const QJsonObject& context) { return changeContext(context, changes); });
    changeList(statement, QStringLiteral("attachments"), changes.attachment);
    return statement;
}

QJsonObject only(const QJsonObject& object, std::initializer_list<const char*> members)
{
    QJsonObject kept;
    for (const char* member : members) {
        if (const QJsonValue value = object.value(QLatin1StringView(member)); !value.isUndefined())
            kept.insert(QLatin1StringView(member), value);
    }
    return kept;
}

QJsonObject identifierOnly(const QJsonObject& actor)
{
    QJsonObject kept = only(actor, {"objectType", "mbox", "mbox_sha1sum", "openid", "account"});
    const bool anonymous = kept.isEmpty() || (kept.size() == 1 && kept.contains(QLatin1StringView("objectType")));
    if (anonymous) {
        kept.insert(QLatin1StringView("member"), actor.value(QLatin1StringView("member")));
        changeList(kept, QStringLiteral("member"), identifierOnly);
    }
    return kept;
}

// How well a tag of a map serves a wanted one: the number of subtags that both begin with; more for all of them.
int likeness(const QString& tag, const QString& wanted)
{
    const QStringList a = tag.toLower().split(QLatin1Char('-'));
    const QStringList b = wanted.toLower().split(QLatin1Char('-'));
    int same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    return a == b ? 1000 : same;
}

void oneLanguage(QJsonObject& parent, const char* member, const QStringList& languages)
{
    changeMember(parent, member, [&](const QJsonObject& map) { return bestLanguage(map, languages); });
}

QJsonObject definitionIn(QJsonObject definition, const QStringList& languages)
{
    oneLanguage(definition, "name", languages);
    oneLanguage(definition, "description", languages);
    for (const char* list : {"choices", "scale", "source", "target", "steps"}) {
        changeList(definition, QLatin1StringView(list), [&](QJsonObject component) {
            oneLanguage(component, "description", languages);
            return component;
        });
    }
    return definition;
}

} // namespace

QStringList acceptedLanguages(const QByteArray& header)
{
    QList<std::pair<double, QString>> weighted;
    for (const QByteArray& item : header.split(',')) {
        const QList<QByteArray> parts = item.trimmed().split(';');
        double weight = 1;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (const QByteArray parameter = parts.at(i).trimmed(); parameter.startsWith("q="))
                weight = parameter.mid(2).toDouble();
        }
        if (weight > 0 && !parts.first().isEmpty())
            weighted.append({weight, QString::fromLatin1(parts.first().trimmed())});
    }
    std::stable_sort(weighted.begin(), weighted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList languages;
    for (const auto& [weight, tag] : std::as_const(weighted))
        languages.append(tag);
    return languages;
}

QJsonObject bestLanguage(const QJsonObject& map, const QStringList& languages)
{
    if (map.size() < 2)
        return map;
    for (const QString& wanted : languages) {
        QString best;
        int most = 0;
        for (auto entry = map.begin(); entry != map.end(); ++entry) {
            if (const int same = likeness(entry.key(), wanted); same > most) {
                most = same;
                best = entry.key();
            }
        }
        if (most > 0)
            return {{best, map.value(best)}};
    }
    return {{map.begin().key(), map.begin().value()}};
}

QJsonObject idsOnly(const QJsonObject& statement)
{
    const PartChanges changes{identifierOnly, [](const QJsonObject& activity) { return only(activity, {"id"}); },
                              [](const QJsonObject& verb) { return only(verb, {"id"}); },
                              [](const QJsonObject& attachment) { return attachment; }};
    return changeStatement(statement, changes);
}

QJsonObject canonical(const QJsonObject& statement, const QStringList& languages,
                      const std::function<QJsonObject(const QString& activity)>& definitionOf)
{
    const PartChanges changes{[](const QJsonObject& actor) { return actor; },
                              [&](QJsonObject activity) {
                                  QJsonObject known = definitionOf(activity.value(QLatin1StringView("id")).toString());
                                  if (known.isEmpty())
                                      known = activity.value(QLatin1StringView("definition")).toObject();
                                  if (!known.isEmpty())
                                      activity.insert(QLatin1StringView("definition"), definitionIn(known, languages));
                                  return activity;
                              },
                              [&](QJsonObject verb) {
                                  oneLanguage(verb, "display", languages);
                                  return verb;
                              },
                              [&](QJsonObject attachment) {
                                  oneLanguage(attachment, "display", languages);
                                  oneLanguage(attachment, "description", languages);
                                  return attachment;
                              }};
    return changeStatement(statement, changes);
}

} // namespace xapi
