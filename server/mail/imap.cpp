// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/imap.h"

#include "app/base/log.h"

#include <QRegularExpression>

#include <curl/curl.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace mail {

namespace {

constexpr qint64 kMostAnswer = 4 * 1024 * 1024; // of a list

struct ImapAnswer
{
    QByteArray bytes;
    qint64 most = 0;
};

// Less than everything stops the transfer: what is larger than it said is not taken.
size_t takeAnswer(char* data, size_t size, size_t count, void* pointer)
{
    auto* answer = static_cast<ImapAnswer*>(pointer);
    const qsizetype length = qsizetype(size) * qsizetype(count);
    if (answer->bytes.size() + length > answer->most)
        return 0;
    answer->bytes.append(data, length);
    return size * count;
}

base::Error imapError(CURLcode code, const char* words)
{
    using Kind = base::Error::Kind;
    Kind kind = Kind::Network;
    if (code == CURLE_OPERATION_TIMEDOUT)
        kind = Kind::Timeout;
    else if (code == CURLE_LOGIN_DENIED)
        kind = Kind::Unauthorized;
    else if (code == CURLE_WRITE_ERROR)
        kind = Kind::Malformed;
    return {kind, QString::fromUtf8(*words ? words : curl_easy_strerror(code)), 0, {}, 0};
}

// One connection; each ask() is one command in the mailbox.
class ImapLine
{
public:
    explicit ImapLine(const ImapServer& server) : m_server(server), m_curl(curl_easy_init(), &curl_easy_cleanup)
    {
        CURL* curl = m_curl.get();
        if (!curl)
            return;
        curl_easy_setopt(curl, CURLOPT_USE_SSL, long(server.requireTls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
        curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(server.timeoutSeconds));
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "imap,imaps");
        curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.constData());
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeAnswer);
    }

    // 'command' empty: the whole mail of that UID.
    base::Result<QByteArray> ask(const QByteArray& command, quint32 uid, qint64 most)
    {
        CURL* curl = m_curl.get();
        if (!curl)
            return base::failure(base::Error::Kind::Network, QStringLiteral("libcurl does not start"));
        QByteArray url = m_server.url.toEncoded(QUrl::StripTrailingSlash);
        if (command.isEmpty())
            url += "/;UID=" + QByteArray::number(uid);
        ImapAnswer answer{{}, most};
        char words[CURL_ERROR_SIZE] = "";
        curl_easy_setopt(curl, CURLOPT_URL, url.constData());
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, command.isEmpty() ? nullptr : command.constData());
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
        curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words);
        const CURLcode code = curl_easy_perform(curl);
        curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, nullptr);
        if (code != CURLE_OK)
            return base::failure(imapError(code, words));
        return answer.bytes;
    }

private:
    const ImapServer& m_server;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_curl;
};

base::Result<quint32> validityOf(ImapLine& line, const QByteArray& mailbox)
{
    const auto answer = line.ask("STATUS " + mailbox + " (UIDVALIDITY)", 0, kMostAnswer);
    if (!answer)
        return base::failure(answer.error());
    static const QRegularExpression kForm(QStringLiteral("UIDVALIDITY (\\d+)"));
    const auto match = kForm.match(QString::fromLatin1(*answer));
    if (!match.hasMatch())
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("no UIDVALIDITY"));
    return match.captured(1).toUInt();
}

// '5:*' also gives the last one when it is older than 5 (RFC 3501 section 6.4.8).
base::Result<QList<quint32>> newerThan(ImapLine& line, quint32 uid, int most)
{
    const auto answer = line.ask("UID SEARCH UID " + QByteArray::number(quint64(uid) + 1) + ":*", 0, kMostAnswer);
    if (!answer)
        return base::failure(answer.error());
    QList<quint32> uids;
    for (const QByteArray& row : answer->split('\n')) {
        if (!row.startsWith("* SEARCH"))
            continue;
        for (const QByteArray& word : row.mid(8).simplified().split(' ')) {
            if (const quint32 one = word.toUInt(); one > uid)
                uids.append(one);
        }
    }
    std::sort(uids.begin(), uids.end());
    return uids.mid(0, most);
}

base::Result<qint64> sizeOf(ImapLine& line, quint32 uid)
{
    const auto answer = line.ask("UID FETCH " + QByteArray::number(uid) + " (RFC822.SIZE)", 0, kMostAnswer);
    if (!answer)
        return base::failure(answer.error());
    static const QRegularExpression kForm(QStringLiteral("RFC822\\.SIZE (\\d+)"));
    const auto match = kForm.match(QString::fromLatin1(*answer));
    return match.hasMatch() ? match.captured(1).toLongLong() : 0; // gone meanwhile
}

} // namespace

bool isMailboxUrl(const QUrl& url)
{
    static const QRegularExpression kMailbox(QStringLiteral("^/[A-Za-z0-9._-]{1,100}$"));
    const bool imap = url.scheme() == QLatin1StringView("imap") || url.scheme() == QLatin1StringView("imaps");
    return url.isValid() && imap && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           kMailbox.match(url.path()).hasMatch();
}

base::Result<MailboxMark> readNew(const ImapServer& server, MailboxMark mark, const MailTaker& take,
                                  const MailLimits& limits)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    if (!isMailboxUrl(server.url))
        return base::failure(base::Error::Kind::Rejected, QStringLiteral("not an address of a mailbox"));
    ImapLine line(server);
    const auto validity = validityOf(line, server.url.path().mid(1).toLatin1());
    if (!validity)
        return base::failure(validity.error());
    if (mark.validity != *validity)
        mark = {*validity, 0};
    const auto uids = newerThan(line, mark.uid, limits.mails);
    if (!uids)
        return base::failure(uids.error());
    for (const quint32 uid : *uids) {
        const auto size = sizeOf(line, uid);
        if (!size)
            return base::failure(size.error());
        if (*size > limits.bytes) {
            qCWarning(lcServer, "mailbox: a mail of %lld bytes is passed over", static_cast<long long>(*size));
        } else if (*size > 0) {
            const auto mail = line.ask({}, uid, 2 * limits.bytes);
            // More came than it said: it is passed over, too.
            if (!mail && mail.error().kind != base::Error::Kind::Malformed)
                return base::failure(mail.error());
            if (const auto taken = mail ? take(*mail) : base::Result<void>(); !taken) {
                qCWarning(lcServer, "mailbox: %s", qUtf8Printable(taken.error().detail));
                return mark;
            }
        }
        mark.uid = uid;
    }
    return mark;
}

} // namespace mail
