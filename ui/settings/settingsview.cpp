// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "ui/models/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace settings {

using widgets::Button;
using widgets::Card;
using widgets::Chip;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

namespace {

const char* const kValue = "value";

Button* addLink(QLayout* to, const char* name, const QString& text, const char* iconName)
{
    auto* button = new Button(text);
    button->setCompact(true);
    button->setIconName(QLatin1StringView(iconName));
    button->setObjectName(QString::fromLatin1(name));
    to->addWidget(button);
    return button;
}

TextLabel* smallHeading(const QString& text)
{
    auto* label = new TextLabel(text);
    label->setType(Type::Body, widgets::Weight::Medium);
    return label;
}

} // namespace

bool isProxyAddress(const QString& typed)
{
    const QUrl url(QStringLiteral("http://") + typed.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.path().isEmpty() &&
           url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

SettingsView::SettingsView(models::Preferences& preferences, services::AccountService& accounts,
                           services::SyncService* sync, QWidget* parent)
    : Page(parent),
      m_preferences(preferences),
      m_accounts(accounts),
      m_sync(sync),
      m_scroll(new widgets::ScrollColumn(680))
{
    m_installation.version = QCoreApplication::applicationVersion();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* title = new TextLabel(tr("Settings"), Type::Display);
    title->setType(Type::Display, widgets::Weight::Strong);
    m_scroll->column()->addWidget(title);
    buildAppearance();
    buildNetwork();
    buildDownloads();
    buildAccount();
    buildAbout();
    connectAll();
    setLanguages({});
    refresh();
}

QVBoxLayout* SettingsView::addCard(const QString& name, const QString& title)
{
    auto* card = new Card(title);
    m_scroll->column()->addWidget(card);
    m_cards.insert(name, card);
    return card->body();
}

QButtonGroup* SettingsView::addChoices(QVBoxLayout* to, const QString& label, const QString& name,
                                       const QList<Choice>& choices)
{
    to->addWidget(smallHeading(label));
    auto* row = new QWidget;
    row->setAccessibleName(label);
    auto* flow = new widgets::FlowLayout(row, grid(2));
    auto* group = new QButtonGroup(this);
    for (const Choice& choice : choices) {
        auto* chip = new Chip(choice.label);
        chip->setCheckable(true);
        chip->setProperty(kValue, choice.value);
        chip->setObjectName(name + QLatin1Char('-') + choice.value);
        chip->setAccessibleDescription(label);
        group->addButton(chip);
        flow->addWidget(chip);
    }
    to->addWidget(row);
    return group;
}

void SettingsView::check(QButtonGroup* group, const QString& value)
{
    const auto buttons = group->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->property(kValue).toString() == value)
            button->setChecked(true);
    }
}

void SettingsView::buildAppearance()
{
    QVBoxLayout* card = addCard(QStringLiteral("appearance"), tr("Appearance"));
    m_scheme = addChoices(card, tr("Colours"), QStringLiteral("scheme"),
                          {{QStringLiteral("system"), tr("As the system")},
                           {QStringLiteral("light"), tr("Light")},
                           {QStringLiteral("dark"), tr("Dark")},
                           {QStringLiteral("high-contrast"), tr("High contrast")}});
    QList<Choice> sizes;
    for (const int percent : {100, 125, 150, 175, 200})
        sizes.append({QString::number(percent), tr("%1 %").arg(QLocale().toString(percent))});
    m_text = addChoices(card, tr("Size of text"), QStringLiteral("text"), sizes);
    m_motion = new QCheckBox(tr("Less motion"));
    m_motion->setObjectName(QStringLiteral("motion"));
    card->addWidget(m_motion);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    card->addWidget(new widgets::FormField(tr("Language"), m_language, widgets::FormField::Need::Required));
}

void SettingsView::buildNetwork()
{
    QVBoxLayout* card = addCard(QStringLiteral("network"), tr("Sync and network"));
    m_offline = new QCheckBox(tr("Work offline"));
    m_offline->setObjectName(QStringLiteral("offline"));
    card->addWidget(m_offline);
    card->addWidget(new TextLabel(tr("Nothing is sent or fetched until you turn it off; what you do is kept."),
                                  Type::Small, Role::TextMuted));
    m_proxy = addChoices(card, tr("Proxy"), QStringLiteral("proxy"),
                         {{QStringLiteral("system"), tr("As the system")},
                          {QStringLiteral("none"), tr("None")},
                          {QStringLiteral("manual"), tr("This one")}});
    m_proxyAddress = new QLineEdit;
    m_proxyAddress->setObjectName(QStringLiteral("proxyAddress"));
    m_proxyAddress->setPlaceholderText(QStringLiteral("proxy.example.org:3128"));
    m_proxyField =
        new widgets::FormField(tr("Address of the proxy"), m_proxyAddress, widgets::FormField::Need::Required);
    card->addWidget(m_proxyField);
    m_server = new TextLabel({}, Type::Body, Role::TextMuted);
    card->addWidget(m_server);
    auto* links = new QWidget;
    auto* flow = new widgets::FlowLayout(links, grid(2));
    connect(addLink(flow, "openSync", tr("What waits to be sent"), "cloud"), &QPushButton::clicked, this,
            [this] { Q_EMIT go(widgets::place(QStringLiteral("sync"))); });
    card->addWidget(links);
}

