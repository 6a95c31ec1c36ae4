// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/lrssession.h"

namespace services {

// H5P, and other content that only sends xAPI statements: who the learner is, which attempt it is and when it happened
// is put in where the content does not say it. The course is done when a statement about the whole says so.
class XapiSession final : public LrsSession
{
    Q_OBJECT

public:
    explicit XapiSession(PlayCourse course, QObject* parent = nullptr);

    [[nodiscard]] Runtime runtime() const override { return Runtime::Xapi; }
    [[nodiscard]] QString launch() const override;
    void xapi(const xapi::LrsRequest& request, LrsAnswer done) override;
    void navigate(const QString& request, const QString& item = {}) override;

private:
    [[nodiscard]] xapi::LrsRequest completed(xapi::LrsRequest request) const;
    [[nodiscard]] QJsonObject completed(QJsonObject statement) const;
    void begin();
};

} // namespace services
