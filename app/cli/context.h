// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/platform/keychain.h"
#include "app/platform/paths.h"
#include "app/platform/systemclock.h"
#include "app/services/accounts.h"

#include <QObject>

#include <memory>

namespace cli {

// What the commands work with. One thread does everything: a console command has nobody to keep waiting but its caller.
class Context final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Context)

public:
    explicit Context(Arguments arguments);
    ~Context() override;

    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] const Console& console() const { return m_console; }
    [[nodiscard]] services::Accounts& accounts() { return m_accounts; }
    [[nodiscard]] const domain::ManagedPolicy& policy() const { return m_policy; }
    [[nodiscard]] QString profileFolder() const { return m_paths.root(); }
    // The signed-in person's; nobody signed in: this machine's.
    [[nodiscard]] const domain::Clock& clock();

    // The signed-in person's workspace; null after having said why not and ended the program.
    [[nodiscard]] services::Workspace* workspace();

    // What a search or a list finds nothing in because no sync has filled it yet: says so and ends the program.
    void failEmpty();
    // The last try to sync met no session, and nobody has signed in since.
    [[nodiscard]] bool sessionHasEnded();
    // By the organisation, as the last try to sync found.
    [[nodiscard]] bool isDeactivated();
    // The code of what stood between here and the server then; empty: nothing that has a name.
    [[nodiscard]] QString inTheWay();
    // Damage was found in what is stored and is not mended yet.
    [[nodiscard]] bool isDamaged();

    // Ends the program. The first call counts.
    void exit(ExitCode code);
    void fail(const base::Error& error);
    void fail(const base::Error& error, ExitCode code);
    // wordsFor(), with the folder where the trouble is that nothing can be written in it.
    [[nodiscard]] QString wordsOf(const base::Error& error) const;
    void usage(const QString& sentence); // what is wrong with the command line
    // Ends the program when content is in the file of this name, or having said why it is not.
    void save(const QString& path, const QByteArray& content);

private:
    void watchDamage(store::Store& store);

    Arguments m_arguments;
    Console m_console;
    platform::Paths m_paths;
    platform::SystemClock m_clock;
    platform::Keychain m_keychain;
    domain::ManagedPolicy m_policy;
    services::Accounts m_accounts;
    bool m_ended = false;
    bool m_watches = false;
    bool m_foundDamage = false; // while the command ran: what it has shown may not be all
};

} // namespace cli
