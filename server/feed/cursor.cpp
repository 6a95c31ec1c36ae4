// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/cursor.h"

#include <QCryptographicHash>
#include <QStringList>

namespace feed {

namespace {

const auto kVersion = QStringLiteral("v1");
constexpr int kParts = 9;

QString fingerprint(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

QString phaseLetter(const Cursor& cursor)
{
    static constexpr char kLetters[] = {'d', 'w', 'l'};
    const QChar letter = QLatin1Char(kLetters[int(cursor.phase)]);
    return cursor.snapshotOnly ? letter.toUpper() : letter;
}

bool readPhase(const QString& letter, Cursor& cursor)
{
    const qsizetype phase = QStringLiteral("dwl").indexOf(letter.toLower());
    if (letter.size() != 1 || phase < 0)
        return false;
    cursor.phase = Cursor::Phase(phase);
    cursor.snapshotOnly = letter.front().isUpper();
    return true;
}

bool readNumber(const QString& text, qint64& value)
{
    bool ok = false;
    value = text.toLongLong(&ok);
    return ok && value >= 0;
}

} // namespace

QString Cursor::text() const
{
    const QString scope = QString::fromLatin1(
        lossScope.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const QString body = QStringList{kVersion,
                                     QString::number(from),
                                     life.isEmpty() ? epoch : epoch + QLatin1Char('-') + life,
                                     owner,
                                     phaseLetter(*this),
                                     QString::number(target),
                                     QString::number(position),
                                     scope}
                             .join(QLatin1Char('.'));
    return body + QLatin1Char('.') + fingerprint(body);
}

base::Result<Cursor> Cursor::parse(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != kParts || parts[0] != kVersion)
        return invalidCursor();
    if (fingerprint(text.left(text.lastIndexOf(QLatin1Char('.')))) != parts[8])
        return invalidCursor();
    Cursor cursor;
    cursor.epoch = parts[2].section(QLatin1Char('-'), 0, 0);
    cursor.life = parts[2].section(QLatin1Char('-'), 1);
    cursor.owner = parts[3];
    if (!readNumber(parts[1], cursor.from) || !readPhase(parts[4], cursor) || !readNumber(parts[5], cursor.target) ||
        !readNumber(parts[6], cursor.position))
        return invalidCursor();
    cursor.lossScope = QString::fromUtf8(QByteArray::fromBase64(parts[7].toLatin1(), QByteArray::Base64UrlEncoding));
    return cursor;
}

QString ownerOf(const QString& personId)
{
    return fingerprint(personId);
}

tl::unexpected<base::Error> cursorExpired(QString why)
{
    return base::failure(
        base::Error{base::Error::Kind::Rejected, std::move(why), 410, QStringLiteral("cursor-expired")});
}

tl::unexpected<base::Error> invalidCursor()
{
    return base::failure(base::Error{base::Error::Kind::Rejected, QStringLiteral("not a cursor of this feed"), 400,
                                     QStringLiteral("invalid-cursor")});
}

} // namespace feed
