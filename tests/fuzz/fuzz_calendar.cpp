// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calendars from anybody: read, written and read again, expanded for a year, and applied as messages. libical is the
// module as it is built, without instrumentation.
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"

#include <QCoreApplication>

#include <cstdlib>

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

// Small, so that what the limits let through is expanded in no time.
void expandAll(const calendar::Component& top)
{
    calendar::Zones zones;
    zones.add(top);
    const QList<calendar::Entry> entries = calendar::entriesOf(top);
    for (const calendar::Entry& entry : entries)
        must(calendar::componentFrom(entry) == entry.source);
    for (const calendar::Series& series : calendar::seriesOf(entries)) {
        const calendar::Entry& first = series.master ? *series.master : series.changed.first();
        const qint64 from = zones.toUtc(first.start);
        const auto found = calendar::expand(series, zones, from, from + 366 * 86400, {500, 50'000});
        for (qsizetype i = 0; found && i < found->size(); ++i) {
            must(found->at(i).end >= found->at(i).start);
            must(i == 0 || found->at(i - 1).start <= found->at(i).start);
        }
        const auto applied = calendar::apply(series, top);
        must(!applied || applied->series.uid == series.uid || series.uid.isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments)
{
    static QCoreApplication application(*count, *arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto reading = calendar::read(text);
    if (!reading)
        return 0;
    QByteArray again;
    for (const calendar::Component& component : reading->components) {
        again += calendar::written(component);
        expandAll(component);
    }
    const auto second = calendar::read(again);
    must(second.has_value() && second->components.size() == reading->components.size());
    for (qsizetype i = 0; i < second->components.size(); ++i)
        must(second->components[i] == reading->components[i]);
    return 0;
}
