// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringservice.h"
#include "ui/widgets/page.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Card;
class ScrollColumn;
} // namespace widgets

namespace uimentoring {

class WeekHours;

// Mentoring as a whole: whom one could learn from and why, one's mentorships, what one offers, and for learning &
// development the programmes. Places: mentoring, mentoring?tab=find|mine|offer|programmes.
class MentoringView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentoringView)

public:
    explicit MentoringView(services::MentoringService& service, const QString& zone, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    enum class Tab { Find, Mine, Offer, Programmes };

    void buildHead();
    void setTab(Tab tab);
    void fillFind();
    void addWish(const services::FindPage& page);
    void addCandidate(const services::Candidate& candidate, const services::FindPage& page);
    void addWhys(const services::Candidate& candidate, widgets::Card* card);
    void addCandidateActions(const services::Candidate& candidate, const services::FindPage& page, widgets::Card* card);
    void showQuestion(const QString& offer, const QString& words);
    void addQuestion(const services::Candidate& candidate, const services::FindPage& page, widgets::Card* card);
    void addRuledOut(const services::FindPage& page);
    void fillMine();
    void fillOffer();
    void addTimes();
    void showAsking(); // a mentor asks somebody
    void fillProgrammes();
    void showForm(bool offer);
    void closeForm();
    [[nodiscard]] std::function<QString(const QString&)> skillName() const;

    services::MentoringService& m_service;
    QString m_zone; // of this machine, IANA
    widgets::ScrollColumn* m_scroll;
    QButtonGroup* m_tabs = nullptr;
    QVBoxLayout* m_body;
    Tab m_tab = Tab::Find;
    QString m_form;  // offer | wish | ask | times while it is open: the page is not made anew then
    QString m_asked; // offer of whoever is being asked
    QString m_question;
    QPointer<WeekHours> m_hours; // when others can meet the person
};

} // namespace uimentoring
