// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QUrl;
class QWidget;
QT_END_NAMESPACE

namespace play {
class Site;
}

// The narrow door between the program and the plugin with Qt WebEngine. Both sides include it, neither links the other.
namespace web {

struct ViewEvents
{
    std::function<void()> shown;              // the frame stands, the content begins to load
    std::function<void(bool hung)> broken;    // the renderer died, or has not answered for long: make a new view
    std::function<void(const QUrl&)> linked;  // the person followed a link out of the package; it was not opened
    std::function<void(const QUrl&)> refused; // the content asked for an address that it may not reach
    std::function<void(bool on)> fullScreen;  // the content asked for all of the screen, or gave it back
    // How often the renderer is asked whether it lives; 'broken' after four times without an answer.
    std::chrono::milliseconds beat{5000};
};

struct ViewLook
{
    const char* look = "";            // '', 'dark' or 'high-contrast'
    unsigned background = 0xffffffff; // ARGB, before the content has painted
    double zoom = 1;
};

// One page with one course. Interface thread. Deleting it takes the renderer and everything that it kept with it.
class ContentView
{
public:
    virtual ~ContentView() = default;
    // Belongs to this object, not to its parent widget.
    [[nodiscard]] virtual QWidget* widget() = 0;
    // Loads the site's entrance: what is current in the session now.
    virtual void open() = 0;
    // Sends the content away; 'done' comes once, when all that it said while going is on the disk, or when the renderer
    // has not answered for some seconds.
    virtual void leave(std::function<void()> done) = 0;
    // Its renderer is gone, or has not answered in time: nothing can be shown here any more.
    [[nodiscard]] virtual bool isBroken() const = 0;
    virtual void setLook(const ViewLook& look) = 0;
    // Runs in the page's frame. 'done' comes once, with an array of the result as JSON; of null when the page went
    // away, or its renderer, before it answered. For tests and pictures.
    virtual void evaluate(const char* script, std::function<void(const char* json)> done) = 0;
};

class Engine
{
public:
    virtual ~Engine() = default;
    // Before everything else, once: nothing of Chromium runs yet, and what it is started with stays.
    virtual void start(bool reducedMotion) = 0;
    // The site must outlive the view.
    [[nodiscard]] virtual ContentView* makeView(play::Site& site, ViewEvents events, QWidget* parent) = 0;
    // Brings up what the next view needs (Chromium, its processes, a renderer), so that it comes sooner: one piece of
    // it, after which the window may live. True: there is more to do.
    virtual bool warmUp() = 0;
};

} // namespace web

Q_DECLARE_INTERFACE(web::Engine, "example.lxcp.Engine/4")
