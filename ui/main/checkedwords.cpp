// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/checkedwords.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <algorithm>

namespace uimain {

namespace {

constexpr int kShortValue = 20; // characters of the values in a text that has to be shown whole

// The translators below are asked through the application, which asks this one first.
thread_local bool askingBelow = false;

bool isOurs(QLatin1StringView context)
{
    return context.contains(QLatin1StringView("::")) || context == QLatin1StringView("shell");
}

QChar accented(QChar letter)
{
    static const QString kPlain = QStringLiteral("aAcCdDeEgGhHiIjJkKlLnNoOrRsStTuUwWyYzZ");
    static const QString kMarked = QStringLiteral("åÅçÇðÐéÉĝĜĥĤîÎĵĴķĶļĻñÑöÖŕŔšŠţŢûÛŵŴýÝžŽ");
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kMarked.at(at);
}

const QRegularExpression& placeholder()
{
    static const QRegularExpression expression(QStringLiteral("%L?[0-9n]{1,2}"));
    return expression;
}

} // namespace

CheckedWords::CheckedWords(QObject* parent) : QTranslator(parent)
{
    QCoreApplication::installTranslator(this);
    QCoreApplication::instance()->installEventFilter(this);
}

CheckedWords::~CheckedWords()
{
    QCoreApplication::removeTranslator(this);
}

bool CheckedWords::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance() && !m_rising) {
        m_rising = true;
        QCoreApplication::removeTranslator(this);
        QCoreApplication::installTranslator(this);
        m_rising = false;
    }
    return QTranslator::eventFilter(watched, event);
}

QString CheckedWords::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    if (askingBelow || !context || !source || !isOurs(QLatin1StringView(context)) ||
        thread() != QThread::currentThread())
        return {};
    askingBelow = true;
    QString text = QCoreApplication::translate(context, source, disambiguation, n);
    askingBelow = false;
    if (m_stretched)
        text = stretched(text);
    m_said.insert(text);
    if (text.contains(placeholder()) && !m_patterns.contains(text)) {
        const QStringList fixed = text.split(placeholder());
        qsizetype letters = 0;
        QStringList escaped;
        for (const QString& part : fixed) {
            letters += std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
            escaped.append(QRegularExpression::escape(part));
        }
        if (letters >= 2) // else anything would do
            m_patterns.insert(
                text, QRegularExpression(QRegularExpression::anchoredPattern(escaped.join(QStringLiteral("(.*?)")))));
    }
    return text;
}

bool CheckedWords::spoke(const QString& shown) const
{
    if (m_said.contains(shown))
        return true;
    return std::any_of(m_patterns.cbegin(), m_patterns.cend(), [&](const QRegularExpression& pattern) {
        const QRegularExpressionMatch match = pattern.match(shown);
        qsizetype values = 0;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            values += match.capturedLength(i);
        return match.hasMatch() && values <= kShortValue;
    });
}

QString stretched(const QString& text)
{
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]{1,2}|<[^>]*>|\\*\\.\\w+|https?://\\S+|&"));
    static const QString kVowels = QStringLiteral("åÅéÉîÎöÖûÛýÝ");
    constexpr double kLonger = 0.4;
    QString result;
    double owed = 0;
    qsizetype from = 0;
    const auto put = [&](QStringView plain) {
        for (const QChar letter : plain) {
            const QChar mark = accented(letter);
            result.append(mark);
            owed += letter == QLatin1Char('\n') ? 0 : kLonger;
            if (kVowels.contains(mark) && owed >= 1) {
                result.append(QString(int(owed), mark.toLower()));
                owed -= int(owed);
            }
        }
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        put(QStringView(text).mid(from, match.capturedStart() - from));
        result.append(match.captured());
        from = match.capturedEnd();
    }
    put(QStringView(text).mid(from));
    return owed >= 1 ? result + QString(int(owed), QLatin1Char('~')) : result;
}

} // namespace uimain
