// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outboxfiles.h"

#include "app/domain/talk.h"
#include "tests/support/storebuilder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace store;
using support::CatalogLines;
using support::StoreBuilder;

namespace {

const auto kMe = QStringLiteral("maya");
const auto kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QByteArray kBytes("A bowline.");

} // namespace

// What the outbox shows, counts and is told of a text is about its files, too.
class TestOutboxFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_built = std::make_unique<StoreBuilder>();
        const QByteArray guild = "\"community_id\":\"" + kGuild.toLatin1() + '"';
        m_built->lines(CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\"") +
                       CatalogLines::put("community", kGuild.toLatin1(), 2, "\"name\":\"Guild\",\"open\":true") +
                       CatalogLines::put("community_member", kGuild.toLatin1() + ":maya", 3,
                                         guild + ",\"person_id\":\"maya\",\"role\":\"member\",\"state\":\"member\""));
        m_file = domain::attachmentId(
            kGuild, QString::fromLatin1(QCryptographicHash::hash(kBytes, QCryptographicHash::Sha256).toHex()));
        put("attachment.put", m_file,
            {{QStringLiteral("place_id"), kGuild}, {QStringLiteral("data"), QString::fromLatin1(kBytes.toBase64())}});
    }

    void refusedFile_andItsText_areOne()
    {
        Outbox outbox(m_built->writer());
        QCOMPARE(outbox.count(), 1); // a file alone
        const QString text = start("22222222-0000-4000-8000-000000000001");
        QCOMPARE(filesOfTexts(outbox.items()).value(text).size(), 1);
        QCOMPARE(outbox.count(), 1);
        refuse(idOf(m_file));
        QCOMPARE(outbox.counts().wedged, 1); // the text waits for it
        refuse(text);
        QCOMPARE(outbox.counts().wedged, 1);
        const auto again = retryWithFiles(m_built->writer(), text);
        QVERIFY(again);
        QCOMPARE(outbox.counts().wedged, 0);
        refuse(idOf(m_file));
        refuse(*again);
        QVERIFY(editWithFiles(m_built->writer(), *again, payload(QStringLiteral("Which?"))));
        QCOMPARE(outbox.counts().wedged, 0);
        QCOMPARE(outbox.items().size(), 2);
    }

    void discardedText_leavesAFileToAnotherOne()
    {
        Outbox outbox(m_built->writer());
        const QString first = start("22222222-0000-4000-8000-000000000001");
        const QString second = start("22222222-0000-4000-8000-000000000002");
        QVERIFY(discardWithFiles(m_built->writer(), first));
        QCOMPARE(filesOfTexts(outbox.items()).value(second).size(), 1);
        QVERIFY(discardWithFiles(m_built->writer(), second));
        QVERIFY(outbox.items().isEmpty());
    }

private:
    QString put(const char* kind, const QString& target, const QJsonObject& payload)
    {
        domain::Command made;
        made.kind = QLatin1StringView(kind);
        made.target = target;
        made.payload = payload;
        const auto queued = Outbox(m_built->writer()).enqueue(made, kMe);
        return queued ? queued->id : queued.error().detail;
    }
    [[nodiscard]] QJsonObject payload(const QString& text) const
    {
        const QJsonObject file{{QStringLiteral("id"), m_file},
                               {QStringLiteral("name"), QStringLiteral("knot.txt")},
                               {QStringLiteral("type"), QStringLiteral("text/plain")},
                               {QStringLiteral("size"), kBytes.size()}};
        return {{QStringLiteral("community_id"), kGuild},
                {QStringLiteral("title"), QStringLiteral("Bowline")},
                {QStringLiteral("text"), text},
                {QStringLiteral("attachments"), QJsonArray{file}}};
    }
    QString start(const char* thread)
    {
        return put("thread.start", QLatin1StringView(thread), payload(QStringLiteral("How?")));
    }
    QString idOf(const QString& target)
    {
        const auto found = Outbox(m_built->writer()).itemsOf(target);
        return found.isEmpty() ? QString() : found.front().command.id;
    }
    void refuse(const QString& id)
    {
        domain::CommandResult no;
        no.id = id;
        no.status = QStringLiteral("rejected");
        no.problems = {{{}, {}, 409, {}, QStringLiteral("not-allowed")}};
        QVERIFY(Outbox(m_built->writer()).settle(no));
    }

    std::unique_ptr<StoreBuilder> m_built;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestOutboxFiles)
#include "tst_outboxfiles.moc"
