// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/icalendar.h"

#include "app/calendar/expander.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace conformance {

namespace {

using calendar::Moment;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray joined(const QList<Moment>& moments)
{
    QList<QByteArray> texts;
    for (const Moment& moment : moments)
        texts += calendar::text(moment);
    return texts.join(',');
}

// From a moment on: the same whether one counts from the start or jumps there.
QList<Moment> from(const QByteArray& rule, const Moment& start, const Moment& at, int most)
{
    QList<Moment> found;
    const auto parsed = calendar::ruleFrom(rule);
    if (!parsed)
        return found;
    std::optional<qint64> until;
    if (parsed->until)
        until = parsed->until->local;
    calendar::Expander expander(*parsed, start, until);
    expander.skipTo(at.local);
    while (found.size() < most) {
        const auto next = expander.next();
        if (!next)
            break;
        if (*next >= at.local)
            found += Moment{start.form, *next, start.zone};
    }
    return found;
}

bool wants(const Options& options, const QString& id)
{
    return options.only.isEmpty() || id == options.only || id.section(u'/', -1) == options.only;
}

void addVectors(Report& report, const Options& options, const QDir& data)
{
    QDirIterator files(data.filePath(QStringLiteral("icalendar")), {QStringLiteral("*.ndjson")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        int number = 0;
        for (const QByteArray& line : contentOf(path).split('\n')) {
            ++number;
            const QString id = QStringLiteral("%1:%2").arg(data.relativeFilePath(path)).arg(number);
            if (!line.trimmed().isEmpty() && wants(options, id))
                report.outcomes += runVector(id, line);
        }
    }
}

void addFiles(Report& report, const Options& options, const QDir& data)
{
    QDirIterator files(data.filePath(QStringLiteral("icalendar")), {QStringLiteral("*.ics")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString id = data.relativeFilePath(path);
        if (!wants(options, id))
            continue;
        QByteArray expected;
        if (path.endsWith(QStringLiteral("_input.ics")))
            expected = contentOf(path.chopped(10) + QStringLiteral("_expected_output.ics"));
        report.outcomes += runCalendarFile(id, contentOf(path), expected);
    }
}

} // namespace

Outcome runVector(const QString& id, const QByteArray& line)
{
    const QJsonObject vector = QJsonDocument::fromJson(line).object();
    const auto field = [&](const char* name) {
        return vector.value(QLatin1StringView(name)).toString().trimmed().toUtf8();
    };
    const QByteArray rule = field("rrule");
    const QByteArray expected = field("instances");
    Outcome outcome{id, false, QString::fromUtf8(expected), {}, 1, 1};
    const auto start = calendar::momentFrom(field("dtstart"));
    if (!start || expected.isEmpty()) {
        outcome.seen = QStringLiteral("no dtstart or no instances in the vector");
        return outcome;
    }
    const int count = int(expected.count(',')) + 1;
    const bool ends = rule.contains("COUNT=") || rule.contains("UNTIL=");
    const auto found = calendar::instances(rule, *start, ends ? count + 1 : count);
    outcome.seen = found ? QString::fromUtf8(joined(*found)) : QStringLiteral("refused: ") + found.error().detail;
    if (expected.startsWith("***")) {
        outcome.passed = expected.contains("MALFORMED") ? !found : !found || !found->isEmpty();
    } else if (found && joined(*found) == expected) {
        outcome.passed = true;
        if (const auto at = calendar::momentFrom(field("start-at")); at && !rule.contains("RSCALE")) {
            QList<Moment> rest = *found;
            rest.removeIf([&](const Moment& one) { return one.local < at->local; });
            const QList<Moment> jumped = from(rule, *start, *at, int(rest.size()) + 1);
            ++outcome.checks;
            outcome.passed = jumped == rest || (!ends && jumped.mid(0, rest.size()) == rest);
            if (!outcome.passed)
                outcome.seen = QStringLiteral("from start-at: ") + QString::fromUtf8(joined(jumped));
        }
    }
    outcome.wrong = outcome.passed ? 0 : 1;
    return outcome;
}

Report runICalendar(const Options& options)
{
    Report report;
    const QDir data(QFileInfo(options.dataDir).absoluteFilePath());
    addVectors(report, options, data);
    addFiles(report, options, data);
    std::stable_sort(report.outcomes.begin(), report.outcomes.end(), [](const Outcome& a, const Outcome& b) {
        return a.id.section(u':', 0, 0) < b.id.section(u':', 0, 0);
    });
    if (report.outcomes.isEmpty())
        report.problem = QStringLiteral("no vectors and no calendars in icalendar of '%1'").arg(options.dataDir);
    return report;
}

} // namespace conformance
