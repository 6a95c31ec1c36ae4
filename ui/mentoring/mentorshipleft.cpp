// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody was writing in a mentorship when the other took the place for it away: it stands below the head.
#include "app/domain/mentorshiprules.h"
#include "app/domain/sessionrules.h"
#include "ui/mentoring/mentorshipview.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/leftwords.h"
#include "ui/widgets/scrollcolumn.h"

#include <QJsonDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kWasShown = 60; // of what a changed text began with
const auto kLeftSession = QStringLiteral("left-session");
const auto kEntryText = QStringLiteral("entry-text/");

bool hasEntry(const services::MentorshipPage& page, const QString& id)
{
    const auto among = [&id](const QList<services::EntryLine>& lines) {
        return std::ranges::any_of(lines, [&id](const services::EntryLine& line) { return line.entry.id == id; });
    };
    return among(page.goals) || among(page.agenda) || among(page.actions) || among(page.notes);
}

} // namespace

// Whether the session that is being planned can still be proposed, or changed.
bool MentorshipView::canPlan(const std::optional<services::MentorshipPage>& page) const
{
    if (!m_planner || !page || !domain::isRunning(page->line.mentorship))
        return false;
    if (m_planner->mode() == SessionPlanner::Mode::Propose)
        return true;
    return std::ranges::any_of(page->sessions, [this](const services::SessionLine& line) {
        return line.session.id == m_planner->sessionId() && domain::takesPlace(line.session) && line.next.isValid();
    });
}

void MentorshipView::leavePlan()
{
    m_planning = false;
    if (!m_planner)
        return;
    keepLeftSession(m_planner->leave());
    m_leftTaken.insert(m_planner->draftName());
    m_scroll->scrollTo(0);
}

// From before a crash, or from when another mentorship was opened.
void MentorshipView::takeLeftSession(const QString& draft)
{
    const QString kept = m_leftTaken.contains(draft) ? QString() : m_service.drafts().text(draft);
    m_leftTaken.insert(draft);
    if (kept.isEmpty())
        return;
    keepLeftSession(SessionPlanner::wordsOf(QJsonDocument::fromJson(kept.toUtf8()).object()));
    m_service.drafts().keep(draft, {});
}

void MentorshipView::keepLeftSession(const QString& words)
{
    if (words.isEmpty())
        return;
    const QString before = m_drafts.text(kLeftSession);
    m_drafts.write(kLeftSession, before.isEmpty() ? words : before + QStringLiteral("\n\n") + words);
    m_drafts.store(); // before the form's own draft goes
}

// A rule said no at once: the words are in their field again, before what was begun since.
void MentorshipView::takeBack(const QString& kind, const QString& target, const QJsonObject& payload)
{
    const auto word = [&payload](const char* name) { return payload.value(QLatin1StringView(name)).toString(); };
    const auto is = [&kind](const char* one) { return kind == QLatin1StringView(one); };
    const auto put = [this](const QString& name, const QString& words) {
        if (words.isEmpty())
            return;
        const QString since = m_drafts.text(name).trimmed();
        m_drafts.write(name, since.isEmpty() ? words : words + QStringLiteral("\n\n") + since);
    };
    const QString id = is("mentorship.decline") || is("mentorship.end") ? target : word("mentorship_id");
    const QString drafts = QStringLiteral("mentorship:");
    if (!id.isEmpty() && id != m_id)
        m_drafts.open(drafts + id);
    if (is("mentorship_entry.put") && !word("type").isEmpty()) {
        put(QStringLiteral("new-") + word("type"), word("text"));
    } else if (is("mentorship_entry.put") && !word("text").isEmpty()) {
        m_drafts.write(kEntryText + target, word("text"));
        m_drafts.write(QStringLiteral("entry-was/") + target, word("was"));
        m_edited = target;
        m_was = word("was");
    } else if (is("mentoring_feedback.give")) {
        put(word("session_id").isEmpty() ? QStringLiteral("feedback-text")
                                         : QStringLiteral("feedback-text/") + word("session_id"),
            word("text"));
    } else if (is("mentorship.decline")) {
        put(QStringLiteral("decline-reason"), word("reason"));
        if (id == m_id && !word("reason").isEmpty())
            m_asking = {Asking::What::Refuse, {}, {}, false};
    } else if (is("mentorship.end")) {
        put(QStringLiteral("end-words"), word("closing"));
    } else {
        keepLeftSession(word("reason"));
    }
    m_drafts.store();
    if (!id.isEmpty() && id != m_id)
        m_drafts.open(drafts + m_id);
    refreshSoon();
}

