// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncview.h"

#include "app/domain/ports.h"
#include "app/domain/rules.h"
#include "app/services/privatenotes.h"
#include "ui/models/conflictwords.h"
#include "ui/models/errorwords.h"
#include "ui/models/words.h"
#include "ui/sync/lostlist.h"
#include "ui/sync/outboxdelegate.h"
#include "ui/sync/outboxpage.h"
#include "ui/sync/statuscard.h"
#include "ui/sync/talkplace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QTimer>

namespace uisync {

using models::OutboxModel;
using widgets::Button;
using widgets::grid;
using widgets::TextLabel;

namespace {

constexpr int kLeastList = 200;

// Of something for a mentorship: which.
QString mentorshipOf(const services::OutboxItem& item)
{
    if (domain::targetKind(item.command.kind) == QLatin1StringView("mentorship"))
        return item.command.target;
    const auto in = [](const QJsonObject& json) { return json.value(QLatin1StringView("mentorship_id")).toString(); };
    return in(item.theirs).isEmpty() ? in(item.command.payload) : in(item.theirs);
}

// To the session, where it is about one.
QUrl mentorshipPlace(const services::OutboxItem& item)
{
    const QString id = mentorshipOf(item);
    if (id.isEmpty())
        return widgets::place(QStringLiteral("mentoring"));
    if (domain::targetKind(item.command.kind) == QLatin1StringView("mentor_session"))
        return widgets::place(QStringLiteral("mentorship"), id, {{QStringLiteral("session"), item.command.target}});
    return widgets::place(QStringLiteral("mentorship"), id);
}

} // namespace

SyncView::SyncView(services::SyncService& sync, services::AccountService& accounts, const domain::Clock& clock,
                   const models::NameOf& nameOf, QWidget* parent)
    : Page(parent), m_sync(sync), m_accounts(accounts), m_clock(clock), m_model(clock), m_tick(new QTimer(this))
{
    const auto account = m_accounts.current();
    m_model.setMe(account ? account->personId : QString());
    m_page = new OutboxPage(nameOf, account ? account->personId : QString());
    build();
    connectAll();
    connectPage();
}

void SyncView::buildHead(QVBoxLayout* column)
{
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(grid(6), grid(6), grid(6), grid(4));
    rows->setSpacing(grid(4));
    auto* title = new TextLabel(tr("Sync"), widgets::Type::Display);
    title->setType(widgets::Type::Display, widgets::Weight::Strong);
    rows->addWidget(title);
    m_status = new StatusCard;
    rows->addWidget(m_status);
    auto* line = new QHBoxLayout;
    m_count = new TextLabel({}, widgets::Type::Lead);
    m_count->setType(widgets::Type::Lead, widgets::Weight::Strong);
    line->addWidget(m_count, 1);
    m_export = new Button(tr("Export all"), Button::Kind::Quiet);
    m_export->setObjectName(QStringLiteral("exportOutbox"));
    m_export->setIconName(QLatin1StringView("file-down"));
    m_export->setCompact(true);
    line->addWidget(m_export);
    rows->addLayout(line);
    column->addWidget(head);
}

void SyncView::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new widgets::ScrollColumn(0);
    m_scroll->setPlace(widgets::ScrollColumn::Place::Whole);
    whole->addWidget(m_scroll);
    QVBoxLayout* column = m_scroll->column();
    column->setSpacing(0);
    buildHead(column);
    column->addWidget(new widgets::Hairline);
    m_lost = new LostList;
    column->addWidget(m_lost, 1);
    m_list = new QListView;
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new OutboxDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Changes that wait"));
    m_list->setObjectName(QStringLiteral("outbox"));
    auto* list = new QWidget;
    auto* around = new QVBoxLayout(list);
    around->setContentsMargins(0, grid(2), 0, 0);
    around->addWidget(m_list);
    list->setFocusProxy(m_list);
    m_panes = new widgets::Panes(list, m_page);
    leaveRoom();
    column->addWidget(m_panes, 1);
    m_empty = new widgets::EmptyState(QLatin1StringView("check-check"),
                                      tr("Everything that you did has arrived. What you do offline waits here, and you "
                                         "can watch it go."));
    m_empty->setAlwaysTrue();
    column->addWidget(m_empty, 1);
}

// Some changes are in sight also where the head takes nearly all of a low window: then the page scrolls.
void SyncView::leaveRoom()
{
    for (QWidget* list : {static_cast<QWidget*>(m_panes), static_cast<QWidget*>(m_lost)})
        list->setMinimumHeight(widgets::scaled(kLeastList));
}

