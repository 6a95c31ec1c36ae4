// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fieldmerge.h"

#include "app/domain/fieldchoice.h"
#include "app/domain/json.h"
#include "app/domain/textmerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace domain {

namespace {

bool isNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

// Written otherwise, but nobody changed it: nothing said, a text with blanks at its ends, a time with other digits.
bool isSame(const QJsonValue& a, const QJsonValue& b)
{
    if (a == b || (isNothing(a) && isNothing(b)))
        return true;
    if (!a.isString() || !b.isString())
        return false;
    const QString one = a.toString().trimmed();
    const QString other = b.toString().trimmed();
    const QDateTime at = instantFromWire(one);
    return one == other || (at.isValid() && at == instantFromWire(other));
}

QStringList entriesOf(const QJsonValue& list)
{
    QStringList entries;
    for (const QJsonValue& one : list.toArray())
        entries.append(QString::fromUtf8(QJsonDocument(QJsonArray{one}).toJson(QJsonDocument::Compact)));
    return entries;
}

QJsonArray listOf(const QStringList& entries)
{
    QJsonArray list;
    for (const QString& entry : entries)
        list.append(QJsonDocument::fromJson(entry.toUtf8()).array().at(0));
    return list;
}

// Whose counts of what both changed otherwise.
enum class Counts { Neither, Mine, Theirs };

using Entries = QHash<QStringList, QJsonValue>;

QStringList idOf(const QStringList& key, const QJsonValue& entry)
{
    QStringList id;
    for (const QString& member : key)
        id.append(entry[member].toString());
    return id;
}

Entries entriesBy(const QStringList& key, const QJsonValue& list)
{
    Entries entries;
    for (const QJsonValue& one : list.toArray())
        entries.insert(idOf(key, one), one);
    return entries;
}

// Ids of the entries that were changed here, and of those of them that were changed otherwise there.
struct ChangedEntries
{
    QSet<QStringList> here, atOdds;
};

ChangedEntries changedEntries(const QStringList& key, const QJsonValue& was, const QJsonValue& theirs,
                              const QJsonValue& mine)
{
    const Entries before = entriesBy(key, was), there = entriesBy(key, theirs), here = entriesBy(key, mine);
    ChangedEntries changed;
    for (const QStringList& id : (before.keys() + here.keys())) {
        if (here.value(id) == before.value(id))
            continue;
        changed.here.insert(id);
        if (there.value(id) != before.value(id) && there.value(id) != here.value(id))
            changed.atOdds.insert(id);
    }
    return changed;
}

// Each entry as whoever changed it has it, in the order of theirs; what is new here stands last.
std::optional<QJsonValue> mergedEntries(const QStringList& key, const QJsonValue& was, const QJsonValue& theirs,
                                        const QJsonValue& mine, Counts counts)
{
    const auto [here, atOdds] = changedEntries(key, was, theirs, mine);
    if (counts == Counts::Neither && !atOdds.isEmpty())
        return std::nullopt;
    const QSet<QStringList> changed = counts == Counts::Mine ? here : here - atOdds;
    QSet<QStringList> placed;
    QJsonArray list;
    const auto placeMine = [&](const QStringList& id) {
        if (!changed.contains(id) || placed.contains(id))
            return;
        placed.insert(id);
        for (const QJsonValue& one : mine.toArray()) {
            if (idOf(key, one) == id)
                list.append(one);
        }
    };
    for (const QJsonValue& one : theirs.toArray()) {
        if (const QStringList id = idOf(key, one); changed.contains(id))
            placeMine(id);
        else
            list.append(one);
    }
    for (const QJsonValue& one : mine.toArray())
        placeMine(idOf(key, one));
    return list;
}

// Nothing: both changed it, and it can only be one of them.
std::optional<QJsonValue> merged(const QJsonValue& was, const QJsonValue& theirs, const QJsonValue& mine, bool isText);

// Members that are not named are not changed.
std::optional<QJsonValue> mergedMembers(const QJsonObject& was, const QJsonObject& theirs, QJsonObject mine)
{
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        const auto one = was.contains(it.key()) || theirs.contains(it.key())
                             ? merged(was.value(it.key()), theirs.value(it.key()), it.value(), false)
                             : QJsonValue(it.value());
        if (!one)
            return std::nullopt;
        it.value() = *one;
    }
    return mine;
}

