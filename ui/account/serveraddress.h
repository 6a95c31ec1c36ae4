// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace services {
struct Account;
}

namespace account {

// What somebody typed to say where their organisation's server is.
struct ServerAddress
{
    QUrl server;   // valid when there is nothing wrong
    QString wrong; // why not, in words; empty also when nothing was typed
    bool fromMail = false;
};

// An address with or without scheme, or a work e-mail address, whose domain then is the server's name. Without scheme
// it is https; http only for this computer itself.
[[nodiscard]] ServerAddress readServerAddress(const QString& typed);

// "Nordwind · learn.example.org".
[[nodiscard]] QString serverLine(const services::Account& account);

} // namespace account
