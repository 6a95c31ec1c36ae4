// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/badgemodel.h"

#include "app/base/plaintext.h"

#include <QJsonArray>

#include <span>

namespace credentials {

namespace {

// One property of a class: which class its values are of (none: anything), and whether it must be there.
struct PropertyRule
{
    const char* name;
    const char* of = ""; // class of ClassRule; "text", "address", "date", "number", "boolean" for plain values
    bool required = false;
    bool orAddress = false; // an address may stand for the object
};

// Open Badges 3.0, Appendix B.1: what we look at.
constexpr PropertyRule kAchievement[] = {{"id", "address", true},
                                         {"name", "text", true},
                                         {"description", "text", true},
                                         {"criteria", "Criteria", true},
                                         {"achievementType", "text"},
                                         {"alignment", "Alignment"},
                                         {"creator", "Profile"},
                                         {"creditsAvailable", "number"},
                                         {"image", "Image", false, true},
                                         {"otherIdentifier", "IdentifierEntry"},
                                         {"related", "Related"},
                                         {"resultDescription", "ResultDescription"},
                                         {"tag", "text"},
                                         {"endorsement", "EndorsementCredential"}};
constexpr PropertyRule kAchievementSubject[] = {{"id", "address"},
                                                {"achievement", "Achievement", true},
                                                {"identifier", "IdentityObject"},
                                                {"image", "Image", false, true},
                                                {"result", "Result"},
                                                {"source", "Profile"},
                                                {"activityStartDate", "date"},
                                                {"activityEndDate", "date"},
                                                {"creditsEarned", "number"},
                                                {"role", "text"},
                                                {"term", "text"},
                                                {"licenseNumber", "text"},
                                                {"narrative", "text"}};
constexpr PropertyRule kProfile[] = {{"id", "address", true},
                                     {"name", "text"},
                                     {"url", "address"},
                                     {"image", "Image", false, true},
                                     {"address", "Address"},
                                     {"parentOrg", "Profile"},
                                     {"otherIdentifier", "IdentifierEntry"},
                                     {"endorsement", "EndorsementCredential"},
                                     {"dateOfBirth", "text"},
                                     {"description", "text"},
                                     {"email", "text"},
                                     {"phone", "text"}};
constexpr PropertyRule kCriteria[] = {{"id", "address"}, {"narrative", "text"}};
constexpr PropertyRule kAlignment[] = {{"targetName", "text", true}, {"targetUrl", "address", true}};
constexpr PropertyRule kAddress[] = {{"geo", "GeoCoordinates"}};
constexpr PropertyRule kGeoCoordinates[] = {{"latitude", "number", true}, {"longitude", "number", true}};
constexpr PropertyRule kEvidence[] = {
    {"id", "address"}, {"name", "text"}, {"narrative", "text"}, {"description", "text"}};
constexpr PropertyRule kIdentityObject[] = {
    {"hashed", "boolean", true}, {"identityHash", "text", true}, {"identityType", "text", true}, {"salt", "text"}};
constexpr PropertyRule kIdentifierEntry[] = {{"identifier", "text", true}, {"identifierType", "text", true}};
constexpr PropertyRule kImage[] = {{"id", "address", true}, {"caption", "text"}};
constexpr PropertyRule kRelated[] = {{"id", "address", true}};
constexpr PropertyRule kResult[] = {{"alignment", "Alignment"},
                                    {"resultDescription", "address"},
                                    {"value", "text"},
                                    {"status", "text"},
                                    {"achievedLevel", "address"}};
constexpr PropertyRule kResultDescription[] = {{"id", "address", true},
                                               {"name", "text", true},
                                               {"resultType", "text", true},
                                               {"alignment", "Alignment"},
                                               {"rubricCriterionLevel", "RubricCriterionLevel"}};
constexpr PropertyRule kRubricCriterionLevel[] = {
    {"id", "address", true}, {"name", "text", true}, {"alignment", "Alignment"}};
constexpr PropertyRule kEndorsementSubject[] = {{"id", "address", true}};
constexpr PropertyRule kEndorsementCredential[] = {
    {"id", "address"}, {"issuer", "Profile", true, true}, {"credentialSubject", "EndorsementSubject", true}};
constexpr PropertyRule kAchievementCredential[] = {{"id", "address", true},
                                                   {"issuer", "Profile", true, true},
                                                   {"credentialSubject", "AchievementSubject", true},
                                                   {"evidence", "Evidence"},
                                                   {"image", "Image"},
                                                   {"endorsement", "EndorsementCredential"},
                                                   {"awardedDate", "date"},
                                                   {"validFrom", "date"},
                                                   {"validUntil", "date"},
                                                   {"issuanceDate", "date"},
                                                   {"expirationDate", "date"}};

struct ClassRule
{
    const char* name;
    bool typeRequired;
    std::span<const PropertyRule> properties;
};

constexpr ClassRule kClasses[] = {
    {"Achievement", true, kAchievement},
    {"AchievementSubject", true, kAchievementSubject},
    {"Profile", true, kProfile},
    {"Criteria", false, kCriteria},
    {"Alignment", true, kAlignment},
    {"Address", true, kAddress},
    {"GeoCoordinates", true, kGeoCoordinates},
    {"Evidence", true, kEvidence},
    {"IdentityObject", true, kIdentityObject},
    {"IdentifierEntry", true, kIdentifierEntry},
    {"Image", true, kImage},
    {"Related", true, kRelated},
    {"Result", true, kResult},
    {"ResultDescription", true, kResultDescription},
    {"RubricCriterionLevel", true, kRubricCriterionLevel},
    {"EndorsementSubject", true, kEndorsementSubject},
    {"EndorsementCredential", true, kEndorsementCredential},
    {"AchievementCredential", true, kAchievementCredential},
};

const ClassRule* ruleOf(QLatin1StringView name)
{
    for (const ClassRule& rule : kClasses) {
        if (name == QLatin1StringView(rule.name))
            return &rule;
    }
    return nullptr;
}

class ModelCheck final
{
public:
    QVector<Finding> findings;

