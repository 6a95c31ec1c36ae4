// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webview.h"

#include "app/play/site.h"
#include "ui/web/bridge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QWebChannel>

namespace web {

namespace {

constexpr auto kPatience = std::chrono::seconds(5);
constexpr int kMostMissed = 4;
constexpr std::size_t kMostWindows = 4;

} // namespace

WebView::WebView(play::Site& site, ViewEvents events, std::unique_ptr<Stage> stage, QWidget* parent)
    : m_site(site), m_events(std::move(events)), m_stage(std::move(stage)), m_bridge(new Bridge(this))
{
    m_stage->view().setParent(parent);
    m_stage->view().setObjectName(QStringLiteral("content"));
    m_stage->give(site, {m_events.linked, m_events.refused, m_events.fullScreen,
                         [this](QWebEngineNewWindowRequest& request) { openWindow(request); }});
    auto* channel = new QWebChannel(this);
    channel->registerObject(QStringLiteral("lxcp"), m_bridge);
    m_stage->page().setWebChannel(channel, kBridgeWorld);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_pulse.setInterval(m_events.beat);
    listen();
}

WebView::~WebView()
{
    m_windows.clear();
    m_stage->page().disconnect(this);
    m_leaving.clear();
    answer(m_lastAsked, {});
    m_stage.reset(); // what the page answers while it goes still finds this object whole
}

void WebView::listen()
{
    connect(m_bridge, &Bridge::calledLate, this, [this](const QString& words) { m_site.callLate(words); });
    connect(m_bridge, &Bridge::hasLeft, this, &WebView::left);
    connect(m_bridge, &Bridge::isShown, this, [this] {
        listenAnew();
        answerWhatIsGone();
        if (!m_leaving.empty()) // the one that was asked to go was on its way out already
            sendAway();
        if (m_events.shown)
            m_events.shown();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_broken = true;
        answer(m_lastAsked, {});
        left();
    });
    connect(&m_pulse, &QTimer::timeout, this, &WebView::beat);
    connect(&m_stage->page(), &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status, int code) {
                qCWarning(lcWeb) << "the renderer ended:" << status << code;
                m_pulse.stop();
                m_broken = true;
                answer(m_lastAsked, {});
                if (!m_leaving.empty())
                    left();
                else if (m_events.broken)
                    m_events.broken(false);
            });
}

void WebView::open()
{
    m_stage->page().setLeaving(false);
    QUrl url;
    url.setScheme(kScheme);
    url.setHost(m_site.host());
    const QString entrance = m_site.entrance() + QStringLiteral("&look=") + QString::fromLatin1(m_look.look);
    m_stage->page().load(url.resolved(QUrl(entrance)));
    listenAnew();
}

// What was asked of a page that is gone is never answered, which says nothing of the one that came.
void WebView::listenAnew()
{
    ++m_round;
    m_missed = 0;
    m_beating = false;
    m_pulse.start();
}

void WebView::leave(std::function<void()> done)
{
    m_leaving.push_back(std::move(done));
    if (m_leaving.size() > 1) // it goes already
        return;
    closeWindows();
    m_stage->page().setLeaving(true);
    if (m_broken) {
        left();
        return;
    }
    m_patience.start();
    sendAway();
}

void WebView::sendAway()
{
    m_pulse.stop();
    m_stage->page().runJavaScript(QStringLiteral("window.lxcp?.leave ? (lxcp.leave(), true) : false"),
                                  [self = QPointer<WebView>(this)](const QVariant& going) {
                                      if (self && !going.toBool())
                                          self->left();
                                  });
}

void WebView::left()
{
    m_patience.stop();
    if (m_leaving.empty())
        return;
    m_site.drain([waiting = std::exchange(m_leaving, {})] {
        for (const auto& done : waiting)
            done();
    });
}

void WebView::setLook(const ViewLook& look)
{
    m_look = look;
    m_stage->page().setBackgroundColor(QColor::fromRgba(look.background));
    m_stage->page().setZoomFactor(look.zoom);
}

void WebView::evaluate(const char* script, std::function<void(const char* json)> done)
{
    m_asked.push_back({++m_lastAsked, std::move(done)});
    if (m_broken) {
        answer(m_lastAsked, {});
        return;
    }
    m_stage->page().runJavaScript(QString::fromUtf8(script),
                                  [self = QPointer<WebView>(this), number = m_lastAsked](const QVariant& value) {
                                      const QJsonDocument document(QJsonArray{QJsonValue::fromVariant(value)});
                                      if (self)
                                          self->answer(number, document.toJson(QJsonDocument::Compact));
                                  });
}

// A page answers in the order in which it is asked: what was asked before and has no answer was asked of another page,
// which is gone. Empty JSON: that one as well.
void WebView::answer(int number, const QByteArray& json)
{
    std::vector<Asked> answered;
    while (!m_asked.empty() && m_asked.front().number <= number) {
        answered.push_back(std::move(m_asked.front()));
        m_asked.pop_front();
    }
    for (const Asked& one : answered)
        one.done(one.number == number && !json.isEmpty() ? json.constData() : "[null]");
}

// The new page's answer comes after all that the old one still had to say.
void WebView::answerWhatIsGone()
{
    if (!m_asked.empty())
        m_stage->page().runJavaScript(QStringLiteral("1"),
                                      [self = QPointer<WebView>(this), number = m_lastAsked](const QVariant&) {
                                          if (self)
                                              self->answer(number, {});
                                      });
}

void WebView::openWindow(QWebEngineNewWindowRequest& request)
{
    if (m_windows.size() >= kMostWindows)
        return;
    auto window = std::make_unique<QWebEngineView>();
    window->setAttribute(Qt::WA_QuitOnClose, false);
    window->setContextMenuPolicy(Qt::NoContextMenu);
    auto* page = new ContentPage(m_stage->profile());
    page->setParent(window.get());
    page->setIsPopup(true);
    page->give(&m_site, {m_events.linked, m_events.refused, {}, [this](QWebEngineNewWindowRequest& further) {
                             openWindow(further);
                         }});
    window->setPage(page);
    const QRect wanted = request.requestedGeometry();
    window->resize(wanted.isValid() ? wanted.size() : m_stage->view().size());
    connect(page, &QWebEnginePage::titleChanged, window.get(), &QWidget::setWindowTitle);
    connect(page, &QWebEnginePage::windowCloseRequested, this, [this, closing = window.get()] {
        closing->hide();
        QMetaObject::invokeMethod(
            this,
            [this, closing] { std::erase_if(m_windows, [closing](const auto& one) { return one.get() == closing; }); },
            Qt::QueuedConnection);
    });
    request.openIn(page);
    window->show();
    m_windows.push_back(std::move(window));
}

void WebView::closeWindows()
{
    m_windows.clear();
}

// A renderer that is busy for long (an endless loop) cannot be told from outside but by its silence.
void WebView::beat()
{
    if (m_stage->page().hasDialog())
        return;
    if (m_beating && ++m_missed >= kMostMissed) {
        m_pulse.stop();
        m_broken = true;
        qCWarning(lcWeb) << "the content does not answer";
        answer(m_lastAsked, {});
        if (m_events.broken)
            m_events.broken(true);
        return;
    }
    if (m_beating)
        return;
    m_beating = true;
    m_stage->page().runJavaScript(QStringLiteral("1"),
                                  [self = QPointer<WebView>(this), round = m_round](const QVariant&) {
                                      if (self && self->m_round == round) {
                                          self->m_beating = false;
                                          self->m_missed = 0;
                                      }
                                  });
}

} // namespace web
