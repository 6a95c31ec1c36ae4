// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/contentpage.h"

#include "app/play/site.h"
#include "ui/web/interceptor.h"
#include "ui/web/stage.h"

#include <QPointer>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace web {

ContentPage::ContentPage(QWebEngineProfile& profile) : QWebEnginePage(&profile)
{
    refuseRequests();
    connect(this, &QWebEnginePage::newWindowRequested, this, &ContentPage::openWindow);
    connect(this, &QWebEnginePage::fullScreenRequested, this, [this](QWebEngineFullScreenRequest request) {
        request.accept();
        if (m_visits.fullScreen)
            m_visits.fullScreen(request.toggleOn());
    });
}

void ContentPage::give(play::Site* site, Visits visits)
{
    m_site = site;
    m_visits = std::move(visits);
}

void ContentPage::refuseRequests()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

void ContentPage::turnAway(const QUrl& url, bool byPerson)
{
    qCInfo(lcWeb) << "not followed:" << url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    const QString scheme = url.scheme();
    const bool outside = scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http") ||
                         scheme == QLatin1StringView("mailto");
    if (byPerson && outside && m_visits.linked)
        m_visits.linked(url);
    else if (m_visits.refused)
        m_visits.refused(url);
}

bool ContentPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    const bool blank = url.scheme() == QLatin1StringView("about");
    if (isMainFrame && !m_popup) {
        const bool own = m_site && url.scheme() == kScheme && url.host() == m_site->host() &&
                         url.path() == QLatin1StringView("/.lxcp/player.html");
        if (own || blank)
            return true;
    } else if (mayReach(m_site, url)) {
        // A document made of data has an origin of its own, with nothing of ours; as a whole window it could pose as
        // us.
        if (!isMainFrame || url.scheme() == kScheme || blank)
            return true;
    }
    turnAway(url, type == NavigationTypeLinkClicked);
    return false;
}

void ContentPage::openWindow(QWebEngineNewWindowRequest& request)
{
    const QUrl url = request.requestedUrl();
    const bool own = url.isEmpty() || url.scheme() == QLatin1StringView("about") ||
                     (m_site && url.scheme() == kScheme && url.host() == m_site->host());
    if (own && m_visits.window)
        m_visits.window(request);
    else
        turnAway(url, request.isUserInitiated());
}

bool ContentPage::javaScriptPrompt(const QUrl& origin, const QString& text, const QString& value, QString* result)
{
    if (text == QLatin1StringView("lxcp") && m_site && origin.scheme() == kScheme && origin.host() == m_site->host()) {
        *result = m_site->call(value);
        return true;
    }
    if (m_leaving)
        return false;
    ++m_dialogs;
    const QPointer<ContentPage> self(this);
    const bool accepted = QWebEnginePage::javaScriptPrompt(origin, text, value, result);
    if (self)
        --m_dialogs;
    return accepted;
}

void ContentPage::javaScriptAlert(const QUrl& origin, const QString& text)
{
    if (m_leaving)
        return;
    ++m_dialogs;
    const QPointer<ContentPage> self(this);
    QWebEnginePage::javaScriptAlert(origin, text);
    if (self)
        --m_dialogs;
}

bool ContentPage::javaScriptConfirm(const QUrl& origin, const QString& text)
{
    if (m_leaving)
        return true;
    ++m_dialogs;
    const QPointer<ContentPage> self(this);
    const bool accepted = QWebEnginePage::javaScriptConfirm(origin, text);
    if (self)
        --m_dialogs;
    return accepted;
}

void ContentPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                           const QString& source)
{
    if (level == ErrorMessageLevel)
        qCInfo(lcWeb).noquote() << "content:" << message.left(500) << source.left(200) << line;
    else
        qCDebug(lcWeb).noquote() << "content:" << message.left(500) << source.left(200) << line;
}

QStringList ContentPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&)
{
    return {};
}

} // namespace web
