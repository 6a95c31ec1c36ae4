// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/apierrors.h"
#include "app/learning/scorm/valuestore.h"

namespace scorm {

// The run-time data of one content object in one attempt, seen through GetValue and SetValue of its edition.
class DataModel
{
public:
    DataModel() = default;
    explicit DataModel(ValueStore values) : m_values(std::move(values)) {}
    Q_DISABLE_COPY_MOVE(DataModel)
    virtual ~DataModel() = default;

    [[nodiscard]] virtual Answer get(const QString& element) const = 0;
    // Returns the error code.
    virtual int set(const QString& element, const QString& value) = 0;

    [[nodiscard]] ValueStore& values() { return m_values; }
    [[nodiscard]] const ValueStore& values() const { return m_values; }

protected:
    ValueStore m_values;
};

} // namespace scorm
