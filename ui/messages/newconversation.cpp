// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/newconversation.h"

#include "app/services/messageservice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/foundrows.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace messages {

using namespace widgets;

namespace {

constexpr int kFound = 6;
constexpr int kGroupTitle = 120;

} // namespace

NewConversation::NewConversation(Find find, const services::MessageService& messages, QWidget* parent)
    : QWidget(parent),
      m_find(std::move(find)),
      m_messages(messages),
      m_heading(new TextLabel({}, Type::Title)),
      m_field(new SearchField(tr("Type a name"))),
      m_found(new QVBoxLayout),
      m_chosen(new QVBoxLayout),
      m_there(new QVBoxLayout),
      m_title(new QLineEdit),
      m_titleField(new FormField(tr("Name of the group"), m_title, FormField::Need::Optional)),
      m_start(new Button(tr("Write"), Button::Kind::Primary))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    m_heading->setType(Type::Title, Weight::Strong);
    column->addWidget(m_heading);
    column->addLayout(m_there);
    column->addLayout(m_chosen);
    m_field->setObjectName(QStringLiteral("conversation-people"));
    column->addWidget(new FormField(tr("People to write to"), m_field, FormField::Need::Setting));
    column->addLayout(m_found);
    m_title->setObjectName(QStringLiteral("conversation-title"));
    m_title->setMaxLength(kGroupTitle);
    column->addWidget(m_titleField);
    m_start->setObjectName(QStringLiteral("conversation-start"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("conversation-cancel"));
    connect(cancel, &QPushButton::clicked, this, &NewConversation::cancelled);
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(m_start);
    line->addWidget(cancel);
    column->addLayout(line);
    column->addStretch(1);
    connect(m_field, &QLineEdit::textChanged, this, &NewConversation::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            finish();
        else if (auto* first = firstRow(m_found))
            first->click();
    });
    leadToRows(m_field, m_found);
    connect(m_start, &QPushButton::clicked, this, &NewConversation::finish);
    addSendKeys(this, m_start);
}

void NewConversation::begin()
{
    m_changing = false;
    m_group = {};
    m_title->clear();
    m_heading->setText(tr("New conversation"));
    m_start->setText(tr("Write"));
    prepare();
}

void NewConversation::beginChange(const QString& heading, const QString& title, const Group& group)
{
    m_changing = true;
    m_group = group;
    m_title->setText(title);
    m_heading->setText(heading);
    m_start->setText(tr("Save"));
    prepare();
}

void NewConversation::prepare()
{
    m_people.clear();
    m_out.clear();
    m_field->clear();
    showThere();
    showChosen();
    search();
    m_field->setFocus(Qt::OtherFocusReason);
}

QList<std::pair<QString, QString>> NewConversation::others(const QString& words) const
{
    auto found = m_find(words, kFound);
    found.removeIf([this](const auto& person) {
        return std::ranges::count(m_group.people, person.first, &std::pair<QString, QString>::first) > 0;
    });
    return found;
}

void NewConversation::search()
{
    clearLayout(m_found);
    const QString words = m_field->text().trimmed();
    if (words.isEmpty())
        return;
    const auto found = others(words);
    if (found.isEmpty())
        m_found->addWidget(
            new TextLabel(tr("Nobody by this name is here to be chosen."), Type::Small, Role::TextMuted));
    for (const auto& person : found) {
        auto* row = new ListRow(person.second, m_messages.aboutPerson(person.first));
        row->setObjectName(QStringLiteral("found-") + person.first);
        row->setAvatar(person.second);
        row->setWrapping(true); // what tells two of one name apart
        connect(row, &QPushButton::clicked, this, [this, person] { addPerson(person); });
        m_found->addWidget(row);
    }
}

void NewConversation::addPerson(const std::pair<QString, QString>& person)
{
    if (!m_people.contains(person))
        m_people.append(person);
    m_field->clear();
    showChosen();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NewConversation::showChosen()
{
    clearLayout(m_chosen);
    m_titleField->setVisible(m_changing || m_people.size() > 1);
    m_start->setEnabled(m_changing || !m_people.isEmpty());
    if (m_people.isEmpty())
        return;
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder, grid(2));
    for (const auto& person : std::as_const(m_people)) {
        auto* chip = new Chip(m_messages.nameApart(person.first), Chip::Kind::Removable);
        chip->setAccessibleDescription(tr("Press to leave them out"));
        connect(chip, &QPushButton::clicked, this, [this, person] {
            m_people.removeAll(person);
            showChosen();
        });
        flow->addWidget(chip);
    }
    if (m_changing)
        m_chosen->addWidget(new TextLabel(tr("Added when you save"), Type::Small, Role::TextMuted));
    m_chosen->addWidget(holder);
}

// Who is in the group; whoever may takes them out by a press, and back by another one, until it is saved.
void NewConversation::showThere()
{
    clearLayout(m_there);
    if (!m_changing)
        return;
    const auto add = [this](const QString& heading, bool out) {
        auto* holder = new QWidget;
        auto* flow = new FlowLayout(holder, grid(2));
        for (const auto& [id, name] : std::as_const(m_group.people)) {
            if (m_out.contains(id) != out)
                continue;
            const bool may = m_group.mayTakeOut && id != m_group.me;
            auto* chip = new Chip(name, may ? Chip::Kind::Removable : Chip::Kind::Plain);
            chip->setObjectName(QStringLiteral("in-group-") + id);
            chip->setAccessibleDescription(!may  ? QString()
                                           : out ? tr("Press to keep them")
                                                 : tr("Press to take them out"));
            chip->setToolTip(chip->accessibleDescription());
            connect(chip, &QPushButton::clicked, this, [this, id = id, out, may] {
                if (!may)
                    return;
                if (out)
                    m_out.removeAll(id);
                else
                    m_out.append(id);
                showThere();
                // The last one: the one that was pressed is on its way out.
                findChildren<QWidget*>(QStringLiteral("in-group-") + id).last()->setFocus(Qt::OtherFocusReason);
            });
            flow->addWidget(chip);
        }
        auto* label = new TextLabel(heading, Type::Small, Role::TextMuted);
        m_there->addWidget(label);
        m_there->addWidget(holder);
    };
    add(tr("In the group"), false);
    if (!m_out.isEmpty())
        add(tr("Taken out when you save"), true);
    if (!m_group.mayTakeOut)
        m_there->addWidget(
            new TextLabel(tr("Who began the group can take people out of it."), Type::Small, Role::TextMuted));
}

bool NewConversation::event(QEvent* event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (!asked && event->type() != QEvent::KeyPress)
        return QWidget::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool letter = !key->text().isEmpty() && key->text().front().isLetter() &&
                        !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!letter)
        return QWidget::event(event);
    event->accept();
    if (!asked) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->insert(key->text());
    }
    return true;
}

void NewConversation::finish()
{
    if (m_people.isEmpty() && !m_changing)
        return;
    QStringList ids;
    std::ranges::transform(m_people, std::back_inserter(ids), [](const auto& person) { return person.first; });
    if (m_changing)
        Q_EMIT changed(ids, m_out, m_title->text().trimmed());
    else
        Q_EMIT chosen(ids, m_title->text().trimmed());
}

} // namespace messages
