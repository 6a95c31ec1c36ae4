// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/contextset.h"
#include "app/credentials/rdfcanon.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace credentials;

class TestJsonLd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toRdf_whatCannotBeSaid_isAnError_data();
    void toRdf_whatCannotBeSaid_isAnError();
    void toRdf_document_becomesQuads_data();
    void toRdf_document_becomesQuads();
    void toRdf_lenient_leavesOut();
    void toRdf_deepDocuments_areRefused();
    void w3cSuite();
};

namespace {

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray lines(const base::Result<QVector<Quad>>& quads)
{
    if (!quads)
        return quads.error().code.toUtf8();
    const auto canonical = canonicalise(*quads);
    return canonical ? canonical->nquads : canonical.error().code.toUtf8();
}

} // namespace

void TestJsonLd::toRdf_whatCannotBeSaid_isAnError_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* document, const char* code) {
        QTest::newRow(name) << QByteArray(document) << QString::fromLatin1(code);
    };
    row("a property that no context defines", R"({"@context": {}, "@id": "urn:a", "colour": "red"})", "undefined-term");
    row("a type that no context defines", R"({"@context": {}, "@id": "urn:a", "@type": "Thing"})", "undefined-term");
    row("a relative reference", R"({"@id": "a", "urn:b": "c"})", "undefined-term");
    row("a context that we do not have", R"({"@context": "https://example.com/c"})", "unknown-context");
    row("a protected term said again",
        R"({"@context": ["https://www.w3.org/ns/credentials/v2", {"VerifiableCredential": "urn:other"}]})",
        "protected-term-redefinition");
    row("protected terms taken away", R"({"@context": ["https://www.w3.org/ns/credentials/v2", null]})",
        "invalid-context-nullification");
    row("a term that means itself", R"({"@context": {"a": "b:c", "b": "a:d"}})", "cyclic-IRI-mapping");
    row("a keyword said anew", R"({"@context": {"@id": "urn:a"}})", "keyword-redefinition");
    row("a value with more in it", R"({"urn:a": {"@value": "x", "urn:b": "y"}})", "invalid-value-object");
    row("two identifiers", R"({"@context": {"id": "@id"}, "@id": "urn:a", "id": "urn:b"})", "colliding-keywords");
}

void TestJsonLd::toRdf_whatCannotBeSaid_isAnError()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, code);
    const auto quads = toRdf(json(document), {shippedContexts()});
    QVERIFY(!quads);
    QCOMPARE(quads.error().code, code);
}

void TestJsonLd::toRdf_document_becomesQuads_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* document, const char* expected) {
        QTest::newRow(name) << QByteArray(document) << QByteArray(expected);
    };
    row("numbers and truth", R"({"@id": "urn:a", "urn:b": [1, 1.5, true, 1e30]})",
        "<urn:a> <urn:b> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"
        "<urn:a> <urn:b> \"1.0E30\"^^<http://www.w3.org/2001/XMLSchema#double> .\n"
        "<urn:a> <urn:b> \"1.5E0\"^^<http://www.w3.org/2001/XMLSchema#double> .\n"
        "<urn:a> <urn:b> \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean> .\n");
    row("a list", R"({"@id": "urn:a", "urn:b": {"@list": ["x"]}})",
        "<urn:a> <urn:b> _:c14n0 .\n"
        "_:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> \"x\" .\n"
        "_:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> "
        ".\n");
    row("types choose their own terms",
        R"({"@context": {"T": {"@id": "urn:T", "@context": {"p": "urn:inner"}}, "p": "urn:outer"},
            "@id": "urn:a", "@type": "T", "p": {"@id": "urn:b", "p": "x"}})",
        "<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:T> .\n"
        "<urn:a> <urn:inner> <urn:b> .\n<urn:b> <urn:outer> \"x\" .\n");
    row("JSON stays as it is",
        R"({"@context": {"j": {"@id": "urn:j", "@type": "@json"}}, "@id": "urn:a", "j": {"b": 1, "a": [null]}})",
        "<urn:a> <urn:j> \"{\\\"a\\\":[null],\\\"b\\\":1}\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> .\n");
    row("a proof stands in a graph of its own",
        R"({"@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:a", "type": "VerifiableCredential",
            "proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"}})",
        "<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
        "<https://www.w3.org/2018/credentials#VerifiableCredential> .\n"
        "<urn:a> <https://w3id.org/security#proof> _:c14n0 .\n"
        "_:c14n1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/security#DataIntegrityProof> "
        "_:c14n0 .\n"
        "_:c14n1 <https://w3id.org/security#cryptosuite> "
        "\"eddsa-rdfc-2022\"^^<https://w3id.org/security#cryptosuiteString> _:c14n0 .\n");
}

