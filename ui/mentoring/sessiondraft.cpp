// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "ui/mentoring/sessionplanner.h"
#include "ui/mentoring/weekgrid.h"
#include "ui/widgets/keptline.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

// What is typed for a session, until it is proposed.
namespace uimentoring {

using namespace widgets;

void SessionPlanner::keepDraft()
{
    using models::PageDraft;
    connect(m_title, &QLineEdit::textEdited, &m_draft, &PageDraft::edited);
    connect(m_url, &QLineEdit::textEdited, &m_draft, &PageDraft::edited);
    connect(m_agenda, &QPlainTextEdit::textChanged, &m_draft, &PageDraft::edited);
    connect(m_length, &QComboBox::activated, &m_draft, &PageDraft::edited);
    connect(m_repeat, &QComboBox::activated, &m_draft, &PageDraft::edited);
    connect(m_times, &QSpinBox::valueChanged, &m_draft, &PageDraft::edited);
    connect(m_grid, &WeekGrid::chosenChanged, &m_draft, &PageDraft::edited);
    connect(m_keptDraft, &KeptLine::thrownAway, this, [this] {
        fill(m_opened);
        m_draft.forget();
        m_keptDraft->hide();
        focusFirst();
    });
    m_opened = typed();
    const QJsonObject kept = m_draft.begin(draftName());
    fill(kept);
    m_keptDraft->setVisible(!kept.isEmpty());
}

QString SessionPlanner::draftName() const
{
    if (m_mode == Mode::Propose)
        return QStringLiteral("new-session:") + m_before.mentorshipId;
    return QStringLiteral("session:") + m_before.id +
           (m_mode == Mode::MoveOne ? QLatin1Char(':') + domain::toWire(m_occurrence) : QString());
}

void SessionPlanner::hideEvent(QHideEvent* event)
{
    m_draft.keep();
    QWidget::hideEvent(event);
}

QJsonObject SessionPlanner::typed() const
{
    return {{QStringLiteral("title"), m_title->text().trimmed()},
            {QStringLiteral("url"), m_url->text().trimmed()},
            {QStringLiteral("agenda"), m_agenda->toPlainText().trimmed()},
            {QStringLiteral("minutes"), m_length->currentData().toInt()},
            {QStringLiteral("repeat"), m_repeat->currentData().toString()},
            {QStringLiteral("times"), m_times->value()},
            {QStringLiteral("starts_at"), domain::toWire(m_grid->chosen())}};
}

// A time that has passed since stays what the form proposes.
void SessionPlanner::fill(const QJsonObject& fields)
{
    const auto put = [&](const char* field, const auto& set) {
        if (const auto found = fields.constFind(QLatin1StringView(field)); found != fields.constEnd())
            set(*found);
    };
    put("title", [this](const QJsonValue& value) { m_title->setText(value.toString()); });
    put("url", [this](const QJsonValue& value) { m_url->setText(value.toString()); });
    put("agenda", [this](const QJsonValue& value) { m_agenda->setPlainText(value.toString()); });
    put("minutes",
        [this](const QJsonValue& value) { m_length->setCurrentIndex(qMax(0, m_length->findData(value.toInt()))); });
    put("repeat", [this](const QJsonValue& value) {
        m_repeat->setCurrentIndex(qMax(0, m_repeat->findData(value.toString())));
        m_times->setEnabled(m_repeat->currentIndex() > 0);
    });
    put("times", [this](const QJsonValue& value) { m_times->setValue(value.toInt()); });
    QDateTime start = domain::instantFromWire(fields.value(QLatin1StringView("starts_at")).toString());
    if (!start.isValid() || start <= m_service.now())
        start = m_grid->chosen();
    m_grid->choose(start, m_length->currentData().toInt());
    if (!fields.isEmpty() && start.isValid())
        showWeek(start.toTimeZone(m_service.now().timeZone()).date());
}

} // namespace uimentoring
