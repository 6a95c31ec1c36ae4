// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fieldmerge.h"

#include "app/domain/json.h"
#include "app/domain/textmerge.h"

#include <QJsonArray>
#include <QJsonDocument>

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
        if (!payload.contains(member))
            continue;
        const QStringList group = groupOf(rule, member);
        if (group.size() > 1) {
            const bool theirs = !isSameGroup(group, were, stands) && !isSameGroup(group, payload, stands);
            if (theirs && !isSameGroup(group, payload, were))
                result.met.append(member);
            else if (theirs)
                result.payload.remove(member);
            continue;
        }
        const auto one = merged(it.value(), stands.value(member), payload.value(member), rule.texts.contains(member));
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

QJsonObject insisting(const FieldMerge& rule, QJsonObject payload, const QJsonObject& stands)
{
    QJsonObject were = wereOf(payload);
    for (const QString& member : metFields(rule, payload, stands))
        were.insert(member, stands.value(member));
    payload.insert(wereMember(), were);
    return payload;
}

QJsonObject givingWay(const FieldMerge& rule, QJsonObject payload, const QJsonObject& stands)
{
    QJsonObject were = wereOf(payload);
    for (const QString& member : metFields(rule, payload, stands)) {
        were.remove(member);
        payload.remove(member);
    }
    payload.insert(wereMember(), were);
    return were.isEmpty() ? QJsonObject() : payload;
}

} // namespace domain
