// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/course.h"
#include "app/services/requestservice.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace widgets {
class DateField;
class FormField;
class TextLabel;
} // namespace widgets

namespace requests {

// The fields of a request and what is right in them. Knows no service.
class RequestFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestFields)

public:
    explicit RequestFields(QWidget* parent = nullptr);

    // With a course of the catalog its title and provider are fixed.
    void setDraft(const services::RequestDraft& draft, const std::optional<domain::Course>& course);
    [[nodiscard]] services::RequestDraft draft() const;
    // Marks what is missing or wrong where it is and moves the focus to the first of it. True when all is well.
    bool check();

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectAll();
    widgets::FormField* add(QBoxLayout* to, widgets::FormField* field);
    [[nodiscard]] QString wrongWithTitle() const;
    [[nodiscard]] QString wrongWithLink() const;
    [[nodiscard]] QString wrongWithCost() const;
    [[nodiscard]] static QString wrongWithDay(const widgets::DateField& field);
    [[nodiscard]] QString wrongWithFrom() const;
    [[nodiscard]] QString wrongWithTo() const;
    [[nodiscard]] QString wrongWithReason() const;
    [[nodiscard]] std::optional<double> cost() const;

    QString m_id;
    QString m_courseId;
    widgets::TextLabel* m_courseTitle;
    widgets::TextLabel* m_courseLine;
    QWidget* m_course;
    QLineEdit* m_title;
    QLineEdit* m_link;
    QLineEdit* m_provider;
    QLineEdit* m_cost;
    QComboBox* m_currency;
    widgets::DateField* m_from;
    widgets::DateField* m_to;
    QPlainTextEdit* m_reason;
    QPlainTextEdit* m_skillGap;
    QList<widgets::FormField*> m_fields; // in the order of the enum in the source
    QList<QBoxLayout*> m_pairs;
    bool m_filling = false;
};

} // namespace requests
