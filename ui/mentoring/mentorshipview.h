// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringservice.h"
#include "app/services/privatenotes.h"
#include "ui/mentoring/drafts.h"
#include "ui/mentoring/sessionplanner.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QSet>

#include <functional>
#include <map>
#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLayout;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class Card;
class CheckBox;
class FlowLayout;
class ScrollColumn;
class TextArea;
} // namespace widgets

namespace uimentoring {

// One mentorship: where it stands, sessions, goals, agenda, actions, notes, feedback and its end. What somebody is
// writing stays while the page is made anew. Places: mentorship/ID, with ?session=ID at that one of its sessions.
class MentorshipView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentorshipView)

public:
    // Without 'own' there are no private notes.
    explicit MentorshipView(services::MentoringService& service, services::PrivateNotes* own = nullptr,
                            QWidget* parent = nullptr);
    ~MentorshipView() override;

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;
    void lookedAt() override { markRead(); }

private:
    struct Section
    {
        const char* type; // of its entries
        QString title, empty, add;
    };
    struct Plan
    {
        SessionPlanner::Mode mode = SessionPlanner::Mode::Propose;
        domain::MentorSession session;
        QDateTime start, occurrence;
    };

    // What somebody is asked before it is done: one of a series or all of it ('at': which by the rule), and where; the
    // mentorship itself.
    struct Asking
    {
        enum class What { CancelOne, Cancel, Decline, Refuse };
        What what = What::Cancel;
        QString sessionId;
        QDateTime at;
        bool inRow = false; // below that meeting, else below the session
    };

    struct Reasoned
    {
        QString about, draft, question, hint, yes, no; // 'about' begins the names of its parts
        std::function<void(const QString& words)> act;
    };

    void addHead(const services::MentorshipPage& page);
    void addRoles(const services::MentorshipPage& page, widgets::Card* card);
    void addStateActions(const services::MentorshipPage& page, widgets::Card* card);
    void addAnswer(const services::MentorshipPage& page, widgets::FlowLayout* line);
    void addInLine(widgets::Card* card);
    void addNoSeat(const services::MentorshipPage& page, widgets::Card* card);
    void addEnd(const services::MentorshipPage& page, widgets::Card* card);
    void addSessions(const services::MentorshipPage& page);
    void addMorePast(const QList<domain::MentorSession>& hidden, widgets::Card* card);
    void addSession(const services::SessionLine& line, const services::MentorshipPage& page, QVBoxLayout& sessions);
    void addWhyOff(const services::SessionLine& line, const services::MentorshipPage& page, QVBoxLayout& column);
    void addAgain(const domain::MentorSession& session, QVBoxLayout& column);
    void addSessionActions(const services::SessionLine& line, const services::MentorshipPage& page,
                           QVBoxLayout& column);
    void addMeeting(const services::MeetingLine& meeting, const services::SessionLine& line,
                    const services::MentorshipPage& page, QVBoxLayout& column);
    void addAnswers(QLayout* row, const domain::MentorSession& session, const QDateTime& at, const QString& about);
    void addQuestion(const services::SessionLine& line, const services::MentorshipPage& page, QVBoxLayout& column);
    void addRefusal(const services::MentorshipPage& page, QVBoxLayout& column);
    void addReasoned(const Reasoned& asked, QVBoxLayout& column);
    static void sendOnEnter(QLineEdit* words, widgets::Button* button);
    widgets::Button* addAct(QLayout* row, const QString& text, const QString& name, const QString& about,
                            const std::function<void()>& act);
    [[nodiscard]] QList<services::SessionLine> inOrder(QList<services::SessionLine> lines);
    [[nodiscard]] QDateTime firstFree(const QString& mentorshipId) const;
    [[nodiscard]] QString spanOf(const QDateTime& at, const domain::MentorSession& session,
                                 const services::MentorshipPage& page) const;
    [[nodiscard]] QString spanOf(const QDateTime& at, int minutes, const services::MentorshipPage& page) const;
    [[nodiscard]] QString headline(const services::SessionLine& line, const QDateTime& when,
                                   const services::MentorshipPage& page) const;
    [[nodiscard]] QString insteadOf(const domain::MentorSession& session, const services::MentorshipPage& page) const;
    [[nodiscard]] QString questionFor(const services::SessionLine& line, const services::MentorshipPage& page) const;
    void addEntries(const Section& section, const QList<services::EntryLine>& lines,
                    const services::MentorshipPage& page);
    void addEntry(const services::EntryLine& line, const services::MentorshipPage& page, widgets::Card* card);
    void addEditor(const services::EntryLine& line, widgets::Card* card);
    void addLine(const Section& section, const services::MentorshipPage& page, widgets::Card* card);
    void addOwnNotes(const services::MentorshipPage& page);
    void readOwn(const QString& id);
    void storeOwn();
    void addOwnProblem(const QString& id, widgets::Card* card);
    void addOwnEditor(const QString& id, widgets::Card* card);
    void keepOwn(const QString& id, const QString& text);
    void addFeedback(const services::MentorshipPage& page);
    [[nodiscard]] static QString subjectOf(const services::MentorshipPage& page,
                                           const domain::MentoringFeedback& feedback);
    void addFeedbackForm(const services::MentorshipPage& page, widgets::Card* card);
    void keepFeedback(const domain::MentoringFeedback& said, const QString& session, widgets::TextArea* text,
                      QComboBox* stars, widgets::CheckBox* shared);
    [[nodiscard]] QString feedbackNote(const domain::MentoringFeedback& said, const QString& session) const;
    void saveFeedback(const domain::MentoringFeedback& feedback, const domain::MentoringFeedback& said);
    void takeFeedbackBack(const domain::MentoringFeedback& said);
    void dropFeedback(const QString& session);
    // What was typed here and has no place any more, by the name of its draft.
    struct Left
    {
        QString draft, which, title, text;
    };
    void addLeft(const std::optional<services::MentorshipPage>& page);
    void addLeft(const Left& left);
    [[nodiscard]] QList<Left> leftBehind(const std::optional<services::MentorshipPage>& page) const;
    void takeLeftSession(const QString& draft);
    [[nodiscard]] bool canPlan(const std::optional<services::MentorshipPage>& page) const;
    void leavePlan();
    void keepLeftSession(const QString& words);
    void takeBack(const QString& kind, const QString& target, const QJsonObject& payload);
    void takeAdded(const QString& about, const QString& text);
    void plan(const Plan& plan);
    void ask(const Asking& asking);
    void markRead();
    [[nodiscard]] QWidget* waitingSign(const QString& target);
    [[nodiscard]] widgets::Button* makeButton(const QString& text, const QString& name);

    services::MentoringService& m_service;
    services::PrivateNotes* m_own;
    widgets::ScrollColumn* m_scroll;
    QVBoxLayout* m_body;
    QString m_id;
    QString m_edited; // id of the entry that is being changed
    QString m_was;    // its text when that began
    bool m_ending = false;
    bool m_planning = false;
    QPointer<SessionPlanner> m_planner;
    std::optional<Asking> m_asking;
    QStringList m_order;                       // of the sessions, as they stood
    std::pair<QString, QDateTime> m_calledOff; // a series and its next meeting, which is not to be
    QString m_ledTo;                           // the session to which a notice or another page led
    QString m_unfolded;                        // the series of which each meeting is shown
    bool m_allPast = false;                    // sessions that are over are shown, not the last ones only
    std::optional<QString> m_ownText;          // as it is kept; nothing: not read yet
    QString m_ownProblem;                      // why they are not read, or not kept
    bool m_feedbackEmpty = false;              // that was to be saved
    Drafts m_drafts;
    QSet<QString> m_leftTaken;             // drafts of sessions that went into it
    std::map<QString, Drafts> m_ownDrafts; // of one's own notes, by mentorship: on no disk but encrypted
    models::DraftTimer m_ownSoon;
};

} // namespace uimentoring
