// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/tracking12.h"

#include "app/learning/scorm/objectives.h"

#include <QRegularExpression>
#include <QStringList>

namespace scorm {

namespace {

// Recursive descent over the words of an aicc_script expression.
class Prerequisites final
{
public:
    Prerequisites(const ActivityTree& tree, const QString& expression) : m_tree(tree)
    {
        static const QRegularExpression word(QStringLiteral("<>|[&|~=(){},*]|\"[^\"]*\"|[^\\s&|~=<>(){},*\"]+"));
        QRegularExpressionMatchIterator it = word.globalMatch(expression);
        while (it.hasNext())
            m_words.append(it.next().captured());
    }

    // Nothing when the expression makes no sense.
    std::optional<bool> run()
    {
        const bool value = any();
        return m_wrong || m_at < m_words.size() || m_words.isEmpty() ? std::nullopt : std::optional(value);
    }

private:
    [[nodiscard]] QString peek() const { return m_words.value(m_at); }
    bool take(const char* word)
    {
        if (peek() != QLatin1String(word))
            return false;
        ++m_at;
        return true;
    }

    bool any()
    {
        bool value = all();
        while (take("|")) {
            const bool next = all();
            value |= next;
        }
        return value;
    }

    bool all()
    {
        bool value = one();
        while (take("&")) {
            const bool next = one();
            value &= next;
        }
        return value;
    }

    bool one()
    {
        if (++m_depth > 50)
            m_wrong = true;
        bool value = false;
        if (m_wrong || m_at >= m_words.size()) {
            m_wrong = true;
        } else if (take("~")) {
            value = !one();
        } else if (take("(")) {
            value = any();
            m_wrong |= !take(")");
        } else {
            value = leaf();
        }
        --m_depth;
        return value;
    }

    // ITEM, ITEM="status", n*{ITEM, …}
    bool leaf()
    {
        const QString name = m_words.at(m_at++);
        if (take("*"))
            return atLeast(name.toInt());
        const bool unequal = peek() == QLatin1String("<>");
        if (!unequal && peek() != QLatin1String("="))
            return isDone(name);
        ++m_at;
        QString wanted = m_words.value(m_at++);
        wanted.remove(u'"');
        return hasStatus(name, wanted.toLower()) != unequal;
    }

    bool atLeast(int count)
    {
        m_wrong |= !take("{");
        while (!m_wrong && m_at < m_words.size() && peek() != QLatin1String("}")) {
            count -= one();
            if (!take(","))
                break;
        }
        m_wrong |= !take("}");
        return count <= 0;
    }

    [[nodiscard]] int activity(const QString& name)
    {
        const int found = m_tree.find(name);
        m_wrong |= found < 0;
        return found;
    }

    bool isDone(const QString& name)
    {
        const int index = activity(name);
        return index >= 0 && completed(m_tree, index, 0, Attempt::Any).value_or(false) &&
               satisfied(m_tree, index, 0, Attempt::Any).value_or(true);
    }

    bool hasStatus(const QString& name, const QString& status)
    {
        const int index = activity(name);
        if (index < 0)
            return false;
        const auto done = completed(m_tree, index, 0, Attempt::Any);
        const auto passed = satisfied(m_tree, index, 0, Attempt::Any);
        const QChar first = status.isEmpty() ? QChar() : status.at(0);
        if (first == u'p')
            return passed == true;
        if (first == u'f')
            return passed == false;
        if (first == u'c')
            return done == true;
        if (first == u'i')
            return done == false;
        return first == u'n' && !done;
    }

    const ActivityTree& m_tree;
    QStringList m_words;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_wrong = false;
};

} // namespace

bool prerequisitesHold(const ActivityTree& tree, const QString& expression)
{
    return expression.isEmpty() || Prerequisites(tree, expression).run().value_or(true);
}

} // namespace scorm
