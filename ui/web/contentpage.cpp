// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/contentpage.h"

#include "app/play/site.h"
#include "ui/web/interceptor.h"
#include "ui/web/stage.h"

#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineView>

namespace web {

namespace {

constexpr int kMostText = 2000; // characters of a question
constexpr int kMostInARow = 5;
constexpr int kMoment = 500; // ms

} // namespace

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
    return false; // a document without an origin of ours; it is not worth an event loop
}

// What dialogs.js does not reach (a document made of data) is let go, rather than shown in an event loop of its own.
void ContentPage::javaScriptAlert(const QUrl& origin, const QString& text)
{
    qCInfo(lcWeb).noquote() << "not shown:" << origin.scheme() << text.left(200);
}

bool ContentPage::javaScriptConfirm(const QUrl&, const QString&)
{
    return m_leaving;
}

void ContentPage::setLeaving(bool leaving)
{
    m_leaving = leaving;
    if (leaving && m_dialog)
        m_dialog->reject();
}

void ContentPage::ask(const Question& question, std::function<void(QByteArray answer)> answered)
{
    const bool confirm = question.kind == QLatin1StringView("confirm");
    // Content that asks again as soon as it has been answered is not to hold anybody in its questions: some are shown,
    // and no more until it lets a moment pass.
    m_inARow = m_sinceAnswer.isValid() && m_sinceAnswer.elapsed() < kMoment ? m_inARow + 1 : 1;
    if (m_leaving || m_dialog || m_inARow > kMostInARow) {
        m_sinceAnswer.start();
        answered(confirm ? (m_inARow > kMostInARow ? "false" : "true") : "null");
        return;
    }
    QWidget* over = QWebEngineView::forPage(this);
    // Nobody is to take it for a question of the program.
    const QString title = m_site ? m_site->title() : QString();
    const QString whole =
        tr("The course “%1” says:").arg(title) + QStringLiteral("\n\n") + question.text.left(kMostText);
    if (question.kind == QLatin1StringView("prompt")) {
        auto* dialog = new QInputDialog(over);
        dialog->setLabelText(whole);
        if (auto* label = dialog->findChild<QLabel*>())
            label->setTextFormat(Qt::PlainText);
        dialog->setTextValue(question.value);
        connect(dialog, &QDialog::finished, this, [dialog, answered = std::move(answered)](int result) {
            const QJsonArray text{dialog->textValue()};
            answered(result == QDialog::Accepted ? QJsonDocument(text).toJson(QJsonDocument::Compact).mid(1).chopped(1)
                                                 : QByteArray("null"));
        });
        m_dialog = dialog;
    } else {
        auto* box = new QMessageBox(over);
        box->setTextFormat(Qt::PlainText);
        box->setText(whole);
        box->setStandardButtons(confirm ? QMessageBox::Ok | QMessageBox::Cancel : QMessageBox::Ok);
        connect(box, &QDialog::finished, this, [confirm, answered = std::move(answered)](int result) {
            answered(!confirm ? "null" : result == QMessageBox::Ok ? "true" : "false");
        });
        m_dialog = box;
    }
    connect(m_dialog, &QDialog::finished, this, [this] { m_sinceAnswer.start(); });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(title);
    m_dialog->open();
}

// Where an error is, and not what the page says of it: names, answers and what courses keep are in such lines, and the
// log goes into the bundle for diagnostics.
void ContentPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString&, int line,
                                           const QString& source)
{
    if (level == ErrorMessageLevel)
        qCInfo(lcWeb).noquote() << "content: an error at" << QUrl(source).path().left(200) << "line" << line;
}

QStringList ContentPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&)
{
    return {};
}

} // namespace web
