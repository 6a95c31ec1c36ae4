// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"
#include "ui/wallet/walletview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

// A badge's public page: what it shows, where it can be sent, opening and closing it.
namespace wallet {

using namespace widgets;
using services::WalletBadge;

QString WalletView::pageState(const WalletBadge& badge) const
{
    const bool open = m_wallet.isShared(badge);
    if (m_wallet.shareWaits(badge))
        return open ? tr("The public page opens with the next sync.")
                    : tr("The public page closes with the next sync.");
    return open ? tr("The public page is open.")
                : tr("The public page is closed. Copying the address, or sending it to one of the "
                     "places below, opens it.");
}

void WalletView::addPreview(const WalletBadge& badge, Card* card)
{
    auto* panel = new QWidget;
    panel->setObjectName(QStringLiteral("share-panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(3));
    card->body()->addWidget(panel);
    const QString address = m_wallet.publicAddress(badge);
    const bool open = m_wallet.isShared(badge);
    auto* preview = new Banner(QLatin1StringView("external-link"), Tone::Accent);
    preview->setObjectName(QStringLiteral("badge-preview"));
    preview->setText(tr("Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is "
                        "valid, and whether it "
                        "was revoked. Not your name; your e-mail address only as a hash.\n%2")
                         .arg(models::apart(badge.award.title), address) +
                     QLatin1Char('\n') + pageState(badge));
    auto* copy = preview->addAction(open ? tr("Copy the address") : tr("Open the page and copy the address"));
    copy->setObjectName(QStringLiteral("share-copy"));
    panel->setFocusProxy(copy); // who opens it sees all of it
    connect(copy, &QPushButton::clicked, this, [this, badge, address] {
        QGuiApplication::clipboard()->setText(address);
        share(badge, true, tr("Copied."));
    });
    if (open) {
        auto* close = preview->addAction(tr("Close the public page"));
        close->setObjectName(QStringLiteral("share-close"));
        connect(close, &QPushButton::clicked, this, [this, badge] { share(badge, false); });
    }
    column->addWidget(preview);
    const auto report = m_reports.value(badge.award.id);
    addPlaces(badge,
              {badge.award.title, report.summary.issuerName, address, badge.award.awardedAt, badge.award.expiresAt},
              column);
}

// Opens or closes its public page, says so, and takes it back when asked to.
void WalletView::share(const WalletBadge& badge, bool open, const QString& done)
{
    const bool changes = m_wallet.isShared(badge) != open;
    m_wallet.share(badge, open);
    QStringList words{done};
    if (changes)
        words << (open ? tr("The public page opens with the next sync.")
                       : tr("The public page closes with the next sync."));
    words.removeAll(QString());
    if (changes)
        Q_EMIT sayWithUndo(words.join(QLatin1Char(' ')), tr("Undo"),
                           [this, badge, open] { m_wallet.share(badge, !open); });
    else if (!words.isEmpty())
        Q_EMIT say(words.first());
}

// Where it can go: the words that will stand there are shown first, and each button opens that place, filled in.
void WalletView::addPlaces(const WalletBadge& badge, const Sharing& sharing, QVBoxLayout* column)
{
    column->addWidget(new TextLabel(tr("The words: %1").arg(sharedText(sharing)), Type::Small, Role::TextMuted));
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
    column->addLayout(line);
    auto* server = new QLineEdit;
    server->setObjectName(QStringLiteral("share-server"));
    server->setPlaceholderText(tr("such as mastodon.social"));
    auto* post = new Button(tr("Post on Mastodon"));
    post->setObjectName(QStringLiteral("share-mastodon"));
    post->setEnabled(false);
    auto* field = new FormField(tr("Your Mastodon server"), server, FormField::Need::Optional);
    connect(server, &QLineEdit::textEdited, this,
            [post, sharing](const QString& text) { post->setEnabled(!mastodonAddress(sharing, text).isEmpty()); });
    connect(server, &QLineEdit::editingFinished, field, [field, server, sharing] {
        const bool good = server->text().trimmed().isEmpty() || !mastodonAddress(sharing, server->text()).isEmpty();
        field->setError(good ? QString() : tr("This is no address of a server."));
    });
    connect(post, &QPushButton::clicked, this,
            [this, badge, sharing, server] { goTo(badge, mastodonAddress(sharing, server->text())); });
    column->addWidget(field);
    column->addWidget(post, 0, Qt::AlignLeading);
}

void WalletView::goTo(const WalletBadge& badge, const QUrl& where)
{
    share(badge, true);
    Q_EMIT go(where);
}

} // namespace wallet
