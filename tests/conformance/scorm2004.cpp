// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/scorm2004.h"

#include "tests/conformance/adlrunner.h"

#include <QDir>
#include <QRegularExpression>

namespace conformance {

namespace {

const QString kFolder = QStringLiteral("/scorm/adl-2004-4e-lms");

// OB-09a and OB-09b are the family OB-09: courses of one learner, taken in this order.
QString familyOf(const QString& id)
{
    return QString(id).remove(QRegularExpression(QStringLiteral("[a-z]+$")));
}

} // namespace

Report runScorm2004Reloading(const Options& options, int reload)
{
    Report report;
    // The set itself may be named, too.
    const bool isSet = QDir(options.dataDir + QStringLiteral("/cases")).exists();
    const QString set = isSet ? options.dataDir : options.dataDir + kFolder;
    const QDir folder(set + QStringLiteral("/cases"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    std::optional<AdlRunner> runner;
    QString family;
    bool found = options.only.isEmpty();
    for (const QString& name : names) {
        const QString id = name.chopped(5);
        // The earlier members of the wanted case's family are played, too.
        if (!options.only.isEmpty() && familyOf(id) != familyOf(options.only))
            continue;
        if (!runner || family != familyOf(id))
            runner.emplace(set + QStringLiteral("/packages"), reload);
        family = familyOf(id);
        const auto adlCase = readAdlCase(folder.filePath(name));
        const Outcome outcome =
            adlCase ? runner->run(*adlCase)
                    : Outcome{id, false, QStringLiteral("a case"), QStringLiteral("not readable"), 1, 1};
        if (options.only.isEmpty() || id == options.only)
            report.outcomes.append(outcome);
        found |= id == options.only;
    }
    if (names.isEmpty())
        report.problem = QStringLiteral("no cases in %1").arg(folder.path());
    else if (!found)
        report.problem = QStringLiteral("no case '%1'").arg(options.only);
    return report;
}

Report runScorm2004(const Options& options)
{
    return runScorm2004Reloading(options, 0);
}

} // namespace conformance
