// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog as a person meets it, with 100,000 courses: lxcp-bench-window [--quick]. From the key to the painted
// rows, and the longest frame of scrolling. One result a line, see bench.py.
#include "app/services/catalogservice.h"
#include "tests/bench/figures.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "ui/catalog/catalogview.h"
#include "ui/models/preferences.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QTestEventLoop>
#include <QTimer>

namespace {

constexpr int kPatienceMs = 60'000;

// Does something to the window and says how many milliseconds later everything that was to be painted has been.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget& window) : m_window(window)
    {
        m_settling.setInterval(0);
        connect(&m_settling, &QTimer::timeout, this, [this] {
            if (++m_quiet == kQuietRounds)
                m_loop.exitLoop();
        });
    }

    double after(const std::function<void()>& deed)
    {
        m_took = -1;
        m_clock.start();
        qApp->installEventFilter(this);
        deed();
        m_loop.enterLoopMSecs(kPatienceMs);
        m_settling.stop();
        qApp->removeEventFilter(this);
        if (m_took < 0)
            qFatal("nothing was painted");
        return m_took;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Handling it paints what has changed so far; the next event comes after that.
        if (event->type() == QEvent::UpdateRequest && (watched == &m_window || watched == m_window.windowHandle()))
            QMetaObject::invokeMethod(
                this, [this] { note(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    // A view lays out its rows by a timer, after the field has been painted: the last painting counts.
    static constexpr int kQuietRounds = 4;

    void note()
    {
        m_took = double(m_clock.nsecsElapsed()) / 1e6;
        m_quiet = 0;
        m_settling.start();
    }

    QWidget& m_window;
    QElapsedTimer m_clock;
    QTestEventLoop m_loop; // not QTest::qWaitFor: that sleeps 10 ms at a time, with events waiting
    QTimer m_settling;
    int m_quiet = 0;
    double m_took = -1;
};

// Every prefix of every query, typed key by key, each key as soon as the one before is on the screen.
std::vector<double> typeAll(Painted& painted, catalog::CatalogView& view, const QStringList& queries)
{
    auto* field = view.findChild<QLineEdit*>(QStringLiteral("catalog-search"));
    std::vector<double> runs;
    for (const QString& query : queries) {
        field->clear();
        for (const QChar letter : query) {
            runs.push_back(painted.after(
                [&] { QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier); }));
        }
    }
    field->clear();
    return runs;
}

// Notch by notch, page by page, and with the bar over the whole length.
std::vector<double> scrollAll(Painted& painted, catalog::CatalogView& view, int courses)
{
    auto* list = view.findChild<QListView*>(QStringLiteral("catalog-list"));
    if (!support::waitFor([&] { return list->model()->rowCount() == courses; }, std::chrono::milliseconds(kPatienceMs)))
        qFatal("the list is not complete");
    QTest::qWait(1000); // the counts of the facets arrive
    QScrollBar* bar = list->verticalScrollBar();
    std::vector<double> frames;
    const auto go = [&](int to) {
        if (to != bar->value() && to <= bar->maximum())
            frames.push_back(painted.after([&] { bar->setValue(to); }));
    };
    for (int i = 1; i <= 300; ++i)
        go(i * 60);
    for (int i = 1; i <= 300; ++i)
        go(20'000 + i * list->viewport()->height());
    for (int i = 0; i <= 300; ++i)
        go(int(qint64(bar->maximum()) * i / 300));
    return frames;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const bool quick = QCoreApplication::arguments().contains(QStringLiteral("--quick"));
    const int courses = quick ? 2000 : 100'000;
    support::StoreBuilder built;
    built.courses(courses).index();
    const QStringList queries = bench::realQueries(built.writer(), quick ? 20 : 200);
    built.close();

    const auto store = support::StoreBuilder::openIn(built.folder(), store::Store::Threads::Own);
    store->wake();
    services::CatalogService service(*store, QStringLiteral("maya"));
    models::Preferences preferences({});
    widgets::applyTheme({});
    catalog::CatalogView view(service, preferences);
    view.resize(1240, 708);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("there is no window");
    view.activateWindow();

    Painted painted(view);
    const bench::Limit frame{QStringLiteral("one frame"), 16, 1.0};
    (void)typeAll(painted, view, queries.mid(0, 5)); // as after a moment of use
    const auto keys = typeAll(painted, view, queries);
    bench::report(QStringLiteral("search.key-to-rows-p99"), bench::percentile99(keys), frame, keys);
    const auto frames = scrollAll(painted, view, courses);
    bench::report(QStringLiteral("catalog.scroll-p99-frame"), bench::percentile99(frames), frame, frames);
    bench::report(QStringLiteral("catalog.scroll-worst-frame"), *std::max_element(frames.begin(), frames.end()), frame,
                  frames);
    return 0;
}
