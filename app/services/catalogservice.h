// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/course.h"
#include "app/domain/enrollment.h"
#include "app/domain/pathway.h"
#include "app/domain/person.h"

#include <QObject>

#include <functional>
#include <memory>

namespace store {
class Store;
}

namespace services {

struct CatalogFilter
{
    QString words; // as typed
    QStringList topics, skills, levels, languages, formats, providers;
    QStringList durations; // "-30", "30-120", "120-480", "480-" minutes
    bool offlineOnly = false;
    bool savedOnly = false; // that I put aside for later
    bool operator==(const CatalogFilter&) const = default;
};

struct FacetValue
{
    QString value; // as it stands in the course; words for people are made in ui
    int count = 0; // courses that match the rest of the filter and this value
};

struct Facets
{
    QList<FacetValue> topics, skills, levels, languages, formats, providers, durations;
    int offlineReady = 0;
    int saved = 0;
};

// Keys are the store's row numbers: stable while the cache lives, 8 bytes each, so that a list of 100,000 is small.
struct CatalogResult
{
    CatalogFilter filter;
    QList<qint64> keys;                 // best first
    bool complete = true;               // false: only the first page; findAll brings the rest
    QString corrected;                  // the words that were searched instead, when a misspelling was forgiven
    std::optional<base::Error> problem; // why there may be more with these words than the search can know of
};

// What a list row or card shows.
struct CourseRow
{
    qint64 key = 0;
    QString id, title, summary, provider, language, level, topic, format;
    QStringList skills;
    std::optional<int> durationMinutes;
    bool offlineReady = false;
    bool requiresApproval = false;
    std::optional<double> ratingAverage;
    QString enrollmentState; // of the signed-in person; empty: none
    int progress = 0;
};

struct Renewal
{
    QString title; // of the badge
    QDateTime from, until;
};

struct CoursePage
{
    domain::Course course;
    QString topic;      // of the course, spelt as the filters of the catalog do
    QStringList skills; // likewise
    std::optional<domain::Enrollment> enrollment;
    QString enrollmentWaiting; // command id that waits to be sent, empty: none
    QString openRequestId;     // the person's undecided request for it
    bool isApproved = false;   // a request of theirs for it was granted: they may register
    bool mayBrowse = false;    // look into it without a registration (PlayMode::Browse)
    QList<domain::Course> prerequisites;
    QStringList prerequisitesMissing; // ids of those not completed
    QList<domain::Person> colleagues; // who took it, as far as the person may see
    QList<domain::Pathway> pathways;  // that contain it
    QList<Renewal> renewals;          // badges of the person that doing it again renews
};

// Something that the command palette offers.
struct PaletteHit
{
    QString kind; // course | pathway | person
    QString id, title, subtitle;
};

// Reading the catalog. Interface thread; find(), rows() and page() are bounded and answer within a frame.
class CatalogService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogService)

public:
    CatalogService(store::Store& store, QString personId, QObject* parent = nullptr);
    ~CatalogService() override;

    // The best 'limit' courses. Empty words: all, by title.
    [[nodiscard]] CatalogResult find(const CatalogFilter& filter, int limit = 200) const;
    // All of them, counted on the worker; 'done' runs in the interface thread unless context is gone by then. A newer
    // call cancels an older one that has not answered.
    void findAll(const CatalogFilter& filter, QObject* context, std::function<void(CatalogResult)> done);
    void facets(const CatalogFilter& filter, QObject* context, std::function<void(Facets)> done);

    [[nodiscard]] QList<CourseRow> rows(const QList<qint64>& keys) const;
    [[nodiscard]] QString description(qint64 key) const; // as it was written
    [[nodiscard]] std::optional<CoursePage> page(const QString& courseId) const;
    [[nodiscard]] std::optional<domain::Course> course(const QString& courseId) const;
    [[nodiscard]] int courseCount() const;
    // Courses, pathways and people by the beginnings of words, the best of each kind; at most 'limit' together.
    [[nodiscard]] QList<PaletteHit> palette(const QString& words, int limit = 12) const;

Q_SIGNALS:
    void changed(); // courses, enrollments or requests are other than before

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
