// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scim/filter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace scim {

namespace {

using Op = Filter::Op;

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'$';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

bool isName(QStringView text)
{
    if (text.isEmpty() || !isNameStart(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(), isNamePart);
}

struct Token
{
    enum class Kind { End, Word, Text, Number, Open, Close, OpenBracket, CloseBracket, Bad };
    Kind kind = Kind::End;
    QStringView text;
    QJsonValue value; // of Text and Number
};

class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) {}

    Token next()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        if (m_at == m_text.size())
            return {};
        const QChar c = m_text[m_at];
        switch (c.unicode()) {
        case u'(':
            return sign(Token::Kind::Open);
        case u')':
            return sign(Token::Kind::Close);
        case u'[':
            return sign(Token::Kind::OpenBracket);
        case u']':
            return sign(Token::Kind::CloseBracket);
        case u'"':
            return text();
        default:
            break;
        }
        const qsizetype start = m_at;
        const auto belongs = [&](QChar one) { return isNamePart(one) || one == u':' || one == u'.' || one == u'+'; };
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        const QStringView word = m_text.mid(start, m_at - start);
        if (word.isEmpty())
            return {Token::Kind::Bad, {}, {}};
        if (isNameStart(c))
            return {Token::Kind::Word, word, {}};
        return json(word, Token::Kind::Number);
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    Token sign(Token::Kind kind)
    {
        ++m_at;
        return {kind, {}, {}};
    }

