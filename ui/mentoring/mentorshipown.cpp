// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes about a mentorship for themself, and how they found it: own notes, feedback.
#include "app/domain/json.h"
#include "app/services/privatenotes.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/mentorshipview.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kMostStars = 5;
const auto kOwnText = QStringLiteral("own-text");

bool isEmpty(const domain::MentoringFeedback& feedback)
{
    return feedback.text.isEmpty() && feedback.rating == 0;
}

QString draftOf(const char* part, const QString& session)
{
    const QString name = QLatin1StringView("feedback-") + QLatin1StringView(part);
    return session.isEmpty() ? name : name + QLatin1Char('/') + session;
}

// Of a draft: when what stands had been said as somebody began to write over it.
QString seenName(const QString& session)
{
    return draftOf("seen", session);
}

QString stateOf(const domain::MentoringFeedback& said)
{
    return said.updatedAt.isValid() ? domain::toWire(said.updatedAt) : QStringLiteral("-");
}

// What it is about as one word, of a series which meeting; empty: the whole.
QString subjectIn(const QString& session, const QString& occurrence)
{
    return occurrence.isEmpty() ? session : session + QLatin1Char('@') + occurrence;
}

QString subjectIn(const domain::MentoringFeedback& feedback)
{
    return subjectIn(feedback.sessionId, feedback.occurrence);
}

// What the person has said of a meeting, or of all of it, so far.
domain::MentoringFeedback mine(const services::MentorshipPage& page, const QString& subject)
{
    const auto found = std::ranges::find_if(page.feedback, [&](const services::FeedbackLine& line) {
        return line.mine && subjectIn(line.feedback) == subject;
    });
    return found == page.feedback.end() ? domain::MentoringFeedback() : found->feedback;
}

// What there is to speak of beside the whole: what took place, and what was spoken of.
QList<domain::MentoringFeedback> sayable(const services::MentorshipPage& page)
{
    QList<domain::MentoringFeedback> all;
    for (const services::HeldMeeting& meeting : page.held) {
        domain::MentoringFeedback one;
        one.sessionId = meeting.sessionId;
        one.occurrence = meeting.occurrence;
        all.append(one);
    }
    for (const services::FeedbackLine& line : page.feedback) {
        const QString subject = subjectIn(line.feedback);
        const bool known = std::ranges::any_of(all, [&](const auto& one) { return subjectIn(one) == subject; });
        if (line.mine && !line.feedback.sessionId.isEmpty() && !isEmpty(line.feedback) && !known)
            all.append(line.feedback);
    }
    return all;
}

} // namespace

void MentorshipView::addOwnNotes(const services::MentorshipPage& page)
{
    if (!m_own)
        return;
    auto* card = new Card(tr("My own notes"));
    card->setObjectName(QStringLiteral("own-notes"));
    card->addToHead(new Tag(tr("only on this machine, sealed"), Tone::Neutral, QLatin1StringView("lock")));
    m_body->addWidget(card);
    const QString id = page.line.mentorship.id;
    if (!m_ownText && m_ownProblem.isEmpty())
        readOwn(id);
    else if (!m_ownText)
        addOwnProblem(id, card);
    else
        addOwnEditor(id, card);
}

void MentorshipView::readOwn(const QString& id)
{
    const auto failed = [this](const base::Error& error) {
        m_ownProblem = error.kind == base::Error::Kind::Timeout
                           ? tr("The keychain waits for its password. Your notes come when it has it.")
                           : tr("The keychain does not open your own notes now.");
        refreshSoon();
    };
    const auto begun = [this, id, failed](const QString& kept, const base::Result<std::optional<QString>>& draft) {
        if (id != m_id)
            return;
        if (!draft)
            return failed(draft.error());
        m_ownText = kept;
        m_ownProblem.clear();
        if (*draft && !m_ownDrafts[id].has(kOwnText))
            m_ownDrafts[id].write(kOwnText, **draft);
        refreshSoon();
    };
    m_own->read(id, this, [this, id, begun, failed](const base::Result<QString>& text) {
        if (id != m_id)
            return;
        if (!text)
            return failed(text.error());
        m_own->draft(id, this, [begun, kept = *text](const auto& draft) { begun(kept, draft); });
    });
}

