// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/listed.h"
#include "app/domain/ports.h"
#include "ui/models/errorwords.h"
#include "ui/models/words.h"
#include "ui/requests/delegationpage.h"
#include "ui/requests/requestlistpane.h"
#include "ui/requests/requestpage.h"
#include "ui/requests/requestsview.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/undotime.h"

#include <QFileInfo>
#include <QKeySequence>
#include <QListView>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>

namespace requests {

using services::RequestItem;

namespace {

QString doneWords(Act act)
{
    switch (act) {
    case Act::Approve:
        return RequestsView::tr("Approved.");
    case Act::Decline:
        return RequestsView::tr("Declined.");
    case Act::Ask:
        return RequestsView::tr("The question is asked.");
    case Act::Reassign:
        return RequestsView::tr("Passed on.");
    case Act::Answer:
        return RequestsView::tr("Answered.");
    case Act::Withdraw:
        return RequestsView::tr("Withdrawn.");
    case Act::None:
        break;
    }
    return {};
}

Act actOf(const QString& commandKind)
{
    if (commandKind == QLatin1StringView("request.decline"))
        return Act::Decline;
    if (commandKind == QLatin1StringView("request.ask"))
        return Act::Ask;
    if (commandKind == QLatin1StringView("request.reassign"))
        return Act::Reassign;
    if (commandKind == QLatin1StringView("request.answer"))
        return Act::Answer;
    if (commandKind == QLatin1StringView("request.withdraw"))
        return Act::Withdraw;
    return Act::Approve;
}

} // namespace

// Letters act wherever on the page the focus is, never in a field (fields take them first), nor behind a form.
void RequestsView::addKeys()
{
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& act) {
        addKey(keys, [this, act] {
            if (m_stack->currentWidget() == m_panes)
                act();
        });
    };
    const auto begin = [this](Act act) {
        // Marked requests are decided together, each with a reason of its own.
        if (m_model.marked().size() > 1 && (act == Act::Approve || act == Act::Decline)) {
            startBulk(act);
            return;
        }
        if (m_panes->isNarrow())
            m_panes->showMain();
        m_page->bar()->begin(act);
    };
    add(Qt::Key_A, [begin] { begin(Act::Approve); });
    add(Qt::Key_D, [begin] { begin(Act::Decline); });
    add(Qt::Key_Q, [begin] { begin(Act::Ask); });
    add(Qt::Key_R, [begin] { begin(Act::Reassign); });
    add(Qt::Key_J, [this] { m_list->step(1); });
    add(Qt::Key_K, [this] { m_list->step(-1); });
    add(Qt::Key_X, [this] { m_list->toggleMark(); });
    add(Qt::Key_N, [this] { Q_EMIT go(widgets::place(QStringLiteral("ask"))); });
    add(QKeySequence::Undo, [this] { takeLastBack(); });
}

QList<widgets::Page::Key> RequestsView::keys() const
{
    if (!m_requests.isReviewer())
        return {{tr("J / K"), tr("Next, previous request")},
                {tr("N"), tr("New request")},
                {tr("Ctrl+Z"), tr("Take back what you just did")}};
    return {{tr("A"), tr("Approve")},
            {tr("D"), tr("Decline with a reason")},
            {tr("Q"), tr("Ask back")},
            {tr("R"), tr("Pass on to somebody else")},
            {tr("J / K"), tr("Next, previous request")},
            {tr("X"), tr("Mark; A or D then decides all that are marked")},
            {tr("N"), tr("New request")},
            {tr("Ctrl+Z"), tr("Take back what you just did")},
            {tr("Ctrl+Enter"), tr("Send what you wrote")}};
}

bool RequestsView::closeTopmost()
{
    if (m_stack->currentWidget() != m_panes) {
        showFront(m_panes);
        return true;
    }
    if (m_page->bar()->cancel()) {
        m_list->view()->setFocus();
        return true;
    }
    if (!m_model.marked().isEmpty()) {
        m_model.clearMarks();
        return true;
    }
    return m_panes->showList();
}

