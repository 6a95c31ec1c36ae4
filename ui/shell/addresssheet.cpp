// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/addresssheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace shell {

using namespace widgets;

AddressSheet::AddressSheet(QWidget* over)
    : Overlay(tr("No browser could be opened"), 560, Position::Middle, over),
      m_address(new QLineEdit),
      m_copy(new Button(tr("Copy the address"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("addresssheet"));
    auto* title = new TextLabel(tr("No browser could be opened"), Type::Title);
    title->setType(Type::Title, Weight::Strong);
    column()->addWidget(title);
    m_words = new TextLabel({}, Type::Body, Role::TextMuted);
    m_words->setObjectName(QStringLiteral("outside-words"));
    column()->addWidget(m_words);
    m_address->setObjectName(QStringLiteral("outside-address"));
    m_address->setReadOnly(true);
    column()->addWidget(new FormField(tr("Address"), m_address, FormField::Need::Required));
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, grid(2));
    m_copy->setObjectName(QStringLiteral("copy-address"));
    auto* done = new Button(tr("Close"));
    flow->addWidget(m_copy);
    flow->addWidget(done);
    column()->addWidget(actions);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        m_copy->setText(tr("Copied"));
        m_copy->updateGeometry();
    });
    connect(done, &QPushButton::clicked, this, &Overlay::close);
}

void AddressSheet::setGoesOn(bool goesOn)
{
    m_words->setText(goesOn ? tr("Copy this address and open it in a browser on this computer. The window goes "
                                 "on by itself when you are done there.")
                            : tr("Copy this address and open it in a browser on this computer."));
}

void AddressSheet::openWith(const QUrl& address)
{
    m_address->setText(QString::fromLatin1(address.toEncoded()));
    m_address->setCursorPosition(0);
    m_copy->setText(tr("Copy the address"));
    setGoesOn(true);
    openFor(m_copy);
}

} // namespace shell
