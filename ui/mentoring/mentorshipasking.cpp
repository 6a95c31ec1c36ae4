// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What MentorshipView asks before it is done: calling a meeting off, declining one, declining a mentorship.
#include "app/domain/sessionrules.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/mentorshipview.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kReasonWidth = 260;
const auto kReason = QStringLiteral("session-reason");
const auto kRefusal = QStringLiteral("decline-reason");

} // namespace

void MentorshipView::ask(const Asking& asking)
{
    if (asking.what == Asking::What::Refuse) { // what was begun there is a draft
        focusOn(kRefusal);
    } else {
        m_drafts.drop(kReason);
        focusOn(kReason);
    }
    m_asking = asking;
    refreshNow();
}

QString MentorshipView::questionFor(const services::SessionLine& line, const services::MentorshipPage& page) const
{
    const domain::MentorSession& session = line.session;
    const auto meeting = std::ranges::find(line.meetings, m_asking->at, &services::MeetingLine::at);
    const bool one = meeting != line.meetings.end();
    if (m_asking->what == Asking::What::Decline) {
        const bool back = one ? meeting->before.isValid() : !session.agreed.isEmpty();
        QString when = spanOf(one ? meeting->starts : domain::proposedTime(session), session, page);
        if (!one && !session.rule.isEmpty())
            when += QStringLiteral(" · ") + MentoringWords::rule(session.rule);
        if (!back)
            return tr("Decline %1?").arg(when);
        const domain::SessionTimes times = one ? domain::SessionTimes{} : session.agreed.front();
        QString before = spanOf(one ? meeting->before : times.startsAt, one ? session.minutes : times.minutes, page);
        if (!times.rule.isEmpty())
            before += QStringLiteral(" · ") + MentoringWords::rule(times.rule);
        return tr("Decline %1? It is then on %2, as before.").arg(when, before);
    }
    if (m_asking->what == Asking::What::Cancel && !session.rule.isEmpty())
        return tr("Cancel “%1” with all meetings that are to come?").arg(models::apart(session.title));
    return tr("Cancel the meeting on %1?").arg(spanOf(one ? meeting->starts : line.next, session, page));
}

// A question of the page with room for a reason, which the other one reads. What is pressed, or typed, to ask is not
// yet the answer: Enter in the empty field leads to the button.
void MentorshipView::addReasoned(const Reasoned& asked, QVBoxLayout& column)
{
    auto* question = new TextLabel(asked.question);
    question->setObjectName(asked.about + QStringLiteral("-question"));
    question->setType(Type::Body, Weight::Medium);
    column.addWidget(question);
    auto* row = new FlowLayout(nullptr, grid(2));
    auto* reason = new QLineEdit;
    reason->setPlaceholderText(asked.hint);
    reason->setAccessibleName(question->text() + QLatin1Char(' ') + reason->placeholderText());
    reason->setMinimumWidth(scaled(kReasonWidth));
    m_drafts.keep(reason, asked.draft);
    row->addWidget(reason);
    Button* yes = addAct(row, asked.yes, asked.about + QStringLiteral("-really"), question->text(),
                         [this, act = asked.act, draft = asked.draft] {
                             const QString words = m_drafts.text(draft).trimmed();
                             m_asking.reset();
                             act(words);
                         });
    yes->setKind(Button::Kind::Danger);
    sendOnEnter(reason, yes);
    addAct(row, asked.no, asked.about + QStringLiteral("-keep"), question->text(), [this] { closeTopmost(); });
    column.addLayout(row);
}

void MentorshipView::sendOnEnter(QLineEdit* words, Button* button)
{
    connect(words, &QLineEdit::returnPressed, button, [words, button] {
        if (words->text().trimmed().isEmpty())
            button->setFocus(Qt::TabFocusReason);
        else
            button->click();
    });
}

// Asked where it was pressed.
void MentorshipView::addQuestion(const services::SessionLine& line, const services::MentorshipPage& page,
                                 QVBoxLayout& column)
{
    const Asking asking = *m_asking;
    const bool declines = asking.what == Asking::What::Decline;
    const bool all = asking.what == Asking::What::Cancel && !line.session.rule.isEmpty();
    const auto act = [this, session = line.session, asking, next = line.next,
                      at = line.nextByRule](const QString& words) {
        if (asking.at.isValid() && asking.at == at)
            m_calledOff = {session.id, next};
        if (asking.what == Asking::What::Decline)
            m_service.declineSession(session, words, asking.at);
        else
            m_service.cancelSession(session, words, asking.at);
        focusOn(QStringLiteral("session-") + session.id);
        refreshNow(); // the same button once more does nothing
    };
    addReasoned({QStringLiteral("session"), kReason, questionFor(line, page),
                 declines ? tr("Why not, if you want to say") : tr("Why, if you want to say"),
                 declines ? tr("Decline")
                 : all    ? tr("Cancel all")
                          : tr("Cancel it"),
                 declines ? tr("Cancel") : tr("Keep it"), act},
                column);
}

// Somebody asks for a mentorship, and the answer is no.
void MentorshipView::addRefusal(const services::MentorshipPage& page, QVBoxLayout& column)
{
    const auto act = [this, mentorship = page.line.mentorship](const QString& words) {
        m_drafts.drop(kRefusal);
        m_service.decline(mentorship, words);
        focusOn(QStringLiteral("mentorship-profile")); // what is beside it goes
        refreshNow();
    };
    addReasoned({QStringLiteral("refusal"), kRefusal,
                 tr("Decline the mentorship with %1?").arg(models::apart(page.line.otherName)),
                 tr("Why not, if you want to say"), tr("Decline"), tr("Cancel"), act},
                column);
}

} // namespace uimentoring
