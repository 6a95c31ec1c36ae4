// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/profileservice.h"

#include "app/base/listed.h"
#include "app/domain/json.h"
#include "app/domain/mergedfields.h"
#include "ui/models/profilewords.h"
#include "ui/models/words.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profileview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/levelbar.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

// What a person does on a profile: skills and their statements, editing.
namespace profile {

using namespace widgets;
using models::ProfileWords;

namespace {

constexpr qsizetype kSkillsAtFirst = 15;

QString rowName(const QString& skillId)
{
    return QStringLiteral("skill-row-") + skillId;
}

bool isContested(const services::StatementLine& line)
{
    return line.said.contestedAt.isValid();
}

} // namespace

Button* ProfileView::quietAction(QLayout& row, const QString& text, const QString& name, const QString& about)
{
    auto* button = new Button(text, Button::Kind::Quiet);
    button->setCompact(true);
    button->setObjectName(name);
    button->setAccessibleDescription(about);
    row.addWidget(button);
    return button;
}

void ProfileView::addSkills()
{
    auto* card = new Card(tr("Skills"));
    card->setObjectName(QStringLiteral("profile-skills"));
    audienceMark(*card, QStringLiteral("skills"));
    QVBoxLayout& body = *card->body();
    // Of a colleague only what they show; who assesses them sees what their title asks for, too.
    QList<services::SkillLine> lines = m_page.skills;
    QStringList unseen;
    if (!m_page.mine && !m_page.supervised) {
        for (const services::SkillLine& line : std::as_const(m_page.skills)) {
            if (line.unseen)
                unseen.append(line.name);
        }
        lines.removeIf([](const services::SkillLine& line) { return line.unseen; });
    }
    const auto shown = m_allSkills ? lines.size() : std::min(kSkillsAtFirst, lines.size());
    for (const services::SkillLine& line : lines.first(shown)) {
        if (body.count() > 0)
            body.addWidget(new Hairline);
        addSkill(line, body);
    }
    if (shown < lines.size()) {
        auto* all = new Button(tr("Show all %n skills", nullptr, int(lines.size())), Button::Kind::Quiet);
        all->setObjectName(QStringLiteral("skills-all"));
        connect(all, &QPushButton::clicked, this, [this] {
            m_allSkills = true;
            refreshNow();
        });
        all->setAtLineStart(true);
        body.addWidget(all, 0, Qt::AlignLeading);
    }
    if (lines.isEmpty())
        body.addWidget(new TextLabel(m_page.mine ? tr("Say what you can do; colleagues endorse it, courses add to it.")
                                                 : tr("No skills to see here."),
                                     Type::Body, Role::TextMuted));
    if (!unseen.isEmpty())
        body.addWidget(new TextLabel(tr("The title asks for these, too: %1. %2 shows no level in them; there is none "
                                        "yet, or it is kept private.")
                                         .arg(base::listed(unseen), models::apart(m_page.person.name)),
                                     Type::Small, Role::TextMuted));
    if (!m_page.preview)
        addAnySkill(body);
    m_scroll->column()->addWidget(card);
}

// One that is not in the list: of one's own, or of a colleague who may not show it.
void ProfileView::addAnySkill(QVBoxLayout& body)
{
    auto* more = new QVBoxLayout;
    auto* add = new Button(m_page.mine         ? tr("Add a skill")
                           : m_page.supervised ? tr("Assess another skill…")
                                               : tr("Endorse another skill…"));
    add->setObjectName(QStringLiteral("skill-add"));
    add->setIconName(QLatin1StringView("plus"));
    add->setCompact(true);
    connect(add, &QPushButton::clicked, this, [this, more] { sayAnySkill(*more); });
    more->addWidget(add, 0, Qt::AlignLeading);
    body.addLayout(more);
}

void ProfileView::addSkill(const services::SkillLine& line, QVBoxLayout& body)
{
    auto* whole = new QWidget;
    whole->setObjectName(rowName(line.standing.skillId));
    auto* block = new QVBoxLayout(whole);
    block->setContentsMargins(QMargins());
    block->setSpacing(grid(1));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(3));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new TextLabel(line.name);
    name->setType(Type::Body, Weight::Medium);
    auto* head = new FlowLayout(nullptr, grid(2));
    head->addWidget(name);
    if (std::ranges::any_of(line.statements, isContested))
        head->addWidget(new Tag(tr("contested"), Tone::Danger));
    words->addLayout(head);
    words->addWidget(new TextLabel(ProfileWords::skill(line), Type::Small, Role::TextMuted));
    row->addLayout(words, 1);
    auto* bar = new LevelBar(line.standing.level, line.target);
    bar->setAccessibleName(
        tr("%1: %2", "skill, its level in words").arg(models::apart(line.name), ProfileWords::skill(line)));
    row->addWidget(bar, 0, Qt::AlignVCenter);
    block->addLayout(row);
    auto* actions = new FlowLayout(nullptr, grid(1));
    const QString id = line.standing.skillId;
    if (!m_page.preview) {
        const QString rating = m_page.mine ? tr("Set my level") : m_page.supervised ? tr("Assess") : tr("Endorse");
        auto* say = quietAction(*actions, rating, QStringLiteral("skill-rate-") + id, line.name);
        whole->setFocusProxy(say);
        connect(say, &QPushButton::clicked, this, [this, line, block] { rate(line, *block); });
    }
    const bool opened = m_opened.contains(id);
    if (!line.statements.isEmpty()) {
        const QString said =
            opened ? tr("Hide who says so") : tr("Who says so (%n)", nullptr, int(line.statements.size()));
        auto* open = quietAction(*actions, said, QStringLiteral("skill-open-") + id, line.name);
        whole->setFocusProxy(open);
        connect(open, &QPushButton::clicked, this, [this, id, opened] {
            opened ? void(m_opened.remove(id)) : void(m_opened.insert(id));
            refreshNow();
        });
    }
    if (m_page.mine && !line.statements.isEmpty()) {
        const bool hidden = line.audience == domain::Audience::Me;
        connect(quietAction(*actions, hidden ? tr("Show to others") : tr("Only for me"),
                            QStringLiteral("skill-hide-") + id, line.name),
                &QPushButton::clicked, this, [this, line] { hideSkill(line); });
    }
    block->addLayout(actions);
    if (opened)
        addStatements(line, *block);
    body.addWidget(whole);
}

