// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/services/playsession.h"
#include "ui/web/contentview.h"

#include <QObject>
#include <QUrl>

namespace play {
class Desk;
class Loopback;
} // namespace play

namespace player {

class EngineLoader;

// One opened course while it is played: session, desk, page, loopback server, and the order in which they change. The
// content is always taken away and heard to its end before the session moves on or closes. Interface thread.
class CourseRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CourseRun)

public:
    CourseRun(std::unique_ptr<services::PlaySession> session, EngineLoader& loader, QWidget* stage);
    // Without close() before, what the content did not commit is lost, as with a crash.
    ~CourseRun() override;

    [[nodiscard]] services::PlaySession& session() const { return *m_session; }
    // The item that is current now; empty id when there is none.
    [[nodiscard]] services::PlayItem currentItem() const;

    // Shows what is current, here; noEngine() when that takes a page and there is nothing to show it with.
    void showInside(const web::ViewLook& look);
    // Gives the course to the browser; the address to open, or an empty one when no port can be had. The page inside
    // goes first.
    void showInBrowser(std::function<void(QUrl)> opened);
    [[nodiscard]] bool isInBrowser() const { return m_browser != nullptr; }
    // The address on the web of the current item; empty when it is in the package.
    [[nodiscard]] QUrl webAddress() const;

    void navigate(const QString& request, const QString& item = {});
    // To a place in an item, which may be the one that is shown.
    void goTo(const QString& item, double position);
    [[nodiscard]] double position() const;
    // After a crash: a new page with the state that was saved.
    void reload(const web::ViewLook& look);
    void setLook(const web::ViewLook& look);
    // 'done' when all is on the disk. Nothing else is to be called afterwards.
    void close(std::function<void()> done);
    [[nodiscard]] web::ContentView* view() const { return m_view.get(); }

Q_SIGNALS:
    void changed();                 // items, controls, progress
    void viewMade(QWidget* widget); // to be laid out
    void loading();                 // something else will be shown
    void shown();
    void nothingToShow();
    void noEngine();
    void webWanted(const QUrl& url); // the current item is a page on the web
    void broken(bool hung);
    void linked(const QUrl& url);
    void fullScreenWanted(bool on);
    void browserCame();
    void ended();
    void problem(const base::Error& error);

private:
    void connectSession();
    void present();
    [[nodiscard]] bool makeView();
    void takeAway(std::function<void()> then);
    void follow();
    void listenForRuntime();
    [[nodiscard]] web::ViewEvents events();

    std::unique_ptr<services::PlaySession> m_session;
    EngineLoader& m_loader;
    QWidget* m_stage;
    std::unique_ptr<play::Desk> m_desk;
    std::unique_ptr<play::Loopback> m_runtime; // of the page inside: xAPI and cmi5
    std::unique_ptr<play::Loopback> m_browser;
    std::unique_ptr<web::ContentView> m_view;
    web::ViewLook m_look;
    bool m_moving = false; // the page is being taken away, or the session moves
    bool m_showing = false;
    bool m_closing = false;
};

} // namespace player
