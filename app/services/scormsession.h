// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/runtime.h"
#include "app/services/savingsession.h"

#include <QTimer>

namespace services {

// SCORM 1.2 and 2004 over the run-time of app/learning/scorm. The content's calls are answered from memory; Initialize,
// Commit and Terminate when the run-time's state is on the disk. A disk that fails makes them answer "false" with the
// error of a failed commit (2004: 391, 1.2: 101).
//
// A time limit is the content's own to keep (RTE 4.2.25): kGrace after it is over the session does what the manifest
// says: problem() "time-is-up" where the learner is to be told, timeIsUp() where the content is to end.
class ScormSession final : public SavingSession
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kGrace{2000};

    // Begins or goes on. Errors: those of scorm::parseManifest; a state that is not understood begins anew.
    [[nodiscard]] static base::Result<std::unique_ptr<PlaySession>> make(PlayCourse course, scorm::Manifest manifest);

    [[nodiscard]] Runtime runtime() const override;
    [[nodiscard]] QList<PlayItem> items() const override;
    [[nodiscard]] PlayControls controls() const override;
    [[nodiscard]] int progress() const override;
    [[nodiscard]] QString launch() const override;
    [[nodiscard]] QString call(const QString& function, const QStringList& arguments) override;
    void commit(const QString& function, Answer done) override;
    void navigate(const QString& request, const QString& item = {}) override;
    void relaunch() override;
    void close(std::function<void()> done) override;

protected:
    void fill(domain::Attempt& attempt) const override;

private:
    ScormSession(PlayCourse course, scorm::Runtime runtime);
    [[nodiscard]] QString nameOf(const QString& function) const; // as this edition calls it
    void take(const scorm::Step& step);
    void goOn();
    void watchTime();
    void timeOver();
    [[nodiscard]] bool isOld() const { return course().info.format == package::Format::Scorm12; } // 1.2

    scorm::Runtime m_runtime;
    std::optional<scorm::Launch> m_launch;
    QTimer m_time; // of the running content, where it is limited
    bool m_diskFailed = false;
    bool m_over = false;
};

} // namespace services
