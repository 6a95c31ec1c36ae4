// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/excerpt.h"

#include <QList>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kExcerpt = 160; // characters
constexpr qsizetype kExcerptOf = 600;

qsizetype runAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end) == text.at(at))
        ++end;
    return end - at;
}

bool isAllOf(QStringView line, QChar sign)
{
    return line.size() >= 3 && std::ranges::all_of(line, [sign](QChar c) { return c == sign; });
}

// A line without what makes it a quote, an item of a list or a heading (CommonMark 0.30, sections 4.2, 5.1, 5.2).
QStringView withoutBegin(QStringView line)
{
    line = line.trimmed();
    for (bool again = true; again && !line.isEmpty();) {
        const QChar first = line.front();
        const bool item = (first == u'-' || first == u'*' || first == u'+') && line.size() > 1 && line.at(1).isSpace();
        again = first == u'>' || item;
        if (again)
            line = line.mid(1).trimmed();
    }
    const qsizetype signs = line.startsWith(u'#') ? runAt(line, 0) : 0;
    if (signs > 0 && signs <= 6 && (signs == line.size() || line.at(signs).isSpace()))
        line = line.mid(signs).trimmed();
    return isAllOf(line, u'-') || isAllOf(line, u'*') || isAllOf(line, u'_') || isAllOf(line, u'=') ? QStringView()
                                                                                                    : line;
}

// Where what opens at 'at' is closed, with all that is opened and closed in between; -1: nowhere.
qsizetype closingOf(QStringView text, qsizetype at)
{
    const QChar opening = text.at(at);
    const QChar closing = opening == u'[' ? u']' : u')';
    qsizetype depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\')
            ++i;
        else if (c == opening)
            ++depth;
        else if (c == closing && --depth == 0)
            return i;
    }
    return -1;
}

// The parenthesis that ends '(address)', '(<address>)' or '(address "title")'; -1: it is none of these.
qsizetype endOfTarget(QStringView text, qsizetype at)
{
    if (text.mid(at + 1).startsWith(u'<')) {
        const qsizetype end = text.indexOf(u'>', at);
        return end < 0 ? -1 : text.indexOf(u')', end);
    }
    for (const QChar quote : {u'"', u'\''}) {
        const qsizetype end = closingOf(text, at);
        const qsizetype title = text.indexOf(QString(u' ') + quote, at);
        const qsizetype titled = title < 0 ? -1 : text.indexOf(quote, title + 2);
        if (title > 0 && (end < 0 || title < end) && titled > 0)
            return text.indexOf(u')', titled);
    }
    return closingOf(text, at);
}

// One line's text without the marks in it; of emphasis only what opens and closes (CommonMark 0.30, section 6.2).
class Inline
{
public:
    explicit Inline(QStringView text) : m_text(text) {}
    QString read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'\\' && m_at + 1 < m_text.size() && isSign(m_text.at(m_at + 1))) {
                say(m_text.mid(m_at + 1, 1));
                m_at += 2;
            } else if (c == u'`') {
                readCode();
            } else if (c == u'*' || c == u'_' || (c == u'~' && runAt(m_text, m_at) == 2)) {
                readEmphasis(c);
            } else if (!readLink()) {
                say(m_text.mid(m_at++, 1));
            }
        }
        QString kept;
        for (qsizetype i = 0; i < m_said.size(); ++i) {
            if (!m_mark.at(i))
                kept.append(m_said.at(i));
        }
        return kept;
    }

private:
    struct Opening
    {
        QChar sign;
        qsizetype at, length; // in m_said
    };

    static bool isSign(QChar c) { return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol()); }
    void say(QStringView text)
    {
        m_said.append(text);
        m_mark.resize(m_said.size());
    }
    void readCode()
    {
        const qsizetype ticks = runAt(m_text, m_at);
        const qsizetype from = m_at + ticks;
        for (qsizetype end = m_text.indexOf(u'`', from); end >= 0;) {
            const qsizetype closing = runAt(m_text, end);
            if (closing == ticks) {
                say(m_text.mid(from, end - from));
                m_at = end + ticks;
                return;
            }
            end = m_text.indexOf(u'`', end + closing);
        }
        say(m_text.mid(m_at, ticks));
        m_at = from;
    }
    // Words in brackets, which may hold others, and behind them where it leads (CommonMark 0.30, section 6.3).
    bool readLink()
    {
        const qsizetype from = m_at + (m_text.at(m_at) == u'!' ? 1 : 0);
        if (!m_text.mid(from).startsWith(u'['))
            return false;
        const qsizetype middle = closingOf(m_text, from);
        const bool leads = middle >= 0 && m_text.mid(middle + 1).startsWith(u'(');
        const qsizetype end = leads ? endOfTarget(m_text, middle + 1) : -1;
        if (end < 0)
            return false;
        say(Inline(m_text.mid(from + 1, middle - from - 1)).read());
        m_at = end + 1;
        return true;
    }
    void readEmphasis(QChar sign)
    {
        qsizetype length = runAt(m_text, m_at);
        qsizetype at = m_said.size();
        const QChar before = m_at > 0 ? m_text.at(m_at - 1) : QChar(u' ');
        say(m_text.mid(m_at, length));
        m_at += length;
        const QChar after = m_at < m_text.size() ? m_text.at(m_at) : QChar(u' ');
        const auto parts = [](QChar c) { return c.isSpace() || c.isPunct() || c.isSymbol(); };
        const bool left = !after.isSpace() && (!parts(after) || parts(before));
        const bool right = !before.isSpace() && (!parts(before) || parts(after));
        const bool word = sign == u'_'; // snake_case has none
        while (length > 0 && right && !(word && left && !parts(after))) {
            const auto found =
                std::find_if(m_open.rbegin(), m_open.rend(), [sign](const Opening& one) { return one.sign == sign; });
            if (found == m_open.rend())
                break;
            const qsizetype both = std::min(found->length, length);
            found->length -= both;
            std::fill_n(m_mark.begin() + found->at + found->length, both, true);
            std::fill_n(m_mark.begin() + at, both, true);
            at += both;
            length -= both;
            m_open.erase(found.base(), m_open.end());
            if (m_open.back().length == 0)
                m_open.removeLast();
        }
        if (length > 0 && left && !(word && right && !parts(before)))
            m_open.append({sign, at, length});
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_said;
    QList<bool> m_mark; // of each character said: it is one that goes
    QList<Opening> m_open;
};

} // namespace

QString excerptOf(const QString& markdown)
{
    QString text;
    bool code = false;
    const auto lines = QStringView(markdown).left(kExcerptOf).split(u'\n');
    for (const QStringView line : lines) {
        const QStringView bare = line.trimmed();
        if (bare.startsWith(QStringView(u"```")) && bare.count(u'`') == runAt(bare, 0)) {
            code = !code;
            continue;
        }
        text += (code ? line.toString() : Inline(withoutBegin(line)).read()) + u' ';
    }
    text = text.simplified();
    return text.size() > kExcerpt ? text.left(kExcerpt) + QStringLiteral("…") : text;
}

} // namespace domain
