// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/datamodel.h"

namespace scorm {

// SCORM 1.2 RTE section 3.4, the optional elements too. Texts may be longer than the 255 and 4096 characters that an
// LMS must take at least.
class DataModel12 final : public DataModel
{
public:
    using DataModel::DataModel;

    [[nodiscard]] Answer get(const QString& element) const override;
    int set(const QString& element, const QString& value) override;

private:
    [[nodiscard]] Answer getKeyword(const ElementName& name, const QString& element) const;
};

} // namespace scorm
