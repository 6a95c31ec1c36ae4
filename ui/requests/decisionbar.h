// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"
#include "ui/models/errorwords.h"
#include "ui/requests/personpicker.h"

#include <QHash>
#include <QMap>
#include <QWidget>

namespace widgets {
class Button;
class TextArea;
class TextLabel;
} // namespace widgets

namespace requests {

enum class Act { None, Approve, Decline, Ask, Reassign, Answer, Withdraw };

// What one can do about the request that is shown: buttons, and in their place the words that a decision needs. What
// was typed stays while the same request is shown, whatever sync brings meanwhile; closed without being sent it is
// there again when one begins the same anew.
class DecisionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionBar)

public:
    explicit DecisionBar(PersonPicker::FindPeople findPeople, QWidget* parent = nullptr);

    void setItem(const services::RequestItem& item, const QString& me);
    [[nodiscard]] bool offers(Act act) const;
    // Starts an act: at once when it needs no words, else by asking for them, with those that were begun before unless
    // others are given. False when it is not offered.
    bool begin(Act act, const QString& words = {});
    // Back to the buttons; false when they were shown already.
    bool cancel();
    [[nodiscard]] bool isWriting() const { return m_act != Act::None; }
    void showError(const models::ErrorWords& words);

Q_SIGNALS:
    void decided(requests::Act act, const QString& text, const QString& personId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildButtons();
    void buildWriting(PersonPicker::FindPeople findPeople);
    void connectAll();
    void addButton(Act act, const QString& text, const QString& key, bool primary);
    void submit();
    void close();
    void complain(const QString& what);

    QWidget* m_choices;
    QWidget* m_writing;
    QHash<Act, widgets::Button*> m_buttons;
    widgets::TextLabel* m_ask;
    widgets::TextLabel* m_error;
    PersonPicker* m_person;
    widgets::TextArea* m_text;
    widgets::Button* m_go;
    widgets::Button* m_stop;
    QString m_requestId;
    Act m_act = Act::None;
    QMap<std::pair<QString, Act>, QString> m_begun; // by request: what was typed and not sent
};

} // namespace requests
