// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/catalogservice.h"
#include "app/services/voiceservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "ui/catalog/catalogview.h"
#include "ui/catalog/facetpanel.h"
#include "ui/models/catalogmodel.h"
#include "ui/models/preferences.h"
#include "ui/widgets/place.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using catalog::CatalogView;

namespace {

const auto kNoRoom = QStringLiteral("There is not enough room on this computer's disk.");

QString shownText(const QWidget& view)
{
    QString all;
    for (const QLabel* label : view.findChildren<QLabel*>())
        all += label->isVisibleTo(&view) ? label->text() + QLatin1Char('\n') : QString();
    return all;
}

} // namespace

namespace {

std::unique_ptr<support::StoreBuilder> office()
{
    const auto course = [](const char* id, const char* title, const char* topic, const char* more) {
        return support::CatalogLines::put("course", id, 1,
                                          QByteArray("\"title\":\"") + title +
                                              "\",\"summary\":\"About it\",\"topic\":\"" + topic +
                                              "\",\"skills\":[],\"tags\":[]" + more);
    };
    auto built = std::make_unique<support::StoreBuilder>();
    built->lines(
        course("c1", "Cloud data", "Azure", "") + course("c2", "Data base design", "Azure", "") +
        course("c3", "Leading people", "Management",
               ",\"description\":\"Leadership.\\n\\nWe look at **hierarchies** of teams and what else there is.\"") +
        course("c4", "Leadership for all", "Management", ""));
    built->index();
    return built;
}

struct Shown
{
    explicit Shown(std::unique_ptr<support::StoreBuilder> b)
        : built(std::move(b)), service(built->store(), QStringLiteral("maya")), view(service, preferences)
    {
        view.resize(1200, 800);
        view.show();
        (void)QTest::qWaitForWindowActive(&view);
        settled();
    }
    // The counts of what is looked for now have come.
    void settled()
    {
        const auto* panel = view.findChild<catalog::FacetPanel*>();
        QPointer<QObject> before = panel->findChild<QCheckBox*>();
        (void)support::waitFor([&] { return !before && panel->findChild<QCheckBox*>(); });
    }
    template <typename T>
    T* wait(const char* name)
    {
        T* found = nullptr;
        (void)support::waitFor([&] {
            const auto all = view.findChildren<T*>(QLatin1StringView(name));
            found = all.isEmpty() ? nullptr : all.last();
            return found != nullptr;
        });
        return found;
    }
    void tick(const char* name)
    {
        auto* facet = wait<QCheckBox>(name);
        facet->setFocus();
        QTest::keyClick(facet, Qt::Key_Space);
        QVERIFY(facet->isChecked());
        settled();
    }
    QLineEdit* field() { return view.findChild<QLineEdit*>(QStringLiteral("catalog-search")); }
    QListView* list() { return view.findChild<QListView*>(QStringLiteral("catalog-list")); }

    std::unique_ptr<support::StoreBuilder> built;
    services::CatalogService service;
    models::Preferences preferences{QString()};
    CatalogView view;
};

} // namespace

class CatalogViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void searchWithoutRoomForItsIndex_saysSo_untilThereIs()
    {
        support::StoreBuilder built;
        built.courses(300);
        auto& writer = built.writer();
        const qint64 pages = writer.number("PRAGMA page_count").value_or(0);
        QVERIFY(writer.exec("PRAGMA max_page_count = " + QByteArray::number(pages)));
        services::CatalogService service(built.store(), QStringLiteral("maya"));
        models::Preferences preferences{QString()};
        CatalogView view(service, preferences);
        view.resize(1200, 800);
        view.show();
        // A word that only descriptions have: without the index nobody can know.
        view.open(widgets::place(QStringLiteral("catalog"), {}, {{QStringLiteral("q"), QStringLiteral("zzzzzz")}}));
        LXCP_TRY_VERIFY(shownText(view).contains(kNoRoom));
        QVERIFY(writer.exec("PRAGMA max_page_count = 1000000"));
        built.index();
        LXCP_TRY_VERIFY(!shownText(view).contains(kNoRoom));
    }

    void typing_goesOnInTheField_afterAFilterWasTicked()
    {
        Shown shown(office());
        shown.tick("facet-topic-Azure");
        QLineEdit* field = shown.field();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("data"));
        shown.settled(); // the counts have come, and the filters are made anew
        QVERIFY(field->hasFocus());
        QTest::keyClicks(shown.view.window()->focusWidget(), QStringLiteral(" base"));
        QCOMPARE(field->text(), QStringLiteral("data base"));
    }

    void nothingWithTheFilters_saysWhatIsThereWithoutThem_andClearsThem()
    {
        Shown shown(office());
        shown.tick("facet-topic-Azure");
        QTest::keyClicks(shown.field(), QStringLiteral("leadership"));
        LXCP_TRY_VERIFY(shownText(shown.view).contains(QStringLiteral("there are 2 course")));
        auto* clear = shown.view.findChild<QPushButton*>(QStringLiteral("clear-filters"));
        QVERIFY(clear && clear->isVisible());
        QVERIFY(shown.view.findChild<QPushButton*>(QStringLiteral("ask-for-it"))->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        LXCP_TRY_COMPARE(shown.list()->model()->rowCount(), 2);
        QCOMPARE(shown.field()->text(), QStringLiteral("leadership"));
        shown.settled();
        const auto* azure = shown.view.findChild<QCheckBox*>(QStringLiteral("facet-topic-Azure"));
        QVERIFY(!azure || !azure->isChecked());
        QVERIFY(!clear->isVisible());
    }

    void nothingAnywhere_isToBeAskedFor()
    {
        Shown shown(office());
        shown.tick("facet-topic-Azure");
        QTest::keyClicks(shown.field(), QStringLiteral("basketry"));
        LXCP_TRY_VERIFY(shownText(shown.view).contains(QStringLiteral("Ask for it: your supervisor")));
    }

    // The button goes when it was pressed; what is beside the results is none of the person's business then.
    void toldOnly_theKeyboardStaysAmongTheResults()
    {
        Shown shown(office());
        const support::FakeClock clock;
        services::VoiceService voices(shown.built->store(), clock, QStringLiteral("maya"));
        shown.view.setVoices(&voices);
        QTest::keyClicks(shown.field(), QStringLiteral("basketry"));
        auto* wish = shown.wait<QPushButton>("wish-for-it");
        LXCP_TRY_VERIFY(wish->isVisible());
        shown.settled();
        wish->setFocus();
        QTest::keyClick(wish, Qt::Key_Space);
        LXCP_TRY_VERIFY(voices.hasWished(QStringLiteral("basketry")));
        LXCP_TRY_COMPARE(QApplication::focusWidget(), shown.wait<QPushButton>("ask-for-it"));
    }

    void searchKeys_leadToTheField()
    {
        Shown shown(office());
        auto* azure = shown.wait<QCheckBox>("facet-topic-Azure");
        shown.field()->setText(QStringLiteral("cloud"));
        for (const QKeySequence& keys : {QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)}) {
            azure = shown.wait<QCheckBox>("facet-topic-Azure");
            azure->setFocus();
            QTest::keySequence(azure, keys);
            QVERIFY(shown.field()->hasFocus());
            QCOMPARE(shown.field()->selectedText(), QStringLiteral("cloud"));
        }
        QTest::keyClicks(shown.field(), QStringLiteral("a/b")); // there it is a letter
        QCOMPARE(shown.field()->text(), QStringLiteral("a/b"));
        QCOMPARE(shown.view.searchField(), shown.field());
    }

    // What one looked for stands in the row, also where only the description has it.
    void matchInTheDescription_isShownInTheRow()
    {
        Shown shown(office());
        QTest::keyClicks(shown.field(), QStringLiteral("hierarch"));
        LXCP_TRY_COMPARE(shown.list()->model()->rowCount(), 1);
        const auto* model = qobject_cast<const models::CatalogModel*>(shown.list()->model());
        QVERIFY(model);
        const QString line = model->line(*model->row(0));
        QVERIFY2(line.contains(QStringLiteral("hierarchies of teams")), qPrintable(line));
        shown.field()->setText(QStringLiteral("leading"));
        LXCP_TRY_VERIFY(model->rowCount() > 0 && model->words() == QStringLiteral("leading"));
        QCOMPARE(model->line(*model->row(0)), model->row(0)->summary);
    }

    // Beyond where the line is cut.
    void matchLateInTheSummary_isBroughtIntoSight()
    {
        auto built = office();
        built->lines(support::CatalogLines::put(
            "course", "c5", 2,
            R"("title":"Finding the way","summary":"How people found their way over the sea before there were satellites, by the sun and the stars, with a sextant and a good watch.","topic":"Sea","skills":[],"tags":[])"));
        built->index();
        Shown shown(std::move(built));
        QTest::keyClicks(shown.field(), QStringLiteral("sextant"));
        LXCP_TRY_COMPARE(shown.list()->model()->rowCount(), 1);
        const auto* model = qobject_cast<const models::CatalogModel*>(shown.list()->model());
        const QString line = model->line(*model->row(0));
        QVERIFY2(line.indexOf(QStringLiteral("sextant")) >= 0 && line.indexOf(QStringLiteral("sextant")) < 60,
                 qPrintable(line));
    }
};

QTEST_MAIN(CatalogViewTest)
#include "tst_catalogview.moc"
