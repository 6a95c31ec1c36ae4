// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"
#include "app/store/outbox.h"
#include "app/store/table.h"
#include "tests/support/storebuilder.h"

#include <QDir>
#include <QTest>

using namespace store;
using support::CatalogLines;

namespace {

const auto kMe = QStringLiteral("maya");
constexpr int kCourses = 4;

// A server that keeps enrollments: what the client's store is compared with. It applies a command once, numbers what
// changes, and lets its answers and its feed be read in any order.
class ModelServer
{
public:
    explicit ModelServer(domain::RuleContext context) : m_context(std::move(context)) {}

    domain::CommandResult take(const domain::Command& command, bool refuse)
    {
        if (m_results.contains(command.id)) {
            auto again = m_results.value(command.id);
            if (again.status == QStringLiteral("applied"))
                again.status = QStringLiteral("duplicate");
            return again;
        }
        domain::CommandResult result;
        result.id = command.id;
        const auto effect = domain::applyRule(command, m_context, current(command.target));
        if (refuse || !effect) {
            result.status = QStringLiteral("rejected");
            result.problems = {{{}, {}, 409, {}, QStringLiteral("wrong-state")}};
        } else {
            put(command.target, *effect);
            result.status = QStringLiteral("applied");
            result.rev = m_rev;
            ++m_applied[command.id];
        }
        if (m_rows.contains(command.target))
            result.changes = {change(command.target)};
        m_results.insert(command.id, result);
        return result;
    }
    void put(const QString& id, QJsonObject data)
    {
        m_rows.insert(id, {++m_rev, std::move(data)});
        m_feed.append(id);
    }
    // The page behind 'from' as lines; each entity as it is now.
    QByteArray page(qsizetype& from) const
    {
        QByteArray lines;
        for (; from < m_feed.size(); ++from) {
            const auto& row = *m_rows.constFind(m_feed[from]);
            QJsonObject data = row.second;
            lines += QJsonDocument(QJsonObject{{QStringLiteral("kind"), QStringLiteral("enrollment")},
                                               {QStringLiteral("op"), QStringLiteral("put")},
                                               {QStringLiteral("id"), m_feed[from]},
                                               {QStringLiteral("rev"), row.first},
                                               {QStringLiteral("data"), data}})
                         .toJson(QJsonDocument::Compact) +
                     '\n';
        }
        return lines + CatalogLines::end(QByteArray::number(m_rev));
    }
    std::optional<QJsonObject> current(const QString& id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.cend() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] int timesApplied(const QString& id) const { return m_applied.value(id); }
    [[nodiscard]] QStringList ids() const { return m_rows.keys(); }

private:
    domain::Change change(const QString& id) const
    {
        const auto& row = *m_rows.constFind(id);
        return {QStringLiteral("enrollment"), QStringLiteral("put"), id, row.first, row.second};
    }

    domain::RuleContext m_context;
    qint64 m_rev = 100;
    QHash<QString, QPair<qint64, QJsonObject>> m_rows;
    QList<QString> m_feed;
    QHash<QString, domain::CommandResult> m_results;
    QHash<QString, int> m_applied;
};

QString targetOf(unsigned n)
{
    return domain::enrollmentId(kMe, QStringLiteral("c%1").arg(n % kCourses));
}

// The client's visible rows without what the clock wrote.
QMap<QString, QString> statesOf(Database& db)
{
    QMap<QString, QString> states;
    for (const auto& enrollment : Table<domain::Enrollment>::select(db, {}))
        states.insert(enrollment.id, enrollment.state);
    return states;
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files))
        QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
}

// What base and outbox say must be on screen.
QMap<QString, QString> replayed(Database& db)
{
    QMap<QString, QString> states = statesOf(db);
    auto base = db.statement("SELECT id, data FROM base");
    while (base.next()) {
        std::optional<QJsonObject> row;
        if (!base.isNull(1))
            row = QJsonDocument::fromJson(base.bytes(1)).object();
        const bool onServer = row.has_value();
        for (const auto& entry : Outbox(db).itemsOf(base.text(0))) {
            if (entry.state == OutboxState::Wedged && onServer)
                continue;
            if (auto effect = domain::applyRule(entry.command, ruleContext(db, kMe, entry.command, row), row))
                row = *effect;
        }
        if (row)
            states.insert(base.text(0), row->value(QStringLiteral("state")).toString());
        else
            states.remove(base.text(0));
    }
    return states;
}

} // namespace

