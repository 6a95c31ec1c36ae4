// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of MentoringView in which a mentor is found: the wish, suggestions with reasons, why not others.
#include "ui/mentoring/mentoringview.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/waitingsign.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace uimentoring {

using namespace widgets;

namespace {

TextLabel* quiet(const QString& text)
{
    return new TextLabel(text, Type::Small, Role::TextMuted);
}

} // namespace

void MentoringView::fillFind()
{
    const services::FindPage page = m_service.find();
    addWish(page);
    if (page.wish && page.best.isEmpty()) {
        auto* nobody = new Banner(QLatin1StringView("info"), Tone::Warning);
        nobody->setObjectName(QStringLiteral("why-nobody"));
        nobody->setText(tr("Nobody fits this wish now.") + QLatin1Char('\n') +
                        MentoringWords::whyNobody(page.nobody, MentoringWords::Reader::Mentee).join(QLatin1Char('\n')));
        m_body->addWidget(nobody);
    }
    if (!page.wish && !page.best.isEmpty())
        m_body->addWidget(new TextLabel(tr("Who offers to mentor"), Type::Title));
    for (const services::Candidate& candidate : page.best)
        addCandidate(candidate, page);
    if (!page.wish && page.best.isEmpty())
        m_body->addWidget(new EmptyState(QLatin1StringView("graduation-cap"),
                                         tr("Nobody offers to mentor yet. You can be the first.")));
    addRuledOut(page);
}

void MentoringView::addWish(const services::FindPage& page)
{
    auto* card = new Card(page.wish ? tr("What you want to learn") : tr("Whom do you want to learn from?"));
    card->setObjectName(QStringLiteral("wish"));
    m_body->addWidget(card);
    if (!page.wish) {
        card->body()->addWidget(new TextLabel(
            tr("Say what you want to learn: you get suggestions, each with its reasons, also without a network.")));
        auto* begin = new Button(tr("Ask for a mentor"), Button::Kind::Primary);
        begin->setObjectName(QStringLiteral("wish-edit"));
        connect(begin, &QPushButton::clicked, this, [this] { showForm(false); });
        card->body()->addWidget(begin, 0, Qt::AlignLeading);
        return;
    }
    QStringList names;
    for (const QString& skill : page.wish->skills)
        names << m_service.skillName(skill);
    card->body()->addWidget(new TextLabel(models::inLine(names), Type::Lead));
    if (!page.wish->goals.isEmpty())
        card->body()->addWidget(new TextLabel(page.wish->goals));
    if (page.waiting)
        card->addToHead(waitingSign(m_service.needsMe(m_service.me()), m_service.me(),
                                    [this](const QUrl& where) { Q_EMIT go(where); }));
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* edit = new Button(tr("Change"), Button::Kind::Quiet);
    edit->setObjectName(QStringLiteral("wish-edit"));
    connect(edit, &QPushButton::clicked, this, [this] { showForm(false); });
    auto* withdraw = new Button(tr("Withdraw the wish"), Button::Kind::Quiet);
    withdraw->setObjectName(QStringLiteral("wish-withdraw"));
    connect(withdraw, &QPushButton::clicked, this, [this] { m_service.putWish({{QStringLiteral("active"), false}}); });
    for (Button* button : {edit, withdraw}) {
        button->setCompact(true);
        line->addWidget(button);
    }
    card->body()->addLayout(line);
}

void MentoringView::addCandidate(const services::Candidate& candidate, const services::FindPage& page)
{
    auto* card = new Card(candidate.mentor.name);
    card->setObjectName(QStringLiteral("candidate-") + candidate.offer.id);
    m_body->addWidget(card);
    const QString about = models::inLine(QStringList{candidate.mentor.title, candidate.mentor.department});
    card->body()->addWidget(quiet(about));
    if (page.wish) {
        auto* score = new Tag(MentoringWords::score(candidate.score), Tone::Accent);
        score->setAccessibleName(tr("Fits to %1").arg(MentoringWords::score(candidate.score)));
        card->addToHead(score);
    }
    if (!candidate.offer.about.isEmpty())
        card->body()->addWidget(new TextLabel(candidate.offer.about));
    addWhys(candidate, card);
    if (!page.wish) {
        QStringList names;
        for (const QString& skill : candidate.offer.skills)
            names << m_service.skillName(skill);
        card->body()->addWidget(new TextLabel(models::inLine(names), Type::Small));
    }
    card->body()->addWidget(
        quiet(tr("%1 of %n seat(s) taken", nullptr, candidate.offer.capacity).arg(candidate.offer.taken)));
    if (!candidate.open && candidate.offer.taken >= candidate.offer.capacity)
        card->body()->addWidget(quiet(tr("Nobody can be taken on now: all seats are taken.")));
    if (m_asked == candidate.offer.id)
        addQuestion(candidate, page, card);
    else
        addCandidateActions(candidate, page, card);
}

