// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/systemlook.h"

#include <QObject>

namespace uimain {

// Tells how the system wants programs to look, once soon after it was made and whenever that changes.
class SystemLookTeller : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemLookTeller)

public:
    using QObject::QObject;

Q_SIGNALS:
    void told(const models::SystemLook& look);
};

} // namespace uimain
