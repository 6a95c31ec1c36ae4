// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/walletservice.h"
#include "ui/wallet/sharing.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QSet>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Card;
class ScrollColumn;
} // namespace widgets

namespace wallet {

// My badges: earned, waiting for the organisation's signature, signed and checked without a network, brought from
// elsewhere.
class WalletView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletView)

public:
    explicit WalletView(services::WalletService& wallet, QWidget* parent = nullptr);

    void open(const QUrl& place) override; // of a badge: it is in sight; nothing is opened up at first
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

protected:
    void refresh() override;

private:
    void addHead();
    void addBadge(const services::WalletBadge& badge);
    void addAbout(const services::WalletBadge& badge, widgets::Card* card);
    void addActions(const services::WalletBadge& badge, widgets::Card* card);
    void addChecks(const services::WalletBadge& badge, widgets::Card* card);
    [[nodiscard]] QString pageState(const services::WalletBadge& badge) const;
    void addPreview(const services::WalletBadge& badge, widgets::Card* card);
    void addRevoked(const services::WalletBadge& badge, widgets::Card* card);
    void addPlaces(const services::WalletBadge& badge, const Sharing& sharing, QVBoxLayout* column);
    void share(const services::WalletBadge& badge, bool open, const QString& done = {}); // 'done': said before
    void goTo(const services::WalletBadge& badge, const QUrl& where); // opens its public page and that place
    void save(const services::WalletBadge& badge, const QString& ending, const QByteArray& content);
    void chooseImport();
    void askIssuer(const services::WalletBadge& badge);
    void onAsked(const QString& id, bool answered, const base::Error& why);
    void onChecked(const QString& id, const credentials::Report& report);

    services::WalletService& m_wallet;
    widgets::ScrollColumn* m_scroll;
    QHash<QString, credentials::Report> m_reports; // of badges that were checked
    QHash<QString, QByteArray> m_files;            // what was checked since anything changed
    QSet<QString> m_asking;                        // whose issuer is being asked
    QString m_open;                                // whose checks are shown
    QString m_at;                                  // to which somebody was led
    bool m_all = false;                            // shown, however many
    QString m_shared;                              // whose preview is shown
};

} // namespace wallet
