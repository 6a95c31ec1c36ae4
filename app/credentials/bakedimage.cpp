// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/bakedimage.h"

#include "app/credentials/gzip.h"
#include "app/credentials/jws.h"

#include <QtEndian>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <zlib.h>

namespace credentials {

namespace {

const QByteArray kPngSignature = QByteArray::fromHex("89504e470d0a1a0a");
const QString kNamespace3 = QStringLiteral("https://purl.imsglobal.org/ob/v3p0");
const QString kNamespace2 = QStringLiteral("http://openbadges.org");
constexpr qsizetype kMaxBadge = 1024 * 1024;

base::Error pictureError(const char* code, const QString& detail)
{
    return {base::Error::Kind::Malformed, detail, 0, QString::fromLatin1(code), 0};
}

struct PngChunk
{
    QByteArray type, data;
};

base::Result<QVector<PngChunk>> pngChunks(const QByteArray& png)
{
    QVector<PngChunk> chunks;
    qsizetype at = kPngSignature.size();
    while (at + 12 <= png.size()) {
        const quint32 length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > quint32(png.size() - at - 12))
            break;
        const QByteArray typed = png.mid(at + 4, 4 + qsizetype(length));
        const quint32 sum = qFromBigEndian<quint32>(png.constData() + at + 8 + length);
        if (crc32(0, reinterpret_cast<const Bytef*>(typed.constData()), uInt(typed.size())) != sum)
            return base::failure(pictureError("damaged", QStringLiteral("checksum")));
        chunks += {typed.left(4), typed.mid(4)};
        at += 12 + qsizetype(length);
        if (typed.startsWith("IEND"))
            return chunks;
    }
    return base::failure(pictureError("damaged", QStringLiteral("cut off")));
}

bool isBadgeWord(const QByteArray& keyword)
{
    return keyword == "openbadgecredential" || keyword == "openbadges";
}

// PNG (third edition) section 11.3.3.4: keyword, compression, language, translated keyword, text. tEXt: keyword, text.
std::optional<QByteArray> badgeIn(const PngChunk& chunk)
{
    const qsizetype word = chunk.data.indexOf('\0');
    if ((chunk.type != "iTXt" && chunk.type != "tEXt") || !isBadgeWord(chunk.data.left(word)))
        return std::nullopt;
    if (chunk.type == "tEXt")
        return chunk.data.mid(word + 1);
    const qsizetype language = chunk.data.indexOf('\0', word + 3);
    const qsizetype translated = language < 0 ? -1 : chunk.data.indexOf('\0', language + 1);
    if (translated < 0)
        return std::nullopt;
    const QByteArray text = chunk.data.mid(translated + 1);
    return chunk.data[word + 1] ? inflated(text, kMaxBadge) : text;
}

QByteArray pngChunk(const QByteArray& type, const QByteArray& data)
{
    QByteArray length(4, '\0');
    QByteArray sum(4, '\0');
    const QByteArray typed = type + data;
    qToBigEndian(quint32(data.size()), length.data());
    qToBigEndian(quint32(crc32(0, reinterpret_cast<const Bytef*>(typed.constData()), uInt(typed.size()))), sum.data());
    return length + typed + sum;
}

base::Result<QByteArray> unbakePng(const QByteArray& png)
{
    const auto chunks = pngChunks(png);
    if (!chunks)
        return base::failure(chunks.error());
    for (const PngChunk& chunk : *chunks) {
        if (const auto badge = badgeIn(chunk))
            return *badge;
    }
    return base::failure(pictureError("no-badge", QStringLiteral("PNG")));
}

base::Result<QByteArray> bakePng(const QByteArray& png, const QByteArray& credential)
{
    const auto chunks = pngChunks(png);
    if (!chunks)
        return base::failure(chunks.error());
    QByteArray out = kPngSignature;
    bool done = false;
    for (const PngChunk& chunk : *chunks) {
        if (badgeIn(chunk))
            continue;
        out += pngChunk(chunk.type, chunk.data);
        if (!done && chunk.type == "IHDR")
            out += pngChunk("iTXt", QByteArray("openbadgecredential\0\0\0\0\0", 24) + credential);
        done = done || chunk.type == "IHDR";
    }
    return done ? base::Result<QByteArray>(out) : base::failure(pictureError("damaged", QStringLiteral("no IHDR")));
}

bool isBadgeElement(QStringView space, QStringView name)
{
    return (space == kNamespace3 && name == u"credential") || (space == kNamespace2 && name == u"assertion");
}

base::Result<QByteArray> unbakeSvg(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !isBadgeElement(xml.namespaceUri(), xml.name()))
            continue;
        const QByteArray token = xml.attributes().value(QStringLiteral("verify")).toUtf8();
        const QByteArray inside = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toUtf8();
        if (xml.hasError())
            break;
        const QByteArray& badge = isCompactJws(token) || inside.isEmpty() ? token : inside;
        return badge.isEmpty()
                   ? base::Result<QByteArray>(base::failure(pictureError("no-badge", QStringLiteral("SVG"))))
                   : badge.left(kMaxBadge);
    }
    return base::failure(xml.hasError() ? pictureError("damaged", xml.errorString())
                                        : pictureError("no-badge", QStringLiteral("SVG")));
}

