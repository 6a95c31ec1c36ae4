// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrsmessage.h"

#include <QJsonArray>

#include <initializer_list>
#include <optional>

namespace xapi {

// A walk over a value that is to be checked: keeps the first fault. All methods return false when something is wrong,
// so that checks can be joined by &&. 'path' says where, as "object.definition.name".
class Check
{
public:
    explicit Check(Version version) : m_version(version) {}

    [[nodiscard]] Version version() const { return m_version; }
    [[nodiscard]] const QString& fault() const { return m_fault; } // empty: none
    bool fail(const QString& path, const char* what);

    // An object with these members only, none of them null.
    bool object(const QJsonValue& value, const QString& path, std::initializer_list<const char*> members);
    // Extensions: names are IRIs, values are anything.
    bool extensions(const QJsonObject& parent, const char* member, const QString& path);
    // Each checks a member when it is there; with Needed, it must be.
    enum Need { Optional, Needed };
    bool text(const QJsonObject& parent, const char* member, const QString& path, Need need = Optional);
    bool boolean(const QJsonObject& parent, const char* member, const QString& path);
    bool iri(const QJsonObject& parent, const char* member, const QString& path, Need need = Optional);
    bool uuid(const QJsonObject& parent, const char* member, const QString& path, Need need = Optional);
    bool instant(const QJsonObject& parent, const char* member, const QString& path);
    bool languageMap(const QJsonObject& parent, const char* member, const QString& path, Need need = Optional);
    // objectType is absent or this.
    bool type(const QJsonObject& parent, const char* name, const QString& path, Need need = Optional);
    // An array when it is there; each member is given to check(value, path).
    template <typename F>
    bool array(const QJsonObject& parent, const char* member, const QString& path, F check)
    {
        const QJsonValue value = parent.value(QLatin1StringView(member));
        const QString here = below(path, member);
        if (value.isUndefined())
            return true;
        if (!value.isArray())
            return fail(here, "is not an array");
        int index = 0;
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items) {
            if (!check(item, here + QStringLiteral("[%1]").arg(index++)))
                return false;
        }
        return true;
    }

    [[nodiscard]] static QString below(const QString& path, const char* member);

private:
    // The text of a member; absent when it is not there, or is a fault, which then is noted.
    std::optional<QString> textOf(const QJsonObject& parent, const char* member, const QString& path, Need need);

    const Version m_version;
    QString m_fault;
};

} // namespace xapi
