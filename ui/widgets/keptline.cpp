// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

namespace widgets {

KeptLine::KeptLine(const QString& button, QWidget* parent) : QWidget(parent)
{
    auto* line = new FlowLayout(this, grid(2));
    line->addWidget(new TextLabel(tr("What you had typed is here again."), Type::Small, Role::TextMuted));
    auto* away = new Button(tr("Throw it away"), Button::Kind::Quiet);
    away->setObjectName(button);
    away->setCompact(true);
    connect(away, &QPushButton::clicked, this, &KeptLine::thrownAway);
    line->addWidget(away);
    hide();
}

} // namespace widgets
