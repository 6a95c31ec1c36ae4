// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/bureau.h"
#include "ui/models/errorwords.h"

#include <QPushButton>

using bureau::Bureau;

class TestStateBanners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deactivated_isSaidWhereverOneIs();
    void renewalThatFails_saysWhy();
    void whatIsNotShown_saysNothing();
};

// Also with the next start: sync asks once, and keeps the answer.
void TestStateBanners::deactivated_isSaidWhereverOneIs()
{
    Bureau b(office::kMaya);
    QVERIFY(!b.find("departed-banner"));
    b.sync->now.reach = services::Reach::ServerTrouble;
    b.sync->now.lastError = base::Error{base::Error::Kind::Rejected, {}, 403, QStringLiteral("inactive-person"), 0};
    Q_EMIT b.sync->statusChanged();
    LXCP_TRY_VERIFY(b.find("departed-banner"));
    QCOMPARE(b.find("departed-banner")->accessibleName(),
             models::wordsForCode(QStringLiteral("inactive-person")).text());
    QVERIFY(b.find("departed-banner")->findChild<QPushButton*>());
    b.open("lxcp://course/c1");
    QVERIFY(b.find("departed-banner"));
    b.sync->now.reach = services::Reach::Online;
    b.sync->now.lastError.reset();
    Q_EMIT b.sync->statusChanged();
    LXCP_TRY_VERIFY(!b.find("departed-banner"));
}

void TestStateBanners::renewalThatFails_saysWhy()
{
    Bureau b(office::kMaya);
    b.accounts.session = services::SessionState::Expired;
    Q_EMIT b.accounts.stateChanged();
    LXCP_TRY_VERIFY(b.find("session-banner"));
    QTest::mouseClick(b.find("session-banner")->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(b.accounts.renewals, 1);
    const base::Error error{base::Error::Kind::Rejected, {}, 403, QStringLiteral("inactive-person"), 0};
    Q_EMIT b.accounts.stateChanged();
    Q_EMIT b.accounts.failed(error);
    QCOMPARE(b.find("session-banner")->accessibleName(), models::wordsFor(error).text());
}

void TestStateBanners::whatIsNotShown_saysNothing()
{
    Bureau b(office::kMaya);
    Q_EMIT b.sync->statusChanged();
    for (const auto* banner : b.window->findChildren<QWidget*>(QStringLiteral("session-banner")))
        QVERIFY(banner->accessibleName().isEmpty());
}

QTEST_MAIN(TestStateBanners)
#include "tst_statebanners.moc"
