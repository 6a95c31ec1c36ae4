// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/recognise.h"
#include "tests/conformance/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace conformance {

namespace {

// What a data set says about a package. Text that leaves a choice ("refuse or repair …") is Either.
struct Wanted
{
    enum What { Accepted, Refused, Either } what = Accepted;
    QString text;     // for the report
    QString format{}; // Accepted: the format it must be recognised as; empty: any
    QString fault{};  // Refused: the word it must be refused with; empty: any
    QString notAs{};  // Either: the format that it must not be taken for
    QString never{};  // no item may be opened at what begins with or contains this
};

struct Case
{
    QString id;
    QString file;
    Wanted wanted;
};

QString faultIn(const QString& text)
{
    const QVector<QPair<QString, QString>> words{
        {QStringLiteral("CRC"), QStringLiteral("checksum")},
        {QStringLiteral("encrypted"), QStringLiteral("encrypted")},
        {QStringLiteral("zero entries"), QStringLiteral("empty")},
        {QStringLiteral("cut at"), QStringLiteral("truncated")},
        {QStringLiteral("ratio"), QStringLiteral("bomb")},
    };
    for (const auto& [word, fault] : words) {
        if (text.contains(word))
            return fault;
    }
    return {};
}

// A line of malformed/expected.json.
Wanted wantedBy(const QString& text)
{
    Wanted wanted{Wanted::Either, text};
    const bool choice = text.startsWith(QStringLiteral("refuse or")) || text.startsWith(QStringLiteral("accept or"));
    if (!choice && text.startsWith(QStringLiteral("refuse"))) {
        wanted.what = Wanted::Refused;
        wanted.fault = faultIn(text);
    } else if (!choice && text.startsWith(QStringLiteral("accept"))) {
        wanted.what = Wanted::Accepted;
    }
    for (const char* verb : {"must not launch ", "must not serve "}) {
        if (text.startsWith(QLatin1StringView(verb)))
            wanted.never = text.mid(qsizetype(qstrlen(verb))).section(u' ', 0, 0);
    }
    return wanted;
}

void addMalformed(QVector<Case>& cases, const QDir& data)
{
    QFile file(data.filePath(QStringLiteral("scorm/malformed/expected.json")));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject lines = QJsonDocument::fromJson(file.readAll()).object();
    for (auto line = lines.begin(); line != lines.end(); ++line)
        cases += {QStringLiteral("scorm/malformed/") + line.key(),
                  data.filePath(QStringLiteral("scorm/malformed/") + line.key()), wantedBy(line.value().toString())};
}

// What the sets say in their own words: Moodle's readme, the numbers of CATAPULT's LMS test suite.
Wanted wantedByPlace(const QString& id)
{
    const QString name = id.section(u'/', -1);
    const QString set = id.section(u'/', 0, 1);
    static const QStringList moodleRefused{QStringLiteral("invalid.zip"), QStringLiteral("badscorm.zip"),
                                           QStringLiteral("validscorm.zip"), QStringLiteral("validaicc.zip")};
    if (set == QStringLiteral("scorm/moodle") && moodleRefused.contains(name))
        return {Wanted::Refused, QStringLiteral("refuse: nothing in it can be started")};
    if (set == QStringLiteral("cmi5/lts-packages") && name.startsWith(u'2'))
        // Without its cmi5.xml one of them is an ordinary page.
        return {Wanted::Either,
                QStringLiteral("refuse, or do not take for cmi5: a number from 200"),
                {},
                {},
                QStringLiteral("cmi5")};
    if (name == QStringLiteral("unzippable.h5p"))
        return {Wanted::Refused, QStringLiteral("refuse: no archive"), {}, QStringLiteral("not-an-archive")};
    QString format = id.section(u'/', 0, 0);
    if (id.startsWith(QStringLiteral("scorm/adl-2004")))
        format = QStringLiteral("scorm2004");
    return {Wanted::Accepted, QStringLiteral("accept as ") + format, format};
}

QVector<Case> findCases(const QDir& data)
{
    QVector<Case> cases;
    addMalformed(cases, data);
    for (const char* top : {"scorm", "cmi5", "h5p"}) {
        QDirIterator files(
            data.filePath(QLatin1StringView(top)),
            {QStringLiteral("*.zip"), QStringLiteral("*.h5p"), QStringLiteral("*.xml"), QStringLiteral("*.md")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString id = data.relativeFilePath(file);
            const bool isPackage = !file.endsWith(QStringLiteral(".xml")) && !file.endsWith(QStringLiteral(".md"));
            // Text files are packages in one set only; elsewhere they are documentation and examples.
            if (id.startsWith(QStringLiteral("scorm/malformed/")) ||
                (!isPackage && !id.startsWith(QStringLiteral("cmi5/lts-packages/"))))
                continue;
            cases += {id, file, wantedByPlace(id)};
        }
    }
    std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.id < b.id; });
    return cases;
}

