// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mails from anybody, as the mailbox of answers has them. GMime is the library as it is packaged.
#include "server/mail/calendarmail.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray mail(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto found = mail::calendarMailFrom(mail);
    if (found && found->from.isEmpty())
        std::abort();
    // Nobody is believed more with a verifier than without.
    if (mail::calendarMailFrom(mail, QStringLiteral("mx.example.org")) && !found)
        std::abort();
    return 0;
}