void SettingsView::buildDownloads()
{
    QVBoxLayout* card = addCard(QStringLiteral("downloads"), tr("Downloads"));
    m_limit = addChoices(card, tr("How fast at most"), QStringLiteral("limit"),
                         {{QStringLiteral("0"), tr("As fast as it goes")},
                          {QStringLiteral("2000000"), tr("2 MB a second")},
                          {QStringLiteral("500000"), tr("500 kB a second")}});
    m_metered = new QCheckBox(tr("Also where each byte is paid for"));
    m_metered->setObjectName(QStringLiteral("metered"));
    card->addWidget(m_metered);
    auto* links = new QWidget;
    auto* flow = new widgets::FlowLayout(links, grid(2));
    connect(addLink(flow, "openDownloads", tr("What is on this computer"), "hard-drive-download"),
            &QPushButton::clicked, this, [this] { Q_EMIT go(widgets::place(QStringLiteral("downloads"))); });
    card->addWidget(links);
}

void SettingsView::buildAccount()
{
    QVBoxLayout* card = addCard(QStringLiteral("account"), tr("Account"));
    m_who = new TextLabel({});
    card->addWidget(m_who);
    auto* links = new QWidget;
    auto* flow = new widgets::FlowLayout(links, grid(2));
    connect(addLink(flow, "accounts", tr("Accounts on this computer"), "users"), &QPushButton::clicked, this,
            [this] { Q_EMIT go(widgets::place(QStringLiteral("account"))); });
    connect(addLink(flow, "addAccount", tr("Add an account"), "plus"), &QPushButton::clicked, this,
            [this] { Q_EMIT go(widgets::place(QStringLiteral("welcome"))); });
    connect(addLink(flow, "signOut", tr("Sign out or erase…"), "log-out"), &QPushButton::clicked, this, [this] {
        Q_EMIT go(widgets::place(QStringLiteral("account"), {}, {{QStringLiteral("do"), QStringLiteral("signout")}}));
    });
    card->addWidget(links);
}

void SettingsView::buildAbout()
{
    QVBoxLayout* card = addCard(QStringLiteral("about"), tr("About and diagnostics"));
    m_version = new TextLabel({});
    m_folder = new TextLabel({}, Type::Small, Role::TextMuted);
    card->addWidget(m_version);
    card->addWidget(m_folder);
    auto* links = new QWidget;
    auto* flow = new widgets::FlowLayout(links, grid(2));
    const auto open = [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    auto* data = addLink(flow, "openData", tr("Open the data folder"), "external-link");
    connect(data, &QPushButton::clicked, this, [this, open] { open(m_installation.dataFolder); });
    auto* log = addLink(flow, "openLog", tr("Open the log folder"), "external-link");
    connect(log, &QPushButton::clicked, this, [this, open] { open(m_installation.logFolder); });
    auto* copy = addLink(flow, "copyDiagnostics", tr("Copy diagnostics"), "info");
    connect(copy, &QPushButton::clicked, this, &SettingsView::copyDiagnostics);
    m_openData = data;
    m_openLog = log;
    card->addWidget(links);
    card->addWidget(new TextLabel(tr("Diagnostics hold versions and states; no names, no addresses, nothing that you "
                                     "wrote."),
                                  Type::Small, Role::TextMuted));
}

void SettingsView::connectAll()
{
    const auto valueOf = [](QAbstractButton* button) { return button->property(kValue).toString(); };
    connect(m_scheme, &QButtonGroup::buttonClicked, this,
            [this, valueOf](QAbstractButton* button) { m_preferences.setScheme(valueOf(button)); });
    connect(m_text, &QButtonGroup::buttonClicked, this,
            [this, valueOf](QAbstractButton* button) { m_preferences.setTextPercent(valueOf(button).toInt()); });
    connect(m_motion, &QCheckBox::clicked, this, [this](bool less) { m_preferences.setReducedMotion(less); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_metered, &QCheckBox::clicked, this, [this](bool also) { m_preferences.setDownloadsOnMetered(also); });
    connect(m_limit, &QButtonGroup::buttonClicked, this,
            [this, valueOf](QAbstractButton* button) { m_preferences.setDownloadLimit(valueOf(button).toLongLong()); });
    connect(m_proxy, &QButtonGroup::buttonClicked, this, &SettingsView::saveProxy);
    connect(m_proxyAddress, &QLineEdit::editingFinished, this, &SettingsView::saveProxy);
    connect(m_proxyAddress, &QLineEdit::textEdited, this, [this] { m_proxyField->setError({}); });
    connect(&m_accounts, &services::AccountService::currentChanged, this, &Page::refreshSoon);
    connect(&m_preferences, &models::Preferences::appearanceChanged, this, &Page::refreshSoon);
    connect(&m_preferences, &models::Preferences::proxyChanged, this, &Page::refreshSoon);
    if (!m_sync)
        return;
    connect(m_offline, &QCheckBox::clicked, this, [this](bool offline) { m_sync->setWanted(!offline); });
    connect(m_sync, &services::SyncService::statusChanged, this, &Page::refreshSoon);
}

void SettingsView::setInstallation(const Installation& installation)
{
    m_installation = installation;
    fillAbout();
}

void SettingsView::setLanguages(const QStringList& tags)
{
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const QString& tag : tags) {
        const QLocale locale(tag);
        if (locale.language() != QLocale::English)
            m_language->addItem(locale.nativeLanguageName(), tag);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.language())));
}

