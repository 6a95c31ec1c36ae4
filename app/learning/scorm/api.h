// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/datamodel.h"

#include <QJsonObject>
#include <QStringList>

namespace scorm {

// The API instance that one launched content sees: its state and the last error (SCORM 2004 RTE 3.1, SCORM 1.2
// RTE 3.2). Functions are told apart without their LMS prefix, Finish being Terminate; the errors are those of the
// edition.
class Api final
{
public:
    enum class State { NotInitialized, Running, Terminated };

    explicit Api(bool is12) : m_is12(is12) {}

    // `model` null: no content is running, every call fails as before Initialize. An argument that is left out counts
    // as "".
    QString call(const QString& function, const QStringList& arguments, DataModel* model);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int lastError() const { return m_error; }
    void terminate() { m_state = State::Terminated; }

    [[nodiscard]] QJsonObject save() const;
    void load(const QJsonObject& saved);

private:
    [[nodiscard]] int code(int error2004, int error12) const { return m_is12 ? error12 : error2004; }
    QString finish(int error, const QString& good = QStringLiteral("true"));
    QString initialize(const QString& argument, const DataModel* model);
    QString close(const QString& argument);
    QString commit(const QString& argument);
    QString get(const QString& element, const DataModel* model);
    QString set(const QString& element, const QString& value, DataModel* model);
    [[nodiscard]] QString errorString(const QString& code) const;
    // The error of a call in the wrong state, 0 when it is the right one.
    [[nodiscard]] int wrongState(int before, int after) const;

    bool m_is12;
    State m_state = State::NotInitialized;
    int m_error = NoError;
};

} // namespace scorm
