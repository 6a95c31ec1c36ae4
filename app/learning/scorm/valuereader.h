// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/xmltree.h"

#include <QHash>

namespace scorm {

// Reads typed attributes and remembers the first that is wrong, with its line. An attribute that is not there leaves
// the value alone.
class ValueReader final
{
public:
    void boolean(const XmlNode& node, const char* name, bool& value);
    void integer(const XmlNode& node, const char* name, int& value); // ≥ 0
    void number(const XmlNode& node, const char* name, double least, double most, double& value);
    void numberText(const XmlNode& node, double least, double most, double& value);
    template <typename T>
    void word(const XmlNode& node, const char* name, const QHash<QString, T>& words, T& value);
    void fault(const XmlNode& node, const QString& what);

    // "line 7: …", empty when all was right.
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    void unlike(const XmlNode& node, const char* name, const QString& text);

    QString m_problem;
};

template <typename T>
void ValueReader::word(const XmlNode& node, const char* name, const QHash<QString, T>& words, T& value)
{
    const QString text = node.attribute(QLatin1String(name));
    if (text.isEmpty())
        return;
    const auto found = words.constFind(text);
    if (found == words.constEnd())
        unlike(node, name, text);
    else
        value = *found;
}

} // namespace scorm
