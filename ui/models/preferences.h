// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace models {

// What a person chose, and where the window was: one small INI file in the profile folder. Nothing secret. Interface
// thread.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    // An empty path keeps everything in memory (tests).
    explicit Preferences(const QString& filePath, QObject* parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] QString scheme() const; // system | light | dark | high-contrast
    [[nodiscard]] int textPercent() const;
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] QString language() const;        // BCP 47; empty: the system's
    [[nodiscard]] QString proxyMode() const;       // system | none | manual
    [[nodiscard]] QString proxyAddress() const;    // host:port
    [[nodiscard]] bool downloadsOnMetered() const; // also where each byte is paid for
    [[nodiscard]] qint64 downloadLimit() const;    // bytes per second; 0: none
    void setScheme(const QString& scheme);
    void setTextPercent(int percent);
    void setReducedMotion(bool reduced);
    void setLanguage(const QString& language);
    void setProxy(const QString& mode, const QString& address);
    void setDownloadsOnMetered(bool allowed);
    void setDownloadLimit(qint64 bytesPerSecond);

    // State of the window and of views; 'name' is a path such as "window/geometry".
    [[nodiscard]] QVariant state(const QString& name) const;
    void setState(const QString& name, const QVariant& value);

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
    void proxyChanged();
    void downloadsChanged();

private:
    [[nodiscard]] QVariant value(const QString& name, const QVariant& fallback) const;
    bool set(const QString& name, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory;
};

} // namespace models
