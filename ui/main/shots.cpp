// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/shots.h"

#include "app/services/accounts.h"
#include "app/services/catalogservice.h"
#include "app/services/downloadservice.h"
#include "app/services/learningservice.h"
#include "app/services/mentoringservice.h"
#include "app/services/requestservice.h"
#include "app/services/syncservice.h"
#include "ui/main/checkedwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"
#include "ui/widgets/place.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace uimain {

using widgets::place;

namespace {

constexpr int kHeight = 768;
constexpr int kSettleMs = 220;
constexpr int kPollMs = 150;
constexpr int kContentMs = 1500; // for a course page to paint
constexpr int kGiveUpMs = 60'000;
constexpr int kThumbHeight = 384;
constexpr int kMostLooks = 5; // at a view in which something is cut
constexpr int kMostOpen = 8;  // forms on one page, one over the other

} // namespace

Shots::Shots(Desktop& desktop, const Options& options, QObject* parent)
    : QObject(parent), m_desktop(desktop), m_options(options)
{
    for (const QString& language : options.languages) {
        for (const int percent : options.percents)
            m_looks.append({QStringLiteral("light"), options.size, false, language, percent});
    }
    if (!m_looks.isEmpty())
        return;
    const QStringList schemes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")};
    QList<QSize> sizes{options.size};
    if (options.size.isEmpty())
        sizes = {{1366, kHeight}, {820, kHeight}, {600, kHeight}};
    // What is written from right to left is mirrored in each picture; other languages are looked at both ways.
    const bool mirrored = QLocale(options.language).textDirection() == Qt::RightToLeft;
    if (options.quick) {
        m_looks = {{schemes.at(0), sizes.first(), mirrored},
                   {schemes.at(1), sizes.at(sizes.size() / 2), mirrored},
                   {schemes.at(2), sizes.last(), true}};
        return;
    }
    for (const bool rtl : mirrored ? QList<bool>{true} : QList<bool>{false, true}) {
        for (const QString& scheme : schemes) {
            for (const QSize& size : sizes)
                m_looks.append({scheme, size, rtl});
        }
    }
}

void Shots::start()
{
    QDir().mkpath(m_options.folder);
    m_waiting.start();
    m_person = m_people.takeFirst();
    waitForPerson();
}

void Shots::waitForPerson()
{
    const shell::Workspace workspace = m_desktop.workspace();
    const auto current = m_desktop.accounts().current();
    const bool here = workspace.signedIn() && current && current->demoPerson == m_person;
    const bool ready = here && workspace.sync->status().phase != services::SyncPhase::FirstPull &&
                       workspace.sync->status().asOf.isValid() && workspace.catalog->courseCount() > 0;
    if (!ready && m_waiting.elapsed() > kGiveUpMs) {
        Q_EMIT failed(QStringLiteral("the demo did not sync within a minute"));
        return;
    }
    if (!ready) {
        if (here) // the one before was made to work offline, which the program remembers
            workspace.sync->setWanted(true);
        QTimer::singleShot(kPollMs, this, &Shots::waitForPerson);
        return;
    }
    if (m_person == QLatin1StringView("maya") && !courseIsHere() && m_waiting.elapsed() < kGiveUpMs) {
        QTimer::singleShot(kPollMs, this, &Shots::waitForPerson);
        return;
    }
    if (m_person == QLatin1StringView("maya"))
        prepareWaiting();
    addViews();
    m_look = -1;
    QTimer::singleShot(4 * kSettleMs, this, &Shots::nextLook);
}

bool Shots::courseIsHere()
{
    services::DownloadService* downloads = m_desktop.workspace().downloads;
    if (!downloads)
        return false;
    if (m_course.isEmpty()) {
        const QString course = widgets::placeId(courseFor(QStringLiteral("fire safety")));
        if (!downloads->content(course))
            return false;
        m_course = course;
        downloads->download({course});
    }
    const auto content = downloads->content(m_course);
    return content && content->download && content->download->state == services::DownloadState::Ready;
}

// Something that waits, for the marks and for the inspector.
void Shots::prepareWaiting()
{
    const shell::Workspace workspace = m_desktop.workspace();
    workspace.sync->setWanted(false);
    const QUrl course = courseFor(QStringLiteral("budgets"));
    workspace.learning->registerFor(widgets::placeId(course));
    services::RequestDraft draft;
    draft.title = QStringLiteral("Negotiating with suppliers");
    draft.reason = QStringLiteral("Two contracts end in spring.");
    workspace.requests->submit(draft);
}

QAbstractButton* Shots::buttonNamed(const char* name) const
{
    for (auto* button : m_desktop.window().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->objectName().startsWith(QLatin1StringView(name)))
            return button;
    }
    return nullptr;
}

