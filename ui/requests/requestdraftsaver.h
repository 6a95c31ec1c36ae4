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
    // Under which it is stored, or will be as soon as something is written: what is remembered of it before that holds.
    [[nodiscard]] QString id() const { return m_id; }
    // What nothing was written of yet goes on as that draft.
    void goOnAs(const QString& id);
    // No more saves; returns the id under which the draft is stored, empty when it never was.
    QString stop();
    // Forgets and removes it.
    void discard();

Q_SIGNALS:
    void saved();

private:
    services::RequestService& m_service;
    services::RequestDraft m_draft; // with its id once it is stored
    QString m_id;
    models::DraftTimer m_timer;
    bool m_dirty = false;
};

} // namespace requests