// As other drafts, but sealed.
void MentorshipView::storeOwn()
{
    m_ownSoon.stop();
    const Drafts& drafts = m_ownDrafts[m_id];
    const QString text = drafts.text(kOwnText);
    if (!drafts.has(kOwnText) || (m_ownText && text.trimmed() == *m_ownText))
        m_own->dropDraft(m_id);
    else
        m_own->keepDraft(m_id, text);
}

void MentorshipView::addOwnProblem(const QString& id, Card* card)
{
    card->body()->addWidget(new TextLabel(m_ownProblem, Type::Body, Role::Danger));
    Button* again = makeButton(tr("Try again"), QStringLiteral("own-again"));
    connect(again, &QPushButton::clicked, this, [this, id] { readOwn(id); });
    card->body()->addWidget(again, 0, Qt::AlignLeading);
}

void MentorshipView::addOwnEditor(const QString& id, Card* card)
{
    auto* text = new TextArea(3);
    text->setAccessibleName(tr("My own notes"));
    text->setPlaceholderText(tr("Nobody else ever sees this. It is not sent and not in any export."));
    m_ownDrafts[m_id].keep(text, kOwnText, *m_ownText);
    connect(text, &QPlainTextEdit::textChanged, &m_ownSoon, &models::DraftTimer::touch);
    card->body()->addWidget(text);
    if (!m_ownProblem.isEmpty()) {
        auto* problem = new TextLabel(m_ownProblem, Type::Small, Role::Danger);
        problem->setObjectName(QStringLiteral("own-problem"));
        card->body()->addWidget(problem);
    }
    auto* row = new FlowLayout(nullptr, grid(2));
    Button* save = makeButton(m_ownProblem.isEmpty() ? tr("Keep") : tr("Try again"), QStringLiteral("own-save"));
    row->addWidget(save);
    auto* unkept = new Tag(tr("not kept yet"), Tone::Warning);
    unkept->setObjectName(QStringLiteral("own-unkept"));
    row->addWidget(unkept);
    const auto tell = [this, text, unkept] {
        unkept->setVisible(text->toPlainText().trimmed() != m_ownText.value_or(QString()));
    };
    tell();
    connect(text, &QPlainTextEdit::textChanged, unkept, tell);
    const auto keep = [this, id, text] { keepOwn(id, text->toPlainText().trimmed()); };
    connect(save, &QPushButton::clicked, this, keep);
    connect(text, &TextArea::finished, this, keep);
    card->body()->addLayout(row);
}

// The keychain may ask for its password, and people take their time: what is written counts as kept when it is.
void MentorshipView::keepOwn(const QString& id, const QString& text)
{
    m_own->write(id, text, this, [this, id, text](const base::Result<void>& done) {
        if (id != m_id)
            return;
        if (done) {
            m_ownText = text;
            storeOwn(); // what was kept is no draft any more, what was typed since is
            Q_EMIT say(tr("Kept on this machine."));
        }
        m_ownProblem = done ? QString()
                       : done.error().kind == base::Error::Kind::Timeout
                           ? tr("The keychain waits for its password. The text is kept as soon as it has it.")
                           : tr("The keychain has no key: nothing was kept. Unlock it, then try again.");
        refreshSoon();
    });
}

