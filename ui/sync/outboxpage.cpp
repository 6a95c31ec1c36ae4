// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outboxpage.h"

#include "app/base/filename.h"
#include "app/base/listed.h"
#include "app/domain/mentorsession.h"
#include "app/domain/mentorship.h"
#include "app/domain/rules.h"
#include "ui/models/conflictwords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace uisync {

using models::EditableField;
using widgets::Button;
using widgets::FormField;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

namespace {

QString typed(const FormField* field)
{
    if (const auto* area = qobject_cast<const widgets::TextArea*>(field->editor()))
        return area->toPlainText().trimmed();
    const auto* line = qobject_cast<const QLineEdit*>(field->editor());
    return line ? line->text().trimmed() : QString();
}

const auto kHeading = QStringLiteral("change-heading");

// Members without which the server refuses the command.
bool required(const QString& member)
{
    return member != QLatin1StringView("comment") && member != QLatin1StringView("link") &&
           member != QLatin1StringView("provider") && member != QLatin1StringView("cost") &&
           member != QLatin1StringView("currency") && member != QLatin1StringView("skill_gap");
}

} // namespace

OutboxPage::OutboxPage(models::NameOf nameOf, QString me, QWidget* parent)
    : QWidget(parent), m_nameOf(std::move(nameOf)), m_me(std::move(me)), m_scroll(new widgets::ScrollColumn(680))
{
    m_scroll->setPlace(widgets::ScrollColumn::Place::Pane);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
}

void OutboxPage::setItem(const services::OutboxItem& item, const services::SyncStatus& status, const QDateTime& now)
{
    const bool same = item.command.id == m_item.command.id;
    m_item = item;
    m_status = status;
    m_now = now;
    if (same && m_mode != Mode::Look)
        return;
    m_mode = Mode::Look;
    rebuild();
}

void OutboxPage::leadTo(const QString& commandId)
{
    m_ledTo = commandId;
}

QString OutboxPage::heading()
{
    return kHeading;
}

void OutboxPage::clear()
{
    m_item = {};
    m_mode = Mode::Look;
    m_fields.clear();
    m_scroll->clear();
}

bool OutboxPage::cancel()
{
    if (m_mode == Mode::Look)
        return false;
    setMode(Mode::Look);
    return true;
}

void OutboxPage::setMode(Mode mode)
{
    m_mode = mode;
    rebuild();
}

void OutboxPage::rebuild()
{
    m_fields.clear();
    m_scroll->clear();
    m_pressed = nullptr;
    addHead();
    if (m_mode == Mode::Edit) {
        addEditor();
        return;
    }
    const bool tooLate = models::isTooLate(m_item);
    const bool bothShown = !tooLate && addOtherSide();
    if (!bothShown)
        addContent();
    if (m_mode == Mode::AskDiscard)
        addQuestion();
    else if (tooLate)
        addRescue();
    else if (bothShown)
        addChoice();
    else
        addActions();
}

Button* OutboxPage::addButton(QLayout* layout, const char* name, const QString& text, Button::Kind kind)
{
    auto* button = new Button(text, kind);
    button->setObjectName(QString::fromLatin1(name));
    button->installEventFilter(this);
    layout->addWidget(button);
    return button;
}

void OutboxPage::addHead()
{
    auto* column = m_scroll->column();
    const bool wedged = m_item.state == QLatin1StringView("wedged");
    auto* tags = new QWidget;
    auto* flow = new widgets::FlowLayout(tags, grid(2));
    flow->addWidget(new widgets::Tag(wedged                                         ? tr("Needs you")
                                     : m_item.state == QLatin1StringView("sending") ? tr("Being sent")
                                                                                    : tr("Waiting"),
                                     wedged ? widgets::Tone::Danger : widgets::Tone::Neutral));
    column->addWidget(tags);
    auto* title = new TextLabel(models::commandWords(m_item.command, m_item.subject), Type::Title);
    title->setType(Type::Title, widgets::Weight::Strong);
    title->setObjectName(kHeading);
    if (m_ledTo == m_item.command.id)
        title->setFocusPolicy(Qt::TabFocus);
    column->addWidget(title);
    column->addWidget(new TextLabel(models::doneWords(m_item, m_now), Type::Small, Role::TextMuted));
    auto* why = new TextLabel(models::waitingWords(m_item, m_status, m_now, m_me), Type::Body,
                              wedged ? Role::Danger : Role::Text);
    why->setObjectName(QStringLiteral("why"));
    column->addWidget(why);
    if (!m_item.maybeArrived)
        return;
    auto* arrived = new TextLabel(tr("Perhaps it has arrived already and only the answer was lost. As soon as the "
                                     "server answers, that is known; until then it cannot be changed."),
                                  Type::Body, Role::TextMuted);
    arrived->setObjectName(QStringLiteral("maybeArrived"));
    column->addWidget(arrived);
}

