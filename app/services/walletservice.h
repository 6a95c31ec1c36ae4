// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/credentials/report.h"
#include "app/domain/badge.h"
#include "app/services/issuerquestion.h"

#include <QObject>

#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

// A badge in the wallet.
struct WalletBadge
{
    // Earned: by what this machine knows; the organisation has not heard of it yet. Waiting: for its signature.
    // Imported: from elsewhere, on this machine only.
    enum class Origin { Earned, Waiting, Signed, Imported };
    Origin origin = Origin::Earned;
    domain::BadgeAward award; // of an import only id, title and dates
    QByteArray file;          // what can be checked: JSON or a token; empty while nobody has signed it
    QDateTime renewableFrom;  // by its rule; invalid: it does not end, or is not the last of its badge
};

// My badges: earned, signed, imported; checked without a network. Interface thread.
class WalletService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletService)

public:
    WalletService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~WalletService() override;

    // Newest first.
    [[nodiscard]] QList<WalletBadge> badges() const;
    // Everything that can be asked of it; in another thread, then checked() comes. With Threads::None at once.
    void check(const WalletBadge& badge);

    enum class Form { Json, Token };
    // What it is outside: the JSON of Open Badges 3.0 or VC-JWT; empty when it has no such form.
    [[nodiscard]] QByteArray exported(const WalletBadge& badge, Form form) const;
    // What it is called as a file: its title, as far as a file may be called so.
    [[nodiscard]] static QString fileName(const WalletBadge& badge, const QString& ending);
    // Badges from elsewhere, which are on this machine only: each as it can be brought in again, under names that
    // differ.
    struct File
    {
        QString name;
        QByteArray content;
    };
    [[nodiscard]] QList<File> importedFiles() const;
    // PNG or SVG with the badge in it. Malformed when the picture is neither.
    [[nodiscard]] base::Result<QByteArray> baked(const WalletBadge& badge, const QByteArray& picture) const;
    // Its public page; empty when there is none.
    [[nodiscard]] QString publicAddress(const WalletBadge& badge) const;
    // Whether that page answers (domain::hasPublicPage); share() opens or closes it with the next sync.
    [[nodiscard]] bool isShared(const WalletBadge& badge) const;
    void share(const WalletBadge& badge, bool shared = true);
    // Whether the server still has it the other way.
    [[nodiscard]] bool shareWaits(const WalletBadge& badge) const;

    // How documents of other organisations are fetched; without it ask() does nothing.
    void setFetch(IssuerQuestion::Fetch fetch);
    // Asks the issuer of a badge from elsewhere what is not here, when a person wants that: asked() comes, and when
    // there was an answer changed(). Nothing else here uses the network. See canBeAsked().
    void ask(const WalletBadge& badge);

    // Takes a badge in from a file (JSON, token, PNG, SVG), whatever is right or wrong with it: the report says that.
    // Its id, at once; it is there when changed() comes. Malformed: nothing in it could be read as a badge.
    [[nodiscard]] base::Result<QString> import(const QByteArray& file);
    void remove(const QString& importedId);

Q_SIGNALS:
    void changed();
    void checked(const QString& id, const credentials::Report& report);
    void asked(const QString& id, bool answered, const base::Error& why); // 'why' not

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