// What speaks against somebody stands by itself, under its own heading.
void MentoringView::addWhys(const services::Candidate& candidate, Card* card)
{
    const auto whys = MentoringWords::whys(candidate.reasons, skillName(), MentoringWords::Reader::Mentee);
    for (const QString& why : whys.speakFor)
        card->body()->addWidget(new TextLabel(QStringLiteral("• ") + why, Type::Small));
    if (whys.speakAgainst.isEmpty())
        return;
    auto* heading = new TextLabel(tr("Less good about it:"), Type::Small);
    heading->setObjectName(QStringLiteral("against-") + candidate.offer.id);
    heading->setType(Type::Small, Weight::Medium);
    card->body()->addWidget(heading);
    for (const QString& why : whys.speakAgainst)
        card->body()->addWidget(quiet(QStringLiteral("– ") + why));
}

void MentoringView::addCandidateActions(const services::Candidate& candidate, const services::FindPage& page,
                                        Card* card)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    const auto add = [&](const QString& text, const char* name, auto action) {
        auto* button = new Button(text, Button::Kind::Quiet);
        button->setObjectName(QLatin1StringView(name) + candidate.offer.id);
        button->setAccessibleDescription(candidate.mentor.name);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, action);
        line->addWidget(button);
        return button;
    };
    if (candidate.open) { // asked already: not once more
        Button* there = add(tr("Open the mentorship"), "open-", [this, id = candidate.open->mentorship.id] {
            Q_EMIT go(place(QStringLiteral("mentorship"), id));
        });
        there->setKind(Button::Kind::Secondary);
        card->addToHead(new Tag(MentoringWords::state(*candidate.open), MentoringWords::tone(*candidate.open)));
    } else {
        Button* ask = add(tr("Ask %1").arg(models::apart(candidate.mentor.name.section(QLatin1Char(' '), 0, 0))),
                          "ask-", [this, id = candidate.offer.id, words = page.wish ? page.wish->goals : QString()] {
                              showQuestion(id, words.trimmed());
                          });
        ask->setKind(Button::Kind::Secondary);
        ask->setEnabled(candidate.offer.taken < candidate.offer.capacity);
    }
    add(tr("Profile"), "profile-",
        [this, id = candidate.mentor.id] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
    if (page.wish) {
        const auto change = [this](const char* member, QStringList people, const QString& who) {
            people.removeAll(who);
            people.append(who);
            m_service.putWish({{QLatin1StringView(member), QJsonArray::fromStringList(people)}});
        };
        if (!page.wish->preferred.contains(candidate.mentor.id))
            add(tr("Prefer"), "prefer-",
                [change, people = page.wish->preferred, id = candidate.mentor.id] { change("preferred", people, id); });
        add(tr("Do not suggest"), "avoid-",
            [change, people = page.wish->avoided, id = candidate.mentor.id] { change("avoided", people, id); });
    }
    card->body()->addLayout(line);
}

void MentoringView::showQuestion(const QString& offer, const QString& words)
{
    m_asked = offer;
    m_question.clear();
    refreshNow();
    if (auto* field = findChild<TextArea*>(QStringLiteral("question"))) {
        m_question = words;
        field->setPlainText(words);
        field->setFocus(Qt::OtherFocusReason);
    }
}

void MentoringView::addQuestion(const services::Candidate& candidate, const services::FindPage& page, Card* card)
{
    auto* words = new TextArea(3);
    words->setObjectName(QStringLiteral("question"));
    words->setAccessibleName(tr("What you want to learn from %1").arg(models::apart(candidate.mentor.name)));
    words->setPlaceholderText(words->accessibleName());
    words->setPlainText(m_question);
    connect(words, &TextArea::textChanged, this, [this, words] { m_question = words->toPlainText(); });
    card->body()->addWidget(words);
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* send = new Button(tr("Send the question"), Button::Kind::Primary);
    send->setObjectName(QStringLiteral("question-send"));
    const auto finish = [this, words, mentor = candidate.mentor.id,
                         skills = page.wish ? page.wish->skills : candidate.offer.skills] {
        const QString id = m_service.propose(mentor, words->toPlainText().trimmed(), skills);
        m_asked.clear();
        m_question.clear();
        Q_EMIT go(place(QStringLiteral("mentorship"), id));
    };
    connect(send, &QPushButton::clicked, this, finish);
    connect(words, &TextArea::finished, this, finish);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    connect(cancel, &QPushButton::clicked, this, [this] { closeTopmost(); });
    for (Button* button : {send, cancel}) {
        button->setCompact(true);
        line->addWidget(button);
    }
    card->body()->addLayout(line);
}

void MentoringView::addRuledOut(const services::FindPage& page)
{
    if (page.ruledOut.isEmpty())
        return;
    auto* card = new Card(tr("Why not others"));
    card->setObjectName(QStringLiteral("ruled-out"));
    for (const services::Candidate& candidate : page.ruledOut) {
        QStringList why;
        for (const mentoring::WhyNot obstacle : candidate.obstacles)
            why << MentoringWords::whyNot(obstacle, MentoringWords::Reader::Mentee);
        auto* row = new ListRow(candidate.mentor.name, models::inLine(why));
        row->setAvatar(candidate.mentor.name);
        connect(row, &QPushButton::clicked, this,
                [this, id = candidate.mentor.id] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
        card->addRow(row);
    }
    if (page.wish && !page.wish->avoided.isEmpty()) {
        Button* again = card->setHeadAction(tr("Suggest everybody again"));
        connect(again, &QPushButton::clicked, this, [this] {
            m_service.putWish({{QStringLiteral("avoided"), QJsonArray()}});
        });
    }
    m_body->addWidget(card);
}

} // namespace uimentoring
