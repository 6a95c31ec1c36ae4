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
#include "ui/widgets/taborder.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

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
    connect(stop, &QPushButton::clicked, this, [this] {
        keepWords();
        Q_EMIT cancelled();
    });
}

void BulkPage::remember(Act act, const QString& requestId, const QString& text)
{
    m_begun.insert({requestId, act}, text);
}

void BulkPage::keepWords()
{
    for (const Row& row : m_rows)
        remember(m_act, row.requestId, row.text->toPlainText());
}

void BulkPage::setItems(Act act, const QList<services::RequestItem>& items, const QDateTime& now)
{
    keepWords();
    m_act = act;
    m_rows.clear();
    widgets::clearLayout(m_list->layout());
    const bool decline = act == Act::Decline;
    m_sentence->setText(decline ? tr("Each learner reads the reason that you write here.")
                                : tr("You may add a word for each learner."));
    m_go->setKind(decline ? Button::Kind::Danger : Button::Kind::Primary);
    for (const services::RequestItem& item : items)
        addItem(item, now);
    showCount();
    m_scroll->scrollTo(0);
    if (!m_rows.isEmpty())
        m_rows.constFirst().text->setFocus();
    // The buttons were made before the fields.
    QWidget* last = widgets::chainTab(nullptr, m_list->layout());
    (void)widgets::chainTab(last, m_go->parentWidget());
}

void BulkPage::showCount()
{
    const int n = int(std::ranges::count(m_rows, false, &Row::isGone));
    const bool decline = m_act == Act::Decline;
    m_title->setText(decline ? tr("Decline %n request(s)", nullptr, n) : tr("Approve %n request(s)", nullptr, n));
    m_go->setText(decline ? tr("Decline all %n", nullptr, n) : tr("Approve all %n", nullptr, n));
    m_go->setEnabled(n > 0);
}

void BulkPage::setToDecide(const QList<services::RequestItem>& items)
{
    for (Row& row : m_rows) {
        row.isGone = std::ranges::none_of(items, [&row](const services::RequestItem& item) {
            return item.request.id == row.requestId && item.mayDecide;
        });
        row.gone->setVisible(row.isGone);
        row.field->setVisible(!row.isGone);
    }
    showCount();
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
    auto* gone = new TextLabel(tr("It was withdrawn or decided meanwhile, and is left out."), Type::Body,
                               widgets::Role::Warning);
    gone->hide();
    card->body()->addWidget(gone);
    m_list->layout()->addWidget(card);
    text->setPlainText(m_begun.value({item.request.id, m_act}));
    text->moveCursor(QTextCursor::End);
    m_rows.append({item.request.id, item.request.title, field, text, gone});
}

void BulkPage::submit()
{
    QList<Decision> decisions;
    QStringList left;
    QPlainTextEdit* missing = nullptr;
    for (const Row& row : m_rows) {
        if (row.isGone) {
            left.append(row.title);
            continue;
        }
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
    if (decisions.isEmpty())
        return;
    for (const Row& row : m_rows)
        m_begun.remove({row.requestId, m_act});
    m_rows.clear(); // sent: nothing of it is to be kept
    Q_EMIT decided(m_act, decisions, left);
}

} // namespace requests
