// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/plaintext.h"
#include "app/domain/json.h"
#include "app/domain/rulesupport.h"
#include "app/domain/skill.h"
#include "server/data/scopes.h"
#include "server/imports/imports.h"
#include "server/imports/records.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <variant>

namespace imports {

namespace {

constexpr qsizetype kSkillsPerCommit = 2000;
constexpr qsizetype kNameLimit = 200;
constexpr qsizetype kNamesLimit = 100;
const auto kNoName = QStringLiteral("%1 is missing, too long, or has characters that cannot be kept");

bool isName(const QString& text)
{
    return !text.isEmpty() && text.size() <= kNameLimit && base::isPlainText(text);
}

using Given = std::variant<domain::Skill, domain::RoleTarget>;

// The first of the members that says something.
QString firstOf(const QJsonObject& line, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const QString text = line.value(QLatin1StringView(name)).toString().simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

base::Result<domain::RoleTarget> targetFrom(const QJsonObject& line)
{
    domain::RoleTarget target;
    target.title = firstOf(line, {"title"});
    target.id = domain::roleTargetId(target.title);
    if (!isName(target.title))
        return base::failure(base::Error::Kind::Malformed, kNoName.arg(QStringLiteral("title")));
    for (const QJsonValue& value : line.value(QLatin1StringView("targets")).toArray()) {
        const QString name = firstOf(value.toObject(), {"skill"});
        const int level = value.toObject().value(QLatin1StringView("level")).toInt();
        if (!isName(name) || level < 1 || level > domain::kHighestLevel)
            return base::failure(base::Error::Kind::Malformed,
                                 QStringLiteral("targets: a skill and a level of 1 to 5"));
        target.skills.append({domain::skillId(name), level});
    }
    return target;
}

QStringList alternativesFrom(const QJsonObject& line, const QString& name)
{
    QStringList names;
    for (const char* member : {"alt", "alternatives", "altlabels"}) {
        const QJsonValue value = line.value(QLatin1StringView(member));
        for (const QJsonValue& one : value.toArray())
            names.append(one.toString().simplified());
        // In ESCO's own CSV the other labels stand in one field, a line each.
        for (const QString& one : value.toString().split(QRegularExpression(QStringLiteral("[\\n;]"))))
            names.append(one.simplified());
    }
    names.removeIf([&](const QString& one) { return one == name || !isName(one); });
    names.removeDuplicates();
    return names.first(std::min(kNamesLimit, names.size()));
}

base::Result<domain::Skill> skillFrom(const QJsonObject& line)
{
    domain::Skill skill;
    skill.name = firstOf(line, {"name", "label", "preferredlabel", "skill", "example", "element name"});
    if (!isName(skill.name))
        return base::failure(base::Error::Kind::Malformed, kNoName.arg(QStringLiteral("the name")));
    skill.id = domain::skillId(skill.name);
    skill.uri = firstOf(line, {"uri", "concepturi"});
    if (!skill.uri.isEmpty() && (!domain::isWebAddress(skill.uri) || skill.uri.size() > kNameLimit))
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("uri: not an address"));
    skill.category = firstOf(line, {"category", "commodity title", "reuse", "reuselevel"});
    if (!skill.category.isEmpty() && !isName(skill.category))
        return base::failure(base::Error::Kind::Malformed, kNoName.arg(QStringLiteral("the category")));
    skill.alternatives = alternativesFrom(line, skill.name);
    bool onet = false;
    for (const char* member : {"skill", "example", "element name"})
        onet = onet || line.contains(QLatin1StringView(member));
    skill.source = skill.uri.startsWith(QLatin1StringView("http://data.europa.eu/esco/")) ? QStringLiteral("esco")
                   : onet                                                                 ? QStringLiteral("onet")
                          : QStringLiteral("organisation");
    return skill;
}

base::Result<Given> givenFrom(const QJsonObject& line)
{
    if (line.isEmpty())
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("not a JSON object"));
    if (line.contains(QLatin1StringView("targets")))
        return targetFrom(line).map([](auto target) { return Given(std::move(target)); });
    return skillFrom(line).map([](auto skill) { return Given(std::move(skill)); });
}

// A skill that several lists name is one: what ESCO says of it and every other name stay, whichever list comes last. Of
// two concepts of ESCO with one name the first stays, and of O*NET's many kinds of software for one name, too: who
// imports a list again changes nothing.
domain::Skill mergedSkill(const domain::Skill& before, domain::Skill given)
{
    const auto esco = QLatin1StringView("esco");
    const bool other = before.source == esco && given.uri != before.uri;
    if (given.uri.isEmpty() || other) {
        given.uri = before.uri;
        const bool first = other || given.source == QLatin1StringView("onet");
        if (first && !before.category.isEmpty())
            given.category = before.category;
        given.source = before.source;
        given.name = before.name;
    }
    if (given.category.isEmpty())
        given.category = before.category;
    given.alternatives = before.alternatives + given.alternatives;
    given.alternatives.removeDuplicates();
    return given;
}

class SkillsImport
{
public:
    SkillsImport(data::Storage& storage, const QDateTime& now) : m_storage(storage), m_now(now) {}