std::optional<QJsonValue> merged(const QJsonValue& was, const QJsonValue& theirs, const QJsonValue& mine, bool isText)
{
    if (isSame(theirs, was) || isSame(theirs, mine))
        return mine;
    if (isSame(mine, was))
        return theirs;
    if (mine.isArray() && theirs.isArray()) {
        QStringList entries = mergedLines(entriesOf(was), entriesOf(theirs), entriesOf(mine));
        entries.removeDuplicates();
        return listOf(entries);
    }
    if (mine.isObject() && theirs.isObject())
        return mergedMembers(was.toObject(), theirs.toObject(), mine.toObject());
    if (isText && mine.isString())
        return mergedText(was.toString(), theirs.toString(), mine.toString());
    return std::nullopt;
}

// The members that count together with this one, which is one of them.
QStringList groupOf(const FieldMerge& rule, const QString& member)
{
    const auto group =
        std::ranges::find_if(rule.together, [&](const QStringList& one) { return one.contains(member); });
    return group == rule.together.end() ? QStringList{member} : *group;
}

// Whether all of the group are the same in both; one that is not said is.
bool isSameGroup(const QStringList& group, const QJsonObject& a, const QJsonObject& b)
{
    return std::ranges::all_of(group, [&](const QString& member) {
        return !a.contains(member) || !b.contains(member) || isSame(a.value(member), b.value(member));
    });
}

QJsonObject wereOf(const QJsonObject& payload)
{
    return payload.value(wereMember()).toObject();
}

// Of this member: what stands in all of them, or its entries.
std::optional<QJsonValue> mergedMember(const FieldMerge& rule, const QString& member, const QJsonValue& was,
                                       const QJsonValue& theirs, const QJsonValue& mine,
                                       Counts counts = Counts::Neither)
{
    const auto keyed = rule.keyed.constFind(member);
    if (keyed != rule.keyed.constEnd() && !isSame(theirs, was) && !isSame(mine, was))
        return mergedEntries(*keyed, was, theirs, mine, counts);
    return merged(was, theirs, mine, rule.texts.contains(member));
}

bool stillStands(const FieldMerge& rule, const QString& member, const QJsonValue& was, const QJsonValue& stands)
{
    const QStringList key = rule.keyed.value(member);
    return key.isEmpty() ? isSame(was, stands) : entriesBy(key, was) == entriesBy(key, stands);
}

struct Merged
{
    QJsonObject payload;
    QStringList met;
};

Merged mergedWith(const FieldMerge& rule, const QJsonObject& payload, const QJsonObject& stands)
{
    const QJsonObject were = wereOf(payload);
    Merged result{payload, {}};
    result.payload.remove(wereMember());
    for (auto it = were.begin(); it != were.end(); ++it) {
        const QString& member = it.key();
        if (!payload.contains(member)) {
            if (!stillStands(rule, member, it.value(), stands.value(member)))
                result.met.append(member);
            continue;
        }
        const QStringList group = groupOf(rule, member);
        if (group.size() > 1) {
            const bool theirs = !isSameGroup(group, were, stands) && !isSameGroup(group, payload, stands);
            if (theirs && !isSameGroup(group, payload, were))
                result.met.append(member);
            else if (theirs)
                result.payload.remove(member);
            continue;
        }
        const auto one = mergedMember(rule, member, it.value(), stands.value(member), payload.value(member));
        if (one)
            result.payload.insert(member, *one);
        else
            result.met.append(member);
    }
    return result;
}

} // namespace

QString wereMember()
{
    return QStringLiteral("were");
}

QJsonObject changesOf(const FieldMerge& rule, const QJsonObject& opened, const QJsonObject& fields)
{
    QJsonObject changes;
    QJsonObject were;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (isSameGroup(groupOf(rule, it.key()), fields, opened) && opened.contains(it.key()))
            continue;
        changes.insert(it.key(), it.value());
        if (opened.contains(it.key()))
            were.insert(it.key(), opened.value(it.key()));
    }
    if (!were.isEmpty())
        changes.insert(wereMember(), were);
    return changes;
}

base::Result<QJsonObject> mergedPayload(const FieldMerge& rule, const QJsonObject& payload, const QJsonObject& stands)
{
    const Merged result = mergedWith(rule, payload, stands);
    if (result.met.isEmpty())
        return result.payload;
    return base::failure(base::Error{base::Error::Kind::Conflict,
                                     QStringLiteral("changed otherwise since: ") + result.met.join(QLatin1Char(' ')),
                                     409, QStringLiteral("stale-revision")});
}

