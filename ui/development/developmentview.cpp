// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/developmentview.h"

#include "ui/development/demandwords.h"
#include "ui/development/forms.h"
#include "ui/models/errorwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace development {

using namespace widgets;

namespace {

constexpr int kDevelopmentWidth = 820;
constexpr int kAwardsShown = 60;

} // namespace

DevelopmentView::DevelopmentView(services::DevelopmentService& development, services::StandingService& standing,
                                 QWidget* parent)
    : Page(parent),
      m_development(development),
      m_standing(standing),
      m_scroll(new ScrollColumn(kDevelopmentWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    connect(&m_development, &services::DevelopmentService::changed, this, &Page::refreshSoon);
    connect(&m_standing, &services::StandingService::changed, this, &Page::refreshSoon);
    connect(&m_development, &services::DevelopmentService::refused, this, &DevelopmentView::showRefusal);
    connect(&m_standing, &services::StandingService::refused, this, &DevelopmentView::showRefusal);
}

void DevelopmentView::open(const QUrl& place)
{
    if (const QString tab = placeValue(place, QStringLiteral("tab")); !tab.isEmpty())
        m_tab = tab;
    m_writing = false;
    refreshNow();
}

void DevelopmentView::refresh()
{
    if (m_writing)
        return;
    const int y = m_scroll->verticalScrollBar()->value();
    m_scroll->clear();
    auto* title = new TextLabel(tr("Learning & development"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    if (!m_development.isMine()) {
        m_scroll->column()->addWidget(
            new EmptyState(QLatin1StringView("lock"), tr("This page is for learning & development.")));
        return;
    }
    addTabs();
    if (!m_refusal.isEmpty()) {
        auto* why = new Banner(QLatin1StringView("circle-alert"), Tone::Danger);
        why->setText(m_refusal);
        m_scroll->column()->addWidget(why);
    }
    if (m_tab == QLatin1StringView("badges")) {
        addAwards();
    } else if (m_tab == QLatin1StringView("points")) {
        addRules();
        addChallenges();
    } else {
        addDemand();
    }
    m_scroll->scrollTo(y);
}

void DevelopmentView::addTabs()
{
    auto* line = new FlowLayout(nullptr, grid(2));
    const std::pair<QString, QString> tabs[] = {{QStringLiteral("demand"), tr("What people ask for")},
                                                {QStringLiteral("badges"), tr("Badges")},
                                                {QStringLiteral("points"), tr("Points and challenges")}};
    for (const auto& [tab, words] : tabs) {
        auto* chip = new Chip(words);
        chip->setObjectName(QStringLiteral("development-") + tab);
        chip->setChecked(m_tab == tab);
        connect(chip, &QPushButton::clicked, this, [this, tab = tab] {
            m_tab = tab;
            m_writing = false;
            m_refusal.clear();
            refreshSoon();
        });
        line->addWidget(chip);
    }
    m_scroll->column()->addLayout(line);
}

void DevelopmentView::addDemand()
{
    const auto lines = m_development.demand();
    auto* card = new Card(tr("What people ask for"));
    card->setObjectName(QStringLiteral("demand"));
    card->body()->addWidget(new TextLabel(
        tr("Requests, courses saved for later and searches in vain of the last year, of at least %n people "
           "each; never who.",
           nullptr, m_development.minGroup()),
        Type::Small, Role::TextMuted));
    if (lines.isEmpty())
        card->body()->addWidget(new TextLabel(tr("Nothing that enough people ask for."), Type::Body, Role::TextMuted));
    for (const services::DemandLine& line : lines)
        addDemandRow(card, line);
    m_scroll->column()->addWidget(card);
    if (lines.isEmpty())
        return;
    auto* save = new Button(tr("Save as CSV…"));
    save->setObjectName(QStringLiteral("demand-csv"));
    save->setIconName(QLatin1StringView("file-down"));
    connect(save, &QPushButton::clicked, this, &DevelopmentView::exportDemand);
    m_scroll->column()->addWidget(save, 0, Qt::AlignLeading);
}

void DevelopmentView::addDemandRow(Card* card, const services::DemandLine& line)
{
    QStringList about{demandWords(line.all)};
    for (const domain::Demand& department : line.departments)
        about << tr("%1: %2", "department, people").arg(department.department).arg(department.people);
    if (const QString trend = trendWords(line.all); !trend.isEmpty())
        about << trend;
    auto* row = new ListRow(line.all.title, about.join(QStringLiteral(" · ")));
    row->setObjectName(QStringLiteral("demand-row"));
    row->addTag(whatWords(line.all), Tone::Neutral);
    const QUrl where = line.courseId.isEmpty()
                           ? place(QStringLiteral("catalog"), {}, {{QStringLiteral("q"), line.all.title}})
                           : place(QStringLiteral("course"), line.courseId);
    connect(row, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
    card->addRow(row);
}

void DevelopmentView::exportDemand()
{
    saveFile(this, tr("Save what people ask for"), tr("demand") + QStringLiteral(".csv"),
             demandCsv(m_development.demand()), [this](const base::Result<QString>& path) {
                 Q_EMIT say(path ? tr("Saved: %1").arg(*path) : tr("The file could not be written."));
             });
}

void DevelopmentView::addAwards()
{
    auto* card = new Card(tr("Badges that were given"));
    card->setObjectName(QStringLiteral("awards"));
    auto* give = new Button(tr("Award a badge…"));
    give->setObjectName(QStringLiteral("award-open"));
    card->body()->addWidget(give, 0, Qt::AlignLeading);
    connect(give, &QPushButton::clicked, this, [this, card, give] {
        m_writing = true;
        give->hide();
        auto* form = new AwardForm(m_development);
        connect(form, &AwardForm::given, this, [this](const QString& words) {
            m_writing = false;
            Q_EMIT say(words);
            refreshSoon();
        });
        card->body()->addWidget(form);
    });
    for (const services::AwardLine& line : m_development.awards({}, kAwardsShown))
        addAwardRow(card, line);
    m_scroll->column()->addWidget(card);
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
    auto* reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("revoke-reason"));
    reason->setAccessibleName(tr("Reason"));
    reason->setPlaceholderText(tr("Reason: everybody who checks the badge reads it"));
    auto* sure = new Button(tr("Revoke"), Button::Kind::Danger);
    sure->setObjectName(QStringLiteral("revoke-sure"));
    sure->setEnabled(false);
    connect(reason, &QLineEdit::textEdited, this, [this, sure](const QString& text) {
        m_writing = true;
        sure->setEnabled(!text.trimmed().isEmpty());
    });
    connect(sure, &QPushButton::clicked, this, [this, reason, id = line.record.id] {
        m_development.revoke(id, reason->text().trimmed());
        m_revoking.clear();
        m_writing = false;
        refreshSoon();
    });
    card->body()->addWidget(reason);
    card->body()->addWidget(sure, 0, Qt::AlignLeading);
}

void DevelopmentView::addRules()
{
    auto* card = new Card(tr("Who is ranked"));
    card->setObjectName(QStringLiteral("game-rules"));
    const domain::GameRules rules = m_standing.rules();
    auto* preset = new QComboBox;
    preset->setObjectName(QStringLiteral("game-preset"));
    preset->setAccessibleName(tr("Who is ranked"));
    const std::pair<QString, QString> presets[] = {
        {QStringLiteral("off"), tr("No points at all")},
        {QStringLiteral("works-council"), tr("Nobody: everybody sees their own figures only")},
        {QStringLiteral("voluntary"), tr("Who wants to, among those who want to")},
        {QStringLiteral("full"), tr("Everybody")}};
    for (const auto& [value, words] : presets)
        preset->addItem(words, value);
    preset->setCurrentIndex(preset->findData(rules.preset));
    connect(preset, &QComboBox::activated, this, [this, preset, rules] {
        domain::GameRules changed = rules;
        changed.preset = preset->currentData().toString();
        m_standing.setRules(changed);
    });
    card->body()->addWidget(preset);
    card->body()->addWidget(
        new TextLabel(tr("The server sends nobody more than this allows, and no figures of fewer than %n people.",
                         nullptr, rules.minGroup),
                      Type::Small, Role::TextMuted));
    QStringList worth;
    for (const domain::PointRule& rule : rules.points)
        worth << rule.kind + QStringLiteral(": ") + QString::number(rule.points);
    card->body()->addWidget(
        new TextLabel(tr("Points: %1").arg(worth.join(QStringLiteral(", "))), Type::Small, Role::TextMuted));
    m_scroll->column()->addWidget(card);
}

void DevelopmentView::addChallenges()
{
    auto* card = new Card(tr("Challenges"));
    card->setObjectName(QStringLiteral("challenges"));
    for (const domain::Challenge& challenge : m_standing.challenges()) {
        auto* row =
            new ListRow(challenge.title, tr("until %1").arg(QLocale().toString(challenge.until, QLocale::ShortFormat)));
        row->setIconName(QLatin1StringView("trophy"));
        Button* end = row->setAction(tr("End it"));
        connect(end, &QPushButton::clicked, this, [this, id = challenge.id] { m_standing.endChallenge(id); });
        card->addRow(row);
    }
    auto* open = new Button(tr("New challenge…"));
    open->setObjectName(QStringLiteral("challenge-open"));
    connect(open, &QPushButton::clicked, this, [this, card, open] {
        m_writing = true;
        open->hide();
        auto* form = new ChallengeForm(m_standing);
        connect(form, &ChallengeForm::set, this, [this](const QString& words) {
            m_writing = false;
            Q_EMIT say(words);
            refreshSoon();
        });
        card->body()->addWidget(form);
    });
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    m_scroll->column()->addWidget(card);
}

void DevelopmentView::showRefusal(const QString& /*commandId*/, const base::Error& error)
{
    m_refusal = models::wordsFor(error).text();
    refreshSoon();
}

QVariantMap DevelopmentView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}, {QStringLiteral("tab"), m_tab}};
}

void DevelopmentView::restoreState(const QVariantMap& state)
{
    if (const QString tab = state.value(QStringLiteral("tab")).toString(); !tab.isEmpty())
        m_tab = tab;
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

} // namespace development
