// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/downloading.h"

#include "app/domain/pathway.h"
#include "app/services/downloadchoice.h"
#include "app/store/table.h"

namespace cli {

using services::DownloadState;

Downloading::Downloading(Context& context, services::Workspace& workspace)
    : QObject(&context), m_context(context), m_sync(workspace.sync()), m_downloads(workspace.downloads())
{
    connect(&m_downloads, &services::DownloadService::settled, this,
            [this](const QString& id, const std::optional<base::Error>& error) { onSettled(id, error); });
    connect(&m_sync, &services::SyncService::finished, this,
            [this](const services::SyncTotals&, const std::optional<base::Error>& error) {
                if (!std::exchange(m_queued, true))
                    queue(error);
            });
}

void Downloading::begin(const QString& id)
{
    m_id = id;
    const domain::ManagedPolicy& policy = m_context.policy();
    const services::DownloadChoice choice = services::downloadChoice(policy, m_context.profileFolder());
    const bool here = m_context.arguments().has(QStringLiteral("metered"));
    m_downloads.setRules(
        {choice.bytesPerSecond, policy.downloadsOnMetered.value_or(here || choice.onMetered), policy.formats});
    m_sync.watchNetwork();
    m_downloads.start();
    m_sync.syncNow();
}

QStringList Downloading::wanted() const
{
    const QStringList ofPathway = m_downloads.coursesOfPathway(m_id);
    if (!ofPathway.isEmpty())
        return ofPathway;
    const QString course = m_downloads.courseNamed(m_id);
    return course.isEmpty() ? QStringList() : QStringList{course};
}

bool Downloading::isKnown() const
{
    auto& reader = m_context.workspace()->store().reader();
    return !m_downloads.courseNamed(m_id).isEmpty() || store::Table<domain::Pathway>::find(reader, m_id).has_value();
}

void Downloading::queue(const std::optional<base::Error>& syncError)
{
    if (syncError)
        m_context.console().say(m_context.wordsOf(*syncError));
    const services::DownloadPlan plan = m_downloads.plan(wanted());
    const base::Error forbidden{base::Error::Kind::Rejected, {}, 0, QStringLiteral("policy-format"), 0};
    for (const QString& title : plan.forbidden)
        m_context.console().say(QStringLiteral("%1: %2").arg(title, m_context.wordsOf(forbidden)));
    if (!plan.forbidden.isEmpty())
        m_code = exitCodeFor(forbidden);
    if (plan.lines.isEmpty() && !plan.forbidden.isEmpty())
        return m_context.exit(m_code);
    if (plan.lines.isEmpty()) {
        m_context.console().say(tr("There is nothing to download for %1.").arg(m_id));
        return m_context.exit(syncError ? exitCodeFor(*syncError) : isKnown() ? Failed : Refused);
    }
    for (const services::DownloadPlan::Line& line : plan.lines) {
        m_courses.append(line.courseId);
        const auto content = m_downloads.content(line.courseId);
        if (content && !(content->download && content->download->state == DownloadState::Ready))
            m_open.insert(content->packageId);
    }
    if (!m_open.isEmpty())
        m_downloads.download(m_courses);
    if (syncError && !m_open.isEmpty()) {
        m_context.console().say(tr("It is queued here and goes on when the server can be reached."));
        m_code = exitCodeFor(*syncError);
        m_open.clear();
    }
    if (m_open.isEmpty())
        return finish();
    connect(&m_downloads, &services::DownloadService::changed, this, &Downloading::giveWay);
    giveWay();
}

// Nothing is waited for that may be hours away.
void Downloading::giveWay()
{
    if (m_open.isEmpty() || m_downloads.hindrance() != QLatin1StringView("metered"))
        return;
    m_context.console().say(
        m_context.policy().downloadsOnMetered.has_value()
            ? tr("Each byte is paid for on this network, and your organisation has laid down that nothing is fetched "
                 "there: it is queued here, and goes on in another one.")
            : tr("Each byte is paid for on this network: it is queued here, and goes on in another one, with "
                 "--metered, or where the settings of LXCP Desktop allow it."));
    m_code = Offline;
    m_open.clear();
    finish();
}

void Downloading::onSettled(const QString& packageId, const std::optional<base::Error>& error)
{
    if (!m_open.remove(packageId))
        return;
    if (error) {
        m_context.console().say(m_context.wordsOf(*error));
        m_code = exitCodeFor(*error);
    }
    if (m_open.isEmpty())
        finish();
}

void Downloading::finish()
{
    for (const QString& id : std::as_const(m_courses)) {
        const auto content = m_downloads.content(id);
        if (content && content->download)
            print(m_context, *content->download);
    }
    m_context.exit(m_code);
}

} // namespace cli
