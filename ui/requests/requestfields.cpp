// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestfields.h"

#include "app/domain/requestrules.h"
#include "ui/models/timewords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace requests {

using widgets::DateField;
using widgets::FormField;
using widgets::grid;
using widgets::TextLabel;
using widgets::Type;

namespace {

enum Place {
    TitleField,
    LinkField,
    ProviderField,
    CostField,
    CurrencyField,
    FromField,
    ToField,
    ReasonField,
    GapField
};

constexpr int kSideBySide = 460;

QPlainTextEdit* makeText()
{
    return new widgets::TextArea(4);
}

} // namespace

RequestFields::RequestFields(QWidget* parent) : QWidget(parent)
{
    build();
    connectAll();
}

FormField* RequestFields::add(QBoxLayout* to, FormField* field)
{
    to->addWidget(field, 1, Qt::AlignTop);
    m_fields.append(field);
    return field;
}

void RequestFields::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(5));
    m_course = new QWidget;
    auto* course = new QVBoxLayout(m_course);
    course->setContentsMargins(0, 0, 0, 0);
    course->setSpacing(0);
    m_courseTitle = new TextLabel({}, Type::Lead);
    m_courseTitle->setType(Type::Lead, widgets::Weight::Strong);
    m_courseLine = new TextLabel({}, Type::Body, widgets::Role::TextMuted);
    course->addWidget(m_courseTitle);
    course->addWidget(m_courseLine);
    column->addWidget(m_course);
    const auto pair = [&] {
        auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
        row->setSpacing(grid(4));
        column->addLayout(row);
        m_pairs.append(row);
        return row;
    };
    using Need = FormField::Need;
    add(column, new FormField(tr("&Title"), m_title = new QLineEdit, Need::Required, tr("What the course is called.")));
    add(column, new FormField(tr("&Link"), m_link = new QLineEdit, Need::Optional,
                              tr("Its page, so that others see the same course.")));
    add(column, new FormField(tr("&Provider"), m_provider = new QLineEdit, Need::Optional));
    QBoxLayout* money = pair();
    add(money, new FormField(tr("&Cost"), m_cost = new QLineEdit, Need::Optional));
    add(money, new FormField(tr("C&urrency"), m_currency = new QComboBox, Need::Optional));
    QBoxLayout* dates = pair();
    add(dates, new FormField(tr("&From"), m_from = new DateField, Need::Optional));
    add(dates, new FormField(tr("T&o"), m_to = new DateField, Need::Optional));
    add(column,
        new FormField(tr("&Reason"), m_reason = makeText(), Need::Required, tr("Whoever decides reads this first.")));
    add(column, new FormField(tr("&What you want to be able to do"), m_skillGap = makeText(), Need::Optional,
                              tr("The skill that you miss today.")));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    for (const char* code : {"EUR", "USD", "GBP", "CHF", "JPY", "SEK", "PLN", "INR"})
        m_currency->addItem(QString::fromLatin1(code));
    m_link->setMaxLength(int(domain::kRequestLinkMost));
    m_provider->setMaxLength(int(domain::kRequestProviderMost));
    m_title->setObjectName(QStringLiteral("title"));
    m_link->setObjectName(QStringLiteral("link"));
    m_cost->setObjectName(QStringLiteral("cost"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_reason->setObjectName(QStringLiteral("reason"));
}

void RequestFields::connectAll()
{
    const auto changed = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    for (QLineEdit* edit :
         {m_title, m_link, m_provider, m_cost, static_cast<QLineEdit*>(m_from), static_cast<QLineEdit*>(m_to)})
        connect(edit, &QLineEdit::textChanged, this, changed);
    for (QPlainTextEdit* edit : {m_reason, m_skillGap})
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
    connect(m_currency, &QComboBox::currentIndexChanged, this, changed);
    // A mistake is named when one leaves the field, and forgotten while one mends it.
    const auto watch = [this](QLineEdit* edit, Place place, QString (RequestFields::*wrong)() const) {
        connect(edit, &QLineEdit::editingFinished, this,
                [this, place, wrong] { m_fields.at(place)->setError((this->*wrong)()); });
        connect(edit, &QLineEdit::textChanged, this, [this, place] { m_fields.at(place)->setError({}); });
    };
    watch(m_link, LinkField, &RequestFields::wrongWithLink);
    watch(m_cost, CostField, &RequestFields::wrongWithCost);
    watch(m_from, FromField, &RequestFields::wrongWithFrom);
    watch(m_to, ToField, &RequestFields::wrongWithTo);
    // What was pasted is not cut in silence.
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        const bool tooLong = m_title->text().trimmed().size() > domain::kRequestTitleMost;
        m_fields.at(TitleField)->setError(tooLong ? wrongWithTitle() : QString());
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_fields.at(ReasonField)->setError({}); });
}

