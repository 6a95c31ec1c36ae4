// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/courseopener.h"

#include "app/base/ids.h"
#include "app/learning/offline/attempts.h"
#include "app/learning/offline/packagefiles.h"
#include "app/learning/package/manifesttext.h"
#include "app/learning/package/recognise.h"
#include "app/services/cmi5session.h"
#include "app/services/courseaccess.h"
#include "app/services/plainsession.h"
#include "app/services/scormsession.h"
#include "app/services/xapisession.h"
#include "app/store/outbox.h"
#include "app/store/people.h"
#include "app/store/table.h"
#include "app/store/transaction.h"

namespace services {

namespace {

constexpr qint64 kManifestLimit = 16 * 1024 * 1024; // bytes

tl::unexpected<base::Error> cannot(const char* code, const QString& detail)
{
    return base::failure(base::Error{base::Error::Kind::Rejected, detail, 0, QString::fromLatin1(code), 0});
}

// Whether the person has to be registered first; an error when they cannot register by themselves.
base::Result<bool> needsRegistration(store::Database& db, const QString& personId, const domain::Course& course)
{
    const auto enrollment = store::Table<domain::Enrollment>::find(db, domain::enrollmentId(personId, course.id));
    if (enrollment && enrollment->state != QLatin1StringView("withdrawn"))
        return false;
    if (!course.requiresApproval || isApproved(db, personId, course.id))
        return true;
    return cannot("needs-approval", course.id);
}

// Those who decide about other people's learning look into any course before they do; everybody else into those that
// they may take by themselves.
base::Result<void> mayBrowse(store::Database& db, const QString& personId, const domain::Course& course)
{
    if (decidesForOthers(db, personId))
        return {};
    const auto registration = needsRegistration(db, personId, course);
    return registration ? base::Result<void>() : base::failure(registration.error());
}

// Pages, videos, PDFs, H5P and content from before cmi5 know no review: what was reached there cannot get worse.
bool knowsReview(package::Format format)
{
    return format == package::Format::Scorm12 || format == package::Format::Scorm2004 ||
           format == package::Format::Cmi5;
}

// A link that is no package: one item, the course's address.
void takeLink(PlayCourse& course, const domain::Course& catalogued)
{
    package::Item item;
    item.id = QStringLiteral("link");
    item.title = catalogued.title;
    item.launch = catalogued.url;
    item.offline = false;
    course.info.format = package::Format::Link;
    course.info.title = catalogued.title;
    course.info.items = {item};
    course.package.id = catalogued.id;
    course.package.courseId = catalogued.id;
    course.package.format = QStringLiteral("link");
}

base::Result<void> openPackage(FoundCourse& found, store::Database& db, const QString& folder)
{
    PlayCourse& course = found.course;
    const offline::PackageFiles files(db);
    std::optional<offline::PackageFile> file;
    // An attempt goes on with the revision that it began with, as long as that is here; what one was through with is
    // only looked at again in it.
    const bool through = found.resume && found.resume->completedAt.isValid() && course.mode != PlayMode::Review;
    if (found.resume && !through)
        file = files.find(course.package.id, found.resume->packageSha256);
    if (!file || file->state != offline::FileState::Ready)
        file = files.ready(course.package.id);
    if (!file)
        return cannot("not-downloaded", course.package.id);
    const auto reader = package::Reader::open(offline::Staging::finalPath(folder, file->sha256));
    if (!reader)
        return base::failure(reader.error());
    const auto info = package::recognise(**reader);
    if (!info)
        return base::failure(info.error());
    course.package.sha256 = file->sha256;
    course.reader = *reader;
    course.info = *info;
    if (const package::Entry* manifest = (*reader)->find(info->manifest); manifest && !info->manifest.isEmpty()) {
        const auto bytes = (*reader)->bytes(*manifest, kManifestLimit);
        if (!bytes)
            return base::failure(bytes.error());
        QStringList notes;
        const auto text = package::manifestUtf8(*bytes, manifest->name, notes);
        if (!text)
            return base::failure(text.error());
        course.manifest = *text;
    }
    found.sameRevision = !found.resume || found.resume->packageSha256 == file->sha256;
    return {};
}

} // namespace

bool decidesForOthers(store::Database& db, const QString& personId)
{
    const auto me = store::personOf(db, personId);
    return me && (me->roles.contains(QLatin1StringView("supervisor")) ||
                  me->roles.contains(QLatin1StringView("learning-development")) ||
                  me->roles.contains(QLatin1StringView("administrator")));
}

bool leavesNoTrace(const PlayCourse& course)
{
    return course.mode != PlayMode::Normal;
}

base::Result<FoundCourse> findCourse(store::Database& db, const QString& personId, const QString& courseId,
                                     const QString& packageFolder, const PlayWish& wish)
{
    const PlayMode mode = wish.mode;
    FoundCourse found;
    found.enrollmentId = domain::enrollmentId(personId, courseId);
    found.course.mode = mode;
    const auto catalogued = store::Table<domain::Course>::find(db, courseId);
    if (!catalogued)
        return cannot("no-such-target", courseId);
    if (mode == PlayMode::Browse) {
        if (const auto may = mayBrowse(db, personId, *catalogued); !may)
            return base::failure(may.error());
    } else {
        const auto registration = needsRegistration(db, personId, *catalogued);
        if (!registration)
            return base::failure(registration.error());
        found.registerFirst = *registration;
        const offline::Attempts attempts(db);
        const auto all = attempts.of(found.enrollmentId);
        const QString from = wish.again ? domain::repetitionOf(all) : domain::mergedLearning(all).resumeFrom;
        if (!from.isEmpty())
            found.resume = attempts.find(from);
    }
    found.course.courseId = courseId;
    found.course.title = catalogued->title;
    if (const auto me = store::personOf(db, personId))
        found.course.personName = me->name;
    const auto packages = store::Table<domain::CoursePackage>::select(db, "WHERE course_id = ?1", courseId);
    if (!packages.isEmpty()) {
        found.course.package = packages.first();
        const auto opened = openPackage(found, db, packageFolder);
        if (!opened)
            return base::failure(opened.error());
        if (mode == PlayMode::Review && !knowsReview(found.course.info.format))
            found.course.mode = PlayMode::Normal;
        return found;
    }
    if (catalogued->format != QLatin1StringView("link") || catalogued->url.isEmpty())
        return cannot("no-package", courseId);
    takeLink(found.course, *catalogued);
    if (mode == PlayMode::Review)
        found.course.mode = PlayMode::Normal;
    return found;
}

namespace {

// An attempt that is in no store, with the state of the one that it looks at again.
FoundCourse beginLook(store::Database& db, FoundCourse found, const QDateTime& at)
{
    domain::Attempt& attempt = found.course.attempt;
    attempt = found.resume && found.sameRevision ? *found.resume : domain::Attempt();
    attempt.id = base::newId();
    attempt.personId = found.enrollmentId.chopped(found.course.courseId.size() + 1);
    attempt.courseId = found.course.courseId;
    attempt.packageId = found.course.package.id;
    attempt.seq = 0;
    attempt.startedAt = at;
    found.course.shared = offline::Attempts(db).shared();
    return found;
}

} // namespace

base::Result<FoundCourse> beginAttempt(store::Database& db, FoundCourse found, const QDateTime& at, const QString& zone)
{
    if (leavesNoTrace(found.course))
        return beginLook(db, std::move(found), at);
    store::Transaction transaction(db);
    if (!transaction.begun())
        return base::failure(transaction.begun().error());
    const QString personId = found.enrollmentId.left(found.enrollmentId.size() - found.course.courseId.size() - 1);
    if (found.registerFirst) {
        domain::Command registration;
        registration.kind = QStringLiteral("enrollment.register");
        registration.target = found.enrollmentId;
        registration.at = at;
        registration.zone = zone;
        registration.payload = {{QStringLiteral("course_id"), found.course.courseId}};
        if (const auto queued = store::Outbox(db).enqueue(registration, personId); !queued)
            return base::failure(queued.error());
    }
    offline::Attempts attempts(db);
    const auto device = attempts.device();
    const auto id = device ? attempts.nextId(found.enrollmentId) : device;
    if (!id)
        return base::failure(id.error());
    domain::Attempt& attempt = found.course.attempt;
    const bool own = found.resume && found.resume->device == *device && found.sameRevision;
    if (own) {
        attempt = *found.resume;
    } else {
        attempt.id = *id;
        attempt.personId = personId;
        attempt.courseId = found.course.courseId;
        attempt.enrollmentId = found.enrollmentId;
        attempt.packageId = found.course.package.id;
        attempt.packageSha256 = found.course.package.sha256;
        attempt.device = *device;
        attempt.startedAt = at;
        if (found.resume) {
            attempt.resumedFrom = found.resume->id;
            attempt.resumedSeq = found.resume->seq;
            // Of somebody who was through with another revision, this one knows nothing yet.
            if (found.sameRevision || !found.resume->completedAt.isValid())
                attempt.progress = found.resume->progress;
            // Another revision need not understand the state of this one.
            if (found.sameRevision)
                attempt.state = found.resume->state;
        }
    }
    using Format = package::Format;
    const Format format = found.course.info.format;
    if (format == Format::Scorm2004 || format == Format::Cmi5 || format == Format::Xapi || format == Format::H5p)
        found.course.shared = attempts.shared();
    const auto done = transaction.commit();
    return done ? base::Result<FoundCourse>(std::move(found)) : base::failure(done.error());
}

base::Result<std::unique_ptr<PlaySession>> makeSession(PlayCourse course)
{
    using Format = package::Format;
    switch (course.info.format) {
    case Format::Html:
    case Format::Video:
    case Format::Pdf:
    case Format::Link:
        return std::make_unique<PlainSession>(std::move(course));
    case Format::Scorm12:
    case Format::Scorm2004: {
        const auto manifest = scorm::parseManifest(course.manifest);
        if (!manifest)
            return base::failure(manifest.error());
        return ScormSession::make(std::move(course), *manifest);
    }
    case Format::Xapi:
    case Format::H5p:
        return std::make_unique<XapiSession>(std::move(course));
    case Format::Cmi5: {
        cmi5::ParseOptions options;
        if (!course.reader->isSingleFile())
            options.hasFile = [&](const QString& path) { return course.reader->find(path) != nullptr; };
        auto structure = cmi5::parseCourseStructure(course.manifest, options);
        if (!structure)
            return base::failure(structure.error());
        return std::make_unique<Cmi5Session>(std::move(course), std::move(*structure));
    }
    }
    return cannot("unknown-format", course.package.format);
}

} // namespace services
