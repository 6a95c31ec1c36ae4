// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/talk.h"
#include "server/data/transaction.h"

namespace commands {

// An accepted answer is a deed of who wrote it: one for each question, none for an answer of one's own or one that
// nobody reads any more. Brings the thread's deed to that, with badges and standing; whether something changed. An
// answer that was accepted before keeps its date, another one has 'acceptedAt'; where nobody knows when it was
// accepted (an import), it is when the answer was heard. It is dated where its writer is.
[[nodiscard]] base::Result<bool> followAcceptedAnswer(data::Transaction& transaction, const domain::Thread& thread,
                                                      const QDateTime& acceptedAt = {});

// The threads whose deed is not what they say, also those that are not there any more but have one.
[[nodiscard]] base::Result<QStringList> threadsWithAnswersAmiss(data::Reader& reader);
// The same for one of these.
[[nodiscard]] base::Result<void> putAnswerRight(data::Transaction& transaction, const QString& threadId);

} // namespace commands
