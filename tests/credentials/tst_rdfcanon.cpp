// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/rdfcanon.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace credentials;

class TestRdfCanon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_brokenLines_areNamed();
    void parse_everyForm_isWrittenCanonically();
    void canonicalise_poison_isRefusedSoon_data();
    void canonicalise_poison_isRefusedSoon();
    void canonicalise_anyLabelsAndOrder_sameResult_data();
    void canonicalise_anyLabelsAndOrder_sameResult();
    void canonicalise_differentGraphs_differ();
    void w3cSuite();
};

namespace {

QVector<Quad> quadsOf(const QByteArray& text)
{
    return parseNQuads(text).value_or(QVector<Quad>());
}

// Every blank node points to every other: nothing tells them apart.
QByteArray clique(int size)
{
    QByteArray text;
    for (int a = 0; a < size; ++a) {
        for (int b = 0; b < size; ++b) {
            if (a != b)
                text += "_:n" + QByteArray::number(a) + " <urn:p> _:n" + QByteArray::number(b) + " .\n";
        }
    }
    return text;
}

QByteArray ring(int size)
{
    QByteArray text;
    for (int a = 0; a < size; ++a)
        text += "_:n" + QByteArray::number(a) + " <urn:p> _:n" + QByteArray::number((a + 1) % size) + " .\n";
    return text;
}

// The same graph under other names and in another order.
QByteArray disguised(const QByteArray& text, quint32 seed)
{
    QRandomGenerator random(seed);
    QVector<Quad> quads = quadsOf(text);
    QHash<QString, QString> names;
    for (Quad& quad : quads) {
        for (Node* node : {&quad.subject, &quad.object, &quad.graph}) {
            if (node->kind != Node::Kind::Blank)
                continue;
            if (!names.contains(node->value))
                names.insert(node->value, QStringLiteral("x%1").arg(random.generate()));
            node->value = names.value(node->value);
        }
    }
    std::shuffle(quads.begin(), quads.end(), random);
    QByteArray out;
    for (const Quad& quad : std::as_const(quads))
        out += toNQuad(quad);
    return out;
}

} // namespace

void TestRdfCanon::parse_brokenLines_areNamed()
{
    for (const char* line :
         {"<urn:a> <urn:b>", "<urn:a> \"b\" <urn:c> .", "\"a\" <urn:b> <urn:c> .", "<urn:a> <urn:b> \"c",
          "<urn:a> _:b <urn:c> .", "<urn:a> <urn:b> <urn:c> \"g\" .", "nonsense ."}) {
        const auto quads = parseNQuads(QByteArray("# a comment\n") + line);
        QVERIFY2(!quads, line);
        QCOMPARE(quads.error().detail, QStringLiteral("line 2"));
    }
}

void TestRdfCanon::parse_everyForm_isWrittenCanonically()
{
    const QByteArray text = "<urn:a> <urn:b> \"tab\\tquote\\\" back\\\\slash \\u00E9 \\u0001\"@en-US _:g .\n"
                            "_:x <urn:b> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"
                            "_:x <urn:b> \"plain\"^^<http://www.w3.org/2001/XMLSchema#string> .\n";
    QByteArray out;
    for (const Quad& quad : quadsOf(text))
        out += toNQuad(quad);
    QCOMPARE(out, QByteArray("<urn:a> <urn:b> \"tab\\tquote\\\" back\\\\slash \xC3\xA9 \\u0001\"@en-US _:g .\n"
                             "_:x <urn:b> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"
                             "_:x <urn:b> \"plain\" .\n"));
}

void TestRdfCanon::canonicalise_poison_isRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("clique of 10") << clique(10);
    QTest::newRow("clique of 40") << clique(40);
    QTest::newRow("ring of 3,000") << ring(3000);
}

void TestRdfCanon::canonicalise_poison_isRefusedSoon()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const auto result = canonicalise(quadsOf(text));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("too-complex"));
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestRdfCanon::canonicalise_anyLabelsAndOrder_sameResult_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one") << QByteArray("_:a <urn:p> \"x\" .\n");
    QTest::newRow("ring of 5") << ring(5);
    QTest::newRow("clique of 4") << clique(4);
    QTest::newRow("two rings in two graphs") << ring(3) + "_:n0 <urn:q> _:m _:g .\n_:m <urn:q> _:n0 _:h .\n";
}

void TestRdfCanon::canonicalise_anyLabelsAndOrder_sameResult()
{
    QFETCH(QByteArray, text);
    const auto first = canonicalise(quadsOf(text));
    QVERIFY(first);
    QVERIFY(first->nquads.contains("_:c14n0"));
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const auto other = canonicalise(quadsOf(disguised(text, seed)));
        QVERIFY(other);
        QCOMPARE(other->nquads, first->nquads);
    }
}

void TestRdfCanon::canonicalise_differentGraphs_differ()
{
    // Both have six nodes with one edge out and one in.
    const QByteArray twoRings = ring(3) + ring(3).replace("_:n", "_:m");
    const auto one = canonicalise(quadsOf(ring(6)));
    const auto two = canonicalise(quadsOf(twoRings));
    QVERIFY(one && two);
    QVERIFY(one->nquads != two->nquads);
}

// https://github.com/w3c/rdf-canon, folder tests, when LXCP_RDF_CANON_TESTS names a checkout's.
void TestRdfCanon::w3cSuite()
{
    const QDir folder(qEnvironmentVariable("LXCP_RDF_CANON_TESTS"));
    QFile manifest(folder.filePath(QStringLiteral("manifest.jsonld")));
    if (qEnvironmentVariableIsEmpty("LXCP_RDF_CANON_TESTS") || !manifest.open(QIODevice::ReadOnly))
        QSKIP("LXCP_RDF_CANON_TESTS names no checkout of the suite");
    int passed = 0;
    QStringList wrong;
    for (const QJsonValue& value : QJsonDocument::fromJson(manifest.readAll()).object().value(u"entries").toArray()) {
        const QJsonObject entry = value.toObject();
        if (entry.contains(u"hashAlgorithm"))
            continue; // SHA-384, which no proof of ours uses
        const QString type = entry.value(u"type").toString();
        QFile action(folder.filePath(entry.value(u"action").toString()));
        QVERIFY(action.open(QIODevice::ReadOnly));
        const auto result = canonicalise(quadsOf(action.readAll()));
        QFile expected(folder.filePath(entry.value(u"result").toString()));
        bool right = false;
        if (type.contains(QStringLiteral("Negative"))) {
            right = !result;
        } else if (type.contains(QStringLiteral("Map")) && expected.open(QIODevice::ReadOnly)) {
            const QJsonObject map = QJsonDocument::fromJson(expected.readAll()).object();
            right = result && result->labels.size() == map.size();
            for (auto it = map.constBegin(); it != map.constEnd(); ++it)
                right = right && result->labels.value(it.key()) == it.value().toString();
        } else if (expected.open(QIODevice::ReadOnly)) {
            right = result && result->nquads == expected.readAll();
        }
        passed += right ? 1 : 0;
        if (!right)
            wrong += entry.value(u"id").toString();
    }
    qInfo("%d of the suite passed", passed);
    QCOMPARE(wrong.join(u' '), QString());
}

QTEST_GUILESS_MAIN(TestRdfCanon)
#include "tst_rdfcanon.moc"
