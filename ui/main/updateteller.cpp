// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/updateteller.h"

#include "app/base/log.h"
#include "ui/models/preferences.h"

#include <QCoreApplication>
#include <QDateTime>

namespace uimain {

UpdateTeller::UpdateTeller(models::Preferences& preferences, QObject* parent)
    : QObject(parent), m_preferences(preferences)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &UpdateTeller::askIfDue);
}

UpdateTeller::Source UpdateTeller::source(const models::Preferences& preferences)
{
    const domain::ManagedPolicy& policy = preferences.policy();
    Source source{QUrl(QStringLiteral(LXCP_UPDATE_FEED)), QStringLiteral(LXCP_UPDATE_KEY)};
    if (!policy.updateFeed.isEmpty())
        source.feed = policy.updateFeed;
    if (!policy.updateKey.isEmpty())
        source.key = policy.updateKey;
    return source;
}

void UpdateTeller::start()
{
    const Source from = source(m_preferences);
    m_preferences.setUpdatesCanBeTold(!from.feed.isEmpty() && !from.key.isEmpty());
    if (!m_preferences.updatesCanBeTold())
        return;
    m_check = std::make_unique<updates::UpdateCheck>(
        updates::UpdateCheck::Setup{from.feed, from.key, QCoreApplication::applicationVersion()});
    connect(m_check.get(), &updates::UpdateCheck::newer, this, &UpdateTeller::remember);
    connect(m_check.get(), &updates::UpdateCheck::upToDate, this, [this] { m_preferences.setNewVersion({}); });
    connect(m_check.get(), &updates::UpdateCheck::failed, this,
            [](const base::Error& error) { qCInfo(lcNet) << "feed of versions:" << error.code << error.detail; });
    QTimer::singleShot(std::chrono::minutes(1), this, &UpdateTeller::askIfDue);
    m_timer.start(std::chrono::hours(1));
}

void UpdateTeller::askIfDue()
{
    const auto asked = m_preferences.state(QStringLiteral("updates/asked")).toDateTime();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool recently = asked.isValid() && asked <= now && asked.secsTo(now) < 24 * 60 * 60;
    if (!m_preferences.updateCheck() || recently)
        return;
    m_preferences.setState(QStringLiteral("updates/asked"), now);
    m_check->ask();
}

void UpdateTeller::remember(const updates::Release& release)
{
    const bool told = m_preferences.newVersion().version == release.version;
    m_preferences.setNewVersion({release.version, QUrl(release.page), release.summary});
    if (!told)
        Q_EMIT newVersion(release.version);
}

} // namespace uimain
