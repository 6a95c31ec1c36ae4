// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/windowslook.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QSettings>

#include <qt_windows.h>

namespace uimain {

namespace {

models::SystemLook windowsLook()
{
    models::SystemLook result;
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    if (const QVariant light = personalize.value(QStringLiteral("AppsUseLightTheme")); light.isValid())
        result.dark = light.toInt() == 0;
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0))
        result.highContrast = (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
    BOOL animations = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0))
        result.lessMotion = !animations;
    return result;
}

} // namespace

WindowsLook::WindowsLook(QObject* parent) : SystemLookTeller(parent)
{
    QCoreApplication::instance()->installNativeEventFilter(this);
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT told(windowsLook()); }, Qt::QueuedConnection);
}

WindowsLook::~WindowsLook()
{
    if (QCoreApplication* application = QCoreApplication::instance())
        application->removeNativeEventFilter(this);
}

// Queued: Windows waits for whoever is told of the change, and each window of the program is told.
bool WindowsLook::nativeEventFilter(const QByteArray& type, void* message, qintptr* result)
{
    Q_UNUSED(result)
    if (type == "windows_generic_MSG" && static_cast<const MSG*>(message)->message == WM_SETTINGCHANGE)
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT told(windowsLook()); }, Qt::QueuedConnection);
    return false;
}

} // namespace uimain
