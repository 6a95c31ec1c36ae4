// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/sessionplanner.h"
#include "ui/models/timewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

// What a plan has after the day on which the two mean to end their mentorship: it is said, and theirs to decide.
namespace uimentoring {

using namespace widgets;

void SessionPlanner::buildEnd(QVBoxLayout& column)
{
    if (const auto page = m_service.mentorship(m_before.mentorshipId))
        m_until = page->line.mentorship.until;
    m_beyond = new TextLabel(QString(), Type::Body, Role::Warning);
    m_beyond->setObjectName(QStringLiteral("session-beyond"));
    m_endWithIt = new Button(tr("End the series with the mentorship"), Button::Kind::Secondary);
    m_endWithIt->setObjectName(QStringLiteral("session-end-with-it"));
    m_beyond->hide();
    m_endWithIt->hide();
    column.addWidget(m_beyond);
    column.addWidget(m_endWithIt, 0, Qt::AlignLeading);
    connect(m_endWithIt, &QPushButton::clicked, this, &SessionPlanner::endWithIt);
}

// How many of them are after that day, here; what is otherwise about single ones counts by the rule.
int SessionPlanner::meetingsBeyond(domain::MentorSession session) const
{
    if (!m_until.isValid())
        return 0;
    session.changes.clear();
    if (m_mode == Mode::MoveOne)
        session.rule.clear();
    const auto starts = m_service.startsOf(session, m_times->maximum());
    return int(std::ranges::count_if(
        starts, [this](const QDateTime& at) { return at.toTimeZone(m_service.now().timeZone()).date() > m_until; }));
}

void SessionPlanner::showEnd(const domain::MentorSession& session)
{
    const int beyond = meetingsBeyond(session);
    const bool series = m_mode != Mode::MoveOne && !session.rule.isEmpty();
    const QString day = models::dayWords(m_until);
    m_beyond->setVisible(beyond > 0);
    m_endWithIt->setVisible(series && beyond > 0 && beyond < m_times->value());
    if (beyond == 0)
        return;
    m_beyond->setText(series ? tr("%n of the meetings would be after %1, when your mentorship is to end. You can "
                                  "plan them all the same.",
                                  nullptr, beyond)
                                   .arg(day)
                             : tr("This would be after %1, when your mentorship is to end. You can plan it all "
                                  "the same.")
                                   .arg(day));
}

void SessionPlanner::endWithIt()
{
    const int within = m_times->value() - meetingsBeyond(planned());
    if (within >= m_times->minimum())
        m_times->setValue(within);
    else
        m_repeat->setCurrentIndex(0);
    m_times->setEnabled(m_repeat->currentIndex() > 0);
    m_draft.edited();
    showChosen();
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace uimentoring
