// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/domain/homecards.h"
#include "ui/models/pagedraft.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/page.h"

#include <QUrl>

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace services {
class CommunityService;
}
namespace widgets {
class Button;
class DateField;
class FormField;
class TextArea;
class TextLabel;
} // namespace widgets

namespace community {

// An event of a community: planned, or changed. Times are those of this machine's zone, which goes with it. What is
// typed is kept on this machine while one types.
class EventForm final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventForm)

public:
    explicit EventForm(services::CommunityService& communities, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    void focusFirst() override;

private:
    void buildFields(QVBoxLayout* column);
    void listen();
    void leave(); // to the events of the community
    void save();
    [[nodiscard]] QJsonObject asItIs() const;  // the event, or what a new one begins with
    [[nodiscard]] domain::Event begun() const; // as it was when what is in the form was typed
    void clearErrors();
    [[nodiscard]] QDateTime start() const; // UTC; invalid when what was typed is none
    [[nodiscard]] bool isAhead() const;
    void refused(const QString& commandId, const base::Error& error);

    services::CommunityService& m_communities;
    QString m_community;
    std::optional<domain::Event> m_event; // the one that is changed
    QUrl m_where;
    QString m_sent;            // the last command; empty: what is there was not sent
    bool m_comingBack = false; // with what was refused
    widgets::TextLabel* m_problem;
    widgets::TextLabel* m_title;
    QLineEdit* m_name;
    widgets::FormField* m_nameField;
    widgets::DateField* m_start;
    widgets::FormField* m_startField;
    QSpinBox* m_minutes;
    QLineEdit* m_location;
    QLineEdit* m_url;
    widgets::FormField* m_urlField;
    widgets::TextArea* m_description;
    widgets::TextLabel* m_coming; // that whoever plans it counts as coming
    widgets::Button* m_save;
    widgets::FormFields m_fields; // by the names that a command has
    models::PageDraft m_draft;
};

} // namespace community
