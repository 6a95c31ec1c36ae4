// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "ui/mentoring/sessionplanner.h"
#include "ui/mentoring/weekgrid.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

// What is typed for a session, until it is proposed.
namespace uimentoring {

using namespace widgets;

void SessionPlanner::keepDraft()
{
    m_fields.add(QStringLiteral("title"), m_title);
    m_fields.add(QStringLiteral("url"), m_url);
    m_fields.add(QStringLiteral("agenda"), m_agenda);
    m_fields.add(
        QStringLiteral("minutes"), [this] { return m_length->currentData().toInt(); },
        [this](const QJsonValue& value) {
            m_length->setCurrentIndex(qMax(0, m_length->findData(value.toInt())));
            m_grid->choose(m_grid->chosen(), m_length->currentData().toInt());
        });
    m_fields.add(
        QStringLiteral("repeat"), [this] { return m_repeat->currentData().toString(); },
        [this](const QJsonValue& value) {
            m_repeat->setCurrentIndex(qMax(0, m_repeat->findData(value.toString())));
            m_times->setEnabled(m_repeat->currentIndex() > 0);
        });
    m_fields.add(QStringLiteral("times"), m_times);
    m_fields.add(
        QStringLiteral("starts_at"), [this] { return domain::toWire(m_grid->chosen()); },
        [this](const QJsonValue& value) { chooseKept(domain::instantFromWire(value.toString())); });
    for (QComboBox* choice : {m_length, m_repeat})
        connect(choice, &QComboBox::activated, &m_fields, &FormFields::edited);
    connect(m_grid, &WeekGrid::chosenChanged, &m_fields, &FormFields::edited);
    connect(&m_fields, &FormFields::edited, &m_draft, &models::PageDraft::edited);
    connect(&m_fields, &FormFields::thrownAway, this, [this] {
        m_draft.forget();
        showChosen();
        focusFirst();
    });
    m_fields.begin(m_draft.begin(draftName()));
    showChosen();
}

// A time that has passed since stays what the form proposes.
void SessionPlanner::chooseKept(const QDateTime& start)
{
    if (!start.isValid() || start <= m_service.now())
        return;
    m_grid->choose(start, m_length->currentData().toInt());
    showWeek(start.toTimeZone(m_service.now().timeZone()).date());
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

QString SessionPlanner::leave()
{
    const QString words = wordsOf(m_draft.changed());
    m_draft.forget();
    return words;
}

QString SessionPlanner::wordsOf(const QJsonObject& kept)
{
    QStringList words;
    for (const char* field : {"title", "url", "agenda"}) {
        if (const QString text = kept.value(QLatin1StringView(field)).toString(); !text.isEmpty())
            words << text;
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace uimentoring
