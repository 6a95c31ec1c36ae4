// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/skillpicker.h"

namespace uimentoring {

namespace {

std::function<QList<widgets::NamesPicker::Hit>(const QString&)> hitsOf(const SkillPicker::Find& find)
{
    return [find](const QString& words) {
        QList<widgets::NamesPicker::Hit> hits;
        for (const domain::Skill& skill : find(words))
            hits.append({skill.id, skill.name});
        return hits;
    };
}

} // namespace

SkillPicker::SkillPicker(const Find& find, const Find& near, Name name, QWidget* parent)
    : NamesPicker(tr("Add a skill"), tr("Skills that match"), QStringLiteral("skill-picker"),
                  {hitsOf(find), std::move(name), {}, hitsOf(near)}, parent)
{
}

} // namespace uimentoring
