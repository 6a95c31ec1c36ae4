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
        for (const QString& line : words.split(QLatin1Char('\n'))) {
            QTextLayout layout(line, faceOf(high > 0 ? Face::Small : face), m_device);
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

    [[nodiscard]] QList<std::pair<qreal, qreal>> columnsOf(const Report::Section& section) const
    {
        const QFontMetricsF head(faceOf(Face::Small), m_device);
        QList<int> shares;
        QList<qreal> least;
        for (const Report::Column& column : section.columns) {
            shares.append(column.share);
            least.append(longestWord(column.title, head));
        }
        QList<std::pair<qreal, qreal>> columns;
        qreal x = 0;
        for (const qreal wide : columnWidths(shares, least, width() - kGap * qreal(shares.size() - 1))) {
            columns.append({x, wide});
            x += wide + kGap;
        }
        return columns;
    }

    qreal row(const Report::Section& section, const QStringList& cells, Face face, QRgb ink, bool draw)
    {
        const auto columns = columnsOf(section);
        qreal high = 0;
        for (qsizetype i = 0; i < std::min(columns.size(), cells.size()); ++i)
            high = std::max(
                high, text(cells[i], face, ink, columns[i].first, columns[i].second, section.columns[i].figures, draw));
        return high;
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
        const qreal first = section.rows.isEmpty()
                                ? 6 * kMillimetre
                                : row(section, section.rows.first(), Face::Body, kInk, false) + 2 * kMillimetre;
        m_y += 8 * kMillimetre;
        // A heading goes with its table's head and first row.
        if (m_y + 18 * kMillimetre + first > bottom())
            nextPage();
        m_y += text(section.heading, Face::Heading, kInk, 0, width()) + 2 * kMillimetre;
        if (section.rows.isEmpty()) {
            m_y += text(section.empty, Face::Body, kQuiet, 0, width());
            return;
        }
        head(section);
        for (const QStringList& cells : section.rows) {
            const qreal high = row(section, cells, Face::Body, kInk, false) + 2 * kMillimetre;
            if (m_y + high > bottom()) {
                nextPage();
                head(section);
            }
            row(section, cells, Face::Body, kInk, true);
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
