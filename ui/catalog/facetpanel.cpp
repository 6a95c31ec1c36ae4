// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/facetpanel.h"

#include "ui/catalog/facetrow.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace catalog {

using namespace widgets;
using models::Words;

namespace {

constexpr int kShown = 6;
constexpr int kMost = 40;

QString asItIs(const QString& value)
{
    return value;
}

// Spellings of one value, see store::CourseFilter.
bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<FacetPanel::Group> FacetPanel::groups()
{
    using F = services::CatalogFilter;
    using C = services::Facets;
    return {
        {QStringLiteral("topic"), tr("Topic"), &F::topics, &C::topics, &asItIs},
        {QStringLiteral("level"), tr("Level"), &F::levels, &C::levels, &Words::level, &Words::levelRank},
        {QStringLiteral("duration"), tr("Length"), &F::durations, &C::durations, &Words::durationBand,
         &Words::durationRank},
        {QStringLiteral("language"), tr("Language"), &F::languages, &C::languages, &Words::language},
        {QStringLiteral("format"), tr("Kind"), &F::formats, &C::formats, &Words::format},
        {QStringLiteral("skill"), tr("Skill"), &F::skills, &C::skills, &asItIs},
        {QStringLiteral("provider"), tr("Provider"), &F::providers, &C::providers, &asItIs},
    };
}

FacetPanel::FacetPanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Filters"));
    m_column->setContentsMargins(0, 0, 0, grid(6));
    m_column->setSpacing(0);
    m_column->setAlignment(Qt::AlignTop);
}

void FacetPanel::setFacets(const services::Facets& facets, const services::CatalogFilter& filter)
{
    m_facets = facets;
    m_filter = filter;
    // Only what has the focus now: of what had it before one went elsewhere this panel knows, too.
    QString focused;
    if (const QWidget* focus = window()->focusWidget(); focus && isAncestorOf(focus))
        focused = focus->objectName();
    clearLayout(m_column);
    addOffline(facets.offlineReady);
    addSaved(facets.saved);
    for (const Group& group : groups())
        addGroup(group, facets);
    if (!focused.isEmpty()) {
        const QList<QWidget*> all = findChildren<QWidget*>(focused);
        if (!all.isEmpty())
            all.last()->setFocus(Qt::OtherFocusReason);
    }
}

void FacetPanel::addOffline(int count)
{
    auto* row = new FacetRow(tr("Works offline"), count);
    row->setObjectName(QStringLiteral("facet-offline"));
    row->setChecked(m_filter.offlineOnly);
    connect(row, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.offlineOnly = on;
        Q_EMIT filterChanged(m_filter);
    });
    m_column->addWidget(row);
}

void FacetPanel::addSaved(int count)
{
    if (count == 0 && !m_filter.savedOnly)
        return;
    auto* row = new FacetRow(tr("Saved for later"), count);
    row->setObjectName(QStringLiteral("facet-saved"));
    row->setChecked(m_filter.savedOnly);
    connect(row, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.savedOnly = on;
        Q_EMIT filterChanged(m_filter);
    });
    m_column->addWidget(row);
}

void FacetPanel::addGroup(const Group& group, const services::Facets& facets)
{
    QList<services::FacetValue> values = facets.*(group.values);
    const QStringList& chosen = m_filter.*(group.chosen);
    for (const QString& value : chosen) {
        const bool listed = std::ranges::any_of(values, [&](const auto& v) { return isSame(v.value, value); });
        if (!listed)
            values.prepend({value, 0});
    }
    if (group.rank)
        std::ranges::stable_sort(values, {}, [&](const auto& v) { return group.rank(v.value); });
    values.removeIf([](const services::FacetValue& v) { return v.value.isEmpty(); });
    if (values.isEmpty())
        return;
    auto* head = new TextLabel(group.title, Type::Small, Role::TextMuted);
    head->setType(Type::Small, Weight::Strong);
    m_column->addSpacing(grid(5));
    m_column->addWidget(head);
    m_column->addSpacing(grid(1));
    const bool whole = m_open.value(group.name);
    const int shown = qMin(int(values.size()), whole ? kMost : kShown);
    for (int i = 0; i < shown; ++i) {
        const services::FacetValue& value = values.at(i);
        auto* row = new FacetRow(group.words(value.value), value.count);
        row->setObjectName(QStringLiteral("facet-%1-%2").arg(group.name, value.value));
        row->setChecked(chosen.contains(value.value, Qt::CaseInsensitive));
        connect(row, &QCheckBox::toggled, this, [this, member = group.chosen, name = value.value](bool on) {
            QStringList& list = m_filter.*member;
            list.removeIf([&name](const QString& one) { return isSame(one, name); });
            if (on)
                list.append(name);
            Q_EMIT filterChanged(m_filter);
        });
        m_column->addWidget(row);
    }
    if (values.size() <= kShown)
        return;
    auto* more = new Button(whole ? tr("Fewer") : tr("%n more", nullptr, qMin(kMost, int(values.size())) - kShown),
                            Button::Kind::Quiet);
    more->setCompact(true);
    more->setAccessibleDescription(group.title);
    connect(more, &QPushButton::clicked, this, [this, name = group.name, whole] {
        m_open[name] = !whole;
        setFacets(services::Facets(m_facets), services::CatalogFilter(m_filter));
    });
    more->setAtLineStart(true);
    m_column->addWidget(more, 0, Qt::AlignLeading);
}

} // namespace catalog
