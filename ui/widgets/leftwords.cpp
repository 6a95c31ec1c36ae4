// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leftwords.h"

#include "app/base/listed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int kLinesShown = 5;

} // namespace

LeftWords::LeftWords(const QString& title, const QString& which, QWidget* parent)
    : QWidget(parent),
      m_which(which),
      m_text(new TextArea(kLinesShown)),
      m_files(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_acts(new FlowLayout(nullptr, grid(2))),
      m_copy(new Button(tr("Copy"), Button::Kind::Secondary)),
      m_away(new Button(tr("Throw it away"), Button::Kind::Quiet))
{
    const QString named = title.isEmpty() ? tr("What you had written:") : title;
    auto* card = new Card(named);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(card);
    m_text->setObjectName(QStringLiteral("left-text") + which);
    m_text->setAccessibleName(named);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(m_text);
    m_files->setObjectName(QStringLiteral("left-files"));
    card->body()->addWidget(m_files);
    m_copy->setObjectName(QStringLiteral("left-copy") + which);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    m_acts->addWidget(m_copy);
    m_away->setObjectName(QStringLiteral("left-throw-away") + which);
    connect(m_away, &QPushButton::clicked, this, &LeftWords::thrownAway);
    m_acts->addWidget(m_away);
    card->body()->addLayout(m_acts);
    for (Button* button : {m_copy, m_away})
        button->setAccessibleDescription(named);
    hide();
}

Button* LeftWords::addAction(const QString& text, const QString& name)
{
    auto* button = new Button(text, Button::Kind::Secondary);
    button->setObjectName(name + m_which);
    button->setAccessibleDescription(m_text->accessibleName());
    m_acts->removeWidget(m_away);
    m_acts->addWidget(button);
    m_acts->addWidget(m_away);
    setTabOrder(m_copy, button);
    setTabOrder(button, m_away);
    return button;
}

void LeftWords::showFrom(const Composer& composer)
{
    QStringList files;
    for (const Composer::File& file : composer.files())
        files.append(file.name);
    showText(composer.text());
    m_files->setText(tr("Files: %1").arg(base::listed(files)));
    m_files->setVisible(!files.isEmpty());
    setVisible(!m_text->toPlainText().isEmpty() || !files.isEmpty());
}

void LeftWords::showText(const QString& text)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_copy->setVisible(!text.isEmpty());
    m_files->hide();
    setVisible(!text.isEmpty());
}

} // namespace widgets
