// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/coursesession.h"
#include "app/services/lrsdesk.h"

namespace services {

// What the store thread found out about the attempt, for the screen.
struct LrsProgress
{
    QString completion = QStringLiteral("unknown");
    QString success = QStringLiteral("unknown");
    std::optional<double> score;
    int percent = 0;
    QHash<QString, PlayItem::State> items; // those that have begun
};

// Sessions whose content talks to the LRS of this machine.
class LrsSession : public CourseSession
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LrsSession)

public:
    explicit LrsSession(PlayCourse course, QObject* parent = nullptr);
    ~LrsSession() override;

    [[nodiscard]] int progress() const override { return m_progress.percent; }
    [[nodiscard]] QList<PlayItem> items() const override;
    [[nodiscard]] PlayControls controls() const override;
    void close(std::function<void()> done) override;

protected:
    [[nodiscard]] LrsDesk& desk() const { return *m_desk; }
    [[nodiscard]] qsizetype current() const { return m_current; }
    void setCurrent(qsizetype index) { m_current = index; }
    [[nodiscard]] qsizetype neighbour(int step) const; // -1: none
    [[nodiscard]] qsizetype indexOf(const QString& item) const;
    // The item that a request of navigation leads to; -1: none.
    [[nodiscard]] qsizetype targetOf(const QString& request, const QString& item) const;
    void refuse(const QString& request);
    void show(const LrsProgress& progress);
    [[nodiscard]] const LrsProgress& shown() const { return m_progress; }
    // What an attempt says of this progress; keeps 'state' as given.
    [[nodiscard]] static AttemptKeeper::Change changeTo(const LrsProgress& progress, const QString& nextItem,
                                                        const QJsonObject& state);

private:
    const std::shared_ptr<LrsDesk> m_desk;
    qsizetype m_current = -1; // in course().info.items
    LrsProgress m_progress;
};

} // namespace services
