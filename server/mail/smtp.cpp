// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/smtp.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

namespace mail {

namespace {

struct Upload
{
    QByteArray bytes;
    qsizetype at = 0;
};

size_t readUpload(char* buffer, size_t size, size_t count, void* pointer)
{
    auto* upload = static_cast<Upload*>(pointer);
    const qsizetype length = std::min(qsizetype(size * count), upload->bytes.size() - upload->at);
    std::memcpy(buffer, upload->bytes.constData() + upload->at, size_t(length));
    upload->at += length;
    return size_t(length);
}

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

base::Error errorFor(CURLcode code, long answer, const char* words)
{
    using Kind = base::Error::Kind;
    Kind kind = Kind::Network;
    if (code == CURLE_OPERATION_TIMEDOUT)
        kind = Kind::Timeout;
    else if (code == CURLE_LOGIN_DENIED)
        kind = Kind::Unauthorized;
    else if (answer >= 500 && answer < 600)
        kind = Kind::Rejected;
    return {kind, QString::fromUtf8(*words ? words : curl_easy_strerror(code)), int(answer), {}, 0};
}

void setServer(CURL* curl, const SmtpServer& server)
{
    curl_easy_setopt(curl, CURLOPT_URL, server.url.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(server.requireTls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(server.timeoutSeconds));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // other threads are there
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    if (server.user.isEmpty())
        return;
    curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.constData());
}

} // namespace

base::Result<void> send(const SmtpServer& server, const Message& message)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    if (!isAddress(message.from.address) || !isAddress(message.to.address))
        return base::failure(base::Error::Kind::Rejected, QStringLiteral("not an address"));
    const Easy curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl)
        return base::failure(base::Error::Kind::Network, QStringLiteral("libcurl does not start"));
    Upload upload{composed(message)};
    const QByteArray from = '<' + message.from.address.toLatin1() + '>';
    const QByteArray to = '<' + message.to.address.toLatin1() + '>';
    const List recipients(curl_slist_append(nullptr, to.constData()), &curl_slist_free_all);
    char words[CURL_ERROR_SIZE] = "";
    setServer(curl.get(), server);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, &readUpload);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, words);
    const CURLcode code = curl_easy_perform(curl.get());
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    if (code != CURLE_OK)
        return base::failure(errorFor(code, answer, words));
    return {};
}

} // namespace mail
