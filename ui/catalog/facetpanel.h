// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/catalogservice.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace catalog {

// The filters with their counts. A press sets the filter; the counts are those of what the rest of the filter leaves.
class FacetPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetPanel)

public:
    explicit FacetPanel(QWidget* parent = nullptr);

    void setFacets(const services::Facets& facets, const services::CatalogFilter& filter);

Q_SIGNALS:
    void filterChanged(const services::CatalogFilter& filter);

private:
    struct Group
    {
        QString name;
        QString title;
        QStringList services::CatalogFilter::*chosen;
        QList<services::FacetValue> services::Facets::*values;
        QString (*words)(const QString&);
        int (*rank)(const QString&) = nullptr; // of values that have an order of their own
    };

    [[nodiscard]] static QList<Group> groups();
    void addGroup(const Group& group, const services::Facets& facets);
    void addOffline(int count);
    void addSaved(int count);

    QVBoxLayout* m_column;
    services::CatalogFilter m_filter;
    services::Facets m_facets;
    QHash<QString, bool> m_open; // groups shown whole
};

} // namespace catalog
