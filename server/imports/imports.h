// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/content/contentfiles.h"
#include "server/data/storage.h"
#include "server/imports/courseid.h"
#include "server/imports/report.h"

#include <QIODevice>

// What fills a database. Each reads its device as a stream, commits every few thousand records, and may run beside a
// serving process. Errors are of the storage or the device; a bad record is in the report and the others go in.
namespace imports {

// {source_id,title,summary,description,language,level,duration_minutes,skills[],provider,url,licence} and, when given,
// any other member of domain::Course. A course's id is made from its source_id, so the same file updates.
// In CSV lists are separated by ';'. Prerequisites are named by source_id, or by an id that is there. 'now' becomes
// updated_at of what is new or different.
[[nodiscard]] base::Result<Report> importCatalog(data::Storage& storage, QIODevice& device, Format format,
                                                 const QDateTime& now);

// CSV with id,name,email,department,title,supervisor,timezone,locale,roles[,active]; roles separated by ';'. The rows
// are kept until the last one is read, as a supervisor may stand anywhere; who names one that is not there, or is in a
// circle, goes in without one and is reported.
[[nodiscard]] base::Result<Report> importPeople(data::Storage& storage, QIODevice& device, const QDateTime& now);

// NDJSON lines {source_id or id, title, summary, description, owner, steps:[{id,title,courses[],need,optional,after[],
// due_days}]}; courses by source_id or id, the owner by id or e-mail address. A pathway's id is made from its
// source_id, so the same file updates; members that a line does not name stay. A line with a member that is not known,
// or a course that is not there, is refused. Due dates of who has joined follow, unless an assignment gave them.
[[nodiscard]] base::Result<Report> importPathways(data::Storage& storage, QIODevice& device, const QDateTime& now);

// CSV with person (id, e-mail address, or * for everybody active) or department; course or pathway (source_id or id);
// due (a date: until its end where the person is, or an instant), mandatory, assigned_by. Registers for the course, or
// joins the pathway, whoever is not; a column that is not there leaves what was, an empty due takes it away. Of several
// rows about the same person and course the last one counts. Completed courses stay as they are.
[[nodiscard]] base::Result<Report> importAssignments(data::Storage& storage, QIODevice& device, const QDateTime& now);

// OneRoster 1.2 CSV, bulk: a folder or a zip file with manifest.csv. orgs, users and roles become people, courses the
// catalog, and who is enrolled as a student in a class is registered for its course; docs/server.md has the table. A
// person's supervisor is the first of their agents who is no parent, guardian or relative. Errors: Malformed when the
// manifest is missing, or names another version or a delta; a Fault of the zip file.
[[nodiscard]] base::Result<Report> importOneRoster(data::Storage& storage, const QString& path, const QDateTime& now);

// The catalogue of skills, and what job titles ask for. NDJSON lines or CSV rows of ESCO {uri,label,alt[]} (or its own
// columns conceptUri, preferredLabel, altLabels), of O*NET {skill,category} or of one's own {name,alternatives[],
// category}; O*NET's own tables (Tsv) with the columns Example, Commodity Title or Element Name; NDJSON also
// {title,targets:[{skill,level}]}. Names that mean the same (domain::skillId) are one skill.
[[nodiscard]] base::Result<Report> importSkills(data::Storage& storage, QIODevice& device, Format format,
                                                const QDateTime& now);

// Made-up content, the same for the same seed.
[[nodiscard]] base::Result<Report> generate(data::Storage& storage, int courses, int people, quint32 seed,
                                            const QDateTime& now);

// The sample organisation of docs (maya, sam, osei, ana, lin, ...). Adds what is missing, changes nothing that is
// there.
[[nodiscard]] base::Result<Report> addDemo(data::Storage& storage, const QDateTime& now);

// The sample organisation's course packages, for those of its courses that have none. Call after addDemo.
[[nodiscard]] base::Result<Report> addDemoContent(data::Storage& storage, const server::content::ContentFiles& files,
                                                  const QDateTime& now);

} // namespace imports
