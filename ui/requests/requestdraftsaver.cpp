// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdraftsaver.h"

#include "app/base/ids.h"

namespace requests {

RequestDraftSaver::RequestDraftSaver(services::RequestService& service, QObject* parent)
    : QObject(parent), m_service(service), m_id(base::newId())
{
    connect(&m_timer, &QTimer::timeout, this, &RequestDraftSaver::flush);
}

void RequestDraftSaver::start(const services::RequestDraft& draft)
{
    flush();
    m_draft = draft;
    m_id = draft.id.isEmpty() ? base::newId() : draft.id;
}

void RequestDraftSaver::goOnAs(const QString& id)
{
    if (m_draft.id.isEmpty() && !m_dirty)
        m_id = id;
}

void RequestDraftSaver::change(const services::RequestDraft& draft)
{
    const QString id = m_draft.id;
    m_draft = draft;
    m_draft.id = id;
    m_dirty = true;
    m_timer.touch();
}

void RequestDraftSaver::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return;
    m_dirty = false;
    m_draft.id = m_id;
    m_service.saveDraft(m_draft, this, [this](const QString& id) {
        if (id == m_draft.id)
            Q_EMIT saved();
    });
}

QString RequestDraftSaver::stop()
{
    m_timer.stop();
    m_dirty = false;
    m_id = base::newId();
    return std::exchange(m_draft, {}).id;
}

void RequestDraftSaver::discard()
{
    const QString id = stop();
    if (!id.isEmpty())
        m_service.discardDraft(id);
}

} // namespace requests
