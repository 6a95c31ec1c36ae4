// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/skillpicker.h"

namespace uimentoring {

SkillPicker::SkillPicker(const Find& find, Name name, QWidget* parent)
    : NamesPicker(tr("Add a skill"), tr("Skills that match"), QStringLiteral("skill-picker"),
                  {[find](const QString& words) {
                       QList<Hit> hits;
                       for (const domain::Skill& skill : find(words))
                           hits.append({skill.id, skill.name});
                       return hits;
                   },
                   std::move(name)},
                  parent)
{
}

} // namespace uimentoring
