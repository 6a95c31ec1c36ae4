// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/diagnostics.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace settings {

// What would be told to whoever looks into a problem, all of it to be read before it is saved or copied.
class DiagnosticsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticsPanel)

public:
    explicit DiagnosticsPanel(QWidget* parent = nullptr);

    // Fills it: at once with what is known, then with what the check of the cache says.
    void show(const Installation& installation, const services::SyncService* sync, const domain::ManagedPolicy& policy);
    void leave();

Q_SIGNALS:
    void say(const QString& text); // a toast
    void closed();

private:
    void copy();
    void save();

    QPlainTextEdit* m_text;
};

} // namespace settings
