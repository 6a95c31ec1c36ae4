// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"
#include "ui/requests/decisionbar.h"

#include <QMap>
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

// Deciding several requests in one go, with a word for each of them. What was typed is there again when the same is
// begun anew, until it was sent.
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
    // Of those that are shown: what there is to be decided now. What is not any more says so, and is left out.
    void setToDecide(const QList<services::RequestItem>& items);
    // Words for the next setItems().
    void remember(Act act, const QString& requestId, const QString& text);

Q_SIGNALS:
    // 'left': the titles of those that there was nothing to decide about any more.
    void decided(requests::Act act, const QList<requests::BulkPage::Decision>& decisions, const QStringList& left);
    void cancelled();

private:
    void addItem(const services::RequestItem& item, const QDateTime& now);
    void submit();
    void keepWords();
    void showCount();

    struct Row
    {
        QString requestId, title;
        widgets::FormField* field;
        QPlainTextEdit* text;
        widgets::TextLabel* gone; // says that there is nothing to decide; hidden while there is
        bool isGone = false;
    };

    Act m_act = Act::None;
    QList<Row> m_rows;
    QMap<std::pair<QString, Act>, QString> m_begun; // by request: what was typed and not sent
    widgets::ScrollColumn* m_scroll;
    widgets::TextLabel* m_title;
    widgets::TextLabel* m_sentence;
    QWidget* m_list;
    widgets::Button* m_go;
};

} // namespace requests
