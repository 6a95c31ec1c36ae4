// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/catalogservice.h"
#include "app/services/requestservice.h"
#include "app/services/syncservice.h"
#include "ui/widgets/page.h"

namespace domain {
class Clock;
}
namespace widgets {
class Banner;
class Button;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace requests {

class RequestDraftSaver;
class RequestFields;

// Asking for a course. Places: ask (a free request), ask?course=ID, ask?title=WORDS, ask?draft=ID. What is written is
// kept as a draft all the while; sending works offline.
class RequestFormView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestFormView)

public:
    RequestFormView(services::RequestService& requests, services::CatalogService& catalog, services::SyncService& sync,
                    const domain::Clock& clock, QWidget* parent = nullptr);
    ~RequestFormView() override;

    void open(const QUrl& place) override;
    // Which draft it is: the place may be the one where it was begun.
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectAll();
    void fill(const services::RequestDraft& draft);
    void send();
    // The same was asked for already, or there is nothing to ask for: says so, with the way there.
    [[nodiscard]] bool isNeedless(const services::RequestDraft& draft);
    void sent(const services::RequestDraft& draft);
    void discard();
    void refused(const QString& commandId, const base::Error& error);
    void comeBack(const services::RequestDraft& draft, const QString& wrong);

    services::RequestService& m_requests;
    services::CatalogService& m_catalog;
    services::SyncService& m_sync;
    const domain::Clock& m_clock;
    widgets::ScrollColumn* m_scroll;
    widgets::TextLabel* m_title;
    widgets::TextLabel* m_saved;
    widgets::Banner* m_problem;
    widgets::Button* m_showOpen; // the request that is open already, or the course
    QUrl m_openPlace;
    RequestFields* m_fields;
    RequestDraftSaver* m_saver;
    widgets::Button* m_send;
    QString m_sentCommand; // the last one, until it was taken
    services::RequestDraft m_sentDraft;
    // Shown by the next open(), with what was wrong: nothing that was written is lost on the way back.
    std::optional<services::RequestDraft> m_comingBack;
    QString m_wrong;
};

} // namespace requests