QList<MentorshipView::Left> MentorshipView::leftBehind(const std::optional<services::MentorshipPage>& page) const
{
    const bool running = page && domain::isRunning(page->line.mentorship);
    const bool asked = page && page->line.mentorship.state == QLatin1StringView("proposed");
    const auto under = [](const QString& section) { return tr("What you had written under “%1”:").arg(section); };
    QList<Left> left;
    const auto add = [&](const QString& draft, bool gone, const QString& title) {
        if (const QString text = m_drafts.text(draft).trimmed(); gone && !text.isEmpty())
            left.append(
                {draft, draft == kLeftSession ? QStringLiteral("-session") : QLatin1Char('-') + draft, title, text});
    };
    add(kLeftSession, true, tr("What you had written for a session:"));
    add(QStringLiteral("new-goal"), !running, under(tr("Goals")));
    add(QStringLiteral("new-agenda"), !running, under(tr("Agenda")));
    add(QStringLiteral("new-action"), !running, under(tr("Actions")));
    add(QStringLiteral("new-note"), !running, under(tr("Notes of both")));
    QStringList names = m_drafts.names();
    std::ranges::sort(names);
    for (const QString& name : names) {
        if (!name.startsWith(kEntryText))
            continue;
        const QString id = name.mid(kEntryText.size());
        const QString was = m_drafts.text(QStringLiteral("entry-was/") + id).trimmed();
        const bool gone = !running || !hasEntry(*page, id);
        add(name, gone && m_drafts.text(name).trimmed() != was,
            tr("Your change of “%1”:").arg(models::apart(was.left(kWasShown))));
    }
    add(QStringLiteral("end-words"), !running, tr("What you had written for the end:"));
    add(QStringLiteral("session-reason"), !running && m_asking.has_value(), tr("What you had written as a reason:"));
    add(QStringLiteral("decline-reason"), !asked, tr("What you had written as a reason:"));
    return left;
}

void MentorshipView::addLeft(const std::optional<services::MentorshipPage>& page)
{
    const bool running = page && domain::isRunning(page->line.mentorship);
    if (!running)
        takeLeftSession(QStringLiteral("new-session:") + m_id);
    for (const services::SessionLine& line : page ? page->sessions : QList<services::SessionLine>()) {
        if (!running || !domain::takesPlace(line.session))
            takeLeftSession(QStringLiteral("session:") + line.session.id);
    }
    for (const Left& left : leftBehind(page))
        addLeft(left);
}

void MentorshipView::addLeft(const Left& left)
{
    auto* words = new LeftWords(left.title, left.which);
    words->showText(left.text);
    const auto forget = [this, draft = left.draft] {
        m_drafts.drop(draft);
        if (draft.startsWith(kEntryText))
            m_drafts.drop(QStringLiteral("entry-was/") + draft.mid(kEntryText.size()));
        m_drafts.store();
        refreshSoon();
    };
    connect(words, &LeftWords::thrownAway, this, forget);
    if (m_own) {
        Button* keep = words->addAction(tr("Put it into my own notes"), QStringLiteral("left-keep"));
        connect(keep, &QPushButton::clicked, this, [this, forget, text = left.text] {
            m_own->add(m_id, text, this, [this, forget](const base::Result<void>& done) {
                if (done)
                    forget();
                Q_EMIT say(done ? tr("Kept in your own notes, on this machine only.")
                                : tr("The keychain has no key: nothing was kept."));
            });
        });
    }
    m_body->addWidget(words);
}

} // namespace uimentoring
