// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes about a mentorship for themself, and how they found it: own notes, feedback.
#include "app/services/privatenotes.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/mentorshipview.h"
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

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kMostStars = 5;

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
    m_own->read(id, this, [this, id](const base::Result<QString>& text) {
        if (id != m_id)
            return;
        if (text)
            m_ownText = *text;
        m_ownProblem = text ? QString()
                       : text.error().kind == base::Error::Kind::Timeout
                           ? tr("The keychain waits for its password. Your notes come when it has it.")
                           : tr("The keychain does not open your own notes now.");
        refreshSoon();
    });
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
    m_ownDrafts[m_id].keep(text, QStringLiteral("own-text"), *m_ownText);
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
            Q_EMIT say(tr("Kept on this machine."));
        }
        m_ownProblem = done ? QString()
                       : done.error().kind == base::Error::Kind::Timeout
                           ? tr("The keychain waits for its password. The text is kept as soon as it has it.")
                           : tr("The keychain has no key: nothing was kept. Unlock it, then try again.");
        refreshSoon();
    });
}

void MentorshipView::addFeedback(const services::MentorshipPage& page)
{
    auto* card = new Card(tr("Feedback"));
    card->setObjectName(QStringLiteral("feedback"));
    for (const services::FeedbackLine& line : page.feedback) {
        QStringList about{line.mine ? tr("You") : line.author, MentoringWords::rating(line.feedback.rating)};
        about << (line.feedback.shared ? tr("read by both") : tr("read by you alone"));
        card->body()->addWidget(new TextLabel(line.feedback.text.isEmpty() ? tr("No words") : line.feedback.text));
        auto* row = new QWidget;
        auto* flow = new FlowLayout(row, grid(2));
        flow->setContentsMargins(QMargins());
        flow->addWidget(new TextLabel(models::inLine(about), Type::Small, Role::TextMuted));
        if (line.waiting)
            flow->addWidget(new Tag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud")));
        card->body()->addWidget(row);
    }
    addFeedbackForm(page, card);
    m_body->addWidget(card);
}

// About the whole, or about the latest session that is over.
void MentorshipView::addFeedbackForm(const services::MentorshipPage& page, Card* card)
{
    auto* about = new QComboBox;
    widgets::nameChoice(about, tr("About"));
    about->addItem(tr("The mentorship as a whole"), QString());
    for (const services::SessionLine& line : page.sessions)
        about->addItem(line.session.title, line.session.id);
    m_drafts.keep(about, QStringLiteral("feedback-about"));
    auto* stars = new QComboBox;
    widgets::nameChoice(stars, tr("How it was"));
    for (int star = 0; star <= kMostStars; ++star)
        stars->addItem(MentoringWords::rating(star), star);
    m_drafts.keep(stars, QStringLiteral("feedback-rating"));
    auto* shared =
        new CheckBox(tr("%1 may read it").arg(models::apart(page.other.name.section(QLatin1Char(' '), 0, 0))));
    m_drafts.keep(shared, QStringLiteral("feedback-shared"));
    auto* text = new TextArea(2);
    text->setAccessibleName(tr("What was good, what could be better"));
    text->setPlaceholderText(text->accessibleName());
    m_drafts.keep(text, QStringLiteral("feedback-text"));
    card->body()->addWidget(text);
    auto* row = new FlowLayout(nullptr, grid(2));
    Button* give = makeButton(tr("Save the feedback"), QStringLiteral("feedback-save"));
    const auto finish = [this, about, stars, shared, text, id = page.line.mentorship.id] {
        domain::MentoringFeedback feedback;
        feedback.mentorshipId = id;
        feedback.sessionId = about->currentData().toString();
        feedback.rating = stars->currentData().toInt();
        feedback.shared = shared->isChecked();
        feedback.text = text->toPlainText().trimmed();
        for (const char* name : {"feedback-text", "feedback-about", "feedback-rating", "feedback-shared"})
            m_drafts.drop(QLatin1StringView(name));
        m_drafts.store();
        m_service.giveFeedback(feedback);
    };
    connect(give, &QPushButton::clicked, this, finish);
    connect(text, &TextArea::finished, this, finish);
    row->addWidget(about);
    row->addWidget(stars);
    row->addWidget(shared);
    row->addWidget(give);
    card->body()->addLayout(row);
}

} // namespace uimentoring
