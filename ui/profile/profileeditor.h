// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profilecard.h"

#include <QJsonObject>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace models {
class FormDraft;
}
namespace services {
class TextDrafts;
}
namespace widgets {
class Avatar;
class FormField;
class NamesPicker;
class TextArea;
class TextLabel;
} // namespace widgets

namespace profile {

// The fields of one's own profile, each with who may see it.
class ProfileEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileEditor)

public:
    // What was typed and neither saved nor given up is there again.
    ProfileEditor(const domain::Profile& profile, const QString& name, const services::TextDrafts* drafts = nullptr,
                  QWidget* parent = nullptr);

    // What differs from the profile that it was opened with: the payload of profile.update.
    [[nodiscard]] QJsonObject changes() const;
    // What was typed before and is not in the profile: members of changes().
    void takeUp(const QJsonObject& changes);
    [[nodiscard]] QJsonObject opened() const { return m_opened; } // the profile as it was when one began to type
    void forget();                                                // it was saved, or is given up
    void focusFirst();
    void takePhoto(const QString& path); // or says why not

Q_SIGNALS:
    void save();
    void cancelled();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void keepDraft(const services::TextDrafts& drafts);
    [[nodiscard]] QString typed() const;
    void buildPhoto(QVBoxLayout& column, const QString& name);
    void buildFields(QVBoxLayout& column);
    void addRow(QVBoxLayout& column, const QString& field, QWidget* editor);
    // At the end of the row, 'drop' pixels lower than it begins; below it where letters are large.
    void addAudience(QBoxLayout* row, const QString& field, int drop);
    void addAudiences(QVBoxLayout& column);
    [[nodiscard]] QComboBox* makeAudience(const QString& field);
    void choosePhoto();
    void showPhoto();
    void finish();
    [[nodiscard]] QString wrongIn(const QString& field) const;

    const domain::Profile m_before;
    QString m_photo;
    widgets::Avatar* m_face = nullptr;
    widgets::TextArea* m_bio;
    QLineEdit* m_interests;
    widgets::NamesPicker* m_languages;
    widgets::TextArea* m_links;
    widgets::TextLabel* m_photoProblem;
    QHash<QString, widgets::FormField*> m_fields;
    QComboBox* m_mentoring;
    QHash<QString, QComboBox*> m_audiences;
    QJsonObject m_opened;
    models::FormDraft* m_draft = nullptr; // null: nothing is kept
};

} // namespace profile
