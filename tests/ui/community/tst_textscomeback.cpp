// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/community/guild.h"
#include "ui/community/threadform.h"
#include "ui/community/threadview.h"
#include "ui/messages/messagesview.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/theme.h"

#include <QDataStream>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace support;

namespace {

const QString kDraft = QStringLiteral("thread:") + kThread;

QString fileNamed(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes = "knots")
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

// A file of a type that no rule takes.
QByteArray impossibleFile()
{
    QByteArray attached;
    QDataStream stream(&attached, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << qint32(1) << QList<std::pair<QString, QString>>() << qint32(1) << QStringLiteral("knots.txt")
           << QString(300, u't') << QByteArray("knots");
    return attached;
}

QString note(QWidget& view)
{
    const auto* label = part<QLabel>(view, "composer-note");
    return label ? label->text() : QString();
}

void send(QPlainTextEdit* text)
{
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

// Nothing that was written vanishes: what cannot be sent stands in its field again, with the reason.
class TestTextsComeBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void reply_withAFileOfALongName_isSent()
    {
        const QTemporaryDir folder;
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        auto* composer = view.findChild<widgets::Composer*>();
        composer->setText(QStringLiteral("With a file"));
        composer->addFile(fileNamed(folder, QString(240, u'l') + QStringLiteral(".txt")));
        QCOMPARE(composer->files().size(), 1);
        send(part<QPlainTextEdit>(view, "composer-text"));
        LXCP_TRY_COMPARE(guild.communities.thread(kThread, 10)->posts.size(), 2);
        const auto files = guild.communities.thread(kThread, 10)->posts.back().post.attachments;
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.front().name, QString(196, u'l') + QStringLiteral(".txt"));
        LXCP_TRY_COMPARE(guild.communities.drafts().text(kDraft), QString());
    }

    // Something long goes on in the store: what was written is neither in its field nor in the store.
    void whileTheStoreIsBusy_whatWasWrittenStaysInSight()
    {
        Guild guild;
        guild.built.close();
        const auto store = StoreBuilder::openIn(guild.built.folder(), store::Store::Threads::Own);
        services::CommunityService communities(*store, guild.clock, kMaya);
        services::MessageService direct(*store, guild.clock, kMaya);
        community::ThreadView view(communities);
        show(view, place(QStringLiteral("thread"), kThread));
        QSemaphore go;
        store->post([&go](store::Database&) { (void)go.tryAcquire(1, 20'000); });
        view.findChild<widgets::Composer*>()->setText(QStringLiteral("Around *it*"));
        send(part<QPlainTextEdit>(view, "composer-text"));
        services::NewText which;
        which.text = QStringLiteral("Which?");
        const QString begun = communities.startThread(kGuild, QStringLiteral("Hitches"), which, {});
        const auto words = [&view](const char* name) {
            const auto* label = part<QLabel>(view, name);
            return label ? label->text() : QString();
        };
        LXCP_TRY_VERIFY(words("thread-keeping").contains(QStringLiteral("Around it")));
        view.open(place(QStringLiteral("thread"), begun));
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(QStringLiteral("thread-soon")));
        QVERIFY(!part<QWidget>(view, "thread-nothing"));
        messages::MessagesView talks(direct, {});
        const QString talk = direct.startDirect(QStringLiteral("sam"));
        show(talks, place(QStringLiteral("conversation"), talk));
        QVERIFY(!part<QWidget>(talks, "conversation-none"));
        go.release();
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text")); // the new thread
        view.open(place(QStringLiteral("thread"), kThread));
        LXCP_TRY_COMPARE(communities.thread(kThread, 10)->posts.size(), 2);
        LXCP_TRY_VERIFY(!part<QLabel>(view, "thread-keeping"));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(talks, "composer-text"));
    }

    void reply_thatARuleRefuses_isInItsFieldAgain()
    {
        Guild guild;
        guild.communities.drafts().keepAttached(kDraft, impossibleFile());
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        QTest::keyClicks(text, QStringLiteral("Around it"));
        QCOMPARE(view.findChild<widgets::Composer*>()->files().size(), 1);
        QSignalSpy refused(&guild.communities, &services::CommunityService::refused);
        send(text);
        LXCP_TRY_COMPARE(refused.size(), 1);
        LXCP_TRY_COMPARE(text->toPlainText(), QStringLiteral("Around it"));
        QCOMPARE(view.findChild<widgets::Composer*>()->files().size(), 1);
        QVERIFY(!note(view).isEmpty());
        QCOMPARE(guild.communities.thread(kThread, 10)->posts.size(), 1);
        LXCP_TRY_COMPARE(guild.communities.drafts().text(kDraft), QStringLiteral("Around it"));
    }

    void newThread_thatARuleRefuses_comesBackWithEverything()
    {
        Guild guild;
        const QUrl where = place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("community"), kGuild}});
        guild.communities.drafts().keepAttached(QStringLiteral("new-thread:") + kGuild, impossibleFile());
        community::ThreadForm form(guild.communities);
        QList<QUrl> gone;
        connect(&form, &widgets::Page::go, &form, [&](const QUrl& to) {
            gone.append(to);
            if (to == where)
                form.open(to);
        });
        show(form, where);
        QTest::keyClicks(part<QLineEdit>(form, "thread-title"), QStringLiteral("Hitches"));
        auto* text = part<QPlainTextEdit>(form, "composer-text");
        QTest::keyClicks(text, QStringLiteral("Which?"));
        send(text);
        LXCP_TRY_COMPARE(gone.size(), 2);
        QCOMPARE(text->toPlainText(), QStringLiteral("Which?"));
        QCOMPARE(part<QLineEdit>(form, "thread-title")->text(), QStringLiteral("Hitches"));
        QCOMPARE(form.findChild<widgets::Composer*>()->files().size(), 1);
        QVERIFY(part<QLabel>(form, "thread-note"));
        QVERIFY(guild.waiting().filter(QStringLiteral("thread")).isEmpty());
    }

    void reasons_thatARuleRefuses_areInTheirFieldsAgain()
    {
        const QString tooLong(3000, QLatin1Char('x')); // more than any reason may have
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        const auto name = QStringLiteral("post-33333333-0000-4000-8000-000000000001");
        LXCP_TRY_VERIFY(view.findChild<QWidget*>(name));
        auto* card = view.findChild<QWidget*>(name);
        for (const char* act : {"post-hide", "post-report"}) {
            PRESS(*card, act);
            LXCP_TRY_VERIFY(part<QPlainTextEdit>(*card, "reason"));
            part<QPlainTextEdit>(*card, "reason")->setPlainText(tooLong);
            PRESS(*card, "reason-send");
            QVERIFY2(!part<QPlainTextEdit>(*card, "reason"), act);
            LXCP_TRY_VERIFY(part<QPlainTextEdit>(*card, "reason"));
            QCOMPARE(part<QPlainTextEdit>(*card, "reason")->toPlainText(), tooLong);
        }
        PRESS(view, "thread-lock");
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "lock-reason"));
        part<QPlainTextEdit>(view, "lock-reason")->setPlainText(tooLong);
        QSignalSpy refused(&guild.communities, &services::CommunityService::refused);
        PRESS(view, "lock-send");
        LXCP_TRY_COMPARE(refused.size(), 1);
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "lock-reason"));
        QCOMPARE(part<QPlainTextEdit>(view, "lock-reason")->toPlainText(), tooLong);
        QVERIFY(guild.waiting().isEmpty());
    }

    void message_thatARuleRefuses_isInItsFieldAgain()
    {
        Guild guild;
        const QString talk = guild.messages.startDirect(QStringLiteral("sam"));
        guild.messages.drafts().keepAttached(QStringLiteral("message:") + talk, impossibleFile());
        LXCP_TRY_VERIFY(guild.messages.page(talk, 10).has_value());
        messages::MessagesView view(guild.messages,
                                    [](const QString&, int) { return QList<std::pair<QString, QString>>(); });
        show(view, place(QStringLiteral("conversation"), talk));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        QTest::keyClicks(text, QStringLiteral("Look"));
        send(text);
        LXCP_TRY_VERIFY(!note(view).isEmpty());
        QCOMPARE(text->toPlainText(), QStringLiteral("Look"));
        QCOMPARE(view.findChild<widgets::Composer*>()->files().size(), 1);
        QVERIFY(guild.messages.page(talk, 10)->messages.isEmpty());
    }

    void textThatIsTooLong_saysSo_andIsNotSent()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        auto* text = part<QPlainTextEdit>(view, "composer-text");
        text->setFocus();
        text->setPlainText(QString(10'001, u'x'));
        LXCP_TRY_VERIFY(note(view).contains(view.locale().toString(10'001)));
        send(text);
        QCOMPARE(text->toPlainText().size(), 10'001);
        QVERIFY(!note(view).isEmpty());
        QVERIFY(guild.waiting().isEmpty());
        text->setPlainText(QString(10'000, u'x'));
        QVERIFY(note(view).isEmpty());
        send(text);
        LXCP_TRY_COMPARE(guild.communities.thread(kThread, 10)->posts.size(), 2);
    }

    void fileThatCannotGo_saysWhy()
    {
        const QTemporaryDir folder;
        widgets::Composer composer(QStringLiteral("Send"), domain::kAttachmentBytes);
        composer.show();
        composer.addFile(fileNamed(folder, QStringLiteral("empty.txt"), {}));
        QVERIFY(composer.files().isEmpty());
        QVERIFY(note(composer).contains(QStringLiteral("empty")));
        for (int i = 0; i < 11; ++i)
            composer.addFile(fileNamed(folder, QStringLiteral("%1.txt").arg(i)));
        QCOMPARE(composer.files().size(), 10);
        QVERIFY(note(composer).contains(QStringLiteral("10")));
    }

    // Those that there is room for go, and each of the others is named; then one writes on.
    void severalFiles_areAttachedAtOnce()
    {
        const QTemporaryDir folder;
        widgets::Composer composer(QStringLiteral("Send"), domain::kAttachmentBytes);
        composer.show();
        QVERIFY(QTest::qWaitForWindowActive(&composer));
        auto* attach = part<QAbstractButton>(composer, "composer-attach");
        attach->setFocus();
        QTest::keyClick(attach, Qt::Key_Space);
        auto* dialog = composer.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
        QStringList paths{fileNamed(folder, QStringLiteral("empty.txt"), {})};
        for (int i = 1; i <= 11; ++i)
            paths << fileNamed(folder, QStringLiteral("%1.txt").arg(i));
        Q_EMIT dialog->filesSelected(paths);
        dialog->close();
        QCOMPARE(composer.files().size(), 10);
        QCOMPARE(composer.files().back().name, QStringLiteral("10.txt"));
        QVERIFY2(note(composer).contains(QStringLiteral("empty.txt")), qPrintable(note(composer)));
        QVERIFY2(note(composer).contains(QStringLiteral("11.txt")), qPrintable(note(composer)));
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(composer, "composer-text")->hasFocus());
    }

    void controlEnter_sendsFromThePreview()
    {
        Guild guild;
        community::ThreadView view(guild.communities);
        show(view, place(QStringLiteral("thread"), kThread));
        QTest::keyClicks(part<QPlainTextEdit>(view, "composer-text"), QStringLiteral("**Around** it"));
        auto* preview = part<QAbstractButton>(view, "composer-preview");
        preview->setFocus();
        LXCP_TRY_VERIFY(preview->hasFocus());
        QTest::keyClick(preview, Qt::Key_Space);
        QVERIFY(preview->isChecked());
        QTest::keyClick(preview, Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_COMPARE(guild.communities.thread(kThread, 10)->posts.size(), 2);
        LXCP_TRY_VERIFY(part<QPlainTextEdit>(view, "composer-text"));
    }
};

QTEST_MAIN(TestTextsComeBack)
#include "tst_textscomeback.moc"
