// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/lrssession.h"

#include <algorithm>

namespace services {

LrsSession::LrsSession(PlayCourse course, QObject* parent)
    : CourseSession(std::move(course), parent),
      m_desk(std::make_shared<LrsDesk>(this->course().keeper, this->course().issuer))
{
}

LrsSession::~LrsSession() = default;

QList<PlayItem> LrsSession::items() const
{
    QList<PlayItem> list;
    const auto& items = course().info.items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        PlayItem item;
        item.id = items[i].id;
        item.title = items[i].title;
        item.depth = items[i].depth;
        item.launchable = item.enabled = !items[i].launch.isEmpty() && items[i].missing.isEmpty();
        item.current = i == m_current;
        item.offline = items[i].offline;
        item.state = m_progress.items.value(item.id, PlayItem::State::NotStarted);
        list.append(item);
    }
    return list;
}

PlayControls LrsSession::controls() const
{
    PlayControls controls;
    controls.canContinue = neighbour(+1) >= 0;
    controls.canPrevious = neighbour(-1) >= 0;
    return controls;
}

qsizetype LrsSession::neighbour(int step) const
{
    const auto& items = course().info.items;
    for (qsizetype i = m_current + step; i >= 0 && i < items.size(); i += step) {
        if (!items[i].launch.isEmpty() && items[i].missing.isEmpty())
            return i;
    }
    return -1;
}

qsizetype LrsSession::indexOf(const QString& item) const
{
    const auto& items = course().info.items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].id == item && !items[i].launch.isEmpty() && items[i].missing.isEmpty())
            return i;
    }
    return -1;
}

qsizetype LrsSession::targetOf(const QString& request, const QString& item) const
{
    if (request == QLatin1StringView("continue"))
        return neighbour(+1);
    if (request == QLatin1StringView("previous"))
        return neighbour(-1);
    return request == QLatin1StringView("choice") ? indexOf(item) : -1;
}

void LrsSession::refuse(const QString& request)
{
    Q_EMIT problem({base::Error::Kind::Rejected, request, 0, QStringLiteral("navigation-refused"), 0});
}

void LrsSession::show(const LrsProgress& progress)
{
    m_progress = progress;
    Q_EMIT itemsChanged();
}

AttemptKeeper::Change LrsSession::changeTo(const LrsProgress& progress, const QString& nextItem,
                                           const QJsonObject& state)
{
    return [progress, nextItem, state](domain::Attempt& attempt) {
        attempt.completion = progress.completion;
        attempt.success = progress.success;
        if (progress.score)
            attempt.score = std::clamp(*progress.score, -1.0, 1.0);
        attempt.progress = std::clamp(progress.percent, 0, 100);
        attempt.nextItem = nextItem;
        attempt.state = state;
    };
}

// Everything that was answered is on the disk; only the time is still to be written down, behind what was asked before.
void LrsSession::close(std::function<void()> done)
{
    keeper().save([](domain::Attempt&) {}, this, [done = std::move(done)](const base::Result<void>&) { done(); });
}

} // namespace services
