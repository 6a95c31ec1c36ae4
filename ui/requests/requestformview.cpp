// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestformview.h"

#include "app/domain/ports.h"
#include "ui/models/errorwords.h"
#include "ui/models/timewords.h"
#include "ui/requests/requestdraftsaver.h"
#include "ui/requests/requestfields.h"
#include "ui/requests/requestsview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace requests {

using services::RequestDraft;
using widgets::Button;
using widgets::grid;
using widgets::TextLabel;
using widgets::Type;

namespace {

const auto kDraft = QStringLiteral("draft");

// What the place says of the course that is to be asked for.
RequestDraft wishOf(const QUrl& place)
{
    const auto text = [&](const char* name) { return widgets::placeValue(place, QString::fromLatin1(name)); };
    const auto day = [&](const char* name) { return QDate::fromString(text(name), Qt::ISODate); };
    RequestDraft draft;
    draft.courseId = text("course");
    draft.title = text("title");
    draft.link = text("link");
    draft.provider = text("provider");
    bool hasCost = false;
    const double cost = text("cost").toDouble(&hasCost);
    draft.cost = hasCost ? std::optional(cost) : std::nullopt;
    draft.currency = text("currency");
    draft.fromDate = day("from_date");
    draft.toDate = day("to_date");
    draft.reason = text("reason");
    draft.skillGap = text("skill_gap");
    return draft;
}

} // namespace

RequestFormView::RequestFormView(services::RequestService& requests, services::CatalogService& catalog,
                                 services::SyncService& sync, const domain::Clock& clock, QWidget* parent)
    : Page(parent),
      m_requests(requests),
      m_catalog(catalog),
      m_sync(sync),
      m_clock(clock),
      m_fields(new RequestFields),
      m_saver(new RequestDraftSaver(requests, this))
{
    build();
    connectAll();
    fill({});
}

RequestFormView::~RequestFormView()
{
    m_saver->flush();
}

void RequestFormView::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new widgets::ScrollColumn(620);
    outer->addWidget(m_scroll);
    auto* column = m_scroll->column();
    m_title = new TextLabel({}, Type::Display);
    m_title->setType(Type::Display, widgets::Weight::Strong);
    column->addWidget(m_title);
    column->addWidget(new TextLabel(tr("Your supervisor gets it as soon as you are online. Until it is sent you can "
                                       "leave and come back; it is kept as a draft."),
                                    Type::Body, widgets::Role::TextMuted));
    m_problem = new widgets::Banner(QLatin1StringView("circle-alert"), widgets::Tone::Danger);
    m_problem->hide();
    m_showOpen = m_problem->addAction(tr("Show it"));
    m_showOpen->setObjectName(QStringLiteral("showOpen"));
    m_showOpen->hide();
    column->addWidget(m_problem);
    column->addSpacing(grid(2));
    column->addWidget(m_fields);
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    m_send = new Button(tr("Send the request"), Button::Kind::Primary);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setIconName(QLatin1StringView("send"), true);
    m_send->setToolTip(tr("Ctrl+Enter"));
    auto* away = new Button(tr("Discard the draft"), Button::Kind::Quiet);
    away->setObjectName(QStringLiteral("discardDraft"));
    connect(away, &QPushButton::clicked, this, &RequestFormView::discard);
    flow->addWidget(m_send);
    flow->addWidget(away);
    m_saved = new TextLabel({}, Type::Small, widgets::Role::TextMuted);
    flow->addWidget(m_saved);
    column->addWidget(actions);
}

void RequestFormView::connectAll()
{
    connect(m_send, &QPushButton::clicked, this, &RequestFormView::send);
    connect(m_showOpen, &QPushButton::clicked, this, [this] { Q_EMIT go(m_openPlace); });
    connect(m_fields, &RequestFields::edited, this, [this] {
        m_saved->setText({});
        m_saver->change(m_fields->draft());
    });
    connect(m_saver, &RequestDraftSaver::saved, this, [this] {
        m_saved->setText(tr("Draft kept at %1").arg(models::momentWords(m_clock.now(), m_clock.now())));
    });
    connect(&m_requests, &services::RequestService::refused, this, &RequestFormView::refused, Qt::QueuedConnection);
    widgets::addSendKeys(this, [this] { send(); });
}

void RequestFormView::open(const QUrl& place)
{
    if (m_comingBack) {
        fill(*std::exchange(m_comingBack, std::nullopt));
        m_problem->setText(m_wrong);
        m_problem->setVisible(!m_wrong.isEmpty());
        m_showOpen->hide();
        m_saver->change(m_fields->draft());
        return;
    }
    const QString draftId = widgets::placeValue(place, kDraft);
    RequestDraft draft = wishOf(place);
    const auto drafts = m_requests.drafts();
    for (const RequestDraft& kept : drafts) {
        const bool sameCourse = !draft.courseId.isEmpty() && kept.courseId == draft.courseId;
        if ((!draftId.isEmpty() && kept.id == draftId) || (draftId.isEmpty() && sameCourse)) {
            draft = kept;
            break;
        }
    }
    fill(draft);
}

