// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/factspanel.h"

#include "app/base/listed.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

namespace course {

using namespace widgets;
using models::Words;

FactsPanel::FactsPanel(const domain::Course& course, const std::optional<domain::Enrollment>& enrollment,
                       QWidget* parent)
    : QWidget(parent), m_table(new QGridLayout(this))
{
    setAccessibleName(tr("Facts"));
    m_table->setContentsMargins(grid(5), grid(4), grid(5), grid(4));
    m_table->setHorizontalSpacing(grid(4));
    m_table->setVerticalSpacing(grid(2));
    m_table->setColumnStretch(1, 1);
    if (enrollment && enrollment->state != QLatin1StringView("withdrawn"))
        addEnrollment(*enrollment);
    addRating(course);
    addCourse(course);
}

void FactsPanel::add(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    const int row = m_table->rowCount();
    auto* head = new TextLabel(name, Type::Small, Role::TextMuted);
    // On the line of the value, whose letters are larger.
    head->setContentsMargins(0, scaled(2), 0, 0);
    m_table->addWidget(head, row, 0, Qt::AlignTop);
    m_table->addWidget(new TextLabel(value), row, 1);
}

void FactsPanel::addEnrollment(const domain::Enrollment& enrollment)
{
    const auto date = [](const QDateTime& at) {
        return at.isValid() ? models::dayWords(at.toLocalTime().date()) : QString();
    };
    if (enrollment.state == QLatin1StringView("completed"))
        add(tr("Completed"), date(enrollment.completedAt));
    else
        add(tr("Due"), date(enrollment.dueAt));
    add(tr("Certificate until"), date(enrollment.expiresAt));
    add(tr("Registered"), date(enrollment.registeredAt));
}

void FactsPanel::addRating(const domain::Course& course)
{
    if (!course.ratingAverage || course.ratingCount == 0)
        return;
    const QString stars = QLocale().toString(*course.ratingAverage, 'f', 1);
    add(tr("Rating"), tr("%1 of 5 (%n vote(s))", nullptr, course.ratingCount).arg(stars));
}

void FactsPanel::addCourse(const domain::Course& course)
{
    if (course.durationMinutes && *course.durationMinutes > 0)
        add(tr("Effort"), Words::duration(*course.durationMinutes));
    add(tr("Level"), Words::level(course.level));
    add(tr("Language"), course.language.isEmpty() ? QString() : Words::language(course.language));
    add(tr("Kind"), Words::format(course.format));
    add(tr("Provider"), course.provider);
    if (course.cost && *course.cost > 0)
        add(tr("Cost"), models::moneyWords(course.cost, course.currency));
    if (course.offlineReady)
        add(tr("Offline"), course.packageBytes ? tr("Yes, %1").arg(Words::bytes(*course.packageBytes)) : tr("Yes"));
    add(tr("Licence"), course.licence);
    add(tr("Tags"), base::listed(course.tags.mid(0, 8)));
    if (course.updatedAt.isValid())
        add(tr("Updated"), models::dayWords(course.updatedAt.toLocalTime().date()));
}

void FactsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), Role::Surface, Role::Hairline, tokens::kRadiusLarge);
}

} // namespace course
