// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace widgets {

class TextLabel;

// A label above an editor, and beneath it a hint or what is wrong with it. Screen readers hear the label as the
// editor's name and the rest as its description.
class FormField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)

public:
    enum class Need { Required, Optional, Setting }; // a setting always has a value

    FormField(const QString& label, QWidget* editor, Need need, const QString& hint = {}, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    // Empty: all is well. It goes as soon as the editor has something else in it.
    void setError(const QString& error);
    // What is wrong with what is in the editor; empty: nothing. An error stays while it says something. What a field
    // for dates says of itself comes first.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    bool check(); // false, and the error is shown, when something is wrong
    // For editors made of several: something else is in it. Those of Qt are listened to.
    void edited();
    [[nodiscard]] QString error() const { return m_error; }
    // The focus goes into the editor, and the page scrolls to where the field and what is wrong with it are seen.
    void claimFocus();

protected:
    void changeEvent(QEvent* event) override;

private:
    void listen(Need need);

    QWidget* m_editor;
    QLabel* m_label;
    TextLabel* m_note;
    QString m_hint;
    QString m_error;
    std::function<QString()> m_check;
};

} // namespace widgets
