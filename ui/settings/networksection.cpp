// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networksection.h"

#include "ui/models/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace settings {

using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

bool isProxyAddress(const QString& typed)
{
    const QUrl url(QStringLiteral("http://") + typed.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.path().isEmpty() &&
           url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

NetworkSection::NetworkSection(models::Preferences& preferences, services::AccountService& accounts,
                               services::SyncService* sync, QWidget* parent)
    : Section(tr("Sync and network"), parent), m_preferences(preferences), m_accounts(accounts), m_sync(sync)
{
    m_offline = new widgets::CheckBox(tr("Work offline"));
    m_offline->setObjectName(QStringLiteral("offline"));
    body()->addWidget(m_offline);
    body()->addWidget(new TextLabel(tr("Nothing is sent or fetched until you turn it off; what you do is kept."),
                                    Type::Small, Role::TextMuted));
    buildTray();
    buildProxy();
    m_server = new TextLabel({}, Type::Body, Role::TextMuted);
    body()->addWidget(m_server);
    connect(addLink(QStringLiteral("openSync"), tr("What waits to be sent"), "cloud"), &QPushButton::clicked, this,
            [this] { Q_EMIT go(widgets::place(QStringLiteral("sync"))); });
    connect(&m_accounts, &services::AccountService::currentChanged, this, &Section::refreshWanted);
    if (!m_sync)
        return;
    connect(m_offline, &QCheckBox::clicked, this, [this](bool offline) { m_sync->setWanted(!offline); });
    connect(m_sync, &services::SyncService::statusChanged, this, &Section::refreshWanted);
}

void NetworkSection::buildTray()
{
    m_stays = new widgets::CheckBox(tr("Stay in the tray when the window is closed"));
    m_stays->setObjectName(QStringLiteral("staysInTray"));
    body()->addWidget(m_stays);
    m_staysWords = new TextLabel(tr("Then you are told of messages and requests there, too. “Quit” in the menu of the "
                                    "icon and Ctrl+Q end the program."),
                                 Type::Small, Role::TextMuted);
    body()->addWidget(m_staysWords);
    connect(m_stays, &QCheckBox::clicked, this, [this](bool stays) { m_preferences.setStaysInTray(stays); });
}

void NetworkSection::buildProxy()
{
    m_proxy = addChoices(tr("Proxy"), QStringLiteral("proxy"),
                         {{QStringLiteral("system"), tr("As the system")},
                          {QStringLiteral("none"), tr("None")},
                          {QStringLiteral("manual"), tr("This one")}});
    m_proxyAddress = new QLineEdit;
    m_proxyAddress->setObjectName(QStringLiteral("proxyAddress"));
    m_proxyAddress->setPlaceholderText(QStringLiteral("proxy.example.org:3128"));
    m_proxyField =
        new widgets::FormField(tr("Address of the proxy"), m_proxyAddress, widgets::FormField::Need::Required);
    body()->addWidget(m_proxyField);
    buildProxyAccount();
    m_managed = addManagedLine(QStringLiteral("managedProxy"));
    connect(m_proxy, &QButtonGroup::buttonClicked, this, &NetworkSection::chooseProxy);
    connect(m_proxyAddress, &QLineEdit::editingFinished, this, &NetworkSection::saveProxy);
    connect(m_proxyAddress, &QLineEdit::textEdited, this, [this] { m_proxyField->setError({}); });
    connect(&m_preferences, &models::Preferences::proxyChanged, this, &Section::refreshWanted);
}

void NetworkSection::buildProxyAccount()
{
    m_proxyAccount = new QWidget;
    auto* column = new QVBoxLayout(m_proxyAccount);
    column->setContentsMargins(QMargins());
    column->setSpacing(widgets::grid(3));
    m_proxyUser = new QLineEdit;
    m_proxyUser->setObjectName(QStringLiteral("proxyUser"));
    m_proxyPassword = new QLineEdit;
    m_proxyPassword->setObjectName(QStringLiteral("proxyPassword"));
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    using Field = widgets::FormField;
    column->addWidget(
        new Field(tr("Your name for the proxy"), m_proxyUser, Field::Need::Optional, tr("Only when it asks for one.")));
    column->addWidget(new Field(tr("Your password for the proxy"), m_proxyPassword, Field::Need::Optional,
                                tr("It is kept in the keychain of this computer and nowhere else.")));
    body()->addWidget(m_proxyAccount);
    connect(m_proxyUser, &QLineEdit::editingFinished, this, &NetworkSection::saveProxyAccount);
    connect(m_proxyPassword, &QLineEdit::editingFinished, this, &NetworkSection::saveProxyAccount);
}

void NetworkSection::refresh()
{
    // Typed and no address yet, also in the window before this one.
    m_choosing = m_choosing || (m_proxyAddress->isModified() && !isProxyAddress(m_proxyAddress->text()));
    choose(m_proxy, m_choosing ? QStringLiteral("manual") : m_preferences.proxyMode());
    if (!m_choosing && !m_proxyAddress->hasFocus())
        m_proxyAddress->setText(m_preferences.proxyAddress());
    showProxyFields();
    if (!m_proxyUser->hasFocus())
        m_proxyUser->setText(m_preferences.proxyUser());
    const QString proxy = m_preferences.proxyOfAccount();
    m_proxyPassword->setPlaceholderText(!m_preferences.hasProxyPassword() ? QString()
                                        : proxy.isEmpty()                 ? tr("Kept in the keychain")
                                                          : tr("Kept in the keychain, for %1").arg(proxy));
    if (m_preferences.policy().proxy) {
        lock(m_proxy);
        m_proxyAddress->setReadOnly(true);
        m_managed->show();
    }
    m_stays->setVisible(m_preferences.hasTray());
    m_staysWords->setVisible(m_preferences.hasTray());
    m_stays->setChecked(m_preferences.staysInTray());
    m_offline->setEnabled(m_sync);
    m_offline->setChecked(m_sync && !m_sync->status().wanted);
    const auto account = m_accounts.current();
    m_server->setText(account ? tr("Server: %1").arg(account->server.toString(QUrl::RemoveUserInfo)) : QString());
    m_server->setVisible(account.has_value());
}

// There is a name and a password to ask for where there is a proxy.
void NetworkSection::showProxyFields()
{
    const QString mode = chosen(m_proxy);
    const bool manual = mode == QLatin1StringView("manual");
    if (!m_systemsProxy && mode == QLatin1StringView("system"))
        m_systemsProxy = !m_preferences.proxyInUse().isEmpty();
    const bool kept = !m_preferences.proxyUser().isEmpty();
    m_proxyField->setVisible(manual);
    m_proxyAccount->setVisible(manual ||
                               (mode == QLatin1StringView("system") && (kept || m_systemsProxy.value_or(false))));
}

void NetworkSection::chooseProxy()
{
    m_proxyField->setError({});
    if (chosen(m_proxy) == QLatin1StringView("manual") && m_proxyAddress->text().trimmed().isEmpty() &&
        !m_preferences.policy().proxy) {
        m_choosing = true;
        showProxyFields();
        m_proxyAddress->setFocus();
        return;
    }
    saveProxy();
}

// The address is taken when it can be one; until then the old setting holds, and what was typed stays to be mended.
void NetworkSection::saveProxy()
{
    if (m_preferences.policy().proxy)
        return;
    const QString mode = chosen(m_proxy);
    const QString typed = splitTyped();
    m_choosing = mode == QLatin1StringView("manual") && !isProxyAddress(typed);
    showProxyFields();
    m_proxyField->setError(m_choosing ? tr("Write a name and a port, as in proxy.example.org:3128.") : QString());
    if (m_choosing)
        return;
    m_proxyAddress->setModified(false);
    m_preferences.setProxy(mode, typed);
    saveProxyAccount();
}

// "joe:secret@proxy.example.org:3128", as it stands in many instructions.
QString NetworkSection::splitTyped()
{
    const QString typed = m_proxyAddress->text().trimmed();
    const QUrl url(QStringLiteral("http://") + typed, QUrl::StrictMode);
    const QString rest = typed.mid(typed.lastIndexOf(QLatin1Char('@')) + 1);
    if (url.userName().isEmpty() || !isProxyAddress(rest))
        return typed;
    m_proxyAddress->setText(rest);
    m_proxyUser->setText(url.userName(QUrl::FullyDecoded));
    m_proxyPassword->setText(url.password(QUrl::FullyDecoded));
    return rest;
}

// Without a name there is no password.
void NetworkSection::saveProxyAccount()
{
    const QString user = m_proxyUser->text().trimmed();
    const QString password = m_proxyPassword->text();
    m_proxyPassword->clear();
    if (user.isEmpty() && m_preferences.hasProxyPassword())
        m_preferences.setProxyPassword({});
    else if (!user.isEmpty() && !password.isEmpty())
        m_preferences.setProxyPassword(password);
    m_preferences.setProxyUser(user);
    Q_EMIT refreshWanted();
}

} // namespace settings
