// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QJsonObject>

namespace domain {

// What a person did, on its way to the server. A command changes exactly one entity, its target; what follows from it
// (a registration after an approval) is the server's business.
struct Command
{
    QString id;         // UUID made by the client: the server applies it once
    QString kind;       // "request.approve", see commandkinds.h
    QString target;     // id of the entity
    qint64 seenRev = 0; // revision of the target that the person saw; 0: none (the command creates it)
    QString after; // id of the command of the same device that changed the target just before, still unanswered then
    QDateTime at;  // when the person did it
    QString zone;  // IANA zone of the person then
    QJsonObject payload;
};

template <>
struct Declared<Command>
{
    static constexpr auto fields = std::tuple{
        Field{"id", &Command::id, Key},       Field{"kind", &Command::kind},       Field{"target", &Command::target},
        Field{"seen_rev", &Command::seenRev}, Field{"after", &Command::after},     Field{"at", &Command::at},
        Field{"zone", &Command::zone},        Field{"payload", &Command::payload},
    };
};

// One line of the changes feed.
struct Change
{
    QString kind;
    QString op; // put | delete
    QString id;
    qint64 rev = 0;
    QJsonObject data; // empty for delete
};

template <>
struct Declared<Change>
{
    static constexpr auto fields = std::tuple{
        Field{"kind", &Change::kind}, Field{"op", &Change::op},     Field{"id", &Change::id, Key},
        Field{"rev", &Change::rev},   Field{"data", &Change::data},
    };
};

// RFC 9457 problem details. 'code' is the last path segment of 'type'.
struct Problem
{
    QString type;
    QString title;
    int status = 0;
    QString detail;
    QString code;
};

template <>
struct Declared<Problem>
{
    static constexpr auto fields = std::tuple{
        Field{"type", &Problem::type},     Field{"title", &Problem::title}, Field{"status", &Problem::status},
        Field{"detail", &Problem::detail}, Field{"code", &Problem::code},
    };
};

// The server's answer to one command.
struct CommandResult
{
    QString id;
    QString status;        // applied | duplicate | conflict | rejected | retry
    qint64 rev = 0;        // of the target after the command
    QList<Change> changes; // the target as it stands on the server now, when the person may see it
    // Why not: one entry for conflict, rejected, retry. For applied: parts of it that were left out, most often none.
    QList<Problem> problems;
};

template <>
struct Declared<CommandResult>
{
    static constexpr auto fields = std::tuple{
        Field{"id", &CommandResult::id, Key},        Field{"status", &CommandResult::status},
        Field{"rev", &CommandResult::rev},           Field{"changes", &CommandResult::changes},
        Field{"problems", &CommandResult::problems},
    };
};

} // namespace domain
