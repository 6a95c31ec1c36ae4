// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/policy.h"

#include "app/base/plaintext.h"
#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "server/commands/consequences.h"
#include "server/commands/reroute.h"
#include "server/commands/skillgroups.h"
#include "server/commands/standings.h"
#include "server/data/entityof.h"
#include "server/imports/badrow.h"
#include "server/imports/directory.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace imports {

namespace {

const auto kPolicyId = QStringLiteral("org");
constexpr qsizetype kOrganisationLength = 200;
constexpr double kLargestLimit = 1e12;

bool isNumberOfPolicy(const char* key)
{
    bool number = false;
    domain::forEachField<domain::Policy>([&](const auto& field) {
        using M = std::remove_cvref_t<decltype(std::declval<domain::Policy>().*(field.member))>;
        if (QLatin1StringView(field.name) == QLatin1StringView(key))
            number = std::is_arithmetic_v<M>;
    });
    return number;
}

QStringList policyKeys()
{
    QStringList names;
    domain::forEachField<domain::Policy>([&](const auto& field) {
        if (!(field.flags & domain::Key))
            names.append(QLatin1StringView(field.name));
    });
    return names;
}

// Of those that some place on earth counts in.
bool isKnownCurrency(const QString& code)
{
    static const QSet<QString> known = [] {
        QSet<QString> codes;
        for (const QLocale& locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
            codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        return codes;
    }();
    return known.contains(code);
}

QString reasonAgainst(const domain::Policy& policy)
{
    static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}\\z"));
    if (policy.organisation.size() > kOrganisationLength || !base::isPlainText(policy.organisation) ||
        policy.organisation.contains(QLatin1Char('\n')))
        return QStringLiteral("organisation: one line of at most %1 characters").arg(kOrganisationLength);
    if (!(policy.costLimit >= 0 && policy.costLimit <= kLargestLimit))
        return QStringLiteral("cost_limit: a number from 0, which is no limit");
    if (!policy.currency.isEmpty() && !currency.match(policy.currency).hasMatch())
        return QStringLiteral("currency: three capital letters of ISO 4217, such as EUR");
    if (!policy.currency.isEmpty() && !isKnownCurrency(policy.currency))
        return QStringLiteral("currency: no place counts in %1; ISO 4217 has them, such as EUR").arg(policy.currency);
    if (policy.costLimit > 0 && policy.currency.isEmpty())
        return QStringLiteral("currency: cost_limit needs one");
    if (policy.costLimit > 0 && policy.learningDevelopmentId.trimmed().isEmpty())
        return QStringLiteral("learning_development_id: cost_limit needs somebody who decides above it");
    if (policy.reviewDays < 1 || policy.reviewDays > 365)
        return QStringLiteral("review_days: from 1 to 365");
    if (policy.minGroup < 3 || policy.minGroup > 1000)
        return QStringLiteral("min_group: from 3 to 1000");
    return {};
}

// Who decides in the last resort is there and has the role.
base::Result<QString> decider(data::Reader& reader, const QString& name)
{
    if (name.isEmpty())
        return QString();
    const auto directory = Directory::read(reader);
    if (!directory)
        return tl::unexpected(directory.error());
    const auto id = directory->person(name);
    if (!id)
        return bad(QStringLiteral("learning_development_id: ") + id.error().detail);
    const auto person = data::entityOf<domain::PersonRecord>(reader, *id);
    if (!person)
        return tl::unexpected(person.error());
    if (!*person || !(*person)->roles.contains(QLatin1StringView("learning-development")))
        return bad(QStringLiteral("learning_development_id: %1 has not the role learning-development; 'import people' "
                                  "gives it")
                       .arg(*id));
    return id;
}

base::Result<domain::Policy> mergedPolicy(data::Reader& reader, const domain::Policy& before, const QJsonObject& given)
{
    QJsonObject object = domain::toJson(before);
    for (auto member = given.begin(); member != given.end(); ++member) {
        if (!policyKeys().contains(member.key()))
            return bad(QStringLiteral("there is no key %1; there are %2")
                           .arg(member.key().left(40), policyKeys().join(QStringLiteral(", "))));
        if (member->isNull())
            return bad(member.key() + QStringLiteral(": a value is needed"));
        object.insert(member.key(), member.value());
    }
    auto policy = domain::fromJson<domain::Policy>(object);
    if (!policy)
        return policy;
    policy->organisation = policy->organisation.trimmed();
    if (given.contains(QLatin1StringView("organisation")) && policy->organisation.isEmpty())
        return bad(QStringLiteral("organisation: a name is needed"));
    policy->currency = policy->currency.trimmed().toUpper();
    if (const QString reason = reasonAgainst(*policy); !reason.isEmpty())
        return bad(reason);
    if (policy->learningDevelopmentId != before.learningDevelopmentId) {
        const auto id = decider(reader, policy->learningDevelopmentId.trimmed());
        if (!id)
            return tl::unexpected(id.error());
        policy->learningDevelopmentId = *id;
    }
    return policy;
}

base::Result<void> followPolicy(data::Transaction& transaction, const domain::Policy& before,
                                const domain::Policy& after)
{
    if (const auto desks = commands::reroute(transaction, {}); !desks)
        return tl::unexpected(desks.error());
    if (before.minGroup == after.minGroup)
        return {};
    if (const auto figures = commands::recomputeSkillGroups(transaction); !figures)
        return tl::unexpected(figures.error());
    const auto due = commands::setDue(transaction, commands::Due::Comparisons);
    return due ? commands::setDue(transaction, commands::Due::Demand) : due;
}

} // namespace

base::Result<domain::Policy> policyOf(data::Reader& reader)
{
    const auto stored = data::entityOf<domain::Policy>(reader, kPolicyId);
    if (!stored)
        return tl::unexpected(stored.error());
    domain::Policy policy = stored->value_or(domain::Policy{});
    policy.id = kPolicyId;
    return policy;
}

QJsonObject policyObject(const domain::Policy& policy)
{
    QJsonObject object = domain::toJson(policy);
    object.remove(QStringLiteral("id"));
    return object;
}

base::Result<QJsonObject> policyMembers(const QStringList& words)
{
    QJsonObject object;
    for (const QString& word : words) {
        const QString key = word.section(QLatin1Char('='), 0, 0);
        const QString value = word.section(QLatin1Char('='), 1);
        if (key.isEmpty() || !word.contains(QLatin1Char('=')) || object.contains(key))
            return base::failure(base::Error::Kind::Rejected,
                                 QStringLiteral("policy set takes one FILE.json, or key=value, each key once"));
        bool ok = false;
        const double number = value.toDouble(&ok);
        object.insert(key, ok && isNumberOfPolicy(key.toLatin1().constData()) ? QJsonValue(number) : QJsonValue(value));
    }
    return object;
}

base::Result<domain::Policy> setPolicy(data::Storage& storage, const QJsonObject& given, const QDateTime& now)
{
    const auto transaction = storage.begin(now);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = policyOf(**transaction);
    const auto after = before ? mergedPolicy(**transaction, *before, given) : before;
    if (!after)
        return after;
    const auto stored =
        commands::store(**transaction, domain::kindOf<domain::Policy>(), kPolicyId, domain::toJson(*after));
    if (!stored)
        return tl::unexpected(stored.error());
    if (const auto followed = followPolicy(**transaction, *before, *after); !followed)
        return tl::unexpected(followed.error());
    if (const auto done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return after;
}

} // namespace imports
