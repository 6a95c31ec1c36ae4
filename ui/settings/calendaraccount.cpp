// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errorwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/settings/calendarsection.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/openlist.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

// The account of one's own calendar, while there is one.
namespace settings {

using widgets::Button;
using widgets::FormField;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;
using Written = services::OwnCalendar::Written;

namespace {

QVBoxLayout* accountColumn(QWidget* box)
{
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(3));
    return column;
}

// Another password may help.
bool isAboutThePassword(const std::optional<base::Error>& problem)
{
    return problem &&
           (problem->code == QLatin1StringView("wrong-password") || problem->code == QLatin1StringView("no-password"));
}

Button* compactButton(const QString& text, const char* name, Button::Kind kind)
{
    auto* button = new Button(text, kind);
    button->setObjectName(QLatin1StringView(name));
    button->setCompact(true);
    return button;
}

} // namespace

void CalendarSection::buildAccount()
{
    m_account = new QWidget;
    auto* column = accountColumn(m_account);
    m_who = new TextLabel({});
    m_status = new TextLabel({}, Type::Small, Role::TextMuted);
    m_status->setObjectName(QStringLiteral("calendarStatus"));
    m_target = new QComboBox;
    m_target->setObjectName(QStringLiteral("calendarTarget"));
    widgets::openBeforeChoosing(m_target);
    auto* check = compactButton(tr("Check now"), "calendarCheck", Button::Kind::Secondary);
    check->setIconName(QLatin1StringView("refresh-cw"));
    m_forget = compactButton(tr("Disconnect"), "calendarForget", Button::Kind::Quiet);
    auto* links = new QWidget;
    auto* flow = new widgets::FlowLayout(links, grid(2));
    flow->addWidget(check);
    flow->addWidget(m_forget);
    column->addWidget(m_who);
    column->addWidget(m_status);
    buildRenewal();
    column->addWidget(m_renewal);
    column->addWidget(new FormField(tr("Sessions, events and due dates are written into"), m_target,
                                    FormField::Need::Optional,
                                    tr("With “None” what was written before is taken out again.")));
    column->addWidget(links);
    buildLeaving();
    column->addWidget(m_leaving);
    body()->addWidget(m_account);
    connect(m_target, &QComboBox::activated, this,
            [this] { m_calendar.writeInto(m_target->currentData().toString()); });
    connect(check, &QPushButton::clicked, &m_calendar, &services::OwnCalendar::syncNow);
    connect(m_forget, &QPushButton::clicked, this, [this] { askBeforeLeaving(true); });
}

void CalendarSection::buildRenewal()
{
    m_renewal = new QWidget;
    auto* column = accountColumn(m_renewal);
    m_newPassword = new QLineEdit;
    m_newPassword->setObjectName(QStringLiteral("calendarNewPassword"));
    m_newPassword->setEchoMode(QLineEdit::Password);
    m_newPasswordField = new FormField(tr("Password"), m_newPassword, FormField::Need::Required,
                                       tr("Where it was changed there: the new one. All else stays as it is."));
    auto* renew = compactButton(tr("Use this password"), "calendarRenew", Button::Kind::Secondary);
    column->addWidget(m_newPasswordField);
    column->addWidget(renew, 0, Qt::AlignLeading);
    m_renewal->hide();
    connect(renew, &QPushButton::clicked, this, &CalendarSection::renewNow);
    connect(m_newPassword, &QLineEdit::returnPressed, this, &CalendarSection::renewNow);
    connect(m_newPassword, &QLineEdit::textEdited, this, [this] { m_newPasswordField->setError({}); });
}

void CalendarSection::renewNow()
{
    if (m_newPassword->text().isEmpty() || m_calendar.state().working)
        return;
    m_calendar.renewPassword(m_newPassword->text().toUtf8(), this, [this](const base::Result<void>& done) {
        m_newPasswordField->setError(done ? QString() : models::wordsFor(done.error()).text());
        if (!done)
            return;
        if (m_newPassword->hasFocus())
            m_target->setFocus(Qt::OtherFocusReason);
        m_newPassword->clear();
        m_calendar.syncNow();
    });
}

// What becomes of what was written is the person's to say.
void CalendarSection::buildLeaving()
{
    m_leaving = new QWidget;
    auto* column = accountColumn(m_leaving);
    m_leavingWords = new TextLabel({});
    m_leavingWords->setObjectName(QStringLiteral("calendarLeaving"));
    column->addWidget(m_leavingWords);
    auto* answers = new QWidget;
    auto* flow = new widgets::FlowLayout(answers, grid(2));
    m_takeOut = compactButton(tr("Take them out and disconnect"), "calendarTakeOut", Button::Kind::Secondary);
    m_leave = compactButton({}, "calendarLeave", Button::Kind::Secondary);
    auto* stay = compactButton(tr("Stay connected"), "calendarStay", Button::Kind::Quiet);
    for (Button* answer : {m_takeOut, m_leave, stay})
        flow->addWidget(answer);
    column->addWidget(answers);
    m_leaving->hide();
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        askBeforeLeaving(false);
        m_calendar.forget(Written::Goes);
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        askBeforeLeaving(false);
        m_calendar.forget(Written::Stays);
        if (isVisible())
            m_address->setFocus(Qt::OtherFocusReason);
    });
    connect(stay, &QPushButton::clicked, this, [this] { askBeforeLeaving(false); });
}

void CalendarSection::askBeforeLeaving(bool asks)
{
    const int written = m_calendar.state().written;
    m_leavingWords->setText(written > 0 ? tr("%n entry(s) that LXCP has written stand in your calendar there. Shall "
                                             "they be taken out?",
                                             nullptr, written)
                                        : tr("The account and its password are forgotten here. Nothing of LXCP stands "
                                             "in your calendar there."));
    m_takeOut->setVisible(written > 0);
    m_leave->setText(written > 0 ? tr("Leave them and disconnect") : tr("Disconnect"));
    m_leaving->setVisible(asks);
    m_forget->setEnabled(!asks);
    if (asks)
        (written > 0 ? m_takeOut : m_leave)->setFocus(Qt::OtherFocusReason);
    else
        m_forget->setFocus(Qt::OtherFocusReason);
}

bool CalendarSection::closeTopmost()
{
    if (m_leaving->isHidden())
        return false;
    askBeforeLeaving(false);
    return true;
}

QString CalendarSection::statusWords(const services::OwnCalendarState& state) const
{
    if (state.working)
        return tr("Checking…");
    if (state.problem && state.leaving)
        return tr("What LXCP has written stands there until this is put right; then it is taken out, and LXCP "
                  "disconnects.") +
               QLatin1Char(' ') + models::wordsFor(*state.problem).text();
    if (state.problem)
        return models::wordsFor(*state.problem).text();
    if (state.leaving)
        return tr("What LXCP has written is being taken out; then it is disconnected.");
    if (!state.checkedAt.isValid())
        return tr("Not checked yet.");
    return tr("Checked %1.").arg(models::agoWords(state.checkedAt.toLocalTime(), state.now.toLocalTime()));
}

void CalendarSection::showAccount(const services::OwnCalendarState& state)
{
    m_who->setText(tr("%1 at %2").arg(models::apart(state.user), models::apart(state.address.host())));
    m_status->setText(statusWords(state));
    m_status->setRole(state.problem && !state.working ? Role::Danger : Role::TextMuted);
    m_renewal->setVisible(isAboutThePassword(state.problem));
}

} // namespace settings
