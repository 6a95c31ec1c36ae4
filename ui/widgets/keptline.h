// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

// Says above a form that what was typed before is there again, and throws it away. Hidden until then.
class KeptLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptLine)

public:
    // 'button': the name of what throws it away.
    explicit KeptLine(const QString& button, QWidget* parent = nullptr);

Q_SIGNALS:
    void thrownAway();
};

} // namespace widgets
