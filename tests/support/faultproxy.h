// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace support {

// One request as it came.
struct SeenRequest
{
    QByteArray method;
    QByteArray path; // without query
    QByteArray query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

// What happens to one request. Without any of these it is forwarded, or answered 404 when there is nobody behind.
struct Fault
{
    QByteArray answer;     // sent as it is instead of forwarding
    int delayMs = 0;       // before the answer
    bool reset = false;    // the connection is cut without an answer (after forwarding, when there is somebody behind)
    qint64 bodyBytes = -1; // the connection is cut after so many bytes of the answer's body
    bool honestLength = false; // ... and Content-Length says so: only the encoding shows that something is missing
    int dateShiftSeconds = 0;  // Date is off by so much
};

// A server on loopback between a client and (maybe) a real server, that does what a script says to each request. Its
// answers close the connection, so that one request is one connection.
class FaultProxy final : public QTcpServer
{
    Q_OBJECT

public:
    // 'n' counts the requests from 0.
    using Script = std::function<Fault(const SeenRequest& request, int n)>;

    explicit FaultProxy(quint16 upstreamPort = 0, QObject* parent = nullptr);

    void setScript(Script script) { m_script = std::move(script); }
    // The port behind may change, e.g. after the server was started again; 0: nobody.
    void setUpstream(quint16 port) { m_upstream = port; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<SeenRequest>& seen() const { return m_seen; }
    // Bodies that came from the server behind.
    [[nodiscard]] const QByteArrayList& answers() const { return m_answers; }
    [[nodiscard]] int count(QByteArrayView path) const;
    void forget() { m_seen.clear(); }

    // A complete answer.
    [[nodiscard]] static QByteArray answer(const QByteArray& status, const QByteArray& type, const QByteArray& body,
                                           const QByteArrayList& headers = {});
    [[nodiscard]] static QByteArray json(const QByteArray& body) { return answer("200 OK", "application/json", body); }

private:
    void accept();
    void onReadable(QTcpSocket* client);
    void forward(QTcpSocket* client, const QByteArray& raw, const Fault& fault);
    void send(QTcpSocket* client, QByteArray answer, const Fault& fault);

    quint16 m_upstream;
    Script m_script;
    QList<SeenRequest> m_seen;
    QByteArrayList m_answers;
    QHash<QTcpSocket*, QByteArray> m_buffers;
};

} // namespace support
