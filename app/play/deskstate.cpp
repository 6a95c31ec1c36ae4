// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/play/desk.h"
#include "app/services/playsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace play {

namespace {

QString runtimeWord(services::Runtime runtime)
{
    switch (runtime) {
    case services::Runtime::Scorm12:
        return QStringLiteral("scorm12");
    case services::Runtime::Scorm2004:
        return QStringLiteral("scorm2004");
    case services::Runtime::Xapi:
        return QStringLiteral("xapi");
    case services::Runtime::Cmi5:
        return QStringLiteral("cmi5");
    case services::Runtime::None:
        break;
    }
    return QStringLiteral("none");
}

QString stateWord(services::PlayItem::State state)
{
    switch (state) {
    case services::PlayItem::State::Incomplete:
        return QStringLiteral("incomplete");
    case services::PlayItem::State::Completed:
        return QStringLiteral("completed");
    case services::PlayItem::State::Passed:
        return QStringLiteral("passed");
    case services::PlayItem::State::Failed:
        return QStringLiteral("failed");
    case services::PlayItem::State::NotStarted:
        break;
    }
    return QStringLiteral("open");
}

// The words of the bar that a browser shows, and of our own pages.
QJsonObject words()
{
    return {{QStringLiteral("steps"), Desk::tr("Steps")},
            {QStringLiteral("previous"), Desk::tr("Previous")},
            {QStringLiteral("next"), Desk::tr("Next")},
            {QStringLiteral("leave"), Desk::tr("Leave the course")},
            {QStringLiteral("open"), Desk::tr("not started")},
            {QStringLiteral("incomplete"), Desk::tr("begun")},
            {QStringLiteral("completed"), Desk::tr("completed")},
            {QStringLiteral("passed"), Desk::tr("passed")},
            {QStringLiteral("failed"), Desk::tr("failed")},
            {QStringLiteral("progress"), Desk::tr("Progress: %1 %")},
            {QStringLiteral("ended"), Desk::tr("Everything is saved. You can close this page and go back to LXCP.")},
            {QStringLiteral("nothing"), Desk::tr("Choose a step to go on.")},
            {QStringLiteral("gone"), Desk::tr("LXCP no longer serves this course. Open it there again to go on.")},
            {QStringLiteral("refused"), Desk::tr("That step is not open to you now.")},
            {QStringLiteral("page"), Desk::tr("Page %1 of %2")},
            {QStringLiteral("broken"), Desk::tr("This file cannot be shown.")}};
}

bool endsWithOneOf(const QString& path, std::initializer_list<const char*> endings)
{
    for (const char* ending : endings) {
        if (path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

QString frameAddress(const QString& launch)
{
    if (launch.isEmpty() || launch.startsWith(QLatin1StringView("https:")) ||
        launch.startsWith(QLatin1StringView("http:")))
        return launch;
    const QUrl url(launch);
    const QString path = url.path(QUrl::FullyEncoded);
    const auto inPage = [&](const char* page) {
        const QString query = url.hasQuery() ? QLatin1Char('&') + url.query(QUrl::FullyEncoded) : QString();
        return QString::fromLatin1(page) + QStringLiteral("?src=") +
               QString::fromLatin1(QUrl::toPercentEncoding(QStringLiteral("../") + path)) + query;
    };
    if (endsWithOneOf(path, {".mp4", ".m4v", ".webm", ".ogv", ".mp3", ".m4a", ".ogg"}))
        return inPage("video.html");
    if (endsWithOneOf(path, {".pdf"}))
        return inPage("pdf.html");
    if (endsWithOneOf(path, {"h5p.json"}))
        return inPage("h5p.html");
    return QStringLiteral("../") + launch;
}

QByteArray Desk::state() const
{
    QJsonArray items;
    for (const services::PlayItem& item : m_session.items()) {
        if (item.hidden)
            continue;
        items.append(QJsonObject{{QStringLiteral("id"), item.id},
                                 {QStringLiteral("title"), item.title},
                                 {QStringLiteral("depth"), item.depth},
                                 {QStringLiteral("launchable"), item.launchable},
                                 {QStringLiteral("enabled"), item.enabled},
                                 {QStringLiteral("current"), item.current},
                                 {QStringLiteral("state"), stateWord(item.state)}});
    }
    const services::PlayControls controls = m_session.controls();
    QJsonObject state{{QStringLiteral("version"), m_version},
                      {QStringLiteral("title"), m_session.title()},
                      {QStringLiteral("items"), items},
                      {QStringLiteral("progress"), m_session.progress()},
                      {QStringLiteral("next"), controls.showContinue && controls.canContinue},
                      {QStringLiteral("previous"), controls.showPrevious && controls.canPrevious},
                      {QStringLiteral("launch"), frameAddress(m_session.launch())},
                      {QStringLiteral("ended"), m_ended}};
    if (m_problem)
        state.insert(QStringLiteral("problem"), m_problem->code);
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

QByteArray Desk::config(const QUrlQuery& query) const
{
    QString current;
    for (const services::PlayItem& item : m_session.items()) {
        if (item.current)
            current = item.id;
    }
    const QJsonObject config{
        {QStringLiteral("runtime"), runtimeWord(m_session.runtime())},
        {QStringLiteral("page"), m_late.page},
        {QStringLiteral("frame"), query.queryItemValue(QStringLiteral("frame"))},
        {QStringLiteral("look"), query.queryItemValue(QStringLiteral("look"))},
        {QStringLiteral("launch"), frameAddress(m_session.launch())},
        {QStringLiteral("item"), current},
        {QStringLiteral("start"), m_start ? *std::exchange(m_start, {}) : m_session.startPosition()},
        {QStringLiteral("xapi"), m_loopback.isEmpty() ? QString() : m_loopback.toString() + QStringLiteral("xapi/")},
        {QStringLiteral("language"), QLocale().bcp47Name()},
        {QStringLiteral("rtl"), QLocale().textDirection() == Qt::RightToLeft},
        {QStringLiteral("state"), QJsonDocument::fromJson(state()).object()},
        {QStringLiteral("words"), words()}};
    // Inside a script element: no markup may come from a title.
    return QJsonDocument(config).toJson(QJsonDocument::Compact).replace("<", "\\u003c");
}

} // namespace play
