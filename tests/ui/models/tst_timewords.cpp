// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timewords.h"

#include "ui/models/localnames.h"
#include "ui/models/words.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

class TimeWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void ago_growsCoarser_data();
    void ago_growsCoarser();
    void due_data();
    void due();
    void day_followsTheLocale_data();
    void day_followsTheLocale();
    void weekday_standsWhereTheLocaleHasIt_data();
    void weekday_standsWhereTheLocaleHasIt();
    void month_hasTheDigitsOfTheLanguage();
    void day_ofEveryLocale_leavesOutTheWeekday();
    void moment_leavesOutToday();
    void elsewhere_namesWhereClocksDiffer_once();
    void places_haveTheReadersNames();
    void money_hasCentsOnlyWhenThereAreSome();
    void money_standsOnTheSideOfItsCurrencyThatTheLanguageHas_data();
    void money_standsOnTheSideOfItsCurrencyThatTheLanguageHas();
    void levels_standInTheirOrder();

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(9, 41), Qt::UTC);
};

void TimeWordsTest::levels_standInTheirOrder()
{
    QStringList levels{QStringLiteral("master"),   QStringLiteral("other"),    QStringLiteral("Advanced"),
                       QStringLiteral("bachelor"), QStringLiteral("beginner"), QStringLiteral("intermediate")};
    std::ranges::stable_sort(levels, {}, &models::Words::levelRank);
    QCOMPARE(levels.join(QLatin1Char(' ')), QStringLiteral("beginner intermediate Advanced bachelor master other"));
}

void TimeWordsTest::ago_growsCoarser_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(20) << QStringLiteral("just now");
    QTest::newRow("minutes") << qint64(5 * 60 + 30) << QStringLiteral("5 min ago");
    QTest::newRow("hours") << qint64(3 * 3600) << QStringLiteral("3 h ago");
    QTest::newRow("days") << qint64(2 * 86400) << QStringLiteral("2 day(s) ago");
    QTest::newRow("weeks") << qint64(33 * 86400) << QStringLiteral("21 Oct 2026");
    QTest::newRow("a clock that runs ahead") << qint64(-500) << QStringLiteral("just now");
}

void TimeWordsTest::ago_growsCoarser()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    QCOMPARE(models::agoWords(m_now.addSecs(-seconds), m_now), words);
}

void TimeWordsTest::due_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("overdue");
    QTest::newRow("late") << -2 << QStringLiteral("2 day(s) overdue") << true;
    QTest::newRow("tomorrow") << 1 << QStringLiteral("due tomorrow") << false;
    QTest::newRow("soon") << 3 << QStringLiteral("due in 3 day(s)") << false;
    QTest::newRow("later") << 30 << QStringLiteral("due on 23 Dec 2026") << false;
}

void TimeWordsTest::due()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    QFETCH(bool, overdue);
    QCOMPARE(models::dueWords(m_now.addDays(days), m_now), words);
    QCOMPARE(models::isOverdue(m_now.addDays(days), m_now), overdue);
}

void TimeWordsTest::day_followsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("en_US") << QStringLiteral("en_US") << QStringLiteral("Nov 3, 2026");
    QTest::newRow("en_GB") << QStringLiteral("en_GB") << QStringLiteral("3 Nov 2026");
    QTest::newRow("de") << QStringLiteral("de_DE") << QStringLiteral("3. Nov. 2026");
    QTest::newRow("ja") << QStringLiteral("ja_JP") << QStringLiteral("2026年11月3日");
    QTest::newRow("es") << QStringLiteral("es_ES") << QStringLiteral("3 de nov de 2026");
}

void TimeWordsTest::day_followsTheLocale()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(models::dayWords(QDate(2026, 11, 3)), "words");
}

void TimeWordsTest::weekday_standsWhereTheLocaleHasIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("withMonth");
    QTest::addColumn<QString>("withNumber");
    QTest::addColumn<QString>("withYear");
    const auto row = [](const char* locale, const char* withMonth, const char* withNumber, const char* withYear) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromUtf8(withMonth)
                              << QString::fromUtf8(withNumber) << QString::fromUtf8(withYear);
    };
    row("en_GB", "Sun 29 Nov", "Sun 29", "Sun 29 Nov 2026");
    row("en_US", "Sun Nov 29", "Sun 29", "Sun Nov 29, 2026");
    row("de_DE", "So. 29. Nov.", "So. 29", "So. 29. Nov. 2026");
    row("fr_FR", "dim. 29 nov.", "dim. 29", "dim. 29 nov. 2026");
    row("es_ES", "dom 29 nov", "dom 29", "dom 29 nov 2026");
    row("it_IT", "dom 29 nov", "dom 29", "dom 29 nov 2026");
    row("pt_BR", "dom. 29 nov.", "dom. 29", "dom. 29 nov. 2026");
    row("ja_JP", "11月29日(日)", "29日(日)", "2026年11月29日(日)");
    row("zh_CN", "11月29日周日", "29日周日", "2026年11月29日周日");
    row("ar_EG", "الأحد ٢٩ نوفمبر", "الأحد ٢٩", "الأحد ٢٩ نوفمبر ٢٠٢٦");
}

