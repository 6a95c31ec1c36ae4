// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {

class ListRow;
class SearchField;

// Null: what is found begins with no row.
[[nodiscard]] ListRow* firstRow(const QVBoxLayout* rows);

// What 'field' finds stands below it as rows: Down leads to the first, arrows go on from there (arrowOnButton), Up from
// the first leads back. 'rows' is in its widget already.
void leadToRows(SearchField* field, const QVBoxLayout* rows);

} // namespace widgets
