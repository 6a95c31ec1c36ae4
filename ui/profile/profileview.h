// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/profilepage.h"
#include "ui/models/wordsback.h"
#include "ui/profile/skillform.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QSet>

#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace domain {
class Clock;
}
namespace services {
class ProfileService;
class TextDrafts;
} // namespace services
namespace widgets {
class Button;
class Card;
class ListRow;
class ScrollColumn;
} // namespace widgets

namespace profile {

class ProfileEditor;

// A person's profile: one's own with who sees what and with editing, a colleague's with endorsing and kudos, and one's
// own with the supervisor's eyes (lxcp://profile/ID?as=supervisor), all drawn from one services::ProfilePage.
class ProfileView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileView)

public:
    ProfileView(services::ProfileService& profiles, const domain::Clock& clock, QWidget* parent = nullptr);

    // There is a place to write messages to colleagues.
    void setMessages(bool there) { m_messages = there; }
    // What is typed in the form of one's own profile is kept there.
    void setDrafts(const services::TextDrafts* drafts) { m_drafts = drafts; }

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QVariantMap writing() const override;
    void writeOn(const QVariantMap& writing) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    void addHead();
    void addHeadActions();
    void addAbout();
    void addSkills();
    void addSkill(const services::SkillLine& line, QVBoxLayout& body);
    void addStatements(const services::SkillLine& line, QVBoxLayout& body);
    void addStatement(const services::StatementLine& line, QVBoxLayout& body);
    void addStatementActions(const services::StatementLine& line, QLayout& row, QVBoxLayout& below);
    void addBadges();
    void addEnd(widgets::ListRow& row, const QDateTime& ends) const;
    void addAchievements();
    void addKudos();
    static widgets::Button* quietAction(QLayout& row, const QString& text, const QString& name, const QString& about);
    void addKudosLine(const services::KudosLine& line, widgets::Card& card);
    void askToRemove(const domain::Kudos& kudos, widgets::Card& card);
    void addKudosForm(widgets::Card& card);
    void takeBack(const domain::PersonSkill& mine);
    void addCourses();
    void addRecords();
    void saveTranscript(const QString& format);
    void saveMyData();
    void audienceMark(widgets::Card& card, const QString& field);

    // A form takes the place below a skill; the page is not drawn anew while one is open.
    // 'button' opens it.
    void openForm(SkillForm* form, QVBoxLayout& below, const QString& button, const QString& skill);
    void rate(const services::SkillLine& line, QVBoxLayout& below);
    void addAnySkill(QVBoxLayout& body);
    void sayAnySkill(QVBoxLayout& below);
    [[nodiscard]] SkillForm::Kind ratingKind() const;
    void keepRating(const SkillForm& form, const QString& skill);
    void contest(const domain::PersonSkill& statement, QVBoxLayout& below);
    QString sayContested(const domain::PersonSkill& statement, const QString& reason); // the command's id
    void lookAt(const QString& skillId);
    void followContested();
    void hideSkill(const services::SkillLine& line);
    void closeForm();
    void edit();
    void showRefusal(const QString& commandId, const base::Error& error);
    // Of profileagain.cpp: what a rule has refused is in its form again.
    void keepKudos(const QString& commandId, const QString& text);
    void keepSkill(const QString& commandId, const SkillForm& form, const QString& button, const QString& skill);
    void openAgain(const QVariantMap& written);
    void keepEdit(const QString& commandId, const QJsonObject& changes);

    services::ProfileService& m_profiles;
    const domain::Clock& m_clock;
    QString m_id;
    services::Lens m_lens = services::Lens::Own;
    services::ProfilePage m_page;
    QString m_refusal;
    QString m_kudosDraft;
    QString m_removing; // kudos that are asked about
    // The statement that was just contested (true) or no longer is, until the page has it so.
    std::optional<std::pair<QString, bool>> m_contested;
    QSet<QString> m_opened; // skills whose statements are shown
    QPointer<QWidget> m_form;
    QString m_formButton, m_formSkill; // of a SkillForm: what opened it, and below which skill it stands
    models::WordsBack m_back;
    bool m_allSkills = false;
    bool m_editing = false;
    bool m_stale = false;
    bool m_messages = false;
    const services::TextDrafts* m_drafts = nullptr;
    widgets::ScrollColumn* m_scroll;
    QPointer<widgets::Button> m_primary;
};

} // namespace profile