void TimeWordsTest::weekday_standsWhereTheLocaleHasIt()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const QDate day(2026, 11, 29);
    QTEST(models::weekdayWords(day), "withMonth");
    QTEST(models::weekdayWords(day, models::WeekdayForm::WithNumber), "withNumber");
    QTEST(models::weekdayWords(day, models::WeekdayForm::WithYear), "withYear");
}

// The heading of a month has the digits of its days.
void TimeWordsTest::month_hasTheDigitsOfTheLanguage()
{
    const QDate month(2026, 11, 3);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QCOMPARE(models::monthWords(month), QStringLiteral("November 2026"));
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    QCOMPARE(models::monthWords(month), QStringLiteral("نوفمبر ٢٠٢٦"));
}

void TimeWordsTest::day_ofEveryLocale_leavesOutTheWeekday()
{
    const QDate day(2026, 11, 3);
    const QList<QLocale> all =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(all.size() > 400);
    for (const QLocale& locale : all) {
        QLocale::setDefault(locale);
        const QString words = models::dayWords(day);
        // Some languages number their days: then the word cannot be told from the date.
        const QString weekday = locale.dayName(day.dayOfWeek());
        if (weekday.size() > 2)
            QVERIFY2(!words.contains(weekday), qPrintable(locale.name() + QLatin1Char(' ') + words));
        QVERIFY2(words.contains(locale.toString(3)), qPrintable(locale.name() + QLatin1Char(' ') + words));
        QVERIFY2(!words.endsWith(QLatin1Char(',')), qPrintable(locale.name() + QLatin1Char(' ') + words));
    }
}

void TimeWordsTest::moment_leavesOutToday()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QCOMPARE(models::momentWords(m_now.addSecs(-3600), m_now), QStringLiteral("08:41"));
    QCOMPARE(models::momentWords(m_now.addDays(-1), m_now), QStringLiteral("22 Nov 2026, 09:41"));
}

void TimeWordsTest::places_haveTheReadersNames()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
    const QString place = models::localPlace(QStringLiteral("Europe/Warsaw"));
    const QString language = models::localLanguage(QStringLiteral("en"));
    const QString utc = models::placeWords(QStringLiteral("Etc/UTC"));
    QLocale::setDefault(before);
    QCOMPARE(utc, QStringLiteral("UTC"));
    QVERIFY(models::localLanguage(QStringLiteral("no language")).isEmpty());
    if (place.isEmpty())
        QSKIP("built without ICU");
    QCOMPARE(place, QStringLiteral("Varsovie"));
    QCOMPARE(language, QStringLiteral("anglais"));
}

void TimeWordsTest::elsewhere_namesWhereClocksDiffer_once()
{
    const auto at = [this](const QStringList& zones) { return models::elsewhereWords(m_now, zones); };
    const QString madrid = QStringLiteral("Europe/Madrid");
    QCOMPARE(at({QStringLiteral("UTC"), QString(), QStringLiteral("Nowhere/Nothing")}), QString());
    QCOMPARE(at({madrid, QStringLiteral("America/New_York"), madrid}),
             QStringLiteral("10:41 in Madrid · 04:41 in New York"));
    QCOMPARE(at({QStringLiteral("Pacific/Auckland")}), QStringLiteral("22:41 in Auckland"));
    QCOMPARE(models::elsewhereWords(m_now.addSecs(4 * 3600), {QStringLiteral("Pacific/Auckland")}),
             QStringLiteral("Tue 02:41 in Auckland"));
}

void TimeWordsTest::money_hasCentsOnlyWhenThereAreSome()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QCOMPARE(models::moneyWords(1200, QStringLiteral("EUR")), QStringLiteral("EUR\u00a01,200"));
    QCOMPARE(models::moneyWords(12.5, QStringLiteral("EUR")), QStringLiteral("EUR\u00a012.50"));
    QCOMPARE(models::moneyWords(std::nullopt, QStringLiteral("EUR")), QString());
}

void TimeWordsTest::money_standsOnTheSideOfItsCurrencyThatTheLanguageHas_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << "en"
                        << "EUR\u00a016,400";
    QTest::newRow("de") << "de"
                        << "16.400\u00a0EUR";
    QTest::newRow("fr") << "fr"
                        << "16\u202f400\u00a0EUR";
    QTest::newRow("es") << "es"
                        << "16.400\u00a0EUR";
    QTest::newRow("it") << "it"
                        << "16.400\u00a0EUR";
    QTest::newRow("pt_BR") << "pt_BR"
                           << "EUR\u00a016.400";
    QTest::newRow("ja") << "ja"
                        << "EUR\u00a016,400";
    QTest::newRow("zh_CN") << "zh_CN"
                           << "EUR\u00a016,400";
    // As one, running as the language does: the amount is read first.
    QTest::newRow("ar") << "ar"
                        << "\u2067\u0661\u0666\u066c\u0664\u0660\u0660\u00a0EUR\u2069";
}

void TimeWordsTest::money_standsOnTheSideOfItsCurrencyThatTheLanguageHas()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QLocale::setDefault(QLocale(language));
    // Whether four figures are set apart, and a mark before Arabic ones, are by the version of CLDR that Qt brings.
    QCOMPARE(models::moneyWords(16'400, QStringLiteral("EUR")).remove(QChar(0x200f)), words);
    QVERIFY(!models::moneyWords(16'400, QString()).contains(QStringLiteral("EUR")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "tst_timewords.moc"
