// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace services {
class ProfileService;
}
namespace widgets {
class EmptyState;
class SearchField;
class TextLabel;
} // namespace widgets

namespace profile {

class PeopleDelegate;
class PeopleModel;

// Colleagues by name, title, department or skill, found while typing (P4).
class PeopleView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleView)

public:
    explicit PeopleView(services::ProfileService& profiles, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void search();
    void openCurrent();

    services::ProfileService& m_profiles;
    PeopleModel* m_model;
    PeopleDelegate* m_delegate;
    widgets::SearchField* m_field;
    QListView* m_list;
    widgets::TextLabel* m_count;
    widgets::EmptyState* m_empty;
};

} // namespace profile
