// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdraftsaver.h"

#include <QTimer>

namespace requests {

namespace {

constexpr int kPauseMs = 700;

} // namespace

RequestDraftSaver::RequestDraftSaver(services::RequestService& service, QObject* parent)
    : QObject(parent), m_service(service), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kPauseMs);
    connect(m_timer, &QTimer::timeout, this, &RequestDraftSaver::save);
}

void RequestDraftSaver::start(const services::RequestDraft& draft)
{
    flush();
    ++m_life;
    m_draft = draft;
    m_dirty = m_underWay = m_discarded = false;
    m_then = nullptr;
}

void RequestDraftSaver::change(const services::RequestDraft& draft)
{
    const QString id = m_draft.id;
    m_draft = draft;
    m_draft.id = id;
    m_dirty = true;
    m_timer->start();
}

void RequestDraftSaver::flush()
{
    m_timer->stop();
    save();
}

void RequestDraftSaver::save()
{
    if (!m_dirty || m_underWay)
        return;
    m_dirty = false;
    m_underWay = true;
    m_service.saveDraft(m_draft, this, [this, life = m_life](const QString& id) { wasSaved(life, id); });
}

void RequestDraftSaver::wasSaved(int life, const QString& id)
{
    if (life != m_life)
        return;
    m_underWay = false;
    m_draft.id = id;
    if (m_discarded) {
        m_service.discardDraft(id);
        return;
    }
    if (m_then) {
        const auto then = std::exchange(m_then, nullptr);
        then(m_draft);
        return;
    }
    Q_EMIT saved();
    if (m_dirty && !m_timer->isActive())
        save();
}

void RequestDraftSaver::finish(std::function<void(services::RequestDraft)> then)
{
    m_timer->stop();
    m_dirty = false;
    if (m_underWay)
        m_then = std::move(then);
    else
        then(m_draft);
}

void RequestDraftSaver::discard()
{
    m_timer->stop();
    m_dirty = false;
    m_discarded = true;
    if (!m_underWay && !m_draft.id.isEmpty())
        m_service.discardDraft(m_draft.id);
}

} // namespace requests
