// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/rdf.h"

namespace credentials {

namespace {

constexpr QLatin1StringView kXsdString("http://www.w3.org/2001/XMLSchema#string");
constexpr QLatin1StringView kLangString("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");

void appendEscaped(QByteArray& out, const QString& text)
{
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '\b':
            out += "\\b";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\r':
            out += "\\r";
            break;
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            if (uchar(byte) < 0x20 || byte == 0x7f)
                out += "\\u" + QByteArray::number(uchar(byte), 16).toUpper().rightJustified(4, '0');
            else
                out += byte;
        }
    }
}

void appendNode(QByteArray& out, const Node& node)
{
    switch (node.kind) {
    case Node::Kind::Nothing:
        break;
    case Node::Kind::Iri:
        out += '<' + node.value.toUtf8() + '>';
        break;
    case Node::Kind::Blank:
        out += "_:" + node.value.toUtf8();
        break;
    case Node::Kind::Literal:
        out += '"';
        appendEscaped(out, node.value);
        out += '"';
        if (!node.language.isEmpty())
            out += '@' + node.language.toUtf8();
        else if (!node.datatype.isEmpty() && node.datatype != kXsdString)
            out += "^^<" + node.datatype.toUtf8() + '>';
        break;
    }
}

// One line of N-Quads, read from left to right.
class LineReader final
{
public:
    explicit LineReader(QStringView line) : m_line(line) {}

    std::optional<Quad> read()
    {
        Quad quad;
        quad.subject = node();
        quad.predicate = node();
        quad.object = node();
        skipSpace();
        if (!m_failed && !at(u'.'))
            quad.graph = node();
        skipSpace();
        if (m_failed || !at(u'.') || quad.predicate.kind != Node::Kind::Iri ||
            quad.subject.kind == Node::Kind::Literal || quad.graph.kind == Node::Kind::Literal)
            return std::nullopt;
        return quad;
    }

private:
    [[nodiscard]] bool at(QChar character) const { return m_at < m_line.size() && m_line[m_at] == character; }

    void skipSpace()
    {
        while (at(u' ') || at(u'\t'))
            ++m_at;
    }

    QString escaped()
    {
        const QChar kind = m_line[m_at++];
        const int digits = kind == u'u' ? 4 : kind == u'U' ? 8 : 0;
        if (digits > 0) {
            const char32_t code = m_line.mid(m_at, digits).toUInt(nullptr, 16);
            m_at += digits;
            return QString::fromUcs4(&code, 1);
        }
        const qsizetype index = QStringView(u"tbnrf").indexOf(kind);
        return index < 0 ? QString(kind) : QString(u"\t\b\n\r\f"[index]);
    }

    QString until(QChar end)
    {
        QString text;
        while (m_at < m_line.size() && m_line[m_at] != end) {
            if (m_line[m_at] == u'\\' && m_at + 1 < m_line.size()) {
                ++m_at;
                text += escaped();
            } else {
                text += m_line[m_at++];
            }
        }
        m_failed = m_failed || m_at >= m_line.size();
        ++m_at;
        return text;
    }

    QString word()
    {
        const qsizetype from = m_at;
        while (m_at < m_line.size() && !m_line[m_at].isSpace())
            ++m_at;
        QString text = m_line.mid(from, m_at - from).toString();
        if (text.endsWith(u'.')) { // '_:b0.' ends with the statement's dot
            text.chop(1);
            --m_at;
        }
        return text;
    }

    Node literal()
    {
        Node node{Node::Kind::Literal, until(u'"'), QString(kXsdString)};
        if (at(u'@')) {
            ++m_at;
            node.language = word();
            node.datatype = QString(kLangString);
        } else if (m_line.mid(m_at, 3) == u"^^<") {
            m_at += 3;
            node.datatype = until(u'>');
        }
        return node;
    }

    Node node()
    {
        skipSpace();
        if (m_failed || m_at >= m_line.size()) {
            m_failed = true;
            return {};
        }
        if (at(u'<')) {
            ++m_at;
            return {Node::Kind::Iri, until(u'>')};
        }
        if (at(u'"')) {
            ++m_at;
            return literal();
        }
        if (m_line.mid(m_at, 2) == u"_:") {
            m_at += 2;
            return {Node::Kind::Blank, word()};
        }
        m_failed = true;
        return {};
    }

    QStringView m_line;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

QByteArray toNQuad(const Quad& quad)
{
    QByteArray out;
    for (const Node* node : {&quad.subject, &quad.predicate, &quad.object, &quad.graph}) {
        if (node->kind == Node::Kind::Nothing)
            continue;
        appendNode(out, *node);
        out += ' ';
    }
    return out + ".\n";
}

base::Result<QVector<Quad>> parseNQuads(const QByteArray& text)
{
    QVector<Quad> quads;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString line = lines[number].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const std::optional<Quad> quad = LineReader(line).read();
        if (!quad)
            return base::failure(base::Error::Kind::Malformed, QStringLiteral("line %1").arg(number + 1));
        quads += *quad;
    }
    return quads;
}

} // namespace credentials
