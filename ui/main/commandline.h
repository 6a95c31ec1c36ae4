// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace uimain {

// Reads what a program with windows was called with, without a display too: help and version answer before there is a
// window system. Ends the program for them, and with status 2 for what it does not understand.
void readCommandLine(QCommandLineParser& parser, int argc, char** argv);

} // namespace uimain
