// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/challenges/challengeform.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "ui/models/challengewords.h"
#include "ui/models/errorwords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace challenges {

using namespace widgets;
using models::ChallengeWords;

namespace {

constexpr int kChallengeFormWidth = 720;
constexpr int kFound = 8;
constexpr int kMostTarget = 1000;
constexpr int kUsualTarget = 5;
constexpr int kUsualDays = 30;
constexpr int kMostDays = 400;
constexpr int kMostCourses = 20;
constexpr int kTitleLength = 120;
constexpr int kGroupId = Qt::UserRole + 1;

} // namespace

ChallengeForm::ChallengeForm(services::StandingService& standing, QWidget* parent)
    : Page(parent),
      m_standing(standing),
      m_heading(new TextLabel({}, Type::Display)),
      m_kept(new TextLabel(tr("What you had typed is here again."), Type::Small, Role::TextMuted)),
      m_problem(new TextLabel({}, Type::Small, Role::Danger)),
      m_said(new TextLabel({}, Type::Body, Role::TextMuted)),
      m_title(new QLineEdit),
      m_group(new QComboBox),
      m_kind(new QComboBox),
      m_aim(new QComboBox),
      m_target(new QSpinBox),
      m_until(new DateField),
      m_send(new Button({}, Button::Kind::Primary))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    auto* scroll = new ScrollColumn(kChallengeFormWidth);
    whole->addWidget(scroll);
    auto* column = scroll->column();
    m_heading->setType(Type::Display, Weight::Strong);
    column->addWidget(m_heading);
    m_kept->setObjectName(QStringLiteral("challenge-kept"));
    column->addWidget(m_kept);
    buildGroup(column);
    buildWhat(column);
    buildEnd(column);
    column->addStretch();
    connect(&m_draft, &QTimer::timeout, this, &ChallengeForm::keepDraft);
    connect(&m_standing, &services::StandingService::refused, this, &ChallengeForm::refused, Qt::QueuedConnection);
}

void ChallengeForm::buildGroup(QVBoxLayout* column)
{
    m_title->setObjectName(QStringLiteral("challenge-title"));
    m_title->setMaxLength(kTitleLength);
    m_titleField = new FormField(tr("What it is called"), m_title, FormField::Need::Required);
    column->addWidget(m_titleField);
    connect(m_title, &QLineEdit::textEdited, this, &ChallengeForm::edited);
    m_group->setObjectName(QStringLiteral("challenge-group-kind"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(new FormField(tr("For whom"), m_group, FormField::Need::Required));
    m_which = new NamePicker(tr("Name of the group"), tr("Groups that match"), [this](const QString& words) {
        QList<NamePicker::Hit> hits;
        for (const auto& one : m_standing.groups(m_group->currentData().toString(), words, kFound))
            hits.append({one.id, one.title, {}});
        return hits;
    });
    m_which->setObjectName(QStringLiteral("challenge-group"));
    m_whichField = new FormField(tr("Which"), m_which, FormField::Need::Required,
                                 tr("Of a team: the name of whom it reports to."));
    column->addWidget(m_whichField);
    connect(m_which, &NamePicker::chosen, this, &ChallengeForm::edited);
    connect(m_group, &QComboBox::activated, this, [this] {
        m_which->clear();
        showPicker();
        edited();
    });
}

void ChallengeForm::buildWhat(QVBoxLayout* column)
{
    m_kind->setObjectName(QStringLiteral("challenge-kind"));
    for (const char* kind : {"learning", "course", "badge", "session", "answer"})
        m_kind->addItem(ChallengeWords::deeds(QLatin1StringView(kind)), QLatin1StringView(kind));
    column->addWidget(new FormField(tr("Of what"), m_kind, FormField::Need::Required));
    buildCourses(column);
    m_target->setObjectName(QStringLiteral("challenge-target"));
    m_target->setRange(1, kMostTarget);
    column->addWidget(new FormField(tr("How many"), m_target, FormField::Need::Required));
    m_aim->setObjectName(QStringLiteral("challenge-aim"));
    m_aim->addItem(tr("everybody for themself"), QStringLiteral("each"));
    m_aim->addItem(tr("all together"), QStringLiteral("together"));
    column->addWidget(new FormField(tr("Who reaches it"), m_aim, FormField::Need::Required));
    m_until->setObjectName(QStringLiteral("challenge-until"));
    m_untilField = new FormField(tr("Until"), m_until, FormField::Need::Required, tr("That day counts as well."));
    column->addWidget(m_untilField);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_coursePart->setVisible(m_kind->currentData() == QStringLiteral("course"));
        edited();
    });
    connect(m_target, &QSpinBox::valueChanged, this, &ChallengeForm::edited);
    connect(m_aim, &QComboBox::activated, this, &ChallengeForm::edited);
    connect(m_until, &QLineEdit::textChanged, this, &ChallengeForm::edited);
}

