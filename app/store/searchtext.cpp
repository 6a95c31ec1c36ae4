// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchtext.h"

#include "app/base/plainletters.h"

#include <algorithm>
#include <vector>

namespace store {
namespace searchtext {

namespace {

// Accents and the like, also what stands on or below an alef.
bool isMark(QChar c)
{
    return (c.unicode() >= 0x0300 && c.unicode() <= 0x036F) || (c.unicode() >= 0x0653 && c.unicode() <= 0x0655);
}

// One letter for those that a person writes for one another.
QChar usual(QChar c)
{
    switch (c.unicode()) {
    case 0x03C2: // final sigma
        return QChar(0x03C3);
    case 0x0629: // teh marbuta
        return QChar(0x0647);
    case 0x0649: // alef maksura
        return QChar(0x064A);
    default:
        return c;
    }
}

// Letters as their plain ones, where FTS5 leaves them as they are.
QString plainlySpelt(const QString& text, QString::NormalizationForm form = QString::NormalizationForm_D)
{
    QString plain;
    for (const QChar c : text.normalized(form)) {
        if (!isMark(c))
            plain.append(usual(c));
    }
    return base::plainlySpelt(plain.normalized(QString::NormalizationForm_C));
}

// The word without the Arabic article; empty: it has none, or too little is left to be a word.
QString withoutArticle(const QString& word)
{
    const bool has = word.size() >= 5 && word[0] == QChar(0x0627) && word[1] == QChar(0x0644);
    return has ? word.mid(2) : QString();
}

bool isSpaceless(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c == 0x30FC; // the kana length mark is common to both scripts
    }
}

bool isSymbol(char32_t c)
{
    return QChar::category(c) == QChar::Symbol_Other;
}

bool isDropped(char32_t c)
{
    return (c >= 0x064B && c <= 0x0652) || c == 0x0640 || c == 0xFE0F || c == 0x200D;
}

bool isWordPart(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Other_PrivateUse:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return true;
    default:
        return QChar::isLetter(c);
    }
}

// The two bytes of a letter that plainlySpelt() spells otherwise.
bool isOfTwoWays(uchar lead, uchar next)
{
    const auto letter = char16_t(((lead & 0x1F) << 6) | (next & 0x3F));
    return !base::plainLetters(QChar(letter)).isEmpty();
}

// True when the bytes say the same after forIndex: letters of Latin and plain punctuation.
bool isPlain(const QByteArray& utf8)
{
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        if (c == '+' || c == '#')
            return false;
        if (c < 0x80)
            continue;
        if (c <= 0xC5 && i + 1 < utf8.size() && isOfTwoWays(c, uchar(utf8[i + 1])))
            return false;
        if (c >= 0xC3 && c <= 0xCB)
            i += 1;
        else if (c == 0xE2 && i + 1 < utf8.size() && uchar(utf8[i + 1]) == 0x80)
            i += 2;
        else
            return false;
    }
    return true;
}

// A maximal piece of a text: one word, one run of a spaceless script, or one symbol.
struct Piece
{
    enum class Kind { Word, Run, Symbol } kind;
    std::u32string text;
};

std::u32string spelt(const std::u32string& word, const std::u32string& after)
{
    const bool letter = word.size() == 1 && QString(QStringLiteral("cCfFgGjJ")).contains(QChar(char16_t(word[0])));
    if (letter && after.starts_with(U"++"))
        return word + U"plusplus";
    if (letter && after.starts_with(U"#"))
        return word + U"sharp";
    return {};
}

std::vector<Piece> pieces(const QString& text, bool forQuery)
{
    const QList<uint> points = text.normalized(QString::NormalizationForm_KC).toUcs4();
    std::vector<Piece> found;
    for (qsizetype i = 0; i < points.size();) {
        const auto c = char32_t(points[i]);
        if (isSpaceless(c) || isWordPart(c)) {
            const bool spaceless = isSpaceless(c);
            Piece piece{spaceless ? Piece::Kind::Run : Piece::Kind::Word, {}};
            for (; i < points.size(); ++i) {
                const auto next = char32_t(points[i]);
                const bool belongs = spaceless ? isSpaceless(next) || QChar::category(next) == QChar::Mark_NonSpacing
                                               : isWordPart(next) && !isSpaceless(next);
                if (!belongs && !isDropped(next))
                    break;
                if (!isDropped(next))
                    piece.text.push_back(next);
            }
            std::u32string after;
            for (qsizetype j = i; j < points.size() && j < i + 2; ++j)
                after.push_back(char32_t(points[j]));
            const std::u32string name = spelt(piece.text, after);
            if (name.empty() || !forQuery)
                found.push_back(piece);
            if (!name.empty())
                found.push_back({Piece::Kind::Word, name});
            continue;
        }
        if (isSymbol(c))
            found.push_back({Piece::Kind::Symbol, {c}});
        ++i;
    }
    std::erase_if(found, [](const Piece& piece) { return piece.text.empty(); });
    return found;
}

