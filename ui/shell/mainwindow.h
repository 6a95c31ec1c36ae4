// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace domain {
struct Notice;
}
namespace widgets {
class Page;
class Toast;
} // namespace widgets

namespace shell {

class AddressSheet;
class DesktopTeller;
class FirstSync;
class KeySheet;
class LastView;
class Palette;
class Rail;
class Refusals;
class StateBanners;
class TopBar;
class Tray;

// The one window: rail, bar, one view. It is given the services of an account with setWorkspace() and builds views when
// they are first shown. What it remembers over a restart is in Preferences.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    // The services are about to go: all views are deleted. Call it before they do, and setWorkspace() after.
    void detach();
    // Other services (another account, or none). Back to where one was when it is the same account.
    void setWorkspace(const Workspace& workspace);
    // What the account still holds back to be undone is sent, and then, after two seconds at most, 'then' called.
    void sendHeld(std::function<void()> then);
    void openPlace(const QUrl& place);
    // As anybody may ask who can start the program: it shows the place and changes nothing, also no mark of what is
    // read, before the person does something in the window. Bring the window forward after it.
    void openFromOutside(const QUrl& place);
    void quit(); // closes for good, also where closing leaves the program in the tray
    void restoreWindow();
    void rememberWindow(); // for the next restoreWindow(); closing does it too
    // Shown where another one was and as it was, with its history and the keyboard's place: it has other words.
    void takePlaceOf(MainWindow& before);
    // Call after the first paint. What 'teller' (may be null) can tell is not told by the tray. False: no icon in it.
    void showTray(DesktopTeller* teller = nullptr, bool withIcon = true);
    [[nodiscard]] widgets::Page* currentPage() const;
    [[nodiscard]] QUrl currentPlace() const { return m_navigator.present(); }
    // The sample people of a demo server, shown in the account menu: id, name.
    void setDemoPeople(const QList<std::pair<QString, QString>>& people);

public Q_SLOTS:
    // Before all others, also when it was minimised or in the tray; 'where' may be empty: as it was.
    void comeForward(const QUrl& where);
    void goBack();
    void goForward();
    void openPalette();
    void openKeySheet();
    // In the system's browser or mail program; when there is none, the address is said in the window.
    void openOutside(const QUrl& address);
    void sayAddress(const QUrl& address);
    // A line that goes by itself, with something to do about it.
    void say(const QString& text, const QString& action, const std::function<void()>& act,
             std::chrono::milliseconds lasts = {});

Q_SIGNALS:
    void closed();
    void firstPainted(); // the first view, with its data, is on the screen

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectBars();
    void addShortcuts();
    void connectWorkspace();
    void showPlace(const QUrl& place, const QVariantMap& state);
    void closeTopmost();
    void closeOverlays();
    widgets::Page* pageFor(const QString& view);
    [[nodiscard]] QVariantMap stateOfCurrent() const;
    [[nodiscard]] QVariantMap whatItIsLike();
    void beLike(const QVariantMap& like);
    void notePlace(widgets::Page& page, const QUrl& place);
    void updateFreshness();
    void updateBanners();
    void updateCounts();
    void updateFirstSync();
    void updateHistory();
    void setImmersive(bool on);
    void warmSoon();
    void applyAppearance();
    void fitRail();
    void openPersonMenu();
    void syncNow();
    void connectTalk(); // mainwindowtalk.cpp: messages and notices
    void connectRefusals();
    void disconnectTalk();
    void connectPicture();
    void updatePicture();
    [[nodiscard]] QPixmap myPicture() const; // of the person's profile; null: none
    void updateTalk();
    [[nodiscard]] bool goToTray(); // false: closing ends the program
    void tellDesktop(const domain::Notice& notice);
    void followNotice(const QUrl& where);
    void notePainted();
    void beginTitles();
    void showTitle(); // of the window, and of the page as it is read out

    Workspace m_workspace;
    Navigator m_navigator;
    QHash<QString, widgets::Page*> m_pages;
    QList<std::pair<QString, QString>> m_demoPeople;
    Rail* m_rail = nullptr;
    TopBar* m_bar = nullptr;
    StateBanners* m_banners = nullptr;
    FirstSync* m_firstSync = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::Toast* m_toast = nullptr;
    Palette* m_palette = nullptr;
    KeySheet* m_keys = nullptr;
    AddressSheet* m_noBrowser = nullptr;
    Tray* m_tray = nullptr;
    Refusals* m_refusals = nullptr;
    LastView* m_last = nullptr;
    struct Kept // where one was when the services went
    {
        QString accountKey;
        QUrl place;
        QVariantMap state;
    } m_kept;
    struct Written // what was being written in a page of the window before
    {
        QUrl place;
        QVariantMap words;
    };
    QUrl m_awaited;                             // what a link from outside named while nobody was signed in
    QHash<QString, Written> m_written;          // by the page's name, until it is first opened
    QHash<const widgets::Page*, QUrl> m_places; // what each page shows
    bool m_painted = false, m_titled = false, m_immersive = false;
    bool m_settled = false; // the page has nothing left to store, the window may close
    bool m_asking = false;  // the page, whether it has
    bool m_quitting = false;
};

} // namespace shell
