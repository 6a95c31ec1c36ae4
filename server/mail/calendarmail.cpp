// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/calendarmail.h"

#include "server/mail/message.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <gmime/gmime.h>

#include <memory>
#include <mutex>

namespace mail {

namespace {

constexpr int kMostParts = 50;
constexpr qsizetype kMostCalendar = 256 * 1024;

struct Unref
{
    void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using Held = std::unique_ptr<T, Unref>;

struct Search
{
    int parts = 0;
    QByteArray calendar;
    QByteArray charset;
    bool found = false;
};

QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Held<GMimeStream> memory(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, memory.get()) < 0)
        return {};
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len));
}

void lookAt(GMimeObject*, GMimeObject* part, gpointer pointer)
{
    auto* search = static_cast<Search*>(pointer);
    if (++search->parts > kMostParts || search->found || !GMIME_IS_PART(part))
        return;
    GMimeContentType* type = g_mime_object_get_content_type(part);
    if (!type || !g_mime_content_type_is_type(type, "text", "calendar"))
        return;
    search->calendar = contentOf(GMIME_PART(part));
    search->charset = g_mime_content_type_get_parameter(type, "charset");
    search->found = true;
}

QString senderOf(GMimeMessage* message)
{
    InternetAddressList* from = g_mime_message_get_from(message);
    if (!from || internet_address_list_length(from) != 1)
        return {};
    InternetAddress* one = internet_address_list_get_address(from, 0);
    if (!INTERNET_ADDRESS_IS_MAILBOX(one))
        return {};
    const QString address = QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one)));
    return isAddress(address) ? address.toLower() : QString();
}

// A mail with two From lines is read differently by different programs.
int countOf(GMimeMessage* message, const char* name)
{
    GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    int count = 0;
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        if (qstricmp(g_mime_header_get_name(g_mime_header_list_get_header_at(headers, i)), name) == 0)
            ++count;
    }
    return count;
}

bool isVerified(GMimeMessage* message, const QString& verifier)
{
    GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        GMimeHeader* header = g_mime_header_list_get_header_at(headers, i);
        if (qstricmp(g_mime_header_get_name(header), "Authentication-Results") != 0)
            continue;
        const QString value = QString::fromUtf8(g_mime_header_get_value(header)).simplified();
        static const QRegularExpression kName(QStringLiteral("^[^\\s;]+"));
        if (kName.match(value).captured(0).compare(verifier, Qt::CaseInsensitive) != 0)
            continue;
        static const QRegularExpression kPass(QStringLiteral(";\\s*dmarc=pass\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
        return kPass.match(value).hasMatch(); // the first one is the last server's
    }
    return false;
}

QByteArray asUtf8(const Search& search)
{
    if (search.charset.isEmpty() || search.charset.toLower() == "utf-8" || search.charset.toLower() == "us-ascii")
        return search.calendar;
    QStringDecoder decode(search.charset.constData());
    return decode.isValid() ? QString(decode(search.calendar)).toUtf8() : search.calendar;
}

} // namespace

std::optional<CalendarMail> calendarMailFrom(const QByteArray& mail, const QString& verifier)
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return std::nullopt;
    CalendarMail found;
    found.from = senderOf(message.get());
    if (found.from.isEmpty() || countOf(message.get(), "From") != 1)
        return std::nullopt;
    if (!verifier.isEmpty() && !isVerified(message.get(), verifier))
        return std::nullopt;
    Search search;
    g_mime_message_foreach(message.get(), &lookAt, &search);
    if (!search.found || search.parts > kMostParts || search.calendar.size() > kMostCalendar)
        return std::nullopt;
    found.calendar = asUtf8(search);
    return found;
}

} // namespace mail
