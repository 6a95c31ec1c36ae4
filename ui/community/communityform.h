// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/community.h"
#include "ui/models/pagedraft.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace services {
class CommunityService;
}
namespace widgets {
class Button;
class FormField;
class TextArea;
class TextLabel;
} // namespace widgets

namespace community {

// A new community, or what an existing one says of itself.
class CommunityForm final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommunityForm)

public:
    explicit CommunityForm(services::CommunityService& communities, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    void focusFirst() override;

private:
    void save();
    void keepFields();
    [[nodiscard]] domain::Community begun() const;
    [[nodiscard]] bool isTaken(const QString& name) const;

    services::CommunityService& m_communities;
    QString m_id;
    domain::Community m_seen; // as it was when the form was opened
    widgets::TextLabel* m_title;
    QLineEdit* m_name;
    widgets::FormField* m_nameField;
    widgets::TextArea* m_purpose;
    widgets::TextArea* m_goals;
    widgets::TextArea* m_resources;
    widgets::FormField* m_resourcesField;
    QLineEdit* m_tags;
    QCheckBox* m_open;
    widgets::Button* m_save;
    widgets::FormFields m_fields;
    models::PageDraft m_draft;
};

} // namespace community
