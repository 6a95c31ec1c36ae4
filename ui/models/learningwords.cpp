// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/learningwords.h"

#include <QCoreApplication>

namespace models {

namespace {

struct LearningText
{
    Q_DECLARE_TR_FUNCTIONS(models::LearningText)
};

QString titleOr(const QString& title, const QString& courseId)
{
    return title.isEmpty() || title == courseId ? LearningText::tr("A course that is not on this computer yet") : title;
}

} // namespace

QString titleOf(const services::LearningItem& item)
{
    return titleOr(item.title, item.enrollment.courseId);
}

QString titleOf(const services::TeamItem& item)
{
    return titleOr(item.courseTitle, item.enrollment.courseId);
}

} // namespace models
