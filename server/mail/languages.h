// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace mail {

// The words of a mail or a page in the language of whoever gets it: the window's translations, which the program has to
// carry (lxcp-translations). Read at the start, then any thread.
class Languages
{
public:
    explicit Languages(const QString& folder = QStringLiteral(":/i18n"));
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    // What to speak with somebody whose program sends this Accept-Language (RFC 9110 section 12.5.4): the first of
    // theirs that there is; English where there is none.
    [[nodiscard]] QString chosen(const QByteArray& acceptLanguage) const;

    // 'locale' as a person has it ("de-CH"); the text itself where nobody has translated it. Of a language that another
    // country writes, too, if the script is the same.
    // 'n': of a plural, whose "%n" it stands for; -1: none.
    [[nodiscard]] QString say(const QString& locale, const char* context, const char* text, int n = -1) const;
    // A name in those words: base::apart in the direction of that language.
    [[nodiscard]] QString apart(const QString& locale, const QString& part) const;
    // Of dates and times beside those words: nobody reads a Polish day between English sentences.
    [[nodiscard]] QLocale localeOf(const QString& locale) const;
    // The same where all words are English.
    [[nodiscard]] static QLocale englishOf(const QString& locale);

private:
    [[nodiscard]] const QTranslator* closest(const QString& locale) const;
    std::map<QString, std::unique_ptr<QTranslator>> m_all; // by the name of their locale
};

} // namespace mail
