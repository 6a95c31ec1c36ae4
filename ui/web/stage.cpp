// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/stage.h"

#include "ui/web/bridge.h"

#include <QFile>
#include <QWebEngineDownloadRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace web {

Stage::Stage()
{
    m_profile.setUrlRequestInterceptor(&m_interceptor);
    m_profile.installUrlSchemeHandler(kScheme.toLatin1(), &m_handler);
    confine();
    addScripts();
}

void Stage::build()
{
    if (m_view)
        return;
    m_view = std::make_unique<QWebEngineView>();
    m_page = std::make_unique<ContentPage>(m_profile);
    m_view->setPage(m_page.get());
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
}

Stage::~Stage()
{
    m_view.reset();
    m_page.reset();
}

void Stage::confine()
{
    QWebEngineSettings* settings = m_profile.settings();
    const auto set = [settings](QWebEngineSettings::WebAttribute what, bool on) { settings->setAttribute(what, on); };
    set(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    set(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
    set(QWebEngineSettings::JavascriptCanAccessClipboard, false);
    set(QWebEngineSettings::JavascriptCanPaste, false);
    set(QWebEngineSettings::ScreenCaptureEnabled, false);
    set(QWebEngineSettings::AllowWindowActivationFromJavaScript, false);
    set(QWebEngineSettings::AllowRunningInsecureContent, false);
    set(QWebEngineSettings::HyperlinkAuditingEnabled, false);
    set(QWebEngineSettings::NavigateOnDropEnabled, false);
    set(QWebEngineSettings::DnsPrefetchEnabled, false);
    set(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    set(QWebEngineSettings::AutoLoadIconsForPage, false);
    set(QWebEngineSettings::ErrorPageEnabled, false);
    // Courses open windows and play sound at the press of their own buttons, and without.
    set(QWebEngineSettings::JavascriptCanOpenWindows, true);
    set(QWebEngineSettings::PlaybackRequiresUserGesture, false);
    set(QWebEngineSettings::FullScreenSupportEnabled, true);
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    QObject::connect(&m_profile, &QWebEngineProfile::downloadRequested, &m_profile,
                     [](QWebEngineDownloadRequest* download) {
                         qCInfo(lcWeb) << "a download was refused:" << download->url().toString();
                         download->cancel();
                     });
}

void Stage::addScripts()
{
    addScript(QStringLiteral("bridge.js"), kBridgeWorld, false);
    addScript(QStringLiteral("dialogs.js"), QWebEngineScript::MainWorld, true);
#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
    addScript(QStringLiteral("fetch.js"), QWebEngineScript::MainWorld, true);
#endif
}

void Stage::addScript(const QString& name, quint32 world, bool inAllFrames)
{
    QFile file(QStringLiteral(":/lxcp-web-plugin/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QWebEngineScript script;
    script.setName(name);
    script.setSourceCode(QString::fromUtf8(file.readAll()));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(world);
    script.setRunsOnSubFrames(inAllFrames);
    m_profile.scripts()->insert(script);
}

bool Stage::warmUp()
{
    if (!m_view) {
        build();
        return true;
    }
    if (!std::exchange(m_warm, true))
        m_page->load(QUrl(QStringLiteral("about:blank")));
    return false;
}

void Stage::give(play::Site& site, Visits visits)
{
    m_interceptor.give(&site, visits.refused);
    m_handler.give(&site, [page = m_page.get()](const Question& question, std::function<void(QByteArray)> answer) {
        page->ask(question, std::move(answer));
    });
    m_page->give(&site, std::move(visits));
}

} // namespace web
