// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/systemlookteller.h"

#include <QAbstractNativeEventFilter>

namespace uimain {

// Colours, contrast and motion as Windows has them: AppsUseLightTheme of the registry, SPI_GETHIGHCONTRAST,
// SPI_GETCLIENTAREAANIMATION; looked up again with each WM_SETTINGCHANGE.
class WindowsLook final : public SystemLookTeller, private QAbstractNativeEventFilter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowsLook)

public:
    explicit WindowsLook(QObject* parent = nullptr);
    ~WindowsLook() override;

private:
    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;
};

} // namespace uimain