// Particular courses: each that is chosen stands below with the way to take it out.
void ChallengeForm::buildCourses(QVBoxLayout* column)
{
    m_coursePart = new QWidget;
    auto* part = new QVBoxLayout(m_coursePart);
    part->setContentsMargins(QMargins());
    m_course = new NamePicker(tr("Name of a course"), tr("Courses that match"), [this](const QString& words) {
        QList<NamePicker::Hit> hits;
        for (const auto& one : m_standing.courses(words, kFound))
            hits.append({one.id, one.title, one.about});
        return hits;
    });
    m_course->setObjectName(QStringLiteral("challenge-course"));
    part->addWidget(new FormField(tr("Which courses count"), m_course, FormField::Need::Optional,
                                  tr("None chosen: any course counts.")));
    m_chosen = new QVBoxLayout;
    m_chosen->setSpacing(0);
    part->addLayout(m_chosen);
    column->addWidget(m_coursePart);
    connect(m_course, &NamePicker::chosen, this, [this](const QString& id) {
        if (id.isEmpty())
            return;
        if (!m_courses.contains(id) && m_courses.size() < kMostCourses)
            m_courses.append(id);
        m_course->clear();
        m_target->setValue(int(m_courses.size()));
        showCourses();
        edited();
    });
}

void ChallengeForm::buildEnd(QVBoxLayout* column)
{
    m_said->setObjectName(QStringLiteral("challenge-said"));
    column->addWidget(m_said);
    m_problem->setObjectName(QStringLiteral("challenge-problem"));
    column->addWidget(m_problem);
    auto* line = new FlowLayout(nullptr, grid(2));
    m_send->setObjectName(QStringLiteral("challenge-send"));
    connect(m_send, &QPushButton::clicked, this, &ChallengeForm::send);
    line->addWidget(m_send);
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("challenge-cancel"));
    connect(cancel, &QPushButton::clicked, this, &ChallengeForm::cancel);
    line->addWidget(cancel);
    column->addLayout(line);
}

void ChallengeForm::open(const QUrl& where)
{
    keepDraft();
    m_problem->setVisible(m_comingBack);
    m_sent.clear();
    if (std::exchange(m_comingBack, false))
        return;
    m_where = where;
    m_before = {};
    if (const auto line = m_standing.challenge(placeId(where)))
        m_before = line->challenge;
    m_heading->setText(m_before.id.isEmpty() ? tr("New challenge") : tr("Change the challenge"));
    m_send->setText(m_before.id.isEmpty() ? tr("Set the challenge") : tr("Save"));
    fillGroups();
    domain::Challenge challenge = m_before;
    if (challenge.id.isEmpty()) {
        challenge.kinds = {QStringLiteral("learning")};
        challenge.target = kUsualTarget;
        challenge.until = m_standing.today().addDays(kUsualDays);
    }
    const QByteArray kept = m_standing.drafts().text(draftName()).toUtf8();
    const auto draft = domain::fromJson<domain::Challenge>(QJsonDocument::fromJson(kept).object());
    m_touched = !kept.isEmpty() && draft;
    m_kept->setVisible(m_touched);
    fill(m_touched ? *draft : challenge);
}

