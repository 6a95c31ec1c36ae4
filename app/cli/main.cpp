// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/output.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/forms.h"
#include "app/platform/proxysettings.h"
#include "app/platform/terminal.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTranslator>

// In the global namespace, as Qt's macro wants it.
static void loadTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

static int runConsole(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const platform::Utf8Terminal terminal;
    // The console speaks English, whose plural forms are in a file as well.
    loadTranslationResource();
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/lxcp_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    QCoreApplication::setApplicationName(QStringLiteral("lxcp"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LXCP_VERSION));

    auto arguments = cli::Arguments::parse(QCoreApplication::arguments().mid(1));
    // The log is for who looks for a fault, and the console's words are for everybody: they do not mix unless asked
    // for. QT_LOGGING_RULES shows it all the same.
    if (!arguments || !arguments->has(QStringLiteral("verbose")))
        QLoggingCategory::setFilterRules(QStringLiteral("lxcp.*=false"));
    const cli::Console console(false);
    if (!arguments) {
        console.say(arguments.error().sentence);
        console.say(cli::Context::tr("'lxcp --help' shows how it is used."));
        return cli::Usage;
    }
    if (arguments->has(QStringLiteral("version"))) {
        console.text(QStringLiteral("lxcp " LXCP_VERSION));
        return cli::Done;
    }
    if (arguments->has(QStringLiteral("help"))) {
        const QString help = cli::helpText(arguments->command());
        if (!help.isEmpty()) {
            console.text(help.chopped(1));
            return cli::Done;
        }
        console.say(cli::formOf(*arguments).error().sentence);
        console.say(cli::Context::tr("'lxcp --help' shows how it is used."));
        return cli::Usage;
    }
    if (arguments->command().isEmpty()) {
        console.say(cli::helpText().chopped(1));
        return cli::Usage;
    }
    const QString proxy = arguments->value(QStringLiteral("proxy"));
    if (!platform::useProxy(proxy)) {
        console.say(cli::badValue(*cli::optionKind(QStringLiteral("proxy")), proxy).sentence);
        return cli::Usage;
    }
    cli::Context context(std::move(*arguments));
    cli::run(context);
    return QCoreApplication::exec();
}

int main(int argc, char* argv[])
{
    return base::exitCodeOf(runConsole(argc, argv), "lxcp");
}
