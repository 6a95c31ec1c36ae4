// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/playsession.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace widgets {
class Button;
class Tag;
class TextLabel;
} // namespace widgets

namespace player {

// The slim bar above the content: the way back, which course and step, previous and next, notes, full screen, the rest
// in a menu. How far the course is shows as the line at its lower edge.
class PlayerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerBar)

public:
    explicit PlayerBar(QWidget* parent = nullptr);

    // While no course is open only the way back works.
    void setNothing();
    void setSession(const services::PlaySession& session, const services::PlayItem& current);
    void setPanels(bool steps, bool notes);
    void setHasNotes(bool has);
    void setFullScreen(bool on);
    void setInBrowser(bool on);
    void focusStart();
    [[nodiscard]] widgets::Button* next() const { return m_next; }
    [[nodiscard]] QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void backWanted();
    void stepsWanted(bool on);
    void notesWanted(bool on);
    void previousWanted();
    void nextWanted();
    void fullScreenToggled();
    void browserToggled();
    void bookmarkWanted();
    void zoomWanted(int step); // -1, 0 (as it is made), 1

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildStart();
    void buildEnd();
    void buildMenu();
    void fit();

    widgets::Button* m_back;
    widgets::Button* m_steps;
    widgets::TextLabel* m_title;
    widgets::TextLabel* m_step;
    widgets::Tag* m_offline;
    widgets::Tag* m_look; // that nothing counts, and why
    widgets::TextLabel* m_percent;
    widgets::Button* m_previous;
    widgets::Button* m_next;
    widgets::Button* m_notes;
    widgets::Button* m_fullScreen;
    widgets::Button* m_more;
    QMenu* m_menu;
    QAction* m_browser = nullptr;
    QAction* m_bookmark = nullptr;
    QAction* m_notesInMenu = nullptr;
    int m_progress = -1;
    bool m_worksOffline = true;
    bool m_hasPrevious = false;
    bool m_hasNotes = false;
    bool m_counts = true;
};

} // namespace player
