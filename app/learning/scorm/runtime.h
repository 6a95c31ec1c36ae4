// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/learning/scorm/manifest.h"
#include "app/learning/scorm/offer.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace scorm {

class Session;

// What cmi.mode and cmi.core.lesson_mode say. Browse and Review are for no credit: the owner is to save nothing.
enum class Mode { Normal, Browse, Review };

struct Learner
{
    QString id;
    QString name;     // "Last, First" by custom
    QString language; // BCP 47, becomes cmi.learner_preference.language; may be empty
    Mode mode = Mode::Normal;
};

[[nodiscard]] QString modeWord(Mode mode);

enum class Navigation {
    Start,
    ResumeAll,
    Continue,
    Previous,
    Choice,
    Jump,
    Exit,
    ExitAll,
    Abandon,
    AbandonAll,
    SuspendAll
};

struct Request
{
    Navigation kind = Navigation::Start;
    QString target; // item identifier, for Choice and Jump
};

// Content to show.
struct Launch
{
    QString item;
    QString title;
    QString href; // relative to the package's root, with parameters
    bool sco = false;
};

// What the manifest says of the time that content may take (adlcp:maxtimeallowed, attemptAbsoluteDurationLimit and
// adlcp:timelimitaction). It is the content's to act on; an LMS that enforces it does so behind the content's back.
struct TimeLimit
{
    double secondsLeft = 0; // when the content began
    bool exits = false;     // the content is to end, else it goes on
    bool message = false;   // the learner is to be told
};

// What a navigation led to. Not accepted: nothing changed, `refusal` is the exception of the specification's
// pseudo-code (e.g. "SB.2.9-5"), for logs. Accepted without launch and without end: content is gone and the learner
// chooses from the table of contents.
struct Step
{
    bool accepted = false;
    QString refusal;
    std::optional<Launch> launch;
    bool ended = false; // the sequencing session is over; start() begins or resumes the next one
};

// One learner's attempt on one SCORM package, 1.2 or 2004. Owns no storage, no clock, no thread: use it from one
// thread. The owner saves save() and saveShared() whenever revision() has changed, before it lets the content see the
// answer of Commit or Terminate.
//
// Life: start() → Launch → the content's calls through call() → the page is taken away (its last calls arrive) →
// proceed() when content asked for navigation at Terminate, or navigate() for what the learner chose → next Launch.
// An engine that is loaded from saved state behaves in everything like the one that was saved.
class Runtime final
{
public:
    // A new attempt. `seed` decides random selection and order of activities; `shared` is what saveShared() of the
    // learner's courses has left (objectives and data global to the system; offline::Attempts::shared()), or {}.
    [[nodiscard]] static Runtime create(Manifest manifest, Learner learner, quint64 seed,
                                        const QJsonObject& shared = {});
    // Continues from save(). Errors: Malformed when the state is not one of ours or of another manifest. `shared` as
    // above: it is newer than the state's own view when other courses ran meanwhile.
    [[nodiscard]] static base::Result<Runtime> load(Manifest manifest, Learner learner, const QJsonObject& state,
                                                    const QJsonObject& shared = {});
    Runtime(Runtime&&) noexcept;
    Runtime& operator=(Runtime&&) noexcept;
    ~Runtime();

    // Begins or resumes. When the state was saved with content running (the program died), that content is suspended
    // first and comes back with cmi.entry = "resume". `item` asks for one activity instead of the flow's first.
    Step start(const QString& item = {});
    // An API call of the running content: 2004 names (Initialize, SetValue, …) or LMS… names as the edition has them.
    // Answers what the content gets. Unknown functions, or no running content: "" or "false" as the function has it.
    QString call(const QString& function, const QStringList& arguments);
    // What the content asked for through adl.nav.request when it terminated; nothing before Terminate.
    [[nodiscard]] std::optional<Request> pending() const;
    // The page of the content is gone. Carries out pending(); without one the activity ends as by Exit's rules only
    // when the learner navigates, so that nothing happens here.
    Step proceed();
    // The learner's wish; it goes before what the content asked for. The page must be gone before: a SCO that has
    // not terminated is terminated here.
    Step navigate(const Request& request);

    [[nodiscard]] Offer offer() const;
    [[nodiscard]] std::optional<Launch> running() const;
    // Of the running content; there is none for most.
    [[nodiscard]] std::optional<TimeLimit> timeLimit() const;
    [[nodiscard]] bool ended() const;
    [[nodiscard]] bool suspended() const; // start() will resume
    [[nodiscard]] Status status() const;  // of the whole course
    [[nodiscard]] Status status(const QString& item) const;
    // Time in content, summed over all sessions from what the content reported, in seconds.
    [[nodiscard]] double totalSeconds() const;
    [[nodiscard]] QString location() const; // cmi.location of the running or suspended content
    [[nodiscard]] const Manifest& manifest() const;

    // Grows when anything that save() or saveShared() would say has changed.
    [[nodiscard]] quint64 revision() const;
    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] QJsonObject saveShared() const;

private:
    explicit Runtime(std::unique_ptr<Session> session);
    std::unique_ptr<Session> m_session;
};

} // namespace scorm
