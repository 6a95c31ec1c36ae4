// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace requests {

// What helps to decide: who asks and how far they are, what the team has spent, what others asked for alike.
class ContextPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContextPane)

public:
    explicit ContextPane(QWidget* parent = nullptr);
    void setContext(const services::RequestContext& context, const services::RequestItem& item, const QDateTime& now);

Q_SIGNALS:
    void openRequest(const QString& requestId);
    void openCourse(const QString& courseId);

private:
    void addPerson(const domain::Person& person);
    void addProgress(const services::RequestContext& context, const QDateTime& now);
    void addBudget(const services::RequestContext& context, const domain::CourseRequest& request);
    void addSimilar(const services::RequestContext& context, const QString& me, const QDateTime& now);
    void addHeading(const QString& text);

    QVBoxLayout* m_column;
};

} // namespace requests
