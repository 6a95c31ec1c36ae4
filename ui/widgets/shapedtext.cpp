// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapedtext.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <utility>

namespace widgets {

namespace {

constexpr qreal kLineSpacing = 1.12;
constexpr int kUnbroken = 1'000'000;
constexpr int kMostMeasured = 6;
// About two screens of catalog rows; 60 to 100 bytes a character.
constexpr int kMostCharacters = 16 * 1024;
constexpr int kMostElided = 256;
constexpr qsizetype kMostShaped = 20'000; // characters; beyond it nobody reads on one page, and breaking takes seconds
constexpr int kCharactersOfEmpty = 32;    // what an entry costs by itself, in characters

struct TextKey
{
    QString text;
    QFont font;
    bool operator==(const TextKey&) const = default;
};

size_t qHash(const TextKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font);
}

struct ElidedKey
{
    TextKey text;
    int width;
    bool operator==(const ElidedKey&) const = default;
};

size_t qHash(const ElidedKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.width);
}

struct Cache
{
    QCache<TextKey, ShapedText> shaped{kMostCharacters};
    QCache<ElidedKey, QString> elided{kMostElided};
};

// Glyphs belong to font engines, which end with the application.
Cache*& cache()
{
    static Cache* instance = nullptr;
    if (!instance) {
        instance = new Cache;
        qAddPostRoutine([] { delete std::exchange(cache(), nullptr); });
    }
    return instance;
}

QString begin(const QString& text, qsizetype size)
{
    const bool splits = size < text.size() && text.at(size).isLowSurrogate();
    return text.left(splits ? size + 1 : size);
}

QString elidedNow(const QString& text, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    // Half as many again as fit when all letters are as wide as the average.
    qsizetype enough = 8 + 3 * qsizetype(width) / (2 * std::max(1, metrics.averageCharWidth()));
    if (text.size() <= enough && shaped(text, font).advance() <= width)
        return text;
    for (; enough < text.size(); enough *= 2) {
        const QString some = begin(text, enough);
        const QString shown = metrics.elidedText(some, Qt::ElideRight, width);
        if (shown != some)
            return shown;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

QTextOption options(const QString& text, Qt::Alignment side)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(side | Qt::AlignAbsolute);
    return option;
}

// What is shaped of it: texts come from servers that may hold to no limit.
QString shapable(const QString& text)
{
    QString some = text.size() <= kMostShaped ? text : begin(text, kMostShaped) + QChar(0x2026);
    return some.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

ShapedText::ShapedText(const QString& text, const QFont& font) : m_layout(shapable(text), font)
{
    m_layout.setCacheEnabled(true);
    m_layout.setTextOption(options(m_layout.text(), Qt::AlignLeft));
}

ShapedText::Lines ShapedText::breakLines(int width, int maxLines)
{
    if (m_width == width && m_maxLines == maxLines)
        return m_lines;
    m_width = width;
    m_maxLines = maxLines;
    m_lines = {};
    m_layout.beginLayout();
    for (;;) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (maxLines > 0 && m_lines.count == maxLines) {
            m_lines.more = true;
            break;
        }
        line.setPosition({0, qreal(m_lines.height)});
        m_lines.height += spaced(line.height());
        ++m_lines.count;
    }
    m_layout.endLayout();
    return m_lines;
}

const ShapedText::Lines& ShapedText::whole()
{
    if (m_whole)
        return *m_whole;
    m_whole = breakLines(kUnbroken, 0);
    for (int i = 0; i < m_whole->count; ++i)
        m_natural = std::max(m_natural, m_layout.lineAt(i).naturalTextWidth());
    return *m_whole;
}

ShapedText::Lines ShapedText::measure(int width, int maxLines)
{
    const Lines all = whole();
    if (m_natural <= width && (maxLines == 0 || all.count <= maxLines))
        return all;
    const auto known =
        std::ranges::find_if(m_measured, [&](const Measured& m) { return m.width == width && m.maxLines == maxLines; });
    if (known != m_measured.end())
        return known->lines;
    if (m_measured.size() == kMostMeasured)
        m_measured.removeFirst();
    m_measured.append({width, maxLines, breakLines(width, maxLines)});
    return m_measured.constLast().lines;
}

QPointF ShapedText::lay(int width, int maxLines, Qt::Alignment side)
{
    const bool fits = whole().count == 1 && m_natural <= width;
    (void)(fits ? breakLines(kUnbroken, 0) : breakLines(width, maxLines));
    m_layout.setTextOption(options(m_layout.text(), fits ? Qt::AlignLeft : side));
    if (!fits || side == Qt::AlignLeft)
        return {};
    const qreal spare = width - m_natural;
    return {side == Qt::AlignRight ? spare : spare / 2, 0};
}

int ShapedText::advance()
{
    whole();
    return int(std::lround(m_natural));
}

int ShapedText::tailStart() const
{
    return m_lines.count > 0 ? m_layout.lineAt(m_lines.count - 1).textStart() : 0;
}

int ShapedText::spaced(qreal height)
{
    return int(std::ceil(height * kLineSpacing));
}

ShapedText& shaped(const QString& text, const QFont& font)
{
    auto& known = cache()->shaped;
    const TextKey key{text, font};
    if (ShapedText* found = known.object(key))
        return *found;
    auto* made = new ShapedText(text, font);
    // A text beyond the whole room would be deleted by insert() at once: it counts as much as there is.
    known.insert(key, made, std::min(int(text.size()) + kCharactersOfEmpty, kMostCharacters));
    return *made;
}

QString elided(const QString& text, const QFont& font, int width)
{
    auto& known = cache()->elided;
    const ElidedKey key{{text, font}, width};
    if (const QString* found = known.object(key))
        return *found;
    QString shown = elidedNow(text, font, width);
    if (shown.size() != text.size()) // one that fits is found by its shape
        known.insert(key, new QString(shown));
    return shown;
}

} // namespace widgets
