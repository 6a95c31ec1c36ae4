// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"
#include "ui/models/drafttimer.h"

#include <QObject>

namespace requests {

// Keeps a draft on disk while it is written, soon after each first change. It names the draft itself, so that nobody
// waits for a first save before the next one, or before sending.
class RequestDraftSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDraftSaver)

public:
    explicit RequestDraftSaver(services::RequestService& service, QObject* parent = nullptr);

    // A draft that is stored already, or a new one without id. What was not yet stored of the one before is stored.
    void start(const services::RequestDraft& draft);
    void change(const services::RequestDraft& draft); // its id is ignored
    void flush();
    // No more saves; returns the id under which the draft is stored, empty when it never was.
    QString stop();
    // Forgets and removes it.
    void discard();

Q_SIGNALS:
    void saved();

private:
    services::RequestService& m_service;
    services::RequestDraft m_draft;
    models::DraftTimer m_timer;
    bool m_dirty = false;
};

} // namespace requests
