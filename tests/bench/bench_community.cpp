// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A community with 100,000 posts in 8,000 threads: lxcp-bench-community [--quick]. One result a line, see bench.py.
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/services/communityservice.h"
#include "app/services/noticereader.h"
#include "app/store/talksearch.h"
#include "tests/bench/figures.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "ui/community/communityview.h"
#include "ui/community/threadview.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

namespace {

using bench::Limit;
using bench::median;
using bench::percentile99;
using bench::report;
using support::CatalogLines;

const auto kMe = QStringLiteral("p1");
const auto kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
constexpr int kPeople = 300;
const QDateTime kBegin(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC);

template <typename F>
double timed(F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

template <domain::Entity T>
QByteArray put(const T& entity)
{
    static int rev = 0;
    const QJsonObject line{{QStringLiteral("kind"), domain::kindOf<T>()},
                           {QStringLiteral("op"), QStringLiteral("put")},
                           {QStringLiteral("id"), domain::idOf(entity)},
                           {QStringLiteral("rev"), ++rev},
                           {QStringLiteral("data"), domain::toJson(entity)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

class Guild
{
public:
    Guild(int threads, int posts)
    {
        domain::Community community;
        community.id = kGuild;
        community.name = QStringLiteral("Guild");
        domain::CommunityMember member;
        member.communityId = kGuild;
        member.personId = kMe;
        member.id = domain::communityMemberId(kGuild, kMe);
        member.role = member.state = QStringLiteral("member");
        QByteArray lines = put(community) + put(member);
        for (int n = 1; n <= kPeople; ++n) {
            domain::Person person;
            person.id = QStringLiteral("p%1").arg(n);
            person.name = text(2);
            lines += put(person);
        }
        for (int n = 0; n < threads; ++n)
            lines += thread(n, threads);
        built.lines(lines);
        lines.clear();
        const double spent = timed([&] {
            for (int n = 0; n < posts; ++n) {
                lines += post(n, threads);
                if (lines.size() > 4'000'000 || n + 1 == posts) {
                    built.lines(lines);
                    lines.clear();
                }
            }
        });
        report(QStringLiteral("community.pull"), spent, {}, {spent});
        const double indexing = timed([&] { built.index(); });
        report(QStringLiteral("community.index"), indexing, {}, {indexing});
    }

    static QString threadId(int n)
    {
        return QStringLiteral("22222222-0000-4000-8000-%1").arg(n, 12, 10, QLatin1Char('0'));
    }

    support::StoreBuilder built;

private:
    QString text(int words)
    {
        QStringList list;
        for (int i = 0; i < words; ++i)
            list.append(QString::fromUtf8(m_words.word()));
        return list.join(QLatin1Char(' '));
    }
    QByteArray thread(int n, int threads)
    {
        domain::Thread made;
        made.id = threadId(n);
        made.communityId = kGuild;
        made.authorId = QStringLiteral("p%1").arg(1 + n % kPeople);
        made.title = text(5);
        made.text = text(40);
        made.pinned = n % (threads / 3) == 1;
        made.createdAt = kBegin.addSecs(qint64(n) * 3600);
        return put(made);
    }
    // One thread has a hundred times as many as the others.
    QByteArray post(int n, int threads)
    {
        domain::Post made;
        made.id = QStringLiteral("33333333-0000-4000-8000-%1").arg(n, 12, 10, QLatin1Char('0'));
        made.threadId = threadId(n % 80 == 0 ? 0 : (n * 7) % threads);
        made.communityId = kGuild;
        made.authorId = QStringLiteral("p%1").arg(1 + n % kPeople);
        made.text = text(25);
        made.createdAt = kBegin.addSecs(qint64(n) * 300 + 60);
        return put(made);
    }

    CatalogLines m_words;
};

template <typename F>
std::vector<double> many(int times, F&& work)
{
    std::vector<double> runs;
    for (int i = 0; i < times; ++i)
        runs.push_back(work());
    return runs;
}

double bareWindow(store::Database& db, int from)
{
    return timed([&] {
        auto row =
            db.statement("SELECT t.*, p.name FROM (SELECT thread_id, last_at FROM thread_activity WHERE "
                         "community_id = ?1 ORDER BY heard_at DESC LIMIT 25 OFFSET ?2) a JOIN thread t ON t.id = "
                         "a.thread_id LEFT JOIN person p ON p.id = t.author_id");
        row.args(kGuild, from);
        while (row.next()) {
        }
    });
}

void benchSearch(Guild& guild, services::CommunityService& communities, int rounds)
{
    store::Database& db = guild.built.store().reader();
    QStringList queries;
    auto row = db.statement("SELECT text FROM post WHERE key % 97 = 0 ORDER BY key LIMIT 60");
    while (row.next()) {
        const auto words = store::searchtext::words(row.text(0));
        queries.append(words.mid(0, 1 + queries.size() % 2).join(QLatin1Char(' ')));
        queries.append(words.value(0).left(2 + queries.size() % 3));
    }
    std::vector<double> bare, finding;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& words : std::as_const(queries)) {
            const auto terms = store::searchtext::terms(words);
            bare.push_back(timed([&] {
                auto hit = db.statement("SELECT rowid FROM search_talk WHERE search_talk MATCH ?1 ORDER BY rowid DESC "
                                        "LIMIT 20");
                hit.args(store::searchtext::inColumns(terms, store::searchtext::Match::Begun));
                while (hit.next()) {
                }
            }));
            finding.push_back(timed([&] { (void)communities.search(words, kGuild, 20); }));
        }
    }
    const Limit asked{QStringLiteral("asked for, 50 ms"), 50, 1};
    report(QStringLiteral("community.search.bare.p99"), percentile99(bare), {}, bare);
    report(QStringLiteral("community.search"), median(finding), {QStringLiteral("bare-queries"), median(bare), 0},
           finding);
    report(QStringLiteral("community.search.p99"), percentile99(finding), asked, finding);
}

void benchScrolling(services::CommunityService& communities, int steps)
{
    community::CommunityView view(communities);
    view.resize(1100, 768);
    view.show();
    view.open(widgets::place(QStringLiteral("community"), kGuild));
    view.fill();
    (void)view.grab();
    auto* list = view.findChild<QListView*>(QStringLiteral("thread-list"));
    auto* bar = list->verticalScrollBar();
    std::vector<double> frames;
    for (int step = 0; step < steps; ++step) {
        frames.push_back(timed([&] {
            // By the wheel, and with a leap now and then.
            bar->setValue(step % 20 == 19 ? int(qint64(bar->maximum()) * (step * 37 % 101) / 101) : bar->value() + 120);
            (void)list->viewport()->grab();
        }));
    }
    const Limit frame{QStringLiteral("a frame, 16 ms"), 16, 1};
    report(QStringLiteral("community.scroll"), median(frames), frame, frames);
    report(QStringLiteral("community.scroll.worst"), *std::max_element(frames.begin(), frames.end()), frame, frames);
}

// One thread with 1,250 replies, of which 100 are there: by the wheel, and with a leap now and then.
void benchReading(services::CommunityService& communities, int steps)
{
    community::ThreadView view(communities);
    view.resize(1100, 768);
    view.show();
    view.open(widgets::place(QStringLiteral("thread"), Guild::threadId(0)));
    view.fill();
    QCoreApplication::sendPostedEvents();
    (void)view.grab();
    auto* bar = view.findChild<QScrollArea*>()->verticalScrollBar();
    std::vector<double> frames;
    for (int step = 0; step < steps; ++step) {
        frames.push_back(timed([&] {
            bar->setValue(step % 20 == 19 ? int(qint64(bar->maximum()) * (step * 37 % 101) / 101) : bar->value() + 120);
            QCoreApplication::sendPostedEvents();
            (void)view.grab();
        }));
    }
    const Limit frame{QStringLiteral("a frame, 16 ms"), 16, 1};
    report(QStringLiteral("community.thread.scroll"), median(frames), frame, frames);
    report(QStringLiteral("community.thread.scroll.worst"), *std::max_element(frames.begin(), frames.end()), frame,
           frames);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const bool quick = application.arguments().contains(QStringLiteral("--quick"));
    widgets::applyTheme({});
    Guild guild(quick ? 200 : 8'000, quick ? 2'000 : 100'000);
    support::FakeClock clock;
    services::CommunityService communities(guild.built.store(), clock, kMe);
    store::Database& db = guild.built.store().reader();
    const int times = quick ? 3 : 30;
    const Limit asked{QStringLiteral("asked for, 50 ms"), 50, 1};

    const auto bare = many(times, [&] { return bareWindow(db, 0); });
    const auto window = many(times, [&] { return timed([&] { (void)communities.threads(kGuild, 0, 25); }); });
    report(QStringLiteral("community.threads"), median(window), {QStringLiteral("bare-queries"), median(bare), 0},
           window);
    const auto bareDeep = many(times, [&] { return bareWindow(db, quick ? 100 : 7'000); });
    const auto deep =
        many(times, [&] { return timed([&] { (void)communities.threads(kGuild, quick ? 100 : 7'000, 25); }); });
    report(QStringLiteral("community.threads.deep"), median(deep),
           {QStringLiteral("bare-queries"), median(bareDeep), 0}, deep);
    const auto opened = many(times, [&] {
        community::CommunityView view(communities);
        view.resize(1100, 768);
        return timed([&] {
            view.open(widgets::place(QStringLiteral("community"), kGuild));
            view.fill();
            (void)view.grab();
        });
    });
    report(QStringLiteral("community.open"), median(opened), asked, opened);
    const auto thread = many(times, [&] {
        community::ThreadView view(communities);
        view.resize(1100, 768);
        view.show();
        return timed([&] {
            view.open(widgets::place(QStringLiteral("thread"), Guild::threadId(0)));
            view.fill();
            QCoreApplication::sendPostedEvents(); // the layout of what it has made
            (void)view.grab();
        });
    });
    report(QStringLiteral("community.thread.open"), median(thread), asked, thread);
    const auto notices = many(times, [&] {
        return timed([&] { (void)services::NoticeReader(db, kMe).notices(kBegin.addSecs(qint64(100'000) * 300)); });
    });
    report(QStringLiteral("community.notices"), median(notices), {}, notices);
    benchSearch(guild, communities, quick ? 1 : 5);
    benchScrolling(communities, quick ? 20 : 400);
    benchReading(communities, quick ? 20 : 400);
    return 0;
}
