// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/strictjson.h"

#include "app/learning/xapi/lrsmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace xapi {

namespace {

constexpr int kDeepestJson = 100;

// Walks over bytes that are known to be JSON and looks for repeated names.
class NameScan final
{
public:
    explicit NameScan(const QByteArray& text) : bytes(text) {}

    // Empty when there is nothing wrong.
    QString fault()
    {
        QList<QSet<QByteArray>> levels; // one set for each open object or array; arrays leave theirs empty
        bool nameNext = false;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            switch (bytes.at(at)) {
            case '{':
            case '[':
                if (levels.size() >= kDeepestJson)
                    return QStringLiteral("the JSON is nested too deeply");
                objects.append(bytes.at(at) == '{');
                levels.append(QSet<QByteArray>());
                nameNext = objects.last();
                break;
            case '}':
            case ']':
                levels.removeLast();
                objects.removeLast();
                nameNext = false;
                break;
            case ',':
                nameNext = !objects.isEmpty() && objects.last();
                break;
            case '"': {
                const qsizetype end = endOfString(at);
                if (nameNext) {
                    const QByteArray name = nameAt(at, end);
                    if (levels.last().contains(name))
                        return QStringLiteral("the property \"%1\" is there twice")
                            .arg(QString::fromUtf8(name.left(80)));
                    levels.last().insert(name);
                }
                nameNext = false;
                at = end;
                break;
            }
            default:
                break;
            }
        }
        return {};
    }

private:
    [[nodiscard]] qsizetype endOfString(qsizetype begin) const
    {
        for (qsizetype at = begin + 1; at < bytes.size(); ++at) {
            if (bytes.at(at) == '\\')
                ++at;
            else if (bytes.at(at) == '"')
                return at;
        }
        return bytes.size();
    }

    // With escapes resolved, so that "a" and "\u0061" are the same name.
    [[nodiscard]] QByteArray nameAt(qsizetype begin, qsizetype end) const
    {
        const QByteArray raw = bytes.mid(begin + 1, end - begin - 1);
        if (!raw.contains('\\'))
            return raw;
        return QJsonDocument::fromJson("[\"" + raw + "\"]").array().first().toString().toUtf8();
    }

    const QByteArray& bytes;
    QList<bool> objects;
};

} // namespace

base::Result<QJsonValue> parseJson(const QByteArray& bytes)
{
    // As the one member of an array, so that a bare text or number is JSON too. The check for a closing bracket keeps
    // '1],[2' from passing.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + bytes + "\n]", &error);
    if (error.error != QJsonParseError::NoError)
        return refusal(400, QStringLiteral("not JSON: ") + error.errorString());
    if (document.array().size() != 1)
        return refusal(400, QStringLiteral("not one JSON value"));
    if (const QString fault = NameScan(bytes).fault(); !fault.isEmpty())
        return refusal(400, fault);
    return document.array().first();
}

} // namespace xapi
