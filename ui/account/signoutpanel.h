// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/keptdata.h"
#include "app/services/syncservice.h"

#include <QWidget>

namespace widgets {
class Button;
class TextLabel;
} // namespace widgets

namespace account {

// Before signing out: what still waits, and what shall become of what is on this computer.
class SignOutPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignOutPanel)

public:
    explicit SignOutPanel(QWidget* parent = nullptr);
    void setStatus(const services::SyncStatus& status);
    // What is nowhere but on this computer and goes with erasing, and what stays elsewhere.
    struct OnlyHere
    {
        int badges = 0;  // from elsewhere
        int notes = 0;   // private ones
        int drafts = 0;  // texts that were begun
        int entries = 0; // that LXCP has written into the person's own calendar, which nobody knows of afterwards
    };
    void setOnlyHere(const OnlyHere& here);
    // Takes back the question whether to erase.
    void reset();
    // The object name of what the focus comes to first.
    [[nodiscard]] QString firstAct() const;
    // What erasing means, and loses for good.
    [[nodiscard]] static QString lossWords(const services::KeptData& lost);

Q_SIGNALS:
    void syncFirst();
    void signOut(bool erase);
    void saveBadges();
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void askErase(bool ask);
    [[nodiscard]] QString question() const;

    widgets::TextLabel* m_waiting;
    widgets::TextLabel* m_question;
    widgets::Button* m_sync;
    widgets::Button* m_keep;
    widgets::Button* m_erase;
    widgets::Button* m_save;
    widgets::Button* m_really;
    int m_count = 0; // changes that wait
    OnlyHere m_here;
    bool m_asking = false;
};

} // namespace account
