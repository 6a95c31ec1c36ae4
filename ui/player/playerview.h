// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/opener.h"
#include "ui/web/contentview.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QStackedLayout;
QT_END_NAMESPACE

namespace services {
class NoteService;
}
namespace widgets {
class EmptyState;
class Skeleton;
} // namespace widgets

namespace player {

class CourseRun;
class EngineLoader;
class NotesPanel;
class PlayerBar;
class StepsPanel;

// A course being learned: lxcp://course/ID/play, ?item= begins there, ?mode=browse looks into it before one learns it,
// ?mode=review again after, ?mode=again does it again from the beginning. The content fills the view, a slim bar is
// above it, steps and notes beside it when they are wanted. Knows no engine and no format; what it opens is a
// PlaySession. Going to another view suspends the course; what the content says last is on the disk before it is gone.
class PlayerView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerView)

public:
    // Without 'notes' there is no panel for them.
    PlayerView(Opener opener, EngineLoader& loader, services::NoteService* notes, QWidget* parent = nullptr);
    ~PlayerView() override;

    void open(const QUrl& place) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;
    void settle(std::function<void()> done) override;

    [[nodiscard]] CourseRun* run() const { return m_run.get(); }

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void connectBar();
    void addKeys();
    void begin();
    void take(base::Result<std::unique_ptr<services::PlaySession>> opened);
    void connectRun();
    void suspend();
    void parted();
    void updateFrame();
    void showContent();
    void showWaiting();
    // A sentence in place of the content, with one way on; 'action' may be empty.
    void showNotice(const char* icon, const QString& sentence, const QString& action, std::function<void()> act);
    void showRefusal(const base::Error& error);
    void showNoEngine();
    void showWeb(const QUrl& url);
    void showBroken(bool hung);
    void openInBrowser();
    void comeBack();
    void toggleBrowser();
    void zoom(int step);
    void setFullScreen(bool on);
    void showSteps(bool on);
    void buildNotes(services::NoteService* notes);
    void showNotes(bool on);
    void arrange();
    void backToCourse();
    [[nodiscard]] web::ViewLook look() const;

    Opener m_opener;
    EngineLoader& m_loader;
    std::unique_ptr<CourseRun> m_run;
    std::unique_ptr<CourseRun> m_parting; // closes
    QString m_courseId;
    services::PlayWish m_wish;
    PlayerBar* m_bar;
    StepsPanel* m_steps;
    NotesPanel* m_notes = nullptr;
    QWidget* m_stage;
    QHBoxLayout* m_middle = nullptr;
    QStackedLayout* m_layers;
    widgets::Skeleton* m_waiting;
    QWidget* m_noticeLayer;
    widgets::EmptyState* m_notice = nullptr;
    std::vector<std::function<void()>> m_whenParted;
    QUrl m_browserAddress;
    double m_zoom = 1;
    int m_asked = 0; // openings; an answer to an earlier one is let go
    bool m_fullScreen = false;
    bool m_stepsWanted = true;   // beside the content, where there is room
    bool m_stepsInFront = false; // in its place, where there is none
    bool m_notesWanted = false;
};

} // namespace player
