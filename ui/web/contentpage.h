// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/question.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QPointer>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePage>

#include <functional>

Q_DECLARE_LOGGING_CATEGORY(lcWeb)

namespace play {
class Site;
}

namespace web {

// What happens on a page that its owner wants to know.
struct Visits
{
    std::function<void(const QUrl&)> linked;
    std::function<void(const QUrl&)> refused;
    std::function<void(bool)> fullScreen;
    std::function<void(QWebEngineNewWindowRequest&)> window; // to an address of the package
};

// A page of a course. The main frame is the player's own for good; the content lives in the frame inside. Asks for
// nothing, gets nothing: no permissions, no files, no certificates, no downloads, no windows to elsewhere.
class ContentPage final : public QWebEnginePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPage)

public:
    explicit ContentPage(QWebEngineProfile& profile);
    void give(play::Site* site, Visits visits);
    // A window that the content opened: its main frame is content too.
    void setIsPopup(bool popup) { m_popup = popup; }
    // Content that asks whether to stay is not heard any more.
    void setLeaving(bool leaving);
    // Shows the question over the view; at most one at a time, as the content waits. 'answered' comes once, unless the
    // page is gone before.
    void ask(const Question& question, std::function<void(QByteArray answer)> answered);
    [[nodiscard]] bool hasDialog() const { return m_dialog; }

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& text, const QString& value, QString* result) override;
    void javaScriptAlert(const QUrl& origin, const QString& text) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& text) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& old, const QStringList& types) override;

private:
    void refuseRequests();
    void openWindow(QWebEngineNewWindowRequest& request);
    void turnAway(const QUrl& url, bool byPerson);

    play::Site* m_site = nullptr;
    Visits m_visits;
    bool m_popup = false;
    bool m_leaving = false;
    QPointer<QDialog> m_dialog;
    QElapsedTimer m_sinceAnswer;
    int m_inARow = 0;
};

} // namespace web