QString OutboxPage::shown(const EditableField& field) const
{
    const QJsonValue value = m_item.command.payload.value(field.member);
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return value.toString();
}

void OutboxPage::addContent()
{
    QList<QPair<QString, QString>> parts;
    for (const EditableField& field : models::editableFields(m_item.command))
        parts.append({field.label, shown(field)});
    QStringList files; // they go with it
    for (const QJsonValue& file : m_item.command.payload.value(QLatin1StringView("attachments")).toArray())
        files.append(models::apart(base::fileNameIn(file[QStringLiteral("name")].toString())));
    parts.append({tr("Files"), base::listed(files)});
    for (const auto& [name, value] : std::as_const(parts)) {
        if (value.isEmpty())
            continue;
        auto* pair = new QWidget;
        auto* lines = new QVBoxLayout(pair);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        auto* label = new TextLabel(name, Type::Small, Role::TextMuted);
        label->setType(Type::Small, widgets::Weight::Strong);
        lines->addWidget(label);
        lines->addWidget(new TextLabel(value));
        m_scroll->column()->addWidget(pair);
    }
}

void OutboxPage::addActions()
{
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    const bool sending = m_item.state == QLatin1StringView("sending");
    const bool editable = !models::editableFields(m_item.command).isEmpty();
    const bool mendFirst = editable && (m_item.why == QLatin1StringView("invalid-payload") ||
                                        m_item.why == QLatin1StringView("name-taken"));
    // First what helps: the server would say the same again.
    const bool final = models::isFinal(m_item);
    if (!final)
        addAgain(flow, mendFirst ? Button::Kind::Secondary : Button::Kind::Primary);
    if (final)
        addOpen(flow, Button::Kind::Primary);
    if (editable) {
        auto* edit = addButton(flow, "edit", tr("Edit…"), mendFirst ? Button::Kind::Primary : Button::Kind::Secondary);
        edit->setEnabled(!sending && !m_item.maybeArrived);
        connect(edit, &QPushButton::clicked, this, [this] { setMode(Mode::Edit); });
    }
    if (!final)
        addOpen(flow, Button::Kind::Secondary);
    addDiscard(flow, final ? Button::Kind::Secondary : Button::Kind::Quiet);
    if (final)
        addAgain(flow, Button::Kind::Quiet);
    m_scroll->column()->addWidget(actions);
}

void OutboxPage::addOpen(QLayout* row, Button::Kind kind)
{
    connect(addButton(row, "openSubject", tr("Show it"), kind), &QPushButton::clicked, this,
            [this] { Q_EMIT openSubject(m_item); });
}

void OutboxPage::addDiscard(QLayout* row, Button::Kind kind)
{
    auto* discard = addButton(row, "discard", tr("Discard…"), kind);
    connect(discard, &QPushButton::clicked, this, [this] { setMode(Mode::AskDiscard); });
    discard->setEnabled(m_item.state != QLatin1StringView("sending"));
}

// Sent again or changed it would be refused again: what was written goes elsewhere, or goes.
void OutboxPage::addRescue()
{
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    const bool kept = addKeeping(flow);
    addOpen(flow, kept ? Button::Kind::Secondary : Button::Kind::Primary);
    addDiscard(flow, Button::Kind::Quiet);
    m_scroll->column()->addWidget(actions);
}

