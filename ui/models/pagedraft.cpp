// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagedraft.h"

#include <QJsonDocument>

namespace models {

namespace {

const auto kDraftWere = QStringLiteral("were");

} // namespace

PageDraft::PageDraft(const services::TextDrafts& drafts, Fields fields, QObject* parent)
    : QObject(parent), m_drafts(drafts), m_fields(std::move(fields))
{
}

QJsonObject PageDraft::begin(const QString& name)
{
    m_draft = std::make_unique<FormDraft>(m_drafts, name, [this] {
        QJsonObject typed = changed();
        QJsonObject were = opened();
        for (const QString& field : were.keys()) {
            if (!typed.contains(field))
                were.remove(field);
        }
        if (!were.isEmpty())
            typed.insert(kDraftWere, were);
        return typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
    });
    m_before = m_fields();
    QJsonObject kept = QJsonDocument::fromJson(m_draft->takeUp().toUtf8()).object();
    m_were = kept.take(kDraftWere).toObject();
    return kept;
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
    m_were = {};
}

QJsonObject PageDraft::opened() const
{
    QJsonObject opened = m_before;
    for (auto it = m_were.begin(); it != m_were.end(); ++it)
        opened.insert(it.key(), it.value());
    return opened;
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