    void object(const QJsonObject& object, const ClassRule& rule, const QString& path, int depth)
    {
        if (depth > 20 || findings.size() > 20)
            return;
        const QLatin1StringView name(rule.name);
        // The credential is called either way.
        const bool typed = name == QLatin1StringView("AchievementCredential")
                               ? hasType(object, u"AchievementCredential") || hasType(object, u"OpenBadgeCredential")
                               : hasType(object, QString(name));
        if (!typed && (object.contains(u"type") || rule.typeRequired))
            wrong(object.contains(u"type") ? Reason::WrongType : Reason::MissingProperty,
                  path + QStringLiteral("type"));
        for (const PropertyRule& property : rule.properties)
            values(object, property, path, depth);
        // B.1.3 asks for one of 'id' and 'identifier' in the subject: whether somebody is named is a check of its own.
    }

private:
    void wrong(Reason reason, const QString& path)
    {
        findings += Finding{Check::Structure, Outcome::Failed, reason, path};
    }

    void values(const QJsonObject& object, const PropertyRule& rule, const QString& path, int depth)
    {
        const QString name = QString::fromLatin1(rule.name);
        const QJsonArray all = listAt(object, name);
        if (all.isEmpty() && rule.required)
            wrong(Reason::MissingProperty, path + name);
        const ClassRule* inner = ruleOf(QLatin1StringView(rule.of));
        for (const QJsonValue& one : all) {
            if (!inner) {
                if (!plain(one, QLatin1StringView(rule.of)))
                    wrong(Reason::WrongValue, path + name);
            } else if (one.isObject()) {
                this->object(one.toObject(), *inner, path + name + u'.', depth + 1);
            } else if (!rule.orAddress || !one.isString()) {
                wrong(Reason::WrongType, path + name);
            }
        }
    }

