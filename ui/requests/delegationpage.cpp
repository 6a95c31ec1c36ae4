// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/delegationpage.h"

#include "app/domain/ports.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textlabel.h"

#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace requests {

using widgets::Button;
using widgets::DateField;
using widgets::FormField;
using widgets::grid;
using widgets::TextLabel;
using widgets::Type;

DelegationPage::DelegationPage(services::RequestService& service, const domain::Clock& clock, QWidget* parent)
    : QWidget(parent), m_service(service), m_clock(clock), m_scroll(new widgets::ScrollColumn(560))
{
    m_scroll->setPlace(widgets::ScrollColumn::Place::Pane);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* column = m_scroll->column();
    auto* title = new TextLabel(tr("While you are away"), Type::Title);
    title->setType(Type::Title, widgets::Weight::Strong);
    column->addWidget(title);
    column->addWidget(new TextLabel(
        tr("Somebody else decides the requests on your desk. The trail says that they stood "
           "in for you, and you see everything that they did. What they ask for themselves goes to whoever "
           "decides next."),
        Type::Body, widgets::Role::TextMuted));
    buildCurrent();
    buildForm();
}

void DelegationPage::buildCurrent()
{
    m_current = new widgets::Card(tr("Now"));
    m_currentWords = new TextLabel({});
    m_current->body()->addWidget(m_currentWords);
    auto* end = new Button(tr("End it"), Button::Kind::Danger);
    end->setObjectName(QStringLiteral("endDelegation"));
    m_current->body()->addWidget(end, 0, Qt::AlignLeading);
    m_scroll->column()->addWidget(m_current);
    connect(end, &QPushButton::clicked, this, [this] {
        Q_EMIT ordered(m_service.endDelegation());
        Q_EMIT done(tr("You decide yourself again."));
    });
}

void DelegationPage::buildForm()
{
    auto* column = m_scroll->column();
    m_person = new PersonPicker([this](const QString& words) { return m_service.possibleReviewers(words); });
    m_personField = new FormField(tr("Who stands in for you"), m_person, FormField::Need::Required);
    m_person->setLabel(tr("Who stands in for you"));
    m_from = new DateField;
    m_from->setObjectName(QStringLiteral("absenceFrom"));
    m_until = new DateField;
    m_until->setObjectName(QStringLiteral("absenceUntil"));
    m_fromField = new FormField(tr("First day"), m_from, FormField::Need::Required);
    m_untilField = new FormField(tr("Last day"), m_until, FormField::Need::Required);
    for (FormField* field : {m_personField, m_fromField, m_untilField})
        column->addWidget(field);
    m_error = new TextLabel({}, Type::Body, widgets::Role::Danger);
    m_error->hide();
    column->addWidget(m_error);
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    auto* set = new Button(tr("Set"), Button::Kind::Primary);
    set->setObjectName(QStringLiteral("setDelegation"));
    auto* stop = new Button(tr("Cancel"), Button::Kind::Quiet);
    flow->addWidget(set);
    flow->addWidget(stop);
    column->addWidget(actions);
    connect(set, &QPushButton::clicked, this, &DelegationPage::submit);
    connect(stop, &QPushButton::clicked, this, [this] { Q_EMIT done({}); });
    connect(m_person, &PersonPicker::chosen, this, [this] { m_personField->setError({}); });
    widgets::addSendKeys(this, set);
}

void DelegationPage::begin()
{
    m_personField->claimFocus();
}

QString DelegationPage::words() const
{
    const auto delegation = m_service.delegation();
    if (!delegation)
        return {};
    const QString name = m_service.nameOf(delegation->delegateId);
    const auto day = [this](const QDateTime& at) { return models::dayWords(at.toTimeZone(m_clock.zone()).date()); };
    const QString until = day(delegation->endsAt.addSecs(-1));
    return delegation->startsAt > m_clock.now()
               ? tr("%1 stands in for you from %2 to %3.").arg(models::apart(name), day(delegation->startsAt), until)
               : tr("%1 stands in for you until %2.").arg(models::apart(name), until);
}

void DelegationPage::refresh()
{
    const QDateTime now = m_clock.now();
    const QString standsIn = words();
    m_current->setVisible(!standsIn.isEmpty());
    m_currentWords->setText(standsIn);
    m_person->clear();
    m_from->setDate(now.toTimeZone(m_clock.zone()).date());
    m_until->setDate({});
    m_error->hide();
    for (FormField* field : {m_personField, m_fromField, m_untilField})
        field->setError({});
}

void DelegationPage::showError(const QString& words)
{
    m_error->setText(words);
    m_error->show();
}

void DelegationPage::submit()
{
    const auto from = m_from->date();
    const auto until = m_until->date();
    const bool known = from && from->isValid() && until && until->isValid();
    m_personField->setError(m_person->personId().isEmpty() ? tr("Choose a person from the list.") : QString());
    m_fromField->setError(m_from->wrongOrEmpty());
    QString wrongEnd = m_until->wrongOrEmpty();
    if (known && *until < *from)
        wrongEnd = tr("The last day is before the first.");
    else if (known && *until < m_clock.now().toTimeZone(m_clock.zone()).date())
        wrongEnd = tr("This day is over.");
    m_untilField->setError(wrongEnd);
    for (FormField* field : {m_personField, m_fromField, m_untilField}) {
        if (!field->error().isEmpty()) {
            field->claimFocus();
            return;
        }
    }
    // Whole days of the person: from the first midnight to the one after the last day.
    const QDateTime start(*from, QTime(0, 0), m_clock.zone());
    const QDateTime end(until->addDays(1), QTime(0, 0), m_clock.zone());
    const QString name = m_person->personName();
    Q_EMIT ordered(m_service.delegateTo(m_person->personId(), start.toUTC(), end.toUTC()));
    QString words = tr("%1 stands in for you until %2.").arg(models::apart(name), models::dayWords(*until));
    const auto mine = m_service.toReview();
    const auto own = std::ranges::count_if(mine, [this](const services::RequestItem& item) {
        return item.awaitsMe && item.request.personId == m_person->personId();
    });
    if (own > 0)
        words += QLatin1Char(' ') +
                 tr("%n request(s) of their own go to whoever decides next meanwhile.", nullptr, int(own));
    Q_EMIT done(words);
}

} // namespace requests
