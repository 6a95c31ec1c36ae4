// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/downloadservice.h"
#include "app/services/learningservice.h"
#include "ui/course/coursestate.h"
#include "ui/course/courseview.h"
#include "ui/models/downloadwords.h"
#include "ui/models/errorwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotime.h"

#include <QVBoxLayout>

// What there is to do on the page of a course: the one next thing, and the rest.
namespace course {

using namespace widgets;

namespace {

bool isThrough(const services::CoursePage& page)
{
    return isTaken(page) && page.enrollment->state == QLatin1StringView("completed");
}

// Formats that know whether somebody learns or looks at it again (services::PlayMode) are opened to look when one is
// through.
bool isReviewed(const services::CoursePage& page)
{
    const QString& format = page.course.format;
    return isThrough(page) && (format.startsWith(QLatin1StringView("scorm")) || format == QLatin1StringView("cmi5"));
}

QUrl playIn(const char* mode, const QString& courseId)
{
    return place(QStringLiteral("play"), courseId, {{QStringLiteral("mode"), QString::fromLatin1(mode)}});
}

} // namespace

Button* CourseView::makeFetch(const services::CoursePage& page)
{
    auto* fetch = new Button(models::DownloadWords::label(models::DownloadAction::Download), Button::Kind::Primary);
    fetch->setIconName(QLatin1StringView("hard-drive-download"));
    connect(fetch, &QPushButton::clicked, this, [this, id = page.course.id] { m_downloads->download({id}); });
    return fetch;
}

Button* CourseView::primaryFor(const services::CoursePage& page)
{
    if (isTaken(page)) {
        if (m_forbidden || (!m_hasPackage && page.course.url.isEmpty()))
            return nullptr;
        // What is not on this computer yet is fetched first; the panel beside says how that goes. Its button keeps its
        // place meanwhile: "Withdraw" is not to come under a second press.
        if (m_hasPackage && !m_canPlay) {
            auto* fetch = makeFetch(page);
            fetch->setEnabled(m_canFetch);
            return fetch;
        }
        const bool reviewed = m_canPlay && isReviewed(page);
        const QString words = reviewed                                                ? tr("Look at it again")
                              : isThrough(page)                                       ? tr("Open again")
                              : page.enrollment->state == QLatin1StringView("active") ? tr("Go on")
                                                                                      : tr("Start");
        auto* start = new Button(words, Button::Kind::Primary);
        start->setIconName(QLatin1StringView(m_canPlay ? "circle-play" : "external-link"));
        const QUrl where = reviewed    ? playIn("review", page.course.id)
                           : m_canPlay ? place(QStringLiteral("play"), page.course.id)
                                       : QUrl(page.course.url);
        connect(start, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
        return start;
    }
    if (!page.openRequestId.isEmpty() && mustBeAskedFor(page))
        return makeSeeRequest(page, Button::Kind::Primary);
    if (mustBeAskedFor(page)) {
        auto* ask = new Button(tr("Request this course"), Button::Kind::Primary);
        ask->setIconName(QLatin1StringView("send"), true);
        connect(ask, &QPushButton::clicked, this, [this, course = page.course] {
            Q_EMIT go(place(QStringLiteral("ask"), {},
                            {{QStringLiteral("course"), course.id}, {QStringLiteral("title"), course.title}}));
        });
        return ask;
    }
    auto* take = new Button(tr("Register"), Button::Kind::Primary);
    connect(take, &QPushButton::clicked, this, &CourseView::registerNow);
    return take;
}

Button* CourseView::makeSeeRequest(const services::CoursePage& page, Button::Kind kind)
{
    auto* see = new Button(tr("See my request"), kind);
    see->setObjectName(QStringLiteral("course-see-request"));
    connect(see, &QPushButton::clicked, this,
            [this, id = page.openRequestId] { Q_EMIT go(place(QStringLiteral("request"), id)); });
    return see;
}

void CourseView::addActions(const services::CoursePage& page, QVBoxLayout* column)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    m_primary = primaryFor(page);
    if (m_primary) {
        m_primary->setObjectName(QStringLiteral("course-primary"));
        line->addWidget(m_primary);
    }
    if (!isTaken(page) && !page.openRequestId.isEmpty() && !mustBeAskedFor(page)) // asked for, and open all the same
        line->addWidget(makeSeeRequest(page, Button::Kind::Secondary));
    addWithdraw(page, line);
    addLooks(page, line);
    if (!isTaken(page) && !page.course.url.isEmpty()) {
        auto* look = new Button(tr("See it at the provider"), Button::Kind::Quiet);
        look->setIconName(QLatin1StringView("external-link"));
        connect(look, &QPushButton::clicked, this, [this, url = page.course.url] { Q_EMIT go(QUrl(url)); });
        line->addWidget(look);
    }
    for (int i = 0; i < line->count(); ++i)
        line->itemAt(i)->widget()->installEventFilter(this);
    column->addLayout(line);
    for (const services::Renewal& renewal : page.renewals) {
        const auto day = [](const QDateTime& at) { return models::dayWords(at.toLocalTime().date()); };
        auto* words = new TextLabel(tr("Done again from %1 on, it renews your badge “%2”, which is valid until %3.")
                                        .arg(day(renewal.from), models::apart(renewal.title), day(renewal.until)),
                                    Type::Small, Role::TextMuted);
        words->setObjectName(QStringLiteral("course-renewal"));
        column->addWidget(words);
    }
    if (!isTaken(page) && mustBeAskedFor(page) && page.openRequestId.isEmpty())
        column->addWidget(new TextLabel(
            tr("Your supervisor or learning & development decides about this course. You can ask now, also offline."),
            Type::Small, Role::TextMuted));
}

// Other ways into it than the one thing to do next.
void CourseView::addLooks(const services::CoursePage& page, QLayout* line)
{
    if (!m_canPlay)
        return;
    const bool again = isThrough(page) && m_hasPackage;
    if (!again && (isTaken(page) || !page.mayBrowse))
        return;
    auto* look = new Button(again ? tr("Do it again") : tr("Look into it"), Button::Kind::Secondary);
    look->setObjectName(QStringLiteral("course-look"));
    look->setIconName(QLatin1StringView(again ? "circle-play" : "eye"));
    const QUrl where = playIn(again ? "again" : "browse", page.course.id);
    connect(look, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
    line->addWidget(look);
}

void CourseView::addWithdraw(const services::CoursePage& page, QLayout* line)
{
    if (!isTaken(page) || page.enrollment->mandatory || page.enrollment->state == QLatin1StringView("completed"))
        return;
    auto* withdraw = new Button(tr("Withdraw"), Button::Kind::Secondary);
    withdraw->setObjectName(QStringLiteral("course-withdraw"));
    connect(withdraw, &QPushButton::clicked, this, [this, title = page.course.title] { withdrawNow(title); });
    line->addWidget(withdraw);
}

// The second press of a double click was meant for what was there at the first.
bool CourseView::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || Page::eventFilter(watched, event);
}

void CourseView::registerNow()
{
    m_refusal.clear();
    m_lastCommand = m_learning.registerFor(m_id);
}

void CourseView::withdrawNow(const QString& title)
{
    m_refusal.clear();
    m_lastCommand = m_learning.withdraw(m_id);
    // It is only here until then: a registration that needed an approval could not be made anew.
    const auto undo = [this, command = m_lastCommand] {
        m_learning.takeBack(command, this, [this](bool undone) {
            if (!undone)
                Q_EMIT say(tr("It was sent already."));
        });
    };
    Q_EMIT sayWithUndo(tr("Withdrawn from %1").arg(models::apart(title)), tr("Undo"), undo, widgets::kUndoOffer);
}

void CourseView::showRefusal(const QString& commandId, const base::Error& error)
{
    if (commandId != m_lastCommand)
        return;
    m_refusal = models::wordsFor(error).text();
    refreshSoon();
}

} // namespace course
