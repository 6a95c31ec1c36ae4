// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/timelimit.h"

#include "app/learning/scorm/cmitypes.h"

namespace scorm {

std::optional<TimeLimit> timeLimitOf(const ValueStore& values, bool is12)
{
    const QString model = is12 ? QStringLiteral("cmi.student_data.") : QStringLiteral("cmi.");
    const QString total = is12 ? QStringLiteral("cmi.core.total_time") : QStringLiteral("cmi.total_time");
    const auto read = is12 ? fromTimespan : fromPeriod;
    const auto most = read(values.value(model + QStringLiteral("max_time_allowed"), QString()));
    const QString action = values.value(model + QStringLiteral("time_limit_action"), QString());
    TimeLimit limit;
    limit.exits = action.startsWith(QLatin1String("exit"));
    limit.message = action.endsWith(QLatin1String(",message"));
    if (!most || !(limit.exits || limit.message))
        return std::nullopt;
    const qint64 used = read(values.value(total, QString())).value_or(0);
    limit.secondsLeft = double(qMax<qint64>(0, *most - used)) / 100;
    return limit;
}

} // namespace scorm
