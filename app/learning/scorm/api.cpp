// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/api.h"

namespace scorm {

namespace {

const QString kFalse = QStringLiteral("false");

} // namespace

QString Api::call(const QString& function, const QStringList& arguments, DataModel* model)
{
    const QString name = function.startsWith(QLatin1String("LMS")) ? function.mid(3) : function;
    const QString first = arguments.value(0);
    if (name == QLatin1String("Initialize"))
        return initialize(first, model);
    if (name == QLatin1String("Terminate") || name == QLatin1String("Finish"))
        return close(first);
    if (name == QLatin1String("Commit"))
        return commit(first);
    if (name == QLatin1String("GetValue"))
        return get(first, model);
    if (name == QLatin1String("SetValue"))
        return set(first, arguments.value(1), model);
    if (name == QLatin1String("GetLastError"))
        return QString::number(m_error);
    if (name == QLatin1String("GetErrorString"))
        return errorString(first);
    if (name == QLatin1String("GetDiagnostic"))
        return errorString(first.isEmpty() ? QString::number(m_error) : first);
    return {};
}

QString Api::finish(int error, const QString& good)
{
    m_error = error;
    return error == NoError ? good : kFalse;
}

int Api::wrongState(int before, int after) const
{
    if (m_state == State::Running)
        return NoError;
    if (m_is12)
        return NotInitialized12;
    return m_state == State::NotInitialized ? before : after;
}

QString Api::initialize(const QString& argument, const DataModel* model)
{
    if (m_state == State::Terminated)
        return finish(code(ContentInstanceTerminated, GeneralException12));
    if (m_state == State::Running)
        return finish(code(AlreadyInitialized, GeneralException12));
    if (!argument.isEmpty())
        return finish(code(ArgumentError, InvalidArgument12));
    if (!model)
        return finish(code(InitializationFailure, GeneralException12));
    m_state = State::Running;
    return finish(NoError);
}

QString Api::close(const QString& argument)
{
    const int wrong = wrongState(TerminateBeforeInitialize, TerminateAfterTermination);
    if (wrong != NoError)
        return finish(wrong);
    if (!argument.isEmpty())
        return finish(code(ArgumentError, InvalidArgument12));
    m_state = State::Terminated;
    return finish(NoError);
}

QString Api::commit(const QString& argument)
{
    const int wrong = wrongState(CommitBeforeInitialize, CommitAfterTermination);
    if (wrong != NoError)
        return finish(wrong);
    return finish(argument.isEmpty() ? NoError : code(ArgumentError, InvalidArgument12));
}

QString Api::get(const QString& element, const DataModel* model)
{
    const int wrong = wrongState(GetBeforeInitialize, GetAfterTermination);
    const Answer answer = wrong != NoError ? Answer{{}, wrong} : model->get(element);
    m_error = answer.error;
    return answer.error == NoError ? answer.value : QString();
}

QString Api::set(const QString& element, const QString& value, DataModel* model)
{
    const int wrong = wrongState(SetBeforeInitialize, SetAfterTermination);
    return finish(wrong != NoError ? wrong : model->set(element, value));
}

QString Api::errorString(const QString& text) const
{
    bool right = false;
    const int number = text.toInt(&right);
    if (!right)
        return {};
    return m_is12 ? errorString12(number) : errorString2004(number);
}

QJsonObject Api::save() const
{
    return {{QStringLiteral("state"), int(m_state)}, {QStringLiteral("error"), m_error}};
}

void Api::load(const QJsonObject& saved)
{
    m_state = State(qBound(0, saved.value(QStringLiteral("state")).toInt(), int(State::Terminated)));
    m_error = saved.value(QStringLiteral("error")).toInt();
}

} // namespace scorm
