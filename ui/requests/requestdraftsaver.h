// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace requests {

// Keeps a draft on disk while it is written: a moment after the last change, one save at a time, so that a draft that
// has no id yet is never stored twice.
class RequestDraftSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDraftSaver)

public:
    explicit RequestDraftSaver(services::RequestService& service, QObject* parent = nullptr);

    // A draft that is stored already, or a new one without id.
    void start(const services::RequestDraft& draft);
    void change(const services::RequestDraft& draft); // its id is ignored
    // Stores what is not yet stored, at once.
    void flush();
    // Runs 'then' with the draft as it is stored, once nothing is under way. Stops saving.
    void finish(std::function<void(services::RequestDraft)> then);
    // Forgets and removes it.
    void discard();
    [[nodiscard]] QString draftId() const { return m_draft.id; }

Q_SIGNALS:
    void saved();

private:
    void save();
    void wasSaved(int life, const QString& id);

    services::RequestService& m_service;
    services::RequestDraft m_draft;
    std::function<void(services::RequestDraft)> m_then;
    QTimer* m_timer;
    int m_life = 0; // grows with each start: answers for an older draft are not for this one
    bool m_dirty = false;
    bool m_underWay = false;
    bool m_discarded = false;
};

} // namespace requests