void SyncView::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        leaveRoom();
}

void SyncView::connectAll()
{
    connect(&m_sync, &services::SyncService::statusChanged, this, &Page::refreshSoon);
    connect(&m_sync, &services::SyncService::outboxChanged, this, &Page::refreshSoon);
    connect(&m_sync, &services::SyncService::lostChanged, this, &Page::refreshSoon);
    connect(m_lost, &LostList::go, this, &Page::go);
    connect(m_lost, &LostList::copied, this, [this] { Q_EMIT say(tr("Copied.")); });
    connect(m_lost, &LostList::understood, this, [this] { m_sync.forgetLost(); });
    connect(m_status, &StatusCard::syncNow, this, [this] { m_sync.syncNow(); });
    connect(m_status, &StatusCard::workOffline, this, [this](bool offline) { m_sync.setWanted(!offline); });
    connect(m_status, &StatusCard::signInAgain, this, [this] { m_accounts.renewSession(); });
    connect(m_status, &StatusCard::openPortal, this, &SyncView::openPortal);
    connect(m_export, &QPushButton::clicked, this, &SyncView::exportAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SyncView::showItem);
    connect(m_list, &QListView::clicked, m_panes, &widgets::Panes::showMain);
    connect(m_list, &QListView::activated, m_panes, &widgets::Panes::showMain);
    // The seconds to the next try go down while one looks.
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &Page::refreshSoon);
}

void SyncView::connectPage()
{
    connect(m_page, &OutboxPage::retry, this, [this](const QString& id) {
        m_decided = id;
        m_sync.retry(id);
    });
    connect(m_page, &OutboxPage::edited, this, [this](const QString& id, const QJsonObject& payload) {
        m_decided = id;
        m_sync.edit(id, payload);
        Q_EMIT say(tr("Changed. It is sent again."));
        refreshSoon();
    });
    connect(m_page, &OutboxPage::gaveWay, this, [this](const QString& id, const QJsonObject& payload) {
        m_decided = id;
        m_sync.edit(id, payload);
        Q_EMIT say(tr("What is on the server stays; the rest of your change is sent."));
        refreshSoon();
    });
    connect(m_page, &OutboxPage::discarded, this, [this](const QString& id) {
        m_decided = id;
        m_sync.discard(id);
        // Not all that was done has arrived.
        m_empty->setSentence(tr("Nothing waits. What you do offline waits here, and you can watch it go."));
        m_panes->showList();
        Q_EMIT say(tr("Discarded."));
        refreshSoon();
    });
    connect(m_page, &OutboxPage::openSubject, this, &SyncView::openSubject);
    connect(m_page, &OutboxPage::copied, this, [this] { Q_EMIT say(tr("Copied.")); });
    connect(m_page, &OutboxPage::keptPrivately, this, &SyncView::keepPrivately);
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, m_panes);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_R, [this] {
        const auto item = m_model.item(currentId());
        if (item && !models::isTooLate(*item))
            m_sync.retry(currentId());
    });
    add(Qt::Key_J, [this] {
        m_list->setCurrentIndex(m_model.index(qMin(m_list->currentIndex().row() + 1, m_model.rowCount() - 1)));
    });
    add(Qt::Key_K, [this] { m_list->setCurrentIndex(m_model.index(qMax(m_list->currentIndex().row() - 1, 0))); });
}

QString SyncView::currentId() const
{
    return m_list->currentIndex().data(OutboxModel::IdRole).toString();
}

void SyncView::open(const QUrl& place)
{
    refresh();
    const QModelIndex index = m_model.indexOf(widgets::placeId(place));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_panes->showMain();
}

void SyncView::refresh()
{
    const auto status = m_sync.status();
    const auto items = m_sync.outbox();
    const QDateTime now = m_clock.now();
    const int row = m_list->currentIndex().row();
    m_status->setStatus(status, now);
    m_model.setItems(items, status);
    const bool any = !items.isEmpty();
    m_panes->setVisible(any);
    const auto lost = m_sync.lost();
    m_lost->setThings(lost);
    m_lost->setVisible(!lost.isEmpty());
    m_empty->setVisible(!any && lost.isEmpty());
    m_export->setVisible(any);
    m_count->setVisible(any);
    m_count->setText(tr("%n change(s) wait", nullptr, int(items.size())));
    if (any && !m_list->currentIndex().isValid() && !m_panes->isNarrow())
        m_list->setCurrentIndex(m_model.index(qBound(0, row, m_model.rowCount() - 1)));
    showItem();
    const bool counting = status.nextTryAt.isValid() && status.nextTryAt > now;
    if (counting && !isHidden())
        m_tick->start();
    else
        m_tick->stop();
}

