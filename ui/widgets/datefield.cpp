// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace widgets {

namespace {

// The locale's short form, with the whole year so that 26 is never 1926.
QString dateFieldPattern()
{
    QString pattern = QLocale().dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(QStringLiteral("yyyy")))
        pattern.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return pattern;
}

} // namespace

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(QLocale().toString(QDate(QDate::currentDate().year(), 12, 31), dateFieldPattern()));
    QAction* calendar = addAction(icon(QLatin1StringView("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose from a calendar"));
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    const auto buttons = findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        button->setAccessibleName(tr("Choose from a calendar"));
}

void DateField::setDate(const QDate& date)
{
    setText(date.isValid() ? QLocale().toString(date, dateFieldPattern()) : QString());
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QDate();
    const QLocale locale;
    for (const QString& pattern : {dateFieldPattern(), locale.dateFormat(QLocale::ShortFormat)}) {
        if (const QDate date = locale.toDate(typed, pattern); date.isValid() && date.year() > 2000)
            return date;
    }
    const QDate iso = QDate::fromString(typed, Qt::ISODate);
    return iso.isValid() ? std::optional(iso) : std::nullopt;
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().value_or(QDate()).isValid() ? *date() : QDate::currentDate());
    QTextCharFormat plain;
    plain.setForeground(colour(Role::Text));
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](const QDate& day) {
        setDate(day);
        Q_EMIT textEdited(text());
        menu->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}

} // namespace widgets
