// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticerules.h"
#include "ui/widgets/page.h"

#include <functional>

namespace services {
class NoticeService;
}
namespace widgets {
class Button;
class Card;
class CheckBox;
class ScrollColumn;
} // namespace widgets

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

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
    using Fill = std::function<void(const domain::NoticeSettings&)>;
    void buildHead();
    void showHead();
    void showHistory();
    void showSettings();
    void putInOrder();
    void addHistory(const QList<domain::Notice>& history);
    void addSettings();
    // A box that shows what is set, and sets it.
    widgets::CheckBox* addBox(widgets::Card* card, const QString& words, const QString& name,
                              std::function<bool(const domain::NoticeSettings&)> isSet,
                              std::function<QJsonObject(const domain::NoticeSettings&, bool on)> change);
    void addReminder(widgets::Card* card);
    void addKinds(widgets::Card* card);
    void addMail(widgets::Card* card);
    void showMuted();
    void addQuiet(widgets::Card* card);

    services::NoticeService& m_notices;
    widgets::ScrollColumn* m_scroll;
    widgets::Button* m_read;
    widgets::Button* m_more; // shows the settings
    QVBoxLayout* m_form;     // the settings, while they are shown: made once, and filled as they change
    QVBoxLayout* m_muted = nullptr;
    QVBoxLayout* m_history;
    QList<Fill> m_fills;
    QStringList m_told;       // the history as it is shown
    QStringList m_mutedShown; // places
    bool m_settings = false;  // shown
};

} // namespace notices
