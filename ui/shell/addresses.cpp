// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/addresses.h"

#include "app/services/communityservice.h"
#include "app/services/mentoringservice.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/place.h"

namespace shell {

using widgets::place;

namespace {

QUrl partOf(const QString& view, const QString& whole, const QString& name, const QString& part)
{
    return whole.isEmpty() ? QUrl() : place(view, whole, {{name, part}});
}

} // namespace

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
                      workspace.mentoring ? workspace.mentoring->mentorshipOfSession(id) : QString(), view, id);
    return address;
}

} // namespace shell
