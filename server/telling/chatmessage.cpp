// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/chatmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace telling {

namespace {

// English: of a chat room nobody knows the language.
QString headOf(const Happened& happened)
{
    const QString who = happened.who.isEmpty() ? QStringLiteral("Somebody") : happened.who;
    if (happened.what == QLatin1StringView("event"))
        return QStringLiteral("%1 plans an event in %2").arg(who, happened.community);
    return happened.what == QLatin1StringView("post") ? QStringLiteral("%1 replies in %2").arg(who, happened.community)
                                                      : QStringLiteral("%1 asks in %2").arg(who, happened.community);
}

// Slack reads &, < and > only (and '<!channel>' with them); a zero-width space keeps its own marks from working.
QString forSlack(QString text)
{
    text.replace(QLatin1Char('&'), QLatin1StringView("&amp;"));
    text.replace(QLatin1Char('<'), QLatin1StringView("&lt;"));
    text.replace(QLatin1Char('>'), QLatin1StringView("&gt;"));
    for (const QChar mark : QStringLiteral("*_~`"))
        text.replace(mark, QString(QChar(0x200B)) + mark);
    return text;
}

// As it is: marks in an address are no marks.
QString slackLink(QString link)
{
    link.replace(QLatin1Char('&'), QLatin1StringView("&amp;"));
    return link.isEmpty() ? link : QLatin1Char('<') + link + QLatin1Char('>');
}

// Backslashes before all that marks up; '@' must not begin a word.
QString forMarkdown(const QString& text)
{
    QString safe;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_{}[]()<>#+-.!|~:").contains(c))
            safe.append(QLatin1Char('\\'));
        safe.append(c);
        if (c == QLatin1Char('@'))
            safe.append(QChar(0x200B));
    }
    return safe;
}

QByteArray written(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject block(const QString& text, const char* weight, bool subtle)
{
    return {{QStringLiteral("type"), QStringLiteral("TextBlock")},
            {QStringLiteral("text"), text},
            {QStringLiteral("weight"), QLatin1StringView(weight)},
            {QStringLiteral("isSubtle"), subtle},
            {QStringLiteral("wrap"), true}};
}

QByteArray teamsBody(const Happened& happened)
{
    const QJsonArray blocks{block(forMarkdown(headOf(happened)), "default", true),
                            block(forMarkdown(happened.title), "bolder", false),
                            block(forMarkdown(happened.text), "default", false)};
    QJsonObject card{{QStringLiteral("$schema"), QStringLiteral("http://adaptivecards.io/schemas/adaptive-card.json")},
                     {QStringLiteral("type"), QStringLiteral("AdaptiveCard")},
                     {QStringLiteral("version"), QStringLiteral("1.4")},
                     {QStringLiteral("body"), blocks}};
    if (!happened.link.isEmpty())
        card.insert(QStringLiteral("actions"),
                    QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("Action.OpenUrl")},
                                           {QStringLiteral("title"), QStringLiteral("Open in LXCP")},
                                           {QStringLiteral("url"), happened.link}}});
    const QJsonObject attachment{
        {QStringLiteral("contentType"), QStringLiteral("application/vnd.microsoft.card.adaptive")},
        {QStringLiteral("content"), card}};
    return written(
        {{QStringLiteral("type"), QStringLiteral("message")}, {QStringLiteral("attachments"), QJsonArray{attachment}}});
}

QByteArray ownBody(const Happened& happened)
{
    const bool event = happened.what == QLatin1StringView("event");
    const bool post = happened.what == QLatin1StringView("post");
    const QJsonObject data{{QStringLiteral("id"), happened.id},
                           {QStringLiteral("community_id"), happened.communityId},
                           {QStringLiteral("community"), happened.community},
                           {QStringLiteral("who"), happened.who},
                           {QStringLiteral("title"), happened.title},
                           {QStringLiteral("text"), happened.text},
                           {QStringLiteral("link"), happened.link}};
    return written({{QStringLiteral("type"), event  ? QStringLiteral("event.planned")
                                             : post ? QStringLiteral("post.written")
                                                    : QStringLiteral("thread.started")},
                    {QStringLiteral("timestamp"), happened.at.toUTC().toString(Qt::ISODateWithMs)},
                    {QStringLiteral("data"), data}});
}

QString joined(const QString& head, const QString& title, const QString& text, const char* bold, const QString& link)
{
    const QLatin1StringView mark(bold);
    QStringList lines{head, mark + title + mark, text, link};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QByteArray bodyFor(Format format, const Happened& happened)
{
    switch (format) {
    case Format::Slack:
        return written({{QStringLiteral("text"), joined(forSlack(headOf(happened)), forSlack(happened.title),
                                                        forSlack(happened.text), "*", slackLink(happened.link))}});
    case Format::Mattermost:
        return written({{QStringLiteral("text"), joined(forMarkdown(headOf(happened)), forMarkdown(happened.title),
                                                        forMarkdown(happened.text), "**", happened.link)}});
    case Format::Teams:
        return teamsBody(happened);
    case Format::Lxcp:
        break;
    }
    return ownBody(happened);
}

} // namespace telling
