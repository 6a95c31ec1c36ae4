// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/standingservice.h"
#include "ui/main/shots.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"

#include <QAbstractButton>
#include <QTimer>

namespace uimain {

using widgets::place;

namespace {

constexpr int kPageMadeMs = 70; // what the page has made is shown a turn later

} // namespace

// The place, with the first button of that name pressed; null: none.
void Shots::addPressed(const char* name, const QUrl& where, const char* button)
{
    shell::MainWindow& window = m_desktop.window();
    m_views.append({QString::fromLatin1(name), m_person, [this, &window, where, button] {
                        window.openPlace(where);
                        if (!button)
                            return;
                        QTimer::singleShot(kPageMadeMs, &window, [this, button] {
                            if (auto* found = buttonNamed(button))
                                found->click();
                        });
                    }});
}

void Shots::addToggled(const char* name, const QUrl& where, const char* button)
{
    addPressed(name, where, button);
    View& view = m_views.last();
    view.open = [this, button, open = view.open] {
        open();
        // What has opened is in sight.
        QTimer::singleShot(2 * kPageMadeMs, &m_desktop.window(), [this, button] {
            if (auto* found = buttonNamed(button))
                widgets::reveal(found);
        });
    };
    view.close = [this, button] {
        if (auto* found = buttonNamed(button))
            found->click();
    };
}

void Shots::addBadgeViews()
{
    addPressed("wallet", place(QStringLiteral("wallet")), nullptr);
    addPressed("wallet-checks", place(QStringLiteral("wallet")), "badge-checks");
    addPressed("wallet-share", place(QStringLiteral("wallet")), "badge-share");
    addPressed("standing", place(QStringLiteral("standing")), nullptr);
    addToggled("standing-table", place(QStringLiteral("standing")), "plot-table");
    const auto challenges = m_desktop.workspace().standing ? m_desktop.workspace().standing->challenges()
                                                           : QList<services::ChallengeLine>();
    if (!challenges.isEmpty())
        addPressed("challenge", place(QStringLiteral("challenge"), challenges.first().challenge.id), nullptr);
}

// The desk of learning & development.
void Shots::addDevelopmentViews()
{
    const auto tab = [](const char* name) {
        return place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QLatin1StringView(name)}});
    };
    addPressed("development-demand", tab("demand"), nullptr);
    addPressed("development-answer", tab("demand"), "demand-answer");
    addPressed("development-badges", tab("badges"), nullptr);
    addPressed("development-badge-form", tab("badges"), "badge-new");
    addPressed("development-award", tab("badges"), "award-open");
    addPressed("development-points", tab("points"), nullptr);
    addPressed("development-challenge", place(QStringLiteral("edit-challenge")), nullptr);
}

} // namespace uimain