    Token text()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != u'"')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        if (m_at >= m_text.size())
            return {Token::Kind::Bad, {}, {}};
        ++m_at;
        return json(m_text.mid(start, m_at - start), Token::Kind::Text);
    }

    // Strings and numbers are written as in JSON (RFC 7644, figure 1).
    static Token json(QStringView word, Token::Kind kind)
    {
        const QJsonArray array = QJsonDocument::fromJson('[' + word.toUtf8() + ']').array();
        if (array.size() != 1 || (kind == Token::Kind::Number && !array.first().isDouble()))
            return {Token::Kind::Bad, {}, {}};
        return {kind, word, array.first()};
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<Op> comparison(QStringView word)
{
    static const QHash<QString, Op> words{
        {QStringLiteral("eq"), Op::Equal},          {QStringLiteral("ne"), Op::NotEqual},
        {QStringLiteral("co"), Op::Contains},       {QStringLiteral("sw"), Op::StartsWith},
        {QStringLiteral("ew"), Op::EndsWith},       {QStringLiteral("gt"), Op::Greater},
        {QStringLiteral("ge"), Op::GreaterOrEqual}, {QStringLiteral("lt"), Op::Less},
        {QStringLiteral("le"), Op::LessOrEqual},    {QStringLiteral("pr"), Op::Present}};
    const auto found = words.constFind(word.toString().toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

bool isWord(const Token& token, const char* word)
{
    return token.kind == Token::Kind::Word && token.text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
}

class FilterParser
{
public:
    explicit FilterParser(QStringView text) : m_lexer(text) { step(); }

    std::optional<Filter> whole()
    {
        auto filter = either(0, false);
        return m_token.kind == Token::Kind::End ? filter : std::nullopt;
    }

private:
    void step() { m_token = m_lexer.next(); }

    bool spend(int depth) { return ++m_nodes <= kFilterNodes && depth <= kFilterDepth; }

    std::optional<Filter> joined(Op op, std::optional<Filter> left, std::optional<Filter> right, int depth)
    {
        if (!left || !right || !spend(depth))
            return std::nullopt;
        Filter made;
        made.op = op;
        made.children = {std::move(*left), std::move(*right)};
        return made;
    }

    std::optional<Filter> either(int depth, bool inValue)
    {
        auto left = both(depth, inValue);
        while (left && isWord(m_token, "or")) {
            step();
            left = joined(Op::Or, std::move(left), both(depth, inValue), depth);
        }
        return left;
    }

    std::optional<Filter> both(int depth, bool inValue)
    {
        auto left = one(depth, inValue);
        while (left && isWord(m_token, "and")) {
            step();
            left = joined(Op::And, std::move(left), one(depth, inValue), depth);
        }
        return left;
    }

    std::optional<Filter> one(int depth, bool inValue)
    {
        if (!spend(depth))
            return std::nullopt;
        if (isWord(m_token, "not")) {
            step();
            if (m_token.kind != Token::Kind::Open)
                return std::nullopt;
            auto inner = one(depth + 1, inValue);
            if (!inner)
                return std::nullopt;
            Filter made;
            made.op = Op::Not;
            made.children = {std::move(*inner)};
            return made;
        }
        if (m_token.kind == Token::Kind::Open) {
            step();
            auto inner = either(depth + 1, inValue);
            if (!inner || m_token.kind != Token::Kind::Close)
                return std::nullopt;
            step();
            return inner;
        }
        return expression(depth, inValue);
    }

    std::optional<Filter> expression(int depth, bool inValue)
    {
        if (m_token.kind != Token::Kind::Word)
            return std::nullopt;
        const auto path = parseAttribute(m_token.text.toString());
        if (!path || path->attribute.isEmpty())
            return std::nullopt;
        Filter made;
        made.path = *path;
        step();
        if (m_token.kind == Token::Kind::OpenBracket && !inValue && path->sub.isEmpty()) {
            step();
            auto inner = either(depth + 1, true);
            if (!inner || m_token.kind != Token::Kind::CloseBracket)
                return std::nullopt;
            step();
            made.op = Op::ValuePath;
            made.children = {std::move(*inner)};
            return made;
        }
        const auto op = m_token.kind == Token::Kind::Word ? comparison(m_token.text) : std::nullopt;
        if (!op)
            return std::nullopt;
        made.op = *op;
        step();
        if (*op == Op::Present)
            return made;
        return withValue(std::move(made));
    }

    std::optional<Filter> withValue(Filter made)
    {
        const bool isEquality = made.op == Op::Equal || made.op == Op::NotEqual;
        const bool isOfText = made.op == Op::Contains || made.op == Op::StartsWith || made.op == Op::EndsWith;
        if (m_token.kind == Token::Kind::Text || (m_token.kind == Token::Kind::Number && !isOfText))
            made.value = m_token.value;
        else if (isEquality && (isWord(m_token, "true") || isWord(m_token, "false")))
            made.value = isWord(m_token, "true");
        else if (isEquality && isWord(m_token, "null"))
            made.value = QJsonValue::Null;
        else
            return std::nullopt; // true is not greater than anything (RFC 7644, table 3)
        step();
        return made;
    }

    Lexer m_lexer;
    Token m_token;
    int m_nodes = 0;
};

} // namespace

tl::unexpected<base::Error> refusal(const char* scimType, const QString& detail, int status)
{
    return base::failure(base::Error{base::Error::Kind::Rejected, detail, status, QString::fromLatin1(scimType), 0});
}

std::optional<AttributePath> parseAttribute(const QString& text)
{
    AttributePath path;
    QString name = text;
    const auto isUrn = [&](const char* urn) { return text.compare(QLatin1StringView(urn), Qt::CaseInsensitive) == 0; };
    if (isUrn(kEnterpriseSchema))
        return AttributePath{QString::fromLatin1(kEnterpriseSchema), {}, {}};
    if (const qsizetype colon = text.lastIndexOf(QLatin1Char(':')); colon >= 0) {
        const QString schema = text.left(colon);
        name = text.mid(colon + 1);
        if (schema.compare(QLatin1StringView(kEnterpriseSchema), Qt::CaseInsensitive) == 0)
            path.schema = QString::fromLatin1(kEnterpriseSchema);
        else if (schema.compare(QLatin1StringView(kUserSchema), Qt::CaseInsensitive) != 0 &&
                 schema.compare(QLatin1StringView(kGroupSchema), Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    const QStringList parts = name.split(QLatin1Char('.'));
    if (parts.size() > 2 || !std::all_of(parts.begin(), parts.end(), [](const QString& part) { return isName(part); }))
        return std::nullopt;
    path.attribute = parts.first();
    path.sub = parts.value(1);
    return path;
}

base::Result<Filter> parseFilter(const QString& text)
{
    if (text.size() > kFilterLength)
        return refusal("invalidFilter", QStringLiteral("longer than %1 characters").arg(kFilterLength));
    auto filter = FilterParser(text).whole();
    if (!filter)
        return refusal("invalidFilter", QStringLiteral("it does not follow RFC 7644 section 3.4.2.2, or is too deep"));
    return std::move(*filter);
}

base::Result<PatchPath> parsePath(const QString& text)
{
    const auto bad = [] { return refusal("invalidPath", QStringLiteral("it does not follow RFC 7644 figure 7")); };
    if (text.size() > kFilterLength)
        return bad();
    const qsizetype open = text.indexOf(QLatin1Char('['));
    const qsizetype close = text.lastIndexOf(QLatin1Char(']'));
    const auto path = parseAttribute(open < 0 ? text : text.left(open));
    if (!path || (open < 0 && close >= 0))
        return bad();
    PatchPath result{*path, std::nullopt};
    if (open < 0)
        return result;
    if (close < open || path->attribute.isEmpty() || !path->sub.isEmpty())
        return bad();
    const QString rest = text.mid(close + 1);
    if (!rest.isEmpty()) {
        if (!rest.startsWith(QLatin1Char('.')) || !isName(QStringView(rest).mid(1)))
            return bad();
        result.path.sub = rest.mid(1);
    }
    auto filter = parseFilter(text.mid(open + 1, close - open - 1));
    if (!filter)
        return bad();
    result.filter = std::move(*filter);
    return result;
}

} // namespace scim
