// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QObject>

namespace base {
struct Error;
}

namespace shell {

// Says in the window whatever a rule of this machine has refused: nothing that somebody did goes without a word. A page
// that says it better does so after this.
class Refusals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Refusals)

public:
    explicit Refusals(const Workspace& workspace, QObject* parent = nullptr);

Q_SIGNALS:
    void say(const QString& text);

private:
    template <typename Service>
    void hear(Service* service);
};

} // namespace shell
