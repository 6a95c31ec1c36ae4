// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/playcourse.h"
#include "app/services/playsession.h"

namespace services {

// What the sessions of all formats share: the course, its attempt, the list of items.
class CourseSession : public PlaySession
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CourseSession)

public:
    explicit CourseSession(PlayCourse course, QObject* parent = nullptr);
    ~CourseSession() override;

    [[nodiscard]] QString packageId() const override { return m_course.package.id; }
    [[nodiscard]] QString courseId() const override { return m_course.courseId; }
    [[nodiscard]] QString title() const override { return m_course.title; }
    [[nodiscard]] std::shared_ptr<const package::Reader> content() const override { return m_course.reader; }
    [[nodiscard]] QStringList allowedHosts() const override { return m_course.package.hosts; }
    [[nodiscard]] PlayMode mode() const override { return m_course.mode; }
    void setRuntimeAddress(const QUrl& address, const QUrl& content) override
    {
        m_address = address;
        m_files = content.isEmpty() ? address.resolved(QUrl(QStringLiteral(".."))) : content;
    }
    [[nodiscard]] double startPosition() const override { return 0; }
    [[nodiscard]] QString call(const QString& function, const QStringList& arguments) override;
    void commit(const QString& function, Answer done) override;
    void xapi(const xapi::LrsRequest& request, LrsAnswer done) override;
    void position(const QString& item, double at, double of) override;

protected:
    [[nodiscard]] const PlayCourse& course() const { return m_course; }
    [[nodiscard]] const QUrl& address() const { return m_address; }
    [[nodiscard]] const QUrl& files() const { return m_files; } // where the page has the package from
    [[nodiscard]] AttemptKeeper& keeper() const { return *m_course.keeper; }
    // The first of these items: by id; null: none.
    [[nodiscard]] const package::Item* itemOf(const QString& id) const;

private:
    const PlayCourse m_course;
    QUrl m_address;
    QUrl m_files;
};

} // namespace services
