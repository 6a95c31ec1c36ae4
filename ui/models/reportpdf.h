// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace models {

// A document of headed tables for paper: a transcript, a team's report.
struct Report
{
    struct Column
    {
        QString title;
        int share = 1;        // of the width, in proportion to the others
        bool figures = false; // aligned to the end
        bool whole = false;   // what stands in it is never broken, as long as there is room: days
    };
    enum class Ground { None, Good, Near, Far, Other }; // of a cell, behind words that say the same
    struct Section
    {
        QString heading;
        QString empty; // what stands there instead of no rows
        QList<Column> columns;
        QList<QStringList> rows;           // a line feed in a cell begins a second, quieter line
        QString note = {};                 // a line under the heading
        QList<QList<Ground>> grounds = {}; // of the cells of the rows; may be shorter than these
    };

    QString title;
    QStringList facts; // lines under the title
    QList<Section> sections;
    QString footer; // of each page, beside its number
    bool rightToLeft = false;
};

// Widths of columns with these shares of the room, in its unit. None is narrower than its 'least', for which the others
// give way; when there is no room for all of these, the shares alone count.
[[nodiscard]] QList<qreal> columnWidths(const QList<int>& shares, const QList<qreal>& least, qreal room);

// A4 pages with margins of 20 mm: tables go over pages with their heads, no row is cut, no heading stands alone at the
// foot and no last row on a page, and no word of a table's head is broken as long as there is room. What is drawn can
// be copied: letters that need no joining are drawn one by one, as the font's ligatures ("++") have no text behind
// them. Needs a QGuiApplication (fonts); takes some milliseconds a page. Errors: Storage.
[[nodiscard]] base::Result<QByteArray> reportPdf(const Report& report);

} // namespace models
