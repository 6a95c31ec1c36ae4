// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogmodel.h"

#include "app/base/listed.h"
#include "app/domain/excerpt.h"
#include "app/services/courseformats.h"
#include "ui/models/textmatch.h"
#include "ui/models/words.h"

namespace models {

namespace {
constexpr int kBlockRows = 48; // two to four screens
constexpr int kBlocksKept = 24;
constexpr qsizetype kLookedThrough = 20'000; // characters of a description
constexpr qsizetype kInSight = 70;           // characters of a summary that a line has room for, also when it is short
constexpr qsizetype kBefore = 40;            // characters of a passage before the word
constexpr qsizetype kPassage = 240;

// From the beginning of a sentence or a line that is near, else of a word.
QString passageAt(const QString& text, qsizetype at)
{
    qsizetype from = qMax(qsizetype(0), at - kBefore);
    const QStringView before = QStringView(text).mid(from, at - from);
    const qsizetype line = before.lastIndexOf(QLatin1Char('\n'));
    const qsizetype sentence = before.lastIndexOf(QLatin1StringView(". "));
    bool begins = from == 0 || line >= 0 || sentence >= 0;
    if (line >= 0 || sentence >= 0)
        from += qMax(line + 1, sentence < 0 ? 0 : sentence + 2);
    else if (const qsizetype word = before.indexOf(QLatin1Char(' ')); from > 0 && word >= 0)
        from += word + 1;
    const QString passage = domain::excerptOf(text.mid(from, kPassage));
    return begins ? passage : QStringLiteral("… ") + passage;
}
} // namespace

CatalogModel::CatalogModel(ReadRows read, ReadDescription describe, QObject* parent)
    : QAbstractListModel(parent), m_read(std::move(read)), m_describe(std::move(describe)), m_blocks(kBlocksKept)
{
}

void CatalogModel::setWords(const QString& words)
{
    m_words = words;
    m_lines.clear();
}

QString CatalogModel::line(const services::CourseRow& course) const
{
    if (m_words.isEmpty())
        return course.summary;
    const auto known = m_lines.constFind(course.key);
    return known != m_lines.cend() ? *known : *m_lines.insert(course.key, lineWithWords(course));
}

// What stands beyond the end of the line is brought into sight.
QString CatalogModel::summaryWithWords(const services::CourseRow& course) const
{
    QStringList only = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    only.removeIf([&course](const QString& word) { return !findWords(course.title, word).isEmpty(); });
    const auto hits = findWords(course.summary, only.join(QLatin1Char(' ')));
    return hits.isEmpty() || hits.first().first < kInSight ? course.summary
                                                           : passageAt(course.summary, hits.first().first);
}

QString CatalogModel::lineWithWords(const services::CourseRow& course) const
{
    const QString seen = course.title + QLatin1Char('\n') + course.summary;
    QStringList missing = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    missing.removeIf([&seen](const QString& word) { return !findWords(seen, word).isEmpty(); });
    if (missing.isEmpty())
        return summaryWithWords(course);
    const QString description = m_describe(course.key).left(kLookedThrough);
    const auto hits = findWords(description, missing.join(QLatin1Char(' ')));
    if (!hits.isEmpty())
        return passageAt(description, hits.first().first);
    const QString skills = inLine(course.skills);
    return findWords(skills, missing.join(QLatin1Char(' '))).isEmpty() ? course.summary : skills;
}

void CatalogModel::setKeys(const QList<qint64>& keys)
{
    beginResetModel();
    m_keys = keys;
    m_blocks.clear();
    m_lines.clear();
    endResetModel();
}

void CatalogModel::extendKeys(const QList<qint64>& keys)
{
    const bool continues = keys.size() >= m_keys.size() && std::equal(m_keys.begin(), m_keys.end(), keys.begin());
    if (!continues) {
        setKeys(keys);
        return;
    }
    if (keys.size() == m_keys.size())
        return;
    beginInsertRows({}, int(m_keys.size()), int(keys.size()) - 1);
    // The last block was read when it was shorter.
    m_blocks.remove(int(m_keys.size()) / kBlockRows);
    m_keys = keys;
    endInsertRows();
}

void CatalogModel::forgetRows()
{
    m_blocks.clear();
    m_lines.clear();
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_keys.size()) - 1));
}

const services::CourseRow* CatalogModel::row(int index) const
{
    if (index < 0 || index >= m_keys.size())
        return nullptr;
    const int number = index / kBlockRows;
    Block* block = m_blocks.object(number);
    if (!block) {
        block = new Block;
        const QList<services::CourseRow> rows = m_read(m_keys.mid(qsizetype(number) * kBlockRows, kBlockRows));
        for (const services::CourseRow& row : rows)
            block->insert(row.key, row);
        m_blocks.insert(number, block);
    }
    const auto found = block->constFind(m_keys.at(index));
    return found == block->constEnd() ? nullptr : &found.value();
}

bool CatalogModel::isForbidden(const services::CourseRow& course) const
{
    return !services::opensFormat(m_formats, course.format);
}

QString CatalogModel::forbiddenWords()
{
    return tr("not on this computer");
}

int CatalogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_keys.size())
        return {};
    const services::CourseRow* course = row(index.row());
    if (!course)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return course->title;
    case Qt::AccessibleTextRole:
        return course->title;
    case Qt::AccessibleDescriptionRole:
        return base::listed({course->provider, Words::level(course->level),
                             Words::enrollmentState(course->enrollmentState),
                             isForbidden(*course) ? forbiddenWords() : QString()});
    case IdRole:
        return course->id;
    case SummaryRole:
        return course->summary;
    case ProviderRole:
        return course->provider;
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {SummaryRole, "summary"}, {ProviderRole, "provider"}});
    return names;
}

} // namespace models
