// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "ui/models/preferences.h"
#include "ui/models/words.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/openlist.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace settings {

AppearanceSection::AppearanceSection(models::Preferences& preferences, QWidget* parent)
    : Section(tr("Appearance"), parent), m_preferences(preferences)
{
    m_scheme = addChoices(tr("Colours"), QStringLiteral("scheme"),
                          {{QStringLiteral("system"), tr("As the system")},
                           {QStringLiteral("light"), tr("Light")},
                           {QStringLiteral("dark"), tr("Dark")},
                           {QStringLiteral("high-contrast"), tr("High contrast")}});
    QList<Choice> sizes;
    for (const int percent : {100, 125, 150, 175, 200})
        sizes.append({QString::number(percent), tr("%1 %").arg(QLocale().toString(percent))});
    m_text = addChoices(tr("Size of text"), QStringLiteral("text"), sizes);
    m_motion = new widgets::CheckBox(tr("Less motion"));
    m_motion->setObjectName(QStringLiteral("motion"));
    body()->addWidget(m_motion);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    widgets::openBeforeChoosing(m_language);
    body()->addWidget(new widgets::FormField(tr("Language"), m_language, widgets::FormField::Need::Required));

    connect(m_scheme, &QButtonGroup::buttonClicked, this, [this] { m_preferences.setScheme(chosen(m_scheme)); });
    connect(m_text, &QButtonGroup::buttonClicked, this,
            [this] { m_preferences.setTextPercent(chosen(m_text).toInt()); });
    connect(m_motion, &QCheckBox::clicked, this, [this](bool less) { m_preferences.setReducedMotion(less); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(&m_preferences, &models::Preferences::appearanceChanged, this, &Section::refreshWanted);
    setLanguages({});
}

void AppearanceSection::setLanguages(const QStringList& tags)
{
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const QString& tag : tags) {
        if (QLocale(tag).language() != QLocale::English)
            m_language->addItem(models::Words::language(tag), tag);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.language())));
}

void AppearanceSection::refresh()
{
    choose(m_scheme, m_preferences.scheme());
    const int step = qRound(m_preferences.textPercent() / 25.0) * 25;
    choose(m_text, QString::number(step));
    m_motion->setChecked(m_preferences.reducedMotion());
}

void AppearanceSection::focusFirst()
{
    if (QAbstractButton* button = m_scheme->checkedButton())
        button->setFocus();
}

} // namespace settings
