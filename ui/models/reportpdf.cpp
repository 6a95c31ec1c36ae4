// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reportpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace models {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(models::ReportText)
};

constexpr int kDpi = 300;
constexpr qreal kMillimetre = kDpi / 25.4;
constexpr qreal kMargin = 20 * kMillimetre;
constexpr qreal kGap = 4 * kMillimetre;
constexpr qreal kLeading = 1.3;
constexpr QRgb kInk = 0xff1d1c1a;
constexpr QRgb kQuiet = 0xff5f5b54;
constexpr QRgb kLine = 0xffc9c4ba;
constexpr QRgb kGrounds[] = {0, 0xffd9efde, 0xfffbe8c2, 0xfff7d3cf, 0xffe0e6f6}; // by Report::Ground

enum class Face { Title, Heading, Body, Strong, Small };

QFont faceOf(Face face)
{
    QFont font = QGuiApplication::font();
    static constexpr qreal kSizes[] = {22, 13, 10, 10, 8.5};
    font.setPixelSize(qRound(kSizes[int(face)] * kDpi / 72));
    font.setWeight(face == Face::Title || face == Face::Heading || face == Face::Strong ? QFont::DemiBold
                                                                                        : QFont::Normal);
    return font;
}

qreal longestWord(const QString& text, const QFontMetricsF& metrics)
{
    qreal wide = 0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        wide = std::max(wide, metrics.horizontalAdvance(word));
    return std::ceil(wide);
}

// Widest line of a cell.
qreal widestLine(const QString& cell, const QFontMetricsF& first, const QFontMetricsF& rest)
{
    qreal wide = 0;
    const QStringList lines = cell.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i)
        wide = std::max(wide, (i == 0 ? first : rest).horizontalAdvance(lines[i]));
    return std::ceil(wide) + 2;
}

// A font's contextual forms and ligatures ("++", "->") are glyphs that stand for no character: what is copied lacks
// them. Scripts that join letters, and marks that are put on them, need shaping; these do not.
bool isDrawnAlone(const QString& text, qsizetype at)
{
    if (at + 1 < text.size() && text.at(at + 1).isMark())
        return false;
    switch (text.at(at).script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return true;
    default:
        return false;
    }
}

QList<QTextLayout::FormatRange> unjoined(const QString& text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDrawnAlone(text, i))
            continue;
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == i) {
            ++ranges.last().length;
            continue;
        }
        QTextLayout::FormatRange range;
        range.start = int(i);
        range.length = 1;
        range.format.setFontStyleStrategy(QFont::PreferNoShaping);
        ranges.append(range);
    }
    return ranges;
}

// Draws one document twice: without a painter to learn how many pages there are, then with it.
class Pages
{
public:
    Pages(const Report& report, QSizeF size, QPagedPaintDevice* device, QPainter* painter, int pages)
        : m_report(report), m_size(size), m_device(device), m_painter(painter), m_pages(pages)
    {
    }

    int run()
    {
        m_y = kMargin;
        m_y += text(m_report.title, Face::Title, kInk, 0, width());
        for (const QString& fact : m_report.facts)
            m_y += text(fact, Face::Body, kQuiet, 0, width());
        for (const Report::Section& section : m_report.sections)
            this->section(section);
        foot();
        return m_page;
    }

private:
    [[nodiscard]] qreal width() const { return m_size.width() - 2 * kMargin; }
    [[nodiscard]] qreal bottom() const { return m_size.height() - kMargin - 6 * kMillimetre; }

