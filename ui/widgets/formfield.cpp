// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/namespicker.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/starrating.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace widgets {

namespace {

constexpr int kNarrowestLabel = 80;

// On one line where there is room for it. A label of Qt, for the letter that leads to its field.
class FieldLabel final : public QLabel
{
public:
    explicit FieldLabel(const QString& text) : QLabel(text) { setWordWrap(true); }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1, fontMetrics().lineSpacing()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {qMin(sizeHint().width(), scaled(kNarrowestLabel)), fontMetrics().lineSpacing()};
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return width >= sizeHint().width() ? fontMetrics().lineSpacing() : QLabel::heightForWidth(width);
    }
};

// A line that the program fills shows how its words begin; where it gets the keys, one goes on behind them.
class Beginning final : public QObject
{
public:
    explicit Beginning(QLineEdit* line) : QObject(line), m_line(line)
    {
        line->installEventFilter(this);
        line->setCursorPosition(0);
        connect(line, &QLineEdit::textEdited, this, [this] { m_typed = true; }); // comes before the other
        connect(line, &QLineEdit::textChanged, this, [this] {
            if (!std::exchange(m_typed, false) && !m_line->hasFocus())
                m_line->setCursorPosition(0);
        });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() == Qt::OtherFocusReason)
            m_line->end(false);
        return QObject::eventFilter(watched, event);
    }

private:
    QLineEdit* m_line;
    bool m_typed = false;
};

// Also where the keys go, in editors that are made of several parts.
void describeEditor(QWidget* editor, const QString& words)
{
    for (QWidget* part : {editor, editor->focusProxy()}) {
        if (part)
            part->setAccessibleDescription(words);
    }
}

} // namespace

FormField::FormField(const QString& label, QWidget* editor, Need need, const QString& hint, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_label(new FieldLabel(label)),
      m_note(new TextLabel(hint, Type::Small, Role::TextMuted)),
      m_hint(hint)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1));
    auto* head = new FlowLayout(nullptr, grid(2));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(widgets::font(Type::Body, Weight::Medium));
    m_label->setBuddy(editor);
    head->addWidget(m_label);
    if (need == Need::Optional)
        head->addWidget(new TextLabel(tr("optional"), Type::Small, Role::TextMuted));
    column->addLayout(head);
    column->addWidget(editor);
    column->addWidget(m_note);
    m_note->setVisible(!hint.isEmpty());
    QString name = label;
    editor->setAccessibleName(name.remove(QLatin1Char('&')));
    describeEditor(editor, hint);
    if (auto* date = qobject_cast<DateField*>(editor))
        date->nameCalendar(name);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        new Beginning(line);
    setFocusProxy(editor);
    if (auto* line = qobject_cast<QAbstractSpinBox*>(editor) ? editor->findChild<QLineEdit*>() : nullptr)
        line->setTextMargins(grid(2), 0, grid(1), 0);
    listen(need);
}

void FormField::listen(Need need)
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        connect(line, &QLineEdit::textChanged, this, &FormField::edited);
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::edited);
    if (auto* choice = qobject_cast<QComboBox*>(m_editor))
        connect(choice, &QComboBox::currentIndexChanged, this, &FormField::edited);
    // A day that there is not is named when one leaves the field.
    if (auto* date = qobject_cast<DateField*>(m_editor)) {
        connect(date, &QLineEdit::editingFinished, this, [this, date, need] {
            if (need == Need::Setting || !date->wrong().isEmpty())
                (void)check();
        });
    }
    if (auto* one = qobject_cast<NamePicker*>(m_editor))
        connect(one, &NamePicker::chosen, this, &FormField::edited);
    if (auto* stars = qobject_cast<StarRating*>(m_editor))
        connect(stars, &StarRating::chosen, this, &FormField::edited);
    if (auto* several = qobject_cast<NamesPicker*>(m_editor)) {
        connect(several, &NamesPicker::changed, this, &FormField::edited);
        connect(several, &NamesPicker::unknown, this, &FormField::check);
    }
}

bool FormField::check()
{
    const auto* date = qobject_cast<DateField*>(m_editor);
    QString wrong = date ? date->wrong() : QString();
    if (wrong.isEmpty() && m_check)
        wrong = m_check();
    setError(wrong);
    return m_error.isEmpty();
}

void FormField::edited()
{
    if (!m_error.isEmpty())
        (void)check();
}

void FormField::claimFocus()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    reveal(this);
}

void FormField::setError(const QString& error)
{
    if (error == m_error)
        return;
    m_error = error;
    m_note->setText(error.isEmpty() ? m_hint : error);
    m_note->setRole(error.isEmpty() ? Role::TextMuted : Role::Danger);
    m_note->setVisible(!m_note->text().isEmpty());
    describeEditor(m_editor, m_note->text());
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_label->setFont(widgets::font(Type::Body, Weight::Medium));
}

} // namespace widgets
