// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagedraft.h"

#include <QJsonDocument>

namespace models {

PageDraft::PageDraft(const services::TextDrafts& drafts, Fields fields, QObject* parent)
    : QObject(parent), m_drafts(drafts), m_fields(std::move(fields))
{
}

QJsonObject PageDraft::begin(const QString& name)
{
    m_draft = std::make_unique<FormDraft>(m_drafts, name, [this] {
        const QJsonObject typed = changed();
        return typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
    });
    m_before = m_fields();
    return QJsonDocument::fromJson(m_draft->takeUp().toUtf8()).object();
}

void PageDraft::edited()
{
    if (m_draft)
        m_draft->touch();
}

void PageDraft::keep()
{
    if (m_draft)
        m_draft->keep();
}

void PageDraft::forget()
{
    if (m_draft)
        m_draft->forget();
}

QJsonObject PageDraft::changed() const
{
    QJsonObject typed = m_fields();
    for (auto it = m_before.begin(); it != m_before.end(); ++it) {
        if (typed.value(it.key()) == it.value())
            typed.remove(it.key());
    }
    return typed;
}

} // namespace models
