// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/formdraft.h"

#include <QJsonObject>

#include <memory>

namespace models {

// The drafts of a page that shows one thing after another in the same form (FormDraft), by the names of its fields.
// Only what differs from what the form was filled with is kept, with what stood there then: what others have changed of
// the rest meanwhile stands, and of what was changed both are known.
class PageDraft final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageDraft)

public:
    // 'fields': what stands in the form now. 'drafts' are those of a service that outlives it.
    using Fields = std::function<QJsonObject()>;
    PageDraft(const services::TextDrafts& drafts, Fields fields, QObject* parent = nullptr);

    // The form is filled with what it is about, and its draft goes by this name from now on. What was typed in it
    // before; empty: nothing. To be called after keep().
    [[nodiscard]] QJsonObject begin(const QString& name);
    void edited(); // it is kept soon
    void keep();   // at once, when something was edited
    void forget(); // it was sent, or is not wanted any more

    [[nodiscard]] QJsonObject changed() const; // what is in the form and differs from what it was filled with
    // What the form was filled with; of what was typed before, what stood there when it was typed.
    [[nodiscard]] QJsonObject opened() const;

private:
    services::TextDrafts m_drafts;
    const Fields m_fields;
    QJsonObject m_before; // what the form was filled with
    QJsonObject m_were;   // and earlier, with the draft
    std::unique_ptr<FormDraft> m_draft;
};

} // namespace models
