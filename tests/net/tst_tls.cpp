// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/discoverycall.h"
#include "app/net/http.h"
#include "app/net/responseerror.h"
#include "tests/support/waiting.h"

#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QtTest/QtTest>

// A certificate that cannot be trusted ends the connection before a byte of the request is sent.
class tst_Tls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSslServer m_server;
    QByteArray m_received;

    // A self-signed certificate for 'name', valid for so many days.
    bool certify(const QString& name, int days)
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), key,
                       QStringLiteral("-out"), certificate, QStringLiteral("-days"), QString::number(days),
                       QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=DNS:") + name});
        if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
            return false;
        QFile keyFile(key), certificateFile(certificate);
        if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
            return false;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        configuration.setLocalCertificate(QSslCertificate(&certificateFile));
        m_server.setSslConfiguration(configuration);
        return true;
    }

    base::Result<net::Discovery> ask(const QUrl& url)
    {
        net::Http http;
        std::optional<base::Result<net::Discovery>> seen;
        net::discover(http, url)->whenDone(this, [&seen](const base::Result<net::Discovery>& found) { seen = found; });
        if (!support::waitFor([&] { return seen.has_value(); }))
            return base::failure(base::Error::Kind::Storage, QStringLiteral("never"));
        return *seen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty() || !QSslSocket::supportsSsl())
            QSKIP("needs openssl");
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    m_received += socket->readAll();
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
                });
            }
        });
        QVERIFY(m_server.listen(QHostAddress::LocalHost, 0));
    }

    void init() { m_received.clear(); }

    void selfSignedCertificate_isRefused()
    {
        QVERIFY(certify(QStringLiteral("localhost"), 2));
        const auto found = ask(QUrl(QStringLiteral("https://localhost:%1").arg(m_server.serverPort())));
        QVERIFY(!found);
        QCOMPARE(found.error().code, QString::fromLatin1(net::kTls));
        QVERIFY(m_received.isEmpty());
    }

    void portThatDoesNotSpeakTls_isCalledThat()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost, 0));
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            QTcpSocket* socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const auto found = ask(QUrl(QStringLiteral("https://localhost:%1").arg(plain.serverPort())));
        QVERIFY(!found);
        QCOMPARE(found.error().code, QString::fromLatin1(net::kNoTls));
    }

    void trustedCertificateOfAnotherName_isRefused()
    {
        QVERIFY(certify(QStringLiteral("other.example"), 2));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        const QSslConfiguration before = trusting;
        trusting.addCaCertificate(m_server.sslConfiguration().localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto found = ask(QUrl(QStringLiteral("https://localhost:%1").arg(m_server.serverPort())));
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY(!found);
        QCOMPARE(found.error().code, QString::fromLatin1(net::kTls));
        QVERIFY(m_received.isEmpty());
    }

    void trustedCertificate_isSpokenTo()
    {
        // So that the two above fail for the certificate's sake and for no other.
        QVERIFY(certify(QStringLiteral("localhost"), 2));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        const QSslConfiguration before = trusting;
        trusting.addCaCertificate(m_server.sslConfiguration().localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto found = ask(QUrl(QStringLiteral("https://localhost:%1").arg(m_server.serverPort())));
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY(m_received.startsWith("GET /.well-known/lxcp"));
        QCOMPARE(found.error().kind, base::Error::Kind::Malformed); // {} is no discovery
    }
};

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
