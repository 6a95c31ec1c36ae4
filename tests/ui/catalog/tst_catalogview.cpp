// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/catalogservice.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "ui/catalog/catalogview.h"
#include "ui/models/preferences.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
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
};

QTEST_MAIN(CatalogViewTest)
#include "tst_catalogview.moc"
