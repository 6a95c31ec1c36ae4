// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/widgets/namepicker.h"

namespace requests {

// A field that finds a person while one types.
class PersonPicker final : public widgets::NamePicker
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonPicker)

public:
    using FindPeople = std::function<QList<domain::Person>(const QString& words)>;

    explicit PersonPicker(FindPeople find, QWidget* parent = nullptr);
    [[nodiscard]] QString personId() const { return chosenId(); }
    [[nodiscard]] QString personName() const { return chosenName(); }
};

} // namespace requests
