// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/runtime.h"

#include <QString>
#include <QStringList>

// Courses for tests, built from readable pieces: cluster("root", {sco("a"), sco("b")}).
namespace course {

using scorm::Item;

inline QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

inline Item sco(const char* id)
{
    Item item;
    item.identifier = item.title = item.resource = text(id);
    scorm::Objective primary;
    primary.primary = true;
    item.sequencing.objectives.append(primary);
    return item;
}

// Flow and choice are on.
inline Item cluster(const char* id, const QVector<Item>& children)
{
    Item item = sco(id);
    item.resource.clear();
    item.children = children;
    item.sequencing.control.flow = true;
    return item;
}

inline scorm::SequencingRule rule(scorm::RuleAction action, scorm::Condition condition, bool negated = false)
{
    scorm::SequencingRule made;
    made.action = action;
    made.conditions.append({condition, negated, {}, 0});
    return made;
}

inline void addResources(scorm::Manifest& manifest, const Item& item)
{
    if (!item.resource.isEmpty())
        manifest.resources.append({item.resource, item.resource + QStringLiteral(".html"), true, {}, {}});
    for (const Item& child : item.children)
        addResources(manifest, child);
}

inline scorm::Manifest manifest(const Item& root, scorm::Edition edition = scorm::Edition::Scorm2004Fourth)
{
    scorm::Manifest made;
    made.edition = edition;
    made.identifier = QStringLiteral("M");
    scorm::Organization organization;
    organization.root = root;
    made.organizations.append(organization);
    addResources(made, root);
    return made;
}

inline scorm::Learner learner()
{
    return {QStringLiteral("maya"), QStringLiteral("Lind, Maya"), QStringLiteral("de")};
}

inline scorm::Runtime runtime(const scorm::Manifest& manifest, quint64 seed = 1)
{
    return scorm::Runtime::create(manifest, learner(), seed);
}

inline QString call(scorm::Runtime& runtime, const char* function, const QStringList& arguments = {QString()})
{
    return runtime.call(QLatin1String(function), arguments);
}

inline bool set(scorm::Runtime& runtime, const char* element, const char* value)
{
    return call(runtime, "SetValue", {text(element), QString::fromUtf8(value)}) == QLatin1String("true");
}

inline QString get(scorm::Runtime& runtime, const char* element)
{
    return call(runtime, "GetValue", {text(element)});
}

inline int error(scorm::Runtime& runtime)
{
    return call(runtime, "GetLastError", {}).toInt();
}

// Error of setting or getting, 0 when it went well.
inline int setError(scorm::Runtime& runtime, const char* element, const char* value)
{
    (void)set(runtime, element, value);
    return error(runtime);
}

inline int getError(scorm::Runtime& runtime, const char* element)
{
    (void)get(runtime, element);
    return error(runtime);
}

inline QString running(const scorm::Runtime& runtime)
{
    const auto launch = runtime.running();
    return launch ? launch->item : QString();
}

// The content says what it has to say and ends; then the learner goes on.
inline QString visit(scorm::Runtime& runtime, const QVector<QPair<const char*, const char*>>& values,
                     scorm::Navigation next = scorm::Navigation::Continue, const char* target = "")
{
    (void)call(runtime, "Initialize");
    for (const auto& [element, value] : values)
        (void)set(runtime, element, value);
    (void)call(runtime, "Terminate");
    (void)runtime.navigate({next, text(target)});
    return running(runtime);
}

inline const scorm::TocEntry* entry(const scorm::Offer& offer, const char* item)
{
    for (const scorm::TocEntry& candidate : offer.toc) {
        if (candidate.item == QLatin1String(item))
            return &candidate;
    }
    return nullptr;
}

} // namespace course
