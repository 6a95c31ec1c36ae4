// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-LD 1.1 API section 7: from an expanded document to a dataset.
#include "app/credentials/iri.h"
#include "app/credentials/jcs.h"
#include "app/credentials/jsonld.h"
#include "app/credentials/ldjson.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace credentials {

using namespace ldjson;

namespace {

const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kXsd = QStringLiteral("http://www.w3.org/2001/XMLSchema#");

// The shape of BCP 47 that N-Quads' grammar asks for.
bool isLanguageTag(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[a-zA-Z]+(-[a-zA-Z0-9]+)*$"));
    return shape.match(text).hasMatch();
}

class Dataset final
{
public:
    explicit Dataset(const LdOptions& options) : m_options(options) {}

    base::Result<QVector<Quad>> run(const QJsonArray& expanded)
    {
        for (const QJsonValue& one : expanded)
            node(one.toObject(), {});
        if (m_error)
            return base::failure(*m_error);
        return m_quads;
    }

private:
    void fail(const char* code, const QString& detail)
    {
        if (!m_error)
            m_error = base::Error{base::Error::Kind::Malformed, detail, 0, QString::fromLatin1(code), 0};
    }

    Node fresh() { return {Node::Kind::Blank, QStringLiteral("b%1").arg(m_blanks++)}; }

    // What a name stands for; nothing for a relative reference, which RDF cannot have.
    Node named(const QString& name)
    {
        if (name.startsWith(QStringLiteral("_:"))) {
            auto found = m_labels.constFind(name);
            if (found == m_labels.constEnd())
                found = m_labels.insert(name, fresh().value);
            return {Node::Kind::Blank, *found};
        }
        if (isAbsoluteIri(name))
            return {Node::Kind::Iri, name};
        if (m_options.strict)
            fail("undefined-term", name);
        return {};
    }

    void emitQuad(const Node& subject, const Node& predicate, const Node& object, const Node& graph)
    {
        if (subject.kind == Node::Kind::Nothing || predicate.kind != Node::Kind::Iri ||
            object.kind == Node::Kind::Nothing)
            return;
        const Quad quad{subject, predicate, object, graph};
        const QByteArray line = toNQuad(quad);
        if (m_seen.contains(line))
            return;
        if (m_quads.size() >= m_options.maxQuads) {
            fail("too-complex", QStringLiteral("quads"));
            return;
        }
        m_seen.insert(line);
        m_quads += quad;
    }

    static QString number(double value, const QString& datatype)
    {
        const bool whole =
            std::floor(value) == value && std::fabs(value) < 1e21 && datatype != kXsd + QStringLiteral("double");
        if (whole)
            return QString::number(value == 0 ? 0.0 : value, 'f', 0);
        QString text = QString::number(value, 'E', 15); // 1.100000000000000E+02
        QString mantissa = text.section(u'E', 0, 0);
        const int exponent = text.section(u'E', 1).toInt();
        while (mantissa.endsWith(u'0') && !mantissa.endsWith(QStringLiteral(".0")))
            mantissa.chop(1);
        return mantissa + u'E' + QString::number(exponent);
    }

    static Node literal(const QJsonObject& object)
    {
        const QJsonValue value = object.value(kValue);
        QString datatype = object.value(kType).toString();
        if (datatype == kJson)
            return {Node::Kind::Literal, QString::fromUtf8(canonicalJson(value)), kRdf + QStringLiteral("JSON")};
        if (value.isBool())
            return {Node::Kind::Literal, value.toBool() ? QStringLiteral("true") : QStringLiteral("false"),
                    datatype.isEmpty() ? kXsd + QStringLiteral("boolean") : datatype};
        if (value.isDouble()) {
            const QString text = number(value.toDouble(), datatype);
            if (datatype.isEmpty())
                datatype = kXsd + (text.contains(u'E') ? QStringLiteral("double") : QStringLiteral("integer"));
            return {Node::Kind::Literal, text, datatype};
        }
        if (const QString language = object.value(kLanguage).toString(); !language.isEmpty())
            return {Node::Kind::Literal, value.toString(), kRdf + QStringLiteral("langString"), language};
        return {Node::Kind::Literal, value.toString(), datatype.isEmpty() ? kXsd + QStringLiteral("string") : datatype};
    }

