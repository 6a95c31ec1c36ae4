// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/textdrafts.h"
#include "ui/models/drafttimer.h"

#include <QObject>

#include <functional>

namespace models {

// What is typed in a form, by a name: kept soon after each change, and at once by keep(), until it is sent or thrown
// away.
class FormDraft final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDraft)

public:
    // 'typed': all that is in the form now, as a text of its own; 'drafts' are those of a service that outlives it.
    FormDraft(const services::TextDrafts& drafts, QString name, std::function<QString()> typed,
              QObject* parent = nullptr);

    [[nodiscard]] const QString& name() const { return m_name; }
    // What was typed before; with something in it the form counts as touched. Empty: nothing.
    [[nodiscard]] QString takeUp();
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void touch();
    void keep(); // nothing happens in a form that nobody has touched
    void forget();

private:
    services::TextDrafts m_drafts;
    const QString m_name;
    std::function<QString()> m_typed;
    DraftTimer m_soon;
    bool m_touched = false;
};

} // namespace models
