// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/communityservice.h"
#include "ui/community/communityview.h"
#include "ui/community/threadview.h"
#include "ui/models/noticewords.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/leftwords.h"
#include "ui/widgets/place.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace community {

using namespace widgets;
using services::ThreadPage;

void ThreadView::showHead(const ThreadPage& page)
{
    auto* back = new Button(page.communityName, Button::Kind::Quiet);
    back->setObjectName(QStringLiteral("thread-community"));
    connect(back, &QPushButton::clicked, this,
            [this, id = page.thread.communityId] { Q_EMIT go(place(QStringLiteral("community"), id)); });
    back->setAtLineStart(true);
    m_head->addWidget(back, 0, Qt::AlignLeading);
    auto* title = new TextLabel(page.thread.title, Type::Title);
    title->setType(Type::Title, Weight::Strong);
    m_head->addWidget(title);
    auto* line = new FlowLayout(nullptr, grid(2));
    if (page.thread.pinned)
        line->addWidget(new Tag(tr("Pinned"), Tone::Neutral, QLatin1StringView("pin")));
    if (!page.thread.acceptedPostId.isEmpty())
        line->addWidget(new Tag(tr("Answered"), Tone::Success, QLatin1StringView("circle-check")));
    addAbout(page, line);
    addMute(page, line);
    addModeration(page, line);
    m_head->addLayout(line);
    if (page.thread.lockedAt.isValid()) {
        auto* banner = new Banner(QLatin1StringView("lock"), Tone::Neutral);
        banner->setText(tr("Closed by a moderator: %1").arg(models::apart(page.thread.lockReason)));
        m_head->addWidget(banner);
    }
    if (m_locking)
        addLockForm();
}

QString ThreadView::aboutWords(const QString& kind)
{
    if (kind == QLatin1StringView("step"))
        return tr("About the step “%1”");
    if (kind == QLatin1StringView("session"))
        return tr("About the event “%1”");
    return tr("About the course “%1”");
}

