// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/valuereader.h"

namespace scorm {

void ValueReader::fault(const XmlNode& node, const QString& what)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("line %1: %2").arg(node.line).arg(what);
}

void ValueReader::unlike(const XmlNode& node, const char* name, const QString& text)
{
    fault(node, QStringLiteral("%1 has %2=\"%3\"").arg(node.name, QLatin1String(name), text));
}

void ValueReader::boolean(const XmlNode& node, const char* name, bool& value)
{
    const QString text = node.attribute(QLatin1String(name));
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        value = true;
    else if (text == QLatin1String("false") || text == QLatin1String("0"))
        value = false;
    else if (!text.isEmpty())
        unlike(node, name, text);
}

void ValueReader::integer(const XmlNode& node, const char* name, int& value)
{
    const QString text = node.attribute(QLatin1String(name));
    if (text.isEmpty())
        return;
    bool right = false;
    const int number = text.toInt(&right);
    if (right && number >= 0)
        value = number;
    else
        unlike(node, name, text);
}

void ValueReader::number(const XmlNode& node, const char* name, double least, double most, double& value)
{
    const QString text = node.attribute(QLatin1String(name));
    if (text.isEmpty())
        return;
    bool right = false;
    const double number = text.toDouble(&right);
    if (right && number >= least && number <= most)
        value = number;
    else
        unlike(node, name, text);
}

void ValueReader::numberText(const XmlNode& node, double least, double most, double& value)
{
    bool right = false;
    const double number = node.text.trimmed().toDouble(&right);
    if (right && number >= least && number <= most)
        value = number;
    else
        fault(node, QStringLiteral("%1 is \"%2\"").arg(node.name, node.text.trimmed()));
}

} // namespace scorm
