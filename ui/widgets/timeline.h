// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tag.h"

#include <QWidget>

namespace widgets {

// What happened, from the first to the latest, joined by a line; the last entry may be what is awaited.
class Timeline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Timeline)

public:
    struct Entry
    {
        QString headline; // "Sent", "On R. Osei's desk"
        QString detail;   // what was written
        QString when;
        Tone tone = Tone::Neutral;
        bool awaited = false;
    };

    explicit Timeline(QWidget* parent = nullptr);
    void setEntries(const QList<Entry>& entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(140), 10}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int layOut(QPainter* painter, int width) const;

    QList<Entry> m_entries;
};

} // namespace widgets
