// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QUrl;
QT_END_NAMESPACE

namespace widgets {
class Button;
class TextLabel;
} // namespace widgets

namespace shell {

// There is no browser, or it could not be started: the address, to be taken to one by hand.
class AddressSheet final : public widgets::Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressSheet)

public:
    explicit AddressSheet(QWidget* over);
    void openWith(const QUrl& address);
    // Whether the window waits for what is done there, as for a sign-in; so it is at first.
    void setGoesOn(bool goesOn);

private:
    widgets::TextLabel* m_words;
    QLineEdit* m_address;
    widgets::Button* m_copy;
};

} // namespace shell
