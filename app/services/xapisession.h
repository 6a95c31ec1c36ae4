// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/xapiprogress.h"

namespace services {

// H5P, and content from before cmi5 (tincan.xml), that only sends xAPI statements: who the learner is, which attempt it
// is and when it happened is put in where the content does not say it. xapiprogress.h says when the course is done.
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
    // Content with names for its activities, which is told in its address where and for whom it runs.
    [[nodiscard]] bool isNamed() const { return course().info.format == package::Format::Xapi; }
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QString currentTitle() const;
    // For the store thread: how far the learner is, and what the attempt says of it in its 'state'.
    using Measure = std::function<base::Result<XapiProgress>(const LrsDesk::Visit&, QJsonObject& state)>;
    [[nodiscard]] Measure measure() const;
    void keepPlace();
    void completeStatements(xapi::LrsRequest& request) const;
    [[nodiscard]] xapi::LrsRequest completed(xapi::LrsRequest request) const;
    [[nodiscard]] QJsonObject completed(QJsonObject statement) const;
    void begin();

    QStringList m_items; // that can be opened
};

} // namespace services
