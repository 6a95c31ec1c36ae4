// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/downloading.h"

#include <QLocale>

namespace cli {

void download(Context& context)
{
    if (services::Workspace* workspace = context.workspace())
        (new Downloading(context, *workspace))->begin(context.arguments().words().first());
}

void downloads(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    for (const services::Download& one : workspace->downloads().all())
        print(context, one);
    context.exit(Done);
}

void print(Context& context, const services::Download& one)
{
    const QLocale plain = QLocale::c();
    context.console().line(toObject(one),
                           QStringLiteral("%1  %2  %3 / %4  %5%6")
                               .arg(one.courseId, stateWord(one.state), plain.formattedDataSize(one.bytes),
                                    plain.formattedDataSize(one.size), one.title,
                                    one.problem.isEmpty() ? QString() : QStringLiteral("  ") + one.problem));
}

QString stateWord(services::DownloadState state)
{
    switch (state) {
    case services::DownloadState::Queued:
        return QStringLiteral("queued");
    case services::DownloadState::Running:
        return QStringLiteral("running");
    case services::DownloadState::Paused:
        return QStringLiteral("paused");
    case services::DownloadState::Ready:
        return QStringLiteral("ready");
    case services::DownloadState::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QJsonObject toObject(const services::Download& one)
{
    return {{QStringLiteral("course"), one.courseId}, {QStringLiteral("package"), one.packageId},
            {QStringLiteral("title"), one.title},     {QStringLiteral("state"), stateWord(one.state)},
            {QStringLiteral("bytes"), one.bytes},     {QStringLiteral("size"), one.size},
            {QStringLiteral("problem"), one.problem}, {QStringLiteral("usable"), one.usable}};
}

} // namespace cli
