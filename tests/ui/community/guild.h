// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/services/communityservice.h"
#include "app/services/messageservice.h"
#include "app/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "ui/widgets/page.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QtTest/QtTest>

namespace support {

using widgets::place;

inline const auto kMaya = QStringLiteral("maya");
inline const auto kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
inline const auto kThread = QStringLiteral("22222222-0000-4000-8000-000000000001");

// Maya moderates a guild; sam, a member, has answered her thread.
class Guild
{
public:
    explicit Guild(const char* role = "moderator")
    {
        const QByteArray guild = "\"community_id\":\"" + kGuild.toLatin1() + '"';
        const auto member = [&](const QByteArray& who, const QByteArray& held, const QByteArray& state = "member") {
            return CatalogLines::put("community_member", kGuild.toLatin1() + ':' + who, ++m_rev,
                                     guild + ",\"person_id\":\"" + who + "\",\"role\":\"" + held + "\",\"state\":\"" +
                                         state + "\",\"since\":\"2026-01-01T09:00:00.000Z\"");
        };
        built.lines(
            CatalogLines::put("person", "maya", 1, "\"name\":\"Maya Lind\"") +
            CatalogLines::put("person", "sam", 1, "\"name\":\"Sam Bell\"") +
            CatalogLines::put("person", "kim", 1, "\"name\":\"Kim Oh\"") +
            CatalogLines::put("community", kGuild.toLatin1(), ++m_rev,
                              "\"name\":\"Guild\",\"open\":true,\"members\":2,\"purpose\":\"Knots\"") +
            member("maya", role) + member("sam", "member") + member("kim", "member", "asked") +
            CatalogLines::put("thread", kThread.toLatin1(), ++m_rev,
                              guild + ",\"author_id\":\"maya\",\"title\":\"Bowline\",\"text\":\"How?\",\"created_at\":"
                                      "\"2026-03-01T09:00:00.000Z\"") +
            CatalogLines::put("post", "33333333-0000-4000-8000-000000000001", ++m_rev,
                              guild + ",\"thread_id\":\"" + kThread.toLatin1() +
                                  "\",\"author_id\":\"sam\",\"text\":\"Up the tree, @Maya Lind.\",\"mentions\":"
                                  "[\"maya\"],\"created_at\":\"2026-03-01T10:00:00.000Z\""));
    }

    QStringList waiting()
    {
        QStringList kinds;
        for (const auto& entry : store::Outbox(built.writer()).items())
            kinds.append(entry.command.kind);
        return kinds;
    }

    // By sam, an hour apart, of different lengths.
    void addReplies(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i) {
            m_last = QStringLiteral("44444444-0000-4000-8000-%1").arg(++m_replies, 12, 10, QLatin1Char('0'));
            const QDateTime at = QDateTime(QDate(2026, 3, 1), QTime(11, 0), Qt::UTC).addSecs(3600 * qint64(m_replies));
            lines += CatalogLines::put("post", m_last.toLatin1(), ++m_rev,
                                       "\"community_id\":\"" + kGuild.toLatin1() + "\",\"thread_id\":\"" +
                                           kThread.toLatin1() + "\",\"author_id\":\"sam\",\"text\":\"" +
                                           QByteArray("Over and under. ").repeated(1 + m_replies * 7 % 60) +
                                           "\",\"created_at\":\"" + domain::toWire(at).toLatin1() + '"');
        }
        built.lines(lines);
    }
    // Of sam and maya, weekly from today at 10:05 UTC in Berlin, and one that waits for an answer.
    void addSessions()
    {
        const auto session = [&](const char* id, const char* title, const char* state, const char* starts) {
            return CatalogLines::put("mentor_session", id, ++m_rev,
                                     QByteArray("\"mentorship_id\":\"m1\",\"mentor_id\":\"sam\",\"mentee_id\":"
                                                "\"maya\",\"timezone\":\"Europe/Berlin\",\"minutes\":30,\"rule\":"
                                                "\"FREQ=WEEKLY\",\"title\":\"") +
                                         title + "\",\"state\":\"" + state + "\",\"starts_at\":\"" + starts + '"');
        };
        built.lines(session("s1", "Bowlines", "accepted", "2026-02-23T10:05:00.000Z") +
                    session("s2", "Hitches", "proposed", "2026-03-02T09:55:00.000Z"));
    }
    [[nodiscard]] QString lastPost() const { return QStringLiteral("post-") + m_last; }

    StoreBuilder built;
    FakeClock clock;
    services::CommunityService communities{built.store(), clock, kMaya};
    services::MessageService messages{built.store(), clock, kMaya};

private:
    qint64 m_rev = 1;
    int m_replies = 0;
    QString m_last;
};

template <typename T = QAbstractButton>
T* part(QWidget& in, const char* name)
{
    for (T* found : in.findChildren<T*>(QLatin1StringView(name))) {
        if (found->isVisibleTo(&in))
            return found;
    }
    return nullptr;
}

// All words that one sees.
inline QString wordsIn(QWidget& view)
{
    QStringList words;
    for (const auto* label : view.findChildren<widgets::TextLabel*>()) {
        if (label->isVisibleTo(&view))
            words.append(label->text());
    }
    return words.join(QLatin1Char('\n'));
}

inline void show(widgets::Page& view, const QUrl& where)
{
    view.resize(900, 700);
    view.show();
    view.open(where);
    view.fill();
}

} // namespace support

// What a page has made is shown a turn later.
#define PRESS(in, name)                                                                                                \
    LXCP_TRY_VERIFY(part(in, name));                                                                                   \
    part(in, name)->click()