    Node list(const QJsonArray& items, const Node& graph)
    {
        const Node nil{Node::Kind::Iri, kRdf + QStringLiteral("nil")};
        const Node first{Node::Kind::Iri, kRdf + QStringLiteral("first")};
        const Node rest{Node::Kind::Iri, kRdf + QStringLiteral("rest")};
        QVector<Node> cells(items.size());
        for (Node& cell : cells)
            cell = fresh();
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            emitQuad(cells[i], first, object(items[i], graph), graph);
            emitQuad(cells[i], rest, i + 1 < cells.size() ? cells[i + 1] : nil, graph);
        }
        return cells.isEmpty() ? nil : cells.first();
    }

    Node object(const QJsonValue& value, const Node& graph)
    {
        const QJsonObject whole = value.toObject();
        if (whole.contains(kValue)) {
            if (const QString type = whole.value(kType).toString();
                !type.isEmpty() && type != kJson && !isAbsoluteIri(type)) {
                if (m_options.strict)
                    fail("undefined-term", type);
                return {};
            }
            if (const QString language = whole.value(kLanguage).toString();
                !language.isEmpty() && !isLanguageTag(language)) {
                if (m_options.strict)
                    fail("invalid-language-tagged-string", language);
                return {};
            }
            return literal(whole);
        }
        if (whole.contains(kList))
            return list(whole.value(kList).toArray(), graph);
        return node(whole, graph);
    }

    Node node(const QJsonObject& whole, const Node& graph)
    {
        if (m_error)
            return {};
        const QJsonValue id = whole.value(kId);
        const Node self = whole.contains(kId) ? named(id.toString()) : fresh();
        for (const QJsonValue& type : whole.value(kType).toArray())
            emitQuad(self, {Node::Kind::Iri, kRdf + QStringLiteral("type")}, named(type.toString()), graph);
        for (auto it = whole.constBegin(); it != whole.constEnd() && !m_error; ++it) {
            if (it.key() == kGraph) {
                if (self.kind == Node::Kind::Nothing)
                    continue;
                for (const QJsonValue& one : it.value().toArray())
                    node(one.toObject(), self);
            } else if (it.key() == kIncluded) {
                for (const QJsonValue& one : it.value().toArray())
                    node(one.toObject(), graph);
            } else if (it.key() == kReverse) {
                reversed(it.value().toObject(), self, graph);
            } else if (!it.key().startsWith(u'@')) {
                property(it.key(), it.value().toArray(), self, graph);
            }
        }
        return self;
    }

    void property(const QString& name, const QJsonArray& values, const Node& self, const Node& graph)
    {
        const Node predicate = named(name);
        if (predicate.kind == Node::Kind::Blank && m_options.strict)
            fail("undefined-term", name);
        for (const QJsonValue& one : values)
            emitQuad(self, predicate, object(one, graph), graph);
    }

    void reversed(const QJsonObject& map, const Node& self, const Node& graph)
    {
        for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
            const Node predicate = named(it.key());
            for (const QJsonValue& one : it.value().toArray())
                emitQuad(node(one.toObject(), graph), predicate, self, graph);
        }
    }

    const LdOptions& m_options;
    QVector<Quad> m_quads;
    QSet<QByteArray> m_seen;
    QHash<QString, QString> m_labels;
    std::optional<base::Error> m_error;
    int m_blanks = 0;
};

} // namespace

base::Result<QVector<Quad>> toRdf(const QJsonValue& document, const LdOptions& options)
{
    return expand(document, options).and_then([&](const QJsonArray& expanded) {
        return Dataset(options).run(expanded);
    });
}

} // namespace credentials
