// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/skill.h"
#include "ui/widgets/namespicker.h"

namespace uimentoring {

// Several skills of the catalogue.
class SkillPicker final : public widgets::NamesPicker
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SkillPicker)

public:
    using Find = std::function<QList<domain::Skill>(const QString& words)>;
    using Name = std::function<QString(const QString& id)>;

    // 'near': skills whose names are like what nothing matches.
    SkillPicker(const Find& find, const Find& near, Name name, QWidget* parent = nullptr);
    void setSkills(const QStringList& ids) { setChosen(ids); }
    [[nodiscard]] QStringList skills() const { return chosen(); }
};

} // namespace uimentoring
