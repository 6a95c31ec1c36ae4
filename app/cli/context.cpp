// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/base/writefile.h"
#include "app/cli/forms.h"
#include "app/platform/policysource.h"

#include <QCoreApplication>

namespace cli {

Context::Context(Arguments arguments)
    : m_arguments(std::move(arguments)),
      m_console(m_arguments.has(QStringLiteral("json"))),
      m_paths(m_arguments.value(QStringLiteral("profile"))),
      m_keychain(QStringLiteral("lxcp-desktop")),
      m_accounts({m_paths.root(), m_keychain, m_clock, store::Store::Threads::None, platform::managedPolicy()})
{
}

Context::~Context() = default;

services::Workspace* Context::workspace()
{
    if (auto opened = m_accounts.open(); !opened) {
        fail(opened.error());
        return nullptr;
    }
    if (!m_accounts.workspace()) {
        m_console.say(tr("You are not signed in. Use 'lxcp login --server URL'."));
        exit(NotSignedIn);
    }
    return m_accounts.workspace();
}

void Context::exit(ExitCode code)
{
    if (std::exchange(m_ended, true))
        return;
    // Queued: a command may end before the event loop has begun.
    QMetaObject::invokeMethod(
        qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

void Context::fail(const base::Error& error)
{
    m_console.say(wordsFor(error));
    exit(exitCodeFor(error));
}

void Context::usage(const QString& sentence)
{
    m_console.say(sentence);
    const QString usage = usageText(m_arguments.command());
    m_console.say(usage.isEmpty() ? tr("'lxcp --help' shows how it is used.") : usage);
    exit(Usage);
}

void Context::save(const QString& path, const QByteArray& content)
{
    const auto written = base::writeFile(path, content);
    if (written)
        return exit(Done);
    m_console.say(tr("%1 cannot be written: %2").arg(path, written.error().detail));
    exit(Failed);
}

} // namespace cli
