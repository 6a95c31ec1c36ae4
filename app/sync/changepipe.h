// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/changebatch.h"

#include <QByteArrayView>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace appsync {

// Decodes an answer of the changes feed and reads its lines in a thread of the pool, while the thread that owns this
// writes what was read before. A short answer is read when it has ended, without another thread.
class ChangePipe final
{
    Q_DISABLE_COPY_MOVE(ChangePipe)

public:
    struct Ready
    {
        std::vector<store::ChangeBatch> batches; // in order
        bool over = false;                       // nothing more comes
        std::optional<base::Error> failed;       // after these batches; 'truncated' when the answer ended too early
    };

    // 'ready' is called, in any thread and not for long, when there is something to take that was not there before.
    // The pool outlives this.
    ChangePipe(QThreadPool& pool, std::function<void()> ready);
    ~ChangePipe();

    // Before the first bytes. Malformed for a coding that was not asked for.
    [[nodiscard]] base::Result<void> begin(QByteArrayView contentEncoding);
    // A long answer may come: the thread that reads it is there by then. Nothing when bytes came already.
    void prepare();
    void push(QByteArrayView bytes);
    void end(); // there are no more bytes

    // Another thread reads it now.
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] Ready take();
    // What was taken and is of no more use: its memory is.
    void giveBack(std::vector<store::ChangeBatch> batches);
    // More lies here than is good for the memory: take until it is false. waits: for something to take.
    [[nodiscard]] bool isFull() const;
    void wait();

private:
    struct Shared;
    static void work(const std::shared_ptr<Shared>& shared);

    QThreadPool& m_pool;
    std::shared_ptr<Shared> m_shared; // also of the work that is not over when this goes
};

} // namespace appsync
