// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/messaging.h"

#include <QJsonObject>
#include <QTimeZone>

namespace domain {

// Something that a person is told. It is derived from what is in the cache and never stored: the same on each device,
// by the same id.
struct Notice
{
    QString id;
    // mention | reply | message | request | desk | badge | kudos | contested | recommended | ask | invited | report |
    // removed | answer_gone | event | event_new | event_changed | due | ends, and of mentoring mentor_asked |
    // mentor_answered | mentor_ended | session_proposed | session_moved | session_cancelled
    QString kind;
    QDateTime at;      // since when there is something to tell; of a reminder: when it is to be given
    QString aboutKind; // thread | conversation | request | badge | profile | community | event | course |
                       // pathway | mentorship
    QString aboutId;
    // The reply of the thread, the message of the conversation, the skill of the profile, the session of the
    // mentorship; may be empty.
    QString partId;
    QStringList places; // communities, threads, conversations by which it can be muted
    QString who;        // name of the person behind it; may be empty
    QString title;      // of what it is about
    QDateTime when; // of a session: the time that it was about; of an event that was moved: when to, of others: when
                    // it is now; of what begins: then
    QDateTime whenBefore; // event_changed: when it was until then; invalid: not known, or another thing changed
    QStringList zones;    // IANA, where the people of the session live, or the event is
    // mentor_answered: agreed | perhaps | declined | feedback, which one may read; mentor_asked: withdrawn, or empty;
    // event_changed: moved | place | cancelled; invited: declined, by whom I invited; badge: unsigned, while the
    // organisation has not signed it, ended, when it was over ('when') before it was given, or revoked; recommended:
    // office, when it is from learning & development; message: added | removed, of the person, to or from the group;
    // removed: not_admitted, of whom had asked to join
    QString answer;
    QString text;       // the beginning of what was said, of an event where it is; may be empty
    QString textBefore; // event_changed: where it was until then, likewise
    QStringList parts;  // ids of those that it stands for, when they are several: see noticegroups.h
    QDateTime until;    // when it is of no use any more: of a reminder, or of what changed about an event
    bool here = false;  // it has happened, whatever this machine's clock says: 'at' is the server's time
    bool unread = true;
    bool settled = false; // what came after it says more: it is history, and nobody is told of it any more
};

// Where it leads: name of the view and id, and what of it ("at" a reply or a skill, an "event", a "session"), when
// there is one.
struct NoticePlace
{
    QString view, id;
    QString name, value;
};
[[nodiscard]] NoticePlace noticePlace(const Notice& notice);

// That its place keeps by itself what of it was read: threads and conversations, how far. All others are read when
// somebody has followed them: a read mark of the kind 'notice' by the entry's id.
[[nodiscard]] bool isReadInItsPlace(const Notice& notice);

// What 'notices.set' takes to mute a place, or to hear of it again.
[[nodiscard]] QJsonObject mutingOf(const NoticeSettings& settings, const QString& place, bool muted);

// The same of a kind, or of eventMail().
[[nodiscard]] QJsonObject mutingOfKind(const NoticeSettings& settings, const QString& kind, bool muted);

// Kinds that a person can mute.
[[nodiscard]] QStringList noticeKinds();

// Among muted kinds a word that is none of them: no mail about events of communities, neither into the person's
// calendar nor in digests. What concerns an event that one comes to is mailed although its community is muted.
[[nodiscard]] QString eventMail();
[[nodiscard]] bool mailsEvents(const NoticeSettings& settings);

enum class Channel { Desktop, Mail };

struct Delivery
{
    enum class When { Now, Later, Never };
    When when = When::Never;
    QDateTime at; // Later: when
};

// The one set of rules for the desktop and for mail; the window shows everything. Nothing goes out that was read, or
// that is muted: kinds wholly, places but for mentions. The desktop waits for the end of quiet hours, and leaves out a
// reminder that is of no use by then. Mail goes with the next digest, at eight in the morning of the person's zone,
// weekly ones on Mondays; without a digest there is none, nor of events when no mail about them is wanted.
[[nodiscard]] Delivery deliveryOf(const Notice& notice, const NoticeSettings& settings, Channel channel,
                                  const QDateTime& now, const QTimeZone& zone);

// As quietDays has them: mon, tue, …
[[nodiscard]] bool isQuietDayName(const QString& word);

// When the quiet hours or days that 'now' lies in end; invalid: it is not quiet.
[[nodiscard]] QDateTime quietUntil(const NoticeSettings& settings, const QDateTime& now, const QTimeZone& zone);
// The first digest after 'now'; invalid: none is wanted.
[[nodiscard]] QDateTime nextDigest(const NoticeSettings& settings, const QDateTime& now, const QTimeZone& zone);

} // namespace domain
