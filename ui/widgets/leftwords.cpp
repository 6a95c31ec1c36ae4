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

LeftWords::LeftWords(QWidget* parent)
    : QWidget(parent), m_text(new TextArea(kLinesShown)), m_files(new TextLabel({}, Type::Small, Role::TextMuted))
{
    const QString title = tr("What you had written:");
    auto* card = new Card(title);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(card);
    m_text->setObjectName(QStringLiteral("left-text"));
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(m_text);
    m_files->setObjectName(QStringLiteral("left-files"));
    card->body()->addWidget(m_files);
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* copy = new Button(tr("Copy"), Button::Kind::Secondary);
    copy->setObjectName(QStringLiteral("left-copy"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    m_copy = copy;
    line->addWidget(copy);
    auto* away = new Button(tr("Throw it away"), Button::Kind::Quiet);
    away->setObjectName(QStringLiteral("left-throw-away"));
    connect(away, &QPushButton::clicked, this, &LeftWords::thrownAway);
    line->addWidget(away);
    card->body()->addLayout(line);
    hide();
}

void LeftWords::showFrom(const Composer& composer)
{
    const QString text = composer.text();
    QStringList files;
    for (const Composer::File& file : composer.files())
        files.append(file.name);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_copy->setVisible(!text.isEmpty());
    m_files->setText(tr("Files: %1").arg(base::listed(files)));
    m_files->setVisible(!files.isEmpty());
    setVisible(!text.isEmpty() || !files.isEmpty());
}

} // namespace widgets