QVariantMap RequestFormView::saveState() const
{
    return {{kDraft, m_saver->id()}};
}

void RequestFormView::restoreState(const QVariantMap& state)
{
    const QString id = state.value(kDraft).toString();
    if (id.isEmpty() || id == m_saver->id())
        return;
    const auto drafts = m_requests.drafts();
    const auto kept = std::ranges::find(drafts, id, &RequestDraft::id);
    if (kept != drafts.end())
        fill(*kept);
    else
        m_saver->goOnAs(id); // nothing was stored of it yet
}

void RequestFormView::fill(const RequestDraft& draft)
{
    m_saver->start(draft);
    const auto course = draft.courseId.isEmpty() ? std::nullopt : m_catalog.course(draft.courseId);
    m_title->setText(draft.courseId.isEmpty() ? tr("Ask for a course") : tr("Ask for this course"));
    RequestDraft shown = draft;
    if (shown.currency.isEmpty() && !course) {
        // The organisation's currency is most likely the one of what one asked for before.
        for (const services::RequestItem& item : m_requests.mine()) {
            if (shown.currency.isEmpty())
                shown.currency = item.request.currency;
        }
    }
    m_fields->setDraft(shown, course);
    m_problem->hide();
    m_saved->setText(draft.id.isEmpty() ? QString()
                                        : tr("Draft of %1").arg(models::momentWords(draft.updatedAt, m_clock.now())));
    m_send->setEnabled(true);
    m_scroll->scrollTo(0);
}

void RequestFormView::send()
{
    if (!m_send->isEnabled() || !m_fields->check())
        return;
    RequestDraft draft = m_fields->draft();
    if (isNeedless(draft))
        return;
    m_send->setEnabled(false);
    draft.id = m_saver->stop();
    sent(draft);
}

bool RequestFormView::isNeedless(const RequestDraft& draft)
{
    const bool granted = m_requests.isGranted(draft.courseId);
    const QString openId = granted ? QString() : m_requests.openRequestLike(draft);
    m_openPlace = granted             ? widgets::place(QStringLiteral("course"), draft.courseId)
                  : !openId.isEmpty() ? widgets::place(QStringLiteral("request"), openId)
                                      : QUrl();
    m_showOpen->setVisible(m_openPlace.isValid());
    if (!m_openPlace.isValid())
        return false;
    m_problem->setText(
        models::wordsForCode(granted ? QStringLiteral("already-granted") : QStringLiteral("already-open")).happened);
    m_problem->show();
    m_scroll->scrollTo(0);
    m_showOpen->setFocus();
    return true;
}

void RequestFormView::sent(const RequestDraft& draft)
{
    m_sentDraft = draft;
    m_sentCommand = m_requests.submit(draft);
    fill({});
    const services::SyncStatus status = m_sync.status();
    const bool online = status.wanted && status.reach == services::Reach::Online;
    Q_EMIT say(online ? tr("Your request is on its way. You see below where it stands.")
                      : RequestsView::tr("It is sent when you are online."));
    Q_EMIT go(widgets::place(QStringLiteral("requests"), {}, {{QStringLiteral("tab"), QStringLiteral("mine")}}));
}

// A rule said no at once: nothing was stored, so the form comes back with everything in it.
void RequestFormView::refused(const QString& commandId, const base::Error& error)
{
    if (commandId.isEmpty() || commandId != m_sentCommand)
        return;
    m_sentCommand.clear();
    comeBack(m_sentDraft, models::wordsFor(error).happened + QLatin1Char(' ') + tr("What you wrote is still here."));
}

void RequestFormView::comeBack(const RequestDraft& draft, const QString& wrong)
{
    m_comingBack = draft;
    m_wrong = wrong;
    Q_EMIT go(widgets::place(QStringLiteral("ask")));
}

void RequestFormView::discard()
{
    const RequestDraft gone = m_fields->draft();
    m_saver->discard();
    fill({});
    Q_EMIT sayWithUndo(tr("The draft was discarded."), tr("Undo"), [this, gone] {
        RequestDraft again = gone;
        again.id.clear();
        comeBack(again, {});
    });
    Q_EMIT go(widgets::place(QStringLiteral("requests"), {}, {{QStringLiteral("tab"), QStringLiteral("mine")}}));
}

void RequestFormView::hideEvent(QHideEvent* event)
{
    m_saver->flush();
    Page::hideEvent(event);
}

void RequestFormView::focusFirst()
{
    m_fields
        ->findChild<QWidget*>(m_fields->draft().courseId.isEmpty() && m_fields->draft().title.isEmpty()
                                  ? QStringLiteral("title")
                                  : QStringLiteral("reason"))
        ->setFocus();
}

QList<widgets::Page::Key> RequestFormView::keys() const
{
    return {{tr("Ctrl+Enter"), tr("Send the request")}, {tr("Alt+Down"), tr("Choose a day from a calendar")}};
}

} // namespace requests
