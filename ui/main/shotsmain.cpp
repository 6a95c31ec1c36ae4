// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"
#include "ui/main/checkedwords.h"
#include "ui/main/commandline.h"
#include "ui/main/shots.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

namespace {

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Pictures of every view in every theme, width and direction, over a demo server."));
    parser.addHelpOption();
    parser.addVersionOption();
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
        {QStringLiteral("clipped"),
         QStringLiteral(
             "No pictures: looks for texts that are cut, writes FILE.tsv and FILE.md, and fails when there are any."),
         QStringLiteral("FILE")},
        {QStringLiteral("languages"), QStringLiteral("In these languages; 'stretched' is English made longer."),
         QStringLiteral("TAG,TAG")},
    });
}

} // namespace

// lxcp-shots --out DIR: pictures of every view; --clipped FILE: what is cut in them. See Shots.
int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("lxcp-shots"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LXCP_VERSION));
    QCommandLineParser parser;
    declare(parser);
    uimain::readCommandLine(parser, argc, argv);
    QApplication application(argc, argv);

    const auto list = [&](const char* option) {
        return parser.value(QLatin1StringView(option)).split(QLatin1Char(','), Qt::SkipEmptyParts);
    };
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    uimain::Shots::Options options{parser.value(QStringLiteral("out")), list("only"),
                                   parser.isSet(QStringLiteral("quick")), parser.value(QStringLiteral("text")).toInt(),
                                   QSize(size.value(0).toInt(), size.value(1).toInt())};
    options.language = parser.value(QStringLiteral("language"));
    uimain::CheckedWords words;
    uimain::ClipReport clips;
    if (parser.isSet(QStringLiteral("clipped"))) {
        options.languages = list("languages");
        for (const QString& percent : list("text"))
            options.percents.append(percent.toInt());
        if (options.languages.isEmpty())
            options.languages =
                QStringList{QStringLiteral("en")} + shell::languages() + QStringList{uimain::kStretchedLanguage};
        if (options.size.isEmpty())
            options.size = uimain::kTallWindow;
        options.words = &words;
        options.clips = &clips;
    }

    const QTemporaryDir profile;
    models::Preferences(profile.path() + QStringLiteral("/window.ini"))
        .setLanguage(parser.value(QStringLiteral("language")));
    const uimain::StartupTrace trace;
    uimain::Desktop desktop({profile.path(), true, {}}, trace);
    uimain::Shots shots(desktop, options);
    const QString report = parser.value(QStringLiteral("clipped"));
    QObject::connect(&shots, &uimain::Shots::done, &application, [&clips, report](int pictures) {
        if (report.isEmpty()) {
            std::printf("%d pictures\n", pictures);
            QCoreApplication::exit(0);
            return;
        }
        const bool written = clips.write(report);
        for (const QString& line : clips.lines())
            std::fprintf(stderr, "%s\n", qUtf8Printable(line));
        std::printf("%d views, %d cut texts\n", pictures, int(clips.lines().size()));
        QCoreApplication::exit(written && clips.lines().isEmpty() ? 0 : 1);
    });
    QObject::connect(&shots, &uimain::Shots::failed, &application, [](const QString& why) {
        std::fprintf(stderr, "lxcp-shots: %s\n", qUtf8Printable(why));
        QCoreApplication::exit(1);
    });
    desktop.start();
    shots.start();
    return QApplication::exec();
}
