// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/catalogservice.h"

#include <QAbstractListModel>
#include <QCache>

#include <functional>
#include <optional>

namespace models {

// A catalog result of any size: it holds the keys (8 bytes a course) and reads the rows that are looked at, a block at
// a time. Interface thread.
class CatalogModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogModel)

public:
    enum Role { IdRole = Qt::UserRole + 1, SummaryRole, ProviderRole };
    // Reads the rows of the keys, in their order; a key that is gone may be left out.
    using ReadRows = std::function<QList<services::CourseRow>(const QList<qint64>&)>;

    using ReadDescription = std::function<QString(qint64 key)>;

    CatalogModel(ReadRows read, ReadDescription describe, QObject* parent = nullptr);

    // The words that were searched.
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }

    // Of packages that this computer's policy lets open; none laid down: all.
    void setFormats(std::optional<QStringList> formats) { m_formats = std::move(formats); }
    [[nodiscard]] bool isForbidden(const services::CourseRow& course) const;
    [[nodiscard]] static QString forbiddenWords();

    void setKeys(const QList<qint64>& keys);
    // Same result, more of it: the rows that are there stay, so that the view keeps its place.
    void extendKeys(const QList<qint64>& keys);
    void forgetRows(); // their content changed

    [[nodiscard]] const services::CourseRow* row(int index) const;
    // What stands under its title: the summary or, for words that are neither there nor in the title, the place of the
    // description or the skills where they are.
    [[nodiscard]] QString line(const services::CourseRow& course) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString lineWithWords(const services::CourseRow& course) const;
    [[nodiscard]] QString summaryWithWords(const services::CourseRow& course) const;

    using Block = QHash<qint64, services::CourseRow>;

    ReadRows m_read;
    ReadDescription m_describe;
    QString m_words;
    std::optional<QStringList> m_formats;
    mutable QHash<qint64, QString> m_lines; // of the rows that were looked at since these words
    QList<qint64> m_keys;
    mutable QCache<int, Block> m_blocks;
};

} // namespace models