    static bool plain(const QJsonValue& value, QLatin1StringView kind)
    {
        if (kind == QLatin1StringView("number"))
            return value.isDouble();
        if (kind == QLatin1StringView("boolean"))
            return value.isBool();
        if (kind == QLatin1StringView("date"))
            return instant(value.toString()).isValid();
        if (kind == QLatin1StringView("address"))
            return value.isString() && value.toString().contains(u':');
        return value.isString();
    }
};

QVector<Finding> checkContexts(const QJsonObject& credential, bool& secondEdition)
{
    const QJsonArray contexts = listAt(credential, u"@context");
    const QString first = contexts.isEmpty() ? QString() : contexts.first().toString();
    secondEdition = first == QStringLiteral("https://www.w3.org/ns/credentials/v2");
    const bool known = secondEdition || first == QStringLiteral("https://www.w3.org/2018/credentials/v1");
    bool badge = false;
    for (const QJsonValue& one : contexts) {
        const QString url = one.toString();
        badge = badge || url.startsWith(QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/context")) ||
                url.startsWith(QStringLiteral("https://imsglobal.github.io/openbadges-specification/"));
    }
    if (known && badge)
        return {};
    return {{Check::Context, Outcome::Failed, Reason::WrongContexts, first}};
}

} // namespace

QJsonArray listAt(const QJsonObject& object, QStringView property)
{
    const QJsonValue value = object.value(property);
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

bool hasType(const QJsonObject& object, QStringView type)
{
    for (const QJsonValue& one : listAt(object, u"type")) {
        if (one.toString() == type)
            return true;
    }
    return false;
}

QString idOf(const QJsonValue& value)
{
    return value.isObject() ? value.toObject().value(u"id").toString() : value.toString();
}

QDateTime instant(const QString& text)
{
    const QDateTime when = QDateTime::fromString(text, Qt::ISODateWithMs);
    return text.contains(u'T') && when.timeSpec() != Qt::LocalTime ? when : QDateTime();
}

QVector<Finding> checkBadgeModel(const QJsonObject& credential)
{
    bool secondEdition = false;
    ModelCheck check;
    check.findings = checkContexts(credential, secondEdition);
    if (!hasType(credential, u"VerifiableCredential"))
        check.findings += Finding{Check::Structure, Outcome::Failed, Reason::WrongType, QStringLiteral("type")};
    const QString begin = secondEdition ? QStringLiteral("validFrom") : QStringLiteral("issuanceDate");
    if (!credential.contains(begin))
        check.findings += Finding{Check::Structure, Outcome::Failed, Reason::MissingProperty, begin};
    check.object(credential, *ruleOf(QLatin1StringView("AchievementCredential")), {}, 0);
    if (check.findings.isEmpty())
        check.findings += Finding{Check::Structure, Outcome::Passed, Reason::StructureRight};
    return check.findings;
}

QString shownName(const QJsonValue& name)
{
    return base::plainText(name.toString()).simplified();
}

QString shownText(const QJsonValue& text)
{
    return base::plainText(text.toString()).trimmed();
}

BadgeSummary summaryOf(const QJsonObject& credential)
{
    BadgeSummary summary;
    const QJsonObject subject = listAt(credential, u"credentialSubject").at(0).toObject();
    const QJsonObject achievement = listAt(subject, u"achievement").at(0).toObject();
    const QJsonValue issuer = credential.value(u"issuer");
    const auto date = [&](QStringView name, QStringView older) {
        return instant(credential.value(credential.contains(name) ? name : older).toString());
    };
    summary.edition = QStringLiteral("3.0");
    summary.id = credential.value(u"id").toString();
    const QJsonObject criteria = achievement.value(u"criteria").toObject();
    summary.name = shownName(achievement.value(u"name"));
    if (summary.name.isEmpty())
        summary.name = shownName(credential.value(u"name"));
    summary.description = shownText(achievement.value(u"description"));
    summary.criteria = shownText(criteria.value(criteria.contains(u"narrative") ? u"narrative" : u"id"));
    summary.issuerId = idOf(issuer);
    summary.issuerName = shownName(issuer.toObject().value(u"name"));
    summary.recipient = shownName(subject.value(subject.contains(u"name") ? u"name" : u"id"));
    summary.image = idOf(achievement.value(u"image"));
    summary.validFrom = date(u"validFrom", u"issuanceDate");
    summary.validUntil = date(u"validUntil", u"expirationDate");
    return summary;
}

} // namespace credentials