QUrl Shots::courseFor(const QString& words) const
{
    services::CatalogFilter filter;
    filter.words = words;
    const services::CatalogService& catalog = *m_desktop.workspace().catalog;
    const auto rows = catalog.rows(catalog.find(filter, 1).keys.mid(0, 1));
    return place(QStringLiteral("course"), rows.isEmpty() ? QString() : rows.first().id);
}

void Shots::addViews()
{
    m_views.clear();
    shell::MainWindow& window = m_desktop.window();
    const auto add = [&](const char* name, const QUrl& where) {
        m_views.append({QString::fromLatin1(name), m_person, [&window, where] { window.openPlace(where); }});
    };
    const auto named = [](const char* view) { return place(QString::fromLatin1(view)); };
    if (m_person == QLatin1StringView("lin")) {
        addDevelopmentViews();
    } else if (m_person == QLatin1StringView("osei")) {
        add("home-supervisor", named("home"));
        add("review", place(QStringLiteral("requests"), {}, {{QStringLiteral("tab"), QStringLiteral("review")}}));
        const auto press = [&](const char* name, const char* button) {
            m_views.append({QString::fromLatin1(name), m_person, [&window, button] {
                                window.openPlace(place(QStringLiteral("requests"), {},
                                                       {{QStringLiteral("tab"), QStringLiteral("review")}}));
                                if (auto* found = window.findChild<QAbstractButton*>(QLatin1StringView(button)))
                                    found->click();
                            }});
        };
        press("decline", "act2");
        press("away", "absence");
        add("decided", place(QStringLiteral("requests"), {}, {{QStringLiteral("tab"), QStringLiteral("decided")}}));
    } else if (m_person != QLatin1StringView("lin")) {
        add("home", named("home"));
        m_views.append({QStringLiteral("catalog"), m_person, [&window] {
                            window.openPlace(place(QStringLiteral("catalog")));
                            if (auto* field = window.findChild<QLineEdit*>(QStringLiteral("catalog-search")))
                                field->clear();
                        }});
        add("search", place(QStringLiteral("catalog"), {}, {{QStringLiteral("q"), QStringLiteral("data")}}));
        add("nothing", place(QStringLiteral("catalog"), {}, {{QStringLiteral("q"), QStringLiteral("zymurgy")}}));
        add("course", courseFor(QStringLiteral("git")));
        addPressed("course-rate", courseFor(QStringLiteral("git")), "course-rate");
        add("course-on-request", courseFor(QStringLiteral("kubernetes")));
        add("learning", place(QStringLiteral("learning"), {}, {{QStringLiteral("tab"), QStringLiteral("pathways")}}));
        add("courses", place(QStringLiteral("learning"), {}, {{QStringLiteral("tab"), QStringLiteral("courses")}}));
        const auto paths = m_desktop.workspace().learning->pathways();
        if (!paths.isEmpty())
            add("pathway", place(QStringLiteral("pathway"), paths.first().pathway.id));
        if (courseIsHere()) {
            const auto visible = [&window](const char* name) {
                return [&window, name] {
                    const auto* part = window.findChild<QWidget*>(QLatin1StringView(name));
                    return part && part->isVisible();
                };
            };
            // Where the window is narrow the notes stand in the page's place.
            const auto play = [&window, course = m_course](bool withNotes) {
                window.openPlace(place(QStringLiteral("play"), course));
                if (auto* notes = window.findChild<QPushButton*>(QStringLiteral("player-notes"));
                    notes && notes->isChecked() != withNotes)
                    notes->click();
            };
            m_views.append({QStringLiteral("player"), m_person, [play] { play(false); }, visible("content")});
            m_views.append(
                {QStringLiteral("player-notes"), m_person, [play] { play(true); }, visible("player-notes-panel")});
            add("downloads", named("downloads"));
        }
        add("calendar", place(QStringLiteral("calendar"), {}, {{QStringLiteral("view"), QStringLiteral("month")}}));
        add("week", place(QStringLiteral("calendar"), {}, {{QStringLiteral("view"), QStringLiteral("week")}}));
        add("dates", place(QStringLiteral("calendar"), {}, {{QStringLiteral("view"), QStringLiteral("list")}}));
        add("requests", place(QStringLiteral("requests"), {}, {{QStringLiteral("tab"), QStringLiteral("mine")}}));
        add("ask", place(QStringLiteral("ask"), {}, {{QStringLiteral("title"), QStringLiteral("Rust for devices")}}));
        add("sync", named("sync"));
        addBadgeViews();
        add("settings", named("settings"));
        add("settings-calendar", place(QStringLiteral("settings"), QStringLiteral("calendar")));
        add("settings-about", place(QStringLiteral("settings"), QStringLiteral("about")));
        add("help", named("help"));
        add("account", named("account"));
        add("welcome", named("welcome"));
        m_views.append({QStringLiteral("palette"), m_person, [&window] {
                            window.openPlace(place(QStringLiteral("home")));
                            window.openPalette();
                            if (auto* field = window.findChild<QLineEdit*>(QStringLiteral("palette-field")))
                                field->setText(QStringLiteral("data"));
                        }});
        m_views.append({QStringLiteral("no-browser"), m_person, [&window] {
                            window.openPlace(place(QStringLiteral("home")));
                            window.sayAddress(
                                QUrl(QStringLiteral("https://login.example.org/authorize?client_id=lxcp")));
                        }});
        m_views.append({QStringLiteral("keys"), m_person, [&window] {
                            window.openPlace(place(QStringLiteral("requests")));
                            window.openKeySheet();
                        }});
    }
    addPeopleViews();
    if (m_person != QLatin1StringView("lin"))
        addTalkViews();
    if (!m_options.only.isEmpty())
        m_views.removeIf([this](const View& view) { return !m_options.only.contains(view.name); });
}

