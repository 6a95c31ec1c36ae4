// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of NoticeReader that tells of texts of which both versions were kept.
#include "app/domain/kinds.h"
#include "app/services/noticereader.h"
#include "app/store/bothkept.h"
#include "app/store/table.h"

namespace services {

namespace {

using domain::Notice;
using store::Table;

// What it is about, and the beginning of what stands there now; nothing when it is not here any more.
std::optional<Notice> aboutKept(store::Database& db, const store::BothKept& kept, const QString& me)
{
    Notice notice;
    notice.aboutKind = kept.kind;
    notice.aboutId = kept.target;
    const bool goals = kept.members.contains(QLatin1StringView("goals"));
    if (kept.kind == domain::kindOf<domain::Profile>()) {
        const auto profile = Table<domain::Profile>::find(db, me);
        notice.text = profile ? domain::excerptOf(profile->bio) : QString();
        return notice;
    }
    if (kept.kind == domain::kindOf<domain::Community>()) {
        const auto community = Table<domain::Community>::find(db, kept.target);
        if (!community)
            return std::nullopt;
        notice.title = community->name;
        notice.text = domain::excerptOf(goals ? community->goals.join(QStringLiteral(" · ")) : community->purpose);
        return notice;
    }
    if (kept.kind == domain::kindOf<domain::Event>()) {
        const auto event = Table<domain::Event>::find(db, kept.target);
        if (!event)
            return std::nullopt;
        notice.places = {event->communityId};
        notice.title = event->title;
        notice.text = domain::excerptOf(event->description);
        return notice;
    }
    if (kept.kind == domain::kindOf<domain::MentorshipEntry>()) {
        const auto entry = Table<domain::MentorshipEntry>::find(db, kept.target);
        if (!entry)
            return std::nullopt;
        notice.aboutKind = domain::kindOf<domain::Mentorship>();
        notice.aboutId = entry->mentorshipId;
        notice.text = domain::excerptOf(entry->text);
        return notice;
    }
    return std::nullopt;
}

} // namespace

void NoticeReader::addBothKept(const QDateTime& since)
{
    for (const store::BothKept& kept : store::bothKept(m_db)) {
        auto notice = aboutKept(m_db, kept, m_me);
        if (!notice || kept.at <= since)
            continue;
        notice->id = QStringLiteral("kept:") + kept.id;
        notice->kind = QStringLiteral("both_kept");
        notice->at = kept.at;
        add(std::move(notice));
    }
}

} // namespace services
