// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/output.h"
#include "server/main/badgecommands.h"
#include "server/main/importcommands.h"
#include "server/main/options.h"
#include "server/main/policycommands.h"
#include "server/main/recompute.h"
#include "server/main/serve.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

int run(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers by it
    QCoreApplication::setApplicationName(QStringLiteral("lxcp-server"));
    const auto options = server::parseOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "lxcp-server: %s\nTry 'lxcp-server --help'.\n", qUtf8Printable(options.error().detail));
        return 2;
    }
    switch (options->action) {
    case server::Options::Action::Help:
        std::fputs(qUtf8Printable(server::helpText()), stdout);
        return 0;
    case server::Options::Action::Version:
        std::puts("lxcp-server " LXCP_VERSION);
        return 0;
    case server::Options::Action::Serve:
        return server::serve(*options);
    case server::Options::Action::Recompute:
        return server::recompute(*options);
    case server::Options::Action::AwardBadge:
    case server::Options::Action::RevokeBadge:
    case server::Options::Action::MoveBadge:
    case server::Options::Action::RotateBadgeKey:
        return server::runBadges(*options);
    case server::Options::Action::ShowPolicy:
    case server::Options::Action::SetPolicy:
        return server::runPolicy(*options);
    default:
        return server::runImport(*options);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    return base::exitCodeOf(run(argc, argv), "lxcp-server");
}
