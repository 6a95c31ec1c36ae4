// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"
#include "ui/requests/personpicker.h"

#include <QWidget>

namespace domain {
class Clock;
}
namespace widgets {
class Button;
class Card;
class DateField;
class FormField;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace requests {

// Somebody stands in for me while I am away: who, from when, until when; what is set now, and ending it.
class DelegationPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DelegationPage)

public:
    DelegationPage(services::RequestService& service, const domain::Clock& clock, QWidget* parent = nullptr);
    void refresh();
    void begin(); // the focus goes where one writes first
    // Who stands in now or soon; empty: nobody.
    [[nodiscard]] QString words() const;
    void showError(const QString& words);

Q_SIGNALS:
    void done(const QString& said); // empty: cancelled
    void ordered(const QString& commandId);

private:
    void buildCurrent();
    void buildForm();
    void submit();

    services::RequestService& m_service;
    const domain::Clock& m_clock;
    widgets::ScrollColumn* m_scroll;
    widgets::Card* m_current;
    widgets::TextLabel* m_currentWords;
    PersonPicker* m_person;
    widgets::FormField* m_personField;
    widgets::DateField* m_from;
    widgets::FormField* m_fromField;
    widgets::DateField* m_until;
    widgets::FormField* m_untilField;
    widgets::TextLabel* m_error;
};

} // namespace requests
