// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/note.h"
#include "ui/models/drafttimer.h"

#include <QWidget>

namespace services {
class NoteService;
}
namespace widgets {
class Button;
class ScrollColumn;
class TextArea;
class TextLabel;
} // namespace widgets

namespace player {

// The learner's own notes and bookmarks in this course, with a field for a new one about the step that is shown. Nobody
// else sees them; they are kept and sent like everything that a person does.
class NotesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesPanel)

public:
    NotesPanel(services::NoteService& notes, QWidget* parent = nullptr);

    void setCourse(const QString& courseId);
    // The place that a new note is about; 'position' as PlaySession::position() says it.
    struct Place
    {
        QString itemId;
        QString itemTitle;
        double position = 0;
    };
    void setPlace(std::function<Place()> where) { m_where = std::move(where); }
    void addBookmark();
    void focusField();

Q_SIGNALS:
    void wanted(const QString& itemId, double position); // take me there
    void removed(const domain::Note& note);              // offer to take it back
    void noted(const QString& what);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QString draftName() const;
    void keepDraft();
    void addNote();
    void fill();
    QWidget* makeEntry(const domain::Note& note);

    services::NoteService& m_notes;
    QString m_courseId;
    models::DraftTimer m_draft;
    std::function<Place()> m_where;
    widgets::TextArea* m_field;
    widgets::Button* m_add;
    widgets::TextLabel* m_empty;
    widgets::ScrollColumn* m_scroll;
};

} // namespace player