void writeBadgeElement(QXmlStreamWriter& out, const QByteArray& credential)
{
    out.writeNamespace(kNamespace3, QStringLiteral("openbadges"));
    out.writeStartElement(kNamespace3, QStringLiteral("credential"));
    if (isCompactJws(credential))
        out.writeAttribute(QStringLiteral("verify"), QString::fromUtf8(credential));
    else
        out.writeCDATA(QString::fromUtf8(credential));
    out.writeEndElement();
}

// In the namespaces that it has, the default one without a prefix: what looks for '<svg' finds it.
void copyStart(const QXmlStreamReader& in, QXmlStreamWriter& out)
{
    for (const QXmlStreamNamespaceDeclaration& declared : in.namespaceDeclarations()) {
        if (declared.prefix().isEmpty())
            out.writeDefaultNamespace(declared.namespaceUri().toString());
        else
            out.writeNamespace(declared.namespaceUri().toString(), declared.prefix().toString());
    }
    out.writeStartElement(in.namespaceUri().toString(), in.name().toString());
    out.writeAttributes(in.attributes());
}

base::Result<QByteArray> bakeSvg(const QByteArray& svg, const QByteArray& credential)
{
    QByteArray result;
    QXmlStreamReader in(svg);
    QXmlStreamWriter out(&result);
    bool done = false;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement() && isBadgeElement(in.namespaceUri(), in.name())) {
            in.skipCurrentElement();
            continue;
        }
        if (in.hasError())
            break;
        if (in.tokenType() == QXmlStreamReader::Invalid)
            continue;
        if (in.isStartElement())
            copyStart(in, out);
        else
            out.writeCurrentToken(in);
        if (in.isStartElement() && !done) {
            writeBadgeElement(out, credential);
            done = true;
        }
    }
    if (in.hasError() || !done)
        return base::failure(pictureError("damaged", in.errorString()));
    return result;
}

} // namespace

bool isPng(const QByteArray& file)
{
    return file.startsWith(kPngSignature);
}

bool isPicture(const QByteArray& file)
{
    return isPng(file) || file.left(64).trimmed().startsWith('<') || file.startsWith("\xEF\xBB\xBF<");
}

base::Result<QByteArray> unbake(const QByteArray& picture)
{
    return isPng(picture) ? unbakePng(picture) : unbakeSvg(picture);
}

base::Result<QByteArray> bake(const QByteArray& picture, const QByteArray& credential)
{
    return isPng(picture) ? bakePng(picture, credential) : bakeSvg(picture, credential);
}

} // namespace credentials
