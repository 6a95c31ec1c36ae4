// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QTextLayout>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

// A mirrored window whose texts are those of translations/lxcp_ar.ts, without plurals, and where things stand in it.
namespace arabic {

class Translator final : public QTranslator
{
public:
    Translator()
    {
        QFile file(support::sourcePath(u"/translations/lxcp_ar.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QString context, source, comment;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement())
                continue;
            const QString tag = xml.name().toString();
            if (tag == QLatin1StringView("name"))
                context = xml.readElementText();
            else if (tag == QLatin1StringView("message"))
                comment.clear();
            else if (tag == QLatin1StringView("source"))
                source = xml.readElementText();
            else if (tag == QLatin1StringView("comment"))
                comment = xml.readElementText();
            else if (tag == QLatin1StringView("translation"))
                m_words.insert(context + u'\n' + source + u'\n' + comment,
                               xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int) const override
    {
        return m_words.value(QString::fromUtf8(context) + u'\n' + QString::fromUtf8(source) + u'\n' +
                             QString::fromUtf8(comment));
    }

private:
    QHash<QString, QString> m_words;
};

class Window final
{
    Q_DISABLE_COPY_MOVE(Window)

public:
    Window()
    {
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        QCoreApplication::installTranslator(&m_translator);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~Window()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    Translator m_translator;
    QLocale m_before;
};

// Where a part of a sentence is drawn: its left and right edge, from the left one of the line.
inline std::pair<qreal, qreal> edgesOf(const QString& part, const QString& sentence)
{
    QTextLayout layout(sentence);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(4000);
    layout.endLayout();
    const auto at = int(sentence.indexOf(part));
    qreal left = 1e9, right = -1;
    for (const QGlyphRun& run : at < 0 ? QList<QGlyphRun>() : line.glyphRuns(at, int(part.size()))) {
        left = std::min(left, run.boundingRect().left());
        right = std::max(right, run.boundingRect().right());
    }
    return {left, right};
}

// Whether the parts stand one after the other from the right, none within another.
inline bool areInOrder(const QStringList& parts, const QString& sentence)
{
    qreal before = 1e9;
    for (const QString& part : parts) {
        const auto [left, right] = edgesOf(part, sentence);
        if (right < 0 || right > before + 1)
            return false;
        before = left;
    }
    return true;
}

} // namespace arabic
