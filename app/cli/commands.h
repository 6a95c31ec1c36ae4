// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

class Context;

// Each begins one command and ends it with Context::exit, at once or later. Words and options are those of its form
// (forms.h).
void login(Context& context);
void logout(Context& context);
void status(Context& context);
void syncNow(Context& context);
void outbox(Context& context);

void courses(Context& context);
void search(Context& context);
void course(Context& context);
void pathways(Context& context);
void registerFor(Context& context);
void withdraw(Context& context);
void download(Context& context);
void downloads(Context& context);
void attempts(Context& context);
void exportData(Context& context);
void calendarDates(Context& context);

void request(Context& context);
void requests(Context& context);
void approve(Context& context);
void decline(Context& context);
void askBack(Context& context);

// Runs the named command; says what is wrong when there is none, or when it was given in another way.
void run(Context& context);

} // namespace cli