void TestJsonLd::toRdf_document_becomesQuads()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, expected);
    QCOMPARE(lines(toRdf(json(document), {shippedContexts()})), expected);
}

void TestJsonLd::toRdf_lenient_leavesOut()
{
    LdOptions options{shippedContexts()};
    options.strict = false;
    QCOMPARE(lines(toRdf(json(R"({"@id": "urn:a", "colour": "red", "urn:b": "c"})"), options)),
             QByteArray("<urn:a> <urn:b> \"c\" .\n"));
}

void TestJsonLd::toRdf_deepDocuments_areRefused()
{
    QByteArray deep = "\"x\"";
    for (int i = 0; i < 200; ++i)
        deep = "{\"urn:p\":" + deep + "}";
    const auto quads = toRdf(json(deep), {shippedContexts()});
    QVERIFY(!quads);
    QCOMPARE(quads.error().code, QStringLiteral("too-complex"));
}

// https://github.com/w3c/json-ld-api, folder tests, when LXCP_JSON_LD_TESTS names a checkout's: what concerns
// JSON-LD 1.1, no other's documents over the network, and no option that we do not offer.
void TestJsonLd::w3cSuite()
{
    const QDir folder(qEnvironmentVariable("LXCP_JSON_LD_TESTS"));
    QFile manifest(folder.filePath(QStringLiteral("toRdf-manifest.jsonld")));
    if (qEnvironmentVariableIsEmpty("LXCP_JSON_LD_TESTS") || !manifest.open(QIODevice::ReadOnly))
        QSKIP("LXCP_JSON_LD_TESTS names no checkout of the suite");
    const QString home = QStringLiteral("https://w3c.github.io/json-ld-api/tests/");
    LdOptions options;
    options.strict = false;
    options.loader = [&](const QString& url) -> std::optional<QJsonObject> {
        QFile file(folder.filePath(url.mid(home.size())));
        if (!url.startsWith(home) || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return QJsonDocument::fromJson(file.readAll()).object();
    };
    int passed = 0;
    QStringList wrong;
    for (const QJsonValue& value : QJsonDocument::fromJson(manifest.readAll()).object().value(u"sequence").toArray()) {
        const QJsonObject entry = value.toObject();
        const QJsonObject option = entry.value(u"option").toObject();
        const QString version = option.value(u"specVersion").toString();
        if (version == QStringLiteral("json-ld-1.0") || option.contains(u"rdfDirection") ||
            option.contains(u"expandContext") || option.contains(u"produceGeneralizedRdf"))
            continue;
        QFile input(folder.filePath(entry.value(u"input").toString()));
        QVERIFY(input.open(QIODevice::ReadOnly));
        options.base =
            option.contains(u"base") ? option.value(u"base").toString() : home + entry.value(u"input").toString();
        const QJsonDocument document = QJsonDocument::fromJson(input.readAll());
        const auto quads =
            toRdf(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), options);
        bool right = false;
        QString seen = quads ? QString() : quads.error().code;
        if (entry.contains(u"expectErrorCode")) {
            right = !quads;
        } else if (entry.contains(u"expect")) {
            QFile expected(folder.filePath(entry.value(u"expect").toString()));
            QVERIFY(expected.open(QIODevice::ReadOnly));
            right = quads && lines(quads) == lines(parseNQuads(expected.readAll()));
        } else {
            right = quads.has_value();
        }
        passed += right ? 1 : 0;
        if (!right)
            wrong += entry.value(u"@id").toString() + u'(' + seen + u')';
    }
    qInfo("%d of the suite passed", passed);
    qInfo("not: %s", qPrintable(wrong.join(u' ')));
    QVERIFY(passed > 400);
}

QTEST_GUILESS_MAIN(TestJsonLd)
#include "tst_jsonld.moc"
