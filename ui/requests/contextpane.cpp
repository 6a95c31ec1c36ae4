// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/contextpane.h"

#include "ui/models/requestwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace requests {

using widgets::grid;
using widgets::ListRow;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;
using widgets::Weight;

namespace {

QString progressLine(const domain::Enrollment& enrollment, const QDateTime& now)
{
    if (enrollment.state == QLatin1StringView("completed"))
        return enrollment.completedAt.isValid()
                   ? ContextPane::tr("Completed %1").arg(models::agoWords(enrollment.completedAt, now))
                   : ContextPane::tr("Completed");
    if (enrollment.state == QLatin1StringView("withdrawn"))
        return ContextPane::tr("Withdrawn");
    if (enrollment.dueAt.isValid())
        return models::dueWords(enrollment.dueAt, now);
    return enrollment.state == QLatin1StringView("active") ? ContextPane::tr("In progress")
                                                           : ContextPane::tr("Registered");
}

} // namespace

ContextPane::ContextPane(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(2));
    setAccessibleName(tr("What helps to decide"));
}

void ContextPane::setContext(const services::RequestContext& context, const services::RequestItem& item,
                             const QDateTime& now)
{
    widgets::clearLayout(m_column);
    addPerson(context.person);
    addBudget(context, item.request);
    addProgress(context, now);
    addSimilar(context, item.request.deskId, now);
}

void ContextPane::addHeading(const QString& text)
{
    m_column->addSpacing(grid(3));
    auto* heading = new TextLabel(text, Type::Small, Role::TextMuted);
    heading->setType(Type::Small, Weight::Strong);
    m_column->addWidget(heading);
}

void ContextPane::addPerson(const domain::Person& person)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(3));
    row->addWidget(new widgets::Avatar(person.name, 44), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new TextLabel(person.name, Type::Lead);
    name->setType(Type::Lead, Weight::Strong);
    name->setLines(TextLabel::Lines::One);
    words->addWidget(name);
    for (const QString& line : {person.title, person.department}) {
        if (!line.isEmpty()) {
            auto* label = new TextLabel(line, Type::Small, Role::TextMuted);
            label->setLines(TextLabel::Lines::One);
            words->addWidget(label);
        }
    }
    row->addLayout(words, 1);
    m_column->addLayout(row);
}

void ContextPane::addProgress(const services::RequestContext& context, const QDateTime& now)
{
    addHeading(tr("Courses of this person"));
    if (context.enrollments.isEmpty()) {
        m_column->addWidget(new TextLabel(tr("No courses yet."), Type::Body, Role::TextMuted));
        return;
    }
    for (qsizetype i = 0; i < context.enrollments.size(); ++i) {
        const domain::Enrollment& enrollment = context.enrollments.at(i);
        auto* row = new ListRow(context.enrollmentTitles.value(i), progressLine(enrollment, now));
        row->setRing(enrollment.state == QLatin1StringView("completed") ? 100 : enrollment.progress);
        connect(row, &QPushButton::clicked, this, [this, id = enrollment.courseId] { Q_EMIT openCourse(id); });
        m_column->addWidget(row);
    }
}

void ContextPane::addBudget(const services::RequestContext& context, const domain::CourseRequest& request)
{
    addHeading(tr("Cost"));
    const QString spent = models::moneyWords(context.approvedCostThisYear, context.currency);
    m_column->addWidget(new TextLabel(tr("%1 approved for the team this year").arg(spent)));
    if (!request.cost) {
        m_column->addWidget(new TextLabel(tr("This request names no cost."), Type::Small, Role::TextMuted));
        return;
    }
    const bool sameCurrency = request.currency.isEmpty() || request.currency == context.currency;
    if (sameCurrency) {
        const QString after = models::moneyWords(context.approvedCostThisYear + *request.cost, context.currency);
        m_column->addWidget(new TextLabel(tr("%1 with this request").arg(after), Type::Small, Role::TextMuted));
    }
    if (context.costLimit > 0 && *request.cost > context.costLimit && sameCurrency) {
        const QString limit = models::moneyWords(context.costLimit, context.currency);
        m_column->addWidget(new TextLabel(tr("Above %1, learning and development decides too.").arg(limit), Type::Small,
                                          Role::Warning));
    }
}

void ContextPane::addSimilar(const services::RequestContext& context, const QString& me, const QDateTime& now)
{
    if (context.similar.isEmpty())
        return;
    addHeading(tr("Similar requests"));
    for (const services::RequestItem& item : context.similar) {
        auto* row =
            new ListRow(item.request.title, models::inLine({item.personName, models::whereWords(item, me, now)}));
        row->setAvatar(item.personName);
        connect(row, &QPushButton::clicked, this, [this, id = item.request.id] { Q_EMIT openRequest(id); });
        m_column->addWidget(row);
    }
}

} // namespace requests
