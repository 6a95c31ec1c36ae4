// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// With LXCP_PICTURES=FOLDER it leaves both moments there as pictures.
#include "app/platform/systemclock.h"
#include "app/services/communityservice.h"
#include "app/store/outbox.h"
#include "app/store/store.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/waiting.h"
#include "ui/community/threadview.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTranslator>
#include <QtTest/QtTest>

#include <algorithm>

using support::lxcp;

// In the global namespace, as Qt's macro wants it.
static void loadPlurals()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

constexpr int kPaneWidth = 620;
constexpr int kPaneHeight = 860;

// One person's client: their file, the services on it, and a thread in a window.
class Client
{
public:
    Client(const QString& folder, QString person) : m_folder(folder), m_person(std::move(person)) {}

    bool open(const QString& title)
    {
        const QDir accounts(m_folder + QStringLiteral("/accounts"));
        const auto folders = accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        auto opened = store::Store::open(accounts.filePath(folders.value(0)), store::Store::Threads::None);
        if (!opened)
            return false;
        m_store = std::move(*opened);
        m_communities = std::make_unique<services::CommunityService>(*m_store, m_clock, m_person);
        m_view = std::make_unique<community::ThreadView>(*m_communities);
        m_view->resize(kPaneWidth, kPaneHeight);
        m_view->show();
        const auto guild = m_communities->communities(QStringLiteral("review")).value(0);
        for (const auto& row : m_communities->threads(guild.community.id, 0, 50)) {
            if (row.title.contains(title))
                m_thread = row.id;
        }
        m_view->open(widgets::place(QStringLiteral("thread"), m_thread));
        m_view->fill();
        return !m_thread.isEmpty();
    }
    void close()
    {
        m_view.reset();
        m_communities.reset();
        m_store.reset();
    }
    void write(const QString& text)
    {
        auto* field = m_view->findChild<QPlainTextEdit*>(QStringLiteral("composer-text"));
        field->setPlainText(text);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    int waiting() { return store::Outbox(m_store->writer()).counts().all; }
    QStringList words() const
    {
        QStringList all;
        const auto page = m_communities->thread(m_thread, 100);
        for (const auto& row : page ? page->posts : QList<services::PostRow>())
            all.append(row.post.text);
        return all;
    }
    // What the window shows of it, read off its cards from top to bottom.
    QStringList shown() const
    {
        QList<QTextBrowser*> texts = m_view->findChildren<QTextBrowser*>();
        texts.removeIf([](const auto* text) { return !text->isVisible() || text->toPlainText().isEmpty(); });
        std::ranges::sort(texts, {}, [this](const auto* text) { return text->mapTo(m_view.get(), QPoint()).y(); });
        QStringList all;
        std::ranges::transform(texts, std::back_inserter(all), [](const auto* text) { return text->toPlainText(); });
        return all;
    }
    void toTheEnd()
    {
        auto* bar = m_view->findChild<QScrollArea*>()->verticalScrollBar();
        bar->setValue(bar->maximum());
    }
    QPixmap picture() { return m_view->grab(); }

private:
    const platform::SystemClock m_clock;
    QString m_folder, m_person, m_thread;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<services::CommunityService> m_communities;
    std::unique_ptr<community::ThreadView> m_view;
};

} // namespace

// Two people, two windows on one server: both write without a network, both come back, and both see the same.
class tst_SideBySide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWriteOffline_bothSeeAllOfIt()
    {
        widgets::applyTheme({});
        loadPlurals();
        QTranslator english;
        if (english.load(QStringLiteral(":/i18n/lxcp_en.qm")))
            QCoreApplication::installTranslator(&english);
        QTemporaryDir folder;
        support::LxcpServer server(folder.path());
        QVERIFY2(server.start(), server.log().constData());
        const QString title = QStringLiteral("small change");
        Client maya(folder.filePath(QStringLiteral("one")), QStringLiteral("maya"));
        Client sam(folder.filePath(QStringLiteral("two")), QStringLiteral("sam"));
        const auto runs = [&](const char* device, const QStringList& words) {
            return lxcp(folder.filePath(QLatin1StringView(device)), words).code == 0;
        };
        for (const auto& [device, person] : {std::pair("one", "maya"), std::pair("two", "sam")}) {
            QVERIFY(runs(device, {QStringLiteral("login"), QStringLiteral("--server"), server.url().toString(),
                                  QStringLiteral("--demo-person"), QLatin1StringView(person)}));
            QVERIFY(runs(device, {QStringLiteral("sync")}));
        }
        server.stop();
        QVERIFY(maya.open(title) && sam.open(title));
        maya.write(QStringLiteral("On the train: I would cut it in **two**, the rename first."));
        sam.write(QStringLiteral("On the ferry: and the tests with the *second* part."));
        LXCP_TRY_VERIFY(maya.waiting() > 0 && sam.waiting() > 0);
        LXCP_TRY_VERIFY(maya.words().last().contains(QStringLiteral("train")));
        LXCP_TRY_VERIFY(sam.words().last().contains(QStringLiteral("ferry")));
        QVERIFY(!maya.words().join(QLatin1Char(' ')).contains(QStringLiteral("ferry")));
        keep(maya, sam, "two-people-offline");
        maya.close();
        sam.close();
        QVERIFY2(server.start(), server.log().constData());
        for (const char* device : {"one", "two", "one", "two"})
            QVERIFY(runs(device, {QStringLiteral("sync")}));
        QVERIFY(maya.open(title) && sam.open(title));
        QCOMPARE(maya.words(), sam.words());
        const QString all = maya.words().join(QLatin1Char(' '));
        QVERIFY(all.contains(QStringLiteral("train")) && all.contains(QStringLiteral("ferry")));
        maya.toTheEnd();
        sam.toTheEnd();
        LXCP_TRY_VERIFY(
            maya.shown().join(QLatin1Char(' ')).contains(QStringLiteral("On the train: I would cut it in two")));
        LXCP_TRY_COMPARE(maya.shown().last(), sam.shown().last());
        keep(maya, sam, "two-people-online");
    }

private:
    static void keep(Client& left, Client& right, const char* name)
    {
        const QString folder = qEnvironmentVariable("LXCP_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(200); // for the picture alone: what was made is laid out
        left.toTheEnd();
        right.toTheEnd();
        QTest::qWait(200);
        QImage both(2 * kPaneWidth + 2, kPaneHeight, QImage::Format_RGB32);
        both.fill(Qt::gray);
        QPainter painter(&both);
        painter.drawPixmap(0, 0, left.picture());
        painter.drawPixmap(kPaneWidth + 2, 0, right.picture());
        painter.end();
        QVERIFY(both.save(folder + QLatin1Char('/') + QLatin1StringView(name) + QStringLiteral(".png")));
    }
};

QTEST_MAIN(tst_SideBySide)
#include "tst_sidebyside.moc"
