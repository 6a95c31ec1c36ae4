// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/changebatch.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace store {

// Reads the change lines of the server (NDJSON) as they come, split anywhere. Needs no store, so that it may work in
// another thread than the one that writes; one thread at a time.
class ChangeReader final
{
    Q_DISABLE_COPY_MOVE(ChangeReader)

public:
    enum class Cut {
        Pages,  // a batch is a page
        Blocks, // a batch is some of a page, so that long ones need not be kept whole
    };

    explicit ChangeReader(Cut cut);
    ~ChangeReader();

    void append(QByteArrayView bytes);
    // The next batch that is whole; absent: more bytes are needed. Malformed with the number of the line (of the
    // answer) when its line is none, or does not fit its kind; nothing can be read after that.
    [[nodiscard]] base::Result<std::optional<ChangeBatch>> next();
    // A batch that was written: its memory is used again.
    void reuse(ChangeBatch&& batch);
    // The answer is over: a last line need not end in a line break. What next() still gives are its last ones.
    void finish();
    // Nothing is left of a line or a page that has not ended.
    [[nodiscard]] bool isEmpty() const;
    // For the next answer.
    void restart();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace store
