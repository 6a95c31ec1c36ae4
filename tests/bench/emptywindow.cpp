// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The physical limit of starting: a Qt Widgets program that shows one empty window. Like lxcp-desktop under
// LXCP_TRACE_STARTUP=1 it says on standard error when it was painted and when it takes input.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class EmptyWindow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_painted) {
            return;
        }
        m_painted = true;
        std::fputs("{\"event\":\"window-painted\"}\n", stderr);
        QTimer::singleShot(0, this, [] { std::fputs("{\"event\":\"input-ready\"}\n", stderr); });
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
