// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/cmi5book.h"

namespace services {

// cmi5 offline: this machine is the LMS and the LRS. A unit is launched in the store thread; launch() is empty until
// then.
class Cmi5Session final : public LrsSession
{
    Q_OBJECT

public:
    Cmi5Session(PlayCourse course, cmi5::CourseStructure structure);

    [[nodiscard]] Runtime runtime() const override { return Runtime::Cmi5; }
    [[nodiscard]] PlayMode mode() const override;
    void setRuntimeAddress(const QUrl& address, const QUrl& content) override;
    [[nodiscard]] QString launch() const override;
    // 'fetch' gives the session's token, once (cmi5 8.2).
    void commit(const QString& function, Answer done) override;
    void xapi(const xapi::LrsRequest& request, LrsAnswer done) override;
    void relaunch() override;
    // "return" too, with the session as 'item': the unit left for its return address. Nothing is shown then; a course
    // of one unit is over.
    void navigate(const QString& request, const QString& item = {}) override;
    // A unit that has not said that it ends is abandoned: its page is gone.
    void close(std::function<void()> done) override;

private:
    void begin();
    void leaveUnit();
    void abandon(AttemptKeeper::Done done);
    void open(qsizetype index);
    [[nodiscard]] cmi5::Launch launchOf(qsizetype index) const;
    void opened(const base::Result<void>& result, const cmi5::Launch& launch);

    const std::shared_ptr<const Cmi5Book> m_book;
    std::optional<cmi5::Launch> m_launch; // of the unit that runs
    QString m_token;
    bool m_fetched = false;
    std::shared_ptr<cmi5::UnitReads> m_reads; // by the unit that runs; store thread
};

} // namespace services
