// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/digest.h"
#include "server/telling/links.h"

#include "app/base/timezones.h"

#include <QCoreApplication>
#include <QLocale>

namespace telling {

namespace {

// One mail's words, in the language of its reader. What happened is said as the window says it.
struct Letter
{
    [[nodiscard]] QString say(const char* text, const char* context = "telling::Letter") const
    {
        return office.languages ? office.languages->say(reader.locale, context, text) : QString::fromUtf8(text);
    }
    [[nodiscard]] QString apart(const QString& part) const
    {
        return office.languages ? office.languages->apart(reader.locale, part) : part;
    }
    [[nodiscard]] QString sayNotice(const char* text) const { return say(text, "models::NoticeText"); }

    const DigestOffice& office;
    const domain::Person& reader;
};

QString headOf(const domain::Notice& notice, const Letter& letter)
{
    // As in ui/models/noticewords.cpp, from where their translations are.
    constexpr std::pair<const char*, const char*> kHeads[] = {
        {"mention", "%1 mentions you"},
        {"reply", "%1 replies"},
        {"message", "%1 writes to you"},
        {"request", "%1 answers your request"},
        {"desk", "%1 asks for a course"},
        {"badge", "You have earned a badge"},
        {"badge revoked", "A badge of yours was revoked"},
        {"kudos", "%1 gives you kudos"},
        {"contested", "%1 contests the level that you gave"},
        {"recommended", "%1 recommends a course"},
        {"recommended office", "Learning & development recommends a course to you"},
        {"ask", "%1 asks to join"},
        {"invited", "%1 invites you"},
        {"invited declined", "%1 declines the invitation"},
        {"removed", "%1 has removed you from a community"},
        {"removed not_admitted", "%1 does not admit you to a community"},
        {"answer_gone", "The answer that you accepted was hidden or removed"},
        {"message added", "%1 adds you to a group"},
        {"message removed", "%1 takes you out of a group"},
        {"report", "%1 reports something"},
        {"event_new", "%1 plans an event"},
        {"event_changed moved", "%1 moves an event"},
        {"event_changed place", "%1 changes where an event is"},
        {"event_changed cancelled", "%1 cancels an event"},
        {"mentor_asked", "A mentorship with %1 waits for you"},
        {"mentor_asked withdrawn", "%1 takes the question for a mentorship back"},
        {"mentor_answered", "%1 agrees to the mentorship"},
        {"mentor_answered declined", "%1 declines the mentorship"},
        {"mentor_answered feedback", "%1 lets you read their feedback"},
        {"mentor_answered session", "%1 agrees to a session"},
        {"mentor_answered perhaps session", "%1 says perhaps to a session"},
        {"mentor_answered declined session", "%1 declines a session"},
        {"mentor_answered kept session", "%1 declines the new time: the agreed one stays"},
        {"session_proposed", "%1 proposes a session"},
        {"session_moved", "%1 proposes another time"},
        {"session_cancelled", "%1 cancels a session"},
        {"mentor_ended", "%1 has ended the mentorship"},
        {"badge ended", "You have earned a badge that has ended by now"},
        {"ends", "A badge of yours ends"},
        {"ends past", "A badge of yours has ended"},
        {"ends course", "A certificate of yours ends"},
        {"ends course past", "A certificate of yours has ended"},
    };
    if (!notice.parts.isEmpty())
        return letter.say(QT_TRANSLATE_NOOP("telling::Letter", "New replies: %1")).arg(notice.parts.size());
    const bool same = notice.answer.isEmpty() || notice.answer == QLatin1StringView("agreed") ||
                      notice.answer == QLatin1StringView("unsigned");
    QString word = same ? notice.kind : notice.kind + QLatin1Char(' ') + notice.answer;
    if (notice.kind == QLatin1StringView("mentor_answered") && !notice.partId.isEmpty())
        word += QStringLiteral(" session");
    const bool ends = word == QLatin1StringView("ends");
    if (ends && notice.aboutKind == QLatin1StringView("course"))
        word += QStringLiteral(" course");
    if (ends && !notice.until.isValid())
        word += QStringLiteral(" past");
    const QString who = notice.who.isEmpty() ? letter.sayNotice("Somebody") : notice.who;
    for (const auto& [kind, text] : kHeads) {
        if (word != QLatin1StringView(kind))
            continue;
        const QString words = letter.sayNotice(text);
        return words.contains(QLatin1StringView("%1")) ? words.arg(letter.apart(who)) : words;
    }
    return notice.kind;
}

// A mail is read anywhere: the zone is named.
QString whenFor(const QDateTime& when, const Letter& letter)
{
    const QTimeZone zone(letter.reader.timezone.toUtf8());
    const QDateTime there = when.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    const QString& said = letter.reader.locale;
    const QLocale locale =
        letter.office.languages ? letter.office.languages->localeOf(said) : mail::Languages::englishOf(said);
    return locale.toString(there, QLocale::ShortFormat) + QLatin1Char(' ') + base::zoneLetters(there);
}

// What it is now, and what it was.
QString changed(const QString& before, const QString& now, const Letter& letter)
{
    if (before.isEmpty() || before == now)
        return now;
    return now.isEmpty() ? letter.sayNotice("no longer %1").arg(letter.apart(before))
                         : letter.sayNotice("%1 instead of %2").arg(letter.apart(now), letter.apart(before));
}

void addFresh(QStringList& lines, const domain::Notice& notice, const Letter& letter)
{
    const QString head = headOf(notice, letter);
    lines << QStringLiteral("* ") +
                 (notice.title.isEmpty() ? head : head + QStringLiteral(": ") + letter.apart(notice.title));
    const QDateTime when = notice.when.isValid() ? notice.when : notice.until;
    if (when.isValid()) {
        const QString before = notice.whenBefore.isValid() ? whenFor(notice.whenBefore, letter) : QString();
        lines << QStringLiteral("  ") + changed(before, whenFor(when, letter), letter);
    }
    if (const QString text = changed(notice.textBefore.simplified(), notice.text.simplified(), letter); !text.isEmpty())
        lines << QStringLiteral("  ") + text;
    if (const QString link = linkTo(letter.office.base, domain::noticePlace(notice)); !link.isEmpty())
        lines << QStringLiteral("  ") + link;
}

void addAhead(QStringList& lines, const domain::Notice& notice, const Letter& letter)
{
    const bool due = notice.kind == QLatin1StringView("due");
    const QString when = whenFor(notice.until, letter);
    const QString what =
        due ? letter.say(QT_TRANSLATE_NOOP("telling::Letter", "due: %1")).arg(letter.apart(notice.title))
            : letter.apart(notice.title);
    QString line = QStringLiteral("* ") + when + QStringLiteral(": ") + what;
    if (!notice.text.isEmpty())
        line += QStringLiteral(", ") + notice.text.simplified();
    lines << line;
}

} // namespace

mail::Message digestMail(const DigestContent& content, const domain::Person& person, const DigestOffice& office,
                         const QDateTime& now)
{
    const Letter letter{office, person};
    QStringList lines{letter.say(QT_TRANSLATE_NOOP("telling::Letter", "Hello %1,")).arg(letter.apart(person.name)),
                      QString()};
    if (!content.fresh.isEmpty()) {
        lines << letter.say(QT_TRANSLATE_NOOP("telling::Letter", "You have not read this yet:")) << QString();
        for (const domain::Notice& notice : content.fresh)
            addFresh(lines, notice, letter);
        lines << QString();
    }
    if (!content.ahead.isEmpty()) {
        lines << letter.say(QT_TRANSLATE_NOOP("telling::Letter", "Ahead of you:")) << QString();
        for (const domain::Notice& notice : content.ahead)
            addAhead(lines, notice, letter);
        lines << QString();
    }
    lines << letter.say(QT_TRANSLATE_NOOP(
        "telling::Letter", "How often this mail comes, and what is in it, you choose in LXCP under Notifications."));
    mail::Message message;
    message.from = office.from;
    message.to = {person.email, person.name};
    message.subject =
        content.fresh.isEmpty()
            ? letter.say(QT_TRANSLATE_NOOP("telling::Letter", "Ahead of you in LXCP"))
            : letter.say(QT_TRANSLATE_NOOP("telling::Letter", "New for you in LXCP: %1")).arg(content.fresh.size());
    message.text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    message.id =
        QStringLiteral("digest.%1.%2@%3").arg(person.id, now.toUTC().toString(QStringLiteral("yyyyMMdd")), office.host);
    message.date = now;
    return message;
}

} // namespace telling
