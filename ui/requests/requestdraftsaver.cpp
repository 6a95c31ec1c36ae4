// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdraftsaver.h"

#include "app/base/ids.h"

namespace requests {

RequestDraftSaver::RequestDraftSaver(services::RequestService& service, QObject* parent)
    : QObject(parent), m_service(service)
{
    connect(&m_timer, &QTimer::timeout, this, &RequestDraftSaver::flush);
}

void RequestDraftSaver::start(const services::RequestDraft& draft)
{
    flush();
    m_draft = draft;
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
    if (m_draft.id.isEmpty())
        m_draft.id = base::newId();
    m_service.saveDraft(m_draft, this, [this](const QString& id) {
        if (id == m_draft.id)
            Q_EMIT saved();
    });
}

QString RequestDraftSaver::stop()
{
    m_timer.stop();
    m_dirty = false;
    return std::exchange(m_draft, {}).id;
}

void RequestDraftSaver::discard()
{
    const QString id = stop();
    if (!id.isEmpty())
        m_service.discardDraft(id);
}

} // namespace requests
