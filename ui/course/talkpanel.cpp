// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/talkpanel.h"

#include "app/services/communityservice.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace course {

using namespace widgets;

namespace {

constexpr int kThreadsShown = 5;

} // namespace

TalkPanel::TalkPanel(services::CommunityService& communities, const QString& courseId, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("course-talk"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    auto* card = new Card(tr("Talked about in communities"));
    column->addWidget(card);
    auto* ask = card->setHeadAction(tr("Ask a community"));
    ask->setObjectName(QStringLiteral("course-ask"));
    connect(ask, &QPushButton::clicked, this, [this, courseId] {
        Q_EMIT go(place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("course"), courseId}}));
    });
    const auto threads = communities.threadsAbout(courseId, kThreadsShown);
    if (threads.isEmpty())
        card->body()->addWidget(
            new TextLabel(tr("Nobody has asked about this course yet."), Type::Body, Role::TextMuted));
    for (const services::ThreadRow& thread : threads) {
        QStringList about{thread.communityName, models::agoWords(thread.createdAt, communities.now())};
        if (thread.replies >= 0)
            about.insert(1, tr("%n replies", nullptr, thread.replies));
        auto* row = new ListRow(thread.title, models::inLine(about));
        row->setIconName(QLatin1StringView("message-circle"));
        if (thread.answered)
            row->addTag(tr("Answered"), Tone::Success);
        if (thread.waiting)
            row->addTag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud"));
        connect(row, &QPushButton::clicked, this,
                [this, id = thread.id] { Q_EMIT go(place(QStringLiteral("thread"), id)); });
        card->addRow(row);
    }
}

} // namespace course
