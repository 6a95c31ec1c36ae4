// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"

#include <QWidget>

namespace widgets {
class ProgressBar;
class TextLabel;
} // namespace widgets

namespace shell {

// A slim line while the first pull runs: how much is there. Everything that has come can be used already.
class FirstSync final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstSync)

public:
    explicit FirstSync(QWidget* parent = nullptr);
    void setStatus(const services::SyncStatus& status);

private:
    widgets::TextLabel* m_words;
    widgets::ProgressBar* m_bar;
};

} // namespace shell
