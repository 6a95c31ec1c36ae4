// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/suite.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace {

int usage(const QString& problem)
{
    QStringList names;
    for (const conformance::Suite& suite : conformance::suites())
        names += suite.name;
    QTextStream(stderr) << "lxcp-conformance: " << problem << "\nusage: lxcp-conformance " << names.join(u'|')
                        << " DATA_DIR [--only ID] [--json]\n";
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lxcp-conformance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LXCP_VERSION));
    QCommandLineParser parser;
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Run one case."), QStringLiteral("ID"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("One JSON object instead of lines."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({only, json});
    parser.addPositionalArgument(QStringLiteral("SUITE"), QStringLiteral("Which suite to run."));
    parser.addPositionalArgument(QStringLiteral("DATA_DIR"), QStringLiteral("Folder with the suites' data."));
    if (!parser.parse(QCoreApplication::arguments()))
        return usage(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return usage(QStringLiteral("a suite and a data folder, please"));
    const QVector<conformance::Suite> all = conformance::suites();
    const auto suite = std::find_if(all.begin(), all.end(), [&](const auto& s) { return s.name == words.first(); });
    if (suite == all.end())
        return usage(QStringLiteral("no suite '%1'").arg(words.first()));
    if (!QFileInfo(words.last()).isDir())
        return usage(QStringLiteral("no folder '%1'").arg(words.last()));
    conformance::Report report = suite->run({words.last(), parser.value(only)});
    if (parser.isSet(only) && report.outcomes.isEmpty())
        report.problem = QStringLiteral("no case '%1' in '%2'").arg(parser.value(only), words.last());
    return conformance::print(*suite, report, parser.isSet(json));
}
