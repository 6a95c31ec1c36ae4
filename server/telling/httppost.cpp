// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/httppost.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>

namespace telling {

namespace {

constexpr long kPostSeconds = 20;

struct FreeList
{
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

// What is answered is of no interest, but it has to be taken.
size_t dropped(char*, size_t size, size_t count, void*)
{
    return size * count;
}

} // namespace

base::Result<Answer> httpPost(const QUrl& url, const QList<Header>& headers, const QByteArray& body)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl)
        return base::failure(base::Error::Kind::Network, QStringLiteral("libcurl does not start"));
    std::unique_ptr<curl_slist, FreeList> lines(curl_slist_append(nullptr, "Content-Type: application/json"));
    for (const auto& [name, value] : headers)
        curl_slist_append(lines.get(), (name + ": " + value).constData());
    const QByteArray address = url.toEncoded();
    curl_easy_setopt(curl.get(), CURLOPT_URL, address.constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, lines.get());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, body.constData());
    curl_easy_setopt(curl.get(), CURLOPT_USERAGENT, "lxcp-server/" LXCP_VERSION);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, kPostSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L); // other threads are there
    curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &dropped);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK) {
        const auto kind = code == CURLE_OPERATION_TIMEDOUT ? base::Error::Kind::Timeout : base::Error::Kind::Network;
        return base::failure(kind, QString::fromUtf8(curl_easy_strerror(code)));
    }
    long status = 0;
    curl_off_t retryAfter = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl.get(), CURLINFO_RETRY_AFTER, &retryAfter);
    return Answer{int(status), int(std::min<curl_off_t>(retryAfter, 24 * 3600))};
}

} // namespace telling