void SettingsView::open(const QUrl& place)
{
    if (Card* card = m_cards.value(widgets::placeId(place)))
        m_scroll->scrollTo(qMax(0, card->y() - grid(4)));
    else
        m_scroll->scrollTo(0);
}

void SettingsView::refresh()
{
    check(m_scheme, m_preferences.scheme());
    const int step = qRound(m_preferences.textPercent() / 25.0) * 25;
    check(m_text, QString::number(step));
    m_motion->setChecked(m_preferences.reducedMotion());
    check(m_proxy, m_preferences.proxyMode());
    check(m_limit, QString::number(m_preferences.downloadLimit()));
    m_metered->setChecked(m_preferences.downloadsOnMetered());
    if (!m_proxyAddress->hasFocus())
        m_proxyAddress->setText(m_preferences.proxyAddress());
    m_proxyField->setVisible(m_proxy->checkedButton() &&
                             m_proxy->checkedButton()->property(kValue).toString() == QLatin1StringView("manual"));
    m_offline->setEnabled(m_sync);
    m_offline->setChecked(m_sync && !m_sync->status().wanted);
    const auto account = m_accounts.current();
    m_server->setText(account ? tr("Server: %1").arg(account->server.toString(QUrl::RemoveUserInfo)) : QString());
    m_server->setVisible(account.has_value());
    m_who->setText(account ? tr("%1, %2").arg(account->name, account->organisation) : tr("Nobody is signed in."));
    fillAbout();
}

void SettingsView::fillAbout()
{
    m_version->setText(tr("LXCP Desktop %1, with Qt %2").arg(m_installation.version, QLatin1StringView(qVersion())));
    m_folder->setText(tr("Data folder: %1").arg(m_installation.dataFolder));
    m_folder->setVisible(!m_installation.dataFolder.isEmpty());
    m_openData->setVisible(!m_installation.dataFolder.isEmpty());
    m_openLog->setVisible(!m_installation.logFolder.isEmpty());
}

// The address is taken when it can be one; until then the old setting holds.
void SettingsView::saveProxy()
{
    const QAbstractButton* chosen = m_proxy->checkedButton();
    const QString mode = chosen ? chosen->property(kValue).toString() : QString();
    const bool manual = mode == QLatin1StringView("manual");
    m_proxyField->setVisible(manual);
    const QString typed = m_proxyAddress->text().trimmed();
    if (manual && !isProxyAddress(typed)) {
        m_proxyField->setError(typed.isEmpty() ? QString()
                                               : tr("Write a name and a port, as in proxy.example.org:3128."));
        if (typed.isEmpty())
            m_proxyAddress->setFocus();
        return;
    }
    m_proxyField->setError({});
    m_preferences.setProxy(mode, typed);
}

void SettingsView::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnosticsText(m_installation, m_sync));
    Q_EMIT say(tr("Copied. Paste it where you report the problem."));
}

void SettingsView::focusFirst()
{
    if (QAbstractButton* button = m_scheme->checkedButton())
        button->setFocus();
}

} // namespace settings