// What was written in it, where it can go on being; false when there are no words.
bool OutboxPage::addKeeping(QLayout* flow)
{
    const QString text = models::ownWords(m_item.command);
    if (text.isEmpty())
        return false;
    const QString kind = domain::targetKind(m_item.command.kind);
    const bool takes = m_hasOwnNotes && (kind == domain::kindOf<domain::Mentorship>() ||
                                         kind == domain::kindOf<domain::MentorshipEntry>() ||
                                         kind == domain::kindOf<domain::MentorSession>());
    if (takes)
        connect(addButton(flow, "keepPrivately", tr("Put it into my own notes"), Button::Kind::Primary),
                &QPushButton::clicked, this, [this] { Q_EMIT keptPrivately(m_item); });
    connect(addButton(flow, "copyText", tr("Copy the text"), takes ? Button::Kind::Secondary : Button::Kind::Primary),
            &QPushButton::clicked, this, [this, text] {
                QGuiApplication::clipboard()->setText(text);
                Q_EMIT copied();
            });
    return true;
}

void OutboxPage::addAgain(QLayout* row, Button::Kind kind)
{
    auto* again = addButton(row, "retry", tr("Try again"), kind);
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT retry(m_item.command.id); });
    again->setEnabled(m_item.state != QLatin1StringView("sending") && m_status.wanted);
    again->setToolTip(m_status.wanted ? QString() : tr("You work offline."));
}

void OutboxPage::addQuestion()
{
    auto* column = m_scroll->column();
    auto* question = new TextLabel(
        m_item.maybeArrived
            ? tr("Discard this change? The server may have taken it already: then it stays there, and is shown here "
                 "again. If not, what you wrote in it is gone.")
            : tr("Discard this change? The server never took it. It is taken out of what you see here, and what you "
                 "wrote in it is gone."));
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setType(Type::Body, widgets::Weight::Medium);
    column->addWidget(question);
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    auto* yes = addButton(flow, "reallyDiscard", tr("Discard it"), Button::Kind::Danger);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_mode = Mode::Look;
        Q_EMIT discarded(m_item.command.id);
    });
    auto* no = addButton(flow, "keep", tr("Keep it"), Button::Kind::Secondary);
    connect(no, &QPushButton::clicked, this, &OutboxPage::cancel);
    column->addWidget(actions);
    no->setFocus();
}

void OutboxPage::addEditor()
{
    auto* column = m_scroll->column();
    const auto fields = models::editableFields(m_item.command);
    for (const EditableField& field : fields) {
        QWidget* editor = nullptr;
        if (field.many) {
            auto* area = new widgets::TextArea(4);
            area->setPlainText(shown(field));
            connect(area, &widgets::TextArea::finished, this, &OutboxPage::submit);
            editor = area;
        } else {
            auto* line = new QLineEdit(shown(field));
            connect(line, &QLineEdit::returnPressed, this, &OutboxPage::submit);
            editor = line;
        }
        editor->setObjectName(QStringLiteral("edit-") + field.member);
        auto* box = new FormField(field.label, editor,
                                  required(field.member) ? FormField::Need::Required : FormField::Need::Optional);
        column->addWidget(box);
        m_fields.append({field, box});
    }
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    connect(addButton(flow, "sendEdited", tr("Send it again"), Button::Kind::Primary), &QPushButton::clicked, this,
            &OutboxPage::submit);
    connect(addButton(flow, "cancelEdit", tr("Cancel"), Button::Kind::Quiet), &QPushButton::clicked, this,
            &OutboxPage::cancel);
    column->addWidget(actions);
    if (!m_fields.isEmpty())
        m_fields.constFirst().second->editor()->setFocus();
}

void OutboxPage::submit()
{
    QJsonObject payload = m_item.command.payload;
    FormField* first = nullptr;
    for (const auto& [field, box] : std::as_const(m_fields)) {
        const QString text = typed(box);
        QString wrong = text.isEmpty() && required(field.member) ? tr("This may not be empty.") : QString();
        if (field.number && !text.isEmpty()) {
            bool ok = false;
            const double number = QLocale().toDouble(text, &ok);
            if (!ok || number < 0)
                wrong = tr("Write an amount, as in %1.").arg(QLocale().toString(1200.5, 'f', 2));
            payload.insert(field.member, number);
        } else if (text.isEmpty()) {
            payload.remove(field.member);
        } else {
            payload.insert(field.member, text);
        }
        box->setError(wrong);
        if (!wrong.isEmpty() && !first)
            first = box;
    }
    if (first) {
        first->claimFocus();
        return;
    }
    m_mode = Mode::Look;
    Q_EMIT edited(m_item.command.id, payload);
}

} // namespace uisync
