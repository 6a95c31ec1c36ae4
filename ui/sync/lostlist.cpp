// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/lostlist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace uisync {

using namespace widgets;
using services::LostThing;

namespace {

constexpr int kWidth = 860;

bool is(const LostThing& thing, const char* what)
{
    return thing.what == QLatin1StringView(what);
}

QString wordsOf(const LostThing& thing)
{
    if (is(thing, "registration"))
        return LostList::tr("You were registered for this course.");
    if (is(thing, "withdrawal"))
        return LostList::tr("You had withdrawn from this course.");
    if (is(thing, "progress"))
        return LostList::tr("You had got further in this course.");
    if (is(thing, "pathway"))
        return LostList::tr("You followed this pathway.");
    if (is(thing, "left-pathway"))
        return LostList::tr("You had left this pathway.");
    if (is(thing, "request"))
        return LostList::tr("You had asked for this course.");
    if (is(thing, "request-step"))
        return LostList::tr("What was done with this request last is undone.");
    return LostList::tr("You had written this.");
}

QLatin1StringView iconOf(const LostThing& thing)
{
    if (is(thing, "pathway") || is(thing, "left-pathway"))
        return QLatin1StringView("route");
    if (is(thing, "request") || is(thing, "request-step"))
        return QLatin1StringView("send");
    return is(thing, "text") ? QLatin1StringView("pencil") : QLatin1StringView("book-open");
}

QString actionOf(const LostThing& thing)
{
    if (is(thing, "request"))
        return LostList::tr("Ask again");
    return is(thing, "text") ? LostList::tr("Copy the text") : LostList::tr("Open");
}

// The form with what had been written in it.
QUrl askAgain(const LostThing& thing)
{
    const auto text = [&](const char* member) {
        const QString name = QString::fromLatin1(member);
        return std::pair(name, thing.data.value(name).toVariant().toString());
    };
    const std::pair course(QStringLiteral("course"), thing.data.value(QLatin1StringView("course_id")).toString());
    return place(QStringLiteral("ask"), {},
                 {course, text("title"), text("link"), text("provider"), text("cost"), text("currency"),
                  text("from_date"), text("to_date"), text("reason"), text("skill_gap")});
}

QUrl placeOf(const LostThing& thing)
{
    if (is(thing, "request"))
        return askAgain(thing);
    if (is(thing, "request-step"))
        return place(QStringLiteral("request"), thing.id);
    const bool isPathway = is(thing, "pathway") || is(thing, "left-pathway");
    return place(isPathway ? QStringLiteral("pathway") : QStringLiteral("course"), thing.id);
}

} // namespace

LostList::LostList(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("The server has gone back to an earlier state")))
{
    setObjectName(QStringLiteral("lost"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(QMargins());
    auto* scroll = new ScrollColumn(kWidth);
    scroll->setPlace(ScrollColumn::Place::Pane);
    scroll->column()->addWidget(m_card);
    outer->addWidget(scroll);
    Button* read = m_card->setHeadAction(tr("Understood"));
    read->setObjectName(QStringLiteral("lost-understood"));
    connect(read, &QPushButton::clicked, this, &LostList::understood);
}

void LostList::setThings(const QList<LostThing>& things)
{
    QStringList shown;
    for (const LostThing& thing : things)
        shown << thing.what + thing.id + thing.title;
    if (shown == std::exchange(m_shown, shown))
        return;
    m_card->clear();
    m_card->body()->addWidget(new TextLabel(
        tr("It was brought back from a backup. What stands here had reached it after that, and it does not "
           "have it any more. What waits to be sent is still sent.")));
    for (const LostThing& thing : things) {
        if (is(thing, "more"))
            m_card->body()->addWidget(new TextLabel(tr("and %n more", nullptr, thing.title.toInt())));
        else
            m_card->addRow(rowOf(thing));
    }
}

ListRow* LostList::rowOf(const LostThing& thing)
{
    auto* row = new ListRow(thing.title.isEmpty() ? QStringLiteral("…") : thing.title, wordsOf(thing));
    row->setObjectName(QStringLiteral("lost-") + thing.what + QLatin1Char('-') + thing.id);
    row->setIconName(iconOf(thing));
    Button* action = row->setAction(actionOf(thing));
    for (QPushButton* one : {static_cast<QPushButton*>(row), static_cast<QPushButton*>(action)})
        connect(one, &QPushButton::clicked, this, [this, thing] { act(thing); });
    return row;
}

void LostList::act(const LostThing& thing)
{
    if (!is(thing, "text")) {
        Q_EMIT go(placeOf(thing));
        return;
    }
    const QString title = thing.data.value(QLatin1StringView("title")).toString(); // of what opened a thread
    const QString text = thing.data.value(QLatin1StringView("text")).toString();
    QGuiApplication::clipboard()->setText(title.isEmpty() ? text : title + QStringLiteral("\n\n") + text);
    Q_EMIT copied();
}

} // namespace uisync
