// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/bulkpage.h"

#include "ui/models/requestwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace requests {

using widgets::Button;
using widgets::FormField;
using widgets::grid;
using widgets::TextLabel;
using widgets::Type;

BulkPage::BulkPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new widgets::ScrollColumn(720)),
      m_title(new TextLabel({}, Type::Title)),
      m_sentence(new TextLabel({}, Type::Body, widgets::Role::TextMuted)),
      m_list(new QWidget),
      m_go(new Button({}, Button::Kind::Primary))
{
    m_scroll->setPlace(widgets::ScrollColumn::Place::Pane);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* column = m_scroll->column();
    m_title->setType(Type::Title, widgets::Weight::Strong);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid(3));
    column->addWidget(m_list);
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    m_go->setObjectName(QStringLiteral("bulkGo"));
    m_go->setToolTip(tr("Ctrl+Enter"));
    auto* stop = new Button(tr("Cancel"), Button::Kind::Quiet);
    flow->addWidget(m_go);
    flow->addWidget(stop);
    column->addWidget(actions);
    connect(m_go, &QPushButton::clicked, this, &BulkPage::submit);
    connect(stop, &QPushButton::clicked, this, &BulkPage::cancelled);
}

void BulkPage::setItems(Act act, const QList<services::RequestItem>& items, const QDateTime& now)
{
    m_act = act;
    m_rows.clear();
    widgets::clearLayout(m_list->layout());
    const int n = int(items.size());
    const bool decline = act == Act::Decline;
    m_title->setText(decline ? tr("Decline %n request(s)", nullptr, n) : tr("Approve %n request(s)", nullptr, n));
    m_sentence->setText(decline ? tr("Each learner reads the reason that you write here.")
                                : tr("You may add a word for each learner."));
    m_go->setText(decline ? tr("Decline all %n", nullptr, n) : tr("Approve all %n", nullptr, n));
    m_go->setKind(decline ? Button::Kind::Danger : Button::Kind::Primary);
    for (const services::RequestItem& item : items)
        addItem(item, now);
    m_scroll->scrollTo(0);
    if (!m_rows.isEmpty())
        m_rows.constFirst().text->setFocus();
}

void BulkPage::addItem(const services::RequestItem& item, const QDateTime& now)
{
    auto* card = new widgets::Card(item.request.title);
    QStringList line{item.personName, models::moneyWords(item.request.cost, item.request.currency),
                     models::whereWords(item, item.request.deskId, now)};
    line.removeAll(QString());
    card->body()->addWidget(new TextLabel(models::inLine(line), Type::Small, widgets::Role::TextMuted));
    if (!item.request.reason.isEmpty())
        card->body()->addWidget(new TextLabel(item.request.reason));
    auto* text = new widgets::TextArea(2);
    connect(text, &widgets::TextArea::finished, this, &BulkPage::submit);
    const bool decline = m_act == Act::Decline;
    auto* field = new FormField(decline ? tr("Reason") : tr("Comment"), text,
                                decline ? FormField::Need::Required : FormField::Need::Optional);
    text->setAccessibleName(decline ? tr("Reason for %1").arg(models::apart(item.request.title))
                                    : tr("Comment for %1").arg(models::apart(item.request.title)));
    connect(text, &QPlainTextEdit::textChanged, field, [field] { field->setError({}); });
    card->body()->addWidget(field);
    m_list->layout()->addWidget(card);
    m_rows.append({item.request.id, field, text});
}

void BulkPage::submit()
{
    QList<Decision> decisions;
    QPlainTextEdit* missing = nullptr;
    for (const Row& row : m_rows) {
        const QString text = row.text->toPlainText().trimmed();
        const bool lacks = m_act == Act::Decline && text.isEmpty();
        row.field->setError(lacks ? tr("Write a reason; the learner needs one.") : QString());
        if (lacks && !missing)
            missing = row.text;
        decisions.append({row.requestId, text});
    }
    if (missing) {
        missing->setFocus();
        m_scroll->ensureWidgetVisible(missing);
        return;
    }
    Q_EMIT decided(m_act, decisions);
}

} // namespace requests
