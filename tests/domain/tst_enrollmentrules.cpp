// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/enrollmentrules.h"

#include <QtTest/QtTest>

using namespace domain;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

RuleContext maya()
{
    RuleContext context;
    context.actorId = QStringLiteral("maya");
    return context;
}

Command command(const char* kind, const QString& target, const QJsonObject& payload = {})
{
    Command made;
    made.id = QStringLiteral("c1");
    made.kind = QLatin1StringView(kind);
    made.target = target;
    made.at = kNow;
    made.payload = payload;
    return made;
}

Command registration()
{
    return command("enrollment.register", QStringLiteral("maya:k8s"),
                   {{QStringLiteral("course_id"), QStringLiteral("k8s")}});
}

QJsonObject enrolled(const QString& state, bool mandatory = false)
{
    Enrollment enrollment;
    enrollment.id = QStringLiteral("maya:k8s");
    enrollment.personId = QStringLiteral("maya");
    enrollment.courseId = QStringLiteral("k8s");
    enrollment.state = state;
    enrollment.mandatory = mandatory;
    enrollment.progress = 40;
    return toJson(enrollment);
}

} // namespace

class TestEnrollmentRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void register_again_changesNothing()
    {
        const auto first = applyRule(registration(), maya(), std::nullopt);
        QVERIFY(first);
        Command later = registration();
        later.at = kNow.addDays(1);
        QCOMPARE(*applyRule(later, maya(), *first), *first);
        QCOMPARE(*applyRule(later, maya(), enrolled(QStringLiteral("active"))), enrolled(QStringLiteral("active")));
    }

    void register_afterWithdrawal_goesOnWithWhatWasBegun()
    {
        const auto again = applyRule(registration(), maya(), enrolled(QStringLiteral("withdrawn")));
        QVERIFY(again);
        QCOMPARE(fromJson<Enrollment>(*again)->state, QStringLiteral("active"));
        QCOMPARE(fromJson<Enrollment>(*again)->progress, 40);
        QJsonObject fresh = enrolled(QStringLiteral("withdrawn"));
        fresh.insert(QStringLiteral("progress"), 0);
        QCOMPARE(fromJson<Enrollment>(*applyRule(registration(), maya(), fresh))->state, QStringLiteral("registered"));
    }

    void register_forSomebodyElse_isRefused()
    {
        Command other = registration();
        other.target = QStringLiteral("sam:k8s");
        const auto done = applyRule(other, maya(), std::nullopt);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("not-allowed"));
    }

    void withdraw_fromMandatoryOrCompleted_isRefused()
    {
        const Command withdraw = command("enrollment.withdraw", QStringLiteral("maya:k8s"));
        QCOMPARE(applyRule(withdraw, maya(), enrolled(QStringLiteral("active"), true)).error().code,
                 QStringLiteral("not-allowed"));
        QCOMPARE(applyRule(withdraw, maya(), enrolled(QStringLiteral("completed"))).error().code,
                 QStringLiteral("wrong-state"));
        QCOMPARE(applyRule(withdraw, maya(), std::nullopt).error().code, QStringLiteral("no-such-target"));
        QVERIFY(applyRule(withdraw, maya(), enrolled(QStringLiteral("active"))));
    }

    void pathway_joinLeaveJoin_startsAgain()
    {
        const Command join =
            command("pathway.join", QStringLiteral("maya:p1"), {{QStringLiteral("pathway_id"), QStringLiteral("p1")}});
        const auto joined = applyRule(join, maya(), std::nullopt);
        QVERIFY(joined);
        const auto left = applyRule(command("pathway.leave", QStringLiteral("maya:p1")), maya(), *joined);
        QVERIFY(left);
        QCOMPARE(fromJson<PathwayEnrollment>(*left)->state, QStringLiteral("left"));
        Command later = join;
        later.at = kNow.addDays(3);
        QCOMPARE(fromJson<PathwayEnrollment>(*applyRule(later, maya(), *left))->joinedAt, later.at);
    }

    void unknownCommand_isRejected()
    {
        QCOMPARE(applyRule(command("course.delete", QStringLiteral("x")), maya(), std::nullopt).error().code,
                 QStringLiteral("unknown-command"));
    }
};

QTEST_GUILESS_MAIN(TestEnrollmentRules)
#include "tst_enrollmentrules.moc"
