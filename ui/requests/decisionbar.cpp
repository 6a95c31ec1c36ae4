// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/decisionbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace requests {

using services::RequestItem;
using widgets::Button;
using widgets::grid;
using widgets::TextLabel;

namespace {

bool needsText(Act act)
{
    return act == Act::Decline || act == Act::Ask || act == Act::Answer;
}

struct ActWords
{
    QString ask;
    QString go;
    QString missing;
};

ActWords actWords(Act act)
{
    switch (act) {
    case Act::Decline:
        return {DecisionBar::tr("Why do you decline? The learner reads this."), DecisionBar::tr("Decline"),
                DecisionBar::tr("Write a reason; the learner needs one.")};
    case Act::Ask:
        return {DecisionBar::tr("What do you want to know?"), DecisionBar::tr("Send the question"),
                DecisionBar::tr("Write your question.")};
    case Act::Reassign:
        return {DecisionBar::tr("Who shall decide instead of you?"), DecisionBar::tr("Pass on"),
                DecisionBar::tr("Choose a person from the list.")};
    case Act::Answer:
        return {DecisionBar::tr("Your answer"), DecisionBar::tr("Send the answer"),
                DecisionBar::tr("Write your answer.")};
    case Act::Withdraw:
        return {DecisionBar::tr("Withdraw this request? You may say why."), DecisionBar::tr("Withdraw"), {}};
    case Act::Approve:
        return {DecisionBar::tr("A word to the learner, if you like."), DecisionBar::tr("Approve"), {}};
    case Act::None:
        break;
    }
    return {};
}

} // namespace

DecisionBar::DecisionBar(PersonPicker::FindPeople findPeople, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(6), grid(3), grid(6), grid(3));
    column->setSpacing(grid(2));
    buildButtons();
    buildWriting(std::move(findPeople));
    m_error = new TextLabel({}, widgets::Type::Small, widgets::Role::Danger);
    m_error->setObjectName(QStringLiteral("decisionError"));
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(m_choices);
    column->addWidget(m_writing);
    m_writing->hide();
    connectAll();
}

// The buttons stand under the words of the page above.
void DecisionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = widgets::ScrollColumn::marginFor(width());
    layout()->setContentsMargins(side, grid(3), side, grid(3));
}

void DecisionBar::addButton(Act act, const QString& text, const QString& key, bool primary)
{
    auto* button = new Button(text, primary ? Button::Kind::Primary : Button::Kind::Secondary);
    if (!key.isEmpty())
        button->setToolTip(tr("%1 (%2)").arg(text, key));
    button->setObjectName(QStringLiteral("act%1").arg(int(act)));
    m_choices->layout()->addWidget(button);
    m_buttons.insert(act, button);
    connect(button, &QPushButton::clicked, this, [this, act] { begin(act); });
}

void DecisionBar::buildButtons()
{
    m_choices = new QWidget;
    auto* flow = new widgets::FlowLayout(m_choices, grid(2));
    flow->setContentsMargins(0, 0, 0, 0);
    addButton(Act::Approve, tr("Approve"), QStringLiteral("A"), true);
    addButton(Act::Decline, tr("Decline…"), QStringLiteral("D"), false);
    addButton(Act::Ask, tr("Ask back…"), QStringLiteral("Q"), false);
    addButton(Act::Reassign, tr("Pass on…"), QStringLiteral("R"), false);
    addButton(Act::Answer, tr("Answer…"), {}, true);
    addButton(Act::Withdraw, tr("Withdraw…"), {}, false);
}