// What holds for every package that was taken, whoever made it. Returns what is broken.
QString brokenPromise(const package::Reader& reader, const package::PackageInfo& info, const QString& never)
{
    if (info.title.isEmpty() || info.openable() == 0)
        return QStringLiteral("taken without a title or without an item that can be opened");
    for (const package::Item& item : info.items) {
        if (item.launch.isEmpty())
            continue;
        const bool web =
            item.launch.startsWith(QStringLiteral("http://")) || item.launch.startsWith(QStringLiteral("https://"));
        if (!web && !reader.findUrl(item.launch))
            return QStringLiteral("opens '%1', which is not in the package").arg(item.launch);
        if (!never.isEmpty() && item.launch.contains(never, Qt::CaseInsensitive))
            return QStringLiteral("opens '%1'").arg(item.launch);
        if (item.title.size() > 500)
            return QStringLiteral("a title of %1 characters").arg(item.title.size());
    }
    for (const package::Entry& entry : reader.entries()) {
        const package::Entry* found = reader.find(entry.name);
        if (!found || found->name != entry.name)
            return QStringLiteral("'%1' is not found by its own name").arg(entry.name);
    }
    return {};
}

QString seenAsRefused(const base::Error& error)
{
    return error.code.isEmpty() || error.detail.isEmpty()
               ? QStringLiteral("refused without saying why")
               : QStringLiteral("refused: %1: %2").arg(error.code, error.detail);
}

bool fits(const Wanted& wanted, const package::PackageInfo& info)
{
    const QString format = package::formatWord(info.format);
    if (!wanted.notAs.isEmpty() && format == wanted.notAs)
        return false;
    return wanted.format.isEmpty() || format == wanted.format ||
           (wanted.format == QStringLiteral("scorm") && format.startsWith(wanted.format));
}

Outcome runCase(const Case& one)
{
    Outcome outcome{one.id, false, one.wanted.text, {}};
    outcome.checks = 1;
    auto reader = package::Reader::open(one.file);
    auto info = reader ? package::recognise(**reader) : base::failure(reader.error());
    if (info) {
        if (auto verified = (*reader)->verify(); !verified)
            info = base::failure(verified.error());
    }
    if (!info) {
        const base::Error& error = info.error();
        outcome.seen = seenAsRefused(error);
        outcome.passed = one.wanted.what != Wanted::Accepted && !error.code.isEmpty() && !error.detail.isEmpty() &&
                         error.code != QStringLiteral("unreadable") &&
                         (one.wanted.fault.isEmpty() || error.code == one.wanted.fault);
    } else {
        const QString broken = brokenPromise(**reader, *info, one.wanted.never);
        outcome.seen = broken.isEmpty() ? QStringLiteral("accepted as %1 (%2), %3 items")
                                              .arg(package::formatWord(info->format), info->edition)
                                              .arg(info->openable())
                                        : broken;
        outcome.passed = one.wanted.what != Wanted::Refused && broken.isEmpty() && fits(one.wanted, *info);
    }
    outcome.wrong = outcome.passed ? 0 : 1;
    return outcome;
}

} // namespace

Report runPackages(const Options& options)
{
    Report report;
    const QVector<Case> cases = findCases(QDir(QFileInfo(options.dataDir).absoluteFilePath()));
    for (const Case& one : cases) {
        if (options.only.isEmpty() || one.id == options.only || one.id.section(u'/', -1) == options.only)
            report.outcomes += runCase(one);
    }
    if (report.outcomes.isEmpty())
        report.problem = QStringLiteral("no packages in scorm, cmi5 or h5p of '%1'").arg(options.dataDir);
    return report;
}

} // namespace conformance
