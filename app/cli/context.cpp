// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/base/log.h"
#include "app/base/writefile.h"
#include "app/cli/forms.h"
#include "app/platform/policysource.h"
#include "app/store/meta.h"

#include <QCoreApplication>
#include <QDir>

namespace cli {

Context::Context(Arguments arguments)
    : m_arguments(std::move(arguments)),
      m_console(m_arguments.has(QStringLiteral("json"))),
      m_paths(m_arguments.value(QStringLiteral("profile"))),
      m_keychain(QStringLiteral("lxcp-desktop")),
      m_policy(platform::managedPolicy()),
      m_accounts({m_paths.root(), m_keychain, m_clock, store::Store::Threads::None, m_policy, true})
{
    for (const QString& problem : m_policy.problems)
        qCWarning(lcUi) << "policy:" << problem;
}

Context::~Context() = default;

const domain::Clock& Context::clock()
{
    if (const services::Workspace* workspace = m_accounts.workspace())
        return workspace->clock();
    return m_clock;
}

services::Workspace* Context::workspace()
{
    if (auto opened = m_accounts.open(); !opened) {
        const QString& code = opened.error().code;
        const bool other = code == QLatin1StringView("other-server") || code == QLatin1StringView("other-issuer");
        fail(opened.error(), other ? NotSignedIn : exitCodeFor(opened.error()));
        return nullptr;
    }
    services::Workspace* workspace = m_accounts.workspace();
    if (!workspace) {
        m_console.say(tr("You are not signed in. Use 'lxcp login --server URL'."));
        exit(NotSignedIn);
    } else if (!std::exchange(m_watches, true)) {
        watchDamage(workspace->store());
    }
    return workspace;
}

void Context::watchDamage(store::Store& store)
{
    const auto sayReplaced = [this] {
        m_console.say(
            tr("What was stored here was damaged and has been made anew; what waits to be sent was kept as far "
               "as it could be read. 'lxcp sync' fetches the rest."));
    };
    if (store.recovered())
        sayReplaced();
    connect(&store, &store::Store::damageRepaired, this, [this, sayReplaced] {
        m_foundDamage = true;
        sayReplaced();
    });
}

bool Context::sessionHasEnded()
{
    services::Workspace* workspace = m_accounts.workspace();
    return workspace && store::meta(workspace->store().reader(), QStringLiteral("session_ended")).has_value();
}

bool Context::isDeactivated()
{
    services::Workspace* workspace = m_accounts.workspace();
    return workspace && store::meta(workspace->store().reader(), QStringLiteral("departed")).has_value();
}

QString Context::inTheWay()
{
    services::Workspace* workspace = m_accounts.workspace();
    return workspace ? store::meta(workspace->store().reader(), QStringLiteral("in_the_way")).value_or(QString())
                     : QString();
}

bool Context::isDamaged()
{
    services::Workspace* workspace = m_accounts.workspace();
    return workspace && workspace->store().isDamaged();
}

void Context::failEmpty()
{
    if (!isDamaged())
        m_console.say(tr("Nothing has been fetched yet: 'lxcp sync' fetches the catalog and what is yours."));
    exit(Failed);
}

void Context::exit(ExitCode code)
{
    if (std::exchange(m_ended, true))
        return;
    // Queued: a command may end before the event loop has begun, and a damage that it met is mended before this.
    QMetaObject::invokeMethod(
        this,
        [this, code] {
            if (isDamaged()) {
                m_foundDamage = true;
                m_console.say(tr("What is stored here is damaged, and another program of this profile has it open: end "
                                 "that one, then try again."));
            }
            QCoreApplication::exit(code == Done && m_foundDamage ? Failed : code);
        },
        Qt::QueuedConnection);
}

void Context::fail(const base::Error& error)
{
    fail(error, exitCodeFor(error));
}

void Context::fail(const base::Error& error, ExitCode code)
{
    // A damage is said when it is known what became of it.
    if (error.code != QLatin1StringView("damaged") || !isDamaged())
        m_console.say(wordsOf(error));
    exit(code);
}

QString Context::wordsOf(const base::Error& error) const
{
    const bool isPlain = error.kind == base::Error::Kind::Storage && error.code.isEmpty();
    const QString folder = isPlain ? m_paths.unwritableFolder() : QString();
    if (folder.isEmpty())
        return wordsFor(error);
    const QString what = QDir(folder).exists() ? tr("The folder for this program's data cannot be written in: %1")
                                               : tr("The folder for this program's data cannot be made: %1");
    return what.arg(QDir::toNativeSeparators(folder)) + QLatin1Char('\n') +
           tr("See to it that you may write there, then try again.");
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
