// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/noticeservice.h"
#include "tests/ui/community/guild.h"
#include "ui/messages/messagesview.h"
#include "ui/models/noticewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace support;

namespace {

const auto kTalk = QStringLiteral("55555555-0000-4000-8000-000000000001");

QByteArray talkWith(const QByteArray& who)
{
    return CatalogLines::put("conversation", kTalk.toLatin1(), 80,
                             "\"direct\":true,\"created_by\":\"" + who + "\",\"people\":[\"maya\",\"" + who + "\"]") +
           CatalogLines::put("message", "66666666-0000-4000-8000-000000000001", 90,
                             "\"conversation_id\":\"" + kTalk.toLatin1() + "\",\"author_id\":\"" + who +
                                 "\",\"people\":[\"maya\",\"" + who +
                                 "\"],\"text\":\"Hello\",\"sent_at\":\"2026-03-01T10:00:00.000Z\",\"arrived_at\":"
                                 "\"2026-03-01T10:00:00.000Z\"");
}

QList<std::pair<QString, QString>> find(const QString& words, int)
{
    QList<std::pair<QString, QString>> people{{QStringLiteral("sam"), QStringLiteral("Sam Bell")},
                                              {QStringLiteral("sam2"), QStringLiteral("Sam Bell")},
                                              {QStringLiteral("kim"), QStringLiteral("Kim Oh")}};
    people.removeIf([&](const auto& one) { return !one.second.startsWith(words, Qt::CaseInsensitive); });
    return people;
}

} // namespace

