// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/courserequest.h"
#include "app/domain/enrollment.h"
#include "app/domain/person.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

// How a request of mine, or a decision of mine, stands with the server. Not the request's own state.
enum class Delivery { Settled, Waiting, Wedged };

struct RequestItem
{
    domain::CourseRequest request;
    QString personName;
    QString deskName;    // on whose desk it lies
    QString standInName; // who decides in their place now; empty: nobody, or who asks
    Delivery delivery = Delivery::Settled;
    QString waitingCommandId;
    QString waitingKind;    // of that command: "request.submit", "request.withdraw", ...
    bool mayDecide = false; // on a desk of mine or one that I stand in for; of L&D: with any of them
    bool awaitsMe = false;  // it lies there and waits for a decision, not for an answer of the learner
};

// Two decisions met (R4): mine, kept in the outbox, and what the server has.
struct Conflict
{
    QString commandId;
    QString myAction; // "request.approve", ...
    QString myText;
    domain::CourseRequest theirs;
    QString code; // of the problem
};

struct RequestContext // what a supervisor looks at beside a request
{
    domain::Person person;
    QList<domain::Enrollment> enrollments; // of that person, newest first, at most 10
    QStringList enrollmentTitles;          // parallel to enrollments
    double approvedCostThisYear = 0;       // of the team, in the policy's currency
    QString currency;
    double costLimit = 0;
    QList<RequestItem> similar; // same course or alike title, at most 5
};

struct RequestDraft
{
    QString id; // empty: new
    QString courseId, title, link, provider, currency, reason, skillGap;
    std::optional<double> cost;
    QDate fromDate, toDate;
    QDateTime updatedAt;
};

// Course requests for learners and for those who decide. Interface thread. Commands return the command's id at once.
class RequestService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestService)

public:
    RequestService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~RequestService() override;

    [[nodiscard]] QList<RequestItem> mine() const;     // open first, newest first
    [[nodiscard]] QList<RequestItem> toReview() const; // those that await me first, longest waiting first
    [[nodiscard]] QList<RequestItem> decided() const;  // by me, newest first, at most 200
    [[nodiscard]] int toReviewCount() const;           // those of toReview() that await me
    [[nodiscard]] bool isReviewer() const;
    [[nodiscard]] bool hasDesk() const; // not only in the place of somebody who is away
    [[nodiscard]] std::optional<RequestItem> request(const QString& requestId) const;
    [[nodiscard]] RequestContext context(const QString& requestId) const;
    [[nodiscard]] std::optional<Conflict> conflict(const QString& requestId) const;
    // People of that name who may decide on a request ('requestId' empty: on whichever), those who do so anyway first.
    [[nodiscard]] QList<domain::Person> possibleReviewers(const QString& words, const QString& requestId = {},
                                                          int limit = 20) const;
    [[nodiscard]] std::optional<domain::Delegation> delegation() const;
    // An undecided request of mine for the same course, or with the same title for one that the catalog lacks; empty:
    // none.
    [[nodiscard]] QString openRequestLike(const RequestDraft& draft) const;
    // There is nothing to ask for: I am registered for that course, or may register.
    [[nodiscard]] bool isGranted(const QString& courseId) const;
    [[nodiscard]] QString me() const;                            // id of the signed-in person
    [[nodiscard]] QString nameOf(const QString& personId) const; // empty when the cache has no such person

    [[nodiscard]] QList<RequestDraft> drafts() const;
    void saveDraft(const RequestDraft& draft, QObject* context, std::function<void(QString draftId)> done);
    void discardDraft(const QString& draftId);

    // Sends a draft's content; the draft goes in the same transaction. Returns the command's id, its target is the new
    // request.
    QString submit(const RequestDraft& draft);
    QString withdraw(const QString& requestId, const QString& comment = {});
    QString answer(const QString& requestId, const QString& text);
    QString approve(const QString& requestId, const QString& comment = {});
    QString decline(const QString& requestId, const QString& reason);
    QString askBack(const QString& requestId, const QString& question);
    QString reassign(const QString& requestId, const QString& personId, const QString& comment = {});
    QString delegateTo(const QString& personId, const QDateTime& from, const QDateTime& until);
    QString endDelegation();

    // Decisions, answers and withdrawals wait that long before they are sent, so that they can be taken back; a program
    // that ends meanwhile sends them when it runs again. Zero, as at first: they are sent at once, like all the rest.
    void setHold(std::chrono::seconds hold);
    // 'done' in the interface thread as long as 'context' lives: how many of them nobody can have got, and are undone.
    void takeBack(const QStringList& commandIds, QObject* context, std::function<void(int)> done);
    // Whether there is something that letGo would send.
    [[nodiscard]] bool isHolding() const;
    // Nothing is held any longer; 'done' when it is sent, or could not be within two seconds.
    void letGo(QObject* context, std::function<void()> done);

    // The audit trail of what I may see as CSV (R5): one line an event.
    [[nodiscard]] QByteArray auditTrailCsv(const QList<RequestItem>& items) const;

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error);
    void queued(const QString& commandId); // it shows its effect and joins what is to be sent

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
