// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/context.h"
#include "app/cli/forms.h"

namespace cli {

void run(Context& context)
{
    const auto form = formOf(context.arguments());
    if (!form)
        return context.usage(form.error().sentence);
    (*form)->run(context);
}

} // namespace cli
