// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <vector>

namespace cli {

class Context;

// One way in which a command may be given. All of them are declared in forms.cpp: --help, what is checked before a
// command begins and what is said about it come from there.
struct Form
{
    struct Option
    {
        const char* name;
        bool needed = false; // with something in it
    };
    const char* section;
    const char* command;
    const char* part;    // the first word, as 'export' of 'outbox export FILE'; empty: none
    const char* operand; // "ID", "FILE": exactly one word; "WORDS": one or more; empty: none
    std::vector<Option> options;
    const char* meaning;
    void (*run)(Context&);
};

// The form that was meant. Fails, with what is wrong, for an unknown command, words or options that do not belong to
// it, and for what is missing.
[[nodiscard]] Checked<const Form*> formOf(const Arguments& arguments);

// "Usage: …", a line for each form of the command; empty for one that does not exist.
[[nodiscard]] QString usageText(const QString& command);

// The text of --help, for one command or, without its name, for all; empty for a command that does not exist.
[[nodiscard]] QString helpText(const QString& command = {});

} // namespace cli
