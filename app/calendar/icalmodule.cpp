// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/icalmodule.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace {

struct FreeString
{
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using String = std::unique_ptr<char, FreeString>;
using LibProperty = std::unique_ptr<icalproperty, decltype(&icalproperty_free)>;

// libical keeps what it made of a bad value as a property of this kind instead.
bool isComplaint(icalproperty* property)
{
    return icalproperty_isa(property) == ICAL_XLICERROR_PROPERTY;
}

qsizetype valueAt(const QByteArray& line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == ':' && !quoted)
            return at + 1;
        quoted = quoted != (line[at] == '"');
    }
    return line.size();
}

calendar::Property read(const QByteArray& line)
{
    calendar::Property out;
    out.original = line;
    out.understood = false;
    if (line.contains('\0'))
        return out; // it would only see the first part
    const LibProperty property(icalproperty_new_from_string(line.constData()), &icalproperty_free);
    if (!property || isComplaint(property.get()))
        return out;
    const String name(icalproperty_get_property_name_r(property.get()));
    if (!name)
        return out;
    out.name = QByteArray(name.get()).toUpper();
    // Of a list (CATEGORIES, EXDATE, RDATE, FREEBUSY) it gives the first value only; the line has them all.
    out.value = line.mid(valueAt(line));
    for (icalparameter* one = icalproperty_get_first_parameter(property.get(), ICAL_ANY_PARAMETER); one;
         one = icalproperty_get_next_parameter(property.get(), ICAL_ANY_PARAMETER)) {
        const String text(icalparameter_as_ical_string_r(one));
        const QByteArray pair(text.get());
        const qsizetype is = pair.indexOf('=');
        if (is <= 0)
            continue;
        QByteArray said = pair.mid(is + 1);
        if (said.size() >= 2 && said.startsWith('"') && said.endsWith('"') && said.count('"') == 2)
            said = said.mid(1, said.size() - 2);
        out.parameters += {pair.left(is).toUpper(), said};
    }
    out.understood = true;
    return out;
}

void prepare()
{
    icalerror_set_errors_are_fatal(0);
}

} // namespace

void lxcpReadLines(const QList<QByteArray>& lines, QList<calendar::Property>* properties)
{
    prepare();
    for (const QByteArray& line : lines)
        *properties += read(line);
}

bool lxcpForeignInstances(const QByteArray& rule, const QByteArray& start, const QByteArray& from, const QByteArray& to,
                          int most, QList<QByteArray>* instances)
{
    prepare();
    icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.constData());
    const auto done = [&](bool known) {
        if (parsed.rscale)
            icalmemory_free_buffer(parsed.rscale);
        return known;
    };
    if (parsed.freq == ICAL_NO_RECURRENCE)
        return done(false);
    const icaltimetype last = to.isEmpty() ? icaltime_null_time() : icaltime_from_string(to.constData());
    if (!icaltime_is_null_time(last) &&
        (icaltime_is_null_time(parsed.until) || icaltime_compare(last, parsed.until) < 0))
        parsed.until = last;
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
        icalrecur_iterator_new(parsed, icaltime_from_string(start.constData())), &icalrecur_iterator_free);
    if (!iterator ||
        (!from.isEmpty() && !icalrecur_iterator_set_start(iterator.get(), icaltime_from_string(from.constData()))))
        return done(false);
    while (instances->size() < most) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            break;
        const String text(icaltime_as_ical_string_r(next));
        *instances += QByteArray(text.get());
    }
    return done(true);
}
