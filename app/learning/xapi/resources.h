// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrs.h"

// What the resources of one LRS share. Each is a function from a request, whose version and parameters are known, to an
// answer; an error becomes a problem.
namespace xapi {

struct Call
{
    const LrsRequest& request;
    Version version;
    Parameters parameters;
    LrsStorage& storage;
    const Lrs::Options& options;

    [[nodiscard]] bool reads() const { return request.method == "GET" || request.method == "HEAD"; }
    // Only these parameters, each once at most. Error: Malformed, 400.
    [[nodiscard]] base::Result<void> onlyParameters(std::initializer_list<const char*> names) const;
    // Values; absent when the parameter is not there. Errors: Malformed, 400.
    [[nodiscard]] base::Result<QString> text(const char* name, bool needed = false) const;
    [[nodiscard]] base::Result<QString> iri(const char* name, bool needed = false) const;
    [[nodiscard]] base::Result<QString> uuid(const char* name, bool needed = false) const;      // in lower case
    [[nodiscard]] base::Result<QDateTime> instant(const char* name) const;                      // invalid: not there
    [[nodiscard]] base::Result<bool> flag(const char* name) const;                              // false: not there
    [[nodiscard]] base::Result<QJsonObject> agent(const char* name, bool needed = false) const; // empty: not there
};

using Answer = base::Result<LrsResponse>;

[[nodiscard]] Answer getStatements(const Call& call);
[[nodiscard]] Answer putStatement(const Call& call);
[[nodiscard]] Answer postStatements(const Call& call);
[[nodiscard]] Answer stateDocuments(const Call& call);
[[nodiscard]] Answer activityProfiles(const Call& call);
[[nodiscard]] Answer agentProfiles(const Call& call);
[[nodiscard]] Answer getAgent(const Call& call);
[[nodiscard]] Answer getActivity(const Call& call);
[[nodiscard]] LrsResponse aboutAnswer();

[[nodiscard]] LrsResponse jsonAnswer(const QByteArray& json);
[[nodiscard]] LrsResponse noContent();
// An IMF-fixdate (RFC 9110 section 5.6.7).
[[nodiscard]] QByteArray httpDate(const QDateTime& instant);

// Until when everything that was stored can be seen in this view (1.0.3 part 3 section 2.1.3): the newest statement's
// time, or what the storage knows, or a minute ago: no writer takes longer than kWriteSeconds from giving statements
// their time to its end.
inline constexpr int kWriteSeconds = 30;
[[nodiscard]] base::Result<QByteArray> consistentThrough(LrsTransaction& view, const Lrs::Options& options);

// Validates, normalises, compares and stores: what PUT, POST and Lrs::store() have in common.
struct Batch
{
    QList<QJsonObject> statements;
    QHash<QByteArray, QByteArray> attachments;
    Version version = Version::V1_0_3;
};
[[nodiscard]] base::Result<QStringList> storeBatch(LrsStorage& storage, const Lrs::Options& options,
                                                   const Access& access, const Batch& batch);

} // namespace xapi