// Profiles and the team, of either person.
void Shots::addPeopleViews()
{
    if (m_person != QLatin1StringView("osei"))
        addMentoringViews();
    if (m_person == QLatin1StringView("lin"))
        return;
    shell::MainWindow& window = m_desktop.window();
    const auto add = [&](const char* name, const QUrl& where, const char* press = nullptr) {
        m_views.append({QString::fromLatin1(name), m_person, [this, &window, where, press] {
                            window.openPlace(where);
                            // What the page has made is shown a turn later.
                            if (press)
                                QTimer::singleShot(kPollMs / 2, &window, [this, press] {
                                    if (auto* button = buttonNamed(press))
                                        button->click();
                                });
                        }});
    };
    const auto profile = [](const char* who) { return place(QStringLiteral("profile"), QLatin1StringView(who)); };
    if (m_person == QLatin1StringView("osei")) {
        add("team", place(QStringLiteral("team")));
        m_views.append({QStringLiteral("team-who"), m_person, [&window] {
                            window.openPlace(place(QStringLiteral("team")));
                            if (auto* field = window.findChild<QLineEdit*>(QStringLiteral("team-who")))
                                field->setText(QStringLiteral("test"));
                        }});
        addToggled("profile-report", profile("maya"), "skill-open-");
        return;
    }
    add("people", place(QStringLiteral("people"), {}, {{QStringLiteral("q"), QStringLiteral("test")}}));
    add("profile", profile("maya"));
    add("profile-edit", profile("maya"), "profile-edit");
    add("profile-colleague", profile("hanna"), "skill-rate-");
    add("profile-seen", place(QStringLiteral("profile"), QStringLiteral("maya"),
                              {{QStringLiteral("as"), QStringLiteral("supervisor")}}));
}

// Mentoring, of whoever is there.
void Shots::addMentoringViews()
{
    shell::MainWindow& window = m_desktop.window();
    const auto add = [&](const char* name, const QUrl& where, const char* press = nullptr) {
        m_views.append({QString::fromLatin1(name), m_person, [this, &window, where, press] {
                            window.openPlace(where);
                            if (press)
                                QTimer::singleShot(kPollMs / 2, &window, [this, press] {
                                    if (auto* button = buttonNamed(press))
                                        button->click();
                                });
                        }});
    };
    const auto tab = [](const char* name) {
        return place(QStringLiteral("mentoring"), {}, {{QStringLiteral("tab"), QString::fromLatin1(name)}});
    };
    services::MentoringService* mentoring = m_desktop.workspace().mentoring;
    if (!mentoring)
        return;
    if (mentoring->isLearningDevelopment()) {
        add("programmes", tab("programmes"));
        const auto programmes = mentoring->programmes();
        if (!programmes.isEmpty())
            add("programme", place(QStringLiteral("programme"), programmes.first().id));
        return;
    }
    add("mentoring-find", tab("find"));
    add("mentoring-ask", tab("find"), "ask-");
    add("mentoring-wish", tab("find"), "wish-edit");
    add("mentoring-mine", tab("mine"));
    add("mentoring-offer", tab("offer"));
    for (const services::MentorshipLine& line : mentoring->mentorships()) {
        if (line.mentorship.state != QLatin1StringView("active"))
            continue;
        add("mentorship", place(QStringLiteral("mentorship"), line.mentorship.id));
        add("mentorship-plan", place(QStringLiteral("mentorship"), line.mentorship.id), "session-plan");
        break;
    }
}

void Shots::nextPerson()
{
    if (m_people.isEmpty()) {
        writeSheets();
        Q_EMIT done(m_taken);
        return;
    }
    m_person = m_people.takeFirst();
    m_waiting.restart();
    const auto current = m_desktop.accounts().current();
    m_desktop.accounts().signIn(current->server, m_person);
    waitForPerson();
}