// Two people of one name: nobody writes to the wrong one.
class TestNamesakes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void conversations_sayWithWhom()
    {
        Guild guild;
        guild.built.lines(namesakes() + talkWith("sam2"));
        guild.messages.startDirect(QStringLiteral("sam"));
        guild.messages.startDirect(QStringLiteral("kim"));
        LXCP_TRY_COMPARE(guild.messages.conversations().size(), 3);
        QStringList titles;
        for (const auto& row : guild.messages.conversations()) {
            titles.append(row.title);
            QVERIFY(row.face == QStringLiteral("Sam Bell") || row.face == QStringLiteral("Kim Oh"));
        }
        titles.sort();
        QCOMPARE(titles, (QStringList{QStringLiteral("Kim Oh"), QStringLiteral("Sam Bell (Cook)"),
                                      QStringLiteral("Sam Bell (Rigger · Loft)")}));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kTalk));
        LXCP_TRY_VERIFY(wordsIn(view).contains(QStringLiteral("Sam Bell (Rigger · Loft)")));
        const auto* row = view.findChild<widgets::ListRow*>(QStringLiteral("conversation-") + kTalk);
        QVERIFY(row && row->accessibleName().contains(QStringLiteral("Rigger · Loft")));
    }

    void choosing_saysWhoIsWho()
    {
        Guild guild;
        guild.built.lines(namesakes());
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("messages")));
        PRESS(view, "message-new");
        LXCP_TRY_VERIFY(part<QLineEdit>(view, "conversation-people"));
        part<QLineEdit>(view, "conversation-people")->setText(QStringLiteral("Sam"));
        LXCP_TRY_VERIFY(part(view, "found-sam") && part(view, "found-sam2"));
        const auto* other = part(view, "found-sam2");
        const QString heard = other->accessibleName() + other->accessibleDescription();
        QVERIFY2(heard.contains(QStringLiteral("Rigger · Loft")), qPrintable(heard));
        PRESS(view, "found-sam2");
        const auto chips = view.findChildren<widgets::Chip*>();
        QVERIFY(std::ranges::any_of(
            chips, [](const auto* chip) { return chip->text() == QStringLiteral("Sam Bell (Rigger · Loft)"); }));
        PRESS(view, "conversation-start");
        LXCP_TRY_COMPARE(guild.messages.conversations().size(), 1);
        QCOMPARE(guild.messages.conversations().front().conversation.people,
                 (QStringList{kMaya, QStringLiteral("sam2")}));
    }

    // Down marks one after the other, and Enter takes the one that is marked.
    void choosing_byKey_takesTheOneThatIsMarked()
    {
        Guild guild;
        guild.built.lines(namesakes());
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("messages")));
        QVERIFY(QTest::qWaitForWindowActive(&view));
        PRESS(view, "message-new");
        auto* field = part<QLineEdit>(view, "conversation-people");
        LXCP_TRY_VERIFY(field && field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("Sam"));
        LXCP_TRY_VERIFY(part(view, "found-sam2"));
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), part(view, "found-sam"));
        press(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), field);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), part(view, "found-sam2"));
        press(Qt::Key_Return);
        LXCP_TRY_VERIFY(field->hasFocus() && field->text().isEmpty());
        press(Qt::Key_Return); // nobody else: it is begun
        LXCP_TRY_COMPARE(guild.messages.conversations().size(), 1);
        QCOMPARE(guild.messages.conversations().front().conversation.people,
                 (QStringList{kMaya, QStringLiteral("sam2")}));
    }

    void longNames_leaveWhatTellsThemApartInSight()
    {
        Guild guild;
        const auto person = [](const char* id, const char* title) {
            return CatalogLines::put("person", id, 40,
                                     QByteArray("\"name\":\"Maria Magdalena Hohenlohe-Langenburg\",\"title\":\"") +
                                         title + '"');
        };
        guild.built.lines(person("sam", "Safety engineer for the whole of the northern harbour") +
                          person("sam2", "Safety engineer for the whole of the southern harbour") + talkWith("sam2"));
        guild.messages.startDirect(QStringLiteral("sam"));
        LXCP_TRY_COMPARE(guild.messages.conversations().size(), 2);
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("messages")));
        QStringList cut;
        widgets::setTextWitness([&](const widgets::CutText& one) { cut.append(one.text); });
        LXCP_TRY_COMPARE(view.findChildren<widgets::ListRow*>().size(), 2);
        view.grab();
        widgets::setTextWitness({});
        QVERIFY2(cut.filter(QStringLiteral("harbour")).isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        for (const auto* row : view.findChildren<widgets::ListRow*>())
            QVERIFY(row->toolTip().contains(QStringLiteral("harbour")));
    }

    void mentioning_inAMessage_saysWhoIsWho()
    {
        Guild guild;
        guild.built.lines(namesakes() + talkWith("sam2"));
        messages::MessagesView view(guild.messages, find);
        show(view, place(QStringLiteral("conversation"), kTalk));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        text->setFocus();
        LXCP_TRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("@Sam"));
        LXCP_TRY_VERIFY(part<QListWidget>(view, "composer-people"));
        const auto* people = part<QListWidget>(view, "composer-people");
        QCOMPARE(people->count(), 2);
        QCOMPARE(people->item(0)->text(), QStringLiteral("Sam Bell\nRigger · Loft"));
        QCOMPARE(people->item(1)->text(), QStringLiteral("Sam Bell\nCook · not in this conversation"));
        QCOMPARE(people->item(1)->data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Sam Bell · Cook · not in this conversation"));
        QVERIFY(people->height() >= people->sizeHintForRow(0) + people->sizeHintForRow(1));
        QTest::keyClick(text, Qt::Key_Down);
        QCOMPARE(people->currentRow(), 1);
    }

    void theBell_saysWho()
    {
        for (const bool two : {true, false}) {
            Guild guild;
            guild.built.lines((two ? namesakes() : QByteArray()) + talkWith(two ? "sam2" : "sam"));
            services::NoticeService notices(guild.built.store(), guild.clock, kMaya);
            QSignalSpy changed(&notices, &services::NoticeService::changed);
            notices.start();
            QVERIFY(changed.wait(10000));
            QString said;
            for (const auto& notice : notices.history()) {
                if (notice.aboutId == kTalk)
                    said = models::noticeWords(notice).title;
            }
            QVERIFY2(said.contains(two ? QStringLiteral("Sam Bell (Rigger · Loft)") : QStringLiteral("Sam Bell")) &&
                         said.contains(QLatin1Char('(')) == two,
                     qPrintable(said));
        }
    }

private:
    static QByteArray namesakes()
    {
        return CatalogLines::put("person", "sam", 40, "\"name\":\"Sam Bell\",\"title\":\"Cook\"") +
               CatalogLines::put("person", "sam2", 40,
                                 "\"name\":\"Sam Bell\",\"title\":\"Rigger\",\"department\":\"Loft\"");
    }
};

QTEST_MAIN(TestNamesakes)
#include "tst_namesakes.moc"
