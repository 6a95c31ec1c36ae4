// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formdraft.h"

namespace models {

FormDraft::FormDraft(const services::TextDrafts& drafts, QString name, std::function<QString()> typed, QObject* parent)
    : QObject(parent), m_drafts(drafts), m_name(std::move(name)), m_typed(std::move(typed))
{
    connect(&m_soon, &QTimer::timeout, this, &FormDraft::keep);
}

QString FormDraft::takeUp()
{
    const QString before = m_drafts.text(m_name);
    m_touched = !before.isEmpty();
    return before;
}

void FormDraft::touch()
{
    m_touched = true;
    m_soon.touch();
}

void FormDraft::keep()
{
    m_soon.stop();
    if (m_touched)
        m_drafts.keep(m_name, m_typed());
}

void FormDraft::forget()
{
    m_soon.stop();
    m_touched = false;
    m_drafts.keep(m_name, {});
}

} // namespace models
