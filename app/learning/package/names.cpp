// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/names.h"

#include "app/learning/package/fault.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace package {

namespace {

// The upper half of code page 437.
constexpr char16_t kCodePage437[] = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨"
                                    u"╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(std::size(kCodePage437) == 128 + 1);

// 0x80 to 0x9f of Windows-1252; the five that it leaves free stay what they are in Latin 1.
constexpr char16_t kWindows1252[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
static_assert(std::size(kWindows1252) == 32 + 1);

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
}

// What Windows reserves for devices in every folder, with any ending.
bool isDevice(QStringView segment)
{
    static constexpr std::array names{u"con", u"prn", u"aux", u"nul", u"conin$", u"conout$", u"clock$"};
    const auto dot = segment.indexOf(u'.');
    const QStringView stem = (dot < 0 ? segment : segment.first(dot)).trimmed();
    if (std::any_of(names.begin(), names.end(),
                    [&](const char16_t* name) { return stem.compare(QStringView(name), Qt::CaseInsensitive) == 0; }))
        return true;
    static const QString digits = QStringLiteral("123456789¹²³");
    return stem.size() == 4 &&
           (stem.startsWith(u"com", Qt::CaseInsensitive) || stem.startsWith(u"lpt", Qt::CaseInsensitive)) &&
           digits.contains(stem.back());
}

const char* segmentFault(QStringView segment)
{
    if (segment == u"..")
        return "leaves the package folder";
    if (segment.contains(u':'))
        return "names a drive or a stream";
    if (std::any_of(segment.begin(), segment.end(), isControl))
        return "has a control character in its name";
    if (segment.endsWith(u'.') || segment.endsWith(u' '))
        return "ends with a dot or a space";
    if (isDevice(segment))
        return "is a name that Windows reserves for a device";
    return nullptr;
}

// For messages.
QString shown(const QString& name)
{
    return name.size() <= 200 ? name : name.first(200) + QStringLiteral("…");
}

} // namespace

QString fromWindows1252(const QByteArray& bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte >= 0x80 && byte < 0xa0 ? QChar(kWindows1252[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    static_cast<void>(QString(utf8(bytes)));
    return !utf8.hasError();
}

QString decodedReference(QStringView reference)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(reference.toUtf8());
    return isUtf8(bytes) ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

base::Result<QString> decodeName(const QByteArray& raw, bool saysUtf8)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(raw);
    if (!utf8.hasError())
        return text;
    if (saysUtf8)
        return refuse(Fault::NameEncoding, shown(text), QStringLiteral("the name says UTF-8 and is not"));
    text.clear();
    text.reserve(raw.size());
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte < 128 ? QChar(char16_t(byte)) : QChar(kCodePage437[byte - 128]);
    }
    return text;
}

base::Result<QString> safeName(const QString& name, const Limits& limits)
{
    const auto unsafe = [&](const char* why) { return refuse(Fault::UnsafeName, shown(name), QLatin1StringView(why)); };
    if (name.contains(QChar::Null))
        return unsafe("has a NUL in its name");
    QString path = name;
    path.replace(u'\\', u'/');
    if (path.startsWith(u'/'))
        return unsafe("is an absolute path");
    while (path.startsWith(QStringLiteral("./")))
        path.remove(0, 2);
    if (path.isEmpty())
        return unsafe("has no name");
    if (path.toUtf8().size() > limits.maxNameBytes)
        return unsafe("has a name that is too long");
    const auto segments = QStringView(path).split(u'/');
    if (segments.size() > limits.maxDepth)
        return unsafe("lies too deep");
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QStringView segment = segments[i];
        if (segment.isEmpty() || segment == u".") {
            if (i + 1 == segments.size() && segment.isEmpty())
                continue; // a folder
            return unsafe("has an empty part in its path");
        }
        if (const char* fault = segmentFault(segment))
            return unsafe(fault);
    }
    return path;
}

QString resolvePath(QStringView path)
{
    QList<QStringView> kept;
    for (const QStringView segment : path.split(u'/')) {
        if (segment.isEmpty() || segment == u".")
            continue;
        if (segment == u"..") {
            if (kept.isEmpty())
                return {};
            kept.removeLast();
        } else {
            kept.append(segment);
        }
    }
    QString joined = QStringLiteral("");
    for (const QStringView segment : kept) {
        if (!joined.isEmpty())
            joined += u'/';
        joined += segment;
    }
    return joined;
}

} // namespace package
