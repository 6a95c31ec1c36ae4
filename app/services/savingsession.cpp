// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/savingsession.h"

namespace services {

SavingSession::SavingSession(PlayCourse course, QObject* parent) : CourseSession(std::move(course), parent) {}

SavingSession::~SavingSession() = default;

void SavingSession::whenSaved(AttemptKeeper::Done done)
{
    m_wanted.push_back(std::move(done));
}

void SavingSession::saveSoon()
{
    m_dirty = true;
    if (m_saving)
        return;
    m_saving = true;
    m_dirty = false;
    // Filled here, in the interface thread: the store thread only carries it away.
    domain::Attempt now;
    fill(now);
    keeper().save(
        [now](domain::Attempt& attempt) {
            attempt.completion = now.completion;
            attempt.success = now.success;
            attempt.score = now.score;
            attempt.progress = now.progress;
            attempt.nextItem = now.nextItem;
            attempt.finishedAt = now.finishedAt;
            attempt.state = now.state;
        },
        this, [this, told = std::exchange(m_wanted, {})](const base::Result<void>& result) { saved(result, told); });
}

void SavingSession::saved(const base::Result<void>& result, const std::vector<AttemptKeeper::Done>& told)
{
    m_saving = false;
    if (!result)
        Q_EMIT problem(result.error());
    // Asked for first: what the answers bring about joins it.
    if (m_dirty)
        saveSoon();
    for (const AttemptKeeper::Done& done : told)
        done(result);
}

void SavingSession::close(std::function<void()> done)
{
    whenSaved([done = std::move(done)](const base::Result<void>&) { done(); });
    saveSoon();
}

} // namespace services
