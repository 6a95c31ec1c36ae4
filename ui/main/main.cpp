// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/logfile.h"
#include "app/platform/paths.h"
#include "app/platform/singleinstance.h"
#include "ui/main/buswarmup.h"
#include "ui/main/commandline.h"
#include "ui/main/desktop.h"
#include "ui/main/fontwarmup.h"
#include "ui/main/language.h"
#include "ui/main/signals.h"
#include "ui/shell/watchedapplication.h"
#include "ui/widgets/spokenchoice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace {

struct Arguments
{
    QString profile;
    bool demo = false;
    bool newWindow = false;
    QString open;
};

Arguments parse(int argc, char** argv)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Courses, pathways and requests of your organisation, online and offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("profile"), QStringLiteral("Keep all data in this folder."), QStringLiteral("DIR")},
        {QStringLiteral("demo"), QStringLiteral("Start a server with a sample organisation and sign in there.")},
        {QStringLiteral("open"), QStringLiteral("Show this place."), QStringLiteral("lxcp://…")},
        {QStringLiteral("new-window"), QStringLiteral("Do not hand over to a window that is open already.")},
    });
    uimain::readCommandLine(parser, argc, argv);
    const QString open = parser.value(QStringLiteral("open"));
    const QStringList more = parser.positionalArguments();
    if (!more.isEmpty() || !(open.isEmpty() || open.startsWith(QLatin1StringView("lxcp:"), Qt::CaseInsensitive))) {
        std::fprintf(stderr,
                     more.isEmpty() ? "--open takes an address that begins with lxcp://, not '%s'.\n"
                                    : "'%s' is too much. An address goes with --open.\n",
                     qPrintable(more.isEmpty() ? open : more.first()));
        std::exit(2);
    }
    return {parser.value(QStringLiteral("profile")), parser.isSet(QStringLiteral("demo")),
            parser.isSet(QStringLiteral("new-window")), open};
}

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(uimain::MainText)
};

// To whoever started it, in a terminal or not.
int sayUnusable(const QString& folder)
{
    const bool isThere = QDir(folder).exists();
    std::fprintf(stderr, "lxcp-desktop: the data folder %s cannot be %s\n", qPrintable(folder),
                 isThere ? "written in" : "made");
    uimain::Language language;
    language.use({});
    QMessageBox box(QMessageBox::Critical, MainText::tr("LXCP"),
                    (isThere ? MainText::tr("The folder for this program's data cannot be written in: %1")
                             : MainText::tr("The folder for this program's data cannot be made: %1"))
                        .arg(QDir::toNativeSeparators(folder)),
                    QMessageBox::Close);
    box.setInformativeText(MainText::tr("See to it that you may write there, then start the program again."));
    box.show();
    QApplication::exec();
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const uimain::StartupTrace trace;
    QCoreApplication::setApplicationName(QStringLiteral("lxcp-desktop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LXCP_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("example.lxcp.Desktop"));
    const Arguments arguments = parse(argc, argv);
    // As people call it: the icon in the tray and screen readers say so.
    QCoreApplication::setApplicationName(QStringLiteral("LXCP"));
    uimain::FontWarmUp fonts;
    const uimain::BusWarmUp bus;
    const shell::WatchedApplication application(argc, argv);
    const auto families = fonts.goOn();
    widgets::speakChoices();

    // A demo without a profile leaves nothing behind.
    std::unique_ptr<QTemporaryDir> passing;
    if (arguments.demo && arguments.profile.isEmpty())
        passing = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/lxcp-demo-XXXXXX"));
    const platform::Paths paths(passing ? passing->path() : arguments.profile);

    platform::SingleInstance instance(paths.root());
    const platform::LogFile log(paths.logFolder());
    if (!instance.isUsable())
        return sayUnusable(paths.root());
    if (!instance.isFirst() && !arguments.newWindow) {
        if (instance.tellFirst(arguments.open))
            return 0;
        std::fputs("lxcp-desktop: this profile is in use by a window that does not answer\n", stderr);
        return 1;
    }

    uimain::Desktop desktop(
        {paths.root(), arguments.demo, QUrl(arguments.open), [&fonts] { return fonts.typefaceInstalled(); }}, trace);
    QObject::connect(&instance, &platform::SingleInstance::messageReceived, &desktop,
                     &uimain::Desktop::openFromOutside);
    QObject::connect(&application, &shell::WatchedApplication::placeAsked, &desktop, &uimain::Desktop::openFromOutside);
    const uimain::Signals signalled;
    QObject::connect(&signalled, &uimain::Signals::asked, &desktop, &uimain::Desktop::quit);
    desktop.start();
    return QApplication::exec();
}