void DecisionBar::buildWriting(PersonPicker::FindPeople findPeople)
{
    m_writing = new QWidget;
    auto* column = new QVBoxLayout(m_writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    m_ask = new TextLabel({}, widgets::Type::Body);
    m_ask->setType(widgets::Type::Body, widgets::Weight::Medium);
    column->addWidget(m_ask);
    m_person = new PersonPicker(std::move(findPeople));
    column->addWidget(m_person);
    m_text = new widgets::TextArea(3);
    m_text->setObjectName(QStringLiteral("decisionText"));
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    m_go = new Button({}, Button::Kind::Primary);
    m_go->setToolTip(tr("Ctrl+Enter"));
    m_stop = new Button(tr("Cancel"), Button::Kind::Quiet);
    row->addWidget(m_go);
    row->addWidget(m_stop);
    row->addStretch(1);
    column->addLayout(row);
}

void DecisionBar::connectAll()
{
    connect(m_go, &QPushButton::clicked, this, &DecisionBar::submit);
    connect(m_stop, &QPushButton::clicked, this, &DecisionBar::cancel);
    connect(m_text, &QPlainTextEdit::textChanged, m_error, &QWidget::hide);
    connect(m_person, &PersonPicker::chosen, m_error, &QWidget::hide);
    connect(m_text, &widgets::TextArea::finished, this, &DecisionBar::submit);
    widgets::addSendKeys(m_person, [this] { submit(); });
}

void DecisionBar::setItem(const RequestItem& item, const QString& me)
{
    if (item.request.id != m_requestId) {
        cancel();
        m_requestId = item.request.id;
        m_error->hide();
    }
    const auto& state = item.request.state;
    const bool open = state == QLatin1StringView("pending") || state == QLatin1StringView("asked");
    const bool mine = item.request.personId == me;
    const bool decide = open && item.mayDecide && !mine;
    for (const Act act : {Act::Approve, Act::Decline, Act::Ask, Act::Reassign})
        m_buttons.value(act)->setVisible(decide);
    m_buttons.value(Act::Answer)->setVisible(mine && state == QLatin1StringView("asked"));
    m_buttons.value(Act::Withdraw)->setVisible(mine && open);
    if (isWriting() && !offers(m_act))
        cancel();
    setVisible(decide || (mine && open));
}

bool DecisionBar::offers(Act act) const
{
    const Button* button = m_buttons.value(act);
    return button && !button->isHidden();
}

bool DecisionBar::begin(Act act, const QString& words)
{
    if (!offers(act))
        return false;
    if (act == Act::Approve && words.isEmpty()) {
        Q_EMIT decided(act, {}, {});
        return true;
    }
    const ActWords texts = actWords(act);
    m_act = act;
    m_error->hide();
    m_ask->setText(texts.ask);
    m_go->setText(texts.go);
    m_person->clear();
    m_person->setVisible(act == Act::Reassign);
    m_person->setLabel(texts.ask);
    m_text->setPlainText(words.isEmpty() ? m_begun.value({m_requestId, act}) : words);
    m_text->moveCursor(QTextCursor::End);
    m_text->setPlaceholderText(needsText(act) ? QString() : tr("Comment (optional)"));
    m_text->setAccessibleName(act == Act::Reassign ? tr("Comment") : texts.ask);
    m_choices->hide();
    m_writing->show();
    if (act == Act::Reassign)
        m_person->setFocus();
    else
        m_text->setFocus();
    return true;
}

bool DecisionBar::cancel()
{
    const bool wasWriting = isWriting();
    if (wasWriting)
        m_begun.insert({m_requestId, m_act}, m_text->toPlainText());
    close();
    return wasWriting;
}

void DecisionBar::close()
{
    m_act = Act::None;
    m_text->clear();
    m_writing->hide();
    m_choices->show();
    m_error->hide();
}

void DecisionBar::complain(const QString& what)
{
    m_error->setText(what);
    m_error->show();
}

void DecisionBar::showError(const models::ErrorWords& words)
{
    complain(words.text());
}

void DecisionBar::submit()
{
    const Act act = m_act;
    const QString text = m_text->toPlainText().trimmed();
    const QString person = m_person->personId();
    if ((needsText(act) && text.isEmpty()) || (act == Act::Reassign && person.isEmpty())) {
        complain(actWords(act).missing);
        (act == Act::Reassign ? static_cast<QWidget*>(m_person) : m_text)->setFocus();
        return;
    }
    m_begun.remove({m_requestId, act});
    close();
    Q_EMIT decided(act, text, person);
}

void DecisionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colour(widgets::Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), widgets::colour(widgets::Role::Hairline));
}

} // namespace requests
