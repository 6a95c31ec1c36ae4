// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/course.h"
#include "app/domain/enrollment.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace course {

// The facts of a course in two columns, with the rating.
class FactsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsPanel)

public:
    FactsPanel(const domain::Course& course, const std::optional<domain::Enrollment>& enrollment,
               QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(const QString& name, const QString& value);
    void addCourse(const domain::Course& course);
    void addRating(const domain::Course& course);
    void addEnrollment(const domain::Enrollment& enrollment);

    QGridLayout* m_table;
};

} // namespace course
