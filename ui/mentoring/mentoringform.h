// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringservice.h"
#include "ui/models/pagedraft.h"
#include "ui/widgets/formfields.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class FormField;
class NamesPicker;
class TextArea;
class TextLabel;
} // namespace widgets

namespace uimentoring {

class SkillPicker;
class WeekHours;

// What somebody offers as a mentor, or wishes of one: the members that a command is given. What is typed is kept until
// it is sent or cancelled.
class MentoringForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentoringForm)

public:
    enum class Kind { Offer, Wish };

    MentoringForm(Kind kind, services::MentoringService& service, const QString& zone, QWidget* parent = nullptr);
    void setOffer(const domain::MentorOffer& offer);
    void suggestOffer(const domain::MentorOffer& offer); // to who has made none yet
    void setWish(const domain::MentorWish& wish);
    void suggestWish(const domain::MentorWish& wish); // likewise

protected:
    void hideEvent(QHideEvent* event) override;

Q_SIGNALS:
    void done(const QJsonObject& fields); // what was changed, and what stood there
    void cancelled();

private:
    void addField(const QString& label, QWidget* editor, bool needed, const QString& hint = {});
    void addButtons();
    void keepFields();
    void setTimes(const QList<domain::WeekSlot>& times, const QString& zone);
    void sayWhence(bool suggested);
    void finish();
    void takeUpDraft();
    [[nodiscard]] QJsonObject changes(const QJsonObject& fields) const;
    [[nodiscard]] QString notASkill(const QString& typed) const;

    services::MentoringService& m_service;
    Kind m_kind;
    QString m_zone;
    QVBoxLayout* m_column;
    SkillPicker* m_skills;
    widgets::TextArea* m_words;
    widgets::NamesPicker* m_languages;
    WeekHours* m_hours;
    QSpinBox* m_capacity = nullptr;
    QComboBox* m_department = nullptr;
    widgets::FormField* m_skillsField = nullptr;
    widgets::FormField* m_languagesField = nullptr;
    widgets::FormField* m_hoursField = nullptr;
    widgets::TextLabel* m_fromProfile = nullptr;
    QJsonObject m_seen;       // what is theirs, as it was when the form was opened
    bool m_suggested = false; // what stands there is not yet theirs
    widgets::FormFields m_fields;
    models::PageDraft m_draft;
};

} // namespace uimentoring
