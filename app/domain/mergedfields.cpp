// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/mergedfields.h"

namespace domain {

namespace {

// Hours say nothing without their zone.
const QStringList kHours{QStringLiteral("times"), QStringLiteral("timezone")};

} // namespace

const FieldMerge& offerMerge()
{
    static const FieldMerge kMerge{{QStringLiteral("about")}, {kHours}};
    return kMerge;
}

const FieldMerge& wishMerge()
{
    static const FieldMerge kMerge{{QStringLiteral("goals")}, {kHours}};
    return kMerge;
}

const FieldMerge& profileMerge()
{
    static const FieldMerge kMerge{{QStringLiteral("bio")}};
    return kMerge;
}

const FieldMerge& noticesMerge()
{
    static const FieldMerge kMerge{{}, {{QStringLiteral("quiet_from"), QStringLiteral("quiet_to")}}};
    return kMerge;
}

const FieldMerge& badgeMerge()
{
    static const FieldMerge kMerge{
        {QStringLiteral("description"), QStringLiteral("criteria")},
        {{QStringLiteral("rule_kind"), QStringLiteral("rule_target"), QStringLiteral("rule_level")}}};
    return kMerge;
}

const FieldMerge& challengeMerge()
{
    static const FieldMerge kMerge{
        {},
        {{QStringLiteral("from_day"), QStringLiteral("until_day")}, {QStringLiteral("aim"), QStringLiteral("target")}}};
    return kMerge;
}

const FieldMerge& ratingMerge()
{
    static const FieldMerge kMerge{{QStringLiteral("text")}};
    return kMerge;
}

// Of two who lock and keep apart, each pair is as whoever changed it has it.
const FieldMerge& programmeMerge()
{
    static const FieldMerge kMerge{
        {}, {}, {{QStringLiteral("fixed"), {QStringLiteral("wish_id"), QStringLiteral("offer_id")}}}};
    return kMerge;
}

const FieldMerge& plainMerge()
{
    static const FieldMerge kMerge;
    return kMerge;
}

} // namespace domain
