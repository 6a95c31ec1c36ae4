// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
QT_END_NAMESPACE

namespace models {
class Preferences;
}

namespace settings {

// Colours, size of text, motion, language.
class AppearanceSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearanceSection)

public:
    explicit AppearanceSection(models::Preferences& preferences, QWidget* parent = nullptr);

    // Tags (BCP 47) of the languages that the program speaks, besides English.
    void setLanguages(const QStringList& tags);
    void refresh() override;
    void focusFirst() override;

private:
    models::Preferences& m_preferences;
    QButtonGroup* m_scheme;
    QButtonGroup* m_text;
    QCheckBox* m_motion;
    QComboBox* m_language;
};

} // namespace settings
