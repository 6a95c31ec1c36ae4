// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/plainsession.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace services {

namespace {

constexpr double kAsGoodAsAll = 0.95;

const auto kCurrent = QStringLiteral("current");
const auto kItems = QStringLiteral("items");

bool isAddress(const QString& launch)
{
    return launch.startsWith(QLatin1StringView("https://")) || launch.startsWith(QLatin1StringView("http://"));
}

base::Error refusedNavigation(const QString& request)
{
    return {base::Error::Kind::Rejected, request, 0, QStringLiteral("navigation-refused"), 0};
}

} // namespace

PlainSession::PlainSession(PlayCourse course, QObject* parent) : SavingSession(std::move(course), parent)
{
    read(this->course().attempt.state);
    if (m_current < 0)
        m_current = neighbour(+1);
}

void PlainSession::read(const QJsonObject& state)
{
    const QJsonObject places = state.value(kItems).toObject();
    const QString current = state.value(kCurrent).toString();
    const auto& items = course().info.items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject place = places.value(items[i].id).toObject();
        if (!place.isEmpty())
            m_places.insert(items[i].id, {place.value(QLatin1StringView("at")).toDouble(),
                                          place.value(QLatin1StringView("furthest")).toDouble(),
                                          place.value(QLatin1StringView("done")).toBool()});
        if (items[i].id == current && opens(items[i]))
            m_current = i;
    }
}

bool PlainSession::opens(const package::Item& item)
{
    return !item.launch.isEmpty() && item.missing.isEmpty();
}

qsizetype PlainSession::neighbour(int step) const
{
    const auto& items = course().info.items;
    for (qsizetype i = m_current + step; i >= 0 && i < items.size(); i += step) {
        if (opens(items[i]))
            return i;
    }
    return -1;
}

QList<PlayItem> PlainSession::items() const
{
    QList<PlayItem> list;
    const auto& items = course().info.items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        PlayItem item;
        item.id = items[i].id;
        item.title = items[i].title;
        item.depth = items[i].depth;
        item.launchable = item.enabled = opens(items[i]);
        item.current = i == m_current;
        item.offline = items[i].offline;
        const auto place = m_places.constFind(item.id);
        if (place != m_places.cend())
            item.state = place->done ? PlayItem::State::Completed : PlayItem::State::Incomplete;
        list.append(item);
    }
    return list;
}

PlayControls PlainSession::controls() const
{
    PlayControls controls;
    controls.canContinue = neighbour(+1) >= 0;
    controls.canPrevious = neighbour(-1) >= 0;
    return controls;
}

int PlainSession::progress() const
{
    double reached = 0;
    int all = 0;
    for (const package::Item& item : course().info.items) {
        if (!opens(item))
            continue;
        const Place place = m_places.value(item.id);
        reached += place.done ? 1 : place.furthest;
        ++all;
    }
    return all == 0 ? 0 : int(std::floor(100 * reached / all));
}

QString PlainSession::launch() const
{
    return m_current < 0 ? QString() : course().info.items[m_current].launch;
}

double PlainSession::startPosition() const
{
    if (m_current < 0)
        return 0;
    const Place place = m_places.value(course().info.items[m_current].id);
    return place.done && place.furthest >= 1 ? 0 : place.at; // from the beginning, when it was seen to the end
}

void PlainSession::position(const QString& item, double at, double of)
{
    const package::Item* known = itemOf(item);
    if (!known || !opens(*known) || !std::isfinite(at) || !std::isfinite(of) || at < 0)
        return;
    Place place = m_places.value(item);
    place.at = at;
    if (of > 0)
        place.furthest = std::max(place.furthest, std::min(1.0, at / of));
    place.done = place.done || place.furthest >= kAsGoodAsAll || isAddress(known->launch);
    if (m_places.contains(item) && m_places.value(item) == place)
        return;
    m_places.insert(item, place);
    Q_EMIT itemsChanged();
    saveSoon();
}

void PlainSession::open(qsizetype index)
{
    m_current = index;
    Place& place = m_places[course().info.items[index].id];
    place.done = place.done || isAddress(course().info.items[index].launch);
    Q_EMIT itemsChanged();
    Q_EMIT launchChanged();
    saveSoon();
}

void PlainSession::navigate(const QString& request, const QString& item)
{
    const auto is = [&](const char* name) { return request == QLatin1StringView(name); };
    if (is("exit") || is("exitAll") || is("suspendAll") || is("abandonAll")) {
        saveSoon();
        Q_EMIT ended();
        return;
    }
    qsizetype to = is("continue") ? neighbour(+1) : is("previous") ? neighbour(-1) : -1;
    const auto& items = course().info.items;
    for (qsizetype i = 0; is("choice") && i < items.size(); ++i) {
        if (items[i].id == item && opens(items[i]))
            to = i;
    }
    if (to < 0) {
        Q_EMIT problem(refusedNavigation(request));
        return;
    }
    open(to);
}

void PlainSession::fill(domain::Attempt& attempt) const
{
    QJsonObject places;
    bool all = true;
    for (const package::Item& item : course().info.items) {
        if (!opens(item))
            continue;
        const Place place = m_places.value(item.id);
        all = all && place.done;
        if (m_places.contains(item.id))
            places.insert(item.id, QJsonObject{{QStringLiteral("at"), place.at},
                                               {QStringLiteral("furthest"), place.furthest},
                                               {QStringLiteral("done"), place.done}});
    }
    attempt.completion = all ? QStringLiteral("completed") : QStringLiteral("incomplete");
    attempt.progress = progress();
    attempt.state = {{kItems, places}};
    if (m_current < 0)
        return;
    attempt.nextItem = course().info.items[m_current].title;
    attempt.state.insert(kCurrent, course().info.items[m_current].id);
}

} // namespace services
