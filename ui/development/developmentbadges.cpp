// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/badgeform.h"
#include "ui/development/demandwords.h"
#include "ui/development/developmentview.h"
#include "ui/development/forms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace development {

using namespace widgets;

namespace {

constexpr int kAwardsShown = 60;

} // namespace

// What there is to earn, and for what.
void DevelopmentView::addBadges()
{
    auto* card = new Card(tr("Badges and their rules"));
    card->setObjectName(QStringLiteral("badges"));
    for (const domain::Badge& badge : m_development.badges()) {
        auto* row = new ListRow(badge.title, ruleWords(badge, m_development.titleOf(badge.ruleKind, badge.ruleTarget)));
        row->setObjectName(QStringLiteral("badge-") + badge.id);
        row->setIconName(QLatin1StringView("award"));
        if (m_development.refusalOf(badge.id))
            row->addTag(tr("not taken by the server"), Tone::Danger, QLatin1StringView("circle-alert"));
        else if (m_development.isWaiting(badge.id))
            row->addTag(tr("waiting to be sent"), Tone::Warning, QLatin1StringView("cloud"));
        connect(row, &QPushButton::clicked, this, [this, id = badge.id] { editBadge(id); });
        card->addRow(row);
        if (m_badge == badge.id)
            addBadgeForm(card, badge);
    }
    if (m_badge == QLatin1StringView("new")) {
        addBadgeForm(card, {});
    } else {
        auto* open = new Button(tr("New badge…"));
        open->setObjectName(QStringLiteral("badge-new"));
        connect(open, &QPushButton::clicked, this, [this] { editBadge(QStringLiteral("new")); });
        card->body()->addWidget(open, 0, Qt::AlignLeading);
    }
    m_scroll->column()->addWidget(card);
}

// Opens the form of the badge; pressed again, closes it.
void DevelopmentView::editBadge(const QString& id)
{
    if (m_badge == id) {
        closeTopmost();
        return;
    }
    closeForms();
    m_badge = id;
    focusOn(QStringLiteral("badge-form"));
    refreshSoon();
}

void DevelopmentView::addBadgeForm(Card* card, const domain::Badge& badge)
{
    auto* form = new BadgeForm(m_development, badge);
    m_draft = &form->draft();
    connect(form, &BadgeForm::changed, this, [this] { m_writing = true; });
    connect(form, &BadgeForm::saved, this, [this](const QString& words) {
        m_badge.clear();
        m_writing = false;
        Q_EMIT say(words);
        refreshSoon();
    });
    connect(form, &BadgeForm::closed, this, &DevelopmentView::closeTopmost);
    card->body()->addWidget(form);
}

void DevelopmentView::addAwards()
{
    auto* card = new Card(tr("Badges that were given"));
    card->setObjectName(QStringLiteral("awards"));
    if (m_awarding) {
        addAwardForm(card);
    } else {
        auto* give = new Button(tr("Award a badge…"));
        give->setObjectName(QStringLiteral("award-open"));
        card->body()->addWidget(give, 0, Qt::AlignLeading);
        connect(give, &QPushButton::clicked, this, [this] {
            closeForms();
            m_awarding = true;
            focusOn(QStringLiteral("award-form"));
            refreshSoon();
        });
    }
    const auto lines = m_development.awards(m_awardWords.trimmed(), kAwardsShown);
    if (lines.size() == kAwardsShown || !m_awardWords.isEmpty())
        addAwardSearch(card);
    for (const services::AwardLine& line : lines)
        addAwardRow(card, line);
    if (lines.size() == kAwardsShown)
        card->body()->addWidget(
            new TextLabel(tr("Only the newest %n are shown.", nullptr, kAwardsShown), Type::Small, Role::TextMuted));
    else if (lines.isEmpty())
        card->body()->addWidget(new TextLabel(tr("None."), Type::Body, Role::TextMuted));
    m_scroll->column()->addWidget(card);
}

void DevelopmentView::addAwardForm(Card* card)
{
    auto* form = new AwardForm(m_development);
    m_draft = &form->draft();
    m_writing = true;
    connect(form, &AwardForm::given, this, [this](const QString& words) {
        closeForms();
        Q_EMIT say(words);
        refreshSoon();
    });
    connect(form, &AwardForm::closed, this, &DevelopmentView::closeTopmost);
    card->body()->addWidget(form);
}

void DevelopmentView::addAwardSearch(Card* card)
{
    auto* search = new SearchField(tr("Name of a person or of a badge"));
    search->setObjectName(QStringLiteral("award-search"));
    search->setAccessibleName(search->placeholderText());
    search->setText(m_awardWords);
    connect(search, &QLineEdit::textEdited, this, [this](const QString& words) {
        m_awardWords = words;
        m_revoking.clear();
        m_writing = false;
        refreshSoon();
    });
    card->body()->addWidget(search);
}

void DevelopmentView::addAwardRow(Card* card, const services::AwardLine& line)
{
    auto* row = new ListRow(line.personName, awardWords(line));
    row->setObjectName(QStringLiteral("award-") + line.record.id);
    row->setIconName(QLatin1StringView("award"));
    const bool gone = line.record.revokedAt.isValid();
    if (line.waiting)
        row->addTag(tr("waiting to be sent"), Tone::Warning, QLatin1StringView("cloud"));
    else if (gone)
        row->addTag(tr("revoked"), Tone::Danger);
    else if (line.record.state == QLatin1StringView("waiting"))
        row->addTag(tr("waiting for the signature"), Tone::Warning);
    if (!gone) {
        Button* revoke = row->setAction(tr("Revoke…"));
        revoke->setObjectName(QStringLiteral("award-revoke"));
        connect(revoke, &QPushButton::clicked, this, [this, id = line.record.id] {
            m_revoking = m_revoking == id ? QString() : id;
            m_writing = false;
            if (!m_revoking.isEmpty())
                focusOn(QStringLiteral("revoke"));
            refreshSoon();
        });
    }
    connect(row, &QPushButton::clicked, this,
            [this, id = line.record.personId] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
    card->addRow(row);
    if (!gone && m_revoking == line.record.id)
        addRevocation(card, line);
}

void DevelopmentView::addRevocation(Card* card, const services::AwardLine& line)
{
    auto* form = new QWidget;
    form->setObjectName(QStringLiteral("revoke"));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(QMargins());
    auto* reason = new QLineEdit;
    form->setFocusProxy(reason);
    reason->setObjectName(QStringLiteral("revoke-reason"));
    reason->setPlaceholderText(tr("Reason: everybody who checks the badge reads it"));
    auto* sure = new Button(tr("Revoke"), Button::Kind::Danger);
    sure->setObjectName(QStringLiteral("revoke-sure"));
    auto* draft = new models::FormDraft(
        m_development.drafts(), QStringLiteral("revoke:") + line.record.id, [reason] { return reason->text(); }, form);
    m_draft = draft;
    reason->setText(draft->takeUp());
    sure->setEnabled(draft->isTouched());
    connect(reason, &QLineEdit::textEdited, this, [this, sure, draft](const QString& text) {
        m_writing = true;
        draft->touch();
        sure->setEnabled(!text.trimmed().isEmpty());
    });
    connect(sure, &QPushButton::clicked, this, [this, reason, draft, id = line.record.id] {
        draft->forget();
        m_development.revoke(id, reason->text().trimmed());
        m_revoking.clear();
        m_writing = false;
        refreshSoon();
    });
    column->addWidget(new FormField(tr("Reason"), reason, FormField::Need::Required));
    column->addLayout(sendOrCancel(sure));
    card->body()->addWidget(form);
}

} // namespace development