void Shots::nextLook()
{
    if (++m_look >= m_looks.size()) {
        nextPerson();
        return;
    }
    if (speak(m_looks.at(m_look).language))
        QTimer::singleShot(4 * kSettleMs, this, &Shots::showLook);
    else
        showLook();
}

// The window that has other words is another one: the views are to be opened in it.
bool Shots::speak(const QString& language)
{
    if (language.isEmpty())
        return false;
    const bool stretched = language == kStretchedLanguage;
    const QString tag = stretched ? QStringLiteral("en-GB") : language;
    m_options.words->setStretched(stretched);
    if (m_desktop.preferences().language() == tag)
        return false;
    m_desktop.preferences().setLanguage(tag);
    return true;
}

void Shots::showLook()
{
    const Look& look = m_looks.at(m_look);
    if (m_options.clips)
        addViews();
    m_desktop.preferences().setTextPercent(m_options.clips ? look.percent : m_options.textPercent);
    m_desktop.preferences().setScheme(look.scheme);
    if (!m_options.clips && QApplication::isRightToLeft() != look.rtl) {
        QApplication::setLayoutDirection(look.rtl ? Qt::RightToLeft : Qt::LeftToRight);
        m_desktop.window().setWorkspace(m_desktop.workspace());
    }
    m_desktop.window().resize(look.size);
    m_view = -1;
    nextView();
}

// Pages keep what somebody has begun in them; a picture does not begin with the form of the one before.
void Shots::leaveView()
{
    if (m_view >= 0 && m_view < m_views.size() && m_views.at(m_view).close)
        m_views.at(m_view).close();
    for (widgets::Overlay* overlay : m_desktop.window().findChildren<widgets::Overlay*>())
        overlay->close();
    for (widgets::Page* page : m_desktop.window().findChildren<widgets::Page*>()) {
        for (int open = 0; page->isVisible() && open < kMostOpen && page->closeTopmost();)
            ++open;
    }
}

void Shots::nextView()
{
    leaveView();
    if (++m_view >= m_views.size()) {
        nextLook();
        return;
    }
    m_views.at(m_view).open();
    if (m_views.at(m_view).ready)
        takeWhenReady((m_options.clips ? kContentMs : kGiveUpMs) / kPollMs);
    else
        QTimer::singleShot(kSettleMs, this, &Shots::take);
}

void Shots::takeWhenReady(int polls)
{
    if (m_views.at(m_view).ready()) {
        QTimer::singleShot(m_options.clips ? kSettleMs : kContentMs, this, &Shots::take);
        return;
    }
    if (polls == 0 && m_options.clips) { // the page's words are not ours, the bar is there
        take();
        return;
    }
    if (polls == 0) {
        Q_EMIT failed(QStringLiteral("nothing was shown: ") + m_views.at(m_view).name);
        return;
    }
    QTimer::singleShot(kPollMs, this, [this, polls] { takeWhenReady(polls - 1); });
}

void Shots::take()
{
    const Look& look = m_looks.at(m_look);
    const QString name = m_views.at(m_view).name;
    if (m_options.clips) {
        const auto cut =
            clippedTexts(m_desktop.window(), [this](const QString& text) { return m_options.words->spoke(text); });
        // On a busy machine a page may not be laid out yet: what is cut stays so.
        if (!cut.isEmpty() && m_looksAgain++ < kMostLooks)
            return QTimer::singleShot(kSettleMs, this, &Shots::take);
        m_looksAgain = 0;
        m_options.clips->add({look.language, look.percent, name}, cut);
        ++m_taken;
        nextView();
        return;
    }
    const QPixmap picture = m_desktop.window().grab();
    const QString file = QStringLiteral("%1/%2-%3-%4-%5.png")
                             .arg(m_options.folder, name, look.scheme)
                             .arg(look.size.width())
                             .arg(look.rtl ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    if (!picture.save(file)) {
        Q_EMIT failed(QStringLiteral("cannot write ") + file);
        return;
    }
    ++m_taken;
    m_sheets[name].append(picture.scaledToHeight(kThumbHeight, Qt::SmoothTransformation));
    nextView();
}

void Shots::writeSheets()
{
    for (auto it = m_sheets.cbegin(); it != m_sheets.cend(); ++it) {
        const int columns = 3;
        const int rows = (int(it->size()) + columns - 1) / columns;
        const int cell = 700;
        QPixmap sheet(columns * cell, rows * (kThumbHeight + 12));
        sheet.fill(QColor(0x80, 0x80, 0x80));
        QPainter painter(&sheet);
        for (int i = 0; i < it->size(); ++i)
            painter.drawPixmap((i % columns) * cell + 6, (i / columns) * (kThumbHeight + 12) + 6, it->at(i));
        painter.end();
        sheet.save(QStringLiteral("%1/sheet-%2.png").arg(m_options.folder, it.key()));
    }
}

} // namespace uimain
