// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/voiceservice.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class FormField;
class NamePicker;
class StarRating;
class TextArea;
} // namespace widgets

namespace course {

// Saving a course for later, commending it to a colleague, rating it; what others have written about it. All of it
// works offline.
class VoicesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VoicesPanel)

public:
    VoicesPanel(services::VoiceService& voices, const QString& courseId, const QString& courseTitle,
                QWidget* parent = nullptr);

    [[nodiscard]] const QString& courseId() const { return m_courseId; }
    void refresh();   // what was said; a form that is open stays
    bool closeForm(); // gives the focus back to the button that opened it; false when there was none

Q_SIGNALS:
    void say(const QString& text);

private:
    enum class Form { None, Recommend, Rate };

    void addActions(const services::CourseVoices& said);
    void addReviews(const services::CourseVoices& said);
    void openForm(Form form);
    void focusSoon(const QString& name); // once it is there
    void addRecommendForm();
    void addRateForm();
    void addCancel(QLayout& line); // closes the form
    void sendRecommendation();
    void sendRating();

    services::VoiceService& m_voices;
    const QString m_courseId;
    const QString m_courseTitle;
    Form m_form = Form::None;
    QString m_wanted;       // object name of what gets the focus next; empty: it stays
    QVBoxLayout* m_actions; // buttons, made anew
    QVBoxLayout* m_writing; // the form that one of them opens
    QVBoxLayout* m_said;    // reviews, made anew
    widgets::NamePicker* m_to = nullptr;
    widgets::TextArea* m_text = nullptr;
    widgets::StarRating* m_stars = nullptr;
    widgets::FormField* m_required = nullptr; // what the form cannot be sent without
};

} // namespace course
