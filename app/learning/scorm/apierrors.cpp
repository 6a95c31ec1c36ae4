// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/apierrors.h"

#include <QHash>

namespace scorm {

QString errorString2004(int code)
{
    static const QHash<int, QString> texts{
        {NoError, QStringLiteral("No Error")},
        {GeneralException, QStringLiteral("General Exception")},
        {InitializationFailure, QStringLiteral("General Initialization Failure")},
        {AlreadyInitialized, QStringLiteral("Already Initialized")},
        {ContentInstanceTerminated, QStringLiteral("Content Instance Terminated")},
        {TerminationFailure, QStringLiteral("General Termination Failure")},
        {TerminateBeforeInitialize, QStringLiteral("Termination Before Initialization")},
        {TerminateAfterTermination, QStringLiteral("Termination After Termination")},
        {GetBeforeInitialize, QStringLiteral("Retrieve Data Before Initialization")},
        {GetAfterTermination, QStringLiteral("Retrieve Data After Termination")},
        {SetBeforeInitialize, QStringLiteral("Store Data Before Initialization")},
        {SetAfterTermination, QStringLiteral("Store Data After Termination")},
        {CommitBeforeInitialize, QStringLiteral("Commit Before Initialization")},
        {CommitAfterTermination, QStringLiteral("Commit After Termination")},
        {ArgumentError, QStringLiteral("General Argument Error")},
        {GetFailure, QStringLiteral("General Get Failure")},
        {SetFailure, QStringLiteral("General Set Failure")},
        {CommitFailure, QStringLiteral("General Commit Failure")},
        {UndefinedElement, QStringLiteral("Undefined Data Model Element")},
        {UnimplementedElement, QStringLiteral("Unimplemented Data Model Element")},
        {NotInitializedValue, QStringLiteral("Data Model Element Value Not Initialized")},
        {ReadOnlyElement, QStringLiteral("Data Model Element Is Read Only")},
        {WriteOnlyElement, QStringLiteral("Data Model Element Is Write Only")},
        {TypeMismatch, QStringLiteral("Data Model Element Type Mismatch")},
        {OutOfRange, QStringLiteral("Data Model Element Value Out Of Range")},
        {DependencyMissing, QStringLiteral("Data Model Dependency Not Established")}};
    return texts.value(code);
}

QString errorString12(int code)
{
    static const QHash<int, QString> texts{{NoError12, QStringLiteral("No error")},
                                           {GeneralException12, QStringLiteral("General exception")},
                                           {InvalidArgument12, QStringLiteral("Invalid argument error")},
                                           {NoChildren12, QStringLiteral("Element cannot have children")},
                                           {NotAnArray12, QStringLiteral("Element not an array. Cannot have count")},
                                           {NotInitialized12, QStringLiteral("Not initialized")},
                                           {NotImplemented12, QStringLiteral("Not implemented error")},
                                           {Keyword12, QStringLiteral("Invalid set value, element is a keyword")},
                                           {ReadOnly12, QStringLiteral("Element is read only")},
                                           {WriteOnly12, QStringLiteral("Element is write only")},
                                           {IncorrectType12, QStringLiteral("Incorrect data type")}};
    return texts.value(code);
}

} // namespace scorm
