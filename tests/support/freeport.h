// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QTcpServer>

namespace support {

// A port on loopback for a program that is told which one to take. Below those that systems hand out by themselves
// (from 32768 on Linux, 49152 elsewhere): a server that is stopped and started again finds it free, whatever the tests
// beside it connect to meanwhile. 0 when there is none.
[[nodiscard]] inline quint16 freePort()
{
    QTcpServer probe;
    for (int tries = 0; tries < 100; ++tries) {
        if (probe.listen(QHostAddress::LocalHost, quint16(QRandomGenerator::global()->bounded(20'000, 32'000))))
            return probe.serverPort();
    }
    return 0;
}

} // namespace support