// The session's title and its day, as it is called in the list to choose from.
QString MentorshipView::subjectOf(const services::MentorshipPage& page, const domain::MentoringFeedback& feedback)
{
    const auto session = std::ranges::find(page.sessions, feedback.sessionId,
                                           [](const services::SessionLine& line) { return line.session.id; });
    if (session == page.sessions.end())
        return tr("The mentorship as a whole");
    const QDateTime one = domain::instantFromWire(feedback.occurrence);
    const bool series = !session->session.rule.isEmpty();
    const QDateTime when = one.isValid() || series ? one : session->session.startsAt;
    const QString title = models::apart(session->session.title);
    return when.isValid() ? models::inLine(QStringList{title, models::dayWords(when.toLocalTime().date())}) : title;
}

void MentorshipView::addFeedback(const services::MentorshipPage& page)
{
    auto* card = new Card(tr("Feedback"));
    card->setObjectName(QStringLiteral("feedback"));
    for (const services::FeedbackLine& line : page.feedback) {
        if (isEmpty(line.feedback)) // taken back
            continue;
        QStringList about{subjectOf(page, line.feedback), line.mine ? tr("You") : line.author,
                          MentoringWords::rating(line.feedback.rating)};
        about << (line.feedback.shared ? tr("read by both") : tr("read by you alone"));
        card->body()->addWidget(new TextLabel(line.feedback.text.isEmpty() ? tr("No words") : line.feedback.text));
        auto* row = new QWidget;
        auto* flow = new FlowLayout(row, grid(2));
        flow->setContentsMargins(QMargins());
        flow->addWidget(new TextLabel(models::inLine(about), Type::Small, Role::TextMuted));
        if (line.waiting)
            flow->addWidget(waitingSign(line.feedback.id));
        card->body()->addWidget(row);
    }
    addFeedbackForm(page, card);
    m_body->addWidget(card);
}

// About the whole, or about a session: what one has said of it stands there to be changed.
void MentorshipView::addFeedbackForm(const services::MentorshipPage& page, Card* card)
{
    auto* about = new QComboBox;
    widgets::nameChoice(about, tr("About"));
    about->addItem(tr("The mentorship as a whole"), QString());
    for (const domain::MentoringFeedback& one : sayable(page))
        about->addItem(subjectOf(page, one), subjectIn(one));
    m_drafts.keep(about, QStringLiteral("feedback-about"));
    connect(about, &QComboBox::activated, this, &Page::refreshSoon);
    const QString session = about->currentData().toString();
    const domain::MentoringFeedback said = mine(page, session);
    auto* text = new TextArea(2);
    text->setAccessibleName(tr("What was good, what could be better"));
    text->setPlaceholderText(text->accessibleName());
    auto* stars = new QComboBox;
    widgets::nameChoice(stars, tr("How it was"));
    for (int star = 0; star <= kMostStars; ++star)
        stars->addItem(MentoringWords::rating(star), star);
    auto* shared =
        new CheckBox(tr("%1 may read it").arg(models::apart(page.other.name.section(QLatin1Char(' '), 0, 0))));
    keepFeedback(said, session, text, stars, shared);
    card->body()->addWidget(text);
    if (const QString note = feedbackNote(said, session); !note.isEmpty()) {
        auto* label = new TextLabel(note, Type::Small, m_feedbackEmpty ? Role::Danger : Role::TextMuted);
        label->setObjectName(QStringLiteral("feedback-note"));
        card->body()->addWidget(label);
    }
    auto* row = new FlowLayout(nullptr, grid(2));
    Button* give =
        makeButton(isEmpty(said) ? tr("Save the feedback") : tr("Change it"), QStringLiteral("feedback-save"));
    const auto finish = [this, said, session, stars, shared, text, id = page.line.mentorship.id] {
        domain::MentoringFeedback feedback = said;
        feedback.mentorshipId = id;
        feedback.sessionId = session.section(QLatin1Char('@'), 0, 0);
        feedback.occurrence = session.section(QLatin1Char('@'), 1);
        feedback.rating = stars->currentData().toInt();
        feedback.shared = shared->isChecked();
        feedback.text = text->toPlainText().trimmed();
        saveFeedback(feedback, said);
    };
    connect(give, &QPushButton::clicked, this, finish);
    connect(text, &TextArea::finished, this, finish);
    for (QWidget* part : std::initializer_list<QWidget*>{about, stars, shared, give})
        row->addWidget(part);
    if (!isEmpty(said)) {
        Button* back = makeButton(tr("Take it back"), QStringLiteral("feedback-back"));
        connect(back, &QPushButton::clicked, this, [this, said] { takeFeedbackBack(said); });
        row->addWidget(back);
    }
    card->body()->addLayout(row);
}

