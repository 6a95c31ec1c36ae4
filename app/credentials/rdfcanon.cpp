// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/rdfcanon.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace credentials {

namespace {

QByteArray sha256Hex(const QByteArray& data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

// Section 4.3: gives names in the order in which it is asked.
class LabelIssuer final
{
public:
    explicit LabelIssuer(QByteArray prefix) : m_prefix(std::move(prefix)) {}

    QByteArray issue(const QString& label)
    {
        if (const auto found = m_names.constFind(label); found != m_names.constEnd())
            return *found;
        const QByteArray name = m_prefix + QByteArray::number(m_order.size());
        m_names.insert(label, name);
        m_order += label;
        return name;
    }

    [[nodiscard]] bool has(const QString& label) const { return m_names.contains(label); }
    [[nodiscard]] QByteArray name(const QString& label) const { return m_names.value(label); }
    [[nodiscard]] const QStringList& order() const { return m_order; }

private:
    QByteArray m_prefix;
    QHash<QString, QByteArray> m_names;
    QStringList m_order;
};

struct Hashed
{
    QByteArray hash;
    LabelIssuer issuer;
};

class Canonicaliser final
{
public:
    Canonicaliser(const QVector<Quad>& quads, const CanonLimits& limits) : m_quads(quads), m_limits(limits) {}

    base::Result<CanonicalDataset> run()
    {
        if (m_quads.size() > m_limits.maxQuads)
            return base::failure(tooComplex());
        collect();
        QMap<QByteArray, QStringList> byHash;
        for (auto it = m_byBlank.constBegin(); it != m_byBlank.constEnd(); ++it)
            byHash[firstDegree(it.key())] += it.key();
        QVector<QStringList> shared;
        for (const QStringList& labels : std::as_const(byHash)) {
            if (labels.size() == 1)
                m_canonical.issue(labels.first());
            else
                shared += labels;
        }
        for (const QStringList& labels : std::as_const(shared))
            nameTogether(labels);
        if (m_exhausted)
            return base::failure(tooComplex());
        return written();
    }

private:
    static base::Error tooComplex()
    {
        return {base::Error::Kind::Malformed, QStringLiteral("blank nodes that cannot be told apart"), 0,
                QStringLiteral("too-complex"), 0};
    }

    void collect()
    {
        for (qsizetype i = 0; i < m_quads.size(); ++i) {
            for (const Node* node : {&m_quads[i].subject, &m_quads[i].object, &m_quads[i].graph}) {
                if (node->kind != Node::Kind::Blank)
                    continue;
                QVector<qsizetype>& mine = m_byBlank[node->value];
                if (mine.isEmpty() || mine.last() != i)
                    mine += i;
            }
        }
    }

    // Section 4.6.
    QByteArray firstDegree(const QString& label)
    {
        if (const auto found = m_firstDegree.constFind(label); found != m_firstDegree.constEnd())
            return *found;
        QList<QByteArray> lines;
        for (const qsizetype index : m_byBlank.value(label)) {
            Quad quad = m_quads[index];
            for (Node* node : {&quad.subject, &quad.object, &quad.graph}) {
                if (node->kind == Node::Kind::Blank)
                    node->value = node->value == label ? QStringLiteral("a") : QStringLiteral("z");
            }
            lines += toNQuad(quad);
        }
        std::sort(lines.begin(), lines.end());
        const QByteArray hash = sha256Hex(lines.join());
        m_firstDegree.insert(label, hash);
        return hash;
    }

    // Section 4.7.
    QByteArray related(const QString& label, const Quad& quad, const LabelIssuer& issuer, char position)
    {
        QByteArray input(1, position);
        if (position != 'g')
            input += '<' + quad.predicate.value.toUtf8() + '>';
        if (m_canonical.has(label))
            input += "_:" + m_canonical.name(label);
        else if (issuer.has(label))
            input += "_:" + issuer.name(label);
        else
            input += firstDegree(label);
        return sha256Hex(input);
    }

    QMap<QByteArray, QStringList> neighbours(const QString& label, const LabelIssuer& issuer)
    {
        QMap<QByteArray, QStringList> byHash;
        for (const qsizetype index : m_byBlank.value(label)) {
            const Quad& quad = m_quads[index];
            const std::pair<const Node*, char> places[]{{&quad.subject, 's'}, {&quad.object, 'o'}, {&quad.graph, 'g'}};
            for (const auto& [node, position] : places) {
                if (node->kind == Node::Kind::Blank && node->value != label)
                    byHash[related(node->value, quad, issuer, position)] += node->value;
            }
        }
        return byHash;
    }

    // Section 4.8.
    Hashed withNeighbours(const QString& label, LabelIssuer issuer)
    {
        QByteArray data;
        if (++m_neighbourhoods > m_limits.maxNeighbourhoods)
            m_exhausted = true;
        const QMap<QByteArray, QStringList> all = neighbours(label, issuer);
        for (auto it = all.constBegin(); it != all.constEnd() && !m_exhausted; ++it) {
            data += it.key();
            QByteArray chosenPath;
            std::optional<LabelIssuer> chosenIssuer;
            QStringList order = it.value();
            std::sort(order.begin(), order.end());
            do {
                tryOrder(order, issuer, chosenPath, chosenIssuer);
            } while (!m_exhausted && std::next_permutation(order.begin(), order.end()));
            data += chosenPath;
            if (chosenIssuer)
                issuer = *chosenIssuer;
        }
        return {sha256Hex(data), issuer};
    }

    static bool isWorse(const QByteArray& path, const QByteArray& chosen)
    {
        return !chosen.isEmpty() && path.size() >= chosen.size() && path > chosen;
    }

    void tryOrder(const QStringList& order, const LabelIssuer& issuer, QByteArray& chosenPath,
                  std::optional<LabelIssuer>& chosenIssuer)
    {
        if (++m_orders > m_limits.maxNeighbourhoods * 10) {
            m_exhausted = true;
            return;
        }
        LabelIssuer copy = issuer;
        QByteArray path;
        QStringList unnamed;
        for (const QString& label : order) {
            if (m_canonical.has(label)) {
                path += "_:" + m_canonical.name(label);
            } else {
                if (!copy.has(label))
                    unnamed += label;
                path += "_:" + copy.issue(label);
            }
            if (isWorse(path, chosenPath))
                return;
        }
        for (const QString& label : unnamed) {
            const Hashed result = withNeighbours(label, copy);
            path += "_:" + copy.issue(label) + '<' + result.hash + '>';
            copy = result.issuer;
            if (m_exhausted || isWorse(path, chosenPath))
                return;
        }
        if (!chosenIssuer || path < chosenPath) {
            chosenPath = path;
            chosenIssuer = copy;
        }
    }

    void nameTogether(const QStringList& labels)
    {
        QVector<Hashed> results;
        for (const QString& label : labels) {
            if (m_canonical.has(label) || m_exhausted)
                continue;
            LabelIssuer issuer("b");
            issuer.issue(label);
            results += withNeighbours(label, issuer);
        }
        std::stable_sort(results.begin(), results.end(),
                         [](const Hashed& a, const Hashed& b) { return a.hash < b.hash; });
        for (const Hashed& result : std::as_const(results)) {
            for (const QString& label : result.issuer.order())
                m_canonical.issue(label);
        }
    }

    CanonicalDataset written()
    {
        CanonicalDataset out;
        QList<QByteArray> lines;
        for (Quad quad : m_quads) {
            for (Node* node : {&quad.subject, &quad.object, &quad.graph}) {
                if (node->kind == Node::Kind::Blank) {
                    const QString label = QString::fromLatin1(m_canonical.name(node->value));
                    out.labels.insert(node->value, label);
                    node->value = label;
                }
            }
            lines += toNQuad(quad);
        }
        std::sort(lines.begin(), lines.end());
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
        out.nquads = lines.join();
        return out;
    }

    const QVector<Quad>& m_quads;
    const CanonLimits m_limits;
    QMap<QString, QVector<qsizetype>> m_byBlank;
    QHash<QString, QByteArray> m_firstDegree;
    LabelIssuer m_canonical{"c14n"};
    int m_neighbourhoods = 0;
    int m_orders = 0;
    bool m_exhausted = false;
};

} // namespace

base::Result<CanonicalDataset> canonicalise(const QVector<Quad>& quads, const CanonLimits& limits)
{
    return Canonicaliser(quads, limits).run();
}

} // namespace credentials