QString asText(std::u32string_view points)
{
    return QString::fromUcs4(points.data(), qsizetype(points.size()));
}

QStringList pairsOf(const std::u32string& run)
{
    QStringList pairs;
    for (std::size_t i = 0; i + 1 < run.size(); ++i)
        pairs.append(asText(std::u32string_view(run).substr(i, 2)));
    return pairs;
}

QByteArray quoted(const QString& words)
{
    return '"' + plainlySpelt(words).toUtf8() + '"';
}

} // namespace

QByteArray forIndex(const QByteArray& utf8)
{
    if (isPlain(utf8))
        return utf8;
    QString text;
    std::u32string single; // after all of the pairs, whose order is what a longer query asks for
    for (const Piece& piece : pieces(QString::fromUtf8(utf8), false)) {
        if (piece.kind != Piece::Kind::Run) {
            const QString word = plainlySpelt(asText(piece.text));
            text += word + QLatin1Char(' ');
            if (const QString bare = withoutArticle(word); !bare.isEmpty())
                text += bare + QLatin1Char(' ');
            continue;
        }
        for (const QString& pair : pairsOf(piece.text))
            text += pair + QLatin1Char(' ');
        single += piece.text;
    }
    std::sort(single.begin(), single.end());
    single.erase(std::unique(single.begin(), single.end()), single.end());
    for (const char32_t c : single)
        text += asText({&c, 1}) + QLatin1Char(' ');
    return text.toUtf8();
}

QByteArray Term::whole() const
{
    return quoted(pairs.isEmpty() ? text : pairs.join(QLatin1Char(' ')));
}

QByteArray Term::parts() const
{
    QByteArray all;
    for (const QString& pair : pairs)
        all += (all.isEmpty() ? "" : " AND ") + quoted(pair);
    return pairs.isEmpty() ? quoted(text) : '(' + all + ')';
}

QByteArray Term::prefix() const
{
    if (!pairs.isEmpty())
        return whole();
    if (begun.isEmpty())
        return quoted(text) + " *";
    QByteArray any;
    for (const QString& word : begun)
        any += (any.isEmpty() ? "" : " OR ") + quoted(word);
    return '(' + any + ')';
}

QList<Term> terms(const QString& query)
{
    QList<Term> found;
    for (const Piece& piece : pieces(query, true)) {
        Term term;
        term.text = asText(piece.text);
        if (const QString bare = withoutArticle(plainlySpelt(term.text)); !bare.isEmpty())
            term.text = bare;
        if (piece.kind == Piece::Kind::Run)
            term.pairs = pairsOf(piece.text);
        // One or two letters of Hangul are a word more often than not, and begin few others.
        term.isShort = piece.kind != Piece::Kind::Symbol && term.pairs.isEmpty() && piece.text.size() < 3 &&
                       QChar::script(piece.text.front()) != QChar::Script_Hangul;
        found.append(term);
    }
    return found;
}

QByteArray inOrder(const QList<Term>& terms, Match last)
{
    QByteArray match;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const bool begun = last == Match::Begun && i + 1 == terms.size();
        match += (match.isEmpty() ? "" : " AND ") + (begun ? terms[i].prefix() : terms[i].whole());
    }
    return match;
}

QByteArray inColumns(const QList<Term>& terms, Match last)
{
    QByteArray match;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const bool begun = last == Match::Begun && i + 1 == terms.size() && terms[i].pairs.isEmpty();
        match += (match.isEmpty() ? "" : " AND ") + (begun ? terms[i].prefix() : terms[i].parts());
    }
    return match;
}

QString folded(const QString& text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLower();
    return plainlySpelt(text, QString::NormalizationForm_KD).toLower();
}

QStringList words(const QString& text)
{
    QStringList found;
    for (const Piece& piece : pieces(text, true)) {
        if (piece.kind != Piece::Kind::Word)
            continue;
        found.append(folded(asText(piece.text)));
        if (const QString bare = withoutArticle(found.last()); !bare.isEmpty())
            found.append(bare);
    }
    return found;
}

QStringList runs(const QString& text)
{
    QStringList found;
    for (const Piece& piece : pieces(text, true)) {
        if (piece.kind == Piece::Kind::Run)
            found.append(asText(piece.text));
    }
    return found;
}

} // namespace searchtext
} // namespace store
