// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/addresses.h"

#include "app/services/communityservice.h"
#include "app/services/mentoringservice.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/place.h"

#include <algorithm>

namespace shell {

using widgets::place;

namespace {

QUrl partOf(const QString& view, const QString& whole, const QString& name, const QString& part)
{
    return whole.isEmpty() ? QUrl() : place(view, whole, {{name, part}});
}

// Somebody has few of them.
QString mentorshipOf(const QString& sessionId, const services::MentoringService& mentoring)
{
    for (const services::MentorshipLine& line : mentoring.mentorships()) {
        const auto page = mentoring.mentorship(line.mentorship.id);
        const auto isIt = [&](const services::SessionLine& one) { return one.session.id == sessionId; };
        if (page && std::ranges::any_of(page->sessions, isIt))
            return line.mentorship.id;
    }
    return {};
}

} // namespace

QUrl onlyShown(const QUrl& place)
{
    const QString view = widgets::placeView(place);
    if (view == QLatin1StringView("play"))
        return widgets::place(QStringLiteral("course"), widgets::placeId(place));
    if (const QString with = widgets::placeValue(place, QStringLiteral("with"));
        view == QLatin1StringView("conversation") && !with.isEmpty())
        return widgets::place(QStringLiteral("profile"), with);
    return place;
}

QUrl placeFor(const QUrl& address, const Workspace& workspace)
{
    const QString view = widgets::placeView(address);
    const QString id = widgets::placeId(address);
    if (view == QLatin1StringView("person"))
        return place(QStringLiteral("profile"), id);
    if (view == QLatin1StringView("event"))
        return partOf(QStringLiteral("community"),
                      workspace.communities ? workspace.communities->communityOfEvent(id) : QString(), view, id);
    if (view == QLatin1StringView("session"))
        return partOf(QStringLiteral("mentorship"),
                      workspace.mentoring ? mentorshipOf(id, *workspace.mentoring) : QString(), view, id);
    return address;
}

} // namespace shell
