// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language.h"

#include <QGuiApplication>
#include <QTest>

using uimain::Language;

namespace {

QString days(int n)
{
    return QCoreApplication::translate("models::TimeText", "%n day(s)", nullptr, n);
}

QString cancel()
{
    return QCoreApplication::translate("account::SignOutPanel", "Cancel");
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void unknownLanguage_isEnglishFromTheLeft();
    void otherCountry_getsItsScriptOrEnglish_data();
    void otherCountry_getsItsScriptOrEnglish();
    void plurals_followEachLanguage_data();
    void plurals_followEachLanguage();
    void switched_nothingOfTheOneBeforeIsLeft();
    void computerWithoutALanguage_tellsTimesToPeople();
};

void LanguageTest::unknownLanguage_isEnglishFromTheLeft()
{
    Language language;
    language.use(QStringLiteral("he"));
    QCOMPARE(cancel(), QStringLiteral("Cancel"));
    QCOMPARE(days(1), QStringLiteral("1 day"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

// The tests run in the locale C.
void LanguageTest::computerWithoutALanguage_tellsTimesToPeople()
{
    if (QLocale::system().language() != QLocale::C)
        QSKIP("this computer speaks a language");
    Language language;
    language.use({});
    QCOMPARE(QLocale().toString(QTime(9, 5), QLocale::ShortFormat), QStringLiteral("09:05"));
}

void LanguageTest::otherCountry_getsItsScriptOrEnglish_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("words");
    QTest::newRow("Portugal") << "pt-PT"
                              << "Cancelar";
    QTest::newRow("Switzerland") << "fr-CH"
                                 << "Annuler";
    QTest::newRow("Mexico") << "es-MX"
                            << "Cancelar";
    QTest::newRow("Singapore") << "zh-SG" << QStringLiteral("取消");
    QTest::newRow("Taiwan") << "zh-TW"
                            << "Cancel";
    QTest::newRow("Morocco") << "ar-MA" << QStringLiteral("إلغاء");
}

void LanguageTest::otherCountry_getsItsScriptOrEnglish()
{
    QFETCH(QString, tag);
    Language language;
    language.use(tag);
    QTEST(cancel(), "words");
}

void LanguageTest::plurals_followEachLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("words");
    QTest::newRow("en 1") << "en" << 1 << "1 day";
    QTest::newRow("en 0") << "en" << 0 << "0 days";
    QTest::newRow("fr 0") << "fr" << 0 << "0 jour";
    QTest::newRow("fr 2") << "fr" << 2 << "2 jours";
    QTest::newRow("pt-BR 1") << "pt-BR" << 1 << "1 dia";
    QTest::newRow("ja 1") << "ja" << 1 << QStringLiteral("1 日");
    QTest::newRow("zh 5") << "zh-CN" << 5 << QStringLiteral("5 天");
    QTest::newRow("ar 1") << "ar-MA" << 1 << QStringLiteral("يوم واحد");
    QTest::newRow("ar 2") << "ar-MA" << 2 << QStringLiteral("يومين");
    QTest::newRow("ar 3") << "ar-MA" << 3 << QStringLiteral("3 أيام");
    QTest::newRow("ar 11") << "ar-MA" << 11 << QStringLiteral("11 يومًا");
    QTest::newRow("ar 100") << "ar-MA" << 100 << QStringLiteral("100 يوم");
    // Egypt, which Arabic alone means, has digits of its own.
    QTest::newRow("ar 3, its digits") << "ar" << 3 << QStringLiteral("٣ أيام");
}

void LanguageTest::plurals_followEachLanguage()
{
    QFETCH(QString, tag);
    QFETCH(int, n);
    Language language;
    language.use(tag);
    QTEST(days(n), "words");
}

void LanguageTest::switched_nothingOfTheOneBeforeIsLeft()
{
    Language language;
    language.use(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    const QString yes = QCoreApplication::translate("QPlatformTheme", "&Yes");
    language.use(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(cancel(), QStringLiteral("Cancel"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "&Yes"), QStringLiteral("&Yes"));
    if (yes == QLatin1StringView("&Yes"))
        QSKIP("Qt's translations are not installed");
    language.use(QStringLiteral("ar"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "&Yes"), yes);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
