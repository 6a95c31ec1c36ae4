// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MentorshipView in which the two write: goals, agenda, actions, notes.
#include "app/domain/mentorshiprules.h"
#include "ui/mentoring/mentorshipview.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kGoalStep = 10; // per cent
constexpr int kNoteLines = 2;

bool isType(const domain::MentorshipEntry& entry, const char* type)
{
    return entry.type == QLatin1StringView(type);
}

// The names under which a changed entry is kept, and what it was when that began.
QString textName(const QString& entryId)
{
    return QStringLiteral("entry-text/") + entryId;
}

QString wasName(const QString& entryId)
{
    return QStringLiteral("entry-was/") + entryId;
}

} // namespace

void MentorshipView::addEntries(const Section& section, const QList<services::EntryLine>& lines,
                                const services::MentorshipPage& page)
{
    auto* card = new Card(section.title);
    card->setObjectName(QLatin1StringView("section-") + QLatin1StringView(section.type));
    const bool running = domain::isRunning(page.line.mentorship);
    if (lines.isEmpty())
        card->body()->addWidget(
            new TextLabel(running ? section.empty : tr("Nothing was written here."), Type::Body, Role::TextMuted));
    for (const services::EntryLine& line : lines) {
        if (running && line.entry.id == m_edited)
            addEditor(line, card);
        else
            addEntry(line, page, card);
    }
    if (running)
        addLine(section, page, card);
    m_body->addWidget(card);
}

void MentorshipView::addEntry(const services::EntryLine& line, const services::MentorshipPage& page, Card* card)
{
    const domain::MentorshipEntry entry = line.entry;
    const bool running = domain::isRunning(page.line.mentorship);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(2));
    if (isType(entry, "action") || isType(entry, "agenda")) {
        auto* done = new widgets::CheckBox({});
        done->setObjectName(QStringLiteral("entry-done-") + entry.id);
        done->setAccessibleName(tr("Done: %1").arg(models::apart(entry.text)));
        done->setChecked(entry.done);
        done->setEnabled(running);
        connect(done, &QCheckBox::toggled, this, [this, id = entry.id](bool on) {
            m_service.putEntry(id, {{QStringLiteral("done"), on}});
        });
        row->addWidget(done, 0, Qt::AlignTop);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(entry.text, Type::Body, entry.done ? Role::TextMuted : Role::Text));
    QStringList about{line.author};
    if (!line.assignee.isEmpty())
        about << tr("for %1").arg(models::apart(line.assignee));
    if (entry.dueOn.isValid())
        about << tr("until %1").arg(models::dayWords(entry.dueOn));
    words->addWidget(new TextLabel(models::inLine(about), Type::Small, Role::TextMuted));
    if (isType(entry, "goal")) {
        auto* bar = new ProgressBar;
        bar->setRange(0, 100);
        bar->setValue(entry.progress);
        bar->setAccessibleName(entry.text);
        words->addWidget(bar);
    }
    row->addLayout(words, 1);
    if (line.waiting)
        row->addWidget(waitingSign(entry.id), 0, Qt::AlignTop);
    if (running) {
        auto* edit = new Button(QLatin1StringView("pencil"), tr("Change: %1").arg(models::apart(entry.text.left(60))));
        edit->setObjectName(QStringLiteral("entry-edit-") + entry.id);
        connect(edit, &QPushButton::clicked, this, [this, entry] {
            m_edited = entry.id;
            // What was typed before goes with the text that it began with, so that what the other wrote since is
            // merged.
            m_was = m_drafts.text(wasName(entry.id));
            if (m_drafts.text(textName(entry.id)).isEmpty() || m_was.isEmpty())
                m_was = entry.text;
            m_drafts.write(wasName(entry.id), m_was);
            m_drafts.drop(QStringLiteral("entry-progress"));
            focusOn(QStringLiteral("entry-text"));
            refreshNow();
        });
        row->addWidget(edit, 0, Qt::AlignTop);
    }
    card->body()->addLayout(row);
}