// Of each session by itself, over what stands there.
void MentorshipView::keepFeedback(const domain::MentoringFeedback& said, const QString& session, TextArea* text,
                                  QComboBox* stars, CheckBox* shared)
{
    const auto over = [this, seen = seenName(session), state = stateOf(said)] {
        if (!m_drafts.has(seen))
            m_drafts.write(seen, state);
        if (std::exchange(m_feedbackEmpty, false))
            refreshSoon();
    };
    m_drafts.keep(text, draftOf("text", session), said.text);
    m_drafts.keep(stars, draftOf("rating", session), said.rating);
    m_drafts.keep(shared, draftOf("shared", session), said.shared);
    text->setObjectName(QStringLiteral("feedback-text"));
    stars->setObjectName(QStringLiteral("feedback-rating"));
    shared->setObjectName(QStringLiteral("feedback-shared"));
    connect(text, &QPlainTextEdit::textChanged, this, over);
    connect(stars, &QComboBox::activated, this, over);
    connect(shared, &QCheckBox::toggled, this, over);
}

// What there is to know before it is saved.
QString MentorshipView::feedbackNote(const domain::MentoringFeedback& said, const QString& session) const
{
    if (m_feedbackEmpty)
        return tr("Write something or choose a figure first: nothing was saved.");
    if (m_drafts.has(seenName(session)) && m_drafts.text(seenName(session)) != stateOf(said))
        return tr("It was changed on another device since you began here: what stands is above, and saving this "
                  "replaces it.");
    if (isEmpty(said))
        return {};
    return said.shared ? tr("This is what you have said. You can change it, keep it to yourself from now on, or take "
                            "it back; what was read is read.")
                       : tr("This is what you have said. You can change it, share it, or take it back.");
}

void MentorshipView::saveFeedback(const domain::MentoringFeedback& feedback, const domain::MentoringFeedback& said)
{
    const bool same = feedback.text == said.text && feedback.rating == said.rating && feedback.shared == said.shared;
    m_feedbackEmpty = isEmpty(feedback);
    focusOn(QStringLiteral("feedback-text"));
    if (!m_feedbackEmpty) {
        dropFeedback(subjectIn(feedback));
        if (same)
            Q_EMIT say(tr("It stands as it was."));
        else
            m_service.giveFeedback(feedback);
    }
    refreshSoon();
}

// Nobody reads it any more; its words stay in the form until somebody saves or deletes them.
void MentorshipView::takeFeedbackBack(const domain::MentoringFeedback& said)
{
    dropFeedback(subjectIn(said));
    domain::MentoringFeedback nothing = said;
    nothing.text.clear();
    nothing.rating = 0;
    nothing.shared = false;
    m_service.giveFeedback(nothing);
    if (!said.text.isEmpty()) {
        m_drafts.write(draftOf("text", subjectIn(said)), said.text);
        m_drafts.store();
    }
    focusOn(QStringLiteral("feedback-text"));
    Q_EMIT say(said.text.isEmpty() ? tr("Taken back: nobody reads it any more.")
                                   : tr("Taken back: nobody reads it any more. Its words stay in the field."));
    refreshSoon();
}

void MentorshipView::dropFeedback(const QString& session)
{
    for (const char* part : {"text", "rating", "shared", "seen"})
        m_drafts.drop(draftOf(part, session));
    m_drafts.store();
}

} // namespace uimentoring