QString RequestsView::order(const QString& requestId, Act act, const QString& text, const QString& personId)
{
    switch (act) {
    case Act::Approve:
        return m_requests.approve(requestId, text);
    case Act::Decline:
        return m_requests.decline(requestId, text);
    case Act::Ask:
        return m_requests.askBack(requestId, text);
    case Act::Reassign:
        return m_requests.reassign(requestId, personId, text);
    case Act::Answer:
        return m_requests.answer(requestId, text);
    case Act::Withdraw:
        return m_requests.withdraw(requestId, text);
    case Act::None:
        break;
    }
    return {};
}

void RequestsView::decide(Act act, const QString& text, const QString& personId)
{
    if (m_shown.isEmpty())
        return;
    const QString requestId = m_shown;
    const QString commandId = order(requestId, act, text, personId);
    m_sent.insert(commandId, {act, requestId, text});
    m_list->view()->setFocus();
    tellWhenQueued({act, false, {commandId}, {}, {}});
}

// Said when the rules have let it through, not before: what is refused at once is said on the request.
void RequestsView::tellWhenQueued(const Telling& telling)
{
    m_telling.append(telling);
}

void RequestsView::noteTaken(const QString& commandId, bool taken)
{
    for (auto told = m_telling.begin(); told != m_telling.end(); ++told) {
        if (!told->pending.removeOne(commandId))
            continue;
        if (taken)
            told->queued.append(commandId);
        if (told->pending.isEmpty()) {
            const Telling whole = *told;
            m_telling.erase(told);
            if (!whole.queued.isEmpty() || !whole.left.isEmpty())
                tell(whole);
        }
        return;
    }
}

// Undo is offered while it is only here: what was decided is held back for a moment before it is sent.
void RequestsView::tell(const Telling& told)
{
    const int n = int(told.queued.size());
    QString said = doneWords(told.act);
    if (told.many)
        said = told.act == Act::Approve ? tr("%n request(s) approved.", nullptr, n)
                                        : tr("%n request(s) declined.", nullptr, n);
    if (!told.left.isEmpty())
        said += QLatin1Char(' ') +
                tr("Left out, as they were withdrawn or decided meanwhile: %1").arg(base::listed(told.left));
    if (n == 0) {
        Q_EMIT say(said);
        return;
    }
    const auto status = m_sync.status();
    if (!status.wanted || status.reach != services::Reach::Online)
        said += QLatin1Char(' ') + tr("It is sent when you are online.");
    m_undoable.append(told.queued);
    Q_EMIT sayWithUndo(
        said, tr("Undo"), [this, commands = told.queued] { takeBack(commands); }, widgets::kUndoOffer);
}

void RequestsView::takeBack(QStringList commandIds)
{
    m_undoable.removeOne(commandIds);
    if (m_stack->currentWidget() == m_panes && isVisible())
        m_list->view()->setFocus();
    m_requests.takeBack(commandIds, this, [this, commandIds](int undone) {
        if (undone == 0) {
            Q_EMIT say(tr("It was sent already."));
            return;
        }
        QList<Sent> back;
        for (const QString& commandId : commandIds)
            back.append(m_sent.take(commandId));
        showTakenBack(back);
        const int sent = int(commandIds.size()) - undone;
        Q_EMIT say(
            sent == 0
                ? tr("Taken back; nothing was sent.")
                : tr("%1 taken back; %2 were sent already.").arg(QLocale().toString(undone), QLocale().toString(sent)));
    });
}

// They are the ones that are decided about again, with the words that were written for them: one alone is chosen, of
// many those that are here again are marked.
void RequestsView::showTakenBack(const QList<Sent>& sent)
{
    const Sent first = sent.constFirst();
    if (first.act == Act::None || m_stack->currentWidget() != m_panes || !isVisible())
        return;
    refreshNow();
    m_list->setCurrent(first.requestId);
    for (const Sent& one : sent.size() > 1 ? sent : QList<Sent>()) {
        m_bulk->remember(one.act, one.requestId, one.text);
        const QModelIndex index = m_model.indexOf(one.requestId);
        if (index.isValid() && !m_model.marked().contains(one.requestId))
            m_model.toggleMark(index);
    }
    if (sent.size() > 1 || m_list->currentId() != first.requestId)
        return; // it is in another list
    showRequest(first.requestId);
    if (!first.text.isEmpty() && first.act != Act::Reassign)
        m_page->bar()->begin(first.act, first.text);
}

