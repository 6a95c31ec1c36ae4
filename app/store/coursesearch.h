// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/searchtext.h"

#include <QSet>

#include <QStringList>

#include <optional>

namespace store {

class Database;
class Statement;

// Values as they stand in the courses, in any spelling with capitals; within one list any of them will do, the lists
// must all be met.
struct CourseFilter
{
    QStringList topics, skills, levels, languages, formats, providers;
    QStringList durations; // durationClass()
    bool offlineOnly = false;
    bool savedOnly = false; // that the person put aside for later
    [[nodiscard]] bool isEmpty() const;
};

// Of topics, skills and the like: those that differ in capitals alone are one.
[[nodiscard]] QString foldedValue(QString value);

// The row numbers of the courses that are saved for later, as SQL.
[[nodiscard]] QByteArray savedKeys();

struct FoundCourses
{
    QList<qint64> keys;   // best first
    bool complete = true; // false: there may be more than were asked for, or more than could be looked at in the time
    QString corrected;    // the words that were searched instead of misspelt ones
};

// Ranked search. Hits in the title come first, then in skills and tags, summary, description; among these those of
// whole words before those where the last word is only begun; among these short titles first. No corpus statistics are
// in it: the same courses rank the same on every machine. A word must match in full except for the last one. Any
// thread, on its own connection.
class CourseSearch final
{
public:
    explicit CourseSearch(Database& db) : m_db(db) {}

    // limit -1: all. Without words: all by title. With a limit the work is bounded so that the answer fits into a
    // frame.
    // With a limit, descriptions are looked through only while there is less than a screenful.
    [[nodiscard]] FoundCourses find(const QString& words, const CourseFilter& filter, int limit);

    // All that find() finds without a filter and a limit, in no order: for counting.
    [[nodiscard]] QList<qint64> matching(const QString& words);

private:
    struct Collector;
    void browse(const CourseFilter& filter, Collector& found);
    void search(const QList<searchtext::Term>& typed, const CourseFilter& filter, Collector& found);
    void tier(const char* table, const QByteArray& match, const QByteArray& filter, Collector& found);
    void notIndexed(const QList<searchtext::Term>& terms, const CourseFilter& filter, Collector& found);
    void titlesWith(const QString& words, const CourseFilter& filter, Collector& found);
    void take(Statement& row, Collector& found);
    [[nodiscard]] QString corrected(const QList<searchtext::Term>& terms);
    [[nodiscard]] QString nearestWords(const QString& word, bool begun);
    [[nodiscard]] QString apart(const QString& word, bool begun);
    [[nodiscard]] QString nearest(const QString& word);
    [[nodiscard]] QString nearestRun(const searchtext::Term& term);
    [[nodiscard]] bool isKnown(const searchtext::Term& term, bool begun);
    [[nodiscard]] bool canMatch(const QList<searchtext::Term>& terms);
    void narrow(QList<searchtext::Term>& terms);
    // A condition on course_facet f; nullopt: no course can meet it.
    [[nodiscard]] std::optional<QByteArray> condition(const CourseFilter& filter);

    Database& m_db;
};

} // namespace store
