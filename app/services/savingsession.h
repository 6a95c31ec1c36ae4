// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/coursesession.h"

#include <vector>

namespace services {

// Sessions whose state is in memory, in the interface thread, and is saved whole.
class SavingSession : public CourseSession
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavingSession)

public:
    explicit SavingSession(PlayCourse course, QObject* parent = nullptr);
    ~SavingSession() override;

    void close(std::function<void()> done) override;

protected:
    // Saves what fill() says; a save that is asked for while one is on its way follows it, once. Says problem() when
    // the disk fails, and tries again with the next one.
    void saveSoon();
    // Called once, when everything up to the next saveSoon() is on the disk, or could not be brought there. In the
    // order of the calls.
    void whenSaved(AttemptKeeper::Done done);
    // What the attempt says now: status members, next item and state.
    virtual void fill(domain::Attempt& attempt) const = 0;

private:
    void saved(const base::Result<void>& result, const std::vector<AttemptKeeper::Done>& told);

    bool m_saving = false;
    bool m_dirty = false;
    std::vector<AttemptKeeper::Done> m_wanted; // for the next save
};

} // namespace services
