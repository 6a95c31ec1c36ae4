// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/net/http.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace net {

// Documents of strangers' web sites, for whoever asks for one: https only and on the public internet (Request::
// publicOnly), at most 1 MiB, no longer silent than 20 s, at most 30 s in all. Nothing about the person goes along. One
// thread.
class PublicFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublicFetch)

public:
    using Done = std::function<void(const base::Result<QByteArray>&)>;

    explicit PublicFetch(QObject* parent = nullptr);
    ~PublicFetch() override;

    // 'done' comes once, never from within this call, and not when this object is gone. Errors: those of HttpCall,
    // Rejected with code 'insecure' (no https) or 'not-public', Malformed with code 'too-large'.
    void get(const QUrl& url, Done done);

private:
    std::unique_ptr<Http> m_http; // made with the first question
};

} // namespace net