// Random histories: a person's commands, feed pages, answers, lost answers, refusals, kills.
class TestInterleaving final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrder_endsLikeTheServerAndAppliesOnce_data();
    void anyOrder_endsLikeTheServerAndAppliesOnce();
};

void TestInterleaving::anyOrder_endsLikeTheServerAndAppliesOnce_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestInterleaving::anyOrder_endsLikeTheServerAndAppliesOnce()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    QTemporaryDir folders;
    int generation = 0;
    QString folder = folders.filePath(QStringLiteral("0"));
    auto store = support::StoreBuilder::openIn(folder);
    ModelServer server(ruleContext(store->writer(), kMe, {}, {}));
    qsizetype cursor = 0;
    QStringList queued;
    const auto now = QDateTime::currentDateTimeUtc().addYears(1);
    const auto feed = [&] { return support::feedAll(store->writer(), server.page(cursor)).has_value(); };

    for (int step = 0; step < 60; ++step) {
        Outbox outbox(store->writer());
        switch (random() % 7) {
        case 0:
        case 1: { // the person does something; rules may refuse it
            domain::Command command;
            command.target = targetOf(random());
            const bool registers = random() % 2 == 0;
            command.kind = registers ? QStringLiteral("enrollment.register") : QStringLiteral("enrollment.withdraw");
            if (registers)
                command.payload = {{QStringLiteral("course_id"), command.target.section(QLatin1Char(':'), 1)}};
            if (const auto done = outbox.enqueue(command, kMe))
                queued.append(done->id);
            break;
        }
        case 2: // the server changes something by itself
        {
            const QString id = targetOf(random());
            domain::Enrollment enrollment;
            enrollment.id = id;
            enrollment.personId = kMe;
            enrollment.courseId = id.section(QLatin1Char(':'), 1);
            enrollment.state = random() % 2 == 0 ? QStringLiteral("active") : QStringLiteral("withdrawn");
            server.put(id, domain::toJson(enrollment));
            break;
        }
        case 3:
            QVERIFY(feed());
            break;
        case 4: // heads are sent; some answers are lost on the way
            for (const auto& entry : outbox.next(3, now)) {
                QVERIFY(outbox.markSending({entry.command.id}));
                const auto result = server.take(entry.command, random() % 5 == 0);
                if (random() % 3 == 0)
                    QVERIFY(outbox.postpone({entry.command.id}, now.addSecs(-5), {}));
                else
                    QVERIFY(outbox.settle(result));
            }
            break;
        case 5: // a wedged command is decided
            for (const auto& entry : outbox.items()) {
                if (entry.state != OutboxState::Wedged)
                    continue;
                if (random() % 2 == 0)
                    QVERIFY(outbox.discard(entry.command.id));
                else
                    QVERIFY(outbox.retry(entry.command.id));
                break;
            }
            break;
        case 6: { // killed: what is on disk now is what the next start finds
            if (random() % 4 > 0)
                break;
            const QString next = folders.filePath(QString::number(++generation));
            copyFolder(folder, next);
            store = support::StoreBuilder::openIn(next);
            folder = next;
            for (const auto& entry : Outbox(store->writer()).items())
                QVERIFY(entry.state != OutboxState::Sending);
            break;
        }
        }
        QCOMPARE(statesOf(store->writer()), replayed(store->writer()));
    }

    // The network is back: everything is sent, refused things are given up, the feed is read to its end.
    for (int round = 0; round < 200 && Outbox(store->writer()).count() > 0; ++round) {
        Outbox outbox(store->writer());
        for (const auto& entry : outbox.next(10, now))
            QVERIFY(outbox.settle(server.take(entry.command, false)));
        for (const auto& entry : outbox.items()) {
            if (entry.state == OutboxState::Wedged)
                QVERIFY(outbox.discard(entry.command.id));
        }
    }
    QVERIFY(feed());
    QCOMPARE(Outbox(store->writer()).count(), 0);
    QCOMPARE(store->writer().number("SELECT count(*) FROM base").value_or(-1), 0);
    QMap<QString, QString> expected;
    for (const QString& id : server.ids())
        expected.insert(id, server.current(id)->value(QStringLiteral("state")).toString());
    QCOMPARE(statesOf(store->writer()), expected);
    for (const QString& id : queued)
        QVERIFY(server.timesApplied(id) <= 1);
}

QTEST_GUILESS_MAIN(TestInterleaving)
#include "tst_interleaving.moc"