// By role any group; else those that one looks after, by name. A challenge that is changed stays with its group.
void ChallengeForm::fillGroups()
{
    const auto add = [this](const QString& words, const char* kind, const QString& id) {
        m_group->addItem(words, QLatin1StringView(kind));
        m_group->setItemData(m_group->count() - 1, id, kGroupId);
    };
    m_group->clear();
    const QString kind = m_before.id.isEmpty() ? placeValue(m_where, QStringLiteral("kind")) : m_before.groupKind;
    const QString group = m_before.id.isEmpty() ? placeValue(m_where, QStringLiteral("group")) : m_before.groupId;
    if (!kind.isEmpty()) {
        services::ChallengeLine line;
        line.challenge.groupKind = kind;
        line.challenge.groupId = group;
        line.group = m_standing.groupTitle(kind, group);
        add(ChallengeWords::whom(line, m_standing.me()), qPrintable(kind), group);
    } else if (m_standing.mayChallengeAll()) {
        add(tr("everybody"), "organisation", QStringLiteral("org"));
        add(tr("a department"), "department", {});
        add(tr("a team"), "team", {});
        add(tr("who joined a pathway"), "pathway", {});
        add(tr("a community"), "community", {});
    } else {
        if (m_standing.mayChallenge(QStringLiteral("team"), m_standing.me()))
            add(tr("my team"), "team", m_standing.me());
        for (const services::GroupChoice& one : m_standing.moderated())
            add(one.title, "community", one.id);
    }
    m_group->setEnabled(m_group->count() > 1);
}

void ChallengeForm::fill(const domain::Challenge& challenge)
{
    m_filling = true;
    m_title->setText(challenge.title);
    for (int i = 0; i < m_group->count(); ++i) {
        const QString id = m_group->itemData(i, kGroupId).toString();
        if (m_group->itemData(i).toString() == challenge.groupKind && (id.isEmpty() || id == challenge.groupId))
            m_group->setCurrentIndex(i);
    }
    m_which->clear();
    showPicker();
    if (!m_whichField->isHidden() && !challenge.groupId.isEmpty())
        m_which->setChosen(challenge.groupId, m_standing.groupTitle(challenge.groupKind, challenge.groupId));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(challenge.kinds.value(0))));
    m_coursePart->setVisible(m_kind->currentData() == QStringLiteral("course"));
    m_course->clear();
    m_courses = challenge.refs;
    showCourses();
    m_target->setValue(challenge.target);
    m_aim->setCurrentIndex(std::max(0, m_aim->findData(challenge.aim)));
    m_until->setDate(challenge.until);
    for (FormField* field : {m_titleField, m_whichField, m_untilField})
        field->setError({});
    m_filling = false;
    tellWhat();
}

void ChallengeForm::showPicker()
{
    m_whichField->setVisible(m_group->currentData(kGroupId).toString().isEmpty());
}

