// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/manifesttext.h"

#include "app/learning/package/fault.h"
#include "app/learning/package/names.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace package {

namespace {

QByteArray declaredEncoding(const QByteArray& xml)
{
    static const QRegularExpression declaration(
        QStringLiteral("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']"));
    return declaration.match(QString::fromLatin1(xml.left(200))).captured(1).toLatin1().toLower();
}

bool isWestern(const QByteArray& name)
{
    return name == "windows-1252" || name == "cp1252" || name == "iso-8859-1" || name == "latin1" ||
           name == "us-ascii" || name == "ascii" || name == "iso-8859-15";
}

// Text without declaration, as UTF-8 with one that is true. Lines keep their numbers.
base::Result<QByteArray> redeclared(QString text, const QString& entry)
{
    // No manifest needs an entity of its own; who declares one means the reader harm, whether it is used or not.
    if (text.contains(QStringLiteral("<!DOCTYPE")) && text.contains(QStringLiteral("<!ENTITY")))
        return refuse(Fault::ManifestEntities, entry, QStringLiteral("declares entities"));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const qsizetype begin = text.indexOf(QStringLiteral("<?xml "));
    const qsizetype end = text.indexOf(QStringLiteral("?>"));
    if (begin >= 0 && end > begin && QStringView(text).first(begin).trimmed().isEmpty())
        text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") +
               QString(QStringView(text).first(end).count(u'\n'), u'\n') + text.mid(end + 2);
    return text.toUtf8();
}

} // namespace

base::Result<QByteArray> manifestUtf8(const QByteArray& xml, const QString& entry, QStringList& notes)
{
    const auto marked = QStringConverter::encodingForData(xml, u'<');
    const QByteArray declared = declaredEncoding(xml);
    if (!marked && isWestern(declared))
        return redeclared(fromWindows1252(xml), entry);
    const bool isUtf8 =
        marked ? *marked == QStringConverter::Utf8 : declared.isEmpty() || declared == "utf-8" || declared == "utf8";
    QStringDecoder decoder = marked   ? QStringDecoder(*marked, QStringConverter::Flag::Stateless)
                             : isUtf8 ? QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless)
                                      : QStringDecoder(declared.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return refuse(Fault::ManifestEncoding, entry,
                      QStringLiteral("the encoding '%1' is unknown").arg(QString::fromLatin1(declared)));
    const QString text = decoder(xml);
    if (!decoder.hasError())
        return redeclared(text, entry);
    if (!isUtf8)
        return refuse(Fault::ManifestEncoding, entry, QStringLiteral("is not in the encoding that it declares"));
    notes += QStringLiteral("'%1': says UTF-8 and is not; read as Windows-1252").arg(entry);
    return redeclared(fromWindows1252(xml), entry);
}

} // namespace package