// Its row comes into sight, with the focus on who says so.
void ProfileView::lookAt(const QString& skillId)
{
    focusOn(rowName(skillId));
}

void ProfileView::addStatements(const services::SkillLine& line, QVBoxLayout& body)
{
    for (const services::StatementLine& statement : line.statements)
        addStatement(statement, body);
}

void ProfileView::addStatement(const services::StatementLine& statement, QVBoxLayout& body)
{
    auto* one = new QVBoxLayout;
    one->setContentsMargins(grid(4), grid(1), grid(4), grid(1));
    one->setSpacing(grid(1));
    one->addWidget(new TextLabel(ProfileWords::statement(statement), Type::Small));
    if (!statement.said.note.isEmpty())
        one->addWidget(new TextLabel(statement.said.note, Type::Small, Role::TextMuted));
    auto* row = new FlowLayout(nullptr, grid(1));
    for (const domain::Evidence& evidence : statement.said.evidence) {
        const bool link = evidence.kind == QLatin1StringView("link");
        auto* open = new Button(evidence.title.isEmpty() ? evidence.ref : evidence.title, Button::Kind::Quiet);
        open->setCompact(true);
        open->setIconName(link ? QLatin1StringView("external-link") : QLatin1StringView("book-open"));
        const QUrl where = link ? QUrl(evidence.ref) : place(evidence.kind, evidence.ref);
        connect(open, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
        row->addWidget(open);
    }
    if (statement.waiting)
        row->addWidget(new Tag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud")));
    if (statement.said.contestedAt.isValid()) {
        row->addWidget(new Tag(tr("contested"), Tone::Danger));
        one->addWidget(new TextLabel(statement.said.contestReason, Type::Small, Role::TextMuted));
    }
    addStatementActions(statement, *row, *one);
    one->addLayout(row);
    body.addLayout(one);
}

void ProfileView::addStatementActions(const services::StatementLine& statement, QLayout& row, QVBoxLayout& below)
{
    const domain::PersonSkill said = statement.said;
    if (m_page.preview)
        return;
    if (said.raterId == m_profiles.me()) {
        connect(quietAction(row, tr("Take back"), QStringLiteral("statement-retract-") + said.id, {}),
                &QPushButton::clicked, this, [this, said] { takeBack(said); });
        return;
    }
    if (!m_page.mine)
        return;
    if (said.contestedAt.isValid())
        connect(quietAction(row, tr("No longer contest it"), QStringLiteral("statement-accept-") + said.id, {}),
                &QPushButton::clicked, this, [this, said] { sayContested(said, {}); });
    else
        connect(quietAction(row, tr("Contest…"), QStringLiteral("statement-contest-") + said.id, {}),
                &QPushButton::clicked, this, [this, said, under = &below] { contest(said, *under); });
}

void ProfileView::takeBack(const domain::PersonSkill& mine)
{
    m_profiles.retract(mine);
    Q_EMIT sayWithUndo(tr("Taken back"), tr("Undo"), [this, mine] {
        if (mine.raterKind == QLatin1StringView("peer"))
            m_profiles.endorse(mine.personId, mine.skillId, mine.level, mine.note);
        else
            m_profiles.assess(mine.personId, mine.skillId, mine.level, mine.note, mine.evidence);
    });
}

void ProfileView::openForm(SkillForm* form, QVBoxLayout& below, const QString& button, const QString& skill)
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = form;
    m_formButton = button;
    m_formSkill = skill;
    below.addWidget(form);
    connect(form, &SkillForm::cancelled, this, &ProfileView::closeForm);
    focusOn(form->objectName()); // all of it comes into sight
}

SkillForm::Kind ProfileView::ratingKind() const
{
    return m_page.mine         ? SkillForm::Kind::Own
           : m_page.supervised ? SkillForm::Kind::Supervisor
                               : SkillForm::Kind::Endorse;
}

void ProfileView::keepRating(const SkillForm& form, const QString& skill)
{
    const QString command = ratingKind() == SkillForm::Kind::Endorse
                                ? m_profiles.endorse(m_id, skill, form.level(), form.note())
                                : m_profiles.assess(m_id, skill, form.level(), form.note(), form.evidence());
    const bool added = !form.skillId().isEmpty();
    keepSkill(command, form, added ? QStringLiteral("skill-add") : QStringLiteral("skill-rate-") + skill, skill);
    m_opened.insert(skill);
    closeForm();
}

void ProfileView::rate(const services::SkillLine& line, QVBoxLayout& below)
{
    const auto kind = ratingKind();
    auto* form = new SkillForm(kind, kind == SkillForm::Kind::Endorse ? tr("Endorse") : tr("Keep"));
    for (const services::StatementLine& statement : line.statements) {
        if (statement.said.raterId == m_profiles.me()) {
            form->setLevel(statement.said.level);
            form->setNote(statement.said.note);
        }
    }
    const QString skill = line.standing.skillId;
    connect(form, &SkillForm::done, this, [this, form, skill] { keepRating(*form, skill); });
    openForm(form, below, QStringLiteral("skill-rate-") + skill, skill);
}

void ProfileView::sayAnySkill(QVBoxLayout& below)
{
    constexpr int kSkillsOffered = 12;
    const auto kind = ratingKind();
    auto* form = new SkillForm(kind, kind == SkillForm::Kind::Own       ? tr("Add")
                                     : kind == SkillForm::Kind::Endorse ? tr("Endorse")
                                                                        : tr("Keep"));
    form->askForSkill([this](const QString& words) { return m_profiles.skills(words, kSkillsOffered); });
    connect(form, &SkillForm::done, this, [this, form] { keepRating(*form, form->skillId()); });
    openForm(form, below, QStringLiteral("skill-add"), {});
}

void ProfileView::contest(const domain::PersonSkill& statement, QVBoxLayout& below)
{
    auto* form = new SkillForm(SkillForm::Kind::Contest, tr("Contest"));
    const QString button = QStringLiteral("statement-contest-") + statement.id;
    connect(form, &SkillForm::done, this, [this, form, statement, button] {
        closeForm(); // it goes later
        const QString command = sayContested(statement, form->note());
        keepSkill(command, *form, button, statement.skillId);
    });
    openForm(form, below, button, statement.skillId);
}

// Says that a statement is not right, or without a reason that it is again. The skill's level follows, and with it the
// row its place in the list.
QString ProfileView::sayContested(const domain::PersonSkill& statement, const QString& reason)
{
    const auto act = [this, statement](const QString& why) {
        m_contested = {statement.id, !why.isEmpty()};
        lookAt(statement.skillId);
        return m_profiles.contest(statement, why);
    };
    const QString command = act(reason);
    Q_EMIT sayWithUndo(reason.isEmpty() ? tr("No longer contested") : tr("Contested: who said it is told"), tr("Undo"),
                       [act, before = statement.contestReason] { act(before); });
    return command;
}

void ProfileView::followContested()
{
    for (const services::SkillLine& line : m_contested ? m_page.skills : QList<services::SkillLine>()) {
        for (const services::StatementLine& statement : line.statements) {
            if (std::pair(statement.said.id, isContested(statement)) != m_contested)
                continue;
            m_contested.reset();
            return lookAt(line.standing.skillId);
        }
    }
}

void ProfileView::hideSkill(const services::SkillLine& line)
{
    const bool hidden = line.audience == domain::Audience::Me;
    const auto shown = domain::audienceOf(m_page.profile, QStringLiteral("skills"));
    // Shown again to those who see skills; when that is nobody, to the team.
    const auto audience = !hidden                         ? domain::Audience::Me
                          : shown == domain::Audience::Me ? domain::Audience::Team
                                                          : shown;
    m_profiles.update({{QStringLiteral("visibility"), QJsonObject{{QStringLiteral("skill:") + line.standing.skillId,
                                                                   domain::audienceName(audience)}}}});
    Q_EMIT say(hidden ? tr("%1 is shown to others").arg(models::apart(line.name))
                      : tr("Only you see %1 now").arg(models::apart(line.name)));
}

void ProfileView::closeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    m_editing = false;
    refreshNow();
    focusFirst();
}

void ProfileView::edit()
{
    auto* card = new Card(tr("Edit profile"));
    auto* editor = new ProfileEditor(m_page.profile, m_page.person.name, m_drafts);
    card->body()->addWidget(editor);
    m_scroll->column()->addWidget(card);
    m_form = editor;
    connect(editor, &ProfileEditor::cancelled, this, [this, editor] {
        editor->forget();
        closeForm();
    });
    // What stood there as they began: what another device says meanwhile is not overwritten without a word.
    connect(editor, &ProfileEditor::save, this, [this, editor] {
        editor->forget();
        const QJsonObject changes = domain::changesOf(domain::profileMerge(), editor->opened(), editor->changes());
        m_refusal.clear();
        if (!changes.isEmpty())
            keepEdit(m_profiles.update(changes), editor->changes());
        closeForm();
        if (!changes.isEmpty())
            Q_EMIT say(tr("Profile saved"));
    });
    editor->focusFirst();
}

} // namespace profile
