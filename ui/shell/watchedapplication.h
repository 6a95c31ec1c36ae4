// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace shell {

// An application that notices when one event keeps the interface thread longer than a frame. Off unless a limit is set
// or LXCP_WATCHDOG=MILLISECONDS is in the environment; each finding is then written to the log. With the latter also
// what took so long by the clock, waits for a disk or for the processor among it.
class WatchedApplication final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedApplication)

public:
    struct Finding
    {
        double milliseconds = 0; // of processor time, so that a busy machine does not count
        QString what;            // class and name of the receiver, number of the event
    };

    WatchedApplication(int& argc, char** argv);
    void setLimit(double milliseconds) { m_limit = milliseconds; }
    // What was found since the last call, the longest first.
    [[nodiscard]] QList<Finding> takeFindings();

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    // The system hands an address of ours to the program that runs: macOS has no command line for it.
    void placeAsked(const QString& address);

protected:
    bool event(QEvent* event) override;

private:
    double m_limit = 0;
    bool m_minds = false; // the clock
    int m_depth = 0;
    QList<Finding> m_findings;
};

} // namespace shell
