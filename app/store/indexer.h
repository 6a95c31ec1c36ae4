// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace store {

class Database;
class IndexPart;

// Keeps the full-text index up with courses and with what people write, in slices, so that the store thread stays free
// for other work. An index that another version made in another form (searchtext::kForm, meta "search_form") is made
// anew, once. Store thread.
class Indexer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Indexer)

public:
    enum class Pace { Slices, OnDemand };

    Indexer(Database& writer, Pace pace);
    ~Indexer() override;

    void wake(); // there may be work; does nothing with Pace::OnDemand
    void pause();
    void resume();
    // Says after each slice how much is left, in no unit; 0 at the end.
    base::Result<void> runToEnd(const std::function<void(qint64 left)>& progress);

    [[nodiscard]] static bool isReady(Database& db);
    // Whether rows of the kind are in the index.
    [[nodiscard]] static bool concerns(const QString& kind);

Q_SIGNALS:
    // It stands still, for want of room for instance, and goes on by itself: with the next change, and after a while.
    void stopped(const base::Error& error);
    void wentOn();

private:
    [[nodiscard]] base::Result<bool> slice(); // false: nothing is left
    [[nodiscard]] base::Result<bool> told(base::Result<bool> outcome);
    [[nodiscard]] base::Result<bool> inTransaction(const std::function<base::Result<void>()>& work);
    [[nodiscard]] base::Result<void> startAnew();
    void runSlice();

    Database& m_db;
    Pace m_pace;
    QTimer m_timer;
    int m_pauses = 0;
    bool m_stopped = false;
    bool m_hasForm = false; // it was seen that the index is in the form that this program makes
    std::vector<std::unique_ptr<IndexPart>> m_parts;
};

} // namespace store
