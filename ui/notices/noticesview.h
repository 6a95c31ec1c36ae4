// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticerules.h"
#include "ui/widgets/page.h"

namespace services {
class NoticeService;
}
namespace widgets {
class Card;
class ScrollColumn;
} // namespace widgets

namespace notices {

// What there was to tell in the last weeks, the newest first, and how one wants to be told.
class NoticesView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticesView)

public:
    explicit NoticesView(services::NoticeService& notices, QWidget* parent = nullptr);

    // How one is told of things: what it is called, and the place where it is open.
    [[nodiscard]] static QString settingsTitle();
    [[nodiscard]] static QUrl settingsPlace();

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    void addHead();
    void addHistory();
    void addSettings();
    void addReminder(widgets::Card* card);
    void addKinds(widgets::Card* card);
    void addMail(widgets::Card* card);
    void addMuted(widgets::Card* card);
    void addQuiet(widgets::Card* card);

    services::NoticeService& m_notices;
    widgets::ScrollColumn* m_scroll;
    bool m_settings = false; // shown
};

} // namespace notices
