// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/note.h"
#include "app/services/textdrafts.h"

#include <QObject>

#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

// A person's own notes and bookmarks in courses (L6). Interface thread. Changes are visible when changed() comes.
class NoteService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteService)

public:
    NoteService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~NoteService() override;

    // In the order of the items' positions, then as they were written; those that were removed are left out.
    [[nodiscard]] QList<domain::Note> notes(const QString& courseId) const;

    // A new note (its id is made here and returned) or, with the id of one that is there, its new text. 'was': the text
    // that the person began to change.
    QString put(const domain::Note& note, const QString& was = {});
    void remove(const domain::Note& note);
    // Of notes that are not kept yet.
    [[nodiscard]] TextDrafts& drafts();

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
