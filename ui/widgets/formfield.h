// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    enum class Need { Required, Optional };

    FormField(const QString& label, QWidget* editor, Need need, const QString& hint = {}, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    // Empty: all is well.
    void setError(const QString& error);
    [[nodiscard]] QString error() const { return m_error; }
    // The focus goes into the editor, and the page scrolls to where the field and what is wrong with it are seen.
    void claimFocus();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* m_editor;
    QLabel* m_label;
    TextLabel* m_note;
    QString m_hint;
    QString m_error;
};

} // namespace widgets
