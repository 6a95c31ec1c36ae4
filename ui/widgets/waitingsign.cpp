// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waitingsign.h"

#include "ui/widgets/button.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/tag.h"

#include <QCoreApplication>

namespace widgets {

namespace {

struct WaitingText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::WaitingText)
};

} // namespace

QWidget* waitingSign(bool needsYou, const QString& target, std::function<void(const QUrl&)> go)
{
    if (!needsYou)
        return new Tag(WaitingText::tr("waiting"), Tone::Warning, QLatin1StringView("cloud"));
    auto* why = new Button(WaitingText::tr("Needs you"), Button::Kind::Danger);
    why->setObjectName(QStringLiteral("needs-") + target);
    why->setCompact(true);
    why->setIconName(QLatin1StringView("circle-alert"));
    QObject::connect(why, &QPushButton::clicked, why,
                     [target, go = std::move(go)] { go(place(QStringLiteral("sync"), target)); });
    return why;
}

void addWaitingTag(ListRow& row, bool needsYou)
{
    if (needsYou)
        row.addTag(WaitingText::tr("Needs you"), Tone::Danger, QLatin1StringView("circle-alert"));
    else
        row.addTag(WaitingText::tr("waiting"), Tone::Warning, QLatin1StringView("cloud"));
}

} // namespace widgets
