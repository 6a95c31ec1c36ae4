// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace widgets {
class Banner;
class Button;
class ProgressBar;
class TextLabel;
} // namespace widgets

namespace uisync {

// How sync stands, in words, and the few things that one can do about it.
class StatusCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusCard)

public:
    explicit StatusCard(QWidget* parent = nullptr);
    void setStatus(const services::SyncStatus& status, const QDateTime& now);
    [[nodiscard]] QWidget* first() const; // of what one can do

Q_SIGNALS:
    void syncNow();
    void workOffline(bool offline);
    void openPortal();
    void signInAgain();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void connectAll();

    widgets::TextLabel* m_headline;
    widgets::TextLabel* m_detail;
    widgets::TextLabel* m_count;
    widgets::ProgressBar* m_progress;
    widgets::Button* m_sync;
    widgets::Button* m_portal;
    widgets::Button* m_signIn;
    QCheckBox* m_offline;
    widgets::Banner* m_clock;
};

} // namespace uisync
