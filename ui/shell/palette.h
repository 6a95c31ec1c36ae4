// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay.h"

#include <QAbstractListModel>
#include <QUrl>

#include <functional>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace widgets {
class SearchField;
}

namespace shell {

// One thing that the palette can do or open.
struct PaletteEntry
{
    QString title;
    QString detail;
    QString icon;
    std::function<void()> run;
    QString name = {};     // by which it is called where the title says more, as "Settings" in "Go to Settings"
    QStringList also = {}; // other words that it is found by
};

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    explicit PaletteModel(QObject* parent = nullptr);
    void setEntries(const QList<PaletteEntry>& entries);
    [[nodiscard]] const PaletteEntry* entry(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

// Ctrl+K: one field for courses, pathways, people and everything that can be done, by the keyboard alone. What the
// words find is asked of 'find' at each key; it must answer within a frame.
class Palette final : public widgets::Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Palette)

public:
    using Find = std::function<QList<PaletteEntry>(const QString& words)>;

    Palette(Find find, QWidget* over);
    void openWith(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void runCurrent();
    void move(int by);

    Find m_find;
    widgets::SearchField* m_field;
    QListView* m_list;
    PaletteModel* m_model;
};

} // namespace shell
