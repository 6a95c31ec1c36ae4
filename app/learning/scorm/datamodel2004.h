// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/datamodel.h"
#include "app/learning/scorm/manifest.h"

#include <functional>

namespace scorm {

struct ElementRule;

// cmi.completion_status or cmi.success_status as it counts (RTE tables 4.2.4.1a and 4.2.22.1a): a threshold that is
// there decides, whatever the content has set.
[[nodiscard]] QString effectiveStatus(const ValueStore& values, const QString& element);

// SCORM 2004 RTE chapter 4 and SN section 5.6 (adl.nav). Stores of adl.data belong to the course or the learner, not to
// the content, so they live outside.
class DataModel2004 final : public DataModel
{
public:
    // "true", "false" or "unknown" for adl.nav.request_valid; kind is continue, previous, choice or jump.
    using RequestValid = std::function<QString(const QString& kind, const QString& target)>;

    DataModel2004(ValueStore values, QVector<DataMap> maps, QMap<QString, QString>& stores, RequestValid requestValid);

    [[nodiscard]] Answer get(const QString& element) const override;
    int set(const QString& element, const QString& value) override;

private:
    [[nodiscard]] Answer getKeyword(const ElementName& name, const QString& element) const;
    [[nodiscard]] Answer getStore(const ElementName& name) const;
    [[nodiscard]] Answer getRequestValid(const QString& element) const;
    [[nodiscard]] int countOf(const QString& collection) const;
    [[nodiscard]] int checkIndices(const ElementName& name) const;
    [[nodiscard]] int checkDependencies(const ElementName& name, const QString& element) const;
    [[nodiscard]] int checkType(const ElementRule& rule, const ElementName& name, const QString& element,
                                const QString& value) const;
    [[nodiscard]] int checkUnique(const ElementName& name, const QString& element, const QString& value) const;
    int setStore(const ElementName& name, const QString& value);

    QVector<DataMap> m_maps;
    QMap<QString, QString>& m_stores;
    RequestValid m_requestValid;
};

} // namespace scorm
