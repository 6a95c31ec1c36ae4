// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"
#include "ui/requests/decisionbar.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace widgets {
class Button;
class FormField;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace requests {

// Deciding several requests in one go, with a word for each of them.
class BulkPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkPage)

public:
    struct Decision
    {
        QString requestId;
        QString text;
    };

    explicit BulkPage(QWidget* parent = nullptr);
    // 'act' is Approve or Decline.
    void setItems(Act act, const QList<services::RequestItem>& items, const QDateTime& now);

Q_SIGNALS:
    void decided(requests::Act act, const QList<requests::BulkPage::Decision>& decisions);
    void cancelled();

private:
    void addItem(const services::RequestItem& item, const QDateTime& now);
    void submit();

    struct Row
    {
        QString requestId;
        widgets::FormField* field;
        QPlainTextEdit* text;
    };

    Act m_act = Act::None;
    QList<Row> m_rows;
    widgets::ScrollColumn* m_scroll;
    widgets::TextLabel* m_title;
    widgets::TextLabel* m_sentence;
    QWidget* m_list;
    widgets::Button* m_go;
};

} // namespace requests
