// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/personpicker.h"

namespace requests {

PersonPicker::PersonPicker(FindPeople find, QWidget* parent)
    : NamePicker(
          tr("Name of a person"), tr("People who match"),
          [find = std::move(find)](const QString& words) {
              QList<Hit> hits;
              for (const domain::Person& person : find(words))
                  hits.append({person.id, person.name, person.title});
              return hits;
          },
          parent)
{
    setLabel(tr("Person"));
}

} // namespace requests