    // Height of the text at the column that begins at 'x' (from the side where reading begins); draws it when there is
    // a painter.
    qreal text(const QString& words, Face face, QRgb ink, qreal x, qreal wide, bool figures = false, bool draw = true)
    {
        qreal high = 0;
        for (const QString& given : words.split(QLatin1Char('\n'))) {
            const QString line = given.normalized(QString::NormalizationForm_C);
            QTextLayout layout(line, faceOf(high > 0 ? Face::Small : face), m_device);
            layout.setFormats(unjoined(line));
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            option.setTextDirection(m_report.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
            const bool toRight = figures != m_report.rightToLeft;
            option.setAlignment((toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
            layout.setTextOption(option);
            layout.beginLayout();
            const qreal top = high;
            for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
                row.setLineWidth(wide);
                row.setPosition({0, high - top});
                high += row.height() * kLeading;
            }
            layout.endLayout();
            if (!m_painter || !draw)
                continue;
            const qreal left = m_report.rightToLeft ? m_size.width() - kMargin - x - wide : kMargin + x;
            m_painter->setPen(QColor::fromRgba(top > 0 ? kQuiet : ink));
            layout.draw(m_painter, {left, m_y + top});
        }
        return high;
    }

    void rule(QRgb ink)
    {
        if (!m_painter)
            return;
        m_painter->setPen(QPen(QColor::fromRgba(ink), 0.25 * kMillimetre));
        m_painter->drawLine(QPointF(kMargin, m_y), QPointF(m_size.width() - kMargin, m_y));
    }

    void layColumns(const Report::Section& section)
    {
        const QFontMetricsF head(faceOf(Face::Small), m_device);
        const QFontMetricsF body(faceOf(Face::Body), m_device);
        QList<int> shares;
        QList<qreal> least;
        for (const Report::Column& column : section.columns) {
            shares.append(column.share);
            qreal wide = longestWord(column.title, head);
            for (const QStringList& row : column.whole ? section.rows : QList<QStringList>())
                wide = std::max(wide, widestLine(row.value(shares.size() - 1), body, head));
            least.append(wide);
        }
        m_columns.clear();
        qreal x = 0;
        for (const qreal wide : columnWidths(shares, least, width() - kGap * qreal(shares.size() - 1))) {
            m_columns.append({x, wide});
            x += wide + kGap;
        }
    }

    qreal row(const Report::Section& section, const QStringList& cells, Face face, QRgb ink, bool draw)
    {
        qreal high = 0;
        for (qsizetype i = 0; i < std::min(m_columns.size(), cells.size()); ++i)
            high = std::max(high, text(cells[i], face, ink, m_columns[i].first, m_columns[i].second,
                                       section.columns[i].figures, draw));
        return high;
    }

    qreal rowHeight(const Report::Section& section, qsizetype at)
    {
        return row(section, section.rows[at], Face::Body, kInk, false) + 2 * kMillimetre;
    }

    void grounds(const QList<Report::Ground>& cells, qreal high)
    {
        for (qsizetype i = 0; m_painter && i < std::min(m_columns.size(), cells.size()); ++i) {
            if (cells[i] == Report::Ground::None)
                continue;
            const auto [x, wide] = m_columns[i];
            const qreal left = m_report.rightToLeft ? m_size.width() - kMargin - x - wide : kMargin + x;
            m_painter->fillRect(QRectF(left - 1.5 * kMillimetre, m_y - 0.5 * kMillimetre, wide + 3 * kMillimetre, high),
                                QColor::fromRgba(kGrounds[int(cells[i])]));
        }
    }

    void head(const Report::Section& section)
    {
        QStringList titles;
        for (const Report::Column& column : section.columns)
            titles.append(column.title);
        m_y += row(section, titles, Face::Small, kQuiet, true) + kMillimetre;
        rule(kQuiet);
        m_y += kMillimetre;
    }

    void section(const Report::Section& section)
    {
        layColumns(section);
        // Of two rows neither stands alone.
        const qreal first = section.rows.isEmpty()     ? 6 * kMillimetre
                            : section.rows.size() == 2 ? rowHeight(section, 0) + rowHeight(section, 1)
                                                       : rowHeight(section, 0);
        m_y += 8 * kMillimetre;
        // A heading goes with its table's head and first row.
        if (m_y + 18 * kMillimetre + first > bottom())
            nextPage();
        m_y += text(section.heading, Face::Heading, kInk, 0, width()) + 2 * kMillimetre;
        if (!section.note.isEmpty())
            m_y += text(section.note, Face::Small, kQuiet, 0, width()) + 2 * kMillimetre;
        if (section.rows.isEmpty()) {
            m_y += text(section.empty, Face::Body, kQuiet, 0, width());
            return;
        }
        head(section);
        for (qsizetype i = 0; i < section.rows.size(); ++i) {
            const qreal high = rowHeight(section, i);
            // The last row takes the one before it along, so that it is not alone on its page.
            const bool lonely =
                i > 0 && i + 2 == section.rows.size() && m_y + high + rowHeight(section, i + 1) > bottom();
            if (m_y + high > bottom() || lonely) {
                nextPage();
                head(section);
            }
            grounds(section.grounds.value(i), high - kMillimetre);
            row(section, section.rows[i], Face::Body, kInk, true);
            m_y += high - kMillimetre;
            rule(kLine);
            m_y += kMillimetre;
        }
    }

    void foot()
    {
        const qreal before = m_y;
        m_y = m_size.height() - kMargin;
        text(m_report.footer, Face::Small, kQuiet, 0, width() * 0.7);
        text(ReportText::tr("Page %1 of %2").arg(m_page).arg(m_pages), Face::Small, kQuiet, width() * 0.7,
             width() * 0.3, true);
        m_y = before;
    }

    void nextPage()
    {
        foot();
        if (m_device && m_painter)
            m_device->newPage();
        ++m_page;
        m_y = kMargin;
    }

    const Report& m_report;
    const QSizeF m_size;
    QPagedPaintDevice* m_device;
    QPainter* m_painter;
    const int m_pages;
    int m_page = 1;
    qreal m_y = 0;
    QList<std::pair<qreal, qreal>> m_columns; // of the section: where each begins, how wide it is
};

} // namespace

QList<qreal> columnWidths(const QList<int>& shares, const QList<qreal>& least, qreal room)
{
    QList<qreal> widths(shares.size(), 0);
    int rest = std::accumulate(shares.begin(), shares.end(), 0);
    const bool fits = std::accumulate(least.begin(), least.end(), qreal(0)) <= room;
    // What one column needs the others lack, which may bring the next below what it needs.
    for (bool settled = !fits; !settled;) {
        settled = true;
        for (qsizetype i = 0; i < shares.size(); ++i) {
            if (widths[i] > 0 || room * shares[i] >= least[i] * rest)
                continue;
            widths[i] = least[i];
            room -= least[i];
            rest -= shares[i];
            settled = false;
        }
    }
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (widths[i] <= 0)
            widths[i] = room * shares[i] / std::max(1, rest);
    }
    return widths;
}

base::Result<QByteArray> reportPdf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("LXCP Desktop"));
    const QSizeF size(writer.width(), writer.height());
    const int pages = Pages(report, size, &writer, nullptr, 0).run();
    QPainter painter;
    if (!painter.begin(&writer))
        return base::failure(base::Error::Kind::Storage, QStringLiteral("no PDF can be written"));
    Pages(report, size, &writer, &painter, pages).run();
    painter.end();
    return buffer.data();
}

} // namespace models
