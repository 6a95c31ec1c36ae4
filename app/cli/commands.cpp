// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/context.h"

#include <QHash>
#include <QSet>

namespace cli {

void run(Context& context)
{
    using Run = void (*)(Context&);
    static const QHash<QString, Run> commands{
        {QStringLiteral("login"), login},
        {QStringLiteral("logout"), logout},
        {QStringLiteral("status"), status},
        {QStringLiteral("sync"), syncNow},
        {QStringLiteral("outbox"), outbox},
        {QStringLiteral("courses"), courses},
        {QStringLiteral("search"), search},
        {QStringLiteral("course"), course},
        {QStringLiteral("pathways"), pathways},
        {QStringLiteral("register"), registerFor},
        {QStringLiteral("withdraw"), withdraw},
        {QStringLiteral("request"), request},
        {QStringLiteral("requests"), requests},
        {QStringLiteral("approve"), approve},
        {QStringLiteral("download"), download},
        {QStringLiteral("downloads"), downloads},
        {QStringLiteral("decline"), decline},
        {QStringLiteral("ask"), askBack},
        {QStringLiteral("attempts"), attempts},
        {QStringLiteral("export"), exportData},
        {QStringLiteral("calendar"), calendarDates},
    };
    static const QSet<QString> wordless{QStringLiteral("logout"), QStringLiteral("status"), QStringLiteral("sync"),
                                        QStringLiteral("pathways"), QStringLiteral("requests")};
    const QString& name = context.arguments().command();
    const Run found = commands.value(name);
    if (!found)
        return context.usage(Context::tr("There is no command '%1'.").arg(name));
    if (wordless.contains(name) && !context.arguments().words().isEmpty())
        return context.usage(Context::tr("%1 takes no words.").arg(name));
    found(context);
}

} // namespace cli
