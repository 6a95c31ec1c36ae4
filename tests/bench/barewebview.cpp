// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The physical limit of the player's first page: a bare QWebEngineView that loads the same page from disk. Prints
// {"cold": ms, "warm": [ms …]}: the first one of a process, and further ones, each with a profile of its own.
#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace {

class Runs final : public QObject
{
public:
    Runs(const QUrl& page, int runs) : m_url(page), m_left(runs) {}
    void next()
    {
        m_timer.start();
        m_profile = std::make_unique<QWebEngineProfile>();
        m_view = std::make_unique<QWebEngineView>();
        auto* page = new QWebEnginePage(m_profile.get(), m_view.get());
        m_view->setPage(page);
        connect(page, &QWebEnginePage::titleChanged, this, [this](const QString& title) {
            if (title == QLatin1StringView("painted"))
                painted();
        });
        m_view->resize(1100, 700);
        m_view->load(m_url);
        m_view->show();
    }

private:
    void painted()
    {
        const double ms = double(m_timer.nsecsElapsed()) / 1e6;
        std::printf(m_first ? "{\"cold\": %.1f, \"warm\": [" : m_some ? ", %.1f" : "%.1f", ms);
        m_some = !m_first;
        m_first = false;
        QTimer::singleShot(300, this, [this] {
            m_view.reset();
            m_profile.reset();
            if (--m_left > 0) {
                next();
                return;
            }
            std::printf("]}\n");
            QCoreApplication::quit();
        });
    }

    QUrl m_url;
    int m_left;
    bool m_first = true;
    bool m_some = false;
    QElapsedTimer m_timer;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEngineView> m_view;
};

} // namespace

int main(int argc, char** argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QApplication application(argc, argv);
    if (argc < 3)
        return 2;
    Runs runs(QUrl::fromLocalFile(QString::fromLocal8Bit(argv[1]) + QStringLiteral("/index.html")), atoi(argv[2]));
    runs.next();
    return QApplication::exec();
}