void SyncView::hideEvent(QHideEvent* event)
{
    m_tick->stop();
    Page::hideEvent(event);
    refreshSoon();
}

void SyncView::showItem()
{
    const auto item = m_model.item(currentId());
    if (!item) {
        m_decided.clear();
        m_page->clear();
        m_panes->showList();
        return;
    }
    leadOn(item->command.id);
    m_page->setItem(*item, m_sync.status(), m_clock.now());
}

// What comes in the place of what was decided is to be read first: its buttons stand where the last one was pressed.
void SyncView::leadOn(const QString& commandId)
{
    if (m_decided.isEmpty() || m_decided == commandId)
        return;
    m_decided.clear();
    const QWidget* now = window()->focusWidget();
    if (now && now != this && !m_page->isAncestorOf(now))
        return;
    m_page->leadTo(commandId);
    focusOn(OutboxPage::heading());
}

// Any plain page makes the network show its own; the server's own name is asked for, so that nobody else learns of it.
void SyncView::openPortal()
{
    QUrl url;
    if (const auto account = m_accounts.current())
        url = account->server;
    url.setScheme(QStringLiteral("http"));
    url.setPort(-1);
    url.setPath(QStringLiteral("/"));
    Q_EMIT go(url);
}

void SyncView::openSubject(const services::OutboxItem& item)
{
    const QString kind = domain::targetKind(item.command.kind);
    if (kind == QLatin1StringView("course_request")) {
        Q_EMIT go(widgets::place(QStringLiteral("request"), item.command.target));
        return;
    }
    if (kind.startsWith(QLatin1StringView("mentor"))) {
        Q_EMIT go(mentorshipPlace(item));
        return;
    }
    if (const QUrl talk = talkPlace(item.command); !talk.isEmpty()) {
        Q_EMIT go(talk);
        return;
    }
    // The ids of registrations are made of the person's and the thing's.
    const QString thing = item.command.target.section(QLatin1Char(':'), 1);
    if (kind == QLatin1StringView("enrollment"))
        Q_EMIT go(widgets::place(QStringLiteral("course"), thing));
    else if (kind == QLatin1StringView("pathway_enrollment"))
        Q_EMIT go(widgets::place(QStringLiteral("pathway"), thing));
    else
        Q_EMIT go(widgets::place(QStringLiteral("requests")));
}

void SyncView::setOwnNotes(services::PrivateNotes* notes)
{
    m_own = notes;
    m_page->setHasOwnNotes(notes != nullptr);
}

// Kept there first, then it waits here no more.
void SyncView::keepPrivately(const services::OutboxItem& item)
{
    m_own->add(mentorshipOf(item), models::ownWords(item.command), this,
               [this, id = item.command.id](const base::Result<void>& done) {
                   if (done)
                       m_sync.discard(id);
                   Q_EMIT say(done ? tr("Kept in your own notes, on this machine only.")
                                   : tr("The keychain has no key: nothing was kept."));
                   refreshSoon();
               });
}

void SyncView::exportAll()
{
    widgets::saveFile(this, tr("Export what waits"), QStringLiteral("outbox.ndjson"), m_sync.exportOutbox(),
                      [this](const base::Result<QString>& path) {
                          Q_EMIT say(path ? tr("Kept in %1.").arg(models::apart(QFileInfo(*path).fileName()))
                                          : models::wordsFor(path.error()).text());
                      });
}

bool SyncView::closeTopmost()
{
    return m_page->cancel() || m_panes->showList();
}

QList<widgets::Page::Key> SyncView::keys() const
{
    return {{tr("F5"), tr("Sync now")}, {tr("J / K"), tr("Next, previous change")}, {tr("R"), tr("Try again")}};
}

void SyncView::focusFirst()
{
    if (auto* read = m_lost->findChild<QWidget*>(QStringLiteral("lost-understood")); read && !m_lost->isHidden())
        return read->setFocus();
    if (m_model.rowCount() == 0)
        return;
    // Where head and list are not in sight together one begins at the head, and not below it.
    const QLayout* rows = m_scroll->widget()->layout();
    const int high = rows->hasHeightForWidth() ? rows->minimumHeightForWidth(width()) : rows->minimumSize().height();
    QWidget* first = high > height() ? m_status->first() : nullptr;
    m_scroll->scrollTo(0);
    (first ? first : m_list)->setFocus();
    if (first)
        m_scroll->keepInSight(first);
}

} // namespace uisync