void RequestFields::setDraft(const services::RequestDraft& draft, const std::optional<domain::Course>& course)
{
    m_filling = true;
    m_id = draft.id;
    m_courseId = draft.courseId;
    const bool fixed = !m_courseId.isEmpty();
    m_course->setVisible(fixed);
    for (const int place : {int(TitleField), int(LinkField), int(ProviderField)})
        m_fields.at(place)->setVisible(!fixed);
    m_courseTitle->setText(course ? course->title : draft.title);
    m_courseLine->setText(course ? course->provider : draft.provider);
    m_courseLine->setVisible(!m_courseLine->text().isEmpty());
    m_title->setText(course && draft.title.isEmpty() ? course->title : draft.title);
    m_link->setText(draft.link);
    m_provider->setText(course && draft.provider.isEmpty() ? course->provider : draft.provider);
    const auto amount = [](double cost) { return QLocale().toString(cost, 'f', QLocale::FloatingPointShortest); };
    const auto cost = !draft.cost && course ? course->cost : draft.cost;
    m_cost->setText(cost ? amount(*cost) : QString());
    // What it costs where nothing is said.
    m_cost->setPlaceholderText(course && course->cost ? tr("%1, as in the catalog").arg(amount(*course->cost))
                                                      : QString());
    QString currency = draft.currency.isEmpty() && course ? course->currency : draft.currency;
    if (currency.isEmpty())
        currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    if (m_currency->findText(currency) < 0 && !currency.isEmpty())
        m_currency->addItem(currency);
    m_currency->setCurrentText(currency);
    m_from->setDate(draft.fromDate);
    m_to->setDate(draft.toDate);
    m_reason->setPlainText(draft.reason);
    m_skillGap->setPlainText(draft.skillGap);
    for (FormField* field : m_fields)
        field->setError({});
    m_filling = false;
}

services::RequestDraft RequestFields::draft() const
{
    services::RequestDraft draft;
    draft.id = m_id;
    draft.courseId = m_courseId;
    draft.title = m_title->text().trimmed();
    draft.link = m_link->text().trimmed();
    draft.provider = m_provider->text().trimmed();
    draft.cost = cost();
    draft.currency = draft.cost ? m_currency->currentText() : QString();
    draft.fromDate = m_from->date().value_or(QDate());
    draft.toDate = m_to->date().value_or(QDate());
    draft.reason = m_reason->toPlainText().trimmed();
    draft.skillGap = m_skillGap->toPlainText().trimmed();
    return draft;
}

std::optional<double> RequestFields::cost() const
{
    const QString typed = m_cost->text().trimmed();
    bool ok = false;
    const double amount = QLocale().toDouble(typed, &ok);
    return typed.isEmpty() || !ok ? std::nullopt : std::optional(amount);
}

QString RequestFields::wrongWithTitle() const
{
    const qsizetype length = m_title->text().trimmed().size();
    if (length > domain::kRequestTitleMost)
        return tr("The title has %1 characters, and %2 at most can be sent. Shorten it.")
            .arg(QLocale().toString(length), QLocale().toString(domain::kRequestTitleMost));
    return length == 0 ? tr("Write what the course is called.") : QString();
}

QString RequestFields::wrongWithLink() const
{
    const QString typed = m_link->text().trimmed();
    if (typed.isEmpty())
        return {};
    const QUrl url(typed, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    return url.isValid() && web && !url.host().isEmpty()
               ? QString()
               : tr("Write the whole address, as in https://example.org/course.");
}

QString RequestFields::wrongWithCost() const
{
    if (m_cost->text().trimmed().isEmpty())
        return {};
    const auto amount = cost();
    if (!amount)
        return tr("Write an amount, as in %1.").arg(QLocale().toString(1200.5, 'f', 2));
    if (*amount > domain::kRequestCostMost)
        return tr("A cost cannot be above %1.").arg(QLocale().toString(domain::kRequestCostMost, 'f', 0));
    return *amount < 0 ? tr("A cost cannot be below zero.") : QString();
}

// What the two dates have in common.
QString RequestFields::wrongWithDay(const widgets::DateField& field)
{
    const auto day = field.date();
    if (!day)
        return field.wrong();
    const bool isFar =
        day->isValid() && (day->year() < domain::kRequestYearLeast || day->year() > domain::kRequestYearMost);
    return isFar ? tr("Write a year from %1 to %2.").arg(domain::kRequestYearLeast).arg(domain::kRequestYearMost)
                 : QString();
}

QString RequestFields::wrongWithFrom() const
{
    return wrongWithDay(*m_from);
}

QString RequestFields::wrongWithTo() const
{
    if (const QString wrong = wrongWithDay(*m_to); !wrong.isEmpty())
        return wrong;
    const auto to = m_to->date();
    const auto from = m_from->date();
    return from && from->isValid() && to->isValid() && *to < *from ? tr("The end is before the start.") : QString();
}

QString RequestFields::wrongWithReason() const
{
    return m_reason->toPlainText().trimmed().isEmpty() ? tr("Write why; nobody can decide without a reason.")
                                                       : QString();
}

bool RequestFields::check()
{
    const QList<QPair<Place, QString>> results{{TitleField, m_courseId.isEmpty() ? wrongWithTitle() : QString()},
                                               {LinkField, m_courseId.isEmpty() ? wrongWithLink() : QString()},
                                               {CostField, wrongWithCost()},
                                               {FromField, wrongWithFrom()},
                                               {ToField, wrongWithTo()},
                                               {ReasonField, wrongWithReason()}};
    FormField* first = nullptr;
    for (const auto& [place, wrong] : results) {
        m_fields.at(place)->setError(wrong);
        if (!first && !wrong.isEmpty())
            first = m_fields.at(place);
    }
    if (first)
        first->claimFocus();
    return !first;
}

void RequestFields::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < widgets::scaled(kSideBySide);
    for (QBoxLayout* pair : m_pairs)
        pair->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace requests
