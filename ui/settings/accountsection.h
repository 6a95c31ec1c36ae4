// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "ui/settings/section.h"

namespace settings {

// Who is signed in, and the ways to others.
class AccountSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSection)

public:
    explicit AccountSection(services::AccountService& accounts, QWidget* parent = nullptr);

    void refresh() override;

private:
    services::AccountService& m_accounts;
    widgets::TextLabel* m_who;
};

} // namespace settings
