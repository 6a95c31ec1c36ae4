// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/schemehandler.h"

#include "app/play/site.h"

#include <QBuffer>
#include <QPointer>
#include <QUrlQuery>
#include <QWebEngineUrlRequestJob>

namespace web {

namespace {

void reply(QWebEngineUrlRequestJob* job, const play::PageResponse& response)
{
    if (response.status != 200) {
        job->fail(response.status == 404 ? QWebEngineUrlRequestJob::UrlNotFound
                                         : QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    std::shared_ptr<QIODevice> device = response.device;
    if (!device) {
        auto buffer = std::make_shared<QBuffer>();
        buffer->setData(response.body);
        buffer->open(QIODevice::ReadOnly);
        device = std::move(buffer);
    }
    // Chromium's thread reads it until the job is gone.
    QObject::connect(job, &QObject::destroyed, [device] {});
    job->reply(response.type, device.get());
}

} // namespace

void SchemeHandler::ask(QWebEngineUrlRequestJob* job) const
{
    // As URLSearchParams writes it: a blank is a plus.
    const QUrlQuery query(job->requestUrl().query(QUrl::FullyEncoded).replace(QLatin1Char('+'), QLatin1String("%20")));
    const auto value = [&](const char* name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    m_asker({value("kind"), value("text"), value("value")},
            [job = QPointer<QWebEngineUrlRequestJob>(job)](const QByteArray& answer) {
                play::PageResponse response;
                response.type = "application/json";
                response.body = answer;
                if (job)
                    reply(job, response);
            });
}

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob* job)
{
    const QUrl url = job->requestUrl();
    if (!m_site || url.host() != m_site->host()) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (m_asker && url.path() == QLatin1StringView("/.lxcp/ask")) {
        ask(job);
        return;
    }
    play::PageRequest request;
    request.method = job->requestMethod();
    request.path = url.path(QUrl::FullyDecoded);
    request.query = url.query(QUrl::FullyEncoded).toUtf8();
    m_site->answer(request, [job = QPointer<QWebEngineUrlRequestJob>(job)](const play::PageResponse& response) {
        if (job)
            reply(job, response);
    });
}

} // namespace web
