// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedfields.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>

namespace widgets {

namespace {

// Fields that have a name of their own, and are none of another field's parts.
template <typename Field>
Field* fieldNamed(const QWidget& root, const QString& name)
{
    const auto fields = root.findChildren<Field*>(name);
    const bool single = fields.size() == 1 && !name.isEmpty() && !name.startsWith(QLatin1StringView("qt_"));
    return single && !fields.first()->isReadOnly() ? fields.first() : nullptr;
}

} // namespace

QVariantMap typedIn(const QWidget& root)
{
    QVariantMap typed;
    for (const auto* line : root.findChildren<QLineEdit*>()) {
        if (line->isModified() && fieldNamed<QLineEdit>(root, line->objectName()))
            typed.insert(line->objectName(), line->text());
    }
    for (const auto* text : root.findChildren<QPlainTextEdit*>()) {
        if (text->document()->isModified() && fieldNamed<QPlainTextEdit>(root, text->objectName()))
            typed.insert(text->objectName(), text->toPlainText());
    }
    return typed;
}

void typeAgain(QWidget& root, const QVariantMap& typed)
{
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        const QString words = it.value().toString();
        if (auto* line = fieldNamed<QLineEdit>(root, it.key()); line && line->text() != words) {
            line->selectAll();
            line->insert(words);
        }
        if (auto* text = fieldNamed<QPlainTextEdit>(root, it.key()); text && text->toPlainText() != words) {
            QTextCursor all(text->document());
            all.select(QTextCursor::Document);
            all.insertText(words);
        }
    }
}

} // namespace widgets
