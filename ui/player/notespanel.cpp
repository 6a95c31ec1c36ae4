// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/notespanel.h"

#include "app/services/noteservice.h"
#include "ui/models/timewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace player {

using namespace widgets;

NotesPanel::NotesPanel(services::NoteService& notes, QWidget* parent)
    : QWidget(parent),
      m_notes(notes),
      m_field(new TextArea(3)),
      m_add(new Button(tr("Keep note"))),
      m_empty(new TextLabel(tr("Notes and bookmarks are yours alone. They go with you to your other computers."),
                            Type::Small, Role::TextMuted)),
      m_scroll(new ScrollColumn(480))
{
    setObjectName(QStringLiteral("player-notes-panel"));
    setAccessibleName(tr("Notes and bookmarks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(4), 0, 0);
    column->setSpacing(grid(3));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, grid(4), 0);
    head->setSpacing(grid(3));
    auto* title = new TextLabel(tr("Notes and bookmarks"), Type::Lead);
    title->setType(Type::Lead, Weight::Strong);
    head->addWidget(title);
    m_field->setPlaceholderText(tr("A note about this step"));
    m_field->setAccessibleName(tr("A note about this step"));
    m_field->setObjectName(QStringLiteral("player-note-field"));
    head->addWidget(m_field);
    auto* line = new QHBoxLayout;
    auto* bookmark = new Button(tr("Bookmark"), Button::Kind::Quiet);
    bookmark->setIconName(QLatin1StringView("bookmark-plus"));
    m_add->setCompact(true);
    bookmark->setCompact(true);
    m_add->setObjectName(QStringLiteral("player-note-add"));
    line->addWidget(m_add);
    line->addWidget(bookmark);
    line->addStretch(1);
    head->addLayout(line);
    head->addWidget(m_empty);
    column->addLayout(head);
    m_scroll->column()->setSpacing(grid(3));
    m_scroll->column()->setContentsMargins(0, 0, grid(4), grid(4));
    column->addWidget(m_scroll, 1);
    connect(m_add, &QPushButton::clicked, this, &NotesPanel::addNote);
    connect(m_field, &TextArea::finished, this, &NotesPanel::addNote);
    connect(bookmark, &QPushButton::clicked, this, &NotesPanel::addBookmark);
    connect(&m_notes, &services::NoteService::changed, this, &NotesPanel::fill);
    connect(m_field, &QPlainTextEdit::textChanged, &m_draft, &models::DraftTimer::touch);
    connect(&m_draft, &QTimer::timeout, this, &NotesPanel::keepDraft);
}

void NotesPanel::setCourse(const QString& courseId)
{
    m_courseId = courseId;
    m_field->setPlainText(m_notes.drafts().text(draftName()));
    fill();
}

QString NotesPanel::draftName() const
{
    return QStringLiteral("note:") + m_courseId;
}

void NotesPanel::keepDraft()
{
    m_draft.stop();
    const QString text = m_field->toPlainText().trimmed();
    if (!m_courseId.isEmpty() && text != m_notes.drafts().text(draftName()))
        m_notes.drafts().keep(draftName(), text);
}

void NotesPanel::hideEvent(QHideEvent* event)
{
    keepDraft();
    QWidget::hideEvent(event);
}

void NotesPanel::focusField()
{
    m_field->setFocus();
}

void NotesPanel::addNote()
{
    const QString text = m_field->toPlainText().trimmed();
    if (text.isEmpty() || m_courseId.isEmpty() || !m_where)
        return;
    const Place here = m_where();
    domain::Note note;
    note.courseId = m_courseId;
    note.itemId = here.itemId;
    note.itemTitle = here.itemTitle;
    note.position = here.position;
    note.text = text;
    m_notes.put(note);
    m_field->clear();
    keepDraft();
    Q_EMIT noted(tr("Note kept"));
}

void NotesPanel::addBookmark()
{
    if (m_courseId.isEmpty() || !m_where)
        return;
    const Place here = m_where();
    domain::Note note;
    note.courseId = m_courseId;
    note.itemId = here.itemId;
    note.itemTitle = here.itemTitle;
    note.position = here.position;
    note.bookmark = true;
    m_notes.put(note);
    Q_EMIT noted(tr("Bookmark set"));
}

QWidget* NotesPanel::makeEntry(const domain::Note& note)
{
    auto* entry = new QWidget;
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1));
    auto* line = new QHBoxLayout;
    line->setSpacing(grid(1));
    auto* where = new Button(note.itemTitle.isEmpty() ? tr("This course") : note.itemTitle, Button::Kind::Quiet);
    where->setCompact(true);
    where->setIconName(QLatin1StringView(note.bookmark ? "bookmark" : "notebook-pen"));
    where->setEnabled(!note.itemId.isEmpty());
    where->setToolTip(tr("Go there"));
    connect(where, &QPushButton::clicked, this,
            [this, item = note.itemId, at = note.position] { Q_EMIT wanted(item, at); });
    auto* remove = new Button(QLatin1StringView("trash-2"), note.bookmark ? tr("Remove bookmark") : tr("Remove note"));
    remove->setCompact(true);
    connect(remove, &QPushButton::clicked, this, [this, note] {
        m_notes.remove(note);
        Q_EMIT removed(note);
    });
    line->addWidget(where, 1, Qt::AlignLeading);
    line->addWidget(remove);
    column->addLayout(line);
    if (!note.text.isEmpty())
        column->addWidget(new TextLabel(note.text));
    column->addWidget(new TextLabel(models::momentWords(note.updatedAt, QDateTime()), Type::Small, Role::TextMuted));
    column->addWidget(new Hairline);
    return entry;
}

void NotesPanel::fill()
{
    m_scroll->clear();
    const auto notes = m_courseId.isEmpty() ? QList<domain::Note>() : m_notes.notes(m_courseId);
    m_empty->setVisible(notes.isEmpty());
    for (const domain::Note& note : notes)
        m_scroll->column()->addWidget(makeEntry(note));
}

void NotesPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Window));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? width() - 1 : 0, 0, 1, height()), colour(Role::Hairline));
}

} // namespace player
