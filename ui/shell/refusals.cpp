// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refusals.h"

#include "app/services/communityservice.h"
#include "app/services/developmentservice.h"
#include "app/services/learningservice.h"
#include "app/services/mentoringservice.h"
#include "app/services/messageservice.h"
#include "app/services/noteservice.h"
#include "app/services/profileservice.h"
#include "app/services/requestservice.h"
#include "app/services/standingservice.h"
#include "app/services/voiceservice.h"
#include "ui/models/errorwords.h"

namespace shell {

Refusals::Refusals(const Workspace& workspace, QObject* parent) : QObject(parent)
{
    hear(workspace.learning);
    hear(workspace.requests);
    hear(workspace.notes);
    hear(workspace.profiles);
    hear(workspace.communities);
    hear(workspace.messages);
    hear(workspace.standing);
    hear(workspace.voices);
    hear(workspace.development);
    hear(workspace.mentoring);
}

template <typename Service>
void Refusals::hear(Service* service)
{
    if (!service)
        return;
    connect(service, &Service::refused, this, [this](const QString& /*commandId*/, const base::Error& error) {
        Q_EMIT say(tr("Nothing was saved. %1").arg(models::wordsFor(error).happened));
    });
}

} // namespace shell
