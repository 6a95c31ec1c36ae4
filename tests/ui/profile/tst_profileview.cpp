// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/profileservice.h"
#include "app/services/textdrafts.h"
#include "tests/support/cataloglines.h"
#include "tests/support/waiting.h"
#include "tests/ui/profile/skilledoffice.h"
#include "ui/models/picture.h"
#include "ui/models/transcriptreport.h"
#include "ui/profile/peoplelist.h"
#include "ui/profile/peopleview.h"
#include "ui/profile/picture.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profileview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/place.h"
#include "ui/widgets/tag.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace office;
using services::Lens;

namespace {

// A page in a window of its own, over the office's store as 'who' has it.
struct Desk
{
    explicit Desk(const QString& who)
        : profiles(built.lines(people() + skillsOfTheOffice()).store(), clock, who), view(profiles, clock)
    {
        view.resize(900, 900);
        view.show();
        view.open(widgets::place(QStringLiteral("profile"), who));
    }
    void open(const char* id, const char* as = "")
    {
        view.open(widgets::place(QStringLiteral("profile"), QLatin1StringView(id),
                                 {{QStringLiteral("as"), QLatin1StringView(as)}}));
    }
    // Null: there is none that can be seen, now.
    template <typename T = QWidget>
    T* now(const QString& name)
    {
        for (T* widget : view.findChildren<T*>(name)) {
            if (widget->isVisibleTo(&view))
                return widget;
        }
        return nullptr;
    }
    // What was put into the page is shown a turn later.
    template <typename T = QWidget>
    T* find(const QString& name)
    {
        T* found = nullptr;
        (void)support::waitFor([&] { return (found = now<T>(name)) != nullptr; });
        return found;
    }
    bool press(const QString& name)
    {
        auto* button = find<QPushButton>(name);
        if (button)
            button->click();
        return button;
    }
    // Whole, or as much as there is room for.
    bool isInSight(const QString& name)
    {
        const auto* port = view.findChild<QScrollArea*>()->viewport();
        const auto* widget = now(name);
        if (!widget || !widget->isVisible())
            return false;
        const QRect place(widget->mapTo(port, QPoint()), widget->size());
        return port->rect().contains(place) ||
               (place.height() > port->height() && place.top() >= 0 && place.top() < port->height() / 2);
    }
    [[nodiscard]] QString text()
    {
        QStringList all;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&view))
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QStringList commands()
    {
        QStringList kinds;
        for (const auto& entry : store::Outbox(built.writer()).items())
            kinds.append(entry.command.kind);
        return kinds;
    }

    support::StoreBuilder built;
    support::FakeClock clock;
    services::ProfileService profiles;
    profile::ProfileView view;
};

QString idOf(const char* skill)
{
    return domain::skillId(QString::fromUtf8(skill));
}

} // namespace

class ProfileViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownPerson_isSaid()
    {
        Desk desk(kMaya);
        desk.open("nobody");
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("not in your organisation")));
    }

    void colleague_isEndorsedAndThanked_notAssessed()
    {
        Desk desk(kMaya);
        desk.open("kenji");
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("Writes.")));
        QVERIFY(!desk.now(QStringLiteral("profile-edit")));
        QVERIFY(desk.press(QStringLiteral("skill-rate-") + idOf("Knots")));
        auto* level = desk.find<QComboBox>(QStringLiteral("skill-level"));
        QVERIFY(level);
        QCOMPARE(level->itemData(0).toInt(), 0);
        desk.find<QPlainTextEdit>(QStringLiteral("skill-note"))->setPlainText(QStringLiteral("Held all winter."));
        QVERIFY(desk.press(QStringLiteral("skill-done")));
        QCOMPARE(desk.commands(), QStringList{QStringLiteral("skill.endorse")});
        desk.find<QPlainTextEdit>(QStringLiteral("kudos-text"))->setPlainText(QStringLiteral("Thanks for the ropes."));
        QVERIFY(desk.press(QStringLiteral("kudos-give")));
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("Thanks for the ropes.")));
        QVERIFY(desk.text().contains(QStringLiteral("waiting to be sent")));
    }

    // What a colleague does not show is not said to be missing: it may be kept from the reader. It can be endorsed all
    // the same.
    void colleague_whatIsNotShown_isNotCalledMissing()
    {
        Desk desk(kMaya);
        desk.open("kenji");
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("Writes.")));
        QVERIFY2(!desk.text().contains(QStringLiteral("no level yet")), qPrintable(desk.text()));
        QVERIFY(!desk.now(QStringLiteral("skill-rate-") + idOf("SQL")));
        QVERIFY(desk.now(QStringLiteral("skill-rate-") + idOf("Knots"))); // shown
        QVERIFY2(
            desk.text().contains(QStringLiteral("The title asks for these, too: SQL. Kenji Tanaka shows no level")),
            qPrintable(desk.text()));
        QVERIFY(desk.press(QStringLiteral("skill-add")));
        auto* search = desk.find<QLineEdit>(QStringLiteral("skill-search"));
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("SQL"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(desk.press(QStringLiteral("skill-done")));
        QCOMPARE(desk.commands(), QStringList{QStringLiteral("skill.endorse")});
    }

    // Who assesses somebody sees what the title asks for, and that no level is shown; in the preview likewise.
    void supervisor_seesWhatIsAskedFor_asNotShown()
    {
        Desk desk(kRosa);
        desk.open("kenji");
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("no level is shown · 2 asked for")));
        QVERIFY(!desk.text().contains(QStringLiteral("no level yet")));
        QVERIFY(desk.now(QStringLiteral("skill-rate-") + idOf("SQL")));
    }

    // What a supervisor has said themself stands there; of the rest nothing is shown, which is not to say that there is
    // none.
    void supervisor_whoseWordIsAllThatTheySee_isNotToldThatThereIsNoLevel()
    {
        Desk desk(kRosa);
        desk.built.lines(statement("kenji", "SQL", "rosa", "supervisor", 2));
        desk.open("kenji");
        LXCP_TRY_VERIFY(desk.now(QStringLiteral("skill-open-") + idOf("SQL")));
        QVERIFY2(!desk.text().contains(QStringLiteral("no level yet")), qPrintable(desk.text()));
        QVERIFY(desk.text().contains(QStringLiteral("no level is shown · 2 asked for")));
    }

    // From the bell: the skill's row is in sight, has the focus, and says of itself that it is contested.
    void skillThatAPlaceNames_isInSight_andSaysThatItIsContested()
    {
        Desk desk(kRosa);
        desk.built.lines(support::CatalogLines::put(
            "person_skill", "maya:" + idOf("Knots").toUtf8() + ":rosa", 9,
            "\"person_id\":\"maya\",\"skill_id\":\"" + idOf("Knots").toUtf8() +
                "\",\"rater_kind\":\"supervisor\",\"rater_id\":\"rosa\",\"level\":2,\"at\":"
                "\"2026-02-01T09:00:00.000Z\",\"contested_at\":\"2026-02-02T09:00:00.000Z\",\"contest_reason\":"
                "\"I led two.\""));
        desk.view.resize(900, 320);
        desk.view.open(
            widgets::place(QStringLiteral("profile"), QStringLiteral("maya"), {{QStringLiteral("at"), idOf("Knots")}}));
        const QString name = QStringLiteral("skill-row-") + idOf("Knots");
        LXCP_TRY_VERIFY(desk.isInSight(name));
        LXCP_TRY_VERIFY(desk.now(name)->isAncestorOf(desk.view.focusWidget()));
        QStringList words;
        for (const auto* tag : desk.now(name)->findChildren<widgets::Tag*>())
            words << tag->text();
        QVERIFY2(words.contains(QStringLiteral("contested")), qPrintable(words.join(u'|')));
        QVERIFY(!desk.text().contains(QStringLiteral("I led two."))); // nothing was opened for it
    }

    void formThatIsOpen_survivesNews()
    {
        Desk desk(kMaya);
        desk.open("kenji");
        QVERIFY(desk.press(QStringLiteral("skill-rate-") + idOf("Knots")));
        desk.find<QPlainTextEdit>(QStringLiteral("skill-note"))->setPlainText(QStringLiteral("Half a sen"));
        desk.built.lines(support::CatalogLines::put("profile_card", "kenji", 9, "\"bio\":\"New words.\""));
        // What the page does about the news comes before this.
        bool turned = false;
        QMetaObject::invokeMethod(
            &desk.view, [&turned] { turned = true; }, Qt::QueuedConnection);
        LXCP_TRY_VERIFY(turned);
        QCOMPARE(desk.find<QPlainTextEdit>(QStringLiteral("skill-note"))->toPlainText(), QStringLiteral("Half a sen"));
        QVERIFY(desk.press(QStringLiteral("skill-cancel")));
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("New words.")));
    }

    // What a team's line counts as expiring has its date here.
    void supervisor_seesUntilWhenWhatACourseGaveCounts()
    {
        Desk desk(kRosa);
        desk.built.lines(support::CatalogLines::put(
            "enrollment", "maya:aid", 40,
            "\"person_id\":\"maya\",\"course_id\":\"aid\",\"state\":\"completed\",\"completed_at\":"
            "\"2024-03-20T09:00:00.000Z\",\"expires_at\":\"2026-03-20T09:00:00.000Z\""));
        desk.open("maya");
        const auto said = [&] {
            const auto* card = desk.now(QStringLiteral("profile-courses"));
            QStringList all;
            for (const auto* row : card ? card->findChildren<QPushButton*>() : QList<QPushButton*>())
                all << row->accessibleDescription();
            return all.join(u'\n');
        };
        LXCP_TRY_VERIFY(said().contains(QStringLiteral("valid until 20")));
    }

    void supervisor_assessesReports()
    {
        Desk desk(kRosa);
        desk.open("maya");
        QVERIFY(desk.press(QStringLiteral("skill-rate-") + idOf("Knots")));
        auto* level = desk.find<QComboBox>(QStringLiteral("skill-level"));
        level->setCurrentIndex(level->findData(4));
        QVERIFY(desk.press(QStringLiteral("skill-done")));
        QCOMPARE(desk.commands(), QStringList{QStringLiteral("skill.assess")});
        const auto said = store::Outbox(desk.built.writer()).items().first().command.payload;
        QCOMPARE(said.value(QStringLiteral("rater_kind")).toString(), QStringLiteral("supervisor"));
        QCOMPARE(said.value(QStringLiteral("level")).toInt(), 4);
    }

    // Opened at the lower edge of the window, it comes into sight with the focus in it.
    void form_isWholeInSight()
    {
        Desk desk(kRosa);
        desk.view.resize(900, 420);
        desk.open("maya");
        auto* scroll = desk.view.findChild<QScrollArea*>();
        QVERIFY(desk.find(QStringLiteral("profile-skills")));
        QVERIFY(desk.press(QStringLiteral("skill-rate-") + idOf("Knots")));
        auto* form = desk.find(QStringLiteral("skill-form"));
        QVERIFY(form);
        LXCP_TRY_VERIFY(
            scroll->viewport()->rect().contains(QRect(form->mapTo(scroll->viewport(), QPoint()), form->size())));
        LXCP_TRY_VERIFY(form->isAncestorOf(desk.view.focusWidget()));
    }

    // What another device said while the form was open is no part of what the person saw.
    void aFormThatWasOpen_saysWhatItBeganWith()
    {
        Desk desk(kMaya);
        QVERIFY(desk.press(QStringLiteral("profile-edit")));
        desk.find<QPlainTextEdit>(QStringLiteral("profile-bio"))->setPlainText(QStringLiteral("From here."));
        desk.built.lines(support::CatalogLines::put("profile", "maya", 90, "\"bio\":\"From there.\""));
        QVERIFY(desk.press(QStringLiteral("profile-save")));
        LXCP_TRY_COMPARE(desk.commands(), QStringList{QStringLiteral("profile.update")});
        const QJsonObject payload = store::Outbox(desk.built.writer()).items().front().command.payload;
        QVERIFY(payload.value(QStringLiteral("were"))[QStringLiteral("bio")].toString() !=
                QStringLiteral("From there."));
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("From here.")) &&
                        desk.text().contains(QStringLiteral("From there.")));
    }

    void ownProfile_isEdited_eachFieldWithItsAudience()
    {
        Desk desk(kMaya);
        QVERIFY(desk.press(QStringLiteral("profile-edit")));
        auto* bio = desk.find<QPlainTextEdit>(QStringLiteral("profile-bio"));
        QVERIFY(bio);
        bio->setPlainText(QStringLiteral("I tie knots."));
        desk.find<QPlainTextEdit>(QStringLiteral("profile-links"))->setPlainText(QStringLiteral("javascript:alert(1)"));
        QVERIFY(desk.press(QStringLiteral("profile-save")));
        QVERIFY(desk.commands().isEmpty()); // no web page
        desk.find<QPlainTextEdit>(QStringLiteral("profile-links"))
            ->setPlainText(QStringLiteral("https://example.org/m"));
        auto* audience = desk.find<QComboBox>(QStringLiteral("audience-bio"));
        audience->setCurrentIndex(audience->findData(QStringLiteral("me")));
        QVERIFY(desk.press(QStringLiteral("profile-save")));
        QCOMPARE(desk.commands(), QStringList{QStringLiteral("profile.update")});
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("I tie knots.")));
        QVERIFY(desk.text().contains(QStringLiteral("Only me")));
        // With the supervisor's eyes it is not there, and nothing can be done.
        desk.open("maya", "supervisor");
        QVERIFY(desk.find(QStringLiteral("profile-preview")));
        QVERIFY(!desk.text().contains(QStringLiteral("I tie knots.")));
        QVERIFY(!desk.now(QStringLiteral("profile-edit")));
        QVERIFY(!desk.now(QStringLiteral("skill-rate-") + idOf("Knots")));
    }

    void addressOfMail_isThere_asFarAsItIsShown()
    {
        Desk desk(kMaya);
        const auto chosen = [&](const char* audience, int rev) {
            desk.built.lines(
                support::CatalogLines::put("person", "maya", rev,
                                           "\"name\":\"Maya Lind\",\"email\":\"maya@lxcp.example\",\"active\":true") +
                support::CatalogLines::put("profile", "maya", rev,
                                           QByteArray("\"visibility\":{\"email\":\"") + audience + "\"}"));
            const auto isThere = [&](const char* as) {
                desk.open("maya", as);
                (void)desk.find(QStringLiteral("profile-about"));
                return desk.text().contains(QStringLiteral("maya@lxcp.example"));
            };
            return std::pair(isThere(""), isThere("supervisor"));
        };
        QCOMPARE(chosen("team", 10), std::pair(true, true));
        QCOMPARE(chosen("me", 11), std::pair(true, false));
    }

    void languages_thatNobodyKnows_areSaidAtTheField()
    {
        Desk desk(kMaya);
        QVERIFY(desk.press(QStringLiteral("profile-edit")));
        auto* field = desk.find<QLineEdit>(QStringLiteral("profile-languages"));
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("Deutsch, klingon, zz"));
        QVERIFY(desk.press(QStringLiteral("profile-save")));
        QVERIFY(desk.now(QStringLiteral("profile-editor")));
        QVERIFY(desk.text().contains(QStringLiteral("klingon, zz”")));
        QVERIFY(desk.commands().isEmpty());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("pt-br"));
        QVERIFY(!desk.text().contains(QStringLiteral("No language"))); // at once
        QSignalSpy said(&desk.view, &widgets::Page::say);
        QVERIFY(desk.press(QStringLiteral("profile-save")));
        LXCP_TRY_COMPARE(desk.commands(), QStringList{QStringLiteral("profile.update")});
        const auto update = store::Outbox(desk.built.writer()).items().front().command;
        const auto stored = update.payload.value(QLatin1StringView("languages")).toArray();
        QVERIFY(stored.contains(QStringLiteral("de")) && stored.contains(QStringLiteral("pt-BR")));
        QCOMPARE(said.size(), 1);
    }

    void whatTheRuleRefuses_isSaidAtItsField()
    {
        Desk desk(kMaya);
        QVERIFY(desk.press(QStringLiteral("profile-edit")));
        auto* bio = desk.find<QPlainTextEdit>(QStringLiteral("profile-bio"));
        QVERIFY(bio);
        bio->setPlainText(QString(2001, QLatin1Char('x')));
        desk.find<QPlainTextEdit>(QStringLiteral("profile-links"))->setPlainText(QStringLiteral("ftp://example.org"));
        QVERIFY(desk.press(QStringLiteral("profile-save")));
        QVERIFY(desk.text().contains(QStringLiteral("At most 2")));
        QVERIFY(desk.text().contains(QStringLiteral("no address of a web page")));
        desk.now<QPlainTextEdit>(QStringLiteral("profile-links"))->setPlainText(QStringLiteral("https://example.org"));
        QVERIFY(!desk.text().contains(QStringLiteral("no address of a web page")));
        QVERIFY(desk.commands().isEmpty());
        // What is refused all the same says which field.
        QSignalSpy said(&desk.view, &widgets::Page::say);
        desk.profiles.update({{QStringLiteral("languages"), QJsonArray{QStringLiteral("?")}}});
        LXCP_TRY_COMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(QStringLiteral("Languages")));
    }

    void whatARuleRefuses_isInItsFormAgain()
    {
        const QString tooLong(1001, QLatin1Char('x'));
        Desk desk(kMaya);
        const auto note = [&desk] {
            const auto* field = desk.now<QPlainTextEdit>(QStringLiteral("skill-note"));
            return field ? field->toPlainText() : QString();
        };
        // Contested: its statement has to be opened again.
        QVERIFY(desk.press(QStringLiteral("skill-open-") + idOf("Knots")));
        const QString id = domain::personSkillId(kMaya, idOf("Knots"), QStringLiteral("kenji"));
        QVERIFY(desk.press(QStringLiteral("statement-contest-") + id));
        desk.find<QPlainTextEdit>(QStringLiteral("skill-note"))->setPlainText(tooLong);
        QSignalSpy refused(&desk.profiles, &services::ProfileService::refused);
        QVERIFY(desk.press(QStringLiteral("skill-done")));
        LXCP_TRY_COMPARE(refused.size(), 1);
        LXCP_TRY_COMPARE(note(), tooLong);
        QVERIFY(desk.view.closeTopmost());
        // Endorsed, a skill that is not in the list, and thanked.
        desk.open("kenji");
        QVERIFY(desk.press(QStringLiteral("skill-add")));
        QTest::keyClicks(desk.find<QLineEdit>(QStringLiteral("skill-search")), QStringLiteral("zen"));
        QTest::keyClick(desk.find<QLineEdit>(QStringLiteral("skill-search")), Qt::Key_Return);
        desk.find<QComboBox>(QStringLiteral("skill-level"))->setCurrentIndex(2);
        desk.find<QPlainTextEdit>(QStringLiteral("skill-note"))->setPlainText(tooLong);
        QVERIFY(desk.press(QStringLiteral("skill-done")));
        LXCP_TRY_COMPARE(refused.size(), 2);
        LXCP_TRY_COMPARE(note(), tooLong);
        QCOMPARE(desk.find<QComboBox>(QStringLiteral("skill-level"))->currentIndex(), 2);
        desk.find<QPlainTextEdit>(QStringLiteral("skill-note"))->setPlainText(QStringLiteral("Sits still."));
        QVERIFY(desk.press(QStringLiteral("skill-done")));
        LXCP_TRY_COMPARE(desk.commands(), QStringList{QStringLiteral("skill.endorse")});
        desk.find<QPlainTextEdit>(QStringLiteral("kudos-text"))->setPlainText(tooLong);
        QVERIFY(desk.press(QStringLiteral("kudos-give")));
        LXCP_TRY_COMPARE(refused.size(), 3);
        LXCP_TRY_COMPARE(desk.find<QPlainTextEdit>(QStringLiteral("kudos-text"))->toPlainText(), tooLong);
        QCOMPARE(desk.commands().size(), 1);
    }

    // The form knows the rules; what is refused all the same (a disk that is full) is not typed once more.
    void profileThatCouldNotBeKept_isBeingEditedAgain()
    {
        Desk desk(kMaya);
        QVERIFY(desk.press(QStringLiteral("profile-edit")));
        desk.find<QPlainTextEdit>(QStringLiteral("profile-bio"))->setPlainText(QStringLiteral("Splices."));
        desk.find<QLineEdit>(QStringLiteral("profile-interests"))->setText(QStringLiteral("rowing, maps"));
        desk.find<QComboBox>(QStringLiteral("audience-bio"))->setCurrentIndex(2);
        QVERIFY(desk.press(QStringLiteral("profile-save")));
        LXCP_TRY_COMPARE(desk.commands().size(), 1);
        const QString command = store::Outbox(desk.built.writer()).items().front().command.id;
        Q_EMIT desk.profiles.refused(command, {base::Error::Kind::Storage, {}, 0, QStringLiteral("disk-full"), 0});
        LXCP_TRY_VERIFY(desk.now(QStringLiteral("profile-editor")));
        QCOMPARE(desk.find<QPlainTextEdit>(QStringLiteral("profile-bio"))->toPlainText(), QStringLiteral("Splices."));
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("profile-interests"))->text(), QStringLiteral("rowing, maps"));
        QCOMPARE(desk.find<QComboBox>(QStringLiteral("audience-bio"))->currentIndex(), 2);
        QVERIFY(desk.text().contains(QStringLiteral("Nothing was saved")));
    }

    // A language that is chosen makes the window anew, and with it this page.
    void profileThatIsBeingEdited_isThereInTheNextWindow()
    {
        Desk desk(kMaya);
        const services::TextDrafts drafts(desk.built.store(), desk.clock);
        desk.view.setDrafts(&drafts);
        QVERIFY(desk.press(QStringLiteral("profile-edit")));
        desk.find<QPlainTextEdit>(QStringLiteral("profile-bio"))->setPlainText(QStringLiteral("Half a sentence"));
        desk.view.hide();
        const auto again = [&drafts](profile::ProfileView& view) {
            view.setDrafts(&drafts);
            view.open(QUrl(QStringLiteral("lxcp://profile")));
            view.show();
            auto* edit = view.findChild<QPushButton*>(QStringLiteral("profile-edit"));
            if (edit)
                edit->click();
            LXCP_TRY_VERIFY(view.findChild<QPlainTextEdit*>(QStringLiteral("profile-bio")));
        };
        profile::ProfileView next(desk.profiles, desk.clock);
        again(next);
        QCOMPARE(next.findChild<QPlainTextEdit*>(QStringLiteral("profile-bio"))->toPlainText(),
                 QStringLiteral("Half a sentence"));
        next.findChild<QPushButton*>(QStringLiteral("profile-cancel"))->click();
        profile::ProfileView last(desk.profiles, desk.clock);
        again(last);
        QVERIFY(last.findChild<QPlainTextEdit*>(QStringLiteral("profile-bio"))->toPlainText() !=
                QStringLiteral("Half a sentence"));
    }

    void levelThatIsBeingGiven_goesOnInTheNextWindow()
    {
        Desk desk(kMaya);
        desk.open("kenji");
        QVERIFY(desk.press(QStringLiteral("skill-rate-") + idOf("Knots")));
        desk.find<QPlainTextEdit>(QStringLiteral("skill-note"))->setPlainText(QStringLiteral("Half a sen"));
        desk.find<QComboBox>(QStringLiteral("skill-level"))->setCurrentIndex(3);
        const QVariantMap writing = desk.view.writing();
        desk.view.hide();
        Desk next(kMaya);
        QVERIFY(next.view.writing().isEmpty());
        next.open("kenji");
        next.view.fill();
        next.view.writeOn(writing);
        QCOMPARE(next.find<QPlainTextEdit>(QStringLiteral("skill-note"))->toPlainText(), QStringLiteral("Half a sen"));
        QCOMPARE(next.find<QComboBox>(QStringLiteral("skill-level"))->currentIndex(), 3);
        QVERIFY(next.press(QStringLiteral("skill-done")));
        LXCP_TRY_COMPARE(next.commands().size(), 1);
    }

    void picture_thatIsNone_isSaid()
    {
        Desk desk(kMaya);
        QVERIFY(desk.press(QStringLiteral("profile-edit")));
        LXCP_TRY_VERIFY(desk.view.findChild<profile::ProfileEditor*>());
        QTemporaryDir folder;
        QFile broken(folder.filePath(QStringLiteral("me.png")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\x89PNG\r\n\x1a\nand no more") > 0);
        broken.close();
        auto* editor = desk.view.findChild<profile::ProfileEditor*>();
        editor->takePhoto(broken.fileName());
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("no picture that can be read")));
        const QString good = folder.filePath(QStringLiteral("good.png"));
        QVERIFY(QImage(20, 20, QImage::Format_RGB32).save(good));
        editor->takePhoto(good);
        QVERIFY(!desk.text().contains(QStringLiteral("no picture that can be read")));
    }

    void kudos_areRemovedAfterAQuestion_andALevelComesBack()
    {
        Desk desk(kMaya);
        desk.built.lines(support::CatalogLines::put("kudos", "k1", 50,
                                                    "\"from_id\":\"kenji\",\"to_id\":\"maya\",\"text\":\"Ropes!\","
                                                    "\"given_at\":\"2026-02-01T09:00:00.000Z\"") +
                         support::CatalogLines::put("kudos", "k0", 51,
                                                    "\"from_id\":\"kenji\",\"to_id\":\"maya\",\"text\":\"Nets!\","
                                                    "\"given_at\":\"2026-01-01T09:00:00.000Z\""));
        QVERIFY(desk.press(QStringLiteral("kudos-remove-k1")));
        QVERIFY(desk.find(QStringLiteral("kudos-keep")));
        QVERIFY(desk.commands().isEmpty());
        QVERIFY(desk.view.closeTopmost());
        LXCP_TRY_VERIFY(!desk.now(QStringLiteral("kudos-keep")));
        LXCP_TRY_COMPARE(desk.view.focusWidget()->objectName(), QStringLiteral("kudos-remove-k1"));
        QVERIFY(desk.press(QStringLiteral("kudos-remove-k1")));
        QVERIFY(desk.press(QStringLiteral("kudos-really-remove")));
        LXCP_TRY_COMPARE(desk.commands(), QStringList{QStringLiteral("kudos.remove")});

        desk.profiles.assess(kMaya, idOf("Knots"), 3, QStringLiteral("By hand."));
        LXCP_TRY_COMPARE(desk.commands().size(), 2);
        const auto mine = domain::personSkillId(kMaya, idOf("Knots"), kMaya);
        std::function<void()> undo;
        connect(&desk.view, &widgets::Page::sayWithUndo, &desk.view,
                [&](const QString&, const QString&, const std::function<void()>& back) { undo = back; });
        QVERIFY(desk.press(QStringLiteral("skill-open-") + idOf("Knots")));
        QVERIFY(desk.press(QStringLiteral("statement-retract-") + mine));
        LXCP_TRY_VERIFY(undo && !desk.now(QStringLiteral("statement-retract-") + mine));
        undo();
        LXCP_TRY_VERIFY(desk.now(QStringLiteral("statement-retract-") + mine));
        QVERIFY(desk.text().contains(QStringLiteral("By hand.")));
    }

    void transcript_isFoundByItsPlace()
    {
        Desk desk(kMaya);
        desk.view.open(
            widgets::place(QStringLiteral("profile"), {}, {{QStringLiteral("part"), QStringLiteral("transcript")}}));
        LXCP_TRY_VERIFY(desk.view.window()->focusWidget() &&
                        desk.view.window()->focusWidget()->objectName() == QLatin1StringView("transcript-pdf"));
    }

    void previewOfTheSupervisor_isLeftByEsc()
    {
        Desk desk(kMaya);
        desk.open("maya", "supervisor");
        LXCP_TRY_VERIFY(desk.now(QStringLiteral("profile-preview")));
        QSignalSpy went(&desk.view, &widgets::Page::go);
        QVERIFY(desk.view.closeTopmost());
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().front().toUrl(), widgets::place(QStringLiteral("profile"), kMaya));
    }

    void statementOfAnother_isContested()
    {
        Desk desk(kMaya);
        QByteArray others; // the row goes below them
        for (const char* name : {"Aft", "Bow", "Cleat", "Davit", "Eyelet", "Fender", "Gaff", "Helm"})
            others += skill(name) + statement("maya", name, "maya", "self", 2);
        desk.built.lines(others);
        QVERIFY(desk.press(QStringLiteral("skill-open-") + idOf("Knots")));
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("Kenji Tanaka")));
        const QString id = domain::personSkillId(kMaya, idOf("Knots"), QStringLiteral("kenji"));
        QVERIFY(desk.press(QStringLiteral("statement-contest-") + id));
        QVERIFY(desk.press(QStringLiteral("skill-done"))); // without a reason: not sent
        QVERIFY(desk.commands().isEmpty());
        desk.find<QPlainTextEdit>(QStringLiteral("skill-note"))->setPlainText(QStringLiteral("Never tied one"));
        desk.view.resize(900, 420);
        QSignalSpy said(&desk.view, &widgets::Page::sayWithUndo);
        QVERIFY(desk.press(QStringLiteral("skill-done")));
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("Never tied one")));
        // The row stands elsewhere now, by its level, and stays in sight with the focus; it can be undone.
        const QString row = QStringLiteral("skill-row-") + idOf("Knots");
        LXCP_TRY_VERIFY(desk.isInSight(row));
        LXCP_TRY_VERIFY(desk.now(row)->isAncestorOf(desk.view.focusWidget()));
        QCOMPARE(said.size(), 1);
        said.first().at(2).value<std::function<void()>>()();
        LXCP_TRY_VERIFY(!desk.text().contains(QStringLiteral("Never tied one")));
        LXCP_TRY_VERIFY(desk.isInSight(row));
    }

    // On paper a badge says who stands for it: as it was signed, else the organisation of today.
    void transcript_namesTheIssuersOfBadges()
    {
        services::Transcript transcript;
        transcript.organisation = QStringLiteral("Nordwind");
        domain::BadgeAward waiting;
        waiting.title = QStringLiteral("Rigger");
        waiting.criteria = QStringLiteral("Ties.");
        domain::BadgeAward signedOne;
        signedOne.title = QStringLiteral("Host");
        signedOne.credential = QStringLiteral(R"({"issuer":{"id":"did:web:x","name":"Old Nordwind"}})");
        transcript.badges = {waiting, signedOne};
        const auto rows = models::transcriptReport(transcript, false).sections.last().rows;
        QCOMPARE(rows[0][1], QStringLiteral("Rigger\nTies. · issued by Nordwind"));
        QCOMPARE(rows[1][1], QStringLiteral("Host\nissued by Old Nordwind"));
    }

    void skillIsAdded_fromTheCatalogue()
    {
        Desk desk(kMaya);
        QVERIFY(desk.press(QStringLiteral("skill-add")));
        auto* search = desk.find<QLineEdit>(QStringLiteral("skill-search"));
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("ze"));
        auto* choices = desk.find<QListWidget>(QStringLiteral("skill-choices"));
        QVERIFY(choices);
        QCOMPARE(choices->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(desk.press(QStringLiteral("skill-done")));
        LXCP_TRY_VERIFY(desk.text().contains(QStringLiteral("Zen")));
        QCOMPARE(desk.commands(), QStringList{QStringLiteral("skill.assess")});
    }

    void people_areFoundWhileTyping_byNameAndSkill()
    {
        Desk desk(kMaya);
        profile::PeopleView view(desk.profiles);
        view.resize(800, 600);
        view.show();
        view.open(widgets::place(QStringLiteral("people")));
        auto* list = view.findChild<QListView*>(QStringLiteral("people-list"));
        auto* field = view.findChild<QLineEdit*>(QStringLiteral("people-search"));
        LXCP_TRY_VERIFY(list->model()->rowCount() >= 5);
        QTest::keyClicks(field, QStringLiteral("ken"));
        QCOMPARE(list->model()->rowCount(), 1);
        field->setText(QStringLiteral("sql"));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(QStringLiteral("SQL, level 3")));
        QSignalSpy went(&view, &widgets::Page::go);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(widgets::placeId(went.first().first().toUrl()), kMaya);
        field->setText(QStringLiteral("nobody at all"));
        QVERIFY(!list->isVisibleTo(&view));
    }

    // A cache that was damaged knows of nobody: how many there are is not said.
    void people_whoAreNotHereYet_areNotCounted()
    {
        support::StoreBuilder empty;
        const support::FakeClock clock;
        services::ProfileService profiles(empty.store(), clock, kMaya);
        profile::PeopleView view(profiles);
        const auto said = [&view](const QString& words) {
            const auto labels = view.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
        };
        widgets::setStandIn(&view, QStringLiteral("They are not here."));
        view.resize(800, 600);
        view.show();
        view.open(widgets::place(QStringLiteral("people")));
        LXCP_TRY_VERIFY(said(QStringLiteral("They are not here.")));
        QVERIFY(!said(QStringLiteral("0 people")));
        empty.lines(people());
        widgets::setStandIn(&view, {});
        LXCP_TRY_VERIFY(said(QStringLiteral(" people")));
        QVERIFY(!said(QStringLiteral("They are not here.")));
    }

    void picture_ofAnybody_isSmallAndSafe()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.png"));
        QImage large(1600, 900, QImage::Format_RGB32);
        large.fill(Qt::red);
        QVERIFY(large.save(path));
        const auto made = profile::pictureOf(path);
        QVERIFY(made);
        QVERIFY(made->size() < 9600);
        QCOMPARE(models::pictureFrom(*made).size(), QSize(96, 96));
        QVERIFY(!profile::pictureOf(folder.filePath(QStringLiteral("none.png"))));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(large.save(&buffer, "png"));
        QVERIFY(models::pictureFrom(QString::fromLatin1(bytes.toBase64())).isNull()); // larger than one is
        QVERIFY(models::pictureFrom(QStringLiteral("PHN2Zz4=")).isNull());
    }
};

QTEST_MAIN(ProfileViewTest)
#include "tst_profileview.moc"
