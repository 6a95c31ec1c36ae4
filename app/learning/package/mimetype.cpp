// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/reader.h"

#include <algorithm>
#include <array>

namespace package {

namespace {

struct Ending
{
    const char* name;
    const char* type;
};

// In alphabetical order.
constexpr std::array kEndings{
    Ending{"aac", "audio/aac"},
    Ending{"apng", "image/apng"},
    Ending{"avif", "image/avif"},
    Ending{"bmp", "image/bmp"},
    Ending{"cjs", "text/javascript; charset=utf-8"},
    Ending{"css", "text/css"},
    Ending{"csv", "text/csv"},
    Ending{"dtd", "application/xml-dtd"},
    Ending{"eot", "application/vnd.ms-fontobject"},
    Ending{"flac", "audio/flac"},
    Ending{"gif", "image/gif"},
    Ending{"glb", "model/gltf-binary"},
    Ending{"gltf", "model/gltf+json"},
    Ending{"htm", "text/html"},
    Ending{"html", "text/html"},
    Ending{"ico", "image/x-icon"},
    Ending{"jpeg", "image/jpeg"},
    Ending{"jpg", "image/jpeg"},
    Ending{"js", "text/javascript"},
    Ending{"json", "application/json"},
    Ending{"m4a", "audio/mp4"},
    Ending{"m4v", "video/mp4"},
    Ending{"map", "application/json"},
    Ending{"md", "text/markdown; charset=utf-8"},
    Ending{"mjs", "text/javascript; charset=utf-8"},
    Ending{"mov", "video/quicktime"},
    Ending{"mp3", "audio/mpeg"},
    Ending{"mp4", "video/mp4"},
    Ending{"oga", "audio/ogg"},
    Ending{"ogg", "audio/ogg"},
    Ending{"ogv", "video/ogg"},
    Ending{"opus", "audio/ogg"},
    Ending{"otf", "font/otf"},
    Ending{"pdf", "application/pdf"},
    Ending{"png", "image/png"},
    Ending{"svg", "image/svg+xml"},
    Ending{"swf", "application/x-shockwave-flash"},
    Ending{"tif", "image/tiff"},
    Ending{"tiff", "image/tiff"},
    Ending{"ttf", "font/ttf"},
    Ending{"txt", "text/plain"},
    Ending{"vtt", "text/vtt; charset=utf-8"},
    Ending{"wasm", "application/wasm"},
    Ending{"wav", "audio/wav"},
    Ending{"weba", "audio/webm"},
    Ending{"webm", "video/webm"},
    Ending{"webp", "image/webp"},
    Ending{"woff", "font/woff"},
    Ending{"woff2", "font/woff2"},
    Ending{"xhtml", "application/xhtml+xml"},
    Ending{"xml", "text/xml"},
    Ending{"xsd", "text/xml"},
    Ending{"zip", "application/zip"},
};

} // namespace

QByteArray mimeType(QStringView name)
{
    const auto dot = name.lastIndexOf(u'.');
    if (dot < 0 || name.size() - dot > 6)
        return QByteArrayLiteral("application/octet-stream");
    const QByteArray ending = name.sliced(dot + 1).toString().toLower().toLatin1();
    const auto* found = std::lower_bound(kEndings.begin(), kEndings.end(), ending,
                                         [](const Ending& a, const QByteArray& b) { return a.name < b; });
    return found != kEndings.end() && ending == found->name ? QByteArray(found->type)
                                                            : QByteArrayLiteral("application/octet-stream");
}

} // namespace package
