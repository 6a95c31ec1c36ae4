// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lastview.h"

#include "tests/support/waiting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using shell::LastView;

// What is there for the next start when nobody closed the window.
class LastViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_isWrittenByItself_andGoesWhenTheWindowCloses()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini.last"));
        QWidget window;
        auto* last = new LastView(&window, file, [&window] {
            return QVariantMap{{QStringLiteral("title"), window.windowTitle()},
                               {QStringLiteral("size"), window.size()}};
        });
        window.show();
        window.resize(700, 500);
        window.setWindowTitle(QStringLiteral("Catalog"));
        QVERIFY(LastView::left(file).isEmpty()); // not while one is at it
        LXCP_TRY_COMPARE(LastView::left(file).value(QStringLiteral("title")).toString(), QStringLiteral("Catalog"));
        QCOMPARE(LastView::left(file).value(QStringLiteral("size")).toSize(), QSize(700, 500));
        window.setWindowTitle(QStringLiteral("Home"));
        LXCP_TRY_COMPARE(LastView::left(file).value(QStringLiteral("title")).toString(), QStringLiteral("Home"));
        last->forget();
        LXCP_TRY_VERIFY(!QFile::exists(file));
    }

    void damagedFile_isNothing()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("last"));
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("\x00\x00\x00\x09garbage", 11), QByteArray(5000, '\xff')}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
            file.close();
            QVERIFY(LastView::left(name).isEmpty());
        }
        QVERIFY(LastView::left({}).isEmpty());
    }
};

QTEST_MAIN(LastViewTest)
#include "tst_lastview.moc"
