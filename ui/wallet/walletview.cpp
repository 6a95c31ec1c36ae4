// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/walletview.h"

#include "ui/wallet/badgepicture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
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
constexpr qint64 kMostImportBytes = 20 * 1024 * 1024;

QString dayText(const QDateTime& when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat);
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
}

void WalletView::open(const QUrl& /*place*/)
{
    m_open.clear();
    m_shared.clear();
    m_files.clear();
    refreshNow();
}

void WalletView::refresh()
{
    const int y = m_scroll->verticalScrollBar()->value();
    m_scroll->clear();
    addHead();
    const QList<WalletBadge> badges = m_wallet.badges();
    if (badges.isEmpty())
        m_scroll->column()->addWidget(new EmptyState(
            QLatin1StringView("award"), tr("Badges that you earn come here, signed by your organisation.")));
    // Each card has its checks and buttons: a whole life's badges at once would take their time.
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
    connect(import, &QPushButton::clicked, this, &WalletView::chooseImport);
    auto* line = new QHBoxLayout;
    line->addWidget(import);
    line->addStretch();
    m_scroll->column()->addLayout(line);
}

void WalletView::addBadge(const WalletBadge& badge)
{
    auto* card = new Card(badge.award.title.isEmpty() ? tr("A badge without a name") : badge.award.title);
    card->setObjectName(QStringLiteral("badge-") + badge.award.id);
    m_scroll->column()->addWidget(card);
    if (!badge.award.criteria.isEmpty())
        card->body()->addWidget(new TextLabel(badge.award.criteria));
    const QString when = badge.origin == WalletBadge::Origin::Imported ? tr("Brought here on %1") : tr("Earned on %1");
    QString dates = when.arg(dayText(badge.award.awardedAt));
    if (badge.award.expiresAt.isValid())
        dates += QStringLiteral(" · ") + tr("valid until %1").arg(dayText(badge.award.expiresAt));
    card->body()->addWidget(new TextLabel(dates, Type::Small, Role::TextMuted));
    addChecks(badge, card);
    if (!badge.file.isEmpty())
        addActions(badge, card);
    if (m_shared == badge.award.id)
        addPreview(badge, card);
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
    banner->setText(badge.award.revokedReason.isEmpty() ? credentials::headline(*report)
                                                        : credentials::headline(*report) + QLatin1Char('\n') +
                                                              tr("Reason: %1").arg(badge.award.revokedReason));
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
    };
    const auto toggle = [this](QString& which, const QString& id) {
        which = which == id ? QString() : id;
        refreshSoon();
    };
    add(m_open == badge.award.id ? tr("Hide the checks") : tr("What was checked"), "badge-checks",
        [this, toggle, id = badge.award.id] { toggle(m_open, id); });
    if (!m_wallet.publicAddress(badge).isEmpty())
        add(tr("Share…"), "badge-share", [this, toggle, id = badge.award.id] { toggle(m_shared, id); });
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
    if (badge.origin == WalletBadge::Origin::Imported)
        add(tr("Remove"), "badge-remove", [this, id = badge.award.id] { m_wallet.remove(id); });
    card->body()->addWidget(actions);
}

void WalletView::addPreview(const WalletBadge& badge, Card* card)
{
    const QString address = m_wallet.publicAddress(badge);
    auto* preview = new Banner(QLatin1StringView("external-link"), Tone::Accent);
    preview->setObjectName(QStringLiteral("badge-preview"));
    preview->setText(tr("Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is "
                        "valid, and whether it "
                        "was revoked. Not your name; your e-mail address only as a hash.\n%2")
                         .arg(badge.award.title, address));
    auto* copy = preview->addAction(tr("Copy the address"));
    copy->setObjectName(QStringLiteral("share-copy"));
    connect(copy, &QPushButton::clicked, this, [this, badge, address] {
        QGuiApplication::clipboard()->setText(address);
        m_wallet.share(badge);
        Q_EMIT say(tr("Copied."));
    });
    if (m_wallet.isShared(badge)) {
        auto* close = preview->addAction(tr("Close the public page"));
        close->setObjectName(QStringLiteral("share-close"));
        connect(close, &QPushButton::clicked, this, [this, badge] { m_wallet.share(badge, false); });
    }
    card->body()->addWidget(preview);
    const auto report = m_reports.value(badge.award.id);
    addPlaces(badge,
              {badge.award.title, report.summary.issuerName, address, badge.award.awardedAt, badge.award.expiresAt},
              card);
}

// Where it can go: the words that will stand there are shown first, and each button opens that place, filled in.
void WalletView::addPlaces(const WalletBadge& badge, const Sharing& sharing, Card* card)
{
    card->body()->addWidget(new TextLabel(tr("The words: %1").arg(sharedText(sharing)), Type::Small, Role::TextMuted));
    auto* line = new FlowLayout(nullptr, grid(2));
    const auto add = [&](const QString& words, const char* name, const QUrl& where) {
        auto* button = new Button(words);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleDescription(where.toDisplayString());
        button->setToolTip(where.toDisplayString());
        connect(button, &QPushButton::clicked, this, [this, badge, where] { goTo(badge, where); });
        line->addWidget(button);
    };
    add(tr("Write a mail"), "share-mail", mailAddress(sharing));
    add(tr("Add to LinkedIn"), "share-linkedin", linkedInAddress(sharing));
    card->body()->addLayout(line);
    auto* server = new QLineEdit;
    server->setObjectName(QStringLiteral("share-server"));
    server->setPlaceholderText(tr("Your Mastodon server, such as mastodon.social"));
    auto* post = new Button(tr("Post on Mastodon"));
    post->setObjectName(QStringLiteral("share-mastodon"));
    post->setEnabled(false);
    connect(server, &QLineEdit::textEdited, this,
            [post, sharing](const QString& text) { post->setEnabled(!mastodonAddress(sharing, text).isEmpty()); });
    connect(post, &QPushButton::clicked, this,
            [this, badge, sharing, server] { goTo(badge, mastodonAddress(sharing, server->text())); });
    card->body()->addWidget(new FormField(tr("Your Mastodon server"), server, FormField::Need::Optional));
    card->body()->addWidget(post, 0, Qt::AlignLeading);
}

void WalletView::goTo(const WalletBadge& badge, const QUrl& where)
{
    m_wallet.share(badge);
    Q_EMIT go(where);
}

void WalletView::save(const WalletBadge& badge, const QString& ending, const QByteArray& content)
{
    QString name = badge.award.title.simplified().left(80);
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.remove(bad);
    saveFile(this, tr("Save the badge"), (name.isEmpty() ? QStringLiteral("badge") : name) + u'.' + ending, content,
             [this](const base::Result<QString>& path) {
                 Q_EMIT say(path ? tr("Saved: %1").arg(*path) : tr("The file could not be written."));
             });
}

void WalletView::chooseImport()
{
    auto* dialog =
        new QFileDialog(this, tr("Bring a badge from elsewhere"), {}, tr("Badges (*.json *.jwt *.png *.svg *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        const bool read = file.open(QIODevice::ReadOnly) && file.size() <= kMostImportBytes;
        const auto id = read ? m_wallet.import(file.readAll())
                             : base::Result<QString>(base::failure(base::Error::Kind::Malformed, QString()));
        Q_EMIT say(id ? tr("The badge is in your wallet.") : tr("There is no badge in this file."));
    });
    dialog->open();
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
