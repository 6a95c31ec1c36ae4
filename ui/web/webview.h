// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/bridge.h"
#include "ui/web/stage.h"

#include <QTimer>

#include <deque>

class QWebChannel;

namespace web {

class Bridge;

class WebView final : public QObject, public ContentView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebView)

public:
    WebView(play::Site& site, ViewEvents events, std::unique_ptr<Stage> stage, QWidget* parent);
    ~WebView() override;

    [[nodiscard]] QWidget* widget() override { return &m_stage->view(); }
    void open() override;
    void leave(std::function<void()> done) override;
    [[nodiscard]] bool isBroken() const override { return m_broken; }
    void setLook(const ViewLook& look) override;
    void evaluate(const char* script, std::function<void(const char* json)> done) override;

private:
    // A script that was given to the page.
    struct Asked
    {
        int number = 0;
        std::function<void(const char* json)> done;
    };
    void listen();
    void openWindow(QWebEngineNewWindowRequest& request);
    void closeWindows();
    void sendAway();
    void left();
    void listenAnew();
    void answer(int number, const QByteArray& json);
    void answerWhatIsGone();
    void beat();

    play::Site& m_site;
    ViewEvents m_events;
    std::unique_ptr<Stage> m_stage;
    Bridge* m_bridge;
    ViewLook m_look;
    std::vector<std::unique_ptr<QWebEngineView>> m_windows; // that the content opened
    std::vector<std::function<void()>> m_leaving;           // who waits for the content to be gone
    std::deque<Asked> m_asked;                              // scripts without an answer, in their order
    int m_lastAsked = 0;
    QTimer m_patience; // with a content that does not go
    QTimer m_pulse;
    int m_missed = 0; // beats without an answer
    int m_round = 0;  // pages whose beats are counted
    bool m_beating = false;
    bool m_broken = false;
};

} // namespace web
