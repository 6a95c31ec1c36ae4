// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oidcprovider.h"

#include "tests/support/freeport.h"
#include "tests/support/places.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace support {

namespace {

// The script, and besides an access token that carries the e-mail address when the scope 'email' was asked for.
QByteArray withMailByScope(QByteArray script)
{
    constexpr QByteArrayView before("  rotateRefreshToken: true,");
    return script.replace(before,
                          "  extraTokenClaims: (ctx) => {\n"
                          "    const grant = ctx.oidc.entities.AuthorizationCode ?? ctx.oidc.entities.RefreshToken;\n"
                          "    return grant?.scopes.has('email')\n"
                          "      ? { email: users[grant.accountId].email, email_verified: true } : {};\n"
                          "  },\n" +
                              before.toByteArray());
}

// Several tests may do so at once.
bool keep(const QString& path, const QByteArray& text)
{
    if (QFile there(path); there.open(QIODevice::ReadOnly) && there.readAll() == text)
        return true;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace

QString OidcProvider::start(const QByteArray& idTokenAlgorithm, int accessTokenSeconds)
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString packages = support::sourcePath(u"/tests/npm/node_modules");
    const QString script = support::sharedPath(u"/data/oidc/op.mjs");
    if (node.isEmpty() || !QFile::exists(packages + QStringLiteral("/oidc-provider")) || !QFile::exists(script))
        return QStringLiteral("needs node, 'npm ci --prefix tests/npm' and ../shared/data/oidc");
    // Beside the packages: that is where a module looks for them.
    const QString copy = packages + QStringLiteral("/.lxcp-op/opmail.mjs");
    QDir().mkpath(packages + QStringLiteral("/.lxcp-op"));
    QFile original(script);
    if (!original.open(QIODevice::ReadOnly) || !keep(copy, withMailByScope(original.readAll())))
        return QStringLiteral("cannot write ") + copy;
    const int port = freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ID_ALG"), QString::fromLatin1(idTokenAlgorithm));
    environment.insert(QStringLiteral("AT_TTL"), QString::number(accessTokenSeconds));
    m_process.setProcessEnvironment(environment);
    m_process.start(node, {copy, QString::number(port)});
    QByteArray output;
    QElapsedTimer since;
    since.start();
    while (!output.contains("OP ready") && since.elapsed() < 30'000 && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(1000);
        output += m_process.readAllStandardOutput();
    }
    if (!output.contains("OP ready"))
        return QStringLiteral("oidc-provider does not start: ") + QString::fromUtf8(m_process.readAllStandardError());
    m_issuer = QStringLiteral("http://127.0.0.1:%1").arg(port);
    return {};
}

OidcProvider::~OidcProvider()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace support
