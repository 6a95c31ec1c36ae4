// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace uimain {

void readCommandLine(QCommandLineParser& parser, int argc, char** argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const bool understood = parser.parse(words);
    // Qt adds the last one to the first.
    const bool isQuestion = parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version")) ||
                            parser.isSet(QStringLiteral("help-all"));
    if (understood && !isQuestion)
        return;
    const QCoreApplication console(argc, argv);
    if (!understood) {
        std::fputs(qPrintable(parser.errorText() + QLatin1Char('\n')), stderr);
        std::exit(2);
    }
    parser.process(console);
}

} // namespace uimain
