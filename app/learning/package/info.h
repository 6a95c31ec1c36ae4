// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace package {

enum class Format { Scorm12, Scorm2004, Cmi5, Xapi, H5p, Html, Video, Pdf, Link };

// As in domain::Course::format: scorm12 | scorm2004 | cmi5 | xapi | h5p | html | video | pdf | link.
[[nodiscard]] QString formatWord(Format format);

// One thing in the list of contents. A group (block, cluster) has no launch; its members follow it with a greater
// depth.
struct Item
{
    QString id;    // the manifest's identifier (SCORM item, cmi5 or xAPI IRI); else the path. Unique in the package.
    QString title; // in the first of PackageInfo::languages
    int depth = 0;
    // What to open: a URL reference into the package ('a/b%20c.html?x=1#y', never with a leading '/') or an absolute
    // https or http address. Empty in a group.
    QString launch;
    QString href;                  // what the manifest says is to be opened, as it is written there
    bool offline = true;           // false: needs the network, to be opened or for a part of it
    QStringList hosts;             // that it fetches from, in alphabetical order
    bool scored = false;           // reports to the LMS (SCO, assignable unit, H5P): progress comes from itself
    std::optional<double> mastery; // 0–1
    QString moveOn;                // cmi5: Passed | Completed | CompletedAndPassed | CompletedOrPassed | NotApplicable
    QString missing;               // why it cannot be opened ('launch-missing', 'launch-unsafe'); empty: it can
};

struct PackageInfo
{
    Format format = Format::Html;
    QString edition; // in words: 'SCORM 1.2', 'SCORM 2004 4th Edition', 'cmi5 1.0', 'xAPI', 'H5P.Blanks-1.12', …
    QString title;   // never empty, at most 500 characters, as those of items
    QStringList languages; // BCP 47, the main one first; empty when the package does not say
    QString manifest;      // the entry that described it; empty when there was none
    QList<Item> items;     // in the order of the contents, at least one that can be opened
    QStringList hosts;     // of all items, and those that the package declares in lxcp.json
    QStringList notes;     // what is odd but was put right
    int files = 0;
    qint64 unpackedBytes = 0;

    // Items that can be opened, and how many of them without network.
    [[nodiscard]] int openable() const;
    [[nodiscard]] int openableOffline() const;
};

} // namespace package
