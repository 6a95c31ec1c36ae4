// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"
#include "tests/ui/widgets/painted.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPixmapCache>
#include <QTest>

using namespace widgets;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_ofEveryPairInEveryTheme_isEnough_data();
    void contrast_ofEveryPairInEveryTheme_isEnough();
    void contrastRatio_isThatOfTheStandard();
    void currentRow_ofWhatOpens_isSeenInEveryTheme_data();
    void currentRow_ofWhatOpens_isSeenInEveryTheme();
    void everyInk_isCheckedOnSomeGround();
    void switching_changesPaletteAndKeepsWidgets();
    void textSize_growsLabelsAndButtons();
    void everyIconOfTheList_isInTheProgram();
    void icons_needNoneOfQtsPicturePlugins();
    void icon_takesTheColourOfItsRole();
    void longWord_isBrokenInsteadOfClipped();
    void texts_nameOneFamily_onceItIsKnownWhichIsThere();
};

void TestTheme::contrast_ofEveryPairInEveryTheme_isEnough_data()
{
    QTest::addColumn<int>("theme");
    for (int theme = 0; theme < tokens::kThemeCount; ++theme)
        QTest::newRow(qPrintable(QString::number(theme))) << theme;
}

void TestTheme::contrast_ofEveryPairInEveryTheme_isEnough()
{
    QFETCH(int, theme);
    const auto name = [](Role role) { return tokens::kRoleNames[int(role)]; };
    for (const tokens::Contrast& pair : tokens::kContrast) {
        const QColor ink = QColor::fromRgb(tokens::kColours[theme][int(pair.ink)]);
        const QColor ground = QColor::fromRgb(tokens::kColours[theme][int(pair.ground)]);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= pair.least,
                 qPrintable(QStringLiteral("%1 on %2: %3, wanted %4")
                                .arg(QLatin1StringView(name(pair.ink)), QLatin1StringView(name(pair.ground)))
                                .arg(ratio)
                                .arg(pair.least)));
    }
}

void TestTheme::contrastRatio_isThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestTheme::currentRow_ofWhatOpens_isSeenInEveryTheme_data()
{
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::newRow("light") << SchemeChoice::Light;
    QTest::newRow("dark") << SchemeChoice::Dark;
    QTest::newRow("high contrast") << SchemeChoice::HighContrast;
}

void TestTheme::currentRow_ofWhatOpens_isSeenInEveryTheme()
{
    QFETCH(SchemeChoice, scheme);
    applyTheme({scheme, 100, false});
    const QStringList words{QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("العربية")};
    const auto picture = [](QWidget* widget) { return widget->grab().toImage(); };
    QComboBox box;
    box.addItems(words);
    box.show();
    box.showPopup();
    LXCP_TRY_VERIFY(box.view()->isVisible());
    QImage before = picture(box.view());
    box.view()->setCurrentIndex(box.model()->index(1, 0));
    QVERIFY2(support::markIn(before, picture(box.view())) >= 3, "box");
    box.hidePopup();

    QListWidget list;
    list.addItems(words);
    list.show();
    before = picture(&list);
    list.setCurrentRow(1);
    QVERIFY2(support::markIn(before, picture(&list)) >= 3, "list");

    QMenu menu;
    for (const QString& word : words)
        menu.addAction(word);
    menu.popup({});
    before = picture(&menu);
    menu.setActiveAction(menu.actions().at(1));
    QVERIFY2(support::markIn(before, picture(&menu)) >= 3, "menu");
}

void TestTheme::everyInk_isCheckedOnSomeGround()
{
    // A new text role cannot be forgotten in the table.
    for (const Role role : {Role::Text, Role::TextMuted, Role::Accent, Role::OnAccent, Role::OnAccentSoft,
                            Role::Success, Role::Warning, Role::Danger, Role::OnSelection, Role::OnMark, Role::OnToast,
                            Role::ToastAction, Role::Control, Role::Focus}) {
        const bool checked = std::any_of(std::begin(tokens::kContrast), std::end(tokens::kContrast),
                                         [&](const auto& pair) { return pair.ink == role; });
        QVERIFY2(checked, tokens::kRoleNames[int(role)]);
    }
}

