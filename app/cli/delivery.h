// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace cli {

// Brings a command that was just given to the server, as far as it goes, says how it stands, and ends the program: 0
// when the server has it, 4 when it waits, 5 when a rule here or the server refuses it (the reason goes to standard
// error). Where another program of this profile has taken the command along it waits a few seconds for the answer that
// that one gets, and then sends it itself: the server applies it once.
class Delivery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Delivery)

public:
    Delivery(Context& context, services::Workspace& workspace);

    // For the 'refused' signal of a service: nothing was stored.
    void refuse(const QString& commandId, const base::Error& error);
    // After the service has taken the command.
    void follow(const QString& commandId);
    // It is so already: no command is needed, and none is made.
    void isSo(const QString& target);

private:
    void onSynced(const std::optional<base::Error>& error);
    // Sent by somebody else, or given back by them, and not put off by the server.
    [[nodiscard]] bool isOnItsWay(const services::OutboxItem& item) const;
    void lookAgain();
    // A refused command holds back later ones of the same thing.
    [[nodiscard]] bool isBehindRefused(const services::OutboxItem& waiting) const;
    void tell(const QString& state, const QString& target);

    Context& m_context;
    services::StoreSync& m_sync;
    QString m_commandId;
    QString m_target;
    int m_looks = 0;
    bool m_refused = false;
};

} // namespace cli
