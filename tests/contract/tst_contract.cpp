// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/command.h"
#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/rules.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTest>

// docs/api/openapi.yaml and the declarations of app/domain say the same about every value on the wire.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKind_hasASchemaWithItsFields();
    void nestedValues_haveSchemasWithTheirFields();
    void everyKind_isAChange();
    void payloads_areOfTheirCommands();

private:
    template <domain::Composite T>
    void compare(const char* name, bool withTypes = true);
    QJsonObject schema(const QString& name) const
    {
        return m_document.value(QStringLiteral("components"))
            .toObject()
            .value(QStringLiteral("schemas"))
            .toObject()
            .value(name)
            .toObject();
    }

    QJsonObject m_document;
};

namespace {

// The class's name from its declaration, "Course" for domain::Course.
template <typename T>
QString className()
{
    const QString function = QString::fromLatin1(Q_FUNC_INFO);
    const qsizetype from = function.indexOf(QLatin1StringView("domain::")) + 8;
    qsizetype to = from;
    while (to < function.size() && function.at(to).isLetterOrNumber())
        ++to;
    return function.mid(from, to - from);
}

QStringList typesOf(const QJsonObject& property)
{
    const QJsonValue type = property.value(QStringLiteral("type"));
    if (type.isString())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue& one : type.toArray())
        types.append(one.toString());
    return types;
}

QString typeOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    default:
        return QStringLiteral("object");
    }
}

} // namespace

void TestContract::initTestCase()
{
    const QString source = support::sourcePath();
    if (!QFile::exists(source + QStringLiteral("/tests/npm/node_modules/yaml")))
        QSKIP("the npm tools are not installed: run ./dev test, or 'npm ci --prefix tests/npm'");
    QProcess node;
    node.setWorkingDirectory(source + QStringLiteral("/tests/npm"));
    node.start(QStringLiteral("node"), {QStringLiteral("-e"),
                                        QStringLiteral("process.stdout.write(JSON.stringify(require('yaml').parse("
                                                       "require('fs').readFileSync(process.argv[1],'utf8'))))"),
                                        source + QStringLiteral("/docs/api/openapi.yaml")});
    QVERIFY2(node.waitForFinished(), "node did not run");
    const QByteArray errors = node.readAllStandardError();
    QVERIFY2(node.exitCode() == 0, errors.constData());
    m_document = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    QVERIFY(!m_document.isEmpty());
}

template <domain::Composite T>
void TestContract::compare(const char* name, bool withTypes)
{
    const QString className = QString::fromLatin1(name);
    const QJsonObject declared = schema(className);
    QVERIFY2(!declared.isEmpty(), qPrintable(className + QStringLiteral(": no schema")));
    const QJsonObject properties = declared.value(QStringLiteral("properties")).toObject();
    const QJsonObject empty = domain::toJson(T{});
    const QStringList expected = empty.keys();
    QStringList required;
    for (const QJsonValue& one : declared.value(QStringLiteral("required")).toArray())
        required.append(one.toString());
    required.sort();
    QVERIFY2(properties.keys() == expected, qPrintable(className + QStringLiteral(": properties differ: ") +
                                                       properties.keys().join(QLatin1Char(' '))));
    QVERIFY2(required == expected,
             qPrintable(className + QStringLiteral(": required differ: ") + required.join(QLatin1Char(' '))));
    // What the codec writes for an empty value must be of a type that the schema allows.
    for (const QString& field : withTypes ? expected : QStringList()) {
        const QJsonObject property = properties.value(field).toObject();
        if (property.contains(QStringLiteral("enum")) || property.contains(QStringLiteral("const")))
            continue;
        QStringList types = typesOf(property);
        if (types.contains(QStringLiteral("integer")))
            types.append(QStringLiteral("number"));
        const QString actual = typeOf(empty.value(field));
        QVERIFY2(types.contains(actual),
                 qPrintable(className + QLatin1Char('.') + field + QStringLiteral(" is written as ") + actual));
    }
}

void TestContract::everyKind_hasASchemaWithItsFields()
{
    int compared = 0;
    domain::forEachKind([&]<typename T>(std::type_identity<T>) {
        compare<T>(qPrintable(className<T>()));
        ++compared;
    });
    QCOMPARE(compared, int(std::tuple_size_v<domain::Kinds>));
}

void TestContract::nestedValues_haveSchemasWithTheirFields()
{
    compare<domain::PathwayStep>("PathwayStep");
    compare<domain::RequestEvent>("RequestEvent");
    compare<domain::WeekSlot>("WeekSlot");
    compare<domain::SessionChange>("SessionChange");
    compare<domain::BusySpan>("BusySpan");
    compare<domain::ProgrammePair>("ProgrammePair");
    compare<domain::Command>("Command", false); // an empty one is never sent
    compare<domain::CommandResult>("CommandResult");
    compare<domain::Change>("Change");
    compare<domain::Problem>("Problem");
}

void TestContract::everyKind_isAChange()
{
    QSet<QString> listed;
    for (const QJsonValue& one : schema(QStringLiteral("Change")).value(QStringLiteral("oneOf")).toArray()) {
        const QJsonObject properties = one.toObject().value(QStringLiteral("properties")).toObject();
        const QString kind =
            properties.value(QStringLiteral("kind")).toObject().value(QStringLiteral("const")).toString();
        if (kind.isEmpty()) // deletes, of any kind
            continue;
        listed.insert(kind +
                      properties.value(QStringLiteral("data")).toObject().value(QStringLiteral("$ref")).toString());
    }
    QSet<QString> expected;
    domain::forEachKind([&]<typename T>(std::type_identity<T>) {
        expected.insert(domain::kindOf<T>() + QStringLiteral("#/components/schemas/") + className<T>());
    });
    QCOMPARE(listed, expected);
}

// A payload changes members of its target, which have the same values there; 'were' is what stood in them.
void TestContract::payloads_areOfTheirCommands()
{
    const QJsonObject schemas = m_document.value(QStringLiteral("components"))[QStringLiteral("schemas")].toObject();
    QStringList compared;
    for (const QJsonValue& one : schemas) {
        const QString command = one[QStringLiteral("x-command")].toString();
        if (command.isEmpty())
            continue;
        QVERIFY2(domain::commandKinds().contains(command), qPrintable(command));
        QString entity;
        domain::forEachKind([&]<typename T>(std::type_identity<T>) {
            if (domain::kindOf<T>() == domain::targetKind(command))
                entity = className<T>();
        });
        const QJsonObject members = schema(entity).value(QStringLiteral("properties")).toObject();
        const QJsonObject payload = one[QStringLiteral("properties")].toObject();
        for (auto it = payload.begin(); it != payload.end(); ++it) {
            const QString name = command + QLatin1Char('.') + it.key();
            if (it.key() == domain::wereMember()) {
                QVERIFY2(domain::fieldMerge(command), qPrintable(name));
                continue;
            }
            const QJsonObject member = members.value(it.key()).toObject();
            QVERIFY2(member.value(QStringLiteral("type")) == it.value()[QStringLiteral("type")] &&
                         member.value(QStringLiteral("enum")) == it.value()[QStringLiteral("enum")] &&
                         member.value(QStringLiteral("items")) == it.value()[QStringLiteral("items")],
                     qPrintable(name));
        }
        compared.append(command);
    }
    compared.sort();
    QCOMPARE(compared,
             QStringList({QStringLiteral("mentor_programme.publish"), QStringLiteral("mentor_programme.save")}));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
