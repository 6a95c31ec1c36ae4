// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/community.h"
#include "app/domain/coursevoice.h"
#include "app/domain/person.h"

#include <QObject>

#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

struct Review
{
    domain::CourseRating rating;
    QString personName;
    bool mine = false;
};

// What I and others have said about a course besides learning in it.
struct CourseVoices
{
    bool saved = false;
    bool mayRate = false; // begun or completed
    int myStars = 0;
    QString myText;
    bool waiting = false;  // something of mine is not sent yet
    QList<Review> reviews; // with words, the newest first
};

struct RecommendationLine
{
    domain::Recommendation recommendation;
    QString fromName;
    QString courseTitle;
};

// Saving for later, recommending, rating; telling what was looked for in vain (C6, R7). Interface thread. Commands
// return the command's id at once.
class VoiceService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VoiceService)

public:
    VoiceService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~VoiceService() override;

    [[nodiscard]] CourseVoices of(const QString& courseId) const;
    [[nodiscard]] QList<RecommendationLine> forMe() const;                                 // the newest first
    [[nodiscard]] QList<domain::Person> colleagues(const QString& words, int limit) const; // without me
    // That I am a member of, by the words of their names.
    [[nodiscard]] QList<domain::Community> communities(const QString& words, int limit) const;
    [[nodiscard]] bool hasWished(const QString& words) const;

    QString save(const QString& courseId, bool saved);
    QString recommend(const QString& courseId, const QString& toId, const QString& text);
    // A thread about the course in a community of mine, which its members find on the course's page, too; 'title' of
    // the course; without a text the title stands for it.
    QString recommendTo(const QString& communityId, const QString& courseId, const QString& title, const QString& text);
    QString putAway(const QString& recommendationId);
    QString rate(const QString& courseId, int stars, const QString& text); // 0 stars: takes it back
    QString wish(const QString& words);

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error); // a rule said no at once; nothing was stored

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
