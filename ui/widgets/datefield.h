// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datetext.h"

#include <QLineEdit>
#include <QTimeZone>

#include <optional>

namespace widgets {

// A day, a time of day, or both, typed as the locale writes it (datetext.h) or chosen from a calendar; the arrows move
// the part at which the cursor is, and figures take the place of the part before which they are typed. What stands
// there is what it says: nothing is made of it that was not typed, but for the day alone, which leaves the time as it
// was. May be empty.
class DateField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    using Parts = DateText::Parts;

    explicit DateField(Parts parts = Parts::Day, QWidget* parent = nullptr);
    // What it is about, so that its button is told from those of other fields.
    void nameCalendar(const QString& field);
    // Whose changes of clocks count.
    void setZone(const QTimeZone& zone);
    void setDate(const QDate& date);
    void setTime(const QTime& time);
    void setMoment(const QDate& date, const QTime& time);
    // An invalid date when the field is empty; nothing when what stands there is no date.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] QTime time() const;       // invalid when it is none
    [[nodiscard]] QDateTime moment() const; // in the zone; invalid when it is none
    // What is wrong with what stands there, in words; empty when nothing is, or nothing stands there.
    [[nodiscard]] QString wrong() const;
    [[nodiscard]] QString wrongOrEmpty() const; // of a field that may not be empty
    [[nodiscard]] QString example() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] DateText::Read read() const; // with the time that was, when the day alone is typed
    [[nodiscard]] QString whatToWrite() const;
    [[nodiscard]] bool isLeftOut(const DateText::Read& read) const;
    void addCalendar();
    void openCalendar();
    void put(const DateText::Read& read); // as somebody typed it
    void step(int by);
    [[nodiscard]] std::optional<DateText::Part> partAt(int position) const;
    void select(DateText::Part part);
    void makeRoom(const QString& typed);
    bool passMark(const QString& typed);
    void writeOut();

    Parts m_parts;
    DateText m_text;
    QTimeZone m_zone;
    QTime m_time; // the last that was there
};

} // namespace widgets
