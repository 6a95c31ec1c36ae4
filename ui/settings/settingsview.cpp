// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/calendarsection.h"
#include "ui/settings/downloadsection.h"
#include "ui/settings/networksection.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace settings {

using widgets::TextLabel;
using widgets::Type;

namespace {
const auto kFocus = QStringLiteral("focus"); // in the state of the page
} // namespace

SettingsView::SettingsView(models::Preferences& preferences, services::AccountService& accounts,
                           services::SyncService* sync, QWidget* parent)
    : Page(parent),
      m_scroll(new widgets::ScrollColumn(680)),
      m_appearance(new AppearanceSection(preferences)),
      m_about(new AboutSection(preferences, sync))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* title = new TextLabel(tr("Settings"), Type::Display);
    title->setType(Type::Display, widgets::Weight::Strong);
    m_scroll->column()->addWidget(title);
    add(QStringLiteral("appearance"), m_appearance);
    add(QStringLiteral("network"), new NetworkSection(preferences, accounts, sync));
    add(QStringLiteral("downloads"), new DownloadSection(preferences));
    add(QStringLiteral("account"), new AccountSection(accounts));
    add(QStringLiteral("about"), m_about);
    refresh();
}

void SettingsView::add(const QString& name, Section* section, int place)
{
    m_scroll->column()->insertWidget(place, section);
    m_sections.insert(name, section);
    connect(section, &Section::go, this, &Page::go);
    connect(section, &Section::say, this, &Page::say);
    connect(section, &Section::sayWithUndo, this,
            [this](const QString& text, const QString& action, const std::function<void()>& undo) {
                Q_EMIT sayWithUndo(text, action, undo);
            });
    connect(section, &Section::refreshWanted, this, &Page::refreshSoon);
}

QList<SettingsView::Part> SettingsView::parts()
{
    return {{QStringLiteral("appearance"),
             AppearanceSection::tr("Appearance"),
             {AppearanceSection::tr("Colours"), AppearanceSection::tr("High contrast"),
              AppearanceSection::tr("Size of text"), AppearanceSection::tr("Less motion"),
              AppearanceSection::tr("Language")}},
            {QStringLiteral("network"),
             NetworkSection::tr("Sync and network"),
             {NetworkSection::tr("Work offline"), NetworkSection::tr("Proxy")}},
            {QStringLiteral("downloads"), DownloadSection::tr("Downloads"), {DownloadSection::tr("How fast at most")}},
            {QStringLiteral("calendar"),
             CalendarSection::tr("Your own calendar"),
             {CalendarSection::tr("Address of the calendar server (CalDAV)"),
              CalendarSection::tr("Read a calendar file…")}},
            {QStringLiteral("account"),
             AccountSection::tr("Account"),
             {AccountSection::tr("Accounts on this computer"), AccountSection::tr("Sign out or erase…")}},
            {QStringLiteral("about"),
             AboutSection::tr("About and diagnostics"),
             {AboutSection::tr("Open the log folder"), AboutSection::tr("Tell me about newer versions")}}};
}

void SettingsView::setInstallation(const Installation& installation)
{
    m_about->setInstallation(installation);
}

void SettingsView::setOwnCalendar(services::OwnCalendar& calendar)
{
    Section* after = m_sections.value(QStringLiteral("account"));
    auto* section = new CalendarSection(calendar);
    add(QStringLiteral("calendar"), section, m_scroll->column()->indexOf(after));
    // Assistive programs and Tab go by the order in which things were made.
    section->stackUnder(after);
    QWidget* last = nullptr;
    for (const Part& part : parts())
        last = widgets::chainTab(last, m_sections.value(part.id));
}

void SettingsView::setLanguages(const QStringList& tags)
{
    m_appearance->setLanguages(tags);
}

void SettingsView::open(const QUrl& place)
{
    // A page that was just made has its places only when it has been laid out.
    QTimer::singleShot(0, this, [this, section = m_sections.value(widgets::placeId(place))] {
        m_scroll->scrollTo(section ? qMax(0, section->y() - widgets::grid(4)) : 0);
    });
}

// Where the keyboard is: a language that was chosen makes the window anew.
QVariantMap SettingsView::saveState() const
{
    const QWidget* focus = focusWidget();
    const QString name = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    return name.isEmpty() ? QVariantMap() : QVariantMap{{kFocus, name}};
}

void SettingsView::restoreState(const QVariantMap& state)
{
    if (const QString name = state.value(kFocus).toString(); !name.isEmpty())
        focusOn(name);
}

void SettingsView::refresh()
{
    for (Section* section : std::as_const(m_sections))
        section->refresh();
}

void SettingsView::focusFirst()
{
    m_appearance->focusFirst();
}

// That in which the keyboard is comes first.
bool SettingsView::closeTopmost()
{
    const QWidget* focus = window()->focusWidget();
    Section* here = nullptr;
    for (Section* section : std::as_const(m_sections))
        here = section->isAncestorOf(focus) ? section : here;
    if (here && here->closeTopmost())
        return true;
    return std::ranges::any_of(m_sections, [](Section* section) { return section->closeTopmost(); });
}

} // namespace settings
