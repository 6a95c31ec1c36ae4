// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/calendarservice.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class Card;
class EmptyState;
class ListRow;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace uicalendar {

class MonthGrid;

// What the view asks for; services::CalendarService answers.
struct Desk
{
    std::function<QList<services::CalendarItem>(const QDate& from, const QDate& to)> items;
    std::function<QDate()> today;
    std::function<QByteArray(const services::CalendarWords&)> icalendar;
    std::function<void(bool renewed, QObject* context, services::CalendarService::GotAddress)> address;
};

// Due dates, certificates, sessions and events: by month, week or as a list; as a file and as an address to subscribe
// to. Places: calendar, calendar?view=month|week|list.
class CalendarView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarView)

public:
    explicit CalendarView(Desk desk, QWidget* parent = nullptr);

    // What entries are called in other programs, in the language of now.
    [[nodiscard]] static services::CalendarWords fileWords();

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    enum class Span { Month, Week, List };

    void buildHead();
    void buildActions(QHBoxLayout* row);
    void setSpan(Span span);
    void step(int by);
    [[nodiscard]] bool isNotHere();
    void fillMonth();
    void fillDays(const QDate& from, const QDate& to, bool emptyDays);
    void fillList();
    widgets::Card* dayCard(const QDate& day, const QList<services::CalendarItem>& items);
    widgets::ListRow* makeRow(const services::CalendarItem& item);
    void openItem(const services::CalendarItem& item);
    void exportFile();
    void buildQuestion();
    void askForNewAddress(bool asks);
    void subscribe(bool renewed);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QDate weekStart() const;

    Desk m_desk;
    Span m_span = Span::Month;
    QDate m_day; // that is looked at
    widgets::ScrollColumn* m_scroll;
    QWidget* m_question = nullptr; // whether the address is to be another one
    widgets::Button* m_renew = nullptr;
    widgets::TextLabel* m_heading = nullptr;
    QButtonGroup* m_spans = nullptr;
    QList<widgets::Button*> m_steps;
    MonthGrid* m_grid;
    QVBoxLayout* m_days = nullptr;
    widgets::EmptyState* m_nothing;
};

} // namespace uicalendar
