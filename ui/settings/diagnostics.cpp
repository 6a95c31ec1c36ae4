// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnostics.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>

namespace settings {

namespace {

QString reachName(services::Reach reach)
{
    switch (reach) {
    case services::Reach::Online:
        return QStringLiteral("online");
    case services::Reach::Offline:
        return QStringLiteral("offline");
    case services::Reach::CaptivePortal:
        return QStringLiteral("captive-portal");
    case services::Reach::SignedOut:
        return QStringLiteral("signed-out");
    case services::Reach::ServerTrouble:
        return QStringLiteral("server-trouble");
    }
    return {};
}

void addSync(QStringList& lines, const services::SyncService& sync)
{
    const auto status = sync.status();
    lines << QStringLiteral("sync: %1%2")
                 .arg(reachName(status.reach), status.wanted ? QString() : QStringLiteral(", paused"));
    lines << QStringLiteral("as of: %1")
                 .arg(status.asOf.isValid() ? status.asOf.toUTC().toString(Qt::ISODate) : QStringLiteral("never"));
    lines << QStringLiteral("waiting: %1, need a decision: %2").arg(status.waiting).arg(status.wedged);
    lines << QStringLiteral("clock skew: %1 s").arg(status.clockSkewSeconds);
    if (status.lastError)
        lines << QStringLiteral("last error: %1 %2 %3")
                     .arg(base::kindName(status.lastError->kind), status.lastError->code)
                     .arg(status.lastError->httpStatus);
    const auto waiting = sync.outbox();
    for (const services::OutboxItem& item : waiting)
        lines << QStringLiteral("  %1 %2 tries=%3 %4")
                     .arg(item.command.kind, item.state)
                     .arg(item.attempts)
                     .arg(item.why);
}

} // namespace

QString diagnosticsText(const Installation& installation, const services::SyncService* sync,
                        const domain::ManagedPolicy& policy)
{
    QStringList lines;
    lines << QStringLiteral("LXCP Desktop %1").arg(installation.version);
    lines << QStringLiteral("Qt %1, %2, %3")
                 .arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    lines << QStringLiteral("platform %1, locale %2").arg(QGuiApplication::platformName(), QLocale().name());
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        lines << QStringLiteral("screen %1x%2 @ %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    if (!policy.names.isEmpty())
        lines << QStringLiteral("policy: %1").arg(policy.names.join(QStringLiteral(", ")));
    if (!policy.problems.isEmpty())
        lines << QStringLiteral("policy: %1 not understood").arg(policy.problems.size());
    if (sync)
        addSync(lines, *sync);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString logForOthers(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = qMax<qint64>(0, file.size() - bytes);
    file.seek(from);
    if (from > 0)
        file.readLine(); // the rest of one that was begun before
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QDir::homePath(), QStringLiteral("~"));
    const struct
    {
        const char* pattern;
        const char* instead;
    } hidden[] = {
        {"[A-Za-z][A-Za-z0-9+.-]*://[^\\s\"'<>]+", "[address]"},
        {"[^\\s\"'<>@]+@[^\\s\"'<>@]+", "[e-mail]"},
        {"\\b([A-Za-z0-9-]+\\.){2,}[A-Za-z]{2,}\\b", "[machine]"},
        {"\\b[0-9]{1,3}(\\.[0-9]{1,3}){3}\\b", "[machine]"},
    };
    for (const auto& [pattern, instead] : hidden)
        text.replace(QRegularExpression(QLatin1StringView(pattern)), QLatin1StringView(instead));
    return text;
}

} // namespace settings
