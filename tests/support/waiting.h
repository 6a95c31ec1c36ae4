// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTest>
#include <QTimer>

#include <chrono>

namespace support {

using namespace std::chrono_literals;

// A loaded machine with two cores takes its time with Chromium.
inline const std::chrono::milliseconds kPatience{qEnvironmentVariableIsSet("LXCP_TEST_PATIENCE_MS")
                                                     ? qEnvironmentVariableIntValue("LXCP_TEST_PATIENCE_MS")
                                                     : 60'000};
// Between two looks at what itself asks a page, so that the page has time for its own things.
constexpr auto kBetweenLooks = 5ms;

// Until 'holds' says so; false after 'patience'. The thread waits for its next event and works on it when it comes:
// QTest::qWaitFor sleeps 10 ms between looks, and Chromium, whose browser lives in this thread, stands still meanwhile.
// 'holds' is called outside of any event, may wait itself, and is not called again when it held. With 'between' 0 it is
// looked at after all events that were there: for flags.
template <typename Predicate>
bool waitFor(Predicate holds, std::chrono::milliseconds patience = kPatience,
             std::chrono::milliseconds between = kBetweenLooks)
{
    QTimer wake; // what is looked at may change without an event
    wake.start(kBetweenLooks);
    const QDeadlineTimer end(patience);
    while (!holds()) {
        if (end.hasExpired())
            return false;
        const QDeadlineTimer look(between);
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (!look.hasExpired());
    }
    return true;
}

// A flag that an event sets.
inline bool waitForFlag(const bool& flag, std::chrono::milliseconds patience = kPatience)
{
    return waitFor([&flag] { return flag; }, patience, 0ms);
}

template <typename Value, typename Wanted>
bool isSame(const Value& value, const Wanted& wanted)
{
    if constexpr (std::is_floating_point_v<Value>)
        return qFuzzyCompare(value + 1, Value(wanted) + 1);
    else
        return value == wanted;
}

} // namespace support

// Unlike QTRY_VERIFY and QTRY_COMPARE they do not read 'what' again when that has held: it may do something.
#define LXCP_TRY_VERIFY(what) QVERIFY2(support::waitFor([&] { return bool(what); }), #what)
#define LXCP_TRY_COMPARE(what, wanted)                                                                                 \
    do {                                                                                                               \
        std::decay_t<decltype(what)> lxcpSeen{};                                                                       \
        (void)support::waitFor([&] {                                                                                   \
            lxcpSeen = what;                                                                                           \
            return support::isSame(lxcpSeen, wanted);                                                                  \
        });                                                                                                            \
        QCOMPARE(lxcpSeen, wanted);                                                                                    \
    } while (false)
