// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scorm {

// Error codes of the SCORM 2004 API (RTE 3.1.7, table of IEEE 1484.11.2).
enum ApiError : int {
    NoError = 0,
    GeneralException = 101,
    InitializationFailure = 102,
    AlreadyInitialized = 103,
    ContentInstanceTerminated = 104,
    TerminationFailure = 111,
    TerminateBeforeInitialize = 112,
    TerminateAfterTermination = 113,
    GetBeforeInitialize = 122,
    GetAfterTermination = 123,
    SetBeforeInitialize = 132,
    SetAfterTermination = 133,
    CommitBeforeInitialize = 142,
    CommitAfterTermination = 143,
    ArgumentError = 201,
    GetFailure = 301,
    SetFailure = 351,
    CommitFailure = 391,
    UndefinedElement = 401,
    UnimplementedElement = 402,
    NotInitializedValue = 403,
    ReadOnlyElement = 404,
    WriteOnlyElement = 405,
    TypeMismatch = 406,
    OutOfRange = 407,
    DependencyMissing = 408
};

// Error codes of the SCORM 1.2 API (RTE 1.2 section 3.2.3.1).
enum ApiError12 : int {
    NoError12 = 0,
    GeneralException12 = 101,
    InvalidArgument12 = 201,
    NoChildren12 = 202,
    NotAnArray12 = 203,
    NotInitialized12 = 301,
    NotImplemented12 = 401,
    Keyword12 = 402,
    ReadOnly12 = 403,
    WriteOnly12 = 404,
    IncorrectType12 = 405
};

// Text for GetErrorString; empty for codes that do not exist.
[[nodiscard]] QString errorString2004(int code);
[[nodiscard]] QString errorString12(int code);

// What a get or set came to.
struct Answer
{
    QString value; // of a get
    int error = NoError;
};

} // namespace scorm
