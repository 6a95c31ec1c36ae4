// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/clipreport.h"

#include <QFile>

namespace uimain {

namespace {

QString sizeWords(QSize size)
{
    return size.isEmpty() && size.width() <= 0 ? QStringLiteral("-")
                                               : QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

bool writeFile(const QString& name, const QString& text)
{
    QFile file(name);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void ClipReport::add(const Look& look, const QList<Clipped>& found)
{
    const QString column = QStringLiteral("%1 %2").arg(look.language).arg(look.percent);
    if (!m_columns.contains(column))
        m_columns.append(column);
    if (!m_views.contains(look.view))
        m_views.append(look.view);
    m_counts[look.view][column] += int(found.size());
    for (const Clipped& clip : found) {
        QString text = clip.text;
        m_lines.append(QStringList{look.language, QString::number(look.percent), look.view, clip.where, clip.how,
                                   sizeWords(clip.room), sizeWords(clip.takes),
                                   text.replace(QLatin1Char('\n'), QLatin1Char(' '))}
                           .join(QLatin1Char('\t')));
    }
}

QString ClipReport::table() const
{
    QString text = QStringLiteral("| View | %1 |\n|---|%2\n")
                       .arg(m_columns.join(QStringLiteral(" | ")), QStringLiteral("--:|").repeated(m_columns.size()));
    for (const QString& view : m_views) {
        QStringList cells{view};
        for (const QString& column : m_columns)
            cells.append(QString::number(m_counts.value(view).value(column)));
        text += QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
    }
    return text;
}

bool ClipReport::write(const QString& base) const
{
    QString lines;
    for (const QString& line : m_lines)
        lines += line + QLatin1Char('\n');
    const bool listed = writeFile(base + QStringLiteral(".tsv"), lines);
    return writeFile(base + QStringLiteral(".md"), table()) && listed;
}

} // namespace uimain