QStringList metFields(const FieldMerge& rule, const QJsonObject& payload, const QJsonObject& stands)
{
    return mergedWith(rule, payload, stands).met;
}

QJsonArray metEntries(const FieldMerge& rule, const QString& member, const QJsonObject& payload,
                      const QJsonObject& stands, const QJsonObject& version)
{
    const QStringList key = rule.keyed.value(member);
    const auto changed =
        changedEntries(key, wereOf(payload).value(member), stands.value(member), payload.value(member));
    QJsonArray met;
    for (const QJsonValue& one : version.value(member).toArray()) {
        if (changed.atOdds.contains(idOf(key, one)))
            met.append(one);
    }
    return met;
}

QStringList bothKept(const FieldMerge& rule, const QJsonObject& payload, const QJsonObject& entity)
{
    const auto lines = [](const QJsonValue& value) {
        return value.isArray() ? value.toVariant().toStringList() : value.toString().split(QLatin1Char('\n'));
    };
    QStringList members = wereOf(payload).keys();
    members.removeIf([&](const QString& member) {
        const QJsonValue mine = payload.value(member);
        const bool ofLines = mine.isArray() && !rule.keyed.contains(member);
        return !(ofLines || (mine.isString() && rule.texts.contains(member))) ||
               !keepsBoth(lines(wereOf(payload).value(member)), lines(mine), lines(entity.value(member)));
    });
    return members;
}

// Of what can be merged the newer text was made with the older's in it: all of it is a change of what the older began
// with. Of what cannot, the person may have seen what came between the two.
QJsonObject wereOfBoth(const FieldMerge& rule, const QJsonObject& older, const QJsonObject& newer)
{
    QJsonObject were = wereOf(older);
    const QJsonObject later = wereOf(newer);
    for (auto it = later.begin(); it != later.end(); ++it) {
        const bool merges = it.value().isArray() || rule.texts.contains(it.key());
        const bool unseen = were.contains(it.key()) && (merges || isSame(older.value(it.key()), it.value()));
        const bool unknown = older.contains(it.key()) && !were.contains(it.key()); // the older counts as it is
        if (!unseen && !unknown)
            were.insert(it.key(), it.value());
    }
    return were;
}

QJsonObject listsOfBoth(const FieldMerge& rule, const QJsonObject& older, const QJsonObject& newer)
{
    QJsonObject lists;
    const QJsonObject were = wereOf(newer);
    for (auto it = were.begin(); it != were.end(); ++it) {
        const QJsonValue first = older.value(it.key()), second = newer.value(it.key());
        if (!first.isArray() || !second.isArray())
            continue;
        if (const auto both = mergedMember(rule, it.key(), it.value(), first, second, Counts::Mine))
            lists.insert(it.key(), *both);
    }
    return lists;
}

QJsonObject insisting(const FieldMerge& rule, QJsonObject payload, const QJsonObject& stands)
{
    QJsonObject were = wereOf(payload);
    for (const QString& member : metFields(rule, payload, stands)) {
        if (rule.keyed.contains(member) && payload.contains(member))
            payload.insert(member, *mergedMember(rule, member, were.value(member), stands.value(member),
                                                 payload.value(member), Counts::Mine));
        were.insert(member, stands.value(member));
    }
    payload.insert(wereMember(), were);
    return payload;
}

QJsonObject givingWay(const FieldMerge& rule, QJsonObject payload, const QJsonObject& stands)
{
    QJsonObject were = wereOf(payload);
    for (const QString& member : metFields(rule, payload, stands)) {
        const QJsonValue rest = rule.keyed.contains(member) && payload.contains(member)
                                    ? *mergedMember(rule, member, were.value(member), stands.value(member),
                                                    payload.value(member), Counts::Theirs)
                                    : stands.value(member);
        were.remove(member);
        payload.remove(member);
        if (!stillStands(rule, member, rest, stands.value(member))) {
            were.insert(member, stands.value(member));
            payload.insert(member, rest);
        }
    }
    payload.insert(wereMember(), were);
    return were.isEmpty() ? QJsonObject() : payload;
}

QStringList restFields(const FieldMerge& rule, const QJsonObject& payload, const QJsonObject& stands)
{
    const QJsonObject rest = givingWay(rule, payload, stands);
    QStringList members = wereOf(rest).keys();
    members.removeIf([&](const QString& member) {
        return !rest.contains(member) || stillStands(rule, member, rest.value(member), stands.value(member));
    });
    return members;
}

} // namespace domain
