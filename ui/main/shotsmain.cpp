// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"
#include "ui/main/shots.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

// lxcp-shots --out DIR: pictures of every view, see Shots.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lxcp-shots"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LXCP_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("out"), QStringLiteral("Folder for the pictures."), QStringLiteral("DIR"),
         QStringLiteral("shots")},
        {QStringLiteral("only"), QStringLiteral("These views only."), QStringLiteral("NAME,NAME")},
        {QStringLiteral("quick"), QStringLiteral("Three looks instead of eighteen.")},
        {QStringLiteral("text"), QStringLiteral("Size of the text in per cent."), QStringLiteral("100..200"),
         QStringLiteral("100")},
        {QStringLiteral("size"), QStringLiteral("One size of the window instead of three widths."),
         QStringLiteral("WIDTHxHEIGHT")},
        {QStringLiteral("language"), QStringLiteral("Language of the window."), QStringLiteral("TAG"),
         QStringLiteral("en")},
    });
    parser.process(application);

    const QTemporaryDir profile;
    models::Preferences(profile.path() + QStringLiteral("/window.ini"))
        .setLanguage(parser.value(QStringLiteral("language")));
    const uimain::StartupTrace trace;
    uimain::Desktop desktop({profile.path(), true, {}}, trace);
    const QStringList only = parser.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    uimain::Shots shots(desktop, {parser.value(QStringLiteral("out")), only, parser.isSet(QStringLiteral("quick")),
                                  parser.value(QStringLiteral("text")).toInt(),
                                  QSize(size.value(0).toInt(), size.value(1).toInt())});
    QObject::connect(&shots, &uimain::Shots::done, &application, [](int pictures) {
        std::printf("%d pictures\n", pictures);
        QCoreApplication::exit(0);
    });
    QObject::connect(&shots, &uimain::Shots::failed, &application, [](const QString& why) {
        std::fprintf(stderr, "lxcp-shots: %s\n", qUtf8Printable(why));
        QCoreApplication::exit(1);
    });
    desktop.start();
    shots.start();
    return QApplication::exec();
}
