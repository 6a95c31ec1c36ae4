// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticewords.h"

#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <array>

namespace models {

namespace {

class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(models::NoticeText)
};

struct NoticeKind
{
    const char* kind;
    const char* icon;
    const char* said; // %1: who, %2: what it is about
    const char* name;
};

constexpr std::array kNoticeKinds{
    NoticeKind{"mention", "message-circle", QT_TRANSLATE_NOOP("models::NoticeText", "%1 mentions you"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Somebody mentions me")},
    NoticeKind{"reply", "reply", QT_TRANSLATE_NOOP("models::NoticeText", "%1 replies"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Replies to what I wrote")},
    NoticeKind{"message", "mail", QT_TRANSLATE_NOOP("models::NoticeText", "%1 writes to you"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Messages")},
    NoticeKind{"request", "inbox", QT_TRANSLATE_NOOP("models::NoticeText", "%1 answers your request"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Answers to my requests")},
    NoticeKind{"desk", "inbox", QT_TRANSLATE_NOOP("models::NoticeText", "%1 asks for a course"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Requests that wait for me")},
    NoticeKind{"badge", "award", QT_TRANSLATE_NOOP("models::NoticeText", "You have earned a badge"),
               QT_TRANSLATE_NOOP("models::NoticeText", "New badges")},
    NoticeKind{"kudos", "hand-heart", QT_TRANSLATE_NOOP("models::NoticeText", "%1 gives you kudos"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Kudos")},
    NoticeKind{"contested", "user", QT_TRANSLATE_NOOP("models::NoticeText", "%1 contests the level that you gave"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Levels that are contested")},
    NoticeKind{"recommended", "book-open", QT_TRANSLATE_NOOP("models::NoticeText", "%1 recommends a course"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Courses that are recommended to me")},
    NoticeKind{"ask", "users", QT_TRANSLATE_NOOP("models::NoticeText", "%1 asks to join"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Somebody asks to join")},
    NoticeKind{"invited", "users", QT_TRANSLATE_NOOP("models::NoticeText", "%1 invites you"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Invitations to communities")},
    NoticeKind{"removed", "log-out", QT_TRANSLATE_NOOP("models::NoticeText", "%1 has removed you from a community"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Somebody removes me from a community")},
    NoticeKind{"answer_gone", "message-circle",
               QT_TRANSLATE_NOOP("models::NoticeText", "The answer that you accepted was hidden or removed"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Answers that I accepted and that are gone")},
    NoticeKind{"report", "flag", QT_TRANSLATE_NOOP("models::NoticeText", "%1 reports something"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Reports to moderate")},
    NoticeKind{"event", "calendar", QT_TRANSLATE_NOOP("models::NoticeText", "It begins soon"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Reminders of sessions and events")},
    NoticeKind{"event_new", "calendar", QT_TRANSLATE_NOOP("models::NoticeText", "%1 plans an event"),
               QT_TRANSLATE_NOOP("models::NoticeText", "New events in my communities")},
    NoticeKind{"event_changed", "calendar", QT_TRANSLATE_NOOP("models::NoticeText", "%1 moves an event"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Changes of events that I come to")},
    NoticeKind{"due", "clock", QT_TRANSLATE_NOOP("models::NoticeText", "Due tomorrow"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Reminders of due dates")},
    NoticeKind{"ends", "award", QT_TRANSLATE_NOOP("models::NoticeText", "A badge of yours ends"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Reminders of badges that end")},
    NoticeKind{"mentor_asked", "graduation-cap",
               QT_TRANSLATE_NOOP("models::NoticeText", "A mentorship with %1 waits for you"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Questions for a mentorship")},
    NoticeKind{"mentor_answered", "graduation-cap", QT_TRANSLATE_NOOP("models::NoticeText", "%1 agrees"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Answers about mentorships and sessions")},
    NoticeKind{"session_proposed", "calendar", QT_TRANSLATE_NOOP("models::NoticeText", "%1 proposes a session"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Sessions that are proposed")},
    NoticeKind{"session_moved", "calendar", QT_TRANSLATE_NOOP("models::NoticeText", "%1 proposes another time"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Sessions that are moved")},
    NoticeKind{"session_cancelled", "calendar", QT_TRANSLATE_NOOP("models::NoticeText", "%1 cancels a session"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Sessions that are cancelled")},
    NoticeKind{"mentor_ended", "graduation-cap", QT_TRANSLATE_NOOP("models::NoticeText", "%1 has ended the mentorship"),
               QT_TRANSLATE_NOOP("models::NoticeText", "Mentorships that end")},
};

const NoticeKind* kindNamed(const QString& kind)
{
    for (const NoticeKind& one : kNoticeKinds) {
        if (kind == QLatin1StringView(one.kind))
            return &one;
    }
    return nullptr;
}

// What an answer, or its absence, makes of it; of the first that fits.
struct NoticeAnswer
{
    const char* kind; // empty: any
    const char* answer;
    bool session = false; // it is about one
    const char* said;
};

constexpr std::array kNoticeAnswers{
    NoticeAnswer{"mentor_answered", "agreed", true, QT_TRANSLATE_NOOP("models::NoticeText", "%1 agrees to a session")},
    NoticeAnswer{"mentor_answered", "agreed", false,
                 QT_TRANSLATE_NOOP("models::NoticeText", "%1 agrees to the mentorship")},
    NoticeAnswer{"mentor_answered", "feedback", false,
                 QT_TRANSLATE_NOOP("models::NoticeText", "%1 lets you read their feedback")},
    NoticeAnswer{"", "perhaps", true, QT_TRANSLATE_NOOP("models::NoticeText", "%1 says perhaps to a session")},
    NoticeAnswer{"mentor_answered", "declined", true, QT_TRANSLATE_NOOP("models::NoticeText", "%1 declines a session")},
    NoticeAnswer{"mentor_answered", "declined", false,
                 QT_TRANSLATE_NOOP("models::NoticeText", "%1 declines the mentorship")},
    NoticeAnswer{"invited", "declined", false, QT_TRANSLATE_NOOP("models::NoticeText", "%1 declines the invitation")},
    NoticeAnswer{"", "kept", true,
                 QT_TRANSLATE_NOOP("models::NoticeText", "%1 declines the new time: the agreed one stays")},
    NoticeAnswer{"", "place", false, QT_TRANSLATE_NOOP("models::NoticeText", "%1 changes where an event is")},
    NoticeAnswer{"", "cancelled", false, QT_TRANSLATE_NOOP("models::NoticeText", "%1 cancels an event")},
    NoticeAnswer{"", "added", false, QT_TRANSLATE_NOOP("models::NoticeText", "%1 adds you to a group")},
    NoticeAnswer{"", "removed", false, QT_TRANSLATE_NOOP("models::NoticeText", "%1 takes you out of a group")},
    NoticeAnswer{"", "not_admitted", false,
                 QT_TRANSLATE_NOOP("models::NoticeText", "%1 does not admit you to a community")},
    NoticeAnswer{"", "revoked", false, QT_TRANSLATE_NOOP("models::NoticeText", "A badge of yours was revoked")},
    NoticeAnswer{"", "ended", false,
                 QT_TRANSLATE_NOOP("models::NoticeText", "You have earned a badge that has ended by now")},
    NoticeAnswer{"", "office", false,
                 QT_TRANSLATE_NOOP("models::NoticeText", "Learning & development recommends a course to you")},
    NoticeAnswer{"", "withdrawn", false,
                 QT_TRANSLATE_NOOP("models::NoticeText", "%1 takes the question for a mentorship back")},
};

const char* answerWords(const domain::Notice& notice)
{
    const auto is = [&](const char* kind) { return notice.kind == QLatin1StringView(kind); };
    const bool session = notice.aboutKind == QLatin1StringView("mentorship") && !notice.partId.isEmpty();
    for (const NoticeAnswer& one : kNoticeAnswers) {
        const bool fits = *one.kind == 0 || is(one.kind);
        if (fits && notice.answer == QLatin1StringView(one.answer) && one.session == session)
            return one.said;
    }
    if (is("invited") && notice.who.isEmpty())
        return QT_TRANSLATE_NOOP("models::NoticeText", "You are invited");
    if (is("removed") && notice.who.isEmpty())
        return QT_TRANSLATE_NOOP("models::NoticeText", "You were removed from a community");
    if (notice.settled && is("mentor_asked")) // it waits no more
        return QT_TRANSLATE_NOOP("models::NoticeText", "A mentorship with %1 was proposed");
    return nullptr;
}

// What it is now, and what it was.
QString changedWords(const QString& before, const QString& now)
{
    if (before.isEmpty() || before == now)
        return now;
    return now.isEmpty() ? NoticeText::tr("no longer %1").arg(apart(before))
                         : NoticeText::tr("%1 instead of %2").arg(apart(now), apart(before));
}

// Whose clock differs, and how, is said once.
QString whenWords(const domain::Notice& notice)
{
    return changedWords(notice.whenBefore.isValid() ? momentWords(notice.whenBefore, QStringList()) : QString(),
                        momentWords(notice.when, notice.zones));
}

} // namespace

NoticeWords noticeWords(const domain::Notice& notice)
{
    const NoticeKind* kind = kindNamed(notice.kind);
    QStringList parts{notice.title, changedWords(notice.textBefore, notice.text)};
    parts.removeAll(QString());
    const QString who = notice.who.isEmpty() ? NoticeText::tr("Somebody") : notice.who;
    QString said = kind ? NoticeText::tr(kind->said) : notice.kind;
    if (notice.kind == QLatin1StringView("both_kept"))
        said = NoticeText::tr("Changed elsewhere, too: both texts are kept");
    if (!notice.parts.isEmpty()) {
        const int count = int(notice.parts.size());
        said = notice.unread ? NoticeText::tr("%n new replies", nullptr, count)
                             : NoticeText::tr("%n replies", nullptr, count);
        parts = {notice.title, NoticeText::tr("%1: %2", "who, what they wrote").arg(apart(who), apart(notice.text))};
    }
    if (const char* answered = answerWords(notice))
        said = NoticeText::tr(answered);
    if (notice.answer == QLatin1StringView("unsigned"))
        parts.append(NoticeText::tr("waiting for the organisation's signature"));
    if (notice.answer == QLatin1StringView("ended"))
        parts.append(NoticeText::tr("ended on %1").arg(dayWords(notice.when.toLocalTime().date())));
    else if (notice.when.isValid())
        parts.insert(notice.title.isEmpty() ? 0 : 1, whenWords(notice));
    if (notice.kind == QLatin1StringView("ends")) {
        const bool certificate = notice.aboutKind == QLatin1StringView("course");
        if (!notice.until.isValid())
            said = certificate ? NoticeText::tr("A certificate of yours has ended")
                               : NoticeText::tr("A badge of yours has ended");
        else if (certificate)
            said = NoticeText::tr("A certificate of yours ends");
        if (notice.until.isValid())
            parts.append(dayWords(notice.until.toLocalTime().date()));
    }
    return {said.contains(QLatin1StringView("%1")) ? said.arg(apart(who)) : said, inLine(parts),
            QLatin1StringView(kind ? kind->icon : "bell")};
}

QString noticeKindWords(const QString& kind)
{
    const NoticeKind* known = kindNamed(kind);
    return known ? NoticeText::tr(known->name) : kind;
}

QString muteWords(bool muted)
{
    return muted ? NoticeText::tr("No longer mute") : NoticeText::tr("Mute");
}

QString muteHint()
{
    return NoticeText::tr("No notifications from here, but for those that mention you");
}

} // namespace models
