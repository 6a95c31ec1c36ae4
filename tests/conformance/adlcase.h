// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace conformance {

// One of ADL's LMS test cases in the JSON of ../shared/data/scorm/adl-2004-4e-lms (its README says what the members
// mean).
struct AdlUiCheck
{
    QString check; // continue.enabled, toc.visible …
    QString item;  // title
    bool expected = false;
};

struct AdlCommand
{
    QString call; // Initialize, GetValue, SetValue, compareObjIds …
    QString element;
    QString value;
    std::optional<QString> expected; // of the return value; nothing: not looked at
    QString error;                   // empty: not looked at
    QStringList objectives;          // of compareObjIds
};

struct AdlVisit
{
    QString name;
    QString activity;
    QString package;
    QVector<AdlUiCheck> ui;
    QVector<AdlCommand> commands;
    QStringList then;
};

struct AdlCase
{
    QString id;
    QString start;
    QVector<AdlVisit> visits;
};

[[nodiscard]] std::optional<AdlCase> readAdlCase(const QString& path);

} // namespace conformance
