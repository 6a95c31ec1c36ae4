// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/walletview.h"

#include "ui/models/words.h"
#include "ui/wallet/badgepicture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/openfile.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wallet {

using namespace widgets;
using credentials::Verdict;
using services::WalletBadge;
using services::WalletService;

namespace {

constexpr int kPageWidth = 820;
constexpr qsizetype kBadgesAtFirst = 12;
constexpr qsizetype kMostAbout = 600; // characters of what others have written
constexpr qint64 kMostImportBytes = 20 * 1024 * 1024;

QString dayText(const QDateTime& when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat);
}

QString cardName(const QString& awardId)
{
    return QStringLiteral("badge-") + awardId;
}

QString markOf(credentials::Outcome outcome)
{
    return outcome == credentials::Outcome::Passed   ? QStringLiteral("✓")
           : outcome == credentials::Outcome::Failed ? QStringLiteral("✗")
                                                     : QStringLiteral("?");
}

} // namespace

WalletView::WalletView(WalletService& wallet, QWidget* parent)
    : Page(parent), m_wallet(wallet), m_scroll(new ScrollColumn(kPageWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    connect(&m_wallet, &WalletService::changed, this, [this] {
        m_files.clear(); // a new status list or key says something else of the same file
        refreshSoon();
    });
    connect(&m_wallet, &WalletService::checked, this, &WalletView::onChecked);
    connect(&m_wallet, &WalletService::asked, this, &WalletView::onAsked);
}

void WalletView::open(const QUrl& place)
{
    m_open.clear();
    m_shared.clear();
    m_files.clear();
    m_at = placeId(place);
    if (!m_at.isEmpty())
        focusOn(cardName(m_at));
    refreshNow();
}

void WalletView::refresh()
{
    // The badge to which somebody was led stays in sight while what is above it is checked and grows.
    const auto* led = m_at.isEmpty() ? nullptr : findChild<QWidget*>(cardName(m_at));
    if (led && led == window()->focusWidget() && !led->visibleRegion().isEmpty())
        focusOn(cardName(m_at));
    const int y = m_scroll->position();
    m_scroll->clear();
    addHead();
    const QList<WalletBadge> badges = m_wallet.badges();
    if (badges.isEmpty())
        m_scroll->column()->addWidget(new EmptyState(
            QLatin1StringView("award"), tr("Badges that you earn come here, signed by your organisation.")));
    // Each card has its checks and buttons: a whole life's badges at once would take their time.
    const auto at = std::ranges::find(badges, m_at, [](const WalletBadge& badge) { return badge.award.id; });
    m_all = m_all || (at != badges.end() && at - badges.begin() >= kBadgesAtFirst);
    const auto shown = m_all ? badges.size() : std::min(kBadgesAtFirst, badges.size());
    for (const WalletBadge& badge : badges.first(shown))
        addBadge(badge);
    if (shown < badges.size()) {
        auto* all = new Button(tr("Show all %n badge(s)", nullptr, int(badges.size())), Button::Kind::Quiet);
        all->setObjectName(QStringLiteral("wallet-all"));
        connect(all, &QPushButton::clicked, this, [this] {
            m_all = true;
            refreshSoon();
        });
        all->setAtLineStart(true);
        m_scroll->column()->addWidget(all, 0, Qt::AlignLeading);
    }
    m_scroll->scrollTo(y);
}

void WalletView::addHead()
{
    auto* title = new TextLabel(tr("Badges"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    auto* import = new Button(tr("Bring a badge from elsewhere…"));
    import->setObjectName(QStringLiteral("wallet-import"));
    import->setWraps(true);
    connect(import, &QPushButton::clicked, this, &WalletView::chooseImport);
    auto* line = new QHBoxLayout;
    line->addWidget(import);
    line->addStretch();
    m_scroll->column()->addLayout(line);
}

void WalletView::addBadge(const WalletBadge& badge)
{
    auto* card = new Card(badge.award.title.isEmpty() ? tr("A badge without a name") : badge.award.title);
    card->setObjectName(cardName(badge.award.id));
    if (badge.award.id == m_at) {
        card->setAccessibleName(badge.award.title);
        card->setFocusPolicy(Qt::StrongFocus);
    }
    m_scroll->column()->addWidget(card);
    addAbout(badge, card);
    const QString when = badge.origin == WalletBadge::Origin::Imported ? tr("Brought here on %1") : tr("Earned on %1");
    QString dates = when.arg(dayText(badge.award.awardedAt));
    if (badge.award.expiresAt.isValid())
        dates += QStringLiteral(" · ") + tr("valid until %1").arg(dayText(badge.award.expiresAt));
    if (badge.renewableFrom.isValid())
        dates += QStringLiteral(" · ") + tr("can be renewed from %1 on").arg(dayText(badge.renewableFrom));
    card->body()->addWidget(new TextLabel(dates, Type::Small, Role::TextMuted));
    addChecks(badge, card);
    if (!badge.file.isEmpty())
        addActions(badge, card);
    if (badge.award.revokedAt.isValid())
        addRevoked(badge, card);
    else if (m_shared == badge.award.id)
        addPreview(badge, card);
}

// What one does for it, or else what it stands for; of badges from elsewhere who gave it. Where the wallet does not
// know, the credential says it, once it was read.
void WalletView::addAbout(const WalletBadge& badge, Card* card)
{
    const credentials::BadgeSummary said = m_reports.value(badge.award.id).summary;
    QString about = badge.award.criteria;
    for (const QString& other : {said.criteria, said.description}) {
        if (about.isEmpty())
            about = other.left(kMostAbout);
    }
    const QString issuer = said.issuerName.isEmpty() ? said.issuerId : said.issuerName;
    if (badge.origin == WalletBadge::Origin::Imported && !issuer.isEmpty()) {
        auto* from =
            new TextLabel(tr("Issued by %1").arg(models::apart(issuer.left(kMostAbout))), Type::Small, Role::TextMuted);
        from->setObjectName(QStringLiteral("badge-issuer"));
        card->body()->addWidget(from);
    }
    if (!about.isEmpty())
        card->body()->addWidget(new TextLabel(about));
}

// Nobody is shown what does not count any more; a page that was open says so itself, until it is closed.
void WalletView::addRevoked(const WalletBadge& badge, Card* card)
{
    card->body()->addWidget(
        new TextLabel(tr("It was taken back, so there is nothing to share."), Type::Small, Role::TextMuted));
    if (!m_wallet.isShared(badge))
        return;
    auto* close = new Button(tr("Close the public page"), Button::Kind::Quiet);
    close->setObjectName(QStringLiteral("share-close"));
    close->setAccessibleDescription(badge.award.title);
    close->setAtLineStart(true);
    connect(close, &QPushButton::clicked, this, [this, badge] { share(badge, false); });
    card->body()->addWidget(close, 0, Qt::AlignLeading);
}

void WalletView::addChecks(const WalletBadge& badge, Card* card)
{
    if (badge.file.isEmpty()) {
        auto* waiting = new Banner(QLatin1StringView("clock"), Tone::Neutral);
        waiting->setText(tr("Waiting for the organisation's signature. It comes with the next sync."));
        card->body()->addWidget(waiting);
        return;
    }
    if (m_files.value(badge.award.id) != badge.file) {
        m_files.insert(badge.award.id, badge.file);
        m_wallet.check(badge); // what was found before stands until then
    }
    const auto report = m_reports.constFind(badge.award.id);
    if (report == m_reports.constEnd())
        return; // comes in a moment
    const Verdict verdict = report->verdict();
    auto* banner = new Banner(verdict == Verdict::Valid     ? QLatin1StringView("circle-check")
                              : verdict == Verdict::Invalid ? QLatin1StringView("circle-alert")
                                                            : QLatin1StringView("info"),
                              verdict == Verdict::Valid     ? Tone::Success
                              : verdict == Verdict::Invalid ? Tone::Danger
                                                            : Tone::Warning);
    banner->setText(badge.award.revokedReason.isEmpty()
                        ? credentials::headline(*report)
                        : credentials::headline(*report) + QLatin1Char('\n') +
                              tr("Reason: %1").arg(models::apart(badge.award.revokedReason)));
    banner->setObjectName(QStringLiteral("badge-verdict"));
    card->body()->addWidget(banner);
    if (m_open != badge.award.id)
        return;
    for (const credentials::Finding& finding : report->findings) {
        if (finding.outcome != credentials::Outcome::NotAsked)
            card->body()->addWidget(new TextLabel(
                markOf(finding.outcome) + QLatin1Char(' ') + credentials::sentence(finding), Type::Small));
    }
}

void WalletView::addActions(const WalletBadge& badge, Card* card)
{
    auto* actions = new QWidget;
    auto* line = new FlowLayout(actions, grid(1));
    const auto add = [&](const QString& text, const char* name, auto action) {
        auto* button = new Button(text, Button::Kind::Quiet);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleDescription(badge.award.title);
        connect(button, &QPushButton::clicked, this, action);
        line->addWidget(button);
        return button;
    };
    const auto toggle = [this](QString& which, const QString& id) {
        which = which == id ? QString() : id;
        refreshSoon();
    };
    add(m_open == badge.award.id ? tr("Hide the checks") : tr("What was checked"), "badge-checks",
        [this, toggle, id = badge.award.id] { toggle(m_open, id); });
    if (!m_wallet.publicAddress(badge).isEmpty() && !badge.award.revokedAt.isValid())
        add(tr("Share…"), "badge-share", [this, toggle, id = badge.award.id] {
            toggle(m_shared, id);
            if (!m_shared.isEmpty())
                focusOn(QStringLiteral("share-panel"));
        });
    if (const QByteArray json = m_wallet.exported(badge, WalletService::Form::Json); !json.isEmpty())
        add(tr("Save JSON"), "badge-json", [=, this] { save(badge, QStringLiteral("json"), json); });
    if (const QByteArray token = m_wallet.exported(badge, WalletService::Form::Token); !token.isEmpty())
        add(tr("Save JWT"), "badge-jwt", [=, this] { save(badge, QStringLiteral("jwt"), token); });
    add(tr("Save PNG"), "badge-png", [=, this] {
        save(badge, QStringLiteral("png"), m_wallet.baked(badge, badgePng(badge.award.title)).value_or(QByteArray()));
    });
    add(tr("Save SVG"), "badge-svg", [=, this] {
        save(badge, QStringLiteral("svg"), m_wallet.baked(badge, badgeSvg(badge.award.title)).value_or(QByteArray()));
    });
    if (badge.origin == WalletBadge::Origin::Imported) {
        if (services::canBeAsked(m_reports.value(badge.award.id))) {
            Button* ask = add(tr("Ask the issuer"), "badge-ask", [this, badge] { askIssuer(badge); });
            ask->setEnabled(!m_asking.contains(badge.award.id));
            ask->setToolTip(tr("Their web site is asked for keys and for what was revoked. It sees that somebody asks, "
                               "and nothing about you."));
        }
        add(tr("Remove"), "badge-remove", [this, id = badge.award.id] { m_wallet.remove(id); });
    }
    card->body()->addWidget(actions);
}

void WalletView::save(const WalletBadge& badge, const QString& ending, const QByteArray& content)
{
    saveFile(this, tr("Save the badge"), WalletService::fileName(badge, ending), content,
             [this](const base::Result<QString>& path) {
                 Q_EMIT say(path ? tr("Saved: %1").arg(models::apart(*path)) : tr("The file could not be written."));
             });
}

void WalletView::chooseImport()
{
    const QString badges = tr("Badges (*.json *.jwt *.png *.svg *.txt)");
    openFile(this, tr("Bring a badge from elsewhere"), badges, [this](const QString& path) {
        QFile file(path);
        const bool read = file.open(QIODevice::ReadOnly) && file.size() <= kMostImportBytes;
        const QList<WalletBadge> before = m_wallet.badges();
        const auto id = read ? m_wallet.import(file.readAll())
                             : base::Result<QString>(base::failure(base::Error::Kind::Malformed, QString()));
        const bool known = id && std::ranges::any_of(before, [&](const auto& one) { return one.award.id == *id; });
        Q_EMIT say(known ? tr("This badge is in your wallet already.")
                   : id  ? tr("The badge is in your wallet.")
                         : tr("There is no badge in this file."));
    });
}

void WalletView::askIssuer(const WalletBadge& badge)
{
    m_asking.insert(badge.award.id);
    m_wallet.ask(badge);
    refreshSoon();
}

void WalletView::onAsked(const QString& id, bool answered, const base::Error& why)
{
    m_asking.remove(id);
    refreshSoon();
    if (answered)
        Q_EMIT say(tr("The issuer has answered."));
    else if (why.code == QLatin1StringView("work-offline"))
        Q_EMIT say(tr("You work offline: nobody was asked."));
    else if (why.kind == base::Error::Kind::Rejected && why.httpStatus == 0)
        Q_EMIT say(tr("The badge names no web site that can be asked."));
    else
        Q_EMIT say(tr("The issuer's web site did not give what was asked for. It can be asked again later."));
}

void WalletView::onChecked(const QString& id, const credentials::Report& report)
{
    m_reports.insert(id, report);
    refreshSoon();
}

QVariantMap WalletView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}, {QStringLiteral("open"), m_open}};
}

void WalletView::restoreState(const QVariantMap& state)
{
    m_open = state.value(QStringLiteral("open")).toString();
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

} // namespace wallet