// Back to what it is about.
void ThreadView::addAbout(const ThreadPage& page, QLayout* line)
{
    if (page.aboutTitle.isEmpty())
        return;
    const auto& thread = page.thread;
    QUrl where = place(QStringLiteral("course"), thread.aboutId);
    if (thread.aboutKind == QLatin1StringView("step")) {
        where = place(QStringLiteral("pathway"), thread.aboutId.section(QLatin1Char('/'), 0, 0));
    } else if (thread.aboutKind == QLatin1StringView("session")) {
        where = place(QStringLiteral("community"), thread.communityId, {{QStringLiteral("tab"), QStringLiteral("1")}});
    }
    auto* about = new Button(aboutWords(thread.aboutKind).arg(models::apart(page.aboutTitle)), Button::Kind::Quiet);
    about->setObjectName(QStringLiteral("thread-about"));
    about->setWraps(true);
    about->setIconName(QLatin1StringView("book-open"));
    connect(about, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
    line->addWidget(about);
}

void ThreadView::addMute(const ThreadPage& page, QLayout* line)
{
    if (page.role.isEmpty())
        return;
    auto* mute = new Button(models::muteWords(page.muted), Button::Kind::Quiet);
    mute->setObjectName(QStringLiteral("thread-mute"));
    mute->setIconName(QLatin1StringView(page.muted ? "bell" : "bell-off"));
    mute->setToolTip(models::muteHint());
    connect(mute, &QPushButton::clicked, this,
            [this, id = page.thread.id, muted = !page.muted] { m_communities.mute(id, muted); });
    line->addWidget(mute);
}

void ThreadView::addModeration(const ThreadPage& page, QLayout* line)
{
    if (page.role != QLatin1StringView("owner") && page.role != QLatin1StringView("moderator"))
        return;
    const auto add = [&](const QString& words, const char* name, auto run) {
        auto* button = new Button(words, Button::Kind::Quiet);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    const auto& thread = page.thread;
    add(thread.pinned ? tr("Unpin") : tr("Pin"), "thread-pin",
        [this, thread] { m_communities.pin(thread, !thread.pinned); });
    if (thread.lockedAt.isValid())
        add(tr("Open for replies"), "thread-unlock", [this, thread] { m_communities.lock(thread, false); });
    else
        add(tr("Close for replies"), "thread-lock", [this] {
            m_locking = !m_locking;
            if (m_locking)
                focusOn(QStringLiteral("lock-reason"));
            refreshNow();
        });
}

void ThreadView::addLockForm()
{
    auto* field = new TextArea(2);
    field->setObjectName(QStringLiteral("lock-reason"));
    field->setAccessibleName(tr("Why is it closed? Everybody reads this."));
    field->setPlaceholderText(field->accessibleName());
    field->setPlainText(m_lockReason);
    connect(field, &QPlainTextEdit::textChanged, this, [this, field] { m_lockReason = field->toPlainText(); });
    m_head->addWidget(field);
    auto* button = new Button(tr("Close for replies"), Button::Kind::Primary);
    button->setObjectName(QStringLiteral("lock-send"));
    m_head->addWidget(button, 0, Qt::AlignLeading);
    const auto lock = [this, field] {
        const QString reason = field->toPlainText().trimmed();
        if (reason.isEmpty())
            return;
        m_locking = false;
        m_lockReason.clear();
        m_back.keep(m_communities.lock(m_page.thread, true, reason), [this, reason] {
            m_locking = true;
            m_lockReason = reason;
            focusOn(QStringLiteral("lock-reason"));
            refreshNow();
        });
    };
    connect(button, &QPushButton::clicked, this, lock);
    connect(field, &TextArea::finished, this, lock);
}

// Why it is not here, as far as this machine can know: 'was', while one looked at it.
QString ThreadView::nothingWords(const std::optional<services::CommunityRow>& row, bool was)
{
    using services::Door;
    if (!row)
        return tr("This thread is not here. Most likely it is in a community that you have not joined: join it, and "
                  "the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.");
    if (row->door == Door::Removed)
        return removalWords(*row);
    if (row->door == Door::Inside)
        return row->waiting ? tr("You are joining “%1”. The thread comes with the next sync.")
                                  .arg(models::apart(row->community.name))
                            : tr("This thread is not here. Perhaps a moderator has hidden it, or it has not arrived "
                                 "yet.");
    if (row->door == Door::Asked)
        return tr("This thread is in “%1”. You asked to join: it comes when you are admitted.")
            .arg(models::apart(row->community.name));
    if (was || row->removal.wasMember) {
        services::CommunityRow left = *row;
        left.removal = {true, {}, {}};
        return removalWords(left);
    }
    if (row->door == Door::Closed)
        return tr("This thread is in “%1”, whose last member has left. Nobody can join any more.")
            .arg(models::apart(row->community.name));
    return row->door == Door::ByAsking
               ? tr("This thread is in “%1”, which you have not joined. Its moderators admit: ask them.")
                     .arg(models::apart(row->community.name))
               : tr("This thread is in “%1”, which you have not joined. Join it to read and to write there.")
                     .arg(models::apart(row->community.name));
}

void ThreadView::showNothing()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_first, m_earlier, m_posts, m_answering, m_composer})
        part->hide();
    m_first->setItems({});
    m_posts->setItems({});
    if (m_communities.isBeingKept(m_id)) {
        auto* soon = new EmptyState(QLatin1StringView("messages-square"),
                                    tr("Your thread is being kept on this computer. It stands here in a moment."));
        soon->setObjectName(QStringLiteral("thread-soon"));
        m_head->addWidget(soon);
        return;
    }
    // Of one that was open it is known where it was, of others where their link says so.
    const bool was = m_page.thread.id == m_id;
    const auto row = m_communities.row(was ? m_page.thread.communityId : m_community);
    auto* nothing = new EmptyState(QLatin1StringView("messages-square"), nothingWords(row, was));
    nothing->setObjectName(QStringLiteral("thread-nothing"));
    const bool out = row && row->door != services::Door::Inside;
    const bool asks = out && row->door == services::Door::ByAsking;
    const QUrl to = out ? place(QStringLiteral("community"), row->community.id) : place(QStringLiteral("communities"));
    const QString where = out ? row->community.name : tr("Communities");
    Button* back = nullptr;
    if (asks || (out && (row->door == services::Door::Open || row->door == services::Door::Invited))) {
        auto* join = nothing->setAction(asks ? tr("Ask to join") : tr("Join"));
        join->setObjectName(QStringLiteral("thread-join"));
        connect(join, &QPushButton::clicked, this, [this, id = row->community.id] { m_communities.join(id); });
        back = nothing->setQuietAction(where);
    } else {
        back = nothing->setAction(where);
    }
    back->setObjectName(QStringLiteral("thread-communities"));
    connect(back, &QPushButton::clicked, this, [this, to] { Q_EMIT go(to); });
    m_head->addWidget(nothing);
    m_left->showFrom(*m_composer);
    chainTabs();
}

} // namespace community
