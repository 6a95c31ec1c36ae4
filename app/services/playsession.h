// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace package {
class Reader;
}
namespace xapi {
struct LrsRequest;
struct LrsResponse;
} // namespace xapi

namespace services {

// What the content in the page talks to. None: it talks to nobody (video, PDF, plain HTML, link).
enum class Runtime { None, Scorm12, Scorm2004, Xapi, Cmi5 };

// Why a course, or a unit of it, is opened: to learn; to look into it before (Browse); to look at it again after one is
// through (Review). Only what is done to learn counts (SCORM 2004 RTE 4.2.16, 1.2 RTE 3.4.4, cmi5 10.2.2).
enum class PlayMode { Normal, Browse, Review };

// What somebody wants to open of a course.
struct PlayWish
{
    QString item; // empty: where they left it
    PlayMode mode = PlayMode::Normal;
    bool again = false; // from the beginning, by somebody who is through; goes on with a repetition that was begun
};

// One line of the list of steps.
struct PlayItem
{
    enum class State { NotStarted, Incomplete, Completed, Passed, Failed };
    QString id, title;
    int depth = 0;           // 0: top
    bool launchable = false; // has content of its own; otherwise it is a heading
    bool enabled = false;    // the learner may choose it now
    bool current = false;
    bool hidden = false; // not to be listed
    bool offline = true; // its content is in the package whole
    State state = State::NotStarted;
};

// What the frame around the content may offer (SCORM 2004 SN 4.11; other formats: previous and next item).
struct PlayControls
{
    bool canContinue = false, canPrevious = false;
    bool showContinue = true, showPrevious = true, showExit = true, showSuspend = true, showAbandon = false;
};

// One opened course of one person: the run-time behind the content and the attempt that it writes. Interface thread;
// nothing here waits for the disk. At most one page talks to it at a time.
class PlaySession : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QString& answer)>;
    using LrsAnswer = std::function<void(const xapi::LrsResponse& response)>;

    using QObject::QObject;
    [[nodiscard]] virtual QString packageId() const = 0; // host of the content's origin
    [[nodiscard]] virtual QString courseId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual std::shared_ptr<const package::Reader> content() const = 0;
    [[nodiscard]] virtual QStringList allowedHosts() const = 0; // that the package declares and policy lets it reach
    [[nodiscard]] virtual Runtime runtime() const = 0;
    // Of what is shown now. Anything but Normal: nothing that is done there counts.
    [[nodiscard]] virtual PlayMode mode() const = 0;
    // Where the page reaches this session ('lxcp-content://ID/.lxcp/', 'http://127.0.0.1:PORT/SECRET/.lxcp/'): xAPI
    // under 'xapi/', the cmi5 token under 'fetch'. 'content': where the page has the package's files from; empty: the
    // folder above. Before the first launch().
    virtual void setRuntimeAddress(const QUrl& address, const QUrl& content) = 0;

    [[nodiscard]] virtual QList<PlayItem> items() const = 0;
    [[nodiscard]] virtual PlayControls controls() const = 0;
    [[nodiscard]] virtual int progress() const = 0; // per cent, 0..100
    // 'path?query#fragment' in the package for the current item, or an absolute external address; empty: nothing to
    // show.
    [[nodiscard]] virtual QString launch() const = 0;
    // Where to go on in the current item: seconds of a video, page of a PDF, share of a page that was scrolled; 0:
    // begin.
    [[nodiscard]] virtual double startPosition() const = 0;

    // Calls of the SCORM 2004 API that need no disk (GetValue, SetValue, GetLastError, GetErrorString, GetDiagnostic),
    // also for 1.2 under these names. Answered from memory.
    [[nodiscard]] virtual QString call(const QString& function, const QStringList& arguments) = 0;
    // Initialize, Commit, Terminate, and 'fetch' (cmi5 8.2: the JSON body of the answer). 'done' comes once, when what
    // 'true' promises is on the disk, in the order of the calls.
    virtual void commit(const QString& function, Answer done) = 0;
    // The local LRS. 'done' comes once, when it is on the disk.
    virtual void xapi(const xapi::LrsRequest& request, LrsAnswer done) = 0;
    // A video, PDF or page without run-time tells how far the learner is. Units as startPosition(); 'of': the whole.
    virtual void position(const QString& item, double at, double of) = 0;

    // "continue", "previous", "choice" (with 'item'), "exit", "exitAll", "suspendAll", "abandonAll". Refusals come as
    // problem(). For "choice", "continue", "previous" take the page away first, so that the content can say its last.
    virtual void navigate(const QString& request, const QString& item = {}) = 0;
    // A new page begins with the launch() that was shown before (a crash, a browser's reload): whatever the old one did
    // not say is lost, what it said is kept, and the content may initialize again.
    virtual void relaunch() {}
    // Suspends the attempt; 'done' when all is on the disk. Afterwards only the destructor is left to call.
    virtual void close(std::function<void()> done) = 0;

Q_SIGNALS:
    void itemsChanged();  // items(), controls(), progress() or mode()
    void launchChanged(); // another item, or none
    void timeIsUp();      // the content had its time: take the page away and navigate("exit")
    void ended();         // the learner left the course (exitAll), or the content did: close the player
    void problem(const base::Error& error); // a refusal with 'code', or the disk that failed
};

} // namespace services
