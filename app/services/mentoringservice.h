// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/skill.h"
#include "app/mentoring/meetings.h"
#include "app/services/mentoringpage.h"
#include "app/services/peoplefinder.h"
#include "app/services/textdrafts.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

// Mentoring: offers and wishes, mentorships and what lies in them, sessions, programmes. Interface thread. Commands
// return at once; their effect is visible when changed() comes, 'waiting' until the server has answered.
class MentoringService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentoringService)

public:
    MentoringService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~MentoringService() override;

    [[nodiscard]] QString me() const;
    [[nodiscard]] QDateTime now() const;    // in the zone of the device
    [[nodiscard]] QString homeZone() const; // where the person lives (IANA); empty: not known
    [[nodiscard]] TextDrafts& drafts();
    [[nodiscard]] FindPage find() const;
    [[nodiscard]] domain::MentorOffer offer() const;      // mine; an inactive blank one when there is none
    [[nodiscard]] domain::MentorOffer firstOffer() const; // from my profile, while there is none
    [[nodiscard]] domain::MentorWish wish() const;        // likewise mine
    [[nodiscard]] domain::MentorWish firstWish() const;   // likewise: languages and hours
    [[nodiscard]] domain::Availability times() const;
    [[nodiscard]] bool isWaiting(const QString& target) const;
    [[nodiscard]] bool needsMe(const QString& target) const; // the server has said no to what waits
    [[nodiscard]] QList<MentorshipLine> mentorships() const;
    [[nodiscard]] std::optional<MentorshipPage> mentorship(const QString& id) const;
    // The seven days from 'first' on, see MentoringReader.
    [[nodiscard]] std::optional<SharedWeek> week(const QString& mentorshipId, const QDate& first,
                                                 const QString& withoutSession = {},
                                                 const QDateTime& withoutMeeting = {}) const;
    // Times of the session, of its first twelve, at which one of the two is busy or not at work.
    [[nodiscard]] QList<QDateTime> clashes(const domain::MentorSession& session) const;
    // When it is met, the first 'most' times; UTC.
    [[nodiscard]] QList<QDateTime> startsOf(const domain::MentorSession& session, int most) const;
    // How often it is still to be met.
    [[nodiscard]] int meetingsLeft(const domain::MentorSession& session) const;
    // What of single meetings goes along when the series is to be as 'after', and what does not.
    [[nodiscard]] mentoring::Carried carriedOver(const domain::MentorSession& before,
                                                 const domain::MentorSession& after) const;
    [[nodiscard]] QList<MeetingItem> meetings(const QDateTime& from, const QDateTime& to) const;
    [[nodiscard]] int waitingForMe() const; // proposals and sessions that want an answer of mine

    [[nodiscard]] bool isLearningDevelopment() const;
    [[nodiscard]] QList<domain::MentorProgramme> programmes() const; // newest first
    // Matched in another thread; nothing when there is no such programme. Not called when the context is gone.
    void programme(const QString& id, QObject* context, std::function<void(std::optional<ProgrammeView>)> done) const;

    [[nodiscard]] QString nameOf(const QString& personId) const;
    [[nodiscard]] QString skillName(const QString& skillId) const;
    [[nodiscard]] QList<domain::Skill> skills(const QString& words, int limit) const;
    [[nodiscard]] QList<domain::Skill> skillsLike(const QString& words, int limit) const; // nearSkills()

    // Members of the entity; only those that change.
    void putOffer(const QJsonObject& fields);
    void putWish(const QJsonObject& fields);
    void setTimes(const QJsonObject& fields); // when they are shared, what this device knows goes along
    QString propose(const QString& mentorId, const QString& message, const QStringList& skills); // the new id
    // As a mentor, with an offer that has a seat.
    QString proposeTo(const QString& menteeId, const QString& message);
    // Whom I could ask: active people by the beginnings of their names' words.
    [[nodiscard]] QList<PeopleFinder::Hit> people(const QString& words, int limit) const;
    void agree(const domain::Mentorship& mentorship);
    void decline(const domain::Mentorship& mentorship, const QString& reason);
    void withdraw(const domain::Mentorship& mentorship);
    void begin(const domain::Mentorship& mentorship, const QDate& until);
    void end(const domain::Mentorship& mentorship, const QString& outcome, const QString& closing);
    // To those with whom my times are shared, when events, or my own calendars, have come or gone, and from time to
    // time that they have not. Says nothing of what other devices know.
    void tellWhenBusy();
    // The person looks at it: what there is to tell of it was read, on all of their devices.
    void markRead(const QString& mentorshipId);
    // With an id a change of that entry: the members that change, with 'was' beside 'text'.
    QString putEntry(const QString& id, const QJsonObject& fields);
    void removeEntry(const domain::MentorshipEntry& entry);
    void giveFeedback(const domain::MentoringFeedback& feedback); // its id and person are filled in
    QString proposeSession(const domain::MentorSession& session); // id, people and state are filled in
    // 'occurrence': of one of an agreed series whose new time waits, when it was to be by the rule; without it of all
    // of these.
    void acceptSession(const domain::MentorSession& session, const QDateTime& occurrence = {});
    void declineSession(const domain::MentorSession& session, const QString& reason, const QDateTime& occurrence = {});
    void doubtSession(const domain::MentorSession& session, const QDateTime& occurrence = {}); // perhaps
    void changeSession(const domain::MentorSession& session, const QJsonObject& fields);
    void cancelSession(const domain::MentorSession& session, const QString& reason, const QDateTime& occurrence = {});
    QString saveProgramme(const QString& id, const QJsonObject& fields); // a new one without an id
    void publishProgramme(const ProgrammeView& view);

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error); // a rule said no at once; nothing was stored
    // What it was, after refused().
    void cameBack(const QString& kind, const QString& target, const QJsonObject& payload);

private:
    [[nodiscard]] QJsonArray newsOfTimes(const domain::Availability& told, QStringList* sources) const;
    void send(const char* kind, const QString& target, const QJsonObject& payload = {});
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
