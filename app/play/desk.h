// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/play/site.h"

#include <QObject>
#include <QUrlQuery>

#include <map>
#include <optional>
#include <vector>

namespace services {
class PlaySession;
}

namespace play {

// The one place where a page meets its session, for the plugin with Qt WebEngine and for the loopback server alike: the
// package's files, and under '/.lxcp/' the player's own pages and the run-time:
//   player.html?page=N     the frame round the content, with the API objects of SCORM
//   call                   POST ["SetValue","cmi.location","3"] → the answer as text; commits are on the disk by then
//   commit/NAME            the same for Initialize, Commit and Terminate, without a body
//   late?page=N&seq=K      POST a call that nobody waits for; put into order again by K
//   position?item&at&of    how far a video, PDF or page is
//   state?since=V          what the frame shows; waits while V is still true
//   navigate?do&item       continue, previous, choice, exit, suspendAll …
//   fetch, xapi/…          the cmi5 token and the local LRS
//   return?session=ID      where a cmi5 unit goes when it ends by itself
// Interface thread. The session must outlive it.
class Desk final : public QObject, public Site
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desk)

public:
    explicit Desk(services::PlaySession& session, QObject* parent = nullptr);
    ~Desk() override;

    // The loopback address that the run-time is reached at from the package's own origin; empty: none.
    void setLoopback(const QUrl& address) { m_loopback = address; }
    // The position that the page told last; 0 for one that tells none.
    [[nodiscard]] double position() const { return m_position; }
    // The next page begins there and not where the session says.
    void setStart(double position) { m_start = position; }
    // Whose window shows the page: the browser gets a bar of its own with steps, previous and next.
    enum class Frame { Application, Browser };
    [[nodiscard]] QString entrance(Frame frame);

    [[nodiscard]] QString host() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString entrance() const override;
    void answer(const PageRequest& request, Done done) override;
    [[nodiscard]] QString call(const QString& words) override;
    void callLate(const QString& words) override;
    void drain(std::function<void()> done) override;
    [[nodiscard]] bool allows(const QUrl& url) const override;

private:
    void answerFile(const QString& path, const Done& done) const;
    void answerOwn(const QString& name, const PageRequest& request, const Done& done);
    void answerPlayer(const QUrlQuery& query, const Done& done);
    void answerCall(const QString& words, const Done& done);
    void answerCommit(const QString& function, const Done& done);
    void answerLate(const QUrlQuery& query, const QString& words, const Done& done);
    void answerState(const QUrlQuery& query, const Done& done);
    void answerPosition(const QUrlQuery& query, const Done& done);
    bool takePosition(const QStringList& words);
    void answerNavigate(const QUrlQuery& query, const Done& done);
    void answerCaptions(const QUrlQuery& query, const Done& done) const;
    void answerFetch(const Done& done);
    static void answerReturn(const Done& done);
    void answerLrs(const QString& resource, const PageRequest& request, const Done& done);
    [[nodiscard]] QByteArray config(const QUrlQuery& query) const;
    [[nodiscard]] QByteArray state() const;
    void bumpState();
    void pageSpoke();
    void beginLaunch();
    void settle();

    services::PlaySession& m_session;
    QUrl m_loopback;
    // What a page says while it goes. A browser lets the old page speak when the new one is loading already.
    struct Late
    {
        int page = 0;
        int next = 0;                 // number of the call that is due
        std::map<int, QString> early; // calls that came before their predecessors
    };
    [[nodiscard]] Late* lateOf(int page);
    void flush(Late& late);

    Late m_late; // of the page that is there
    Late m_lateBefore;
    bool m_fresh = true;  // the session has not been talked to since its last launch
    bool m_spoke = false; // the page that is there has made a call; the one before it has had its say
    double m_position = 0;
    mutable std::optional<double> m_start;
    int m_commits = 0; // on their way to the disk
    std::vector<std::function<void()>> m_drains;
    int m_version = 1; // of state()
    bool m_ended = false;
    std::optional<base::Error> m_problem;
    std::vector<Done> m_watchers;
};

// What to show in the page's frame for a launch address, relative to '/.lxcp/': content as it is, videos, PDF and H5P
// in pages of our own.
[[nodiscard]] QString frameAddress(const QString& launch);

} // namespace play
