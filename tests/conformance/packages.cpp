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
#include <QRegularExpression>

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

bool beginsWithOneOf(const QString& text, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return text.startsWith(QLatin1StringView(word), Qt::CaseInsensitive); });
}

// A line of an expected.json. What it does not say clearly only has to be judged, with a reason.
Wanted wantedBy(const QString& text)
{
    Wanted wanted{Wanted::Either, text};
    const bool choice =
        text.contains(QRegularExpression(QStringLiteral("^\\w+ or "), QRegularExpression::CaseInsensitiveOption));
    if (!choice && beginsWithOneOf(text, {"refuse", "reject"})) {
        wanted.what = Wanted::Refused;
        wanted.fault = faultIn(text);
    } else if (!choice && beginsWithOneOf(text, {"accept"})) {
        wanted.what = Wanted::Accepted;
    }
    for (const char* verb : {"must not launch ", "must not serve "}) {
        if (text.startsWith(QLatin1StringView(verb), Qt::CaseInsensitive))
            wanted.never = text.mid(qsizetype(qstrlen(verb))).section(u' ', 0, 0);
    }
    return wanted;
}

// What an expected.json says of a package: a text, or an object with texts.
QString wordsOf(const QJsonValue& value)
{
    QStringList words;
    if (value.isBool())
        words += value.toBool() ? QStringLiteral("accept") : QStringLiteral("refuse");
    if (value.isString())
        words += value.toString();
    const QJsonObject members = value.toObject();
    for (const char* first : {"expected", "expect", "verdict", "result", "outcome"})
        words += members.value(QLatin1StringView(first)).toString();
    words.removeAll(QString());
    return words.value(0);
}

// Folders that hold packages made to be wrong, by their path: what is expected of each, as far as it is said.
// Those that cannot be read are 'broken'.
QHash<QString, QJsonObject> expectations(const QDir& data, QStringList& broken)
{
    QHash<QString, QJsonObject> found;
    QDirIterator lists(data.path(), {QStringLiteral("expected.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (lists.hasNext()) {
        QFile file(lists.next());
        const QJsonDocument list =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        if (list.isObject())
            found.insert(QFileInfo(file).path(), list.object());
        else
            broken += data.relativeFilePath(file.fileName());
    }
    return found;
}

// What the sets say in their own words: Moodle's readme, the numbers of CATAPULT's LMS test suite.
Wanted wantedByPlace(const QString& id, bool sorted)
{
    if (!sorted)
        return {Wanted::Accepted, QStringLiteral("accept")};
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

bool isMadeWrong(const QString& id)
{
    return id.section(u'/', 0, -2).contains(QStringLiteral("malformed"), Qt::CaseInsensitive);
}

bool isPackageFolder(const QDir& folder)
{
    static const QStringList marks{QStringLiteral("imsmanifest.xml"), QStringLiteral("cmi5.xml"),
                                   QStringLiteral("tincan.xml"), QStringLiteral("h5p.json")};
    return std::any_of(marks.begin(), marks.end(), [&](const QString& mark) { return folder.exists(mark); });
}

// Archives, course structures without one, and folders with a manifest, whose files are nothing of their own.
void findPackages(const QDir& data, const QDir& folder, QStringList& found)
{
    static const QStringList endings{QStringLiteral("*.zip"), QStringLiteral("*.pif"), QStringLiteral("*.h5p")};
    static const QStringList texts{QStringLiteral("*.xml"), QStringLiteral("*.md")};
    if (isPackageFolder(folder)) {
        found += data.relativeFilePath(folder.path());
        return;
    }
    // Text files are packages in one set only; elsewhere they are documentation and examples.
    const bool structures = data.relativeFilePath(folder.path()) == QStringLiteral("cmi5/lts-packages");
    for (const QString& file : folder.entryList(structures ? endings + texts : endings, QDir::Files))
        found += data.relativeFilePath(folder.filePath(file));
    for (const QString& inner : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        findPackages(data, QDir(folder.filePath(inner)), found);
}

QVector<Case> findCases(const QDir& data, QStringList& broken)
{
    QStringList ids;
    bool sorted = false; // into a folder for each format
    for (const char* top : {"scorm", "cmi5", "h5p", "xapi"}) {
        sorted |= data.exists(QLatin1StringView(top));
        if (data.exists(QLatin1StringView(top)))
            findPackages(data, QDir(data.filePath(QLatin1StringView(top))), ids);
    }
    if (!sorted)
        findPackages(data, data, ids);
    QVector<Case> cases;
    const auto said = expectations(data, broken);
    for (auto list = said.begin(); list != said.end(); ++list) {
        for (auto line = list->begin(); line != list->end(); ++line) {
            const QString file = QDir(list.key()).filePath(line.key());
            const QString words = wordsOf(line.value());
            ids.removeAll(data.relativeFilePath(file));
            cases += {data.relativeFilePath(file), file, wantedBy(words)};
        }
    }
    for (const QString& id : std::as_const(ids)) {
        const QString file = data.filePath(id);
        const bool wrong = isMadeWrong(id) || said.contains(QFileInfo(file).path());
        const Wanted any{Wanted::Either, QStringLiteral("judge, with a reason: nothing is said of it")};
        cases += {id, file, wrong ? any : wantedByPlace(id, sorted)};
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
    QStringList broken;
    const QVector<Case> cases = findCases(QDir(QFileInfo(options.dataDir).absoluteFilePath()), broken);
    for (const QString& list : std::as_const(broken)) {
        report.outcomes += {list,
                            false,
                            QStringLiteral("a JSON object with what is expected of each package"),
                            QStringLiteral("what cannot be read as one"),
                            1,
                            1};
    }
    for (const Case& one : cases) {
        if (options.only.isEmpty() || one.id == options.only || one.id.section(u'/', -1) == options.only)
            report.outcomes += runCase(one);
    }
    if (report.outcomes.isEmpty())
        report.problem = QStringLiteral("no packages in '%1'").arg(options.dataDir);
    return report;
}

} // namespace conformance