void ChallengeForm::showCourses()
{
    clearLayout(m_chosen);
    for (const QString& id : std::as_const(m_courses)) {
        domain::Challenge one;
        one.refs = {id};
        auto* row = new ListRow(m_standing.described(one).courses.value(0), {});
        row->setIconName(QLatin1StringView("book-open"));
        Button* out = row->setAction(tr("Take it out"));
        out->setObjectName(QStringLiteral("challenge-course-out"));
        connect(out, &QPushButton::clicked, this, [this, id] {
            m_courses.removeAll(id);
            showCourses();
            edited();
            m_course->setFocus();
        });
        connect(row, &QPushButton::clicked, this, [this, id] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        m_chosen->addWidget(row);
    }
}

void ChallengeForm::edited()
{
    if (m_filling)
        return;
    m_touched = true;
    m_draft.touch();
    tellWhat();
}

// The sentence that others will read.
void ChallengeForm::tellWhat()
{
    const auto line = m_standing.described(typed());
    QStringList parts{ChallengeWords::task(line)};
    if (m_whichField->isHidden() || !m_which->chosenId().isEmpty())
        parts << ChallengeWords::whom(line, m_standing.me());
    if (line.challenge.until.isValid())
        parts << ChallengeWords::days(line, m_standing.today());
    m_said->setText(models::inLine(parts));
}

domain::Challenge ChallengeForm::typed() const
{
    domain::Challenge challenge = m_before;
    challenge.title = m_title->text().trimmed();
    challenge.groupKind = m_group->currentData().toString();
    const QString fixed = m_group->currentData(kGroupId).toString();
    challenge.groupId = fixed.isEmpty() ? m_which->chosenId() : fixed;
    challenge.kinds = {m_kind->currentData().toString()};
    challenge.refs = challenge.kinds.first() == QLatin1StringView("course") ? m_courses : QStringList();
    challenge.aim = m_aim->currentData().toString();
    challenge.target = m_target->value();
    if (!challenge.from.isValid())
        challenge.from = m_standing.today();
    challenge.until = m_until->date().value_or(QDate());
    return challenge;
}

QString ChallengeForm::draftName() const
{
    return QStringLiteral("challenge:") + (m_before.id.isEmpty()
                                               ? placeValue(m_where, QStringLiteral("kind")) + QLatin1Char(':') +
                                                     placeValue(m_where, QStringLiteral("group"))
                                               : m_before.id);
}

void ChallengeForm::keepDraft()
{
    m_draft.stop();
    if (!m_touched || m_where.isEmpty())
        return;
    domain::Challenge challenge = typed();
    if (challenge.id.isEmpty())
        challenge.id = QStringLiteral("new"); // nothing is read without one
    const QByteArray json = QJsonDocument(domain::toJson(challenge)).toJson(QJsonDocument::Compact);
    m_standing.drafts().keep(draftName(), QString::fromUtf8(json));
}

// Where the form was asked for.
QUrl ChallengeForm::origin() const
{
    if (!m_before.id.isEmpty())
        return place(QStringLiteral("challenge"), m_before.id);
    const QString kind = placeValue(m_where, QStringLiteral("kind"));
    if (kind == QLatin1StringView("team"))
        return place(QStringLiteral("team"));
    if (kind == QLatin1StringView("community"))
        return place(QStringLiteral("community"), placeValue(m_where, QStringLiteral("group")),
                     {{QStringLiteral("tab"), QStringLiteral("2")}});
    return place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("points")}});
}

void ChallengeForm::cancel()
{
    keepDraft();
    const bool kept = std::exchange(m_touched, false);
    Q_EMIT go(origin());
    if (kept)
        Q_EMIT sayWithUndo(tr("Nothing was set. What you typed is kept for the next time."), tr("Throw it away"),
                           [standing = &m_standing, name = draftName()] { standing->drafts().keep(name, {}); });
}

bool ChallengeForm::closeTopmost()
{
    cancel();
    return true;
}

void ChallengeForm::send()
{
    domain::Challenge challenge = typed();
    const QDate today = m_standing.today();
    const bool good =
        challenge.until >= std::max(today, challenge.from) && challenge.from.daysTo(challenge.until) <= kMostDays;
    m_titleField->setError(challenge.title.isEmpty() ? tr("Give it a name.") : QString());
    m_whichField->setError(challenge.groupId.isEmpty() ? tr("Choose from the list.") : QString());
    const QString wrongDay = m_until->wrong();
    m_untilField->setError(good                 ? QString()
                           : wrongDay.isEmpty() ? tr("A day from today on, at most a year ahead.")
                                                : wrongDay);
    for (FormField* field : {m_titleField, m_whichField, m_untilField}) {
        if (!field->error().isEmpty())
            return field->claimFocus();
    }
    m_draft.stop();
    m_touched = false;
    m_standing.drafts().keep(draftName(), {});
    if (challenge.id.isEmpty())
        challenge.id = base::newId();
    m_sent = m_standing.setChallenge(challenge);
    Q_EMIT go(origin());
    Q_EMIT say(tr("Set: %1").arg(models::apart(challenge.title)));
}

// A rule said no at once: nothing was stored, so the form comes back with everything in it.
void ChallengeForm::refused(const QString& commandId, const base::Error& error)
{
    if (commandId != m_sent)
        return;
    m_problem->setText(models::wordsFor(error).text());
    m_comingBack = true;
    m_touched = true;
    Q_EMIT go(m_where);
}

void ChallengeForm::hideEvent(QHideEvent* event)
{
    keepDraft();
    Page::hideEvent(event);
}

QList<Page::Key> ChallengeForm::keys() const
{
    return {{tr("Esc"), tr("Close the form")}};
}

void ChallengeForm::focusFirst()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace challenges