void RequestsView::takeLastBack()
{
    QSet<QString> here;
    for (const services::OutboxItem& item : m_sync.outbox())
        here.insert(item.command.id);
    const bool decided = !m_undoable.isEmpty();
    while (!m_undoable.isEmpty() && std::none_of(m_undoable.constLast().begin(), m_undoable.constLast().end(),
                                                 [&here](const QString& id) { return here.contains(id); }))
        m_undoable.removeLast();
    if (!m_undoable.isEmpty())
        takeBack(m_undoable.constLast());
    else
        Q_EMIT say(decided ? tr("It was sent already.") : tr("There is nothing to take back."));
}

void RequestsView::startBulk(Act act)
{
    QList<RequestItem> items;
    const QStringList marked = m_model.marked();
    for (const RequestItem& item : m_model.items()) {
        if (marked.contains(item.request.id))
            items.append(item);
    }
    if (items.isEmpty())
        return;
    m_bulk->setItems(act, items, now());
    showFront(m_bulk);
}

void RequestsView::decideMany(Act act, const QList<BulkPage::Decision>& decisions, const QStringList& left)
{
    QStringList commands;
    for (const BulkPage::Decision& decision : decisions) {
        commands << order(decision.requestId, act, decision.text, {});
        m_sent.insert(commands.constLast(), {act, decision.requestId, decision.text});
    }
    m_model.clearMarks();
    showFront(m_panes);
    m_list->view()->setFocus();
    tellWhenQueued({act, true, commands, {}, left});
}

// One of many that was withdrawn or decided in this very moment: it is named with what became of the others.
bool RequestsView::isLeftOut(const QString& commandId)
{
    const auto told = std::ranges::find_if(
        m_telling, [&commandId](const Telling& one) { return one.many && one.pending.contains(commandId); });
    const auto item = m_requests.request(m_sent.value(commandId).requestId);
    if (told == m_telling.end() || !item || item->mayDecide)
        return false;
    told->left.append(item->request.title);
    m_sent.remove(commandId);
    return true;
}

// A rule said no at once. It is shown on the request, with the words still there.
void RequestsView::refused(const QString& commandId, const base::Error& error)
{
    const bool leftOut = isLeftOut(commandId);
    noteTaken(commandId, false);
    if (leftOut || !m_sent.contains(commandId))
        return;
    const Sent sent = m_sent.take(commandId);
    const auto words = models::wordsForRefusal(error);
    if (sent.act == Act::None) {
        m_delegation->refresh();
        showFront(m_delegation);
        m_delegation->showError(words.happened);
        return;
    }
    showFront(m_panes);
    m_list->setCurrent(sent.requestId);
    showRequest(sent.requestId);
    m_panes->showMain();
    if (!sent.text.isEmpty())
        m_page->bar()->begin(sent.act, sent.text);
    m_page->bar()->show();
    m_page->bar()->showError(words);
}

void RequestsView::keepTheirs()
{
    const auto conflict = m_requests.conflict(m_shown);
    if (!conflict)
        return;
    m_sync.discard(conflict->commandId);
    Q_EMIT say(tr("The decision on the server counts; yours was discarded."));
}

// My decision goes, and the same one is offered anew on what is there now, so that it is made knowingly.
void RequestsView::decideAgain()
{
    const auto conflict = m_requests.conflict(m_shown);
    if (!conflict)
        return;
    const Act act = actOf(conflict->myAction);
    m_sync.discard(conflict->commandId);
    m_page->setConflict(std::nullopt, {}, now());
    RequestItem theirs;
    theirs.request = conflict->theirs;
    theirs.mayDecide = true;
    theirs.personName = m_requests.nameOf(theirs.request.personId);
    m_page->bar()->setItem(theirs, m_requests.me());
    if (!conflict->myText.isEmpty() || act != Act::Approve)
        m_page->bar()->begin(act, conflict->myText);
}

void RequestsView::exportTrail(const QList<RequestItem>& items, const QString& name)
{
    widgets::saveFile(this, tr("Export the trail"), name, m_requests.auditTrailCsv(items),
                      [this](const base::Result<QString>& path) {
                          Q_EMIT say(path ? tr("Kept in %1.").arg(models::apart(QFileInfo(*path).fileName()))
                                          : models::wordsFor(path.error()).text());
                      });
}

} // namespace requests
