// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/session.h"

#include "app/learning/scorm/datamodel.h"
#include "app/learning/scorm/offers.h"
#include "app/learning/scorm/rollup.h"
#include "app/learning/scorm/tracking12.h"

#include <algorithm>

namespace scorm {

bool Session::isEnding() const
{
    const auto launched = running();
    return !launched || !launched->sco || m_api.state() == Api::State::Terminated;
}

Offer Session::offer() const
{
    ActivityTree now = treeWithContent();
    if (m_running >= 0)
        rollUp(now, m_running);
    Offer offer = offerOf(now, isEnding());
    if (is12()) {
        for (int i = 0; i < offer.toc.size(); ++i) // in the order of the tree
            offer.toc[i].selectable &= offer.toc.at(i).leaf && prerequisitesHold(now, now.at(i).item->prerequisites);
    }
    // One thing to learn needs no table of contents.
    const auto leaves =
        std::count_if(offer.toc.begin(), offer.toc.end(), [](const TocEntry& entry) { return entry.leaf; });
    if (leaves == 1 && m_running >= 0)
        offer.tocEnabled = false;
    return offer;
}

QString Session::requestValid(const QString& kind, const QString& target) const
{
    const Prospects prospects(treeWithContent(), isEnding());
    bool valid = false;
    if (kind == QLatin1String("continue"))
        valid = prospects.canContinue();
    else if (kind == QLatin1String("previous"))
        valid = prospects.canPrevious();
    else if (const int activity = m_tree.find(target.trimmed()); activity >= 0)
        valid = kind == QLatin1String("choice") ? prospects.canChoose(activity) : prospects.canJump(activity);
    return valid ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace scorm
