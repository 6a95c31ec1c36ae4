// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/coursepackage.h"
#include "app/learning/package/info.h"
#include "app/services/attemptkeeper.h"
#include "app/services/playsession.h"

#include <QUrl>

#include <memory>

namespace package {
class Reader;
}

namespace services {

// What a session is made of: a course whose package is open, and the attempt that it writes.
struct PlayCourse
{
    QString courseId;
    QString title;
    domain::CoursePackage package; // without id and sha256 for a link that is no package
    package::PackageInfo info;
    std::shared_ptr<const package::Reader> reader; // null for a link that is no package
    QByteArray manifest;                           // the entry that info.manifest names
    QString personName;
    QString language; // of the person; may be empty
    QString issuer;   // who signs the person in: home page of their account in xAPI
    PlayMode mode = PlayMode::Normal;
    domain::Attempt attempt; // as it stands in the store, with the state to begin with; seq 0: not yet there
    QJsonObject shared;      // what the person's courses know together (offline::Attempts::shared)
    std::shared_ptr<AttemptKeeper> keeper;
};

} // namespace services
