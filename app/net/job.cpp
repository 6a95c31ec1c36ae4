// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/job.h"

namespace net {

void Job::finish()
{
    Q_ASSERT(!m_finished);
    m_finished = true;
    deleteLater();
    Q_EMIT finished();
}

} // namespace net
