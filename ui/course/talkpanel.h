// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

namespace services {
class CommunityService;
}

namespace course {

// What communities say about a course, and the way to ask them.
class TalkPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TalkPanel)

public:
    TalkPanel(services::CommunityService& communities, const QString& courseId, QWidget* parent = nullptr);

Q_SIGNALS:
    void go(const QUrl& place);
};

} // namespace course