void TestTheme::switching_changesPaletteAndKeepsWidgets()
{
    TextLabel label(QStringLiteral("Secure coding"));
    applyTheme({SchemeChoice::Light, 100, false});
    const QColor light = QApplication::palette().color(QPalette::Window);
    applyTheme({SchemeChoice::Dark, 100, false});
    const QColor dark = QApplication::palette().color(QPalette::Window);
    QVERIFY(light.lightness() > 200);
    QVERIFY(dark.lightness() < 60);
    QCOMPARE(scheme(), Scheme::Dark);
    QCOMPARE(label.text(), QStringLiteral("Secure coding"));
    applyTheme({SchemeChoice::HighContrast, 100, true});
    QCOMPARE(colour(Role::Text), QColor(Qt::white));
    QCOMPARE(motionMs(Motion::Calm), 0);
}

void TestTheme::textSize_growsLabelsAndButtons()
{
    applyTheme({SchemeChoice::Light, 100, false});
    TextLabel label(QStringLiteral("Data protection for everyone"));
    Button button(QStringLiteral("Resume"));
    const QSize labelBefore = label.sizeHint();
    const QSize buttonBefore = button.sizeHint();
    applyTheme({SchemeChoice::Light, 200, false});
    QVERIFY(label.sizeHint().height() > labelBefore.height() * 1.5);
    QVERIFY(button.sizeHint().width() > buttonBefore.width() * 1.3);
    QCOMPARE(button.sizeHint().height(), buttonBefore.height() * 2);
    applyTheme({SchemeChoice::Light, 100, false});
}

void TestTheme::everyIconOfTheList_isInTheProgram()
{
    QFile list(support::sourcePath(u"/resources/icons/icons.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    int count = 0;
    while (!list.atEnd()) {
        const QByteArray name = list.readLine().trimmed();
        const QPixmap pixmap = iconPixmap(QLatin1StringView(name), 24, Role::Text, 1);
        QVERIFY2(!pixmap.isNull(), name.constData());
        ++count;
    }
    QVERIFY(count > 40);
    QVERIFY(!applicationIcon().isNull());
}

// Each costs the start of the program a tenth of a millisecond or two, and memory.
void TestTheme::icons_needNoneOfQtsPicturePlugins()
{
#ifdef Q_OS_LINUX
    QPixmapCache::clear();
    QVERIFY(!iconPixmap(QLatin1StringView("house"), 24, Role::Text, 1).isNull());
    QVERIFY(!applicationIcon().isNull());
    QImage canvas(32, 32, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&canvas);
    paintApplicationIcon(painter, canvas.rect());
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QVERIFY(!maps.readAll().contains("/imageformats/"));
#endif
}

void TestTheme::icon_takesTheColourOfItsRole()
{
    applyTheme({SchemeChoice::Light, 100, false});
    const QImage image = iconPixmap(QLatin1StringView("house"), 24, Role::Danger, 2).toImage();
    QCOMPARE(image.width(), 48);
    bool painted = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255) {
                QCOMPARE(image.pixelColor(x, y).rgb(), colour(Role::Danger).rgb());
                painted = true;
            }
        }
    }
    QVERIFY(painted);
}

void TestTheme::longWord_isBrokenInsteadOfClipped()
{
    applyTheme({SchemeChoice::Light, 100, false});
    const QString word(400, QLatin1Char('w'));
    const TextStyle style{font(Type::Body), Role::Text, 0, false, false, {}};
    QVERIFY(textHeight(word, 120, style) > 10 * textHeight(QStringLiteral("w"), 120, style));
    TextStyle two = style;
    two.maxLines = 2;
    QCOMPARE(textHeight(word, 120, two), 2 * textHeight(QStringLiteral("w"), 120, style));
}

void TestTheme::texts_nameOneFamily_onceItIsKnownWhichIsThere()
{
    const QString typeface = QString::fromLatin1(kTypeface);
    const auto families = [](bool installed) {
        setTypefaceInstalled(installed);
        applyTheme({});
        return font(Type::Body).families();
    };
    QCOMPARE(font(Type::Body).families().size(), 2);
    const QStringList system = families(false);
    QCOMPARE(system.size(), 1);
    QVERIFY(!system.contains(typeface));
    QCOMPARE(families(true), QStringList(typeface));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
