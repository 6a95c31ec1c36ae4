// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTextStream>

// What the kill sweeps share.
namespace sweep {

inline QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

// 'PROGRAM N [SEED]': prepare(), then N times strike(n) and verify(n), then report() and 'held'. Returns the exit code.
template <typename Sweep>
int run(int argc, char** argv, const char* held)
{
    QCoreApplication application(argc, argv);
    const int kills = QCoreApplication::arguments().value(1, QStringLiteral("6")).toInt();
    const quint32 seed = QCoreApplication::arguments().value(2, QStringLiteral("20260302")).toUInt();
    out() << kills << " kills, seed " << seed << Qt::endl;
    Sweep sweep(seed);
    if (!sweep.prepare())
        return 1;
    for (int n = 1; n <= kills; ++n) {
        if (!sweep.strike(n) || !sweep.verify(n)) {
            out() << "failed at kill " << n << Qt::endl;
            return 1;
        }
    }
    sweep.report();
    out() << held << Qt::endl;
    return 0;
}

} // namespace sweep