void MentorshipView::addEditor(const services::EntryLine& line, Card* card)
{
    const domain::MentorshipEntry entry = line.entry;
    auto* text = new TextArea(isType(entry, "note") ? 6 : 2);
    text->setAccessibleName(tr("Text"));
    m_drafts.keep(text, textName(entry.id), m_was);
    text->moveCursor(QTextCursor::End);
    text->setObjectName(QStringLiteral("entry-text"));
    card->body()->addWidget(text);
    QSpinBox* progress = nullptr;
    auto* row = new FlowLayout(nullptr, grid(2));
    if (isType(entry, "goal")) {
        progress = new QSpinBox;
        progress->setAccessibleName(tr("How far, in per cent"));
        progress->setRange(0, 100);
        progress->setSingleStep(kGoalStep);
        progress->setSuffix(locale().percent());
        m_drafts.keep(progress, QStringLiteral("entry-progress"), entry.progress);
        row->addWidget(progress);
    }
    Button* save = makeButton(tr("Save"), QStringLiteral("entry-save"));
    save->setKind(Button::Kind::Secondary);
    const auto forget = [this, id = entry.id] {
        m_drafts.drop(textName(id));
        m_drafts.drop(wasName(id));
        m_drafts.store();
    };
    const auto finish = [this, entry, text, progress, forget] {
        QJsonObject fields;
        if (const QString written = text->toPlainText().trimmed(); !written.isEmpty() && written != m_was)
            fields = {{QStringLiteral("text"), written}, {QStringLiteral("was"), m_was}};
        if (progress && progress->value() != entry.progress)
            fields.insert(QStringLiteral("progress"), progress->value());
        if (!fields.isEmpty())
            m_service.putEntry(entry.id, fields);
        forget();
        closeTopmost();
    };
    connect(save, &QPushButton::clicked, this, finish);
    connect(text, &TextArea::finished, this, finish);
    Button* remove = makeButton(tr("Remove"), QStringLiteral("entry-remove"));
    connect(remove, &QPushButton::clicked, this, [this, entry, forget] {
        m_service.removeEntry(entry);
        forget();
        closeTopmost();
    });
    Button* cancel = makeButton(tr("Cancel"), QStringLiteral("entry-cancel"));
    connect(cancel, &QPushButton::clicked, this, [this, forget] {
        forget();
        closeTopmost();
    });
    for (Button* button : {save, remove, cancel})
        row->addWidget(button);
    card->body()->addLayout(row);
}

void MentorshipView::addLine(const Section& section, const services::MentorshipPage& page, Card* card)
{
    const QString type = QString::fromLatin1(section.type);
    const QString name = QStringLiteral("new-") + type;
    const bool isNote = type == QLatin1StringView("note");
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(2));
    // A note has as many lines as it takes, and is done with Ctrl+Enter; all else is a line.
    auto* line = isNote ? nullptr : new QLineEdit;
    auto* area = isNote ? new TextArea(kNoteLines) : nullptr;
    QWidget* text = isNote ? static_cast<QWidget*>(area) : line;
    text->setAccessibleName(section.add);
    if (isNote) {
        area->setPlaceholderText(section.add);
        m_drafts.keep(area, name);
    } else {
        line->setPlaceholderText(section.add);
        m_drafts.keep(line, name);
    }
    row->addWidget(text, 1);
    QComboBox* who = nullptr;
    if (type == QLatin1StringView("action")) {
        who = new QComboBox;
        widgets::nameChoice(who, tr("Who does it"));
        who->addItem(tr("me"), page.me.id);
        who->addItem(page.other.name.section(QLatin1Char(' '), 0, 0), page.other.id);
        m_drafts.keep(who, QStringLiteral("new-action-who"));
        row->addWidget(who);
    }
    Button* add = makeButton(tr("Add"), name + QStringLiteral("-add"));
    add->setAccessibleDescription(section.add);
    row->addWidget(add);
    const auto finish = [this, name, type, who, id = page.line.mentorship.id] {
        const QString written = m_drafts.text(name).trimmed();
        if (written.isEmpty())
            return;
        QJsonObject fields{
            {QStringLiteral("mentorship_id"), id}, {QStringLiteral("type"), type}, {QStringLiteral("text"), written}};
        if (who)
            fields.insert(QStringLiteral("assignee_id"), who->currentData().toString());
        m_drafts.drop(name);
        m_service.putEntry({}, fields);
    };
    connect(add, &QPushButton::clicked, this, finish);
    if (isNote)
        connect(area, &TextArea::finished, this, finish);
    else
        connect(line, &QLineEdit::returnPressed, this, finish);
    card->body()->addLayout(row);
}

} // namespace uimentoring