    base::Result<void> take(qint64 line, const base::Result<Given>& given)
    {
        ++report.read;
        if (!given) {
            report.reject(line, given.error().detail);
            return {};
        }
        if (const auto* skill = std::get_if<domain::Skill>(&*given)) {
            auto& waiting = m_skills[skill->id];
            waiting = waiting.id.isEmpty() ? *skill : mergedSkill(waiting, *skill);
        } else {
            const auto& target = std::get<domain::RoleTarget>(*given);
            m_targets.insert(target.id, target);
        }
        return m_skills.size() + m_targets.size() < kSkillsPerCommit ? base::Result<void>() : flush();
    }

    base::Result<void> flush()
    {
        auto transaction = m_storage.begin(m_now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        QList<data::Put> puts;
        auto done = changed(**transaction, m_skills, puts, mergedSkill);
        if (done)
            done = changed(**transaction, m_targets, puts,
                           [](const domain::RoleTarget&, domain::RoleTarget given) { return given; });
        if (!done)
            return done;
        const auto changes = (*transaction)->putAll(puts);
        if (!changes)
            return tl::unexpected(changes.error());
        if (done = (*transaction)->commit(); !done)
            return done;
        report.updated += changes->count(1);
        report.imported += changes->count(2);
        m_skills.clear();
        m_targets.clear();
        return {};
    }

    Report report;

private:
    // What differs from what is stored, leaving aside when it was written.
    template <domain::Entity T, typename Merge>
    base::Result<void> changed(data::Reader& reader, const QHash<QString, T>& given, QList<data::Put>& puts,
                               Merge merge) const
    {
        for (T entity : given) {
            const auto stored = reader.entity(domain::kindOf<T>(), entity.id);
            if (!stored)
                return tl::unexpected(stored.error());
            if (*stored) {
                const auto before = domain::fromJson<T>((*stored)->object());
                if (!before)
                    return tl::unexpected(before.error());
                entity = merge(*before, entity);
                entity.updatedAt = before->updatedAt;
                if (domain::toJson(entity) == (*stored)->object())
                    continue;
            }
            entity.updatedAt = m_now;
            puts.append({domain::kindOf<T>(),
                         entity.id,
                         QJsonDocument(domain::toJson(entity)).toJson(QJsonDocument::Compact),
                         {data::orgScope()}});
        }
        return {};
    }

    data::Storage& m_storage;
    const QDateTime m_now;
    QHash<QString, domain::Skill> m_skills;
    QHash<QString, domain::RoleTarget> m_targets;
};

base::Result<void> readSkillLines(QIODevice& device, SkillsImport& import)
{
    LineReader reader(device);
    Record record;
    while (reader.next(record)) {
        const auto given = record.problem.isEmpty()
                               ? givenFrom(QJsonDocument::fromJson(record.text).object())
                               : base::Result<Given>(base::failure(base::Error::Kind::Malformed, record.problem));
        if (const auto done = import.take(record.line, given); !done)
            return done;
    }
    return import.flush();
}

base::Result<void> readSkillRows(QIODevice& device, char separator, SkillsImport& import)
{
    CsvReader reader(device, separator);
    Record record;
    QStringList columns;
    while (reader.next(record)) {
        if (columns.isEmpty()) {
            for (const QString& name : record.fields)
                columns.append(name.trimmed().toLower());
            continue;
        }
        QJsonObject line;
        for (qsizetype i = 0; i < std::min(columns.size(), record.fields.size()); ++i)
            line.insert(columns[i], record.fields[i]);
        const auto given = record.problem.isEmpty()
                               ? givenFrom(line)
                               : base::Result<Given>(base::failure(base::Error::Kind::Malformed, record.problem));
        if (const auto done = import.take(record.line, given); !done)
            return done;
    }
    return import.flush();
}

} // namespace

base::Result<Report> importSkills(data::Storage& storage, QIODevice& device, Format format, const QDateTime& now)
{
    SkillsImport import(storage, now);
    const auto done = format == Format::Ndjson ? readSkillLines(device, import)
                                               : readSkillRows(device, format == Format::Tsv ? '\t' : '\0', import);
    if (!done)
        return tl::unexpected(done.error());
    return std::move(import.report);
}

} // namespace imports
