// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace models {
class Preferences;
}

namespace settings {

// How fast, and over which networks, courses are fetched.
class DownloadSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadSection)

public:
    explicit DownloadSection(models::Preferences& preferences, QWidget* parent = nullptr);

    void refresh() override;

private:
    models::Preferences& m_preferences;
    QButtonGroup* m_limit;
    QCheckBox* m_metered;
    widgets::TextLabel* m_managed;
};

} // namespace settings
