// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace widgets {

// A day, typed as the locale writes it (or as 2026-11-23), or chosen from a calendar. May be empty.
class DateField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    explicit DateField(QWidget* parent = nullptr);
    void setDate(const QDate& date);
    // An invalid date when the field is empty; nothing when what stands there is no date.
    [[nodiscard]] std::optional<QDate> date() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
};

} // namespace widgets
