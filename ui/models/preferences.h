// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/managedpolicy.h"
#include "ui/models/systemlook.h"

#include <QObject>
#include <QVariant>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace models {

// What a person chose, and where the window was: one small INI file in the profile folder. Nothing secret. Interface
// thread. What administrators have laid down goes before it: then the person's choice is kept, and does not count.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    // An empty path keeps everything in memory (tests).
    explicit Preferences(const QString& filePath, domain::ManagedPolicy policy = {}, QObject* parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] const domain::ManagedPolicy& policy() const { return m_policy; }

    [[nodiscard]] QString scheme() const; // system | light | dark | high-contrast
    [[nodiscard]] int textPercent() const;
    // What the system has, until the person chooses something else.
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] QString language() const;        // BCP 47; empty: the system's
    [[nodiscard]] QString proxyMode() const;       // system | none | manual
    [[nodiscard]] QString proxyAddress() const;    // host:port
    [[nodiscard]] QString proxyUser() const;       // for a proxy that wants to know who one is; empty: none
    [[nodiscard]] bool hasProxyPassword() const;   // it lies in the keychain
    [[nodiscard]] bool downloadsOnMetered() const; // also where each byte is paid for
    [[nodiscard]] qint64 downloadLimit() const;    // bytes per second; 0: none
    [[nodiscard]] bool updateCheck() const;        // ask whether there is a newer version
    void setScheme(const QString& scheme);
    void setTextPercent(int percent);
    void setReducedMotion(bool reduced);
    // As whoever asks the system was told last, and at the start what it had when the program ran last: a window that
    // begins in other colours would flash.
    [[nodiscard]] SystemLook systemLook() const;
    void setSystemLook(const SystemLook& look);
    void setLanguage(const QString& language);
    void setProxy(const QString& mode, const QString& address);
    void setProxyUser(const QString& user);
    // HOST:PORT of the proxy that name and password were typed for; they are for no other.
    [[nodiscard]] QString proxyOfAccount() const;
    void setProxyOfAccount(const QString& proxy);
    // The password itself is not kept here: proxyPasswordTyped() hands it on. Empty: it is to be forgotten.
    void setProxyPassword(const QString& password);
    void setDownloadsOnMetered(bool allowed);
    void setDownloadLimit(qint64 bytesPerSecond);
    void setUpdateCheck(bool wanted);
    [[nodiscard]] bool staysInTray() const; // closing the window does not end the program
    void setStaysInTray(bool stays);
    // Whether there is a tray; not kept.
    [[nodiscard]] bool hasTray() const { return m_hasTray; }
    void setHasTray(bool has) { m_hasTray = has; }
    [[nodiscard]] QString filePath() const; // empty: nothing is kept
    // HOST:PORT of the proxy by which the server is reached, as whoever knows tells; empty: none. Not kept.
    [[nodiscard]] QString proxyInUse() const { return m_proxyInUse ? m_proxyInUse() : QString(); }
    void setProxyInUse(std::function<QString()> proxy) { m_proxyInUse = std::move(proxy); }

    // A newer version of this program that was heard of; no version: none.
    struct NewVersion
    {
        QString version;
        QUrl page;
        QString summary;
    };
    [[nodiscard]] NewVersion newVersion() const;
    void setNewVersion(const NewVersion& version);
    // Whether there is anybody to ask; not kept.
    [[nodiscard]] bool updatesCanBeTold() const { return m_updatesCanBeTold; }
    void setUpdatesCanBeTold(bool can);

    // State of the window and of views; 'name' is a path such as "window/geometry".
    [[nodiscard]] QVariant state(const QString& name) const;
    void setState(const QString& name, const QVariant& value);

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
    void proxyChanged();
    void proxyPasswordTyped(const QString& password);
    void downloadsChanged();
    void updatesChanged();

private:
    [[nodiscard]] QVariant value(const QString& name, const QVariant& fallback) const;
    // Of an invalid value nothing is kept.
    bool set(const QString& name, const QVariant& value);

    domain::ManagedPolicy m_policy;
    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory;
    bool m_updatesCanBeTold = false;
    bool m_hasTray = false;
    std::function<QString()> m_proxyInUse;
};

} // namespace models
